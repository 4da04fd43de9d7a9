"""Search as one types: what a person typed becomes a harmless FTS5 query (sqlite.org/fts5.html)."""

from __future__ import annotations

import unicodedata

_DIGITS = frozenset("0123456789+-()")
# Letters of New Tai Lue and of Vedic since Unicode 8 and 6.1; unicode61 knows an older version and parts words there.
_NO_LETTERS = frozenset(map(chr, (*range(0x19B0, 0x19CA), 0x1CF2, 0x1CF3)))


def query(text: str) -> str:
    """The FTS5 query for a search text: every word must occur, each at the beginning of a word of the record.

    "" where there is nothing to look for. Quotation marks, stars and operators are words like any other.
    """
    words = unicodedata.normalize("NFC", text.replace("\0", " ")).split()
    return " AND ".join(_word(word) for word in words if _tokens(word))


def _word(word: str) -> str:
    # A telephone number is found however it is grouped: the index has its bare digits as well.
    bare = "".join(char for char in word if char.isdigit())
    if bare and bare != word and _DIGITS.issuperset(word):
        return f"(({_parts(word)}) OR {_parts(bare)})"
    return _parts(word)


def _parts(word: str) -> str:
    """Every part of a word, the last one as the beginning of a longer one: the index knows no phrases."""
    return " AND ".join(f'"{token}"' for token in _tokens(word)) + " *"


def _tokens(word: str) -> list[str]:
    """The parts of a word as the index has them (tokenizer unicode61, without the diacritics)."""
    letters = (char for char in word if not "\u0300" <= char <= "\u036f")
    return "".join(char if char.isalnum() and char not in _NO_LETTERS else " " for char in letters).split()
