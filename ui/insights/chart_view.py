"""A chart on the page: figures under the mouse, bar by bar with the arrow keys, and in words for a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui import theme
from ui.insights.charts import Bar, Chart
from ui.insights.drawing import Drawing
from ui.models.rows import as_tooltip

_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
}


class ChartView(QWidget):
    """Shows one chart. `pointed` carries the words of the bar that the mouse or the keyboard is at, "" for none."""

    pointed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self._current = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.watcher.changed.connect(self.update)

    @property
    def chart(self) -> Chart | None:
        """What is shown."""
        return self._chart

    def show_chart(self, chart: Chart | None) -> None:
        """Show this chart, or none."""
        self._chart, self._current = chart, 0
        self.setAccessibleName(chart.title if chart else "")
        self.setAccessibleDescription("; ".join(bar.words for bar in chart.bars) if chart else "")
        self.updateGeometry()
        self.update()

    @property
    def current(self) -> Bar | None:
        """The bar the keyboard is at, None while the focus is elsewhere."""
        if self._chart is None or not self._chart.bars or not self.hasFocus():
            return None
        return self._chart.bars[self._current]

    def drawing(self) -> Drawing | None:
        """The chart as it is laid out now."""
        return Drawing(self._chart, QSizeF(self.size()), self.font()) if self._chart else None

    def sizeHint(self) -> QSize:
        """As high as its bars ask for."""
        return QSize(480, round(Drawing.height_for(self._chart)) if self._chart else 0)

    def minimumSizeHint(self) -> QSize:
        """Narrow, but never lower than it has to be."""
        return QSize(240, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The chart in the colours of the theme."""
        drawing = self.drawing()
        if drawing:
            drawing.paint(QPainter(self), theme.color, self._current if self.hasFocus() else -1)

    # -- the keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End go from bar to bar."""
        last = len(self._chart.bars) - 1 if self._chart else -1
        key = Qt.Key(event.key())
        if last < 0 or not (key in _STEPS or key in (Qt.Key.Key_Home, Qt.Key.Key_End)):
            super().keyPressEvent(event)
            return
        edge = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        self._current = edge.get(key, min(max(self._current + _STEPS.get(key, 0), 0), last))
        self._tell_current()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Says where the keyboard is."""
        super().focusInEvent(event)
        self._tell_current()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Takes the frame away."""
        super().focusOutEvent(event)
        self.pointed.emit("")
        self.update()

    def _tell_current(self) -> None:
        bar = self.current
        if bar is not None:
            self.setAccessibleDescription(bar.words)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
            self.pointed.emit(bar.words)
        self.update()

    # -- the mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Says the figures of the bar under the mouse."""
        self.pointed.emit(self.words_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Back to what the keyboard is at."""
        super().leaveEvent(event)
        self.pointed.emit(self.current.words if self.current else "")

    def event(self, event: QEvent) -> bool:
        """The figures as a tooltip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), as_tooltip(self.words_at(QPointF(event.pos()))), self)
            return True
        return super().event(event)

    def words_at(self, point: QPointF) -> str:
        """What is said about this place of the chart, "" for nothing."""
        drawing = self.drawing()
        number = drawing.at(point) if drawing else -1
        return drawing.places[number].bar.words if drawing and number >= 0 else ""
