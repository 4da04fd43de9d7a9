"""How far a workspace had come when this computer last wrote to it, remembered outside the file.

A write-ahead log whose last part is damaged looks to SQLite like one that ends there (sqlite.org/walformat.html, 4.3):
what was acknowledged after it is gone, and no check of the file can tell. So the last row of the audit log is written
down after each commit, in a folder of the person's own. It is not flushed: after a power cut it may be older than the
file, never newer, since the file is flushed before. That way nothing that is there is ever said to be missing. What it
promises: of what was written before the program ended, however it ended, everything is missed; of what was written
in the last seconds before a power cut, perhaps nothing.

It is kept by the file's place and its workspace's id: a copy elsewhere, or on another computer, is known to nobody.
Whoever puts an older copy in the place by hand is told so, and goes on, and so is whoever finds a copy there
that went on elsewhere, or whose log was written anew; a backup that is restored is let pass. What was
found missing is set aside, where no commit overwrites it, and told until somebody has answered (`forget`): each loss
for itself, also one that came before the one before it was answered (`missing_entries`).
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from screening.identifiers import utc_text
from screening.own_folders import own_folder

LAST_ROW = "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"
WORKSPACE_ID = "SELECT value FROM settings WHERE name = 'workspace_id'"
_LONGEST = 200  # bytes
MOST = 20  # losses that nobody answered


@dataclass(frozen=True, slots=True)
class Missing:
    """A file that ends at row `seq` of its audit log, though it had `known` rows at a time (UTC)."""

    seq: int
    known: int
    at: str

    @property
    def replaced(self) -> bool:
        """Whether there are as many rows and more, of which the one that was the last here is another one."""
        return self.seq >= self.known


@dataclass(frozen=True, slots=True)
class Loss:
    """What is missing of a workspace, and the hash of the last row that it had."""

    home: str
    head: str
    missing: Missing


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

    def read(self) -> Loss | None:
        """What is written down, as if all of it were missing; None where that is nothing, or nothing of ours."""
        try:
            with self.place.open("rb") as file:
                found = os.fstat(file.fileno())
                home, seq, head = file.read(_LONGEST).decode("ascii").split()
            return Loss(home, head, Missing(0, int(seq), utc_text(datetime.fromtimestamp(found.st_mtime, UTC))))
        except (OSError, ValueError, OverflowError):
            return None

    def set_aside(self, losses: Sequence[Loss]) -> None:
        """Keep what is missing from being overwritten with what is written down."""
        text = "".join(
            f"{one.home} {one.missing.known:016} {one.head} {one.missing.seq:016} {one.missing.at}\n" for one in losses
        )
        with suppress(OSError):
            self._write(self._aside, text.encode())
            os.truncate(self._aside, len(text))  # there may have been more of them

    def read_aside(self) -> list[Loss]:
        """What was set aside and may have been answered since, the earliest first."""
        found = []
        with suppress(OSError, ValueError):
            for line in self._aside.read_text("ascii")[: _LONGEST * MOST].splitlines():
                home, known, head, seq, at = line.split()
                found.append(Loss(home, head, Missing(int(seq), int(known), at)))
        return found

    def forget(self) -> None:
        """Nothing is known of the file any more."""
        for one in (self.place, self._aside):
            with suppress(OSError):
                one.unlink(missing_ok=True)


def forget(path: Path) -> None:
    """Another file was put in the place on purpose, or somebody has answered that what is missing may be."""
    KnownHead(path).forget()
