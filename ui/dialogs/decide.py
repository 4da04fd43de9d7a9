"""Record what was decided about an application. Nothing is chosen beforehand; a reason is required."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from rubrics.errors import SaringError
from screening.changes import Changes
from screening.jobs import applications, deciding, jobs
from screening.jobs.decision_codes import Decision
from ui.dialogs.decision_basis import DecisionBasis
from ui.dialogs.form import FormDialog
from ui.dialogs.reason_field import ReasonField
from ui.models.figures import day_and_time
from ui.session import Session
from ui.translations import translate
from ui.widgets.choice import choice
from ui.widgets.elided import ElidedLabel
from ui.widgets.labels import label
from ui.wording import stage_name, term

DECISIONS: tuple[Decision, ...] = ("advance", "hold", "reject", "hire", "withdrawn")
_LEFT, _RIGHT = 300, 340  # pixels at least
_HISTORY = 88


class DecisionChoice(QWidget):
    """One of the decisions, none at first."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.group = QButtonGroup(self)
        self.buttons: dict[Decision, QRadioButton] = {}
        for decision in DECISIONS:
            one = QRadioButton(term(f"decision.{decision}", session.language), objectName=f"decision-{decision}")
            self.buttons[decision] = one
            self.group.addButton(one)
            column.addWidget(one)
        self.setFocusProxy(self.buttons[DECISIONS[0]])

    @property
    def chosen(self) -> Decision:
        """The decision; "" while none is chosen."""
        return next((name for name, one in self.buttons.items() if one.isChecked()), "")


class StageChoice(QWidget):
    """Whether to move to another stage at the same time, and to which; not chosen at first.

    `stages` are those of the job, `present` the stage the application is at, "" where there are several.
    """

    def __init__(
        self, session: Session, stages: tuple[str, ...], present: str, decision: DecisionChoice, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._stages, self._present, self._decision = stages, present, decision
        self.tick = QCheckBox(translate("DecideDialog", "Also &move to"), objectName="move-too")
        self.stage = choice(translate("DecideDialog", "Stage to move to"), name="stage", letters=12)
        for stage in stages:
            if stage != present:
                self.stage.addItem(stage_name(stage, session.language), stage)
        self.stage.setEnabled(False)
        self.tick.toggled.connect(self.stage.setEnabled)
        self.stage.activated.connect(lambda _: decision.group.buttonToggled.disconnect(self._propose))
        decision.group.buttonToggled.connect(self._propose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.tick)
        row.addWidget(self.stage, 1)

    @property
    def chosen(self) -> str:
        """The stage to move to, "" for none."""
        return str(self.stage.currentData()) if self.tick.isChecked() else ""

    @property
    def said(self) -> str:
        """That the move was made too, as a sentence to add to another; "" where nothing moves."""
        if not self.chosen:
            return ""
        return " " + translate("DecideDialog", "Moved to “{stage}”.", stage=self.stage.currentText())

    def _propose(self) -> None:
        """Let the list stand at what goes with the decision, until somebody chooses; ticking stays theirs."""
        usual = deciding.usual_stage(self._decision.chosen, self._present, self._stages)
        if usual:
            self.stage.setCurrentIndex(self.stage.findData(usual))


class DecideDialog(FormDialog):
    """`who` is the name, or the code where the job hides names."""

    def __init__(self, session: Session, application_id: str, who: str, parent: QWidget | None = None) -> None:
        super().__init__(
            session, translate("DecideDialog", "Record a decision"), translate("DecideDialog", "Record"), parent
        )
        self._application_id = application_id
        workspace = session.workspace
        application = applications.get(workspace, application_id, viewer_id=session.me.id)
        job = jobs.get(workspace, application.job_id)
        self.form.addRow(ElidedLabel(f"{who} · {job.title}", "heading"))
        left = QWidget()
        left.setMinimumWidth(_LEFT)
        fields = QFormLayout(left)
        fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setVerticalSpacing(8)
        self.choice = DecisionChoice(session)
        self.choices = self.choice.buttons
        self.reasons = ReasonField(session)
        self.reason = self.reasons.field
        self.stage = StageChoice(session, job.stages, application.stage, self.choice, left)
        add_field(fields, translate("DecideDialog", "Decision"), self.choice)
        add_field(fields, translate("DecideDialog", "&Reason"), self.reasons)
        self.reason.setAccessibleName(translate("DecideDialog", "&Reason").replace("&", ""))
        now = stage_name(application.stage, session.language)
        add_field(fields, translate("DecideDialog", "Stage (now: {stage})", stage=now), self.stage)
        right = QWidget()
        right.setMinimumWidth(_RIGHT)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(DecisionBasis(session, application_id), 1)
        for part in self._history(application_id):
            column.addWidget(part)
        both = QHBoxLayout()
        both.setSpacing(24)
        both.addWidget(left, 2)
        both.addWidget(right, 3)
        self.form.addRow(both)
        self.resize(860, self.sizeHint().height())
        self.choices[DECISIONS[0]].setFocus()

    def _history(self, application_id: str) -> list[QWidget]:
        """What was decided before, newest first."""
        language = self.session.language
        records = applications.decision_history(self.session.workspace, application_id, viewer_id=self.session.me.id)
        if not records:
            return []
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
        scroll.setFixedHeight(_HISTORY)
        heading = translate("DecideDialog", "Decided before")
        scroll.setAccessibleName(heading)
        return [label(heading, "heading"), scroll]

    def save(self) -> Changes:
        """Records the decision, and moves the application where that is wanted."""
        if not self.choice.chosen:
            raise SaringError("decision_missing")
        words = term(f"decision.{self.choice.chosen}", self.session.language)
        self.afterwards = translate("DecideDialog", "Decision recorded: {decision}.", decision=words)
        self.afterwards += self.stage.said
        return deciding.record(
            self.session.workspace,
            reasons={self._application_id: self.reasons.text},
            decision=self.choice.chosen,
            stage=self.stage.chosen,
        )

    def refuse(self, error: SaringError) -> None:
        """Says what is in the way, and goes to the field that is still empty."""
        super().refuse(error)
        if not self.choice.chosen:
            self.choice.setFocus()
        elif not self.reasons.text.strip():
            self.reason.setFocus()


def add_field(fields: QFormLayout, text: str, field: QWidget) -> None:
    """A field under its label; the label's letter after & takes the focus there."""
    words = QLabel(text)
    words.setBuddy(field.focusProxy() or field)
    fields.addRow(words, field)
