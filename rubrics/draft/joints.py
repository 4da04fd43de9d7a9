"""The places where a list of traits or duties might be split, in either language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from rubrics.draft.tokens import Token

Mode = Literal["duty", "suitable", "unsuitable"]


@dataclass(frozen=True, slots=True)
class Joint:
    """A place where a list might be split.

    `left` is the last trait so far with its repeated head, `own` the part of it that stands there, `right` the words
    up to the next such place, `following` the chunks behind it, and `opener` what the whole list begins with.
    `conjunction` is "" at a bare comma; `by_word` means a conjunction without a comma; `closes` that this conjunction
    ends a list whose other places are commas ("A, B dan C").
    """

    left: Sequence[Token]
    own: Sequence[Token]
    right: Sequence[Token]
    following: Sequence[tuple[bool, Sequence[Token]]]
    conjunction: str
    by_word: bool
    by_comma_and_word: bool
    closes: bool
    opener: Sequence[Token] = ()
