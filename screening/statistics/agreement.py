"""How far raters agree: intraclass correlation, Krippendorff's alpha, r_wg, and what follows for a score.

"Targets" are what is rated (candidates, or one criterion of one candidate), "raters" who rates them.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Literal

from screening.statistics.figure import Exact, Figure, Number, exact, missing, too_few

Form = Literal["1,1", "2,1", "3,1", "1,k", "2,k", "3,k"]
Metric = Literal["nominal", "ordinal", "interval", "ratio"]
Ratings = Sequence[Number | None]

GOOD, TENTATIVE = 0.8, 0.667
"""Krippendorff's reading of alpha: from .800 on conclusions are safe, from .667 on tentative ones [2004, p. 241]."""


def icc(table: Sequence[Ratings], form: Form) -> Figure:
    """Intraclass correlation: which share of the variance of ratings lies between the targets (at most 1).

    `table` has a row for each target and in it a rating for each rater, None where there is none. The forms are those
    of Shrout & Fleiss (1979): "1,…" where each target has raters of its own (the order within a row means nothing),
    "2,…" where the same raters, a sample of many, rate every target, "3,…" where they are the only ones of interest;
    "…,1" is the reliability of a single rating, "…,k" that of the mean of all.

    Missing cells: for form 1 a target counts with the ratings it has, from two on, and k is the number of raters
    that stands for unequal ones, (N − Σkᵢ²/N) / (n − 1) [Donner 1986, International Statistical Review 54, 67–82].
    Forms 2 and 3 need every rater on every target: only complete rows count. `given` says how many were "left_out".
    A value below 0 means that raters of one target differ more than the targets do.
    """
    rows = [[exact(one) for one in row if one is not None] for row in table]
    width = max((len(row) for row in table), default=0)
    if width < 2:
        return too_few("raters", width, 2)
    one_way = form.startswith("1")
    counted = [row for row in rows if len(row) >= (2 if one_way else width)]
    left_out = len(rows) - len(counted)
    if len(counted) < 2:
        return too_few("targets", len(counted), 2)
    # Whole numbers in a unit of their own: exact as fractions are, and quick for a hundred thousand rows.
    unit = math.lcm(*{one.denominator for row in counted for one in row})
    whole = [[one.numerator * (unit // one.denominator) for one in row] for row in counted]
    return (_one_way if one_way else _two_way)(whole, unit, form, left_out)


def krippendorff(units: Iterable[Ratings] | Mapping[tuple[Number, ...], int], metric: Metric) -> Figure:
    """Krippendorff's alpha, 1 − observed / expected disagreement (at most 1; 0 is agreement by chance).

    `units` has a row for each thing rated, with the ratings it was given in any order, None for none; a row with
    fewer than two tells nothing and counts as "left_out". Or it says how often each such row occurs. Differences
    between two ratings weigh by `metric`: "nominal" same or not, "ordinal" by ranks, "interval" by their distance,
    "ratio" by their distance relative to their sum (raises ValueError for ratings below 0).
    Source: Krippendorff (2011), Computing Krippendorff's Alpha-Reliability.
    """
    # Units with the same ratings are one pattern: with five levels and a handful of raters there are few of them.
    counted = units.items() if isinstance(units, Mapping) else ((unit, 1) for unit in units)
    patterns: Counter[tuple[Exact, ...]] = Counter()
    for unit, times in counted:
        patterns[tuple(sorted(exact(one) for one in unit if one is not None))] += times
    paired = {pattern: times for pattern, times in patterns.items() if len(pattern) >= 2}
    number = sum(paired.values())
    if number < 2:
        return too_few("targets", number, 2)
    totals: Counter[Exact] = Counter()
    for pattern, times in paired.items():
        for value in pattern:
            totals[value] += times
    pairable = sum(totals.values())
    given: dict[str, float] = {"targets": number, "ratings": pairable, "left_out": patterns.total() - number}
    if len(totals) < 2:
        return missing("no_variation", given)
    difference = _difference(metric, totals)
    observed = sum(
        Fraction(times * _disagreement(Counter(pattern), difference), len(pattern) - 1)
        for pattern, times in paired.items()
    )
    expected = Fraction(_disagreement(totals, difference)) / (pairable - 1)
    given |= {"observed": float(observed / pairable), "expected": float(expected / pairable)}
    return Figure(float(1 - observed / expected), given=given)


def spearman_brown(reliability: float, raters: float) -> float:
    """The reliability of the mean of k raters from that of one, k·r / (1 + (k − 1)·r) [Spearman 1910; Brown 1910].

    `reliability` is 0 to 1, `raters` above 0. Raises ValueError outside these.
    """
    if not 0 <= reliability <= 1 or not raters > 0:
        raise ValueError("Spearman-Brown takes a reliability from 0 to 1 and a number of raters above 0")
    return raters * reliability / (1 + (raters - 1) * reliability)


def standard_error(sd: float, reliability: float | None) -> Figure:
    """The standard error of measurement SD·√(1 − r), in the unit of the scores [Lord & Novick 1968].

    `sd` is the standard deviation of the scores between candidates, `reliability` that of such a score (0 to 1).
    Without a reliability, or with one outside 0 to 1, there is none ("no_reliability").
    """
    if not (math.isfinite(sd) and sd >= 0):
        raise ValueError("a standard deviation is a number from 0 on")
    if reliability is None or not 0 <= reliability <= 1:
        return missing("no_reliability", {} if reliability is None else {"reliability": reliability})
    return Figure(sd * math.sqrt(1 - reliability), given={"sd": sd, "reliability": reliability})


def _one_way(rows: Sequence[Sequence[int]], unit: int, form: Form, left_out: int) -> Figure:
    """ICC(1,1) and ICC(1,k) from a one-way analysis of variance; rows may differ in length. Ratings are in 1/unit."""
    number, ratings = len(rows), sum(len(row) for row in rows)
    total = sum(sum(row) for row in rows)
    squares = Fraction(sum(one * one for row in rows for one in row))
    by_length: defaultdict[int, int] = defaultdict(int)
    for row in rows:
        by_length[len(row)] += sum(row) ** 2
    of_targets = sum((Fraction(sums) / length for length, sums in by_length.items()), Fraction(0))
    between = (of_targets - Fraction(total * total) / ratings) / (number - 1)
    within = (squares - of_targets) / (ratings - number)
    raters = (ratings - Fraction(sum(len(row) ** 2 for row in rows), ratings)) / (number - 1)
    below = between + (raters - 1) * within if form == "1,1" else between
    given = {"targets": number, "raters": float(raters), "left_out": left_out}
    given |= {"between": float(between / unit**2), "within": float(within / unit**2)}
    return Figure(float((between - within) / below), given=given) if below else missing("no_variation", given)


def _two_way(rows: Sequence[Sequence[int]], unit: int, form: Form, left_out: int) -> Figure:
    """The other four forms from a two-way analysis of variance; every row has a rating of every rater, in 1/unit."""
    number, raters = len(rows), len(rows[0])
    total = sum(sum(row) for row in rows)
    correction = Fraction(total * total) / (number * raters)
    squares = sum(one * one for row in rows for one in row) - correction
    of_targets = Fraction(sum(sum(row) ** 2 for row in rows)) / raters - correction
    of_raters = Fraction(sum(sum(column) ** 2 for column in zip(*rows, strict=True))) / number - correction
    between, judges = of_targets / (number - 1), of_raters / (raters - 1)
    error = (squares - of_targets - of_raters) / ((number - 1) * (raters - 1))
    below = {
        "2,1": between + (raters - 1) * error + raters * (judges - error) / number,
        "3,1": between + (raters - 1) * error,
        "2,k": between + (judges - error) / number,
        "3,k": between,
    }[form]
    given: dict[str, float] = {"targets": number, "raters": raters, "left_out": left_out}
    squared = {"between": between, "judges": judges, "error": error}
    given |= {name: float(one / unit**2) for name, one in squared.items()}
    return Figure(float((between - error) / below), given=given) if below > 0 else missing("no_variation", given)


def _disagreement(counts: Counter[Exact], difference: Callable[[Exact, Exact], Exact]) -> Exact:
    """The differences between all ordered pairs of ratings."""
    values = sorted(counts)
    pairs = ((one, other) for place, one in enumerate(values) for other in values[place + 1 :])
    return 2 * sum(counts[one] * counts[other] * difference(one, other) for one, other in pairs)


def _difference(metric: Metric, totals: Counter[Exact]) -> Callable[[Exact, Exact], Exact]:
    """The squared difference between two values; `totals` says how often each was given, which makes the ranks."""
    if metric == "ordinal":
        ranks: dict[Exact, Fraction] = {}
        before = 0
        for value in sorted(totals):
            ranks[value] = before + Fraction(totals[value], 2)
            before += totals[value]
        return lambda one, other: (ranks[one] - ranks[other]) ** 2
    if metric == "ratio":
        if min(totals) < 0:
            raise ValueError("the ratio metric takes ratings from 0 on")
        return lambda one, other: (Fraction(one - other) / (one + other)) ** 2
    if metric == "interval":
        return lambda one, other: (one - other) ** 2
    return lambda one, other: int(one != other)
