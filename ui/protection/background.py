"""One piece of work beside the window while it has no worker: a passphrase tried, a file encrypted."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event, Thread
from typing import Any

from PySide6.QtCore import QObject, Signal


class Background(QObject):
    """Runs a function in a thread of its own. `finished` brings its result and None, or None and its exception."""

    finished = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stop = Event()
        self._thread: Thread | None = None

    @property
    def busy(self) -> bool:
        """Whether the function still runs."""
        return self._thread is not None and self._thread.is_alive()

    def start(self, work: Callable[[Callable[[], bool]], Any]) -> None:
        """Run the work, which is handed what tells it whether to stop."""
        self._stop.clear()
        self._thread = Thread(target=self._run, args=(work,), daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Ask the work to stop; `finished` still comes."""
        self._stop.set()

    def wait(self) -> None:
        """Return when the thread has ended."""
        if self._thread is not None:
            self._thread.join()

    def _run(self, work: Callable[[Callable[[], bool]], Any]) -> None:
        result, error = None, None
        try:
            result = work(self._stop.is_set)
        except Exception as problem:  # noqa: BLE001 - it is handed to the window's thread, which shows it
            error = problem
        self.finished.emit(result, error)
