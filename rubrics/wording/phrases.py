"""The lists of risky phrases, and finding them quickly.

A list has blocks of lines under a heading. Each line is a regular expression that begins at a word; "unless" is
followed by phrases that make the words within them harmless. With more than a thousand expressions a text is not
searched for each of them: at every word only those are tried whose first letters stand there. Which these are stands
in starts.json, made by `python -m rubrics.wording.starts`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Literal, cast

from rubrics.model import Language

Severity = Literal["high", "med", "low"]
FIRST_LETTERS = 4
_HEAD = re.compile(r"\[(?P<name>\w+)(?: (?P<severity>high|med|low))?\]")
_START = re.compile(r"\b\w|(?<!\w)[^\w\s]")
_ENDINGS = r"(?:nya|mu|ku|kah|lah|pun)?\b"
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
                match = expression(line.pattern).match(text, start)
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
    """The risky lines of a language's list, in order."""
    return [
        Line(block.name, block.severity, _inflected(pattern, language), tuple(block.harmless))
        for block in _blocks(language)
        if block.severity
        for pattern in block.lines
    ]


def _inflected(pattern: str, language: Language) -> str:
    """Indonesian words take on whose they are, and more: golongan darah, golongan darahmu."""
    return pattern.removesuffix(r"\b") + _ENDINGS if language == "id" and pattern.endswith(r"\b") else pattern


def context(language: Language, name: str) -> re.Pattern[str]:
    """The lines of a block without a severity ("work", "welcome") as one expression."""
    lines = [line for block in _blocks(language) if block.name == name for line in block.lines]
    return expression("|".join(lines))


@cache
def expression(pattern: str) -> re.Pattern[str]:
    """An expression that knows no capital letters, compiled when it is first tried: most lines never are."""
    return re.compile(pattern, re.IGNORECASE)


@dataclass(slots=True)
class _Block:
    """A heading of the list with its lines, and those under "unless"."""

    name: str
    severity: Severity | None
    lines: list[str] = field(default_factory=list)
    harmless: list[str] = field(default_factory=list)


@cache
def _blocks(language: Language) -> tuple[_Block, ...]:
    blocks: list[_Block] = []
    into: list[str] = []
    text = files("rubrics").joinpath("wording", f"{language}.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        head = _HEAD.fullmatch(line)
        if head:
            blocks.append(_Block(head["name"], cast("Severity | None", head["severity"])))
            into = blocks[-1].lines
        elif line == "unless":
            into = blocks[-1].harmless
        elif line.startswith("    "):
            into[-1] += line.strip()
        elif line.startswith("  "):
            into.append(line.strip())
    return tuple(blocks)


def _is_harmless(line: Line, text: str, start: int, end: int) -> bool:
    return any(
        match.start() < end and start < match.end()
        for pattern in line.unless
        for match in expression(pattern).finditer(text, max(0, start - _AROUND), end + _AROUND)
    )
