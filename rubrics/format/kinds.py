"""What the keys of a rubric file can hold. `rubrics.format.fields` says which key holds what."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from rubrics.model import LANGUAGES, LEVELS, Text

IDENTIFIER_PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$"
IDENTIFIER_LENGTH = 80
REQUIRED_LEVELS = (1, 3, 5)
MOST_PROBES = 3
GREATEST_WEIGHT = 100
GREATEST_REVISION = 1_000_000


@dataclass(frozen=True, slots=True)
class Identifier:
    """A short name for machines. No two within the same `scope` of a rubric are equal ("" = no such rule)."""

    scope: str = ""


@dataclass(frozen=True, slots=True)
class Prose:
    """A `Text`: a string in the rubric's language, or one string per language."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A plain string in the words of the document it was taken from."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few words."""

    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Flag:
    """true or false."""


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number within bounds, both included."""

    minimum: int
    maximum: int


@dataclass(frozen=True, slots=True)
class Share:
    """A number from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Weight:
    """A number above 0, at most `GREATEST_WEIGHT`."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A `Question`: its kind, and its text per language."""

    options: tuple[str, ...] = ("behavioural", "situational")


@dataclass(frozen=True, slots=True)
class Scale:
    """The anchors: a mapping from level to text, with the `REQUIRED_LEVELS` at least."""


@dataclass(frozen=True, slots=True)
class Many:
    """A list of one kind of item, with at most `most` of them."""

    item: Kind
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """A mapping with these keys, in this order; `build` makes the record from their values.

    `beside` are keys that may stand in the file and are no part of the record.
    """

    name: str
    build: Callable[..., Any]
    fields: tuple[Field, ...]
    beside: tuple[str, ...] = ()


Kind = Identifier | Prose | Quote | Choice | Flag | Whole | Share | Weight | Asked | Scale | Many | Record


@dataclass(frozen=True, slots=True)
class Field:
    """One key. A missing optional key means `default`."""

    key: str
    kind: Kind
    title: Text
    description: Text
    required: bool = False
    default: Any = None


def parts(kind: Kind) -> dict[str, tuple[Kind, Any]]:
    """The keys a value of this kind can have as a mapping: for each its kind and its default."""
    match kind:
        case Record():
            return {field.key: (field.kind, field.default) for field in kind.fields}
        case Prose():
            return {language: (Quote(), None) for language in LANGUAGES}
        case Asked():
            return {"kind": (Choice(kind.options), None), **parts(Prose())}
        case Scale():
            return {str(level): (Prose(), None) for level in LEVELS}
        case _:
            return {}
