"""The chart of criteria: a bar up to the panel's mean, and every interviewer's score as a dot with initials on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from reportlab.platypus import PageBreak
from reportlab.platypus.flowables import Flowable

from reports.typesetting import styles
from reports.typesetting.ink import Ink
from reports.typesetting.passage import language_of
from reports.typesetting.tags import tagged
from reports.typesetting.text import Text, line

NAMES = 172.0  # width of the criteria's names
RIGHT = 102.0  # width of the figure and its remarks
RADIUS = 7.5
ROW = 24.0
CLOSE_ROW = 20.0  # where all rows then stay on the page
AXIS = 18.0
LEGEND_LINE = 20.0
LEGEND_SYMBOL = 2 * RADIUS + 4
FRAME = 1.5  # white around the dots of one level
BAR = 10.0  # height of a criterion's bar
MEAN = 2 * RADIUS + 8  # and of the upright one of the mean
LEGEND_MEAN = 2 * RADIUS + 1  # and of that in the legend, which stays on its line
SIDE_BY_SIDE = 3  # dots on one level before they are counted instead
COUNTED = "{}×"


@dataclass(frozen=True, slots=True)
class Row:
    """One criterion: `scores` are (initials, 1 to 5), none where only the panel's are shown.

    `mean` is None where nobody scored it; then `absent` says so. `leads_to` names the place where more is said of it.
    """

    name: str
    scores: Sequence[tuple[str, int]]
    mean: float | None
    figure: str
    remarks: str = ""
    absent: str = ""
    leads_to: str = ""


class CriteriaChart(Flowable):  # type: ignore[misc]
    """Rows of criteria over a scale from 1 to 5. It breaks between rows and repeats its scale.

    More people on one level than there is room for are counted: "4×". `name_lines` are at most shown of a name.
    """

    def __init__(self, ink: Ink, rows: Sequence[Row], *, name_lines: int = 2) -> None:
        super().__init__()
        self.ink = ink
        self.rows = rows
        self.name_lines = name_lines
        self.names = [
            Text(ink, row.name, styles.CHART_NAME, most_lines=name_lines, leads_to=row.leads_to) for row in rows
        ]

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """All rows and the scale above them; a little closer where they only fit so."""
        self.width = width
        names = [name.wrap(NAMES - 10, height)[1] + 4 for name in self.names]
        self.heights = [max(ROW, name) for name in names]
        close = [max(CLOSE_ROW, name) for name in names]
        if AXIS + sum(close) <= height < AXIS + sum(self.heights):
            self.heights = close
        self.height = AXIS + sum(self.heights)
        return width, self.height

    @property
    def could_be_closer(self) -> float:
        """By how many points less it takes with its rows as close as they may be, after `wrap`."""
        rows = zip(self.heights, self.names, strict=True)
        return sum(height - max(CLOSE_ROW, name.height + 4) for height, name in rows)

    def beginning(self, width: float) -> float:
        """The scale and the rows that do not stand without each other on a page."""
        self.wrap(width, 0)
        return AXIS + sum(self.heights if len(self.rows) < 4 else self.heights[:2])

    def split(self, width: float, height: float) -> list[Flowable]:
        """Two charts, the first with the rows that fit, a third left for the other; nothing where two do not."""
        self.wrap(width, height)
        fitting, used = 0, AXIS
        while fitting < len(self.rows) and used + self.heights[fitting] <= height:
            used += self.heights[fitting]
            fitting += 1
        fitting = min(fitting, len(self.rows) - max(2, len(self.rows) // 3))
        if fitting < 2:
            return []
        return [
            CriteriaChart(self.ink, self.rows[:fitting], name_lines=self.name_lines),
            PageBreak(),  # what is left would begin on the same page otherwise
            CriteriaChart(self.ink, self.rows[fitting:], name_lines=self.name_lines),
        ]

    def draw(self) -> None:
        """Draw the scale, then the rows from the top."""
        language = language_of([("", row.name) for row in self.rows])  # of most of what is said
        with tagged(self.canv, "Figure", alt="; ".join(map(_said, self.rows)), language=language):
            top = self.height - AXIS
            self._scale(top)
            for row, name, height in zip(self.rows, self.names, self.heights, strict=True):
                top -= height
                middle = top + height / 2
                name.drawOn(self.canv, 0, middle - name.height / 2)
                self._row(row, middle, height)
                self.canv.setStrokeColor(styles.FAINT)
                self.canv.setLineWidth(0.5)
                self.canv.line(0, top, self.width, top)

    def _x(self, score: float) -> float:
        inset = 3 * RADIUS  # room for half of three dots side by side; levels then lie three dots apart
        return NAMES + inset + (score - 1) / 4 * (self.width - NAMES - RIGHT - 2 * inset)

    def _scale(self, top: float) -> None:
        canvas = self.canv
        for level in range(1, 6):
            x = self._x(level)
            line(canvas, self.ink, str(level), styles.AXIS_FIGURE, x=x - 10, y=top + 6, width=20)
        canvas.setStrokeColor(styles.LINE)
        canvas.setLineWidth(0.5)
        for above, below in self._assessed(top):
            for level in range(1, 6):
                x = self._x(level)
                canvas.line(x, below, x, above)
        canvas.line(0, top, self.width, top)

    def _assessed(self, top: float) -> list[tuple[float, float]]:
        """From where to where the scale has its lines, below `top`: not where words stand in the place of a bar."""
        reaches: list[tuple[float, float]] = []
        rows = zip(self.rows, self.heights, strict=True)
        for is_assessed, neighbours in groupby(rows, key=lambda row: row[0].mean is not None):
            bottom = top - sum(height for _, height in neighbours)
            if is_assessed:
                reaches.append((top, bottom))
            top = bottom
        return reaches

    def _row(self, row: Row, y: float, height: float) -> None:
        canvas = self.canv
        if row.mean is None:
            width = self._x(5) - self._x(1)
            line(canvas, self.ink, row.absent, styles.ABSENT, x=self._x(1), y=y - 3, width=width)
        else:
            self._bar(row.mean, y)
            if len(row.scores) > 1:
                self._spread([score for _, score in row.scores], y)
            groups = self._groups(row.scores, y)
            if len(row.scores) != 1:  # where there are none, these readers see the mean alone
                draw_mean(canvas, self._x(row.mean), y, min(MEAN, height - 2))
            for initials, x in groups:
                draw_dot(canvas, self.ink, initials, x, y)
        right = self.width - RIGHT
        line(canvas, self.ink, row.figure, styles.CHART_FIGURE, x=right, y=y - 3.5, width=26)
        if row.remarks:
            remarks = Text(self.ink, row.remarks, styles.CHART_REMARK, most_lines=2)
            _, needed = remarks.wrap(RIGHT - 34, ROW)
            remarks.drawOn(canvas, right + 34, y - needed / 2)

    def _bar(self, mean: float, y: float) -> None:
        """From the edge of the scale to the mean, so that a 1 has its length too."""
        self.canv.setFillColor(styles.BAR)
        self.canv.rect(NAMES, y - BAR / 2, self._x(mean) - NAMES, BAR, stroke=0, fill=1)

    def _spread(self, scores: Sequence[int], y: float) -> None:
        """A line from the lowest to the highest score."""
        canvas = self.canv
        canvas.setStrokeColor(styles.INK)
        canvas.setLineWidth(0.8)
        canvas.line(self._x(min(scores)), y, self._x(max(scores)), y)

    def _groups(self, scores: Sequence[tuple[str, int]], y: float) -> list[tuple[str, float]]:
        """What stands in each dot, and where: those of a level side by side, in one frame, for they stand for this
        level and for none beside it.
        """
        placed: list[tuple[str, float]] = []
        step = 2 * RADIUS
        for level in range(1, 6):
            names = on_level(scores, level)
            if len(names) > SIDE_BY_SIDE:
                names = [COUNTED.format(len(names))]
            half = (len(names) - 1) / 2 * step
            if len(names) > 1:
                self._surround(self._x(level), y, half + RADIUS + FRAME)
            placed += [(initials, self._x(level) - half + number * step) for number, initials in enumerate(names)]
        return placed

    def _surround(self, x: float, y: float, half: float) -> None:
        canvas = self.canv
        canvas.setFillColor(styles.PAPER)
        canvas.setStrokeColor(styles.MUTED)
        canvas.setLineWidth(0.5)
        radius = RADIUS + FRAME
        canvas.roundRect(x - half, y - radius, 2 * half, 2 * radius, radius, stroke=1, fill=1)


def on_level(scores: Sequence[tuple[str, int]], level: int) -> list[str]:
    """Whose score is this one, by initials."""
    return [initials for initials, score in scores if score == level]


def dots(rows: Sequence[Row]) -> tuple[set[str], bool]:
    """The initials that stand on a dot of these rows, and whether on some level people are counted instead."""
    groups = [on_level(row.scores, level) for row in rows if row.mean is not None for level in range(1, 6)]
    shown = {initials for names in groups if len(names) <= SIDE_BY_SIDE for initials in names}
    return shown, any(len(names) > SIDE_BY_SIDE for names in groups)


def _said(row: Row) -> str:
    """A row in words, for those who do not see the chart: nothing of it is shown by its place alone."""
    if row.mean is None:
        return f"{row.name}: {row.absent}"
    scores = ", ".join(f"{initials} {score}" for initials, score in row.scores)
    values = f"{row.figure} ({scores})" if scores else row.figure
    return f"{row.name}: {values}, {row.remarks}" if row.remarks else f"{row.name}: {values}"


class Legend(Flowable):  # type: ignore[misc]
    """Whose dot is whose; `mean` names the upright bar, "" where there is none."""

    def __init__(self, ink: Ink, people: Sequence[tuple[str, str]], mean: str) -> None:
        super().__init__()
        self.ink = ink
        self.people = people
        self.mean = mean

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As many lines as the names need."""
        self.width = width
        self.places = []  # (symbol, text, x, how far the middle of its line is below the top)
        x, top, high = 0.0, 0.0, LEGEND_LINE
        for symbol, name in [*self.people, *([("", self.mean)] if self.mean else [])]:
            text = Text(self.ink, name, styles.SMALL)
            needed = text.wrap(width - 2 * LEGEND_SYMBOL, height)[1] + LEGEND_LINE - styles.SMALL.leading
            if x and (x + LEGEND_SYMBOL + text.set_width() > width or needed > LEGEND_LINE):
                x, top, high = 0.0, top + high, LEGEND_LINE
            high = max(high, needed)
            self.places.append((symbol, text, x, top + high / 2))
            x += LEGEND_SYMBOL + text.set_width() + 14
        self.height = top + high
        return width, self.height

    def draw(self) -> None:
        """Draw every symbol with its name."""
        for symbol, text, x, below in self.places:
            middle = self.height - below
            with tagged(self.canv, text.element):
                if symbol:
                    draw_dot(self.canv, self.ink, symbol, x + RADIUS, middle)
                else:
                    draw_mean(self.canv, x + RADIUS, middle, LEGEND_MEAN)
                text.drawOn(self.canv, x + LEGEND_SYMBOL, middle - text.height / 2)


def draw_dot(canvas: Any, ink: Ink, initials: str, x: float, y: float) -> None:
    """A circle with initials, its centre at (x, y)."""
    canvas.setFillColor(styles.PAPER)
    canvas.setStrokeColor(styles.INK)
    canvas.setLineWidth(0.9)
    canvas.circle(x, y, RADIUS, stroke=1, fill=1)
    line(canvas, ink, initials, styles.DOT, x=x - RADIUS - 1, y=y - 0.36 * styles.DOT.size, width=2 * RADIUS + 2)


def draw_mean(canvas: Any, x: float, y: float, height: float = MEAN) -> None:
    """The upright bar of a panel's mean, its middle at (x, y)."""
    canvas.setFillColor(styles.ACCENT)
    canvas.rect(x - 1.75, y - height / 2, 3.5, height, stroke=0, fill=1)
