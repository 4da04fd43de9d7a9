"""Paints the cells of a table that are nothing but a line of text: a style sheet takes several times as long."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, Qt
from PySide6.QtGui import QPainter, QStaticText
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme

_SIDE = 11  # px left and right: the padding of a cell, and of its frame
_MOST_LINES = 2_000  # kept ready for painting: some screens of them
_SELECTED = QStyle.StateFlag.State_Selected.value
_RIGHT = Qt.AlignmentFlag.AlignRight.value


class TextDelegate(QStyledItemDelegate):
    """The text in one line, cut with an ellipsis where it does not fit, on the ground of a chosen row or none.

    What was laid out stays ready for the next time it is painted, while one scrolls or types; `forget` it when the
    font is another one.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ready: dict[tuple[str, int], QStaticText] = {}

    def forget(self) -> None:
        """Lay everything out anew."""
        self._ready.clear()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground and text."""
        room = option.rect
        chosen = option.state.value & _SELECTED
        if chosen:
            painter.fillRect(room, theme.color("highlight"))
        text = index.data()
        if not text:
            return
        width = room.width() - 2 * _SIDE
        line = self._ready.get((text, width)) or self._lay_out(text, width, option)
        size = line.size()
        left = room.left() + _SIDE
        if index.data(Qt.ItemDataRole.TextAlignmentRole) & _RIGHT:
            left += width - size.width()
        painter.setFont(option.font)
        painter.setPen(theme.color("on_highlight" if chosen else "text"))
        painter.drawStaticText(QPointF(left, room.top() + (room.height() - size.height()) / 2), line)

    def _lay_out(self, text: str, width: int, option: QStyleOptionViewItem) -> QStaticText:
        fitting = option.fontMetrics.elidedText(" ".join(text.splitlines()), Qt.TextElideMode.ElideRight, width)
        line = QStaticText(fitting)
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.prepare(font=option.font)
        if len(self._ready) >= _MOST_LINES:
            self._ready.clear()
        self._ready[text, width] = line
        return line
