"""The list of frequent reasons: one a line, in the order they are offered."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from rubrics.errors import SaringError
from screening.changes import Changes
from screening.jobs import decision_reasons
from screening.jobs.decision_reasons import BUILT_IN
from ui.dialogs.form import FormDialog
from ui.icons import icon
from ui.session import Session
from ui.translations import translate

_WIDTH, _HEIGHT = 640, 440


class DecisionReasonsDialog(FormDialog):
    """A text of lines: what everybody who decides in this workspace is offered."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            translate("DecisionReasonsDialog", "Frequent reasons for decisions"),
            translate("DecisionReasonsDialog", "Save"),
            parent,
        )
        self.resize(_WIDTH, _HEIGHT)
        self.add_line(
            translate(
                "DecisionReasonsDialog",
                "One reason a line. A good reason is about the evidence, the job, or what the candidate wishes; never "
                "about age, origin, religion, family, health or looks.",
            )
        )
        self.field = QPlainTextEdit(objectName="reasons")
        self.field.setTabChangesFocus(True)
        self.field.setAccessibleName(translate("DecisionReasonsDialog", "Reasons, one a line"))
        self.field.setPlainText("\n".join(decision_reasons.listed(session.workspace, session.language)))
        built_in = QPushButton(icon("refresh-cw"), translate("DecisionReasonsDialog", "Built-in reasons"))
        built_in.setObjectName("built-in")
        built_in.setAutoDefault(False)
        built_in.clicked.connect(self._fill_in)
        beside = QHBoxLayout()
        beside.addWidget(built_in)
        beside.addStretch()
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.field, 1)
        column.addLayout(beside)
        self.form.addRow(column)
        self.field.setFocus()

    def _fill_in(self) -> None:
        cursor = self.field.textCursor()  # as typing, so that it can be undone
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText("\n".join(BUILT_IN[self.session.language]))
        self.field.setFocus()

    def save(self) -> Changes | None:
        """Keeps the list; the built-in reasons are kept as none of one's own, so that they follow the language."""
        texts = [line.strip() for line in self.field.toPlainText().split("\n") if line.strip()]
        before = decision_reasons.listed(self.session.workspace, self.session.language)
        if tuple(texts) == before:
            return None
        own = [] if tuple(texts) == BUILT_IN[self.session.language] else texts
        return decision_reasons.keep(self.session.workspace, texts=own)

    def refuse(self, error: SaringError) -> None:
        """Says what is in the way and goes back to the reasons."""
        super().refuse(error)
        self.field.setFocus()
