"""A rubric's values in the cells of its tables."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import Any

from rubrics.errors import SaringError
from rubrics.format.data import to_data
from rubrics.format.kinds import Choice
from rubrics.model import LANGUAGES, Language, Rubric, Text
from rubrics.sheets.cells import Place
from rubrics.sheets.limits import LONGEST_TEXT
from rubrics.sheets.tables import (
    CRITERION_COLUMN,
    LANGUAGE_NAMES,
    ORIGIN_COLUMN,
    SIDE_COLUMN,
    SIDES,
    Column,
    Path,
    Table,
)
from rubrics.sheets.vocabulary import FLAGS, word

Data = dict[str, Any]
Row = list[str | float]

FORM_TITLES = (
    Text("Isian", "Field"),
    Text("Isi (Indonesia)", "Value (Indonesian)"),
    Text("Isi (Inggris)", "Value (English)"),
)


def origin(rubric: Rubric) -> str:
    """What tells a rubric from all others: its id, its revision and the first half of a SHA-256 of its content."""
    content = json.dumps(to_data(rubric), sort_keys=True, ensure_ascii=False)
    return f"{rubric.id} r{rubric.revision} {hashlib.sha256(content.encode()).hexdigest()[:32]}"


def fitting(text: str, place: Place) -> str:
    """The text, if spreadsheets take it. Raises SaringError "sheet_text_too_long"."""
    if len(text.encode("utf-16-le", "surrogatepass")) // 2 > LONGEST_TEXT:
        raise SaringError("sheet_text_too_long", place=str(place), limit=LONGEST_TEXT)
    return text


def rows(table: Table, rubric: Rubric, *, between: str) -> list[Row]:
    """The cells of a table with its header, every row of the same length; "" where there is nothing to say.

    Titles are in both languages with `between` between them.
    """
    data = to_data(rubric)
    if table.form:
        return _form(table, {**data, ORIGIN_COLUMN.path[0]: origin(rubric)}, rubric.language, between)
    header: Row = [_title(column.title, rubric.language, between) for column in table.columns]
    return [
        header,
        *([_shown(column, record, rubric.language) for column in table.columns] for record in _records(table, data)),
    ]


def _title(text: Text, language: Language, between: str) -> str:
    """A title in both languages, the rubric's own first."""
    first, second = (text.id, text.en) if language == "id" else (text.en, text.id)
    return first if first == second else f"{first}{between}{second}"


def _form(table: Table, data: Data, language: Language, between: str) -> list[Row]:
    """A line per value: what it is, then the value, or the text in each language."""
    found: list[Row] = [[_title(text, language, between) for text in FORM_TITLES]]
    for column in table.columns:
        value = _shown(column, data, language)
        if column.path[-1] == LANGUAGES[-1]:
            found[-1][-1] = value
        else:
            found.append([_title(line_title(column), language, between), value, ""])
    return found


def line_title(column: Column) -> Text:
    """The title of a form's line: that of the column without its language."""
    name = LANGUAGE_NAMES.get(column.path[-1])
    if name is None or len(column.path) == 1:
        return column.title
    return Text(column.title.id.removesuffix(f" ({name.id})"), column.title.en.removesuffix(f" ({name.en})"))


def _records(table: Table, data: Data) -> Iterator[Data]:
    if table.key != "traits":
        yield from data.get(table.key, [])
        return
    for criterion in data["criteria"]:
        for side in SIDES:
            for trait in criterion.get(side, []):
                yield {CRITERION_COLUMN[0]: criterion["id"], SIDE_COLUMN[0]: side, **trait}


def _shown(column: Column, record: Data, language: Language) -> str | float:
    value: Any = _value(record, column.path)
    value = column.default if value is None else value
    if value is None:
        return ""
    if isinstance(column.kind, Choice):
        return word(value).get(language)
    if isinstance(value, bool):
        return FLAGS[value].get(language)
    return float(value) if isinstance(value, int) else value


def _value(record: Any, path: Path) -> Any:
    """What stands at this path, None where nothing does; lists are counted from 1."""
    for key in path:
        if isinstance(record, list):
            record = record[int(key) - 1] if int(key) <= len(record) else None
        elif isinstance(record, dict):
            record = record.get(key)
    return record
