"""What is wrong with a rubric file in words; free of Qt, for the command line has them too."""

from __future__ import annotations

from pathlib import Path

from rubrics.model import Language
from rubrics.problems import Problem
from ui.wording import words


def problem_words(problem: Problem, language: Language) -> str:
    """What is wrong, and what to do."""
    params: dict[str, object] = dict(problem.params)
    category = params.get("category")
    if category is not None:  # of risky wording: its name and a neutral way to say it have texts of their own
        params["category"] = words(f"risky.{category}", language)
        params["proposal"] = words(f"neutral.{category}", language)
    return words(f"rubric.{problem.code}", language, **params)


def problem_line(path: Path | None, problem: Problem, language: Language) -> str:
    """`file:line:column: severity: message [rule]`, as editors and other checkers print it.

    A problem of the whole file is shown at its beginning.
    """
    severity = words(f"severity.{problem.severity}", language)
    text = " ".join(problem_words(problem, language).split())
    return f"{path}:{max(problem.line, 1)}:{problem.column}: {severity}: {text} [{problem.code}]"
