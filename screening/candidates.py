"""Candidates: the people. A candidate's number in this workspace gives the code "K-07" that stands for the name.

While a job somebody applied for hides names, that person is read with the code in the place of the name and without
anything else that tells who it is; only `named` knows better, and whoever asks for it does so on record (`reveal`).
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from screening import audit, search, visibility
from screening.changes import Changes
from screening.errors import NotFound, Refused
from screening.identifiers import new_id, utc_now
from screening.typed_text import NAME_LIMIT, many_lines, one_line, sort_key
from screening.workspace import Row, Workspace

Sort = Literal["name", "code", "created_at"]

_HIDDEN = visibility.name_hidden("c.id")
_PLAIN = "c.id, c.code, c.name, c.email, c.phone, c.source, c.tags, c.note, c.created_at, c.updated_at"
COLUMNS = f"{_PLAIN}, {_HIDDEN}"
# By name; whose name is hidden comes first, by number: their place among the names would tell how theirs begins.
_NAME_KEY = f"iif({_HIDDEN}, '', c.name_key)"
BY_NAME = f"{_NAME_KEY}, c.number"
_TAG_LIMIT = 60
_TAGS_LIMIT = 50

# From the jobs, of which there are few, to the people.
_HIDDEN_NUMBERS = """SELECT person.number FROM jobs hiding CROSS JOIN applications applied ON applied.job_id = hiding.id
    CROSS JOIN candidates person ON person.id = applied.candidate_id WHERE hiding.hide_names"""
# The words may stand in the candidate's own columns, or in a note of one of the interviews that the viewer (?1) may
# read. Whose name is hidden is not found by it, nor by an address: that would say who is behind the code.
_FOUND_BY_NAME = f"""SELECT rowid FROM candidates_fts WHERE candidates_fts MATCH ?2
        AND rowid NOT IN ({_HIDDEN_NUMBERS})
    UNION SELECT rowid FROM candidates_fts WHERE candidates_fts MATCH '{{code}} : (' || ?2 || ')'"""
_FOUND_IN_NOTES = f"""SELECT person.number FROM notes_fts
    JOIN notes ON notes.number = notes_fts.rowid
    JOIN interviews ON interviews.id = notes.interview_id
    JOIN applications ON applications.id = interviews.application_id
    JOIN candidates person ON person.id = applications.candidate_id
    WHERE notes_fts MATCH ?2 AND NOT notes.private AND (?1 IS NULL OR notes.interviewer_id = ?1 OR (
        applications.id NOT IN ({visibility.BLIND_TO}) AND NOT EXISTS (
            SELECT 1 FROM scorecards draft WHERE draft.interview_id = notes.interview_id
                AND draft.interviewer_id = notes.interviewer_id
                AND draft.phase = 'independent' AND draft.status = 'draft')))"""


@dataclass(frozen=True, slots=True)
class _Part:
    """Some of the candidates with the key they are in order of; SQL."""

    condition: str
    key: str


# In order of the names everybody is one run through one index after another; what a search found is sorted at once.
_NAMELESS = _Part(f"c.number IN ({_HIDDEN_NUMBERS})", "c.number")
_NAMED = _Part(f"NOT {_HIDDEN}", "c.name_key")
_EVERYBODY: dict[Sort, _Part] = {
    "name": _Part("TRUE", _NAME_KEY),
    "code": _Part("TRUE", "c.number"),
    "created_at": _Part("TRUE", "c.created_at"),
}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person who applied, or may.

    Where names are `hidden` the name is the `code`, and email, phone, source, tags and note are empty.
    """

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
    hidden: bool


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


def named(ws: Workspace, candidate_id: str) -> Candidate:
    """One candidate with the name also where a job hides it: for whoever invites the person. Raises NotFound."""
    row = ws.one(f"SELECT {_PLAIN}, 0 FROM candidates c WHERE c.id = ?", (candidate_id,))
    if row is None:
        raise NotFound("candidates", candidate_id)
    return from_row(row)


def without_name(candidate: Candidate) -> Candidate:
    """The candidate as others see them where names are hidden."""
    return replace(candidate, name=candidate.code, email="", phone="", source="", tags=(), note="", hidden=True)


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


def page(
    ws: Workspace,
    *,
    search: str = "",
    after: Candidate | None = None,
    limit: int = 200,
    sort: Sort = "name",
    descending: bool = False,
    viewer_id: str | None = None,
) -> list[Candidate]:
    """The next candidates in the given order, `after` the last one of the page before.

    `search` looks at the beginnings of words in name, code, email, phone and tags, and in notes that this viewer may
    read (None: all) and that are not private; of people whose name is hidden only in the code and the notes. By name,
    those come before the others, by their number. Raises NotFound where `after` is no longer there.
    """
    condition, wanted = _matching(search)
    parts = [_NAMELESS, _NAMED] if sort == "name" and not wanted else [_EVERYBODY[sort]]
    direction, following = ("DESC", "<") if descending else ("ASC", ">")
    if descending:
        parts.reverse()
    last: tuple[object, ...] = ()
    if after is not None:
        hidden = get(ws, after.id).hidden
        if len(parts) > 1:
            parts = parts[parts.index(_NAMELESS if hidden else _NAMED) :]
        last = ws.one(f"SELECT {parts[0].key}, c.number FROM candidates c WHERE c.id = ?", (after.id,)) or ()
    found: list[Row] = []
    for part in parts:
        key = part.key
        onward = f"AND ({key}, c.number) {following} (?3, ?4)" if last else ""
        found += ws.all(
            f"""SELECT {COLUMNS} FROM candidates c WHERE {condition} AND {part.condition} {onward}
            ORDER BY {key} {direction}, c.number {direction} LIMIT ?5""",
            (viewer_id, wanted, *(last or (None, None)), limit - len(found)),
        )
        last = ()
        if len(found) == limit:
            break
    return [from_row(row) for row in found]


def count(ws: Workspace, search: str = "", *, viewer_id: str | None = None) -> int:
    """How many candidates `page` finds; all of them for an empty search."""
    wanted = _matching(search)
    row = ws.one(f"SELECT count(*) FROM candidates c WHERE {wanted[0]}", (viewer_id, wanted[1]) if wanted[1] else ())
    return int(row[0]) if row else 0


def from_row(row: Row) -> Candidate:
    """A candidate from the columns of COLUMNS, as everybody may see it."""
    if row[-1]:
        return Candidate(*(*row[:2], row[1], "", "", "", (), "", *row[8:10], True))
    return Candidate(*(*row[:6], tuple(json.loads(row[6])), *row[7:10], False))


def _matching(text: str) -> tuple[str, str]:
    """The condition that a candidate is found, and the query it is about."""
    wanted = search.query(text)
    return (f"c.number IN ({_FOUND_BY_NAME} UNION {_FOUND_IN_NOTES})", wanted) if wanted else ("TRUE", "")


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
