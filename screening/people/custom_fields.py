"""Fields of one's own for candidates, such as a notice period: named once, filled in per person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from screening import audit
from screening.changes import Changes
from screening.errors import Refused
from screening.identifiers import new_id, utc_now
from screening.typed_text import one_line, sort_key
from screening.workspace import Workspace

NAME_LIMIT = 60
MOST = 30


@dataclass(frozen=True, slots=True)
class CustomField:
    """A field and what it is called; `id` is "" for one that is not kept yet."""

    id: str
    name: str


def all_of(ws: Workspace) -> list[CustomField]:
    """The fields in their order."""
    return [CustomField(*row) for row in ws.all("SELECT id, name FROM custom_fields ORDER BY position, id")]


def arrange(ws: Workspace, *, fields: Sequence[CustomField]) -> Changes:
    """Make these the fields, in this order; one with a known id is renamed, one without is new.

    What is filled in for a field that goes stays with the people, and is seen again with the field.
    Raises Refused "field_name_missing", "field_name_twice", "too_many_fields", "text_too_long".
    """
    named = [CustomField(one.id or new_id(), one_line(one.name, field="name", limit=NAME_LIMIT)) for one in fields]
    if len(named) > MOST:
        raise Refused("too_many_fields", limit=MOST)
    if not all(one.name for one in named):
        raise Refused("field_name_missing")
    if len({sort_key(one.name) for one in named}) < len(named):
        raise Refused("field_name_twice")
    return _write(ws, named, all_of(ws))


def _write(ws: Workspace, fields: list[CustomField], before: list[CustomField]) -> Changes:
    with ws.atomic():
        if all_of(ws) != before:
            raise Refused("changed_since")
        ws.execute("DELETE FROM custom_fields")
        for position, one in enumerate(fields):
            ws.execute(
                "INSERT INTO custom_fields (id, name, name_key, position) VALUES (?, ?, ?, ?)",
                (one.id, one.name, sort_key(one.name), position),
            )
        ids = [one.id for one in {one.id: one for one in [*fields, *before]}.values()]
        names = {"fields": [[one.id, one.name] for one in fields]}
        changes = audit.write(
            ws, "fields_arranged", "custom_fields", "", at=utc_now(), details=names, also={"custom_fields": ids}
        )
        return changes.undone_by(lambda again: _write(again, before, fields))
