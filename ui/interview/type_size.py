"""Larger and smaller type on the scoring page, by key and by wheel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWheelEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from ui.interview.desk import Desk

SMALLEST, LARGEST, STEP = 70, 200, 10  # per cent
_NOTCH = 120  # eighths of a degree that a wheel turns from one notch to the next
_HEADING = 15  # pixels at 100 %, as in the style sheet


def set_type(widget: QWidget, percent: int) -> None:
    """Show a widget and what is in it in type of this size, 100 being the program's own.

    By a style sheet: beside the program's own one, a font that is set does not reach every child.
    """
    plain = QApplication.font().pointSizeF() * percent / 100
    heading = round(_HEADING * percent / 100)
    widget.setStyleSheet(
        "" if percent == 100 else f'* {{ font-size: {plain}pt; }} QLabel[role="heading"] {{ font-size: {heading}px; }}'
    )


class TypeWheel(QObject):
    """Ctrl with the wheel anywhere over the page; heard at the window, since every list would scroll by it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._window: QWindow | None = None
        self._turned = 0

    def listen(self, window: QWindow | None) -> None:
        """Hear the wheel over this window; None for no longer."""
        if self._window is not None:
            self._window.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True for a turn of the wheel that changed the type."""
        if event.type() != QEvent.Type.Wheel or not isinstance(event, QWheelEvent):
            return False
        desk = self._desk
        over = desk.rect().contains(desk.mapFromGlobal(event.globalPosition().toPoint()))
        if not over or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self._turned += event.angleDelta().y()
        notches = int(self._turned / _NOTCH)
        self._turned -= notches * _NOTCH
        if notches:
            desk.resize_type(notches * STEP)
        return True
