"""What narrows the list of documents: words, a kind, a job."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from screening.document_list import Wanted
from screening.people import filter_choices
from ui.actions import action
from ui.messages.terms import MESSAGES as TERMS
from ui.session import Session
from ui.translations import translate
from ui.widgets.choice import choice
from ui.widgets.search_field import SearchField
from ui.wording import term

TYPING_PAUSE_MS = 40
_KIND = "document."


class DocumentFilter(QWidget):
    """`wanted` is what is asked for; `changed` comes when that is something else."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.search = SearchField(self, objectName="search")
        self.search.setPlaceholderText(translate("DocumentFilter", "Search number, title and job"))
        self.search.setAccessibleName(translate("DocumentFilter", "Search the documents"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(160)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._typing.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda _: self._typing.start())
        self.kind = choice(translate("DocumentFilter", "Kind of document"), name="kind", letters=14)
        self.job = choice(translate("DocumentFilter", "Job"), name="job", letters=14)
        for box in (self.kind, self.job):
            box.activated.connect(lambda _: self.changed.emit())
        self.kind.addItem(translate("DocumentFilter", "All kinds"), "")
        for key in TERMS:
            if key.startswith(_KIND):
                self.kind.addItem(term(key, session.language), key.removeprefix(_KIND))
        self.clear = action(
            self,
            translate("DocumentFilter", "Clear the filter"),
            self._clear,
            icon_name="x",
            keys="Ctrl+Shift+X",
            about=translate("DocumentFilter", "Show all documents again"),
        )
        self.seek = action(self, translate("DocumentFilter", "Search"), self._start, icon_name="search", keys="Ctrl+F")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.search, 1)
        row.addWidget(self.kind)
        row.addWidget(self.job)

    @property
    def wanted(self) -> Wanted:
        """Which documents are asked for."""
        return Wanted(self.kind.currentData() or "", self.job.currentData() or "", self.search.text().strip())

    @property
    def actions_of_it(self) -> list[QAction]:
        """What one can do here, for the page's menu."""
        return [self.seek, self.clear]

    def read_jobs(self) -> None:
        """Offer the jobs there are now; the chosen one stays chosen."""
        before = self.job.currentData()
        with QSignalBlocker(self.job):
            self.job.clear()
            self.job.addItem(translate("DocumentFilter", "All jobs"), "")
            for one in filter_choices.jobs(self._session.workspace):
                self.job.addItem(one.title, one.id)
            self.job.setCurrentIndex(max(0, self.job.findData(before)))

    def show_all(self) -> None:
        """Nothing is left out; nobody is told."""
        self.search.clear()  # not with its signals blocked: its own button would stay
        self.rest()
        self.kind.setCurrentIndex(0)
        self.job.setCurrentIndex(0)

    def rest(self) -> None:
        """Look no further for what was being typed, until somebody types again."""
        self._typing.stop()

    def _clear(self) -> None:
        if not self.wanted.empty:
            self.show_all()
            self.changed.emit()

    def _start(self) -> None:
        self.search.setFocus()
        self.search.selectAll()
