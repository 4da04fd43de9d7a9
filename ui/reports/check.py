"""Is a PDF the very file that was exported from here, and would it still say the same? Asked in the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from ui import folders
from ui.dialogs.after_work import show_after_work
from ui.dialogs.answered import answered
from ui.translations import translate
from ui.verdicts import Line, verdict_lines

if TYPE_CHECKING:
    from screening.workspace import Workspace
    from ui.session import Session
    from ui.tasks import Progress
    from ui.widgets.document_view import DocumentView


def ask_and_check(session: Session, parent: QWidget) -> None:
    """Ask for a PDF and check it."""
    chosen, _ = QFileDialog.getOpenFileName(
        parent,
        translate("CheckPdf", "Check a PDF"),
        folders.proposed(session, "documents"),
        translate("CheckPdf", "PDF documents (*.pdf)"),
    )
    if chosen:
        folders.remember(session, "documents", Path(chosen).parent)
        check(session, parent, Path(chosen))


def check(session: Session, parent: QWidget, path: Path) -> None:
    """Look at a PDF on the worker and say what it is, in the words of `saring verify`."""
    viewer, language = session.me.id, session.language
    window = parent.window()  # the page may be gone when the answer comes

    def work(workspace: Workspace, progress: Progress) -> list[Line]:
        from reports.verify import LARGEST, verify
        from rubrics.opening import content_of

        content = content_of(path, LARGEST)
        return list(verdict_lines(path, verify(workspace, content, viewer_id=viewer, report=progress.report), language))

    def show(lines: list[Line]) -> None:
        if not isValid(window):
            return
        from ui.dialogs.reading import ReadingDialog

        def write(view: DocumentView) -> None:
            for level, text in lines:
                if level == 0:
                    view.subheading(text)
                elif level == 1:
                    view.text(text)
                else:
                    view.items([text])

        answered(ReadingDialog(translate("CheckPdf", "Check a PDF"), write, window))

    show_after_work(session, work, title=translate("CheckPdf", "Checking {file}", file=path.name), show=show)
