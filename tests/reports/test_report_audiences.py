"""What the readers of an edition see of the same result."""

import re
from dataclasses import replace

import pytest

from reports.documents.candidate import candidate_summary
from reports.documents.comparison import comparison
from reports.documents.interview_kit import kit_for_interview
from reports.edition import AUDIENCES, Edition
from rubrics.errors import SaringError
from screening.figures import comparing
from screening.interviewing import interviews, kits, notes, scorecards
from screening.jobs import applications

PRINTED = {"number": "S-2026-0007", "printed_at": "2026-11-22T08:15:30.123Z", "audit_head": "9f8e7d6c5b4a39281706"}
MARKED = re.compile(r"\bRW +[1-5]\b|\bBS +[1-5]\b")


@pytest.fixture
def panel_of_two(workspace, scored, result_of, application_id):
    scored("Rina Wijaya", {"ketelitian": 4, "kesabaran": 3}, evidence={"ketelitian": "Data rapi."}, given=True)
    card = scored(
        "Budi Santoso",
        {"ketelitian": 1},
        evidence={"ketelitian": "Terlewat satu."},
        recommendation="no",
        summary="Belum siap.",
    )
    scorecards.reopen(workspace, scorecard_id=card, reason="Salah ketik")
    scorecards.submit(workspace, scorecard_id=card, recommendation="no", summary="Belum siap.")
    applications.decide(workspace, application_id=application_id, decision="hold", reason="Tunggu ronde dua")
    return result_of()


def made(result, audience, *, language="en", **options):
    edition = Edition(language, audience=audience, **options)
    return candidate_summary(result, edition=edition, **PRINTED).content


@pytest.mark.parametrize(
    ("audience", "allowed", "single"),
    [
        ("hiring_manager", False, False),
        ("hiring_manager", True, True),
        ("panel", False, True),
        ("hr_file", False, True),
    ],
    ids=["hiring-manager", "hiring-manager-allowed", "panel", "hr-file"],
)
def test_single_scores_stand_in_the_summary_of_those_who_may_see_them(panel_of_two, copied, audience, allowed, single):
    text = copied(made(panel_of_two, audience, allow_single_scores=allowed)).text

    assert bool(MARKED.findall(text)) is single
    assert ("scores 3 apart" in text) is single
    assert ("What each interviewer scored is not shown" in text) is not single
    assert ("No BS" in text, "No (1)" in text, "of 2 interviewers" in text) == (single, not single, not single)
    assert "Data rapi." in text and "Terlewat satu." in text
    assert {level for level in "12345" if f"What {level} means" in text} == (set("134") if single else set("23"))


def test_one_interviewers_figures_are_said_to_be_theirs(scored, result_of, copied):
    scored("Rina Wijaya", {"ketelitian": 4})

    assert "Only one interviewer has scored" in copied(made(result_of(), "hiring_manager")).text


@pytest.mark.parametrize("language", ["id", "en"])
def test_a_candidate_reads_of_numbered_interviewers(panel_of_two, copied, language):
    text = copied(made(panel_of_two, "candidate", language=language)).text

    assert "Rina" not in text and "Budi" not in text and "Wijaya" not in text
    assert ("Pewawancara 1" if language == "id" else "Interviewer 1") in text
    assert MARKED.findall(text) == [] and "Belum siap." in text
    assert re.findall(r"(?i)\b(?:bahas|discuss)\b", text) == []


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("people", [4, 5, 6])
def test_the_number_of_an_interviewer_stays_on_the_line_of_the_word(scored, result_of, copied, paper, people):
    for number in range(people):
        scored(f"Ani Sari {number}", {"ketelitian": 4})
    page = copied(made(result_of(), "candidate", language="id", paper=paper)).reader.pages[0]

    lines = page.extract_text().splitlines()
    assert sum(line.count("Pewawancara ") for line in lines) >= people
    assert [line for line in lines if line.rstrip().endswith(", Pewawancara")] == []


def test_a_candidate_is_asked_for_no_decision(scored, result_of, copied):
    scored("Rina Wijaya", {"ketelitian": 4})

    assert "The program does not decide" in copied(made(result_of(), "hiring_manager")).text
    assert "The program does not decide" not in copied(made(result_of(), "candidate")).text


def test_the_matrix_draws_each_interviewers_score_where_it_may(workspace, panel_of_two, copied, job_id):
    found = comparing.comparison(workspace, job_id)
    texts = {
        audience: copied(comparison(found, edition=Edition("en", audience=audience), **PRINTED).content).text
        for audience in AUDIENCES
        if audience != "candidate"
    }

    assert {audience for audience, text in texts.items() if "each interviewer's score" in text} == {"panel", "hr_file"}
    with pytest.raises(SaringError, match="not_for_audience"):
        comparison(found, edition=Edition("en", audience="candidate"), **PRINTED)


@pytest.mark.parametrize("audience", ["candidate", "hiring_manager"])
def test_the_kit_with_the_accommodation_is_for_interviewers(workspace, application_id, audience):
    interview_id = interviews.schedule(workspace, application_id=application_id, accommodation="Juru bahasa").id
    kit = kits.kit_of(workspace, interview_id=interview_id, interviewer_id=None)

    with pytest.raises(SaringError, match="not_for_audience"):
        kit_for_interview(kit, edition=Edition("en", audience=audience), **PRINTED)


def test_notes_are_an_appendix_for_those_who_ask(workspace, panel_of_two, copied):
    taken = noted(workspace, panel_of_two, (65, 3700))

    def text(**options):
        edition = Edition("en", **options)
        return copied(candidate_summary(panel_of_two, notes=taken, edition=edition, **PRINTED).content).text

    assert "note 65" not in text()
    assert "count from the start" in text(notes=True) and "1:05" in text(notes=True) and "1:01:40" in text(notes=True)


def test_notes_stand_under_one_kind_of_time(jakarta, workspace, panel_of_two, copied):
    first, second = noted(workspace, panel_of_two, (65, None))
    taken = [
        replace(first, created_at="2026-11-22T02:05:00.000Z"),
        replace(second, created_at="2026-11-23T03:10:00.000Z"),
    ]
    edition = Edition("en", notes=True)
    text = (
        copied(candidate_summary(panel_of_two, notes=taken, edition=edition, **PRINTED).content)
        .pages[-1]
        .partition("Appendix")[2]
    )

    assert "at what time of day" in text and "1:05" not in text
    assert text.index("22 November 2026") < text.index("09:05") < text.index("23 November 2026") < text.index("10:10")


def noted(workspace, result, times):
    """One shared note of the first interviewer for each time."""
    card = result.scorecards[0]
    for seconds in times:
        notes.add(
            workspace,
            interview_id=card.interview_id,
            interviewer_id=card.interviewer_id,
            text=f"note {seconds}",
            elapsed_seconds=seconds,
        )
    return notes.of_interview(workspace, card.interview_id)
