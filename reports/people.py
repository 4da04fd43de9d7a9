"""Short marks for interviewers, so that a dot on a chart has a name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Protocol


class Named(Protocol):
    """Somebody with an id and a name."""

    @property
    def id(self) -> str:
        """The id of the record."""

    @property
    def name(self) -> str:
        """The name as it was typed."""


def initials(people: Sequence[Named]) -> Mapping[str, str]:
    """Initials by id, two letters each; where two people share them, a figure tells them apart: "RW", "R2"."""
    given: dict[str, str] = {}
    used: Counter[str] = Counter()
    for person in people:
        words = [word for word in person.name.split() if word[0].isalnum()]
        letters = (words[0][0] + (words[-1][0] if len(words) > 1 else words[0][1:2])).upper() if words else "?"
        while used[letters]:
            used[letters] += 1
            letters = f"{letters[0]}{used[letters]}"
        used[letters] += 1
        given[person.id] = letters
    return given


class Candidate(Named, Protocol):
    """Somebody who applied."""

    @property
    def code(self) -> str:
        """The short code, "K-07"."""


def shown_name(candidate: Candidate, *, hide: bool) -> str:
    """The name of a candidate, or the code where the job hides names."""
    return candidate.code if hide else candidate.name
