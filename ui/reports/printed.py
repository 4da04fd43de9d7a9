"""A kept document on its way to a printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from screening import documents
from ui.dialogs.print_preview import look_and_print
from ui.translations import translate

if TYPE_CHECKING:
    from screening.documents import Document
    from screening.workspace import Workspace
    from ui.session import Session
    from ui.tasks import Progress


def print_kept(session: Session, page: QWidget, by: QAction, document: Document, *, passphrase: str = "") -> None:
    """Show the pages of a kept document and print it; a protected one is opened with its `passphrase` first.

    `by` is the action of `page` that was pressed.
    """

    def content(workspace: Workspace, _progress: Progress) -> bytes:
        kept = documents.content(workspace, document.id)
        if document.protected:
            from reports.protection import opened

            kept = opened(kept, passphrase)
        return kept

    look_and_print(
        session,
        page,
        by,
        content,
        opening=translate("ReportsPage", "Opening {number}…", number=document.number),
        title=document.title,
        printed=lambda workspace: documents.handed_out(workspace, document.id, "printed"),
    )
