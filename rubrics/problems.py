"""What is wrong with a rubric file, and where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Severity = Literal["error", "advice"]


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend in a rubric file.

    `line` and `column` count from 1; line 0 means the file as a whole. An error keeps the file from being
    used, an advice does not. `code` names the message, `params` fill it in.
    """

    line: int
    column: int
    severity: Severity
    code: str
    params: Mapping[str, str | int | float] = field(default_factory=dict)


def has_errors(problems: list[Problem]) -> bool:
    """Whether one of the problems keeps the file from being used."""
    return any(problem.severity == "error" for problem in problems)
