"""Filters of the candidates that were kept under a name; everybody who works in the file has them.

A filter stays the text it was kept as: one of a later version, which this program cannot read, can still be replaced
and removed, and undoing that brings it back whole.
"""

from __future__ import annotations

from dataclasses import dataclass

from screening import audit
from screening.changes import Changes
from screening.errors import NotFound, Refused
from screening.identifiers import new_id, utc_now
from screening.people.candidate_filter import Filter
from screening.typed_text import one_line, sort_key
from screening.workspace import Workspace

NAME_LIMIT = 80


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A filter and what it is called; `text` is the filter as it was kept."""

    id: str
    name: str
    text: str

    @property
    def filter(self) -> Filter:
        """What it shows. Raises Refused "filter_unreadable"."""
        return Filter.from_json(self.text)


def all_of(ws: Workspace) -> list[SavedFilter]:
    """Every kept filter, by name."""
    return sorted((SavedFilter(*row) for row in ws.all(_SELECT)), key=lambda one: sort_key(one.name))


def save(ws: Workspace, *, name: str, filter: Filter) -> Changes:  # noqa: A002  the word of the trade
    """Keep a filter; one of the same name is replaced. Raises Refused "filter_name_missing", "text_too_long"."""
    name = one_line(name, field="name", limit=NAME_LIMIT)
    if not name:
        raise Refused("filter_name_missing")
    with ws.atomic():
        before = next((one for one in all_of(ws) if sort_key(one.name) == sort_key(name)), None)
        kept = SavedFilter(before.id if before else new_id(), name, filter.to_json())
        return _write(ws, kept, before)


def remove(ws: Workspace, *, filter_id: str) -> Changes:
    """Forget a kept filter. Raises NotFound."""
    with ws.atomic():
        before = next((one for one in all_of(ws) if one.id == filter_id), None)
        if before is None:
            raise NotFound("saved_filters", filter_id)
        return _write(ws, None, before)


_SELECT = "SELECT id, name, filter FROM saved_filters"


def _write(ws: Workspace, kept: SavedFilter | None, before: SavedFilter | None) -> Changes:
    """Put `kept` in the place of `before`; None stands for none."""
    one = kept or before
    if one is None:
        raise ValueError("nothing to write")
    with ws.atomic():
        if _now(ws, one.id) != before:
            raise Refused("changed_since")
        ws.execute("DELETE FROM saved_filters WHERE id = ?", (one.id,))
        if kept:
            ws.execute(
                "INSERT INTO saved_filters (id, name, name_key, filter) VALUES (?, ?, ?, ?)",
                (kept.id, kept.name, sort_key(kept.name), kept.text),
            )
        action = "filter_saved" if kept else "filter_removed"
        changes = audit.write(ws, action, "saved_filters", one.id, at=utc_now())
        return changes.undone_by(lambda again: _write(again, before, kept))


def _now(ws: Workspace, filter_id: str) -> SavedFilter | None:
    row = ws.one(f"{_SELECT} WHERE id = ?", (filter_id,))
    return SavedFilter(*row) if row else None
