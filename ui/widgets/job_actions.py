"""What one can do with a job, wherever a job is chosen or open."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from screening.jobs import jobs
from screening.jobs.jobs import JobRow
from ui.actions import action, tooltip
from ui.dialogs.answered import answered
from ui.pages.base import Navigator
from ui.session import Session
from ui.translations import translate


class JobActions:
    """Actions of a page on the job that `current` says; `made` is called with the id of a new one.

    `compared` are the applications to compare; all of the job's where they are fewer than two.
    """

    def __init__(
        self,
        page: QWidget,
        session: Session,
        navigator: Navigator,
        current: Callable[[], JobRow | None],
        *,
        made: Callable[[str], object],
        compared: Callable[[], Sequence[str]] = tuple,
    ) -> None:
        self._page = page
        self._session = session
        self._navigator = navigator
        self._current = current
        self._made = made
        self._compared = compared
        self.edit = action(page, translate("JobActions", "Change…"), self._edit, icon_name="pencil", keys="F2")
        self.stages = action(
            page,
            translate("JobActions", "Stages…"),
            self._stages,
            icon_name="columns-3",
            keys="Ctrl+G",
            about=translate("JobActions", "Change the stages of this job: names, order, adding, taking away"),
        )
        self.duplicate = action(
            page,
            translate("JobActions", "Duplicate…"),
            self._duplicate,
            icon_name="copy",
            keys="Ctrl+Shift+D",
            about=translate("JobActions", "A new job with the same rubric, stages and rules, and nobody on it"),
        )
        self.close = action(
            page, translate("JobActions", "Close job"), self._close_or_reopen, icon_name="archive", keys="Ctrl+L"
        )
        self.compare = action(
            page, translate("JobActions", "Compare candidates"), self._compare, icon_name="scale", keys="Ctrl+B"
        )

    @property
    def every(self) -> list[QAction]:
        """All of them, for the menu."""
        return [self.edit, self.stages, self.duplicate, self.close, self.compare]

    def follow(self) -> None:
        """Enables them where there is a job, and offers to close or to reopen it."""
        row = self._current()
        for one in self.every:
            one.setEnabled(row is not None)
        closed = row is not None and row.job.status == "closed"
        words = translate("JobActions", "Reopen job") if closed else translate("JobActions", "Close job")
        self.close.setText(words)
        self.close.setToolTip(tooltip(words, self.close.shortcuts()))

    def _edit(self) -> None:
        if row := self._current():
            from ui.dialogs.job_form import JobForm

            answered(JobForm(self._session, row, self._page))

    def _stages(self) -> None:
        if row := self._current():
            from ui.dialogs.stages import StagesDialog

            counted = jobs.row(self._session.workspace, row.job.id)  # a list may not have counted them yet
            answered(StagesDialog(self._session, counted, self._page))

    def _duplicate(self) -> None:
        if row := self._current():
            from ui.dialogs.duplicate_job import DuplicateJob

            dialog = DuplicateJob(self._session, row.job, self._page)
            if answered(dialog) and dialog.changes:
                self._made(dialog.changes.id)

    def _close_or_reopen(self) -> None:
        if row := self._current():
            write = jobs.reopen if row.job.status == "closed" else jobs.close
            self._session.apply(write(self._session.workspace, job_id=row.job.id))

    def _compare(self) -> None:
        if row := self._current():
            chosen = self._compared()
            only = f"|{','.join(chosen)}" if len(chosen) > 1 else ""
            self._navigator.go("compare", f"{row.job.id}{only}")
