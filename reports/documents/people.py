"""Short marks for interviewers, so that a dot on a chart has a name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from string import ascii_lowercase
from typing import TYPE_CHECKING, Protocol

from reports.wording.unbroken import NO_BREAK

if TYPE_CHECKING:
    from screening.figures.results import ApplicationResult
    from screening.interviewing.scorecards import Scorecard


RECOMMENDATIONS = ("strong_yes", "yes", "no", "strong_no", "no_decision", "")


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


def scorecard_marks(people: Sequence[Named], cards: Sequence[Scorecard]) -> Mapping[str, str]:
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


def named_with_marks(result: ApplicationResult, marks: Mapping[str, str]) -> str:
    """Everybody who scored with the marks of their scorecards: "Rina Wijaya (RW), Budi Santoso (BSa, BSb)"."""
    of = {
        person.id: [marks[card.id] for card in result.scorecards if card.interviewer_id == person.id]
        for person in result.interviewers
    }
    return ", ".join(f"{_bound(person.name)}{NO_BREAK}({', '.join(of[person.id])})" for person in result.interviewers)


def _bound(name: str) -> str:
    """A name whose number stays on the line of what it numbers: "Interviewer 5"."""
    before, _, last = name.rpartition(" ")
    return f"{before}{NO_BREAK}{last}" if before and last.isdigit() else name


def recommending(result: ApplicationResult) -> tuple[Mapping[str, int], int]:
    """How many people give each recommendation, the best first, and how many people there are.

    Whoever met the candidate twice is one person, and counts under each recommendation that they gave.
    """
    given: Counter[str] = Counter(code for code, _ in {(code, person.id) for person, code, _ in result.recommendations})
    people = {person.id for person, _, _ in result.recommendations}
    return {code: given[code] for code in RECOMMENDATIONS if given[code]}, len(people)
