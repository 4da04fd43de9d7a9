"""The rubric file on disk: its text as the editor works on it, and news of other programs that write it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from rubrics.errors import DocumentError, RubricError, SaringError
from ui.rubric_files import SUFFIXES

_SETTLE_MS = 200  # editors write a file in several steps
_MARK = "\ufeff"


@dataclass(frozen=True, slots=True)
class FileText:
    """What stands in a file: `text` with line feeds and without byte order mark, and the fingerprint of its bytes.

    `fingerprint` is None for a file that is not there.
    """

    text: str
    fingerprint: str | None
    newline: str = "\n"
    mark: str = ""

    def whole(self, text: str) -> str:
        """Another text as this file has it: the same line ends, the same mark."""
        return self.mark + text.replace("\n", self.newline)


NO_FILE = FileText("", None)


def read_text(path: Path) -> FileText:
    """The file's text; NO_FILE where there is none. Raises RubricError or DocumentError for what is no text."""
    from rubrics.format import check
    from rubrics.format.composing import LARGEST_FILE, LONGEST_LINE

    try:
        if path.exists() and not path.is_file():
            raise DocumentError("document_no_file", path=str(path))
        content = path.read_bytes() if path.stat().st_size <= LARGEST_FILE else b"\xff"
        text = content.decode("utf-8")
    except FileNotFoundError:
        return NO_FILE
    except UnicodeDecodeError as error:
        raise RubricError(check(path), path) from error
    except OSError as error:
        raise DocumentError("document_unreadable", path=str(path), reason=error.strerror or "") from error
    newline = "\r\n" if "\r\n" in text else "\n"
    mark = _MARK if text.startswith(_MARK) else ""
    plain = text.removeprefix(_MARK).replace("\r\n", "\n").replace("\r", "\n")
    if any(len(line) > LONGEST_LINE for line in plain.split("\n")):  # Qt lays out one of a million for minutes
        raise RubricError(check(path), path)
    return FileText(plain, hashlib.sha256(content).hexdigest(), newline, mark)


class DiskFile(QObject):
    """`known` is the file as the editor knows it; `changed` tells that another program wrote it, or took it away."""

    changed = Signal(object)  # FileText
    unreadable = Signal(object)  # SaringError

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self.known = read_text(path)
        self._said: str | None = self.known.fingerprint
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self.look)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(lambda _: self._settle.start())
        self._watcher.directoryChanged.connect(lambda _: self._settle.start())
        self._watch()

    def look(self) -> None:
        """Tell once of each text on disk that is not the one known."""
        self._watch()
        try:
            now = read_text(self.path)
        except SaringError as error:
            self.unreadable.emit(error)
            return
        if now.fingerprint != self._said:
            self._said = now.fingerprint
            if now.fingerprint != self.known.fingerprint:
                self.changed.emit(now)

    def take(self, now: FileText) -> None:
        """This is what the editor knows from now on."""
        self.known = now
        self._said = now.fingerprint
        self._watch()

    def renamed_to(self) -> Path | None:
        """A file of the same folder that is what this one was: it was given another name."""
        return next((one for one in self._neighbours() if self._is_same(one)), None)

    def _neighbours(self) -> Iterator[Path]:
        if self.path.parent.is_dir():
            yield from sorted(
                one for one in self.path.parent.iterdir() if one.suffix.lower() in SUFFIXES and one.is_file()
            )

    def _is_same(self, path: Path) -> bool:
        try:
            return read_text(path).fingerprint == self.known.fingerprint
        except SaringError:
            return False

    def _watch(self) -> None:
        """An editor that replaces a file ends the watch on it."""
        for path in (self.path, self.path.parent):
            if path.exists() and str(path) not in {*self._watcher.files(), *self._watcher.directories()}:
                self._watcher.addPath(str(path))
