"""Home: what waits today, and where a new workspace begins."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from screening import documents, home
from screening.documents import Document
from screening.interviewing import interviews
from screening.interviewing.interviews import InterviewRow
from screening.interviewing.meeting_link import meeting_link
from screening.jobs import applications
from screening.jobs.applications import ApplicationRow
from ui.actions import action
from ui.dialogs.answered import answered
from ui.home import requests_due
from ui.home.backup_line import BackupLine
from ui.home.falling_due import FallingDue
from ui.home.place_line import PlaceLine
from ui.home.protection_line import ProtectionLine
from ui.meeting import open_link
from ui.models.applications import interview_state
from ui.models.figures import day_and_time, time_of_day
from ui.pages.base import NEW, Navigator, Page
from ui.session import Session
from ui.translations import translate
from ui.widgets.doors import Door, Doors
from ui.widgets.empty import action_button
from ui.widgets.header import header
from ui.widgets.labels import label
from ui.widgets.row_list import Beside, Row, RowList
from ui.wording import stage_name

COLUMN_WIDTH = 880
MOST = 8  # rows of one list; the pages behind them show the rest
MOST_TODAY = 12


class HomePage(Page):
    """Today's interviews, drafts, decisions and dates that wait, new documents; three doors in an empty workspace."""

    name = "home"
    watches = ("jobs", "candidates", "applications", "interviews", "scorecards", "documents", "retention")
    looks_again = True

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self._next = ""  # the id of an interview
        self._request_late = False
        self.start_next = action(
            self,
            translate("HomePage", "Start the next interview"),
            self._start_next,
            icon_name="play",
            keys="Ctrl+Return",
        )
        self.today = RowList(translate("HomePage", "Interviews today"))
        self.requests = RowList(requests_due.heading())
        self.drafts = RowList(translate("HomePage", "Scorecards not submitted yet"))
        self.decisions = RowList(translate("HomePage", "Waiting for a decision"))
        self.retention = FallingDue(session, navigator, most=MOST)
        self.retention.shown.connect(self._settle)
        self.documents = RowList(translate("HomePage", "Latest documents"))
        self._shown = QStackedWidget()
        self._shown.addWidget(self._build_lists())
        self.doors = self._build_doors()
        self._shown.addWidget(self.doors)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._shown)
        self.addActions(self.menu_actions())
        session.setting_changed.connect(self._setting_changed)

    def menu_actions(self) -> list[QAction]:
        """What Home offers in the menu."""
        return [self.start_next, self.backup_line.back_up]

    # -- building

    def _build_lists(self) -> QWidget:
        self.date = label("", "title", wrap=False)
        self.quiet = label(
            translate("HomePage", "Nothing waits for you today. Schedule an interview on a candidate’s page."), "muted"
        )
        column = QVBoxLayout()
        column.setContentsMargins(32, 24, 32, 32)
        column.setSpacing(24)
        self._start_button = action_button(self.start_next, primary=True)
        column.addLayout(header(self.date, self._start_button))
        self._lists = [self.today, self.requests, self.drafts, self.decisions, self.retention, self.documents]
        self.backup_line = BackupLine(self.session, self.navigator)
        self.backup_line.troubled.connect(self._place_backup_line)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(24)
        for part in (PlaceLine(self.session), self._build_name_line(), self.quiet, *self._lists):
            self._parts.addWidget(part)
        self._place_backup_line(self.backup_line.in_trouble)
        column.addLayout(self._parts)
        column.addStretch()
        inner = QWidget()
        inner.setMaximumWidth(COLUMN_WIDTH)
        inner.setLayout(column)
        area = QScrollArea(widgetResizable=True, focusPolicy=Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        return area

    def _place_backup_line(self, in_trouble: bool) -> None:
        """Trouble comes first, before today's work; how old the last backup is comes last."""
        self._parts.removeWidget(self.backup_line)
        self._parts.insertWidget(0 if in_trouble else self._parts.count(), self.backup_line)

    def _build_name_line(self) -> QWidget:
        """Asks for one's name until it is known: it stands on what one scores."""
        self.name_line = QFrame()
        self.name_line.setProperty("role", "card")
        said = translate("HomePage", "Your scorecards are signed “{name}”.", name=self.session.my_name)
        to_settings = action(
            self,
            translate("HomePage", "Enter your name"),
            lambda: self.navigator.go("settings", "you"),
            icon_name="pencil",
        )
        row = QHBoxLayout(self.name_line)
        row.setContentsMargins(16, 8, 8, 8)
        row.addWidget(label(said), 1)
        row.addWidget(action_button(to_settings))
        return self.name_line

    def _build_doors(self) -> Doors:
        sample = action(
            self,
            translate("HomePage", "Open the sample"),
            lambda: self.session.workspace_wanted.emit("sample"),
            icon_name="layers",
        )
        rubric = action(
            self,
            translate("HomePage", "Read a document"),
            lambda: self.navigator.go("rubrics", NEW),
            icon_name="file-plus",
        )
        job = action(self, translate("HomePage", "Add a job"), lambda: self.navigator.go("jobs", NEW), icon_name="plus")
        return Doors(
            translate("HomePage", "Welcome to Saring"),
            translate("HomePage", "This workspace is still empty. Where would you like to begin?"),
            Door(
                "layers",
                translate("HomePage", "Look around"),
                translate("HomePage", "A workspace of its own with a job and twelve invented candidates."),
                sample,
                first=True,
            ),
            Door(
                "book-open",
                translate("HomePage", "Make a rubric"),
                translate("HomePage", "From a document that describes the job: what suits it and what does not."),
                rubric,
                first=False,
            ),
            Door(
                "briefcase",
                translate("HomePage", "Begin with a job"),
                translate("HomePage", "With a rubric that you have already, or the one that comes with Saring."),
                job,
                first=False,
            ),
            below=ProtectionLine(self.session),
        )

    # -- showing

    def refresh(self) -> None:
        """Read what waits."""
        workspace, viewer = self.session.workspace, self.session.me.id
        day = QDate.currentDate()
        self.date.setText(QLocale().toString(day, QLocale.FormatType.LongFormat))
        today, self._next = home.today(
            workspace, day=day.toString("yyyy-MM-dd"), interviewer_id=viewer, limit=MOST_TODAY
        )
        shown_today = {row.interview.id for row in today}
        begun = interviews.with_drafts(workspace, limit=MOST, viewer_id=viewer)
        drafts = [row for row in begun if row.interview.id not in shown_today]
        self.name_line.setVisible(not self.session.settings.your_name)
        self.start_next.setEnabled(bool(self._next))
        decisions = applications.waiting(workspace, limit=MOST, viewer_id=viewer)
        made = documents.rows(workspace, viewer_id=viewer, limit=MOST)
        asked_for, self._request_late = requests_due.rows(workspace, self.navigator, limit=MOST)
        self.today.set_rows([self._interview(row) for row in today])
        self.requests.set_rows(asked_for)
        self.drafts.set_rows([self._draft(row) for row in drafts])
        self.decisions.set_rows([self._decision(row) for row in decisions])
        self.documents.set_rows([self._document(row) for row in made])
        self.retention.refresh()
        self._settle()

    def _arrange(self) -> None:
        """Overdue requests stand first; whoever is kept too long after today's interviews, which stay under the hand.

        (Who that is the worker says, when the page is there already.)
        """
        late = [self.requests] if self._request_late else []
        over = [self.retention] if self.retention.overdue else []
        usual = [self.requests, self.drafts, self.decisions, self.retention, self.documents]
        order = [*late, self.today, *over, *(one for one in usual if one not in (*late, *over))]
        if order == self._lists:
            return
        self._lists = order
        for one in order:
            self._parts.removeWidget(one)
        first = self._parts.indexOf(self.quiet) + 1
        for at, one in enumerate(order):
            self._parts.insertWidget(first + at, one)

    def _settle(self) -> None:
        """Put what the law wants first, say where nothing waits, and let the keyboard begin where something does."""
        self._arrange()
        quiet = not any(part.buttons for part in self._lists)
        self.quiet.setVisible(quiet)
        empty = quiet and not home.has_jobs(self.session.workspace)
        self._shown.setCurrentIndex(1 if empty else 0)
        buttons = [button for part in self._lists for button in part.buttons]
        begin = [self._start_button] if self._next else buttons
        self.setFocusProxy(self.doors if empty else next(iter(begin), None))

    def _setting_changed(self, _name: str) -> None:
        self.refresh()

    def _interview(self, row: InterviewRow) -> Row:
        return Row(
            "calendar-clock",
            row.candidate.name,
            f"{_about(row)} · {interview_state(row)}",
            time_of_day(row.interview.scheduled_at),
            lambda: self.navigator.go("interview", row.interview.id),
            self._beside(row),
        )

    def _beside(self, row: InterviewRow) -> tuple[Beside, ...]:
        """The kit, and the meeting where it takes place over a link."""
        place = row.interview.place
        kit = Beside(
            "book-open",
            translate("HomePage", "Interview kit"),
            lambda: self.navigator.go("kit", row.interview.id),
        )
        link = Beside("link", translate("HomePage", "Open the meeting link"), lambda: open_link(self.session, place))
        return (link, kit) if meeting_link(place) else (kit,)

    def _draft(self, row: InterviewRow) -> Row:
        return Row(
            "clipboard-pen",
            row.candidate.name,
            _about(row),
            day_and_time(row.interview.scheduled_at or row.interview.created_at),
            lambda: self.navigator.go("interview", row.interview.id),
        )

    def _decision(self, row: ApplicationRow) -> Row:
        scorecards = translate("HomePage", "%n scorecard(s) submitted", n=row.submitted)
        return Row(
            "user",
            row.candidate.name,
            f"{row.job_title} · {scorecards}",
            stage_name(row.application.stage, self.session.language),
            lambda: self.navigator.go("candidate", row.candidate.id),
            (Beside("gavel", translate("HomePage", "Record a decision"), lambda: self._decide(row)),),
        )

    def _decide(self, row: ApplicationRow) -> None:
        from ui.dialogs.decide import DecideDialog  # the first page needs none of it

        answered(DecideDialog(self.session, row.application.id, row.candidate.name, self))

    def _document(self, row: Document) -> Row:
        return Row(
            "file-text",
            row.title,
            row.number,
            day_and_time(row.created_at),
            lambda: self.navigator.go("reports", row.id),
        )

    def _start_next(self) -> None:
        if self._next:
            self.navigator.go("interview", self._next)


def _about(row: InterviewRow) -> str:
    return f"{row.job.title} · {translate('HomePage', 'round {round}', round=row.interview.round)}"
