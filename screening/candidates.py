"""Candidates: the people. A candidate's number in this workspace gives the code "K-07" that stands for the name."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from screening import audit, search
from screening.changes import Changes
from screening.errors import NotFound, Refused
from screening.identifiers import new_id, utc_now
from screening.typed_text import NAME_LIMIT, many_lines, one_line, sort_key
from screening.workspace import Row, Workspace

Sort = Literal["name", "code", "created_at"]

COLUMNS = "c.id, c.code, c.name, c.email, c.phone, c.source, c.tags, c.note, c.created_at, c.updated_at"
_SORTED_BY: dict[Sort, str] = {"name": "c.name_key", "code": "c.number", "created_at": "c.created_at"}
_TAG_LIMIT = 60
_TAGS_LIMIT = 50

# The words may stand in the candidate's own columns or in a note of one of the interviews.
_FOUND = """c.number IN (
    SELECT rowid FROM candidates_fts WHERE candidates_fts MATCH ?
    UNION
    SELECT person.number FROM notes_fts
        JOIN notes ON notes.number = notes_fts.rowid
        JOIN interviews ON interviews.id = notes.interview_id
        JOIN applications ON applications.id = interviews.application_id
        JOIN candidates person ON person.id = applications.candidate_id
        WHERE notes_fts MATCH ? AND NOT notes.private)"""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person who applied, or may. `code` stands for the name where names are hidden."""

    id: str
    code: str
    name: str
    email: str
    phone: str
    source: str
    tags: tuple[str, ...]
    note: str
    created_at: str
    updated_at: str


def add(
    ws: Workspace,
    *,
    name: str,
    email: str = "",
    phone: str = "",
    source: str = "",
    tags: Sequence[str] = (),
    note: str = "",
) -> Changes:
    """Add a candidate. Raises Refused "name_missing", "text_too_long", "too_many_tags"."""
    values = _values(name=name, email=email, phone=phone, source=source, tags=tags, note=note)
    with ws.atomic():
        candidate_id, at = new_id(), utc_now()
        ws.db.table("candidates").insert({"id": candidate_id, **values, "created_at": at, "updated_at": at})
        return _audit(ws, "candidate_added", candidate_id, at, values)


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
) -> Changes:
    """Change some of a candidate's fields; None leaves a field as it is. Raises Refused as `add` does, NotFound."""
    values = _values(name=name, email=email, phone=phone, source=source, tags=tags, note=note)
    with ws.atomic():
        get(ws, candidate_id)
        at = utc_now()
        ws.db.table("candidates").update(_number(ws, candidate_id), {**values, "updated_at": at})
        return _audit(ws, "candidate_edited", candidate_id, at, values)


def get(ws: Workspace, candidate_id: str) -> Candidate:
    """One candidate. Raises NotFound."""
    row = ws.one(f"SELECT {COLUMNS} FROM candidates c WHERE c.id = ?", (candidate_id,))
    if row is None:
        raise NotFound("candidates", candidate_id)
    return from_row(row)


def page(
    ws: Workspace,
    *,
    search: str = "",
    after: Candidate | None = None,
    limit: int = 200,
    sort: Sort = "name",
    descending: bool = False,
) -> list[Candidate]:
    """The next candidates in the given order, `after` the last one of the page before.

    `search` looks at the beginnings of words in name, code, email, phone and tags, and in notes that are not private.
    Raises NotFound where `after` is no longer there.
    """
    key = _SORTED_BY[sort]
    direction, following = ("DESC", "<") if descending else ("ASC", ">")
    condition, values = _matching(search)
    if after is not None:
        last = ws.one(f"SELECT {key}, c.number FROM candidates c WHERE c.id = ?", (after.id,))
        if last is None:
            raise NotFound("candidates", after.id)
        condition += f" AND ({key}, c.number) {following} (?, ?)"
        values += last
    found = ws.all(
        f"""SELECT {COLUMNS} FROM candidates c WHERE {condition}
        ORDER BY {key} {direction}, c.number {direction} LIMIT ?""",
        (*values, limit),
    )
    return [from_row(row) for row in found]


def count(ws: Workspace, search: str = "") -> int:
    """How many candidates a search finds; all of them for an empty one."""
    condition, values = _matching(search)
    row = ws.one(f"SELECT count(*) FROM candidates c WHERE {condition}", values)
    return int(row[0]) if row else 0


def from_row(row: Row) -> Candidate:
    """A candidate from the columns of COLUMNS."""
    return Candidate(*(*row[:6], tuple(json.loads(row[6])), *row[7:]))


def _matching(text: str) -> tuple[str, list[object]]:
    wanted = search.query(text)
    return (_FOUND, [wanted, wanted]) if wanted else ("TRUE", [])


def _number(ws: Workspace, candidate_id: str) -> int:
    row = ws.one("SELECT number FROM candidates WHERE id = ?", (candidate_id,))
    if row is None:
        raise NotFound("candidates", candidate_id)
    return int(row[0])


def _values(
    *,
    name: str | None,
    email: str | None,
    phone: str | None,
    source: str | None,
    tags: Sequence[str] | None,
    note: str | None,
) -> dict[str, str]:
    """The columns for the fields that were given."""
    lines = {"email": email, "phone": phone, "source": source}
    values = {field: one_line(text, field=field, limit=NAME_LIMIT) for field, text in lines.items() if text is not None}
    if name is not None:
        values["name"] = one_line(name, field="name", limit=NAME_LIMIT)
        values["name_key"] = sort_key(values["name"])
        if not values["name"]:
            raise Refused("name_missing")
    if tags is not None:
        cleaned = dict.fromkeys(one_line(tag, field="tags", limit=_TAG_LIMIT) for tag in tags)
        cleaned.pop("", None)
        if len(cleaned) > _TAGS_LIMIT:
            raise Refused("too_many_tags", limit=_TAGS_LIMIT)
        values["tags"] = json.dumps(list(cleaned), ensure_ascii=False)
    if note is not None:
        values["note"] = many_lines(note, field="note")
    return values


def _audit(ws: Workspace, action: str, candidate_id: str, at: str, values: dict[str, str]) -> Changes:
    return audit.write(ws, action, "candidates", candidate_id, at=at, candidate_id=candidate_id, details=values)
