"""What was saved here and is gone with a damaged write-ahead log is missed; nothing else is ever said to be missing."""

import os
import shutil
import stat
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from screening import audit, doctor, missing_entries
from screening.backups import folders, making, restoring
from screening.errors import WorkspaceError
from screening.people import candidates
from screening.storage import known_heads
from screening.workspace import Workspace
from ui.cli import main

NAMES = [f"Orang {letter}" for letter in "abcdefghijklmnopqrst"]


def add(ws, names):
    for name in names:
        candidates.add(ws, name=name)


def people(path):
    with Workspace.open(path, read_only=True) as opened:
        return opened.one("SELECT count(*) FROM candidates")[0]


def missing(path):
    with Workspace.open(path, read_only=True) as opened:
        found = missing_entries.missing(opened)
        return found[-1] if found else None


@pytest.fixture
def killed(workspace, workspace_path):
    """The file as a program leaves it that was ended while it worked: with a write-ahead log full of people."""
    add(workspace, NAMES[:5])
    workspace.all("PRAGMA wal_checkpoint(TRUNCATE)")
    add(workspace, NAMES[5:])
    left = {name: Path(f"{workspace_path}{name}").read_bytes() for name in ("", "-wal")}
    workspace.close()
    for name, content in left.items():
        Path(f"{workspace_path}{name}").write_bytes(content)
    return workspace_path


def test_a_sound_log_is_read_to_its_end(killed):
    assert missing(killed) is None
    assert people(killed) == len(NAMES)


def test_what_a_damaged_log_swallows_is_missed_everywhere(killed):
    log = Path(f"{killed}-wal")
    content = bytearray(log.read_bytes())
    content[len(content) // 2] ^= 1
    log.write_bytes(content)
    found = missing(killed)
    there = people(killed)
    assert 5 <= there < len(NAMES)
    assert found.known - found.seq == len(NAMES) - there
    assert [one.code for one in doctor.examine(killed)] == ["entries_missing"]
    told = CliRunner().invoke(main, ["list", "jobs", "--workspace", str(killed)])
    assert str(found.known) in told.stderr
    assert f"{datetime.fromisoformat(found.at).astimezone():(%Y-%m-%d %H:%M)}" in told.stderr
    with Workspace.open(killed) as opened:  # whoever goes on is told until there is an answer
        add(opened, NAMES)
    assert missing(killed) == found
    assert [one.code for one in doctor.examine(killed)] == ["entries_missing"]
    answered = CliRunner().invoke(main, ["doctor", "--accept-missing", "--workspace", str(killed)])
    assert answered.exit_code == 0, answered.output
    assert missing(killed) is None and doctor.examine(killed) == []


@pytest.mark.parametrize("place", [0, 8, 24, 40, 60], ids=str)
def test_a_log_that_begins_wrong_is_missed_as_a_whole(killed, place):
    log = Path(f"{killed}-wal")
    content = bytearray(log.read_bytes())
    content[place] ^= 1
    log.write_bytes(content)
    assert people(killed) == 5
    assert missing(killed) is not None


@pytest.mark.parametrize("thirds", [0, 1, 2])
def test_a_log_that_was_cut_off_is_missed(killed, thirds):
    log = Path(f"{killed}-wal")
    os.truncate(log, log.stat().st_size * thirds // 3)
    assert missing(killed) is not None


def test_a_second_loss_is_told_beside_the_first(killed):
    log = Path(f"{killed}-wal")
    log.write_bytes(log.read_bytes()[:60])
    first = missing(killed)
    assert missing(killed) == first
    with Workspace.open(killed) as opened:
        add(opened, NAMES[:4])
        opened.all("PRAGMA wal_checkpoint(TRUNCATE)")
        older = killed.read_bytes()
        add(opened, NAMES[4:7])
    killed.write_bytes(older)
    second = missing(killed)
    assert second.at > first.at and second.known - second.seq == 3
    assert [one.code for one in doctor.examine(killed)] == ["entries_missing"] * 2
    with Workspace.open(killed) as opened:
        add(opened, NAMES)
        with pytest.raises(WorkspaceError) as told:
            missing_entries.require_all(opened)
    assert told.value.params["count"] == 3 + first.known - first.seq
    known_heads.forget(killed)
    assert missing(killed) is None and doctor.examine(killed) == []


def test_an_older_backup_that_was_restored_is_let_pass(workspace, workspace_path):
    backup = making.make(workspace, folders.default_folder(), why="manual")
    add(workspace, NAMES)
    workspace.close()
    restoring.restore(workspace_path, backup)
    assert missing(workspace_path) is None
    with Workspace.open(workspace_path) as opened:
        add(opened, NAMES[:1])
    assert missing(workspace_path) is None


def test_what_was_restored_on_another_computer_is_let_pass(
    workspace, workspace_path, tmp_path, monkeypatch, next_moment
):
    backup = making.make(workspace, folders.default_folder(), why="manual")
    add(workspace, NAMES)
    workspace.close()
    next_moment()
    ours = os.environ["XDG_DATA_HOME"]
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "theirs"))
    restoring.restore(workspace_path, backup)
    monkeypatch.setenv("XDG_DATA_HOME", ours)
    assert missing(workspace_path) is None


def test_an_older_copy_put_there_by_hand_is_told_and_one_elsewhere_is_not(workspace, workspace_path, tmp_path):
    workspace.all("PRAGMA wal_checkpoint(TRUNCATE)")
    older = shutil.copy(workspace_path, tmp_path / "salinan.db")
    add(workspace, NAMES)
    workspace.close()
    assert missing(Path(older)) is None
    shutil.copy(older, workspace_path)
    assert missing(workspace_path).known - missing(workspace_path).seq == len(NAMES)


def test_rows_that_are_back_are_missed_no_more(killed):
    log = Path(f"{killed}-wal")
    whole = {one: one.read_bytes() for one in (killed, log)}
    log.write_bytes(log.read_bytes()[:60])
    assert missing(killed) is not None
    with Workspace.open(killed) as opened:
        add(opened, NAMES)
    for one, content in whole.items():
        one.write_bytes(content)
    assert missing(killed).seq > 5  # what was written meanwhile
    known_heads.forget(killed)
    assert missing(killed) is None


def test_an_answer_is_asked_for_of_a_restored_backup_no_more(killed):
    log = Path(f"{killed}-wal")
    log.write_bytes(log.read_bytes()[:60])
    assert missing(killed) is not None
    with Workspace.open(killed) as opened:
        add(opened, NAMES)
        backup = making.make(opened, folders.default_folder(), why="manual")
    restoring.restore(killed, backup)
    assert missing(killed) is None


def test_another_workspace_in_the_place_is_a_stranger(workspace, workspace_path):
    add(workspace, NAMES)
    workspace.close()
    workspace_path.unlink()
    Workspace.create(workspace_path).close()
    assert missing(workspace_path) is None


def test_two_connections_that_write_in_turn_never_say_too_much(workspace, workspace_path):
    with workspace.again() as other:
        for number, name in enumerate(NAMES):
            add((workspace, other)[number % 2], [name])
            assert missing(workspace_path) is None


def test_a_step_that_was_undone_is_not_missed(workspace, workspace_path):
    with suppress(ZeroDivisionError), workspace.atomic():
        add(workspace, NAMES)
        raise ZeroDivisionError
    workspace.close()
    assert missing(workspace_path) is None


def test_the_note_is_its_owners_alone_and_whatever_stands_in_it_stops_nobody(workspace, workspace_path):
    add(workspace, NAMES[:1])
    place = known_heads.KnownHead(workspace_path).place
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    assert stat.S_IMODE(place.parent.stat().st_mode) == 0o700
    for content in (b"", b"\xff" * 50, b"a b", b"x 1 2 3\n" * 10_000):
        place.write_bytes(content)
        assert missing(workspace_path) is None
    place.unlink()
    place.mkdir()
    add(workspace, NAMES[1:2])
    assert missing(workspace_path) is None


def test_a_folder_that_cannot_be_written_stops_nobody(workspace, tmp_path, monkeypatch):
    (tmp_path / "berkas").write_text("")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "berkas"))
    with workspace.again() as opened:
        add(opened, NAMES)
        assert missing_entries.missing(opened) == []


def test_a_copy_that_went_another_way_is_told(workspace, workspace_path, tmp_path):
    """As when another computer wrote to an older copy, and a synchronised folder put that one in the place."""
    add(workspace, NAMES[:5])
    workspace.all("PRAGMA wal_checkpoint(TRUNCATE)")
    theirs = Path(shutil.copy(workspace_path, tmp_path / "mereka.db"))
    add(workspace, NAMES[5:7])
    workspace.close()
    with Workspace.open(theirs) as other:
        add(other, NAMES[7:])
    shutil.copy(theirs, workspace_path)
    found = missing(workspace_path)
    assert found.replaced and found.seq > found.known
    assert [one.code for one in doctor.examine(workspace_path)] == ["entries_replaced"]
    told = CliRunner().invoke(main, ["list", "jobs", "--workspace", str(workspace_path)])
    assert str(found.known) in told.stderr
    with Workspace.open(workspace_path) as opened:
        add(opened, NAMES)
    assert missing(workspace_path) == found
    known_heads.forget(workspace_path)
    assert missing(workspace_path) is None


def test_a_log_that_somebody_wrote_anew_is_told(workspace, workspace_path, outside):
    """Each row fits the one before, so that the chain itself says nothing."""
    add(workspace, NAMES)
    workspace.close()
    connection = outside()
    guards = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for name, _ in guards:
        connection.execute(f"DROP TRIGGER {name}")
    head = audit.START
    for seq, at, _, *rest in connection.execute(f"SELECT {audit._FIELDS} FROM audit ORDER BY seq").fetchall():
        row = (seq, at, "Orang Lain", *rest[:-1])
        head = audit._chained(head, row)
        connection.execute("UPDATE audit SET actor = 'Orang Lain', hash = ? WHERE seq = ?", (head, seq))
    for _, sql in guards:
        connection.execute(sql)
    connection.commit()
    connection.close()
    with Workspace.open(workspace_path, read_only=True) as opened:
        assert audit.verify(opened) == []
    assert missing(workspace_path).replaced
