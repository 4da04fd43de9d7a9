"""Rows of a long list: their numbers are known, what they say is read in blocks when somebody looks."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar, overload

Row = TypeVar("Row")

BLOCK = 25
"""Rows read at once: about what fits on a screen, since what is read beyond it is waited for while one scrolls."""
_KEPT = 120
"""Blocks kept; the ones looked at longest ago go."""


class LazyRows(Sequence[Row], Generic[Row]):
    """`read` gives the rows of some numbers, in their order; it is asked for a block at most."""

    def __init__(self, numbers: Sequence[int], read: Callable[[list[int]], list[Row]]) -> None:
        self.numbers = numbers
        self._read = read
        self._blocks: OrderedDict[int, list[Row]] = OrderedDict()
        self._latest = -1  # a table asks for many cells of one row

    def __len__(self) -> int:
        return len(self.numbers)

    @overload
    def __getitem__(self, place: int) -> Row: ...
    @overload
    def __getitem__(self, place: slice) -> list[Row]: ...
    def __getitem__(self, place: int | slice) -> Row | list[Row]:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        block, within = divmod(place if place >= 0 else place + len(self), BLOCK)
        return self._block(block)[within]

    def __iter__(self) -> Iterator[Row]:
        return (self[place] for place in range(len(self)))

    @property
    def known(self) -> int:
        """How many rows were read and are kept."""
        return sum(map(len, self._blocks.values()))

    def extend(self, numbers: Sequence[int]) -> None:
        """More of the same list are known: these numbers begin with the ones before."""
        self._blocks.pop(len(self.numbers) // BLOCK, None)  # it may not have been full
        self._latest = -1
        self.numbers = numbers

    def forget(self) -> None:
        """Read every row anew when it is looked at again."""
        self._blocks.clear()
        self._latest = -1

    def _block(self, number: int) -> list[Row]:
        if number == self._latest:
            return self._blocks[number]
        if number not in self._blocks:
            first = number * BLOCK
            self._blocks[number] = self._read(list(self.numbers[first : first + BLOCK]))
            if len(self._blocks) > _KEPT:
                self._blocks.popitem(last=False)
        self._blocks.move_to_end(number)
        self._latest = number
        return self._blocks[number]
