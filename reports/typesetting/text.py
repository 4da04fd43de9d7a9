"""Text on the page: blocks of lines that ReportLab flows over the pages, and single lines.

ReportLab's own Paragraph reads its text as markup and slows down with the square of its length; here text is
only ever text. A block breaks across pages without leaving one line alone on either side.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any, NamedTuple

from reportlab.platypus.flowables import Flowable

from reports.typesetting.direction import RIGHT_TO_LEFT
from reports.typesetting.flow import HEAD
from reports.typesetting.glyph_font import show
from reports.typesetting.ink import Ink, Run
from reports.typesetting.lines import (
    Line,
    Span,
    Word,
    break_lines,
    depth_of,
    even_lines,
    line_runs,
    line_width,
    run_width,
    shorten,
    words_of,
)
from reports.typesetting.passage import language_of, like
from reports.typesetting.shaping import Cluster
from reports.typesetting.styles import Style
from reports.typesetting.tags import Element, link, tagged

# Where the baseline lies below the top of a line, as a share of the font's size, beside half the leading.
BASELINE = 0.35
CLEAR = 3.0  # points between the lowest of a title and the line below it
HIGHEST = 0.9  # of the font's size: how far a capital with its accent reaches up from the line
KEPT_LINES = 2  # never fewer of a broken block on either page
MOST_BRIEF = 60  # characters of a name that is said again


class Label(NamedTuple):
    """A short text in the room left of a block, `at` points from the left edge."""

    text: str
    style: Style
    at: float = 0.0


class Text(Flowable):  # type: ignore[misc]
    """A block of text in one style; parts of it may have another font.

    `content` is a text or spans (font, text); a passage in another language is marked as one. `indent` moves it to the
    right; `label` stands in that room, on the baseline of the first line. `most_lines` cuts what is longer and ends it
    with an ellipsis. `tag` is the element it is a piece of, or the role of a new one; without it the style's. `place`
    names where it stands; to the place that `leads_to` names a reader of the file gets from here.
    """

    def __init__(
        self,
        ink: Ink,
        content: str | Sequence[Span],
        style: Style,
        *,
        indent: float = 0.0,
        label: Label | None = None,
        most_lines: int | None = None,
        tag: Element | str = "",
        place: str = "",
        leads_to: str = "",
    ) -> None:
        super().__init__()
        self.ink = ink
        self.style = style
        self.element = tag if isinstance(tag, Element) else Element(tag or style.tag)
        self.spaceBefore = style.before
        self.spaceAfter = style.after
        self.indent = indent
        self.label = label
        self.most_lines = most_lines
        self.place = place
        self.leads_to = leads_to
        spans = [(style.font, content)] if isinstance(content, str) else content
        self.element.language = language_of(spans) or self.element.language
        self.words = words_of(ink, spans, style.size)
        self.below = 0.0  # points that every line has below it for scripts that go far down
        if not all(content.isascii() for _, content in spans):
            self._suit_scripts(spans, label)
        self.lines: list[Line] = []
        self.is_cut = False  # after `wrap`: whether there is more of it than `most_lines`
        self.broken_at = -1.0
        self.keepWithNext = 0

    def _suit_scripts(self, spans: Sequence[Span], label: Label | None) -> None:
        """Make room below every line where letters go far down, and say in which order it is read aloud."""
        style = self.style
        if not all(word.font for word in self.words) and (below := _room_below(self.words, style)):
            self.below, self.style = below, replace(style, leading=style.leading + below)
        if any(RIGHT_TO_LEFT.search(content) for _, content in spans):
            # It is written in the order it is seen; who listens needs the one in which it was typed.
            parts = [label.text if label else "", self.said]
            self.element.actual = " ".join(reversed(parts) if self.element.is_heading else parts).strip()

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Break the text to this width; the height is that of its lines."""
        if self.broken_at != width:
            lines = break_lines(self.words, width - self.indent, self.style)
            if self.style.even and len(lines) > 1:
                lines = even_lines(self.words, lines, width - self.indent, self.style)
            self.lines = _at_most(self.ink, lines, width - self.indent, self.style, self.most_lines)
            self.is_cut = len(self.lines) < len(lines)
            self.broken_at = width
        self.width = width
        self.height = max(len(self.lines), 1 if self.label else 0) * self.style.leading
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """The block in two, the first of at most this height; nothing where it cannot be broken well."""
        self.wrap(width, height)
        fitting = int((height + 0.01) // self.style.leading)
        fitting = min(fitting, len(self.lines) - KEPT_LINES)
        if fitting < KEPT_LINES:
            return []
        return [self._part(self.lines[:fitting], is_first=True), self._part(self.lines[fitting:], is_first=False)]

    def beginning(self, width: float) -> float:
        """The height of what stands on a page of it at least."""
        self.wrap(width, 0)
        return self.height if len(self.lines) < 2 * KEPT_LINES else KEPT_LINES * self.style.leading

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803  (ReportLab calls it)
        """Set the lines; the lower left corner of the block is at (x, y).

        They go straight to their place: moving the page's origin for every block would cost more than setting it.
        """
        if self.place:
            canvas.bookmarkHorizontal(self.place, x, y + self.height + self.style.leading)
        if self.leads_to:
            left = x + self.indent
            area = (left, y, left + self.set_width(), y + self.height)
            with link(canvas, self.leads_to, area, self.said, of=self.element):
                self._set(canvas, x, y)
        elif canvas.closed:
            self._set(canvas, x, y)
        else:
            canvas.begin_piece(self.element)
            self._set(canvas, x, y)
            canvas.end_piece()

    def _set(self, canvas: Any, x: float, y: float) -> None:
        style = self.style
        baseline = y + self.height - (style.leading - self.below) / 2 - BASELINE * style.size
        if self.label and not self.element.is_heading:
            self._set_label(canvas, self.label, x, baseline)
        is_last = self.label is None or not self.element.is_heading
        if self.lines:
            room = self.width - self.indent
            set_lines(canvas, self.lines, style, x=x + self.indent, y=baseline, width=room, has_next=not is_last)
        if self.label and not is_last:  # read after it: somebody who goes by headings hears their words first
            self._set_label(canvas, self.label, x, baseline)

    def _set_label(self, canvas: Any, label: Label, x: float, y: float) -> None:
        room = self.indent - label.at - 3
        words = words_of(self.ink, [(label.style.font, label.text)], label.style.size)
        lines = _at_most(self.ink, break_lines(words, room, label.style), room, label.style, 1)
        if lines:
            is_followed = bool(self.lines) and not self.element.is_heading
            set_lines(canvas, lines, label.style, x=x + label.at, y=y, width=room, has_next=is_followed)

    def set_width(self) -> float:
        """The width of the widest line, after `wrap`."""
        return max((line_width(words, self.style) for words in self.lines), default=0.0)

    @property
    def said(self) -> str:
        """The text on one line."""
        return " ".join(word.text for word in self.words)

    def _part(self, lines: list[Line], *, is_first: bool) -> Text:
        part = Text(
            self.ink,
            "",
            self.style,
            indent=self.indent,
            label=self.label if is_first else None,
            tag=self.element,
            place=self.place if is_first else "",
            leads_to=self.leads_to,
        )
        part.below = self.below
        part.words = [word for line in lines for word in line]
        part.lines = lines
        part.broken_at = self.broken_at
        part.keepWithNext = 0 if is_first else self.keepWithNext
        return part


def line(
    canvas: Any,
    ink: Ink,
    content: str | Sequence[Span],
    style: Style,
    *,
    x: float,
    y: float,
    width: float,
) -> float:
    """Set one line with its baseline at `y` in a room from `x` of this width, cut where it is longer.

    Returns the width it takes.
    """
    text = Text(ink, content, style, most_lines=1)
    text.wrap(width, style.leading)
    if text.lines:
        with tagged(canvas, text.element):
            set_lines(canvas, text.lines, style, x=x, y=y, width=width)
    return text.set_width()


def set_lines(
    canvas: Any,
    lines: Sequence[Line],
    style: Style,
    *,
    x: float,
    y: float,
    width: float,
    has_next: bool = False,
) -> None:
    """Set lines one below the other, the baseline of the first at `y`, in a room from `x` of this width.

    `has_next` says that more of the same text follows. The operators are written as they are: ReportLab's text object
    costs more than all the rest of setting a line.
    """
    align = style.align
    if align == "left" and len(lines) > 1 and lines[0][0].base:
        align = "right"  # a paragraph that is read from the right begins there
    canvas.setFillColor(style.colour)
    last = len(lines) - 1
    code = [f"BT {style.leading:g} TL" if len(lines) > 1 else "BT"]
    font = ""
    for number, words in enumerate(lines):
        runs = line_runs(words, style.font, has_next=number < last or has_next)
        if number and align == "left":
            code.append("T*")
        else:
            left = x if align == "left" else x + _offset(words, runs, style, align, width)
            code.append(f"1 0 0 1 {left:.5g} {y - number * style.leading:.5g} Tm")
        clusters: list[Cluster] = []
        for place, run in enumerate(runs, 1):
            if run.shaped:
                clusters += run.shaped.clusters
                following = runs[place].shaped if place < len(runs) else None
                if not (following and following.face is run.shaped.face):
                    code.append(show(canvas, run.shaped.face, clusters, style.size))
                    clusters = []
                    font = ""
                continue
            for name, said in canvas.codes(run.font).parts(run.text):
                if name != font:
                    font = name
                    code.append(f"{name} {style.size:g} Tf")
                code.append(f"({said}) Tj")
    code.append("ET")
    canvas._code.append(" ".join(code))


def _room_below(words: Sequence[Word], style: Style) -> float:
    """How much more than their leading lines need below them, in points, where they would run into the next one."""
    lowest, has = depth_of(words, style.size), style.leading / 2 - BASELINE * style.size
    if style.tag == "H1":
        return max(lowest + CLEAR - has, 0.0) if lowest else 0.0
    return max(lowest - has, 0.0) if lowest > style.leading - HIGHEST * style.size else 0.0


def _at_most(ink: Ink, lines: list[Line], width: float, style: Style, most: int | None) -> list[Line]:
    if most is None or len(lines) <= most:
        return lines
    return [*lines[: most - 1], shorten(ink, lines[most - 1], width, style)]


def _offset(words: Line, runs: Sequence[Run], style: Style, align: str, width: float) -> float:
    if align == "left":
        return 0.0
    rest = width - line_width(words, style)
    offset = rest if align == "right" else rest / 2
    # A space at the left ends a line that is read from the right; it stands outside.
    return offset - run_width(runs[0], style.size) if runs[0].text == " " else offset


def hold(blocks: Sequence[Text], width: float) -> None:
    """Keep texts below each other so that not fewer than two lines of what one person said stand alone on a page.

    Whose text it is says the label of its first block; blocks without one go on with it. Of all of it no single line
    stands alone either.
    """
    starts = [number for number, block in enumerate(blocks) if block.label or not number]
    for start, end in [(0, len(blocks)), *pairwise([*starts, len(blocks)])]:
        if end - start > 1:
            for edge, kept in ((start, start), (end - 1, end - 2)):
                if blocks[edge].wrap(width, 0)[1] < KEPT_LINES * blocks[edge].style.leading:
                    blocks[kept].keepWithNext = 1


def keep_caption(blocks: Sequence[Text], width: float, *, captions: int = 1) -> None:
    """Keep the first texts, which are `captions`, with two lines of those below them, or with the only one.

    More would be of what comes next.
    """
    below = blocks[captions:]
    if below:
        is_one_line = len(below) == 1 and below[0].wrap(width, 0)[1] < KEPT_LINES * below[0].style.leading
        for block in blocks[:captions]:
            block.keepWithNext = 1 if is_one_line else HEAD


def brief(name: str) -> str:
    """What something is called where that is said again: no more than a few words of a long name."""
    if len(name) <= MOST_BRIEF:
        return name
    return f"{name[:MOST_BRIEF].rpartition(' ')[0] or name[:MOST_BRIEF]}…"


def paragraphs(ink: Ink, content: str, style: Style, *, indent: float = 0.0, label: Label | None = None) -> list[Text]:
    """A block for every paragraph of what somebody typed; the label stands at the first."""
    parts = [like(content, part) for part in content.splitlines() if part.strip()]
    return [Text(ink, part, style, indent=indent, label=None if number else label) for number, part in enumerate(parts)]
