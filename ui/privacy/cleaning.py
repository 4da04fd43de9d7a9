"""Taking remains of people out of the file while nobody waits for it.

What an erasure could not clean at once, since another program read the file or the disk was full, is tried again and
again; what is left of people who were taken away by undoing how they came goes when the workspace is opened.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from screening.workspace import Workspace
    from ui.session import Session
    from ui.tasks import Progress

AGAIN_MS = 300_000
"""Between two tries."""


class Cleaner(QObject):
    """Cleans at once and then again and again, as long as the session is open; closing it does not wait."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._tasks, self._undo = session.tasks, session.undo
        self._timer = QTimer(self, interval=AGAIN_MS)
        self._timer.timeout.connect(lambda: self._run(_clean))
        session.closing.connect(self._timer.stop)
        self._timer.start()
        self._run(self._clean_all)

    def _run(self, work: Callable[[Workspace, Progress], bool]) -> None:
        self._tasks.run_quietly(work, done=lambda _: None, failed=lambda _: None)

    def _clean_all(self, workspace: Workspace, progress: Progress) -> bool:
        from screening.privacy import removed

        if self._undo.empty and not workspace.read_only:  # nobody can be brought back
            removed.forget(workspace)
        return _clean(workspace, progress)


def _clean(workspace: Workspace, progress: Progress) -> bool:
    from screening.privacy import cleaning

    return workspace.read_only or cleaning.clean(workspace, stop=lambda: progress.cancelled)
