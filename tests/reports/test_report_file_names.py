"""What a document is called as a file: on every system, and without the candidate's name unless that is asked for."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reports.edition import Edition
from reports.file_names import MOST_BYTES, file_name, free_path, safe
from reports.order import Order
from screening.jobs import applications, jobs
from screening.people import candidates

FORBIDDEN = set('<>:"/\\|?*\0')


def summary(application_id, **options):
    return Order("candidate_summary", Edition("id"), application_id=application_id, **options)


def test_the_code_and_the_job_name_a_file(workspace, application_id):
    assert file_name(workspace, summary(application_id)) == "Ringkasan kandidat K-01 Penata Arsip.pdf"
    named = file_name(workspace, summary(application_id), number="S-2026-0007", with_name=True)
    assert named == "S-2026-0007 Ringkasan kandidat Siti Nurhaliza Penata Arsip.pdf"


def test_a_hidden_name_stands_in_no_file_name(workspace, application_id, candidate_id, job_id, yaml):
    for order in (summary(application_id, hide_name=True), summary(application_id)):
        if order.hide_name is None:
            jobs.edit(workspace, job_id=job_id, title="Penata Arsip", hide_names=True, hide_scores=True)
        assert "Siti" not in file_name(workspace, order, with_name=True)


@pytest.mark.parametrize(
    "title",
    ["../../etc/passwd", "a/b\\c:d", "CON", "x" * 500, "berkas\u202efdp.exe", "laporan\n\t.", "漢字" * 200, "..."],
    ids=range(8),
)
def test_a_title_of_any_kind_makes_a_name_that_every_system_takes(workspace, candidate_id, yaml, title, tmp_path):
    job_id = jobs.add(workspace, title=f"A {title}"[:200], yaml=yaml).id
    application = applications.apply(workspace, candidate_id=candidate_id, job_id=job_id).id
    name = file_name(workspace, summary(application), number="S-2026-0007")
    (tmp_path / name).write_bytes(b"%PDF")
    assert [one.name for one in tmp_path.glob("S-*")] == [name]


@settings(max_examples=60)
@given(st.one_of(st.text(max_size=90), st.sampled_from(["CON", "nul.pdf", "Lpt1", "  . ", "x" * 400])))
def test_no_text_leaves_the_folder_or_hides_its_ending(text):
    name = safe(text)
    assert name.endswith(".pdf")
    assert not set(name) & FORBIDDEN
    assert len(name.encode()) <= MOST_BYTES
    assert name.isprintable()
    assert name.partition(".")[0].upper() not in {"CON", "NUL", "LPT1"}
    assert name.removesuffix(".pdf").strip(" .") == name.removesuffix(".pdf") != ""


def test_a_name_that_is_taken_gets_a_number(tmp_path):
    for expected in ("a.pdf", "a (2).pdf", "a (3).pdf"):
        path = free_path(tmp_path, "a.pdf")
        assert path.name == expected
        path.touch()


def test_one_word_names_and_other_scripts_stay_as_they_are(workspace, job_id):
    for name in ("Suharto", "محمد", "李明"):
        person = candidates.add(workspace, name=name).id
        application = applications.apply(workspace, candidate_id=person, job_id=job_id).id
        assert name in file_name(workspace, summary(application), with_name=True)
