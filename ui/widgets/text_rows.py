"""Paints the rows of a table that are nothing but lines of text, and says how wide these are.

A whole row is written from its record: asking the model for a cell, through Qt, takes longer than painting it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import Any, NamedTuple

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText

from ui import theme
from ui.models.rows import Column

SIDE = 11  # px left and right: the padding of a cell, and of its frame
_MOST_LINES = 4_000  # measured texts kept: some screens of them
_SHORT = 4  # px that have to be left beside a text whose letters were only added up: some pairs stand wider apart
_CUT = Qt.TextElideMode.ElideRight
_DOTS = "…"
_AT_ONCE = 12  # texts laid out while one picture is painted: the others wait for the next


class Place(NamedTuple):
    """Where a column stands in the viewport, in px."""

    column: Column[Any]
    left: int
    width: int


class _Line(NamedTuple):
    """A text as it is shown in a cell, how wide it is at most, and laid out; None where that is no use.

    `again` says that it was laid out, or found to be no use, because it came a second time.
    """

    text: str
    width: float
    laid_out: QStaticText | None = None
    again: bool = False


class TextRows:
    """Every text in one line, cut with an ellipsis where it does not fit, on the ground of a chosen row or none.

    A text that is painted a second time is laid out and stays so: that takes half as long from then on, while one
    scrolls or types. The first time it would take three times as long, and most texts that a search shows come once;
    so that no picture takes long, only some are laid out for each. Another font is another `TextRows`.
    """

    def __init__(self, font: QFont) -> None:
        self._font = font
        self._metrics = QFontMetricsF(font)
        self._lines: dict[tuple[str, int, bool], _Line] = {}
        self._may_lay_out = _AT_ONCE
        self._height = self._laid_out("x").size().height()
        self._wide = {letter: self._metrics.horizontalAdvance(letter) for letter in map(chr, range(32, 127))}
        self._dots = self._metrics.horizontalAdvance(_DOTS)

    def begin(self) -> None:
        """Another picture is painted."""
        self._may_lay_out = _AT_ONCE

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
                shown = text, width, column.number
                line = self._lines.get(shown)
                if line is None:
                    line = self._lines[shown] = self._measured(*shown)
                elif not line.again and self._may_lay_out:
                    self._may_lay_out -= 1
                    line = self._lines[shown] = self._kept(line)
                start = left + width - SIDE - line.width if column.number else left + SIDE
                if line.laid_out is not None:
                    painter.drawStaticText(QPointF(start, top), line.laid_out)
                else:
                    painter.drawText(QPointF(start, base), line.text)

    def width(self, text: str) -> int:
        """How many pixels wide a cell has to be for this text."""
        return round(self._metrics.horizontalAdvance(_one_line(text))) + 1 + 2 * SIDE

    def _measured(self, text: str, width: int, number: bool) -> _Line:
        """The text as it is shown in a cell of this width; how wide it is matters only for what ends at the right."""
        if len(self._lines) >= _MOST_LINES:
            self._lines.clear()
        line, room = _one_line(text), width - 2 * SIDE
        if not number and (quick := self._quickly_cut(line, room)):
            return _Line(quick, room)
        wide = self._metrics.horizontalAdvance(line)
        if wide > room:
            line = self._metrics.elidedText(line, _CUT, room)
            wide = self._metrics.horizontalAdvance(line)
        return _Line(line, wide)

    def _quickly_cut(self, line: str, room: float) -> str:
        """The line as far as it surely has room, "" where one has to measure.

        Its letters are added up, which takes a tenth of the time of measuring.
        """
        try:
            ends = list(accumulate(map(self._wide.__getitem__, line)))
        except KeyError:  # other letters may join, or come from another font
            return ""
        if ends[-1] + _SHORT <= room:
            return line
        if ends[-1] - _SHORT <= room:
            return ""
        return line[: bisect_right(ends, room - _SHORT - self._dots)].rstrip() + _DOTS

    def _kept(self, line: _Line) -> _Line:
        """The same line for all the times to come."""
        laid_out = self._laid_out(line.text)
        # Letters of a taller font, which stand in for missing ones, would push the line down.
        fits = laid_out.size().height() == self._height
        return line._replace(laid_out=laid_out if fits else None, again=True)

    def _laid_out(self, line: str) -> QStaticText:
        laid_out = QStaticText(line)
        laid_out.setTextFormat(Qt.TextFormat.PlainText)
        laid_out.prepare(font=self._font)
        return laid_out


def _one_line(text: str) -> str:
    return " ".join(text.splitlines())
