"""Paints a figure of the comparison: the number, what it rests on, a tint, and a dot for every interviewer."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QLineF, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from rubrics.model import LEVELS
from ui import theme
from ui.icons import pixmap
from ui.models.comparison import Figure
from ui.models.rows import CELL_ROLE

ROW_HEIGHT = 48
_PADDING = 11
_DOT = 3.5
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_SELECTED, _HAS_FOCUS = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_HasFocus.value

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


_PICTURES = 400  # cells that are kept as pictures, about 8 MB
_Look = tuple[Figure, int, int, int, float, int, bool]


class FigureDelegate(QStyledItemDelegate):
    """For cells whose CELL_ROLE is a Figure; other cells are painted as usual. `padding` is px left and right."""

    def __init__(self, parent: QObject | None = None, *, padding: int = _PADDING) -> None:
        super().__init__(parent)
        self._padding = padding
        self._pictures: dict[_Look, QPixmap] = {}  # of cells: drawing them anew for each step of scrolling takes long

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, figure, second line or dots, and the frame of the cell that has the focus."""
        figure = index.data(CELL_ROLE)
        if not isinstance(figure, Figure):
            super().paint(painter, option, index)
            return
        room, state = option.rect, option.state.value & (_SELECTED | _HAS_FOCUS)
        ratio = painter.device().devicePixelRatioF()
        look = (figure, room.width(), room.height(), state, ratio, option.fontMetrics.height(), theme.is_dark())
        picture = self._pictures.get(look)
        if picture is None:
            picture = QPixmap((room.size().toSizeF() * ratio).toSize())
            picture.setDevicePixelRatio(ratio)
            inside = QPainter(picture)
            self._paint(inside, QRect(0, 0, room.width(), room.height()), figure, state, option.font)
            inside.end()
            if len(self._pictures) >= _PICTURES:
                self._pictures.pop(next(iter(self._pictures)))
        else:
            del self._pictures[look]
        self._pictures[look] = picture  # the ones painted last stay
        painter.drawPixmap(room.topLeft(), picture)

    def _paint(self, painter: QPainter, room: QRect, figure: Figure, state: int, font: QFont) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(room, theme.color(figure.ground or "surface"))
        if state & _SELECTED:
            painter.fillRect(room, theme.color("highlight"))
        if figure.value is not None:
            painter.fillRect(room.adjusted(1, 1, -1, -1), tint(figure.value))
        if figure.missed:
            painter.setPen(QPen(theme.color("bad"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(room).adjusted(3, 3, -3, -3))
        margin = 5 if room.height() >= ROW_HEIGHT else 3
        inner = room.adjusted(self._padding, margin, -self._padding, -margin)
        fonts = _fonts(font.key())
        self._main(painter, fonts, inner, figure)
        self._below(painter, fonts, inner, figure)
        if state & _HAS_FOCUS:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(room).adjusted(1, 1, -1, -1))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Room for both lines."""
        figure = index.data(CELL_ROLE)
        if not isinstance(figure, Figure):
            return super().sizeHint(option, index)
        widest = max(
            QFontMetrics(bold(option.font)).horizontalAdvance(figure.main) + (36 if figure.gap else 0),
            QFontMetrics(small(option.font)).horizontalAdvance(figure.sub),
            72 if figure.value is not None else 0,
        )
        return QSize(widest + 2 * self._padding, ROW_HEIGHT)

    def _main(self, painter: QPainter, fonts: Fonts, room: QRect, figure: Figure) -> None:
        upper = QRect(room.left(), room.top(), room.width(), room.height() // 2)
        if not figure.sub and figure.value is None:
            upper = room
        font, measure = fonts.plain if figure.quiet else fonts.bold
        painter.setFont(font)
        painter.setPen(theme.color(figure.tone))
        painter.drawText(upper, _LEFT, _fitting(measure, figure.main, upper.width()))
        if figure.gap:
            painter.setPen(theme.color("warning"))
            font, measure = fonts.small_bold
            painter.setFont(font)
            number = str(figure.gap)
            width = measure.horizontalAdvance(number)
            painter.drawText(upper, _RIGHT, number)
            mark = pixmap("arrow-up-down", 14, role="warning", ratio=painter.device().devicePixelRatioF())
            painter.drawPixmap(QPointF(upper.right() - width - 16, upper.center().y() - 6), mark)

    def _below(self, painter: QPainter, fonts: Fonts, room: QRect, figure: Figure) -> None:
        lower = QRect(room.left(), room.top() + room.height() // 2, room.width(), room.height() - room.height() // 2)
        if figure.sub:
            font, measure = fonts.small
            painter.setFont(font)
            painter.setPen(theme.color("muted"))
            painter.drawText(lower, _LEFT, _fitting(measure, figure.sub, lower.width()))
        elif figure.raters:
            _dots(painter, QRectF(lower), figure.raters)


def _dots(painter: QPainter, room: QRectF, raters: tuple[int, ...]) -> None:
    """A scale from 1 to 5 with a dot per interviewer; equal scores stand on top of each other."""
    width = min(room.width(), 96.0) - 2 * _DOT
    step = width / (LEVELS[-1] - LEVELS[0])
    base = room.bottom() - _DOT - 1
    left = room.left() + _DOT
    scale = [QLineF(left, base, left + width, base)]
    scale += [QLineF(x, base - 2, x, base + 2) for level in LEVELS for x in (left + (level - 1) * step,)]
    painter.setPen(QPen(theme.color("outline"), 1))
    painter.drawLines(scale)
    dots = [
        QPointF(left + (score - 1) * step, base - raters[:place].count(score) * (_DOT + 1))
        for place, score in enumerate(raters)
    ]
    # One call for all of them: points with a round pen are dots.
    painter.setPen(
        QPen(theme.color("text"), 2 * _DOT, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.drawPoints(dots)


@dataclass(frozen=True)
class Fonts:
    """The letters of a cell, each with its measure; made once for a font, since a matrix paints hundreds of cells."""

    plain: tuple[QFont, QFontMetrics]
    bold: tuple[QFont, QFontMetrics]
    small: tuple[QFont, QFontMetrics]
    small_bold: tuple[QFont, QFontMetrics]


@lru_cache(maxsize=8)
def _fonts(key: str) -> Fonts:
    font = QFont()
    font.fromString(key)
    made = (font, bold(font), small(font), small(bold(font)))
    return Fonts(*((one, QFontMetrics(one)) for one in made))


def _fitting(measure: QFontMetrics, text: str, width: int) -> str:
    """The text, cut with an ellipsis where it is too long. Most are a few letters: measuring is dearer than drawing."""
    if len(text) * measure.maxWidth() <= width:
        return text
    return measure.elidedText(text, Qt.TextElideMode.ElideRight, width)


def bold(font: QFont) -> QFont:
    """The same font, half bold: figures are set in it."""
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made


def small(font: QFont) -> QFont:
    """The same font, smaller: the second line is set in it."""
    made = QFont(font)
    if font.pixelSize() > 0:
        made.setPixelSize(max(9, round(font.pixelSize() * 0.88)))
    else:
        made.setPointSizeF(max(7.0, font.pointSizeF() * 0.88))
    return made
