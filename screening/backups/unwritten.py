"""What nobody wrote: rows that are not as a backup has them although the audit log knows of no change since.

A bit that fell over leaves a value that SQLite takes for any other. The audit log tells what was written after a
backup was made; whatever else differs from the backup is damage. A row that is named in the log since is let pass,
as is what went with a row that was removed: an alarm that is false would cost more than the row it misses.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from screening.backups import checking, folders
from screening.backups.manifest import Backup
from screening.backups.tables import Table, tables_of, texts
from screening.errors import BackupError
from screening.privacy import cleaning
from screening.privacy.held_about import held_about
from screening.storage import bare_files, database
from screening.storage.database import Connection
from screening.storage.findings import Finding
from screening.workspace import Row, Workspace

# Tables whose rows an action changes without naming them in the log, or before it came to that.
_UNNAMED = {
    "candidate_erased": ("imports", "import_mappings", "saved_filters", "merges"),
    "decision_reasons_edited": ("decision_reasons",),
    "fields_arranged": ("custom_fields",),
    "letterhead_changed": ("letterhead",),
    "people_imported": ("import_mappings",),
    "retention_set": ("settings",),
    "stages_changed": ("applications", "stage_changes"),
}
_ALWAYS = frozenset({"audit", "document_numbers"})  # the one hangs together by hashes, the other only counts up
_MARKS = frozenset({cleaning.MARK})  # rows of the settings that come and go by themselves
# Rows that belong to these people change hands, or are theirs no more.
_OF_PEOPLE = frozenset({"candidates_merged", "merge_undone", "candidate_erased"})
_BEFORE_RESTORING = "restore"  # a copy of a file that was to be replaced, perhaps because it was damaged
_SALVAGED = "workspace_salvaged"  # what could not be read then is told there, and is no news


def findings(ws: Workspace) -> list[Finding]:
    """Finding "unwritten" for each table with rows that differ from a sound backup's and that nobody wrote.

    Asked are the newest backup from which the workspace goes on, and the oldest: a value that had fallen over when the
    newest was made stands in that one too. Nothing where there is no backup of this schema. Raises WorkspaceError.
    """
    found: dict[str, Finding] = {}
    for backup in _to_compare_with(ws):
        for name, count in unwritten(ws, backup).items():
            found.setdefault(name, Finding("unwritten", {"table": name, "count": count, "at": backup.made_at}))
    return list(found.values())


def _to_compare_with(ws: Workspace) -> list[Backup]:
    try:
        places = folders.in_use()
    except BackupError:
        return []
    fit = [
        one
        for one in checking.of_file(ws.path, places=places, key=ws.key)
        if one.schema == database.SCHEMA_VERSION and one.why != _BEFORE_RESTORING and _goes_on_from(ws, one)
    ]
    newest = _first_sound(fit, ws.key)
    if newest is None:
        return []
    oldest = _first_sound(fit[: fit.index(newest) : -1], ws.key)
    return [newest] if oldest is None else [newest, oldest]


def _first_sound(backups: Sequence[Backup], key: bytes | None) -> Backup | None:
    return next((one for one in backups if _opens(one, key) and checking.fault(one, key=key) is None), None)


def _goes_on_from(ws: Workspace, backup: Backup) -> bool:
    """Whether the log has the backup's last row, and nothing was salvaged since."""
    if ws.one("SELECT hash FROM audit WHERE seq = ?", (backup.audit_seq,)) != (backup.audit_head,):
        return False
    return ws.one("SELECT 1 FROM audit WHERE seq > ? AND action = ?", (backup.audit_seq, _SALVAGED)) is None


def _opens(backup: Backup, key: bytes | None) -> bool:
    return not backup.protected or checking.opens(backup, key)


def unwritten(ws: Workspace, backup: Backup) -> dict[str, int]:
    """How many rows of each table differ from those of a sound backup, from which the workspace goes on, unwritten.

    Rows are compared by hash, so that attachments and documents need no room in memory. Raises WorkspaceError, and
    what reading a damaged page raises (`database.UNREADABLE`).
    """
    found: Counter[str] = Counter()
    key = ws.key if backup.protected else None
    with closing(_as_workspace(backup.copy, key)) as before:
        written = _Written(ws, before, backup.audit_seq)
        for table in tables_of(ws):
            if table.name in written.unnamed:
                continue
            for row, changed in _differing(table, ws.connection, before.connection):
                if table.name == "settings" and row[0] in _MARKS:
                    continue
                if not written.explains(row, changed=changed):
                    found[table.name] += 1
    return dict(found)


def _as_workspace(copy: Path, key: bytes | None) -> Workspace:
    """A backup's copy that nobody else has open, as it is."""
    connection = bare_files.look(copy, key=key, alone=True)
    return Workspace(copy, connection, actor="", read_only=True, key=key)


def _differing(table: Table, now: Connection, before: Connection) -> Iterator[tuple[Row, bool]]:
    """Rows of before that are not there now (False), or that say something else (True)."""
    places, written = table.places, table.written
    kept = {_part(row, places): hash(_part(row, written)) for row in now.execute(table.select)}
    for row in before.execute(table.select):
        there = kept.get(_part(row, places))
        if there is None:
            yield row, False
        elif there != hash(_part(row, written)):
            yield row, True


def _part(row: Row, places: Iterable[int]) -> Row:
    return tuple(row[place] for place in places)


class _Written:
    """What the log speaks of since a backup was made."""

    def __init__(self, ws: Workspace, before: Workspace, seq: int) -> None:
        log = ws.all("SELECT DISTINCT action, record_id, candidate_id FROM audit WHERE seq > ?", (seq,))
        self._before = before
        self._named = {one for _, *ids in log for one in ids} - {""}
        self._moved = {one for action, *ids in log if action in _OF_PEOPLE for one in ids} - {""}
        self._erased = [record_id for action, record_id, _ in log if action == "candidate_erased"]
        self._below: dict[bool, set[str]] = {}
        self.unnamed = _ALWAYS | {table for action, *_ in log for table in _UNNAMED.get(action, ())}

    def explains(self, row: Row, *, changed: bool) -> bool:
        """Whether a row may have been changed, or removed, by what the log tells."""
        said = texts(row)
        if not self._named.isdisjoint(said):
            return True
        if changed not in self._below:  # looked up where something differs at all
            self._below[changed] = self._all_below(self._moved if changed else self._named)
        return not self._below[changed].isdisjoint(said)

    def _all_below(self, ids: set[str]) -> set[str]:
        """These records and those that belong to them, as the backup knew them."""
        found, rows = set(ids), self._owned()
        if self._erased:
            held = held_about(self._before, self._erased)
            found.update(held.documents, held.merges)
        while more := {own for own, owners in rows if own not in found and not found.isdisjoint(owners)}:
            found |= more
        return found

    def _owned(self) -> list[tuple[str, set[str]]]:
        """The id of every record with the ids of what it belongs to."""
        found = []
        for table in tables_of(self._before):
            owners = [name for name in table.columns if name.endswith("_id")]
            if "id" in table.columns and owners:
                rows = self._before.all(f"SELECT id, {', '.join(owners)} FROM {table.name}")
                found += [(own, texts(others)) for own, *others in rows if isinstance(own, str)]
        return found
