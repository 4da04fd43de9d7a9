"""What a table shows at this moment: its columns, its order, its words, and every row of its filter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractProxyModel, QLocale

from screening.jobs.applications import ApplicationRow
from screening.people.candidate_record import CandidateRow
from screening.people.visibility import RESTRICTED
from ui.models.figures import DASH
from ui.models.rows import Column, EveryRow
from ui.widgets.rows_table import RowsTable

if TYPE_CHECKING:
    from screening.view_files import Value, View
    from screening.workspace import Workspace

_AT_ONCE = 200  # chosen rows of a long list that are read while one waits; more are read on the worker


@dataclass(frozen=True)
class Shown:
    """Free of widgets, so that the worker can take it along."""

    title: str
    columns: tuple[Column[Any], ...]
    rows: EveryRow[Any]

    def view(self, workspace: Workspace) -> View:
        """What is written, row by row."""
        from screening.view_files import View

        return View(self.title, [column.title for column in self.columns], self._values(workspace))

    def _values(self, workspace: Workspace) -> Iterator[list[Value]]:
        """Without the people whose data are restricted: they are seen in the list, and not exported."""
        restricted = {row[0] for row in workspace.all(RESTRICTED)}
        for row in self.rows.read(workspace):
            if _person(row) not in restricted:
                yield [cell_value(column, row) for column in self.columns]


def shown(table: RowsTable, title: str, *, only_chosen: bool = False) -> Shown:
    """The columns that are seen, from left to right, with all rows or the chosen ones."""
    head = table.horizontalHeader()
    seen = sorted(
        (number for number in range(table.rows.columnCount()) if not table.isColumnHidden(number)),
        key=head.visualIndex,
    )
    columns = tuple(table.rows.columns[number] for number in seen)
    every = table.rows.every_row()
    if only_chosen:
        places = chosen_places(table)
        some = table.rows.some_rows(places) if len(places) > _AT_ONCE else None
        if some is None:
            return _held(title, columns, [_record(table, place) for place in places])
        return Shown(title, columns, some)
    if every is not None:
        return Shown(title, columns, every)
    return _held(title, columns, [_record(table, row) for row in range(table.model().rowCount())])


def _person(row: object) -> str:
    """The id of the candidate that a row is about, "" for a row about anything else."""
    if isinstance(row, ApplicationRow):
        return row.candidate.id
    return row.id if isinstance(row, CandidateRow) else ""


def _held(title: str, columns: tuple[Column[Any], ...], records: list[Any]) -> Shown:
    return Shown(title, columns, EveryRow(lambda _workspace: records, lambda _workspace: len(records)))


def chosen_places(table: RowsTable) -> list[int]:
    """The chosen rows' places in the table, from top to bottom."""
    ranges = [(one.top(), one.bottom()) for one in table.selectionModel().selection()]
    return sorted({place for top, bottom in ranges for place in range(top, bottom + 1)})


def _record(table: RowsTable, row: int) -> Any:
    model = table.model()
    index = model.index(row, 0)
    return table.rows.record(model.mapToSource(index) if isinstance(model, QAbstractProxyModel) else index)


def cell_value(column: Column[Any], row: Any) -> Value:
    """What a spreadsheet gets of a cell: its value, a number that is shown as one, or its text; nothing for a dash."""
    if column.value is not None:
        return column.value(row)
    text = column.text(row)
    if text == DASH:
        return None
    if column.number:
        number, whole = QLocale().toDouble(text)
        if whole:
            return int(number) if number.is_integer() else number
    return text
