"""The line of a form that says what is in the way."""

from __future__ import annotations

from PySide6.QtCore import QMetaObject, Qt
from PySide6.QtWidgets import QLabel, QWidget

from ui.widgets import field_changes


class ProblemLine(QLabel):
    """Hidden until something is in the way, and again as soon as a field of the same window is changed.

    Its room stays then, so that nothing moves under the hand that types.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="problem", wordWrap=True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "bad")
        self._watched: list[QMetaObject.Connection] = []
        self.hide()

    def say(self, text: str) -> None:
        """Show what is in the way."""
        self._rest()
        self.setText(text)
        self.show()
        self._watched = field_changes.watch(self.window(), self._mended)

    def forget(self) -> None:
        """Nothing is in the way any more, and nothing is going to be mended: the room goes too."""
        self._rest()
        self._keep_room(False)
        self.hide()

    def _mended(self, *_: object) -> None:
        self._rest()
        self._keep_room(True)
        self.hide()

    def _keep_room(self, kept: bool) -> None:
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(kept)
        self.setSizePolicy(policy)

    def _rest(self) -> None:
        for one in self._watched:
            self.disconnect(one)
        self._watched = []
