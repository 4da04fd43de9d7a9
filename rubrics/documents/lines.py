"""From the lines of printed pages to paragraphs: what was one before it was set in lines is one again.

A PDF knows no paragraphs, only where letters stand. A line goes on in the next where that one's first word would not
have fitted behind it, and nothing else (a larger gap, a bullet, another size of letters) speaks for a new beginning.
"""

from __future__ import annotations

import math
import re
import statistics
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from rubrics.documents.hyphens import Hyphens

BULLET = re.compile(r"(?:[-*•·‣▪–—>●○◦■□◆➢✓✔\uf000-\uf0ff]|[o§üvØ](?= )|\(?\d{1,2}[.)](?=\s|$)|\(?[a-z][.)](?=\s|$))")
_LETTER_BULLET = re.compile(r"[o§üvØ] (?=\S)")  # the bullets of Word's Symbol and Courier fonts
_PAGE_NUMBER = re.compile(
    r"[-–—| ]*(?:(?:halaman|hal|page|pg|p)\b\.?\s*)?\d{1,4}(?:\s*(?:/|dari|of)\s*\d{1,4})?[-–—| ]*", re.IGNORECASE
)

_MARGIN = 0.15  # of the page's height, at the top and at the bottom, where headers and footers stand
_LEAST_MARGIN = 72.0  # points
_SAME_PLACE = 4.0  # points
_COLUMN = 40.0  # points between the left ends of lines that may share a right margin
_NARROWEST = 20.0  # letters' sizes; what is narrower may be a list of short lines
_NARROWEST_PROSE = 9.0  # letters' sizes
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
    """A line of print: its left end and base line, and the size of its letters (points; y grows upward).

    `inner` is where the text behind a bullet that stands alone begins, `right` about where the line ends.
    """

    text: str
    x: float
    y: float
    size: float
    inner: float | None = None
    right: float = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "right", self.x + width(self.text, self.size))


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a page in reading order, and where its edges are."""

    lines: Sequence[Line]
    bottom: float
    top: float


def width(text: str, size: float) -> float:
    """About how wide a text is in a common typeface."""
    get = _WIDTH.get
    return sum([get(letter, _USUAL_WIDTH) for letter in text]) * size / 1000


def paragraphs(pages: Sequence[Page]) -> str:
    """The text of the pages: a paragraph, heading (after "# ") or list item a line, headers and footers left out."""
    bodies = [_bulleted(lines) for lines in _without_margins(pages)]
    setting = _Setting(bodies)
    hyphens = Hyphens(line.text for lines in bodies for line in lines)
    return "\n".join(_joined(bodies, setting, hyphens))


# --- headers and footers -----------------------------------------------------------------------------------


def _without_margins(pages: Sequence[Page]) -> list[list[Line]]:
    """The lines of each page without page numbers and without what is repeated in the margins of the pages."""
    keys = [
        {line: _margin_key(line, number, len(pages)) for line in page.lines if _in_margin(line, page)}
        for number, page in enumerate(pages, start=1)
    ]
    seen = Counter(key for page in keys for key in set(page.values()))
    often = max(2, (len(pages) + 1) // 2)

    def stays(line: Line, page: dict[Line, tuple[str, int]]) -> bool:
        if line not in page:
            return True
        text, place = page[line]
        is_repeated = sum(seen[text, place + step] for step in (-1, 0, 1)) >= often
        return not is_repeated and not _PAGE_NUMBER.fullmatch(line.text)

    return [[line for line in page.lines if stays(line, found)] for page, found in zip(pages, keys, strict=True)]


def _in_margin(line: Line, page: Page) -> bool:
    edge = max((page.top - page.bottom) * _MARGIN, _LEAST_MARGIN)
    return line.y < page.bottom + edge or line.y > page.top - edge


def _margin_key(line: Line, number: int, pages: int) -> tuple[str, int]:
    """What a line says, page number and number of pages aside, and about where."""
    return re.sub(rf"\b(?:{number}|{pages})\b", "#", line.text.casefold()), round(line.y / _SAME_PLACE)


# --- lines to paragraphs -----------------------------------------------------------------------------------


def _bulleted(lines: Sequence[Line]) -> list[Line]:
    """The lines with bullets that stand alone put before their text."""
    found: list[Line] = []
    for line in lines:
        label = found[-1] if found else None
        if label and BULLET.fullmatch(label.text) and abs(label.y - line.y) < _SAME_PLACE and line.x > label.x:
            found[-1] = replace(line, text=f"{label.text} {line.text}", x=label.x, inner=line.x)
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
        lines = [line for page in bodies for line in page]
        weights: Counter[float] = Counter()
        for line in lines:
            weights[round(line.size, 1)] += len(line.text)
        self.size = weights.most_common(1)[0][0] if weights else 0.0
        steps = [above.y - below.y for above, below in pairwise(lines)]
        usual = [round(step, 1) for step in steps if 0.8 * self.size < step < 2.6 * self.size]
        self.leading = statistics.mode(usual) if usual else 1.2 * self.size
        blocks = [block for page in bodies for block in self._blocks(page)]
        self.hangs_somewhere = any(self.hangs(line, below) for line, below in pairwise(lines))
        prose = _Columns((block[0].x, _right(block)) for block in blocks if self._is_prose(block))
        body = [line for line in lines if abs(line.size - self.size) < _SAME_SIZE]
        wide = _Columns((line.x, line.right) for line in body if line.right - line.x >= _NARROWEST * self.size)
        self._margins: dict[Line, float] = {}
        self._guessed: set[Line] = set()
        for block in blocks:
            x = block[0].x
            known = _right(block) if self._is_prose(block) else prose.right(x)
            self._margins |= dict.fromkeys(block, known or wide.right(x) or math.inf)
            if not known:
                self._guessed.update(block)

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
    def _is_prose(block: Sequence[Line]) -> bool:
        """Whether most lines of a block end where the margin made them, rather than where their sense ends."""
        margin = _right(block)
        pairs = [(line, below) for line, below in pairwise(block) if not BULLET.match(below.text)]
        full = [below for line, below in pairs if _is_full(line, below, margin)]
        within = [below for below in full if below.text[0].islower()]
        is_wide = margin - block[0].x >= _NARROWEST_PROSE * block[0].size
        is_wrapped = len(full) >= len(pairs) * 0.6 and len(within) >= len(full) / 2
        return len(block) >= _FEWEST_LINES and is_wide and is_wrapped

    def is_below(self, line: Line, following: Line) -> bool:
        """Whether the next line stands right below, in letters of the same size."""
        near = 0.5 * line.size < line.y - following.y < 1.25 * max(self.leading, line.size)
        return near and abs(line.size - following.size) < _SAME_SIZE

    def is_heading(self, line: Line) -> bool:
        """Whether the letters are larger than usual."""
        return line.size > self.size * _LARGER and len(line.text) <= _LONGEST_HEADING

    def hangs(self, item: Line, following: Line) -> bool:
        """Whether a line begins below the text of an item rather than below its bullet."""
        return (
            item.inner is not None
            and abs(item.inner - following.x) < _SAME_PLACE
            and following.y < item.y
            and not BULLET.match(following.text)
        )

    def goes_on(self, paragraph: Sequence[Line], following: Line, *, same_page: bool) -> bool:
        """Whether the next line continues a paragraph."""
        item, line = paragraph[0], paragraph[-1]
        if BULLET.match(following.text) or abs(line.size - following.size) > _SAME_SIZE:
            return False
        if same_page and following.y < line.y:
            if following.right < line.x or following.x > line.right:
                return False  # another cell
            if self.hangs_somewhere and item.inner is not None:
                return self.is_below(line, following) and self.hangs(item, following)
            return self.is_below(line, following) and self._is_full(line, following)
        # The next page, or the next column: nothing but the words can tell.
        return line.text[-1] not in ".!?:;" and self._is_full(line, following)

    def _is_full(self, line: Line, following: Line) -> bool:
        """Whether a line ends where its column does; where nothing but its own width tells, the words have a say."""
        may_go_on = line not in self._guessed or following.text[0].islower() or line.text[-1] in ",-–"
        return may_go_on and _is_full(line, following, self._margins[line])


def _right(block: Sequence[Line]) -> float:
    return max(line.right for line in block)


class _Columns:
    """The right margins of columns by their left ends."""

    def __init__(self, columns: Iterable[tuple[float, float]]) -> None:
        self._rights: dict[int, float] = {}
        for x, right in columns:
            key = round(x / _COLUMN)
            self._rights[key] = max(right, self._rights.get(key, right))

    def right(self, x: float) -> float | None:
        """The right margin of the widest column that begins about here, if one does."""
        key = round(x / _COLUMN)
        return max((self._rights[near] for near in (key - 1, key, key + 1) if near in self._rights), default=None)


def _is_full(line: Line, following: Line, margin: float) -> bool:
    """Whether the next line's first word would not have fitted into this one."""
    word = following.text.split(" ", 1)[0]
    return line.right + width(f" {word}", line.size) > margin - (margin - line.x) * _SLACK


def _joined(bodies: Sequence[Sequence[Line]], setting: _Setting, hyphens: Hyphens) -> Iterator[str]:
    """Paragraphs; a blank line before each heading and where a list ends."""
    paragraph: list[Line] = []
    for body in bodies:
        for number, line in enumerate(body):
            if paragraph and setting.goes_on(paragraph, line, same_page=number > 0):
                paragraph.append(line)
                continue
            yield from _written(paragraph, setting, hyphens)
            if paragraph and (setting.is_heading(line) or _ends_list(paragraph, line, setting)):
                yield ""
            paragraph = [line]
    yield from _written(paragraph, setting, hyphens)


def _written(paragraph: Sequence[Line], setting: _Setting, hyphens: Hyphens) -> Iterator[str]:
    if paragraph:
        text = "".join(hyphens.ended(line.text, below.text) for line, below in pairwise(paragraph)) + paragraph[-1].text
        is_heading = setting.is_heading(paragraph[0]) and not BULLET.match(text)
        yield f"# {text}" if is_heading else text


def _ends_list(paragraph: Sequence[Line], following: Line, setting: _Setting) -> bool:
    """Whether a list item is followed by something else: by what does not hang below it, or stands apart."""
    item = paragraph[0]
    if not BULLET.match(item.text) or BULLET.match(following.text):
        return False
    is_near = 0 < paragraph[-1].y - following.y < 1.25 * setting.leading
    return not is_near or (setting.hangs_somewhere and item.inner is not None)
