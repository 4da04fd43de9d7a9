"""Everything about one application: its result, interviews, notes, decisions and documents, and the next steps."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from screening import documents
from screening.documents import Document
from screening.figures.results import ApplicationResult, application_result
from screening.interviewing import interview_record, interviews
from screening.interviewing.interviews import InterviewRow
from screening.jobs import applications
from screening.jobs.applications import ApplicationRow, DecisionRecord
from screening.jobs.jobs import Job
from screening.privacy import restriction
from ui.actions import action, tooltip
from ui.dialogs.answered import answered
from ui.dialogs.cancel_interview import cancel_interview
from ui.dialogs.decide import DecideDialog
from ui.dialogs.export import export_document
from ui.dialogs.schedule import ScheduleForm
from ui.interview.starting import start_interview
from ui.meeting import MeetingActions
from ui.models import applications as models
from ui.models.rows import RowsModel
from ui.pages.base import Navigator
from ui.privacy.frozen import freeze
from ui.reports.mail import copy_summary
from ui.session import Session
from ui.translations import translate
from ui.widgets.action_row import ActionRow
from ui.widgets.empty import EmptyState
from ui.widgets.listing import Listing
from ui.widgets.notes_list import NotesList
from ui.widgets.result_view import ResultView
from ui.widgets.rows_table import RowsTable
from ui.widgets.stage_menu import StageMenu


class ApplicationView(QWidget):
    """`show_application` fills it. Interviewers' scores appear as the person at the window may see them."""

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._navigator = navigator
        self._row: ApplicationRow | None = None
        self._frozen = False  # the person is restricted
        self._job: Job | None = None
        self._who = ""
        self._make_actions()
        self.result = ResultView(session)
        self._make_lists()
        self.tabs = QTabWidget()
        self.tabs.setObjectName("tabs")
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setMinimumHeight(172)  # what says that a tab is empty may be cut before the window has to grow
        for page, title in (
            (self.result, translate("ApplicationView", "Result")),
            (self.interviews, translate("ApplicationView", "Interviews")),
            (self.notes, translate("ApplicationView", "Notes")),
            (self.decisions, translate("ApplicationView", "Decisions")),
            (self.documents, translate("ApplicationView", "Documents")),
        ):
            self.tabs.addTab(page, title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._buttons = ActionRow(self.start, self.schedule, self.move, self.decide, self.export, self.compare)
        layout.addWidget(self._buttons)
        layout.addWidget(self.tabs, 1)

    # -- building

    def _make_actions(self) -> None:
        self.start = action(
            self,
            translate("ApplicationView", "Start interview"),
            self._start,
            icon_name="play",
            keys="F5",
            about=translate("ApplicationView", "Go to the open interview, or begin one now"),
        )
        self.schedule = action(
            self,
            translate("ApplicationView", "Schedule interview…"),
            self._schedule,
            icon_name="calendar-plus",
            keys="Ctrl+I",
        )
        self.change = action(
            self,
            translate("ApplicationView", "Change interview…"),
            self._change,
            icon_name="calendar-clock",
            keys="Ctrl+Shift+I",
        )
        self.kit = action(
            self, translate("ApplicationView", "Interview kit"), self._kit, icon_name="book-open", keys="Ctrl+Shift+K"
        )
        self.meeting = MeetingActions(self._session, self)
        self.cancel = action(
            self, translate("ApplicationView", "Cancel interview…"), self._cancel, icon_name="circle-x"
        )
        self.move = action(
            self,
            translate("ApplicationView", "Move to stage"),
            self._show_stages,
            icon_name="arrow-right",
            keys="Ctrl+M",
        )
        self._stages = StageMenu(self._session, self)
        self.decide = action(
            self, translate("ApplicationView", "Decide…"), self._decide, icon_name="gavel", keys="Ctrl+D"
        )
        self.export = action(
            self,
            translate("ApplicationView", "Export…"),
            self._export,
            icon_name="file-down",
            keys="Ctrl+E",
            about=translate("ApplicationView", "Export the summary, or the candidate’s own data, as PDF"),
        )
        self.record = action(
            self,
            translate("ApplicationView", "Export interview record…"),
            self._export_record,
            icon_name="file-text",
            keys="Ctrl+Shift+E",
            about=translate(
                "ApplicationView", "Export everything a submitted scorecard of this interview holds, as PDF"
            ),
        )
        self.copy = action(
            self,
            translate("ApplicationView", "Copy summary for a mail"),
            self._copy,
            icon_name="copy",
            keys="Ctrl+Shift+C",
            about=translate("ApplicationView", "Put the summary on the clipboard, formatted and as plain text"),
        )
        self.compare = action(
            self, translate("ApplicationView", "Compare"), self._compare, icon_name="columns-3", keys="Ctrl+B"
        )

    @property
    def page_actions(self) -> list[QAction]:
        """What one can do here, for the page's menu."""
        about_interview = [self.change, self.kit, *self.meeting.both, self.record, self.cancel]
        return [
            self.start,
            self.schedule,
            *about_interview,
            self.move,
            self.decide,
            self.export,
            self.copy,
            self.compare,
        ]

    def _make_lists(self) -> None:
        language = self._session.language
        self.interviews = Listing(
            RowsTable(
                RowsModel[InterviewRow](models.interviews(), key=lambda row: row.interview.id),
                spoken=translate("ApplicationView", "Interviews"),
                stretch="place",
            ),
            EmptyState(
                "calendar-plus",
                translate("ApplicationView", "No interview yet"),
                translate("ApplicationView", "Schedule one, or start one now if the person is in front of you."),
                self.schedule,
                self.start,
            ),
            ActionRow(self.change, self.kit, *self.meeting.both, self.record, self.cancel),
        )
        self.interviews.table.setObjectName("interviews")
        self.interviews.table.chosen.connect(lambda _: self._follow_interview())
        self.interviews.table.opened.connect(lambda key: self._navigator.go("interview", key))
        self.notes = NotesList(self._session)
        self.decisions = Listing(
            RowsTable(
                RowsModel[DecisionRecord](models.decisions(language), key=lambda row: row.at),
                spoken=translate("ApplicationView", "Decisions"),
                stretch="reason",
            ),
            EmptyState(
                "gavel",
                translate("ApplicationView", "Nothing decided yet"),
                translate("ApplicationView", "Saring never decides. A person does, and writes down why."),
                self.decide,
            ),
        )
        self.decisions.table.setObjectName("decisions")
        self.documents = Listing(
            RowsTable(
                RowsModel[Document](models.documents(language), key=lambda row: row.id),
                spoken=translate("ApplicationView", "Documents"),
                stretch="title",
            ),
            EmptyState(
                "file-text",
                translate("ApplicationView", "No document yet"),
                translate("ApplicationView", "Export the summary as PDF for the hiring manager. A copy is kept here."),
                self.export,
            ),
        )
        self.documents.table.setObjectName("documents")
        self.documents.table.opened.connect(lambda key: self._navigator.go("reports", key))

    # -- showing

    def show_application(self, row: ApplicationRow, who: str) -> None:
        """Reads this application; `who` is the person as the page names them."""
        workspace, key = self._session.workspace, row.application.id
        self._row, self._who = row, who
        viewer = self._session.me.id
        result = application_result(workspace, key, viewer_id=viewer)
        self._job = result.job
        self._frozen = restriction.standing(workspace, row.candidate.id) is not None
        self.result.show_result(result)
        self.interviews.set_rows(interviews.rows(workspace, application_id=key, viewer_id=viewer))
        self.notes.show_notes(result, viewer)
        self.decisions.set_rows(applications.decision_history(workspace, key, viewer_id=viewer))
        self.documents.set_rows(documents.rows(workspace, application_id=key, viewer_id=viewer))
        self._enable(result)

    def _enable(self, result: ApplicationResult) -> None:
        is_open = result.job.status == "open"
        unfinished = bool(
            interviews.rows(
                self._session.workspace,
                application_id=result.application.id,
                open_only=True,
                viewer_id=self._session.me.id,
            )
        )
        self.start.setEnabled(is_open or unfinished)
        self.schedule.setEnabled(is_open)
        for one in (self.move, self.decide, self.export, self.copy, self.compare):
            one.setEnabled(True)
        freeze((self.start,), frozen=self._frozen and not unfinished)  # what is open can be seen
        freeze((self.schedule, self.move, self.decide, self.copy, self.compare), frozen=self._frozen)
        about = (
            translate("ApplicationView", "Export the candidate’s own data as PDF; everything else is restricted")
            if self._frozen
            else translate("ApplicationView", "Export the summary, or the candidate’s own data, as PDF")
        )
        self.export.setToolTip(tooltip(about, self.export.shortcuts()))
        self._follow_interview()

    def _follow_interview(self) -> None:
        """Offers what can be done with the chosen interview."""
        chosen: InterviewRow | None = self.interviews.table.current
        for one in (self.change, self.kit, self.cancel):
            one.setEnabled(chosen is not None)
        self.record.setEnabled(bool(self._records()))
        freeze((self.change, self.cancel, self.record), frozen=self._frozen)
        self.meeting.show_place(chosen.interview.place if chosen else "")

    def _records(self) -> list[str]:
        """The scorecards of the chosen interview that the person at the window may have a record of."""
        chosen: InterviewRow | None = self.interviews.table.current
        if self._row is None or chosen is None:
            return []
        found = interview_record.submitted(
            self._session.workspace, [self._row.application.id], viewer_id=self._session.me.id
        )
        return [one.scorecard_id for one in found if one.interview_id == chosen.interview.id]

    def focus_result(self) -> None:
        """Takes the focus to the result."""
        self.tabs.setCurrentWidget(self.result)
        self.result.lines.setFocus()

    # -- doing

    def _start(self) -> None:
        if self._row:
            start_interview(self._session, self._navigator, self._row.application.id)

    def _schedule(self) -> None:
        if self._row and answered(ScheduleForm(self._session, self._row.application.id, parent=self)):
            self.tabs.setCurrentWidget(self.interviews)

    def _change(self) -> None:
        chosen: InterviewRow | None = self.interviews.table.current
        if self._row and chosen:
            self.tabs.setCurrentWidget(self.interviews)
            answered(ScheduleForm(self._session, self._row.application.id, chosen.interview, self))

    def _kit(self) -> None:
        chosen: InterviewRow | None = self.interviews.table.current
        if chosen:
            self._navigator.go("kit", chosen.interview.id)

    def _cancel(self) -> None:
        chosen: InterviewRow | None = self.interviews.table.current
        if chosen:
            self.tabs.setCurrentWidget(self.interviews)
            cancel_interview(self._session, chosen.interview, self)

    def _show_stages(self) -> None:
        if self._row:
            self._stages.open_for(self._row.application, self._buttons.button(self.move))

    def _decide(self) -> None:
        if self._row and answered(DecideDialog(self._session, self._row.application.id, self._who, self)):
            self.tabs.setCurrentWidget(self.decisions)

    def _compare(self) -> None:
        if self._job:
            self._navigator.go("compare", self._job.id)

    def _copy(self) -> None:
        if self._row:
            copy_summary(self._session, self._row.application.id)

    def _export(self) -> None:
        if self._row and self._job:
            person = self._row.candidate
            subjects = {"own_data": {"candidate_id": person.id}}  # what a restriction leaves
            if not self._frozen:
                subjects = {"candidate_summary": {"application_id": self._row.application.id}} | subjects
            who = f"{self._who}, {self._job.title}"
            export_document(self._session, self, subjects, who=who, hidden=person.hidden)

    def _export_record(self) -> None:
        """Of the one who scored; where several did, a document each."""
        cards = self._records()
        if not cards or self._row is None or self._job is None:
            return
        who, hidden = f"{self._who}, {self._job.title}", self._row.candidate.hidden
        if len(cards) == 1:
            subjects = {"interview_record": {"scorecard_id": cards[0]}}
            export_document(self._session, self, subjects, who=who, hidden=hidden)
            return
        from ui.reports.many import export_records

        export_records(self._session, self, cards, who=who)
