"""A kept document on its way to a printer: read on the worker, since many pages take long, then looked through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from screening import documents
from ui.dialogs.print_preview import print_document
from ui.translations import translate
from ui.widgets.pdf_preview import load

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument

    from screening.documents import Document
    from screening.workspace import Workspace
    from ui.session import Session
    from ui.tasks import Progress


def print_kept(session: Session, parent: QWidget, document: Document, *, passphrase: str = "") -> None:
    """Show the pages of a kept document and print it; a protected one is opened with its `passphrase` first."""
    thread = parent.thread()

    def work(workspace: Workspace, progress: Progress) -> tuple[bytes, QPdfDocument]:
        content = documents.content(workspace, document.id)
        if document.protected:
            from reports.protection import opened

            content = opened(content, passphrase)
        progress.check()
        return content, load(content, thread)

    def look_at(read: tuple[bytes, QPdfDocument]) -> None:
        content, pages = read
        if not isValid(parent) or not parent.isVisible():
            session.tasks.run_quietly(lambda _workspace, _: pages.close(), done=lambda _: pages.deleteLater())
            return
        print_document(
            session,
            parent,
            content,
            read=pages,
            title=document.title,
            printed=lambda workspace: documents.handed_out(workspace, document.id, "printed"),
        )

    opening = translate("ReportsPage", "Opening {number}…", number=document.number)
    session.tasks.run(work, title=opening, done=look_at, failed=session.failed)
