"""Keeps what changes: on the worker after a short pause, at once when the page is left."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from rubrics.errors import SaringError
from ui.session import Session

PAUSE_MS = 700
_T = TypeVar("_T")


class Autosave(QObject, Generic[_T]):
    """`note` each new value; `write` is called with the latest one, never with an older one after a newer one."""

    refused = Signal(object)

    def __init__(self, session: Session, title: str, write: Callable[[_T], None], parent: QObject) -> None:
        super().__init__(parent)
        # Not the session itself: this may be its child's child, and would keep it alive until it dies with it.
        self._tasks = session.tasks
        self.refused.connect(session.report)
        self._title = title
        self._write = write
        self._noted = 0
        self._written = 0
        self._value: _T | None = None
        self._lock = threading.Lock()  # the worker and the window's thread may write at the same moment
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._hand_over)

    def note(self, value: _T) -> None:
        """A new value, to be kept soon."""
        self._noted += 1
        self._value = value
        self._pause.start()

    def flush(self) -> None:
        """Keeps the latest value now. Raises SaringError where that fails."""
        self._pause.stop()
        if self._value is not None:
            self._keep(self._noted, self._value)

    def stop(self) -> None:
        """Nothing noted so far is written any more."""
        self._pause.stop()
        with self._lock:
            self._written = self._noted
            self._value = None

    def _hand_over(self) -> None:
        number, value = self._noted, self._value
        if value is None:
            return
        self._tasks.run(
            lambda _workspace, _progress: self._keep(number, value),
            title=self._title,
            done=_nothing,
            failed=self._failed,
        )

    def _keep(self, number: int, value: _T) -> None:
        with self._lock:
            if number > self._written:
                self._write(value)
                self._written = number

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, SaringError):
            raise error
        self.refused.emit(error)


def _nothing(_: object) -> None:
    """Kept, and nobody waits for it."""
