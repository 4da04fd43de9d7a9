"""`saring report` for every kind of document: files, names, passphrases, and what was kept before."""

import io

import pytest
from click.testing import CliRunner
from pypdf import PdfReader

from reports.edition import Edition
from reports.kinds import KINDS
from reports.many import export_merged
from reports.order import Order
from screening import audit, documents
from screening.interviewing import scorecards
from screening.jobs import applications, jobs, snapshots
from screening.people import candidates
from screening.privacy import restriction
from screening.settings import Settings
from screening.workspace import Workspace
from ui.cli import main


@pytest.fixture
def saring(tmp_path, monkeypatch, sample_path):
    """`saring("kept", ...)` is `saring report kept --workspace <the sample> ...`, in English."""
    for name in ("HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA", "APPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")

    def call(name, *arguments, typed=None):
        asked = ["report", name, "--workspace", str(sample_path), *map(str, arguments)]
        return CliRunner().invoke(main, asked, input=typed, catch_exceptions=False)

    return call


@pytest.fixture
def about(sample_path):
    """The records that documents of the sample can be about, all of one candidate; and that candidate."""
    with Workspace.open(sample_path) as opened:
        row = max(applications.rows(opened), key=lambda row: row.submitted)
        card = next(
            card for card in scorecards.of_application(opened, row.application.id) if card.status == "submitted"
        )
        return {
            "--application": row.application.id,
            "--job": jobs.rows(opened)[0].job.id,
            "--interview": card.interview_id,
            "--scorecard": card.id,
            "--candidate": row.candidate.id,
        }, row.candidate


OPTIONS = {
    "candidate": "--application",
    "comparison": "--job",
    "kit": "--interview",
    "record": "--scorecard",
    "debrief": "--job",
    "own-data": "--candidate",
}


def test_every_kind_gets_its_own_name_in_a_folder_and_it_is_not_the_candidates(saring, about, tmp_path, sample_path):
    ids, person = about
    folder = tmp_path / "keluar"
    folder.mkdir()
    for name, option in OPTIONS.items():
        result = saring(name, option, ids[option], "--out", folder, "--language", "en")
        assert result.exit_code == 0, result.output
    files = sorted(folder.iterdir())
    with Workspace.open(sample_path) as opened:
        kept = sorted(documents.rows(opened), key=lambda one: one.number)
        assert {one.kind for one in kept} == set(KINDS)
        assert [file.read_bytes() for file in files] == [documents.content(opened, one.id) for one in kept]
    assert [file.name[: len(one.number)] for file, one in zip(files, kept, strict=True)] == [one.number for one in kept]
    assert not [file.name for file in files if person.name.split()[0] in file.name]
    assert person.code in files[0].name


def test_a_passphrase_is_asked_for_and_closes_the_file(saring, about, tmp_path, sample_path):
    ids, _ = about
    out = tmp_path / "rahasia.pdf"
    asked = ("candidate", "--application", ids["--application"], "--protect", "--out", out)
    result = saring(*asked, typed="kopi tubruk\n")
    assert result.exit_code == 0
    assert "kopi" not in result.output
    assert result.stderr == ""
    reader = PdfReader(out)
    assert reader.is_encrypted
    assert reader.decrypt("kopi tubruk")
    with Workspace.open(sample_path) as opened:
        (kept,) = documents.rows(opened)
        assert kept.protected
        assert documents.content(opened, kept.id) == out.read_bytes()
    again = saring("again", "--document", kept.number, "--out", tmp_path / "lagi.pdf")
    assert again.exit_code == 1
    assert not (tmp_path / "lagi.pdf").exists()


def test_who_was_scored_under_an_older_revision_is_compared_when_one_asks(saring, about, tmp_path, sample_path):
    ids, _ = about
    with Workspace.open(sample_path) as opened:
        present = jobs.get(opened, ids["--job"]).rubric_hash
        text, old = snapshots.yaml_text(opened, present), snapshots.rubric(opened, present).revision
        newer = text.replace(f"revision: {old}", f"revision: {old + 1}", 1)
        jobs.change_rubric(opened, job_id=ids["--job"], yaml=newer)
    asked = ("comparison", "--job", ids["--job"], "--language", "en", "--out")
    assert saring(*asked, tmp_path / "old.pdf", "--revision", old).exit_code == 0
    assert saring(*asked, tmp_path / "new.pdf").exit_code == 0
    read = [PdfReader(tmp_path / name).pages for name in ("old.pdf", "new.pdf")]
    was, now = ("".join(page.extract_text() for page in pages) for pages in read)
    assert f"revision {old}" in was
    assert f"revision {old + 1}" in now
    assert ["0 ranked" in text for text in (was, now)] == [False, True]
    refused = saring(*asked, tmp_path / "none.pdf", "--revision", old + 7)
    assert refused.exit_code == 1
    assert f"Revisions there are: {old}, {old + 1}." in refused.stderr
    assert not (tmp_path / "none.pdf").exists()


def test_who_is_left_out_of_a_comparison_though_asked_for_is_said(saring, about, tmp_path, sample_path):
    ids, person = about
    asked = ("comparison", "--job", ids["--job"], "--out", tmp_path / "a.pdf")
    with Workspace.open(sample_path) as opened:
        restriction.restrict(opened, candidate_id=person.id, reason="Disputed")
    done = saring(*asked, "--only", ids["--application"])
    assert done.exit_code == 0 and "left out, since processing of their data is restricted: 1." in done.stderr
    assert person.name not in done.stderr
    assert "left out" not in saring(*asked).stderr  # nobody was asked for


def test_a_kept_document_comes_back_byte_for_byte_and_that_is_on_record(saring, about, tmp_path, sample_path):
    ids, _ = about
    saring("comparison", "--job", ids["--job"], "--out", tmp_path / "a.pdf")
    with Workspace.open(sample_path) as opened:
        (kept,) = documents.rows(opened)
    assert saring("kept", "--document", kept.number, "--out", tmp_path / "b.pdf").exit_code == 0
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()
    assert saring("again", "--document", kept.number, "--out", tmp_path / "c.pdf").exit_code == 0
    assert (tmp_path / "c.pdf").read_bytes() != (tmp_path / "a.pdf").read_bytes()
    with Workspace.open(sample_path) as opened:
        log = [one.action for one in audit.entries(opened, limit=3)]
        assert log == ["document_kept", "document_saved", "document_kept"]
        assert len(documents.rows(opened)) == 2
    missing = saring("kept", "--document", "S-1999-0001", "--out", tmp_path / "d.pdf")
    assert missing.exit_code == 1
    assert "Traceback" not in missing.output


def test_the_edition_and_the_file_name_are_what_was_asked_for(saring, about, tmp_path, sample_path):
    ids, person = about
    asked = ("--application", ids["--application"], "--audience", "hr_file", "--paper", "letter", "--notes")
    assert saring("candidate", *asked, "--language", "en", "--with-name", "--out", tmp_path).exit_code == 0
    (out,) = tmp_path.glob("S-*.pdf")
    assert person.name in out.name
    assert PdfReader(io.BytesIO(out.read_bytes())).pages[0].mediabox.width == 612
    with Workspace.open(sample_path) as opened:
        (kept,) = documents.rows(opened)
        assert '"audience": "hr_file"' in kept.ordered
    assert saring("comparison", "--job", ids["--job"], "--audience", "candidate", "--out", out).exit_code == 2


def test_a_persons_own_data_are_not_said_to_come_without_the_name(saring):
    result = saring("own-data", "--code")
    assert result.exit_code == 2
    assert "--code" in result.stderr


def test_a_passphrase_from_a_pipe_that_is_no_text_is_told(saring, about, tmp_path):
    asked = ("candidate", "--application", about[0]["--application"], "--protect", "--out", tmp_path / "x.pdf")
    for typed in (b"kopi \xff\n", b"\n", b""):
        result = saring(*asked, typed=typed)
        assert result.exit_code == 1
        assert "passphrase of the PDF" in result.output
    assert not (tmp_path / "x.pdf").exists()


@pytest.mark.parametrize(("spoken", "title"), [("en", "Candidate summary"), ("id", "Ringkasan kandidat")])
def test_a_document_speaks_the_language_of_the_settings(saring, about, tmp_path, spoken, title):
    Settings.load().set("language", spoken)
    asked = ("candidate", "--application", about[0]["--application"], "--out", tmp_path / "x.pdf")
    assert saring(*asked).exit_code == 0
    assert PdfReader(tmp_path / "x.pdf").metadata.title.startswith(f"{title}: ")
    assert saring(*asked, "--language", "id").exit_code == 0
    assert PdfReader(tmp_path / "x.pdf").metadata.title.startswith("Ringkasan kandidat: ")


def test_a_merged_file_is_made_again_from_todays_data(saring, tmp_path, sample_path):
    with Workspace.open(sample_path, actor="Rina Wijaya") as opened:
        people = applications.rows(opened)[:2]
        orders = [Order("candidate_summary", Edition("id"), application_id=one.application.id) for one in people]
        first = export_merged(opened, orders, out=None, step=lambda *_: False, processes=0).merged.changes.id
        number = documents.get(opened, first).number
        candidates.edit(opened, candidate_id=people[1].candidate.id, name="Nama Sekarang")
    assert saring("again", "--document", number, "--out", tmp_path).exit_code == 0
    (made,) = tmp_path.glob("*.pdf")
    titles = [entry.title for entry in PdfReader(made).outline if not isinstance(entry, list)]
    assert [title.partition(": ")[2] for title in titles] == [people[0].candidate.name, "Nama Sekarang"]
    with Workspace.open(sample_path) as opened:
        newest = max(documents.rows(opened), key=lambda one: one.number)
        assert (newest.kind, len(newest.parts)) == ("merged", 2)
        assert documents.content(opened, newest.id) == made.read_bytes()
