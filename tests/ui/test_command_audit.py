"""`saring audit`: whether the log is whole, what it says, and a file of it."""

import csv
import json

import pytest
import sqlcipher3
from click.testing import CliRunner

from screening import audit, documents
from screening.people import candidates
from screening.storage.known_heads import KnownHead
from screening.workspace import Workspace
from ui.cli import main


@pytest.fixture
def run(sample_path, monkeypatch):
    """`run("list", ...)` on the sample workspace, in English."""
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")

    def call(command, *options):
        return CliRunner().invoke(main, ["audit", command, "--workspace", str(sample_path), *options])

    return call


@pytest.fixture
def tamper(sample_path):
    """Do to the log what its triggers forbid."""

    def change(sql):
        connection = sqlcipher3.connect(str(sample_path))
        for name in ("audit_no_update", "audit_no_delete"):
            connection.execute(f"DROP TRIGGER {name}")
        connection.executescript(sql)
        connection.commit()
        connection.close()

    return change


def test_a_whole_log_is_called_whole_and_what_that_does_not_mean_is_said(run, sample_path):
    said = run("verify")
    with Workspace.open(sample_path, read_only=True) as workspace:
        rows, head = audit.last(workspace)
    assert said.exit_code == 0
    assert f"{rows} rows" in said.output and head in said.output
    assert "whoever holds the file can rewrite the whole trail" in said.output


@pytest.mark.parametrize(
    "sql", ["UPDATE audit SET actor = 'Budi' WHERE seq = 7", "DELETE FROM audit WHERE seq = 7"], ids=["altered", "gone"]
)
def test_a_row_that_was_tampered_with_is_named(run, tamper, sql):
    tamper(sql)
    said = run("verify")
    assert said.exit_code == 1
    assert "NOT whole" in said.output and "7" in said.output


def test_rows_cut_off_at_the_end_are_missed(run, tamper):
    tamper("DELETE FROM audit WHERE seq > (SELECT max(seq) - 3 FROM audit)")
    assert run("verify").exit_code == 1


CUT = """DELETE FROM audit WHERE seq > {last};
    UPDATE sqlite_sequence SET seq = {last} WHERE name = 'audit'"""


def test_rows_cut_off_without_a_trace_are_missed_where_this_computer_wrote_them(run, tamper, sample_path):
    with Workspace.open(sample_path) as workspace:
        candidate_id = workspace.one("SELECT id FROM candidates LIMIT 1")[0]
        candidates.edit(workspace, candidate_id=candidate_id, source="Teman")
        last, _ = audit.last(workspace)
    tamper(CUT.format(last=last - 1))
    said = run("verify")
    assert said.exit_code == 1
    assert f"{last} to {last}" in said.output


def test_rows_that_a_document_speaks_of_are_missed(run, tamper, sample_path):
    with Workspace.open(sample_path) as workspace:
        spoken_of, _ = audit.last(workspace)
        (job_id,) = workspace.one("SELECT id FROM jobs")
        (number,) = documents.take_numbers(workspace, 1)
        said = {"kind": "comparison", "title": "x", "language": "id", "number": number, "content": b"%PDF-"}
        documents.keep(workspace, job_id=job_id, audit_seq=spoken_of, **said)
    KnownHead(sample_path).place.unlink(missing_ok=True)  # as on another computer
    tamper(CUT.format(last=spoken_of - 3))
    said = run("verify")
    assert said.exit_code == 1
    assert f"rows {spoken_of - 2} to {spoken_of} are missing" in said.output


def test_a_log_that_was_emptied_without_a_trace_is_not_called_empty(run, tamper, sample_path):
    KnownHead(sample_path).place.unlink(missing_ok=True)
    tamper("DELETE FROM document_places; DELETE FROM document_files; DELETE FROM documents;" + CUT.format(last=0))
    said = run("verify")
    assert said.exit_code == 1
    assert "is empty" not in said.output


def test_a_key_that_was_taken_out_is_missed(run, tamper):
    tamper("DELETE FROM audit_keys WHERE candidate_id = (SELECT id FROM candidates WHERE code = 'K-02')")
    said = run("verify")
    assert said.exit_code == 1
    assert "K-02" in said.output and "K-01" not in said.output


def test_a_printed_head_is_found_or_not(run, sample_path):
    with Workspace.open(sample_path, read_only=True) as workspace:
        printed = audit.head_at(workspace, 5)[:12]
    found = run("verify", "--head", printed.upper())
    assert found.exit_code == 0 and "up to row 5" in found.output
    strange = run("verify", "--head", "0123456789ab")
    assert strange.exit_code == 1 and "NOT in this audit trail" in strange.output
    assert run("verify", "--head", "abc").exit_code == 1
    assert json.loads(run("verify", "--head", printed, "--json").output)["head_known"] is True


def test_the_list_is_narrowed_and_in_words(run):
    said = run("list", "--only", "decisions", "--last", "2")
    lines = said.output.splitlines()
    assert len(lines) == 3
    assert "recorded a decision" in lines[1] and "Pengelola Komunitas Online" in lines[1]
    told = json.loads(run("list", "--about", "Hendra", "--action", "decision_recorded", "--json").output)
    assert [one["person"] for one in told] == ["Hendra Gunawan"]
    assert run("list", "--until", "2000-01-01").output.strip() == "No row fits."


def test_the_file_has_every_row_and_the_export_is_a_row_itself(run, sample_path, tmp_path):
    out = tmp_path / "trail.csv"
    with Workspace.open(sample_path, read_only=True) as workspace:
        before, head = audit.last(workspace)
    said = run("export", "--out", str(out))
    assert said.exit_code == 0, said.output
    rows = list(csv.DictReader(out.read_text(encoding="utf-8-sig").splitlines()))
    assert len(rows) == before
    assert rows[0]["Hash"] == head and rows[0]["No."] == str(before)
    assert run("export", "--out", str(out)).exit_code == 1  # it is there
    newest = json.loads(run("list", "--last", "1", "--json").output)[0]
    assert newest["what"] == f"exported the table “Audit trail”: {before} rows"
    assert run("verify").exit_code == 0
