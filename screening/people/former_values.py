"""What somebody was called and reached by before it was corrected.

An erasure has to find a person under a former name too, in what is kept about something else; and an access copy says
everything that is held. The audit log only commits to values, so they are kept here until the person is erased: names,
mail addresses and telephones, nothing else (`kept_beside`).

A slip that is taken back at once (an undo, an import that is taken back) was never theirs and is not kept; what a
merge changed stands in `merges`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from screening.people import kept_beside
from screening.people.kept_beside import Kept
from screening.workspace import Workspace

_FIELDS = ("name", "email", "phone")


@dataclass(frozen=True, slots=True)
class Former:
    """What the record of an id said until a correction (UTC); "" for what the correction left as it was."""

    record_id: str
    name: str
    email: str
    phone: str
    until: str


def keep(ws: Workspace, candidate_id: str, *, before: Mapping[str, str], now: Mapping[str, str], until: str) -> None:
    """Keep what a correction replaced, inside its transaction. `before` and `now` are values by field."""
    replaced = {field: before[field] if before[field] != now[field] else "" for field in _FIELDS}
    if not any(replaced.values()):
        return
    before_that = kept_beside.of_record(ws, candidate_id)
    kept = [one for one in before_that if {**one, "until": ""} != {**replaced, "until": ""}]
    kept_beside.put(ws, candidate_id, [*kept, {**replaced, "until": until}])


def of_records(ws: Workspace, candidate_ids: Sequence[str]) -> list[Former]:
    """What these records said before, the earliest of each first."""
    return _read(kept_beside.of_records(ws, candidate_ids))


def of_all(ws: Workspace) -> list[Former]:
    """What any record said before."""
    return _read(kept_beside.of_all(ws))


def _read(kept: Sequence[tuple[str, Kept]]) -> list[Former]:
    return [Former(record_id, **one) for record_id, one in kept if "place" not in one]
