"""The tables of a workspace as they are compared row by row: with a backup, or with a damaged file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from screening.storage.triggers import WORKED_OUT_COLUMNS, WORKED_OUT_TABLES
from screening.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its stored columns; `identity` are those that name a row."""

    name: str
    columns: tuple[str, ...]
    identity: tuple[str, ...]
    has_rowid: bool

    @property
    def select(self) -> str:
        """The query for every row."""
        return f"SELECT {', '.join(self.columns)} FROM {self.name}"

    @property
    def places(self) -> tuple[int, ...]:
        """Where the columns stand that name a row."""
        return tuple(self.columns.index(one) for one in self.identity)

    @property
    def written(self) -> tuple[int, ...]:
        """Where the columns stand that do not follow from other rows."""
        worked_out = WORKED_OUT_COLUMNS.get(self.name, frozenset())
        return tuple(place for place, name in enumerate(self.columns) if name not in worked_out)

    def same(self, one: Sequence[object], other: Sequence[object]) -> bool:
        """Whether two rows say the same, apart from what follows from other rows."""
        return all(one[place] == other[place] for place in self.written)


def tables_of(ws: Workspace) -> list[Table]:
    """Every table in which something is written; those that only follow from others are left out."""
    found = []
    for name, without_rowid in ws.all(
        """SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
        AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_sqlite%' ORDER BY name"""
    ):
        if name in WORKED_OUT_TABLES:
            continue
        columns = ws.all("SELECT name, pk FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY cid", (name,))
        identity = tuple(column for column, key in columns if key) or ("rowid",)
        found.append(Table(name, tuple(column for column, _ in columns), identity, not without_rowid))
    return found


def texts(row: Sequence[object]) -> set[str]:
    """The texts in a row: the ids of what it is and of what it belongs to are among them."""
    return {value for value in row if isinstance(value, str)}
