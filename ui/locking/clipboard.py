"""What was copied from a page about people does not stay on the clipboard for ever."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from ui.main_window import MainWindow

CLEARED_AFTER_MS = 120_000
_NOT_ABOUT_PEOPLE = frozenset(("rubrics", "drafting", "editor", "settings"))
_HELP = "help-window"  # a form of the help is copied, taken elsewhere and filled in


class ClipboardGuard(QObject):
    """Clears the clipboard two minutes after something was copied in a window of Saring, if it still holds just that.

    Only a digest of the text is kept, to know it again. What is copied where no people are shown stays.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._copied = b""
        self._timer = QTimer(self, singleShot=True, interval=CLEARED_AFTER_MS)
        self._timer.timeout.connect(self.clear_now)
        QGuiApplication.clipboard().dataChanged.connect(self._changed)

    @property
    def waiting(self) -> bool:
        """Whether something stands there that will be cleared."""
        return bool(self._copied)

    def clear_now(self) -> None:
        """Clear what was copied here, unless something else stands there by now."""
        self._timer.stop()
        copied, self._copied = self._copied, b""
        clipboard = QGuiApplication.clipboard()
        if copied and _digest(clipboard.text()) == copied:
            clipboard.clear()

    def forget_marked(self) -> None:
        """Let nobody paste with the middle button, as X11 offers it, what is marked in a window of Saring."""
        clipboard = QGuiApplication.clipboard()
        if clipboard.supportsSelection() and clipboard.ownsSelection():
            clipboard.clear(QClipboard.Mode.Selection)

    def _changed(self) -> None:
        """Something was copied: here, if one of our windows is being used (not every system tells whose it is)."""
        active = QApplication.activeWindow()
        text = QGuiApplication.clipboard().text() if active is not None and active.objectName() != _HELP else ""
        here = bool(text) and self._window.place[0] not in _NOT_ABOUT_PEOPLE
        self._copied = _digest(text) if here else b""
        if here:
            self._timer.start()
        else:
            self._timer.stop()


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
