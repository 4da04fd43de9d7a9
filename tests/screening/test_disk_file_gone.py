"""The file is taken away while it is open: nothing is acknowledged that nobody would find, and nothing gets lost."""

import os
import shutil
import subprocess
import sys

import pytest

from rubrics.model import LANGUAGES
from screening.doctor import examine
from screening.errors import WorkspaceError
from screening.interviewing import notes, scorecards
from screening.people import candidates
from screening.workspace import Workspace
from ui.wording import message

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows refuses to take away a file that is open")


def names(workspace):
    return sorted(person.name for person in candidates.page(workspace))


def on_disk(path):
    """The names in a file, as another program reads them."""
    program = """
import sys
from sqlcipher3 import dbapi2
for (name,) in dbapi2.connect(sys.argv[1]).execute("SELECT name FROM candidates ORDER BY name"):
    print(name)
"""
    done = subprocess.run([sys.executable, "-c", program, str(path)], check=True, capture_output=True, text=True)
    return done.stdout.split()


def refused(workspace, code):
    with pytest.raises(WorkspaceError) as caught:
        candidates.add(workspace, name="Budi")
    assert caught.value.code == code
    assert all(str(workspace.path) in message(caught.value, language) for language in LANGUAGES)


def companion(workspace, suffix):
    return workspace.path.with_name(workspace.path.name + suffix)


@pytest.fixture
def open_workspace(workspace):
    candidates.add(workspace, name="Siti")
    return workspace


def test_a_deleted_file_takes_no_more_saves(open_workspace):
    open_workspace.path.unlink()
    refused(open_workspace, "workspace_gone")
    refused(open_workspace, "workspace_gone")
    assert names(open_workspace) == ["Siti"]


def test_a_file_moved_away_is_complete_and_goes_on_when_it_is_back(open_workspace, tmp_path):
    elsewhere = open_workspace.path.rename(tmp_path / "dipindahkan.db")
    refused(open_workspace, "workspace_gone")
    shutil.copy(elsewhere, tmp_path / "salinan.db")
    assert on_disk(tmp_path / "salinan.db") == ["Siti"]
    elsewhere.rename(open_workspace.path)
    candidates.add(open_workspace, name="Budi")
    assert on_disk(open_workspace.path) == ["Budi", "Siti"]
    open_workspace.close()
    assert examine(open_workspace.path) == []


def test_a_file_moved_away_and_closed_is_complete(open_workspace, tmp_path):
    elsewhere = open_workspace.path.rename(tmp_path / "dipindahkan.db")
    open_workspace.close()
    assert examine(elsewhere) == []
    assert on_disk(elsewhere) == ["Siti"]


def test_a_folder_moved_away_and_back(tmp_path):
    folder = tmp_path / "rekrutmen"
    folder.mkdir()
    with Workspace.create(folder / "saring.db") as workspace:
        candidates.add(workspace, name="Siti")
        folder.rename(tmp_path / "arsip")
        refused(workspace, "workspace_gone")
        (tmp_path / "arsip").rename(folder)
        candidates.add(workspace, name="Budi")
        assert on_disk(workspace.path) == ["Budi", "Siti"]


def test_a_file_moved_to_another_drive_is_complete_when_it_is_back(open_workspace, tmp_path):
    shutil.copy(open_workspace.path, tmp_path / "disket.db")
    open_workspace.path.unlink()
    refused(open_workspace, "workspace_gone")
    shutil.copy(tmp_path / "disket.db", open_workspace.path)
    candidates.add(open_workspace, name="Budi")
    assert on_disk(open_workspace.path) == ["Budi", "Siti"]
    open_workspace.close()
    assert examine(open_workspace.path) == []


def test_a_file_moved_to_another_drive_is_complete_when_it_is_back_after_closing(open_workspace, tmp_path):
    shutil.copy(open_workspace.path, tmp_path / "disket.db")
    open_workspace.path.unlink()
    refused(open_workspace, "workspace_gone")
    open_workspace.close()
    with pytest.raises(WorkspaceError, match="workspace_remains"):  # what was left behind would spoil a new file
        Workspace.create(open_workspace.path)
    shutil.copy(tmp_path / "disket.db", open_workspace.path)
    assert on_disk(open_workspace.path) == ["Siti"]
    assert examine(open_workspace.path) == []


def test_a_file_back_from_another_drive_is_complete_without_another_save(open_workspace, tmp_path):
    shutil.copy(open_workspace.path, tmp_path / "disket.db")
    open_workspace.path.unlink()
    shutil.copy(tmp_path / "disket.db", open_workspace.path)
    open_workspace.close()
    assert on_disk(open_workspace.path) == ["Siti"]
    assert examine(open_workspace.path) == []


def test_a_complete_copy_in_its_place_is_taken_for_what_it_is(open_workspace, tmp_path):
    elsewhere = open_workspace.path.rename(tmp_path / "dipindahkan.db")
    refused(open_workspace, "workspace_gone")
    shutil.copy(elsewhere, open_workspace.path)
    candidates.add(open_workspace, name="Budi")
    assert (on_disk(open_workspace.path), on_disk(elsewhere)) == (["Budi", "Siti"], ["Siti"])
    open_workspace.close()
    assert (examine(open_workspace.path), examine(elsewhere)) == ([], [])


def test_an_older_copy_in_its_place_is_said_and_stays_sound(open_workspace, tmp_path):
    shutil.copy(open_workspace.path, tmp_path / "cadangan.db")
    candidate = candidates.add(open_workspace, name="Budi", note="panjang " * 1000)
    open_workspace.all("PRAGMA wal_checkpoint(TRUNCATE)")
    candidates.edit(open_workspace, candidate_id=candidate.id, source="Bursa kerja")
    open_workspace.path.unlink()
    shutil.copy(tmp_path / "cadangan.db", open_workspace.path)
    refused(open_workspace, "workspace_replaced")
    open_workspace.close()
    assert [one.code for one in examine(open_workspace.path)] == ["entries_missing"]
    with Workspace.open(open_workspace.path) as backup:
        assert names(backup) == []


@pytest.fixture
def other_file(tmp_path):
    """Another person's workspace."""
    path = tmp_path / "lain.db"
    with Workspace.create(path) as other:
        candidates.add(other, name="Agus")
    return path


def test_another_file_in_its_place_is_said_and_not_touched(open_workspace, other_file, tmp_path):
    elsewhere = open_workspace.path.rename(tmp_path / "dipindahkan.db")
    shutil.copy(other_file, open_workspace.path)
    refused(open_workspace, "workspace_replaced")
    refused(open_workspace, "workspace_replaced")
    assert open_workspace.path.read_bytes() == other_file.read_bytes()
    assert on_disk(open_workspace.path) == ["Agus"]
    elsewhere.rename(open_workspace.path)
    candidates.add(open_workspace, name="Budi")
    assert on_disk(open_workspace.path) == ["Budi", "Siti"]


def test_another_file_is_sound_after_the_first_was_closed(open_workspace, other_file, tmp_path):
    elsewhere = open_workspace.path.rename(tmp_path / "dipindahkan.db")
    shutil.copy(other_file, open_workspace.path)
    open_workspace.close()
    assert (on_disk(open_workspace.path), on_disk(elsewhere)) == (["Agus"], ["Siti"])
    assert (examine(open_workspace.path), examine(elsewhere)) == ([], [])


@pytest.mark.parametrize("suffixes", [("-wal",), ("-shm",), ("-wal", "-shm")], ids=" ".join)
def test_without_its_log_or_index_the_file_keeps_everything(open_workspace, suffixes):
    for suffix in suffixes:
        companion(open_workspace, suffix).unlink()
    candidates.add(open_workspace, name="Budi")
    assert on_disk(open_workspace.path) == ["Budi", "Siti"]
    candidates.add(open_workspace, name="Dewi")
    assert on_disk(open_workspace.path) == ["Budi", "Dewi", "Siti"]
    open_workspace.close()
    assert examine(open_workspace.path) == []


@pytest.mark.parametrize("suffix", ["-wal", "-shm"])
def test_log_or_index_lost_in_the_middle_of_a_save(open_workspace, suffix):
    with open_workspace.atomic():
        candidates.add(open_workspace, name="Budi")
        companion(open_workspace, suffix).unlink()
    assert on_disk(open_workspace.path) == ["Budi", "Siti"]


def test_a_file_gone_in_the_middle_of_a_save_has_none_of_it_when_it_is_back(open_workspace, tmp_path):
    def save():
        with open_workspace.atomic():
            candidates.add(open_workspace, name="Budi")
            open_workspace.path.rename(tmp_path / "dipindahkan.db")

    with pytest.raises(WorkspaceError, match="workspace_gone"):
        save()
    (tmp_path / "dipindahkan.db").rename(open_workspace.path)
    assert names(open_workspace) == ["Siti"]
    candidates.add(open_workspace, name="Budi")
    assert on_disk(open_workspace.path) == ["Budi", "Siti"]


def test_every_kind_of_answer_is_refused_while_the_file_is_gone(workspace, interview_id, scorecard_id, rina, tmp_path):
    elsewhere = workspace.path.rename(tmp_path / "dipindahkan.db")
    answers = (
        lambda: scorecards.rate(workspace, scorecard_id=scorecard_id, criterion_id="ketelitian", score=4),
        lambda: notes.add(workspace, interview_id=interview_id, interviewer_id=rina, text="Tenang"),
        lambda: scorecards.submit(workspace, scorecard_id=scorecard_id, recommendation="yes", summary=""),
    )
    for answer in answers:
        with pytest.raises(WorkspaceError, match="workspace_gone"):
            answer()
    elsewhere.rename(workspace.path)
    assert scorecards.load(workspace, scorecard_id).ratings == {}
    for answer in answers:
        answer()
    workspace.close()
    assert examine(workspace.path) == []


def test_a_worker_that_reads_does_not_hold_up_saving(open_workspace):
    with open_workspace.again() as worker:
        assert names(worker) == ["Siti"]
        companion(open_workspace, "-wal").unlink()
        candidates.add(open_workspace, name="Budi")
    assert on_disk(open_workspace.path) == ["Budi", "Siti"]
