"""Where in an English phrase a further member of a list may attach, and so which head the two share.

"is able to lift and carry": behind "to" a further base form may stand, so that the head is "is able to".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from rubrics.draft.english import words
from rubrics.draft.english.tokens import first_word, is_adjective, opening, verb_form
from rubrics.draft.tokens import Token

_MARKS = frozenset({",", "and", "or", ", and", ", or"})

Form = Literal["base", "s", "ing", "adjective", "noun phrase"]


@dataclass(frozen=True, slots=True)
class Slot:
    """tokens[:place] is a head after which something of this form may stand."""

    place: int
    form: Form


def slots(tokens: Sequence[Token], *, is_duty: bool = False) -> list[Slot]:
    """Every slot of a phrase from the left; the first is its beginning."""
    keys = [token.key for token in tokens]
    found = _at_start(keys, is_duty)
    for number in range(len(keys) - 1):
        found += _behind(keys, number)
    return found


def last(found: Sequence[Slot], form: Form) -> Slot | None:
    """The last slot of this form."""
    return next((slot for slot in reversed(found) if slot.form == form), None)


def _at_start(keys: Sequence[str], is_duty: bool) -> list[Slot]:
    kind = opening(keys, is_duty=is_duty)
    if kind in {"base", "s", "ing", "adjective"}:
        return [Slot(0, kind)]
    if kind in {"noun phrase", "other"}:
        return [Slot(0, "noun phrase")]
    return []


def _behind(keys: Sequence[str], number: int) -> list[Slot]:
    """The slots behind one word."""
    key, place = keys[number], number + 1
    following = place + first_word(keys[place:])
    if (key in words.BE and key != "being") or key in words.LINKING:
        return [Slot(place, "adjective"), Slot(place, "noun phrase")]
    if key in words.MODALS:
        return [Slot(place, "base")] if verb_form(keys[following]) == "base" else []
    if key in words.HAVE or key in words.NEED or key in words.LACKING or (number == 0 and key == "with"):
        return [Slot(place, "noun phrase")]
    if key in words.GERUND_TAKERS and verb_form(keys[following]) == "ing":
        return [Slot(place, "ing")]
    return []


def segment_is_bare(tokens: Sequence[Token], slot: Slot) -> bool:
    """Whether only verbs without an object stand in the slot: "lift", "set up", "design, build"; not "order stock"."""
    keys = [token.key for token in tokens[slot.place :]]
    if not keys:
        return True
    first = first_word(keys)
    rest = keys[first + 1 :]
    if len(rest) == 1 and rest[0] in words.PARTICLES:
        return True
    form = verb_form(keys[first])
    passed = words.TRAILING | _MARKS if form else words.ADVERBS | words.TRAILING | _MARKS
    return all(
        key in passed or (slot.form == form == verb_form(key) and before in _MARKS)
        for before, key in zip(keys[first:], rest, strict=False)
    )


def is_simple_noun(keys: Sequence[str]) -> bool:
    """Whether a noun phrase has nothing behind its noun: "a steady hand"; not "knowledge of soil"."""
    return not any(key in words.PREPOSITIONS or key in words.ATTACHED or key in words.MODALS for key in keys)


def is_unfinished(keys: Sequence[str]) -> bool:
    """Whether a noun phrase still waits for its noun: "a calm", "strong analytical"."""
    return bool(keys) and all(
        key in words.DETERMINERS or key in words.ADVERBS or is_adjective(key) or key in words.MANNERS_OF_SKILL
        for key in keys
    )
