"""Which rows of a table go into which file; written on the worker, and said where it is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from screening.workspace import Workspace
from ui import folders
from ui.dialogs.answered import answered
from ui.session import Session
from ui.tasks import Progress
from ui.translations import translate
from ui.widgets.rows_table import RowsTable
from ui.widgets.table_content import chosen_places, shown

if TYPE_CHECKING:
    from screening.view_files import Kind


def export_view(session: Session, parent: QWidget, table: RowsTable, title: str) -> None:
    """Ask for the file (and, where several rows are chosen, which rows), then write it on the worker."""
    chosen = len(chosen_places(table))
    only_chosen = _ask_rows(parent, chosen) if 1 < chosen < table.model().rowCount() else False
    if only_chosen is None:
        return
    target = _ask_file(session, parent, title)
    if target is None:
        return
    path, kind = target
    what, name = shown(table, title, only_chosen=only_chosen), table.objectName()

    def write(workspace: Workspace, progress: Progress) -> int:
        from screening import exports, view_files

        number = what.rows.count(workspace)
        return view_files.write(
            path,
            what.view(workspace),
            kind=kind,
            replace=True,
            report=lambda rows: progress.report(rows, number),
            saving=lambda rows: exports.table_exported(workspace, name, rows),
        )

    session.tasks.run(
        write,
        title=translate("ExportView", "Writing {file}", file=path.name),
        done=lambda number: session.tell(translate("ExportView", "%n row(s) saved as {path}", n=number, path=path)),
    )


def _ask_rows(parent: QWidget, chosen: int) -> bool | None:
    """Whether only the chosen rows are meant; None where the person thought better of it."""
    box = QMessageBox(parent)
    box.setObjectName("which-rows")
    box.setWindowTitle(translate("ExportView", "Export table"))
    box.setText(translate("ExportView", "%n row(s) are chosen. Which rows should the file have?", n=chosen))
    every = box.addButton(translate("ExportView", "&All rows"), QMessageBox.ButtonRole.AcceptRole)
    only = box.addButton(translate("ExportView", "Only the &chosen ones"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(only)
    answered(box)
    pressed = box.clickedButton()
    return True if pressed is only else False if pressed is every else None


def _ask_file(session: Session, parent: QWidget, title: str) -> tuple[Path, Kind] | None:
    """The file and what it is to be; a file that is there is only meant after the person said so."""
    from reports.file_names import safe

    kinds: dict[str, tuple[Kind, str]] = {
        translate("ExportView", "Excel workbook (*.xlsx)"): ("xlsx", ".xlsx"),
        translate("ExportView", "CSV with commas (*.csv)"): ("csv", ".csv"),
        translate("ExportView", "CSV with semicolons (*.csv)"): ("csv_semicolon", ".csv"),
    }
    chosen, picked = QFileDialog.getSaveFileName(
        parent,
        translate("ExportView", "Export table"),
        folders.proposed(session, "tables", safe(title, ".xlsx")),
        ";;".join(kinds),
    )
    if not chosen:
        return None
    path = Path(chosen)
    folders.remember(session, "tables", path.parent)
    kind, ending = kinds.get(picked, ("xlsx", ".xlsx"))
    written = path.suffix.lower()
    if written == ".csv" and kind == "xlsx":
        return path, "csv"  # the name says so
    if written == ".xlsx":
        return path, "xlsx"
    if written == ending:
        return path, kind
    path = path.with_name(path.name + ending)
    # The system's dialog asked about the name without its ending.
    return (path, kind) if not path.exists() or _may_replace(parent, path) else None


def _may_replace(parent: QWidget, path: Path) -> bool:
    question = translate("ExportView", "{file} exists already. Replace it?", file=path.name)
    pressed = QMessageBox.question(parent, translate("ExportView", "Export table"), question)
    return pressed == QMessageBox.StandardButton.Yes
