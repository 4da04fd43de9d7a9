"""The stages of a job as a menu: the present one is ticked, choosing another moves the application there."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from screening import applications, jobs
from screening.applications import Application
from ui.session import Session
from ui.widgets.action_row import drop_down
from ui.wording import stage_name


class StageMenu(QMenu):
    """`open_for` shows it under a button."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._application: Application | None = None

    def open_for(self, application: Application, button: QPushButton) -> None:
        """The stages of the application's job."""
        self._application = application
        self.clear()
        for stage in jobs.get(self._session.workspace, application.job_id).stages:
            one = self.addAction(stage_name(stage, self._session.language))
            one.setData(stage)
            one.setCheckable(True)
            one.setChecked(stage == application.stage)
            one.triggered.connect(lambda _=False, stage=stage: self._move(stage))
        drop_down(self, button)

    def _move(self, stage: str) -> None:
        if self._application and stage != self._application.stage:
            workspace = self._session.workspace
            self._session.apply(applications.move(workspace, application_id=self._application.id, stage=stage))
