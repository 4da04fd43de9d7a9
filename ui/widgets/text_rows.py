"""Paints the rows of a table that are nothing but lines of text, and says how wide these are.

A whole row is written from its record: asking the model for a cell, through Qt, takes longer than painting it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

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


class TextRows:
    """Every text in one line, cut with an ellipsis where it does not fit, on the ground of a chosen row or none.

    What was measured stays known for the next time it is painted, while one scrolls or types; another font is
    another `TextRows`.
    """

    def __init__(self, font: QFont) -> None:
        self._metrics = QFontMetricsF(font)
        self._measured: dict[tuple[str, int], tuple[str, float]] = {}

    def paint(self, painter: QPainter, record: Any, places: Sequence[Place], row: QRect, *, chosen: bool) -> None:
        """Writes a record's cells into its row; the painter has the font."""
        if chosen:
            painter.fillRect(row, theme.color("highlight"))
        painter.setPen(theme.color("on_highlight" if chosen else "text"))
        base = row.top() + (row.height() + self._metrics.ascent() - self._metrics.descent()) / 2
        for column, left, width in places:
            text = column.text(record)
            if text:
                line, used = self._measured.get((text, width)) or self._measure(text, width)
                start = left + width - SIDE - used if column.number else left + SIDE
                painter.drawText(QPointF(start, base), line)

    def width(self, text: str) -> int:
        """How many pixels wide a cell has to be for this text."""
        return round(self._metrics.horizontalAdvance(_one_line(text))) + 1 + 2 * SIDE

    def _measure(self, text: str, width: int) -> tuple[str, float]:
        """The text as it is shown in a cell of this width, and how wide that is."""
        line, room = _one_line(text), width - 2 * SIDE
        used = self._metrics.horizontalAdvance(line)
        if used > room:
            line = self._metrics.elidedText(line, _CUT, room)
            used = self._metrics.horizontalAdvance(line)
        if len(self._measured) >= _MOST_LINES:
            self._measured.clear()
        self._measured[text, width] = line, used
        return line, used


def _one_line(text: str) -> str:
    return " ".join(text.splitlines())
