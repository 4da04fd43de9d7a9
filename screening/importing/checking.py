"""Looks through a whole table before anything is written: the dry run of every import."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from collections.abc import Mapping as AnyMapping
from datetime import date

from screening.errors import Refused
from screening.importing.cells import RowReader
from screening.importing.duplicates import Finder
from screening.importing.lone_names import LoneNames
from screening.importing.mapping import Deed, Mapping
from screening.importing.people import Person, Plan, Progress
from screening.importing.state import state
from screening.importing.table import Problem, Table, Value, excerpt, is_blank, shown
from screening.importing.titles import is_numbering, is_private
from screening.jobs import jobs
from screening.workspace import Workspace

_Add = Callable[[Problem], None]
_AT_ONCE = 500  # rows between two reports of the progress
_ONE_PERSONS = frozenset({"name", "first_name", "last_name", "email", "phone"})
# Kept "in the note" are wrong cells; a row with a mistake beyond that, as one without a name, cannot come in either.
_LEAVES_OUT: dict[str, tuple[str, ...]] = {"stop": (), "skip": ("error", "question"), "keep_in_note": ("error",)}
_NEEDS_JOB = frozenset({"applied_on", "stage"})
_SHORT_ARE_RARE = 0.1  # of the rows: programs that leave out empty cells at the end do so everywhere


def check(
    ws: Workspace,
    table: Table,
    mapping: Mapping,
    *,
    job_id: str = "",
    deeds: AnyMapping[int, Deed] | None = None,
    progress: Progress | None = None,
) -> Plan:
    """What importing the table would do; nothing is written.

    `job_id` is the job that the people apply for, "" for none; `deeds` says what happens to single duplicates, by row,
    in the place of `mapping.duplicates`. Raises Refused "job_closed", NotFound for the job.
    """
    stages: Sequence[str] = ()
    if job_id:
        job = jobs.get(ws, job_id)
        if job.status == "closed":
            raise Refused("job_closed", title=job.title)
        stages = job.stages
    problems = list(table.remarks)
    problems += _about_columns(ws, table, mapping, job_id)
    left_out: dict[int, tuple[Problem, ...]] = {}
    leaves_out = _LEAVES_OUT[mapping.problem_rows]

    def add(problem: Problem) -> None:
        if problem.row and problem.severity in leaves_out:
            problem = Problem(problem.code, "notice", problem.row, problem.column, problem.value, problem.params)
            left_out[problem.row] = (*left_out.get(problem.row, ()), problem)
        problems.append(problem)

    for problem in [one for one in problems if one.row and one.severity == "error"]:  # found while reading the file
        problems.remove(problem)
        add(problem)
    people: list[Person] = []
    rows = 0
    if any(column.field in {"name", "first_name", "last_name"} for column in mapping.columns):
        people, rows = _people(table, mapping, RowReader(table, mapping, stages, add, date.today()), add, progress)
        people = [person for person in people if person.row not in left_out]
        if not rows:
            problems.append(Problem("no_people", "error"))
    else:
        problems.append(Problem("name_column_missing", "question", max(mapping.title_rows, default=0), asks="columns"))
    seen = state(ws)
    finder = Finder(ws, mapping, job_id, deeds or {})
    sorted_out = finder.sort_out(people)
    problems.sort(key=lambda problem: (problem.row, problem.column))
    return Plan(
        table,
        mapping,
        job_id,
        tuple(sorted_out.new),
        tuple(sorted_out.updates),
        dict(sorted({**dict.fromkeys(sorted_out.skipped, ()), **left_out}.items())),
        tuple(problems),
        tuple(sorted_out.duplicates),
        rows,
        seen,
    )


def _people(
    table: Table, mapping: Mapping, reader: RowReader, add: _Add, progress: Progress | None
) -> tuple[list[Person], int]:
    """The people of all rows that can be read, and how many rows are about a person."""
    people: list[Person] = []
    rows = 0
    merged = _Merged(table, mapping)
    lone = LoneNames(table, mapping)
    by_line = table.kind in {"csv", "paste"} and table.width > 1
    short_matter = _short_rows_matter(table, mapping)
    last = max((place for place, column in enumerate(mapping.columns) if column.field), default=0)
    total = len(table.rows)
    for number in range(mapping.first_row, total + 1):
        row = table.rows[number - 1]
        if progress and number % _AT_ONCE == 0:
            progress(number, total)
        if merged.any:
            row = merged.filled(number, row)
        person = reader.read(number, row)
        if person is None and not reader.failed:
            _remark_on_rest(number, row, mapping, add)
            continue
        column = merged.trouble(number)
        is_whole = not column and (
            not by_line or _check_width(number, row, mapping, add, last=last, short_matter=short_matter)
        )
        if person is not None and is_whole and (doubt := lone.doubt(person, row)):
            add(doubt)
            if doubt.severity == "notice":
                continue
        rows += 1
        if column:
            add(Problem("cell_merged", "error", number, column - 1))
        if person is not None:
            people.append(person)
    if progress:
        progress(total, total)
    return people, rows


def _check_width(
    number: int, row: Sequence[Value], mapping: Mapping, add: _Add, *, last: int, short_matter: bool
) -> bool:
    """Whether the cells of this row stand in their columns: a comma or line break too many has not moved them."""
    titled = len(mapping.columns)
    while titled and not mapping.columns[titled - 1].title and mapping.title_rows:
        titled -= 1
    if mapping.title_rows and any(not is_blank(cell) for cell in row[titled:]):
        add(
            Problem(
                "row_too_long", "error", number, titled, excerpt(row[titled]), {"cells": len(row), "titles": titled}
            )
        )
        return False
    if short_matter and len(row) <= last:
        add(Problem("row_too_short", "error", number, params={"cells": len(row), "titles": titled}))
        return False
    return True


def _short_rows_matter(table: Table, mapping: Mapping) -> bool:
    full = [len(row) for row in table.rows[mapping.first_row - 1 :] if row]
    widest = max((len(table.rows[row - 1]) for row in mapping.title_rows if row <= len(table.rows)), default=0)
    return bool(full) and sum(length < widest for length in full) <= _SHORT_ARE_RARE * len(full)


def _remark_on_rest(number: int, row: Sequence[Value], mapping: Mapping, add: _Add) -> None:
    """A row without anybody that says something nevertheless."""
    for place, cell in enumerate(row):
        title = mapping.columns[place].title if place < len(mapping.columns) else ""
        if (
            not is_blank(cell)
            and not (is_numbering(title) or isinstance(cell, int | float))
            and not shown(cell).isdigit()
        ):
            if place < len(mapping.columns) and mapping.columns[place].field:
                return  # titles once more, already remarked on
            add(Problem("row_without_person", "notice", number, place, excerpt(cell)))
            return


def _about_columns(ws: Workspace, table: Table, mapping: Mapping, job_id: str) -> list[Problem]:
    found: list[Problem] = []
    if "title_rows" in mapping.unsure:
        found.append(Problem("titles_missing", "question", asks="title_rows"))
    own = {field_id for (field_id,) in ws.all("SELECT id FROM custom_fields")}
    row = max(mapping.title_rows, default=0)
    for place, column in enumerate(mapping.columns):
        if column.field in _NEEDS_JOB and not job_id:
            found.append(Problem("column_needs_job", "notice", row, place, column.title))
        elif column.field.startswith("custom:") and column.field.removeprefix("custom:") not in own:
            found.append(Problem("custom_field_missing", "error", row, place, column.title))
        elif not column.field and not is_numbering(column.title):
            code = "column_private" if is_private(column.title) else "column_left_out"
            found.append(Problem(code, "notice", row, place, excerpt(column.title)))
        elif not column.field and not column.title and _has_words(table, mapping, place):
            found.append(Problem("column_untitled", "notice", row, place))
    return found


def _has_words(table: Table, mapping: Mapping, place: int) -> bool:
    return any(
        place < len(row) and isinstance(row[place], str) and any(map(str.isalpha, row[place]))  # type: ignore[arg-type]
        for row in table.rows[mapping.first_row - 1 :]
    )


class _Merged:
    """Merged cells below the titles: one source for several rows is filled in, one person over several is asked."""

    def __init__(self, table: Table, mapping: Mapping) -> None:
        self._values: dict[tuple[int, int], Value] = {}
        self._trouble: dict[int, int] = {}
        fields = [column.field for column in mapping.columns]
        for first_row, first, last_row, last in table.spans:
            if first_row < mapping.first_row - 1:
                continue
            used = [place for place in range(first, min(last, len(fields) - 1) + 1) if fields[place]]
            if len(used) > 1:
                self._trouble[first_row + 1] = used[0] + 1
            elif used and fields[used[0]] in _ONE_PERSONS:
                for row in range(first_row + 1, min(last_row, len(table.rows) - 1) + 1):
                    self._trouble[row + 1] = used[0] + 1
            elif used:
                value = table.value(first_row + 1, first)
                for row in range(first_row, min(last_row, len(table.rows) - 1) + 1):
                    self._values[row + 1, used[0]] = value
        self.any = bool(self._values)

    def filled(self, number: int, row: Sequence[Value]) -> Sequence[Value]:
        """The row with the values of the merged cells it is part of; a row of nothing else stays empty."""
        if all(is_blank(cell) for cell in row):
            return row
        cells = list(row)
        for place in range(len(cells)):
            if (number, place) in self._values:
                cells[place] = self._values[number, place]
        return cells

    def trouble(self, number: int) -> int:
        """The column, counted from 1, of a merged cell that leaves open whose it is; 0 for none."""
        return self._trouble.get(number, 0)
