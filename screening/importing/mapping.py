"""Which column is what, and the answers to what a table leaves open; as JSON it can be kept and handed on."""

from __future__ import annotations

import json
from collections.abc import Mapping as AnyMapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, get_args

from screening.errors import Refused
from screening.importing.table import Table, letters_of, shown
from screening.importing.titles import folded

Deed = Literal["", "add", "skip", "update"]
DateOrder = Literal["", "dmy", "mdy", "ymd"]
DateEpoch = Literal["", "1900", "1904"]
DateCells = Literal["", "as_shown", "swapped"]
NameOrder = Literal["", "as_written", "family_first"]
LoneNames = Literal["", "people", "leave_out"]
ProblemRows = Literal["stop", "skip", "keep_in_note"]

FIELDS = (
    "name", "first_name", "last_name", "email", "phone", "source", "tags", "note", "applied_on", "keep_until", "stage",
)  # fmt: skip
"""What a column can be; "" leaves it out, "custom:<id>" is a field of the workspace's own."""
SEVERAL = frozenset({"first_name", "email", "phone", "tags", "note"})
"""What more than one column may be."""
KINDS = ("in_table", "in_file", "unsure")
"""Duplicates: certainly the same person twice in the table, certainly in the file already, or perhaps the same."""

_DEEDS: dict[str, Deed] = {"in_table": "update", "in_file": "update", "unsure": ""}
_CHOICES: dict[str, tuple[str, ...]] = {
    "date_order": get_args(DateOrder),
    "date_epoch": get_args(DateEpoch),
    "date_cells": get_args(DateCells),
    "name_order": get_args(NameOrder),
    "lone_names": get_args(LoneNames),
    "problem_rows": get_args(ProblemRows),
}
_TEXTS = ("sheet", "encoding", "delimiter")


@dataclass(frozen=True, slots=True)
class Column:
    """A column's title ("" for none) and the field it fills."""

    title: str
    field: str = ""


_A_COLUMN = {"title": "Nama", "field": "name"}

UNNAMED = Column("")
"""A column that a mapping says nothing of."""


@dataclass(frozen=True, slots=True)
class Mapping:
    """How a table is read.

    `title_rows` and `first_row` (the first with a person) count from 1. `date_order` says how 03/04/2025 is meant,
    `date_epoch` from where serial numbers of days count, `date_cells` whether a sheet has mixed up day and month of
    its dates; `phone_country` is the country code of numbers without one; `name_order` says what the comma of
    "Putri, Siti" means, `lone_names` whether rows with nothing but a name are people. "" leaves these open: what needs
    them is then asked. `duplicates` has a deed per kind; "" asks. `problem_rows`: rows with mistakes stop the import,
    are left out, or come in without the mistaken cell, which is kept in the note. `unsure` names what was guessed
    without much to go by.
    """

    title_rows: tuple[int, ...]
    first_row: int
    columns: tuple[Column, ...]
    date_order: DateOrder = ""
    date_epoch: DateEpoch = ""
    date_cells: DateCells = ""
    phone_country: str = "62"
    name_order: NameOrder = ""
    lone_names: LoneNames = ""
    duplicates: AnyMapping[str, Deed] = field(default_factory=lambda: dict(_DEEDS))
    problem_rows: ProblemRows = "stop"
    sheet: str = ""
    encoding: str = ""
    delimiter: str = ""
    unsure: tuple[str, ...] = ()
    remembered: bool = False

    def with_field(self, column: int, chosen: str) -> Mapping:
        """The same with another field for a column; one that may be there only once leaves the column it was."""
        columns = [
            Column(one.title, "") if one.field == chosen and chosen not in SEVERAL else one for one in self.columns
        ]
        columns[column] = Column(columns[column].title, chosen)
        return replace(self, columns=tuple(columns))

    def places(self, wanted: str) -> list[int]:
        """The columns of a field."""
        return [place for place, column in enumerate(self.columns) if column.field == wanted]

    def to_json(self) -> str:
        """As `from_json` reads it."""
        data: dict[str, Any] = {
            "title_rows": list(self.title_rows),
            "first_row": self.first_row,
            "columns": {
                letters_of(place): {"title": column.title, "field": column.field}
                for place, column in enumerate(self.columns)
            },
            **{name: getattr(self, name) for name in _CHOICES},
            "phone_country": self.phone_country,
            "duplicates": {kind: self.duplicates.get(kind, "") for kind in KINDS},
            **{name: getattr(self, name) for name in _TEXTS},
        }
        return json.dumps(data, ensure_ascii=False, indent=2)

    @classmethod
    def from_json(cls, text: str) -> Mapping:
        """The mapping of a JSON text; what it does not name stays open. Raises Refused "mapping_unreadable"."""
        try:
            data = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise Refused("mapping_unreadable", detail=str(error)) from error
        if not isinstance(data, dict):
            raise Refused("mapping_unreadable", detail="{}")
        return _checked(data)

    def fitted(self, table: Table, guessed: Mapping) -> Mapping:
        """The same for a table: columns that have titles are looked up by them, wherever they stand.

        Columns that are not named keep what was `guessed`. Raises Refused "mapping_column_missing".
        """
        columns = list(guessed.columns)
        titles = [folded(column.title) for column in columns]
        for place, column in enumerate(self.columns):
            title = folded(column.title)
            if not title or (place < len(titles) and titles[place] == title):
                target = place
            elif title in titles:
                target = titles.index(title)
            elif column.field:
                raise Refused("mapping_column_missing", title=column.title, row=max(guessed.title_rows, default=0))
            else:
                continue
            if column is UNNAMED:
                continue
            if target >= len(columns):
                raise Refused("mapping_column_missing", title=letters_of(place), row=max(guessed.title_rows, default=0))
            if column.field and column.field not in SEVERAL:
                columns = [replace(one, field="") if one.field == column.field else one for one in columns]
            columns[target] = Column(columns[target].title, column.field)
        return replace(self, columns=tuple(columns[: table.width]))


def titles_of(table: Table, rows: tuple[int, ...]) -> list[str]:
    """The title of each column, from one row or from two below each other; merged cells are titles of all below."""
    found: list[list[str]] = [[] for _ in range(table.width)]
    for row in rows:
        for place in range(table.width):
            text = " ".join(shown(table.value(row, _start(table, row, place))).split())
            if text and text not in found[place]:
                found[place].append(text)
    return [" ".join(parts) for parts in found]


def _start(table: Table, row: int, column: int) -> int:
    """The column where the merged cell begins that this one is part of."""
    for first_row, first, last_row, last in table.spans:
        if first_row == row - 1 == last_row and first <= column <= last and last - first < table.width - 1:
            return first
    return column


def _checked(data: dict[str, Any]) -> Mapping:
    known = {"title_rows", "first_row", "columns", "phone_country", "duplicates", *_CHOICES, *_TEXTS}
    for name in data:
        if name not in known:
            raise Refused("mapping_name_unknown", name=str(name)[:60], names=", ".join(sorted(known)))
    given: dict[str, Any] = {}
    for name, choices in _CHOICES.items():
        if name in data:
            given[name] = _one_of(name, data[name], choices)
    for name in _TEXTS:
        if name in data:
            given[name] = _require(name, data[name], isinstance(data[name], str), '"…"')
    if "phone_country" in data:
        country = str(data["phone_country"]).lstrip("+")
        given["phone_country"] = _require(
            "phone_country", country, country.isdecimal() and 1 <= len(country) <= 3, "62, 1, 44, …"
        )
    if "delimiter" in data:
        _require("delimiter", data["delimiter"], _may_part(data["delimiter"]), '"", ",", ";", "|", …')
    rows = data.get("title_rows") or []  # null leaves them open
    _require(
        "title_rows",
        rows,
        isinstance(rows, list) and all(type(row) is int and row > 0 for row in rows),
        "[], [1], [1, 2], …",
    )
    first = data.get("first_row", max(rows, default=0) + 1)
    _require("first_row", first, type(first) is int and first > 0, "1, 2, 3, …")
    duplicates = data.get("duplicates", {})
    _require("duplicates", duplicates, isinstance(duplicates, dict), _object(dict.fromkeys(KINDS, "skip")))
    for kind in duplicates:
        if kind not in KINDS:
            raise Refused("mapping_name_unknown", name=f"duplicates.{kind}"[:60], names=", ".join(KINDS))
    deeds = {kind: _one_of(f"duplicates.{kind}", deed, get_args(Deed)) for kind, deed in duplicates.items()}
    given["duplicates"] = {**_DEEDS, **deeds}
    return Mapping(tuple(rows), first, _columns(data.get("columns", {})), **given)


def _may_part(delimiter: str) -> bool:
    return len(delimiter) < 2 and delimiter not in {'"', "\r", "\n", "\0"} and not "\ud800" <= delimiter <= "\udfff"


def _columns(written: Any) -> tuple[Column, ...]:
    _require("columns", written, isinstance(written, dict), _object({"A": _A_COLUMN}))
    found: dict[int, Column] = {}
    for letters, entry in written.items():
        column = {"title": "", "field": entry} if isinstance(entry, str) else entry
        fits = isinstance(column, dict) and {"field"} <= set(column) <= {"title", "field"}
        _require(f"columns.{letters}", entry, fits, _object(_A_COLUMN))
        chosen, title = column["field"], column.get("title", "")
        fits = isinstance(chosen, str) and (chosen in {"", *FIELDS} or chosen.startswith("custom:"))
        if not fits:
            raise Refused(
                "mapping_value_wrong",
                name=f"columns.{letters}.field",
                value=str(chosen)[:60],
                choices=", ".join(FIELDS),
            )
        _require(f"columns.{letters}.title", title, isinstance(title, str), '"…"')
        found[_number(letters)] = Column(title, chosen)
    for column in found.values():
        places = [place for place in sorted(found) if found[place].field == column.field]
        if column.field and column.field not in SEVERAL and len(places) > 1:
            raise Refused("mapping_field_twice", field=column.field, columns=", ".join(map(letters_of, places)))
    return tuple(found.get(place, UNNAMED) for place in range(max(found, default=-1) + 1))


def _number(letters: str) -> int:
    _require(
        f"columns.{letters}",
        letters,
        letters.isascii() and letters.isalpha() and 0 < len(letters) <= 3,
        "A, B, … AA, …",
    )
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _one_of(name: str, value: Any, choices: tuple[str, ...]) -> Any:
    value = (
        str(value) if type(value) is int else value
    )  # the years from which days count are written without quotes, too
    if value not in choices:
        shown_choices = ", ".join(choice or '""' for choice in choices)
        raise Refused("mapping_value_wrong", name=name, value=str(value)[:60], choices=shown_choices)
    return value


def _require(name: str, value: Any, fits: bool, example: str) -> Any:
    if not fits:
        raise Refused("mapping_value_wrong", name=name, value=str(value)[:60], choices=example)
    return value


def _object(example: AnyMapping[str, Any]) -> str:
    return json.dumps(example, ensure_ascii=False)
