"""Restoring where something is in the way: a file in use, a damaged copy, a list of the erased that is none of ours."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from screening import audit, doctor
from screening.backups import erased, folders, making, restoring
from screening.errors import BackupError
from screening.people import candidates
from screening.privacy import erasure, tombstones
from screening.protection import protecting, recovery_code, slots
from screening.protection.protecting import Secrets
from screening.protection.unlocking import unlock
from screening.storage import database
from screening.workspace import Workspace
from ui.cli import main

PASSPHRASE = "empat kata yang panjang"
ROOT = Path(__file__).resolve().parents[2]
OPENS = """
import sys
from pathlib import Path
from screening.workspace import Workspace
key = bytes.fromhex(sys.argv[2]) if sys.argv[2] else None
with Workspace.open(Path(sys.argv[1]), key=key):
    print("open", flush=True)
    sys.stdin.read()
"""


MAKES = """
import sys
from pathlib import Path
from screening.errors import WorkspaceError
from screening.protection import protecting, recovery_code, slots
from screening.protection.protecting import Secrets
slots.MEMORY_KIB, slots.PASSES = 64, 1
secrets = Secrets(sys.argv[1], recovery_code.new_code(), confirmed=True)
for line in sys.stdin:
    try:
        protecting.create(Path(line.strip()), secrets=secrets).close()
        print("made", flush=True)
    except WorkspaceError as error:
        print(error.code, flush=True)
"""


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    monkeypatch.setattr(slots, "MEMORY_KIB", 64)
    monkeypatch.setattr(slots, "PASSES", 1)


def secrets(passphrase=PASSPHRASE):
    return Secrets(passphrase, recovery_code.new_code(), confirmed=True)


@pytest.fixture
def plain(workspace, candidate_id):
    """A backup of the plain workspace, which is closed."""
    made = making.make(workspace, folders.default_folder(), why="manual")
    workspace.close()
    return made


@pytest.fixture
def elsewhere():
    """`elsewhere(path, key)`: another program has the file open until the test ends."""
    programs = []

    def opened(path, key=None):
        command = [sys.executable, "-c", OPENS, str(path), key.hex() if key else ""]
        program = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        programs.append(program)
        assert program.stdout.readline() == b"open\n"

    yield opened
    for program in programs:
        program.communicate()


@pytest.mark.parametrize("where", ["here", "in another program"])
def test_a_protected_file_in_use_is_not_replaced_by_whoever_lacks_its_key(plain, workspace_path, elsewhere, where):
    key = protecting.protect(workspace_path, secrets=secrets())
    if where == "here":
        here = Workspace.open(workspace_path, key=key)
    else:
        elsewhere(workspace_path, key)
    before = workspace_path.stat().st_ino
    with pytest.raises(BackupError) as caught:
        restoring.restore(workspace_path, plain)
    assert caught.value.code == "restore_in_use"
    assert workspace_path.stat().st_ino == before
    if where == "here":
        here.close()
        assert restoring.restore(workspace_path, plain).kept is not None


def test_a_damaged_file_in_use_is_not_replaced(plain, workspace_path, elsewhere):
    elsewhere(workspace_path)
    with workspace_path.open("r+b") as file:
        file.write(bytes(16))
    with pytest.raises(BackupError) as caught:
        restoring.restore(workspace_path, plain)
    assert caught.value.code == "restore_in_use"


def test_of_a_damaged_protected_copy_no_passphrase_is_asked(workspace, candidate_id, monkeypatch):
    path = workspace.path
    workspace.close()
    key = protecting.protect(path, secrets=secrets())
    backup = making.make(path, folders.default_folder(), why="manual", key=key)
    content = bytearray(backup.copy.read_bytes())
    content[len(content) // 2] ^= 1
    backup.copy.write_bytes(content)
    path.unlink()
    monkeypatch.delenv("SARING_PASSPHRASE", raising=False)
    told = CliRunner().invoke(main, ["restore", str(path), "--backup", str(backup.folder)])
    assert told.exit_code == 1
    assert "SHA-256" in told.output


def test_two_who_make_the_same_protected_workspace_lock_nobody_out(tmp_path):
    """Both are told to begin at once, again and again; the one who is refused spoils nothing."""
    paths = [tmp_path / f"{number}.db" for number in range(25)]
    pipe = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True, "bufsize": 1}
    passphrases = [f"{PASSPHRASE} {who}" for who in ("Rina", "Budi")]
    programs = [subprocess.Popen([sys.executable, "-c", MAKES, one], cwd=ROOT, **pipe) for one in passphrases]
    for path in paths:
        for program in programs:
            program.stdin.write(f"{path}\n")
        answers = [program.stdout.readline().strip() for program in programs]
        assert sorted(answers) == ["made", "workspace_exists"]
        passphrase = passphrases[answers.index("made")]
        Workspace.open(path, key=unlock(path, passphrase)).close()
    for program in programs:
        program.communicate()


def stone(candidate_id, **values):
    columns = {"code": "K-01", "erased_at": "2026-01-01T00:00:00.000Z", "erased_by": "", "why": "request"}
    return {"candidate_id": candidate_id, **columns, "details": "{}", **values}


def hostile(kind, place, candidate_id):
    if kind == "link":
        real = place.with_name("lain.json")
        real.write_text(json.dumps({"tombstones": [stone(candidate_id)]}))
        place.symlink_to(real)
    elif kind == "pipe":
        os.mkfifo(place)
    elif kind == "folder":
        place.mkdir()
    elif kind == "huge":
        place.write_text(json.dumps({"tombstones": [stone(candidate_id)]}) + " " * erased.LARGEST)
    elif kind == "deep":
        place.write_text("[" * 200_000)
    elif kind == "long":
        place.write_text(json.dumps({"tombstones": [stone(candidate_id, code="K" * 2_000_000)]}))
    elif kind == "no text":
        place.write_bytes(b"\xff\xfe" * 100)


@pytest.mark.parametrize("kind", ["link", "pipe", "folder", "huge", "deep", "long", "no text"])
def test_a_list_of_the_erased_that_is_none_of_ours_erases_nobody(plain, workspace_path, candidate_id, kind):
    hostile(kind, plain.folder.parent / erased.NAME, candidate_id)
    assert restoring.plan(workspace_path, plain).erased == 0
    restoring.restore(workspace_path, plain)
    with Workspace.open(workspace_path, read_only=True) as opened:
        assert candidates.get(opened, candidate_id).id == candidate_id


def test_who_was_erased_is_counted_whatever_the_clock_says(plain, workspace_path, candidate_id):
    with Workspace.open(workspace_path) as opened:
        erasure.erase(opened, candidate_ids=[candidate_id], why="request")
    told = plain.folder.parent / erased.NAME
    told.write_text(json.dumps({"tombstones": [stone(candidate_id, erased_at="2001-01-01T00:00:00.000Z")]}))
    assert restoring.plan(workspace_path, plain).erased == 1
    assert restoring.restore(workspace_path, plain).erased == 1
    assert doctor.examine(workspace_path) == []


def test_who_was_erased_is_known_from_the_log_where_the_tombstone_cannot_be_read(plain, workspace_path, candidate_id):
    with Workspace.open(workspace_path, actor="Rina Wijaya") as opened:
        candidates.add(opened, name="Agus Setiawan")
        erasure.erase(opened, candidate_ids=[candidate_id], why="request")
        (page,) = opened.one("SELECT rootpage FROM sqlite_schema WHERE name = 'tombstones'")
    shutil.rmtree(plain.folder.parent / erased.NAME, ignore_errors=True)
    (plain.folder.parent / erased.NAME).unlink(missing_ok=True)
    with workspace_path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xa5" * 4096)
    done = restoring.restore(workspace_path, plain, salvaging=True)
    assert done.erased == 1
    with Workspace.open(workspace_path, read_only=True) as opened:
        assert [one.name for one in candidates.page(opened)] == ["Agus Setiawan"]
        (one,) = tombstones.all_of(opened)
        assert (one.candidate_id, one.erased_by, one.why) == (candidate_id, "Rina Wijaya", "replay")
        assert one.code.startswith("K-")
        assert audit.verify(opened) == []
    assert doctor.examine(workspace_path) == []
    assert b"Siti" not in workspace_path.read_bytes()
    assert database.is_protected(workspace_path) is False


def test_whoever_asks_for_an_erased_person_is_told_so(workspace, workspace_path, candidate_id):
    code = candidates.get(workspace, candidate_id).code
    erasure.erase(workspace, candidate_ids=[candidate_id], why="request")
    workspace.close()
    for who in (code, candidate_id):
        told = CliRunner().invoke(main, ["candidate", "status", "--workspace", str(workspace_path), "--candidate", who])
        assert told.exit_code == 1 and code in told.output and "erased for good" in told.output


def test_an_examination_that_cannot_begin_does_not_send_anybody_to_itself(workspace, workspace_path):
    workspace.close()
    with workspace_path.open("r+b") as file:
        file.truncate(workspace_path.stat().st_size // 2)
    told = CliRunner().invoke(main, ["doctor", "--workspace", str(workspace_path)])
    assert told.exit_code == 1
    assert "saring restore" in told.output and "saring doctor" not in told.output
