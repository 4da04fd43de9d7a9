"""The command line knows who looks: it tells and prints no more than the window would."""

import io
import json
import re

import pytest
from click.testing import CliRunner
from pypdf import PdfReader

from screening import audit
from screening.interviewing import interviewers, interviews, scorecards
from screening.jobs import jobs
from screening.workspace import Workspace
from ui.cli import main


@pytest.fixture
def saring(monkeypatch, settings, tmp_path):
    """`saring(*arguments)` with the settings of Rina Wijaya, in English."""
    monkeypatch.setattr("screening.settings.default_path", lambda: settings.path)

    def call(*arguments):
        return CliRunner().invoke(main, [str(argument) for argument in arguments], catch_exceptions=False)

    return call


@pytest.fixture
def scored(workspace, workspace_path, application_id, rina, budi):
    """Budi has submitted, Rina sits on the panel of the next round."""
    first = interviews.schedule(workspace, application_id=application_id, panel=(budi,)).id
    interviews.schedule(workspace, application_id=application_id, panel=(rina,))
    card = scorecards.begin(workspace, interview_id=first, interviewer_id=budi).id
    for criterion, level in (("ketelitian", 2), ("kerapian", 1), ("kerja-sama", 4)):  # 31.25 of 100
        scorecards.rate(workspace, scorecard_id=card, criterion_id=criterion, score=level)
    scorecards.write_evidence(workspace, scorecard_id=card, criterion_id="kerapian", text="bukti_budi Siti")
    scorecards.submit(workspace, scorecard_id=card, recommendation="no", summary="ringkasan_budi")
    interviewers.ensure(workspace, name="Dewi Lestari")
    return workspace_path


def read(path):
    reader = PdfReader(io.BytesIO(path.read_bytes()))
    return "\n".join([*(page.extract_text() for page in reader.pages), str(reader.metadata)])


def test_a_report_holds_what_its_reader_may_see(saring, scored, application_id, job_id, tmp_path):
    about = ("--workspace", scored, "--language", "en")
    for kind, one in (("candidate", ("--application", application_id)), ("comparison", ("--job", job_id))):
        texts = {}
        for name in ("", "Rina Wijaya", "budi santoso", "Dewi Lestari"):
            out = tmp_path / f"{kind}-{name}.pdf"
            asked = ("--as", name) if name else ()
            assert saring("report", kind, *about, *one, *asked, "--out", out).exit_code == 0
            texts[name] = read(out)
        assert "Hidden until" in texts[""] or "hidden until" in texts[""]
        for name, sees in (("", False), ("Rina Wijaya", False), ("budi santoso", True), ("Dewi Lestari", True)):
            assert bool(re.search(r"31\.[23]", texts[name])) is sees, (kind, name)
            assert ("bukti_budi" in texts[name]) is (sees and kind == "candidate"), (kind, name)


def test_a_list_counts_only_what_its_reader_may_know(saring, scored):
    def submitted(*asked):
        rows = json.loads(saring("list", "applications", "--workspace", scored, "--json", *asked).stdout)
        return [row["submitted"] for row in rows]

    assert submitted() == submitted("--as", "Rina Wijaya") == [None]
    assert submitted("--as", "Dewi Lestari") == [1]
    assert "None" not in saring("list", "applications", "--workspace", scored).stdout


def test_a_name_that_nobody_has_is_refused(saring, scored, application_id, tmp_path):
    out = tmp_path / "x.pdf"
    result = saring(
        "report", "candidate", "--workspace", scored, "--application", application_id, "--as", "Nobody", "--out", out
    )
    assert result.exit_code == 1
    assert "“Nobody”" in result.stderr
    assert not out.exists()


def test_names_are_codes_where_they_are_hidden_or_when_asked_for(saring, workspace, scored, application_id, job_id):
    out = scored.with_name("x.pdf")
    asked = ("report", "candidate", "--workspace", scored, "--application", application_id, "--as", "Dewi Lestari")

    def printed(*more):
        result = saring(*asked, "--out", out, *more)
        assert result.exit_code == 0
        return read(out).replace("bukti_budi Siti", ""), result.stderr

    assert "Siti Nurhaliza" in printed()[0]
    text, said = printed("--code")
    assert "Siti" not in text
    assert "K-01" in said  # Budi wrote her name: it stands in the evidence
    jobs.edit(workspace, job_id=job_id, title="Penata Arsip", hide_names=True, hide_scores=True)
    assert "Siti" not in printed()[0]
    for kind in ("candidates", "applications"):
        told = saring("list", kind, "--workspace", scored).stdout
        assert "K-01" in told
        assert "Siti" not in told
        assert "siti@" not in told
    assert [one.action for one in audit.entries(workspace) if one.action == "names_revealed"] == []
    assert "Siti Nurhaliza" in printed("--name")[0]
    assert [one.actor for one in audit.entries(workspace) if one.action == "names_revealed"] == ["Dewi Lestari"]
    with Workspace.open(scored, read_only=True) as again:
        assert len(audit.verify(again)) == 0
