"""How well a few typed letters fit a text: beginnings and parts of words in any order, initials, slips."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache, lru_cache

from screening.typed_text import plain_letters

# Of 100: what one typed word is worth by how it is found in a text.
_WHOLE, _BEGINNING, _CHAIN, _INSIDE, _CLOSE = 100.0, 94.0, 88.0, 76.0, 70.0
_CHAINED = range(2, 9)  # letters
_MISSPELT_FROM = 3  # letters; a slip in a shorter word is another word
_ASCII_WORDS = re.compile("[a-z0-9]+")
_ALIKE = 0.7  # of 1, rapidfuzz's normalized similarity (optimal string alignment)


def load() -> None:
    """Load what compares misspelt words, so that no key waits for it."""
    _similarity()


@lru_cache(maxsize=4096)  # whoever types on looks at the same names again
def words(text: str) -> tuple[str, ...]:
    """The words of a text as they are compared: without diacritics, capitals and signs."""
    if text.isascii():
        return tuple(_ASCII_WORDS.findall(plain_letters(text)))
    return tuple("".join(char if char.isalnum() else " " for char in plain_letters(text)).split())


def fit(typed: Sequence[str], text: Sequence[str]) -> float:
    """How well a text fits what was typed, both as `words`: 0 (not at all) to 100.

    Every typed word must be found: as a word, at the beginning of one, as beginnings of several in a row ("sn", "sinur"
    for Siti Nurhaliza), inside one, or misspelt. The order does not matter much; a shorter text fits a little better.
    """
    if not typed or not text:
        return 0.0
    free = list(text)
    found, letters = 0.0, 0
    for word in typed:
        worth, place = _best(word, free)
        if not worth:
            return 0.0
        if place is not None and len(free) > 1:
            free.pop(place)
        found += worth * len(word)
        letters += len(word)
    worth = found / letters - 6
    if text[0].startswith(typed[0]):
        worth += 3
    return worth + 3 * min(1.0, letters / sum(map(len, text)))


def _best(word: str, text: Sequence[str]) -> tuple[float, int | None]:
    """How a typed word is found best, and in the place of which word; None where it stands for several."""
    begins = None
    for place, one in enumerate(text):
        if one == word:
            return _WHOLE, place
        if begins is None and one.startswith(word):
            begins = place
    if begins is not None:
        return _BEGINNING, begins
    if len(word) in _CHAINED and any(
        one[0] == word[0] and _chained(word, text[start:]) for start, one in enumerate(text[:-1])
    ):
        return _CHAIN, None
    if len(word) > 1:
        for place, one in enumerate(text):
            if word in one:
                return _INSIDE, place
    return _misspelt(word, text)


def _chained(word: str, text: Sequence[str]) -> bool:
    """Whether a word consists of beginnings of these words, one of each, in their order."""
    if not word:
        return True
    if not text:
        return False
    first = text[0]
    same = 0
    while same < min(len(word), len(first)) and word[same] == first[same]:
        same += 1
    return any(_chained(word[length:], text[1:]) for length in range(same, 0, -1))


def _misspelt(word: str, text: Sequence[str]) -> tuple[float, int | None]:
    """The word that was perhaps meant, or its beginning."""
    length = len(word)
    if length < _MISSPELT_FROM:
        return 0.0, None
    similarity = _similarity()
    best, where = 0.0, None
    for place, one in enumerate(text):
        # A slip in the first two letters at once is another word.
        if word[0] != one[0] and word[0] not in one[1:2] and word[1] != one[1:2]:
            continue
        alike = similarity(word, one if len(one) <= length + 2 else one[: length + 1], score_cutoff=_ALIKE)
        if len(one) >= length:
            alike = max(alike, similarity(word, one[:length], score_cutoff=_ALIKE))
        if alike > best:
            best, where = alike, place
    return _CLOSE * best, where


@cache
def _similarity() -> Callable[..., float]:
    from rapidfuzz.distance import OSA  # takes long to load

    return OSA.normalized_similarity
