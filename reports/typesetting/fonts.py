"""Fira Sans, the font of the reports: Latin, Greek and Cyrillic, embedded by ReportLab."""

from __future__ import annotations

import unicodedata
from functools import cache
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

REGULAR = "FiraSans-Regular"
ITALIC = "FiraSans-Italic"
SEMIBOLD = "FiraSans-SemiBold"
FACES = (REGULAR, ITALIC, SEMIBOLD)


@cache
def register() -> None:
    """Make Fira Sans known to ReportLab."""
    for name in FACES:
        pdfmetrics.registerFont(TTFont(name, file(name)))


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
