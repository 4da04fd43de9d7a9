"""Text that people typed, made ready for the page: every character gets a font, or a visible mark.

Nothing here is read as markup. What no font can show is printed as its code, [U+1F9D1], and noted for the reader.
"""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from reports.output import Message
from reports.typesetting import fonts
from reports.typesetting.right_to_left import join_letters

# Letters that change shape with their neighbours or stand before the letter they follow; they need a
# shaping engine to look right, and without one they are set one by one.
SHAPED_SCRIPTS = frozenset(
    """Balinese Batak Bengali Buginese Devanagari Gujarati Gurmukhi Javanese Kannada Khmer Lao Malayalam Mongolian
    Myanmar Nko Oriya Sinhala Sundanese Syriac Tamil Telugu Thaana Tibetan""".upper().split()
)
# Joiners, variation selectors, soft hyphen, byte order mark, direction marks: they have no shape of their own.
INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff" + "".join(map(chr, range(0xFE00, 0xFE10))))
LISTED_AT_MOST = 12


class Run(NamedTuple):
    """Characters next to each other in one font."""

    font: str
    text: str


class Ink:
    """What one document writes with. It remembers which characters could not be shown."""

    def __init__(self) -> None:
        fonts.register()
        self._missing: dict[str, None] = {}
        self._simplified: dict[str, None] = {}

    def plain(self, text: str) -> str:
        """Text for a PDF's metadata: one line, every character a viewer can take."""
        return "".join(_mark(c) if _unprintable(c) else c for c in " ".join(text.split()))

    def runs(self, word: str, font: str) -> tuple[Run, ...]:
        """A word cut where the font changes. `font` is the one wanted."""
        word = unicodedata.normalize("NFC", word)
        if fonts.characters(font).issuperset(word):
            return (Run(font, word),)
        runs: list[Run] = []
        for character in join_letters(word):
            if character in INVISIBLE:
                continue
            run = self._run(character, font)
            if runs and runs[-1].font == run.font:
                run = Run(run.font, runs.pop().text + run.text)
            runs.append(run)
        return tuple(runs)

    def messages(self) -> tuple[Message, ...]:
        """What the reader of the document should be told."""
        messages = []
        if self._missing:
            shown = [_described(c) for c in list(self._missing)[:LISTED_AT_MOST]]
            more = ["…"] if len(self._missing) > LISTED_AT_MOST else []
            messages.append(Message("glyphs_missing", {"characters": ", ".join(shown + more)}))
        if self._simplified:
            messages.append(Message("script_simplified", {"scripts": ", ".join(self._simplified)}))
        return tuple(messages)

    def _run(self, character: str, font: str) -> Run:
        if character in fonts.characters(font):
            return Run(font, character)
        found = None if _unprintable(character) else fonts.font_with(character)
        if found is None:
            self._missing[character] = None
            return Run(font, _mark(character))
        script = unicodedata.name(character, "").partition(" ")[0]
        if script in SHAPED_SCRIPTS:
            self._simplified[script.title()] = None
        return Run(found, character)


def _unprintable(character: str) -> bool:
    """Control characters, direction overrides, lone surrogates, private and unassigned code points."""
    return unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co", "Cn"}


def _mark(character: str) -> str:
    return f"[U+{ord(character):04X}]"


def _described(character: str) -> str:
    name = unicodedata.name(character, "")
    return f"U+{ord(character):04X} {name}".strip()
