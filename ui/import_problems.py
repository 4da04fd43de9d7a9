"""What is wrong, asked or told about a table of people, in words; free of Qt, for the command line has them too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rubrics.model import Language
from ui.wording import words

if TYPE_CHECKING:
    from screening.importing import Duplicate, Problem, Table


def problem_words(problem: Problem, language: Language) -> str:
    """What is wrong in a cell, a row or the table, without its place."""
    return words(f"import.{problem.code}", language, **{"value": problem.value, **problem.params})


def what_to_do(problem: Problem, language: Language) -> str:
    """How to mend or answer it; "" for what is only told."""
    if problem.severity == "notice":
        return ""
    if problem.severity == "question" and problem.asks:
        return words(f"import.answer.{problem.asks}", language)
    return words("import.mend", language)


def place_words(problem: Problem, table: Table, language: Language) -> str:
    """Where it is: a cell, a row, a column, or the sheet as a whole ("")."""
    if not problem.row and problem.column < 0:
        return ""
    if table.kind == "vcard" and problem.row:
        return words("import.place_card", language, number=problem.row - 1)
    kind = "cell" if problem.row and problem.column >= 0 else "row" if problem.row else "column"
    place = words(f"import.place_{kind}", language, place=problem.cell)
    return f"{table.sheet}!{place}" if table.sheet and len(table.sheets) > 1 else place


def problem_line(problem: Problem, table: Table, language: Language) -> str:
    """A problem on one line: place, what is wrong, what to do."""
    parts = [problem_words(problem, language), what_to_do(problem, language)]
    text = " ".join(part for part in parts if part)
    place = place_words(problem, table, language)
    return f"{place}: {text}" if place else text


def duplicate_words(duplicate: Duplicate, language: Language) -> str:
    """Who is there twice, how that was seen, and what happens."""
    by = words("import.duplicate_by_between", language).join(
        words(f"import.duplicate_by_{sign}", language) for sign in duplicate.by
    )
    if duplicate.of_row:
        where = words("import.duplicate_in_table", language, row=duplicate.of_row, name=duplicate.name)
    elif duplicate.hidden:
        where = words("import.duplicate_hidden", language)
    else:
        where = words("import.duplicate_in_file", language, name=duplicate.name)
    sure = "sure" if duplicate.sure else "unsure"
    deed = words(f"import.duplicate_deed_{duplicate.deed or 'ask'}", language)
    return words(f"import.duplicate_{sure}", language, row=duplicate.row, where=where, by=by, deed=deed)
