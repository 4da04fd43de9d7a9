"""What came of an import, which rows were left out and why, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.icons import pixmap
from ui.importing.left_out import LeftOut, columns
from ui.importing.models import LongModel
from ui.session import Session
from ui.translations import translate
from ui.view_export import export_action
from ui.widgets.action_row import ActionRow
from ui.widgets.elided import ElidedLabel
from ui.widgets.empty import action_button
from ui.widgets.labels import label
from ui.widgets.rows_table import RowsTable

if TYPE_CHECKING:
    from ui.importing.work import Finished


class DoneStep(QWidget):
    """The outcome in a sentence, a button for each deed, one `beneath`, and the rows that were left out."""

    def __init__(self, session: Session, *deeds: QAction, beneath: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import-done")
        self._session = session
        self._counts = (0, 0, 0)
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.heading = label("", "heading")
        self.words = label("", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self._picture)
        for line in (self.heading, self.words):
            line.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(line)
        for row in (deeds, (beneath,)):
            buttons = QHBoxLayout()
            buttons.setSpacing(8)
            buttons.addStretch()
            for one in row:
                buttons.addWidget(action_button(one, primary=one is deeds[0]))
            buttons.addStretch()
            column.addLayout(buttons)
        self.left_out = RowsTable(
            LongModel[LeftOut]((), key=lambda one: str(one.row)),
            spoken=translate("ImportLeftOut", "Rows that were left out"),
            stretch="",
            sort_here=False,
        )
        self.left_out.setObjectName("import-left-out")
        self.export = export_action(
            self, self.left_out, translate("ImportLeftOut", "Rows that were left out"), session=session
        )
        self._list = self._left_out_list()
        column.addWidget(self._list, 100)
        column.addStretch(1)

    def _left_out_list(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(8)
        caption = translate("ImportLeftOut", "Left out, to be mended and imported once more:")
        line.addWidget(ElidedLabel(caption, "muted"), 1)
        line.addWidget(ActionRow(self.export))
        column.addLayout(line)
        column.addWidget(self.left_out, 1)
        whole.hide()
        return whole

    def keep(self, finished: Finished) -> None:
        """What was written, and what was not."""
        self._counts = (finished.added, finished.updated, len(finished.left_out))
        self.left_out.rows.set_columns(columns(finished.titles, self._session.language))
        self.left_out.rows.set_rows(finished.left_out)
        self.left_out.fit()
        self.left_out.choose_first()

    def show_done(self) -> None:
        """The import was carried out."""
        added, updated, skipped = self._counts
        parts = [translate("Importing", "%n candidate(s) added", n=added)]
        if updated:
            parts.append(translate("Importing", "%n filled in", n=updated))
        if skipped:
            parts.append(translate("Importing", "%n row(s) left out", n=skipped))
        self._say(
            "circle-check", " · ".join(parts), translate("Importing", "How the columns were understood is remembered.")
        )
        self._list.setVisible(bool(skipped))

    def show_taken_back(self) -> None:
        """The import was undone."""
        self._say(
            "undo-2",
            translate("Importing", "The import was undone"),
            translate("Importing", "What it had written was taken back."),
        )
        self._list.hide()

    def _say(self, picture: str, heading: str, text: str) -> None:
        self._picture.setPixmap(pixmap(picture, 40, role="good", ratio=self.devicePixelRatioF()))
        self.heading.setText(heading)
        self.words.setText(text)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(text)
