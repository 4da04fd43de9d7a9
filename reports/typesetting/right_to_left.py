"""Arabic letters joined and right-to-left words in the order the eye reads them.

ReportLab sets characters from left to right as they come. For a name or a quotation this is enough to be read;
a whole mixed page asks for a bidirectional engine. Rules after Unicode Standard Annex 9, without nested levels.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cache
from itertools import groupby
from typing import NamedTuple

# A number as a whole, or one letter with the signs that belong to it.
PIECES = re.compile(
    r"[0-9\u0660-\u0669]+(?:[.,:/][0-9\u0660-\u0669]+)*|.[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]*", re.S
)
BRACKETS = dict(zip("()[]{}<>«»", ")(][}{><»«", strict=True))
# A letter by itself, save for lam before alef: the two have one shape.
LETTERS = re.compile("\u0644[\u0622\u0623\u0625\u0627]|.", re.DOTALL)


class Forms(NamedTuple):
    """The shapes of one Arabic letter; "" where it has none."""

    isolated: str = ""
    final: str = ""
    initial: str = ""
    medial: str = ""


@cache
def _forms() -> dict[str, Forms]:
    """The shapes of every Arabic letter, from Unicode's presentation forms (blocks FB50 to FDFF and FE70 to FEFF)."""
    forms: dict[str, dict[str, str]] = {}
    for code in (*range(0xFB50, 0xFE00), *range(0xFE70, 0xFF00)):
        shape, *codes = unicodedata.decomposition(chr(code)).split() or [""]
        letters = "".join(chr(int(each, 16)) for each in codes)
        if LETTERS.fullmatch(letters):
            forms.setdefault(letters, {})[shape.strip("<>")] = chr(code)
    return {letter: Forms(**shapes) for letter, shapes in forms.items() if "isolated" in shapes or "final" in shapes}


def is_right_to_left(text: str) -> bool:
    """Whether a word holds letters that are read from right to left."""
    return any(unicodedata.bidirectional(c) in {"R", "AL"} for c in text)


def join_letters(word: str) -> str:
    """A word in logical order, each Arabic letter in the shape its neighbours ask for. Other letters stay."""
    forms = _forms()
    if not any(c in forms for c in word):
        return word
    units = LETTERS.findall(word)
    letters = [unit for unit in units if not _passed_over(unit)]
    neighbours = iter(zip(["", *letters], [*letters[1:], ""], strict=False))
    return "".join(unit if _passed_over(unit) else _shape(unit, *next(neighbours)) for unit in units)


def _passed_over(unit: str) -> bool:
    """Vowel signs and the like: letters join across them."""
    return unicodedata.category(unit[0]) == "Mn"


def _shape(letter: str, before: str, after: str) -> str:
    forms = _forms().get(letter)
    if forms is None:
        return letter
    joins_before = bool(forms.final and _joins_onward(before))
    joins_after = bool(forms.initial and after in _forms() and _forms()[after].final)
    if joins_before and joins_after:
        return forms.medial or letter
    if joins_before:
        return forms.final
    return forms.initial if joins_after else forms.isolated or letter


def _joins_onward(letter: str) -> bool:
    forms = _forms().get(letter)
    return bool(forms and forms.initial)


def visual_order(words: Sequence[str]) -> list[int]:
    """The positions of a line's words in the order they are set from left to right.

    The first word with a strong direction gives the line its direction. Words without any (figures, dashes)
    go with the right-to-left words they stand between.
    """
    directions = [_direction(word) for word in words]
    if "R" not in directions:
        return list(range(len(words)))
    base = next(direction for direction in directions if direction)
    stretches = [
        list(stretch)[:: -1 if direction == "R" else 1]
        for direction, stretch in groupby(range(len(words)), lambda position: _resolved(directions, position, base))
    ]
    if base == "R":
        stretches.reverse()
    return [position for stretch in stretches for position in stretch]


def visual_word(word: str) -> str:
    """The characters of a word in the order they are set: right-to-left letters turned round, figures not."""
    if not is_right_to_left(word):
        return word
    turned = [piece if piece[0].isdigit() else _mirrored(piece) for piece in PIECES.findall(word)]
    return "".join(reversed(turned))


def _mirrored(piece: str) -> str:
    return BRACKETS.get(piece, piece)


def _direction(word: str) -> str:
    """R or L; empty for a word of figures and signs alone."""
    for character in word:
        kind = unicodedata.bidirectional(character)
        if kind in {"R", "AL"}:
            return "R"
        if kind == "L":
            return "L"
    return ""


def _resolved(directions: Sequence[str], position: int, base: str) -> str:
    if directions[position]:
        return directions[position]
    before = next((d for d in reversed(directions[:position]) if d), base)
    after = next((d for d in directions[position + 1 :] if d), base)
    return before if before == after else base
