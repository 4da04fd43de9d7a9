"""The words of lexicon.tsv, relations.tsv, cues.tsv and kinship.tsv, looked up by their stems.

Stemming thousands of phrases would take longer than a person likes to wait: their stems are kept in stemmed.tsv.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from itertools import pairwise

from rubrics.draft.stems import english_stem, stem
from rubrics.draft.tokens import keys_of
from rubrics.draft.words import PHRASES

LIKING = "minat"
"""The kin of liking: says little without what is liked."""
KNOWING = "paham"
"""The kin of knowing: says little without what is known."""

_PREFIXES = ("un", "in", "im", "ir", "dis", "non", "anti")
_Phrase = tuple[str, int, list[str]]  # competence, side, and the stems of the words before the last one


@dataclass(frozen=True, slots=True)
class Entry:
    """A word or phrase of the lexicon, found by its last stem.

    `others` are its other stems, marked like those of Reading; `side` is +1 where it speaks of having the competence,
    -1 of lacking it.
    """

    others: frozenset[str]
    competence: str
    side: int


@dataclass(frozen=True, slots=True)
class Reading:
    """A way to look a word up: by its Indonesian stem, as it stands ("=" before it) or by its English stem ("en ").

    `turn` is -1 where the word denies what is found: "unreliable".
    """

    stem: str
    entries: tuple[Entry, ...]
    turn: int = 1

    @property
    def is_english(self) -> bool:
        """Whether the word was taken for an English one."""
        return self.stem.startswith("en ")

    @property
    def is_exact(self) -> bool:
        """Whether the word was looked up as it stands."""
        return self.stem.startswith("=")


@cache
def readings(key: str) -> tuple[Reading, ...]:
    """All ways to look a word up, the English one last; without entries it may still be a part of a phrase."""
    english = _english_reading(key)
    found = [Reading(name, _entries(_indonesian().get(name, ()))) for name in (stem(key), f"={key}")]
    if not english.entries:
        for prefix in _PREFIXES:
            base = key.removeprefix(prefix)
            if base != key and len(base) > 3:
                turned = _english_reading(base, turn=-1)
                words = tuple(entry for entry in turned.entries if not entry.others)  # not "feels like" for "dislike"
                found += [replace(turned, entries=words)] if words else []
    return (*found, english)


def is_english_word(word: str) -> bool:
    """Whether the lexicon knows this form of an English word."""
    return word in _english_words()


def words_to_stem(language: str) -> frozenset[str]:
    """The words of the lexicon and of kinship.tsv that are looked up by their stems in a language."""
    phrases = [_keys(phrase) if language == "id" else phrase.split() for _, _, phrase in _phrases(language)]
    kinship = [line.split() for line in _lines("kinship.tsv")]
    return frozenset(key for keys in phrases + kinship for key in keys if not key.startswith("="))


def is_craft(competence: str) -> bool:
    """Whether the competence is a matter of knowing rather than of conduct."""
    return competence in cues("craft")


@cache
def cues(kind: str) -> frozenset[str]:
    """The words of a kind in cues.tsv."""
    return frozenset(word for line in _lines("cues.tsv") if line.startswith(f"{kind}\t") for word in line.split()[1:])


@cache
def related(competence: str) -> Mapping[str, str]:
    """The competences whose lack may be the opposite of having this one, each with how it stands to it.

    "same" is itself, "within" one that it is a part of, "around" one that is a part of it, "near" one akin.
    """
    found = {competence: "same"}
    for line in _lines("relations.tsv")[1:]:
        relation, first, rest = line.split("\t")
        others = rest.split(", ")
        if first == competence:
            found |= dict.fromkeys(others, relation)
        elif competence in others:
            found[first] = "near" if relation == "near" else "around"
    return found


def kin(word: str) -> str:
    """The stem that stands for a stem and its kin of kinship.tsv."""
    return _kinship().get(word, word)


@cache
def _kinship() -> dict[str, str]:
    known, known_english = stems_kept("id"), stems_kept("en")
    found: dict[str, str] = {}
    for line in _lines("kinship.tsv"):
        first, *rest = line.split()
        kin_of = known.get(first) or stem(first)
        for word in (first, *rest):
            found.setdefault(known.get(word) or stem(word), kin_of)
            found.setdefault(known_english.get(word) or english_stem(word), kin_of)
    return found


@cache
def _indonesian() -> dict[str, list[_Phrase]]:
    """The Indonesian phrases by the stem of their last word; a word behind = stays as it is."""
    known = stems_kept("id")
    found: dict[str, list[_Phrase]] = {}
    for competence, side, phrase in _phrases("id"):
        *others, last = [key if key.startswith("=") else known.get(key) or stem(key) for key in _keys(phrase)]
        found.setdefault(last, []).append((competence, side, others))
    return found


@cache
def _english() -> dict[str, list[_Phrase]]:
    """The English phrases by the stem of their last word, their other stems marked as English."""
    known = stems_kept("en")
    found: dict[str, list[_Phrase]] = {}
    for competence, side, phrase in _phrases("en"):
        *others, last = [known.get(word) or english_stem(word) for word in phrase.split()]
        found.setdefault(last, []).append((competence, side, [f"en {other}" for other in others]))
    return found


def _entries(phrases: Iterable[_Phrase]) -> tuple[Entry, ...]:
    return tuple(Entry(frozenset(others), competence, side) for competence, side, others in phrases)


def _english_reading(word: str, turn: int = 1) -> Reading:
    """An English word with the entries that end in it."""
    sought = english_stem(word)
    return Reading(f"en {sought}", _entries(_english().get(sought, ())), turn)


@cache
def _english_words() -> frozenset[str]:
    return frozenset(word for _, _, phrase in _phrases("en") for word in phrase.split())


@cache
def stems_kept(language: str) -> dict[str, str]:
    """The stems of stemmed.tsv by their words."""
    rows = (line.split("\t") for line in _lines("stemmed.tsv"))
    return {word: row[1] for row in rows if row[0] == language for word in row[2:]}


def _keys(phrase: str) -> list[str]:
    """The words of a phrase, as keys_of() gives those of a trait, though faster: there are thousands of phrases."""
    keys = phrase.lower().split()
    is_joined = any(f"{first}-{second}" in PHRASES for first, second in pairwise(keys))
    return keys_of(phrase) if is_joined else keys


def _phrases(language: str) -> Iterable[tuple[str, int, str]]:
    """Competence, side and phrase of every entry in a language."""
    for line in _lines("lexicon.tsv")[1:]:
        competence, written, sign, phrases = line.split("\t")
        if written == language:
            for phrase in phrases.split(", "):
                yield competence, 1 if sign == "+" else -1, phrase


@cache
def _lines(name: str) -> tuple[str, ...]:
    text = files("rubrics.draft").joinpath(name).read_text(encoding="utf-8")
    return tuple(line for line in text.splitlines() if line and not line.startswith("#"))
