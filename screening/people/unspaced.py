"""Names in scripts that put no blank between words, or join others to them: Chinese, Thai, Javanese, Korean.

There a name is found wherever its letters stand one after the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TypeVar

from screening.people import known_as

Whose = TypeVar("Whose")

_LEAST, _LEAST_PART = 2, 3  # letters: "李" is a family name of a hundred million people
# Thai, Lao, Tibetan, Burmese; Korean's old letters; Khmer; Balinese; ideographs and kana; Yi; Javanese; Korean
_LETTERS = (
    "\u0e00-\u109f\u1100-\u11ff\u1780-\u17ff\u1b00-\u1b7f\u2e80-\u2fdf\u3005-\u31ff\u3400-\ua4cf\ua980-\ua9df"
    "\uac00-\ud7ff\uf900-\ufaff\uff66-\uff9f\U00016fe0-\U00018cff\U00020000-\U0003ffff"
)
_ANY = re.compile(f"[{_LETTERS}]")
_WHOLE = re.compile(rf"[{_LETTERS}](?:[{_LETTERS}\s·・]*[{_LETTERS}])?")
_BLANKS = re.compile(r"[\s·・]+")


def wholes(name: str) -> list[str]:
    """What of a name is in such a script, without the blanks in it: ["李娜"] of "Li Na 李 娜"; mostly nothing."""
    if name.isascii() or not _ANY.search(name):
        return []
    found = (_BLANKS.sub("", run) for run in _WHOLE.findall(known_as.seen(name)))
    return [one for one in found if len(one) >= _LEAST]


def parts(name: str) -> list[str]:
    """The words of what is in such a script, those that tell somebody by themselves."""
    found = (word for run in _WHOLE.findall(known_as.seen(name)) for word in _BLANKS.split(run))
    return [one for one in found if len(one) >= _LEAST_PART]


def found_in(text: str, known: Mapping[str, Whose]) -> Iterator[tuple[int, int, Whose]]:
    """Where names stand in a text, the longest first: from, to, whose. `known` has what `wholes` and `parts`
    give.
    """
    if not known or text.isascii() or not _ANY.search(text):
        return
    at = [place for place, char in enumerate(text) if known_as.seen(char) and not _BLANKS.fullmatch(char)]
    bare = "".join(text[place] for place in at)
    lengths = sorted({len(one) for one in known}, reverse=True)
    done = 0
    while done < len(bare):
        length = next((one for one in lengths if bare[done : done + one] in known), 0)
        if length:
            yield at[done], at[done + length - 1] + 1, known[bare[done : done + length]]
        done += length or 1
