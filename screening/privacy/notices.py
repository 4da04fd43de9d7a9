"""The privacy notice and its versions: what people were told of how their data is used.

A version is never changed, since it was told to somebody as it is: a new wording is a new version. UU 27/2022 art. 21
says what a notice has to tell.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from rubrics.model import Language
from screening import audit
from screening.changes import Changes
from screening.errors import NotFound, Refused
from screening.identifiers import new_id, utc_now
from screening.typed_text import NAME_LIMIT, many_lines, one_line
from screening.workspace import Row, Workspace

TEXT_LIMIT = 100_000
"""Characters of a notice: some forty pages."""

_COLUMNS = "number, id, title, language, text, effective_on, made_by, made_at"


@dataclass(frozen=True, slots=True)
class Notice:
    """One version; `number` is what it is called by, `effective_on` a local day, `made_at` UTC."""

    number: int
    id: str
    title: str
    language: Language
    text: str
    effective_on: str
    made_by: str
    made_at: str


def add(ws: Workspace, *, title: str, language: Language, text: str, effective_on: str) -> Changes:
    """Keep a text as the next version, in force from a local day ("YYYY-MM-DD").

    Undoing it takes the version away; "changed_since" once somebody was told of it. Raises Refused
    "notice_title_missing", "notice_text_missing", "text_too_long", "date_unreadable".
    """
    values = {
        "title": one_line(title, field="title", limit=NAME_LIMIT),
        "language": language,
        "text": many_lines(text, field="text", limit=TEXT_LIMIT).strip("\n"),
        "effective_on": day(effective_on),
    }
    if not values["title"]:
        raise Refused("notice_title_missing")
    if not values["text"].strip():
        raise Refused("notice_text_missing")
    notice_id, at = new_id(), utc_now()
    with ws.atomic():
        ws.execute(
            """INSERT INTO notices (id, title, language, text, effective_on, made_by, made_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)""",
            (notice_id, *values.values(), ws.actor, at),
        )
        changes = audit.write(ws, "notice_added", "notices", notice_id, at=at, details=values)
    return changes.undone_by(lambda again: _remove(again, notice_id))


def all_of(ws: Workspace) -> list[Notice]:
    """Every version, the newest first."""
    return [Notice(*row) for row in ws.all(f"SELECT {_COLUMNS} FROM notices ORDER BY number DESC")]


def get(ws: Workspace, notice_id: str) -> Notice:
    """One version. Raises NotFound."""
    return _found(ws.one(f"SELECT {_COLUMNS} FROM notices WHERE id = ?", (notice_id,)), notice_id)


def numbered(ws: Workspace, number: int) -> Notice:
    """The version of this number. Raises NotFound."""
    return _found(ws.one(f"SELECT {_COLUMNS} FROM notices WHERE number = ?", (number,)), str(number))


def told(ws: Workspace) -> dict[str, int]:
    """How many people were told of each version that anybody was told of, by its id."""
    return dict(
        ws.all(
            """SELECT notice_id, count(DISTINCT candidate_id) FROM bases WHERE notice_id IS NOT NULL
            GROUP BY notice_id"""
        )
    )


def day(text: str) -> str:
    """A local day that was typed or chosen ("YYYY-MM-DD"). Raises Refused "date_unreadable"."""
    try:
        return date.fromisoformat(text.strip()).isoformat()
    except ValueError as error:
        raise Refused("date_unreadable", text=text) from error


def _found(row: Row | None, asked: str) -> Notice:
    if row is None:
        raise NotFound("notices", asked)
    return Notice(*row)


def _remove(ws: Workspace, notice_id: str) -> Changes:
    """Undo `add`. Raises Refused "changed_since" once somebody was told of this version."""
    with ws.atomic():
        one = get(ws, notice_id)
        if ws.one("SELECT 1 FROM bases WHERE notice_id = ?", (notice_id,)):
            raise Refused("changed_since")
        ws.execute("DELETE FROM notices WHERE id = ?", (notice_id,))
        changes = audit.write(ws, "notice_removed", "notices", notice_id, at=utc_now())
    return changes.undone_by(
        lambda again: add(again, title=one.title, language=one.language, text=one.text, effective_on=one.effective_on)
    )
