"""The same decision on several people at once: what is known of each stands in sight, and each can have a reason."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from rubrics.errors import SaringError
from rubrics.model import Language
from screening.changes import Changes
from screening.errors import Refused
from screening.figures.results import ApplicationResult, application_result
from screening.jobs import applications, deciding, jobs
from screening.jobs.applications import Application
from screening.people import candidates
from screening.privacy import restriction
from screening.workspace import Workspace
from ui.dialogs.answered import answered
from ui.dialogs.decide import DecisionChoice, StageChoice, add_field
from ui.dialogs.form import FormDialog
from ui.dialogs.reason_field import ReasonField
from ui.models import comparison
from ui.models.applications import blind_words
from ui.models.figures import DASH
from ui.models.rows import Column, RowsModel
from ui.session import Session
from ui.tasks import Progress
from ui.translations import translate
from ui.widgets.labels import label
from ui.widgets.rows_table import RowsTable
from ui.wording import term

_LEFT, _RIGHT, _HEIGHT = 300, 420, 560  # pixels


@dataclass(frozen=True)
class Line:
    """One person in the list. `result` is None until it is read, `reason` the one for this person alone."""

    application_id: str
    who: str
    decision: str
    result: ApplicationResult | None = None
    reason: str = ""


class DecideManyDialog(FormDialog):
    """One decision for 2 to 200 applications; a shared reason, or one of their own where it is typed.

    Those whose data are restricted are named and left out. Raises Refused "too_many_decisions" for more than anybody
    looks at, "nobody_chosen" for none, "candidate_restricted" where nobody is left.
    """

    def __init__(self, session: Session, application_ids: Sequence[str], parent: QWidget | None = None) -> None:
        every, left_out = _decidable(session, application_ids)
        super().__init__(
            session,
            translate("DecideManyDialog", "Record the same decision"),
            translate("DecideManyDialog", "Record for %n people", n=len(every)),
            parent,
        )
        self._decided = translate("DecideManyDialog", "Decided about %n people.", n=len(every))
        self.afterwards = self._decided
        self._ids = tuple(one.id for one in every)
        job_ids = {one.job_id for one in every}
        job = jobs.get(session.workspace, every[0].job_id) if len(job_ids) == 1 else None
        title = translate("DecideManyDialog", "%n people", n=len(every))
        self.form.addRow(label(f"{title} · {job.title}" if job else title, "heading"))
        if left_out:
            self.form.addRow(
                label(
                    translate(
                        "DecideManyDialog",
                        "Left out, since processing of their data is restricted: {who}",
                        who=", ".join(left_out),
                    ),
                    "warning",
                )
            )
        left, right = QWidget(), QWidget()
        left.setMinimumWidth(_LEFT)
        fields = QFormLayout(left)
        fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setVerticalSpacing(8)
        self.choice = DecisionChoice(session)
        self.reasons = ReasonField(session)
        add_field(fields, translate("DecideManyDialog", "Decision for all of them"), self.choice)
        add_field(fields, translate("DecideManyDialog", "&Reason that they share"), self.reasons)
        self.stage: StageChoice | None = None
        if job is not None:  # stages belong to a job
            stages = {one.stage for one in every}
            present = stages.pop() if len(stages) == 1 else ""
            self.stage = StageChoice(session, job.stages, present, self.choice, left)
            add_field(fields, translate("DecideManyDialog", "Stage"), self.stage)
        self._build_list(right, any_decided=any(one.decision for one in every))
        self.model.set_rows(
            [Line(one.id, candidates.get(session.workspace, one.candidate_id).name, one.decision) for one in every]
        )
        self.table.choose_first()
        both = QHBoxLayout()
        both.setSpacing(24)
        both.addWidget(left, 2)
        both.addWidget(right, 5)
        self.form.addRow(both)
        self.resize(1200, _HEIGHT)
        self.choice.setFocus()
        session.tasks.run_quietly(_reader(self._ids, session.me.id), done=self._take)

    def _build_list(self, right: QWidget, *, any_decided: bool) -> None:
        right.setMinimumWidth(_RIGHT)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.model = RowsModel[Line](
            _columns(self.session.language, any_decided=any_decided), key=lambda line: line.application_id
        )
        self.table = RowsTable(self.model, spoken=translate("DecideManyDialog", "Who it is about"), stretch="candidate")
        self.table.setObjectName("people")
        self.own = QLineEdit(objectName="own-reason")
        self.own.setPlaceholderText(translate("DecideManyDialog", "Empty: the reason that they share"))
        self.own.textEdited.connect(self._keep_own)
        self.table.chosen.connect(lambda _: self._show_own())
        self._own_words = label("", wrap=False)
        self._own_words.setBuddy(self.own)
        fair = translate(
            "DecideManyDialog",
            "A shared reason has to be true of every one of them. Where it is not quite, write a reason of their own.",
        )
        column.addWidget(label(fair, "muted"))
        column.addWidget(self.table, 1)
        column.addWidget(self._own_words)
        column.addWidget(self.own)

    def _lines(self) -> list[Line]:
        return list(self.model.rows)

    def _take(self, results: dict[str, ApplicationResult]) -> None:
        """What each decision rests on has been read."""
        self._set([replace(line, result=results.get(line.application_id)) for line in self._lines()])
        self.table.fit()

    def _show_own(self) -> None:
        line: Line | None = self.table.current
        if line is not None:
            self._own_words.setText(translate("DecideManyDialog", "Reason for &this person alone: {who}", who=line.who))
            self.own.setAccessibleName(self._own_words.text().replace("&", ""))
            if self.own.text() != line.reason:
                self.own.setText(line.reason)

    def _keep_own(self, text: str) -> None:
        key = self.table.current_key
        self._set([replace(line, reason=text) if line.application_id == key else line for line in self._lines()])

    def _set(self, lines: list[Line]) -> None:
        key = self.table.current_key
        self.model.set_rows(lines)
        self.table.choose(key)

    def save(self) -> Changes:
        """Records the decision on all of them, or on none."""
        if not self.choice.chosen:
            raise SaringError("decision_missing")
        if self.stage is not None:
            self.afterwards = self._decided + self.stage.said
        return deciding.record(
            self.session.workspace,
            reasons={line.application_id: line.reason.strip() or self.reasons.text for line in self._lines()},
            decision=self.choice.chosen,
            stage=self.stage.chosen if self.stage is not None else "",
        )


def _decidable(session: Session, application_ids: Sequence[str]) -> tuple[list[Application], list[str]]:
    """The applications that may be decided, and who is left out. Raises Refused as the dialog does."""
    if not application_ids:
        raise Refused("nobody_chosen")
    if len(application_ids) > deciding.MOST:
        raise Refused("too_many_decisions", count=len(application_ids), limit=deciding.MOST)
    workspace = session.workspace
    every = [applications.get(workspace, one, viewer_id=session.me.id) for one in dict.fromkeys(application_ids)]
    restricted = restriction.among(workspace, [one.candidate_id for one in every])
    free = [one for one in every if one.candidate_id not in restricted]
    if not free:
        raise Refused("candidate_restricted")
    return free, [candidates.get(workspace, one.candidate_id).name for one in every if one.candidate_id in restricted]


def decide_about(session: Session, application_ids: Sequence[str], parent: QWidget) -> None:
    """Ask for one decision about several; what stands in the way is shown in the window's banner."""
    try:
        dialog = DecideManyDialog(session, application_ids, parent)
    except Refused as error:
        session.report(error)
        return
    answered(dialog)


def _reader(
    application_ids: Sequence[str], viewer_id: str
) -> Callable[[Workspace, Progress], dict[str, ApplicationResult]]:
    def read(workspace: Workspace, progress: Progress) -> dict[str, ApplicationResult]:
        found = {}
        for key in application_ids:
            progress.check()
            found[key] = application_result(workspace, key, viewer_id=viewer_id)
        return found

    return read


def _columns(language: Language, *, any_decided: bool) -> Sequence[Column[Line]]:
    columns = (
        Column("candidate", translate("Comparison", "Candidate"), lambda line: line.who, tooltip=lambda line: line.who),
        _figure("points", translate("Comparison", "Score"), comparison.points),
        _figure("coverage", translate("Comparison", "Coverage"), comparison.coverage),
        _figure("must_haves", translate("Comparison", "Must-haves"), comparison.must_haves),
        _figure("watch_outs", translate("DecideManyDialog", "Watch-\nouts"), comparison.watch_outs),
        Column(
            "decision",
            translate("DecideManyDialog", "Decided\nso far"),
            lambda line: term(f"decision.{line.decision}", language) if line.decision else DASH,
        ),
        Column(
            "reason",
            translate("DecideManyDialog", "Own\nreason"),
            lambda line: line.reason or DASH,
            tooltip=lambda line: line.reason,
        ),
    )

    return [one for one in columns if any_decided or one.name != "decision"]


def _figure(name: str, title: str, figure: Callable[[ApplicationResult], comparison.Figure]) -> Column[Line]:
    """A figure of the result with what stands below it; nothing of it to whoever is blind."""

    def text(line: Line) -> str:
        result = line.result
        if result is None:
            return "…"
        if result.hidden:
            return translate("DecideManyDialog", "Hidden") if name == "points" else DASH
        if not result.scorecards:
            return DASH
        shown = figure(result)
        bounds = shown.sub if result.score.coverage < 1 and name == "points" else ""
        return f"{shown.main} ({bounds})" if bounds else shown.main

    def about(line: Line) -> str:
        result = line.result
        if result is None or not result.scorecards:
            return text(line)
        return blind_words() if result.hidden else comparison.figure_text(figure(result))

    return Column(name, title, text, tooltip=about)
