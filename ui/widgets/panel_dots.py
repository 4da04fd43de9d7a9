"""The panel's scores of one criterion on a scale from 1 to 5: a disc with initials for each interviewer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from rubrics.model import LEVELS
from ui import theme
from ui.models.rows import as_tooltip

_RADIUS = 12.0
_AXIS = 22  # px below the discs, for the levels
_ABOVE = 8  # px above them, for the mark of the mean
_EDGE = 40.0  # px left and right of the scale
_WIDEST = 560.0


@dataclass(frozen=True, slots=True)
class Dot:
    """One interviewer: `words` says name and score; `score` 1 to 5 or None; `before` where the debrief changed it."""

    mark: str
    words: str
    score: int | None
    before: int | None = None


class PanelDots(QWidget):
    """Who gave what, and the mean as an upright bar. A change in the debrief leaves a ring where the score was.

    Nothing is told by colour alone: each disc carries its initials, its name and score stand in the tooltip, and all
    of them in the accessible description.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dots: Sequence[Dot] = ()
        self._mean: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.watcher.changed.connect(self.update)

    def show_dots(self, name: str, dots: Sequence[Dot], mean: float | None, mean_words: str = "") -> None:
        """Show these people's scores of the criterion `name`; `mean` (1 to 5) is said as `mean_words`."""
        self._dots, self._mean = list(dots), mean
        self.setAccessibleName(name)
        self.setAccessibleDescription("; ".join(filter(None, (*(dot.words for dot in dots), mean_words))))
        self.updateGeometry()
        self.update()

    @property
    def places(self) -> list[tuple[Dot, QPointF]]:
        """Each disc with its middle; equal scores stand on top of each other."""
        placed: list[tuple[Dot, QPointF]] = []
        floor = self.height() - _AXIS - _RADIUS - 1
        heights = dict.fromkeys(LEVELS, 0)
        for dot in self._dots:
            if dot.score is not None:
                placed.append((dot, QPointF(self._x(dot.score), floor - heights[dot.score] * (2 * _RADIUS + 2))))
                heights[dot.score] += 1
        return placed

    def _x(self, score: float) -> float:
        width = min(self.width() - 2 * _EDGE, _WIDEST)
        return _EDGE + (score - LEVELS[0]) / (LEVELS[-1] - LEVELS[0]) * width

    def sizeHint(self) -> QSize:
        """As high as the level that most of them gave."""
        given = [dot.score for dot in self._dots]
        highest = max((given.count(level) for level in LEVELS), default=0)
        return QSize(320, int(max(highest, 1) * (2 * _RADIUS + 2)) + _AXIS + _ABOVE + 2)

    def minimumSizeHint(self) -> QSize:
        """Narrow, but never lower than it has to be."""
        return QSize(180, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Scale, mean, rings of what was before, discs."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        base = self.height() - _AXIS
        painter.setFont(self._small())
        for level in LEVELS:
            painter.setPen(QPen(theme.color("border"), 1))
            painter.drawLine(QPointF(self._x(level), _ABOVE), QPointF(self._x(level), base))
            painter.setPen(theme.color("muted"))
            below = QRectF(self._x(level) - 20, base + 2, 40, _AXIS - 2)
            painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), str(level))
        painter.setPen(QPen(theme.color("outline"), 1))
        painter.drawLine(QPointF(self._x(LEVELS[0]), base), QPointF(self._x(LEVELS[-1]), base))
        if self._mean is not None:
            self._paint_mean(painter, self._x(self._mean), base)
        for dot, middle in self.places:
            if dot.before is not None:
                self._paint_before(painter, dot.before, middle)
        floor = base - _RADIUS - 1
        for dot in self._dots:
            if dot.score is None and dot.before is not None:
                self._paint_ring(painter, QPointF(self._x(dot.before), floor))
        for dot, middle in self.places:
            self._paint_disc(painter, dot, middle)

    def _paint_mean(self, painter: QPainter, x: float, base: int) -> None:
        """A bar with a head, so that it is seen behind a disc too."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawRect(QRectF(x - 1.5, 1, 3, base - 1))
        painter.drawPolygon([QPointF(x - 6, 0), QPointF(x + 6, 0), QPointF(x, _ABOVE)])

    def _paint_before(self, painter: QPainter, before: int, middle: QPointF) -> None:
        """A ring where the score was alone, and an arrow to where it is now."""
        was = QPointF(self._x(before), middle.y())
        self._paint_ring(painter, was)
        side = 1 if middle.x() > was.x() else -1
        tip = QPointF(middle.x() - side * (_RADIUS + 1), middle.y())
        painter.setPen(QPen(theme.color("text"), 1.4))
        painter.drawLine(QPointF(was.x() + side * _RADIUS, was.y()), tip)
        for up in (-4, 4):
            painter.drawLine(tip, QPointF(tip.x() - side * 5, tip.y() + up))

    def _paint_ring(self, painter: QPainter, middle: QPointF) -> None:
        painter.setPen(QPen(theme.color("text"), 1, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, _RADIUS - 1, _RADIUS - 1)

    def _paint_disc(self, painter: QPainter, dot: Dot, middle: QPointF) -> None:
        painter.setPen(QPen(theme.color("text"), 1.2))
        painter.setBrush(theme.color("surface"))
        painter.drawEllipse(middle, _RADIUS, _RADIUS)
        painter.setPen(theme.color("text"))
        room = QRectF(middle.x() - _RADIUS, middle.y() - _RADIUS, 2 * _RADIUS, 2 * _RADIUS)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), dot.mark)

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(11)
        return font

    def event(self, event: QEvent) -> bool:
        """Name and score of the disc under the mouse; between them, of everybody."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), as_tooltip(self.words_at(QPointF(event.pos()))), self)
            return True
        return super().event(event)

    def words_at(self, point: QPointF) -> str:
        """What is said about this place of the chart."""
        for dot, middle in self.places:
            if (point - middle).manhattanLength() <= 2 * _RADIUS:
                return dot.words
        return "\n".join(dot.words for dot in self._dots)
