"""A workspace that is reached by a link: everything that belongs to it lies beside the file itself."""

import os
import shutil
from pathlib import Path

import pytest

from rubrics.model import LANGUAGES
from screening import doctor
from screening.backups import checking, making, restoring
from screening.errors import BackupError, WorkspaceError
from screening.people import candidates
from screening.privacy import cleaning, erasure, remaining_copies
from screening.protection import key_file, protecting, slots
from screening.protection.unlocking import unlock
from screening.storage import former_files
from screening.workspace import Workspace
from tests.protection_secrets import ANOTHER, CODE, PASSPHRASE, SECRETS
from ui.wording import message

POSIX = pytest.mark.skipif(os.name != "posix", reason="links are for administrators on Windows")
pytestmark = POSIX


@pytest.fixture
def real(workspace, tmp_path):
    """Where the file itself lies."""
    candidates.add(workspace, name="Siti Nurhaliza")
    workspace.close()
    (tmp_path / "arsip").mkdir()
    return workspace.path.rename(tmp_path / "arsip" / "nyata.db")


@pytest.fixture(params=["file", "folder"])
def link(request, real, tmp_path):
    """The path that a person knows."""
    desk = tmp_path / "meja"
    if request.param == "folder":
        desk.symlink_to(real.parent, target_is_directory=True)
        return desk / real.name
    desk.mkdir()
    (desk / "kerja.db").symlink_to(real)
    return desk / "kerja.db"


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "cadangan"
    place.mkdir()
    return place


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    monkeypatch.setattr(slots, "MEMORY_KIB", 64)
    monkeypatch.setattr(slots, "PASSES", 1)


def names(path, key=None):
    with Workspace.open(path, read_only=True, key=key) as opened:
        return sorted(one.name for one in candidates.page(opened))


def add(path, name, key=None):
    with Workspace.open(path, key=key) as opened:
        candidates.add(opened, name=name)


def lone(path):
    """Nothing but what the person put there lies beside the link."""
    return path.resolve().parent == path.parent.resolve() or list(path.parent.iterdir()) == [path]


def test_each_save_stays_with_the_connection(real, link):
    with Workspace.open(link) as ws:
        connection = ws.connection
        for name in ("Ani", "Budi", "Cici"):
            candidates.add(ws, name=name)
        assert ws.connection is connection
    assert names(real) == names(link) == ["Ani", "Budi", "Cici", "Siti Nurhaliza"]
    assert lone(link)


def test_a_link_that_leads_elsewhere_by_now_is_told(real, tmp_path, prepared_file):
    link, other = tmp_path / "kerja.db", tmp_path / "lain.db"
    link.symlink_to(real)
    shutil.copy(prepared_file, other)
    with Workspace.open(link) as ws:
        link.unlink()
        link.symlink_to(other)
        with pytest.raises(WorkspaceError, match="workspace_replaced"):
            candidates.add(ws, name="Ani")
        link.unlink()
        link.symlink_to(real)
        candidates.add(ws, name="Ani")
    assert names(real) == ["Ani", "Siti Nurhaliza"] and names(other) == []


def test_a_deleted_log_is_made_good(real, link):
    with Workspace.open(link) as ws:
        candidates.add(ws, name="Ani")
        Path(f"{real}-wal").unlink()
        candidates.add(ws, name="Budi")
    assert names(real) == ["Ani", "Budi", "Siti Nurhaliza"]


def test_a_copy_that_was_put_back_is_known_again(real, link):
    with Workspace.open(link) as ws:
        candidates.add(ws, name="Ani")
        Path(shutil.copy(real, real.with_name("salinan.db"))).replace(real)
        candidates.add(ws, name="Budi")
    assert names(link) == ["Ani", "Budi", "Siti Nurhaliza"]


def test_a_new_one_is_made_where_a_link_leads(tmp_path):
    (tmp_path / "arsip").mkdir()
    link, real = tmp_path / "kerja.db", tmp_path / "arsip" / "nyata.db"
    link.symlink_to(real)
    protecting.create(link, secrets=SECRETS).close()
    assert link.is_symlink() and {one.name for one in real.parent.iterdir()} == {real.name, f"{real.name}-keys"}
    assert names(real, unlock(real, PASSPHRASE)) == []


def test_a_log_that_was_left_where_a_link_leads_is_not_taken_for_a_new_files(tmp_path):
    (tmp_path / "arsip").mkdir()
    link, real = tmp_path / "kerja.db", tmp_path / "arsip" / "nyata.db"
    link.symlink_to(real)
    Path(f"{real}-wal").write_bytes(b"7\x7f\x06\x82" + bytes(40))
    with pytest.raises(WorkspaceError, match="workspace_remains") as caught:
        Workspace.create(link)
    assert caught.value.params["path"] == str(link) and caught.value.params["log"] == f"{real}-wal"
    assert not real.exists()


def test_a_link_into_a_missing_folder_says_which(tmp_path):
    link = tmp_path / "kerja.db"
    link.symlink_to(tmp_path / "lepas" / "nyata.db")
    for deed in (Workspace.create, Workspace.open):
        with pytest.raises(WorkspaceError, match="workspace_folder_missing") as caught:
            deed(link)
        assert caught.value.params == {"path": str(link), "folder": str(tmp_path / "lepas")}


def test_a_link_in_a_circle_is_said(tmp_path):
    link = tmp_path / "kerja.db"
    link.symlink_to(link)
    for deed in (Workspace.create, Workspace.open):
        with pytest.raises(WorkspaceError) as caught:
            deed(link)
        assert all(str(link) in message(caught.value, language) for language in LANGUAGES)


def test_read_only_where_the_file_lies_and_not_where_the_link_does(read_folder, prepared_file, tmp_path, ordinary_user):
    real = Path(shutil.copy(prepared_file, read_folder / "nyata.db"))
    real.chmod(0o644)
    read_folder.chmod(0o555)
    desk = read_folder.parent / f"{read_folder.name}-meja"
    desk.mkdir()
    desk.chmod(0o777)
    link = desk / "kerja.db"
    link.symlink_to(real)
    try:
        with ordinary_user():
            assert names(link) == []
            with pytest.raises(WorkspaceError, match="workspace_read_only"):
                Workspace.open(link)
            assert list(desk.iterdir()) == [link] and list(read_folder.iterdir()) == [real]
    finally:
        read_folder.chmod(0o755)
        shutil.rmtree(desk)


def test_a_backup_takes_the_place_of_the_file_and_not_of_the_link(real, link, folder):
    is_link = link.is_symlink()
    backup = making.make(link, folder, why="manual")
    add(link, "Ani")
    plan = restoring.plan(link, backup)
    assert (plan.state, plan.lost, plan.path) == ("newer", 1, link)
    done = restoring.restore(link, backup)
    assert done.path == link and link.is_symlink() == is_link and done.kept.parent.resolve() == real.parent
    assert names(link) == names(real) == ["Siti Nurhaliza"] and names(done.kept) == ["Ani", "Siti Nurhaliza"]
    assert {one.name for one in real.parent.iterdir()} == {real.name, done.kept.name} and lone(link)
    assert [one.name for one in former_files.beside(link)] == [done.kept.name]


def test_a_lost_file_comes_back_to_where_the_link_leads(real, link, folder):
    is_link = link.is_symlink()
    backup = making.make(link, folder, why="manual")
    real.unlink()
    assert restoring.plan(link, backup).state == "missing"
    restoring.restore(link, backup)
    assert link.is_symlink() == is_link and names(real) == ["Siti Nurhaliza"]


def test_nobody_restores_what_is_open_under_its_other_name(real, link, folder):
    backup = making.make(link, folder, why="manual")
    for opened, restored in ((real, link), (link, real)):
        with Workspace.open(opened), pytest.raises(BackupError, match="restore_in_use") as caught:
            restoring.restore(restored, backup)
        assert caught.value.params["path"] == str(restored)


def test_a_protected_file_with_its_keys(real, link, folder):
    key = protecting.protect(link, secrets=SECRETS)
    assert key_file.path_of(real).is_file() and lone(link)
    assert unlock(real, PASSPHRASE) == unlock(link, CODE) == key
    backup = making.make(link, folder, why="manual", key=key)
    add(link, "Ani", key)
    again = protecting.renew(link, key=key, secrets=protecting.Secrets(ANOTHER, CODE, confirmed=True))
    assert unlock(real, ANOTHER) == again and names(link, again) == ["Ani", "Siti Nurhaliza"]
    done = restoring.restore(link, backup, key=key, present_key=again)
    assert unlock(link, PASSPHRASE) == key and names(real, key) == ["Siti Nurhaliza"]
    assert names(done.kept, unlock(done.kept, ANOTHER)) == ["Ani", "Siti Nurhaliza"]
    protecting.unprotect(link, key=key)
    assert names(real) == ["Siti Nurhaliza"] and not key_file.path_of(real).exists() and lone(link)


def test_its_backups_are_found_by_either_name(real, link, folder):
    by_link = making.make(link, folder, why="manual")
    add(real, "Ani")
    by_real = making.make(real, folder, why="manual")
    real.write_bytes(b"\0" * 9_000)  # nobody can ask it what it is
    found = [one.folder for one in checking.of_file(real, places=[folder])]
    assert found == [by_real.folder, by_link.folder]
    assert [one.folder for one in checking.of_file(link, places=[folder])] == found


def test_what_stands_in_the_log_is_salvaged(real, link, folder):
    backup = making.make(link, folder, why="manual")
    with Workspace.open(real) as ws:
        candidates.add(ws, name="Ani")
        copies = [Path(shutil.copy(one, f"{one}.copy")) for one in (real, Path(f"{real}-wal"))]
    for copy in copies:  # as a power cut leaves it: all of Ani stands in the log alone
        copy.rename(str(copy).removesuffix(".copy"))
    with real.open("r+b") as file:
        file.write(b"\xa5" * 4096)
    done = restoring.restore(link, backup, salvaging=True)
    assert names(link) == ["Ani", "Siti Nurhaliza"] and done.salvaged.gained
    assert {one.name for one in real.parent.iterdir()} == {
        real.name,
        done.kept.name,
        f"{done.kept.name}-wal",
    }


def test_somebody_is_erased_from_the_file_and_from_what_is_beside_it(real, link, folder):
    making.make(link, folder, why="manual")
    add(link, "Ani")
    (person,) = (one for one in _people(link) if one.name == "Siti Nurhaliza")
    kept = restoring.restore(link, checking.of_file(link, places=[folder])[0]).kept
    with Workspace.open(link) as ws:
        erasure.erase(ws, candidate_ids=[person.id], why="request")
        assert cleaning.clean(ws)
        assert kept.name in {one.place.name for one in remaining_copies.of_erased(ws)}
        remaining_copies.delete(ws)
    assert all(b"Nurhaliza" not in one.read_bytes() for one in real.parent.iterdir())
    assert doctor.examine(link) == [] and lone(link) and link.exists()


def _people(path):
    with Workspace.open(path, read_only=True) as opened:
        return candidates.page(opened)


def test_a_file_with_two_names_is_written_under_neither(real, tmp_path):
    other = tmp_path / "kerja.db"
    other.hardlink_to(real)
    for path in (real, other):
        with pytest.raises(WorkspaceError, match="workspace_names") as caught:
            Workspace.open(path)
        assert all(str(path) in message(caught.value, language) for language in LANGUAGES)
        assert doctor.examine(path) == []
    shutil.copy(other, tmp_path / "salinan.db")
    add(tmp_path / "salinan.db", "Ani")
    assert names(other) == ["Siti Nurhaliza"]
    other.unlink()
    assert names(real) == ["Siti Nurhaliza"]


def test_a_backup_that_snapshots_share_is_restored(real, folder, tmp_path):
    backup = making.make(real, folder, why="manual")
    (copy,) = backup.folder.glob("*.db")
    (tmp_path / "snapshot.db").hardlink_to(copy)
    real.unlink()
    restoring.restore(real, backup)
    assert names(real) == ["Siti Nurhaliza"]


def test_names_that_a_killed_program_left_are_no_obstacle(real):
    for left in (real.with_name(f".{real.name}.123.new"), former_files.free_name(real)):
        left.hardlink_to(real)
    real.with_name(f".{real.name}.gone").symlink_to("nowhere")
    add(real, "Ani")
    assert names(real) == ["Ani", "Siti Nurhaliza"]
