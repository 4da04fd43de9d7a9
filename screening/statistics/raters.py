"""Habits of raters: severity, central tendency, halo, straight-lining, and the order of the day.

Such indices barely track how accurate somebody's ratings are (mean r = .05) [Murphy & Balzer 1989, Journal of Applied
Psychology 74, 619–624]: they say where a look is worth it, and no score is ever corrected by them. How much data each
takes is a rule made for Saring; below that it is missing. What occurs several times is handed over once, with how
often.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from screening.statistics.figure import Figure, Number, exact, missing, too_few

MIDPOINT = 3
FEWEST_IN_COMMON = 5  # candidates that others rated too
FEWEST_RATINGS = 20  # for central tendency
FEWEST_HALO_CRITERIA, FEWEST_HALO_CANDIDATES = 4, 5
FEWEST_LINE_CRITERIA = 5  # for straight-lining
FEWEST_INTERVIEWS = 10  # for the order of the day

Card = Mapping[str, int]
"""The scores of one scorecard by criterion; what was not assessed is not in it."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Mean and standard deviation (above 0) of all scores that a criterion was given."""

    mean: float
    sd: float


def severity(cells: Iterable[tuple[Number, Number, int]], *, candidates: int) -> Figure:
    """A rater's mean minus the grand mean over the same cells, in levels; below 0 is stricter than the others.

    `cells` are the criteria of a candidate that at least one other rater scored too: (this rater's score, the mean of
    all raters of the cell with this one, how often). `candidates` says of how many candidates they are.
    """
    if candidates < FEWEST_IN_COMMON:
        return too_few("targets", candidates, FEWEST_IN_COMMON)
    counted = [(exact(own), exact(everybody), times) for own, everybody, times in cells]
    number = sum(times for _, _, times in counted)
    if not number:
        raise ValueError("candidates in common come with cells in common")
    own_mean = Fraction(sum(own * times for own, _, times in counted)) / number
    grand_mean = Fraction(sum(everybody * times for _, everybody, times in counted)) / number
    given = {"own": float(own_mean), "grand": float(grand_mean), "cells": number, "targets": candidates}
    return Figure(float(own_mean - grand_mean), given=given)


def scores_spread(levels: Mapping[int, int]) -> Figure:
    """The standard deviation of a rater's scores, in levels: small where all scores are close to each other.

    `levels` says how often each score was given.
    """
    number = sum(levels.values())
    if number < FEWEST_RATINGS:
        return too_few("ratings", number, FEWEST_RATINGS)
    mean, squares = _moments(levels)
    return Figure(math.sqrt(squares / (number - 1)), given={"ratings": number, "mean": float(mean)})


def midpoint_share(levels: Mapping[int, int]) -> Figure:
    """The share of a rater's scores at the middle level, 0 to 1. `levels` says how often each score was given."""
    number = sum(levels.values())
    if number < FEWEST_RATINGS:
        return too_few("ratings", number, FEWEST_RATINGS)
    middle = levels.get(MIDPOINT, 0)
    return Figure(middle / number, given={"ratings": number, "middle": middle})


def scale(levels: Mapping[int, int]) -> Scale | None:
    """What a criterion's scores are standardised by; None where they are all the same or there is only one."""
    number = sum(levels.values())
    if number < 2 or sum(1 for times in levels.values() if times) < 2:
        return None
    mean, squares = _moments(levels)
    return Scale(float(mean), math.sqrt(squares / (number - 1)))


def halo(cards: Iterable[tuple[Card, int]], scales: Mapping[str, Scale], *, candidates: int) -> Figure:
    """The mean standard deviation within a rater's scorecards, scores standardised per criterion first.

    Small where a scorecard's criteria come out alike. `cards` are scorecards and how often each occurs, `scales` what
    the criteria are standardised by; only scorecards with at least 4 such criteria count. `candidates` says of how many
    candidates these are.
    """
    spreads: list[tuple[float, int]] = []
    most = 0
    for card, times in cards:
        scores = [
            (score - found.mean) / found.sd for name, score in card.items() if (found := scales.get(name)) is not None
        ]
        most = max(most, len(scores))
        if len(scores) >= FEWEST_HALO_CRITERIA:
            middle = math.fsum(scores) / len(scores)
            squares = math.fsum((score - middle) ** 2 for score in scores)
            spreads.append((math.sqrt(squares / (len(scores) - 1)), times))
    if not spreads:
        return too_few("criteria", most, FEWEST_HALO_CRITERIA)
    if candidates < FEWEST_HALO_CANDIDATES:
        return too_few("targets", candidates, FEWEST_HALO_CANDIDATES)
    number = sum(times for _, times in spreads)
    value = math.fsum(one * times for one, times in spreads) / number
    return Figure(value, given={"cards": number, "targets": candidates})


def straight_lining(cards: Iterable[tuple[Card, int]]) -> Figure:
    """The share of a rater's scorecards on which all criteria have the same score, 0 to 1.

    Only scorecards with at least 5 scored criteria count; fewer are easily the same by chance.
    """
    alike, number, most = 0, 0, 0
    for card, times in cards:
        most = max(most, len(card))
        if len(card) >= FEWEST_LINE_CRITERIA:
            number += times
            alike += times * (len(set(card.values())) == 1)
    if not number:
        return too_few("criteria", most, FEWEST_LINE_CRITERIA)
    return Figure(alike / number, given={"alike": alike, "cards": number})


def order(points: Iterable[tuple[int, Number, int]]) -> Figure:
    """The correlation of score and position in the day (Pearson's r, −1 to 1): above 0, later candidates score higher.

    `points` are (position in the rater's day from 1, mean score of the scorecard, how often). `given` has the "slope":
    levels per position.
    """
    counted = [(position, exact(score), times) for position, score, times in points]
    number = sum(times for _, _, times in counted)
    if number < FEWEST_INTERVIEWS:
        return too_few("interviews", number, FEWEST_INTERVIEWS)
    x = Fraction(sum(position * times for position, _, times in counted), number)
    y = Fraction(sum(score * times for _, score, times in counted)) / number
    xx = sum((position - x) ** 2 * times for position, _, times in counted)
    yy = sum((score - y) ** 2 * times for _, score, times in counted)
    xy = sum((position - x) * (score - y) * times for position, score, times in counted)
    given = {"interviews": number, "positions": max(position for position, _, _ in counted), "mean": float(y)}
    if not xx or not yy:
        return missing("no_variation", given)
    value = float(xy) / math.sqrt(float(xx) * float(yy))
    return Figure(max(-1.0, min(1.0, value)), given={**given, "slope": float(xy / xx)})


def levels_of(cards: Sequence[tuple[Card, int]]) -> Counter[int]:
    """How often each score was given on these scorecards."""
    found: Counter[int] = Counter()
    for card, times in cards:
        for score in card.values():
            found[score] += times
    return found


def _moments(levels: Mapping[int, int]) -> tuple[Fraction, Fraction]:
    """The mean, and the sum of the squared distances to it."""
    number = sum(levels.values())
    mean = Fraction(sum(level * times for level, times in levels.items()), number)
    return mean, sum(((level - mean) ** 2 * times for level, times in levels.items()), Fraction(0))
