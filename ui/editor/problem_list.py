"""What is wrong in the text, live; Enter or a click goes there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rubrics.model import Language
from rubrics.problems import Problem
from ui.models.rows import Column, RowsModel
from ui.models.rubric_files import problem_columns
from ui.translations import translate
from ui.widgets.rows_table import RowsTable


class ProblemList(QWidget):
    """`asked` carries the Problem to go to, `why` the one to explain."""

    asked = Signal(object)
    why = Signal(object)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        why = Column[Problem]("why", "", lambda _: translate("Editor", "Why?"))
        model = RowsModel[Problem](
            (*problem_columns(language), why),
            key=lambda one: f"{one.line}:{one.column}:{one.code}:{sorted(one.params.items())}",
        )
        self.table = RowsTable(model, spoken=translate("Editor", "Problems"), stretch="problem")
        self.table.setObjectName("problems")
        self.table.opened.connect(lambda _: self.asked.emit(self.table.current))
        self.table.clicked.connect(self._clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    @property
    def current(self) -> Problem | None:
        """The chosen problem."""
        found: Problem | None = self.table.current
        return found

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """List these; errors first, each in the order of the text."""
        self.table.rows.set_rows(sorted(problems, key=lambda one: one.severity != "error"))

    def _clicked(self, index: QModelIndex) -> None:
        if self.table.rows.column_name(index.column()) == "why":
            self.why.emit(self.table.current)
        else:
            self.asked.emit(self.table.current)
