"""What the check of an import found, as tables: problems, people who may be known already, and everybody."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from rubrics.model import Language
from ui.import_problems import problem_words
from ui.messages import MESSAGES
from ui.models.figures import DASH
from ui.models.rows import Column, Row, RowsModel
from ui.translations import translate
from ui.wording import stage_name, words

if TYPE_CHECKING:
    from screening.importing import Duplicate, Person, Problem


class LongModel(RowsModel[Row]):
    """A list that may have a hundred thousand records: it orders them itself, and a view reads those in sight."""

    _by = -1
    _order = Qt.SortOrder.AscendingOrder

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Shows these records, in the order that is chosen."""
        self.beginResetModel()
        self._rows = list(rows)
        self._arrange()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Orders by a column."""
        self._by, self._order = column, order
        self.beginResetModel()
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        if self._by < 0:
            return
        column = self._columns[self._by]
        key = column.sort or (lambda row: column.text(row).casefold())
        self._rows.sort(key=key, reverse=self._order == Qt.SortOrder.DescendingOrder)


def problem_columns(language: Language) -> Sequence[Column[Problem]]:
    """Where it is, what stands there, how much it matters, and what to do."""
    return (
        Column("cell", translate("ImportProblems", "Cell"), lambda one: one.cell or DASH, sort=_place),
        Column("value", translate("ImportProblems", "What stands there"), lambda one: " ".join(one.value.split())),
        Column(
            "severity",
            translate("ImportProblems", "Kind"),
            lambda one: severity_words(one.severity),
            sort=lambda one: SEVERITIES.index(one.severity),
        ),
        Column(
            "problem",
            translate("ImportProblems", "What is the matter, and what to do"),
            lambda one: problem_words(one, language),
            sort=lambda one: one.code,
            tooltip=lambda one: problem_words(one, language),
        ),
    )


def _place(one: Problem) -> int:
    return one.row * 100_000 + one.column + 1


SEVERITIES = ("error", "question", "notice")


def severity_words(severity: str) -> str:
    """How much a problem matters, in a word."""
    return {
        "error": translate("ImportProblems", "Mistake"),
        "question": translate("ImportProblems", "Question"),
        "notice": translate("ImportProblems", "Notice"),
    }[severity]


def deed_words(deed: str) -> str:
    """What is done with somebody who may be known already."""
    return {
        "": translate("ImportDuplicates", "Please decide"),
        "add": translate("ImportDuplicates", "Add anyway"),
        "skip": translate("ImportDuplicates", "Leave out"),
        "update": translate("ImportDuplicates", "Fill in what is missing"),
    }[deed]


def duplicate_columns(
    language: Language, name_in: Callable[[int], str], deed_of: Callable[[Duplicate], str]
) -> Sequence[Column[Duplicate]]:
    """Who in the table may be whom in the file or in another row, why, and what is done about it."""
    return (
        Column(
            "row",
            translate("ImportDuplicates", "Row"),
            lambda one: str(one.row),
            sort=lambda one: one.row,
            number=True,
        ),
        Column("name", translate("ImportDuplicates", "In the table"), lambda one: name_in(one.row)),
        Column("same", translate("ImportDuplicates", "May be the same as"), lambda one: _other(one, name_in)),
        Column("deed", translate("ImportDuplicates", "What is done"), lambda one: deed_words(deed_of(one))),
        Column(
            "why",
            translate("ImportDuplicates", "Same"),
            lambda one: ", ".join(words(f"import.field.{sign}", language) for sign in one.by),
        ),
        Column(
            "fills",
            translate("ImportDuplicates", "Would fill in"),
            lambda one: ", ".join(field_words(name, language) for name in one.fills) or DASH,
        ),
        Column(
            "differs",
            translate("ImportDuplicates", "Differs in"),
            lambda one: ", ".join(field_words(name, language) for name in one.differs) or DASH,
        ),
    )


def _other(one: Duplicate, name_in: Callable[[int], str]) -> str:
    if one.of_row:
        return translate("ImportDuplicates", "row {row}: {name}", row=one.of_row, name=name_in(one.of_row))
    if one.hidden:
        return translate("ImportDuplicates", "somebody whose name a job hides")
    return one.name


def field_words(name: str, language: Language) -> str:
    """What a field is called."""
    code = f"import.field.{name}"
    return words(code, language) if code in MESSAGES else name.removeprefix("custom:")


def people_columns(language: Language, is_new: Callable[[int], bool]) -> Sequence[Column[Person]]:
    """Everybody as they would be written."""
    return (
        Column(
            "row", translate("ImportPeople", "Row"), lambda one: str(one.row), sort=lambda one: one.row, number=True
        ),
        Column("name", translate("ImportPeople", "Name"), lambda one: one.name, tooltip=lambda one: one.name),
        Column("email", translate("ImportPeople", "Email"), lambda one: one.email),
        Column("phone", translate("ImportPeople", "Phone"), lambda one: one.phone),
        Column("source", translate("ImportPeople", "Source"), lambda one: one.source),
        Column("tags", translate("ImportPeople", "Tags"), lambda one: ", ".join(one.tags)),
        Column(
            "stage",
            translate("ImportPeople", "Stage"),
            lambda one: stage_name(one.stage, language) if one.stage else DASH,
        ),
        Column(
            "deed",
            translate("ImportPeople", "What is done"),
            lambda one: translate("ImportPeople", "New") if is_new(one.row) else translate("ImportPeople", "Filled in"),
        ),
    )
