"""The audit log: what was done, when, by whom and to which record; never a candidate's name, score or note.

Each row carries a hash over itself and the row before, so that a row that is changed or taken out breaks the chain;
whoever rewrites the whole chain is found out by the head of the log that every report prints. What a
write said is only committed to (HMAC-SHA-256) with a key per candidate: whoever has the data and the key can check
it, and once the key is erased with the candidate nothing can be learned from the log, while its chain stays whole.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from screening.changes import Changes
from screening.storage.findings import Finding
from screening.workspace import Row, Workspace

START = "0" * 64
_FIELDS = "seq, at, actor, action, kind, record_id, candidate_id, commitment, hash"
_INSERT = f"INSERT INTO audit ({_FIELDS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
# The last number SQLite gave out, also where that row is gone, and the hash of the last row that is there.
_LAST = f"""SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'audit'), 0),
    coalesce((SELECT hash FROM audit ORDER BY seq DESC LIMIT 1), '{START}')"""
_KEY = "SELECT key FROM audit_keys WHERE candidate_id = ?"
_KEYLESS = """SELECT code FROM candidates WHERE id NOT IN (SELECT candidate_id FROM audit_keys)
    AND id IN (SELECT candidate_id FROM audit WHERE commitment <> '') ORDER BY number LIMIT 100"""
_KEYS = "SELECT candidate_id, key FROM audit_keys WHERE candidate_id IN (SELECT value FROM json_each(?))"
_AT_ONCE = 5_000
_LOWEST = -(2**63)  # the lowest number that SQLite gives a row
_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the log. `candidate_id` is "" where nobody in particular is concerned."""

    seq: int
    at: str
    actor: str
    action: str
    kind: str
    record_id: str
    candidate_id: str
    commitment: str
    hash: str


def write(
    ws: Workspace,
    action: str,
    kind: str,
    record_id: str,
    *,
    at: str,
    candidate_id: str = "",
    details: Mapping[str, object] | None = None,
    also: Mapping[str, Iterable[str]] | None = None,
) -> Changes:
    """Add a row to the log, inside the transaction of the write it speaks of; the Changes to hand on.

    `details` are committed to and not stored. `also` names records of other kinds that the write touched.
    """
    seq, previous = _last(ws)
    commitment = _commit(_key(ws, candidate_id), details or {})
    row = (seq + 1, at, ws.actor, action, kind, record_id, candidate_id, commitment)
    ws.execute(_INSERT, (*row, _chained(previous, row)))
    touched = {kind: frozenset((record_id,))}
    for other, ids in (also or {}).items():
        touched[other] = touched.get(other, frozenset()) | frozenset(ids)
    return Changes(touched, action, at, record_id)


def write_many(
    ws: Workspace,
    action: str,
    kind: str,
    entries: Sequence[tuple[str, str, Mapping[str, object]]],
    *,
    at: str,
    also: Mapping[str, Iterable[str]] | None = None,
) -> Changes:
    """Add a row for each record of a bulk write: (record id, candidate id, details), as `write` does it for one.

    The Changes name every record, and no record in particular as their `id`.
    """
    seq, previous = _last(ws)
    keys = _keys(ws, {candidate_id for _, candidate_id, _ in entries})
    rows: list[tuple[object, ...]] = []
    for number, (record_id, candidate_id, details) in enumerate(entries, start=seq + 1):
        commitment = _commit(keys[candidate_id], details)
        row = (number, at, ws.actor, action, kind, record_id, candidate_id, commitment)
        previous = _chained(previous, row)
        rows.append((*row, previous))
    ws.execute_many(_INSERT, rows)
    touched = {kind: frozenset(record_id for record_id, _, _ in entries)}
    for other, ids in (also or {}).items():
        touched[other] = touched.get(other, frozenset()) | frozenset(ids)
    return Changes(touched, action, at)


def head(ws: Workspace) -> str:
    """The hash of the last row (64 hex digits): it stands for everything that happened so far."""
    return _last(ws)[1]


def last(ws: Workspace) -> tuple[int, str]:
    """Number and hash of the last row; the number of the last one ever, where that was taken out."""
    return _last(ws)


def head_at(ws: Workspace, seq: int) -> str:
    """The hash of a row, as it was printed when that was the last one; "" where it is gone."""
    row = ws.one("SELECT hash FROM audit WHERE seq = ?", (seq,))
    return row[0] if row else ""


def verify(ws: Workspace, report: Callable[[int], None] = lambda _row: None) -> list[Finding]:
    """Where the chain is broken: "audit_gap" (rows taken out) or "audit_altered" (a row is not what it was).

    Of a whole one: "audit_key" for each candidate (`code`) whose key is gone, so that nothing can be compared with
    what the rows committed to.

    `report` gets the number of the row it has come to, now and then; what it raises ends the work.
    """
    previous, expected = START, 1
    for seq, *rest, stored in _in_order(ws, report):
        if seq > expected:
            return [Finding("audit_gap", {"first": expected, "last": seq - 1})]
        if seq < expected or stored != _chained(previous, (seq, *rest)):  # numbers below 1 were never given out
            return [Finding("audit_altered", {"row": seq, "at": rest[0]})]
        previous, expected = stored, seq + 1
    given_out = max(_last(ws)[0], _spoken_of(ws))
    if given_out >= expected:
        return [Finding("audit_gap", {"first": expected, "last": given_out})]
    return [Finding("audit_key", {"code": code}) for (code,) in ws.all(_KEYLESS)]


def _spoken_of(ws: Workspace) -> int:
    """A row that must have been there, as other tables tell: its number, 0 for none.

    A document knows the row that was the last one when it was made, and a key is made for a row alone.
    """
    row = ws.one("SELECT max(ifnull((SELECT max(audit_seq) FROM documents), 0), EXISTS (SELECT 1 FROM audit_keys))")
    return row[0] if row else 0


def _in_order(ws: Workspace, report: Callable[[int], None]) -> Iterator[Row]:
    """Every row, the first one first; only so many are in memory at once."""
    seq = _LOWEST
    while rows := ws.all(f"SELECT {_FIELDS} FROM audit WHERE seq >= ? ORDER BY seq LIMIT ?", (seq, _AT_ONCE)):
        yield from rows
        report(rows[-1][0])
        seq = rows[-1][0] + 1


def follows(previous: str, row: Mapping[str, Any]) -> bool:
    """Whether a row, by the names of its columns, is the one that was written after the row of this hash."""
    *fields, stored = (row[name] for name in _FIELDS.split(", "))
    return bool(stored == _chained(previous, tuple(fields)))


def promises(ws: Workspace, action: str) -> dict[str, tuple[str, str]]:
    """The candidate's id and the commitment of the last row of an action, by the id of its record."""
    rows = ws.all("SELECT record_id, candidate_id, commitment FROM audit WHERE action = ? ORDER BY seq", (action,))
    return {record_id: (candidate_id, commitment) for record_id, candidate_id, commitment in rows}


def promise(ws: Workspace, action: str, record_id: str) -> tuple[str, str] | None:
    """The candidate's id and the commitment of the last row of an action on one record, None where there is none."""
    row = ws.one(
        "SELECT candidate_id, commitment FROM audit WHERE action = ? AND record_id = ? ORDER BY seq DESC LIMIT 1",
        (action, record_id),
    )
    return None if row is None else (row[0], row[1])


def was_head(ws: Workspace, beginning: str) -> bool:
    """Whether the hash of a row begins like this: once it was the head of the log."""
    return with_head(ws, beginning) is not None


def with_head(ws: Workspace, beginning: str) -> tuple[int, str] | None:
    """Number and time (UTC) of the row whose hash begins like this, None where there is none."""
    row = ws.one("SELECT seq, at FROM audit WHERE substr(hash, 1, ?) = ? LIMIT 1", (len(beginning), beginning))
    return None if row is None else (row[0], row[1])


def first_time(ws: Workspace, action: str, record_id: str) -> str:
    """When an action was first done to a record (UTC), "" for never."""
    row = ws.one("SELECT at FROM audit WHERE action = ? AND record_id = ? ORDER BY seq LIMIT 1", (action, record_id))
    return row[0] if row else ""


def entries(ws: Workspace, *, limit: int = 200) -> list[Entry]:
    """The newest rows first."""
    return [Entry(*row) for row in ws.all(f"SELECT {_FIELDS} FROM audit ORDER BY seq DESC LIMIT ?", (limit,))]


def kept_promise(ws: Workspace, *, candidate_id: str, commitment: str, details: Mapping[str, object]) -> bool | None:
    """Whether these details are the ones committed to; None where the candidate's key is gone."""
    key = ws.one(_KEY, (candidate_id,))
    return None if key is None else hmac.compare_digest(commitment, _commit(key[0], details))


def _last(ws: Workspace) -> tuple[int, str]:
    row = ws.one(_LAST)
    return (row[0], row[1]) if row else (0, START)


def _key(ws: Workspace, candidate_id: str) -> bytes:
    row = ws.one(_KEY, (candidate_id,))
    if row is not None:
        return bytes(row[0])
    key = os.urandom(32)
    ws.execute("INSERT INTO audit_keys (candidate_id, key) VALUES (?, ?)", (candidate_id, key))
    return key


def _keys(ws: Workspace, candidate_ids: Iterable[str]) -> dict[str, bytes]:
    """The keys of many candidates; those that have none get one."""
    wanted = list(candidate_ids)
    found: dict[str, bytes] = {}
    for first in range(0, len(wanted), _AT_ONCE):
        asked = json.dumps(wanted[first : first + _AT_ONCE])
        found |= {name: bytes(key) for name, key in ws.all(_KEYS, (asked,))}
    new = {candidate_id: os.urandom(32) for candidate_id in wanted if candidate_id not in found}
    ws.execute_many("INSERT INTO audit_keys (candidate_id, key) VALUES (?, ?)", new.items())
    return found | new


def _commit(key: bytes, details: Mapping[str, object]) -> str:
    return hmac.digest(key, _canonical(dict(details)), "sha256").hex()


def _chained(previous: str, row: tuple[object, ...]) -> str:
    return hashlib.sha256(_canonical([previous, *row])).hexdigest()


def _canonical(value: object) -> bytes:
    """One and only one spelling of a value."""
    return _ENCODER.encode(value).encode()
