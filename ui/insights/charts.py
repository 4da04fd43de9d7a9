"""What a chart shows, free of pixels: bars with their figures in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar. `figure` stands beside it; `words` say label and figures in full, for the tooltip and a screen reader.

    `value` is None where there is no figure; `figure` then says so. `part` of the value is hatched. `box` is the range
    that half of the values lie in, drawn in place of a bar, with the value as a mark in it. `shares` (adding up to 1)
    divide the bar, each with its label.
    """

    label: str
    figure: str
    words: str
    value: float | None
    part: float = 0
    box: tuple[float, float] | None = None
    shares: tuple[tuple[float, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars over a scale from `lowest` to `highest`; they begin at 0, or at `lowest` where that is higher.

    `ticks` are places on the scale with what is written there, `limits` such places with a dashed line of their own.
    `upright` bars stand side by side in a given order (a histogram); the others lie under each other.
    """

    title: str
    bars: tuple[Bar, ...]
    highest: float
    lowest: float = 0
    ticks: tuple[tuple[float, str], ...] = ()
    limits: tuple[tuple[float, str], ...] = ()
    upright: bool = False

    @property
    def base(self) -> float:
        """Where bars begin."""
        return max(0.0, self.lowest)


def scale(values: Sequence[float], *, whole: bool = False) -> tuple[float, ...]:
    """Round places from 0 to at least the highest of the values, about five of them.

    With `whole` they are whole numbers. At least 0 and 1.
    """
    highest = max((abs(value) for value in values), default=0.0)
    if highest <= 0:
        return (0.0, 1.0)
    size = 1.0
    while size * 10 <= highest:
        size *= 10
    while size > highest:
        size /= 10
    step = next(size * factor for factor in (0.2, 0.25, 0.5, 1, 2, 2.5, 5) if size * factor * 5 >= highest)
    if whole:
        step = max(1.0, float(round(step)))
    number = 0
    while number * step < highest * (1 - 1e-9):
        number += 1
    return tuple(round(place * step, 10) for place in range(number + 1))
