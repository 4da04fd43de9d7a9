"""What a sentence was read as: the records that readers of both languages share."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rubrics.draft.records import Kind, Sentence
from rubrics.model import Language

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Reading:
    """A sentence with what it was read as.

    `bodies` are the places (in the whole text) of what it says without its frame, `reality` the place of an answer
    inside the sentence, `language` is the sentence's own: a document may mix the two.
    """

    sentence: Sentence
    kind: Kind
    bodies: tuple[Span, ...] = ()
    reality: Span | None = None
    language: Language = "id"


@dataclass(frozen=True, slots=True)
class Context:
    """What was read before a sentence; `section` is what the heading above it announces, `role` the job's name."""

    is_first: bool
    previous: Reading | None
    seen: frozenset[Kind]
    section: Kind | None = None
    role: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """What a reader made of a sentence; places count from the start of the text it was given."""

    kind: Kind
    bodies: tuple[Span, ...]
    reality: Span | None = None


Reader = Callable[[str, Context], Found | None]
"""Takes a sentence in small letters, without its connector and its full stop."""


def lower(text: str) -> str:
    """Small letters on one line with straight apostrophes, each character in its old place."""
    line = text.replace("\n", " ").replace("’", "'")
    small = line.lower()
    return small if len(small) == len(line) else "".join(c.lower() if len(c.lower()) == 1 else c for c in line)


def first_match(patterns: Sequence[re.Pattern[str]], text: str) -> re.Match[str] | None:
    """The match of the first pattern that fits the start of the text."""
    return next((match for pattern in patterns if (match := pattern.match(text))), None)
