"""Paints a figure of the comparison: the number, what it rests on, a tint, and a dot for every interviewer."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from rubrics.model import LEVELS
from ui import theme
from ui.icons import pixmap
from ui.models.comparison import Figure
from ui.models.rows import CELL_ROLE

ROW_HEIGHT = 48
_PADDING = 11
_DOT = 3.5

# Orange to blue stays apart for every common kind of colour blindness; the figure itself is always written.
# Strength by distance from the middle of the scale, as opacity over the theme's surface.
_LOW, _HIGH = QColor("#d55e00"), QColor("#0072b2")
_STRONGEST = 0.34


def tint(value: float) -> QColor:
    """The ground of a score from 1 (orange) over 3 (none) to 5 (blue)."""
    distance = (value - 3) / 2
    ground = QColor(_HIGH if distance > 0 else _LOW)
    ground.setAlphaF(abs(distance) * _STRONGEST)
    return ground


class FigureDelegate(QStyledItemDelegate):
    """For cells whose CELL_ROLE is a Figure; other cells are painted as usual."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, figure, second line or dots, and the frame of the cell that has the focus."""
        figure = index.data(CELL_ROLE)
        if not isinstance(figure, Figure):
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(room, theme.color("highlight"))
        if figure.value is not None:
            painter.fillRect(room.adjusted(1, 1, -1, -1), tint(figure.value))
        inner = room.adjusted(_PADDING, 5, -_PADDING, -5)
        self._main(painter, option.font, inner, figure)
        self._below(painter, option.font, inner, figure)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(room).adjusted(1, 1, -1, -1))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Room for both lines."""
        figure = index.data(CELL_ROLE)
        if not isinstance(figure, Figure):
            return super().sizeHint(option, index)
        widest = max(
            QFontMetrics(_bold(option.font)).horizontalAdvance(figure.main) + (36 if figure.gap else 0),
            QFontMetrics(_small(option.font)).horizontalAdvance(figure.sub),
            72 if figure.value is not None else 0,
        )
        return QSize(widest + 2 * _PADDING, ROW_HEIGHT)

    def _main(self, painter: QPainter, font: QFont, room: QRect, figure: Figure) -> None:
        upper = QRect(room.left(), room.top(), room.width(), room.height() // 2)
        if not figure.sub and figure.value is None:
            upper = room
        painter.setFont(_bold(font))
        painter.setPen(theme.color(figure.tone))
        words = painter.fontMetrics().elidedText(figure.main, Qt.TextElideMode.ElideRight, upper.width())
        painter.drawText(upper, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)
        if figure.gap:
            painter.setPen(theme.color("warning"))
            painter.setFont(_small(_bold(font)))
            number = str(figure.gap)
            width = painter.fontMetrics().horizontalAdvance(number)
            painter.drawText(upper, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), number)
            mark = pixmap("arrow-up-down", 14, role="warning", ratio=painter.device().devicePixelRatioF())
            painter.drawPixmap(QPointF(upper.right() - width - 16, upper.center().y() - 6), mark)

    def _below(self, painter: QPainter, font: QFont, room: QRect, figure: Figure) -> None:
        lower = QRect(room.left(), room.top() + room.height() // 2, room.width(), room.height() - room.height() // 2)
        if figure.sub:
            painter.setFont(_small(font))
            painter.setPen(theme.color("muted"))
            words = painter.fontMetrics().elidedText(figure.sub, Qt.TextElideMode.ElideRight, lower.width())
            painter.drawText(lower, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)
        elif figure.raters:
            _dots(painter, QRectF(lower), figure.raters)


def _dots(painter: QPainter, room: QRectF, raters: tuple[int, ...]) -> None:
    """A scale from 1 to 5 with a dot per interviewer; equal scores stand on top of each other."""
    width = min(room.width(), 96.0) - 2 * _DOT
    step = width / (LEVELS[-1] - LEVELS[0])
    base = room.bottom() - _DOT - 1
    painter.setPen(QPen(theme.color("outline"), 1))
    painter.drawLine(QPointF(room.left() + _DOT, base), QPointF(room.left() + _DOT + width, base))
    for level in LEVELS:
        x = room.left() + _DOT + (level - 1) * step
        painter.drawLine(QPointF(x, base - 2), QPointF(x, base + 2))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("text"))
    for place, score in enumerate(raters):
        above = raters[:place].count(score)
        painter.drawEllipse(QPointF(room.left() + _DOT + (score - 1) * step, base - above * (_DOT + 1)), _DOT, _DOT)


def _bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made


def _small(font: QFont) -> QFont:
    made = QFont(font)
    if font.pixelSize() > 0:
        made.setPixelSize(max(9, round(font.pixelSize() * 0.88)))
    else:
        made.setPointSizeF(max(7.0, font.pointSizeF() * 0.88))
    return made
