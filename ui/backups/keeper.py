"""Makes backups by themselves while a window is open: when something changed and enough time has passed."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from rubrics.errors import SaringError
from screening.errors import WorkspaceError
from ui.tasks import Progress, Tasks
from ui.translations import translate

if TYPE_CHECKING:
    from screening.backups.manifest import Backup
    from screening.workspace import Workspace
    from ui.session import Session

PAUSE = 0.001  # seconds after each quarter of a megabyte
EVERY_MS = 60_000  # between two looks at whether a backup is due


@dataclass(frozen=True, slots=True)
class Kept:
    """What is known of the backups: the last one (None for none), and whether something changed since."""

    last: Backup | None
    behind: bool


class BackupKeeper(QObject):
    """Begins with `start`, on a thread and a connection of its own, so that no other work waits for a large file.

    `kept` is what is known, None before the first look; `problem` why the last backup could not be made, None where it
    was. `changed` tells of news. `damaged` carries a WorkspaceError: the file itself is not sound any more.
    """

    changed = Signal()
    damaged = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._tasks = Tasks(session.workspace, self)
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._busy = False
        self.kept: Kept | None = None
        self.problem: SaringError | None = None
        session.closing.connect(self._close)

    @property
    def folder(self) -> Path:
        """The backup folder of the settings, else the default one. Raises BackupError."""
        from screening.backups import folders

        return folders.of_settings(self._session.settings)

    def start(self) -> None:
        """Look through the file and at its backups now, and then again and again."""
        self._timer.start()
        self._run(_examine)
        self.look()

    def look(self) -> None:
        """Make a backup where one is due; otherwise only see how things stand.

        Once one could not be made, the next is tried at each look: what is in the way stands until one is there.
        """
        if self._busy:
            return
        self._busy = True
        in_trouble = self.problem is not None
        minutes, settings = self._session.settings.backup_minutes, self._session.settings

        def work(ws: Workspace, progress: Progress) -> Kept:
            from screening.backups import folders, making, rhythm

            last = rhythm.last(ws, folders.in_use(settings))
            behind = rhythm.has_changed(ws, last)
            if not (in_trouble and behind) and not rhythm.is_due(ws, last, minutes=minutes):
                return Kept(last, behind)
            made = making.make(
                ws,
                folders.of_settings(settings),
                why="rhythm",
                progress=_unhurried(progress),
                stop=lambda: progress.cancelled,
            )
            return Kept(made, rhythm.has_changed(ws, made))

        self._run(work)

    def back_up(self) -> None:
        """Make a backup now, as the person asked for; the window says when it is done."""
        settings = self._session.settings

        def work(ws: Workspace, progress: Progress) -> Kept:
            from screening.backups import folders, making, rhythm

            made = making.make(
                ws,
                folders.of_settings(settings),
                why="manual",
                progress=progress.report,
                stop=lambda: progress.cancelled,
            )
            return Kept(made, rhythm.has_changed(ws, made))

        def done(kept: Kept) -> None:
            self._done(kept)
            self._session.tell(translate("Backups", "A backup was made."))

        def failed(error: Exception) -> None:
            self._failed(error)
            if isinstance(error, SaringError):
                self._session.report(error)

        self._session.tasks.run(work, title=translate("Backups", "Making a backup"), done=done, failed=failed)

    def take_leave(self, before: Workspace) -> None:
        """Back up the workspace that was open before this one, and is closed now, on this one's thread."""
        path, key, settings = before.path, before.key, self._session.settings

        def work(_ws: Workspace, progress: Progress) -> None:
            from screening.backups import folders, rhythm

            rhythm.at_closing(path, places=folders.in_use(settings), key=key, stop=lambda: progress.cancelled)

        self._run(work)

    def _run(self, work: object) -> None:
        self._tasks.run_quietly(work, done=self._done, failed=self._failed)  # type: ignore[arg-type]

    def _done(self, kept: Kept | None) -> None:
        if kept is None:  # the file was looked through and is sound
            return
        self._busy = False
        self.kept, self.problem = kept, None
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._busy = False
        if not isinstance(error, SaringError):
            raise error
        if isinstance(error, WorkspaceError) and error.code == "workspace_damaged":
            self._timer.stop()  # it would be said again and again
            self.damaged.emit(error)
        news = self.problem is None or self.problem.code != error.code
        self.problem = error
        self.changed.emit()
        self._see_how_things_stand()
        if news:
            self._session.report(error)

    def _see_how_things_stand(self) -> None:
        """Where no backup could be made: what the last one is, and whether something changed since."""
        settings = self._session.settings

        def work(ws: Workspace, _progress: Progress) -> Kept:
            from screening.backups import folders, rhythm

            last = rhythm.last(ws, folders.in_use(settings))
            return Kept(last, rhythm.has_changed(ws, last))

        self._tasks.run_quietly(work, done=self._stood, failed=lambda _: None)

    def _stood(self, kept: Kept) -> None:
        self.kept = kept
        self.changed.emit()

    def _close(self) -> None:
        self._timer.stop()
        self._tasks.close()


def _unhurried(progress: Progress) -> Callable[[int, int], None]:
    """Nobody waits for this backup: it leaves the disk to the next score now and then."""

    def step(done: int, total: int) -> None:
        progress.report(done, total)
        time.sleep(PAUSE)

    return step


def _examine(ws: Workspace, progress: Progress) -> None:
    """Look through a file too large for a look at the start, and clear what a killed restoring left beside it."""
    from screening.backups import damage, restoring

    restoring.remove_leftovers(ws.path)
    damage.look_through(ws, stop=lambda: progress.cancelled)
    progress.check()
