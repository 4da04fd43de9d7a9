"""Backups and former files that hold somebody who was erased: found, listed, and deleted in one step."""

import json
import shutil

import pytest

from screening import audit
from screening.backups import erased, folders, making, manifest, restoring
from screening.errors import BackupError, Refused, WorkspaceError
from screening.people import candidates, merging
from screening.privacy import cleaning, erasure, remaining_copies, retention, tombstones
from screening.privacy.remaining_copies import FORMER, MISSING, UNREADABLE
from screening.protection import protecting, recovery_code, slots
from screening.protection.protecting import Secrets
from screening.settings import Settings
from screening.workspace import Workspace

SECRETS = Secrets("empat kata yang panjang", recovery_code.new_code(), confirmed=True)


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    monkeypatch.setattr(slots, "MEMORY_KIB", 64)
    monkeypatch.setattr(slots, "PASSES", 1)


def backup(ws, why="manual"):
    return making.make(ws, folders.chosen_folder(), why=why).folder


def readable(*places):
    return [one for place in places for one in place.rglob("*") if one.is_file() and b"Nurhaliza" in one.read_bytes()]


def test_copies_from_her_time_are_listed_and_all_of_them_go(workspace):
    candidates.add(workspace, name="Budi")
    before_her = backup(workspace)
    siti = candidates.add(workspace, name="Siti Nurhaliza").id
    place, folder = workspace.path, folders.chosen_folder()
    with_her, spoilt, ended = (backup(workspace) for _ in range(3))
    workspace.close()
    (spoilt / manifest.NAME).write_text("{}")
    ended.rename(ended.parent / ".unfinished-killed")
    kept = restoring.restore(place, manifest.read(with_her)).kept

    with Workspace.open(place, actor="Rina") as ws:
        told = erasure.preview(ws, [siti]).out_of_reach.copies
        assert before_her not in [one.place for one in told]
        assert {with_her, spoilt, kept} < {one.place for one in told}
        assert {one.place: one.why for one in told}[kept] == FORMER
        assert [one.made_at for one in told] == sorted(one.made_at for one in told) and all(one.made_at for one in told)
        erasure.carry_out(ws, candidate_ids=[siti], why="request")
        (stone,) = tombstones.all_of(ws)
        assert "erasure" in [one["why"] for one in stone.details["copies"]]  # the one from just before
        assert len(stone.details["copies"]) == len(told) + 1 == len(readable(folder, place.parent))
        assert audit.verify(ws) == []

        assert remaining_copies.delete(ws) == len(told) + 1
        assert remaining_copies.of_erased(ws) == [] and remaining_copies.delete(ws) == 0
        assert audit.entries(ws, limit=1)[0].action == "copies_deleted"
    assert readable(folder, place.parent) == []
    newest = folders.everything(folder)[-1]
    assert before_her.is_dir() and newest.folder != before_her and newest.why == "erasure"
    with Workspace.open(place) as ws:
        assert [one.name for one in candidates.page(ws)] == ["Budi"]
    assert restoring.restore(place, newest).erased == 0


def test_of_a_protected_workspace_they_are_opened_with_its_key_and_old_keys_count(workspace):
    siti = candidates.add(workspace, name="Siti Nurhaliza").id
    plain, place = backup(workspace), workspace.path
    workspace.close()
    first = protecting.protect(place, secrets=SECRETS)
    with Workspace.open(place, key=first) as ws:
        under_first = backup(ws)
    key = protecting.renew(place, key=first, secrets=SECRETS)
    with Workspace.open(place, key=key) as ws:
        under_present = backup(ws)
        erasure.erase(ws, candidate_ids=[siti], why="request")
        after = backup(ws)
        found = {one.place for one in remaining_copies.of_erased(ws)}
        assert {plain, under_first, under_present} <= found and after not in found
        keys = place.with_name(f"{place.name}-keys")
        keys.rename(keys.with_suffix(".away"))
        candidates.add(ws, name="Budi")
        with pytest.raises(WorkspaceError, match="keys_missing"):  # no backup of now can be made
            remaining_copies.delete(ws)
        assert all(one.is_dir() for one in found)
        keys.with_suffix(".away").rename(keys)
        remaining_copies.delete(ws)
        left = [one for one in folders.everything(folders.chosen_folder()) if not one.folder.samefile(after)]
        assert after.is_dir() and all(one.audit_seq >= manifest.read(after).audit_seq for one in left)


def test_a_backup_of_a_file_that_was_not_clean_goes_too_and_another_one_stays(workspace):
    siti = candidates.add(workspace, name="Siti Nurhaliza").id
    with Workspace.open(workspace.path) as reader:
        reader.connection.execute("BEGIN")
        reader.all("SELECT count(*) FROM candidates")
        workspace.wait_at_most(1)
        erasure.erase(workspace, candidate_ids=[siti], why="request")
        unclean = backup(workspace)
        with pytest.raises(Refused, match="copies_unclean"):
            remaining_copies.delete(workspace)
        assert unclean.is_dir()
        reader.connection.execute("ROLLBACK")
    assert remaining_copies.delete(workspace) == 1 and not unclean.exists()
    assert cleaning.is_clean(workspace) and len(folders.everything(folders.chosen_folder())) == 1


def test_what_went_before_a_copy_that_cannot_be_deleted_is_on_record(workspace):
    siti = candidates.add(workspace, name="Siti Nurhaliza").id
    with_her, place = backup(workspace), workspace.path
    workspace.close()
    kept = restoring.restore(place, manifest.read(with_her)).kept
    kept.with_name(f"{kept.name}-wal").mkdir()  # a folder is not deleted for a log
    with Workspace.open(place) as ws:
        erasure.erase(ws, candidate_ids=[siti], why="request")
        with pytest.raises(BackupError):
            remaining_copies.delete(ws)
        assert not with_her.exists() and kept.exists()
        assert [one.action for one in audit.entries(ws, limit=1)] == ["copies_deleted"]


def test_a_record_merged_into_hers_is_found_in_a_backup_from_before(workspace):
    siti = candidates.add(workspace, name="Siti Nurhaliza").id
    budi = candidates.add(workspace, name="Budi").id
    other = candidates.add(workspace, name="S. Nurhaliza").id
    apart = backup(workspace)
    merging.merge(workspace, kept_id=siti, merged_id=other)
    erasure.erase(workspace, candidate_ids=[siti], why="request")
    assert [one.place for one in remaining_copies.of_erased(workspace)] == [apart]
    assert remaining_copies.holding(workspace, [budi])[0].people == {budi}


def test_a_backup_folder_that_is_not_there_is_told(workspace, tmp_path):
    siti = candidates.add(workspace, name="Siti Nurhaliza").id
    Settings.load().set("backup_folder", str(tmp_path / "drive"))
    (one,) = erasure.preview(workspace, [siti]).out_of_reach.copies
    assert (one.place, one.why) == (tmp_path / "drive", MISSING)
    assert remaining_copies.delete(workspace) == 0


def test_a_backup_in_a_folder_that_is_used_no_more_is_found_and_goes(workspace, tmp_path):
    siti = candidates.add(workspace, name="Siti Nurhaliza").id
    (tmp_path / "stik").mkdir()
    (tmp_path / "lama").mkdir()
    named = making.make(workspace, tmp_path / "stik", why="manual").folder
    Settings.load().set("backup_folder", str(tmp_path / "lama"))
    chosen_once = backup(workspace)
    Settings.load().set("backup_folder", "")
    kept_from_then = backup(workspace)
    workspace.close()
    restoring.restore(workspace.path, manifest.read(kept_from_then))  # a restored file knows of them, too

    with Workspace.open(workspace.path) as ws:
        told = {one.place for one in erasure.preview(ws, [siti]).out_of_reach.copies}
        assert {named, chosen_once, kept_from_then} <= told
        erasure.erase(ws, candidate_ids=[siti], why="request")
        remaining_copies.delete(ws)
    assert readable(tmp_path) == []


def test_a_damaged_backup_counts_that_only_a_clock_set_back_makes_younger_than_the_erasure(workspace, set_clock_back):
    siti = candidates.add(workspace, name="Siti Nurhaliza").id
    with_her = backup(workspace)
    set_clock_back()
    erasure.erase(workspace, candidate_ids=[siti], why="request")
    without = backup(workspace)
    for one in (with_her, without):
        manifest.read(one).copy.write_bytes(b"rubbish")
    found = [one.place for one in remaining_copies.of_erased(workspace)]
    assert with_her in found and without not in found


def test_a_folder_that_is_used_no_more_and_not_there_is_told(workspace, tmp_path):
    siti = candidates.add(workspace, name="Siti Nurhaliza").id
    stick = tmp_path / "stik"
    stick.mkdir()
    making.make(workspace, stick, why="manual")
    stick.rename(tmp_path / "dicabut")
    told = erasure.preview(workspace, [siti]).out_of_reach.copies
    assert [(one.place, one.why) for one in told] == [(stick, MISSING)]
    erasure.erase(workspace, candidate_ids=[siti], why="request")
    (stone,) = tombstones.all_of(workspace)
    assert MISSING in [one["why"] for one in stone.details["copies"]]


def test_a_folder_that_cannot_be_read_is_told_and_stops_nothing(workspace, tmp_path):
    siti = candidates.add(workspace, name="Siti Nurhaliza").id
    made = [backup(workspace)]
    for name in ("bank", "lemari"):
        (tmp_path / name).mkdir()
        made.append(making.make(workspace, tmp_path / name, why="manual").folder)
    made[1].parent.rename(tmp_path / "lain")
    made[1].parent.write_text("")  # what is in a folder's place cannot be looked into, whoever asks
    erasure.carry_out(workspace, candidate_ids=[siti], why="request")
    (unseen,) = remaining_copies.not_looked_at(workspace)
    assert (unseen.place, unseen.why) == (tmp_path / "bank", UNREADABLE)
    assert {made[0], made[2]} == {one.place for one in remaining_copies.of_erased(workspace)}
    assert remaining_copies.delete(workspace) == 2
    assert remaining_copies.not_looked_at(workspace) == [unseen]


def test_where_nobody_was_erased_no_folder_is_named(workspace, tmp_path):
    Settings.load().set("backup_folder", str(tmp_path / "drive"))
    assert remaining_copies.not_looked_at(workspace) == []


def test_who_was_erased_is_noted_in_folders_that_are_used_no_more_too(workspace, tmp_path):
    siti = candidates.add(workspace, name="Siti Nurhaliza").id
    for name in ("rusak", "stik"):
        (tmp_path / name).mkdir()
    (spoilt, with_her) = (making.make(workspace, tmp_path / name, why="manual") for name in ("rusak", "stik"))
    (spoilt.folder.parent / erased.NAME).mkdir()  # nothing can be put there
    erasure.carry_out(workspace, candidate_ids=[siti], why="request")
    place = workspace.path
    workspace.close()
    place.unlink()  # all that is left is the stick
    shutil.rmtree(folders.chosen_folder())
    assert restoring.restore(place, with_her).erased == 1
    with Workspace.open(place) as ws:
        assert candidates.count(ws) == 0


def test_a_protected_former_file_leaves_no_key_file(workspace):
    siti = candidates.add(workspace, name="Siti Nurhaliza").id
    place = workspace.path
    workspace.close()
    key = protecting.protect(place, secrets=SECRETS)
    with Workspace.open(place, key=key) as ws:
        with_her = backup(ws)
    kept = restoring.restore(place, manifest.read(with_her), key=key).kept
    assert kept.with_name(f"{kept.name}-keys").is_file()
    with Workspace.open(place, key=key) as ws:
        erasure.erase(ws, candidate_ids=[siti], why="request")
        remaining_copies.delete(ws)
    assert {one.name for one in place.parent.iterdir() if one.is_file()} == {place.name, f"{place.name}-keys"}


def test_erasing_many_by_retention_lists_the_copies_of_each(workspace):
    first = candidates.add(workspace, name="Siti Nurhaliza", keep_until="2020-01-01").id
    early = backup(workspace)
    second = candidates.add(workspace, name="Budi", keep_until="2020-01-01").id
    retention.carry_out(workspace, candidate_ids=[first, second], today="2026-01-01")
    counts = {one.candidate_id: len(one.details["copies"]) for one in tombstones.all_of(workspace)}
    assert counts == {first: 2, second: 1}
    assert "Nurhaliza" not in json.dumps([dict(one.details) for one in tombstones.all_of(workspace)])
    assert early in [one.place for one in remaining_copies.of_erased(workspace)]
