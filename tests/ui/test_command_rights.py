"""`saring candidate request|requests|answer|correct|restrict|release|erase|clean` on the command line."""

import json
from datetime import date, timedelta

import pytest
from click.testing import CliRunner

from screening import documents
from screening.backups import folders
from screening.backups.making import workspace_id
from screening.jobs import jobs
from screening.people import candidates
from screening.privacy import holds, requests, restriction, tombstones
from screening.settings import Settings
from screening.workspace import Workspace
from ui.cli import main
from ui.passing_files import folder_of_all


@pytest.fixture(autouse=True)
def english(monkeypatch):
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")


@pytest.fixture
def path(workspace, application_id, candidate_id):
    """Siti, K-01, who applied and of whom a summary was exported; and Agus, K-02. The file is closed."""
    candidates.add(workspace, name="Agus Setiawan")
    documents.keep(
        workspace,
        kind="candidate_summary",
        title="Siti Nurhaliza",
        language="id",
        number="S-2026-0001",
        content=b"%PDF Siti",
        application_id=application_id,
        place="/rumah/rina/ringkasan.pdf",
    )
    workspace.close()
    return workspace.path


@pytest.fixture
def saring(path):
    """`saring(command, *options)` runs a command about the file; its exit code and what it said."""

    def run(command, *options):
        done = CliRunner().invoke(main, ["candidate", command, "--workspace", str(path), *options])
        return done.exit_code, done.output

    return run


def asked(path, question):
    with Workspace.open(path) as opened:
        return question(opened)


def siti(path):
    with Workspace.open(path) as opened:
        return candidates.ids_of(opened, [1])[0]


def test_a_request_is_recorded_listed_and_answered(path, saring):
    code, said = saring("request", "--candidate", "K-01", "--kind", "access", "--note", "Surel")
    assert code == 0 and "(3 days left)" in said and "To be answered by 20" in said
    assert "K-01 Access to the data" in saring("requests")[1]
    (row,) = json.loads(saring("requests", "--json")[1])
    assert (row["code"], row["kind"]) == ("K-01", "access")
    assert saring("answer", "--candidate", "K-01", "--kind", "access", "--outcome", "refused")[0] == 1
    assert saring("answer", "--candidate", "K-01", "--kind", "erasure", "--outcome", "done")[0] == 1
    assert saring("answer", "--candidate", "K-01", "--kind", "access", "--outcome", "done")[0] == 0
    assert "No request waits" in saring("requests")[1]


def test_what_came_in_yesterday_is_due_at_the_end_of_a_day(path, saring):
    yesterday = date.today() - timedelta(days=1)
    last = yesterday + timedelta(days=2)
    said = saring("request", "--candidate", "K-01", "--kind", "access", "--on", yesterday.isoformat())[1]
    assert f"To be answered by end of {last} (" in said
    listed = saring("requests")[1]
    assert f"due end of {last} (" in listed and listed.rstrip().endswith(f"asked for {yesterday}")


def test_what_is_called_done_and_was_not_done_is_said(path, saring):
    for kind in ("erasure", "portability"):
        saring("request", "--candidate", "K-01", "--kind", kind)
        code, said = saring("answer", "--candidate", "K-01", "--kind", kind, "--outcome", "done")
        assert code == 0 and "Not carried out" in said and "on record" in said
    saring("request", "--candidate", "K-01", "--kind", "erasure")
    assert (
        "Not carried out"
        not in saring("answer", "--candidate", "K-01", "--kind", "erasure", "--outcome", "taken_back")[1]
    )


def test_what_is_wrong_is_corrected_and_that_is_on_record(path, saring):
    saring("request", "--candidate", "K-01", "--kind", "correction")
    assert saring("correct", "--candidate", "K-01")[0] == 1
    code, said = saring("correct", "--candidate", "K-01", "--email", "siti@contoh.example")
    assert code == 1 and "nothing was changed" in said
    assert [one.outcome for one in asked(path, lambda ws: requests.of_candidate(ws, siti(path)))] == [""]
    code, said = saring("correct", "--candidate", "K-01", "--phone", "0811 222 333", "--name", "Siti Nurhaliza Putri")
    assert code == 0 and "name, phone" in said
    person = asked(path, lambda ws: candidates.named(ws, siti(path)))
    assert (person.name, person.phone, person.email) == ("Siti Nurhaliza Putri", "0811 222 333", "siti@contoh.example")
    (one,) = asked(path, lambda ws: requests.of_candidate(ws, person.id))
    assert one.outcome == "done"


def test_what_was_corrected_is_said_in_the_language_of_the_reader(path, saring, monkeypatch):
    monkeypatch.setenv("LC_ALL", "id_ID.UTF-8")
    assert (
        "Data K-01 diperbaiki: telepon, catatan."
        in saring("correct", "--candidate", "K-01", "--note", "Dibantah", "--phone", "0811 222 333")[1]
    )


def test_a_restriction_is_set_and_ended(path, saring):
    assert saring("restrict", "--candidate", "K-01", "--reason", "Disputed")[0] == 0
    assert asked(path, lambda ws: restriction.standing(ws, siti(path))).reason == "Disputed"
    code, said = saring("restrict", "--candidate", "K-01", "--reason", "Again")
    assert code == 1 and "already" in said
    assert saring("release", "--candidate", "K-01", "--reason", "Checked")[0] == 0
    assert asked(path, lambda ws: restriction.standing(ws, siti(path))) is None


def test_erasing_tells_first_and_does_nothing(path, saring):
    before = path.read_bytes()
    code, said = saring("erase", "--candidate", "K-01")
    assert code == 0 and path.read_bytes() == before
    for told in ("1 application", "1 document", "/rumah/rina/ringkasan.pdf", "cannot be undone", "--for-good"):
        assert told in said
    seen = json.loads(saring("erase", "--candidate", "K-01", "--json")[1])
    assert [one["place"] for one in seen["files"]] == ["/rumah/rina/ringkasan.pdf"] and seen["counts"]["documents"] == 1


def test_erasing_for_good_backs_up_and_leaves_nothing(path, saring):
    code, said = saring("erase", "--candidate", "K-01", "--candidate", "K-02", "--why", "retention", "--for-good")
    assert code == 0 and "Everything about K-01, K-02 was erased." in said
    assert b"Nurhaliza" not in path.read_bytes() and b"Setiawan" not in path.read_bytes()
    assert [stone.why for stone in asked(path, tombstones.all_of)] == ["retention"] * 2
    home = asked(path, lambda ws: workspace_id(ws.connection))
    (backup,) = folders.of_workspace(folders.default_folder(), home)
    assert backup.why == "erasure" and b"Nurhaliza" in backup.copy.read_bytes()
    beside = (folders.default_folder() / home / "erased.json").read_text()
    assert beside.count('"candidate_id"') == 2 and "Nurhaliza" not in beside
    assert saring("clean")[0] == 0


def test_erasing_takes_what_this_computer_kept_of_them_beside_the_file(path, saring, tmp_path):
    left = folder_of_all() / "4194305" / "0" / "CV Siti.pdf"  # by a window that was killed
    left.parent.mkdir(parents=True)
    left.write_bytes(b"%PDF Nurhaliza")
    hers, ours = tmp_path / "Kandidat" / "Siti Nurhaliza", tmp_path / "Kandidat" / "Agus Setiawan"
    chosen = {"attachments": str(hers), "documents": str(hers / "PDF"), "tables": str(ours)}
    Settings.load().set("folders", json.dumps(chosen))
    assert saring("erase", "--candidate", "K-01")[0] == 0
    assert left.exists() and "Nurhaliza" in Settings.load().folders
    assert saring("erase", "--candidate", "K-01", "--for-good")[0] == 0

    assert not left.exists()
    assert json.loads(Settings.load().folders) == {"tables": str(ours)}


def test_a_legal_hold_stops_it(path, saring):
    asked(path, lambda ws: holds.put(ws, candidate_id=siti(path), reason="Gugatan 12/2026"))
    code, said = saring("erase", "--candidate", "K-01")
    assert code == 1 and "Gugatan 12/2026" in said
    assert "--for-good" not in said  # what would be refused is not advised
    code, said = saring("erase", "--candidate", "K-02", "--candidate", "K-01", "--for-good")
    assert code == 1 and "Gugatan 12/2026" in said
    assert len(asked(path, candidates.page)) == 2


def test_a_hidden_name_is_not_said(path, saring):
    def hide(ws):
        (row,) = jobs.rows(ws)
        jobs.edit(ws, job_id=row.job.id, title="Penata Arsip", hide_names=True, hide_scores=True)

    asked(path, hide)
    for command, *options in (
        ("request", "--kind", "access"),
        ("correct", "--phone", "0811"),
        ("restrict", "--reason", "x"),
        ("erase",),
    ):
        said = saring(command, "--candidate", "K-01", *options)[1]
        assert "K-01" in said or command == "erase"
        assert "Siti" not in said
