"""What is filled in by hand on a printed page: boxes to tick, lines to write on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.platypus.flowables import Flowable

from reports.typesetting import styles
from reports.typesetting.ink import Ink
from reports.typesetting.text import BASELINE, Text, line

WRITING_LINE = 20.0  # room for a line of handwriting, in points
LEAST_LINES = 2  # of the rest of a page
TICK = 9.0  # side of a box to tick
TICK_ROOM = TICK + 7
CHOICE = 62.0  # width of a column of boxes
CHOICE_GAP = 2.0  # below each row of them


def tick_box(canvas: Any, x: float, y: float) -> None:
    """An empty box that stands on the baseline `y`."""
    canvas.setStrokeColor(styles.INK)
    canvas.setLineWidth(0.75)
    canvas.rect(x, y - 1, TICK, TICK, stroke=1, fill=0)


def to_fill_in(canvas: Any, ink: Ink, label: str, *, x: float, y: float, width: float) -> None:
    """A label and a line to write on behind it."""
    used = line(canvas, ink, label, styles.SMALL, x=x, y=y, width=width / 2) + 5
    canvas.setStrokeColor(styles.LINE)
    canvas.setLineWidth(0.75)
    canvas.line(x + used, y - 2, x + width, y - 2)


class Blanks(Flowable):  # type: ignore[misc]
    """Labelled lines to write on, side by side."""

    def __init__(self, ink: Ink, labels: Sequence[str]) -> None:
        super().__init__()
        self.ink = ink
        self.labels = labels

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """One line of handwriting high."""
        self.width, self.height = width, WRITING_LINE
        return width, self.height

    def draw(self) -> None:
        """Draw the labels and their lines."""
        share = self.width / len(self.labels)
        for number, label in enumerate(self.labels):
            is_last = number == len(self.labels) - 1
            to_fill_in(self.canv, self.ink, label, x=number * share, y=4, width=share - (0 if is_last else 12))


class WritingLines(Flowable):  # type: ignore[misc]
    """Empty lines to write on, with a label in the room left of the first."""

    def __init__(self, ink: Ink, label: str, lines: int, *, indent: float) -> None:
        super().__init__()
        self.ink = ink
        self.label = label
        self.count = lines
        self.indent = indent

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As high as its lines."""
        self.width, self.height = width, self.count * WRITING_LINE
        return width, self.height

    def draw(self) -> None:
        """Draw the lines from the top."""
        top = self.height - WRITING_LINE + 3
        line(self.canv, self.ink, self.label, styles.SMALL, x=0, y=top, width=self.indent - 4)
        self.canv.setStrokeColor(styles.LINE)
        self.canv.setLineWidth(0.75)
        for number in range(self.count):
            y = top - 2 - number * WRITING_LINE
            self.canv.line(self.indent, y, self.width, y)


class Ticked(Text):
    """A text with a box to tick at its left edge."""

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803
        """Set the text, then the box on its first line."""
        super().drawOn(canvas, x, y)
        baseline = y + self.height - self.style.leading / 2 - BASELINE * self.style.size
        tick_box(canvas, x + self.indent - TICK_ROOM, baseline)


class Choices(Flowable):  # type: ignore[misc]
    """A text with a box to tick in each of the columns at the right."""

    def __init__(self, text: Text, columns: int) -> None:
        super().__init__()
        self.text = text
        self.columns = columns

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As high as its text, in what the columns leave of the width."""
        self.width = width
        self.height = self.text.wrap(self._room(width), height)[1] + CHOICE_GAP
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """The boxes with as much of a long text as fits, and the rest of the text."""
        parts = self.text.split(self._room(width), height - CHOICE_GAP)
        if not parts:
            return []
        return [Choices(parts[0], self.columns), *parts[1:]]

    def _room(self, width: float) -> float:
        return width - self.columns * CHOICE - 8

    def draw(self) -> None:
        """Draw the text, then the boxes on its first line."""
        style = self.text.style
        self.text.drawOn(self.canv, 0, CHOICE_GAP)
        baseline = self.height - style.leading / 2 - BASELINE * style.size
        for column in range(self.columns):
            tick_box(self.canv, self.width - (self.columns - column) * CHOICE + (CHOICE - TICK) / 2, baseline)


class ChoiceHeads(Flowable):  # type: ignore[misc]
    """What the rows of boxes below are about, and what each of their columns stands for."""

    def __init__(self, ink: Ink, title: str, heads: Sequence[str]) -> None:
        super().__init__()
        self.ink = ink
        self.title = title
        self.heads = heads

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """One line high."""
        self.width, self.height = width, styles.SMALL_STRONG.leading + 2
        return width, self.height

    def draw(self) -> None:
        """Draw the title at the left, the heads in the middle of their columns."""
        room = len(self.heads) * CHOICE
        line(self.canv, self.ink, self.title, styles.SMALL_STRONG, x=0, y=4, width=self.width - room)
        for column, head in enumerate(self.heads):
            x = self.width - room + column * CHOICE
            line(self.canv, self.ink, head, styles.TINY_CENTRE, x=x, y=4, width=CHOICE)


class RestOfPage(Flowable):  # type: ignore[misc]
    """Lines to write on down to the foot of the page; nothing where `need` points are left for what comes next."""

    def __init__(self, ink: Ink, label: str, *, need: float, indent: float) -> None:
        super().__init__()
        self.ink = ink
        self.label = label
        self.need = need
        self.indent = indent

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As many lines as fit, where the page would stay empty otherwise; a single one is none."""
        self.width = width
        fitting = int(height // WRITING_LINE) if height < self.need else 0
        self.count = fitting if fitting >= LEAST_LINES else 0
        self.height = self.count * WRITING_LINE
        return width, self.height

    def draw(self) -> None:
        """Draw the lines from the top."""
        if self.count:
            lines = WritingLines(self.ink, self.label, self.count, indent=self.indent)
            lines.wrap(self.width, self.height)
            lines.drawOn(self.canv, 0, 0)
