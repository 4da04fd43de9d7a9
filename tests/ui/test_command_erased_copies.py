"""Erasing on the command line: the copies of the workspace that still hold the person are told, and deleted with it."""

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from screening import audit, documents
from screening.backups import folders, making
from screening.jobs import jobs
from screening.people import candidates
from screening.privacy import holds
from screening.settings import Settings
from screening.storage import database
from screening.workspace import Workspace
from ui.cli import main

OLD = Path(__file__).parents[1] / "data" / "workspaces" / f"version-{database.SCHEMA_VERSION - 1}.db"


@pytest.fixture(autouse=True)
def english(monkeypatch):
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")


@pytest.fixture
def path(workspace, application_id, candidate_id):
    """Siti, K-01, applied; a backup holds her, and so does the name of the folder her summary was saved in."""
    documents.take_numbers(workspace)
    documents.keep(
        workspace,
        kind="candidate_summary",
        title="Ringkasan",
        language="id",
        number="S-2026-0001",
        content=b"%PDF",
        application_id=application_id,
        place="/rumah/Siti Nurhaliza/ringkasan.pdf",
    )
    making.make(workspace, folders.chosen_folder(), why="manual")
    workspace.close()
    return workspace.path


def run(*arguments):
    done = CliRunner().invoke(main, [str(one) for one in arguments])
    return done.exit_code, done.output


def backups():
    return [one.copy.read_bytes() for one in folders.everything(folders.chosen_folder())]


def test_backups_that_hold_the_person_are_told_and_go_with_one_option(path):
    code, said = run("candidate", "erase", "--workspace", path, "--candidate", "K-01")
    (kept,) = folders.everything(folders.chosen_folder())
    assert code == 0 and "1 copy of the workspace holds these data too" in said and str(kept.folder) in said
    told = json.loads(run("candidate", "erase", "--workspace", path, "--candidate", "K-01", "--json")[1])
    assert [one["place"] for one in told["copies"]] == [str(kept.folder)]

    code, said = run("candidate", "erase", "--workspace", path, "--candidate", "K-01", "--for-good", "--and-backups")
    assert code == 0 and "1 copy that held erased people was deleted" in said
    assert [b"Nurhaliza" in one for one in backups()] == [False]
    assert run("backup", path, "--of-erased")[1].strip() == "No backup in reach holds anybody who was erased."


def test_they_stay_without_it_and_go_later(path):
    said = run("candidate", "erase", "--workspace", path, "--candidate", "K-01", "--for-good")[1]
    assert "1 backup or former file still holds people who were erased." in said
    assert f"saring backup --workspace {path} --delete-of-erased" in said
    told = json.loads(run("backup", path, "--of-erased", "--json")[1])
    assert [one["why"] for one in told] == ["manual"] and b"Nurhaliza" in backups()[0]

    code, said = run("backup", path, "--delete-of-erased")
    assert code == 0 and "1 copy that held erased people was deleted" in said
    assert [b"Nurhaliza" in one for one in backups()] == [False]


def test_after_an_erasure_the_json_says_what_is_left(path, tmp_path):
    Settings.load().set("backup_folder", str(tmp_path / "dicabut"))
    (tmp_path / "dicabut").mkdir()
    with Workspace.open(path) as ws:
        making.make(ws, tmp_path / "dicabut", why="manual")
    Settings.load().set("backup_folder", "")
    (tmp_path / "dicabut").rename(tmp_path / "laci")
    told = json.loads(run("candidate", "erase", "--workspace", path, "--candidate", "K-01", "--for-good", "--json")[1])
    assert told["erased"] == ["K-01"] and told["clean"] and told["copies_deleted"] == 0
    assert [one["why"] for one in told["copies_remaining"]] == ["manual", "missing"]

    for command in (("--of-erased",), ("--delete-of-erased",), ("--of-erased",)):
        code, said = run("backup", path, *command)
        assert code == 0 and said.count(f"the backup folder {tmp_path / 'dicabut'} cannot be reached now") == 1
    assert "No backup in reach holds anybody" in said
    assert [one["why"] for one in json.loads(run("backup", path, "--of-erased", "--json")[1])] == ["missing"]


def test_of_several_the_one_who_is_held_is_named_and_the_others_go_when_asked_to(path):
    with Workspace.open(path) as ws:
        budi = candidates.add(ws, name="Budi").id
        holds.put(ws, candidate_id=budi, reason="Gugatan 12/2026")
    asked = ("candidate", "erase", "--workspace", path, "--candidate", "K-01", "--candidate", "K-02", "--for-good")
    code, said = run(*asked)
    assert code == 1 and said.count("K-02: legal hold by") == 1 and said.count("Gugatan 12/2026") == 1
    assert "Add --leave-out-held to erase only the others" in said and "Everything about" not in said
    told = json.loads(CliRunner().invoke(main, [str(one) for one in (*asked, "--json")]).stdout)
    assert told["erased"] == [] and [one["code"] for one in told["holds"]] == ["K-02"]
    with Workspace.open(path) as ws:
        assert candidates.count(ws) == 2

    code, said = run(*asked, "--leave-out-held")
    assert code == 0 and "Everything about K-01 was erased" in said and "Kept: K-02" in said
    with Workspace.open(path) as ws:
        assert [one.id for one in candidates.page(ws)] == [budi]
    code, said = run(*asked[:4], "--candidate", "K-02", "--for-good", "--leave-out-held")
    assert code == 1 and said.count("Gugatan 12/2026") == 1 and "Lift the hold" in said
    assert "0 people" not in said and "cannot be undone" not in said  # nobody is left of whom something would go


@pytest.mark.parametrize("option", ["--of-erased", "--delete-of-erased"])
def test_a_folder_beside_them_is_refused_with_a_sentence(path, tmp_path, option):
    code, said = run("backup", path, option, "--folder", tmp_path)
    assert code == 2 and "every backup folder that is known is looked at" in said


def test_retention_deletes_them_too(path):
    with Workspace.open(path) as ws:
        siti = candidates.ids_of(ws, [1])[0]
        candidates.edit(ws, candidate_id=siti, keep_until="2020-01-01")
    code, said = run("retention", "erase", "--workspace", path, "--yes", "--and-backups")
    assert code == 0 and "held erased people were deleted" in said
    assert [b"Nurhaliza" in one for one in backups()] == [False]


def test_a_hidden_name_is_told_by_no_path_and_no_reason_unless_it_goes_on_record(path):
    with Workspace.open(path) as ws:
        (row,) = jobs.rows(ws)
        jobs.edit(ws, job_id=row.job.id, title="Penata Arsip", hide_names=True, hide_scores=True)
        holds.put(ws, candidate_id=candidates.ids_of(ws, [1])[0], reason="Gugatan Siti Nurhaliza")
    asked = ("candidate", "erase", "--workspace", path, "--candidate", "K-01")
    for options in ((), ("--json",), ("--for-good",)):
        code, said = run(*asked, *options)
        assert code == 1 and "Siti" not in said and "S-2026-0001" in said
    code, said = run(*asked, "--show-names")
    assert code == 1 and "/rumah/Siti Nurhaliza/ringkasan.pdf" in said and "Gugatan Siti Nurhaliza" in said
    with Workspace.open(path) as ws:
        assert [one.action for one in audit.entries(ws)].count("names_revealed") == 1


@pytest.mark.parametrize("command", ["access", "portability"])
def test_own_data_of_a_hidden_person_goes_out_on_record(path, tmp_path, command):
    with Workspace.open(path) as ws:
        (row,) = jobs.rows(ws)
        jobs.edit(ws, job_id=row.job.id, title="Penata Arsip", hide_names=True, hide_scores=False)
    out = tmp_path / "keluar"
    out.mkdir()
    code, said = run("candidate", command, "--workspace", path, "--candidate", "K-01", "--out", out)
    assert code == 0 and "Siti" not in said
    assert any(b"Siti Nurhaliza" in one.read_bytes() for one in out.rglob("*.json"))
    with Workspace.open(path) as ws:
        looked = [one for one in audit.entries(ws) if one.action == "names_revealed"]
        assert looked and {one.record_id for one in looked} == {candidates.ids_of(ws, [1])[0]}


def test_an_old_file_is_brought_up_to_date_and_that_is_said(tmp_path):
    old = tmp_path / "lama.db"
    shutil.copy(OLD, old)
    done = CliRunner().invoke(main, ["retention", "set", "--workspace", str(old), "--months", "12"])
    (made,) = folders.everything(folders.chosen_folder())
    assert done.exit_code == 0 and made.why == "migration"
    assert done.stderr.strip() == (
        f"{old} was of an older version and was brought up to date; the backup from before is in {made.folder}"
    )
    again = CliRunner().invoke(main, ["retention", "set", "--workspace", str(old), "--months", "12"])
    assert again.exit_code == 0 and again.stderr == ""
