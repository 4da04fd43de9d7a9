"""From text to sentences, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rubrics.draft import words
from rubrics.draft.records import Sentence

MAXIMUM_LENGTH = 1500
"""A longer run of characters without an end is no sentence; it is cut here, so that reading stays bounded."""

_SHORTEST_WRAPPED_LINE = 30
_WRAPPED_LINE = 60  # a line at least this long and without a full stop goes on in the next one
_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s|$)")
_ABBREVIATIONS = words.listed(
    "dll dsb dst dkk hlm no nomor min maks max tgl jl dr drs ir prof st bpk sdr a.n s.d e.g i.e etc vs mr mrs ms"
)
_WORD = re.compile(r"[^\W_]")
_SIGN = r"(?:[^\w\s\"'“”‘’(\[]|[©®°])[^\w\s\"'“”‘’(\[]{0,3}"
_COUNTED = r"\(?(?:\d{1,2}|[A-Za-z]|[IVX]{1,5}|[ivx]{1,5})[.)]"
BULLET = re.compile(rf"[ \t]*(?:{_SIGN}|{_COUNTED}|o(?= ))[ \t]+")
"""What a line of a list begins with: a dash, a dot, a tick, a number, a letter."""


def split(text: str) -> list[Sentence]:
    """The sentences of tidy text in order; headings and bullets count as sentences, their marks do not."""
    pieces = (piece for start, end in _paragraphs(text) for piece in _ends(text, start, end))
    trimmed = (_trimmed(text, start, end) for start, end in pieces if _WORD.search(text, start, end))
    return [Sentence(text[start:end], start, end) for start, end in trimmed]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while text[start].isspace():
        start += 1
    while text[end - 1].isspace():
        end -= 1
    return start, end


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Runs of lines that belong together: a wrapped sentence goes over several lines."""
    start, position, previous = -1, 0, ""
    for line in text.split("\n"):
        bullet = BULLET.match(line)
        if start >= 0 and (bullet or not _goes_on(previous, line)):
            yield start, position - 1
            start = -1
        if line and start < 0:
            start = position + (bullet.end() if bullet else 0)
        previous = line
        position += len(line) + 1
    if start >= 0:
        yield start, position - 1


def _goes_on(line: str, following: str) -> bool:
    if not line or not following or line[-1] in ".!?:;…":
        return False
    is_short = len(line) < _SHORTEST_WRAPPED_LINE
    return (following[0].islower() and not is_short) or len(line) >= _WRAPPED_LINE


def _ends(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    left = start
    for match in _END.finditer(text, start, end):
        if match.group().startswith(".") and _is_abbreviation(text, left, match.start(), match.end(), end):
            continue
        yield from _pieces(left, match.end())
        left = match.end()
    yield from _pieces(left, end)


def _is_abbreviation(text: str, left: int, stop: int, after: int, end: int) -> bool:
    """Whether the full stop at `stop` belongs to an abbreviation, or stands before a word in small letters."""
    rest = text[after : min(after + 3, end)].lstrip()
    if rest and rest[0].islower():
        return True
    word = text[max(left, stop - 12) : stop].rsplit(None, 1)[-1:] or [""]
    return word[0].casefold() in _ABBREVIATIONS and bool(rest)


def _pieces(left: int, right: int) -> Iterator[tuple[int, int]]:
    while right - left > MAXIMUM_LENGTH:
        yield left, left + MAXIMUM_LENGTH
        left += MAXIMUM_LENGTH
    yield left, right
