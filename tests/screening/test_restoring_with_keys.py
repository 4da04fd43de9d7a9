"""A backup with another key in the place of a workspace: whatever happens, what is there opens."""

import os
import shutil

import pytest

from screening.backups import folders, making, restoring
from screening.backups.copying import OpenFile
from screening.errors import BackupError, WorkspaceError
from screening.people import candidates
from screening.privacy import erasure
from screening.protection import key_file, protecting, recovery_code, slots
from screening.protection.protecting import Secrets
from screening.protection.unlocking import unlock
from screening.workspace import Workspace

OLD, NEW = "empat kata yang panjang", "frasa sandi kedua 2026"


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    monkeypatch.setattr(slots, "MEMORY_KIB", 64)
    monkeypatch.setattr(slots, "PASSES", 1)


@pytest.fixture
def backup(workspace, candidate_id, tmp_path):
    """Of a workspace that got another key since, and then Ani, who is in its log alone."""
    path = workspace.path
    workspace.close()
    key = protecting.protect(path, secrets=Secrets(OLD, recovery_code.new_code(), confirmed=True))
    (tmp_path / "cadangan").mkdir()
    made = making.make(path, tmp_path / "cadangan", why="manual", key=key)
    key = protecting.renew(path, key=key, secrets=Secrets(NEW, recovery_code.new_code(), confirmed=True))
    with Workspace.open(path, key=key) as ws:
        candidates.add(ws, name="Ani")
        killed = {one: one.read_bytes() for one in (path, path.with_name(f"{path.name}-wal"))}
    for one, content in killed.items():
        one.write_bytes(content)
    return made


def names(path, passphrase):
    with Workspace.open(path, read_only=True, key=unlock(path, passphrase)) as opened:
        return sorted(one.name for one in candidates.page(opened))


def test_a_key_that_is_another_files_is_said_when_backing_up(backup, workspace_path, tmp_path):
    with pytest.raises(WorkspaceError, match="workspace_other_key"):
        making.make(workspace_path, tmp_path / "cadangan", why="manual", key=unlock(backup.copy, OLD))


def test_where_it_cannot_take_the_place_all_is_as_it_was(backup, workspace_path, monkeypatch):
    keys = key_file.path_of(workspace_path)
    before = {one.name for one in workspace_path.parent.iterdir()}, keys.read_bytes()
    really = os.replace

    def replace(source, target):
        if target == workspace_path:
            raise PermissionError(13, "used by another program")
        really(source, target)

    monkeypatch.setattr(os, "replace", replace)
    with pytest.raises(BackupError):
        restoring.restore(workspace_path, backup, key=unlock(backup.copy, OLD))
    assert {one.name for one in workspace_path.parent.iterdir()} <= before[0] and keys.read_bytes() == before[1]
    assert names(workspace_path, NEW) == ["Ani", "Siti Nurhaliza"]


def test_cut_in_the_moment_before_both_files_open(backup, workspace_path, tmp_path, monkeypatch):
    """What lies there when the file is about to be replaced, and what lies there when it just was."""
    seen = []
    really = os.replace

    def replace(source, target):
        for done in (False, True):
            if target == workspace_path:
                there = tmp_path / f"done-{done}"
                shutil.copytree(workspace_path.parent, there, ignore=shutil.ignore_patterns("done-*", "cadangan"))
                seen.append(there / workspace_path.name)
            if not done:
                really(source, target)

    monkeypatch.setattr(os, "replace", replace)
    kept = restoring.restore(workspace_path, backup, key=unlock(backup.copy, OLD)).kept
    before, after = seen
    assert "Siti Nurhaliza" in names(before, NEW)
    assert names(after, OLD) == names(workspace_path, OLD) == ["Siti Nurhaliza"]
    assert len(key_file.read(workspace_path)) == 1
    assert names(kept, NEW) == ["Ani", "Siti Nurhaliza"]


def test_no_backup_is_made_that_nobody_could_open(workspace_path, backup, tmp_path):
    key = unlock(workspace_path, NEW)
    key_file.path_of(workspace_path).unlink()
    with pytest.raises(WorkspaceError) as caught:
        making.make(workspace_path, tmp_path / "cadangan", why="manual", key=key)
    assert caught.value.code == "keys_missing"
    assert [one.folder for one in folders.everything(tmp_path / "cadangan")] == [backup.folder]


def test_no_secret_is_told_by_what_holds_it(workspace_path, backup):
    key = unlock(workspace_path, NEW)
    with Workspace.open(workspace_path, key=key) as opened:
        told = repr((Secrets(NEW, "KODE", confirmed=True), OpenFile(opened.connection, opened.path, key), opened))
    assert NEW not in told and "KODE" not in told and repr(key) not in told


def test_the_plan_counts_whom_the_deed_erases_where_the_backup_has_another_key(backup, workspace_path, candidate_id):
    key, present = unlock(backup.copy, OLD), unlock(workspace_path, NEW)
    with Workspace.open(workspace_path, key=present) as ws:
        later = candidates.add(ws, name="Budi").id
        erasure.erase(ws, candidate_ids=[candidate_id, later], why="request")
    assert restoring.plan(workspace_path, backup, key=key, present_key=present).erased == 1
    assert restoring.restore(workspace_path, backup, key=key, present_key=present).erased == 1
