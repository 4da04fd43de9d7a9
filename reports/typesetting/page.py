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
from reports.typesetting.flow import FULL, HEAD, MOST_WHITE, Area, Aside, Fit, Flow, Room, fit, fit_behind
from reports.typesetting.ink import Ink
from reports.typesetting.letterhead import LetterheadBlock
from reports.typesetting.tags import artifact
from reports.typesetting.text import Text, brief, line
from reports.wording.unbroken import PageWording
from reports.wording.wording import Wording
from rubrics.model import Rubric
from screening.letterhead import Letterhead

HASH_SHOWN = 8  # characters of a hash on paper, enough to tell two apart
LEAST_ABOUT = 0.35  # of a header's width: what whose page it is has at least
GAP = 3.0  # points between that and what every header says
PART, WHOSE, APPENDIX, LIST, ITEM = range(5)  # what goes on over the page, from the widest to the narrowest


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
        self.about: tuple[str, ...] = ()  # what goes on: what `goes_on` said last, the widest first
        width, height = styles.PAPERS[imprint.edition.paper]
        self.size = (height, width) if landscape else (width, height)
        self.width = self.size[0] - 2 * styles.MARGIN
        self.height = self.size[1] - styles.MARGIN - styles.BOTTOM

    def build(self, story: Sequence[Flowable]) -> Pdf:
        """Set the story on as many pages as it takes, and on one less where a little less white will do."""
        return self.finish(self.draw(story, self.fit(story)))

    def fit(self, story: Sequence[Flowable], *, most_pages: float = inf) -> Fit:
        """How to set the story best, found out without drawing it; of more than `most_pages` only that it is more."""
        return fit(self._sent(story), self._area, most_pages=most_pages)

    def draw(self, story: Sequence[Flowable], fitted: Fit = FULL, *, most_pages: float = inf) -> Flow:
        """Set the story on a canvas of its own, up to where a page after `most_pages` begins.

        What was drawn once cannot be drawn again: make the story anew.
        """
        canvas = self._canvas()
        self.about = ()
        flow = Flow(canvas, self._area, before=partial(self._header, canvas), fit=fitted)
        flow.set(self._sent(story), most_pages=most_pages)
        return flow

    def finish(self, drawn: Flow, appendix: Sequence[Flowable] = ()) -> Pdf:
        """The document of what was drawn, and an appendix, which has all its white unless that costs a page."""
        canvas = drawn.canvas
        drawn.take(fit_behind(drawn, appendix))
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
    def most_white(self) -> float:
        """How high what is not parted may be, in points: as much may stay free at the foot of a page before it."""
        return MOST_WHITE * self.height

    @property
    def _area(self) -> Area:
        return Area(styles.MARGIN, self.size[1] - styles.MARGIN, styles.BOTTOM, self.width)

    def _sent(self, story: Sequence[Flowable]) -> list[Flowable]:
        """The story below who sends it."""
        sender = [LetterheadBlock(self.ink, self.imprint.letterhead)] if self.imprint.letterhead else []
        return [*sender, *story]

    def goes_on(self, about: str, level: int = WHOSE) -> Aside:
        """From here on the header of the pages that follow says this before what it always says.

        A `PART` of the document, somebody's pages (`WHOSE`) or an `APPENDIX` may have a `LIST` that goes on, and that
        an `ITEM`, which is named first; each ends with those around it, or where "" is said. Where there is no room
        for all of them, the part and the appendix are not named beside what goes on in them, then the list not beside
        its item: half a name says nothing.
        """
        return Aside(partial(self._tell, about, level))

    def _tell(self, about: str, level: int) -> None:
        kept = self.about[:level]
        self.about = (*kept, *[""] * (level - len(kept)), about)

    def listed(self, title: str, blocks: Sequence[Flowable]) -> list[Flowable]:
        """A list without its heading: where it goes on over the page, the header says which it is."""
        return [self.goes_on(title, LIST), *blocks, self.goes_on("", LIST)]

    def named(self, name: str, blocks: Sequence[Flowable]) -> list[Flowable]:
        """What is said of an item that bears this name: where it goes on over the page, the header names it."""
        begins = next((place for place, one in enumerate(blocks, 1) if not isinstance(one, CondPageBreak)), len(blocks))
        ends = self.goes_on("", ITEM)
        return [*blocks[:begins], self.goes_on(brief(name), ITEM), *blocks[begins:], ends]

    def _canvas(self) -> TaggedCanvas:
        """The canvas with what the file says of the document."""
        canvas = TaggedCanvas(self.size, language=self.imprint.edition.language, font=styles.BODY.font)
        canvas.set_origin(self.imprint.number, datetime.fromisoformat(self.imprint.printed_at))
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
            if any(self.about):
                said = f"· {said}"
                most = max(self.width - self._width_of(said), LEAST_ABOUT * self.width) - GAP
                about = self._about_within(most)
                x += line(canvas, self.ink, about, styles.SMALL, x=x, y=y, width=most) + GAP
            line(canvas, self.ink, said, styles.SMALL, x=x, y=y, width=styles.MARGIN + self.width - x)
            self._rule(canvas, y - 6)

    def _about_within(self, most: float) -> str:
        """What goes on, the narrowest first, with as many of its names as this width has room for."""
        names = dict(enumerate(self.about))
        for wide in (None, PART, APPENDIX, LIST):
            if wide is not None and any(name for level, name in names.items() if level > wide):
                names.pop(wide, None)
            about = from_the_left(" · ".join(from_the_left(one) for one in reversed(names.values()) if one))
            if self._width_of(about) <= most:
                break
        return about

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


def height_of(blocks: Sequence[Flowable], sheet: Sheet) -> float:
    """What the blocks take up on one page, with the white around each; never less than they need."""
    return sum(_room(block, sheet) for block in blocks)


def white_of(blocks: Sequence[Flowable]) -> float:
    """How much of that height is white around and between the blocks."""
    left = sum(float(block.height) for block in blocks if isinstance(block, Spacer) and not _is_room(block))
    return left + sum(float(block.getSpaceBefore() + block.getSpaceAfter()) for block in blocks)


def _is_room(block: Flowable) -> bool:
    """Whether a block takes none and only asks for it: ReportLab counts it among the white."""
    return isinstance(block, CondPageBreak)


def _room(block: Flowable, sheet: Sheet) -> float:
    height = block.wrap(sheet.width, sheet.height)[1]
    return 0.0 if _is_room(block) else float(block.getSpaceBefore() + height + block.getSpaceAfter())


def together(blocks: Sequence[Text], sheet: Sheet, *, kept: int = 0, name: str = "") -> list[Flowable]:
    """Blocks that stay on one page where no more white is left for them than a page may have, or their beginning.

    The first `kept` of them say what the next one is about: they stay with the beginning of it. Where they go on over
    the page, its header names what has this `name`.
    """
    heights = [block.style.before + block.wrap(sheet.width, 0)[1] + block.style.after for block in blocks]
    if (height := sum(heights)) > sheet.most_white:
        next_one = 2 * blocks[kept].style.leading if kept < len(blocks) else 0.0
        height = max(sum(heights[:kept]) + next_one, 0.6 * sheet.most_white)
        return [Room(height, white_of(blocks[:kept])), *sheet.named(name, blocks)]
    return [Room(height, white_of(blocks)), *blocks]


class Heading(Text):
    """A heading with its entry in the outline, below the last one of a higher level."""

    def __init__(self, ink: Ink, text: str, *, level: int = 2, place: str = "") -> None:
        style = styles.HEADING if level == 2 else styles.SUBHEADING
        super().__init__(ink, text, style, tag=f"H{level}", place=place)
        self.entry = ink.plain(text)
        self.level = level
        self.keepWithNext = HEAD

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803
        """Set the heading and mark its place."""
        self.place = self.place or canvas.new_place()
        canvas.addOutlineEntry(self.entry, self.place, self.level - 2)
        super().drawOn(canvas, x, y)
