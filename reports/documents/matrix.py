"""The matrix of criteria and candidates: a figure in every cell, a tint that prints in grey, and the panel's dots."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import ceil
from typing import Any

from reportlab.lib.colors import Color, linearlyInterpolatedColor
from reportlab.platypus import PageBreak
from reportlab.platypus.flowables import Flowable

from reports.typesetting import styles
from reports.typesetting.flow import TOLERANCE
from reports.typesetting.ink import Ink
from reports.typesetting.tags import Element, artifact, inside, tagged
from reports.typesetting.text import Text, line
from reports.wording.wording import Wording

NAMES = 190.0  # width of the criteria's names
BESIDE_NAME = 4.0  # white in a candidate's column beside the name
NAME_LINES = 5  # of a candidate's name
WIDEST = 96.0  # of a candidate's column
ROW = 27.0
CLOSE_ROW, CLOSE_PANEL_ROW = 18.0, 23.0  # where all rows then stay on the page; with the panel's dots below a figure
KEPT_ROWS = 3  # fewer are not left alone on a page
TRACK = 32.0  # width of the small scale in a cell
DOT = 1.5
ABOVE = 3.45  # from dot to dot of a stack: the third one stays clear of the comma of the figure
STACKED = 3  # dots on top of each other: there is no room for more below the figure
LEGEND = 12.0  # baseline of the legend


@dataclass(frozen=True, slots=True)
class Cell:
    """A candidate's score on a criterion: the mean, 1 to 5 or None, and every interviewer's score."""

    mean: float | None
    scores: Sequence[int]
    missed: bool = False


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One criterion and its cells, in the order of the columns."""

    name: str
    cells: Sequence[Cell]


def tint(score: float) -> Color:
    """A ground from white (1) to a middle tone of the accent (5), light enough for dark figures on it."""
    return linearlyInterpolatedColor(styles.PAPER, styles.HEAT, 1, 5, score)


class Matrix(Flowable):  # type: ignore[misc]
    """A block of candidates over all criteria, with their totals below.

    Rows stand closer where all of them then fit; else it breaks into parts of about the same height, between rows, and
    repeats the names. `columns` is how many candidates the widest block of the document has, so that all blocks look
    alike; `page` is the height of a whole page's text.
    """

    def __init__(
        self,
        ink: Ink,
        words: Wording,
        heads: Sequence[str],
        rows: Sequence[MatrixRow],
        total: tuple[str, Sequence[str]] | None,
        *,
        columns: int,
        page: float,
        closer: bool = False,
    ) -> None:
        super().__init__()
        self.ink = ink
        self.words = words
        self.heads = heads
        self.rows = rows
        self.total = total
        self.columns = columns
        self.page = page
        self.closer = closer
        self.element, self.head = Element("Table"), Element("TR")

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """All rows, the names above them and the totals below."""
        self.column = min(WIDEST, (width - NAMES) / self.columns)
        self.width = NAMES + self.column * len(self.heads)
        self.head_texts = [Text(self.ink, head, styles.MATRIX_HEAD, most_lines=NAME_LINES) for head in self.heads]
        self.head_height = max(text.wrap(self.column - BESIDE_NAME, height)[1] for text in self.head_texts) + 5
        self.names = [Text(self.ink, row.name, styles.CHART_NAME, most_lines=6) for row in self.rows]
        row = self._close_row if self.closer else ROW
        self.heights = [max(row, name.wrap(NAMES - 10, height)[1] + 4) for name in self.names]
        self.height = self.head_height + sum(self.heights) + self._total_height
        return self.width, self.height

    def least_height(self, width: float) -> float:
        """The height it takes with its rows as close as they may be."""
        return self._part(0, len(self.rows), closer=True).wrap(width, self.page)[1]

    @property
    def _close_row(self) -> float:
        panel = any(len(cell.scores) > 1 for row in self.rows for cell in row.cells)
        return CLOSE_PANEL_ROW if panel else CLOSE_ROW

    @property
    def _total_height(self) -> float:
        return ROW if self.total else 0.0

    def split(self, width: float, height: float) -> list[Flowable]:
        """The block with closer rows where it fits so, else in two; nothing where too few rows fit."""
        self.wrap(width, height)
        if self.least_height(width) <= height:
            return [self._part(0, len(self.rows), closer=True)]
        fitting = self._rows_within(min(height, self._share(height)))
        fitting = max(min(fitting, len(self.rows) - KEPT_ROWS), KEPT_ROWS)
        if fitting > self._rows_within(height) or fitting >= len(self.rows):
            return []
        # What is left would begin on the same page without the break.
        return [self._part(0, fitting), PageBreak(), self._part(fitting, len(self.rows))]

    def _rows_within(self, height: float) -> int:
        """How many rows stand in this height below the candidates' names."""
        return bisect_right([*accumulate(self.heights, initial=self.head_height)], height + TOLERANCE) - 1

    def _share(self, height: float) -> float:
        """The height of a part where this one and those on the pages behind it share the rows evenly."""
        rows = sum(self.heights) + self._total_height
        pages = 1 + ceil((rows - (height - self.head_height)) / (self.page - self.head_height))
        return self.head_height + rows / pages

    def _part(self, first: int, end: int, *, closer: bool = False) -> Matrix:
        """The rows from the `first` before `end`, with the totals where it is the last."""
        total = self.total if end == len(self.rows) else None
        part = Matrix(
            self.ink,
            self.words,
            self.heads,
            self.rows[first:end],
            total,
            columns=self.columns,
            page=self.page,
            closer=closer,
        )
        part.element, part.head = self.element, self.head
        return part

    def draw(self) -> None:
        """Draw the names of the candidates, then row after row."""
        canvas = self.canv
        with inside(canvas, self.element):
            top = self.height - self.head_height
            with artifact(canvas, "Repeated") if self.head.in_tree else inside(canvas, self.head):
                self._heads(top)
            self._rule(top, styles.MUTED)
            for row, name, height in zip(self.rows, self.names, self.heights, strict=True):
                top -= height
                with inside(canvas, "TR"):
                    with inside(canvas, Element("TH", scope="Row")):
                        name.drawOn(canvas, 0, top + (height - name.height) / 2)
                    for number, cell in enumerate(row.cells):
                        with inside(canvas, "TD"):
                            self._cell(cell, NAMES + number * self.column, top, height)
                self._rule(top, styles.FAINT)
            if self.total:
                with inside(canvas, "TR"):
                    self._total(*self.total)

    def _heads(self, top: float) -> None:
        with inside(self.canv, "TD"):  # above the criteria's names: empty
            pass
        for number, text in enumerate(self.head_texts):
            with inside(self.canv, Element("TH", scope="Column")):
                text.drawOn(self.canv, NAMES + number * self.column + BESIDE_NAME / 2, top + 3)

    def _cell(self, cell: Cell, x: float, y: float, height: float) -> None:
        canvas, width, words = self.canv, self.column, self.words
        middle, centre = x + width / 2, y + height / 2
        if cell.mean is None:
            _figure(canvas, "–", middle, centre - 3, alt=words("not_assessed"))
            return
        canvas.setFillColor(tint(cell.mean))
        canvas.rect(x + 0.75, y + 0.75, width - 1.5, height - 1.5, stroke=0, fill=1)
        panel = len(cell.scores) > 1
        _figure(canvas, words.figure(cell.mean), middle, centre + (3 if panel else -3))
        if panel:
            scores = ", ".join(map(str, cell.scores))
            with tagged(canvas, "Figure", alt=f"{words('legend_panel')}: {scores}"):
                draw_panel(canvas, cell.scores, middle, centre - 8.5)
        if cell.missed:
            with tagged(canvas, "Figure", alt=words("legend_missed")):
                draw_missed(canvas, x + 1.5, y + 1.5, width - 3, height - 3)

    def _total(self, name: str, totals: Sequence[str]) -> None:
        with inside(self.canv, Element("TH", scope="Row")):
            line(self.canv, self.ink, name, styles.SMALL_STRONG, x=0, y=ROW / 2 - 3, width=NAMES - 10)
        for number, total in enumerate(totals):
            with inside(self.canv, "TD"):
                _figure(self.canv, total, NAMES + (number + 0.5) * self.column, ROW / 2 - 3)
        self._rule(0, styles.MUTED)

    def _rule(self, y: float, colour: Color) -> None:
        self.canv.setStrokeColor(colour)
        self.canv.setLineWidth(0.5)
        self.canv.line(0, y, self.width, y)


class MatrixLegend(Flowable):  # type: ignore[misc]
    """What the tints, the dash, the frame and, where some of these `cells` have them, the dots mean."""

    def __init__(self, ink: Ink, words: Wording, cells: Iterable[Cell]) -> None:
        super().__init__()
        self.ink = ink
        self.words = words
        dots = max((_most_alike(cell.scores) for cell in cells if len(cell.scores) > 1), default=0)
        self.panel = "legend_panel_many" if dots > STACKED else "legend_panel" if dots else ""

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """One line, with room below."""
        self.width, self.height = width, 26.0
        return self.width, self.height

    def draw(self) -> None:
        """Draw sample after sample, each with its meaning."""
        canvas, x = self.canv, 0.0
        with tagged(canvas, "P"):
            for level in range(1, 6):
                canvas.setFillColor(tint(level))
                canvas.setStrokeColor(styles.LINE)
                canvas.setLineWidth(0.5)
                canvas.rect(x, LEGEND - 4, 16, 14, stroke=1, fill=1)
                _figure(canvas, str(level), x + 8, LEGEND)
                x += 16
            x = self._said("legend_levels", x)
        with tagged(canvas, "P"):
            _figure(canvas, "–", x + 6, LEGEND)
            x = self._said("not_assessed", x + 12)
        with artifact(canvas):
            draw_missed(canvas, x, LEGEND - 4, 20, 14)
        x = self._said("legend_missed", x + 20)
        if not self.panel:
            return
        with artifact(canvas):
            draw_panel(canvas, (2, 4), x + TRACK / 2, LEGEND + 2)
        self._said(self.panel, x + TRACK)

    def _said(self, code: str, x: float) -> float:
        """Set the text beside its sample; returns where the next sample begins."""
        used = line(self.canv, self.ink, self.words(code), styles.SMALL, x=x + 5, y=LEGEND, width=self.width - x - 5)
        return x + 5 + used + 18


def draw_missed(canvas: Any, x: float, y: float, width: float, height: float) -> None:
    """The heavy frame of a must-have that is not met."""
    canvas.setStrokeColor(styles.INK)
    canvas.setLineWidth(1.5)
    canvas.rect(x, y, width, height, stroke=1, fill=0)


def _most_alike(scores: Sequence[int]) -> int:
    """How many of the scores are the same one."""
    return max(map(scores.count, scores))


def draw_panel(canvas: Any, scores: Sequence[int], middle: float, y: float) -> None:
    """Every interviewer's score on a small scale from 1 to 5; equal ones stand on top of each other, three at most."""
    step = TRACK / 4
    left = middle - TRACK / 2
    canvas.setStrokeColor(styles.MUTED)
    canvas.setLineWidth(0.4)
    canvas.line(left, y, left + TRACK, y)
    canvas.setStrokeColor(styles.INK)
    canvas.setLineWidth(2 * DOT)
    canvas.setLineCap(1)  # a line without length and with round ends is a dot, and much shorter to say than a circle
    for score in sorted(set(scores)):
        x = left + (score - 1) * step
        for above in range(min(scores.count(score), STACKED)):
            canvas.line(x, y + above * ABOVE, x, y + above * ABOVE)
    canvas.setLineCap(0)


def _figure(canvas: Any, text: str, middle: float, y: float, *, alt: str = "") -> None:
    style = styles.SMALL_STRONG
    with tagged(canvas, "P", alt=alt):
        canvas.setFillColor(style.colour)
        canvas.setFont(style.font, style.size)
        canvas.drawCentredString(middle, y, text)
