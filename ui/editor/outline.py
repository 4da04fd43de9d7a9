"""Which line of a rubric's text belongs to which field of the form, and back."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from rubrics.format.nodes import Mapping, Node, Sequence, scalar_value

Path = tuple[str, ...]  # ("criteria", "komunikasi-daring", "anchors", "3"); () is the rubric itself


@dataclass(frozen=True, slots=True)
class Place:
    """A value in the text: where it begins (with its key) and the way to it."""

    start: int
    line: int
    path: Path


class Outline:
    """The places of one text, in its order. Lines count from 1, places count characters from 0."""

    def __init__(self, places: list[Place]) -> None:
        self._places = places
        self._starts = [place.start for place in places]
        self._lines: dict[Path, int] = {}
        for place in places:
            self._lines.setdefault(place.path, place.line)

    def path_at(self, offset: int) -> Path:
        """The way to the value that stands at this place of the text, or last before it."""
        found = bisect_right(self._starts, offset)
        return self._places[found - 1].path if found else ()

    def line_of(self, path: Path) -> int:
        """The line a value begins in, or the nearest one around it; 0 where there is none."""
        for length in range(len(path), 0, -1):
            line = self._lines.get(path[:length])
            if line is not None:
                return line
        return 0


NOWHERE = Outline([])


def outline(root: Node | None) -> Outline:
    """The places of a tree, whole or cut short by an error."""
    return Outline(sorted(_places(root, ()), key=lambda place: place.start)) if root is not None else NOWHERE


def _places(node: Node, path: Path) -> Iterator[Place]:
    if isinstance(node, Mapping):
        for key, value in node.entries:
            inner = (*path, key.text)
            yield Place(key.start, key.line, inner)
            yield from _places(value, inner)
    elif isinstance(node, Sequence):
        for number, item in enumerate(node.items):
            inner = (*path, _name(item, number))
            yield Place(item.start, item.line, inner)
            yield from _places(item, inner)


def _name(item: Node, number: int) -> str:
    """An item is named by its id, or by its number where it has none or is a text."""
    name = scalar_value(item.get("id")) if isinstance(item, Mapping) else None
    is_record = isinstance(item, Mapping) and any(key.text not in {"id", "en"} for key, _ in item.entries)
    return name if is_record and isinstance(name, str) else str(number)
