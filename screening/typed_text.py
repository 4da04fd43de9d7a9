"""Text that a person typed, pasted or imported, made fit to be kept.

Unicode is composed (NFC), so that equal names are equal bytes; what cannot be seen and could deceive or break a
file goes. Nothing else is changed: escaping belongs to the way out.
"""

from __future__ import annotations

import re
import unicodedata

from screening.errors import Refused

NAME_LIMIT = 200
LINE_LIMIT = 1_000
TEXT_LIMIT = 5_000_000

# Marks, embeddings, overrides and isolates that turn the direction of text (Unicode UAX #9), and the byte order mark.
_DIRECTION = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
_SPACING = frozenset("\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029")

# Letters that are not composed of another and a mark, and what may stand inside a name and be left out: Ma'ruf.
_PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}
    | dict.fromkeys("'’‘ʼʻ`", "")
)

# Control characters (Unicode category Cc, which never grows). By pattern: a note of 200 kB is cleaned while one types.
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_CONTROL_IN_LINES = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")  # newlines and tabs stay


def one_line(text: str, *, field: str, limit: int = LINE_LIMIT) -> str:
    """One line without control and direction characters, spaces collapsed.

    Raises Refused "text_too_long" with the `field` beyond `limit` characters.
    """
    if text.isascii() and text.isprintable():
        return _within(" ".join(text.split()), field, limit)
    spaced = "".join(" " if char in _SPACING else char for char in text if char not in _DIRECTION)
    return _within(" ".join(_printable(spaced, _CONTROL).split()), field, limit)


def signature(name: str) -> str:
    """The name of whoever uses the program, as it is recorded and printed: one line, cut to NAME_LIMIT characters.

    It comes from the settings or from the system, and nobody is there who could be asked for another one.
    """
    return one_line(name[:NAME_LIMIT], field="name")


def many_lines(text: str, *, field: str, limit: int = TEXT_LIMIT) -> str:
    """A text of any number of lines: line ends become newlines, tabs stay, other control characters go.

    Raises Refused "text_too_long" with the `field` beyond `limit` characters.
    """
    return _within(_printable(text.replace("\r\n", "\n").replace("\r", "\n"), _CONTROL_IN_LINES), field, limit)


def sort_key(text: str) -> str:
    """What names are sorted by: without diacritics and without regard to case."""
    if text.isascii():
        return text.lower()
    return "".join(
        char for char in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(char)
    ).casefold()


def plain_letters(text: str) -> str:
    """What is looked for and found: as `sort_key`, and without strokes, ligatures and apostrophes too, so that Łukasz
    is found by "lukasz" and Ma'ruf by "maruf".
    """
    if text.isascii():
        return text.lower().replace("'", "").replace("`", "")
    return sort_key(text).translate(_PLAIN)


def _printable(text: str, unwanted: re.Pattern[str]) -> str:
    if text.isascii() and text.isprintable():
        return text
    composed = unicodedata.normalize("NFC", text.encode("utf-8", "replace").decode("utf-8"))
    return unwanted.sub("", composed)


def _within(text: str, field: str, limit: int) -> str:
    if len(text) > limit:
        raise Refused("text_too_long", field=field, length=len(text), limit=limit)
    return text
