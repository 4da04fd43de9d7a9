"""The stages of a job as a menu: the present one is ticked, choosing another moves applications there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from screening.jobs import applications, jobs
from screening.jobs.applications import Application
from ui.session import Session
from ui.widgets.action_row import drop_down
from ui.wording import stage_name


class StageMenu(QMenu):
    """`open_for` shows it under a button, for one application or for whatever `move` does with a stage."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session

    def open_for(
        self, application: Application, button: QPushButton, move: Callable[[str], object] | None = None
    ) -> None:
        """The stages of the application's job; without `move` the application is the one to move."""
        self.clear()
        for stage in jobs.get(self._session.workspace, application.job_id).stages:
            one = self.addAction(stage_name(stage, self._session.language).replace("&", "&&"))
            one.setData(stage)
            one.setCheckable(True)
            one.setChecked(stage == application.stage)
            one.triggered.connect(lambda _=False, stage=stage: (move or self._mover(application))(stage))
        drop_down(self, button)

    def _mover(self, application: Application) -> Callable[[str], object]:
        def move(stage: str) -> None:
            if stage != application.stage:
                workspace = self._session.workspace
                self._session.apply(applications.move(workspace, application_id=application.id, stage=stage))

        return move
