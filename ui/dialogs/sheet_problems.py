"""What keeps a spreadsheet from being imported: every mistake by sheet and cell, to read and to copy."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from rubrics.errors import SaringError
from rubrics.model import Language
from rubrics.sheets import CellProblem
from ui.actions import action
from ui.models.figures import DASH
from ui.models.rows import Column, RowsModel
from ui.session import Session
from ui.sheet_problems import problem_line, problem_words
from ui.translations import translate
from ui.widgets.labels import label
from ui.widgets.rows_table import RowsTable

Mistake = tuple[int, CellProblem]  # with its number: the order of the sheets


class SheetProblems(QDialog):
    """The problems of one sheet; the chosen one stands below the table in full."""

    def __init__(
        self, session: Session, sheet: Path, problems: Sequence[CellProblem], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._sheet = sheet
        self._problems = problems
        language = session.language
        self.setWindowTitle(translate("SheetProblems", "{file} cannot be imported yet", file=sheet.name))
        self.resize(820, 520)
        self._model = RowsModel[Mistake](_columns(language), key=lambda one: str(one[0]))
        self.table = RowsTable(
            self._model, spoken=translate("SheetProblems", "Mistakes in the spreadsheet"), stretch="problem"
        )
        self.table.setObjectName("cell-problems")
        self.table.chosen.connect(lambda _: self._show_chosen())
        self.table.opened.connect(lambda _: self._open())
        self.chosen = label("", "")
        self.chosen.setObjectName("chosen")
        self.chosen.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self.copy = action(
            self,
            translate("SheetProblems", "Copy all"),
            self._copy,
            keys=QKeySequence(QKeySequence.StandardKey.Copy).toString(QKeySequence.SequenceFormat.PortableText),
            about=translate("SheetProblems", "Copy the list, to send it or to keep it beside the spreadsheet"),
        )
        self.addAction(self.copy)
        self._build()
        self._model.set_rows(list(enumerate(problems)))
        self.table.choose_first()
        self.table.setFocus()

    def _build(self) -> None:
        buttons = QDialogButtonBox()
        for text, name, clicked in (
            (self.copy.text(), "copy", self.copy.trigger),
            (translate("SheetProblems", "Open the spreadsheet"), "open", self._open),
        ):
            button = buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(clicked)
        button.setDefault(True)  # mending comes next
        close = buttons.addButton(translate("SheetProblems", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(
            label(
                translate(
                    "SheetProblems",
                    "%n mistake(s) found. Mend these cells, save the spreadsheet, and import it again. Nothing has "
                    "been changed.",
                    n=len(self._problems),
                )
            )
        )
        layout.addWidget(self.table, 1)
        layout.addWidget(self.chosen)
        layout.addWidget(buttons)

    def _show_chosen(self) -> None:
        mistake: Mistake | None = self.table.current
        self.chosen.setText(problem_line(mistake[1], self._session.language) if mistake else "")

    def _copy(self) -> None:
        lines = [problem_line(problem, self._session.language) for problem in self._problems]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _open(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._sheet))):
            self._session.report(SaringError("cannot_open", path=str(self._sheet)))


def _columns(language: Language) -> Sequence[Column[Mistake]]:
    """Where a mistake is, and what it is."""
    return (
        Column(
            "place",
            translate("SheetProblems", "Cell"),
            lambda one: str(one[1].place or DASH),
            sort=lambda one: one[0],
        ),
        Column(
            "problem",
            translate("SheetProblems", "What is wrong, and what to do"),
            lambda one: problem_words(one[1], language),
            tooltip=lambda one: problem_words(one[1], language),
        ),
    )
