"""Tables that go on over several pages: their header comes back, and rows stay whole where they can."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from reports.edition import Edition
from reports.typesetting import styles
from reports.typesetting.lines import width_of
from reports.typesetting.page import Imprint, Sheet, heading
from reports.typesetting.table import Column, Table
from reports.typesetting.text import Text, paragraphs

PRINTED = ("S-2026-0001", "2026-11-22T08:15:30.123Z", "9f8e7d6c", "Archivist", 1, "a" * 64)
COLUMNS = [("Candidate", 0.3), ("Reason", 0.7)]


def sheet_of(edition, **options):
    return Sheet(Imprint(edition, *PRINTED), title="T", subject="S", running="T", **options)


@pytest.fixture
def pages(copied):
    """`pages(rows, above=)`: the texts of the pages of a table that begins `above` points down the first."""

    def make(rows, above=0.0, **options):
        sheet = sheet_of(Edition("en"))
        table = Table(sheet.ink, [Column(*column) for column in COLUMNS], rows, page=sheet.height, **options)
        story = [Text(sheet.ink, "Above", styles.BODY) for _ in range(int(above // styles.BODY.leading))]
        pdf = copied(sheet.build([*story, table]).content)
        pdf.assert_inside()
        return pdf.pages

    return make


def test_the_header_comes_back_on_every_page(pages):
    rows = [(f"Person-{number}.", "Not yet scored") for number in range(100)]
    texts = pages(rows)
    assert len(texts) > 2
    assert all("Candidate Reason Person-" in text for text in texts)
    assert all(sum(f"Person-{number}." in text for text in texts) == 1 for number in range(100))


@pytest.mark.parametrize("left", [20, 40, 54])
def test_no_header_stands_alone_at_the_foot(pages, left):
    height = styles.PAPERS["a4"][1] - styles.MARGIN - styles.BOTTOM
    first, second = pages([(f"Person-{number}.", "Reason") for number in range(5)], above=height - left)
    assert "Candidate Reason" not in first
    assert "Candidate Reason Person-0." in second


def test_no_row_goes_to_the_next_page_alone(pages):
    for number in range(29, 34):
        texts = pages([(f"Person-{row}.", "Reason") for row in range(number)])
        assert texts[-1].count("Person-") >= 2


@pytest.mark.parametrize(("language", "paper"), [("id", "a4"), ("en", "letter")])
def test_long_rows_that_stay_whole_do_not_leave_one_below_the_header(copied, language, paper):
    sheet = sheet_of(Edition(language, paper=paper))
    columns, parted = [Column(*column) for column in COLUMNS], set()
    for above in range(0, 48, 3):
        cells = [(f"Person-{row}.", paragraphs(sheet.ink, "line\n" * 9, styles.BODY)) for row in range(6)]
        table = Table(sheet.ink, columns, cells, page=sheet.height)
        story = [Text(sheet.ink, "Above", styles.BODY) for _ in range(above)]
        counts = [page.count("Person-") for page in copied(sheet.build([*story, table]).content).pages]
        assert sum(counts) == 6
        assert 1 not in counts, above
        parted.update(counts)
    assert len(parted) > 2


@pytest.mark.parametrize(("number", "at_least"), [(6, 6), (20, 6), (33, 6)])
def test_no_document_ends_with_few_rows_on_a_page(pages, number, at_least):
    endings = set()
    for above in range(300, 700, 20):
        texts = pages([(f"Person-{row}.", "Reason") for row in range(number)], above=above)
        assert all(text.count("Candidate Reason") == ("Person-" in text) for text in texts)
        endings.add(texts[-1].count("Person-"))
    assert min(endings) >= at_least


@pytest.mark.parametrize("lines", [(14, 14), (20, 3), (60, 60)], ids=str)
def test_no_heading_stays_behind_without_its_table(copied, lines):
    sheet = sheet_of(Edition("en"))
    rows = [("Person-0.", "line\n" * number) for number in lines] + [("Person-1.", "Reason")] * 2
    for above in range(2, 52, 4):
        columns = [Column("Candidate", 0.3), Column("Reason", 0.7)]
        cells = [(name, paragraphs(sheet.ink, said, styles.BODY)) for name, said in rows]
        table = Table(sheet.ink, columns, cells, page=sheet.height)
        title = heading(sheet.ink, "Why", room=40 + table.beginning(sheet.width))
        story = [Text(sheet.ink, "Above", styles.BODY) for _ in range(above)]
        pages = copied(sheet.build([*story, *title, table]).content).pages
        (page,) = [page for page in pages if "Why" in page]
        assert "Why Candidate Reason Person-0. line" in page


def test_three_rows_stand_together(pages):
    for above in range(500, 700, 13):
        texts = pages([(f"Person-{row}.", "Reason") for row in range(3)], above=above)
        assert sorted(text.count("Person-") for text in texts) in ([3], [0, 3])


def test_a_row_stays_whole_where_a_page_has_room_for_it(pages):
    long = "one two three four five six seven eight nine ten " * 25
    texts = pages([(f"Person-{number}.", f"{long} last-{number}.") for number in range(12)])
    for number in range(12):
        (page,) = [text for text in texts if f"Person-{number}." in text]
        assert f"last-{number}." in page


def test_a_row_higher_than_a_page_is_cut_and_nothing_of_it_lost(pages):
    words = [f"word-{number}." for number in range(3000)]
    texts = pages([("First.", "Reason"), ("Second.", " ".join(words)), ("Third.", "Reason")])
    assert len(texts) > 3
    assert all("Candidate Reason" in text for text in texts)
    assert "First." in texts[0] and "Second." in texts[0]  # it begins where the row before it ends
    text = " ".join(texts)
    assert [word for word in text.split() if word.startswith("word-")] == words


def test_a_row_that_is_cut_begins_with_what_it_is_about(pages):
    long = "one two three four five six seven eight nine ten " * 60
    name = "A-name of several words that takes three lines at least in a narrow column of a table"
    cut = set()
    for above in range(400, 740, 12):
        texts = pages([("Person-0.", "Reason"), (name, long), ("Person-2.", "Reason")], above=above)
        (begun,) = [number for number, text in enumerate(texts) if "A-name" in text]
        assert not any("ten one" in text for text in texts[:begun]), above
        cut.add(len([text for text in texts if "ten one" in text]))
    assert cut == {1, 2}


def cut_at(copied, above, said, name="A-name"):
    """The pages of a row that goes on, which begins so many lines down the first: a name, a meaning, what was said."""
    sheet = sheet_of(Edition("en"))
    meaning = Text(sheet.ink, "The meaning.", styles.QUOTE)
    meaning.keepWithNext = True
    cells = [meaning, *paragraphs(sheet.ink, "one two three four five six seven eight nine ten " * said, styles.BODY)]
    rows = [("Person-0.", "Reason"), (name, cells), ("Person-2.", "Reason"), ("Person-3.", "Reason")]
    columns = [Column(*column) for column in COLUMNS]
    table = Table(sheet.ink, columns, rows, page=sheet.height, continued=lambda what: f"{what} (continued)")
    story = [Text(sheet.ink, "Above", styles.BODY) for _ in range(above)]
    return copied(sheet.build([*story, table]).content).pages


@pytest.mark.parametrize("said", [45, 110])
def test_a_row_that_goes_on_keeps_together_what_belongs_together_and_says_so(copied, said):
    cut = set()
    for above in range(24, 54, 3):
        pages = cut_at(copied, above, said)
        (begun,) = [page for page in pages if "The meaning." in page]
        assert "The meaning. one two" in begun, above
        going_on = [page for page in pages if page.count("one two") and "The meaning." not in page]
        assert all("A-name (continued)" in page for page in going_on), above
        assert all(page.count("one two") >= 4 for page in going_on), above
        assert "(continued)" not in begun
        assert sum(page.count("one two") for page in pages) == said
        cut.add(len(going_on))
    assert 1 in cut


def test_a_long_name_is_shortened_where_its_row_goes_on(copied):
    pages = cut_at(copied, 40, 45, name="A-name " + "of many words " * 8 + "at-last")
    assert "at-last" in pages[0] and "at-last" not in pages[1]
    assert "A-name of many words of many words of many words of many… (continued)" in pages[1]


def test_american_paper(copied):
    sheet = sheet_of(Edition("en", paper="letter"), landscape=True)
    (page,) = copied(sheet.build([Text(sheet.ink, "Said", styles.BODY)]).content).reader.pages
    assert (page.mediabox.width, page.mediabox.height) == (792, 612)


def test_figures_at_the_right_of_a_column_stay_clear_of_the_words_of_the_next():
    sheet = sheet_of(Edition("en"))
    columns = [Column("File", 0.5), Column("Size", 0.2, align="right"), Column("Since", 0.3)]
    table = Table(sheet.ink, columns, [("cv.pdf", "152,300 kB", "3 November 2026")], page=sheet.height)
    seen = []
    pdf = PdfReader(BytesIO(sheet.build([table]).content))
    pdf.pages[0].extract_text(visitor_text=lambda text, cm, tm, *_: seen.append((text.strip(), tm[4] + cm[4])))
    places = dict(seen)
    figure_ends = places["152,300 kB"] + width_of("152,300 kB", styles.BODY.font, styles.BODY.size)
    assert places["3 November 2026"] - figure_ends >= 16
