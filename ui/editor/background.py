"""Work on texts beside the window's thread: one piece at a time, and none of it is waited for."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

# Python threads take turns: with its usual 5 ms a key press would wait for several turns of the reader.
_TURN_S = 0.0005


class _Messenger(QObject):
    """Carries one result home; belongs to the work, so that it is there even when the editor is gone."""

    came_back = Signal(object, object)  # result, exception


class Background(QObject):
    """Runs one function at a time; the caller asks `busy` and comes again when `idle` is told."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messenger: _Messenger | None = None
        self._done: Callable[[Any], None] | None = None

    @property
    def busy(self) -> bool:
        """Whether something is being worked on."""
        return self._messenger is not None

    def run(self, function: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Call `function` in another thread and `done` with its result in this one. Only while not busy."""
        messenger = self._messenger = _Messenger()
        self._done = done
        messenger.came_back.connect(self._finish, Qt.ConnectionType.QueuedConnection)

        def work() -> None:
            result, error = None, None
            turn = sys.getswitchinterval()
            sys.setswitchinterval(_TURN_S)
            try:
                result = function()
            except Exception as problem:  # noqa: BLE001 - it is raised again in the window's thread
                error = problem
            finally:
                sys.setswitchinterval(turn)
            messenger.came_back.emit(result, error)

        QThreadPool.globalInstance().start(work)

    def _finish(self, result: Any, error: Exception | None) -> None:
        done, self._done, self._messenger = self._done, None, None
        if error is not None:
            raise error
        if done is not None:
            done(result)
