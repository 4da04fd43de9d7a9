"""`saring verify` as a script calls it: exit code, words, JSON."""

import json
import os

import pytest
from click.testing import CliRunner

from reports.edition import Edition
from reports.export import export
from reports.order import Order
from screening import documents
from screening.jobs import applications
from screening.people import candidates
from screening.privacy import erasure
from screening.workspace import Workspace
from ui.cli import main


@pytest.fixture
def sample(sample_path, tmp_path):
    """A sample workspace, and a summary exported from it."""
    out = tmp_path / "ringkasan.pdf"
    with Workspace.open(sample_path, actor="Rina Wijaya") as opened:
        person = max(applications.rows(opened), key=lambda row: row.submitted)
        order = Order("candidate_summary", Edition("id"), application_id=person.application.id)
        export(opened, order, out=out)
    return sample_path, out


@pytest.fixture
def saring(tmp_path, monkeypatch):
    """`saring(*arguments)` with settings of its own, in English."""
    for name in ("HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA", "APPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")

    def call(*arguments):
        return CliRunner().invoke(main, [str(argument) for argument in arguments], catch_exceptions=False)

    return call


def test_a_pdf_about_somebody_who_was_erased_is_told_by_code(sample, saring):
    workspace, pdf = sample
    with Workspace.open(workspace, actor="Dewi") as opened:
        (document,) = documents.rows(opened)
        person = applications.get(opened, document.application_id).candidate_id
        code = candidates.get(opened, person).code
        erasure.erase(opened, candidate_ids=[person], why="request")
    told = saring("verify", pdf, "--workspace", workspace)
    assert told.exit_code == 1
    assert "about a person who was erased" in told.stdout
    assert f"{document.number}, about {code}, erased" in told.stdout
    as_json = json.loads(saring("verify", pdf, "--workspace", workspace, "--json").stdout)
    assert [(one["number"], one["code"]) for one in as_json["erased"]] == [(document.number, code)]


def test_the_exported_file_passes_and_an_edited_decision_is_told(sample, saring):
    workspace, pdf = sample
    first = saring("verify", pdf, "--workspace", workspace)
    assert first.exit_code == 0
    assert "this is the very file that was exported" in first.stdout
    assert "have not changed since" in first.stdout
    with Workspace.open(workspace, actor="Dewi") as opened:
        (document,) = documents.rows(opened)
        applications.decide(opened, application_id=document.application_id, decision="reject", reason="Kurang bukti")
    later = saring("verify", pdf, "--workspace", workspace)
    assert later.exit_code == 0
    assert "would be different today" in later.stdout
    assert "Dewi: the application (stage, decision), 1 ×" in later.stdout
    told = json.loads(saring("verify", pdf, "--workspace", workspace, "--json").stdout)
    assert (told["verdict"], told["documents"][0]["data"]) == ("this_file", "changed")
    assert [(one["by"], one["what"], one["count"]) for one in told["documents"][0]["changes"]] == [
        ("Dewi", "applications", 1)
    ]


def test_any_other_file_ends_with_exit_code_1(sample, saring, tmp_path):
    workspace, pdf = sample
    for name, content, words in (
        ("potong.pdf", pdf.read_bytes()[:9000], "only the beginning"),
        ("tambah.pdf", pdf.read_bytes() + b"x", "something was added behind"),
        ("surat.txt", b"Dengan hormat,", "not a PDF"),
    ):
        path = tmp_path / name
        path.write_bytes(content)
        result = saring("verify", path, "--workspace", workspace)
        assert result.exit_code == 1
        assert words in result.stdout


def test_what_is_not_there_is_said(sample, saring, tmp_path):
    assert saring("verify", tmp_path / "x.pdf", "--workspace", sample[0]).exit_code == 1
    result = saring("verify", sample[1], "--workspace", tmp_path / "x.db")
    assert result.exit_code == 1
    assert str(tmp_path / "x.db") in result.stderr


def test_a_day_that_is_none_is_shown_as_it_stands_in_the_file(sample, saring):
    workspace, pdf = sample
    with Workspace.open(workspace) as opened, opened.atomic():
        triggers = opened.all("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'documents'")
        for (name,) in triggers:
            opened.execute(f'DROP TRIGGER "{name}"')
        opened.execute("UPDATE documents SET created_at = 'kemarin'")
    told = saring("verify", pdf, "--workspace", workspace)
    assert told.exit_code == 1
    assert "kemarin" in told.stdout


@pytest.mark.skipif(os.name == "nt", reason="no file is called so there")
def test_the_name_of_a_file_cannot_pass_for_a_verdict(sample, saring):
    workspace, pdf = sample
    forged = pdf.with_name("a.pdf: this is the very file that was exported\n  Document\x1b[2K\u202e.pdf")
    forged.write_bytes(b"%PDF-1.7\n")
    for place in (forged, forged.with_name("no\nfile.pdf")):
        told = saring("verify", place, "--workspace", workspace)
        assert told.exit_code == 1
        assert len((told.stdout + told.stderr).splitlines()) == 1
        assert not {"\x1b", "\u202e"} & set(told.stdout + told.stderr)
