"""Reading what can be read from a damaged workspace into a sound copy of an earlier moment.

Row by row, around the pages that cannot be read. The audit log says what to believe: its rows hang together by their
hashes, so that a row that was read belongs there or is seen not to. A record that differs from the sound copy is taken
where the log speaks of it, and a new one where it fits its table and is no stranger to the log; the rest stays as in
the copy, and is counted.
"""

from __future__ import annotations

import shutil
from collections import Counter, deque
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from glob import escape
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from screening import audit
from screening.backups import mending
from screening.backups.manifest import Backup
from screening.backups.tables import Table, tables_of, texts
from screening.storage import bare_files, cipher
from screening.storage.beside import folder_of, hidden, log_of
from screening.storage.database import UNREADABLE, Connection, DriverError
from screening.workspace import Workspace

_FRUITLESS = 300  # looks between damaged pages, one after the other without a row, after which a table is given up
_TOLD = frozenset({"decisions", "stage_changes"})
# Tables of which the log names each row by its own id when it comes into being.
_NAMED = frozenset(
    {"applications", "attachments", "candidates", "documents", "interviewers", "interviews", "jobs", "notes"}
    | {"imports", "scorecards"}
)
_OWN_WAY = frozenset({"audit", "tombstones"})  # the log is taken by its chain; who was erased is erased again


@dataclass(frozen=True, slots=True)
class Salvaged:
    """How many rows of each table were added to the copy, changed or removed in it.

    `doubtful` are those that differ and stayed as in the copy, since the audit log does not speak of them; `unfit`
    those that were read and belong to nothing any more. `unreadable` names the tables of which not everything could be
    read.
    """

    added: Mapping[str, int] = field(default_factory=dict)
    changed: Mapping[str, int] = field(default_factory=dict)
    removed: Mapping[str, int] = field(default_factory=dict)
    doubtful: Mapping[str, int] = field(default_factory=dict)
    unfit: Mapping[str, int] = field(default_factory=dict)
    unreadable: tuple[str, ...] = ()

    @property
    def gained(self) -> int:
        """How many rows the copy has from the damaged file."""
        return sum(self.added.values()) + sum(self.changed.values()) + sum(self.removed.values())


class Damaged:
    """A damaged file that is read, by one connection after another where it is protected.

    See `cipher.met_damage`. A row that such a page is a part of, and the one before it, are left for another query.
    """

    def __init__(self, copy: Path, key: bytes | None) -> None:
        self._copy, self._key = copy, key
        self._connection = self._connected()

    def rows(self, sql: str, values: Sequence[object] = ()) -> Iterator[tuple[Any, ...]]:
        """The rows of a query as far as they can be read. Raises UNREADABLE; then the next query can be asked."""
        try:
            for row in self._connection.execute(sql, values):
                if self._key is not None and cipher.met_damage(self._connection):
                    raise DriverError("PRAGMA cipher_status = 0")
                yield row
        except UNREADABLE:
            if self._key is not None:
                self.close()
                self._connection = self._connected()
            raise

    def close(self) -> None:
        """Close the connection. Closing twice is fine."""
        self._connection.close()

    def _connected(self) -> Connection:
        connection = bare_files.look(self._copy, key=self._key)
        # Such a file may say it is longer than it is, or have a schema that does not hang together.
        connection.execute("PRAGMA writable_schema = ON")
        return connection


@contextmanager
def opened(path: Path, *, like: Backup, key: bytes | None = None) -> Iterator[Damaged]:
    """A copy of a damaged file, to be read; the file itself is left as it is.

    Where the damaged file's first page says nothing any more (what it is made of, mostly), that of the backup stands in
    for it. Raises OSError.
    """
    with TemporaryDirectory(dir=folder_of(path), prefix=_prefix(path)) as name:
        copy = Path(name) / "damaged.db"
        shutil.copyfile(path, copy)
        if (log := log_of(path)).exists():
            shutil.copyfile(log, log_of(copy))
        if not _reads(copy, key, "SELECT 1 FROM sqlite_schema WHERE name = 'audit'"):
            _graft(copy, like)
        with closing(Damaged(copy, key)) as damaged:
            yield damaged


def leftovers(path: Path) -> list[Path]:
    """Folders with copies of the file at a path that a killed process left."""
    return list(folder_of(path).glob(f"{escape(_prefix(path))}*"))


def _prefix(path: Path) -> str:
    return hidden(path, ".salvage-").name


def _reads(copy: Path, key: bytes | None, sql: str, values: Sequence[object] = ()) -> bool:
    """Whether a damaged file answers a question with anything at all."""
    with suppress(*UNREADABLE), closing(Damaged(copy, key)) as damaged:
        return next(damaged.rows(sql, values), None) is not None
    return False


def _graft(copy: Path, backup: Backup) -> None:
    """Put the first page of a sound copy in the place of a damaged one (sqlite.org/fileformat2.html, 1.3).

    A backup has its pages where the workspace has them, and what a file is made of only changes with its version; but
    emptying a file after an erasure moves its tables. Then the log is not where the first page says, and is left alone.
    """
    with backup.copy.open("rb") as sound:
        page = bytearray(sound.read(65_536))
    size = int.from_bytes(page[16:18], "big")
    size = 65_536 if size == 1 else size
    page = page[:size]
    if cipher.is_protected(bytes(page)) or len(page) < size:
        return  # an encrypted page fits its own file only
    page[28:32] = (copy.stat().st_size // size).to_bytes(4, "big")  # pages in the file
    page[32:40] = bytes(8)  # no free pages
    page[92:96] = page[24:28]  # the number of pages holds
    with copy.open("r+b") as damaged:
        before = damaged.read(size)
        damaged.seek(0)
        damaged.write(page)
    known = (backup.audit_seq, backup.audit_head)
    if not _reads(copy, None, "SELECT 1 FROM audit WHERE seq = ? AND hash = ?", known):
        with copy.open("r+b") as damaged:
            damaged.write(before)


def salvage(ws: Workspace, damaged: Damaged) -> Salvaged:
    """Read what can be read from a damaged file of the same schema into a workspace that nobody else has open."""
    ws.all("PRAGMA foreign_keys = OFF")
    try:
        with ws.atomic():
            return _Salvage(ws, damaged).run()
    finally:
        ws.all("PRAGMA foreign_keys = ON")


class _Salvage:
    """One salvage while it goes on."""

    def __init__(self, ws: Workspace, damaged: Damaged) -> None:
        self._ws, self._damaged = ws, damaged
        self._log_is_whole = True
        self._added: Counter[str] = Counter()
        self._changed: Counter[str] = Counter()
        self._removed: Counter[str] = Counter()
        self._doubtful: Counter[str] = Counter()
        self._unfit: Counter[str] = Counter()
        self._unreadable: list[str] = []

    def run(self) -> Salvaged:
        for (name,) in self._ws.all("SELECT name FROM sqlite_schema WHERE type = 'trigger'"):
            self._ws.execute(f'DROP TRIGGER "{name}"')
        tables = {table.name: table for table in tables_of(self._ws)}
        spoken_of = self._take_log(tables["audit"])
        for table in tables.values():
            if table.name not in _OWN_WAY:
                self._take(table, spoken_of)
        self._drop_orphans(list(tables))
        mending.rebuild(self._ws)
        return Salvaged(
            added=dict(self._added),
            changed=dict(self._changed),
            removed=dict(self._removed),
            doubtful=dict(self._doubtful),
            unfit=dict(self._unfit),
            unreadable=tuple(self._unreadable),
        )

    def _take_log(self, table: Table) -> set[str]:
        """Go on with the audit log as far as its chain holds; the ids it speaks of since."""
        seq, head = audit.last(self._ws)
        ids: set[str] = set()
        reader = _Reader(self._damaged, table)
        for row in reader.rows():
            entry: dict[str, Any] = dict(zip(table.columns, row, strict=True))
            if entry["seq"] == seq + 1 and audit.follows(head, entry):
                self._put(table, row)
                self._added[table.name] += 1
                seq, head = entry["seq"], entry["hash"]
                ids |= {entry["record_id"], entry["candidate_id"]} - {""}
            elif entry["seq"] > seq:
                self._log_is_whole = False
        self._log_is_whole &= reader.complete
        self._note_unread(reader, table)
        return ids

    def _take(self, table: Table, spoken_of: set[str]) -> None:
        places = table.places
        ours = {tuple(row[place] for place in places): row for row in self._ws.all(table.select)}
        reader, seen = _Reader(self._damaged, table), set()
        for row in reader.rows():
            identity = tuple(row[place] for place in places)
            seen.add(identity)
            before = ours.get(identity)
            if before is not None and table.same(before, row):
                continue
            if self._is_amiss(table, row, spoken_of, known=before is not None):
                self._doubtful[table.name] += 1
            elif self._put(table, row, replacing=not spoken_of.isdisjoint(texts(row))):
                (self._added if before is None else self._changed)[table.name] += 1
            else:
                self._unfit[table.name] += 1
        self._note_unread(reader, table)
        if reader.complete:
            gone = [row for identity, row in ours.items() if identity not in seen and spoken_of & texts(row)]
            self._remove(table, gone, places)

    def _is_amiss(self, table: Table, row: Sequence[object], spoken_of: set[str], *, known: bool) -> bool:
        """Whether the log gives a row away as one read amiss.

        It differs from the one the copy has, or is an answer, a decision or a step, and there is no word of it; or it
        is new and bears an id that the whole log does not know.
        """
        if not known and table.name in _NAMED and self._log_is_whole:
            return row[table.columns.index("id")] not in spoken_of
        told = known or "scorecard_id" in table.columns or table.name in _TOLD
        return told and spoken_of.isdisjoint(texts(row))

    def _put(self, table: Table, row: Sequence[object], *, replacing: bool = True) -> bool:
        """Take a row over; what it contradicts goes if `replacing`, or else stays. Whether it fits."""
        names, marks = ", ".join(table.columns), ", ".join("?" * len(table.columns))
        deed = "INSERT OR REPLACE" if replacing else "INSERT"
        try:
            self._ws.connection.execute(f"{deed} INTO {table.name} ({names}) VALUES ({marks})", row)
        except UNREADABLE:  # what was read is not what belongs into such a row
            return False
        return True

    def _remove(self, table: Table, rows: Sequence[Sequence[object]], places: Sequence[int]) -> None:
        condition = " AND ".join(f"{name} IS ?" for name in table.identity)
        for row in rows:
            self._ws.execute(f"DELETE FROM {table.name} WHERE {condition}", [row[place] for place in places])
            self._removed[table.name] += 1

    def _note_unread(self, reader: _Reader, table: Table) -> None:
        if not reader.complete:
            self._unreadable.append(table.name)

    def _drop_orphans(self, tables: Sequence[str]) -> None:
        """Take out what refers to something that could not be read, and then what refers to that."""
        statements = [(table, sql) for table in tables for sql in _orphans(self._ws, table)]
        while sum(self._drop(table, sql) for table, sql in statements):
            continue

    def _drop(self, table: str, sql: str) -> int:
        count = self._ws.execute(sql)
        if count:
            self._unfit[table] += count
        return count


class _Reader:
    """Every row of a table that can be read; `complete` says afterwards whether that was all."""

    def __init__(self, damaged: Damaged, table: Table) -> None:
        self._damaged, self._table = damaged, table
        self._fruitless = 0
        self._failed = False
        self.complete = True

    def rows(self) -> Iterator[tuple[object, ...]]:
        """From the beginning as far as that goes, then from the end, then what lies between two damaged pages."""
        if not self._table.has_rowid:
            yield from self._without_rowid()
            return
        spans = deque([(-(2**63), 2**63 - 1)])
        while spans and self._fruitless < _FRUITLESS:
            first, last = spans.popleft()
            low, high = first, last
            for rowid, *row in self._span(first, last, "ASC"):
                low = rowid + 1
                yield tuple(row)
            if not self._failed:
                continue
            for rowid, *row in self._span(low, last, "DESC"):
                high = rowid - 1
                yield tuple(row)
            if not self._failed:
                continue
            self.complete = False
            low, high = self._clamped(low, high)
            if low < high:
                middle = (low + high) // 2
                spans += [(low, middle), (middle + 1, high)]

    def _clamped(self, low: int, high: int) -> tuple[int, int]:
        """No row number is larger than the last one SQLite gave out, where that can be read; nor negative."""
        if high == 2**63 - 1:
            high = max(low, 2**40)
        return max(low, 0), high

    def _span(self, first: int, last: int, order: str) -> Iterator[tuple[int, ...]]:
        self._failed = False
        self._fruitless += 1
        names = ", ".join(self._table.columns)
        sql = f"SELECT rowid, {names} FROM {self._table.name} WHERE rowid BETWEEN ? AND ? ORDER BY rowid {order}"
        try:
            for row in self._damaged.rows(sql, (first, last)):
                self._fruitless = 0
                yield row
        except UNREADABLE:
            self._failed = True

    def _without_rowid(self) -> Iterator[tuple[object, ...]]:
        names = ", ".join(self._table.columns)
        seen: set[tuple[object, ...]] = set()
        for order in ("ASC", "DESC"):
            by = ", ".join(f"{name} {order}" for name in self._table.identity)
            try:
                for row in self._damaged.rows(f"SELECT {names} FROM {self._table.name} ORDER BY {by}"):
                    if row not in seen:
                        seen.add(row)
                        yield row
            except UNREADABLE:
                self.complete = False
            else:
                return


def _orphans(ws: Workspace, table: str) -> list[str]:
    """Statements that remove the rows of a table that refer to a row that is not there."""
    keys: dict[int, list[tuple[str, str, str]]] = {}
    for number, parent, own, theirs in ws.all(
        'SELECT id, "table", "from", "to" FROM pragma_foreign_key_list(?)', (table,)
    ):
        keys.setdefault(number, []).append((parent, own, theirs))
    found = []
    for parts in keys.values():
        same = " AND ".join(f"p.{theirs} = {table}.{own}" for _, own, theirs in parts)
        given = " AND ".join(f"{own} IS NOT NULL" for _, own, _ in parts)
        found.append(f"DELETE FROM {table} WHERE {given} AND NOT EXISTS (SELECT 1 FROM {parts[0][0]} p WHERE {same})")
    return found
