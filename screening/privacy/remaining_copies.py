"""Copies of the workspace in which people are still who were erased: backups, and the files that a restore kept.

They hold everything about them until they are let go. Each copy is opened and asked, so that one from before somebody
came, or after they were erased, is none. Of a backup that cannot be opened (damaged, or of another key) its time
decides, and the row that its audit log had come to.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from screening import audit
from screening.backups import letting_go, manifest
from screening.backups.copying import workspace_id
from screening.errors import BackupError, Refused, WorkspaceError
from screening.identifiers import utc_now, utc_text
from screening.privacy import cleaning
from screening.storage import bare_files, cipher, database
from screening.storage.beside import log_of
from screening.workspace import Workspace

FORMER = "former"
"""`RemainingCopy.why` of a file that lay in the workspace's place before a backup was restored."""
MISSING, UNREADABLE = "missing", "unreadable"
"""`RemainingCopy.why` of a backup folder that is not there, or cannot be read: nobody knows what lies in it."""

_HELD = (
    "SELECT value FROM json_each(?1) WHERE value IN (SELECT id FROM candidates)",
    "SELECT value FROM json_each(?1) WHERE value IN (SELECT merged_id FROM merges)",
)
_MARKED = f"SELECT 1 FROM settings WHERE name = '{cleaning.MARK}'"


@dataclass(frozen=True, slots=True)
class RemainingCopy:
    """A copy with people in it: `place` is a backup's folder or a former file, `made_at` its time (UTC; "" unknown).

    `why` is one of `manifest.REASONS`, FORMER, MISSING, UNREADABLE, or "" where nothing says it; `people` are the ids
    of those who are in it, or may be.
    """

    place: Path
    made_at: str
    why: str
    people: frozenset[str]


def holding(ws: Workspace, record_ids: Collection[str]) -> list[RemainingCopy]:
    """The copies that hold some of these people, merged records included, the oldest first.

    One that cannot be opened counts as holding them all, and a backup folder that cannot be seen as a copy. It takes
    some milliseconds for each copy that is there.
    """
    everybody = frozenset(record_ids)
    found = _out_of_sight(ws, everybody) if everybody else []
    for place in letting_go.everything(ws) if record_ids else ():
        held = _held(ws, letting_go.file_of(place), record_ids)
        people = everybody if held is None else held[0]
        if people:
            found.append(_described(place, people))
    return sorted(found, key=lambda one: one.made_at)


def of_erased(ws: Workspace) -> list[RemainingCopy]:
    """The copies that hold somebody who was erased, or what an erasure had left in the file, the oldest first.

    A backup that cannot be opened counts where it is older than the last erasure. A former file always does: with a
    damaged log it is younger than what it holds.
    """
    rows = ws.all("SELECT candidate_id, erased_at FROM tombstones")
    erased, last = [row[0] for row in rows], max((row[1] for row in rows), default="")
    # Either is enough: a clock may have been set back, and after an older backup was restored rows are counted anew.
    (erasure,) = ws.one("SELECT ifnull(max(seq), 0) FROM audit WHERE action = 'candidate_erased'") or (0,)
    found = []
    for place in letting_go.everything(ws) if rows else ():
        held = _held(ws, letting_go.file_of(place), erased)
        people, marked = (frozenset[str](), False) if held is None else held
        one = _described(place, people)
        older = one.why == FORMER or one.made_at <= last or 0 < _came_to(place) < erasure
        if people or marked or (held is None and older):
            found.append(one)
    return sorted(found, key=lambda one: one.made_at)


def not_looked_at(ws: Workspace) -> list[RemainingCopy]:
    """Backup folders that cannot be seen now, and in which somebody may be who was erased; none where nobody was."""
    erased = frozenset(row[0] for row in ws.all("SELECT candidate_id FROM tombstones"))
    return _out_of_sight(ws, erased) if erased else []


def delete(ws: Workspace) -> int:
    """Delete every copy that holds somebody who was erased; how many there were. It is on record.

    The file is cleaned before, and there is a checked backup of it as it is now. Raises Refused "copies_unclean" where
    remains of the erased could not be taken out of the file yet, and as `letting_go.delete`.
    """
    going = [one.place for one in of_erased(ws)]
    if not going:
        return 0
    if not cleaning.clean(ws, locking=True):
        raise Refused("copies_unclean")
    try:
        letting_go.delete(ws, going, why="erasure")
    finally:  # those that went before one that stays are on record too
        if number := sum(not one.exists() for one in going):
            with ws.atomic():
                home = workspace_id(ws.connection)
                audit.write(ws, "copies_deleted", "workspace", home, at=utc_now(), details={"copies": number})
    return number


def _out_of_sight(ws: Workspace, people: frozenset[str]) -> list[RemainingCopy]:
    return [RemainingCopy(place, "", why, people) for place, why in letting_go.out_of_sight(ws).items()]


def _held(ws: Workspace, file: Path, record_ids: Collection[str]) -> tuple[frozenset[str], bool] | None:
    """Which of these people are in a file, and whether it is marked as unclean; None where that cannot be read."""
    wanted = json.dumps(list(record_ids))
    try:
        if _has_log(file):
            return None  # what stands in it is not read
        with database.held(file) as header:
            key = ws.key if cipher.is_protected(header) else None
            with closing(bare_files.look(file, key=key, alone=True)) as copy:
                tables = {name for (name,) in copy.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
                asked = _HELD if "merges" in tables else _HELD[:1]  # an older schema
                people = frozenset(value for query in asked for (value,) in copy.execute(query, (wanted,)))
                return people, copy.execute(_MARKED).fetchone() is not None
    except (WorkspaceError, OSError, *database.UNREADABLE):
        return None


def _has_log(file: Path) -> bool:
    log = log_of(file)
    return log.is_file() and log.stat().st_size > 0


def _came_to(place: Path) -> int:
    """The last row of a backup's log, 0 where its manifest does not tell."""
    try:
        return manifest.read(place).audit_seq if place.is_dir() else 0
    except BackupError:
        return 0


def _described(place: Path, people: frozenset[str]) -> RemainingCopy:
    if place.is_dir():
        try:
            backup = manifest.read(place)
            return RemainingCopy(place, backup.made_at, backup.why, people)
        except BackupError:
            pass
    why = "" if place.is_dir() else FORMER
    try:
        changed = datetime.fromtimestamp(letting_go.file_of(place).stat().st_mtime, UTC)
    except OSError:  # let go this very moment, since newer ones are enough
        return RemainingCopy(place, "", why, people)
    return RemainingCopy(place, utc_text(changed), why, people)
