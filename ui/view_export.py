"""The action that saves the table in sight as a file for spreadsheets."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ui.actions import action
from ui.translations import translate
from ui.widgets.rows_table import RowsTable

if TYPE_CHECKING:
    from ui.session import Session

KEYS = "Ctrl+Shift+S"


def export_action(
    page: QWidget,
    table: RowsTable,
    title: str | Callable[[], str],
    *,
    session: Session | None = None,
    keys: str = KEYS,
) -> QAction:
    """The action "Export table…" of a page: it asks for a file and writes what `table` shows into it.

    `title` names the sheet and, to begin with, the file. A widget that is no Page hands its `session` along; a second
    table of a page has no `keys`.
    """

    def export() -> None:
        from ui.dialogs.export_view import export_view

        export_view(session or page.session, page, table, title if isinstance(title, str) else title())

    made = action(
        page,
        translate("ExportView", "Export table…"),
        export,
        icon_name="download",
        keys=keys,
        about=translate("ExportView", "Save this table as an Excel workbook or a CSV file, as it is shown"),
    )

    def follow() -> None:
        made.setEnabled(table.model().rowCount() > 0)

    for signal in (table.model().modelReset, table.model().rowsInserted, table.model().rowsRemoved):
        signal.connect(follow)
    follow()
    return made
