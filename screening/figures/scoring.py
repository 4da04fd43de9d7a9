"""From ratings to a score, with every figure explained. Pure: no file, no words.

The formulas are those of a structured interview combined by arithmetic [Kuncel et al. 2013], on a five-point scale; the
handling of blanks, bounds, coverage and must-haves are rules made for Saring.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from math import lcm
from typing import Generic, Literal, TypeVar

from rubrics.model import Criterion, Rubric

LOWEST, HIGHEST = 1, 5
DISCUSS_GAP = 2
"""Scores of one criterion this far apart are marked "discuss" (rule)."""

MustHaveStatus = Literal["met", "not_met", "not_assessed"]
Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Part:
    """One criterion's share of a score.

    `value` is the mean of the raters who gave a score (1 to 5), None where nobody did; `raters` says how many did,
    `gap` is the distance between the highest and the lowest of them, `discuss` whether it is 2 or more.
    `lowest` and `highest` are these two, None where nobody gave a score.
    """

    criterion_id: str
    weight: float
    value: float | None
    raters: int
    gap: int
    discuss: bool
    lowest: int | None
    highest: int | None


@dataclass(frozen=True, slots=True)
class MustHave:
    """Whether a must-have holds: `not_met` at or below its threshold, `not_assessed` without a score.

    It stands beside the score and never changes it (rule).
    """

    criterion_id: str
    status: MustHaveStatus
    value: float | None
    threshold: int


@dataclass(frozen=True, slots=True)
class Score:
    """The result over all active criteria.

    `mean` is the weighted mean of the criteria that have a score (1 to 5), None without any. `points` is the same out
    of 100, None while there is not enough evidence. `coverage` is the share of the weight that has a score (0 to 1).
    `low` and `high` (0 to 100) are the points if everything missing were a 1, or a 5.
    """

    parts: tuple[Part, ...]
    mean: float | None
    points: float | None
    coverage: float
    low: float
    high: float
    enough: bool
    minimum_coverage: float
    must_haves: tuple[MustHave, ...]

    def part(self, criterion_id: str) -> Part:
        """The share of a criterion. Raises KeyError for one that is not scored."""
        for part in self.parts:
            if part.criterion_id == criterion_id:
                return part
        raise KeyError(criterion_id)


@dataclass(frozen=True, slots=True)
class Step:
    """One line of "how was this worked out": a code and the figures that fill it in."""

    code: str
    params: Mapping[str, float | int | str]


@dataclass(frozen=True, slots=True)
class Ranked(Generic[Key]):
    """A place in the ranking; `rank` is None where there is not enough evidence for one."""

    key: Key
    rank: int | None


def score(rubric: Rubric, cards: Sequence[Mapping[str, int | None]]) -> Score:
    """The score of one candidate from the scorecards of `cards`.

    Each card maps a criterion's id to its score (1 to 5), or to None for "not assessed"; a criterion that a card does
    not name has no score on it either. Several raters count by the mean of those who gave a score. Raises ValueError
    for a score outside 1 to 5 and for a rubric without active criteria.
    """
    criteria = rubric.active_criteria
    if not criteria:
        raise ValueError("a rubric without active criteria cannot be scored")
    given = {criterion.id: _given(criterion, cards) for criterion in criteria}
    means = {key: _mean(sum(scores), len(scores)) for key, scores in given.items() if scores}
    # Exact arithmetic: a coverage of 3/5 has to reach a minimum of 60 %, whatever binary fractions make of it. Over
    # one common denominator it is done in whole numbers, which is several times as fast.
    exact = [_exact(criterion.weight) for criterion in criteria]
    parts = lcm(*(weight.denominator for weight in exact))
    sizes = lcm(*(mean.denominator for mean in means.values()))
    weights = {
        one.id: weight.numerator * (parts // weight.denominator) for one, weight in zip(criteria, exact, strict=True)
    }
    total = Fraction(sum(weights.values()), parts)
    rated = Fraction(sum(weights[key] for key in means), parts)
    weighted = Fraction(
        sum(weights[key] * mean.numerator * (sizes // mean.denominator) for key, mean in means.items()), parts * sizes
    )
    coverage = rated / total
    enough = bool(means) and coverage >= _exact(rubric.minimum_coverage)
    mean = weighted / rated if means else None
    return Score(
        parts=tuple(_part(criterion, given[criterion.id], means.get(criterion.id)) for criterion in criteria),
        mean=None if mean is None else float(mean),
        points=float(_points(mean)) if mean is not None and enough else None,
        coverage=float(coverage),
        low=float(_points((weighted + (total - rated) * LOWEST) / total)),
        high=float(_points((weighted + (total - rated) * HIGHEST) / total)),
        enough=enough,
        minimum_coverage=rubric.minimum_coverage,
        must_haves=tuple(
            _must_have(criterion.id, criterion.must_have, means.get(criterion.id))
            for criterion in criteria
            if criterion.must_have is not None
        ),
    )


def rank(scores: Sequence[tuple[Key, Score]]) -> list[Ranked[Key]]:
    """The candidates in order: best points first, equal points share a rank, those without enough evidence last.

    Inside a rank, and among those without one, the order given is kept. After two on rank 1 comes rank 3.
    """
    placed = [(key, one.points) for key, one in scores if one.points is not None]
    placed.sort(key=lambda item: -item[1])
    first: dict[float, int] = {}
    ranked = [Ranked(key, first.setdefault(points, place)) for place, (key, points) in enumerate(placed, 1)]
    return ranked + [Ranked(key, None) for key, one in scores if one.points is None]


def explain(score: Score, what: str) -> tuple[Step, ...]:
    """How a figure was worked out.

    `what` is "points", "coverage", "bounds", "must_have:<criterion id>", "part:<criterion id>" or
    "gap:<criterion id>". Raises KeyError for anything else.
    """
    kind, _, criterion_id = what.partition(":")
    if kind == "must_have":
        found = next((one for one in score.must_haves if one.criterion_id == criterion_id), None)
        if found is None:
            raise KeyError(what)
        params: dict[str, float | int | str] = {"criterion": criterion_id, "threshold": found.threshold}
        if found.value is not None:
            params["value"] = found.value
        return (Step(f"must_have_{found.status}", params),)
    if kind == "part":
        return (_part_step(score.part(criterion_id)),)
    if kind == "gap":
        return (_gap_step(score.part(criterion_id)),)
    return {"points": _explain_points, "coverage": _explain_coverage, "bounds": _explain_bounds}[kind](score)


def _given(criterion: Criterion, cards: Sequence[Mapping[str, int | None]]) -> list[int]:
    scores = [value for card in cards if (value := card.get(criterion.id)) is not None]
    for value in scores:
        if not LOWEST <= value <= HIGHEST:
            raise ValueError(f"{criterion.id}: a score is {LOWEST} to {HIGHEST}, not {value}")
    return scores


@lru_cache(maxsize=1024)  # the same few weights in every scorecard of a rubric
def _exact(number: float) -> Fraction:
    """The decimal a person wrote: 0.6 is 3/5, not the binary fraction nearest to it."""
    return Fraction(repr(float(number)))


@lru_cache(maxsize=1024)
def _mean(total: int, number: int) -> Fraction:
    return Fraction(total, number)


def _points(mean: Fraction) -> Fraction:
    return (mean - LOWEST) / (HIGHEST - LOWEST) * 100


def _part(criterion: Criterion, given: Sequence[int], mean: Fraction | None) -> Part:
    value = None if mean is None else float(mean)
    lowest, highest = min(given, default=None), max(given, default=None)
    gap = 0 if lowest is None or highest is None else highest - lowest
    return Part(criterion.id, criterion.weight, value, len(given), gap, gap >= DISCUSS_GAP, lowest, highest)


def _must_have(criterion_id: str, threshold: int, mean: Fraction | None) -> MustHave:
    status: MustHaveStatus = "not_assessed" if mean is None else "met" if mean > threshold else "not_met"
    return MustHave(criterion_id, status, None if mean is None else float(mean), threshold)


def _part_step(part: Part) -> Step:
    if part.value is None:
        return Step("part_missing", {"criterion": part.criterion_id, "weight": part.weight})
    code = "part_rated" if part.raters == 1 else "part_mean"
    return Step(
        code, {"criterion": part.criterion_id, "weight": part.weight, "value": part.value, "raters": part.raters}
    )


def _gap_step(part: Part) -> Step:
    if part.raters < 2 or part.lowest is None or part.highest is None:
        return Step("gap_needs_two", {"raters": part.raters})
    params = {"highest": part.highest, "lowest": part.lowest, "gap": part.gap, "limit": DISCUSS_GAP}
    return Step("gap_discuss" if part.discuss else "gap_small", params)


def _weights(score: Score) -> tuple[float, float]:
    """Weight that has a score, and weight in all."""
    exact = [(_exact(part.weight), part.value is not None) for part in score.parts]
    rated = sum((weight for weight, has_score in exact if has_score), Fraction(0))
    return float(rated), float(sum((weight for weight, _ in exact), Fraction(0)))


def _explain_points(score: Score) -> tuple[Step, ...]:
    steps = [_part_step(part) for part in score.parts]
    if score.mean is None:
        return (*steps, Step("no_scores", {}))
    rated, _ = _weights(score)
    total = float(_exact(score.mean) * _exact(rated))
    steps.append(Step("weighted_mean", {"sum": total, "weight": rated, "mean": score.mean}))
    if score.points is None:
        return (*steps, *_explain_coverage(score))
    return (*steps, Step("points_from_mean", {"mean": score.mean, "points": score.points}))


def _explain_coverage(score: Score) -> tuple[Step, ...]:
    rated, total = _weights(score)
    code = "coverage_enough" if score.enough else "coverage_too_low"
    return (
        Step("coverage", {"rated": rated, "weight": total, "coverage": score.coverage}),
        Step(code, {"coverage": score.coverage, "minimum": score.minimum_coverage}),
    )


def _explain_bounds(score: Score) -> tuple[Step, ...]:
    missing = sum(part.value is None for part in score.parts)
    if not missing:
        return (Step("bounds_nothing_missing", {"low": score.low}),)
    return (Step("bounds", {"missing": missing, "low": score.low, "high": score.high}),)
