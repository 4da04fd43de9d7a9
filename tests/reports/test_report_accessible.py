"""Documents for those who do not see them: the structure tree of every document, walked and held against PDF/UA."""

import io
from functools import cache
from itertools import chain, cycle, repeat

import pikepdf
import pytest

from reports import export
from reports.documents.interview_kit import interview_kit
from reports.edition import READERS, Edition
from reports.kinds import KINDS
from reports.order import Order
from reports.typesetting import styles
from reports.typesetting.charts import CriteriaChart, Row
from reports.typesetting.page import Imprint, Sheet, heading
from reports.typesetting.table import Column, Table
from reports.typesetting.tags import Element, item, tagged
from reports.typesetting.text import Label, Text, line, paragraphs
from rubrics.library import SAMPLE_RUBRIC
from rubrics.model import Text as RubricText
from screening.figures import results
from screening.samples import sample
from screening.workspace import Workspace
from tests.reports.matterhorn import Checked

PRINTED = {"number": "S-2026-0007", "printed_at": "2026-11-22T08:15:30.123Z", "audit_head": "9f8e7d6c5b4a39281706"}


@pytest.fixture(scope="module")
def make(tmp_path_factory):
    """`make("comparison", "en")`: a document of the sample workspace; options are those of an edition."""
    path = tmp_path_factory.mktemp("accessible") / "sample.db"
    with Workspace.create(path, actor="Rina Wijaya") as workspace:
        ids = sample.fill(workspace, yaml=SAMPLE_RUBRIC.read_text(encoding="utf-8"))
        found = results.application_result(workspace, ids.summarised[0])
        about = {
            "application_id": ids.summarised[0],
            "job_id": ids.job_id,
            "interview_id": ids.draft_interview_id,
            "scorecard_id": found.scorecards[0].id,
            "candidate_id": found.candidate.id,
        }

        @cache
        def document(kind, language, **options):
            edition = Edition(language, audience=options.pop("audience", READERS[kind][0]), **options)
            return export.make(workspace, Order(kind, edition, **about), number="S-2026-0007").pdf.content

        yield document


@pytest.fixture(scope="module")
def sheet():
    """`sheet(flowables)`: a document of these blocks, taken apart."""

    def build(story):
        imprint = Imprint(
            edition=Edition("en"), rubric_title="Archivist", rubric_revision=1, rubric_hash="", author="", **PRINTED
        )
        page = Sheet(imprint, title="Archive & files", subject="Archivist", running="Archive")
        return Checked(page.build(story(page)).content)

    return build


@pytest.mark.parametrize(
    ("kind", "audience", "language"),
    [
        pytest.param(kind, audience, language, id=f"{kind}-{audience}-{language}", marks=marks)
        for kind, languages in zip(KINDS, cycle(("id en", "en id")), strict=False)
        for audience, language, marks in zip(
            READERS[kind], cycle(languages.split()), chain([()], repeat(pytest.mark.soak)), strict=False
        )
    ],
)
def test_every_document_holds_to_what_a_machine_can_tell_of_pdf_ua(make, kind, audience, language):
    paper = "letter" if language == "en" else "a4"
    checked = Checked(make(kind, language, audience=audience, paper=paper, notes=True))
    assert checked.failures == []
    assert checked.out_of_order() == []
    assert str(checked.pdf.Root.Lang) == language
    assert [role for role, _ in checked.said("H1")] == ["H1"]


def test_a_kit_of_a_rubric_alone_does_too(rubric):
    checked = Checked(interview_kit(rubric, edition=Edition("en"), printed_at=PRINTED["printed_at"]).content)
    assert checked.failures == []
    assert checked.out_of_order() == []


def test_a_summary_is_heard_in_the_order_it_is_read(make):
    checked = Checked(make("candidate_summary", "en"))
    headings = checked.said("H1", "H2", "H3")
    assert headings[0] == ("H1", "Siti Nurhaliza Putri")
    assert ("H3", "1. Online communication 5.0") in headings  # the name first, though the figure stands left of it
    texts = [text for _, text in checked.said("P", "H1", "H2", "H3")]
    wanted = ["Score out of 100", "89.8", "Recommendation", "Coverage", "Must-haves", "Evidence by criterion"]
    places = [texts.index(text) for text in wanted]
    assert places == sorted(places)
    assert not any("S-2026-0007" in text for text in texts)  # the foot is told to nobody twice


def test_a_chart_says_its_values(make):
    said = " ".join(text for _, text in Checked(make("candidate_summary", "id", audience="panel")).said("Figure"))
    assert "3. Hubungan dengan anggota: 4,5 (RW 5, BS 4)" in said


def test_a_chart_says_no_more_than_it_shows(make):
    said = " ".join(text for _, text in Checked(make("candidate_summary", "id")).said("Figure"))
    assert "3. Hubungan dengan anggota: 4,5" in said  # a hiring manager sees no single interviewer's scores
    assert "RW" not in said


def test_a_criterion_of_the_chart_leads_to_its_evidence(make):
    checked = Checked(make("candidate_summary", "en"))
    links = [annotation for page in checked.pages for annotation in page.get("/Annots", [])]
    headings = [one for one in checked.elements if one.role == "H3"]
    assert [str(one.Contents) for one in links] == [checked.text(one).rpartition(" ")[0] for one in headings]
    for one, element in zip(links, headings, strict=True):
        page, top = checked.numbers[one.Dest[0].objgen], float(one.Dest[3])
        assert page == element.pieces[0][0]
        assert 0 < top - checked.pieces[element.pieces[0]].at[1] < 30


@pytest.mark.parametrize("kind", KINDS)
def test_the_outline_and_every_link_lead_to_the_heading_that_they_name(make, kind):
    checked = Checked(make(kind, "en", notes=True))

    def heading_at(target):
        """The heading that stands just below where a link or an entry leads."""
        page, top = checked.numbers[target[0].objgen], float(target[3])
        placed = [(one, one.pieces[0]) for one in headings]
        (found,) = [one for one, at in placed if at[0] == page and 0 < top - checked.pieces[at].at[1] < 35]
        return found

    headings = [one for one in checked.elements if one.role in {"H2", "H3", "H4", "H5"}]
    with checked.pdf.open_outline() as outline:
        entries = [(one.title, heading_at(one.destination)) for one in outline.root]
    assert [title for title, _ in entries] == [checked.text(one) for one in headings if one.role == "H2"]
    assert all(checked.text(leads_to) == title for title, leads_to in entries)
    for one in [annotation for page in checked.pages for annotation in page.get("/Annots", [])]:
        assert checked.text(heading_at(one.Dest)).startswith(str(one.Contents).strip())


def test_what_a_rubric_has_in_another_language_alone_is_spoken_in_that_one(sheet):
    def story(page):
        words, ink = page.wording, page.ink
        name, both = RubricText(id="Ketelitian"), RubricText(id="Kerapian", en="Tidiness")
        meaning = [
            (styles.STRONG.font, "What 3 means: "),
            (styles.BODY.font, words.text(RubricText(id="Dua kali periksa"))),
        ]
        chart = CriteriaChart(ink, [Row(words.numbered(1, name), (), 3.0, "3")])
        texts = [Text(ink, said, styles.BODY) for said in (words.text(both), meaning)]
        return [*heading(ink, words.numbered(1, name)), *texts, *paragraphs(ink, words.text(name), styles.BODY), chart]

    checked = sheet(story)
    spoken = [
        (one.role, str(one.raw.get("/Lang", ""))) for one in checked.elements if one.role in {"H2", "P", "Figure"}
    ]
    assert spoken == [("H2", "id"), ("P", ""), ("P", "id"), ("P", "id"), ("Figure", "id")]


def test_a_cell_of_the_comparison_knows_its_column_and_row(make):
    checked = Checked(make("comparison", "en"))
    ranking = next(one for one in checked.elements if one.role == "Table")
    head, first, *_ = ranking.kids
    assert [cell.role for cell in head.kids] == ["TH"] * len(head.kids)
    assert "Candidate" in [checked.text(cell) for cell in head.kids]
    assert [cell.role for cell in first.kids].count("TH") == 1


def test_a_block_over_several_pages_is_one_paragraph(sheet):
    long = "One sentence that comes back. " * 400
    checked = sheet(lambda page: [Text(page.ink, "Title", styles.TITLE), Text(page.ink, long, styles.BODY)])
    assert checked.failures == []
    paragraph = next(one for one in checked.elements if one.role == "P")
    assert [page for page, _ in paragraph.pieces] == [0, 1, 2]
    assert checked.text(paragraph) == long.strip()


def test_words_stay_apart_at_the_ends_of_lines_and_behind_labels(sheet):
    def story(page):
        label = Label("RW", styles.SMALL_STRONG)
        wide = Text(page.ink, "One two three. " * 30, styles.BODY, indent=40, label=label)
        head = Text(page.ink, "Evidence", styles.TITLE, indent=40, label=Label("4.5", styles.SMALL))
        return [head, wide, Text(page.ink, "मैं ठीक हूँ " * 40, styles.BODY)]

    checked = sheet(story)
    assert checked.failures == []
    assert checked.out_of_order() == []
    pieces = [checked.pieces[piece].text for one in checked.elements for piece in one.pieces]
    assert pieces == ["Evidence 4.5", "RW " + ("One two three. " * 30).strip(), ("मैं ठीक हूँ " * 40).strip()]


def test_text_that_runs_from_the_right_is_heard_as_it_was_typed(sheet):
    said = "قال: أنا بخير (abc) 123 " * 12

    def story(page):
        return [Text(page.ink, said, styles.BODY, indent=40, label=Label("RW", styles.SMALL_STRONG))]

    checked = sheet(story)
    assert checked.failures == []
    assert checked.said("P") == [("P", f"RW {said.strip()}")]


def test_a_header_that_comes_back_is_heard_once(sheet):
    def story(page):
        rows = [[f"Person {number}", "Evidence. " * 30] for number in range(30)]
        columns = [Column("Candidate", 0.3), Column("Reason", 0.7)]
        return [Text(page.ink, "Title", styles.TITLE), Table(page.ink, columns, rows, page=page.height)]

    checked = sheet(story)
    assert checked.failures == []
    assert len(checked.pages) > 1
    (table,) = [one for one in checked.elements if one.role == "Table"]
    assert len(table.kids) == 31
    assert [checked.text(cell) for cell in table.kids[0].kids] == ["Candidate", "Reason"]


def test_a_list_holds_its_items(sheet):
    def story(page):
        items = Element("L")
        said = [Text(page.ink, text, styles.BODY, tag=item(items)) for text in ("Ask first.", "Then tell.")]
        return [Text(page.ink, "Title", styles.TITLE), *said]

    checked = sheet(story)
    assert checked.failures == []
    assert checked.said("LI") == [("LI", "Ask first."), ("LI", "Then tell.")]


def test_text_that_nobody_tagged_is_heard_and_lines_are_not(sheet):
    class Drawn(Text):
        def drawOn(self, canvas, x, y, _sW=0):  # noqa: N803
            canvas.rect(x, y, 100, 20, stroke=1, fill=0)
            line(canvas, self.ink, "Said by itself", styles.BODY, x=x, y=y, width=200)
            canvas.saveState()
            canvas.circle(x, y, 5)
            canvas.restoreState()
            with tagged(canvas, "Figure", alt="A dot"):
                line(canvas, self.ink, "part of it", styles.BODY, x=x, y=y - 20, width=200)

    checked = sheet(lambda page: [Drawn(page.ink, "", styles.BODY)])
    assert checked.failures == []
    assert checked.said("P", "Figure") == [("P", "Said by itself"), ("Figure", "A dot")]


def test_a_chart_may_be_called_anything(sheet):
    hostile = "a\ud800\x00(b))\\ >> <script> مرحبا 🙂"

    class Drawn(Text):
        def drawOn(self, canvas, x, y, _sW=0):  # noqa: N803
            with tagged(canvas, "Figure", alt=hostile):
                canvas.circle(x, y, 5)

    checked = sheet(lambda page: [Drawn(page.ink, "", styles.BODY)])
    assert checked.failures == []
    assert checked.said("Figure") == [("Figure", " ".join(hostile.replace("\ud800", "?").split()))]


def test_every_style_has_the_contrast_that_weak_eyes_need():
    named = {name: one for name, one in vars(styles).items() if isinstance(one, styles.Style)}
    assert len(named) > 20
    for name, style in named.items():
        for ground in (styles.PAPER, styles.GROUND):
            assert _contrast(style.colour, ground) >= 4.5, name  # WCAG 2.2, 1.4.3


def _contrast(first, second):
    """The ratio of two colours' luminances, from 1 to 21 (WCAG 2.2)."""
    low, high = sorted(map(_luminance, (first, second)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour):
    parts = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in colour.rgb()]
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def test_the_metadata_can_be_read_without_a_pdf_program(make):
    content = make("candidate_summary", "id")
    assert b"<pdfuaid:part>1</pdfuaid:part>" in content
    with pikepdf.open(io.BytesIO(content)) as pdf:
        metadata = pdf.open_metadata()
        assert metadata["dc:title"] == str(pdf.docinfo.Title) == "Ringkasan kandidat: Siti Nurhaliza Putri"
        assert metadata["dc:language"] == {"id"}


def test_titles_with_signs_of_xml_and_the_time_it_was_made(sheet):
    checked = sheet(lambda page: [Text(page.ink, "Title", styles.TITLE), *heading(page.ink, "Part")])
    assert checked.failures == []
    metadata = checked.pdf.open_metadata()
    assert metadata["dc:title"] == "Archive & files"
    assert metadata["xmp:CreateDate"] == "2026-11-22T08:15:30Z"
    assert str(checked.pdf.docinfo.CreationDate) == "D:20261122081530+00'00'"


def test_tags_cost_little_room(make):
    content = make("candidate_summary", "id")
    assert len(Checked(content).pages) == 2
    assert len(content) <= 60_000
