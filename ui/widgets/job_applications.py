"""Who applied for a job, as a board of its stages or as a table, and the next step for each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from screening.changes import Changes
from screening.jobs import applications, board
from screening.jobs.applications import ApplicationRow
from screening.jobs.board import Order
from screening.jobs.jobs import Job, JobRow
from screening.workspace import Workspace
from ui.actions import action, tooltip
from ui.board.board import Board
from ui.board.orders import Orders, Wanted
from ui.dialogs.answered import answered
from ui.icons import icon
from ui.interview.starting import start_interview
from ui.models.applications import applications_of_job
from ui.models.lazy_applications import LazyApplications
from ui.pages.base import Navigator
from ui.privacy.frozen import left_out_words
from ui.session import Session
from ui.translations import translate
from ui.widgets.action_row import ActionRow
from ui.widgets.applications_table import ApplicationsTable
from ui.widgets.choice import choice
from ui.widgets.either import Either
from ui.widgets.empty import EmptyState
from ui.widgets.labels import label
from ui.widgets.stage_menu import StageMenu
from ui.wording import stage_name

TYPING_PAUSE_MS = 120
FEW = 100  # applications that are moved while one waits


class JobApplications(QWidget):
    """The applications of one job. Moving and deciding work on all that are selected, all else on the current one."""

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._navigator = navigator
        self._job: Job | None = None
        self._counts: Mapping[str, int] = {}
        self._shown = ""  # the job whose applications are in sight
        self._orders = Orders(session, self)
        self._table_order = Wanted(None, "stage")
        self.board = Board(session)
        self.board.setObjectName("board")
        self.board.opened.connect(lambda _: self._open())
        self.board.chosen.connect(self._enable)
        self.board.moved.connect(self._move)
        self._model = LazyApplications(session, applications_of_job(session.language))
        self._model.ordered = self._order_table
        self.table = ApplicationsTable(
            self._model,
            spoken=translate("JobApplications", "Applications"),
            stretch="candidate",
            sort_here=False,
            many=True,
        )
        self.table.setObjectName("applications")
        self.table.opened.connect(lambda _: self._open())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self.table.chosen.connect(lambda _: self._enable())
        self._make_actions()
        self._make_orders()
        self._make_search()
        self._views = QStackedWidget()
        self._views.addWidget(self.board)
        self._views.addWidget(self.table)
        self._stack = Either(
            self._views,
            EmptyState(
                "user-plus",
                translate("JobApplications", "Nobody has applied yet"),
                translate("JobApplications", "Put a candidate on this job to schedule the first interview."),
                self.add,
            ),
            self._views,
        )
        self._buttons = ActionRow(self.start, self.schedule, self.move, self.decide, self.open)
        self.picked = label("", "muted", wrap=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(ActionRow(self.other_view))
        above.addWidget(self.search, 1)
        above.addWidget(self.picked, 1)
        above.addWidget(self.order_label)
        above.addWidget(self.order)
        layout.addLayout(above)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._buttons)

    def _make_actions(self) -> None:
        self.add = action(
            self, translate("JobApplications", "Add candidate…"), self._add, icon_name="user-plus", keys="Ctrl+Shift+A"
        )
        self.start = action(
            self,
            translate("JobApplications", "Start interview"),
            self._start,
            icon_name="play",
            keys="F5",
            about=translate("JobApplications", "Go to the open interview, or begin one now"),
        )
        self.schedule = action(
            self,
            translate("JobApplications", "Schedule interview…"),
            self._schedule,
            icon_name="calendar-plus",
            keys="Ctrl+I",
        )
        self.decide = action(
            self, translate("JobApplications", "Decide…"), self._decide, icon_name="gavel", keys="Ctrl+D"
        )
        self.open = action(
            self,
            translate("JobApplications", "Open candidate"),
            self._open,
            icon_name="circle-user",
            about=translate("JobApplications", "Open candidate: Enter on the card or in the list"),
        )
        self.move = action(
            self,
            translate("JobApplications", "Move to stage"),
            self._show_stages,
            icon_name="arrow-right",
            keys="Ctrl+M",
        )
        self._stages = StageMenu(self._session, self)
        self.summaries = action(
            self,
            translate("JobApplications", "Export as PDF…"),
            self._export,
            icon_name="file-down",
            keys="Ctrl+E",
            about=translate(
                "JobApplications",
                "Export summaries, interview records or everything for a meeting as PDF: of those selected, or of all",
            ),
        )
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        self.back = action(
            self.board,
            translate("JobApplications", "To the stage before"),
            lambda: self.board.shift(-1),
            icon_name="chevron-left",
            keys="Ctrl+Left",
            context=within,
        )
        self.onward = action(
            self.board,
            translate("JobApplications", "To the next stage"),
            lambda: self.board.shift(1),
            icon_name="chevron-right",
            keys="Ctrl+Right",
            context=within,
        )
        self.board.addActions([self.back, self.onward])
        self.other_view = action(self, "", self._switch, icon_name="list", keys="Ctrl+T")

    def _make_orders(self) -> None:
        """In which order the cards of a column stand."""
        self.order = choice(translate("JobApplications", "Order of the cards"), name="order", letters=20)
        for words, by, descending in (
            (translate("JobApplications", "Longest in this stage first"), "waiting", False),
            (translate("JobApplications", "Newest in this stage first"), "waiting", True),
            (translate("JobApplications", "Next interview first"), "next_interview", False),
            (translate("JobApplications", "Highest score first"), "score", True),
            (translate("JobApplications", "By name"), "candidate", False),
        ):
            self.order.addItem(words, (by, descending))
        self.order.currentIndexChanged.connect(lambda _: self._read(first=False))
        self.order_label = label(translate("JobApplications", "O&rder"), "muted", wrap=False)
        self.order_label.setTextFormat(Qt.TextFormat.AutoText)
        self.order_label.setBuddy(self.order)

    def _make_search(self) -> None:
        """Whom of the job's applicants to show; its arrows and Enter go on to who was found."""
        self.search = QLineEdit(objectName="search")
        self.search.setPlaceholderText(translate("JobApplications", "Search in this job"))
        self.search.setAccessibleName(translate("JobApplications", "Search in this job"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(120)
        self.search.setMaximumWidth(320)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._typing.timeout.connect(lambda: self._read(first=False))
        self.search.textChanged.connect(lambda _: self._typing.start())
        self.search.returnPressed.connect(self._into_found)
        self.find = action(
            self, translate("JobApplications", "Search"), self._start_search, icon_name="search", keys="Ctrl+F"
        )
        leave = action(
            self.search,
            translate("JobApplications", "Show everybody again"),
            self._leave_search,
            keys="Esc",
            context=Qt.ShortcutContext.WidgetShortcut,
        )
        self.search.addAction(leave)

    def _start_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _leave_search(self) -> None:
        self.search.clear()
        self._into_found()

    def _into_found(self) -> None:
        """What was typed is looked for now, and the keyboard goes to who was found."""
        if self._typing.isActive():
            self._typing.stop()
            self._read(first=False)
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def page_actions(self) -> list[QAction]:
        """What one can do here, for the page's menu."""
        return [
            self.find,
            *(
                self.add,
                self.start,
                self.schedule,
                self.move,
                self.back,
                self.onward,
                self.decide,
                self.summaries,
                self.open,
            ),
            self.other_view,
        ]

    @property
    def first(self) -> QWidget:
        """Where work begins."""
        if self._stack.currentIndex():
            return self._stack.first
        return self.board.current_list if self.as_board and self.board.columns else self.table

    # -- showing

    @property
    def as_board(self) -> bool:
        """Whether the board is in sight, and not the table."""
        return self._views.currentIndex() == 0

    def show_as(self, *, board: bool) -> None:
        """Shows the board or the table."""
        self._views.setCurrentIndex(0 if board else 1)
        words = (
            translate("JobApplications", "Show as table") if board else translate("JobApplications", "Show as board")
        )
        self.other_view.setText(words)
        self.other_view.setIcon(icon("list" if board else "columns-3"))
        self.other_view.setToolTip(tooltip(words, self.other_view.shortcuts()))
        for one in (self.order, self.order_label):
            one.setVisible(board)
        self._shown = ""
        self._read(first=True)

    def show_job(self, row: JobRow) -> None:
        """Reads the applications of this job."""
        first = self._shown != row.job.id
        if self._job is not None and self._job.id != row.job.id:
            self.search.clear()
            self._typing.stop()
        self._job, self._counts = row.job, row.counts
        self._read(first=first)

    def choose(self, application_id: str) -> None:
        """Goes to this application."""
        if self.as_board:
            self.board.choose({application_id})
        else:
            self.table.choose(application_id)

    def _read(self, *, first: bool) -> None:
        """Reads in which order they stand; what they say, only of those in sight."""
        job = self._job
        if job is None:
            return
        self._shown, counts = job.id, self._counts
        self._stack.show_filled(any(counts.values()))
        self.board.movable = job.status == "open"
        if self.as_board:
            self.board.show_stages(job)
            for stage, count in counts.items() if not self._sought else ():
                self.board.columns[stage].set_count(count)
            by, descending = self.order.currentData()
            wanted = [Wanted(stage, by, descending) for stage in counts]
        else:
            wanted = [self._table_order]
        self._orders.read(job.id, sum(counts.values()), wanted, self._show_order, first=first, text=self._sought)
        self._enable()

    def _show_order(self, wanted: Wanted, ids: list[str]) -> None:
        if wanted.stage is None:
            self._model.set_ids(ids)
            if self.table.fits and not self._sought:  # the columns do not jump while one types
                self.table.fit()
            self.table.choose_first()
        elif wanted.stage in self.board.columns:
            self.board.set_ids(wanted.stage, ids)
            if self._sought:
                self.board.columns[wanted.stage].set_count(self._counts[wanted.stage], found=len(ids))
            self.board.choose_first()
        self._enable()

    def _order_table(self, name: str, descending: bool) -> None:
        """By the column of this name; who has been longest at a stage came there first."""
        if self._job is not None and not self.as_board:
            self._table_order = Wanted(None, cast("Order", name), descending != (name == "waiting"))
            self._read(first=False)

    @property
    def _sought(self) -> str:
        return self.search.text().strip()

    @property
    def _current(self) -> ApplicationRow | None:
        found = self.board.current if self.as_board else self.table.current
        return found if isinstance(found, ApplicationRow) else None

    @property
    def selected(self) -> list[str]:
        """The ids of the selected applications."""
        return self.board.selected if self.as_board else self.table.selected

    @property
    def picked_count(self) -> int:
        """How many applications are selected."""
        return self.board.selected_count if self.as_board else self.table.selected_count

    def picked_ids(self, most: int) -> list[str]:
        """The ids of the selected applications, none where they are more than `most`."""
        return board.present(self._session.workspace, self.selected) if self.picked_count <= most else []

    def _enable(self) -> None:
        row, is_open = self._current, bool(self._job and self._job.status == "open")
        picked = self.picked_count
        self.picked.setText(translate("JobApplications", "%n selected", n=picked) if picked > 1 else "")
        self.add.setEnabled(is_open)
        for one in (self.start, self.schedule):
            one.setEnabled(row is not None and is_open)
        self.move.setEnabled(bool(picked) and is_open)
        for one in (self.back, self.onward):
            one.setEnabled(bool(picked) and is_open and self.as_board)
        for one in (self.decide, self.open):
            one.setEnabled(row is not None)
        self.summaries.setEnabled(any(self._counts.values()))

    def _switch(self) -> None:
        current = self._current
        self.show_as(board=not self.as_board)
        if current is not None:
            self.choose(current.application.id)
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- doing

    def _add(self) -> None:
        if not self._job:
            return
        from ui.dialogs.pick_candidate import PickCandidate  # dialogs load when they are wanted

        dialog = PickCandidate(self._session, self._job.id, self)
        if answered(dialog) and dialog.changes:
            self.choose(dialog.changes.id)

    def _open(self) -> None:
        if row := self._current:
            self._navigator.go("candidate", row.candidate.id)

    def _start(self) -> None:
        if row := self._current:
            start_interview(self._session, self._navigator, row.application.id)

    def _schedule(self) -> None:
        if row := self._current:
            from ui.dialogs.schedule import ScheduleForm

            answered(ScheduleForm(self._session, row.application.id, parent=self))

    def _show_stages(self) -> None:
        row = self._current
        if row:
            self._stages.open_for(
                row.application, self._buttons.button(self.move), lambda stage: self._move(self.selected, stage)
            )

    def _move(self, ids: Sequence[str], stage: str) -> None:
        """Moves them; many on the worker. They stay chosen where they stand then. Who is restricted is named."""

        def work(workspace: Workspace) -> tuple[Changes, str]:
            here, frozen = board.movable(workspace, ids)
            moved = applications.move_many(workspace, application_ids=here, stage=stage)
            return moved, left_out_words(workspace, frozen)

        if len(ids) <= FEW:
            self._moved(*work(self._session.workspace), ids, stage)
            return
        # Not `partial`: the window hears of it also when this page is gone by then.
        self._session.tasks.run(
            lambda workspace, _: work(workspace),
            title=translate("JobApplications", "Moving %n application(s)", n=len(ids)),
            done=lambda result: self._moved(*result, ids, stage),
        )

    def _moved(self, changes: Changes, left_out: str, ids: Sequence[str], stage: str) -> None:
        moved = len(changes.touched.get("applications", ()))
        if not moved:
            if left_out:
                self._session.tell(left_out)
            return
        if moved == 1 and not left_out:
            self._session.apply(changes)
        else:
            words = translate(
                "JobApplications", "%n moved to “{stage}”.", n=moved, stage=stage_name(stage, self._session.language)
            )
            self._session.done(changes, " · ".join(part for part in (words, left_out) if part))
        if isValid(self) and self.as_board:  # a page in another language may have taken the place of this one
            self.board.carry(set(ids), stage)
            self.board.choose(set(ids))

    def _decide(self) -> None:
        """One, or several at once."""
        from ui.dialogs.decide import DecideDialog
        from ui.dialogs.decide_many import decide_about

        if self.picked_count > 1:
            decide_about(self._session, board.present(self._session.workspace, self.selected), self)
        elif row := self._current:
            answered(DecideDialog(self._session, row.application.id, row.candidate.name, self))

    def _export(self) -> None:
        """Of those selected, where they are several; otherwise of everybody who applied."""
        from ui.reports.many import export_of_job

        if self._job is not None:
            picked = self.selected if self.picked_count > 1 else []
            export_of_job(self._session, self, self._job, picked, sum(self._counts.values()))
