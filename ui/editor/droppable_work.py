"""Work on texts beside the window's thread: one piece at a time, dropped as soon as it is out of date."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal


class OutdatedError(Exception):
    """Nobody waits for this any more; ends the work and is never shown."""


class _Messenger(QObject):
    """Carries one result home; belongs to the work, so that it is there even when the editor is gone."""

    came_back = Signal(object, object)  # result, exception


class DroppableWork(QObject):
    """Runs one function at a time.

    The function is given `check`, to be called at every step: it ends the work once that is dropped. Two threads of
    Python take turns, so that work which nobody needs any more would only make the keys wait.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messenger: _Messenger | None = None
        self._done: Callable[[Any], None] | None = None
        self._dropped: Callable[[], None] | None = None
        self._outdated = threading.Event()

    @property
    def busy(self) -> bool:
        """Whether something is being worked on."""
        return self._messenger is not None

    def run(
        self,
        function: Callable[[Callable[[], None]], Any],
        done: Callable[[Any], None],
        dropped: Callable[[], None] | None = None,
    ) -> None:
        """Call `function(check)` in another thread, then `done` with its result in this one. Only while not busy.

        `dropped` is called instead where the work was given up.
        """
        messenger = self._messenger = _Messenger()
        outdated = self._outdated = threading.Event()
        self._done, self._dropped = done, dropped
        messenger.came_back.connect(self._finish, Qt.ConnectionType.QueuedConnection)

        def check() -> None:
            if outdated.is_set():
                raise OutdatedError

        def work() -> None:
            result, error = None, None
            try:
                result = function(check)
            except Exception as problem:  # noqa: BLE001 - it is raised again in the window's thread
                error = problem
            messenger.came_back.emit(result, error)

        QThreadPool.globalInstance().start(work)

    def drop(self) -> None:
        """Give up what is being worked on."""
        self._outdated.set()

    def _finish(self, result: Any, error: Exception | None) -> None:
        done, dropped = self._done, self._dropped
        self._done = self._dropped = self._messenger = None
        if isinstance(error, OutdatedError):
            if dropped is not None:
                dropped()
        elif error is not None:
            raise error
        elif done is not None:
            done(result)
