"""Which of its round an interview is: a round may have several, as after two records of one person were merged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Protocol

from screening.interviewing import interviews
from screening.interviewing.interviews import Interview
from screening.workspace import Workspace


class InRound(Protocol):
    """A conversation; times are UTC, "" where not known."""

    @property
    def round(self) -> int:
        """The number of its round."""

    @property
    def scheduled_at(self) -> str:
        """When it is planned."""

    @property
    def started_at(self) -> str:
        """When it began."""


def places_in_round(held: Sequence[InRound]) -> list[int]:
    """Of each interview of one application, which of its round it is in time: 1, 2; 0 where it is the only one.

    Those without a time come last, and where that does not tell them apart, the order given does.
    """
    several = Counter(one.round for one in held)
    places = [0] * len(held)
    begun: Counter[int] = Counter()
    for number, one in sorted(enumerate(held), key=lambda each: _when(each[1])):
        begun[one.round] += 1
        places[number] = begun[one.round] if several[one.round] > 1 else 0
    return places


def place_in_round(ws: Workspace, interview: Interview) -> int:
    """The same for one interview of the workspace."""
    held = [row.interview for row in interviews.rows(ws, application_id=interview.application_id)]
    return dict(zip((one.id for one in held), places_in_round(held), strict=True))[interview.id]


def _when(one: InRound) -> tuple[bool, str]:
    at = one.started_at or one.scheduled_at
    return not at, at
