"""Copies from before a workspace was protected: which are found, and that none is left when they are deleted."""

import shutil

import pytest

from screening.backups import folders, making, manifest, restoring
from screening.people import candidates
from screening.protection import plain_backups, protecting, recovery_code, slots
from screening.protection.protecting import Secrets
from screening.workspace import Workspace

SECRETS = Secrets("empat kata yang panjang", recovery_code.new_code(), confirmed=True)


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    monkeypatch.setattr(slots, "MEMORY_KIB", 64)
    monkeypatch.setattr(slots, "PASSES", 1)


def readable(*places):
    return [one for place in places for one in place.rglob("*") if one.is_file() and b"Nurhaliza" in one.read_bytes()]


def test_every_plain_copy_is_found_and_goes(workspace):
    candidates.add(workspace, name="Siti Nurhaliza")
    place, folder = workspace.path, folders.chosen_folder()
    sound, spoilt, ended = (making.make(workspace, folder, why="manual").folder for _ in range(3))
    workspace.close()
    (spoilt / manifest.NAME).write_text("{}")
    ended.rename(ended.parent / ".unfinished-killed")
    kept = restoring.restore(place, manifest.read(sound)).kept
    shutil.copy(kept, kept.with_name(f"{kept.name}-wal"))
    key = protecting.protect(place, secrets=SECRETS)
    foreign = place.with_name("lain 2026-01-01 10.00.00.db")
    foreign.write_bytes(b"SQLite format 3\0" + bytes(200))

    with Workspace.open(place, key=key) as opened:
        assert {sound, spoilt, kept} < set(plain_backups.of(opened))
        assert readable(folder, place.parent)
        plain_backups.delete(opened)
        assert plain_backups.of(opened) == []
        assert readable(folder, place.parent) == []
        assert [one.protected for one in folders.everything(folder)] == [True]
    assert foreign.exists()


def test_a_plain_workspace_has_none(workspace):
    making.make(workspace, folders.chosen_folder(), why="manual")
    assert plain_backups.of(workspace) == []
