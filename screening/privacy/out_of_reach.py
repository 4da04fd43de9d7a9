"""Copies of a person's data outside of the workspace: it can say where they went, and an erasure does not reach them.

What left it nobody here can take back. Backups and former files can be let go (`remaining_copies`), all together.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from screening import audit, documents
from screening.log_order import Place
from screening.people import taken_copies
from screening.privacy import remaining_copies
from screening.privacy.held_about import AMONG, HeldAbout
from screening.privacy.remaining_copies import RemainingCopy
from screening.workspace import Row, Workspace

_LEFT = """SELECT seq, action, at, record_id FROM audit WHERE seq > ? AND action IN ('document_printed',
    'document_copied', 'attachment_saved', 'attachment_opened', 'own_data_exported', 'data_taken_along',
    'summary_copied', 'comparison_exported', 'table_exported') ORDER BY seq"""
FOR_THE_PERSON = ("own_data_exported", "data_taken_along")
"""How copies left that have a place."""
_ABOUT_MANY = ("comparison_exported", "table_exported")
_TABLES = "candidates:"  # how the record of an exported list of candidates begins
# Since when they stand in the list of candidates, under this record or one that was merged into it.
_SINCE = f"""SELECT id, created_at FROM candidates WHERE id IN {AMONG}
    UNION ALL SELECT merged_id, moved ->> '$.candidate.created_at' FROM merges WHERE id IN {AMONG}"""


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A document that was written to a file: `place` is its path, "" where that may tell a hidden name."""

    number: str
    kind: str
    place: str
    written_at: str


@dataclass(frozen=True, slots=True)
class HandedOut:
    """Something that left otherwise: `how` is the action of the audit log, `number` the document's, "" for none.

    `place` is the path of a copy that was saved for the person, "" where none is known or it may tell a hidden name.
    """

    how: str
    at: str
    number: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class OutOfReach:
    """What somebody has to see to. Interview kits among the files are the copies of the panel; `copies` are those of
    the whole workspace.
    """

    files: tuple[WrittenFile, ...]
    handed_out: tuple[HandedOut, ...]
    copies: tuple[RemainingCopy, ...] = ()


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What is read once where many people are asked about one after the other: the log is long, and a backup slow.

    `copies` are what `remaining_copies.holding` found of them all, `left` the rows (number, action, time) of the log
    about what left otherwise than as a file at a known place, by the record they speak of, up to the row `seq`.
    """

    copies: tuple[RemainingCopy, ...]
    left: Mapping[str, list[Row]]
    seq: int


def elsewhere(ws: Workspace, held: HeldAbout) -> Elsewhere:
    """Look for what `out_of_reach` is asked about these people or some of them; not inside a transaction."""
    copies = remaining_copies.holding(ws, held.records)
    return brought_up_to_date(ws, Elsewhere(tuple(copies), {}, 0))


def brought_up_to_date(ws: Workspace, known: Elsewhere) -> Elsewhere:
    """The same with what was put on record since."""
    news = ws.all(_LEFT, (known.seq,))
    left = {record: list(rows) for record, rows in known.left.items()} if news else dict(known.left)
    for seq, action, at, record_id in news:
        record = _TABLES if action == "table_exported" and record_id.startswith(_TABLES) else record_id
        left.setdefault(record, []).append((seq, action, at))
    return Elsewhere(known.copies, left, audit.last(ws)[0])


def out_of_reach(ws: Workspace, held: HeldAbout, known: Elsewhere, *, named: bool = False) -> OutOfReach:
    """The copies that were made of what is held about some people, the earliest first.

    A path may tell who it is: where a name is hidden it is left out, unless whoever asks looks at the names of these
    people on record (`named`, after `candidates.reveal`); those of others stay hidden.
    """
    about = json.dumps(held.documents)
    everybody = not ws.one(f"SELECT 1 FROM candidates WHERE hidden AND id IN {AMONG}", (json.dumps(held.people),))
    files = ws.all(
        f"""SELECT documents.number, documents.kind, iif((?2 AND documents.id NOT IN (SELECT value FROM json_each(?5)))
            OR (?3 AND {documents.MAY_SEE}), p.place, ''), p.written_at
        FROM document_places p JOIN documents ON documents.id = p.document_id
        WHERE documents.id IN (SELECT value FROM json_each(?4)) ORDER BY p.written_at, p.rowid""",
        (None, named, everybody, about, json.dumps(sorted(held.together))),
    )
    numbers: dict[str, str] = dict(ws.all(f"SELECT id, number FROM documents WHERE id IN {AMONG}", (about,)))
    places = taken_copies.places(ws, held.records) if named or everybody else {}
    return OutOfReach(
        files=tuple(WrittenFile(*row) for row in files),
        handed_out=tuple(
            HandedOut(action, at, numbers.get(record, ""), places.get((record, action, at), ""))
            for _, action, at, record in sorted(_left(ws, held, known))
        ),
        copies=tuple(one for one in known.copies if not one.people.isdisjoint(held.records)),
    )


def _left(ws: Workspace, held: HeldAbout, known: Elsewhere) -> Iterator[tuple[int, str, str, str]]:
    """What left about something that holds these people: (number of the row, action, time, record)."""
    for record in {*held.documents, *held.attachments, *held.records, *held.applications, *held.former}:
        yield from ((*row, record) for row in known.left.get(record, ()) if row[1] not in _ABOUT_MANY)
    for job, since in held.applied.items():
        for seq, action, at in known.left.get(job, ()):
            if action == "comparison_exported" and any(one.is_by(Place(seq, at)) for one in since):
                yield seq, action, at, job
    rows = ws.all(_SINCE, (json.dumps(held.people), json.dumps(held.merges)))
    listed = [held.came_in(record, at) for record, at in rows]
    for seq, action, at in known.left.get(_TABLES, ()):
        if any(one.is_by(Place(seq, at)) for one in listed):
            yield seq, action, at, _TABLES
