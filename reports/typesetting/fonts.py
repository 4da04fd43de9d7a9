"""Fira Sans, the font of the reports: Latin, Greek and Cyrillic, embedded by ReportLab."""

from __future__ import annotations

import unicodedata
from codecs import charmap_encode
from functools import cache
from pathlib import Path
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from reports.typesetting.pdf_values import code_blocks

REGULAR = "FiraSans-Regular"
ITALIC = "FiraSans-Italic"
SEMIBOLD = "FiraSans-SemiBold"
FACES = (REGULAR, ITALIC, SEMIBOLD)

# A code as the strings of a page have it: mostly itself. ReportLab writes four characters for every third one.
LITERALS = [chr(code) if code < 127 else f"\\{code:03o}" for code in range(256)]
LITERALS[ord("\r")] = "\\r"  # readers take it for the end of a line, which "\n" is
for special in "()\\":
    LITERALS[ord(special)] = f"\\{special}"


class QuickFont(TTFont):  # type: ignore[misc]
    """A TrueType font of ReportLab that loses less time over every text, and embeds the glyphs that are used alone."""

    def splitString(  # noqa: N802  (ReportLab's name)
        self, text: str, doc: Any, encoding: str = "utf-8"
    ) -> list[tuple[int, bytes]]:
        """The codes of a text, parted by the subset that has them; mostly they are known and all in the first."""
        try:
            return [(0, charmap_encode(text, "strict", self.state[doc].assignments)[0])]
        except (KeyError, UnicodeEncodeError, TypeError):
            parts: list[tuple[int, bytes]] = super().splitString(text, doc, encoding)
            return parts

    def addObjects(self, doc: Any) -> None:  # noqa: N802
        """Write the subsets: widths at once instead of one by one, and no meaning for code 0."""
        names = [self.getSubsetInternalName(number, doc)[1:] for number in range(len(self.state[doc].subsets))]
        super().addObjects(doc)
        for name in names:
            font = doc.idToObject[name]
            font.Widths = f"[{' '.join(f'{width:g}' for width in font.Widths.sequence)}]"
            meaning = doc.idToObject[f"toUnicodeCMap:{font.BaseFont}"]
            meaning.content = _without_nothing(meaning.content)


def _without_nothing(meaning: str) -> str:
    """A ToUnicode map without the code 0, which no text has: no code may mean U+0000 (ISO 14289-1, 7.21.7)."""
    begin, _, rest = meaning.partition("endcodespacerange\n")
    lines, _, end = rest.partition("\nendbfchar\n")
    _how_many, *codes = lines.split("\n")
    meanings = code_blocks([code for code in codes if not code.endswith("<0000>")])
    return f"{begin}endcodespacerange\n{meanings}{end}"


class Codes(dict[int, str]):
    """What the characters of a font become in the strings of one document, for `str.translate`: codes of a subset.

    ReportLab gives the codes, and puts as many characters as there are into the first subset.
    """

    def __init__(self, font: QuickFont, doc: Any) -> None:
        super().__init__()
        self.font = font
        self.doc = doc
        self.name: str = font.getSubsetInternalName(0, doc)

    def parts(self, text: str) -> list[tuple[str, str]]:
        """A text in parts, each a string of a page after the name of the subset that it is written with."""
        try:
            return [(self.name, text.translate(self))]
        except SubsetIsFullError:
            parts = self.font.splitString(text, self.doc)
        return [
            (self.font.getSubsetInternalName(number, self.doc), "".join(map(LITERALS.__getitem__, codes)))
            for number, codes in parts
        ]

    def __missing__(self, character: int) -> str:
        """Give a code to a character that was not written before."""
        [(number, code)] = TTFont.splitString(self.font, chr(character), self.doc)
        if number:
            raise SubsetIsFullError
        self[character] = LITERALS[code[0]]
        return self[character]


class SubsetIsFullError(Exception):
    """A character has no code in the first subset."""


@cache
def register() -> None:
    """Make Fira Sans known to ReportLab."""
    for name in FACES:
        pdfmetrics.registerFont(QuickFont(name, file(name), asciiReadable=0))


def file(name: str) -> Path:
    """Where the font of this name is."""
    import fontpkg_fira_sans

    return Path(fontpkg_fira_sans.ROOT) / "files" / f"{name}.ttf"


@cache
def characters(font: str) -> frozenset[str]:
    """Every visible character a registered font has; control and format characters are no text to show."""
    known = map(chr, pdfmetrics.getFont(font).face.charToGlyph)
    return frozenset(c for c in known if not unicodedata.category(c).startswith("C"))


@cache
def plain_characters(font: str) -> frozenset[str]:
    """The characters that can stand side by side as they come: those that no mark has to be placed on."""
    return frozenset(c for c in characters(font) if not unicodedata.category(c).startswith("M"))


def are_plain(text: str, font: str) -> bool:
    """Whether a text can be set in a registered font as it comes. Most are: it costs less to ask for all at once."""
    return _plain_and_spaces(font).issuperset(text)


@cache
def _plain_and_spaces(font: str) -> frozenset[str]:
    return plain_characters(font) | frozenset(" \n\t")
