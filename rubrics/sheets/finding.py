"""Which cell of a sheet belongs to which value: titles are looked up, so that columns and lines may be moved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from rubrics.model import LANGUAGES, Text
from rubrics.sheets.cells import Cell, CellProblem, Grid, Place, Value, is_blank
from rubrics.sheets.filling import FORM_TITLES, line_title
from rubrics.sheets.tables import TABLES, Column, Path, Table

CLOSE_ENOUGH = 80  # of 100, rapidfuzz's ratio
EXCERPT = 60  # characters of a wrong title that a message quotes


@dataclass(frozen=True, slots=True)
class Found:
    """The cells of one record by what they hold; `place` is where the record begins.

    Cells that are there and empty are among them; those of columns that are not there are not.
    """

    place: Place
    cells: Mapping[Path, Cell]


def records(table: Table, grid: Grid, problems: list[CellProblem]) -> list[Found]:
    """The records of a table, one per line that is not empty; what is wrong with its titles is noted."""
    lines = [
        (number, row)
        for number, row in enumerate(grid.rows, start=grid.first)
        if not all(is_blank(cell) for cell in row)
    ]
    if table.form:
        return [_form(table, grid, lines, problems)]
    if not lines:
        problems.append(CellProblem("titles_missing", Place(grid.sheet, grid.first, 0)))
        return []
    (number, header), *others = lines
    columns = _header(table, Grid(grid.sheet, [header], number), others, problems)
    return [
        Found(
            Place(grid.sheet, number, min(columns, default=0)),
            {
                column.path: Cell(row[place] if place < len(row) else "", Place(grid.sheet, number, place))
                for place, column in columns.items()
            },
        )
        for number, row in others
    ]


def _header(
    table: Table, grid: Grid, lines: Sequence[tuple[int, Sequence[Value]]], problems: list[CellProblem]
) -> dict[int, Column]:
    """The columns of a table by where they stand."""
    known = _by_title({column: column.title for column in table.columns})
    columns: dict[int, Column] = {}
    for place, value in enumerate(grid.rows[0]):
        here = Place(grid.sheet, grid.first, place)
        column = known.get(_folded(value))
        if column is None:
            if not is_blank(value):
                problems.append(_unknown("column", here, value, known))
            elif untitled := next((n for n, row in lines if place < len(row) and not is_blank(row[place])), None):
                problems.append(
                    CellProblem("column_untitled", Place(grid.sheet, untitled, place), {"title": here.cell})
                )
        elif column in columns.values():
            problems.append(CellProblem("column_twice", here, {"title": column.title}))
        else:
            columns[place] = column
    there = {column.path for column in columns.values()}
    for column in table.columns:
        if column.required and not there & set(alternatives(column)):
            problems.append(CellProblem("column_missing", Place(grid.sheet, grid.first, 0), {"title": column.title}))
            there.add(column.path)
    return columns


def alternatives(column: Column) -> list[Path]:
    """The columns that can hold what this one requires: a text in either language."""
    if column.path[-1] in LANGUAGES:
        return [(*column.path[:-1], language) for language in LANGUAGES]
    return [column.path]


def _form(table: Table, grid: Grid, lines: Sequence[tuple[int, Sequence[Value]]], problems: list[CellProblem]) -> Found:
    """The one record of a form."""
    titles = {column: line_title(column) for column in table.columns if column.path[-1] != LANGUAGES[-1]}
    known = _by_title(titles)
    headings = {_folded(text) for text in _spellings(FORM_TITLES[0])}
    cells: dict[Path, Cell] = {}
    for number, row in lines:
        here = Place(grid.sheet, number, 0)
        if _folded(row[0]) in headings:
            continue
        column = known.get(_folded(row[0]))
        if column is None:
            problems.append(_unknown("line", here, row[0], known))
            continue
        if column.path in cells:
            problems.append(CellProblem("line_twice", here, {"title": titles[column]}))
            continue
        values = [Cell(value, Place(grid.sheet, number, place)) for place, value in enumerate(row)]
        values += [Cell("", Place(grid.sheet, number, place)) for place in range(len(values), len(FORM_TITLES))]
        for path, cell in zip(alternatives(column), values[1:], strict=False):
            cells[path] = cell
        problems.extend(
            CellProblem("cell_stray", cell.place, {"title": titles[column]})
            for cell in values[1 + len(alternatives(column)) :]
            if not is_blank(cell.value)
        )
    problems.extend(
        CellProblem("line_missing", Place(grid.sheet, grid.first, 0), {"title": title})
        for column, title in titles.items()
        if column.required and column.path not in cells
    )
    return Found(Place(grid.sheet, grid.first, 0), cells)


def is_title(value: Value) -> bool:
    """Whether a cell is the title of a column or line of any table."""
    return _folded(value) in _all_titles()


@cache
def _all_titles() -> frozenset[str]:
    return frozenset(
        _folded(spelling)
        for table in TABLES
        for column in table.columns
        for text in (column.title, line_title(column))
        for spelling in _spellings(text)
    )


def _by_title(titles: Mapping[Column, Text]) -> dict[str, Column]:
    return {_folded(spelling): column for column, title in titles.items() for spelling in _spellings(title)}


def _spellings(text: Text) -> Iterator[str]:
    """A title in one language or in both, in either order."""
    yield from (text.id, text.en, f"{text.id} {text.en}", f"{text.en} {text.id}")


def _folded(value: Value) -> str:
    """A title however it is wrapped and spelt."""
    return " ".join(str(value).replace("/", " ").replace("*", " ").casefold().split())


def _unknown(what: str, place: Place, value: Value, known: Mapping[str, Column]) -> CellProblem:
    """A title that is none, with the one that was probably meant."""
    from rapidfuzz import fuzz, process

    written = " ".join(str(value).split())[:EXCERPT]
    meant = process.extractOne(_folded(written), list(known), scorer=fuzz.ratio, score_cutoff=CLOSE_ENOUGH)
    if meant is None:
        return CellProblem(f"{what}_unknown", place, {"title": written})
    return CellProblem(f"{what}_unknown_similar", place, {"title": written, "meant": known[meant[0]].title})
