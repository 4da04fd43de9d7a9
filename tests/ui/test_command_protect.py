"""Protected workspaces on the command line: how a command gets the passphrase, and `saring protect`."""

import os
import pty
import re
import subprocess
import sys
from contextlib import closing

import pytest
from click.testing import CliRunner

from screening.people import candidates
from screening.protection import protecting, recovery_code, slots
from screening.protection.unlocking import unlock
from screening.storage import database
from screening.workspace import Workspace
from ui.cli import main

PASSPHRASE = "empat kata yang panjang"
ANOTHER = "frasa sandi kedua 2026"
CODE = re.compile(r"(?:[2-9A-Z]{5}-){6}[2-9A-Z]{5}")


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    monkeypatch.setattr(slots, "MEMORY_KIB", 64)


@pytest.fixture
def path(workspace):
    """A plain workspace with one candidate, closed."""
    candidates.add(workspace, name="Siti Nurhaliza")
    workspace.close()
    return workspace.path


@pytest.fixture
def protected(path):
    assert saring("protect", "on", path, new=PASSPHRASE).exit_code == 0
    return path


def saring(*arguments, present=None, new=None, of_backup=None, more=None, **options):
    secrets = {
        "SARING_PASSPHRASE": present,
        "SARING_NEW_PASSPHRASE": new,
        "SARING_BACKUP_PASSPHRASE": of_backup,
        **(more or {}),
    }
    return CliRunner().invoke(main, [str(one) for one in arguments], env=secrets, **options)


def listed(path, **secrets):
    return saring("list", "candidates", "--workspace", path, **secrets)


def test_protecting_prints_a_code_that_opens_it_and_says_what_is_left_to_do(path):
    done = saring("protect", "on", path, new=PASSPHRASE)
    assert done.exit_code == 0, done.output
    code = CODE.search(done.output).group()
    assert unlock(path, code) == unlock(path, PASSPHRASE)
    assert "Siti" in listed(path, present=code).output
    said = saring("protect", "status", path).output
    assert len(said.splitlines()) == 2, "protected, and the code was typed back by nobody"
    assert f"saring protect confirm-code --workspace {path}" in said


def test_a_code_that_nobody_sat_there_to_type_back_is_confirmed_in_a_second_step(path):
    code = CODE.search(saring("protect", "on", path, new=PASSPHRASE).output).group()
    assert "SARING_RECOVERY_CODE" in saring("protect", "confirm-code", path, present=PASSPHRASE).output
    wrong = {"SARING_RECOVERY_CODE": recovery_code.new_code()}
    assert saring("protect", "confirm-code", path, present=PASSPHRASE, more=wrong).exit_code == 1
    assert not protecting.state(path).code_confirmed
    done = saring("protect", "confirm-code", path, present=PASSPHRASE, more={"SARING_RECOVERY_CODE": code.lower()})
    assert done.exit_code == 0, done.output
    assert protecting.state(path).code_confirmed


def test_copies_that_anybody_can_read_are_counted_named_and_deleted_where_that_is_asked_for(path, tmp_path):
    folder = tmp_path / "cadangan"
    folder.mkdir()
    assert saring("backup", path, "--folder", folder).exit_code == 0
    (made,) = (one.parent for one in folder.glob("*/*/manifest.json"))
    said = saring("protect", "on", path, new=PASSPHRASE).output
    assert "that anybody can read: 1" in said and str(made) in said
    assert f"saring protect plain-copies --delete --workspace {path}" in said
    assert str(made) in saring("protect", "plain-copies", path, present=PASSPHRASE).output
    assert made.exists()
    done = saring("protect", "plain-copies", path, "--delete", present=PASSPHRASE)
    assert "Deleted: 1" in done.output, done.output
    assert not made.exists()
    assert "no copy that anybody can read" in saring("protect", "plain-copies", path, present=PASSPHRASE).output


def test_what_a_killed_decryption_left_is_told_and_deleted(protected):
    left = protected.with_name(f".{protected.name}.converting")
    left.write_bytes(b"SQLite format 3\0" + bytes(200))
    told = f"that anybody can read: 1\n  {left}\n"
    assert told in saring("protect", "status", protected).output
    assert told in saring("protect", "plain-copies", protected, present=PASSPHRASE).output
    assert left.exists()
    done = saring("protect", "plain-copies", protected, "--delete", present=PASSPHRASE).output
    assert told in done and "Deleted: 1" in done, done
    assert not left.exists()
    assert "anybody" not in saring("protect", "status", protected).output


def give_it_another_name(path):
    path.with_name("nama lain.db").hardlink_to(path)


def take_a_guard_away(path):
    with closing(database.open_as(path, "rw")) as connection:
        connection.execute("DROP TRIGGER audit_no_delete")


def make_it_newer(path):
    with closing(database.open_as(path, "rw")) as connection:
        connection.execute("PRAGMA user_version = 99")


@pytest.mark.parametrize("obstacle", [give_it_another_name, take_a_guard_away, make_it_newer])
def test_no_code_is_printed_for_a_file_that_cannot_be_encrypted(path, obstacle):
    obstacle(path)
    done = saring("protect", "on", path, new=PASSPHRASE)
    assert done.exit_code == 1
    assert not CODE.search(done.output)
    assert not database.is_protected(path)


def test_every_way_to_change_what_opens_it(protected):
    assert saring("protect", "passphrase", protected, present=PASSPHRASE, new=ANOTHER).exit_code == 0
    assert listed(protected, present=PASSPHRASE).exit_code == 1
    assert "Siti" in listed(protected, present=ANOTHER).output
    code = CODE.search(saring("protect", "recovery-code", protected, present=ANOTHER).output).group()
    before = unlock(protected, code)
    renewed = saring("protect", "renew", protected, present=code, new=PASSPHRASE)
    assert renewed.exit_code == 0, renewed.output
    assert unlock(protected, PASSPHRASE) != before
    assert saring("protect", "off", protected, present=PASSPHRASE).exit_code == 0
    assert not database.is_protected(protected)
    assert "Siti" in listed(protected).output


@pytest.mark.parametrize("command", ["on", "renew"])
def test_no_code_is_printed_while_a_window_has_the_file_open(path, command):
    before = {} if command == "on" else {"present": PASSPHRASE}
    if command == "renew":
        assert saring("protect", "on", path, new=PASSPHRASE).exit_code == 0
    with Workspace.open(path, key=unlock(path, PASSPHRASE) if before else None):
        done = saring("protect", command, path, new=ANOTHER, **before)
    assert done.exit_code == 1
    assert not CODE.search(done.output)
    assert "in use" in done.stderr or "open in" in done.stderr
    assert saring("protect", command, path, new=ANOTHER, **before).exit_code == 0


@pytest.mark.parametrize(
    "command",
    [
        ("doctor", "{path}"),
        ("list", "jobs", "--workspace", "{path}"),
        ("audit", "verify", "--workspace", "{path}"),
        ("import", "{people}", "--workspace", "{path}"),
    ],
    ids=lambda command: command[0],
)
def test_commands_open_it_with_the_passphrase_and_refuse_without(protected, tmp_path, command):
    people = tmp_path / "orang.csv"
    people.write_text("Nama\nBudi Santoso\n")
    words = [word.format(path=protected, people=people) for word in command]
    allowed = saring(*words, present=PASSPHRASE)
    assert allowed.exit_code == 0, allowed.output
    refused = saring(*words)
    assert (refused.exit_code, refused.exception.__class__) == (1, SystemExit)
    assert "saring protect --help" in refused.output


def test_without_a_new_passphrase_nothing_is_done(path):
    before = path.read_bytes()
    assert "SARING_NEW_PASSPHRASE_FD" in saring("protect", "on", path).output
    assert saring("protect", "on", path, new="pendek").exit_code == 1
    assert path.read_bytes() == before
    assert not path.with_name(f"{path.name}-keys").exists()


def test_protecting_twice_and_changing_what_is_not_protected_are_refused(path):
    for command in ("off", "passphrase", "recovery-code", "renew"):
        assert saring("protect", command, path, new=PASSPHRASE).exit_code == 1
    saring("protect", "on", path, new=PASSPHRASE)
    assert saring("protect", "on", path, new=PASSPHRASE).exit_code == 1
    assert unlock(path, PASSPHRASE)


def run(path, **options):
    command = [sys.executable, "-m", "ui", "list", "candidates", "--workspace", str(path)]
    return subprocess.run(command, check=False, capture_output=True, text=True, **options)


def test_a_passphrase_from_a_descriptor(protected):
    reading, writing = os.pipe()
    os.write(writing, f"{PASSPHRASE}\nwhat comes after\n".encode())
    os.close(writing)
    environment = {**os.environ, "SARING_PASSPHRASE_FD": str(reading)}
    done = run(protected, env=environment, pass_fds=(reading,), stdin=subprocess.DEVNULL)
    os.close(reading)
    assert "Siti" in done.stdout, done.stderr
    closed = run(protected, env={**os.environ, "SARING_PASSPHRASE_FD": "87"}, stdin=subprocess.DEVNULL)
    assert (closed.returncode, "SARING_PASSPHRASE_FD" in closed.stderr) == (1, True)


@pytest.mark.parametrize("number", ["abc", "-1", "9" * 20])
def test_what_no_descriptor_is_called_is_named(protected, monkeypatch, number):
    monkeypatch.setenv("SARING_PASSPHRASE_FD", number)
    done = listed(protected)
    assert (done.exit_code, number in done.output) == (1, True)


def test_what_was_handed_over_opens_the_backup_where_the_key_file_is_damaged(protected, tmp_path):
    folder = tmp_path / "cadangan"
    folder.mkdir()
    assert saring("backup", protected, "--folder", folder, present=PASSPHRASE).exit_code == 0
    protected.with_name(f"{protected.name}-keys").write_text("{")
    (made,) = (one.parent for one in folder.glob("*/*/manifest.json"))
    done = saring("restore", protected, "--backup", made, "--yes", present=PASSPHRASE)
    assert done.exit_code == 0, done.output
    assert "Siti" in listed(protected, present=PASSPHRASE).output


@pytest.fixture
def older(protected, tmp_path):
    """A backup from before the workspace got a new key, and Ani."""
    folder = tmp_path / "cadangan"
    folder.mkdir()
    assert saring("backup", protected, "--folder", folder, present=PASSPHRASE).exit_code == 0
    assert saring("protect", "renew", protected, present=PASSPHRASE, new=ANOTHER).exit_code == 0
    with Workspace.open(protected, key=unlock(protected, ANOTHER)) as opened:
        candidates.add(opened, name="Ani")
    (made,) = (one.parent for one in folder.glob("*/*/manifest.json"))
    return made


def test_a_backup_of_an_earlier_key_is_restored_with_its_own_passphrase(protected, older):
    refused = saring("restore", protected, "--backup", older, present=ANOTHER)
    assert refused.exit_code == 1
    assert "SARING_BACKUP_PASSPHRASE" in refused.output and str(older) in refused.output
    planned = saring("restore", protected, "--backup", older, present=ANOTHER, of_backup=PASSPHRASE)
    assert planned.exit_code == 0 and "Changes made after that backup: 2;" in planned.output, planned.output
    assert "today's do not any more" in planned.output
    done = saring("restore", protected, "--backup", older, "--yes", present=ANOTHER, of_backup=PASSPHRASE)
    assert done.exit_code == 0, done.output
    assert "today's do not any more" in done.output
    assert "Ani" not in listed(protected, present=PASSPHRASE).output
    assert listed(protected, present=ANOTHER).exit_code == 1
    kept = saring("backup", protected, "--folder", older.parent.parent, present=PASSPHRASE)
    assert kept.exit_code == 0 and "today's" not in saring("restore", protected, present=PASSPHRASE).output


def test_where_only_the_backups_passphrase_is_known_it_is_restored_all_the_same(protected, older):
    planned = saring("restore", protected, "--backup", older, present=PASSPHRASE)
    assert planned.exit_code == 0 and "does not open it" in planned.output
    assert saring("restore", protected, "--backup", older, "--yes", present=PASSPHRASE).exit_code == 0
    assert "Siti" in listed(protected, present=PASSPHRASE).output
    (kept,) = protected.parent.glob("ruang kerja 20*.db")
    assert "Ani" in listed(kept, present=ANOTHER).output


def test_both_passphrases_from_one_descriptor_a_line_each(protected, older):
    reading, writing = os.pipe()
    os.write(writing, f"{ANOTHER}\n{PASSPHRASE}\n".encode())
    os.close(writing)
    named = {"SARING_PASSPHRASE_FD": str(reading), "SARING_BACKUP_PASSPHRASE_FD": str(reading)}
    command = [sys.executable, "-m", "ui", "restore", str(protected), "--backup", str(older), "--yes"]
    done = subprocess.run(
        command,
        check=False,
        capture_output=True,
        env={**os.environ, **named},
        pass_fds=(reading,),
        stdin=subprocess.DEVNULL,
    )
    os.close(reading)
    assert done.returncode == 0, done.stderr
    assert "Siti" in listed(protected, present=PASSPHRASE).output


@pytest.mark.parametrize("first", [16, 68])
def test_a_damaged_header_beside_its_key_file_is_damage_and_what_is_behind_it_is_salvaged(protected, tmp_path, first):
    folder = tmp_path / "cadangan"
    folder.mkdir()
    assert saring("backup", protected, "--folder", folder, present=PASSPHRASE).exit_code == 0
    with Workspace.open(protected, key=unlock(protected, PASSPHRASE)) as opened:
        candidates.add(opened, name="Ani")
    with protected.open("r+b") as file:
        file.seek(first)
        file.write(b"\xa5" * (72 - first))
    refused = listed(protected, present=PASSPHRASE)
    assert refused.exit_code == 1 and "restore it from a backup" in refused.output
    (made,) = (one.parent for one in folder.glob("*/*/manifest.json"))
    done = saring("restore", protected, "--backup", made, "--yes", "--salvage", present=PASSPHRASE)
    assert done.exit_code == 0, done.output
    there = listed(protected, present=PASSPHRASE).output
    assert "Siti" in there and (first == 16 or "Ani" in there)


def test_a_terminal_is_asked_and_shows_nothing_that_is_typed(protected):
    child, terminal = pty.fork()
    if not child:
        os.execv(sys.executable, [sys.executable, "-m", "ui", "list", "candidates", "--workspace", str(protected)])
    seen = b""
    for answer in (b"salah sekali ini\n", f"{PASSPHRASE}\n".encode()):
        while not seen.rstrip(b" ").endswith(b":"):
            seen += os.read(terminal, 1024)
        os.write(terminal, answer)
        seen += os.read(terminal, 2)
    try:
        while part := os.read(terminal, 1024):
            seen += part
    except OSError:  # how Linux says that the other end was closed
        pass
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert b"Siti" in seen
    assert protected.name.encode() in seen  # whose passphrase is asked for
    assert b"empat" not in seen
    assert b"salah sekali" not in seen
