"""Risky wording: phrases about protected characteristics, looks and gut feeling, in Indonesian and English.

The lists stand in rubrics/wordlists/bias_id.tsv and bias_en.tsv. They advise; they never forbid anything.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal, cast

from rubrics.model import Language

Severity = Literal["high", "med", "low"]


@dataclass(frozen=True, slots=True)
class Finding:
    """A risky phrase: its place in the text, what it is about, and how serious it is."""

    start: int
    end: int
    category: str
    severity: Severity


def find(text: str, language: Language) -> list[Finding]:
    """Every risky phrase of `text`, in order; of phrases that overlap only the first and longest."""
    found = [
        Finding(match.start(), match.end(), category, severity)
        for category, severity, pattern in _patterns(language)
        for match in pattern.finditer(text)
    ]
    found.sort(key=lambda finding: (finding.start, -finding.end))
    kept: list[Finding] = []
    for finding in found:
        if not kept or finding.start >= kept[-1].end:
            kept.append(finding)
    return kept


@cache
def _patterns(language: Language) -> tuple[tuple[str, Severity, re.Pattern[str]], ...]:
    table = files("rubrics").joinpath("wordlists", f"bias_{language}.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines()[1:] if line)
    return tuple(
        (category, cast("Severity", severity), re.compile(pattern, re.IGNORECASE))
        for category, severity, pattern in rows
    )
