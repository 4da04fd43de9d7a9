"""A table that breaks well: its header comes back on every page, and a row is cut only where it must be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeAlias

from reportlab.platypus import PageBreak
from reportlab.platypus.flowables import Flowable

from reports.typesetting import styles
from reports.typesetting.ink import Ink
from reports.typesetting.styles import Style
from reports.typesetting.tags import Element, artifact, inside
from reports.typesetting.text import Text, brief

GAP = 10.0  # between two columns
PADDING = 5.0  # above and below what stands in a row
HEAD_LINES = 4  # of a column's name
KEPT_ROWS = 2  # fewer are not left alone on either page
MOST_WAITING = 0.4  # of a page: two rows higher than that do not wait for each other
LEAST_REST = 4 * styles.BODY.leading  # of a row that was cut: less of it is not left for the next page
AGAIN_LINES = 5  # of what a row that goes on is about
CUT_FROM = 1 / 3  # rows above this share of a page may be cut, or as much of it would stay empty

Cell: TypeAlias = str | Flowable | Sequence[Flowable]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: what stands in the header, its share of the table's width, and how its texts and header are set."""

    head: str
    share: float
    align: Literal["left", "right", "center"] = "left"
    style: Style = styles.BODY


@dataclass(frozen=True, slots=True)
class Row:
    """A row ready to be set: the blocks of every cell, wrapped.

    `rest` says that it began on the page before, `is_cut` that it goes on on the next one.
    `elements` are those of the row and of its cells, which both parts of a row that was cut share.
    """

    cells: tuple[tuple[Flowable, ...], ...]
    height: float
    elements: tuple[Element, ...]
    rest: bool = False
    is_cut: bool = False


class Table(Flowable):  # type: ignore[misc]
    """Rows under a header. A cell is a text in its column's style, one block, or blocks below each other.

    `page` is the height of a whole page's text: rows of more than a third of it may be cut, others stay whole. The
    cells of the column `names` say what their rows are about, so a reader of the page aloud hears them with every
    figure; `continued` makes of it what stands there where a row goes on.
    """

    def __init__(
        self,
        ink: Ink,
        columns: Sequence[Column],
        rows: Sequence[Sequence[Cell]],
        *,
        page: float,
        names: int = 0,
        continued: Callable[[str], str] | None = None,
    ) -> None:
        super().__init__()
        self.ink = ink
        self.columns = columns
        self.page = page
        self.names = names
        self.continued = continued
        self.whole = self  # the table this one is a part of
        self.element = Element("Table")
        self._content: Sequence[Sequence[Cell]] = rows
        self._wrapped_at = -1.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The header and all rows."""
        if self._wrapped_at != width:
            self._wrapped_at = self.width = width
            self.widths = [column.share * width - self._gap(column) for column in self.columns]
            self.widths[-1] += self._gap(self.columns[-1])  # the last column ends with the page
            heads = [
                Text(self.ink, column.head, replace(styles.TABLE_HEAD, align=column.align), most_lines=HEAD_LINES)
                for column in self.columns
            ]
            self.head = self._row([(head,) for head in heads], self._elements(is_head=True))
            self.rows = [self._row(self._cells(row), self._elements()) for row in self._content]
            self.height = self.head.height + _high(self.rows)
        return width, self.height

    @staticmethod
    def _gap(column: Column) -> float:
        """What stays white right of a column: more where its figures end there, close to the words of the next."""
        return 2 * GAP if column.align == "right" else GAP

    def beginning(self, width: float) -> float:
        """The height of what is not parted from a heading: the header and the first rows, or part of a long one."""
        self.wrap(width, self.page)
        tallest = CUT_FROM * self.page
        rows = sum(row.height if row.height <= tallest else tallest / 2 for row in self.rows[: self._kept()])
        return float(self.head.height + rows)

    def split(self, width: float, height: float) -> list[Flowable]:
        """Two tables, the first with the rows that fit; nothing where too little of it would stand there."""
        self.wrap(width, height)
        fitting, room = 0, height - self.head.height
        while fitting < len(self.rows) and self.rows[fitting].height <= room:
            room -= self.rows[fitting].height
            fitting += 1
        if fitting == len(self.rows):
            return []
        above, below = self.rows[:fitting], self.rows[fitting:]
        whole_page = height > self.page - 1
        if below[0].height > CUT_FROM * self.page and (parts := self._cut(below[0], room)):
            above, below = [*above, parts[0]], [parts[1], *below[1:]]
        elif len(above) < self._kept() and not whole_page:
            return []
        elif len(below) < KEPT_ROWS < len(above):
            above, below = above[:-1], [above[-1], *below]
        return [self._part(above), PageBreak(), self._part(below)] if above else []

    def _kept(self) -> int:
        """How many rows stand under the header at least: all of a short table, one where the first two are long."""
        tallest, height = CUT_FROM * self.page, _high(self.rows)
        if len(self.rows) < 2 * KEPT_ROWS and height <= tallest:
            return len(self.rows)
        return 1 if _high(self.rows[:KEPT_ROWS]) > MOST_WAITING * self.page else KEPT_ROWS

    def draw(self) -> None:
        """Draw the header, then row after row. A header that comes back is there for the eye alone."""
        top = self.height
        with inside(self.canv, self.whole.element):
            with artifact(self.canv, "Repeated") if self.head.elements[0].in_tree else nullcontext():
                self._draw_row(self.head, top, at_foot=True)
            top -= self.head.height
            self._rule(top, styles.MUTED, 0.75)
            for row in self.rows:
                self._draw_row(row, top)
                top -= row.height
                if not row.is_cut:
                    self._rule(top, styles.FAINT, 0.5)

    def _elements(self, *, is_head: bool = False) -> tuple[Element, ...]:
        """Those of a row and its cells, which say whether a cell names its column or its row."""
        row = Element("TR")
        scopes = ["Column" if is_head else "Row" if number == self.names else "" for number in range(len(self.columns))]
        return (row, *(Element("TH" if scope else "TD", parent=row, scope=scope) for scope in scopes))

    def _cells(self, row: Sequence[Cell]) -> list[tuple[Flowable, ...]]:
        return [self._blocks(cell, column) for cell, column in zip(row, self.columns, strict=True)]

    def _blocks(self, cell: Cell, column: Column) -> tuple[Flowable, ...]:
        if isinstance(cell, str):
            style = column.style if column.align == "left" else replace(column.style, align=column.align)
            return (Text(self.ink, cell, style),) if cell else ()
        return (cell,) if isinstance(cell, Flowable) else tuple(cell)

    def _row(
        self,
        cells: Sequence[Sequence[Flowable]],
        elements: tuple[Element, ...],
        *,
        rest: bool = False,
        cut: bool = False,
    ) -> Row:
        heights = [_stack(blocks, width) for blocks, width in zip(cells, self.widths, strict=True)]
        return Row(tuple(map(tuple, cells)), max(heights) + 2 * PADDING, elements, rest, cut)

    def _cut(self, row: Row, room: float) -> tuple[Row, Row] | None:
        """A row in two, the first of at most this height; None where nothing of it fits, or not of every cell."""
        parts = self._cut_at(row, room)
        if parts and (short := LEAST_REST + 2 * PADDING - parts[1].height) > 0:
            parts = self._cut_at(row, room - short) or parts
        return parts

    def _cut_at(self, row: Row, room: float) -> tuple[Row, Row] | None:
        may_wait = room < CUT_FROM * self.page
        cells = [
            _cut(blocks, width, room - 2 * PADDING, may_wait=may_wait)
            for blocks, width in zip(row.cells, self.widths, strict=True)
        ]
        said_again = self.names if row.rest and self.whole.continued else -1
        begun = [bool(above) for place, (above, below) in enumerate(cells) if place != said_again and (above or below)]
        if not any(begun) or (may_wait and not all(begun)):
            return None
        rest = [below for _, below in cells]
        if self.whole.continued and not rest[self.names]:
            rest[self.names] = self._again(row, self.whole.continued)
        first = self._row([above for above, _ in cells], row.elements, rest=row.rest, cut=True)
        return first, self._row(rest, row.elements, rest=True, cut=row.is_cut)

    def _again(self, row: Row, continued: Callable[[str], str]) -> list[Flowable]:
        """What a row is about, as it stands where the row goes on."""
        blocks = row.cells[self.names]
        if blocks and isinstance(blocks[0], Again):
            return [*blocks]
        said = brief(" ".join(block.said for block in blocks if isinstance(block, Text)))
        style = self.columns[self.names].style
        return [Again(self.ink, continued(said), style, most_lines=AGAIN_LINES)] if said else []

    def _part(self, rows: Sequence[Row]) -> Table:
        part = Table(self.ink, self.columns, (), page=self.page, names=self.names)
        part.whole = self.whole
        part.head, part.rows, part.widths = self.head, list(rows), self.widths
        part.width = part._wrapped_at = self.width
        part.height = self.head.height + _high(rows)
        return part

    def _draw_row(self, row: Row, top: float, *, at_foot: bool = False) -> None:
        x = 0.0
        whole, *cells = row.elements
        with inside(self.canv, whole):
            for blocks, width, column, cell in zip(row.cells, self.widths, self.columns, cells, strict=True):
                y = top - PADDING
                if at_foot:
                    y = top - row.height + PADDING + _stack(blocks, width)
                with inside(self.canv, cell):
                    for number, block in enumerate(blocks):
                        y -= block.height + (block.getSpaceBefore() if number else 0)
                        block.drawOn(self.canv, x, y)
                x += column.share * self.width

    def _rule(self, y: float, colour: Any, weight: float) -> None:
        self.canv.setStrokeColor(colour)
        self.canv.setLineWidth(weight)
        self.canv.line(0, y, self.width, y)


def _high(rows: Sequence[Row]) -> float:
    return sum(row.height for row in rows)


def _stack(blocks: Sequence[Flowable], width: float) -> float:
    """The height of blocks below each other; each of them is wrapped to this width."""
    heights = [
        block.wrap(width, 0)[1] + (block.getSpaceBefore() if number else 0) for number, block in enumerate(blocks)
    ]
    return float(sum(heights))


def _cut(
    blocks: Sequence[Flowable], width: float, room: float, *, may_wait: bool
) -> tuple[list[Flowable], list[Flowable]]:
    """What fits into this height, and the rest; where it `may_wait`, a block goes there that is kept with its next."""
    above: list[Flowable] = []
    for number, block in enumerate(blocks):
        height = block.wrap(width, room)[1] + (block.getSpaceBefore() if above else 0)
        if height > room:
            parts = block.split(width, room - (block.getSpaceBefore() if above else 0))
            if may_wait and not parts and above and above[-1].getKeepWithNext():
                return above[:-1], [above[-1], *blocks[number:]]
            return [*above, *parts[:1]], [*(parts[1:] or [block]), *blocks[number + 1 :]]
        above.append(block)
        room -= height
    return above, []


class Again(Text):
    """A text that was there before: for the eye alone."""

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803
        """Set the text, not as content."""
        with artifact(canvas, "Repeated"):
            super().drawOn(canvas, x, y)
