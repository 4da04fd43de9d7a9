"""What a rubric file may well be without, but should better have: problems of severity "advice"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rubrics.format import nodes
from rubrics.format.nodes import Mapping, Node, scalar_value
from rubrics.model import LANGUAGES
from rubrics.problems import Problem

FEWEST_CRITERIA, MOST_CRITERIA = 5, 8  # OPM structured interview guide

Written = tuple[Node, str, frozenset[str]]  # where a text stands, its key, the languages it is written in


def advise(root: Mapping, texts: Sequence[Written]) -> Iterator[Problem]:
    """Advice on a whole rubric file: its criteria and its texts."""
    criteria = root.get("criteria")
    if isinstance(criteria, nodes.Sequence):
        items = [item for item in criteria.items if isinstance(item, Mapping)]
        yield from _number_of_criteria(criteria, items)
        for item in items:
            yield from _weight_without_reason(item)
    yield from _missing_translations(texts)


def _number_of_criteria(place: Node, criteria: list[Mapping]) -> Iterator[Problem]:
    count = sum(scalar_value(criterion.get("active")) is not False for criterion in criteria)
    bounds = {"count": count, "fewest": FEWEST_CRITERIA, "most": MOST_CRITERIA}
    if 0 < count < FEWEST_CRITERIA:
        yield Problem(place.line, place.column, "advice", "criteria_few", bounds)
    if count > MOST_CRITERIA:
        yield Problem(place.line, place.column, "advice", "criteria_many", bounds)


def _weight_without_reason(criterion: Mapping) -> Iterator[Problem]:
    weight = criterion.get("weight")
    value = scalar_value(weight)
    is_usable = isinstance(value, int | float) and value > 0
    if weight is not None and is_usable and value != 1 and criterion.get("weight_reason") is None:
        yield Problem(weight.line, weight.column, "advice", "weight_reason_missing")


def _missing_translations(texts: Sequence[Written]) -> Iterator[Problem]:
    """A text in one language, where most texts of the rubric are written in both."""
    single = [text for text in texts if len(text[2]) == 1]
    if len(texts) - len(single) <= len(single):
        return
    for place, key, written in single:
        missing = next(language for language in LANGUAGES if language not in written)
        yield Problem(place.line, place.column, "advice", "translation_missing", {"key": key, "missing": missing})
