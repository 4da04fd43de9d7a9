"""How far a workspace had come when this computer last wrote to it, remembered outside the file.

A write-ahead log whose last part is damaged looks to SQLite like one that ends there (sqlite.org/walformat.html, 4.3):
what was acknowledged after it is gone, and no check of the file can tell. So the last row of the audit log is written
down after each commit, in a folder of the person's own. It is not flushed: after a power cut it may be older than the
file, never newer, since the file is flushed before. That way nothing that is there is ever said to be missing. What it
promises: of what was written before the program ended, however it ended, everything is missed; of what was written
in the last seconds before a power cut, perhaps nothing.

It is kept by the file's place and its workspace's id: a copy elsewhere, or on another computer, is known to nobody.
Whoever puts an older copy in the place by hand is told so, and goes on; a backup that is restored is let pass. What was
found missing is set aside, where no commit overwrites it, and told until somebody has answered (`forget`).
"""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from screening.errors import WorkspaceError
from screening.identifiers import utc_text
from screening.own_folders import own_folder
from screening.storage.findings import Finding

if TYPE_CHECKING:
    from screening.workspace import Workspace

_LAST = "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"
_THERE = "SELECT 1 FROM audit WHERE seq = ? AND hash = ?"
_RESTORED = "SELECT 1 FROM audit WHERE action = 'workspace_restored' AND at > ?"
_ID = "SELECT value FROM settings WHERE name = 'workspace_id'"
_LONGEST = 200  # bytes


@dataclass(frozen=True, slots=True)
class Missing:
    """A file that ends at row `seq` of its audit log, though it had `known` rows at a time (UTC)."""

    seq: int
    known: int
    at: str


class KnownHead:
    """What is remembered of the file at a path."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._place: Path | None = None

    @property
    def place(self) -> Path:
        """The file it is written to."""
        if self._place is None:
            from platformdirs import user_data_path

            name = hashlib.sha256(os.fsencode(os.path.realpath(self._path))).hexdigest()[:32]
            self._place = user_data_path("saring", appauthor=False) / "heads" / name
        return self._place

    def remember(self, workspace_id: str, seq: int, head: str) -> None:
        """Write down that the file has come as far as this. A place that cannot be written is no reason to stop."""
        text = f"{workspace_id} {seq:016} {head}\n".encode()  # always as long as the one before
        with suppress(OSError):
            try:
                self._write(self.place, text)
            except FileNotFoundError:
                own_folder(self.place.parent)
                self._write(self.place, text)

    def _write(self, place: Path, text: bytes) -> None:
        descriptor = os.open(place, os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        try:
            os.write(descriptor, text)
        finally:
            os.close(descriptor)

    @property
    def _aside(self) -> Path:
        return self.place.with_name(f"{self.place.name}-missing")

    def read(self) -> tuple[str, int, str] | None:
        """Workspace, row, and when it was written (UTC); None where nothing, or nothing of ours, is written down."""
        try:
            with self.place.open("rb") as file:
                found = os.fstat(file.fileno())
                workspace_id, seq, _ = file.read(_LONGEST).decode("ascii").split(maxsplit=2)
            return workspace_id, int(seq), utc_text(datetime.fromtimestamp(found.st_mtime, UTC))
        except (OSError, ValueError, OverflowError):
            return None

    def set_aside(self, found: Missing) -> None:
        """Keep what is written down, and what of it is missing, from being overwritten."""
        with suppress(OSError, ValueError):
            text = f"{self.place.read_text('ascii').strip()} {found.seq:016} {found.at}\n"
            self._write(self._aside, text.encode())

    def read_aside(self) -> tuple[str, str, Missing] | None:
        """Workspace, hash of the last row that it had, and what is missing of it; None for nothing."""
        try:
            workspace_id, known, head, seq, at = self._aside.read_text("ascii")[:_LONGEST].split()
            return workspace_id, head, Missing(int(seq), int(known), at)
        except (OSError, ValueError):
            return None

    def forget(self) -> None:
        """Nothing is known of the file any more."""
        for one in (self.place, self._aside):
            with suppress(OSError):
                one.unlink(missing_ok=True)


def remember(ws: Workspace, known: KnownHead) -> None:
    """Write down the last row of a workspace that was just written to; files that are not finished are passed over."""
    if ws.path.name.startswith("."):
        return
    last, home = ws.one(_LAST), ws.one(_ID)
    if last is not None and home is not None:
        known.remember(str(home[0]), last[0], last[1])


def missing(ws: Workspace) -> Missing | None:
    """What the file had here and has no more, None for nothing; told until `forget`, or until it is back.

    To be asked before anything is written for the first time.
    """
    known, home = KnownHead(ws.path), ws.one(_ID)
    if home is None:
        return None
    found = _newly_missing(ws, known, str(home[0]))
    earlier = known.read_aside()
    if earlier is not None and earlier[0] == home[0] and not _is_answered(ws, *earlier[1:]):
        return earlier[2]
    if found is not None:
        known.set_aside(found)
    return found


def _newly_missing(ws: Workspace, known: KnownHead, home: str) -> Missing | None:
    found, last = known.read(), ws.one(_LAST)
    if found is None or home != found[0]:
        return None
    seq = last[0] if last else 0
    if seq >= found[1] or ws.one(_RESTORED, (found[2],)):
        return None
    return Missing(seq, found[1], found[2])


def _is_answered(ws: Workspace, head: str, found: Missing) -> bool:
    """Whether the rows are back, or a backup was restored since."""
    return bool(ws.one(_THERE, (found.known, head)) or ws.one(_RESTORED, (found.at,)))


def findings(ws: Workspace) -> list[Finding]:
    """Finding "entries_missing" (`first`, `last`) for what `missing` finds."""
    found = missing(ws)
    return [] if found is None else [Finding("entries_missing", {"first": found.seq + 1, "last": found.known})]


def require_all(ws: Workspace) -> None:
    """Raises WorkspaceError "entries_missing" (`seq`, `known`, `at`, `count`) for what `missing` finds."""
    if found := missing(ws):
        count = found.known - found.seq
        raise WorkspaceError("entries_missing", ws.path, seq=found.seq, known=found.known, at=found.at, count=count)


def forget(path: Path) -> None:
    """Another file was put in the place on purpose, or somebody has answered that what is missing may be."""
    KnownHead(path).forget()
