"""How a figure was worked out, in the window's words: weights, ratings, coverage, what is missing."""

from __future__ import annotations

from collections.abc import Mapping

from reports.wording.wording import Wording
from rubrics.model import Language, Rubric
from screening.figures.scoring import Score, Step, explain
from ui.translations import translate

_FIGURES = {"value": 2, "weight": 2, "rated": 2, "points": 1, "low": 1, "high": 1}  # decimals
_POINTS = ("points", "low", "high")
_SHARES = ("coverage", "minimum")


def explanation(score: Score, what: str, rubric: Rubric, language: Language) -> list[str]:
    """The lines behind a figure; `what` as in `scoring.explain`, which raises KeyError for anything else."""
    return [_line(step, rubric, language) for step in explain(score, what)]


def _line(step: Step, rubric: Rubric, language: Language) -> str:
    values = _written(step.params, rubric, language)
    return _words(step.code).format_map(values)


def _written(params: Mapping[str, float | int | str], rubric: Rubric, language: Language) -> dict[str, object]:
    words = Wording(language)
    written: dict[str, object] = dict(params)
    for name, value in params.items():
        if name == "criterion":
            written[name] = rubric.criterion(str(value)).name.get(language)
        elif name in _SHARES:
            written[name] = words.percent(float(value))
        elif name == "mean":
            written[name] = words.mean(float(value))
        elif name == "sum":
            written[name] = _sum(words, float(value), float(params["weight"]))
        elif name in _FIGURES:
            # What one person gave stays whole, and so do weights; means and points have a decimal, as on paper.
            has_decimal = name in _POINTS or (name == "value" and int(params.get("raters", 1)) > 1)
            written[name] = words.number(float(value), _FIGURES[name], least=int(has_decimal))
    return written


def _sum(words: Wording, value: float, weight: float) -> str:
    """A weighted sum, from which a calculator gets the mean that is shown below it."""
    return words.enough(value, lambda one: words.mean(one / weight))


def _words(code: str) -> str:
    return {
        "part_rated": translate("Explanation", "{criterion}: score {value}, weight {weight}"),
        "part_mean": translate("Explanation", "{criterion}: mean {value} of {raters} interviewers, weight {weight}"),
        "part_missing": translate("Explanation", "{criterion}: no score, weight {weight}, left out of the mean"),
        "no_scores": translate("Explanation", "No criterion has a score yet."),
        "weighted_mean": translate(
            "Explanation", "Sum of score × weight {sum}, divided by the weight {weight}: mean {mean}"
        ),
        "points_from_mean": translate("Explanation", "({mean} − 1) ÷ 4 × 100 = {points}"),
        "gap_discuss": translate(
            "Explanation",
            "Gap: highest {highest} − lowest {lowest} = {gap}; from {limit} on the panel should discuss it.",
        ),
        "gap_small": translate(
            "Explanation", "Gap: highest {highest} − lowest {lowest} = {gap}; that is below {limit}."
        ),
        "gap_needs_two": translate("Explanation", "Gap: it takes the scores of two interviewers."),
        "coverage": translate("Explanation", "{rated} of {weight} weight has a score: coverage {coverage}"),
        "coverage_enough": translate("Explanation", "That is at least the minimum of {minimum}."),
        "coverage_too_low": translate(
            "Explanation", "That is below the minimum of {minimum}: not enough evidence for a score."
        ),
        "bounds_nothing_missing": translate("Explanation", "Every criterion has a score, so there is no range."),
        "bounds": translate(
            "Explanation", "{missing} without a score: all at 1 would give {low}, all at 5 would give {high}."
        ),
        "must_have_met": translate("Explanation", "{criterion}: {value} is above the threshold of {threshold}."),
        "must_have_not_met": translate(
            "Explanation", "{criterion}: {value} is not above the threshold of {threshold}. The score stays as it is."
        ),
        "must_have_not_assessed": translate(
            "Explanation", "{criterion}: no score; it has to be above {threshold}. The score stays as it is."
        ),
    }[code]
