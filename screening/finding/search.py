"""Search as one types: what records are found by, and what a person typed as conditions on that.

Everything is compared folded: without case and without diacritics, words parted wherever neither a letter nor a digit
stands. Three letters or more are found anywhere in a word, one or two at its beginning. The FTS5 indexes are of
trigrams (sqlite.org/fts5.html#the_trigram_tokenizer) without positions: they name everybody who may be meant, quickly,
and the text itself tells who is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from screening.people import phones
from screening.typed_text import sort_key

_TRIGRAM = 3
# Two blanks before every word of a person: so is a word's first letter a trigram too, and its first two are.
_GAP = "  "
_BREAK = re.compile(r"[\W_]+")


class Sought(NamedTuple):
    """A search text: the FTS5 queries for people and for notes ("" = notes are not looked into), and what must occur.

    `in_people` and `in_notes` hold texts of which a folded text must contain every one.
    """

    people: str
    notes: str
    in_people: tuple[str, ...]
    in_notes: tuple[str, ...]


def sought(text: str) -> Sought | None:
    """What a person typed, None where there is nothing to look for. Quotation marks and operators are but signs."""
    words = list(dict.fromkeys(_words(text)))
    if not words:
        return None
    long = [word for word in words if len(word) >= _TRIGRAM]
    in_people = tuple(word if len(word) >= _TRIGRAM else _beginning(word) for word in words)
    in_notes = tuple(word if len(word) >= _TRIGRAM else f" {word}" for word in words)
    return Sought(_query(in_people), _query(long), in_people, in_notes)


def person_key(*, name: str, email: str, phone: str, tags: tuple[str, ...]) -> str:
    """What a person is found by, beside the code: a telephone number also without its groups, and with 0 or 62."""
    digits, other = phones.spellings(phone)
    return "".join(_GAP + word for word in _words(" ".join((name, email, phone, digits, other, *tags))))


def note_key(text: str) -> str:
    """What a note is found by."""
    return "".join(f" {word}" for word in _words(text))


def beginning(word: str) -> str:
    """The query for people of whom a word may begin with this one, folded, of two letters or more."""
    return f"({_query([' ' + word])})"


def anywhere(text: str) -> str:
    """The query for people in whose text this one may stand, folded, of three letters or digits or more."""
    return _query([text])


def _words(text: str) -> list[str]:
    folded = sort_key(text)
    if folded.isalnum():
        return [folded]
    return _BREAK.sub(" ", folded).split()


def _beginning(word: str) -> str:
    return (_GAP + word)[-_TRIGRAM:]


def _query(texts: Sequence[str]) -> str:
    """Enough trigrams of every text to cover it: letters, digits and blanks, which quotation marks keep together."""
    trigrams: dict[str, None] = {}
    for text in texts:
        last = len(text) - _TRIGRAM
        trigrams |= dict.fromkeys(text[at : at + _TRIGRAM] for at in (*range(0, last, _TRIGRAM), last))
    return " AND ".join(f'"{trigram}"' for trigram in trigrams)
