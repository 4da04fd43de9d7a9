"""Files the lines of the lists under the first letters of what they match: `python -m rubrics.wording.starts`.

Only for whoever changes a list: reading a thousand expressions takes longer than a person likes to wait, so that the
outcome is kept in starts.json. It needs the parser of Python's own expressions, which has no public name.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from re import _constants as signs  # type: ignore[attr-defined]
from re import _parser as expressions  # type: ignore[attr-defined]
from typing import Any

from rubrics.model import LANGUAGES
from rubrics.wording.phrases import FIRST_LETTERS, read_lines

FILE = Path(__file__).with_name("starts.json")
Way = tuple[str, bool]  # the first letters of a match, and whether the parts so far were used up


def starts() -> dict[str, dict[str, list[int]]]:
    """For each language the numbers of its lines by their first letters."""
    found: dict[str, dict[str, list[int]]] = {}
    for language in LANGUAGES:
        filed: dict[str, list[int]] = {}
        for number, line in enumerate(read_lines(language)):
            for start in _starts(line.pattern):
                filed.setdefault(start, []).append(number)
        found[language] = dict(sorted(filed.items()))
    return found


def _starts(pattern: str) -> set[str]:
    """The first letters a match can begin with, in lower case, digits as 0.

    Raises ValueError where it can begin with anything: such a line would be tried at every word.
    """
    found = {text for text, _ in _beginnings(list(expressions.parse(pattern, re.IGNORECASE)), FIRST_LETTERS)}
    if "" in found:
        raise ValueError(f"begins with anything: {pattern}")
    return found


def _beginnings(items: list[Any], room: int) -> set[Way]:
    """The first letters of these parts of an expression, at most `room`, and whether the parts were used up."""
    ways = {("", True)}
    for item in items:
        open_ways = {text for text, used_up in ways if used_up and len(text) < room}
        if not open_ways:
            break
        ways = {way for way in ways if not (way[1] and len(way[0]) < room)}
        for text in open_ways:
            for more, used_up in _part(item, room - len(text)):
                ways.add((text + more, used_up))
    return ways


def _part(item: Any, room: int) -> set[Way]:
    """The first letters of one part; a part that may be any letter ends what is known."""
    kind, value = item
    if kind is signs.LITERAL:
        letter = chr(value).lower()
        return {("0" if letter.isdecimal() else letter, True)}
    if kind is signs.IN:
        return _one_of(value)
    if kind is signs.SUBPATTERN:
        return _beginnings(list(value[-1]), room)
    if kind is signs.BRANCH:
        return set().union(*(_beginnings(list(branch), room) for branch in value[1]))
    if kind in (signs.MAX_REPEAT, signs.MIN_REPEAT):
        least, most, inner = value
        return _repeated(least, most, inner, room)
    return {("", kind in (signs.AT, signs.ASSERT, signs.ASSERT_NOT))}


def _repeated(least: int, most: int, inner: Any, room: int) -> set[Way]:
    """The first letters of something that comes `least` to `most` times."""
    once = _beginnings(list(inner), room)
    absent: set[Way] = {("", True)} if least == 0 else set()
    return absent | (once if most == 1 else {(text, False) for text, _ in once})


def _one_of(choices: list[Any]) -> set[Way]:
    """The letters of a class; one that knows no letters may be any."""
    if all(kind is signs.LITERAL for kind, _ in choices):
        return {(chr(letter).lower(), True) for _, letter in choices}
    is_digit = choices == [(signs.CATEGORY, signs.CATEGORY_DIGIT)]
    is_range = [kind for kind, _ in choices] == [signs.RANGE] and chr(choices[0][1][1]).isdecimal()
    return {("0", True)} if is_digit or is_range else {("", False)}


if __name__ == "__main__":
    FILE.write_text(json.dumps(starts(), ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
