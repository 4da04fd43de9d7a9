"""A table of the window as a file for spreadsheets: CSV or Excel, with nothing in it that a spreadsheet would run."""

from __future__ import annotations

import csv
import datetime
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from rubrics.errors import SaringError, not_written
from rubrics.format.files import save_bytes

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

Value = str | int | float | datetime.date | datetime.datetime | None
"""A cell: text, a number, a day, or a moment in local time; None is an empty cell."""


class Share(float):
    """A share from 0 to 1, which a workbook shows in per cent; the number is kept as it is."""


Kind = Literal["xlsx", "csv", "csv_semicolon"]
Report = Callable[[int], None]
Saving = Callable[[int], AbstractContextManager[None]]

# A spreadsheet takes a cell that begins like this for a formula (OWASP, "CSV Injection"; the wide forms are those of
# East Asian keyboards); an apostrophe before it keeps it text.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")
_UNSEEN = " \v\f\u00a0\u200b\u2060\u3000\ufeff"  # programs differ in what they skip before it
_LONGEST_TEXT = 32_767  # UTF-16 units that a cell of an Excel sheet holds
_MOST_ROWS = 1_048_576  # of an Excel sheet, the titles among them
_FIRST_DAY = datetime.date(1900, 3, 1)  # Excel counts a 29 February 1900 that never was
_WIDEST, _NARROWEST = 60, 8  # characters
_SAMPLE = 200  # rows that decide how wide a column is
_PERCENT = 9  # Excel's own format for whole per cent
_DAY, _MOMENT = 14, 22  # and those for days and moments: shown in the habits of whoever opens the file
_STEP = 500  # rows between two reports


@dataclass(frozen=True, slots=True)
class View:
    """What is written: a title for the sheet, a title per column, and rows of as many values."""

    title: str
    columns: Sequence[str]
    rows: Iterable[Sequence[Value]]


def write(
    path: Path,
    view: View,
    *,
    kind: Kind,
    replace: bool,
    report: Report = lambda _rows: None,
    saving: Saving = lambda _rows: nullcontext(),
) -> int:
    """Write the view to `path`, whole or not at all; how many rows it has, without the titles.

    A file that is there stays as it was unless `replace`. `report` gets the number of rows done; what it raises ends
    the work, and nothing is left of it. `saving` gets the number of all rows: the file appears within its block.
    Raises SaringError: target_exists, target_folder_missing, target_is_folder, target_not_writable, target_disk_full,
    target_too_large, view_text_too_long, view_too_many_rows.
    """

    def make() -> tuple[bytes, int]:
        return _xlsx([view], report) if kind == "xlsx" else _csv(view, report, semicolon=kind != "csv")

    return _save(path, make, replace=replace, saving=saving)


def write_book(
    path: Path,
    views: Sequence[View],
    *,
    replace: bool,
    report: Report = lambda _rows: None,
    saving: Saving = lambda _rows: nullcontext(),
) -> int:
    """Write several views as the sheets of one workbook, whole or not at all; how many rows they have together.

    Arguments and errors are those of `write`.
    """
    return _save(path, lambda: _xlsx(views, report), replace=replace, saving=saving)


def _save(path: Path, make: Callable[[], tuple[bytes, int]], *, replace: bool, saving: Saving) -> int:
    def check() -> None:
        if path.exists() and not replace:
            raise SaringError("target_exists", path=str(path))

    _check_place(path)
    check()
    content, number = make()
    try:
        with saving(number):
            save_bytes(path, content, last_check=check)
    except OSError as error:
        raise not_written(error, path) from error
    return number


def harmless(text: str) -> str:
    """The text as a CSV file may hold it: with an apostrophe before what a spreadsheet would take for a formula."""
    return f"'{text}" if text.lstrip(_UNSEEN).startswith(_FORMULA) else text


def _check_place(path: Path) -> None:
    if not path.parent.is_dir():
        raise SaringError("target_folder_missing", folder=str(path.parent))
    if path.is_dir():
        raise SaringError("view_is_folder", path=str(path))


# --- CSV ---------------------------------------------------------------------------------------------------


def _csv(view: View, report: Report, *, semicolon: bool) -> tuple[bytes, int]:
    """UTF-8 with the mark by which Excel knows it. With semicolons, decimals have a comma, as where those are usual."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";" if semicolon else ",")
    writer.writerow([harmless(title) for title in view.columns])
    number = 0
    for number, row in enumerate(view.rows, start=1):
        writer.writerow([_plain(value, comma=semicolon) for value in row])
        if number % _STEP == 0:
            report(number)
    report(number)
    return text.getvalue().encode("utf-8-sig", "replace"), number


def _plain(value: Value, *, comma: bool) -> str:
    match value:
        case None:
            return ""
        case str():
            return harmless(value)
        case datetime.datetime():
            return value.isoformat(" ", "minutes")
        case datetime.date():
            return value.isoformat()
        case float():
            written = str(int(value)) if value.is_integer() else repr(value)
            return written.replace(".", ",") if comma else written
    return str(value)


# --- Excel -------------------------------------------------------------------------------------------------


def _xlsx(views: Sequence[View], report: Report) -> tuple[bytes, int]:
    """A sheet per view, with a row of titles that stays in sight; text is written as text, whatever it reminds of."""
    import xlsxwriter

    content = io.BytesIO()
    number = 0
    # Rows leave memory as soon as they are written, so a hundred thousand take no more than one.
    with xlsxwriter.Workbook(content, {"constant_memory": True}) as book:
        heading = book.add_format({"bold": True, "bottom": 1, "valign": "top"})
        looks: dict[type, Format] = {datetime.date: book.add_format({"num_format": _DAY, "align": "left"})}
        looks[datetime.datetime] = book.add_format({"num_format": _MOMENT, "align": "left"})
        looks[Share] = book.add_format({"num_format": _PERCENT})
        for view in views:
            sheet = book.add_worksheet(_sheet_name(view.title))
            number += _fill(sheet, view, heading, looks, _after(number, report))
    return content.getvalue(), number


def _after(before: int, report: Report) -> Report:
    return lambda rows: report(before + rows)


def _fill(sheet: Worksheet, view: View, heading: Format, looks: Mapping[type, Format], report: Report) -> int:
    titles = [" ".join(title.split()) for title in view.columns]
    rows = iter(view.rows)
    sample = list(islice(rows, _SAMPLE))
    for column, title in enumerate(titles):
        sheet.set_column(column, column, _width(title, [row[column] for row in sample]))
    sheet.freeze_panes(1, 0)
    for column, title in enumerate(titles):
        sheet.write_string(0, column, title, heading)
    number = 0
    for number, row in enumerate(chain(sample, rows), start=1):
        if number == _MOST_ROWS:
            raise SaringError("view_too_many_rows", limit=_MOST_ROWS - 1)
        for column, value in enumerate(row):
            _put(sheet, number, column, value, looks)
        if number % _STEP == 0:
            report(number)
    if titles:
        sheet.autofilter(0, 0, number, len(titles) - 1)
    report(number)
    return number


def _put(sheet: Worksheet, row: int, column: int, value: Value, looks: Mapping[type, Format]) -> None:
    if value is None or value == "":
        return
    if isinstance(value, datetime.date):
        day = value.date() if isinstance(value, datetime.datetime) else value
        if day >= _FIRST_DAY:
            sheet.write_datetime(row, column, value, looks[type(value)])
            return
        value = value.isoformat()
    if isinstance(value, str):
        if len(value.encode("utf-16-le", "surrogatepass")) // 2 > _LONGEST_TEXT:
            raise SaringError("view_text_too_long", row=row + 1, limit=_LONGEST_TEXT)
        sheet.write_string(row, column, value)
    else:
        sheet.write_number(row, column, value, looks.get(type(value)))


def _width(title: str, values: Sequence[Value]) -> int:
    longest = max((len(_plain(value, comma=False)) for value in values), default=0)
    return min(max(longest, len(title) + 3, _NARROWEST), _WIDEST)


def _sheet_name(title: str) -> str:
    """The title as Excel takes it for a sheet: up to 31 characters, some signs not among them."""
    kept = "".join(" " if sign in "[]:*?/\\" or not sign.isprintable() else sign for sign in title)
    name = " ".join(kept.split())[:31].strip("' ")
    return name if name and name.casefold() != "history" else "Saring"
