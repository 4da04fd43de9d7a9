"""A table as it came: rows of cells, each with the place where a person finds it again."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["csv", "xlsx", "ods", "vcard", "paste"]
Severity = Literal["error", "question", "notice"]

_EXCERPT = 80  # characters of a cell that a problem quotes


@dataclass(frozen=True, slots=True)
class Spoilt:
    """What stands in a cell that has no value: `code` is "formula_error" or "formula_uncounted"."""

    code: str


Value = str | float | bool | datetime.date | datetime.time | datetime.timedelta | Spoilt
"""What a cell holds; an empty one holds ""."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend, to answer or to know of.

    An "error" has to be mended in the table, or its row left out; a "question" is answered by the field `asks` of the
    mapping, or by mending the cell; a "notice" is only told. `row` counts from 1 as spreadsheets do and is 0 for what
    is about the whole table; `column` counts from 0 and is -1 for what is about a row. `value` is what stands there.
    """

    code: str
    severity: Severity
    row: int = 0
    column: int = -1
    value: str = ""
    params: Mapping[str, str | int] = field(default_factory=dict)
    asks: str = ""

    @property
    def column_name(self) -> str:
        """The column as spreadsheets name it ("C"), "" for none in particular."""
        return letters_of(self.column) if self.column >= 0 else ""

    @property
    def cell(self) -> str:
        """The cell as spreadsheets name it ("C7"), the row ("7") or column ("C") alone, "" for the whole table."""
        return f"{self.column_name}{self.row or ''}"


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a file or of what was pasted: row n stands at rows[n - 1], and may be shorter than `width`.

    `sheets` are the names of the sheets with anything in them, `sheet` the one that was read. `spans` are merged
    cells (first row, first column, last row, last column; from 0). `since_1904` says from where serial numbers of
    days count, None where nobody knows. `remarks` were found while reading.
    """

    source: str
    kind: Kind
    rows: Sequence[Sequence[Value]]
    width: int
    sheets: tuple[str, ...] = ()
    sheet: str = ""
    encoding: str = ""
    delimiter: str = ""
    spans: tuple[tuple[int, int, int, int], ...] = ()
    since_1904: bool | None = None
    remarks: tuple[Problem, ...] = ()

    def value(self, row: int, column: int) -> Value:
        """What stands in a cell; row from 1, column from 0."""
        cells = self.rows[row - 1] if 0 < row <= len(self.rows) else ()
        return cells[column] if column < len(cells) else ""

    def shown(self, row: int, column: int) -> str:
        """A cell as text."""
        return shown(self.value(row, column))

    def cell(self, row: int, column: int) -> str:
        """A cell's name: C7."""
        return f"{letters_of(column)}{row}"


def letters_of(column: int) -> str:
    """A column's name: 0 is A, 26 is AA."""
    letters, number = "", column + 1
    while number:
        number, letter = divmod(number - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters


def shown(value: Value) -> str:
    """A value as a person would write it: whole numbers without a point, days in ISO order."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, Spoilt):
        return ""
    return str(value)


def excerpt(value: Value) -> str:
    """The beginning of a value, on one line, without what cannot be seen."""
    text = " ".join(shown(value).split())
    text = "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text[: _EXCERPT + 1])
    return text if len(text) <= _EXCERPT else f"{text[:_EXCERPT]}…"


def is_blank(value: Value) -> bool:
    """Whether nobody would see anything in the cell."""
    return isinstance(value, str) and (not value or value.isspace())
