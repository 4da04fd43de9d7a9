"""The lists of risky phrases, and finding them quickly.

A list has blocks of lines. Each line is a regular expression that begins at a word; "unless" is followed by phrases
that make the words within them harmless. With more than a thousand expressions a text is not searched for each of them:
at every word only those are tried whose first letters stand there. Which these are stands in starts.json, made by
`python -m rubrics.wording.starts`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal, cast

from rubrics.model import Language

Severity = Literal["high", "med", "low"]
FIRST_LETTERS = 4
_HEAD = re.compile(r"\[(?P<category>\w+) (?P<severity>high|med|low)\]")
_START = re.compile(r"\b\w|(?<!\w)[^\w\s]")
_AROUND = 150  # characters on either side of a phrase that may make it harmless
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the list: its category, how serious it is, and what it looks like."""

    category: str
    severity: Severity
    pattern: str
    unless: tuple[str, ...]


class Phrases:
    """The lines of one language, filed under the first letters of what they match (digits as 0)."""

    def __init__(self, lines: list[Line], starts: Mapping[str, list[int]]) -> None:
        self._lines = lines
        self._starts = starts

    def find(self, text: str) -> Iterator[tuple[int, int, Line]]:
        """Every risky phrase of the text: its place and its line. Several may overlap."""
        small = _DIGIT.sub("0", text.lower())
        if len(small) != len(text):  # a letter that is two in lower case
            small = _DIGIT.sub("0", text)
        for start in (match.start() for match in _START.finditer(text)):
            for number in self._candidates(small[start : start + FIRST_LETTERS]):
                line = self._lines[number]
                match = _expression(line.pattern).match(text, start)
                if match and match.end() > start and not _is_harmless(line, text, start, match.end()):
                    yield start, match.end(), line

    def _candidates(self, letters: str) -> Iterator[int]:
        for length in range(1, len(letters) + 1):
            yield from self._starts.get(letters[:length], ())


@cache
def phrases(language: Language) -> Phrases:
    """The list of a language."""
    starts = json.loads(files("rubrics").joinpath("wording", "starts.json").read_text(encoding="utf-8"))
    return Phrases(read_lines(language), starts[language])


def read_lines(language: Language) -> list[Line]:
    """The lines of a language's list, in order."""
    text = files("rubrics").joinpath("wording", f"{language}.txt").read_text(encoding="utf-8")
    return [
        Line(category, severity, pattern, tuple(harmless))
        for category, severity, risky, harmless in _blocks(text.splitlines())
        for pattern in risky
    ]


@cache
def _expression(pattern: str) -> re.Pattern[str]:
    """Compiled when it is first tried: most lines never are."""
    return re.compile(pattern, re.IGNORECASE)


def _blocks(lines: list[str]) -> Iterator[tuple[str, Severity, list[str], list[str]]]:
    """Category, severity, risky and harmless expressions of each block."""
    category = ""
    severity: Severity = "low"
    risky: list[str] = []
    harmless: list[str] = []
    into = risky
    for line in lines:
        head = _HEAD.fullmatch(line)
        if head:
            if risky:
                yield category, severity, risky, harmless
            category, severity = head["category"], cast("Severity", head["severity"])
            risky, harmless = [], []
            into = risky
        elif line == "unless":
            into = harmless
        elif line.startswith("    "):
            into[-1] += line.strip()
        elif line.startswith("  "):
            into.append(line.strip())
    yield category, severity, risky, harmless


def _is_harmless(line: Line, text: str, start: int, end: int) -> bool:
    return any(
        match.start() < end and start < match.end()
        for pattern in line.unless
        for match in _expression(pattern).finditer(text, max(0, start - _AROUND), end + _AROUND)
    )
