"""How figures are spread: quartiles and classes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Quartiles:
    """The value below which a quarter, half and three quarters of `number` values lie, in the unit of the values."""

    lower: float
    median: float
    upper: float
    number: int


def quartiles(values: Sequence[float]) -> Quartiles | None:
    """The quartiles, straight between neighbours [Hyndman & Fan 1996, definition 7]; None without any value."""
    if not values:
        return None
    ordered = sorted(values)
    lower, median, upper = (_between(ordered, share) for share in (0.25, 0.5, 0.75))
    return Quartiles(lower, median, upper, len(ordered))


def classes(values: Sequence[float], edges: Sequence[float]) -> list[int]:
    """How many values lie in each class, from one of the rising `edges` (inclusive) to the next (exclusive).

    There are `len(edges) + 1` classes: below the first edge, between them, and from the last one on.
    """
    counts = [0] * (len(edges) + 1)
    for value in values:
        counts[bisect_right(edges, value)] += 1
    return counts


def _between(ordered: Sequence[float], share: float) -> float:
    place = (len(ordered) - 1) * share
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)
