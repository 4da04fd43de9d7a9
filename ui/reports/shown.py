"""The chosen document: its pages, and above them whether its data changed since it was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from rubrics.errors import SaringError
from ui.messages import MESSAGES
from ui.models.figures import day_and_time
from ui.translations import translate
from ui.widgets.labels import label
from ui.widgets.pdf_preview import PdfPreview
from ui.wording import words

if TYPE_CHECKING:
    from reports.since import Since
    from screening.documents import Document
    from screening.workspace import Workspace
    from ui.session import Session
    from ui.tasks import Progress, Task

DEEDS = 3  # named at most


class ShownDocument(QWidget):
    """`preview` shows the pages, `state` says in a sentence how they stand to today's data."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asking: Task | None = None
        self._document: Document | None = None
        self.state = label("", "muted")
        self.state.setObjectName("since")
        self.preview = PdfPreview(translate("ReportsPage", "Preview"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.state)
        column.addWidget(self.preview, 1)
        self.setFocusProxy(self.preview)

    def show_document(self, document: Document | None, content: bytes) -> None:
        """Show this document; the worker says whether it would be the same today."""
        self._document = document
        self.state.setText("")
        locked = document is not None and document.protected
        self.preview.show_pdf(b"" if locked else content)
        if locked:
            self.state.setText(
                translate(
                    "ReportsPage", "This document opens with its passphrase only. Open it in the system’s PDF viewer."
                )
            )
        self.look_again()

    def look_again(self) -> None:
        """Ask the worker whether the document would be the same today."""
        if self._asking is not None:
            self._asking.progress.cancel()
            self._asking = None
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

        self._asking = self._session.tasks.run_quietly(work, done=self._say)

    def _say(self, found: Since | None) -> None:
        language = self._session.language
        if found is None or self._asking is None:
            return
        said = [words(f"since.{found.state}", language)]
        said += [
            words(
                "since.deeds",
                language,
                by=deed.by or words("verify.nobody", language),
                what=words(code if (code := f"since.of_{deed.kind}") in MESSAGES else "since.of_others", language),
                count=deed.count,
                at=day_and_time(deed.last),
            )
            for deed in found.deeds[:DEEDS]
        ]
        self.state.setText(" · ".join(said))
