"""The chosen document: its pages, and above them whether its data changed since it was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from rubrics.errors import SaringError
from ui.models.figures import day_and_time
from ui.translations import translate
from ui.widgets.empty import action_button
from ui.widgets.labels import label
from ui.widgets.pdf_preview import PdfPreview
from ui.wording import deed, words

if TYPE_CHECKING:
    from reports.since import Since
    from screening.documents import Document
    from screening.workspace import Workspace
    from ui.session import Session
    from ui.tasks import Progress, Task

DEEDS = 3  # named at most
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

    def show_document(self, document: Document | None, content: bytes) -> None:
        """Show this document; the worker says whether it would be the same today."""
        self._document = document
        self.state.setText("")
        locked = document is not None and document.protected
        self.preview.show_pdf(b"" if locked else content)
        if locked:
            self.state.setText(
                translate(
                    "ReportsPage",
                    "This document opens with its passphrase only. Open it in the system’s PDF viewer, or print it.",
                )
            )
        self.look_again()

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
