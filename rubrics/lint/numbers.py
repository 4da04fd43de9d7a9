"""Rules about numbers: how many criteria are scored, and what each of them weighs."""

from __future__ import annotations

from collections.abc import Iterator

from rubrics.format.nodes import scalar_value
from rubrics.lint.content import Content, CriterionPart
from rubrics.lint.remarks import Remark, at

FEWEST_CRITERIA, MOST_CRITERIA = 4, 9
USUAL = {"fewest": 5, "most": 8}  # OPM structured interview guide


def criteria_few(content: Content) -> Iterator[Remark]:
    """So few scored criteria that each of them decides."""
    count = len(content.active_criteria)
    place = content.root.get("criteria")
    if place is not None and 0 < count < FEWEST_CRITERIA:
        yield at(place, count=count, **USUAL)


def criteria_many(content: Content) -> Iterator[Remark]:
    """More scored criteria than can be asked about, and told apart, in one interview."""
    count = len(content.active_criteria)
    place = content.root.get("criteria")
    if place is not None and count > MOST_CRITERIA:
        yield at(place, count=count, **USUAL)


def weight_reason_missing(content: Content) -> Iterator[Remark]:
    """A weight that nobody can account for."""
    for criterion in content.criteria:
        weight = criterion.node.get("weight")
        if weight is not None and _differs(criterion) and criterion.node.get("weight_reason") is None:
            yield at(weight)


def weight_missing(content: Content) -> Iterator[Remark]:
    """A reason for a weight that is the same as everywhere: the weight was probably forgotten."""
    for criterion in content.criteria:
        reason = criterion.node.get("weight_reason")
        weight = criterion.node.get("weight")
        if reason is not None and (weight is None or scalar_value(weight) == 1):
            yield at(reason)


def must_haves_many(content: Content) -> Iterator[Remark]:
    """More than half of the scored criteria are must-haves: hardly anybody passes, and none of them stands out."""
    wanted = [found for one in content.active_criteria if (found := one.node.get("must_have")) is not None]
    count = len(content.active_criteria)
    if count >= FEWEST_CRITERIA and len(wanted) * 2 > count:
        yield at(wanted[0], count=len(wanted), criteria=count)


def _differs(criterion: CriterionPart) -> bool:
    value = scalar_value(criterion.node.get("weight"))
    return isinstance(value, int | float) and value > 0 and value != 1
