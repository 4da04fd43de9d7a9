"""One piece of work beside the window while it has no worker: trying a passphrase, encrypting a file, restoring."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event, Thread
from typing import Any, TypeVar, cast

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QProgressDialog

T = TypeVar("T")

_UNSEEN_MS = 300  # what takes no longer is over before a box is of use
_BOX_WIDTH = 380


class Background(QObject):
    """Runs a function in a thread of its own. `finished` brings its result and None, or None and its exception."""

    finished = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stop = Event()
        self._thread: Thread | None = None
        self._outcome: tuple[Any, Exception | None] = (None, None)

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

    def wait(self) -> tuple[Any, Exception | None]:
        """Return when the thread has ended: what `finished` brings."""
        if self._thread is not None:
            self._thread.join()
        return self._outcome

    def _run(self, work: Callable[[Callable[[], bool]], Any]) -> None:
        result, error = None, None
        try:
            result = work(self._stop.is_set)
        except Exception as problem:  # noqa: BLE001 - it is handed to the window's thread, which shows it
            error = problem
        self._outcome = result, error
        self.finished.emit(result, error)


def wait_for(title: str, work: Callable[[Callable[[], bool]], T], *, leave: str = "") -> T:
    """Do the work beside the window while a plain box with this title is shown; what it gives, or what it raises.

    For work that takes the file for itself while no workspace is open. With `leave`, the words of a button, the person
    may have it stopped: the work is handed what tells whether they did.
    """
    background, loop = Background(QApplication.instance()), QEventLoop()
    background.finished.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
    box = QProgressDialog(title, leave, 0, 0)
    box.setMinimumWidth(_BOX_WIDTH)
    box.canceled.connect(background.stop)
    if not leave:
        box.setCancelButton(None)
    box.setWindowTitle("Saring")
    box.setWindowModality(Qt.WindowModality.ApplicationModal)
    # Its own setMinimumDuration has no effect before a first value: it would be shown after four seconds.
    QTimer.singleShot(_UNSEEN_MS, box, box.show)
    background.start(work)
    loop.exec()
    result, error = background.wait()
    box.close()
    box.deleteLater()
    background.deleteLater()
    if error is not None:
        raise error
    return cast("T", result)
