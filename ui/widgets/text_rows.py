"""Paints the rows of a table that are nothing but lines of text, and says how wide these are.

A whole row is written from its record: asking the model for a cell, through Qt, takes longer than painting it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText

from ui import theme
from ui.models.rows import Column

SIDE = 11  # px left and right: the padding of a cell, and of its frame
_MOST_LINES = 4_000  # measured texts kept: some screens of them
_CUT = Qt.TextElideMode.ElideRight


class Place(NamedTuple):
    """Where a column stands in the viewport, in px."""

    column: Column[Any]
    left: int
    width: int


class _Line(NamedTuple):
    """A text as it is shown in a cell of some width, how wide that is, and laid out; None where that is no use.

    `again` says that it was laid out, or found to be no use, because it came a second time.
    """

    text: str
    width: float
    laid_out: QStaticText | None = None
    again: bool = False


class TextRows:
    """Every text in one line, cut with an ellipsis where it does not fit, on the ground of a chosen row or none.

    A text that is painted a second time is laid out and stays so: that takes half as long from then on, while one
    scrolls or types. The first time it would take three times as long, and most texts that a search shows come once.
    Another font is another `TextRows`.
    """

    def __init__(self, font: QFont) -> None:
        self._font = font
        self._metrics = QFontMetricsF(font)
        self._lines: dict[tuple[str, int], _Line] = {}
        self._height = self._laid_out("x").size().height()

    def paint(self, painter: QPainter, record: Any, places: Sequence[Place], row: QRect, *, chosen: bool) -> None:
        """Writes a record's cells into its row; the painter has the font."""
        if chosen:
            painter.fillRect(row, theme.color("highlight"))
        painter.setPen(theme.color("on_highlight" if chosen else "text"))
        base = row.top() + (row.height() + self._metrics.ascent() - self._metrics.descent()) / 2
        top = base - self._metrics.ascent()
        for column, left, width in places:
            text = column.text(record)
            if text:
                line = self._lines.get((text, width))
                if line is None or not line.again:
                    line = self._measured(text, width) if line is None else self._kept(line, text, width)
                start = left + width - SIDE - line.width if column.number else left + SIDE
                if line.laid_out is not None:
                    painter.drawStaticText(QPointF(start, top), line.laid_out)
                else:
                    painter.drawText(QPointF(start, base), line.text)

    def width(self, text: str) -> int:
        """How many pixels wide a cell has to be for this text."""
        return round(self._metrics.horizontalAdvance(_one_line(text))) + 1 + 2 * SIDE

    def _measured(self, text: str, width: int) -> _Line:
        """The text as it is shown in a cell of this width."""
        line, room = _one_line(text), width - 2 * SIDE
        wide = self._metrics.horizontalAdvance(line)
        if wide > room:
            line = self._metrics.elidedText(line, _CUT, room)
            wide = self._metrics.horizontalAdvance(line)
        if len(self._lines) >= _MOST_LINES:
            self._lines.clear()
        made = self._lines[text, width] = _Line(line, wide)
        return made

    def _kept(self, line: _Line, text: str, width: int) -> _Line:
        """The same line for all the times to come."""
        laid_out = self._laid_out(line.text)
        # Letters of a taller font, which stand in for missing ones, would push the line down.
        fits = laid_out.size().height() == self._height
        made = self._lines[text, width] = line._replace(laid_out=laid_out if fits else None, again=True)
        return made

    def _laid_out(self, line: str) -> QStaticText:
        laid_out = QStaticText(line)
        laid_out.setTextFormat(Qt.TextFormat.PlainText)
        laid_out.prepare(font=self._font)
        return laid_out


def _one_line(text: str) -> str:
    return " ".join(text.splitlines())
