"""The live scoring page: one hand on the keyboard, half an eye on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from screening.interviewing import scorecards
from ui.actions import action
from ui.interview.clock import SittingClock
from ui.interview.desk import Desk
from ui.interview.record import InterviewRecord
from ui.interview.whereabouts import Whereabouts, come_back, of
from ui.pages.base import Navigator, Page
from ui.session import Session
from ui.translations import translate
from ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    from pathlib import Path

    from screening.changes import Changes


class InterviewPage(Page):
    """Shows one interview at a desk of its own; opening it begins one's scorecard where there is none yet."""

    name: ClassVar[str] = "interview"
    undoes_itself = True
    watches = ("scorecards", "ratings", "notes", "interviews", "candidates", "jobs")

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self.desk: Desk | None = None
        home = action(self, translate("Interview", "Go to Home"), lambda: navigator.go("home"), icon_name="house")
        empty = EmptyState(
            "notebook-pen",
            translate("Interview", "No interview is open"),
            translate("Interview", "Home lists today’s interviews and the scorecards you have begun."),
            home,
        )
        self._stack = QStackedWidget(self)
        self._stack.addWidget(empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        session.setting_changed.connect(self._setting_changed)

    @property
    def window_title(self) -> str:
        """The candidate's name, or the code where the job hides names."""
        return self.title() if self.desk is None else f"{self.desk.record.who} · {self.title()}"

    def menu_actions(self) -> list[QAction]:
        """Everything one can do here."""
        return self.desk.menu.entries if self.desk is not None else []

    def show_record(self, record_id: str) -> None:
        """Open an interview; "interview|criterion" opens it where its debrief is about this criterion.

        Raises SaringError where it is not in the workspace.
        """
        record_id, _, criterion_id = record_id.partition("|")
        if self.desk is not None and record_id in {"", self.desk.record.interview.id}:
            if criterion_id:
                self.desk.open_place(("debrief", criterion_id))
            return
        if not record_id:
            return
        if criterion_id:
            self.session.interview_places[record_id] = ("debrief", criterion_id)
        session = self.session
        begun = scorecards.begin(session.workspace, interview_id=record_id, interviewer_id=session.me.id)
        if begun.touched:
            session.apply(begun)
        record = InterviewRecord(
            session.workspace,
            interview_id=record_id,
            scorecard_id=begun.id,
            me=session.me,
            language=session.language,
            clock=session.interview_clocks.setdefault(record_id, SittingClock()),
        )
        if self.desk is not None:
            self._stack.removeWidget(self.desk)
            self.desk.deleteLater()
        self.desk = Desk(session, record, self._stack)
        self.desk.kit_asked.connect(lambda: self.navigator.go("kit", record_id))
        self.desk.job_asked.connect(lambda: self.navigator.go("job", record.job.id))
        self._stack.addWidget(self.desk)
        self._stack.setCurrentWidget(self.desk)
        self.setFocusProxy(self.desk)

    def refresh(self) -> None:
        """Read the open interview anew."""
        if self.desk is not None:
            self.desk.record.read()
            self.desk.refresh()

    def on_changes(self, changes: Changes) -> None:
        """Show only what a write changed: the page is worked while it is written to."""
        if self.desk is None:
            return
        if changes.label == "interview_cancelled" and self.desk.record.interview.id == changes.id:
            self._close_desk()
        else:
            self.desk.update_from(changes)

    @property
    def whereabouts(self) -> Whereabouts | None:
        """Where one is at the desk."""
        return None if self.desk is None else of(self.desk)

    def come_back(self, where: Whereabouts) -> None:
        """Open the place and the field that were left."""
        if self.desk is not None:
            come_back(self.desk, where)

    @property
    def has_unsaved(self) -> bool:
        """Whether a write waits."""
        return self.desk is not None and bool(self.desk.writer.waiting)

    def save_copy(self, path: Path | None = None) -> bool:
        """Write everything of the interview into a file elsewhere."""
        return self.desk is not None and self.desk.save_copy(path)

    def _setting_changed(self, name: str) -> None:
        """Under another name one is another interviewer: nobody scores on for the one before."""
        if name == "your_name" and self.desk is not None and self.desk.record.me.id != self.session.me.id:
            self._close_desk()

    def _close_desk(self) -> None:
        """The interview is gone, or it is somebody else's: say that none is open."""
        if self.desk is not None:
            self._stack.removeWidget(self.desk)
            self.desk.deleteLater()
            self.desk = None
            self.setFocusProxy(None)

    def flush(self) -> None:
        """Commit what is being typed. Raises WorkspaceError where the file is in the way."""
        if self.desk is not None:
            self.desk.flush()
