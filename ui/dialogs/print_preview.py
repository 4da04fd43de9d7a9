"""A document as it will be printed: looked through first, then handed to a printer that the system's dialog names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from rubrics.errors import SaringError
from screening import documents
from ui.actions import action
from ui.dialogs.after_work import show_after_work
from ui.dialogs.answered import answered
from ui.printing import ask_for_printer, paper_name, print_pdf
from ui.tasks import CancelledError
from ui.translations import translate
from ui.widgets.action_row import ActionRow
from ui.widgets.labels import label
from ui.widgets.pdf_preview import PdfPreview, load

if TYPE_CHECKING:
    from collections.abc import Callable

    from reports.export import Exported
    from screening.workspace import Workspace
    from ui.session import Session
    from ui.tasks import Progress

SIZE = QSize(760, 680)


class PrintPreview(QDialog):
    """Every page of a document; `printer` is the one that was chosen, None as long as none was."""

    def __init__(self, document: QPdfDocument, *, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.printer: QPrinter | None = None
        self.setWindowTitle(translate("PrintPreview", "Print: {title}", title=title))
        self.pages = PdfPreview(translate("PrintPreview", "The pages as they will be printed"))
        self.pages.show_document(document)
        paper = paper_name(self.pages.page_size)
        number = translate("PrintPreview", "%n page(s)", n=self.pages.pages)
        self.about = label(f"{number}, {paper}" if paper else number, "muted", wrap=False)
        self._make_actions()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        top = QHBoxLayout()
        top.addWidget(self.about, 1)
        top.addWidget(ActionRow(self.larger, self.smaller, self.fit))
        column.addLayout(top)
        column.addWidget(self.pages, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        buttons = ActionRow(self.close_it, primary=self.print)
        foot.addWidget(buttons)
        column.addLayout(foot)
        buttons.button(self.print).setDefault(True)  # else Qt takes the first one and it looks like the one to press
        self.resize(SIZE.boundedTo(self.screen().availableSize()))
        self.pages.setFocus()

    def _make_actions(self) -> None:
        def zoom(text: str, symbol: str, keys: str, direction: int) -> QAction:
            return action(self, text, lambda: self.pages.zoom(direction), icon_name=symbol, keys=keys)

        self.larger = zoom(translate("PrintPreview", "Larger"), "zoom-in", "Ctrl++", 1)
        self.smaller = zoom(translate("PrintPreview", "Smaller"), "zoom-out", "Ctrl+-", -1)
        self.fit = zoom(translate("PrintPreview", "Fit the width"), "arrow-left-right", "Ctrl+0", 0)
        self.print = action(
            self,
            translate("PrintPreview", "Print…"),
            self._ask,
            icon_name="printer",
            keys=("Ctrl+P", "Return", "Enter"),
            about=translate("PrintPreview", "Choose the printer, the pages and how many copies"),
        )
        self.print.setEnabled(self.pages.pages > 0)
        self.close_it = action(self, translate("PrintPreview", "Close"), self.reject)
        self.addActions([self.larger, self.smaller, self.fit, self.print, self.close_it])

    def _ask(self) -> None:
        self.printer = ask_for_printer(self, self.pages.page_size, pages=self.pages.pages)
        if self.printer is not None:
            self.accept()


def look_and_print(
    session: Session,
    page: QWidget,
    by: QAction,
    draw: Callable[[Workspace, Progress], bytes],
    *,
    opening: str,
    title: str,
    keep: Callable[[Workspace], Exported] | None = None,
    printed: Callable[[Workspace], object] | None = None,
) -> None:
    """Show the pages of a PDF that the worker draws, while it says `opening`; then ask for a printer, and print.

    Nothing opens where `page` is not in sight any more by then; `by` is its action for printing. `keep` makes and keeps
    the document that is printed, for one that was only drawn to be looked at; `printed` is told when the pages have
    gone to the printer.
    """
    thread = page.thread()

    def read(workspace: Workspace, progress: Progress) -> tuple[bytes, QPdfDocument]:
        content = draw(workspace, progress)
        progress.check()
        return content, load(content, thread)  # many pages take long

    def show(found: tuple[bytes, QPdfDocument]) -> None:
        content, document = found
        printer = None
        if isValid(page) and page.isVisible():
            dialog = PrintPreview(document, title=title, parent=page)
            answered(dialog)
            printer = dialog.printer
            dialog.pages.swap_document(QPdfDocument())
        session.tasks.run_quietly(lambda _workspace, _: document.close(), done=lambda _: document.deleteLater())
        if printer is not None:
            _print(session, content, printer, title=title, keep=keep, printed=printed)

    show_after_work(session, read, title=opening, show=show, by=by)


def _print(
    session: Session,
    content: bytes,
    printer: QPrinter,
    *,
    title: str,
    keep: Callable[[Workspace], Exported] | None,
    printed: Callable[[Workspace], object] | None,
) -> None:
    def work(workspace: Workspace, progress: Progress) -> tuple[Exported | None, Exception | None]:
        exported, pages = None, content
        if keep is not None:
            exported = keep(workspace)
            pages = documents.content(workspace, exported.changes.id)
        try:
            print_pdf(pages, printer, progress)
            if printed is not None:
                printed(workspace)
        except (SaringError, CancelledError) as error:  # what was kept by then is in the list all the same
            return exported, error
        return exported, None

    def done(result: tuple[Exported | None, Exception | None]) -> None:
        exported, problem = result
        if exported is not None:
            session.apply(exported.changes)
        if isinstance(problem, SaringError):
            session.report(problem)
        elif problem is None and exported is not None:
            session.tell(translate("PrintPreview", "Printed. The same document is kept on the page “Reports”."))
        elif problem is None:
            session.tell(translate("PrintPreview", "Printed: {title}", title=title))

    session.tasks.run(work, title=translate("PrintPreview", "Printing “{title}”", title=title), done=done)
