"""Draws a chart with QPainter, on the screen and into a picture. Nothing is told by colour alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QImage, QPainter, QPen

from ui import theme
from ui.insights.charts import Bar, Chart

Colors = Callable[[str], QColor]

_ROW = 34.0  # px of a lying bar with the space around it
_THICK = 18.0
_AXIS = 26.0  # px below the bars, for the scale
_TOP = 22.0  # px above them, for what the limits say
_GAP = 8.0
_UPRIGHT_HEIGHT = 240.0
_LABEL_SHARE = 0.4  # of the width at most for the labels
_STRENGTHS = (0.1, 0.28, 0.48, 0.72, 1.0)  # of the accent colour, for the levels of a divided bar
_PICTURE_WIDTH, _PICTURE_MARGIN, _PICTURE_RATIO = 960, 24, 2


@dataclass(frozen=True, slots=True)
class Place:
    """Where a bar stands: `room` is all that belongs to it, `bar` the bar itself."""

    bar: Bar
    room: QRectF
    shape: QRectF


class Drawing:
    """A chart laid out for a size and a font."""

    def __init__(self, chart: Chart, size: QSizeF, font: QFont) -> None:
        self.chart = chart
        self.size = size
        self.font = font
        self.metrics = QFontMetricsF(font)
        self._measure()
        self.places = [self._place(number, bar) for number, bar in enumerate(chart.bars)]

    @staticmethod
    def height_for(chart: Chart) -> float:
        """How high the chart wants to be."""
        return _UPRIGHT_HEIGHT if chart.upright else _top(chart) + len(chart.bars) * _ROW + _AXIS

    # -- where things are

    def _measure(self) -> None:
        width = self.metrics.horizontalAdvance
        figures = max((width(bar.figure) for bar in self.chart.bars if bar.value is not None), default=0) + _GAP
        if self.chart.upright:
            ticks = max((width(text) for _, text in self.chart.ticks), default=0) + _GAP
            self.plot = QRectF(ticks, _TOP, self.size.width() - ticks - 4, self.size.height() - _TOP - _AXIS)
            return
        labels = max((width(bar.label) for bar in self.chart.bars), default=0) + _GAP
        self.labels = min(labels, self.size.width() * _LABEL_SHARE)
        self.figures = min(figures, self.size.width() * _LABEL_SHARE)
        plot = max(40.0, self.size.width() - self.labels - self.figures - 6)
        self.plot = QRectF(self.labels, _top(self.chart), plot, len(self.chart.bars) * _ROW)

    def _along(self, value: float) -> float:
        """Where a value lies on the scale."""
        chart = self.chart
        share = (min(max(value, chart.lowest), chart.highest) - chart.lowest) / (chart.highest - chart.lowest)
        if chart.upright:
            return self.plot.bottom() - share * self.plot.height()
        return self.plot.left() + share * self.plot.width()

    def _place(self, number: int, bar: Bar) -> Place:
        base = self._along(self.chart.base)
        if self.chart.upright:
            step = self.plot.width() / max(1, len(self.chart.bars))
            room = QRectF(self.plot.left() + number * step, 0, step, self.size.height())
            top = self._along(bar.value or 0)
            return Place(bar, room, QRectF(room.left() + step * 0.12, top, step * 0.76, base - top))
        room = QRectF(0, _top(self.chart) + number * _ROW, self.size.width(), _ROW)
        start, end = base, base if bar.value is None else self._along(bar.value)
        if bar.box:
            start, end = self._along(bar.box[0]), self._along(bar.box[1])
        if bar.shares:
            start, end = self.plot.left(), self.plot.right()
        left, right = min(start, end), max(start, end)
        return Place(bar, room, QRectF(left, room.center().y() - _THICK / 2, right - left, _THICK))

    def at(self, point: QPointF) -> int:
        """The number of the bar at this place, -1 for none."""
        return next((number for number, place in enumerate(self.places) if place.room.contains(point)), -1)

    # -- drawing

    def paint(self, painter: QPainter, colors: Colors, current: int = -1) -> None:
        """Draw the chart from (0, 0) on; the `current` bar has a frame."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font)
        self._scale(painter, colors)
        for place in self.places:
            self._bar(painter, colors, place)
        if self.chart.lowest < 0:
            self._zero(painter, colors)
        for place in self.places:
            self._words(painter, colors, place)
        self._limits(painter, colors)
        if 0 <= current < len(self.places):
            painter.setPen(QPen(colors("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.places[current].room.adjusted(1, 1, -1, -1), 4, 4)

    def _zero(self, painter: QPainter, colors: Colors) -> None:
        """The line that bars to both sides begin at; it leaves out those that are words."""
        painter.setPen(QPen(colors("text"), 1))
        x = self._along(0)
        for place in self.places:
            if place.bar.value is not None:
                painter.drawLine(QPointF(x, place.room.top()), QPointF(x, place.room.bottom()))

    def _scale(self, painter: QPainter, colors: Colors) -> None:
        free = -self.size.width()  # from here on there is room for what is written at a place
        for value, text in self.chart.ticks:
            place = self._along(value)
            painter.setPen(QPen(colors("border"), 1))
            if self.chart.upright:
                painter.drawLine(QPointF(self.plot.left(), place), QPointF(self.plot.right(), place))
                room = QRectF(0, place - 10, self.plot.left() - 6, 20)
                flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            else:
                painter.drawLine(QPointF(place, self.plot.top()), QPointF(place, self.plot.bottom()))
                room = QRectF(place - 60, self.plot.bottom() + 4, 120, _AXIS - 6)
                flags = Qt.AlignmentFlag.AlignCenter
            half = self.metrics.horizontalAdvance(text) / 2
            if self.chart.upright or place - half >= free:
                free = place + half + _GAP / 2
                painter.setPen(colors("muted"))
                painter.drawText(room, int(flags), text)

    def _limits(self, painter: QPainter, colors: Colors) -> None:
        last = len(self.chart.limits) - 1
        for number, (value, text) in enumerate(self.chart.limits):
            x = self._along(value)
            painter.setPen(QPen(colors("text"), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, self.plot.top() - 2), QPointF(x, self.plot.bottom()))
            painter.setPen(colors("muted"))
            # Neighbours may lie close: the last one begins at its line, those before end at theirs.
            side = Qt.AlignmentFlag.AlignLeft if number == last else Qt.AlignmentFlag.AlignRight
            room = QRectF(x if number == last else x - 120, 0, 120, _TOP - 4)
            painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), text)

    def _bar(self, painter: QPainter, colors: Colors, place: Place) -> None:
        bar, shape = place.bar, place.shape
        if bar.value is None:
            return
        if bar.shares:
            self._shares(painter, colors, place)
            return
        painter.setPen(QPen(colors("accent"), 1))
        if bar.box:
            painter.setBrush(colors("highlight"))
            painter.drawRect(shape)
            x = self._along(bar.value)
            painter.fillRect(QRectF(x - 2, shape.top() - 4, 4, shape.height() + 8), colors("text"))
            return
        painter.setBrush(colors("accent"))
        painter.drawRect(shape)
        if bar.part and bar.value:
            hatched = QRectF(shape)
            hatched.setLeft(shape.right() - shape.width() * min(1.0, bar.part / bar.value))
            painter.setBrush(colors("surface"))
            painter.drawRect(hatched)
            painter.setBrush(QBrush(colors("accent"), Qt.BrushStyle.BDiagPattern))
            painter.drawRect(hatched)

    def _shares(self, painter: QPainter, colors: Colors, place: Place) -> None:
        """Parts of a whole, from light to dark, each with its label where that fits."""
        left = place.shape.left()
        for number, (share, text) in enumerate(place.bar.shares):
            part = QRectF(left, place.shape.top(), place.shape.width() * share, place.shape.height())
            left = part.right()
            ground = _mixed(colors("accent"), colors("surface"), _STRENGTHS[number % len(_STRENGTHS)])
            painter.setPen(QPen(colors("outline"), 1))
            painter.setBrush(ground)
            painter.drawRect(part)
            if self.metrics.horizontalAdvance(text) + 4 <= part.width():
                inks = (colors("text"), colors("on_accent"))
                painter.setPen(max(inks, key=lambda ink: abs(ink.lightnessF() - ground.lightnessF())))
                painter.drawText(part, int(Qt.AlignmentFlag.AlignCenter), text)

    def _words(self, painter: QPainter, colors: Colors, place: Place) -> None:
        bar, room = place.bar, place.room
        painter.setPen(colors("text"))
        if self.chart.upright:
            center = int(Qt.AlignmentFlag.AlignCenter)
            painter.drawText(QRectF(room.left(), place.shape.top() - 20, room.width(), 18), center, bar.figure)
            label = self.metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, room.width() - 2)
            painter.setPen(colors("muted"))
            painter.drawText(QRectF(room.left(), self.plot.bottom() + 4, room.width(), _AXIS - 6), center, label)
            return
        middle = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        # In the middle: what tells jobs and criteria apart often stands at the end.
        label = self.metrics.elidedText(bar.label, Qt.TextElideMode.ElideMiddle, self.labels - _GAP)
        painter.drawText(QRectF(4, room.top(), self.labels - 4, room.height()), middle, label)
        left = self.plot.right() + _GAP
        if bar.value is None:  # the words take the place of the bar
            left = self.plot.left() + _GAP
            painter.setPen(colors("muted"))
        figure = self.metrics.elidedText(bar.figure, Qt.TextElideMode.ElideRight, room.right() - left)
        if bar.value is None:
            ground = QRectF(left - 2, room.top() + 5, self.metrics.horizontalAdvance(figure) + 4, room.height() - 10)
            painter.fillRect(ground, colors("surface"))
        painter.drawText(QRectF(left, room.top(), room.right() - left, room.height()), middle, figure)


def _top(chart: Chart) -> float:
    """Room above lying bars: for what the limits say, where there are any."""
    return _TOP if chart.limits else _GAP


def picture(chart: Chart, font: QFont, about: str) -> QImage:
    """The chart as a picture on white, for paper and other programs; under its title stands what it is `about`."""
    heading = QFont(font)
    heading.setBold(True)
    line = QFontMetricsF(heading).height()
    top = _PICTURE_MARGIN + 2 * line + 12
    height = top + Drawing.height_for(chart) + _PICTURE_MARGIN
    image = QImage(_PICTURE_WIDTH * _PICTURE_RATIO, round(height * _PICTURE_RATIO), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_PICTURE_RATIO)
    image.fill(_light("surface"))
    painter = QPainter(image)
    painter.setFont(heading)
    painter.setPen(_light("text"))
    width = _PICTURE_WIDTH - 2 * _PICTURE_MARGIN
    title = QFontMetricsF(heading).elidedText(chart.title, Qt.TextElideMode.ElideRight, width)
    painter.drawText(QRectF(_PICTURE_MARGIN, _PICTURE_MARGIN - 4, width, line), 0, title)
    painter.setFont(font)
    painter.setPen(_light("muted"))
    below = QFontMetricsF(font).elidedText(about, Qt.TextElideMode.ElideRight, width)
    painter.drawText(QRectF(_PICTURE_MARGIN, _PICTURE_MARGIN + line, width, line), 0, below)
    painter.translate(_PICTURE_MARGIN, top)
    Drawing(chart, QSizeF(width, Drawing.height_for(chart)), font).paint(painter, _light)
    painter.end()
    return image


def _light(role: str) -> QColor:
    return QColor(theme.LIGHT[role])


def _mixed(color: QColor, ground: QColor, strength: float) -> QColor:
    parts = zip(color.getRgbF()[:3], ground.getRgbF()[:3], strict=True)
    return QColor.fromRgbF(*(one * strength + other * (1 - strength) for one, other in parts))
