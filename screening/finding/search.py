"""Search as one types: what records are found by, and what a person typed as conditions on that.

Everything is compared folded: without case, diacritics and apostrophes, words parted wherever neither a letter nor a
digit stands, and of people also between Chinese characters, since a name has but two or three of them. Three letters or
more are found anywhere in a word, one or two at its beginning. The FTS5 indexes are of trigrams
(sqlite.org/fts5.html#the_trigram_tokenizer) without positions: they name everybody who may be meant, quickly, and the
text itself tells who is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from screening.people import phones
from screening.typed_text import plain_letters

_TRIGRAM = 3
# Two blanks before every word of a person: so is a word's first letter a trigram too, and its first two are.
_GAP = "  "
_BREAK = re.compile(r"[\W_]+")
_CHINESE = re.compile("([\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003347f])")
_NOTE_READ = 2_000  # characters of what stands about a person as a whole; their row has to stay short
_ONE_NUMBER = 15  # digits, E.164


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
    of_people = dict.fromkeys(_apart(words))
    in_people = tuple(word if len(word) >= _TRIGRAM else _beginning(word) for word in of_people)
    in_notes = tuple(word if len(word) >= _TRIGRAM else f" {word}" for word in words)
    return Sought(_query(in_people), _query(long), in_people, in_notes)


def person_key(*, name: str, email: str, phone: str, tags: tuple[str, ...], note: str = "") -> str:
    """What a person is found by, beside the code: a telephone number also without its groups, and with 0 or 62, and
    the beginning of the note about them.
    """
    digits, other = phones.spellings(phone)
    more = (
        [text for one in phones.read(phone) for text in phones.spellings(one.key)] if len(digits) > _ONE_NUMBER else ()
    )
    text = " ".join((name, email, phone, digits, other, *more, *tags, note[:_NOTE_READ]))
    words = _words(text) if text.isascii() else _apart(_words(text))
    return "".join(_GAP + word for word in words)


def note_key(text: str) -> str:
    """What a note is found by."""
    return "".join(f" {word}" for word in _words(text))


def beginning(word: str) -> str:
    """The query for people of whom a word may begin with this one, folded, of two letters or more."""
    return f"({_query([' ' + word])})"


def anywhere(text: str) -> str:
    """The query for people in whose text this one may stand, folded, of three letters or digits or more."""
    return _query([text])


def _apart(words: list[str]) -> list[str]:
    """The words with each Chinese character as one of its own."""
    if all(map(str.isascii, words)):
        return words
    return [part for word in words for part in _CHINESE.sub(r" \1 ", word).split()]


def _words(text: str) -> list[str]:
    folded = plain_letters(text)
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
