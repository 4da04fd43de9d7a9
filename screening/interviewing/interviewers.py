"""Interviewers: the people who score."""

from __future__ import annotations

from dataclasses import dataclass

from screening import audit
from screening.changes import Changes
from screening.errors import NotFound, Refused
from screening.identifiers import new_id, utc_now
from screening.interviewing import former_names
from screening.typed_text import NAME_LIMIT, one_line, sort_key
from screening.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Interviewer:
    """A person who scores."""

    id: str
    name: str


def ensure(ws: Workspace, *, name: str) -> Changes:
    """The interviewer of this name, made where there is none; the Changes' id says who. Case makes no difference.

    Raises Refused "name_missing".
    """
    name = one_line(name, field="name", limit=NAME_LIMIT)
    if not name:
        raise Refused("name_missing")
    at = utc_now()
    known = _id_of(ws, name)
    if known is not None:
        return Changes({}, "interviewer_added", at, known)
    with ws.atomic():
        interviewer_id = new_id()
        # Fixed SQL: the window asks for its user's own record at the start, when sqlite-utils is not loaded yet.
        ws.execute(
            "INSERT INTO interviewers (id, name, name_key) VALUES (?, ?, ?)", (interviewer_id, name, sort_key(name))
        )
        return audit.write(ws, "interviewer_added", "interviewers", interviewer_id, at=at, details={"name": name})


def rename(ws: Workspace, *, interviewer_id: str, name: str) -> Changes:
    """Correct somebody's name; what they scored stays theirs, and the old name is kept (`former_names`).

    Raises NotFound, Refused "name_missing", "name_taken" where somebody else has that name.
    """
    name = one_line(name, field="name", limit=NAME_LIMIT)
    if not name:
        raise Refused("name_missing")
    with ws.atomic():
        before = get(ws, interviewer_id).name
        if _id_of(ws, name) not in {None, interviewer_id}:
            raise Refused("name_taken", name=name)
        at = utc_now()
        ws.execute(
            "UPDATE interviewers SET name = ?, name_key = ? WHERE id = ?", (name, sort_key(name), interviewer_id)
        )
        if before != name:
            former_names.keep(ws, interviewer_id, before, until=at)
        return audit.write(ws, "interviewer_renamed", "interviewers", interviewer_id, at=at, details={"name": name})


def get(ws: Workspace, interviewer_id: str) -> Interviewer:
    """One interviewer. Raises NotFound."""
    row = ws.one("SELECT id, name FROM interviewers WHERE id = ?", (interviewer_id,))
    if row is None:
        raise NotFound("interviewers", interviewer_id)
    return Interviewer(*row)


def find(ws: Workspace, name: str) -> Interviewer | None:
    """The interviewer of this name, None where nobody is called so. Case makes no difference."""
    known = _id_of(ws, one_line(name, field="name", limit=NAME_LIMIT))
    return get(ws, known) if known else None


def all_of(ws: Workspace) -> list[Interviewer]:
    """Everybody who scores in this workspace, by name."""
    return [Interviewer(*row) for row in ws.all("SELECT id, name FROM interviewers ORDER BY name_key")]


def _id_of(ws: Workspace, name: str) -> str | None:
    row = ws.one("SELECT id FROM interviewers WHERE name_key = ?", (sort_key(name),))
    return row[0] if row else None
