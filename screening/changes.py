"""What a write changed, so that every page knows whether it has to look again."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import reduce
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from screening.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Changes:
    """The answer of every write.

    `touched` maps a kind of record ("jobs", "candidates", "applications", "interviews", "interviewers",
    "scorecards", "ratings", "notes", "documents", "attachments", "rubrics") to the ids concerned; a rating, an
    observation or a preview mark is named by its scorecard. `label` is the action's code, `at` the UTC time of the
    write (ISO-8601, milliseconds), `id` the record that was made or changed.

    `undo` takes the write back by another write (the audit log only grows), whose own `undo` does it again; None where
    that is not possible. It raises Refused "changed_since" where somebody has gone on from there.
    """

    touched: Mapping[str, frozenset[str]]
    label: str
    at: str
    id: str = ""
    undo: Callable[[Workspace], Changes] | None = field(default=None, compare=False, repr=False)

    def undone_by(self, undo: Callable[[Workspace], Changes]) -> Changes:
        """The same changes, which this write takes back."""
        return replace(self, undo=undo)

    def touches(self, *kinds: str) -> bool:
        """Whether a record of one of these kinds was changed."""
        return any(self.touched.get(kind) for kind in kinds)

    def __or__(self, other: Changes) -> Changes:
        """Both changes as one; label, time, id and undo are those of the later one."""
        kinds = {**self.touched, **other.touched}
        touched = {kind: self.touched.get(kind, frozenset()) | other.touched.get(kind, frozenset()) for kind in kinds}
        return Changes(touched, other.label, other.at, other.id, other.undo)


def together(parts: Sequence[Changes]) -> Changes:
    """Several writes as one, that are taken back together, the last one first; at least one.

    Where one of them cannot be undone, neither can all.
    """
    whole = reduce(Changes.__or__, parts)
    undos = [part.undo for part in parts if part.undo is not None]
    if len(undos) < len(parts):
        return replace(whole, undo=None)

    def undo(ws: Workspace) -> Changes:
        with ws.atomic():
            return together([one(ws) for one in reversed(undos)])

    return whole.undone_by(undo)
