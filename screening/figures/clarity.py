"""Which scores of a comparison differ clearly, and which lie closer than two interviewers' opinions do. Pure: no file.

Two panel scores differ clearly where they lie further apart than 1.96 standard errors of their difference. The standard
error of a score is SD·√(1 − r) [Lord & Novick 1968], that of a difference the root of the two squares' sum, SEM·√2
where both panels are equally large. SD is that of the panels' scores; r is the reliability of a panel's mean: that of
one interviewer, stepped up to the size of the panel [Spearman 1910; Brown 1910].

Which reliability: a panel's score is compared with that of other candidates, so what counts is whatever may have moved
one and not the other. Interviewers change from candidate to candidate, as they nearly always do: then it is chance who
got the mild ones, and mildness is error too: ICC(1,1), each target with raters of its own. Did the very same ones rate
everybody, then a mild one lifts all alike, and it drops out of every difference: ICC(3,1) [Shrout & Fleiss 1979; McGraw
& Wong 1996]. Never the "…,k" forms as they stand, since panels of different size are not equally sure.

Shown only for candidates with two interviewers or more, and only with FEWEST of them (rule). An interviewer whose own
scorecards give no points, since they cover too little alone, counts for none here, and several scorecards of one person
for one. Where interviewers differ on one and the same candidate at least as much as candidates differ from one another,
r comes out at 0 or below: then all of the spread is error, and no two scores differ clearly, however far apart they
lie.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar

from screening.statistics import agreement
from screening.statistics.figure import mean, spread

Key = TypeVar("Key", bound=Hashable)
Given = tuple[str, float]
"""An interviewer's id and the points out of 100 of their scorecards alone."""

FEWEST = 5
"""Candidates with two interviewers or more from which on a reliability is worked out (rule; as for severity)."""
_Z = 1.96  # of the normal distribution, for 95 %


@dataclass(frozen=True, slots=True)
class Clarity:
    """How sure the scores of a comparison are.

    `reliability` is that of one interviewer (0 to 1) by ICC `form`, `sd` the standard deviation of the `people` panel
    scores it rests on, in points out of 100. A reliability of 0 says that these scores tell nobody apart.
    """

    form: Literal["1,1", "3,1"]
    reliability: float
    sd: float
    people: int

    @property
    def tells_apart(self) -> bool:
        """Whether the scores tell anybody apart at all."""
        return self.reliability > 0

    def error(self, raters: int) -> float | None:
        """The standard error of a panel's score in points; None for a panel of one, of which nothing is known."""
        if raters < 2:
            return None
        return agreement.standard_error(self.sd, agreement.spearman_brown(self.reliability, raters)).value

    def needed(self, raters: int, others: int) -> float | None:
        """How many points two scores have to lie apart at least to differ clearly; None where one rater gave one."""
        errors = [error for one in (raters, others) if (error := self.error(one)) is not None]
        if len(errors) < 2:
            return None
        return _Z * math.hypot(*errors) if self.tells_apart else math.inf


@dataclass(frozen=True, slots=True)
class Unknown:
    """Why it cannot be worked out how sure the scores of a comparison are.

    "too_few" are fewer than FEWEST candidates with two interviewers or more who give points by themselves, of whom
    there are `people`; "all_alike" says that all of these came out the same.
    """

    reason: Literal["too_few", "all_alike"]
    people: int


def clarity(panels: Sequence[Sequence[Given]]) -> Clarity | Unknown:
    """How sure scores are, from what each interviewer alone gave each candidate, or why that is unknown.

    A reliability below 0 is one of 0 (`Clarity.tells_apart`).
    """
    counted = [panel for panel in panels if len(panel) >= 2]
    if len(counted) < FEWEST:
        return Unknown("too_few", len(counted))
    same = len({frozenset(rater for rater, _ in panel) for panel in counted}) == 1
    form: Literal["1,1", "3,1"] = "3,1" if same else "1,1"
    table = [[points for _, points in sorted(panel)] for panel in counted]
    reliability = agreement.icc(table, form).value
    if reliability is None:
        return Unknown("all_alike", len(counted))
    return Clarity(form, max(reliability, 0.0), spread([mean(row) for row in table]), len(counted))


def alike(scores: Mapping[Key, tuple[float, int]], sure: Clarity, *, slack: float = 1e-9) -> dict[Key, frozenset[Key]]:
    """For every panel score the others that do not differ clearly from it.

    `scores` are points and the number of interviewers who give points by themselves. Panels of one are left out. The
    relation goes both ways, but not on and on: A may be like B and B like C while A and C differ clearly.
    """
    panels = {key: one for key, one in scores.items() if one[1] >= 2}
    sizes = {raters for _, raters in panels.values()}
    needed = {(one, other): sure.needed(one, other) or 0.0 for one in sizes for other in sizes}
    return {
        key: frozenset(
            other
            for other, (others_points, others) in panels.items()
            if other != key and abs(points - others_points) < needed[raters, others] - slack
        )
        for key, (points, raters) in panels.items()
    }
