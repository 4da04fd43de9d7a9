"""Where two texts differ: few short spans, so that a change leaves everything else, and the cursor, where it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from difflib import SequenceMatcher

_MOST_LINES = 1500  # lines that are compared one by one; the comparison takes quadratic time


@dataclass(frozen=True, slots=True)
class Span:
    """`start` to `end` of the old text reads `text` in the new one; places count characters."""

    start: int
    end: int
    text: str


def spans(old: str, new: str) -> list[Span]:
    """What to replace in `old` so that it becomes `new`, in the order of the text."""
    start, end, tail = _trimmed(old, new)
    if start == end and start == tail:
        return []
    # Whole lines, so that a repeated word is not taken for an anchor.
    first = old.rfind("\n", 0, start) + 1
    old_lines = old[first:end].splitlines(keepends=True)
    new_lines = new[first:tail].splitlines(keepends=True)
    if len(old_lines) + len(new_lines) > _MOST_LINES:
        return [Span(start, end, new[start:tail])]
    found: list[Span] = []
    place = first
    matcher = SequenceMatcher(None, old_lines, new_lines, autojunk=False)
    for tag, begin, stop, new_begin, new_stop in matcher.get_opcodes():
        before, after = "".join(old_lines[begin:stop]), "".join(new_lines[new_begin:new_stop])
        if tag != "equal":
            head, foot, new_foot = _trimmed(before, after)
            found.append(Span(place + head, place + foot, after[head:new_foot]))
        place += len(before)
    return found


def rebased(span: Span, changes: list[Span]) -> Span | None:
    """The span after these later changes of the same text, each in the places of its own moment.

    None where one of them touches it: then both mean the same place.
    """
    start, end = span.start, span.end
    for change in changes:
        moved = len(change.text) - (change.end - change.start)
        if change.end < start or (change.end == start and change.end > change.start):
            start, end = start + moved, end + moved
        elif change.start <= end:
            return None
    return Span(start, end, span.text)


def _trimmed(old: str, new: str) -> tuple[int, int, int]:
    """Where the difference begins in both, where it ends in the old text, and where in the new one."""
    most = min(len(old), len(new))
    start = _longest(most, lambda length: old[:length] == new[:length])
    same = _longest(most - start, lambda length: old[len(old) - length :] == new[len(new) - length :])
    return start, len(old) - same, len(new) - same


def _longest(most: int, fits: Callable[[int], bool]) -> int:
    """The greatest length up to `most` that fits; what is shorter than a fitting one fits too."""
    least = 0
    while least < most:
        middle = (least + most + 1) // 2
        if fits(middle):
            least = middle
        else:
            most = middle - 1
    return least
