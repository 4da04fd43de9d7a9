"""A table, and what stands in its place while it is empty."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.either import Either
from ui.widgets.rows_table import RowsTable


class Listing(Either):
    """`set_rows` shows the table with its button, or the empty state."""

    def __init__(
        self, table: RowsTable, empty: QWidget, button: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        filled = QWidget()
        super().__init__(filled, empty, table, parent)
        self.table = table
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addWidget(table, 1)
        if button:
            column.addWidget(button)

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Shows these records and keeps the chosen one."""
        self.table.rows.set_rows(rows)
        self.table.choose_first()
        self.show_filled(bool(rows))
