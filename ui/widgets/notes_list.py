"""The notes of an application in time order, each to be read in full."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QSplitter, QWidget

from screening.figures.results import ApplicationResult
from ui.models.notes import NoteRow, columns, note_rows
from ui.models.rows import RowsModel
from ui.session import Session
from ui.translations import translate
from ui.widgets.empty import EmptyState
from ui.widgets.listing import Listing
from ui.widgets.rows_table import RowsTable


class NotesList(QSplitter):
    """The list above, the whole of the chosen note below; private notes are one's own and marked."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._session = session
        self._model = RowsModel[NoteRow](columns(session.language), key=lambda row: row.note.id)
        self.table = RowsTable(self._model, spoken=translate("NotesList", "Notes"), stretch="text")
        self.table.setObjectName("notes")
        self.table.chosen.connect(lambda _: self._show_chosen())
        self._list = Listing(
            self.table,
            EmptyState(
                "sticky-note",
                translate("NotesList", "No note yet"),
                translate("NotesList", "Notes taken during the interviews appear here."),
            ),
        )
        self.text = QPlainTextEdit(readOnly=True, objectName="note")
        self.text.setAccessibleName(translate("NotesList", "The chosen note"))
        self.text.setTabChangesFocus(True)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(8)
        self.addWidget(self._list)
        self.addWidget(self.text)
        self.setStretchFactor(0, 2)
        self.setStretchFactor(1, 1)

    def show_notes(self, result: ApplicationResult, viewer_id: str) -> None:
        """The notes of this application that the viewer may read."""
        rows = note_rows(self._session.workspace, result.interviews, result.rubric, viewer_id, self._session.language)
        self._list.set_rows(rows)
        self.text.setVisible(bool(rows))
        self._show_chosen()

    def _show_chosen(self) -> None:
        row: NoteRow | None = self.table.current
        text = row.note.text if row else ""
        if self.text.toPlainText() != text:
            self.text.setPlainText(text)
