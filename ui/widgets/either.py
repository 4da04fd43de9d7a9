"""What there is to see, or what stands in its place while there is nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget


class Either(QStackedWidget):
    """`filled` or `empty`. `focus` is where work begins in the filled one; it may be another Either.

    A function in the place of the empty one makes it when it is first needed: a page that has something to show is
    there sooner.
    """

    def __init__(
        self, filled: QWidget, empty: QWidget | Callable[[], QWidget], focus: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._focus = focus
        self._empty = empty
        self.addWidget(filled)
        if isinstance(empty, QWidget):
            self.addWidget(empty)

    def show_filled(self, filled: bool) -> None:
        """Shows the one or the other."""
        if not filled and not isinstance(self._empty, QWidget):
            self._empty = self._empty()
            self.addWidget(self._empty)
        self.setCurrentIndex(0 if filled else 1)

    @property
    def first(self) -> QWidget:
        """Where the keyboard begins: in what is filled, or at the first button of what says that there is nothing.

        Asked for rather than set as a focus proxy: a proxy that changes takes its place in the tab order along.
        """
        if self.currentIndex():
            return self.currentWidget().findChild(QPushButton) or self.currentWidget()
        return self._focus.first if isinstance(self._focus, Either) else self._focus
