"""A line whose arrows move in the table below it, so that the hands stay where they type."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from ui.widgets.rows_table import RowsTable

_MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class SearchField(QLineEdit):
    """`table` is what the arrows move in."""

    table: RowsTable | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the table, everything else is typed."""
        if event.key() in _MOVES and self.table:
            self.table.keyPressEvent(event)
            return
        super().keyPressEvent(event)
