"""What kind of words an English phrase begins with."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Literal

from rubrics.draft.english import words
from rubrics.draft.english.verbs import IRREGULAR, VERBS
from rubrics.draft.tokens import Token, tokenize

VerbForm = Literal["base", "s", "ing", "ed"]
Opening = Literal["auxiliary", "to", "negation", "base", "s", "ing", "adjective", "noun phrase", "attached", "other"]


def tokens_of(text: str, start: int, end: int) -> list[Token]:
    """The words and commas of text[start:end], with straight apostrophes and in small letters."""
    return [Token(token.key.replace("’", "'"), token.start, token.end) for token in tokenize(text, start, end)]


def without_subject(tokens: Sequence[Token]) -> list[Token]:
    """The words without "someone who", "you", "they" before them."""
    kept = list(tokens)
    while len(kept) > 1 and kept[0].key in words.PRONOUNS and kept[0].key not in words.ATTACHED:
        kept.pop(0)
    return kept


@cache
def verb_form(key: str) -> VerbForm | None:
    """The form of a verb that is listed, None for other words: "inspects" is an "s", "planning" an "ing"."""
    if key in VERBS:
        return "base"
    if key in {"being", "having"}:
        return "ing"
    endings: tuple[tuple[VerbForm, str], ...] = (("s", "s"), ("ing", "ing"), ("ed", "ed"))
    for form, ending in endings:
        if key.endswith(ending) and any(base in VERBS for base in _bases(key, ending)):
            return form
    return "ed" if key in IRREGULAR else None


def base_form(key: str) -> str:
    """A listed verb as it stands behind "to": "plans" and "planning" give "plan"; other words stay as they are."""
    form = verb_form(key)
    if form not in {"s", "ing"}:
        return key
    return next((base for base in _bases(key, "s" if form == "s" else "ing") if base in VERBS), key)


def _bases(key: str, ending: str) -> tuple[str, ...]:
    """What the verb may be without its ending: "carri" gives carry, "plann" plan, "mov" move."""
    stem = key[: -len(ending)]
    found = [stem, stem + "e"]
    if stem.endswith("i"):
        found.append(stem[:-1] + "y")
    if ending == "s" and stem.endswith("ie"):
        found.append(stem[:-2] + "y")
    if ending == "s" and stem.endswith("e"):
        found.append(stem[:-1])
    if len(stem) > 3 and stem[-1] == stem[-2]:
        found.append(stem[:-1])
    if ending == "ing" and stem.endswith("y"):
        found.append(stem[:-1] + "ie")
    return tuple(found)


def is_adjective(key: str) -> bool:
    """Whether the word says what somebody is like: patient, well-organised, detail-oriented."""
    if key in words.GOOD or key in words.BAD or key in words.TAKERS:
        return True
    if key in VERBS:
        return False
    last = key.rpartition("-")[2]
    return ("-" in key and (last.endswith(("ed", "ing")) or last in words.GOOD)) or key.endswith(
        words.ADJECTIVE_ENDINGS
    )


def is_quality(key: str) -> bool:
    """Whether the noun names a quality, a skill or a proof of one: patience, awareness, licence."""
    return key in words.QUALITIES or key in words.TOPICS or key.endswith("ness")


def first_word(keys: Sequence[str]) -> int:
    """Where the first word stands that is no adverb."""
    place = 2 if len(keys) > 2 and keys[0] == "at" and keys[1] in {"least", "most"} else 0
    while place < len(keys) - 1 and (keys[place] in words.ADVERBS or re.fullmatch(r"\w{3,}ly", keys[place])):
        place += 1
    return place


def opening(keys: Sequence[str], *, is_duty: bool = False) -> Opening:
    """What these words begin with, adverbs aside. `keys` is not empty.

    Among duties a word that may be a verb is one: "clear drains", "fit taps".
    """
    if is_duty and verb_form(keys[0]) == "base":
        return "base"
    if keys[0] in {"both", "either", "whether"}:
        return "attached"
    place = 0 if keys[0] in words.NEGATIONS else first_word(keys)
    first, rest = keys[place], keys[place + 1 :]
    kinds: tuple[tuple[Opening, bool], ...] = (
        ("to", first == "to"),
        ("auxiliary", first in words.BE or first in words.HAVE or first in words.MODALS),
        ("negation", first in words.NEGATIONS or first in words.LACKING),
        ("attached", first in words.ATTACHED and not _is_trait_of_preposition(first, rest)),
        ("noun phrase", first in words.DETERMINERS),
    )
    return next((kind for kind, holds in kinds if holds), None) or _by_what_follows(first, rest)


def _is_trait_of_preposition(first: str, rest: Sequence[str]) -> bool:
    """As in "at ease with strangers", "in good health"."""
    return bool(rest) and (first, rest[0]) in {("at", "ease"), ("at", "home"), ("in", "good"), ("up", "to")}


def _by_what_follows(first: str, rest: Sequence[str]) -> Opening:
    following = rest[0] if rest else ""
    form = verb_form(first)
    as_verb: Opening = form if form in {"base", "s", "ing"} else "base"
    takes_object = following in words.OBJECT_STARTS and not is_adjective(first)
    if takes_object and as_verb == "base":
        as_verb = "ing" if first.endswith("ing") else "s" if first.endswith("s") and not form else "base"
    is_named = is_quality(first) and (not following or following in words.PREPOSITIONS or following == "to")
    is_described = is_adjective(first) or form == "ed" or (first.endswith("ed") and len(first) > 5)
    kinds: tuple[tuple[Opening, bool], ...] = (
        (as_verb, takes_object or (first in words.STATIVE and bool(following) and following != "of")),
        ("noun phrase", is_named),
        ("adjective", is_described and ends_adjective(following) and not _is_compound(rest)),
        ("noun phrase", is_described),
        (as_verb, form is not None),
        ("noun phrase", is_quality(first) or any(is_quality(key) for key in rest[:3]) or first.isdigit()),
    )
    return next((kind for kind, holds in kinds if holds), "other")


def _is_compound(rest: Sequence[str]) -> bool:
    """Whether an -ing form belongs to the noun behind it: "clean driving licence"; not "comfortable working alone"."""
    return len(rest) > 1 and verb_form(rest[0]) == "ing" and is_quality(rest[1])


def ends_adjective(following: str) -> bool:
    """Whether an adjective stands alone before this word, rather than before its noun."""
    return (
        not following
        or following in words.PREPOSITIONS
        or following in words.ATTACHED
        or following in words.MODALS
        or following in words.ADVERBS
        or following in words.CONJUNCTIONS
        or following in {"that", "enough", "working", ","}
        or (verb_form(following) == "ing")
        or following.endswith("ly")
    )


def is_finite(key: str, *, singular: bool) -> bool:
    """Whether the word may be the verb of a sentence about one person, or about several."""
    if key in words.BE or key in words.HAVE or (key in words.MODALS and key != "to"):
        return True
    if key in words.STATIVE or key in {"usually", "often", "always", "never", "also", "typically", "generally"}:
        return True
    return singular and verb_form(key) == "s"
