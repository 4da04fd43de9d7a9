"""Candidates: the people. A candidate's number in this workspace gives the code "K-07" that stands for the name.

While a job somebody applied for hides names, that person is read with the code in the place of the name and without
anything else that tells who it is; only `named` knows better, and whoever asks for it does so on record (`reveal`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from screening import audit
from screening.changes import Changes
from screening.errors import NotFound, Refused
from screening.identifiers import new_id, utc_now
from screening.people import former_values, kept_beside
from screening.people.candidate_list import (
    Places,
    Sort,
    by_number,
    count,
    ids_of,
    number_of,
    numbers,
    page,
    places_of,
)
from screening.people.candidate_record import (
    BY_NAME,
    COLUMNS,
    PLAIN,
    Candidate,
    CandidateRow,
    columns,
    from_row,
    without_name,
)
from screening.workspace import Workspace

__all__ = [
    "BY_NAME",
    "COLUMNS",
    "Candidate",
    "CandidateRow",
    "Places",
    "Sort",
    "add",
    "by_number",
    "columns",
    "count",
    "edit",
    "from_row",
    "get",
    "ids_of",
    "named",
    "number_of",
    "numbers",
    "page",
    "places_of",
    "put",
    "reveal",
    "without_name",
]

_STORED = (
    "number, id, name, name_key, search_key, email, phone, source, tags, note, custom, keep_until, import_id, "
    "created_at, updated_at"
)
# Where else a candidate may be named: whoever is, is not taken away by undoing how they came.
_BELONGS = (
    ("applications", "candidate_id"),
    ("attachments", "candidate_id"),
    ("documents", "candidate_id"),
    ("bases", "candidate_id"),
    ("holds", "candidate_id"),
    ("restrictions", "candidate_id"),
    ("requests", "candidate_id"),
    ("merges", "kept_id"),
    ("merges", "merged_id"),
)
_TOLD = ("name", "email", "phone", "source", "tags", "note", "keep_until", "custom")


def add(
    ws: Workspace,
    *,
    name: str,
    email: str = "",
    phone: str = "",
    source: str = "",
    tags: Sequence[str] = (),
    note: str = "",
    keep_until: str = "",
    custom: Mapping[str, str] | None = None,
) -> Changes:
    """Add a candidate. Raises Refused "name_missing", "text_too_long", "too_many_tags", "date_unreadable".

    Undoing it takes the candidate away; "changed_since" once anything but the form was filled in.
    """
    values = columns(
        name=name,
        email=email,
        phone=phone,
        source=source,
        tags=tags,
        note=note,
        keep_until=keep_until,
        custom=custom,
    )
    with ws.atomic():
        candidate_id, at = new_id(), utc_now()
        ws.db.table("candidates").insert({"id": candidate_id, **values, "created_at": at, "updated_at": at})
        changes = _audit(ws, "candidate_added", candidate_id, at, values)
    return changes.undone_by(lambda again: _remove(again, candidate_id))


def edit(
    ws: Workspace,
    *,
    candidate_id: str,
    name: str | None = None,
    email: str | None = None,
    phone: str | None = None,
    source: str | None = None,
    tags: Sequence[str] | None = None,
    note: str | None = None,
    keep_until: str | None = None,
    custom: Mapping[str, str] | None = None,
) -> Changes:
    """Change some of a candidate's fields; None leaves a field as it is. Raises Refused as `add` does, NotFound.

    What the person was called and reached by is kept until they are erased (`former_values`). Undoing it puts those
    fields back that were changed; "changed_since" where one of them was changed once more.
    """
    fields = (name, email, phone, source, tags, note, keep_until, custom)
    given = {field: value for field, value in zip(_TOLD, fields, strict=True) if value is not None}
    with ws.atomic():
        before = asdict(named(ws, candidate_id))
        changes = put(ws, candidate_id, given)
        now = asdict(named(ws, candidate_id))
        former_values.keep(ws, candidate_id, before=before, now=now, until=changes.at)
    return changes


def put(ws: Workspace, candidate_id: str, given: Mapping[str, Any]) -> Changes:
    """`edit` where what stood there before was a slip, or is kept by a merge: the new values by field."""
    with ws.atomic():
        before = asdict(named(ws, candidate_id))
        whole = columns(**{field: given.get(field, before[field]) for field in _TOLD})
        values = {column: text for column, text in whole.items() if column in given or column.endswith("_key")}
        at = utc_now()
        ws.db.table("candidates").update(_number(ws, candidate_id), {**values, "updated_at": at})
        changes = _audit(ws, "candidate_edited", candidate_id, at, values)
        now = asdict(named(ws, candidate_id))
    changed = {field: now[field] for field in given if now[field] != before[field]}
    if not changed:
        return changes  # nothing that an undo could put back
    back = {field: before[field] for field in changed}
    since = before["updated_at"]
    return changes.undone_by(lambda again: _put_back(again, candidate_id, now=changed, before=back, since=since))


def _put_back(ws: Workspace, candidate_id: str, *, now: dict[str, Any], before: dict[str, Any], since: str) -> Changes:
    """Undo a change: the fields are as they were, and since when. Raises Refused "changed_since" where one is another.

    An import asks since when its people are as they are, before it is taken back.
    """
    with ws.atomic():
        present = asdict(named(ws, candidate_id))
        if any(present[field] != value for field, value in now.items()):
            raise Refused("changed_since")
        changes = put(ws, candidate_id, before)
        ws.execute("UPDATE candidates SET updated_at = ? WHERE id = ?", (since, candidate_id))
        return changes


def _remove(ws: Workspace, candidate_id: str) -> Changes:
    """Undo the adding of a candidate. Raises Refused "changed_since" where anything belongs to them by now."""
    with ws.atomic():
        row = ws.one(f"SELECT {_STORED} FROM candidates WHERE id = ?", (candidate_id,))
        if row is None or any(
            ws.one(f"SELECT 1 FROM {table} WHERE {column} = ?", (candidate_id,)) for table, column in _BELONGS
        ):
            raise Refused("changed_since")
        stored = dict(zip(_STORED.split(", "), row, strict=True))
        if stored["updated_at"] != stored["created_at"]:
            raise Refused("changed_since")
        ws.execute("DELETE FROM candidates WHERE id = ?", (candidate_id,))
        kept_beside.forget(ws, [candidate_id])
        changes = audit.write(ws, "candidate_removed", "candidates", candidate_id, at=utc_now())
    return changes.undone_by(lambda again: _add_again(again, stored))


def _add_again(ws: Workspace, stored: dict[str, Any]) -> Changes:
    """Undo `_remove`: the same candidate under the same code. Raises Refused "changed_since" where somebody has it."""
    with ws.atomic():
        if ws.one("SELECT 1 FROM candidates WHERE number = ?", (stored["number"],)):
            raise Refused("changed_since")
        ws.db.table("candidates").insert(stored)
        changes = audit.write(ws, "candidate_added", "candidates", stored["id"], at=utc_now())
    return changes.undone_by(lambda again: _remove(again, stored["id"]))


def get(ws: Workspace, candidate_id: str) -> Candidate:
    """One candidate. Raises NotFound."""
    row = ws.one(f"SELECT {COLUMNS} FROM candidates c WHERE c.id = ?", (candidate_id,))
    if row is None:
        raise NotFound("candidates", candidate_id)
    return from_row(row)


def named(ws: Workspace, candidate_id: str) -> Candidate:
    """One candidate with the name also where a job hides it: for whoever invites the person. Raises NotFound."""
    row = ws.one(f"SELECT {PLAIN}, 0 FROM candidates c WHERE c.id = ?", (candidate_id,))
    if row is None:
        raise NotFound("candidates", candidate_id)
    return from_row(row)


def reveal(ws: Workspace, *, candidate_ids: Sequence[str]) -> Changes:
    """Put on record that whoever works here looks at hidden names of these candidates. Raises NotFound.

    Of those whose name nobody hides, nothing is written; nothing of the candidates themselves changes.
    """
    at = utc_now()
    with ws.atomic():
        for candidate_id in candidate_ids:
            if get(ws, candidate_id).hidden:
                audit.write(ws, "names_revealed", "candidates", candidate_id, at=at, candidate_id=candidate_id)
    return Changes({}, "names_revealed", at)


def _number(ws: Workspace, candidate_id: str) -> int:
    row = ws.one("SELECT number FROM candidates WHERE id = ?", (candidate_id,))
    if row is None:
        raise NotFound("candidates", candidate_id)
    return int(row[0])


def _audit(ws: Workspace, action: str, candidate_id: str, at: str, values: dict[str, str]) -> Changes:
    return audit.write(ws, action, "candidates", candidate_id, at=at, candidate_id=candidate_id, details=values)
