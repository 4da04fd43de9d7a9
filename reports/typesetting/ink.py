"""Text that people typed, made ready for the page: every character gets a font, or a visible mark.

Nothing here is read as markup. What no font can show, and what nobody should overlook, such as an
override that turns text round, is printed as its code, [U+1F9D1], and noted for the reader.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from reports.output import Message
from reports.typesetting import fallback, fonts
from reports.typesetting.faces import Face
from reports.typesetting.shaping import Shaped, shape

# Joiners and variation selectors: no shape of their own, but a say in that of their neighbours.
JOINERS = frozenset("\u200c\u200d" + "".join(map(chr, range(0xFE00, 0xFE10))))
# Soft hyphen, spaces without width, byte order mark; direction marks, which have done their work by then.
INVISIBLE = JOINERS | frozenset("\u00ad\u200b\u2060\ufeff\u200e\u200f\u061c")
SHARED_SCRIPTS = frozenset({"Zyyy", "Zinh", "Zzzz"})  # signs that belong to no script: they go with what is before
LISTED_AT_MOST = 12


class Run(NamedTuple):
    """Characters next to each other in one font, with one direction. Without `shaped` ReportLab sets them itself."""

    font: str
    text: str
    shaped: Shaped | None = None
    level: int = 0  # how deep it is nested in a line with right-to-left words (reports.typesetting.direction)


class _Piece(NamedTuple):
    """A letter with its marks, and what it is to be set with; without a face ReportLab sets it in `font`."""

    text: str
    face: Face | None
    script: str
    level: int


class Ink:
    """What one document writes with. It remembers which characters could not be shown."""

    def __init__(self) -> None:
        fonts.register()
        self._missing: dict[str, None] = {}
        self._settings: dict[tuple[str, str, str, int], tuple[_Piece, ...]] = {}

    def plain(self, text: str) -> str:
        """Text for a PDF's metadata: one line, every character a viewer can take."""
        line = " ".join(text.split())
        if line.isprintable():
            return line
        return "".join(_mark(c) if _unprintable(c) and c not in INVISIBLE else c for c in line)

    def runs(self, word: str, font: str, levels: Sequence[int] = ()) -> tuple[Run, ...]:
        """A word cut where the font or the direction changes. `font` is the one wanted.

        `levels` are those of its characters on a line with right-to-left words.
        """
        if not levels:
            if fonts.plain_characters(font).issuperset(word):
                return (Run(font, word),)
            composed = unicodedata.normalize("NFC", word)
            if fonts.plain_characters(font).issuperset(composed):
                return (Run(font, composed),)
        pieces = list(self._pieces(word, font, levels or [0] * len(word)))
        return tuple(
            _run("".join(piece.text for piece in same), font, *setting)
            for setting, same in groupby(_with_scripts(pieces), key=lambda piece: piece[1:])
        )

    def messages(self) -> tuple[Message, ...]:
        """What the reader of the document should be told."""
        marked = [c for c in self._missing if _unprintable(c)]
        missing = [c for c in self._missing if not _unprintable(c)]
        told = (("glyphs_missing", missing), ("characters_marked", marked))
        return tuple(Message(code, {"characters": _listed(which)}) for code, which in told if which)

    def _pieces(self, word: str, font: str, levels: Sequence[int]) -> Iterator[_Piece]:
        eastern = _script_of_east_asian(word)
        end = 0
        for letter in _letters(word):
            start, end = end, end + len(letter)
            setting = (letter, font, eastern, levels[start])
            if setting not in self._settings:
                visible = "".join(c for c in letter if c not in INVISIBLE)
                self._settings[setting] = tuple(self._setting(visible, *setting)) if visible else ()
            yield from self._settings[setting]

    def _setting(self, visible: str, letter: str, font: str, eastern: str, level: int) -> Iterator[_Piece]:
        """What a letter is set with; where no font has it together with its marks, each of them by itself."""
        if fonts.characters(font).issuperset(visible):
            is_plain = level % 2 == 0 and fonts.plain_characters(font).issuperset(visible)
            own = None if is_plain else fallback.own_face(font)
            yield _Piece(letter if own else visible, own, _script(visible[0]) if own else "", level)
            return
        script = _script(visible[0])
        may_show = not any(map(_unprintable, visible))
        face = fallback.face_for(visible, font, eastern or script) if may_show else None
        if face:
            yield _Piece(letter, face, script, level)
        elif len(visible) > 1:
            for character in visible:
                yield from self._setting(character, character, font, eastern, level)
        else:
            self._missing[visible] = None
            yield _Piece(_mark(visible), None, "", level + level % 2)


def _with_scripts(pieces: Sequence[_Piece]) -> Iterator[_Piece]:
    """The pieces, signs without a script with the one of the letter before, or of the first letter."""
    scripts = (piece.script for piece in pieces if piece.script)
    current = next((script for script in scripts if script not in SHARED_SCRIPTS), "Zyyy")
    for piece in pieces:
        if piece.script in SHARED_SCRIPTS:
            yield piece._replace(script=current)
        else:
            current = piece.script or current
            yield piece


def _run(text: str, font: str, face: Face | None, script: str, level: int) -> Run:
    if face is None:
        return Run(font, text, level=level)
    return Run(face.name, text, shape(face, text, script, level % 2 == 1), level)


def _letters(word: str) -> Iterator[str]:
    """Letters with the marks and joiners that follow them."""
    letter = ""
    for character in word:
        belongs = unicodedata.category(character).startswith("M") or character in JOINERS or letter.endswith("\u200d")
        if letter and not belongs:
            yield letter
            letter = ""
        letter += character
    if letter:
        yield letter


@lru_cache(maxsize=4096)
def _script(character: str) -> str:
    from fontTools.unicodedata import script

    return str(script(character))


def _script_of_east_asian(word: str) -> str:
    """The script that tells which forms the Chinese characters of a word have: Japanese syllables, Korean letters."""
    if word.isascii():
        return ""
    return next((script for script in map(_script, word) if script in fallback.EAST_ASIAN), "")


def _unprintable(character: str) -> bool:
    """Control characters, direction overrides, lone surrogates, private and unassigned code points."""
    return unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co", "Cn"}


def _mark(character: str) -> str:
    return f"[U+{ord(character):04X}]"


def _listed(characters: Sequence[str]) -> str:
    shown = [_described(character) for character in characters[:LISTED_AT_MOST]]
    return ", ".join(shown + ["…"] * (len(characters) > LISTED_AT_MOST))


def _described(character: str) -> str:
    name = unicodedata.name(character, "")
    return f"U+{ord(character):04X} {name}".strip()
