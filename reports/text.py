"""Text on the page: words broken into lines and set, in one pass over the text however long it is.

ReportLab's own Paragraph reads its text as markup and slows down with the square of its length; here text is
only ever text. A block breaks across pages without leaving one line alone on either side.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from reportlab.pdfbase import pdfmetrics
from reportlab.platypus.flowables import Flowable

from reports.ink import Ink, Run
from reports.right_to_left import is_right_to_left, visual_order, visual_word
from reports.styles import Style

# Where the baseline lies below the top of a line, as a share of the font's size, beside half the leading.
BASELINE = 0.35
KEPT_LINES = 2  # never fewer of a broken block on either page


class Word(NamedTuple):
    """A word ready to be set. `text` is what was typed; it gives a line with right-to-left words its order."""

    width: float
    runs: tuple[Run, ...]
    text: str
    right_to_left: bool = False


class Label(NamedTuple):
    """A short text in the room left of a block, `at` points from the left edge."""

    text: str
    style: Style
    at: float = 0.0


@lru_cache(maxsize=16384)
def width_of(text: str, font: str, size: float) -> float:
    """The width of a text in points. The words of a rubric come back on every page."""
    width: float = pdfmetrics.stringWidth(text, font, size)
    return width


Span = tuple[str, str]  # font, text
Line = list[Word]


class Text(Flowable):  # type: ignore[misc]
    """A block of text in one style; parts of it may have another font.

    `content` is a text or spans (font, text). `indent` moves it to the right; `label` stands in that room, on the
    baseline of the first line. `most_lines` cuts what is longer and ends it with an ellipsis.
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
    ) -> None:
        super().__init__()
        self.ink = ink
        self.style = style
        self.spaceBefore = style.before
        self.spaceAfter = style.after
        self.indent = indent
        self.label = label
        self.most_lines = most_lines
        spans = [(style.font, content)] if isinstance(content, str) else content
        self.words = _words(ink, spans, style.size)
        self.lines: list[Line] = []
        self.broken_at = -1.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Break the text to this width; the height is that of its lines."""
        if self.broken_at != width:
            self.lines = break_lines(self.words, width - self.indent, self.style)
            self.broken_at = width
            if self.most_lines is not None and len(self.lines) > self.most_lines:
                self.lines = self._cut(width - self.indent)
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
        return [self._part(self.lines[:fitting], self.label), self._part(self.lines[fitting:], None)]

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803  (ReportLab calls it)
        """Set the lines; the lower left corner of the block is at (x, y).

        They go straight to their place: moving the page's origin for every block would cost more than setting it.
        """
        style = self.style
        baseline = y + self.height - style.leading / 2 - BASELINE * style.size
        if self.label:
            room = self.indent - self.label.at - 3
            line(canvas, self.ink, self.label.text, self.label.style, x=x + self.label.at, y=baseline, width=room)
        if self.lines:
            set_lines(canvas, self.lines, style, x=x + self.indent, y=baseline, width=self.width - self.indent)

    def line_width(self) -> float:
        """The width of the widest line, after `wrap`."""
        return max((_line_width(line, self.style) for line in self.lines), default=0.0)

    def _part(self, lines: list[Line], label: Label | None) -> Text:
        part = Text(self.ink, "", self.style, indent=self.indent, label=label)
        part.words = [word for line in lines for word in line]
        part.lines = lines
        part.broken_at = self.broken_at
        return part

    def _cut(self, width: float) -> list[Line]:
        kept = self.lines[: self.most_lines]
        ellipsis = _word(self.ink, [(self.style.font, "…")], self.style.size)
        last = list(kept[-1])
        while len(last) > 1 and _line_width([*last, ellipsis], self.style) > width:
            last.pop()
        if _line_width([*last, ellipsis], self.style) > width:
            last = [_pieces(last[0], width - ellipsis.width - 3, width, self.style.size)[0]]
        return [*kept[:-1], [*last, ellipsis]]


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
        set_lines(canvas, text.lines, style, x=x, y=y, width=width)
    return text.line_width()


def set_lines(canvas: Any, lines: Sequence[Line], style: Style, *, x: float, y: float, width: float) -> None:
    """Set lines one below the other, the baseline of the first at `y`, in a room from `x` of this width."""
    text = canvas.beginText(x + _offset(lines[0], style, width), y)
    text.setFillColor(style.colour)
    font = ""
    for number, words in enumerate(lines):
        if number and style.align != "left":
            text.setTextOrigin(x + _offset(words, style, width), y - number * style.leading)
        runs = line_runs(words, style.font)
        for run in runs:
            if run.font != font:
                font = run.font
                text.setFont(font, style.size, style.leading)
            if run is runs[-1] and style.align == "left":
                text.textLine(run.text)  # and down to the next line, which is cheaper than a new origin
            else:
                text.textOut(run.text)
    canvas.drawText(text)


def _offset(words: Line, style: Style, width: float) -> float:
    if style.align == "left":
        return 0.0
    rest = width - _line_width(words, style)
    return rest if style.align == "right" else rest / 2


def paragraphs(ink: Ink, content: str, style: Style, *, indent: float = 0.0, label: Label | None = None) -> list[Text]:
    """A block for every paragraph of what somebody typed; the label stands at the first."""
    parts = [part for part in content.splitlines() if part.strip()]
    return [Text(ink, part, style, indent=indent, label=None if number else label) for number, part in enumerate(parts)]


def break_lines(words: Sequence[Word], width: float, style: Style) -> list[Line]:
    """Words into lines of at most `width`; a word wider than a whole line is broken between its characters."""
    space = width_of(" ", style.font, style.size)
    lines: list[Line] = []
    current: Line = []
    room = width
    for word in words:
        if word.width <= room:
            current.append(word)
            room -= word.width + space
        elif word.width <= width:
            lines.append(current)
            current = [word]
            room = width - word.width - space
        else:
            *full, last = _pieces(word, room, width, style.size)
            for piece in full:
                lines.append([*current, piece] if piece.width else current)
                current = []
            current = [last]
            room = width - last.width - space
    if current:
        lines.append(current)
    return [line for line in lines if line]


def line_runs(line: Line, space_font: str) -> list[Run]:
    """What is set on one line from left to right, neighbours in the same font joined."""
    if any(word.right_to_left for word in line):
        line = [line[position] for position in visual_order([word.text for word in line])]
    runs: list[Run] = []
    for number, word in enumerate(line):
        if number:
            _append(runs, Run(space_font, " "))
        if word.right_to_left:
            for run in reversed(word.runs):
                _append(runs, Run(run.font, visual_word(run.text)))
        else:
            for run in word.runs:
                _append(runs, run)
    return runs


def _append(runs: list[Run], run: Run) -> None:
    if runs and runs[-1].font == run.font:
        runs[-1] = Run(run.font, runs[-1].text + run.text)
    else:
        runs.append(run)


def _words(ink: Ink, spans: Sequence[Span], size: float) -> list[Word]:
    """The words of all spans; where two spans meet without a space between, they share a word."""
    words: list[Word] = []
    open_spans: list[Span] = []  # the word that a following span may go on
    for font, content in spans:
        if open_spans and content[:1].isspace():
            words.append(_word(ink, open_spans, size))
            open_spans = []
        pieces = content.split()
        for number, piece in enumerate(pieces):
            if open_spans and number:
                words.append(_word(ink, open_spans, size))
                open_spans = []
            open_spans.append((font, piece))
        if open_spans and content[-1:].isspace():
            words.append(_word(ink, open_spans, size))
            open_spans = []
    if open_spans:
        words.append(_word(ink, open_spans, size))
    return [word for word in words if word.runs]


def _word(ink: Ink, spans: Sequence[Span], size: float) -> Word:
    if len(spans) == 1:
        font, text = spans[0]
        runs = ink.runs(text, font)
    else:
        text = "".join(part for _, part in spans)
        runs = tuple(run for font, part in spans for run in ink.runs(part, font))
    # One run in the wanted font cannot hold right-to-left letters: Fira Sans has none.
    if len(runs) == 1 and runs[0].text == text:
        return Word(width_of(text, runs[0].font, size), runs, text)
    return Word(sum(width_of(run.text, run.font, size) for run in runs), runs, text, is_right_to_left(text))


def _line_width(line: Line, style: Style) -> float:
    space: float = width_of(" ", style.font, style.size)
    return sum(word.width for word in line) + space * max(len(line) - 1, 0)


def _pieces(word: Word, room: float, width: float, size: float) -> list[Word]:
    """A word in pieces: the first fits `room` and may be empty, the others fit `width`."""
    pieces: list[Word] = []
    runs: list[Run] = []
    used = 0.0
    for font, text in word.runs:
        for character in text:
            advance = width_of(character, font, size)
            if used + advance > room and (runs or not pieces):
                pieces.append(_piece(runs, used, word))
                runs, used, room = [], 0.0, width
            _append(runs, Run(font, character))
            used += advance
    pieces.append(_piece(runs, used, word))
    return pieces


def _piece(runs: list[Run], width: float, word: Word) -> Word:
    return Word(width, tuple(runs), "".join(run.text for run in runs), word.right_to_left)
