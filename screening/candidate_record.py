"""What a candidate is as everybody may see it, read from the file, and the columns one is stored in."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from screening import search
from screening.errors import Refused
from screening.typed_text import NAME_LIMIT, many_lines, one_line, sort_key
from screening.workspace import Row

PLAIN = "c.id, c.code, c.name, c.email, c.phone, c.source, c.tags, c.note, c.created_at, c.updated_at"
COLUMNS = f"{PLAIN}, c.hidden"
WIDTH = 11
# By name; whose name is hidden comes first, by number: their place among the names would tell how theirs begins.
NAME_KEY = "iif(c.hidden, '', c.name_key)"
BY_NAME = f"{NAME_KEY}, c.number"
_TAG_LIMIT = 60
_TAGS_LIMIT = 50


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


@dataclass(frozen=True, slots=True)
class CandidateRow(Candidate):
    """A candidate in a list, with the application shown: the newest one, or the one for the job that was asked for.

    `score` is the panel's, out of 100; None without one, and while the viewer is blind to the application.
    `next_interview` is the time of the next one planned (UTC), "" for none. `keep_until` is a date ("2027-01-31") or
    "", `custom` holds texts by the id of a custom field, none where the name is hidden.
    """

    application_id: str = ""
    job_id: str = ""
    job_title: str = ""
    stage: str = ""
    decision: str = ""
    score: float | None = None
    next_interview: str = ""
    keep_until: str = ""
    custom: dict[str, str] = field(default_factory=dict)


def from_row(row: Row) -> Candidate:
    """A candidate from the columns of COLUMNS, as everybody may see it."""
    return Candidate(*_seen(row))


def listed(row: Row) -> CandidateRow:
    """A candidate in a list, from the columns of COLUMNS and those of the application shown, keep_until and custom."""
    custom = {} if row[WIDTH - 1] else json.loads(row[-1])
    return CandidateRow(*(*_seen(row[:WIDTH]), *row[WIDTH:-1], custom))


def without_name(candidate: Candidate) -> Candidate:
    """The candidate as others see them where names are hidden."""
    return replace(candidate, name=candidate.code, email="", phone="", source="", tags=(), note="", hidden=True)


def columns(
    *,
    name: str,
    email: str = "",
    phone: str = "",
    source: str = "",
    tags: Sequence[str] = (),
    note: str = "",
) -> dict[str, str]:
    """What a person said about a candidate as the columns it is stored in, with those they are found and sorted by.

    Raises Refused "name_missing", "text_too_long", "too_many_tags".
    """
    told = {"name": name, "email": email, "phone": phone, "source": source}
    stored = {column: one_line(text, field=column, limit=NAME_LIMIT) for column, text in told.items()}
    if not stored["name"]:
        raise Refused("name_missing")
    cleaned = dict.fromkeys(one_line(tag, field="tags", limit=_TAG_LIMIT) for tag in tags)
    cleaned.pop("", None)
    if len(cleaned) > _TAGS_LIMIT:
        raise Refused("too_many_tags", limit=_TAGS_LIMIT)
    key = search.person_key(name=stored["name"], email=stored["email"], phone=stored["phone"], tags=tuple(cleaned))
    return {
        **stored,
        "name_key": sort_key(stored["name"]),
        "search_key": key,
        "tags": json.dumps(list(cleaned), ensure_ascii=False),
        "note": many_lines(note, field="note"),
    }


def _seen(row: Row) -> Row:
    if row[-1]:
        return (*row[:2], row[1], "", "", "", (), "", *row[8:10], True)
    return (*row[:6], tuple(json.loads(row[6])), *row[7:10], False)
