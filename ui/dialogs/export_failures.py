"""What could not be made of many documents, and why; the rest is there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QHBoxLayout, QVBoxLayout

from rubrics.errors import SaringError
from ui import folders
from ui.actions import action
from ui.interview.rescue import write
from ui.models.rows import Column, RowsModel
from ui.translations import translate
from ui.widgets.action_row import ActionRow
from ui.widgets.labels import label
from ui.widgets.rows_table import RowsTable
from ui.wording import message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reports.many import Outcome
    from ui.session import Session

SIZE = QSize(720, 420)


class ExportFailures(QDialog):
    """`said` is what there is; below it stands what is not."""

    def __init__(self, session: Session, outcome: Outcome, said: Sequence[str]) -> None:
        super().__init__(QApplication.activeWindow())
        self.setWindowTitle(translate("ExportFailures", "Not all documents were made"))
        self._session = session
        language = self._language = session.language
        columns = [
            Column["Failure"]("about", translate("ExportFailures", "About"), lambda one: one.about),
            Column["Failure"](
                "why",
                translate("ExportFailures", "Why"),
                lambda one: message(one.error, language),
                tooltip=lambda one: message(one.error, language),
            ),
        ]
        model = RowsModel["Failure"](columns, key=lambda one: one.order.to_json())
        model.set_rows(outcome.failed)
        self.table = RowsTable(model, spoken=translate("ExportFailures", "Documents that are missing"), stretch="why")
        self.copy = action(
            self,
            translate("ExportFailures", "Copy the list"),
            self._copy,
            icon_name="copy",
            keys="Ctrl+Shift+C",
        )
        self.save = action(
            self, translate("ExportFailures", "Save the list…"), self._save, icon_name="save", keys="Ctrl+S"
        )
        self.close_it = action(self, translate("ExportFailures", "Close"), self.accept)
        self.addActions([self.copy, self.save, self.close_it])
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        self.said = label(" ".join(said))
        column.addWidget(self.said)
        column.addWidget(
            label(translate("ExportFailures", "%n document(s) missing:", n=len(outcome.failed)), "heading", wrap=False)
        )
        column.addWidget(self.table, 1)
        self.why = label("", "muted")
        self.why.setMinimumHeight(2 * self.why.fontMetrics().lineSpacing())
        column.addWidget(self.why)
        foot = QHBoxLayout()
        foot.addStretch(1)
        buttons = ActionRow(self.copy, self.save, primary=self.close_it)
        foot.addWidget(buttons)
        column.addLayout(foot)
        buttons.button(self.close_it).setDefault(True)
        self.resize(SIZE)
        self.table.chosen.connect(lambda _: self._tell())
        self.table.setFocus()
        self._lines = [f"{one.about}\t{message(one.error, language)}" for one in outcome.failed]
        self._lines += dict.fromkeys(
            str(one.error.params["trace"]) for one in outcome.failed if "trace" in one.error.params
        )

    def _tell(self) -> None:
        """The whole reason of the chosen one: the table has room for its beginning."""
        chosen = self.table.current
        self.why.setText("" if chosen is None else message(chosen.error, self._language))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self._lines))

    def _save(self) -> None:
        """As a text file: a line each, whom it is about and, behind a tab, why."""
        from reports.file_names import safe

        chosen, _ = QFileDialog.getSaveFileName(
            self,
            translate("ExportFailures", "Save the list"),
            folders.proposed(
                self._session, "documents", safe(translate("ExportFailures", "Documents that are missing"), ".txt")
            ),
            translate("ExportFailures", "Text files (*.txt)"),
        )
        if not chosen:
            return
        path = Path(chosen) if Path(chosen).suffix else Path(f"{chosen}.txt")
        folders.remember(self._session, "documents", path.parent)
        try:
            write(path, "\n".join(self._lines) + "\n")
        except SaringError as error:
            self.said.setText(message(error, self._language))
        else:
            self.said.setText(translate("ExportFailures", "The list is saved as {path}", path=path))
