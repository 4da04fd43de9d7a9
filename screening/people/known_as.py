"""By what a person is recognised in a text, however it is written there.

As the search does it (`finding.search`), names are compared without case, diacritics, strokes and compatibility forms,
and characters that nobody sees do not part a word. Beside the name as it stands there are what accounts are called by:
the words of a name as one ("SitiAminah"), and what stands before the @ of an address. A telephone number is its digits
without 0 and country code, in any groups.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence, Set

from screening.people import emails, phones
from screening.typed_text import plain_letters

# Default_Ignorable_Code_Point (unicode.org/reports/tr44): not seen, and still between two letters.
_UNSEEN = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f"
    "\ufeff\uffa0\U000e0000-\U000e0fff"
)
_MAY_BE_MARKS = (
    (0x300, 0x20F0),
    (0x302A, 0x309B),
    (0xA66F, 0xABEE),
    (0xFB1E, 0xFB1F),
    (0xFE20, 0xFE30),
    (0x10A01, 0x11F43),
)
_MARKS = "".join(  # on a letter, or the vowels of it: "प्रिया" is one word
    chr(code)
    for first, last in _MAY_BE_MARKS
    for code in range(first, last)
    if unicodedata.category(chr(code)) in {"Mn", "Mc"}
)
_NOT_SEEN = re.compile(f"[{_UNSEEN}]")
ENDINGS = ("nya", "lah", "kah", "pun")
"""That Indonesian joins to a word, a name too."""
_BEGINNINGS = "وفبكل"  # that Arabic joins to a word: "and", "so", "with", "like", "to"
WORD = re.compile(rf"[^\W\d_]+(?:[{_UNSEEN}{_MARKS}]+[^\W\d_]+)*[{_MARKS}]*")
"""A word of letters; what cannot be seen parts none."""
_HANDLE = re.compile(rf"[^\W_](?:[\w.+%{_UNSEEN}-]*[^\W_])?")
_NUMBER = re.compile(rf"\d(?:[\s().\-‐‑‒–—−/_·,{_UNSEEN}]{{0,4}}\d){{7,}}")
_BEFORE_NUMBER = re.compile(r"(?:(?:00)?62|0)?0?\Z")
_LETTERS = re.compile(r"[^\W\d_]+")
_LEAST_PART, _LEAST_JOINED = 3, 10  # letters; "Sri Wijaya" is a company too, "An Nisa" a chapter
_LEAST_HANDLE = 8  # characters of an address that tell somebody without any of the name in it
_LEAST_OWN_HANDLE = 6  # with some of it
_LEAST_DIGITS = 8


def folded(text: str) -> str:
    """A text as it is compared: small letters without diacritics and without what cannot be seen."""
    return text.lower() if text.isascii() else plain_letters(seen(text))


def seen(text: str) -> str:
    """A text without what cannot be seen."""
    return _NOT_SEEN.sub("", text)


def words(text: str) -> tuple[str, ...]:
    """The words of a text, folded."""
    return tuple(found for word in WORD.findall(text) if (found := folded(word)))


def forms(word: str) -> list[str]:
    """A folded word, and what it is without an ending or a beginning that was joined to it."""
    found = [word, *(word.removesuffix(one) for one in ENDINGS if word.endswith(one))]
    found += [word[1:]] if word[:1] in _BEGINNINGS else []
    return [one for one in found if one]


def may_begin_name(word: str) -> bool:
    """Whether a word begins as names do: with a capital, or in a script that has none."""
    return not word[0].islower()


def joined(name: Sequence[str]) -> str:
    """The folded words of a name as one, "" where that may be an ordinary word as well."""
    whole = "".join(name)
    telling = len(name) > 1 and len(whole) >= _LEAST_JOINED and max(map(len, name)) < len(whole) - 1
    return whole if telling and sum(len(word) >= _LEAST_PART for word in name) > 1 else ""


def handles(email: str, name: Sequence[str]) -> set[str]:
    """What stands before the @ of somebody's addresses, folded, where it tells who it is.

    "info" and "personalia" do not; "siti.aminah", "sitiam" and "kucing_lucu88" do, of Siti Aminah.
    """
    found = set()
    for one in emails.read(email) if email else ():
        handle = folded(one.address.partition("@")[0]).strip(".+%-_")
        parts = _LETTERS.findall(handle)
        if not parts or max(map(len, parts)) < _LEAST_PART or handle in name:
            continue
        of_name = any(part[:_LEAST_PART] == word[:_LEAST_PART] for part in parts for word in name)
        if parts == [handle]:
            telling = len(handle) >= _LEAST_HANDLE and _begins_words(handle, name)
        else:
            telling = len(handle) >= (_LEAST_OWN_HANDLE if of_name else _LEAST_HANDLE)
        if telling:
            found.add(handle)
    return found


def numbers(phone: str) -> set[str]:
    """The digits of somebody's telephones without 0 and country code."""
    found = set()
    for key in phones.compared(phone) if phone else ():
        known = key.startswith(phones.INDONESIA)
        found |= {key[at:] for at in ((len(phones.INDONESIA),) if known else (0, 1, 2, 3))}
    return {one for one in found if len(one) >= _LEAST_DIGITS}


def handles_in(text: str, known: Collection[str]) -> Iterator[tuple[int, int]]:
    """Where one of the handles stands in a text by itself: from, to."""
    said = {one for one in set(_HANDLE.findall(text)) if len(one) >= _LEAST_OWN_HANDLE and folded(one) in known}
    if not said:
        return
    for match in _HANDLE.finditer(text):
        if match[0] in said:
            yield match.span()


def numbers_in(text: str, known: Set[str]) -> Iterator[tuple[int, int]]:
    """Where one of the numbers stands in a text, in any groups, with what is written before it: from, to."""
    found = list(_NUMBER.finditer(text))
    lengths = sorted({len(one) for one in known}, reverse=True) if found else []  # of 10,000 people: few texts ask
    for match in found:
        at = [place for place in range(*match.span()) if text[place].isdecimal()]
        digits = "".join(str(int(text[place])) for place in at)
        done = 0
        while done < len(digits):
            length = next(
                (one for one in lengths if len(digits[done:]) >= one and digits[done : done + one] in known), 0
            )
            if length:
                before = _BEFORE_NUMBER.search(digits[:done])
                first, last = before.start() if before else done, done + length - 1
                if (first == 0 or at[first] > at[first - 1] + 1) and at[last] + 1 not in at:
                    yield at[first], at[last] + 1
            done += length or 1


def _begins_words(handle: str, name: Sequence[str]) -> bool:
    """Whether a handle is put together of the beginnings, of two letters or more, of several words of a name."""

    def rest(left: str, used: int, of: Sequence[str]) -> bool:
        if not left:
            return used > 1
        return any(
            rest(left[length:], used + 1, of[number + 1 :])
            for number, word in enumerate(of)
            for length in range(2, len(word) + 1)
            if left.startswith(word[:length])
        )

    return rest(handle, 0, name)
