"""Search as one types: what a person typed becomes a harmless FTS5 query (sqlite.org/fts5.html)."""

from __future__ import annotations

import unicodedata

_DIGITS = frozenset("0123456789+-()")


def query(text: str) -> str:
    """The FTS5 query for a search text: every word must occur, each at the beginning of a word of the record.

    "" where there is nothing to look for. Quotation marks, stars and operators are words like any other.
    """
    words = unicodedata.normalize("NFC", text.replace("\0", " ")).split()
    return " AND ".join(_word(word) for word in words if any(char.isalnum() for char in word))


def _word(word: str) -> str:
    # A telephone number is found however it is grouped: the index has its bare digits as well.
    bare = "".join(char for char in word if char.isdigit())
    if bare and bare != word and _DIGITS.issuperset(word):
        return f"({_prefix(word)} OR {_prefix(bare)})"
    return _prefix(word)


def _prefix(word: str) -> str:
    return '"' + word.replace('"', '""') + '" *'
