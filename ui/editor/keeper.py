"""Keeps what is typed and not saved, shortly after it was typed."""

from __future__ import annotations

import threading

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from rubrics.errors import SaringError
from ui.editor import unsaved
from ui.editor.disk_file import DiskFile, FileText
from ui.editor.droppable_work import DroppableWork
from ui.editor.working_copy import WorkingCopy

_PAUSE_MS = 500
_LONGEST_MS = 2000  # somebody who types without a pause is kept this often all the same


class Keeper(QObject):
    """Follows a working copy. `failed` tells a SaringError once, until keeping works again."""

    failed = Signal(object)

    def __init__(self, copy: WorkingCopy, file: DiskFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._copy = copy
        self._file = file
        self._path = file.path  # not from the file in the worker's thread: it may be gone with its page by then
        self._dirty = False
        self._well = True
        self._since = QElapsedTimer()
        self._handed_over = 0
        self._newest = 0  # the last one that was written
        self._lock = threading.Lock()  # both threads may write at the same moment, and the older text be the later one
        self._background = DroppableWork(self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._keep)
        copy.document.contentsChanged.connect(self._note_change)

    def flush(self) -> None:
        """Keep it here and now. Raises SaringError "unsaved_not_kept"."""
        if self._dirty:
            self._dirty = False
            self._pause.stop()
            try:
                self._write(self._next_number(), self._copy.text, self._file.known)
            except SaringError:
                self._dirty = True
                raise

    def look_again(self) -> None:
        """The file was saved: what is unsaved is another now, most often nothing."""
        self._dirty = True
        self._pause.start(0)

    def _note_change(self) -> None:
        if not self._dirty:
            self._dirty = True
            self._since.start()
        self._pause.start(0 if self._since.hasExpired(_LONGEST_MS) else _PAUSE_MS)

    def _keep(self) -> None:
        if self._background.busy:
            self._pause.start(_PAUSE_MS)
            return
        if not self._dirty:
            return
        self._dirty = False
        number, text, known = self._next_number(), self._copy.text, self._file.known

        def work(_check: object) -> SaringError | None:
            try:
                self._write(number, text, known)
            except SaringError as error:
                return error
            return None

        self._background.run(work, self._kept)

    def _kept(self, error: SaringError | None) -> None:
        if error is not None:
            self._dirty = True  # tried again with the next key, and on leaving
            if self._well:
                self.failed.emit(error)
        self._well = error is None

    def _next_number(self) -> int:
        self._handed_over += 1
        return self._handed_over

    def _write(self, number: int, text: str, known: FileText) -> None:
        """Keep this text, or forget it where the file says the same; never an older one after a newer one."""
        with self._lock:
            if number < self._newest:
                return
            if text == known.text:
                unsaved.forget(self._path)
            else:
                unsaved.keep(self._path, text, known.fingerprint)
            self._newest = number
