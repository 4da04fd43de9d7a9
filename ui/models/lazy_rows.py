"""Rows of a long list: their numbers are known, what they say is read when somebody looks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar, overload

Row = TypeVar("Row")

BLOCK = 25
"""Rows read with one that is asked for alone: about what fits on a screen."""
_KEPT = 3_000
"""Rows kept; beyond that all are read anew once they are looked at again."""


class LazyRows(Sequence[Row], Generic[Row]):
    """`read` gives the rows of some numbers, in their order; it is asked for a screen or a block of them."""

    def __init__(self, numbers: Sequence[int], read: Callable[[list[int]], list[Row]]) -> None:
        self.numbers = numbers
        self._read = read
        self._rows: dict[int, Row] = {}  # by their place in the list

    def __len__(self) -> int:
        return len(self.numbers)

    @overload
    def __getitem__(self, place: int) -> Row: ...
    @overload
    def __getitem__(self, place: slice) -> list[Row]: ...
    def __getitem__(self, place: int | slice) -> Row | list[Row]:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        place = range(len(self))[place]
        if place not in self._rows:
            first = place - place % BLOCK
            self.look_at(first, min(first + BLOCK, len(self)) - 1)
        return self._rows[place]

    def __iter__(self) -> Iterator[Row]:
        return (self[place] for place in range(len(self)))

    def look_at(self, first: int, last: int) -> None:
        """Read at once what is not known yet from one place to another."""
        if len(self._rows) > _KEPT:
            self._rows.clear()
        wanted = [place for place in range(first, last + 1) if place not in self._rows]
        if wanted:
            found = self._read([self.numbers[place] for place in wanted])
            self._rows.update(zip(wanted, found, strict=True))

    def extend(self, numbers: Sequence[int]) -> None:
        """More of the same list are known: these numbers begin with the ones before."""
        self.numbers = numbers

    def forget(self) -> None:
        """Read every row anew when it is looked at again."""
        self._rows.clear()
