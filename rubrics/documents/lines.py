"""From the lines of printed pages to paragraphs: what was one before it was set in lines is one again.

A PDF knows no paragraphs, only where letters stand. A line goes on in the next where that one's first word would not
have fitted behind it, and nothing else (a larger gap, a bullet, another size of letters) speaks for a new beginning.
"""

from __future__ import annotations

import re
import statistics
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from rubrics.documents.hyphens import Hyphens

BULLET = re.compile(r"(?:[-*•·‣▪–—>●○◦■□◆➢✓✔\uf000-\uf0ff]|[o§üvØ](?= )|\(?\d{1,2}[.)](?=\s|$)|\(?[a-z][.)](?=\s|$))")
_LETTER_BULLET = re.compile(r"[o§üvØ] (?=\S)")  # the bullets of Word's Symbol and Courier fonts
_PAGE_NUMBER = re.compile(
    r"[-–—| ]*(?:(?:halaman|hal|page|pg|p)\b\.?\s*)?\d{1,4}(?:\s*(?:/|dari|of)\s*\d{1,4})?[-–—| ]*", re.IGNORECASE
)

_MARGIN = 0.15  # of the page's height, at the top and at the bottom, where headers and footers stand
_SAME_PLACE = 4.0  # points
_COLUMN = 60.0  # points between the left ends of lines that may share a right margin
_NARROWEST = 20.0  # letters' sizes; narrower columns are lists of short lines
_SLACK = 0.03  # of the column's width: the widths of letters are estimates
_FEWEST_LINES = 3  # that show where a block's right margin is
_SAME_SIZE = 0.6  # points
_LARGER = 1.15  # times the usual size: a heading
_LONGEST_HEADING = 90  # characters

# Widths of letters in thousandths of their size, as in Helvetica (Adobe font metrics), by groups.
_WIDTHS = (("ijl.,;:!|'’`ftI-()[]/ ", 285), ("mwMW@%—", 860), ("ABCDEFGHJKLNOPQRSTUVXYZ&", 690))
_WIDTH = {letter: width for letters, width in _WIDTHS for letter in letters}
_USUAL_WIDTH = 540


@dataclass(frozen=True, slots=True)
class Line:
    """A line of print: its left end and base line, and the size of its letters (points; y grows upward)."""

    text: str
    x: float
    y: float
    size: float

    @property
    def right(self) -> float:
        """About where the line ends."""
        return self.x + width(self.text, self.size)


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a page in reading order, and where its edges are."""

    lines: Sequence[Line]
    bottom: float
    top: float


def width(text: str, size: float) -> float:
    """About how wide a text is in a common typeface."""
    return sum(_WIDTH.get(letter, _USUAL_WIDTH) for letter in text) * size / 1000


def paragraphs(pages: Sequence[Page]) -> str:
    """The text of the pages: a paragraph, heading (after "# ") or list item a line, headers and footers left out."""
    bodies = [_bulleted(lines) for lines in _without_margins(pages)]
    setting = _Setting(bodies)
    hyphens = Hyphens(line.text for lines in bodies for line in lines)
    return "\n".join(_joined(bodies, setting, hyphens))


# --- headers and footers -----------------------------------------------------------------------------------


def _without_margins(pages: Sequence[Page]) -> list[list[Line]]:
    """The lines of each page without page numbers and without what is repeated in the margins of the pages."""
    seen = Counter(
        key for page in pages for key in {_margin_key(line) for line in page.lines if _in_margin(line, page)}
    )
    often = max(2, (len(pages) + 1) // 2)

    def is_repeated(line: Line) -> bool:
        text, place = _margin_key(line)
        return sum(seen[text, place + step] for step in (-1, 0, 1)) >= often

    return [
        [
            line
            for line in page.lines
            if not (_in_margin(line, page) and (_PAGE_NUMBER.fullmatch(line.text) or is_repeated(line)))
        ]
        for page in pages
    ]


def _in_margin(line: Line, page: Page) -> bool:
    edge = (page.top - page.bottom) * _MARGIN
    return line.y < page.bottom + edge or line.y > page.top - edge


def _margin_key(line: Line) -> tuple[str, int]:
    return re.sub(r"\d+", "0", line.text.casefold()), round(line.y / _SAME_PLACE)


# --- lines to paragraphs -----------------------------------------------------------------------------------


def _bulleted(lines: Sequence[Line]) -> list[Line]:
    """The lines with bullets that stand alone put before their text."""
    found: list[Line] = []
    for line in lines:
        label = found[-1] if found else None
        if label and BULLET.fullmatch(label.text) and abs(label.y - line.y) < _SAME_PLACE and line.x > label.x:
            found[-1] = replace(line, text=f"{label.text} {line.text}", x=label.x)
        else:
            found.append(
                replace(line, text=_LETTER_BULLET.sub("• ", line.text, count=1))
                if _LETTER_BULLET.match(line.text)
                else line
            )
    return found


class _Setting:
    """How a document is set: its usual size of letters, the distance of its lines, and its right margins."""

    def __init__(self, bodies: Sequence[Sequence[Line]]) -> None:
        lines = [line for body in bodies for line in body]
        weights: Counter[float] = Counter()
        for line in lines:
            weights[round(line.size, 1)] += len(line.text)
        self.size = weights.most_common(1)[0][0] if weights else 0.0
        steps = [above.y - below.y for above, below in pairwise(lines)]
        usual = [round(step, 1) for step in steps if 0.8 * self.size < step < 2.6 * self.size]
        self.leading = statistics.mode(usual) if usual else 1.2 * self.size
        self._margins: dict[Line, float] = {}
        for body in bodies:
            self._measure(body)

    def _measure(self, lines: Sequence[Line]) -> None:
        """Note the right margin of every line of a page: that of its block, or else of all lines of its column."""
        ends = [(line.x, line.right) for line in lines if abs(line.size - self.size) < _SAME_SIZE]
        for block in self._blocks(lines):
            margin = max(line.right for line in block)
            is_prose = self._is_prose(block, margin)
            for line in block:
                column = (right for x, right in ends if abs(x - line.x) < _COLUMN)
                self._margins[line] = margin if is_prose else max(column, default=line.right)

    def _blocks(self, lines: Sequence[Line]) -> Iterator[list[Line]]:
        """Lines that follow each other closely."""
        block: list[Line] = []
        for line in lines:
            if block and not (self.is_below(block[-1], line) and abs(line.x - block[-1].x) < _COLUMN):
                yield block
                block = []
            block.append(line)
        if block:
            yield block

    @staticmethod
    def _is_prose(block: Sequence[Line], margin: float) -> bool:
        """Whether most lines of a block end where the margin made them, rather than where their sense ends."""
        pairs = [(line, below) for line, below in pairwise(block) if not BULLET.match(below.text)]
        full = [below for line, below in pairs if _is_full(line, below, margin)]
        within = [below for below in full if below.text[0].islower()]
        return len(block) >= _FEWEST_LINES and len(full) >= len(pairs) * 0.6 and len(within) >= len(full) / 2

    def is_below(self, line: Line, following: Line) -> bool:
        """Whether the next line stands right below, in letters of the same size."""
        near = 0.5 * line.size < line.y - following.y < 1.25 * max(self.leading, line.size)
        return near and abs(line.size - following.size) < _SAME_SIZE

    def is_heading(self, line: Line) -> bool:
        """Whether the letters are larger than usual."""
        return line.size > self.size * _LARGER and len(line.text) <= _LONGEST_HEADING

    def goes_on(self, line: Line, following: Line, *, same_page: bool) -> bool:
        """Whether the next line continues this one's paragraph."""
        if BULLET.match(following.text) or abs(line.size - following.size) > _SAME_SIZE:
            return False
        if same_page and following.y < line.y:
            return self.is_below(line, following) and _is_full(line, following, self._margins[line])
        # The next page, or the next column: nothing but the words can tell.
        return line.text[-1] not in ".!?:;" and _is_full(line, following, self._margins[line])


def _is_full(line: Line, following: Line, margin: float) -> bool:
    """Whether the next line's first word would not have fitted into this one."""
    room = margin - line.x
    word = following.text.split(" ", 1)[0]
    return room >= _NARROWEST * line.size and line.right + width(f" {word}", line.size) > margin - room * _SLACK


def _joined(bodies: Sequence[Sequence[Line]], setting: _Setting, hyphens: Hyphens) -> Iterator[str]:
    """Paragraphs; a blank line before each heading and where a list ends."""
    before: Line | None = None
    text, is_item, is_heading = "", False, False
    for lines in bodies:
        for number, line in enumerate(lines):
            if before and setting.goes_on(before, line, same_page=number > 0):
                text = hyphens.join(text, line.text)
            else:
                yield from _finished(text, is_heading=is_heading)
                was_item, is_item, is_heading = is_item, bool(BULLET.match(line.text)), setting.is_heading(line)
                if is_heading or (was_item and not is_item and _is_apart(before, line, setting)):
                    yield ""
                text = line.text
            before = line
    yield from _finished(text, is_heading=is_heading)


def _finished(text: str, *, is_heading: bool) -> Iterator[str]:
    if text:
        yield f"# {text}" if is_heading and not BULLET.match(text) else text


def _is_apart(before: Line | None, line: Line, setting: _Setting) -> bool:
    """Whether more than the usual distance lies between two lines, or they stand on different pages."""
    return before is not None and not 0 < before.y - line.y < 1.25 * setting.leading
