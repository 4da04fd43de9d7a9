"""The rows that an import leaves out, each with its reason and its cells as they stood: to mend and bring in again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from rubrics.model import Language
from ui.import_problems import problem_words
from ui.models.rows import Column
from ui.translations import translate
from ui.wording import words

if TYPE_CHECKING:
    from screening.importing import Duplicate, Plan, Problem

_MOST_COLUMNS = 100  # of the sheet are shown: nobody has more about a person


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A row, counted from 1, its cells, and what was wrong with it, or whom it would have been once more."""

    row: int
    cells: tuple[str, ...]
    problems: tuple[Problem, ...]
    duplicate: Duplicate | None


def left_out(plan: Plan) -> tuple[LeftOut, ...]:
    """The rows about a person that the plan leaves out, from top to bottom."""
    twice = {one.row: one for one in plan.duplicates}
    width = min(plan.table.width, _MOST_COLUMNS)

    def cells(row: int) -> tuple[str, ...]:
        return tuple(" ".join(plan.table.shown(row, place).split()) for place in range(width))

    return tuple(LeftOut(row, cells(row), problems, twice.get(row)) for row, problems in plan.left_out.items())


def columns(titles: Sequence[str], language: Language) -> list[Column[LeftOut]]:
    """Row, reason, and every column of the sheet under the title it has there."""

    def reason(one: LeftOut) -> str:
        return _reason(one, language)

    found: list[Column[LeftOut]] = [
        Column(
            "row",
            translate("ImportLeftOut", "Row"),
            lambda one: str(one.row),
            sort=lambda one: one.row,
            number=True,
            value=lambda one: one.row,
        ),
        Column("why", translate("ImportLeftOut", "Why it was left out"), reason, tooltip=reason),
    ]
    found += [
        Column(f"column-{place}", title, partial(_cell, place)) for place, title in enumerate(titles[:_MOST_COLUMNS])
    ]
    return found


def _cell(place: int, one: LeftOut) -> str:
    return one.cells[place] if place < len(one.cells) else ""


def _reason(one: LeftOut, language: Language) -> str:
    said = [f"{problem.cell}: {problem_words(problem, language)}" for problem in one.problems]
    if one.duplicate is not None:
        signs = ", ".join(words(f"import.field.{sign}", language) for sign in one.duplicate.by)
        said.append(translate("ImportLeftOut", "known already: same {signs}", signs=signs.lower()))
    return " ".join(said)
