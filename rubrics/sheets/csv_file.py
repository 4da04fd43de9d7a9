"""Rubrics as one CSV file: the tables one below the other, each under its name in brackets."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from itertools import pairwise

from rubrics.documents.encodings import decode
from rubrics.errors import DocumentError
from rubrics.model import Rubric
from rubrics.sheets.cells import Grid, Named, Place, Rows, is_blank
from rubrics.sheets.filling import fitting, rows
from rubrics.sheets.finding import is_title
from rubrics.sheets.limits import MOST_COLUMNS, MOST_ROWS
from rubrics.sheets.tables import TABLES

_DELIMITERS = ",;\t"
_MARK = re.compile(r"\[[^\[\]]+\]")
_DELIMITER_HINT = re.compile(r"\Asep=.\r?\n")  # Excel's own way to name the delimiter

# A spreadsheet takes a cell that begins like this for a formula, and we one with a bracket for a table's name; an
# apostrophe before it keeps it text.
_MISTAKABLE = re.compile("'*[=+\\-@\t\r[]")
_GUARDED = re.compile("'+[=+\\-@\t\r[]")


def write_csv(rubric: Rubric) -> bytes:
    """The rubric as CSV in UTF-8 with a byte-order mark, by which Excel knows it. `read_sheet` of it gives it back.

    Raises SaringError "sheet_text_too_long".
    """
    lines: list[list[str]] = []
    for table in TABLES:
        lines += [[]] if lines else []
        lines.append([f"[{table.name.get(rubric.language)}]"])
        for row in rows(table, rubric, between=" / "):
            lines.append([_written(value, Place("", len(lines), number)) for number, value in enumerate(row)])
    text = io.StringIO(newline="")
    csv.writer(text).writerows(lines)
    return text.getvalue().encode("utf-8-sig")


def _written(value: str | float, place: Place) -> str:
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    return f"'{fitting(value, place)}" if _MISTAKABLE.match(value) else fitting(value, place)


def read_csv(content: bytes) -> list[Named]:
    """The tables of a CSV file by their names; with commas, semicolons or tabs between the cells.

    Raises DocumentError: sheet_no_text, sheet_damaged, sheet_too_large.
    """
    try:
        text = decode(content).removeprefix("\ufeff")
    except DocumentError as error:
        raise DocumentError("sheet_no_text") from error
    text = _DELIMITER_HINT.sub("", text)
    ways = [_rows(text, delimiter) for delimiter in _DELIMITERS]
    return list(_tables(max(ways, key=_titles)))


def _rows(text: str, delimiter: str) -> list[list[str]]:
    found: list[list[str]] = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
            if len(found) == MOST_ROWS or not all(map(is_blank, row[MOST_COLUMNS:])):
                raise DocumentError("sheet_too_large", rows=MOST_ROWS, columns=MOST_COLUMNS)
            found.append(row[:MOST_COLUMNS])
    except csv.Error as error:
        raise DocumentError("sheet_damaged") from error
    return found


def _titles(lines: Rows) -> int:
    """How many cells are titles of columns: most where the delimiter is the right one."""
    return sum(is_title(value) for row in lines for value in row)


def _tables(lines: list[list[str]]) -> Iterator[Named]:
    marks = [number for number, row in enumerate(lines) if _is_mark(row)]
    for mark, following in pairwise([*marks, len(lines)]):
        rows = [list(map(_unguarded, row)) for row in lines[mark + 1 : following]]
        yield lines[mark][0].strip().strip("[]"), Grid("", rows, mark + 1)


def _is_mark(row: list[str]) -> bool:
    """Whether a line names the table below it."""
    return bool(row) and _MARK.fullmatch(row[0].strip()) is not None and all(map(is_blank, row[1:]))


def _unguarded(text: str) -> str:
    return text[1:] if _GUARDED.match(text) else text
