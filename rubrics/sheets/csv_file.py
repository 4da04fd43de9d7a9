"""Rubrics as one CSV file: the tables one below the other, each under its name in brackets."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator

from rubrics.documents.encodings import decode
from rubrics.errors import DocumentError
from rubrics.model import Rubric
from rubrics.sheets.cells import Grid, Named, Place, Rows, is_blank
from rubrics.sheets.filling import fitting, rows
from rubrics.sheets.finding import is_title
from rubrics.sheets.limits import MOST_COLUMNS, MOST_ROWS
from rubrics.sheets.tables import TABLES

_DELIMITERS = ",;\t"
_NAME = re.compile(r"\s*\[(.+)\]\s*")
_DELIMITER_HINT = re.compile(r"\Asep=.\r?\n")  # Excel's own way to name the delimiter

# A spreadsheet takes a cell that begins like this for a formula; an apostrophe before it keeps it text.
_FORMULA = re.compile("'*[=+\\-@\t\r]")
_GUARDED = re.compile("'+[=+\\-@\t\r]")


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
    return f"'{fitting(value, place)}" if _FORMULA.match(value) else fitting(value, place)


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
            if len(found) == MOST_ROWS:
                raise DocumentError("sheet_too_large", rows=MOST_ROWS, columns=MOST_COLUMNS)
            found.append([value[1:] if _GUARDED.match(value) else value for value in row[:MOST_COLUMNS]])
    except csv.Error as error:
        raise DocumentError("sheet_damaged") from error
    return found


def _titles(lines: Rows) -> int:
    """How many cells are titles of columns: most where the delimiter is the right one."""
    return sum(is_title(value) for row in lines for value in row)


def _tables(lines: list[list[str]]) -> Iterator[Named]:
    name, first = "", 0
    for number, row in enumerate([*lines, ["[]."]]):
        mark = _NAME.fullmatch(row[0]) if row and all(is_blank(value) for value in row[1:]) else None
        if mark or number == len(lines):
            if name:
                yield name, Grid("", lines[first:number], first)
            name, first = mark.group(1) if mark else "", number + 1
