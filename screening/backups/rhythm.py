"""When the next backup is due: something changed, and enough time has passed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from screening.backups import copying, folders, making
from screening.backups.copying import Stop
from screening.backups.manifest import Backup
from screening.stopping import never
from screening.workspace import Workspace


def last(ws: Workspace, places: Iterable[Path] | None = None) -> Backup | None:
    """The newest backup of a workspace in these folders, else in those in use; None where there is none."""
    found = [making.newest(ws.connection, one) for one in (folders.in_use() if places is None else places)]
    return max((one for one in found if one is not None), key=lambda one: one.audit_seq, default=None)


def has_changed(ws: Workspace, since: Backup | None) -> bool:
    """Whether anything was written since a backup was made: every write adds a row to the audit log."""
    seq, head = copying.last_row(ws.connection)
    return seq > 0 if since is None else (seq, head) != (since.audit_seq, since.audit_head)


def is_due(ws: Workspace, since: Backup | None, *, minutes: int, now: datetime | None = None) -> bool:
    """Whether a backup is to be made: something changed, and the last one is `minutes` old.

    A last one from the future counts as old: the clock was set back, and waiting for that moment might take years.
    """
    if not has_changed(ws, since):
        return False
    if since is None:
        return True
    age = (now or datetime.now(UTC)) - datetime.fromisoformat(since.made_at)
    return age < timedelta(0) or age >= timedelta(minutes=minutes)


def at_closing(path: Path, *, places: Sequence[Path], key: bytes | None = None, stop: Stop = never) -> Backup | None:
    """Back up a workspace that was just closed, into the first of the folders, unless the last backup has everything.

    Raises as `making.make` does.
    """
    with Workspace.open(path, read_only=True, key=key) as ws:
        if not has_changed(ws, last(ws, places)):
            return None
        return making.make(ws, places[0], why="closing", stop=stop)
