"""The strip of figures a reader sees first: columns with a label, a figure and what stands behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.platypus.flowables import Flowable

from reports.typesetting import styles
from reports.typesetting.text import Text

PADDING = 10.0
TRACK = 14.0  # height of a range bar with the room around it


@dataclass(frozen=True, slots=True)
class Range:
    """A figure from 0 to 100 with its bounds."""

    low: float
    high: float
    points: float

    def draw(self, canvas: Any, x: float, y: float, width: float) -> None:
        """Draw it as a scale whose middle is at `y`."""
        draw_range(canvas, self, x=x, y=y, width=width)


@dataclass(frozen=True, slots=True)
class Shares:
    """The weights of all criteria, in their order, each with whether it was assessed; `minimum` is a share of 1."""

    weights: Sequence[tuple[float, bool]]
    minimum: float

    def draw(self, canvas: Any, x: float, y: float, width: float) -> None:
        """Draw it as a row of boxes, the assessed ones filled, with a stroke where the minimum is."""
        draw_shares(canvas, self, x=x, y=y, width=width)


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the strip: its share of the width, its blocks from top to bottom, a chart below the second."""

    share: float
    blocks: Sequence[Text]
    chart: Range | Shares | None = None


class FigureStrip(Flowable):  # type: ignore[misc]
    """Columns side by side on a light ground, under a rule in the accent colour."""

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self.spaceAfter = 8.0
        self.columns = columns

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As high as its highest column."""
        self.width = width
        self.widths = [column.share * width - 2 * PADDING for column in self.columns]
        self.height = (
            max(
                sum(block.wrap(room, height)[1] for block in column.blocks) + (TRACK if column.chart else 0)
                for column, room in zip(self.columns, self.widths, strict=True)
            )
            + 2 * PADDING
        )
        return width, self.height

    def draw(self) -> None:
        """Draw the ground, then every column from the top."""
        canvas = self.canv
        canvas.setFillColor(styles.GROUND)
        canvas.rect(0, 0, self.width, self.height, stroke=0, fill=1)
        canvas.setFillColor(styles.ACCENT)
        canvas.rect(0, self.height - 2, self.width, 2, stroke=0, fill=1)
        left = 0.0
        for number, (column, room) in enumerate(zip(self.columns, self.widths, strict=True)):
            if number:
                canvas.setStrokeColor(styles.LINE)
                canvas.setLineWidth(0.5)
                canvas.line(left, PADDING, left, self.height - PADDING)
            self._draw_column(column, left + PADDING, room)
            left += column.share * self.width

    def _draw_column(self, column: Column, x: float, room: float) -> None:
        y = self.height - PADDING
        for number, block in enumerate(column.blocks):
            y -= block.height
            block.drawOn(self.canv, x, y)
            if number == 1 and column.chart:
                y -= TRACK
                column.chart.draw(self.canv, x, y + TRACK / 2 - 1, room)


def draw_range(canvas: Any, values: Range, *, x: float, y: float, width: float) -> None:
    """A scale from 0 to 100: the bounds as a grey bar, the figure as a dark upright stroke.

    Without bounds it has no ends: they would look like bounds from 0 to 100.
    """
    scale = width / 100
    canvas.setStrokeColor(styles.LINE)
    canvas.setLineWidth(0.75)
    canvas.line(x, y, x + width, y)
    if values.high > values.low:
        for end in (x, x + width):
            canvas.line(end, y - 2.5, end, y + 2.5)
        canvas.setFillColor(styles.BAND)
        canvas.rect(x + values.low * scale, y - 2.5, (values.high - values.low) * scale, 5, stroke=0, fill=1)
    canvas.setFillColor(styles.ACCENT)
    canvas.rect(x + values.points * scale - 1.25, y - 5, 2.5, 10, stroke=0, fill=1)


def draw_shares(canvas: Any, values: Shares, *, x: float, y: float, width: float) -> None:
    """A box for every criterion as wide as its weight: filled where it was assessed, empty where not."""
    scale = width / sum(weight for weight, _ in values.weights)
    left = x
    canvas.setStrokeColor(styles.MUTED)
    canvas.setLineWidth(0.5)
    for weight, assessed in values.weights:
        canvas.setFillColor(styles.ACCENT if assessed else styles.PAPER)
        canvas.rect(left + 0.5, y - 2.5, max(weight * scale - 1, 0.5), 5, stroke=not assessed, fill=1)
        left += weight * scale
    canvas.setFillColor(styles.INK)
    canvas.rect(x + values.minimum * width - 0.5, y - 5, 1, 10, stroke=0, fill=1)
