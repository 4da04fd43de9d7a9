"""Whoever was erased stays so: when an older backup is restored, when the program is killed, in a protected file."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from screening import audit, doctor
from screening.backups import making
from screening.identifiers import new_id, utc_now
from screening.interviewing import notes
from screening.people import attachments, candidates, merging
from screening.privacy import cleaning, erasure, tombstone_record, tombstones
from screening.storage import cipher, known_heads
from screening.workspace import Workspace

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def wahyu(workspace, interview_id, rina):
    """Siti was interviewed, and Wahyu has a record of his own."""
    notes.add(workspace, interview_id=interview_id, interviewer_id=rina, text="Tinggal di Wonosobo")
    return candidates.add(workspace, name="Wahyu Prasetyo", note="Kenal Siti").id


@pytest.fixture
def backup(workspace, tmp_path):
    """`backup()` is a copy of the workspace as it is now, opened."""
    opened = []

    def take():
        folder = tmp_path / f"cadangan-{len(opened)}"
        folder.mkdir()
        opened.append(Workspace.open(making.make(workspace, folder, why="manual").copy, actor="Budi Santoso"))
        return opened[-1]

    yield take
    for one in opened:
        one.close()


def stones(workspace):
    """The rows of the table, as restoring hands them on."""
    return [
        dict(zip(tombstone_record.COLUMNS, row, strict=True))
        for row in workspace.all(f"SELECT {', '.join(tombstone_record.COLUMNS)} FROM tombstones")
    ]


def test_a_restored_backup_forgets_again(workspace, candidate_id, wahyu, backup):
    older = backup()
    erasure.erase(workspace, candidate_ids=[candidate_id], why="request")
    erasure.replay(older, stones(workspace))

    assert [one.id for one in candidates.page(older)] == [wahyu]
    assert stones(older) == stones(workspace)
    assert doctor.examine(older.path) == []
    older.close()
    assert b"Wonosobo" not in older.path.read_bytes()


def test_replaying_once_more_changes_nothing(workspace, candidate_id, wahyu, backup):
    older = backup()
    erasure.erase(workspace, candidate_ids=[candidate_id], why="request")
    erasure.replay(older, stones(workspace))
    before = audit.last(older)
    erasure.replay(older, stones(workspace))
    assert audit.last(older) == before and doctor.examine(older.path) == []


def test_whom_the_backup_never_knew_gets_a_tombstone_all_the_same(workspace, wahyu, backup):
    older = backup()
    later = candidates.add(workspace, name="Eka").id
    erasure.erase(workspace, candidate_ids=[later], why="retention")
    erasure.replay(older, stones(workspace))
    assert stones(older) == stones(workspace) and doctor.examine(older.path) == []
    assert len(candidates.page(older)) == 2


def test_a_record_that_was_part_of_another_then_is_parted_and_erased(workspace, candidate_id, wahyu, backup):
    merged = merging.merge(workspace, kept_id=wahyu, merged_id=candidate_id)
    older = backup()
    merged.undo(workspace)
    erasure.erase(workspace, candidate_ids=[candidate_id], why="request")
    erasure.replay(older, stones(workspace))

    assert [(one.id, one.name, one.email) for one in candidates.page(older)] == [(wahyu, "Wahyu Prasetyo", "")]
    assert doctor.examine(older.path) == []
    older.close()
    assert b"Wonosobo" not in older.path.read_bytes() and b"siti@" not in older.path.read_bytes()


def test_two_records_that_were_not_merged_yet_both_go(workspace, candidate_id, wahyu, backup):
    older = backup()
    merging.merge(workspace, kept_id=candidate_id, merged_id=wahyu)
    erasure.erase(workspace, candidate_ids=[candidate_id], why="request")
    erasure.replay(older, stones(workspace))
    assert candidates.page(older) == [] and len(stones(older)) == 2
    assert doctor.examine(older.path) == []


def test_a_hold_of_the_backup_does_not_bring_the_person_back(workspace, candidate_id, wahyu, backup):
    workspace.execute(
        "INSERT INTO holds (id, candidate_id, reason, set_by, set_at) VALUES (?, ?, 'Sengketa', '', ?)",
        (new_id(), candidate_id, utc_now()),
    )
    older = backup()
    workspace.execute("UPDATE holds SET lifted_at = ?", (utc_now(),))
    erasure.erase(workspace, candidate_ids=[candidate_id], why="request")
    erasure.replay(older, stones(workspace))
    assert [one.id for one in candidates.page(older)] == [wahyu]


def test_a_protected_file_is_still_one_and_nobody_is_left_in_it(tmp_path):
    path, key = tmp_path / "terlindung.db", os.urandom(cipher.KEY_BYTES)
    with Workspace.create(path, key=key) as ws:
        person = candidates.add(ws, name="Siti Nurhaliza", note="Tinggal di Wonosobo").id
        for number in range(50):
            candidates.add(ws, name=f"Siti Aminah {number}")
        before = audit.last(ws)
        erasure.erase(ws, candidate_ids=[person], why="request")
        assert cleaning.is_clean(ws)
    assert cipher.is_protected(path.read_bytes()[:100])
    with Workspace.open(path, key=key) as ws:
        assert candidates.count(ws) == 50 and audit.last(ws) > before
        plain = b"".join(
            repr(row).encode() for table in ("candidates", "settings") for row in ws.all(f"SELECT * FROM {table}")
        )
        assert b"Wonosobo" not in plain and ws.one("PRAGMA freelist_count") == (0,)
    assert doctor.examine(path, key=key) == []


def killed_after(path, steps, tmp_path):
    program = Path(__file__).with_name("erase_until_killed.py")
    return subprocess.run(
        [sys.executable, str(program), str(path), str(steps)],
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT), "XDG_DATA_HOME": str(tmp_path / "data")},
        check=False,
    ).returncode


@pytest.mark.parametrize("steps", [5, 60, 10**9], ids=["early", "late", "after"])
def test_killed_anywhere_it_was_done_or_never_was(workspace, workspace_path, candidate_id, wahyu, tmp_path, steps):
    workspace.close()
    returned = killed_after(workspace_path, steps, tmp_path)
    assert returned == (0 if steps == 10**9 else -signal.SIGKILL)
    with Workspace.open(workspace_path) as opened:
        there = candidates.count(opened)
        assert there == (0 if steps == 10**9 else there) and there in {0, 2}
        assert len(tombstones.all_of(opened)) == 2 - there
        assert cleaning.clean(opened)
    assert doctor.examine(workspace_path) == []
    assert (b"Wonosobo" in workspace_path.read_bytes()) is (there == 2)


@pytest.mark.soak
def test_killed_at_every_statement(workspace, workspace_path, candidate_id, wahyu, tmp_path):
    workspace.close()
    kept, found = workspace_path.read_bytes(), set()
    for steps in range(10_000):
        workspace_path.write_bytes(kept)
        for suffix in ("-wal", "-shm"):
            workspace_path.with_name(f"{workspace_path.name}{suffix}").unlink(missing_ok=True)
        known_heads.forget(workspace_path)  # else it is told that the file was put back
        done = killed_after(workspace_path, steps, tmp_path) == 0
        with Workspace.open(workspace_path) as opened:
            there = candidates.count(opened)
            assert len(tombstones.all_of(opened)) == 2 - there
            assert cleaning.clean(opened)
        assert doctor.examine(workspace_path) == []
        assert (b"Wonosobo" in workspace_path.read_bytes()) is (there == 2), steps
        found.add(there)
        if done:
            break
    assert found == {0, 2} and steps > 50


@pytest.mark.parametrize("protected", [False, True], ids=["plain", "protected"])
def test_without_room_for_a_second_copy_it_is_cleaned_at_once_or_once_there_is(small_disk, protected):
    place, key = small_disk / "ruang kerja.db", os.urandom(cipher.KEY_BYTES) if protected else None
    with Workspace.create(place, key=key) as opened:
        person, other = (candidates.add(opened, name=name, note="Wonosobo").id for name in ("Siti", "Wahyu"))
        candidates.edit(opened, candidate_id=other, note="")
        content = b"\x89PNG\r\n\x1a\n" + os.urandom(6_000_000)
        attachments.add(opened, candidate_id=other, name="foto.png", content=content)
        opened.all("PRAGMA wal_checkpoint(TRUNCATE)")
        filler = small_disk / "penuh"
        free = shutil.disk_usage(small_disk).free
        filler.write_bytes(bytes(free - 1_500_000))
        erasure.erase(opened, candidate_ids=[person], why="request")

        assert [one.id for one in candidates.page(opened)] == [other]
        assert cleaning.is_clean(opened) is cleaning.clean(opened) is not protected
        filler.unlink()
        assert cleaning.clean(opened) and cleaning.is_clean(opened)
        (kept,) = attachments.of_candidate(opened, other)
        assert attachments.content(opened, kept.id) == content
    assert b"onosobo" not in place.read_bytes() and doctor.examine(place, key=key) == []
