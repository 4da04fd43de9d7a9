"""What there is to see, or what stands in its place while there is nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget


class Either(QStackedWidget):
    """`filled` or `empty`; the focus goes to `focus`, or to the first button of what says that there is nothing."""

    def __init__(self, filled: QWidget, empty: QWidget, focus: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._focus = focus
        self._empty = empty
        self.addWidget(filled)
        self.addWidget(empty)
        self.setFocusProxy(focus)

    def show_filled(self, filled: bool) -> None:
        """Shows the one or the other."""
        self.setCurrentIndex(0 if filled else 1)
        self.setFocusProxy(self._focus if filled else self._empty.findChild(QPushButton))
