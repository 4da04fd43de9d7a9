"""The fonts of the reports: Fira Sans embedded, and for what it lacks a font of this computer.

Every font is registered once per process. Fira Sans covers Latin, Greek and Cyrillic; other scripts are looked
for by file name in the system's font folders, only when a text needs them.
"""

from __future__ import annotations

import os
import re
import sys
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

REGULAR = "FiraSans-Regular"
ITALIC = "FiraSans-Italic"
SEMIBOLD = "FiraSans-SemiBold"
FACES = (REGULAR, ITALIC, SEMIBOLD)

BEYOND_BMP = re.compile(r"<([0-9A-F]{5,6})>")

# TrueType files that many systems have, tried in this order. ReportLab embeds no PostScript outlines,
# so the large OpenType families for Chinese, Japanese and Korean are of no use here.
COMMON_FILES = (
    "NotoSansArabic-Regular.ttf",
    "DejaVuSans.ttf",
    "NotoSansSymbols2-Regular.ttf",
    "DroidSansFallbackFull.ttf",
    "DroidSansFallback.ttf",
    "wqy-microhei.ttc",
    "wqy-zenhei.ttc",
    "arial.ttf",
    "segoeui.ttf",
    "seguisym.ttf",
    "seguiemj.ttf",
    "msyh.ttc",
    "simsun.ttc",
    "msgothic.ttc",
    "malgun.ttf",
    "leelawui.ttf",
    "nirmala.ttf",
    "nirmala.ttc",
    "Arial Unicode.ttf",
    "Apple Symbols.ttf",
)


class SystemFont(TTFont):  # type: ignore[misc]
    """A font of this computer, embedded so that what lies beyond U+FFFF can be copied out of the PDF too."""

    def addObjects(self, doc: Any) -> None:  # noqa: N802  (ReportLab calls it)
        """Write such characters as UTF-16, which PDF asks for; ReportLab 5.1 writes five hex digits."""
        super().addObjects(doc)
        for key, stream in doc.idToObject.items():
            if key.startswith("toUnicodeCMap:"):
                stream.content = BEYOND_BMP.sub(lambda found: f"<{_utf16(int(found[1], 16))}>", stream.content)


@cache
def register() -> None:
    """Make Fira Sans known to ReportLab."""
    import fontpkg_fira_sans

    for name in FACES:
        pdfmetrics.registerFont(TTFont(name, fontpkg_fira_sans.ROOT / "files" / f"{name}.ttf"))


@cache
def characters(font: str) -> frozenset[str]:
    """Every visible character a registered font has; control and format characters are no text to show."""
    known = map(chr, pdfmetrics.getFont(font).face.charToGlyph)
    return frozenset(c for c in known if not unicodedata.category(c).startswith("C"))


@cache
def font_with(character: str) -> str | None:
    """The registered name of a system font that has this character, or None where none is found."""
    for file in (f"NotoSans{_script(character)}-Regular.ttf", *COMMON_FILES):
        font = _system_font(file.lower())
        if font and character in characters(font):
            return font
    return None


def _utf16(code: int) -> str:
    return chr(code).encode("utf-16-be").hex().upper()


def _script(character: str) -> str:
    """The script as Unicode names it, in the spelling of the Noto fonts: "Arabic", "Javanese"."""
    return unicodedata.name(character, "").partition(" ")[0].title()


@cache
def _system_font(file: str) -> str | None:
    path = _font_files().get(file)
    if path is None:
        return None
    try:
        font = SystemFont(f"System-{path.stem}", path)
    except (TTFError, OSError):  # a damaged or PostScript font: look further
        return None
    pdfmetrics.registerFont(font)
    return str(font.fontName)


@cache
def _font_files() -> dict[str, Path]:
    """Every TrueType file of the system by its name in lower case."""
    files: dict[str, Path] = {}
    for folder in _font_folders():
        for root, folders, names in os.walk(folder):
            folders.sort()
            for name in names:
                if name.lower().endswith((".ttf", ".ttc")):
                    files.setdefault(name.lower(), Path(root) / name)
    return files


def _font_folders() -> list[Path]:
    home = Path.home()
    if sys.platform == "win32":
        local = Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local"))
        return [Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts", local / "Microsoft" / "Windows" / "Fonts"]
    if sys.platform == "darwin":
        return [Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library" / "Fonts"]
    data = os.environ.get("XDG_DATA_HOME") or home / ".local" / "share"
    return [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path(data) / "fonts", home / ".fonts"]
