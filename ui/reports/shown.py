"""The chosen document: its pages, and above them whether its data changed since it was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from rubrics.errors import SaringError
from screening import documents
from ui.models.figures import day_and_time
from ui.translations import translate
from ui.widgets.empty import action_button
from ui.widgets.labels import label
from ui.widgets.pdf_preview import PdfPreview, load
from ui.wording import deed, words

if TYPE_CHECKING:
    from reports.since import Since
    from screening.documents import Document
    from screening.workspace import Workspace
    from ui.session import Session
    from ui.tasks import Progress, Task

DEEDS = 3  # named at most
READ_AT_ONCE = 400_000
"""Bytes of a document that is there within a frame: some 25 pages. What is larger the worker reads."""
NARROW = 400  # pixels: there the button stands below the sentence


class ShownDocument(QWidget):
    """`preview` shows the pages, `state` says in a sentence how they stand to today's data."""

    def __init__(self, session: Session, changes: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found: Since | None = None  # how it stands to today's data, once that is known
        self._changes = changes
        self._button = action_button(changes)
        self._button.setProperty("role", "quiet")
        self._session = session
        self._asking: Task | None = None
        self._reading: Task | None = None
        self._document: Document | None = None
        self.state = label("", "muted")
        self.state.setObjectName("since")
        self.preview = PdfPreview(translate("ReportsPage", "Preview"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._above = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._above.setSpacing(8)
        self._above.addWidget(self.state, 1)
        self._above.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._above)
        column.addWidget(self.preview, 1)
        self.setFocusProxy(self.preview)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow sentence takes the room of the pages."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        narrow = event.size().width() < NARROW
        self._above.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def show_document(self, document: Document | None) -> None:
        """Show this document, a large one as soon as the worker has read it; it says whether it would be the same
        today, too.
        """
        if self._reading is not None:
            self._reading.progress.cancel()
            self._reading = None
        self._document = document
        self.state.setText("")
        if document is None:
            self.preview.show_pdf(b"")
        elif document.protected:
            self.preview.show_pdf(b"")
            self.state.setText(
                translate(
                    "ReportsPage",
                    "This document opens with its passphrase only. Open it in the system’s PDF viewer, or print it.",
                )
            )
        elif document.size > READ_AT_ONCE:
            self._read_large(document)
        else:
            self._read(document)
        self.look_again()

    def _read(self, document: Document) -> None:
        content = b""
        try:
            content = documents.content(self._session.workspace, document.id)
        except SaringError as error:
            self._session.report(error)
        self.preview.show_pdf(content)

    def _read_large(self, document: Document) -> None:
        """The pages of a thousand documents merged take the worker a second."""
        self._clear()
        self.state.setText(translate("ReportsPage", "Opening {number}…", number=document.number))
        thread = self.thread()

        def work(workspace: Workspace, progress: Progress) -> QPdfDocument:
            content = documents.content(workspace, document.id)
            progress.check()
            return load(content, thread)

        def done(read: QPdfDocument) -> None:
            if self._reading is task and isValid(self):
                self._reading = None
                if self.found is None:
                    self.state.setText("")
                self._let_go(self.preview.swap_document(read))
            else:
                self._let_go(read)

        def failed(error: Exception) -> None:
            if self._reading is task and isValid(self):
                self._reading = None
                self.state.setText("")
                self._session.failed(error)

        task = self._session.tasks.run_quietly(work, done=done, failed=failed)
        self._reading = task

    def _clear(self) -> None:
        """No pages, until there are others."""
        self._let_go(self.preview.swap_document(QPdfDocument()))

    def _let_go(self, document: QPdfDocument | None) -> None:
        """The worker closes what may have a thousand pages."""
        if document is not None:
            self._session.tasks.run_quietly(
                lambda _workspace, _: document.close(), done=lambda _: document.deleteLater()
            )

    def look_again(self) -> None:
        """Ask the worker whether the document would be the same today."""
        if self._asking is not None:
            self._asking.progress.cancel()
            self._asking = None
        self._offer(None)
        document = self._document
        if document is None or document.protected:
            return
        viewer = self._session.me.id

        def work(workspace: Workspace, progress: Progress) -> Since | None:
            from reports.since import since

            progress.check()
            try:
                return since(workspace, document, viewer_id=viewer)
            except SaringError:
                return None  # what is wrong with it is said where it is opened

        def done(found: Since | None) -> None:
            if found is not None and self._asking is task and isValid(self):  # not of a document that was shown before
                self._say(found)

        task = self._session.tasks.run_quietly(work, done=done)
        self._asking = task

    def _offer(self, found: Since | None) -> None:
        """What changed can be looked at where something did."""
        self.found = found
        differs = found is not None and found.state in {"changed", "hidden"}
        self._changes.setEnabled(differs)
        self._button.setVisible(differs)

    def _say(self, found: Since) -> None:
        language = self._session.language
        self._offer(found)
        said = [words(f"since.{found.state}", language)]
        said += [deed(one, language, last=day_and_time(one.last)) for one in found.deeds[:DEEDS]]
        self.state.setText(" · ".join(said))
