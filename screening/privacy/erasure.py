"""Erasing people: everything held about them leaves the file for good (UU 27/2022 art. 8, 43 and 44; GDPR art. 17).

All of it is one transaction; there is no way back. Afterwards the file is cleaned of what deleting leaves behind
(`cleaning`). What stays is a tombstone and the rows of the audit log, which name nobody and can no longer be asked,
their keys being gone; and the copies out of reach, backups among them, which the tombstone lists.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from screening import audit
from screening.changes import Changes
from screening.errors import Refused
from screening.identifiers import utc_now
from screening.importing import bulk
from screening.people import merging
from screening.privacy import cleaning, passing_mentions, tombstones
from screening.privacy.held_about import AMONG, HeldAbout, held_about
from screening.privacy.out_of_reach import Elsewhere, OutOfReach, brought_up_to_date, elsewhere, out_of_reach
from screening.privacy.tombstone_record import Tombstone, Why, from_columns
from screening.workspace import Workspace

_ACTION = "candidate_erased"

# What is counted for the preview and the tombstone: (name, table, column, of which ids).
_COUNTED = (
    ("applications", "applications", "id", "applications"),
    ("interviews", "interviews", "id", "interviews"),
    ("scorecards", "scorecards", "id", "scorecards"),
    ("notes", "notes", "interview_id", "interviews"),
    ("decisions", "decisions", "application_id", "applications"),
    ("attachments", "attachments", "id", "attachments"),
    ("documents", "documents", "id", "documents"),
    ("merged_records", "merges", "id", "merges"),
)

# In this order, so that no row is left whose parent is gone: (table, column, of which ids).
DELETED = (
    ("holds", "candidate_id", "people"),  # those that were lifted
    ("notes", "interview_id", "interviews"),
    ("ratings", "scorecard_id", "scorecards"),
    ("observations", "scorecard_id", "scorecards"),
    ("preview_marks", "scorecard_id", "scorecards"),
    ("reopenings", "scorecard_id", "scorecards"),
    ("scorecards", "id", "scorecards"),
    ("panel", "interview_id", "interviews"),
    ("document_places", "document_id", "documents"),
    ("document_files", "document_id", "documents"),
    ("documents", "id", "documents"),
    ("interviews", "id", "interviews"),
    ("decisions", "application_id", "applications"),
    ("stage_changes", "application_id", "applications"),
    ("applications", "id", "applications"),
    ("attachments", "id", "attachments"),
    ("bases", "candidate_id", "people"),
    ("requests", "candidate_id", "people"),
    ("merges", "id", "merges"),
    ("candidates", "id", "people"),
    ("audit_keys", "candidate_id", "records"),
)


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Why somebody is not erased: the legal hold, who set it and when.

    Its reason was typed and may tell who it is: it is "" where the name is hidden.
    """

    candidate_id: str
    code: str
    reason: str
    set_by: str
    set_at: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What an erasure would take away, and what it cannot reach. `counts` are those of `Tombstone`.

    `together` are the numbers of documents that are about other people too and would go as well.
    """

    people: tuple[str, ...]
    counts: Mapping[str, int]
    together: tuple[str, ...]
    out_of_reach: OutOfReach
    obstacles: tuple[Obstacle, ...]


def preview(ws: Workspace, candidate_ids: Sequence[str], *, named: bool = False) -> Preview:
    """What `erase` would do; nothing is changed. Who is not in the workspace is passed over.

    Where a job hides a name, what may tell it is left out, unless it is looked at on record: `named`, after
    `candidates.reveal`.
    """
    known = elsewhere(ws, held_about(ws, candidate_ids))
    with ws.reading():
        held = held_about(ws, candidate_ids)
        numbers = ws.all(
            f"SELECT number FROM documents WHERE id IN {AMONG} ORDER BY number", (json.dumps(sorted(held.together)),)
        )
        return Preview(
            people=held.people,
            counts=_counts(ws, held),
            together=tuple(row[0] for row in numbers),
            out_of_reach=out_of_reach(ws, held, known, named=named),
            obstacles=_obstacles(ws, held, named=named),
        )


def erase(
    ws: Workspace,
    *,
    candidate_ids: Sequence[str],
    why: Why,
    known: Elsewhere | None = None,
    cleans: bool = True,
) -> Changes:
    """Erase people, all of them or none, and then their traces in the file (`cleaning`). It cannot be undone.

    The Changes name every job that one of them had applied for. Who is not in the workspace is passed over. Raises
    Refused "erasure_held" with the `reason` of a legal hold and `who` is held (the first one), "candidate_restricted"
    where retention alone asks for it and the person had the processing restricted. Not to be called inside a
    transaction. Whoever erases many in several steps looks once for their copies (`known`), and leaves cleaning to the
    end (`cleans`).
    """
    known = known or elsewhere(ws, held_about(ws, candidate_ids))
    with ws.atomic():
        changes = _erase(ws, candidate_ids, why, {}, known)
    if cleans:
        cleaning.clean(ws)
    return changes


def carry_out(ws: Workspace, *, candidate_ids: Sequence[str], why: Why) -> Changes:
    """`erase`, with a backup before it, as before everything that cannot be undone.

    That backup, like those before it, holds the people until it is let go; when it is restored they are erased again
    (`replay`). Raises as `erase` does, and as `backups.making.before`: then nobody was erased.
    """
    from screening.backups import erased, making

    making.before(ws, why="erasure")
    changes = erase(ws, candidate_ids=candidate_ids, why=why)
    with suppress(OSError):  # the tombstones stand in the file, and the next backup takes them along
        erased.remember(ws.connection)
    return changes


def replay(ws: Workspace, stones: Sequence[Mapping[str, Any]]) -> Changes:
    """Erase once more whoever was erased after a backup was made that has been restored.

    `stones` are rows of `tombstones` as column -> value. A record that the backup holds as part of another one is
    parted from it first. A legal hold that the backup still has does not stop it: the erasure was lawful when it was
    done. The tombstones are then in this file too, as they were set.
    """
    known = {one["candidate_id"]: from_columns(one) for one in stones}
    with ws.atomic():
        cleaning.mark(ws)  # what could be read of a damaged file may have taken somebody away already
        for candidate_id in known:
            _part(ws, candidate_id, known)
        ws.execute(f"DELETE FROM holds WHERE candidate_id IN {AMONG}", (json.dumps(list(known)),))
        changes = _erase(ws, list(known), "replay", known, Elsewhere((), {}, 0))
        there = {stone.candidate_id for stone in tombstones.all_of(ws)}
        # Of whom a log alone tells no code is known, unless the person was here.
        if missing := [stone for stone in known.values() if stone.code and stone.candidate_id not in there]:
            changes = _set_stones(ws, missing, utc_now()) | changes
    cleaning.clean(ws)
    return changes


def _erase(
    ws: Workspace,
    candidate_ids: Sequence[str],
    why: Why,
    set_before: Mapping[str, Tombstone],
    known: Elsewhere,
) -> Changes:
    """Inside a transaction; tombstones that were `set_before` are set in the place of new ones."""
    held = held_about(ws, candidate_ids)
    at = utc_now()
    if not held.people:
        return Changes({}, _ACTION, at)
    _require_free(ws, held, why)
    known = brought_up_to_date(ws, known)
    each = (held_about(ws, [person], first_rows=held.first_rows) for person in held.people)
    made = [stone for one in each for stone in _stones(ws, one, why, at, known)]
    stones = [_as_before(one, set_before.get(one.candidate_id)) for one in made]
    jobs = ws.all(f"SELECT DISTINCT job_id FROM applications WHERE candidate_id IN {AMONG}", (json.dumps(held.people),))
    cleaning.mark(ws)
    passing_mentions.forget(ws, held)
    _unlock(ws, held)
    _delete(ws, held)
    touched: dict[str, frozenset[str]] = {
        "candidates": frozenset(held.people),
        "applications": frozenset(held.applications),
        "interviews": frozenset(held.interviews),
        "scorecards": frozenset(held.scorecards),
        "attachments": frozenset(held.attachments),
        "documents": frozenset(held.documents),
        "jobs": frozenset(row[0] for row in jobs),
    }
    return Changes({kind: ids for kind, ids in touched.items() if ids}, _ACTION, at) | _set_stones(ws, stones, at)


def _as_before(stone: Tombstone, before: Tombstone | None) -> Tombstone:
    """The tombstone that was set when the person was erased; of one that a log alone tells of, when and by whom."""
    if before is None or before.details:
        return before or stone
    return replace(stone, erased_at=before.erased_at, erased_by=before.erased_by)


def _require_free(ws: Workspace, held: HeldAbout, why: Why) -> None:
    for obstacle in _obstacles(ws, held):
        raise Refused("erasure_held", who=obstacle.code, reason=obstacle.reason or "–", by=obstacle.set_by)
    people = json.dumps(held.people)
    if why == "retention" and ws.one(f"SELECT 1 FROM candidates WHERE restricted AND id IN {AMONG}", (people,)):
        raise Refused("candidate_restricted")


def _obstacles(ws: Workspace, held: HeldAbout, *, named: bool = False) -> tuple[Obstacle, ...]:
    rows = ws.all(
        """SELECT h.candidate_id, c.code, iif(c.hidden AND NOT ?1, '', h.reason), h.set_by, h.set_at
        FROM holds h JOIN candidates c ON c.id = h.candidate_id
        WHERE h.lifted_at = '' AND h.candidate_id IN (SELECT value FROM json_each(?2)) ORDER BY h.number""",
        (named, json.dumps(held.people)),
    )
    return tuple(Obstacle(*row) for row in rows)


def _counts(ws: Workspace, held: HeldAbout) -> dict[str, int]:
    found = {}
    for name, table, column, of in _COUNTED:
        row = ws.one(f"SELECT count(*) FROM {table} WHERE {column} IN {AMONG}", (json.dumps(getattr(held, of)),))
        found[name] = int(row[0]) if row else 0
    return found


def _stones(ws: Workspace, held: HeldAbout, why: Why, at: str, known: Elsewhere) -> list[Tombstone]:
    """The tombstone of the one person that is held about, and one for each record that was merged into theirs."""
    (person,) = held.people
    beyond = out_of_reach(ws, held, known)
    documents = ws.all(
        f"""SELECT number, kind, created_at, (SELECT count(*) FROM document_places WHERE document_id = documents.id)
        FROM documents WHERE id IN {AMONG} ORDER BY number""",
        (json.dumps(held.documents),),
    )
    asked = ws.all(
        "SELECT kind, asked_at, closed_at, outcome FROM requests WHERE candidate_id = ? ORDER BY number", (person,)
    )
    details = {
        "counts": _counts(ws, held),
        "documents": [dict(zip(("number", "kind", "created_at", "files"), row, strict=True)) for row in documents],
        "handed_out": dict(Counter(one.how for one in beyond.handed_out)),
        "copies": [{"why": one.why, "made_at": one.made_at} for one in beyond.copies],
        "requests": [
            {
                "kind": kind,
                "asked_at": asked_at,
                "closed_at": closed_at or (at if kind == "erasure" else ""),
                "outcome": outcome or ("done" if kind == "erasure" else ""),
            }
            for kind, asked_at, closed_at, outcome in asked
        ],
    }
    (code,) = ws.one("SELECT code FROM candidates WHERE id = ?", (person,)) or ("",)
    merged = ws.all(
        f"SELECT merged_id, printf('K-%02d', moved ->> '$.candidate.number') FROM merges WHERE id IN {AMONG}",
        (json.dumps(held.merges),),
    )
    return [
        Tombstone(person, code, at, ws.actor, why, details),
        *(Tombstone(other, its_code, at, ws.actor, why, {"part_of": code}) for other, its_code in merged),
    ]


def _set_stones(ws: Workspace, stones: Sequence[Tombstone], at: str) -> Changes:
    """Put tombstones, and on record what they say: under nobody's key, since those of the people are gone."""
    tombstones.put(ws, stones)
    entries = [(stone.candidate_id, "", tombstones.told(stone)) for stone in stones]
    return audit.write_many(ws, _ACTION, "candidates", entries, at=at)


def _unlock(ws: Workspace, held: HeldAbout) -> None:
    """Take off what would keep rows from being deleted: a restriction, and the locks of submitted scorecards.

    A scorecard is opened as reopening does it; nothing but its deletion follows, in the same transaction.
    """
    ws.execute(f"DELETE FROM restrictions WHERE candidate_id IN {AMONG}", (json.dumps(held.people),))
    ws.execute(
        f"UPDATE scorecards SET status = 'draft', submitted_at = '' WHERE status = 'submitted' AND id IN {AMONG}",
        (json.dumps(held.scorecards),),
    )


def _delete(ws: Workspace, held: HeldAbout) -> None:
    numbers = ws.all(f"SELECT number FROM candidates WHERE id IN {AMONG}", (json.dumps(held.people),))
    notes = _counts(ws, held)["notes"]
    with bulk.removing(ws, [number for (number,) in numbers]), bulk.removing_notes(ws, notes):
        for table, column, of in DELETED:
            ws.execute(f"DELETE FROM {table} WHERE {column} IN {AMONG}", (json.dumps(getattr(held, of)),))


def _part(ws: Workspace, candidate_id: str, gone: Collection[str]) -> None:
    """Where a record is part of another one that stays, put it back as a record of its own."""
    row = ws.one("SELECT id, kept_id FROM merges WHERE merged_id = ? AND undone_at = ''", (candidate_id,))
    if row is not None and merging.kept_for(ws, candidate_id) not in gone:
        merging.undo(ws, merge_id=row[0])
