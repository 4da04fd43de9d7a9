"""The page every report is set on: margins, running header, foot, page n of m, outline, document data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from math import inf
from typing import Any, NotRequired, TypedDict

from reportlab.platypus import CondPageBreak, Spacer
from reportlab.platypus.flowables import Flowable

from reports.edition import Edition
from reports.output import HEAD_SHOWN, Pdf
from reports.typesetting import styles
from reports.typesetting.canvas import TaggedCanvas
from reports.typesetting.direction import from_the_left
from reports.typesetting.flow import FULL, MOST_NEARLY_EMPTY, Area, Aside, Fit, Flow, Room, fit, fit_behind
from reports.typesetting.ink import Ink
from reports.typesetting.letterhead import LetterheadBlock
from reports.typesetting.tags import artifact
from reports.typesetting.text import Text, line
from reports.wording.unbroken import PageWording
from reports.wording.wording import Wording
from rubrics.model import Rubric
from screening.letterhead import Letterhead

HASH_SHOWN = 8  # characters of a hash on paper, enough to tell two apart
LEAST_ABOUT = 0.3  # of a header's width: what whose page it is has at least
GAP = 3.0  # points between that and what every header says
LEAST_ENDING, MOST_ENDING = 0.2, 0.5  # of a page's height: what goes with the end of a document


class Printed(TypedDict):
    """What every document is told beside what it is about, as `Imprint` has it; `export` says it."""

    edition: Edition
    number: str
    printed_at: str
    audit_head: str
    author: NotRequired[str]
    letterhead: NotRequired[Letterhead | None]


@dataclass(frozen=True, slots=True)
class Imprint:
    """For whom a document is made, and what the foot of its pages tells: which one it is and what it was made from.

    `printed_at` is UTC, ISO 8601; `audit_head` the hash of the last audit row, in hex. A page that is not kept as a
    document has no `number`, a rubric that is no snapshot no `rubric_hash`, and what does not rest on exactly one
    rubric no `rubric_title`: `rubrics` says then on how many.
    """

    edition: Edition
    number: str
    printed_at: str
    audit_head: str
    rubric_title: str
    rubric_revision: int
    rubric_hash: str
    author: str = ""
    letterhead: Letterhead | None = None
    rubrics: int = 1

    @classmethod
    def of(cls, rubric: Rubric, rubric_hash: str, printed: Printed) -> Imprint:
        """The imprint of a document that rests on this rubric."""
        title = Wording(printed["edition"].language).text(rubric.title)
        return cls(**printed, rubric_title=title, rubric_revision=rubric.revision, rubric_hash=rubric_hash)


class Sheet:
    """One document in the making: its ink, its words, and the size of its page."""

    def __init__(self, imprint: Imprint, *, title: str, subject: str, running: str, landscape: bool = False) -> None:
        self.imprint = imprint
        self.ink = Ink()
        self.wording = PageWording(imprint.edition.language)
        self.title = title
        self.subject = subject
        self.running = running
        self.about = ""  # whose page goes on: what `goes_on` said last
        width, height = styles.PAPERS[imprint.edition.paper]
        self.size = (height, width) if landscape else (width, height)
        self.width = self.size[0] - 2 * styles.MARGIN
        self.height = self.size[1] - styles.MARGIN - styles.BOTTOM

    def build(self, story: Sequence[Flowable]) -> Pdf:
        """Set the story on as many pages as it takes, and on one less where a little less white will do."""
        return self.finish(self.draw(story, self.fit(story)))

    def fit(self, story: Sequence[Flowable], *, most_pages: int = MOST_NEARLY_EMPTY) -> Fit:
        """How to set the story best, found out without drawing it; of more than `most_pages` only that it is more."""
        return fit(self._sent(story), self._area, most_pages=most_pages)

    def draw(self, story: Sequence[Flowable], fitted: Fit = FULL, *, most_pages: float = inf) -> Flow:
        """Set the story on a canvas of its own, up to where a page after `most_pages` begins.

        What was drawn once cannot be drawn again: make the story anew.
        """
        canvas = self._canvas()
        flow = Flow(canvas, self._area, before=partial(self._header, canvas), fit=fitted)
        flow.set(self._sent(story), most_pages=most_pages)
        return flow

    def finish(self, drawn: Flow, appendix: Sequence[Flowable] = ()) -> Pdf:
        """The document of what was drawn, and an appendix, which has all its white unless that costs a page."""
        canvas = drawn.canvas
        drawn.fit = fit_behind(drawn, appendix)
        drawn.set(appendix)
        drawn.end_page()
        for page in canvas.pages:  # now that one knows how many there are
            with canvas.back_on(page), artifact(canvas, "Footer"):
                self._foot(canvas, page.number)
        return Pdf(canvas.content(), self.ink.messages())

    @property
    def room_of_first_page(self) -> float:
        """How high a story may be on the first page, below who sends it."""
        return self.height - height_of(self._sent(()), self)

    @property
    def _area(self) -> Area:
        return Area(styles.MARGIN, self.size[1] - styles.MARGIN, styles.BOTTOM, self.width)

    def _sent(self, story: Sequence[Flowable]) -> list[Flowable]:
        """The story below who sends it."""
        sender = [LetterheadBlock(self.ink, self.imprint.letterhead)] if self.imprint.letterhead else []
        return [*sender, *story]

    def goes_on(self, about: str) -> Aside:
        """From here on the header of the pages that follow says this before what it always says."""
        return Aside(partial(setattr, self, "about", about))

    def _canvas(self) -> TaggedCanvas:
        """The canvas with what the file says of the document."""
        canvas = TaggedCanvas(self.size, language=self.imprint.edition.language, font=styles.BODY.font)
        canvas.set_time(datetime.fromisoformat(self.imprint.printed_at))
        canvas.setTitle(self.ink.plain(self.title))
        canvas.setAuthor(self.ink.plain(self.imprint.author))
        canvas.setSubject(self.ink.plain(self.subject))
        canvas.setCreator("Saring")
        return canvas

    def _header(self, canvas: TaggedCanvas, page: int) -> None:
        if page == 1:
            return
        y = self.size[1] - styles.MARGIN + 18
        with artifact(canvas, "Header"):
            x, said = styles.MARGIN, self.running
            if self.about:
                said = f"· {said}"
                most = max(self.width - self._width_of(said), LEAST_ABOUT * self.width)
                x += line(canvas, self.ink, from_the_left(self.about), styles.SMALL, x=x, y=y, width=most - GAP) + GAP
            line(canvas, self.ink, said, styles.SMALL, x=x, y=y, width=styles.MARGIN + self.width - x)
            self._rule(canvas, y - 6)

    def _width_of(self, said: str) -> float:
        """How wide a text of the header is on one line."""
        text = Text(self.ink, said, styles.SMALL)
        text.wrap(inf, 0)
        return text.set_width()

    def _foot(self, canvas: TaggedCanvas, page: int) -> None:
        words, imprint, style = self.wording, self.imprint, styles.TINY
        y = styles.FOOT + 10
        self._rule(canvas, y + 11)
        half = self.width / 2
        counted = words("page_of", page=page, all=len(canvas.pages))
        line(canvas, self.ink, counted, style, x=styles.MARGIN, y=y, width=half)
        rubric = self._rubric_in(half + 60) if imprint.rubric_title else self._rubrics()
        line(canvas, self.ink, rubric, style, x=styles.MARGIN, y=y - style.leading, width=half + 60)
        right = styles.MARGIN + half
        made = words.moment(imprint.printed_at)
        if not imprint.number:
            self._right(canvas, words("foot_made", date=made), right, y, half)
            return
        self._right(canvas, words("foot_document", number=imprint.number, date=made), right, y, half)
        head = words("foot_audit", head=imprint.audit_head[:HEAD_SHOWN] or "–")
        self._right(canvas, head, right + 60, y - style.leading, half - 60)

    def _rubric_in(self, width: float) -> str:
        """Which rubric it is, on one line of this width: a long title is cut, the revision and the hash never are."""
        title = self.imprint.rubric_title
        said = self._rubric(title)
        while title and Text(self.ink, said, styles.TINY).wrap(width, inf)[1] > styles.TINY.leading:
            title = title[: len(title) * 19 // 20]
            said = self._rubric(f"{title.rstrip()}…")
        return said

    def _rubrics(self) -> str:
        count = self.imprint.rubrics
        return self.wording.plural("foot_rubrics", count) if count else self.wording("foot_rubrics_none")

    def _rubric(self, title: str) -> str:
        imprint = self.imprint
        return self.wording(
            "foot_rubric" if imprint.rubric_hash else "foot_rubric_unkept",
            title=title,
            revision=imprint.rubric_revision,
            hash=imprint.rubric_hash[:HASH_SHOWN],
        )

    def _right(self, canvas: Any, text: str, x: float, y: float, width: float) -> None:
        line(canvas, self.ink, text, styles.TINY_RIGHT, x=x, y=y, width=width)

    def _rule(self, canvas: Any, y: float) -> None:
        canvas.setStrokeColor(styles.LINE)
        canvas.setLineWidth(0.5)
        canvas.line(styles.MARGIN, y, styles.MARGIN + self.width, y)


def heading(ink: Ink, text: str, *, room: float | Room = 90.0, level: int = 2, place: str = "") -> list[Flowable]:
    """A heading that goes to the next page where less than `room` points would be left for it and what follows.

    `level` is that of headings (the document's title is 1), `place` names it for links.
    """
    asked = room if isinstance(room, Room) else CondPageBreak(room)
    return [asked, Heading(ink, text, level=level, place=place)]


def ended(blocks: Sequence[Flowable], sheet: Sheet, end: Sequence[Flowable] = ()) -> list[Flowable]:
    """Blocks and what comes at their `end`, which does not stand on a last page alone.

    What comes before goes with it, from where the page may break, so that a fifth of one is filled, but not half of
    it; where it may not break so late, the last paragraphs do. An `end` of more than half a page fills one by itself.
    """
    end = [block for block in end if not isinstance(block, CondPageBreak)]
    height = height_of(end, sheet)
    if height > MOST_ENDING * sheet.height:
        return [*blocks, *end]
    broken, whole, is_between = len(blocks), height, False
    for place in range(len(blocks) - 1, 0, -1):
        height += _room(blocks[place], sheet)
        if height > MOST_ENDING * sheet.height or (is_between and whole > LEAST_ENDING * sheet.height):
            break
        may_break = isinstance(blocks[place], CondPageBreak)
        if (may_break or not is_between) and not isinstance(blocks[place - 1], Heading):
            broken, whole, is_between = place, height, may_break
    return [*blocks[:broken], CondPageBreak(whole), *blocks[broken:], *end]


def height_of(blocks: Sequence[Flowable], sheet: Sheet) -> float:
    """What the blocks take up on one page, with the white around each; never less than they need."""
    return sum(_room(block, sheet) for block in blocks)


def white_of(blocks: Sequence[Flowable]) -> float:
    """How much of that height is white around and between the blocks."""
    left = sum(float(block.height) for block in blocks if isinstance(block, Spacer))
    return left + sum(float(block.getSpaceBefore() + block.getSpaceAfter()) for block in blocks)


def _room(block: Flowable, sheet: Sheet) -> float:
    height = block.wrap(sheet.width, sheet.height)[1]
    return 0.0 if isinstance(block, CondPageBreak) else float(block.getSpaceBefore() + height + block.getSpaceAfter())


def together(blocks: Sequence[Text], width: float, *, at_most: float = 160.0, kept: int = 0) -> list[Flowable]:
    """Blocks that stay on one page where they are at most `at_most` points high, or their beginning where not.

    The first `kept` of them say what the next one is about: they stay with the beginning of it.
    """
    heights = [block.style.before + block.wrap(width, 0)[1] + block.style.after for block in blocks]
    white = white_of(blocks)
    if (height := sum(heights)) > at_most:
        next_one = 2 * blocks[kept].style.leading if kept < len(blocks) else 0.0
        height = max(sum(heights[:kept]) + next_one, 0.6 * at_most)
        white = white_of(blocks[:kept])
    return [Room(height, white), *blocks]


class Heading(Text):
    """A heading with its entry in the outline, below the last one of a higher level."""

    def __init__(self, ink: Ink, text: str, *, level: int = 2, place: str = "") -> None:
        super().__init__(ink, text, styles.HEADING, tag=f"H{level}", place=place)
        self.entry = ink.plain(text)
        self.level = level
        self.keepWithNext = 1

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803
        """Set the heading and mark its place."""
        self.place = self.place or canvas.new_place()
        canvas.addOutlineEntry(self.entry, self.place, self.level - 2)
        super().drawOn(canvas, x, y)
