"""Cells and what is wrong in them."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from rubrics.model import Text

Value = str | float | bool | datetime.date | datetime.time | datetime.timedelta
"""What a cell holds; an empty one holds ""."""

Rows = Sequence[Sequence[Value]]


@dataclass(frozen=True, slots=True)
class Place:
    """A cell: its sheet ("" in a CSV file, which has only one), row and column, both counted from 0."""

    sheet: str
    row: int
    column: int

    @property
    def cell(self) -> str:
        """The cell as spreadsheets name it: C7."""
        letters, number = "", self.column + 1
        while number:
            number, letter = divmod(number - 1, 26)
            letters = chr(ord("A") + letter) + letters
        return f"{letters}{self.row + 1}"

    def __str__(self) -> str:
        return f"{self.sheet}!{self.cell}" if self.sheet else self.cell


@dataclass(frozen=True, slots=True)
class Cell:
    """A value with its place."""

    value: Value
    place: Place


@dataclass(frozen=True, slots=True)
class Grid:
    """The rows of one sheet, or a part of them: `first` is the number of the first row, counted from 0."""

    sheet: str
    rows: Rows
    first: int = 0


Named = tuple[str, Grid]
"""A grid with the name of what it holds: its sheet's, or in a CSV file the one in brackets above it."""


@dataclass(frozen=True, slots=True)
class CellProblem:
    """One thing to mend in a sheet.

    `place` is None where it is about the file as a whole. `code` names the message; `params` fill it in, those that
    are a Text in the language of the message.
    """

    code: str
    place: Place | None = None
    params: Mapping[str, str | int | float | Text] = field(default_factory=dict)


def is_blank(value: Value) -> bool:
    """Whether nobody would see anything in the cell."""
    return isinstance(value, str) and not value.strip()
