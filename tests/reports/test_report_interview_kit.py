"""The interview kit as it comes out of the printer."""

import math
from dataclasses import replace

import pytest
from pypdf import PdfReader

from reports.documents.interview_kit import interview_kit, kit_for_interview
from reports.edition import Edition
from reports.typesetting.paper import WRITING_LINE, RestOfPage
from rubrics.format import dump, read
from rubrics.library import SAMPLE_RUBRIC
from rubrics.model import Text, Trait
from screening import documents
from screening.interviewing import interviews, kits, scorecards
from screening.jobs import jobs, snapshots
from screening.letterhead import Letterhead
from tests.exported import export_interview_kit

PRINTED_AT = "2026-11-22T08:15:30.123Z"


@pytest.fixture(scope="module")
def sample():
    return read(SAMPLE_RUBRIC)


def kit(rubric, language="en", paper="a4"):
    return interview_kit(rubric, edition=Edition(language, paper=paper), printed_at=PRINTED_AT)


@pytest.mark.parametrize("language", ["id", "en"])
def test_holds_all_that_is_asked_and_rated(sample, copied, language):
    printed = copied(kit(sample, language).content)
    printed.assert_inside()
    expected = [
        text
        for criterion in sample.active_criteria
        for text in (
            criterion.name,
            criterion.definition,
            criterion.question.text,
            *criterion.probes,
            *(anchor.text for anchor in criterion.anchors),
            *(trait.text for trait in criterion.traits),
        )
    ] + [preview.question for preview in sample.previews]
    for text in expected:
        assert " ".join(text.get(language).split()) in printed.text
    offered = [criterion for criterion in sample.criteria if not criterion.active]
    assert offered
    assert not any(criterion.question.text.get(language) in printed.text for criterion in offered)


def test_a_criterion_stays_on_one_page(sample, copied):
    printed = copied(kit(sample).content)
    for criterion in sample.active_criteria:
        (page,) = [page for page in printed.pages if criterion.question.text.en in page]
        assert all(anchor.text.en in page for anchor in criterion.anchors)
        assert all(trait.text.en in page for trait in criterion.traits)


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_room_to_write_is_shared_evenly_among_the_criteria_of_a_page(sample, copied, paper):
    """One line more or less; of the pages with nothing but criteria."""
    shared = []
    for count in (len(sample.criteria), 4):
        criteria = tuple(replace(one, active=True) for one in sample.criteria[:count])
        printed = copied(kit(replace(sample, criteria=criteria, previews=()), paper=paper).content)
        for page in printed.reader.pages[:-1]:
            lines = lines_below_each_criterion(page)
            assert max(lines) - min(lines) <= 1
            assert min(lines) >= 3
            shared.append(len(lines))
    assert max(shared) > 1


def lines_below_each_criterion(page):
    """How many lines there are to write on between one "Evidence" and the next."""
    labels, lines = [], []

    def text(said, matrix, text_matrix, font, size):
        if "Evidence (E)" in said:
            labels.append(text_matrix[5] + matrix[5])

    def drawn(operator, operands, matrix, text_matrix):
        if operator == b"l" and float(operands[0]) > 300:
            lines.append(float(operands[1]) + matrix[5])

    page.extract_text(visitor_text=text, visitor_operand_before=drawn)
    foot = min(lines)
    ends = [*labels[1:], foot]
    pairs = zip(labels, ends, strict=True)
    return [sum(end < line < label + 1 and line != foot for line in lines) for label, end in pairs]


def test_foot_names_the_revision_and_no_document(sample, copied):
    printed = copied(kit(replace(sample, revision=7)).content)
    assert all("Online Community Manager, revision 7" in page for page in printed.pages)
    assert "Document" not in printed.text
    assert "Audit" not in printed.text


def test_hostile_and_long_text_is_set_as_text(sample, copied):
    long = Text("<b>tebal</b> & " + "kata " * 4000, "")
    criterion = replace(sample.criteria[0], definition=long)
    printed = copied(kit(replace(sample, criteria=(criterion,)), "id").content)
    assert "<b>tebal</b> &" in printed.text
    assert printed.text.count("kata ") >= 3999


def test_the_same_rubric_gives_the_same_bytes(sample):
    assert kit(sample).content == kit(sample).content


def test_a_long_trait_runs_on_over_the_pages(sample, copied):
    long = Trait("panjang", Text("sangat " * 4000 + "akhir", ""))
    criterion = replace(sample.criteria[0], suitable=(long,))
    printed = copied(kit(replace(sample, criteria=(criterion,)), "id").content)
    printed.assert_inside()
    assert printed.text.count("sangat") == 4000
    assert "akhir" in printed.text


def test_there_is_room_to_write_below_each_question_of_a_preview(sample, copied):
    printed = copied(kit(sample).content)
    lines, said = [], {}

    def text(words, matrix, text_matrix, font, size):
        said.setdefault(words.strip()[:10], text_matrix[5] + matrix[5])

    def drawn(operator, operands, matrix, text_matrix):
        if operator == b"l" and float(operands[0]) > 300:
            lines.append(float(operands[1]) + matrix[5])

    (page,) = [page for page in printed.reader.pages if "Preview given" in page.extract_text()]
    page.extract_text(visitor_text=text, visitor_operand_before=drawn)
    asked, told, ticked = said[f"1. {sample.previews[0].question.en}"[:10]], said["In reality"], said["Preview gi"]
    assert [sum(low < line < high for line in lines) for low, high in ((told, asked), (ticked, told))] == [1, 1]


@pytest.mark.parametrize(("room", "lines"), [(10, 0), (39, 0), (41, 2), (100, 5)])
def test_the_rest_of_a_page_is_no_single_line(room, lines):
    rest = RestOfPage(None, "", need=math.inf, indent=0)
    assert rest.wrap(400, room)[1] == lines * WRITING_LINE


# -- the kit of one interview


@pytest.fixture
def rubric_of_job(workspace, job_id):
    return snapshots.rubric(workspace, jobs.get(workspace, job_id).rubric_hash)


CODE = "K-01"
PLACE = "https://meet.google.com/abc-defg-hij"


@pytest.fixture
def planned(workspace, application_id, rina, budi):
    return interviews.schedule(
        workspace,
        application_id=application_id,
        panel=(budi, rina),
        scheduled_at="2026-11-23T02:30:00Z",
        planned_minutes=60,
        place=PLACE,
        focus=("kerapian",),
        accommodation="Juru bahasa isyarat <b>hadir</b>",
    ).id


@pytest.fixture
def printed_kit(workspace, copied):
    """`printed_kit(interview_id, language, interviewer_id)`: the kept document, read back."""

    def make(interview_id, language="en", interviewer_id=None):
        made = export_interview_kit(
            workspace, interview_id=interview_id, language=language, out=None, interviewer_id=interviewer_id
        )
        return copied(documents.content(workspace, made.changes.id))

    return make


def test_the_head_says_who_when_where_and_whose_copy_it_is(jakarta, planned, printed_kit, rina):
    first = printed_kit(planned, "en", rina).pages[0]
    for said in (
        "Siti Nurhaliza Penata Arsip, round 1",
        "When 23 November 2026 at 09:30, 60 minutes",
        f"Place {PLACE}",
        "Panel Budi Santoso and Rina Wijaya",
        "Copy for Rina Wijaya",
        "Focus 2 Kerapian (en)",
        "Accommodation (for the interviewers only): Juru bahasa isyarat <b>hadir</b>",
        "To type this in later: open this interview in Saring; the numbers on this sheet are its keys.",
    ):
        assert said in first
    first = printed_kit(planned, "id", rina).pages[0]
    for said in (
        "Siti Nurhaliza Penata Arsip, ronde 1",
        "Waktu 23 November 2026 pukul 09.30, 60 menit",
        "Salinan untuk Rina Wijaya",
        "Fokus 2 Kerapian",
        "Akomodasi yang layak (hanya untuk pewawancara)",
        "Jam wawancara tidak perlu dijalankan.",
    ):
        assert said in first


@pytest.mark.parametrize(
    ("language", "paper", "lines"), [("id", "a4", 4), ("en", "a4", 5), ("id", "letter", 3), ("en", "letter", 3)]
)
def test_the_first_criterion_stands_below_a_full_head(workspace, sample, copied, planned, rina, language, paper, lines):
    """Below a long letterhead and all that an interview has: there is no page of lines to write on before it."""
    kit = kits.kit_of(workspace, interview_id=planned, interviewer_id=rina)
    kit = replace(kit, rubric=sample, interview=replace(kit.interview, focus=(sample.active_criteria[2].id,)))
    printed = {"number": "", "printed_at": PRINTED_AT, "audit_head": ""}
    letterhead = Letterhead("PT Bahari Nusantara Digital", "\n".join(["Jakarta"] * lines))
    made = kit_for_interview(kit, edition=Edition(language, paper=paper), letterhead=letterhead, **printed)
    first = copied(made.content).pages[0]
    assert "Juru bahasa isyarat" in first
    assert sample.active_criteria[0].question.text.get(language) in first


def test_a_copy_for_nobody_in_particular_has_a_line_for_the_name(planned, printed_kit):
    first = printed_kit(planned).pages[0]
    assert "Copy for" not in first
    assert "Interviewer Start End" in first


def test_criteria_have_the_numbers_and_keys_of_the_scoring_page(planned, printed_kit, rubric_of_job):
    printed = printed_kit(planned)
    printed.assert_inside()
    for number, criterion in enumerate(rubric_of_job.active_criteria, start=1):
        assert f"{number}. {criterion.name.en}" in printed.outline
        (page,) = [page for page in printed.pages if criterion.question.text.en in page]
        for level in range(1, 6):
            assert f"{level} {criterion.anchor(level).text.en}" in page
        assert "0 Not assessed" in page
        for place, trait in enumerate(criterion.traits, start=1):
            assert f"Shift+{place} {trait.text.en}" in page
    assert printed.text.count("observed not observed not probed") == 2 * len(rubric_of_job.active_criteria)
    assert "1. Apa yang Anda bayangkan?" in printed.text
    assert "Preview given (S)" in printed.text


def test_only_the_focus_is_marked(planned, printed_kit):
    printed = printed_kit(planned)
    assert printed.text.count("Focus of this interview") == 1
    assert "2. Kerapian (en) Focus of this interview; must-have" in printed.text


def test_where_names_are_hidden_the_kit_says_the_code(workspace, job_id, planned, printed_kit, rina):
    jobs.edit(workspace, job_id=job_id, title="Penata Arsip", hide_names=True, hide_scores=True)
    printed = printed_kit(planned, "id", rina)
    assert "Siti" not in printed.text and "Nurhaliza" not in printed.text
    assert f"{CODE} Penata Arsip, ronde 1" in printed.pages[0]
    assert "Siti" not in str(printed.reader.metadata)


def test_it_is_kept_with_a_number_and_called_by_the_code(workspace, planned, tmp_path, rina):
    out = tmp_path / "kit.pdf"
    made = export_interview_kit(workspace, interview_id=planned, language="en", out=out, interviewer_id=rina)
    (kept,) = documents.rows(workspace)
    assert (kept.id, kept.kind, kept.title) == (
        made.changes.id,
        "interview_kit",
        f"Interview kit: {CODE}, Penata Arsip, round 1",
    )
    assert out.read_bytes() == documents.content(workspace, kept.id)
    assert kept.number in PdfReader(out).pages[0].extract_text()


def test_a_bare_interview_has_a_kit_too(workspace, application_id, printed_kit):
    made = interviews.schedule(workspace, application_id=application_id).id
    first = printed_kit(made).pages[0]
    assert "When Not scheduled yet, 45 minutes" in first
    for absent in ("Place", "Panel", "Focus", "Accommodation"):
        assert absent not in first


def test_a_scorecard_that_is_begun_keeps_its_rubric_on_paper(workspace, job_id, planned, rina, rubric_of_job):
    scorecards.begin(workspace, interview_id=planned, interviewer_id=rina)
    newer = replace(rubric_of_job, revision=2, title=Text("Rubrik lain"))
    jobs.change_rubric(workspace, job_id=job_id, yaml=dump(newer))
    assert kits.kit_of(workspace, interview_id=planned, interviewer_id=rina).rubric.revision == 1
    assert kits.kit_of(workspace, interview_id=planned).rubric.revision == 2
