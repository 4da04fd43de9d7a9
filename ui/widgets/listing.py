"""A table, and what stands in its place while it is empty."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ui.widgets.rows_table import RowsTable


class Listing(QStackedWidget):
    """`set_rows` shows the table with its buttons, or the empty state."""

    def __init__(self, table: RowsTable, empty: QWidget, *buttons: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = table
        filled = QWidget()
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addWidget(table, 1)
        if buttons:
            line = QHBoxLayout()
            for one in buttons:
                line.addWidget(one)
            line.addStretch()
            column.addLayout(line)
        self.addWidget(filled)
        self.addWidget(empty)

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Shows these records and keeps the chosen one."""
        self.table.rows.set_rows(rows)
        self.table.choose_first()
        self.setCurrentIndex(0 if rows else 1)
