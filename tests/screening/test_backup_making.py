"""A backup is a whole, checked copy of one moment, or it is not there."""

import json
import os
import shutil
import stat
import threading
from contextlib import suppress
from pathlib import Path

import pytest

from screening import doctor
from screening.backups import checking, copying, folders, making, manifest, rhythm
from screening.errors import BackupError, WorkspaceError
from screening.interviewing import notes
from screening.people import candidates
from screening.workspace import Workspace


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "cadangan"
    place.mkdir()
    return place


def names(path):
    with Workspace.open(path, read_only=True) as opened:
        return [one.name for one in candidates.page(opened)]


def left_in(folder):
    """What lies in a backup folder besides finished backups."""
    return list(folder.glob("*/.*"))


def test_a_backup_is_a_workspace_with_everything_committed(workspace, candidate_id, folder):
    backup = making.make(workspace, folder, why="manual")
    assert names(backup.copy) == ["Siti Nurhaliza"]
    assert doctor.examine(backup.copy) == []
    assert backup.counts["candidates"] == 1
    assert (backup.audit_seq, backup.audit_head) == copying.last_row(workspace.connection)
    assert manifest.read(backup.folder) == backup
    assert backup.folder.parent == folder / backup.workspace_id
    assert left_in(folder) == []


def test_a_closed_workspace_is_backed_up_by_its_path(workspace, workspace_path, candidate_id, folder):
    workspace.close()
    before = workspace_path.read_bytes()
    backup = making.make(workspace_path, folder, why="closing")
    assert names(backup.copy) == ["Siti Nurhaliza"]
    assert workspace_path.read_bytes() == before


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_only_the_owner_can_read_a_backup(workspace, candidate_id, folder):
    backup = making.make(workspace, folder, why="manual")
    assert stat.S_IMODE(backup.folder.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(backup.folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(one.stat().st_mode) for one in backup.folder.iterdir()} == {0o600}


def test_a_backup_made_while_others_write_is_of_one_moment(workspace, workspace_path, interview_id, rina, folder):
    for number in range(40):
        notes.add(
            workspace, interview_id=interview_id, interviewer_id=rina, text=f"Catatan {number} " + "kata " * 9_000
        )
    written = []

    def write():
        with Workspace.open(workspace_path, actor="Budi Santoso") as other:
            written.append(candidates.add(other, name=f"Orang {'abcdefghijklmnopqrstuvwxyz'[len(written) % 26]}").id)

    def step(done, total):
        if done < total:
            thread = threading.Thread(target=write)
            thread.start()
            thread.join()

    backup = making.make(workspace, folder, why="manual", progress=step)
    assert written
    assert len(names(backup.copy)) == 1  # whoever came during the copying is in the next one
    assert doctor.examine(backup.copy) == []
    assert len(names(making.make(workspace, folder, why="manual").copy)) == 1 + len(written)


def test_stopping_leaves_nothing_behind(workspace, candidate_id, folder):
    class StoppedHereError(Exception):
        pass

    def stop(done, total):
        raise StoppedHereError

    with pytest.raises(StoppedHereError):
        making.make(workspace, folder, why="manual", progress=stop)
    assert left_in(folder) == []
    assert folders.everything(folder) == []
    assert candidates.add(workspace, name="Ani").id  # the workspace is not held


def test_a_folder_that_is_gone_is_said_and_not_made(workspace, candidate_id, folder):
    folder.rmdir()
    with pytest.raises(BackupError) as caught:
        making.make(workspace, folder, why="manual")
    assert caught.value.code == "backup_folder_missing"
    assert not folder.exists()


def test_a_full_disk_is_said_and_nothing_is_left_on_it(workspace, candidate_id, small_disk):
    size = making.make(workspace, small_disk, why="manual").size
    filler = small_disk / "penuh"
    with filler.open("wb") as file:
        file.write(b"x" * (shutil.disk_usage(small_disk).free - size - copying._ROOM + 100_000))
    candidates.add(workspace, name="Ani")
    with pytest.raises(BackupError) as caught:
        making.make(workspace, small_disk, why="manual")
    assert caught.value.code == "backup_full"
    assert left_in(small_disk) == []
    assert len(folders.everything(small_disk)) == 1


def test_a_disk_that_fills_up_while_copying_is_said_too(workspace, candidate_id, small_disk):
    filler = small_disk / "penuh"

    def fill(done, total):
        if not filler.exists():
            with filler.open("wb", buffering=0) as file, suppress(OSError):
                while file.write(bytes(4_096)):
                    pass

    for name in ("Ani", "Budi"):
        candidates.add(workspace, name=name)
    workspace.execute("CREATE TABLE besar (isi BLOB)")
    workspace.execute("INSERT INTO besar VALUES (zeroblob(4000000))")
    with pytest.raises(BackupError) as caught:
        making.make(workspace, small_disk, why="manual", progress=fill)
    assert caught.value.code == "backup_full"
    assert left_in(small_disk) == []
    assert folders.everything(small_disk) == []


def test_a_damaged_workspace_is_noticed_and_no_older_backup_goes(workspace, workspace_path, candidate_id, folder):
    for number in range(200):
        candidates.add(workspace, name=f"Orang {chr(97 + number % 26)}{chr(97 + number // 26)}", note="x" * 300)
    (page,) = workspace.one("SELECT rootpage FROM sqlite_schema WHERE name = 'candidates'")
    (size,) = workspace.one("PRAGMA page_size")
    making.make(workspace, folder, why="manual")
    workspace.close()
    with workspace_path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\x63" * size)
    with pytest.raises(WorkspaceError) as caught:
        making.make(workspace_path, folder, why="manual")
    assert caught.value.code == "workspace_damaged"
    assert left_in(folder) == []
    assert len(folders.everything(folder)) == 1


@pytest.mark.parametrize("change", ["cut", "flip", "empty", "list", "deep"])
def test_a_damaged_manifest_is_told_from_a_backup(workspace, candidate_id, folder, change):
    first = making.make(workspace, folder, why="manual")
    second = making.make(workspace, folder, why="manual")
    path = second.folder / manifest.NAME
    text = path.read_text("utf-8")
    damaged = {
        "cut": text[: len(text) // 2],
        "flip": text.replace('"candidates": 1', '"candidates": 7'),
        "empty": "",
        "list": json.dumps([1, 2]),
        "deep": "[" * 100_000,
    }[change]
    assert damaged != text
    path.write_text(damaged, encoding="utf-8")
    with pytest.raises(BackupError) as caught:
        manifest.read(second.folder)
    assert caught.value.code == "backup_manifest_damaged"
    assert folders.of_workspace(folder, first.workspace_id) == [first]
    assert folders.damaged(folder / first.workspace_id) == [second.folder]
    third = making.make(workspace, folder, why="manual")
    assert second.copy.is_file()  # whatever it is: it is not ours to remove
    assert third.number > first.number


def test_nothing_is_copied_before_a_deed_where_a_backup_of_this_state_is_there(workspace, candidate_id):
    first = making.before(workspace, why="import")
    assert making.before(workspace, why="erasure") == first
    candidates.add(workspace, name="Ani")
    second = making.before(workspace, why="erasure")
    assert (second.number, second.why) == (first.number + 1, "erasure")


def test_before_a_deed_the_default_folder_stands_in_for_one_that_is_gone(
    workspace, candidate_id, tmp_path, monkeypatch
):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    settings = tmp_path / "config" / "saring" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text(json.dumps({"backup_folder": str(tmp_path / "tercabut")}), encoding="utf-8")
    backup = making.before(workspace, why="import")
    assert backup.folder.is_relative_to(folders.default_folder())
    assert rhythm.last(workspace) == backup


def test_what_a_killed_process_left_goes_once_it_is_old(workspace, candidate_id, folder):
    home = making.make(workspace, folder, why="manual").folder.parent
    old, fresh = (home / f".unfinished-{name}" for name in ("lama", "baru"))
    for one in (old, fresh):
        one.mkdir()
        (one / "workspace.db").write_bytes(b"x")
    for one in (old / "workspace.db", old):
        os.utime(one, (1_000_000, 1_000_000))
    making.make(workspace, folder, why="manual")
    assert not old.exists()
    assert fresh.exists()


def test_a_workspace_without_a_single_deed_has_backups_too(tmp_path, folder):
    with Workspace.create(tmp_path / "baru.db") as opened:
        backup = making.make(opened, folder, why="manual")
        assert (backup.audit_seq, backup.counts["candidates"]) == (0, 0)
        assert not rhythm.has_changed(opened, None)


def test_backups_are_found_by_where_the_file_lay(workspace, workspace_path, candidate_id, folder):
    first = making.make(workspace, folder, why="manual")
    second = making.make(workspace, folder, why="manual")
    workspace.close()
    Path(workspace_path).write_bytes(b"rusak")
    assert folders.of_path(workspace_path, [folder]) == [second, first]


def test_a_backup_that_was_cut_short_is_not_relied_on(workspace, candidate_id):
    first = making.before(workspace, why="import")
    assert making.before(workspace, why="import") == first
    os.truncate(first.copy, first.size // 2)
    assert names(making.before(workspace, why="import").copy) == ["Siti Nurhaliza"]


def resealed(backup, **fields):
    """Let a manifest say something else, under a seal that fits."""
    path = backup.folder / manifest.NAME
    told = {**json.loads(path.read_text()), **fields}
    del told["seal"]
    path.write_text(json.dumps({**told, "seal": manifest._seal(told)}))


@pytest.mark.parametrize(
    "fields",
    [
        {"number": "x"},
        {"number": None},
        {"counts": [1]},
        {"counts": {"jobs": "x"}},
        {"audit_seq": "x"},
        {"protected": "no"},
        {"workspace_id": 3},
        {"workspace_id": "../../lain"},
        {"made_at": "2026-11-23T01:02:03"},
        {"made_at": "9999-12-31T23:59:59Z"},
        {"made_at": 20261123},
        {"why": 3},
        {"path": "/ruang\0kerja.db"},
    ],
    ids=str,
)
def test_a_manifest_that_none_of_ours_looks_like_is_damaged(workspace, candidate_id, folder, fields):
    sound = making.make(workspace, folder, why="manual")
    strange = making.make(workspace, folder, why="manual")
    resealed(strange, **fields)
    with pytest.raises(BackupError, match="backup_manifest_damaged"):
        manifest.read(strange.folder)
    assert folders.everything(folder) == [sound]
    assert making.make(workspace, folder, why="manual").number == 2


def test_a_reason_of_a_newer_program_is_told(workspace, candidate_id, folder):
    backup = making.make(workspace, folder, why="manual")
    resealed(backup, why="moonrise")
    with pytest.raises(BackupError, match="backup_newer"):
        manifest.read(backup.folder)


def test_a_backup_of_another_workspace_is_none_of_ours_wherever_it_was_put(workspace, candidate_id, folder, tmp_path):
    Workspace.create(tmp_path / "lain.db").close()
    other = making.make(tmp_path / "lain.db", folder, why="manual")
    mine = making.make(workspace, folder, why="manual")
    other.folder.rename(mine.folder.with_name("9000-01-01T00-00-00Z"))
    assert folders.of_workspace(folder, mine.workspace_id) == [mine]
    assert checking.of_file(workspace.path, places=[folder]) == [mine]


def test_the_newest_is_the_last_one_made_though_the_clock_was_ahead_before(workspace, candidate_id, folder):
    ahead = making.make(workspace, folder, why="manual")
    resealed(ahead, made_at="2040-01-01T00:00:00.000Z")
    last = making.make(workspace, folder, why="manual")
    assert [one.number for one in checking.of_file(workspace.path, places=[folder])] == [last.number, ahead.number]
