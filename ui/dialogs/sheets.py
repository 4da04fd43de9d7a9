"""A rubric out to a spreadsheet and back: which file, what is wrong in it, and what it would change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget
from shiboken6 import isValid

from rubrics.model import Rubric
from ui import folders
from ui.dialogs.after_work import show_after_work
from ui.dialogs.answered import answered
from ui.rubric_files import RubricFile
from ui.session import Session
from ui.sheet_files import ENDINGS, Arrival, arrive, bring_in, write_sheet
from ui.translations import translate
from ui.widgets.labels import label


def export_sheet(session: Session, parent: QWidget, rubric: Rubric, name: str) -> None:
    """Ask for the file, write the spreadsheet on the worker and say where it is; `name` is proposed."""
    chosen, kind = QFileDialog.getSaveFileName(
        parent,
        translate("Sheets", "Export as a spreadsheet"),
        folders.proposed(session, "rubric_sheets", f"{name}{ENDINGS[0]}"),
        f"{translate('Sheets', 'Excel workbooks (*.xlsx)')};;{translate('Sheets', 'CSV files (*.csv)')}",
    )
    if not chosen:
        return
    path = Path(chosen)
    folders.remember(session, "rubric_sheets", path.parent)
    if path.suffix.lower() not in ENDINGS:
        path = path.with_name(path.name + (".csv" if "*.csv" in kind else ".xlsx"))
    session.tasks.run(
        lambda _workspace, _progress: write_sheet(path, rubric),
        title=translate("Sheets", "Writing {file}", file=path.name),
        done=lambda _: session.tell(translate("Sheets", "Saved as {path}", path=path)),
    )


def import_sheet(
    session: Session, parent: QWidget, folder: Path, files: Sequence[RubricFile], saved: Callable[[Path], None]
) -> None:
    """Ask for a spreadsheet and read it on the worker; show its mistakes, or what it changes, and save that.

    `files` are the rubric files there are; `saved` gets the path of the one that was written.
    """
    chosen, _ = QFileDialog.getOpenFileName(
        parent,
        translate("Sheets", "Import a rubric from a spreadsheet"),
        folders.proposed(session, "rubric_sheets"),
        translate("Sheets", "Spreadsheets ({endings})", endings=" ".join(f"*{ending}" for ending in ENDINGS)),
    )
    if not chosen:
        return
    sheet = Path(chosen)
    folders.remember(session, "rubric_sheets", sheet.parent)

    def show(found: object) -> None:
        if not isValid(parent):
            return
        if isinstance(found, Arrival):
            _take(session, parent, found, saved)
        elif isinstance(found, tuple):
            from ui.dialogs.sheet_problems import SheetProblems

            _show(SheetProblems(session, sheet, found, parent))

    show_after_work(
        session,
        lambda _workspace, _progress: arrive(sheet, folder, files),
        title=translate("Sheets", "Reading {file}", file=sheet.name),
        show=show,
    )


def _take(session: Session, parent: QWidget, arrival: Arrival, saved: Callable[[Path], None]) -> None:
    """Save what arrived; where it changes a rubric that is there, only after the person has seen how."""
    if arrival.before == arrival.after:
        session.tell(translate("Sheets", "{file} says the same already.", file=arrival.path.name))
        return
    if arrival.before is not None and not _agrees(session, parent, arrival, arrival.before):
        return
    session.tasks.run(
        lambda _workspace, _progress: bring_in(arrival),
        title=translate("Sheets", "Saving {file}", file=arrival.path.name),
        done=lambda path: saved(path) if isValid(parent) else None,
    )


def _agrees(session: Session, parent: QWidget, arrival: Arrival, before: Rubric) -> bool:
    from screening.jobs import rubric_use
    from ui.dialogs.rubric_changes import RubricChanges

    dialog = RubricChanges(
        before,
        arrival.after,
        session.language,
        parent,
        uses=rubric_use.of_rubric(session.workspace, before.id, viewer_id=session.me.id)
        if arrival.proposal.changes_meaning
        else (),
        accept=translate("Sheets", "Save as revision {revision}", revision=arrival.after.revision),
    )
    layout = dialog.layout()
    if arrival.overwrites and isinstance(layout, QVBoxLayout):
        warning = label(
            translate(
                "Sheets",
                "{file} was changed after this spreadsheet was made. Importing also undoes those changes: look "
                "through all differences below.",
                file=arrival.path.name,
            ),
            "warning",
        )
        warning.setObjectName("overwrites")
        layout.insertWidget(0, warning)
    return _show(dialog)


def _show(dialog: QDialog) -> bool:
    """Whether the person agreed."""
    agreed = bool(answered(dialog))
    return agreed
