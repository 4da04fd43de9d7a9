"""Words brought to a common form, for matching only."""

from __future__ import annotations

import re
from functools import cache

_LOAN_ENDINGS = (
    ("ikasi", "ik"),
    ("ikatif", "ik"),
    ("asi", "a"),
    ("atif", "a"),
    ("ator", "a"),
    ("isis", "is"),
    ("itis", "is"),
    ("itas", ""),
    ("if", ""),
    ("isme", ""),
    ("is", ""),
    ("si", ""),
    ("ik", ""),
)


@cache
def stem(word: str) -> str:
    """A word's stem: "ketelitian", "teliti" and "ketidaktelitian" share one, as do "komunikatif" and "berkomunikasi"."""
    word = re.sub(r"(?:nya|ku|mu|lah|kah|pun)$", "", word) if len(word) > 6 else word
    if word.startswith("ketidak") and word.endswith("an"):
        word = word[len("ketidak") : -len("an")]
    for _ in range(3):
        shorter = _stemmer(word)
        if shorter == word or len(shorter) < 3:
            break
        word = shorter
    for ending, kept in _LOAN_ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: len(word) - len(ending)] + kept
    return word


def _stemmer(word: str) -> str:
    return str(_snowball().stemWord(word))


@cache
def _snowball():  # type: ignore[no-untyped-def]
    import snowballstemmer

    return snowballstemmer.stemmer("indonesian")
