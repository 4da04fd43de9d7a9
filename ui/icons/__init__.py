"""Lucide icons, drawn in the colours of the theme at the very size they are shown at.

The .svg files come unchanged from the npm package lucide-static 1.62.0 (see LICENSE beside them); our own are
saring.svg, the program's sign (a sieve), and control-*.svg, what the style sheet draws ticks and arrows with.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache

from ui import theme

FOLDER = Path(__file__).parent


def icon(name: str, role: str = "text") -> QIcon:
    """The icon of this Lucide name in the colour of a theme role, now and after a change of theme.

    Raises FileNotFoundError for a name that has no file here.
    """
    _source(name)
    return QIcon(_Engine(name, role))


def pixmap(name: str, size: int, *, role: str = "text", ratio: float = 1.0) -> QPixmap:
    """The icon as a picture of `size` x `size` device-independent pixels, for labels and painters."""
    return _render(name, theme.color(role), QSize(size, size) * ratio, ratio)


@cache
def _source(name: str) -> str:
    return (FOLDER / f"{name}.svg").read_text(encoding="utf-8")


def _render(name: str, color: QColor, device_size: QSize, ratio: float) -> QPixmap:
    if device_size.isEmpty():
        return QPixmap()
    if device_size.isEmpty():  # a layout may leave no room for it
        return QPixmap()
    key = f"saring-icon:{name}:{color.name()}:{device_size.width()}x{device_size.height()}@{ratio}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    from PySide6.QtSvg import QSvgRenderer

    picture = QPixmap(device_size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    side = min(device_size.width(), device_size.height())
    square = QRectF((device_size.width() - side) / 2, (device_size.height() - side) / 2, side, side)
    QSvgRenderer(_source(name).replace("currentColor", color.name()).encode()).render(painter, square)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, picture)
    return picture


_copies: list[QIconEngine] = []  # Qt owns a copy, but PySide would delete it with the last Python name


class _Engine(QIconEngine):
    """Draws on demand, so that one QIcon is right in every size, mode and theme."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def _color(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        if mode == QIcon.Mode.Disabled:
            return theme.color("disabled")
        if state == QIcon.State.On and self._role == "text":
            return theme.color("on_highlight")
        return theme.color(self._role)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF()
        picture = _render(self._name, self._color(mode, state), rect.size() * ratio, ratio)
        if not picture.isNull():
            painter.drawPixmap(rect.topLeft(), picture)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return _render(self._name, self._color(mode, state), size, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return _render(self._name, self._color(mode, state), size * scale, scale)

    def clone(self) -> QIconEngine:
        copy = _Engine(self._name, self._role)
        _copies.append(copy)
        return copy
