"""Cells as the tree of nodes that the reader of rubric files checks: what a rubric may say is defined once.

A node's "line" is the number of its cell among the `noted`.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from rubrics.format import nodes
from rubrics.format.fields import CRITERION, PREVIEW, RUBRIC, TRAIT
from rubrics.format.kinds import (
    Asked,
    Choice,
    Field,
    Flag,
    Identifier,
    Kind,
    Many,
    Prose,
    Record,
    Scale,
    Share,
    Weight,
    Whole,
)
from rubrics.format.nodes import Node, Refused, Scalar
from rubrics.format.text import cleaned
from rubrics.model import LANGUAGES, LEVELS, Text
from rubrics.sheets.cells import Cell, CellProblem, Place, Value, is_blank
from rubrics.sheets.finding import Found
from rubrics.sheets.tables import (
    CRITERIA_TABLE,
    CRITERION_COLUMN,
    DUTIES_TABLE,
    PREVIEWS_TABLE,
    RUBRIC_TABLE,
    SIDE_COLUMN,
    SIDES,
    TRAITS_TABLE,
    Path,
    Table,
)
from rubrics.sheets.vocabulary import code_of, flag_of, words

_NUMBER = re.compile(r"([-+]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][-+]?\d+)?)(\s*%)?")
_EXCERPT = 40  # characters of a wrong value that a message quotes

Params = Mapping[str, str | int | float | Text]


@dataclass(frozen=True, slots=True)
class Noted:
    """Where a node comes from, and what messages about it say."""

    place: Place
    value: Value = ""
    params: Params = field(default_factory=dict)


def text_of(value: Value) -> str:
    """What a cell shows, with plain line ends; numbers as people write them."""
    if isinstance(value, float):
        value = int(value) if value.is_integer() else value
    return re.sub("\r\n?", "\n", str(value))


def looks_like_number(value: Value) -> bool:
    """Whether a person would call what the cell shows a number."""
    return isinstance(value, str) and _NUMBER.fullmatch(value.strip()) is not None


class Tree:
    """Grows the nodes. `strays` are traits that belong to no criterion."""

    trait = TRAIT

    def __init__(self, problems: list[CellProblem], *, all_text: bool) -> None:
        self._problems = problems
        self._all_text = all_text
        self._table: Table = RUBRIC_TABLE
        self.noted: list[Noted] = []
        self.strays: list[Node] = []

    def rubric(self, found: Mapping[str, Sequence[Found]]) -> nodes.Mapping:
        """The whole rubric from the records of all tables, by the tables' keys."""
        traits = self._traits(found[TRAITS_TABLE.key], {_id(one) for one in found[CRITERIA_TABLE.key]})
        self._table = CRITERIA_TABLE
        criteria: list[Node] = [
            self._record(CRITERION, one, traits.get(_id(one), {})) for one in found[CRITERIA_TABLE.key]
        ]
        self._table = PREVIEWS_TABLE
        previews: list[Node] = [self._record(PREVIEW, one) for one in found[PREVIEWS_TABLE.key]]
        self._table = DUTIES_TABLE
        duties: list[Node] = [node for one in found[DUTIES_TABLE.key] if (node := self._texts(one, (), required=True))]
        self._table = RUBRIC_TABLE
        lists: dict[str, list[Node]] = {"duties": duties, "criteria": criteria, "previews": previews}
        form = found[RUBRIC_TABLE.key]
        return self._record(RUBRIC, form[0] if form else Found(Place("", 0, 0), {}), lists)

    # records

    def _traits(self, found: Sequence[Found], criteria: set[str]) -> dict[str, dict[str, list[Node]]]:
        """The traits by their criterion's id and their side, in the order of their lines."""
        self._table = TRAITS_TABLE
        sorted_out: dict[str, dict[str, list[Node]]] = {}
        for one in found:
            criterion, side = self._owner(one, criteria), self._side(one)
            node = self._record(TRAIT, one)
            if criterion and side:
                sorted_out.setdefault(criterion, {}).setdefault(side, []).append(node)
            else:
                self.strays.append(node)
        return sorted_out

    def _owner(self, found: Found, criteria: set[str]) -> str | None:
        """The id of the criterion a trait belongs to, None where it is none."""
        cell = found.cells.get(CRITERION_COLUMN)
        if cell is None:
            return None
        written = cleaned(text_of(cell.value))
        if written in criteria and written:
            return written
        code = "criterion_unknown" if written else "required"
        self._problems.append(
            CellProblem(code, cell.place, {"value": _excerpt(written), **self._words(CRITERION_COLUMN)})
        )
        return None

    def _side(self, found: Found) -> str | None:
        cell = found.cells.get(SIDE_COLUMN)
        if cell is None:
            return None
        written = text_of(cell.value)
        code = code_of(written, Choice(SIDES))
        if code is None:
            problem = "choice_unknown" if written.strip() else "required"
            params = {"value": _excerpt(written), "options": words(Choice(SIDES)), **self._words(SIDE_COLUMN)}
            self._problems.append(CellProblem(problem, cell.place, params))
        return code

    def _record(self, kind: Record, found: Found, lists: Mapping[str, list[Node]] | None = None) -> nodes.Mapping:
        """A record of single values from its cells, and of the lists that have tables of their own."""
        entries: list[tuple[Scalar, Node]] = []
        for one in kind.fields:
            if isinstance(one.kind, Identifier) and self._lacks_id(kind, found):
                continue
            node = self._list((lists or {}).get(one.key)) or self._field(one, found)
            if node is not None:
                entries.append((self._name(one.key), node))
        # Not complete: what is missing altogether was said of the titles already.
        return self._mapping(found.place, entries, complete=False)

    def _lacks_id(self, kind: Record, found: Found) -> bool:
        """Whether the id's cell is empty; a name is proposed that is made of the record's first text."""
        cell = found.cells.get(("id",))
        if cell is None or not is_blank(cell.value):
            return False
        from rubrics.draft.rubric import slug

        texts = [one.key for one in kind.fields if one.required and isinstance(one.kind, Prose)]
        cells = (found.cells.get((texts[0], language)) for language in LANGUAGES)
        proposal = next((name for one in cells if one and (name := slug(text_of(one.value)))), "")
        code = "identifier_missing" if proposal else "required"
        self._problems.append(CellProblem(code, cell.place, {"proposal": proposal, **self._words(("id",))}))
        return True

    def _list(self, items: list[Node] | None) -> Node | None:
        return nodes.Sequence(items[0].line, 1, 0, 0, False, items) if items else None

    def _field(self, one: Field, found: Found) -> Node | None:
        """The value of a field, None where its cells are empty and may be."""
        path = (one.key,)
        match one.kind:
            case Prose():
                return self._texts(found, path, required=one.required)
            case Asked():
                return self._question(found, path, one.kind)
            case Scale():
                return self._anchors(found, path)
            case Many(item=Prose(), most=int() as most):
                texts = (self._texts(found, (*path, str(number))) for number in range(1, most + 1))
                return self._list([node for node in texts if node is not None])
            case Many():
                return None
            case _:
                return self._single(found, path, one.kind, required=one.required)

    def _texts(self, found: Found, path: Path, *, required: bool = False) -> nodes.Mapping | None:
        """A text per language; an empty mapping where one is required and none was written."""
        cells = {language: cell for language in LANGUAGES if (cell := found.cells.get((*path, language)))}
        written = {language: cell for language, cell in cells.items() if not is_blank(cell.value)}
        if not written and not (required and cells):
            return None
        entries = [(self._name(language), self._text(cell, (*path, language))) for language, cell in written.items()]
        first = next(iter(written.values()), None) or next(iter(cells.values()))
        return self._mapping(first.place, entries, self._words((*path, LANGUAGES[0])))

    def _question(self, found: Found, path: Path, kind: Asked) -> nodes.Mapping | None:
        texts = self._texts(found, path, required=True)
        chosen = self._single(found, (*path, "kind"), Choice(kind.options), required=True)
        entries = [*(texts.entries if texts else [])]
        if chosen is not None:
            entries.append((self._name("kind"), chosen))
        if texts is None and chosen is None:
            return None
        place = self.noted[(texts or entries[0][1]).line - 1]
        return self._mapping(place.place, entries, place.params, complete=texts is not None)

    def _anchors(self, found: Found, path: Path) -> nodes.Mapping | None:
        columns = {column.path: column for column in self._table.columns}
        entries: list[tuple[Scalar, Node]] = []
        for level in LEVELS:
            here = (*path, str(level))
            node = self._texts(found, here, required=columns[(*here, LANGUAGES[0])].required)
            if node is not None:
                entries.append((self._name(str(level)), node))
        return self._mapping(found.place, entries, complete=False) if entries else None

    # single values

    def _single(self, found: Found, path: Path, kind: Kind, *, required: bool = False) -> Node | None:
        cell = found.cells.get(path)
        if cell is None or (is_blank(cell.value) and not required):
            return None
        value = cell.value
        match kind:
            case Whole() | Share() | Weight():
                return self._number(cell, path)
            case Flag():
                flag = value if isinstance(value, bool) else flag_of(text_of(value))
                return self._text(cell, path) if flag is None else self._plain(cell, path, "true" if flag else "false")
            case Choice():
                code = code_of(text_of(value), kind)
                return self._text(cell, path, code, {"options": words(kind), "value": _excerpt(text_of(value))})
            case _:
                return self._text(cell, path)

    def _number(self, cell: Cell, path: Path) -> Node:
        value = cell.value
        if isinstance(value, str) and self._all_text and (written := _NUMBER.fullmatch(value.strip())):
            number = float(written.group(1).replace(",", "."))
            value = number / 100 if written.group(2) else number
        if isinstance(value, bool):
            return self._plain(cell, path, str(value).lower())
        if not isinstance(value, int | float):
            return self._text(cell, path)
        return self._plain(cell, path, str(int(value)) if float(value).is_integer() else repr(float(value)))

    def _text(self, cell: Cell, path: Path, text: str | None = None, params: Params | None = None) -> Node:
        """A string; `text` where it is another than the cell shows."""
        line = self._note(cell.place, {**self._words(path), **(params or {})}, cell.value)
        if isinstance(cell.value, datetime.date | datetime.time | datetime.timedelta | bool):
            code = "flag_found" if isinstance(cell.value, bool) else "date_found"
            self._problems.append(CellProblem(code, cell.place, self._words(path)))
            return Refused(line, 1, 0, 0)
        return Scalar(line, 1, 0, 0, text_of(cell.value) if text is None else text, '"')

    def _plain(self, cell: Cell, path: Path, text: str) -> Node:
        """A number or truth value."""
        return Scalar(self._note(cell.place, self._words(path), cell.value), 1, 0, 0, text, "")

    # nodes

    def _mapping(
        self,
        place: Place,
        entries: list[tuple[Scalar, Node]],
        params: Params | None = None,
        *,
        complete: bool = True,
    ) -> nodes.Mapping:
        return nodes.Mapping(self._note(place, params or {}), 1, 0, 0, False, entries, complete=complete)

    def _name(self, key: str) -> Scalar:
        return Scalar(0, 1, 0, 0, key, "")

    def _note(self, place: Place, params: Params, value: Value = "") -> int:
        self.noted.append(Noted(place, value, params))
        return len(self.noted)

    def _words(self, path: Path) -> Params:
        """What messages call the value at this path."""
        return {"title": next(column.title for column in self._table.columns if column.path == path)}


def _id(found: Found) -> str:
    cell = found.cells.get(("id",))
    return cleaned(text_of(cell.value)) if cell else ""


def _excerpt(text: str) -> str:
    text = nodes.HIDDEN.sub("\ufffd", text)
    return text if len(text) <= _EXCERPT else text[: _EXCERPT - 1] + "…"
