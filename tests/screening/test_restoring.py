"""A backup in the place of a workspace: what it would change, and what is there afterwards."""

import json
import multiprocessing
import os
import shutil
from contextlib import suppress
from pathlib import Path

import pytest

from rubrics.model import LANGUAGES
from screening import audit, doctor
from screening.backups import copying, erased, folders, making, manifest, restoring
from screening.errors import BackupError, WorkspaceError
from screening.people import candidates, merging
from screening.privacy import erasure, tombstones
from screening.storage import bare_files, former_files
from screening.workspace import Workspace
from ui.wording import message


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "cadangan"
    place.mkdir()
    return place


@pytest.fixture
def backup(workspace, candidate_id, folder):
    """Of a workspace that knows Siti; Ani came later."""
    made = making.make(workspace, folder, why="manual")
    candidates.add(workspace, name="Ani")
    workspace.close()
    return made


def names(path):
    with Workspace.open(path, read_only=True) as opened:
        return sorted(one.name for one in candidates.page(opened))


def test_the_plan_says_what_would_be_lost_and_changes_nothing(backup, workspace_path):
    before = workspace_path.read_bytes()
    plan = restoring.plan(workspace_path, backup)
    assert (plan.state, plan.lost, plan.counts["candidates"]) == ("newer", 1, 2)
    assert plan.last_at > backup.made_at[:10]
    assert workspace_path.read_bytes() == before


def test_the_backup_takes_the_place_and_the_former_file_stays_beside_it(backup, workspace_path):
    done = restoring.restore(workspace_path, backup, actor="Rina Wijaya")
    assert names(workspace_path) == ["Siti Nurhaliza"]
    assert names(done.kept) == ["Ani", "Siti Nurhaliza"]
    assert doctor.examine(workspace_path) == []
    with Workspace.open(workspace_path, read_only=True) as opened:
        assert audit.entries(opened, limit=1)[0].action == "workspace_restored"
    assert {one.name for one in workspace_path.parent.iterdir() if one.is_file()} == {
        workspace_path.name,
        done.kept.name,
    }


def test_the_former_file_is_backed_up_before(backup, workspace_path):
    restoring.restore(workspace_path, backup)
    last = folders.of_workspace(folders.default_folder(), backup.workspace_id)[-1]
    assert last.why == "restore"
    assert names(last.copy) == ["Ani", "Siti Nurhaliza"]


def put_folder(place):
    place.mkdir()


@pytest.mark.parametrize("put", [put_folder, getattr(os, "mkfifo", put_folder)])
def test_what_is_no_file_is_not_replaced(backup, tmp_path, put):
    place = tmp_path / "lain.db"
    put(place)
    before = sorted(tmp_path.iterdir())
    for deed in (restoring.plan, restoring.restore):
        with pytest.raises(BackupError, match="restore_no_file") as caught:
            deed(place, backup)
        assert all(str(place) in message(caught.value, language) for language in LANGUAGES)
    assert sorted(tmp_path.iterdir()) == before and not place.is_file()


def test_a_lost_file_comes_back(backup, workspace_path):
    workspace_path.unlink()
    assert restoring.plan(workspace_path, backup).state == "missing"
    done = restoring.restore(workspace_path, backup)
    assert done.kept is None
    assert names(workspace_path) == ["Siti Nurhaliza"]


def test_a_damaged_file_stays_as_it_is_beside_the_restored_one(backup, workspace_path):
    workspace_path.write_bytes(b"rusak" * 1_000)
    log = workspace_path.with_name(f"{workspace_path.name}-wal")
    log.write_bytes(b"log")
    assert restoring.plan(workspace_path, backup).state == "damaged"
    done = restoring.restore(workspace_path, backup)
    assert names(workspace_path) == ["Siti Nurhaliza"]
    assert done.kept.read_bytes() == b"rusak" * 1_000
    assert done.kept.with_name(f"{done.kept.name}-wal").read_bytes() == b"log"


def test_an_open_file_is_not_touched(backup, workspace_path):
    before = workspace_path.read_bytes()
    with Workspace.open(workspace_path), pytest.raises(BackupError) as caught:
        restoring.restore(workspace_path, backup)
    assert caught.value.code == "restore_in_use"
    assert workspace_path.read_bytes() == before
    assert names(workspace_path) == ["Ani", "Siti Nurhaliza"]


def _hold(path, ready, release):
    with Workspace.open(Path(path)):
        ready.set()
        release.wait(30)


@pytest.mark.parametrize("stays", [True, False], ids=["still open", "closed again"])
def test_what_is_written_while_the_backup_is_copied_is_not_put_aside(backup, workspace_path, monkeypatch, stays):
    opened = []
    really = shutil.copyfile

    def copyfile(source, target):
        opened.append(Workspace.open(workspace_path))
        candidates.add(opened[0], name="Budi")
        if not stays:
            opened[0].close()
        return really(source, target)

    monkeypatch.setattr(shutil, "copyfile", copyfile)
    with pytest.raises(BackupError) as caught:
        restoring.restore(workspace_path, backup)
    assert caught.value.code == "restore_in_use"
    opened[0].close()
    assert names(workspace_path)[:2] == ["Ani", "Budi"]
    assert former_files.beside(workspace_path) == []


def test_a_file_that_another_program_has_open_is_not_touched(backup, workspace_path):
    context = multiprocessing.get_context("spawn")
    ready, release = context.Event(), context.Event()
    other = context.Process(target=_hold, args=(str(workspace_path), ready, release))
    other.start()
    try:
        assert ready.wait(30)
        with pytest.raises(BackupError) as caught:
            restoring.restore(workspace_path, backup)
        assert caught.value.code == "restore_in_use"
    finally:
        release.set()
        other.join()
    assert names(workspace_path) == ["Ani", "Siti Nurhaliza"]


@pytest.mark.parametrize("damage", ["flip", "cut", "gone"])
def test_a_damaged_backup_is_refused_and_nothing_changes(backup, workspace_path, damage):
    content = bytearray(backup.copy.read_bytes())
    if damage == "gone":
        backup.copy.unlink()
    else:
        content[len(content) // 2] ^= 0xFF
        backup.copy.write_bytes(content if damage == "flip" else content[:-1])
    with pytest.raises(BackupError) as caught:
        restoring.restore(workspace_path, backup)
    assert caught.value.code == ("backup_missing" if damage == "gone" else "backup_damaged")
    assert names(workspace_path) == ["Ani", "Siti Nurhaliza"]
    assert [one.name for one in workspace_path.parent.iterdir() if one.is_file()] == [workspace_path.name]


def test_whoever_was_erased_since_is_erased_again(workspace, workspace_path, candidate_id, folder):
    candidates.add(workspace, name="Budi Santoso")
    backup = making.make(workspace, folder, why="manual")
    erasure.erase(workspace, candidate_ids=[candidate_id], why="request")
    workspace.close()
    assert restoring.plan(workspace_path, backup).erased == 1
    assert restoring.restore(workspace_path, backup).erased == 1
    assert names(workspace_path) == ["Budi Santoso"]
    assert b"Nurhaliza" not in workspace_path.read_bytes()


def test_who_was_never_in_the_backup_is_not_counted_among_the_erased(workspace, workspace_path, candidate_id, folder):
    """Three who came and went since; and somebody whose record was joined from two: one person of the backup."""
    wahyu = candidates.add(workspace, name="Wahyu").id
    merging.merge(workspace, kept_id=candidate_id, merged_id=wahyu)
    backup = making.make(workspace, folder, why="manual")
    later = [candidates.add(workspace, name=name).id for name in ("Ani", "Budi", "Citra")]
    erasure.erase(workspace, candidate_ids=later, why="request")
    assert restoring.plan(workspace_path, backup).erased == 0
    erasure.erase(workspace, candidate_ids=[candidate_id], why="request")
    workspace.close()
    assert restoring.plan(workspace_path, backup).erased == 1
    assert restoring.restore(workspace_path, backup).erased == 1
    with Workspace.open(workspace_path) as restored:
        assert len(tombstones.all_of(restored)) == 5  # none of them is forgotten to be erased


def test_who_is_only_a_part_of_somebody_in_the_backup_is_counted(workspace, workspace_path, candidate_id, folder):
    merged = merging.merge(workspace, kept_id=candidates.add(workspace, name="Wahyu").id, merged_id=candidate_id)
    backup = making.make(workspace, folder, why="manual")
    merged.undo(workspace)
    erasure.erase(workspace, candidate_ids=[candidate_id], why="request")
    workspace.close()
    assert restoring.plan(workspace_path, backup).erased == 1
    assert restoring.restore(workspace_path, backup).erased == 1
    assert names(workspace_path) == ["Wahyu"]


def test_an_erasure_is_known_where_the_file_itself_is_lost(workspace, workspace_path, candidate_id, folder):
    """A later backup has the tombstone, and the list beside the backups where that one is damaged."""
    candidates.add(workspace, name="Budi Santoso")
    backup = making.make(workspace, folder, why="manual")
    erasure.erase(workspace, candidate_ids=[candidate_id], why="request")
    later = making.make(workspace, folder, why="manual")
    workspace.close()
    workspace_path.unlink()
    later.copy.write_bytes(b"rusak")
    (later.folder / manifest.NAME).unlink()
    assert restoring.restore(workspace_path, backup).erased == 1
    assert names(workspace_path) == ["Budi Santoso"]


@pytest.mark.parametrize("old", [1, 4])
def test_a_backup_of_an_older_schema_is_brought_up_to_date(old, tmp_path, folder):
    path = tmp_path / "lama.db"
    path.write_bytes((Path(__file__).parents[1] / "data" / "workspaces" / f"version-{old}.db").read_bytes())
    backup = making.make(path, folder, why="migration")
    assert backup.schema == old
    Workspace.open(path).close()
    before = backup.copy.read_bytes()
    restoring.restore(path, backup)
    assert names(path) == ["Siti Nurhaliza"]
    assert doctor.examine(path) == []
    assert backup.copy.read_bytes() == before


def test_an_upgrade_is_backed_up_before(tmp_path):
    path = tmp_path / "lama.db"
    path.write_bytes((Path(__file__).parents[1] / "data" / "workspaces" / "version-3.db").read_bytes())
    with Workspace.open(path) as opened:
        home = copying.workspace_id(opened.connection)
    (backup,) = [one for one in folders.of_workspace(folders.default_folder(), home) if one.path == str(path)]
    assert (backup.why, backup.schema) == ("migration", 3)


def test_a_protected_workspace_is_backed_up_and_restored_with_its_slots(tmp_path, folder):
    path, key = tmp_path / "terlindung.db", bytes(range(32))
    slots = path.with_name(f"{path.name}-keys")
    with Workspace.create(path, actor="Rina", key=key) as opened:
        candidates.add(opened, name="Siti Nurhaliza")
        slots.write_text('{"slots": "awal"}', encoding="utf-8")
        backup = making.make(opened, folder, why="manual")
        candidates.add(opened, name="Ani")
    assert backup.protected
    assert b"Nurhaliza" not in backup.copy.read_bytes()
    assert backup.keys.read_text("utf-8") == '{"slots": "awal"}'
    slots.unlink()
    path.write_bytes(b"rusak")
    done = restoring.restore(path, backup, key=key)
    assert slots.read_text("utf-8") == '{"slots": "awal"}'
    with Workspace.open(path, key=key, read_only=True) as opened:
        assert [one.name for one in candidates.page(opened)] == ["Siti Nurhaliza"]
    assert done.kept.read_bytes() == b"rusak"


def test_a_full_disk_is_said_and_nothing_changes(workspace, candidate_id, folder, small_disk, tmp_path):
    backup = making.make(workspace, folder, why="manual")
    path = small_disk / "ruang kerja.db"
    path.write_bytes(backup.copy.read_bytes())
    before = path.read_bytes()
    with (small_disk / "penuh").open("wb", buffering=0) as file, suppress(OSError):
        while file.write(bytes(4_096)):
            pass
    with pytest.raises(BackupError) as caught:
        restoring.restore(path, backup)
    assert caught.value.code == "restore_full"
    assert path.read_bytes() == before
    assert {one.name for one in small_disk.iterdir()} <= {"penuh", path.name, f"{path.name}-wal", f"{path.name}-shm"}


def test_a_list_of_erased_people_that_was_tampered_with_keeps_nobody_from_restoring(workspace, candidate_id, folder):
    backup = making.make(workspace, folder, why="manual")
    candidates.add(workspace, name="Ani")
    erasure.erase(workspace, candidate_ids=[candidate_id], why="request")
    erased.remember_with(workspace.connection, [folder])
    workspace.close()
    beside = backup.folder.parent / erased.NAME
    (stone,) = json.loads(beside.read_text("utf-8"))["tombstones"]
    odd = [{"candidate_id": "x"}, {**stone, "candidate_id": "y", "details": "{"}, {**stone, "why": "?"}, 7, stone]
    beside.write_text(json.dumps({"tombstones": odd}), encoding="utf-8")
    workspace.path.write_bytes(b"rusak")
    assert restoring.restore(workspace.path, backup).erased == 1
    assert names(workspace.path) == []


def test_nobody_opens_the_present_file_while_the_restored_one_takes_its_place(workspace, workspace_path, candidate_id):
    workspace.close()
    with bare_files.alone(workspace_path):
        assert [one.name for one in workspace_path.parent.glob(f"{workspace_path.name}-*")] == []
        with pytest.raises(WorkspaceError, match="workspace_locked"):
            bare_files.fold_alone(workspace_path)
    with Workspace.open(workspace_path) as opened:
        assert candidates.count(opened) == 1
    with (
        Workspace.open(workspace_path),
        pytest.raises(WorkspaceError, match="workspace_locked"),
        bare_files.alone(workspace_path),
    ):
        raise AssertionError
