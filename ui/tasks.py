"""Work that takes time: one worker thread with its own connection to the workspace, one task after the other."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from screening.stopping import Stopped

if TYPE_CHECKING:
    from screening.workspace import Workspace

# Another window may be writing an import: work that nobody's hands wait for waits until that is over.
LOCK_WAIT_MS = 10_000
Done = Callable[[Any], None]
Failed = Callable[[Exception], None]


class CancelledError(Exception):
    """The person cancelled the task; raised by Progress.check() and never shown as an error."""


class Progress:
    """What a running task says about itself; used from the worker thread."""

    def __init__(self, report: Callable[[int, int], None]) -> None:
        self._report = report
        self._cancel = threading.Event()

    @property
    def cancelled(self) -> bool:
        """Whether the person asked to stop."""
        return self._cancel.is_set()

    def cancel(self) -> None:
        """Ask the task to stop at its next check."""
        self._cancel.set()

    def check(self) -> None:
        """Raise CancelledError when the person asked to stop."""
        if self.cancelled:
            raise CancelledError

    def report(self, done: int, total: int) -> None:
        """`done` of `total` steps are behind; also a check."""
        self.check()
        self._report(done, total)


@dataclass(eq=False)
class Task:
    """One piece of work in the queue."""

    function: Callable[[Workspace, Progress], Any]
    title: str
    done: Done
    failed: Failed | None
    progress: Progress
    stopped: Callable[[], None] | None = None


class Tasks(QObject):
    """Runs functions one after the other on the worker and brings their results back to the window's thread."""

    started = Signal(str)  # the title of the task that runs now
    progressed = Signal(int, int)  # done, total
    idle = Signal()  # nothing runs and nothing waits
    crashed = Signal(object)  # the exception of a task that has nobody to tell, any more
    _came_back = Signal(object, object, object)  # task, result, exception

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._queue: queue.SimpleQueue[Task | None] = queue.SimpleQueue()
        self._waiting: list[Task] = []
        self._quiet: list[Task] = []  # nobody is told of these, and nothing waits for them
        self._thread: threading.Thread | None = None
        self._came_back.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether a task runs or waits."""
        return bool(self._waiting)

    @property
    def title(self) -> str:
        """The title of the running task, "" where none runs."""
        return self._waiting[0].title if self._waiting else ""

    def run(
        self,
        function: Callable[[Workspace, Progress], Any],
        *,
        title: str,
        done: Done,
        failed: Failed | None = None,
        stopped: Callable[[], None] | None = None,
    ) -> Task:
        """Call `function(workspace, progress)` on the worker.

        `done` gets its result in the window's thread, `failed` its exception; without `failed` the window shows it.
        After a cancel `stopped` is called in their place. Methods of a widget that is gone by then, also with arguments
        bound to them by `partial`, are not called (a change of language builds new pages); in the place of such a
        `failed` the window shows the exception. What the session is to hear in any case is told by a function that asks
        `isValid` before it touches a widget. `title` is what the window says meanwhile.
        """
        task = Task(function, title, done, failed, Progress(self.progressed.emit), stopped)
        self._waiting.append(task)
        if len(self._waiting) == 1:
            self.started.emit(title)
        self._put(task)
        return task

    def run_quietly(
        self, function: Callable[[Workspace, Progress], Any], *, done: Done, failed: Failed | None = None
    ) -> Task:
        """Call `function` on the worker as `run` does, for what nobody asked for: nothing is shown, closing goes on."""
        task = Task(function, "", done, failed, Progress(lambda _done, _total: None))
        self._quiet.append(task)
        self._put(task)
        return task

    def warm_up(self) -> None:
        """Load on the worker what the first slow write would load, so that no click waits for it; nothing is shown."""
        self._put(
            Task(lambda workspace, _: workspace.db, "", lambda _: None, None, Progress(lambda _done, _total: None))
        )

    def _put(self, task: Task) -> None:
        if self._thread is None:
            # A daemon, so that a crash of the window never leaves a process behind; close() joins it.
            self._thread = threading.Thread(target=self._work, name="saring-worker", daemon=True)
            self._thread.start()
        self._queue.put(task)

    def cancel(self) -> None:
        """Ask the running task and all that wait to stop."""
        for task in self._waiting:
            task.progress.cancel()

    def close(self) -> None:
        """Stop the worker after what is running, and wait for it."""
        self.cancel()
        for task in self._quiet:
            task.progress.cancel()
        if self._thread is not None:
            self._queue.put(None)
            self._thread.join()
            self._thread = None
        self._waiting.clear()
        self._quiet.clear()

    def _work(self) -> None:
        """The worker thread: its own connection, opened with the first task."""
        workspace: Workspace | None = None
        while (task := self._queue.get()) is not None:
            result, error = None, None
            try:
                task.progress.check()
                if workspace is None:
                    workspace = self._workspace.again()
                    workspace.wait_at_most(LOCK_WAIT_MS)
                workspace.actor = self._workspace.actor  # somebody may have entered their name meanwhile
                result = task.function(workspace, task.progress)
            except Exception as problem:  # noqa: BLE001 - it is handed to the window's thread, which shows it
                error = problem
            self._came_back.emit(task, result, error)
            # Nothing of the window is held here until the next task comes, to be destroyed by this thread.
            del task, result, error
        if workspace is not None:
            workspace.close()

    def _finish(self, task: Task, result: Any, error: Exception | None) -> None:
        if task in self._quiet:
            self._quiet.remove(task)
        elif task in self._waiting:
            self._waiting.remove(task)
            if self._waiting:
                self.started.emit(self.title)
            else:
                self.idle.emit()
        else:
            return  # nobody waits for it: a warm-up, or the tasks were closed meanwhile
        if isinstance(error, CancelledError | Stopped):
            if task.stopped is not None and _hears(task.stopped):
                task.stopped()
        elif error is None:
            if _hears(task.done):
                task.done(result)
        elif task.failed is not None and _hears(task.failed):
            task.failed(error)
        else:
            self.crashed.emit(error)


def _hears(callback: Callable[..., None]) -> bool:
    """Whether the widget whose method this is, if it is one's, is still there."""
    method = callback.func if isinstance(callback, partial) else callback
    listener = getattr(method, "__self__", None)
    return not isinstance(listener, QObject) or isValid(listener)
