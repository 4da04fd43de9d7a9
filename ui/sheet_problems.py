"""Mistakes in a rubric's sheets in words; free of Qt, for the command line has them too."""

from __future__ import annotations

from rubrics.model import Language, Text
from rubrics.sheets import CellProblem
from ui.wording import words


def problem_words(problem: CellProblem, language: Language) -> str:
    """What is wrong in a cell and what to do about it."""
    params = {name: value.get(language) if isinstance(value, Text) else value for name, value in problem.params.items()}
    return words(f"sheet.{problem.code}", language, **params)


def problem_line(problem: CellProblem, language: Language) -> str:
    """A mistake on one line: `Kriteria!C7: …`."""
    text = problem_words(problem, language)
    return f"{problem.place}: {text}" if problem.place else text
