"""From the cells of the tables to a rubric, with every mistake at its cell."""

from __future__ import annotations

from collections.abc import Mapping

from rubrics.format import dump, from_data, parse
from rubrics.format.fields import FORMAT, RUBRIC
from rubrics.format.values import Reader
from rubrics.model import Rubric
from rubrics.problems import Problem
from rubrics.sheets.cells import CellProblem, Grid, Place, is_blank
from rubrics.sheets.finding import Found, records
from rubrics.sheets.growing import Tree, looks_like_number, text_of
from rubrics.sheets.tables import CRITERIA_TABLE, FORMAT_COLUMN, ORIGIN_COLUMN, RUBRIC_TABLE, TABLES

_OTHER_CODES = {"text_empty": "required", "text_missing": "required", "key_missing": "required"}


def understand(
    grids: Mapping[str, Grid], *, all_text: bool, problems: list[CellProblem]
) -> tuple[Rubric | None, str | None]:
    """The rubric of these tables (by their keys) and what it was made from, None where it is not known.

    Problems are added to those that are there already; with any there is no rubric. `all_text`: numbers come as text,
    as in a CSV file.
    """
    found = _found(grids, problems)
    form = found[RUBRIC_TABLE.key][0] if found[RUBRIC_TABLE.key] else None
    if form and _is_newer(form, problems):
        return None, None
    tree = Tree(problems, all_text=all_text)
    reported: list[Problem] = []
    root = tree.rubric(found)
    reader = Reader(reported, "id")
    data = reader.read(RUBRIC, root, "")
    for stray in tree.strays:
        reader.read(tree.trait, stray, "")
    problems.extend(_at_its_cell(problem, tree) for problem in reported)
    if not problems and not found[CRITERIA_TABLE.key]:  # the titles stand there alone
        problems.append(_of_criteria("no_active_criteria", grids))
    rubric = None if problems else _checked(from_data({"format": FORMAT, **data}), grids, problems)
    order = {grid.sheet: (number, grid.first) for number, table in enumerate(TABLES) if (grid := grids.get(table.key))}
    problems.sort(
        key=lambda one: (
            (order.get(one.place.sheet, (0, 0)), one.place.row, one.place.column) if one.place else ((-1, 0), 0, 0)
        )
    )
    made_from = form.cells.get(ORIGIN_COLUMN.path) if form else None
    return rubric, text_of(made_from.value) if made_from and made_from.value else None


def _found(grids: Mapping[str, Grid], problems: list[CellProblem]) -> dict[str, list[Found]]:
    found = {}
    for table in TABLES:
        grid = grids.get(table.key)
        if grid is None and table.required:
            problems.append(CellProblem("table_missing", None, {"title": table.name}))
        found[table.key] = records(table, grid, problems) if grid else []
    return found


def _is_newer(form: Found, problems: list[CellProblem]) -> bool:
    """Whether the sheets are of a format that this version does not know; what else looks wrong may be right in it."""
    cell = form.cells.get(FORMAT_COLUMN.path)
    written = text_of(cell.value).strip() if cell else ""
    if cell is None or not written.isdecimal() or len(written) > 6 or int(written) <= FORMAT:
        return False
    problems[:] = [CellProblem("format_newer", cell.place, {"format": int(written), "current": FORMAT})]
    return True


def _at_its_cell(problem: Problem, tree: Tree) -> CellProblem:
    """A problem of the reader of rubric files as one of a cell."""
    node = tree.noted[problem.line - 1]
    params = {name: value for name, value in problem.params.items() if name not in {"key", "line", "options"}}
    if "line" in problem.params:
        params["other"] = str(tree.noted[int(problem.params["line"]) - 1].place)
    code = _OTHER_CODES.get(problem.code, problem.code)
    if code == "number_expected":
        code = "required" if is_blank(node.value) else "number_as_text" if looks_like_number(node.value) else code
    return CellProblem(code, node.place, {**params, **node.params})


def _checked(rubric: Rubric, grids: Mapping[str, Grid], problems: list[CellProblem]) -> Rubric | None:
    """The rubric, where its file could be read again; rules about the rubric as a whole are checked there."""
    errors = {problem.code for problem in parse(dump(rubric))[1] if problem.severity == "error"}
    for code in sorted(errors):
        problems.append(_of_criteria(code if code == "no_active_criteria" else "too_much", grids))
    return None if errors else rubric


def _of_criteria(code: str, grids: Mapping[str, Grid]) -> CellProblem:
    """A problem of the table of criteria as a whole."""
    grid = grids[CRITERIA_TABLE.key]
    return CellProblem(code, Place(grid.sheet, grid.first, 0))
