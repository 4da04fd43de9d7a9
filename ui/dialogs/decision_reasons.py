"""The list of frequent reasons: one a line, in the order they are offered."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from screening.changes import Changes
from screening.jobs import decision_reasons
from screening.jobs.decision_reasons import BUILT_IN
from ui.dialogs.lines import LinesDialog
from ui.session import Session
from ui.translations import translate

_WIDTH, _HEIGHT = 640, 440


class DecisionReasonsDialog(LinesDialog):
    """A text of lines: what everybody who decides in this workspace is offered."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        field = QPlainTextEdit(objectName="reasons")
        field.setTabChangesFocus(True)
        field.setAccessibleName(translate("DecisionReasonsDialog", "Reasons, one a line"))
        field.setPlainText("\n".join(decision_reasons.listed(session.workspace, session.language)))
        super().__init__(
            session,
            translate("DecisionReasonsDialog", "Frequent reasons for decisions"),
            translate("DecisionReasonsDialog", "Save"),
            parent,
        )
        self.edit(
            field,
            about=translate(
                "DecisionReasonsDialog",
                "One reason a line. A good reason is about the evidence, the job, or what the candidate wishes; never "
                "about age, origin, religion, family, health or looks.",
            ),
            built_in=BUILT_IN[session.language],
            restore=translate("DecisionReasonsDialog", "Built-in reasons"),
        )
        self.resize(_WIDTH, _HEIGHT)

    def save(self) -> Changes | None:
        """Keeps the list."""
        if self.lines == decision_reasons.listed(self.session.workspace, self.session.language):
            return None
        return decision_reasons.keep(self.session.workspace, texts=[] if self.is_built_in else list(self.lines))
