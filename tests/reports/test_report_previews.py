"""The realistic job preview in documents: what a candidate was told is never what people wrongly expect."""

from dataclasses import replace

import pytest

from reports.as_text import as_text
from reports.edition import Edition
from reports.export import make
from reports.order import Order
from reports.summary_passages import candidate_passages
from rubrics.format import dump
from rubrics.model import Preview, Text
from screening.figures.results import application_result
from screening.interviewing import interviewers, interviews, scorecards
from screening.jobs import applications, jobs
from screening.people import own_data

CLAIM, REALITY = Text("Setiap hari seru.", "Every day is thrilling."), Text("Banyak yang rutin.", "Much is routine.")
MYTH = Text("Arsip itu mudah.", "Filing is easy.")


@pytest.fixture
def told(workspace, candidate_id, rubric):
    """Rina told Siti the first of two points; of the second the rubric does not say what is true."""
    previews = (
        Preview("rutinitas", "expectation", CLAIM, Text("Apa yang Anda bayangkan?"), REALITY),
        Preview("mudah", "misconception", MYTH, Text("Sulitkah?")),
    )
    yaml = dump(replace(rubric, previews=previews))
    job_id = jobs.add(workspace, title="Penata Arsip", yaml=yaml).id
    application_id = applications.apply(workspace, candidate_id=candidate_id, job_id=job_id).id
    rina = interviewers.ensure(workspace, name="Rina Wijaya").id
    held = interviews.schedule(workspace, application_id=application_id, panel=(rina,)).id
    card = scorecards.begin(workspace, interview_id=held, interviewer_id=rina).id
    scorecards.rate(workspace, scorecard_id=card, criterion_id="ketelitian", score=4)
    scorecards.mark_preview(workspace, scorecard_id=card, preview_id="rutinitas", given=True, response="Baik.")
    scorecards.mark_preview(workspace, scorecard_id=card, preview_id="mudah", given=False, response="Belum tahu.")
    scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary="")
    return {
        "candidate_summary": ("panel", {"application_id": application_id}),
        "interview_record": ("hr_file", {"scorecard_id": card}),
        "own_data": ("candidate", {"candidate_id": candidate_id}),
    }


@pytest.mark.parametrize("kind", ["candidate_summary", "interview_record", "own_data"])
def test_what_was_told_is_printed_apart_from_what_people_expect(workspace, told, copied, kind):
    audience, about = told[kind]

    def text(language):
        return copied(make(workspace, Order(kind, Edition(language, audience=audience), **about)).pdf.content).text

    english, indonesian = text("en"), text("id")
    for said in ("In reality: Much is routine.", "What people often expect: Every day is thrilling."):
        assert said in english
    for said in ("Kenyataannya: Banyak yang rutin.", "Yang sering dibayangkan orang: Setiap hari seru."):
        assert said in indonesian
    assert "A common misconception: Filing is easy." in english
    assert "Anggapan keliru yang umum: Arsip itu mudah." in indonesian


def test_a_mail_copy_says_it_in_the_same_words(workspace, told):
    _, about = told["candidate_summary"]
    result = application_result(workspace, about["application_id"])
    said = as_text(candidate_passages(result, edition=Edition("en"), printed_at="2026-11-22T08:15:30.123Z"))
    assert "- In reality: Much is routine. (Given by Rina Wijaya)\n" in said
    assert "    What people often expect: Every day is thrilling." in said
    assert "- A common misconception: Filing is easy. (Not given yet)" in said


def test_a_persons_own_data_names_both(workspace, told, candidate_id):
    (card,) = own_data.of_candidate(workspace, candidate_id).applications[0].interviews[0].scorecards
    assert [(one.kind, one.claim, one.reality) for one in card.previews] == [
        ("expectation", CLAIM, REALITY),
        ("misconception", MYTH, Text()),
    ]
