"""The navigation rail: one button per page, icons alone where the window is narrow."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.translations import translate

WIDE = 176
NARROW = 64
ICON = QSize(32, 20)  # wider than high: the icon keeps its distance from the words


class Rail(QFrame):
    """Follows the actions it is given (page name -> action); the last one stands at the foot."""

    def __init__(self, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rail")
        self.setAccessibleName(translate("Rail", "Pages"))
        self.buttons: dict[str, QToolButton] = {}
        self._lit = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 12, 8, 12)
        layout.setSpacing(4)
        last = list(actions)[-1]
        for name, action in actions.items():
            if name == last:
                layout.addStretch()
            button = self._button(action)
            self.buttons[name] = button
            layout.addWidget(button)
        self.set_narrow(False)

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setText(action.text().replace("&", ""))
        button.setIcon(action.icon())
        button.setIconSize(ICON)
        button.setToolTip(action.toolTip())
        button.setAccessibleName(button.text())
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(action.trigger)
        button.clicked.connect(lambda: self.light(self._lit))  # a click alone changes nothing: the page does
        return button

    def light(self, name: str) -> None:
        """Mark the page that is shown.

        No button group: there only the chosen button could be reached with Tab.
        """
        self._lit = name
        for each, button in self.buttons.items():
            button.setChecked(each == name)

    def set_narrow(self, narrow: bool) -> None:
        """Icons alone, or icons with words."""
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if narrow else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for button in self.buttons.values():
            button.setToolButtonStyle(style)
        self.setFixedWidth(NARROW if narrow else WIDE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go from page to page within the rail."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        buttons = list(self.buttons.values())
        focused = next((button for button in buttons if button.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        buttons[(buttons.index(focused) + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
