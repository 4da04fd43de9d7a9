"""Record what was decided about an application. Nothing is chosen beforehand; a reason is required."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QLabel, QPlainTextEdit, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from rubrics.errors import SaringError
from screening import applications
from screening.changes import Changes
from ui.dialogs.form import FormDialog
from ui.models.figures import day_and_time
from ui.session import Session
from ui.translations import translate
from ui.widgets.elided import ElidedLabel
from ui.widgets.labels import label
from ui.wording import term

DECISIONS = ("advance", "hold", "reject", "hire", "withdrawn")


class DecideDialog(FormDialog):
    """`who` is the name, or the code where the job hides names."""

    def __init__(self, session: Session, application_id: str, who: str, parent: QWidget | None = None) -> None:
        super().__init__(
            session, translate("DecideDialog", "Record a decision"), translate("DecideDialog", "Record"), parent
        )
        self._application_id = application_id
        language = session.language
        self.form.addRow(ElidedLabel(who, "heading"))
        choices = QWidget()
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._group = QButtonGroup(self)
        self.choices: dict[str, QRadioButton] = {}
        for decision in DECISIONS:
            one = QRadioButton(term(f"decision.{decision}", language), objectName=f"decision-{decision}")
            self.choices[decision] = one
            self._group.addButton(one)
            column.addWidget(one)
        self.add_row(translate("DecideDialog", "Decision"), choices)
        self.reason = QPlainTextEdit(objectName="reason")
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(96)
        self.reason.setPlaceholderText(
            translate("DecideDialog", "What in the evidence led to this? The person may ask to read it.")
        )
        self.add_row(translate("DecideDialog", "&Reason"), self.reason)
        self._history(application_id)
        self.choices[DECISIONS[0]].setFocus()

    def _history(self, application_id: str) -> None:
        """What was decided before, newest first."""
        language = self.session.language
        records = applications.decision_history(self.session.workspace, application_id, viewer_id=self.session.me.id)
        if not records:
            return
        lines = [
            f"{day_and_time(one.at)} · {term(f'decision.{one.decision}', language)} · {one.by}\n{one.reason}"
            for one in records
        ]
        earlier = QLabel("\n\n".join(lines), objectName="history", wordWrap=True)
        earlier.setTextFormat(Qt.TextFormat.PlainText)
        earlier.setProperty("role", "muted")
        earlier.setAlignment(Qt.AlignmentFlag.AlignTop)
        earlier.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setWidget(earlier)
        scroll.setFixedHeight(112)
        self.form.addRow(label(translate("DecideDialog", "Decided before"), "muted"))
        self.form.addRow(scroll)

    def save(self) -> Changes:
        """Records the decision."""
        chosen = next((name for name, one in self.choices.items() if one.isChecked()), "")
        if not chosen:
            raise SaringError("decision_missing")
        return applications.decide(
            self.session.workspace,
            application_id=self._application_id,
            decision=chosen,
            reason=self.reason.toPlainText(),
        )
