"""What the palette needs and what takes long to read: the words of all names, and the rubric files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rubrics.errors import SaringError
from screening.finding import fuzzy, palette
from ui.rubric_files import RubricFile, read_folder, rubric_folder

if TYPE_CHECKING:
    from screening.changes import Changes
    from screening.workspace import Workspace
    from ui.session import Session
    from ui.tasks import Progress

_Stock = tuple[tuple[str, ...] | None, list[RubricFile]]


class Stock(QObject):
    """Reads on the worker, without a word, as often as the palette is opened; `came` tells that it has."""

    came = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.known_words: tuple[str, ...] = ()
        self.rubric_files: list[RubricFile] = []
        self._read_words = False
        self.reading = False
        session.changed.connect(self._changed)

    def read(self) -> None:
        """Bring it up to date."""
        if self.reading:
            return
        self.reading = True
        words_too, self._read_words = not self._read_words, True
        folder, known = rubric_folder(self._session.settings.rubric_folder), list(self.rubric_files)
        reader = _reader(folder, known, words_too=words_too)
        self._session.tasks.run_quietly(reader, done=self._take, failed=self._failed)

    def _take(self, stock: _Stock) -> None:
        self.reading = False
        words, self.rubric_files = stock
        if words is not None:
            self.known_words = words
        self.came.emit()

    def _failed(self, error: Exception) -> None:
        """The next opening reads again; what was in the way now is not for whoever only opened the palette."""
        self.reading = self._read_words = False
        if not isinstance(error, SaringError):
            raise error

    def _changed(self, changes: Changes) -> None:
        if changes.touches("candidates"):
            self._read_words = False


def _reader(folder: Path, known: list[RubricFile], *, words_too: bool) -> Callable[[Workspace, Progress], _Stock]:
    def read(workspace: Workspace, progress: Progress) -> _Stock:
        fuzzy.load()
        words = palette.vocabulary(workspace) if words_too else None
        return words, read_folder(folder, progress.check, known)

    return read
