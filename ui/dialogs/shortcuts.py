"""The keys that work now, read off the menus themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from ui.translations import translate
from ui.widgets.labels import label

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def show_shortcuts(window: MainWindow) -> None:
    """Open the list over the window."""
    dialog = ShortcutsDialog(window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


class ShortcutsDialog(QDialog):
    """Each menu with its actions and their keys, those of the page in sight first."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setWindowTitle(translate("ShortcutsDialog", "Keyboard shortcuts"))
        self.resize(520, 560)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(32)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self._menu = ""
        window.menus.walk(self._add)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.addLayout(self._grid)
        column.addStretch()
        area = QScrollArea(widgetResizable=True)
        area.setWidget(inner)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 20)
        layout.setSpacing(16)
        layout.addWidget(area, 1)
        layout.addWidget(buttons)

    def _add(self, menu: str, action: QAction) -> None:
        keys = [key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()]
        if not keys:
            return
        row = self._grid.rowCount()
        if menu != self._menu:
            if self._menu:
                self._grid.setRowMinimumHeight(row, 8)
                row += 1
            self._menu = menu
            self._grid.addWidget(label(menu, "heading"), row, 0, 1, 2)
            row += 1
        self._grid.addWidget(label(action.text().replace("&", "").rstrip("…")), row, 0)
        self._grid.addWidget(label("  ".join(keys), "muted", wrap=False), row, 1)
