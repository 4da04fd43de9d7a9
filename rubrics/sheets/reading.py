"""From a file of sheets to a rubric."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from rubrics import archives
from rubrics.errors import DocumentError
from rubrics.model import Rubric
from rubrics.opening import content_of
from rubrics.sheets.cells import CellProblem, Grid, Named, Place, is_blank
from rubrics.sheets.csv_file import read_csv
from rubrics.sheets.excel import read_xlsx
from rubrics.sheets.finding import is_title
from rubrics.sheets.limits import LARGEST_FILE
from rubrics.sheets.tables import TABLES, Table
from rubrics.sheets.understanding import understand

_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_FEWEST_TITLES = 2  # a sheet with so many of our titles is meant to be one of ours


@dataclass(frozen=True, slots=True)
class SheetReading:
    """What a file of sheets says: a rubric, or else problems.

    `made_from` is the `origin` of the rubric that the sheets were made from, None where they do not say.
    """

    rubric: Rubric | None
    problems: tuple[CellProblem, ...]
    made_from: str | None


def read_sheet(path: Path) -> SheetReading:
    """The rubric of an .xlsx or .csv file, or every problem in it by sheet and cell.

    Raises DocumentError: document_missing, document_no_file, document_unreadable, sheet_too_large, sheet_damaged,
    sheet_encrypted, sheet_type, sheet_no_text.
    """
    content = content_of(path, LARGEST_FILE)
    try:
        return read_content(content)
    except DocumentError as error:
        raise DocumentError(error.code, path=str(path), **error.params) from error


def read_content(content: bytes) -> SheetReading:
    """As `read_sheet`, of a file's bytes; the errors do not name the path."""
    if len(content) > LARGEST_FILE:
        raise DocumentError("sheet_file_too_large", limit_mb=LARGEST_FILE // (1024 * 1024))
    if content.startswith(_OLD_OFFICE):
        is_locked = "EncryptedPackage".encode("utf-16-le") in content
        raise DocumentError("sheet_encrypted" if is_locked else "sheet_type")
    is_workbook = content.startswith(b"PK")
    if is_workbook:
        _check_workbook(content)
    named = read_xlsx(content) if is_workbook else read_csv(content)
    problems: list[CellProblem] = []
    grids = _by_table(named, problems)
    rubric, made_from = understand(grids, all_text=not is_workbook, problems=problems)
    return SheetReading(rubric, tuple(problems), made_from)


def _check_workbook(content: bytes) -> None:
    try:
        names = archives.names(content)
    except archives.DamagedArchiveError as error:
        raise DocumentError("sheet_damaged") from error
    if "xl/workbook.xml" not in {name.lower() for name in names}:
        raise DocumentError("sheet_type")


def _by_table(named: list[Named], problems: list[CellProblem]) -> dict[str, Grid]:
    """The grids by the keys of their tables; a sheet that looks like one of ours under another name is a problem."""
    grids: dict[str, Grid] = {}
    for name, grid in named:
        table = _table(name)
        if table and table.key in grids:
            problems.append(CellProblem("table_twice", Place(grid.sheet, grid.first, 0), {"title": table.name}))
        elif table:
            grids[table.key] = grid
        elif _looks_like_ours(grid):
            problems.append(CellProblem("table_unknown", Place(grid.sheet, grid.first, 0), {"title": name}))
    return grids


def _table(name: str) -> Table | None:
    small = " ".join(name.casefold().split())
    return next((table for table in TABLES if small in {table.name.id.casefold(), table.name.en.casefold()}), None)


def _looks_like_ours(grid: Grid) -> bool:
    first = next((row for row in grid.rows if not all(is_blank(value) for value in row)), ())
    return sum(map(is_title, first)) >= _FEWEST_TITLES
