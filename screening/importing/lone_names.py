"""Rows with a name and nothing else: headings, notes and signatures stand in the column of the names too."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from screening.importing.mapping import Mapping
from screening.importing.people import Person
from screening.importing.table import Problem, Table, Value, excerpt, is_blank


class LoneNames:
    """Asks about rows whose only cell is a name, where most rows of the table say more."""

    def __init__(self, table: Table, mapping: Mapping) -> None:
        self._table, self._mapping = table, mapping
        self._is_list = table.kind != "vcard"  # a card is a person's however little stands on it

    def doubt(self, person: Person, row: Sequence[Value]) -> Problem | None:
        """What to ask about this row, or to tell where it was answered that such rows are nobody; None for a person."""
        answer = self._mapping.lone_names
        if answer == "people" or not self._is_list or not _is_lone(row) or not self._are_rare:
            return None
        place = next(place for place, cell in enumerate(row) if not is_blank(cell))
        if answer == "leave_out":
            return Problem("row_without_person", "notice", person.row, place, excerpt(person.name))
        return Problem("name_alone", "question", person.row, place, excerpt(person.name), asks="lone_names")

    @cached_property
    def _are_rare(self) -> bool:
        rows = [row for row in self._table.rows[self._mapping.first_row - 1 :] if not all(map(is_blank, row))]
        return 2 * sum(map(_is_lone, rows)) < len(rows)


def _is_lone(row: Sequence[Value]) -> bool:
    filled = 0
    for cell in row:
        if cell != "" and not is_blank(cell):
            filled += 1
            if filled > 1:
                return False
    return filled == 1
