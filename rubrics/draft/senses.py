"""What a trait is about, in a form in which two traits can be compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from rubrics.draft import words
from rubrics.draft.stems import stem
from rubrics.draft.tokens import is_quality, keys_of, polarity

LIKING = "minat"
"""The kin of liking: says little without what is liked."""


@dataclass(frozen=True, slots=True)
class Sense:
    """A trait as compared.

    `stems` in order, up to the first clause; `core` those that name the competence; `quality` the stem of the quality
    it begins with, or ""; `is_denied` whether the trait speaks of a lack; `sides` the side it takes on each scale of
    opposites.tsv (+1 for, -1 against) with the stem that says so.
    """

    stems: tuple[str, ...]
    core: frozenset[str]
    quality: str
    is_denied: bool
    sides: dict[str, tuple[int, str]]


@lru_cache(maxsize=4096)
def sense(text: str) -> Sense:
    """The sense of a trait, suitable or unsuitable."""
    keys = _without_clause(keys_of(text))
    is_not = any(key in words.NEGATORS for key in keys)
    is_hard = any(key in words.DIFFICULTY or key.startswith("ketidak") for key in keys)
    content = [key for key in keys if key not in words.WITHOUT_CONTENT]
    stems = tuple(dict.fromkeys(_kin(stem(key)) for key in content))
    quality = stem(content[0]) if content and _is_quality(content[0]) else ""
    return Sense(
        stems=stems,
        core=frozenset(stems[:1] if quality and stems[0] != LIKING else stems[:2]),
        quality=quality,
        is_denied=is_not != is_hard,
        sides=_sides(keys, is_not=is_not, is_lacking=is_not or is_hard),
    )


def stems_of(text: str) -> frozenset[str]:
    """The stems of a text's words."""
    return frozenset(stem(key) for key in keys_of(text))


def _without_clause(keys: Sequence[str]) -> Sequence[str]:
    """The words before the first clause that only says when or why."""
    has_content = False
    for number, key in enumerate(keys[:-1]):
        is_judgement = key == "yang" and keys[number + 1] in words.EVALUATIONS
        is_link = key == "untuk" and keys[number - 1] in words.SKILLS
        if has_content and key in words.CLAUSES and not is_judgement and not is_link:
            return keys[:number]
        has_content = has_content or key not in words.WITHOUT_CONTENT
    return keys


def _is_quality(key: str) -> bool:
    return key not in words.TRANSPARENT and (is_quality(key) or bool(polarity(key)))


def _sides(keys: Sequence[str], *, is_not: bool, is_lacking: bool) -> dict[str, tuple[int, str]]:
    """The side taken on each scale.

    The first telling word of a trait counts, and of phrases that end in it the longest: "menolak kritik" before
    "kritik". A denial turns the side; "sulit" and the like only turn what speaks for somebody.
    """
    ordered = [stem(key) for number, key in enumerate(keys) if not _is_judgement(keys, number)]
    present = frozenset(ordered)
    sides: dict[str, tuple[int, str]] = {}
    for key in dict.fromkeys(ordered):
        longest: dict[str, int] = {}
        for scale, phrase, side in _scales().get(key, ()):
            is_new = scale not in sides or scale in longest
            if is_new and phrase <= present and len(phrase) > longest.get(scale, 0):
                longest[scale] = len(phrase)
                is_turned = is_lacking if side > 0 else is_not
                sides[scale] = (-side if is_turned else side, key)
    return sides


def _is_judgement(keys: Sequence[str], number: int) -> bool:
    """Whether the word only judges the one before: "kuat" in "manajemen waktu yang kuat"."""
    if not number or keys[number] not in words.EVALUATIONS:
        return False
    before = keys[number - 1]
    return before == "yang" or not (before in words.NEGATORS or before in words.PASSED_OVER or before in words.MANNERS)


@cache
def _scales() -> dict[str, tuple[tuple[str, frozenset[str], int], ...]]:
    """By the last stem of a phrase: the scale it stands on, the stems that must all be there, and its side."""
    found: dict[str, list[tuple[str, frozenset[str], int]]] = {}
    for line in _lines("opposites.tsv")[1:]:
        scale, good, bad = line.split("\t")
        for side, phrases in ((1, good), (-1, bad)):
            for phrase in phrases.split(","):
                stems = [stem(key) for key in keys_of(phrase)]
                found.setdefault(stems[-1], []).append((scale, frozenset(stems), side))
    return {key: tuple(entries) for key, entries in found.items()}


@cache
def _kinship() -> dict[str, str]:
    """By a stem: the first word of its kin."""
    found: dict[str, str] = {}
    for line in _lines("kinship.tsv"):
        kin = [stem(word) for word in line.split()]
        for word in kin:
            found.setdefault(word, kin[0])
    return found


def _kin(word: str) -> str:
    return _kinship().get(word, word)


def _lines(name: str) -> list[str]:
    text = files("rubrics.draft").joinpath(name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
