"""Debrief: the panel of a job talks about one candidate after another, what divides them first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from rubrics.model import Language
from screening.figures.results import ApplicationResult, CriterionResult, application_result, for_discussion
from screening.interviewing import panel_talks
from screening.interviewing.panel_talks import Talk
from screening.jobs import jobs
from screening.jobs.jobs import Job
from screening.people import visibility
from screening.workspace import Workspace
from ui.actions import action
from ui.dialogs.answered import answered
from ui.dialogs.decide import DecideDialog
from ui.dialogs.export import export_document
from ui.interview.debrief_panel import EvidenceCards
from ui.models import comparison
from ui.models.comparison import Figure
from ui.models.figures import DASH
from ui.models.rows import Column, RowsModel
from ui.pages.base import Navigator, Page
from ui.session import Session
from ui.tasks import Progress
from ui.translations import translate
from ui.widgets.action_row import ActionRow
from ui.widgets.either import Either
from ui.widgets.elided import ElidedLabel
from ui.widgets.empty import EmptyState
from ui.widgets.figure_delegate import ROW_HEIGHT, FigureDelegate
from ui.widgets.header import header
from ui.widgets.labels import label
from ui.widgets.panel_dots import PanelDots
from ui.widgets.result_view import show_panel
from ui.widgets.rows_table import RowsTable
from ui.wording import term

_ROW_HEIGHT = 40  # px


@dataclass(frozen=True)
class _Read:
    job: Job
    talks: list[Talk]


class DebriefPage(Page):
    """The candidates on the left, the criteria of the chosen one in the middle, who said what on the right."""

    name = "debrief"
    watches = ("jobs", "applications", "candidates", "interviews", "scorecards", "ratings")

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self._job_id = ""
        self._job: Job | None = None
        self._result: ApplicationResult | None = None
        self._people_model = RowsModel[Talk](_talk_columns(session.language), key=lambda talk: talk.application_id)
        self.people = RowsTable(
            self._people_model, spoken=translate("DebriefPage", "Candidates to talk about"), stretch="candidate"
        )
        self.people.setObjectName("people")
        self.people.setSortingEnabled(False)
        self.people.setItemDelegate(FigureDelegate(self.people))
        self.people.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        self.people.chosen.connect(lambda _: self._read_result())
        self._criteria_model = RowsModel[CriterionResult](
            _criterion_columns(session.language), key=lambda one: one.criterion.id
        )
        self.criteria = RowsTable(
            self._criteria_model,
            spoken=translate("DebriefPage", "Criteria, the widest gap first"),
            stretch="name",
        )
        self.criteria.setObjectName("criteria")
        self.criteria.setSortingEnabled(False)
        self.criteria.setWordWrap(True)
        self.criteria.setItemDelegate(FigureDelegate(self.criteria))
        self.criteria.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.criteria.chosen.connect(lambda _: self._show_criterion())
        self.criteria.opened.connect(lambda _: self._change())
        self.who = ElidedLabel("", "heading")
        self.standing = label("", "muted")
        self.criterion = label("", "heading")
        self.about = label("", "muted")
        self.dots = PanelDots()
        self.cards = EvidenceCards()
        self._make_actions()
        self._build()
        self._enable()

    def _make_actions(self) -> None:
        self.next = action(
            self,
            translate("DebriefPage", "Next candidate"),
            lambda: self._step(1),
            icon_name="arrow-right",
            keys=("N", "Alt+Right"),
        )
        self.before = action(
            self,
            translate("DebriefPage", "Previous candidate"),
            lambda: self._step(-1),
            icon_name="arrow-left",
            keys="P",
        )
        self.change = action(
            self,
            translate("DebriefPage", "Change my score…"),
            self._change,
            icon_name="pencil",
            keys="Ctrl+Return",
            about=translate(
                "DebriefPage", "Record in the debrief of the interview that you score this criterion otherwise, and why"
            ),
        )
        self.decide = action(self, translate("DebriefPage", "Decide…"), self._decide, icon_name="gavel", keys="Ctrl+D")
        self.compare = action(
            self,
            translate("DebriefPage", "Compare"),
            lambda: self.navigator.go("compare", self._job_id),
            icon_name="columns-3",
            about=translate("DebriefPage", "Compare the candidates of this job"),
        )
        self.export = action(
            self,
            translate("DebriefPage", "Export…"),
            self._export,
            icon_name="file-down",
            keys="Ctrl+E",
            about=translate("DebriefPage", "Export what the panel talks about as PDF, the widest gaps first"),
        )
        self._actions = [self.next, self.before, self.change, self.decide, self.compare, self.export]
        self.addActions(self._actions)

    def _build(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.who, self.standing):
            column.addWidget(part)
        column.addWidget(self.criteria, 1)
        right = QWidget()
        said = QVBoxLayout(right)
        said.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(4)
        for part in (self.criterion, self.about, self.dots):
            said.addWidget(part)
        said.addWidget(self.cards, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(12)
        for part, stretch in ((self.people, 3), (middle, 4), (right, 5)):
            split.addWidget(part)
            split.setStretchFactor(split.count() - 1, stretch)
        split.setSizes([300, 400, 500])
        self.people.setMinimumWidth(184)  # px: names can be read
        middle.setMinimumWidth(200)
        right.setMinimumWidth(220)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(32, 20, 32, 16)
        layout.setSpacing(12)
        self.heading = ElidedLabel(self.title(), "title")
        layout.addLayout(header(self.heading, ActionRow(self.before, self.change, self.decide, primary=self.next)))
        layout.addWidget(split, 1)
        self._whole = Either(
            content,
            EmptyState(
                "users",
                translate("DebriefPage", "Nobody to talk about yet"),
                translate(
                    "DebriefPage",
                    "Candidates appear here once two interviewers have submitted their scorecards, and you yours.",
                ),
                self.compare,
            ),
            self.criteria,
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._whole)

    @property
    def window_title(self) -> str:
        """The page and the job."""
        return f"{self.title()}: {self._job.title}" if self._job else self.title()

    def menu_actions(self) -> list[QAction]:
        """What one can do here."""
        return self._actions

    # -- showing

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus goes to where work begins."""
        self._whole.first.setFocus(event.reason())

    def show_record(self, record_id: str) -> None:
        """Talk about the candidates of this job."""
        if record_id and record_id != self._job_id:
            self._job_id = record_id
            self._people_model.set_rows([])
        self.refresh_when_seen()

    def refresh(self) -> None:
        """Reads whom the panel talks about, on the worker."""
        if not self._job_id:
            self._whole.show_filled(False)
            return
        job_id, viewer = self._job_id, self.session.me.id

        def read(workspace: Workspace, _progress: Progress) -> _Read:
            return _Read(jobs.get(workspace, job_id), panel_talks.of_job(workspace, job_id, viewer_id=viewer))

        self.session.tasks.run(read, title=translate("DebriefPage", "Reading the scorecards"), done=self._has_read)

    def _has_read(self, found: _Read) -> None:
        self._job = found.job
        self.heading.setText(f"{self.title()}: {found.job.title}")
        self._people_model.set_rows(found.talks)
        self._whole.show_filled(bool(found.talks))
        self.people.choose_first()
        self._read_result()

    @property
    def _talk(self) -> Talk | None:
        talk: Talk | None = self.people.current
        return talk

    def _read_result(self) -> None:
        talk = self._talk
        self._enable()
        if talk is None:
            self._result = None
            self._criteria_model.set_rows([])
            for line in (self.who, self.standing, self.criterion, self.about):
                line.setText("")
            self.dots.show_dots("", (), None)
            self.cards.show_ratings((), "")
            return
        key, viewer = talk.application_id, self.session.me.id
        self.session.tasks.run_quietly(
            lambda workspace, _: application_result(workspace, key, viewer_id=viewer, own_debrief=True),
            done=self._show_result,
        )

    def _show_result(self, result: ApplicationResult) -> None:
        talk = self._talk
        if talk is None or talk.application_id != result.application.id or result.hidden:
            return
        another = self._result is None or self._result.application.id != result.application.id
        self._result = result
        self.who.setText(result.candidate.name)
        self.standing.setText(_standing(talk, result, self.session.language))
        self._criteria_model.set_rows(for_discussion(result.criteria))
        if another:
            self.criteria.setCurrentIndex(self.criteria.model().index(0, 0))
        self.criteria.choose_first()
        self._show_criterion()

    def _show_criterion(self) -> None:
        one, result, talk = self.criteria.current, self._result, self._talk
        self._enable()
        if one is None or result is None or talk is None:
            return
        language = self.session.language
        self.criterion.setText(one.criterion.name.get(language))
        gap = comparison.gap_words(one.part.gap) if one.part.discuss else ""
        self.about.setText(gap or translate("DebriefPage", "No gap to discuss"))
        self.about.setProperty("role", "warning" if gap else "muted")
        self.about.style().polish(self.about)
        show_panel(self.dots, one, result, language)
        mine = next((card.id for card in result.scorecards if card.interviewer_id == self.session.me.id), "")
        self.cards.show_ratings(one.ratings, mine)

    def _enable(self) -> None:
        talk, row, rows = self._talk, self.people.currentIndex().row(), self._people_model.rowCount()
        self.next.setEnabled(0 <= row < rows - 1)
        self.before.setEnabled(row > 0)
        self.decide.setEnabled(talk is not None)
        self.change.setEnabled(talk is not None and bool(talk.interview_id) and self.criteria.current is not None)

    # -- doing

    def _step(self, by: int) -> None:
        row = self.people.currentIndex().row() + by
        if 0 <= row < self._people_model.rowCount():
            self.people.setCurrentIndex(self.people.model().index(row, 0))
            self.criteria.setFocus()

    def _change(self) -> None:
        """The debrief of the interview, at this criterion: there the score is changed, and its reason written."""
        talk, one = self._talk, self.criteria.current
        if talk is not None and one is not None and talk.interview_id:
            self.navigator.go("interview", f"{talk.interview_id}|{one.criterion.id}")

    def _export(self) -> None:
        job = self._job
        if job is not None:
            hidden = visibility.somebody_hidden(self.session.workspace, job.id)
            export_document(self.session, self, {"debrief_pack": {"job_id": job.id}}, who=job.title, hidden=hidden)

    def _decide(self) -> None:
        if (talk := self._talk) is not None:
            answered(DecideDialog(self.session, talk.application_id, talk.name, self))


def _standing(talk: Talk, result: ApplicationResult, language: Language) -> str:
    said = [
        translate("DebriefPage", "score {points}", points=comparison.points(result).main),
        translate("DebriefPage", "%n scorecard(s)", n=talk.submitted),
    ]
    if talk.drafts:
        said.append(translate("DebriefPage", "%n still being written", n=talk.drafts))
    if talk.finished:
        said.append(translate("DebriefPage", "%n through with the debrief", n=talk.finished))
    if result.watch_outs:
        said.append(translate("DebriefPage", "%n watch-out(s)", n=len(result.watch_outs)))
    if talk.decision:
        said.append(term(f"decision.{talk.decision}", language))
    return " · ".join(said)


def _talk_columns(language: Language) -> Sequence[Column[Talk]]:
    def decided(talk: Talk) -> str:
        return term(f"decision.{talk.decision}", language) if talk.decision else ""

    def about(talk: Talk) -> str:
        return translate("DebriefPage", "%n criteria to discuss", n=talk.wide)

    return (
        Column(
            "candidate",
            translate("DebriefPage", "Candidate"),
            lambda talk: talk.name,
            tooltip=lambda talk: talk.name,
            spoken=lambda talk: ", ".join(filter(None, (talk.name, about(talk), decided(talk)))),
            cell=lambda talk: Figure(talk.name, decided(talk), quiet=True),
        ),
        Column(
            "wide",
            translate("DebriefPage", "Gaps"),
            lambda talk: str(talk.wide) if talk.wide else DASH,
            tooltip=about,
            number=True,
            about=translate("DebriefPage", "Criteria on which scores lie two or more levels apart"),
        ),
    )


def _criterion_columns(language: Language) -> Sequence[Column[CriterionResult]]:
    def figure(one: CriterionResult) -> Figure:
        return comparison.criterion_figure(one)

    return (
        Column(
            "name",
            translate("DebriefPage", "Criterion"),
            lambda one: one.criterion.name.get(language),
            tooltip=lambda one: one.criterion.name.get(language),
            spoken=lambda one: comparison.criterion_words(one, language),
        ),
        Column(
            "score",
            translate("DebriefPage", "Panel"),
            lambda one: comparison.figure_text(figure(one)),
            tooltip=lambda one: comparison.criterion_words(one, language),
            spoken=lambda one: comparison.criterion_words(one, language),
            cell=figure,
        ),
    )
