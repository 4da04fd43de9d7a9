"""What a candidate is as everybody may see it, read from the file, and the columns one is stored in."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from screening.errors import Refused
from screening.finding import search
from screening.typed_text import NAME_LIMIT, many_lines, one_line, sort_key
from screening.workspace import Row

PLAIN = """c.id, c.code, c.name, c.email, c.phone, c.source, c.tags, c.note, c.created_at, c.updated_at,
    c.keep_until, c.custom"""
COLUMNS = f"{PLAIN}, c.hidden"
WIDTH = 13
SHOWN = 8  # columns of the application that a list shows, and whether the person is restricted
# By name; whose name is hidden comes first, by number: their place among the names would tell how theirs begins.
NAME_KEY = "iif(c.hidden, '', c.name_key)"
BY_NAME = f"{NAME_KEY}, c.number"
# Dashes and dots that come with copied text; `phone_key` knows the plain ones.
_PLAIN_MARKS = str.maketrans("\u2010\u2011\u2012\u2013\u2014\u2212\u00b7\u2219", "------..")
_TAG_LIMIT = 60
_TAGS_LIMIT = 50


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person who applied, or may.

    Where names are `hidden` the name is the `code`, and email, phone, source, tags, note and custom are empty.
    `keep_until` is a date ("2027-01-31") or "", `custom` holds texts by the id of a custom field.
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
    keep_until: str
    custom: Mapping[str, str]
    hidden: bool


class CandidateRow(NamedTuple):
    """A candidate in a list, with the application shown: the newest one, or the one for the job that was asked for.

    The fields of a Candidate come first. A tuple, since a list makes many at once: a frozen record takes three times
    as long to be filled.

    `score` is the panel's, out of 100; None without one, and while the viewer is blind to the application.
    `next_interview` is the time of the next one planned (UTC), "" for none. `restricted`: their data are not to be
    processed (`privacy.restriction`).
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
    keep_until: str
    custom: Mapping[str, str]
    hidden: bool
    application_id: str = ""
    job_id: str = ""
    job_title: str = ""
    stage: str = ""
    decision: str = ""
    score: float | None = None
    next_interview: str = ""
    restricted: bool = False


NOBODY = CandidateRow("", "", "", "", "", "", (), "", "", "", "", {}, hidden=True)
"""Stands in a list for somebody who is not there any more."""


def from_row(row: Row) -> Candidate:
    """A candidate from the columns of COLUMNS, as everybody may see it."""
    return Candidate(*_seen(row))


def listed(row: Row) -> CandidateRow:
    """A candidate in a list, from the columns of COLUMNS and the SHOWN ones of the application; more may follow."""
    return CandidateRow._make((*_seen(row), *row[WIDTH : WIDTH + SHOWN]))


def without_name(candidate: Candidate) -> Candidate:
    """The candidate as others see them where names are hidden."""
    return replace(
        candidate, name=candidate.code, email="", phone="", source="", tags=(), note="", custom={}, hidden=True
    )


def columns(
    *,
    name: str,
    email: str = "",
    phone: str = "",
    source: str = "",
    tags: Sequence[str] = (),
    note: str = "",
    keep_until: str = "",
    custom: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """What a person said about a candidate as the columns it is stored in, with those they are found and sorted by.

    `keep_until` is a date ("2027-01-31") or "". Raises Refused "name_missing", "text_too_long", "too_many_tags",
    "date_unreadable".
    """
    told = {"name": name, "email": email, "phone": phone.translate(_PLAIN_MARKS), "source": source}
    stored = {column: one_line(text, field=column, limit=NAME_LIMIT) for column, text in told.items()}
    if not stored["name"]:
        raise Refused("name_missing")
    cleaned = dict.fromkeys(one_line(tag, field="tags", limit=_TAG_LIMIT) for tag in tags)
    cleaned.pop("", None)
    if len(cleaned) > _TAGS_LIMIT:
        raise Refused("too_many_tags", limit=_TAGS_LIMIT)
    said = {column: stored[column] for column in ("name", "email", "phone")}
    note = many_lines(note, field="note")
    key = search.person_key(**said, tags=tuple(cleaned), note=note)
    return {
        **stored,
        "name_key": sort_key(stored["name"]),
        "search_key": key,
        "tags": json.dumps(list(cleaned), ensure_ascii=False),
        "note": note,
        "keep_until": _day(keep_until),
        "custom": json.dumps(
            {name: text for name, value in (custom or {}).items() if (text := one_line(value, field="custom"))},
            ensure_ascii=False,
        ),
    }


def _day(text: str) -> str:
    """A date as it is stored. Raises Refused "date_unreadable"."""
    try:
        return date.fromisoformat(text).isoformat() if text else ""
    except ValueError as error:
        raise Refused("date_unreadable", text=text) from error


def _seen(row: Row) -> Row:
    """The values of a candidate from a row that begins with COLUMNS."""
    if row[WIDTH - 1]:
        return (*row[:2], row[1], "", "", "", (), "", *row[8:11], {}, True)
    # Most have no tags and no fields of one's own: reading that takes as long as all the rest.
    tags = () if row[6] == "[]" else tuple(json.loads(row[6]))
    custom = {} if row[11] == "{}" else json.loads(row[11])
    return (*row[:6], tags, *row[7:11], custom, False)
