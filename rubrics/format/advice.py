"""What a rubric file may well be without, but should better have: problems of severity "advice"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rubrics.format.nodes import Mapping
from rubrics.problems import Problem

FEWEST_CRITERIA, MOST_CRITERIA = 5, 8  # OPM structured interview guide


def advise(data: dict[str, Any], root: Mapping) -> Iterator[Problem]:
    """Advice on the data that was read from `root`, each at its place."""
    return iter(())
