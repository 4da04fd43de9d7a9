"""The buttons of a page in a row; where there is no room for words, icons with tooltips stand for them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from ui.widgets.empty import action_button

_SPACING = 8


class ActionRow(QWidget):
    """A button per action; `primary` is the one to begin with and keeps its words."""

    def __init__(self, *actions: QAction, primary: QAction | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._primary = primary
        self._buttons: dict[QAction, QPushButton] = {}
        self._widths: dict[QAction, int] = {}
        self._measured: list[tuple[str, bool, bool]] = []
        self._icon_width = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_SPACING)
        for action in (*actions, primary) if primary else actions:
            button = action_button(action, primary=action is primary)
            row.addWidget(button)
            self._buttons[action] = button
            action.changed.connect(self._follow)
        row.addStretch()
        self._measure()

    def button(self, action: QAction) -> QPushButton:
        """The button of an action, to place a menu at."""
        return self._buttons[action]

    def show_instead(self, shown: QAction, hidden: QAction) -> None:
        """Show one of two actions that undo one another; the focus goes along."""
        had_focus = self.window().focusWidget() is self._buttons[hidden]
        shown.setVisible(True)
        if had_focus:
            self._buttons[shown].setFocus(Qt.FocusReason.OtherFocusReason)
        hidden.setVisible(False)

    def sizeHint(self) -> QSize:
        """Room for all words."""
        return QSize(self._room(words=True), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for the icons."""
        return QSize(self._room(words=False), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows words or only icons, whichever fits."""
        super().resizeEvent(event)
        self._arrange()

    def used(self, width: int) -> int:
        """How much of so many pixels the buttons take."""
        words = self._room(words=True)
        if width >= words:
            return words
        shown = [action for action in self._buttons if action.isVisible()]
        widths = [self._widths[action] if self._keeps_words(action) else self._icon_width for action in shown]
        return min(width, sum(widths) + _SPACING * max(0, len(widths) - 1))

    def _follow(self) -> None:
        """Measures again where an action has changed its words, its icon or its visibility."""
        if self._looks() == self._measured:
            self._arrange()
        else:
            self._measure()

    def _looks(self) -> list[tuple[str, bool, bool]]:
        return [(action.text(), action.icon().isNull(), action.isVisible()) for action in self._buttons]

    def _measure(self) -> None:
        """How wide each button is with its words."""
        self._measured = self._looks()
        for action, button in self._buttons.items():
            if not self._keeps_words(action):
                button.setText("")
                self._icon_width = max(self._icon_width, button.sizeHint().width())
            button.setText(action.text())
            button.setAccessibleName(action.text().replace("&", ""))
            self._widths[action] = button.sizeHint().width()
        self.updateGeometry()
        self._arrange()

    def _arrange(self) -> None:
        words = self.width() >= self._room(words=True)
        for action, button in self._buttons.items():
            button.setText(action.text() if words or self._keeps_words(action) else "")
        self.layout().activate()  # now: a header that moves the row meanwhile would leave it as it was with the words

    def _keeps_words(self, action: QAction) -> bool:
        return action is self._primary or action.icon().isNull()

    def _room(self, *, words: bool) -> int:
        shown = [action for action in self._buttons if action.isVisible()]
        widths = [self._widths[action] if words or self._keeps_words(action) else self._icon_width for action in shown]
        return sum(widths) + _SPACING * max(0, len(widths) - 1)


def drop_down(menu: QMenu, button: QPushButton) -> None:
    """Opens the menu under the button."""
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))


def clear_menu(menu: QMenu) -> None:
    """Empties a menu that is filled anew each time it opens; of the menus in it, `clear` only takes the entries."""
    for below in menu.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
        below.deleteLater()
    menu.clear()
