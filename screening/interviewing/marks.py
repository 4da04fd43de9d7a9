"""Short marks for interviewers and their scorecards, "RW" and "BSa": the same in every document and on every page.

They go by everybody who scores in the workspace, so that nobody's mark stands for somebody else on the next paper.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from string import ascii_lowercase
from typing import Protocol

from screening.interviewing.interviewers import Interviewer
from screening.interviewing.scorecard_form import Scorecard
from screening.workspace import Workspace


class Named(Protocol):
    """Somebody with an id and a name."""

    @property
    def id(self) -> str:
        """The id of the record."""

    @property
    def name(self) -> str:
        """The name as it was typed."""


def in_workspace(ws: Workspace, cards: Sequence[Scorecard]) -> Mapping[str, str]:
    """The marks of an application's scorecards, by their ids; `cards` are in the order they were begun."""
    known = [Interviewer(*row) for row in ws.all("SELECT id, name FROM interviewers ORDER BY id")]
    return of_scorecards(known, cards)


def of_scorecards(people: Sequence[Named], cards: Sequence[Scorecard]) -> Mapping[str, str]:
    """Marks by the scorecard's id: the interviewer's initials, with a letter where one has several: "RWa", "RWb".

    No figure: "R2" is the second person with these initials, and "I2" the second one without a name.
    """
    letters = initials(people)
    several = Counter(card.interviewer_id for card in cards)
    begun: Counter[str] = Counter()
    marks: dict[str, str] = {}
    for card in cards:
        person = card.interviewer_id
        which = ascii_lowercase[begun[person] % len(ascii_lowercase)] if several[person] > 1 else ""
        marks[card.id] = f"{letters[person]}{which}"
        begun[person] += 1
    return marks


def is_one_of_several(mark: str) -> bool:
    """Whether a letter tells this scorecard from others of the same interviewer."""
    return mark[-1:] in ascii_lowercase


def initials(people: Sequence[Named]) -> Mapping[str, str]:
    """Initials by id, two letters each; where two people share them, a figure tells them apart: "RW", "R2".

    Of a name whose words run in both directions both are of its first word: nobody can tell where such a pair begins.
    """
    given: dict[str, str] = {}
    used: Counter[str] = Counter()
    for person in people:
        words = [word for word in person.name.split() if word[0].isalnum()]
        letters = _letters(words).upper() if words else "?"
        while used[letters]:
            used[letters] += 1
            letters = f"{letters[0]}{used[letters]}"
        used[letters] += 1
        given[person.id] = letters
    return given


def _letters(words: Sequence[str]) -> str:
    first, last = words[0], words[-1]
    is_one_way = _from_right(first[0]) == _from_right(last[0])
    return first[0] + (last[0] if len(words) > 1 and is_one_way else first[1:2])


def _from_right(letter: str) -> bool:
    return unicodedata.bidirectional(letter) in {"R", "AL"}
