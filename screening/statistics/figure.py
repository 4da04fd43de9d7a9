"""A figure that may be missing, with the reason, and with what it was worked out from."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from types import MappingProxyType

Number = int | float | Fraction
Exact = int | Fraction


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure, or why there is none.

    `value` is never NaN and never infinite. Where it is None, `missing` is a code: "too_few_targets",
    "too_few_raters", "too_few_ratings", "too_few_criteria", "too_few_interviews" (`given` then says how many there are,
    "has", and how many it takes, "needs"), "no_variation" (all ratings are the same, or all targets come out alike, so
    that nothing can be told apart), "no_reliability" (the reliability it rests on is missing, below 0 or above 1).
    `given` names the figures that were put into the formula.
    """

    value: float | None
    missing: str = ""
    given: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))

    def __post_init__(self) -> None:
        if (self.value is None) == (not self.missing):
            raise ValueError("a figure has a value or the reason why it has none")


def missing(code: str, given: Mapping[str, float] | None = None, /, **more: float) -> Figure:
    """A figure that is not there, and why."""
    return Figure(None, code, {**(given or {}), **more})


def too_few(what: str, has: int, needs: int) -> Figure:
    """A figure that is not there because there are too few of something, such as "targets"."""
    return missing(f"too_few_{what}", has=has, needs=needs)


def exact(number: Number) -> Exact:
    """The number without rounding, so that equal figures are equal. Raises ValueError for NaN and infinity."""
    if isinstance(number, float):
        if not math.isfinite(number):
            raise ValueError(f"not a number to work with: {number}")
        return Fraction(number)
    return number


def mean(numbers: Sequence[Number]) -> Fraction:
    """The arithmetic mean, exactly. Raises ValueError without any number."""
    if not numbers:
        raise ValueError("a mean takes at least one number")
    return Fraction(sum(exact(number) for number in numbers)) / len(numbers)


def variance(numbers: Sequence[Number]) -> Fraction:
    """The variance of a sample, that is over n − 1, exactly. Raises ValueError for fewer than two numbers."""
    if len(numbers) < 2:
        raise ValueError("a variance takes at least two numbers")
    values = [exact(number) for number in numbers]
    total = sum(values)
    return (sum(value * value for value in values) - Fraction(total * total) / len(values)) / (len(values) - 1)


def spread(numbers: Sequence[Number]) -> float:
    """The standard deviation of a sample, over n − 1. Raises ValueError for fewer than two numbers."""
    return math.sqrt(variance(numbers))
