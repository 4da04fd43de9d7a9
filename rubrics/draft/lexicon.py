"""The words of lexicon.tsv, relations.tsv, cues.tsv and kinship.tsv, looked up by their stems.

The stems of the Indonesian phrases are kept in stemmed.tsv. English phrases are stemmed when a word of the document
begins like their last one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from itertools import pairwise

from rubrics.draft.stems import english_stem, regular, stem
from rubrics.draft.tokens import keys_of
from rubrics.draft.words import PHRASES

LIKING = "minat"
"""The kin of liking: says little without what is liked."""
KNOWING = "paham"
"""The kin of knowing: says little without what is known."""

_PREFIXES = ("un", "in", "im", "ir", "dis", "non", "anti")
_ALIKE = 2  # letters that an English word and its stem have in common


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
    found = [Reading(name, _indonesian().get(name, ())) for name in (stem(key), f"={key}")]
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


def indonesian_words() -> frozenset[str]:
    """The words of the Indonesian phrases that are looked up by their stems."""
    return frozenset(key for _, _, phrase in _phrases("id") for key in _keys(phrase) if not key.startswith("="))


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
    found: dict[str, str] = {}
    for line in _lines("kinship.tsv"):
        first, *rest = line.split()
        for word in (first, *rest):
            found.setdefault(stem(word), stem(first))
            found.setdefault(english_stem(word), stem(first))
    return found


@cache
def _indonesian() -> dict[str, tuple[Entry, ...]]:
    """The Indonesian entries by their last stem; a word behind = stays as it is."""
    known = {word: name for name, *words in map(str.split, _lines("stemmed.tsv")) for word in words}
    found: dict[str, list[Entry]] = {}
    for competence, side, phrase in _phrases("id"):
        *others, last = [key if key.startswith("=") else known.get(key) or stem(key) for key in _keys(phrase)]
        found.setdefault(last, []).append(Entry(frozenset(others), competence, side))
    return {key: tuple(entries) for key, entries in found.items()}


def _english_reading(word: str, turn: int = 1) -> Reading:
    """An English word with the entries that end in it."""
    sought = english_stem(word)
    entries = []
    for competence, side, phrase in _english().get(regular(word)[:_ALIKE], ()):
        *others, last = phrase
        if english_stem(last) == sought:
            entries.append(Entry(frozenset(f"en {english_stem(other)}" for other in others), competence, side))
    return Reading(f"en {sought}", tuple(entries), turn)


@cache
def _english() -> dict[str, list[tuple[str, int, list[str]]]]:
    """The English phrases by the first letters of their last word."""
    found: dict[str, list[tuple[str, int, list[str]]]] = {}
    for competence, side, phrase in _phrases("en"):
        split = phrase.split()
        found.setdefault(regular(split[-1])[:_ALIKE], []).append((competence, side, split))
    return found


@cache
def _english_words() -> frozenset[str]:
    return frozenset(word for _, _, phrase in _phrases("en") for word in phrase.split())


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
