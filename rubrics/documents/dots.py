"""Bullets that are drawn rather than written: browsers and Qt paint them as small shapes beside the lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from rubrics.documents.lines import BULLET, Line

_SMALLEST, _LARGEST = 1.5, 9.0  # points
_ROUND = 1.6  # times as wide as high, or as high as wide
_FARTHEST = 30.0  # points from a bullet to its text
_MOST_POINTS = 40  # of a shape; a disc has some dozen
_SAME_HEIGHT = 2.0  # points

_COUNTS = {b"m": 2, b"l": 2, b"c": 6, b"v": 4, b"y": 4}  # coordinates of the operators that build a path
_PAINTED = {b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"S", b"s"}


class Dots:
    """Watches for small round or square shapes on a page (ISO 32000-1, 8.5)."""

    def __init__(self) -> None:
        self._points: list[tuple[float, float]] = []
        self._found: list[tuple[float, float, float]] = []  # left and right end, middle height

    def see(self, operator: bytes, operands: Sequence[Any], matrix: Sequence[float]) -> None:
        """Take note of an operator; `matrix` leads from its units to the page's."""
        if operator in _COUNTS and len(operands) == _COUNTS[operator]:
            self._add(list(map(float, operands)), matrix)
        elif operator == b"re" and len(operands) == 4:
            x, y, width, height = map(float, operands)
            self._add([x, y, x + width, y + height], matrix)
        elif operator in _PAINTED:
            self._finish()
        elif operator == b"n":
            self._points.clear()

    def _add(self, numbers: list[float], matrix: Sequence[float]) -> None:
        if len(self._points) <= _MOST_POINTS:
            a, b, c, d, e, f = matrix
            pairs = zip(numbers[::2], numbers[1::2], strict=True)
            self._points.extend((a * x + c * y + e, b * x + d * y + f) for x, y in pairs)

    def _finish(self) -> None:
        if 1 < len(self._points) <= _MOST_POINTS:
            left, right = (pick(x for x, _ in self._points) for pick in (min, max))
            bottom, top = (pick(y for _, y in self._points) for pick in (min, max))
            small, large = sorted((right - left, top - bottom))
            if small > _SMALLEST and large < _LARGEST and large < small * _ROUND:
                self._found.append((left, right, (bottom + top) / 2))
        self._points.clear()

    def beside(self, lines: Sequence[Line]) -> list[Line]:
        """The lines with bullets for the shapes before them. Several shapes in a row are none."""
        heights = Counter(round(y / _SAME_HEIGHT) for _, _, y in self._found)
        bullets = [dot for dot in self._found if heights[round(dot[2] / _SAME_HEIGHT)] == 1]
        found = list(lines)
        for left, right, y in bullets:
            near = [
                (line.x, number)
                for number, line in enumerate(found)
                if 0 < line.x - right < _FARTHEST and line.y < y < line.y + line.size
            ]
            if near and not BULLET.match(found[min(near)[1]].text):
                line = found[min(near)[1]]
                found[min(near)[1]] = replace(line, text=f"• {line.text}", x=left, inner=line.x)
        return found
