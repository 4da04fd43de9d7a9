"""Blocks over pages: what stands where a page ends, and what is kept free between blocks."""

import re

import pytest
from reportlab.platypus import CondPageBreak, PageBreak, Spacer
from reportlab.platypus.flowables import Flowable

from reports.documents import marked
from reports.documents.matrix import Cell, Matrix, MatrixRow
from reports.edition import Edition
from reports.typesetting import styles
from reports.typesetting.charts import CriteriaChart, Row
from reports.typesetting.flow import HEAD, Fit, Room
from reports.typesetting.page import APPENDIX, Imprint, Sheet, heading, height_of, together, white_of
from reports.typesetting.text import Label, Text, hold

PRINTED = ("S-2026-0001", "2026-11-22T08:15:30.123Z", "9f8e7d6c", "Archivist", 1, "a" * 64)


class Block(Flowable):
    """A block of this height that cannot be broken, and notes how far below the top of the page it was set."""

    def __init__(self, sheet, height, *, before=0.0, after=0.0):
        super().__init__()
        self.top = sheet.size[1] - styles.MARGIN
        self.high, self.spaceBefore, self.spaceAfter = height, before, after

    def wrap(self, width, height):
        self.width, self.height = width, self.high
        return width, self.high

    def drawOn(self, canvas, x, y, _sW=0):  # noqa: N803
        self.set_at = (canvas.getPageNumber(), round(self.top - y - self.high, 6))


@pytest.fixture
def sheet():
    return Sheet(Imprint(Edition("en"), *PRINTED), title="T", subject="S", running="T")


def test_the_larger_distance_counts_and_none_at_the_top_of_a_page(sheet, copied):
    blocks = [
        Block(sheet, 100, before=30, after=12),
        Block(sheet, 100, before=20, after=9),
        Block(sheet, 100, before=4),
        Block(sheet, sheet.height - 320, before=50, after=7),
        Block(sheet, 50, before=40),
    ]
    assert len(copied(sheet.build(blocks).content).pages) == 2
    assert [block.set_at for block in blocks] == [(1, 0), (1, 120), (1, 229), (2, 0), (2, round(sheet.height - 280, 6))]


def test_a_block_that_fits_exactly_stays_and_no_empty_page_follows(sheet, copied):
    blocks = [Block(sheet, sheet.height / 3) for _ in range(3)]
    assert copied(sheet.build([*blocks, Spacer(0, 30)]).content).pages[0].startswith("Page 1 of 1")
    assert {block.set_at[0] for block in blocks} == {1}


def test_white_that_a_page_has_no_room_for_is_not_left_on_the_next(sheet, copied):
    blocks = [Block(sheet, sheet.height - 10), Block(sheet, 50)]
    sheet.build([blocks[0], Spacer(0, 30), blocks[1]])
    assert blocks[1].set_at == (2, 0)


def test_white_that_stands_first_on_a_page_is_not_left(sheet):
    blocks = [Block(sheet, sheet.height - 100), Block(sheet, 150)]
    sheet.build([Spacer(0, 9), blocks[0], CondPageBreak(150), Spacer(0, 18), blocks[1]])
    assert [block.set_at for block in blocks] == [(1, 0), (2, 0)]


def test_room_is_asked_for_once_and_never_at_the_top(sheet):
    blocks = [Block(sheet, sheet.height - 60), Block(sheet, 50), Block(sheet, sheet.height / 4)]
    sheet.build(
        [CondPageBreak(10 * sheet.height), blocks[0], CondPageBreak(60), blocks[1], CondPageBreak(61), blocks[2]]
    )
    assert [block.set_at for block in blocks] == [(1, 0), (1, round(sheet.height - 60, 6)), (2, 0)]


def test_a_new_page_begins_where_it_is_asked_for_and_none_stays_empty(sheet, copied):
    first, second = (Text(sheet.ink, text, styles.BODY) for text in ("first", "second"))
    story = [PageBreak(), first, PageBreak(), PageBreak(), second, PageBreak()]
    pages = copied(sheet.build(story).content).pages
    assert ["first" in page for page in pages] == [True, False]
    assert "second" in pages[1]
    assert "Page 2 of 2" in pages[1]


def test_what_is_higher_than_a_page_and_cannot_be_broken_is_a_bug_that_is_told(sheet):
    with pytest.raises(ValueError, match="Block does not fit on a page"):
        sheet.build([Text(sheet.ink, "first", styles.BODY), Block(sheet, sheet.height + 1)])


def test_a_story_a_little_longer_than_a_page_has_less_white_instead(sheet, copied):
    def story(longer):
        blocks = [Block(sheet, 100, before=40, after=20) for _ in range(3)]
        high = sheet.height - 300 - 120 + longer  # 40 stand twice between three blocks, 20 and a spacer below them
        return blocks, [*blocks, CondPageBreak(high), Spacer(0, 20), Block(sheet, high)]

    tops = []
    for longer, pages in ((0, 1), (40, 1), (70, 2)):
        blocks, whole = story(longer)
        assert len(copied(sheet.build(whole).content).pages) == pages, longer
        tops.append([block.set_at[1] for block in blocks])
        if pages == 1:
            assert whole[-1].set_at[0] == 1
    assert tops[0] == tops[2] == [0, 140, 280]
    assert 100 < tops[1][1] < 140
    assert tops[1][2] == pytest.approx(2 * tops[1][1])


def of_figures(sheet, kind, rows):
    """A chart or a matrix with so many rows of one line."""
    if kind == "chart":
        return CriteriaChart(sheet.ink, [Row(f"{number}. Patience", (), 3.0, "3") for number in range(rows)])
    cells = [MatrixRow(f"{number}. Patience", [Cell(3.0, ())]) for number in range(rows)]
    return Matrix(sheet.ink, sheet.wording, ["Ana"], cells, ("Score", ["50"]), columns=1, page=sheet.height)


@pytest.mark.parametrize("kind", ["chart", "matrix"])
def test_figures_that_break_leave_several_rows_on_either_page(sheet, copied, kind):
    parted = set()
    for left in range(60, 420, 15):
        pages = copied(sheet.build([Block(sheet, sheet.height - left), of_figures(sheet, kind, 12)]).content).pages
        above, below = (page.count("Patience") for page in pages) if len(pages) == 2 else (12, 0)
        assert above + below == 12
        assert all(len(re.findall("Ana|1 2 3 4 5", page)) == 1 for page in pages if "Patience" in page), "one head"
        parted.add((above, below))
        assert below == 0 or below >= 3, (left, parted)
    assert len(parted) > 4


def test_a_matrix_is_parted_evenly_over_the_pages_it_takes(sheet, copied):
    rows = []
    for left, number in ((220, 12), (400, 20), (sheet.height, 60)):
        story = [Block(sheet, sheet.height - left), of_figures(sheet, "matrix", number)]
        rows.append([page.count("Patience") for page in copied(sheet.build(story).content).pages])
    assert rows == [[6, 6], [10, 10], [20, 20, 20]]


@pytest.mark.parametrize("kind", ["chart", "matrix"])
def test_figures_stand_closer_where_they_fit_on_the_page_that_way(kind, sheet, copied):
    chart = of_figures(sheet, kind, 12)
    loose = chart.wrap(sheet.width, sheet.height)[1]
    assert len(copied(sheet.build([Block(sheet, sheet.height - loose + 30), chart]).content).pages) == 1


@pytest.mark.parametrize("left", [100, 125, 150])
def test_what_an_evidence_is_about_stays_with_its_beginning(sheet, copied, left):
    meaning = [Text(sheet.ink, f"Meaning {number}", styles.BODY) for number in range(8)]
    said = [Text(sheet.ink, f"Said {number}", styles.BODY) for number in range(20)]
    story = [Block(sheet, sheet.height - left), *together([*meaning, *said], sheet, kept=len(meaning))]
    pages = copied(sheet.build(story).content).pages
    (begun,) = [page for page in pages if "Meaning 0" in page]
    assert "Meaning 7" in begun and "Said 0" in begun


@pytest.mark.parametrize("share", [0.0, 0.3])
def test_with_less_white_evidence_stays_with_what_it_is_about_too(sheet, copied, share):
    """Lines without white ask for all their room, however much white the rest of the story has."""
    parted = set()
    for left in range(60, 160, 2):
        meaning = [Text(sheet.ink, f"Meaning {number}", styles.BODY) for number in range(4)]
        story = [
            Block(sheet, sheet.height - left),
            *together([*meaning, Text(sheet.ink, "Said", styles.BODY)], sheet),
        ]
        pages = copied(sheet.finish(sheet.draw(story, Fit(1, 0.6, share))).content).pages
        (begun,) = [page for page in pages if "Meaning 0" in page]
        assert "Said" in begun, left
        parted.add(begun == pages[0])
    assert parted == {True, False}


@pytest.mark.parametrize("lines", [(1, 1, 1), (1, 4), (4, 1), (2, 6, 1), (1, 1), (3,)], ids=str)
def test_no_single_line_of_what_is_held_together_stands_alone(sheet, copied, lines):
    parted = set()
    for left in range(30, 130, 6):
        blocks = [Text(sheet.ink, "Held " + " lorem ipsum " * 9 * number, styles.BODY) for number in lines]
        high = sum(len(block.lines) for block in blocks if block.wrap(sheet.width, 0))
        hold(blocks, sheet.width)
        sheet_pages = sheet.build([Block(sheet, sheet.height - left), *blocks, Block(sheet, sheet.height / 4)]).content
        counts = lines_on_pages(copied(sheet_pages))
        assert sum(counts) == high
        assert 1 not in counts, (left, counts)
        parted.add(counts[0])
    assert len(parted) > (high > 3)


def lines_on_pages(pdf):
    """How many lines of the text stand on each page, without its header and foot."""
    said = [page.extract_text().splitlines() for page in pdf.reader.pages]
    return [sum("Held" in line or "lorem" in line for line in lines) for lines in said]


@pytest.mark.parametrize("lines", [(20,), (1, 1, 1, 20), (1, 3), (1, 1)], ids=str)
def test_a_heading_stands_above_two_lines_of_what_follows_whosever_they_are(sheet, copied, lines):
    """Also where a block asks for room of its own between them."""
    stood = set()
    for left in range(20, 110, 4):
        title = Text(sheet.ink, "Title", styles.SUBHEADING)
        title.keepWithNext = HEAD
        below = [Text(sheet.ink, "lorem ipsum " * 8 * number, styles.BODY) for number in lines]
        room = [block for one in below for block in (CondPageBreak(30), one)]
        story = [Block(sheet, sheet.height - left), title, *room, Block(sheet, sheet.height / 3)]
        pages = [page.extract_text().splitlines() for page in copied(sheet.build(story).content).reader.pages]
        (begun,) = [[line for line in page if "lorem" in line] for page in pages if "Title" in page]
        assert len(begun) >= 2, left
        stood.add("Title" in pages[0])
    assert stood == {True, False}


def test_a_heading_stands_above_two_lines_of_what_follows(sheet, copied):
    for left in range(20, 130, 5):
        title = Text(sheet.ink, "Title", styles.SUBHEADING)
        title.keepWithNext = 1
        body = Text(sheet.ink, "lorem ipsum " * 60, styles.BODY)
        first, *_ = copied(
            sheet.build([Block(sheet, sheet.height - left), title, body, Block(sheet, sheet.height / 4)]).content
        ).reader.pages
        lines = [line for line in first.extract_text().splitlines() if "Title" in line or "lorem" in line]
        assert "Title" not in lines or len(lines) >= 3, left
        assert left < 60 or "Title" in lines


def test_one_line_about_something_stays_with_it_and_leaves_the_next_thing_its_own_room(sheet, copied):
    """It asked for two lines, so for what came after it too: the last of a list went over the page alone."""
    listed = [[Text(sheet.ink, f"Held {number}", styles.BODY)] for number in range(4)]
    listed[-1].append(Text(sheet.ink, "Held in one line", styles.BODY))
    after = [CondPageBreak(sheet.height / 2), Text(sheet.ink, "After", styles.BODY), Block(sheet, sheet.height / 3)]
    story = [Block(sheet, sheet.height - 110), *marked.on_pages(listed, sheet), *after]
    first, second = (page.extract_text() for page in copied(sheet.build(story).content).reader.pages)
    assert first.count("Held") == 5
    assert "Held" not in second
    assert "After" in second


def test_with_less_white_what_asks_for_room_gets_all_that_it_will_take(sheet, copied):
    """The room that a heading among it asks for is no white: a chart stood overleaf from what it belongs to."""
    stood = set()
    for left in range(60, 180, 4):
        begins = [*heading(sheet.ink, "Title"), Text(sheet.ink, "Lines. " * 80, styles.BODY)]
        chart = Block(sheet, 60)
        asked = [Room(height_of([*begins, chart], sheet), white_of(begins)), *begins, CondPageBreak(60), chart]
        pages = copied(sheet.finish(sheet.draw([Block(sheet, sheet.height - left), *asked], Fit(1, 0.6))).content).pages
        (page,) = [number for number, page in enumerate(pages, 1) if "Title" in page]
        assert chart.set_at[0] == page, left
        stood.add(page)
    assert stood == {1, 2}


def test_texts_of_two_people_may_be_parted_between_them(sheet):
    blocks = [Text(sheet.ink, "Said", styles.BODY, indent=30, label=Label(mark, styles.BODY)) for mark in "ABCDE"]
    hold(blocks, sheet.width)
    assert [block.keepWithNext for block in blocks] == [1, 0, 0, 1, 0]


def test_what_is_kept_together_and_higher_than_a_page_is_parted(sheet, copied):
    blocks = [Text(sheet.ink, f"Line {number}.", styles.BODY) for number in range(120)]
    for block in blocks:
        block.keepWithNext = 1
    pages = copied(sheet.build([Block(sheet, 300), *blocks, Block(sheet, 30)]).content).pages
    assert len(pages) == 3
    assert all(sum(f"Line {number}." in page for page in pages) == 1 for number in range(120))


@pytest.mark.parametrize("end", [0.05, 0.14, 0.3])
def test_a_document_ends_with_a_page_that_is_not_nearly_empty(sheet, copied, end):
    """Whatever it ends with takes something with it from the page before, which has not much more white then."""
    held, white = set(), set()
    for lines in range(40, 116, 3):
        last = Block(sheet, end * sheet.height)
        story = [Text(sheet.ink, f"Line {number}.", styles.BODY) for number in range(lines)]
        pages = copied(sheet.build([*story, last]).content).pages
        counts = [page.count("Line ") for page in pages]
        assert sum(counts) == lines
        needed = lines * styles.BODY.leading / sheet.height + end
        assert len(pages) in (int(needed) + 1, int(needed + 0.1) + 1), "no page more than it takes"
        if len(pages) > 1:
            held.add(counts[-1] * styles.BODY.leading + last.high)
            white.add(sheet.height - counts[-2] * styles.BODY.leading)
    assert min(held) >= 0.2 * sheet.height
    assert max(white) <= 0.24 * sheet.height + max(end * sheet.height, 2 * styles.BODY.leading)


def test_a_last_page_takes_what_is_there_where_more_would_leave_half_a_page_free(sheet):
    high = sheet.height
    blocks = [Block(sheet, share * high) for share in (0.5, 0.35, 0.1, 0.08)]
    sheet.build(blocks)
    assert [block.set_at[0] for block in blocks] == [1, 1, 2, 2]


def test_what_comes_behind_a_document_ends_well_too(sheet, copied):
    for lines in range(20, 60, 5):
        before, behind = ([Text(sheet.ink, "Line.", styles.BODY) for _ in range(some)] for some in (30, lines))
        pages = copied(sheet.finish(sheet.draw(before), behind).content).pages
        counts = [page.count("Line.") for page in pages]
        assert sum(counts) == 30 + lines
        assert len(counts) == 1 or counts[-1] * styles.BODY.leading >= 0.24 * sheet.height - styles.BODY.leading


def test_what_stays_whole_may_fill_the_page_before_the_last(sheet):
    blocks = [Block(sheet, sheet.height - 20), Block(sheet, 60)]
    sheet.build(blocks)
    assert [block.set_at for block in blocks] == [(1, 0), (2, 0)]


def test_the_header_says_which_list_and_which_of_it_goes_on(sheet, copied):
    """Whatever stands at the top of a page, and whatever it is a part of."""
    headers = set()
    for left in range(20, 420, 13):
        items = []
        for name, lines in (("Ana", 3), ("Budi", 14), ("Citra", 20)):
            said = [Text(sheet.ink, f"{name} {number}.", styles.BODY) for number in range(lines)]
            said[0].keepWithNext = HEAD
            items += together(said, sheet, name=name)
        title, after = (Text(sheet.ink, said, styles.BODY) for said in ("Title", "After"))
        title.keepWithNext = HEAD
        story = [sheet.goes_on("Appendix"), Block(sheet, sheet.height - left), title, *sheet.listed("List", items)]
        story += [sheet.goes_on(""), after, Block(sheet, sheet.height / 3)]
        for page in copied(sheet.build(story).content).pages[1:]:
            header, _, first = re.match(r"(.*?)(T) (\w+ ?\d*)", page).groups()
            expected = {"Title": "Appendix · ", "After": "", "Page": ""}.get(first.split()[0], "List · Appendix · ")
            if re.search(r"[A-C].* [1-9]", first):
                expected = f"{first.split()[0]} · {expected}"
            assert header == expected, (left, page[:60])
            headers.add(header)
    assert headers >= {"List · Appendix · ", "Citra · List · Appendix · ", "Appendix · "}


def test_a_header_without_room_leaves_out_whole_names_the_appendix_first(copied):
    """Half a name beside two others says nothing; whoever the pages are about is named even then."""
    names = ("Citra at the third question", "List of everything", "Appendix: every text in full")
    for whose in ("", "Ana"):
        headers = []
        for count in range(22):
            running = " ".join(["Kind:", *["document"] * count])
            sheet = Sheet(Imprint(Edition("en"), *PRINTED), title="T", subject="S", running=running)
            item, listed, appendix = names
            lines = [Text(sheet.ink, f"Line {number}.", styles.BODY) for number in range(90)]
            begins = [sheet.goes_on(whose), sheet.goes_on(appendix, APPENDIX)]
            blocks = sheet.listed(listed, sheet.named(item, lines))
            page = copied(sheet.build([*begins, *blocks]).content).pages[1]
            header = page.partition(" · Kind:")[0].split(" · ")
            if not headers or headers[-1] != header:
                headers.append(header)
        more = [whose] if whose else []
        assert headers == [[*names, *more], [*names[:2], *more], [item, *more]]
