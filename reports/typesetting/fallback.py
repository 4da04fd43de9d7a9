"""A font for what Fira Sans lacks: first the Noto fonts that come with the program, then those of this computer.

Files are looked at only when a text needs them, and each of them once.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path

from reports.typesetting import fonts
from reports.typesetting.faces import Face, face

PACKAGES = ("fontpkg_noto_sans_arabic", "fontpkg_noto_sans_devanagari", "fontpkg_noto_sans_thai")
# Files that many systems have and that go well with Fira Sans, tried in this order before all others.
COMMON_FILES = (
    "NotoSans-Regular.ttf",
    "NotoSansHebrew-Regular.ttf",
    "NotoSansCJK-Regular.ttc",
    "NotoSansCJK-VF.otf.ttc",
    "NotoSansCJKsc-Regular.otf",
    "SourceHanSansSC-Regular.otf",
    "msyh.ttc",
    "YuGothR.ttc",
    "malgun.ttf",
    "PingFang.ttc",
    "Hiragino Sans GB.ttc",
    "AppleSDGothicNeo.ttc",
    "leelawui.ttf",
    "nirmala.ttc",
    "nirmala.ttf",
    "segoeui.ttf",
    "arial.ttf",
    "Arial Unicode.ttf",
    "DejaVuSans.ttf",
    "NotoSansSymbols2-Regular.ttf",
    "NotoEmoji-Regular.ttf",
    "seguisym.ttf",
    "Apple Symbols.ttf",
    "DroidSansFallbackFull.ttf",
    "DroidSansFallback.ttf",
)
# Words in the names of files that are the second choice for plain text.
SPECIAL = re.compile("bold|italic|oblique|black|light|thin|medium|condensed|mono|serif|display", re.IGNORECASE)
# How files call the same family in another style; "" stands for no word at all, as in "arial" and "arialbd".
STYLES = {
    fonts.REGULAR: (),
    fonts.ITALIC: ("Italic", "Oblique", "i"),
    fonts.SEMIBOLD: ("SemiBold", "DemiBold", "Bold", "Medium", "bd", "b"),
}
WEIGHTS = {fonts.SEMIBOLD: 600}
REGULAR_WEIGHT = 400
# The letter forms of a collection for all of East Asia: Chinese ones, unless the script tells otherwise.
EAST_ASIAN = {"Hira": "JP", "Kana": "JP", "Hang": "KR"}
FORMS = "SC"


@lru_cache(maxsize=4096)
def face_for(text: str, font: str, script: str) -> Face | None:
    """The font for characters that `font` lacks, in its style where the family has that; None where none has them.

    `script` (four letters, ISO 15924) chooses between fonts in one file.
    """
    for path in _files():
        index = _index(path, EAST_ASIAN.get(script, FORMS))
        regular = face(path, index, WEIGHTS.get(font, REGULAR_WEIGHT))
        if regular is None or not regular.shows(text):
            continue
        styled = (face(sibling, index) for sibling in _siblings(path, font))
        found = next((one for one in styled if one and one.shows(text)), None)
        if found is None and font == fonts.SEMIBOLD and not regular.has_weights:
            found = face(path, index, is_bolder=True)
        return found or regular
    return None


@cache
def own_face(font: str) -> Face:
    """Fira Sans itself, for what has to be shaped in it: marks that are placed, signs in right-to-left text."""
    return Face(fonts.file(font))


@cache
def _files() -> tuple[Path, ...]:
    """All font files in the order they are tried."""
    packaged = [path for package in PACKAGES for path in _packaged(package)]
    of_system = _system_files()
    common = [of_system[name.lower()] for name in COMMON_FILES if name.lower() in of_system]
    return tuple(dict.fromkeys([*packaged, *common, *of_system.values()]))


def _packaged(package: str) -> list[Path]:
    found = find_spec(package)
    if found is None or found.origin is None:
        return []
    return sorted((Path(found.origin).parent / "files").glob("*.ttf"))


@cache
def _index(path: Path, forms: str) -> int:
    """Which font of a collection to take: the one for these letter forms, or the first."""
    if path.suffix.lower() not in {".ttc", ".otc"}:
        return 0
    first = face(path)
    for index in range(first.fonts_in_file if first else 0):
        one = face(path, index)
        if one and forms in one.family.split():
            return index
    return 0


def _siblings(path: Path, font: str) -> Iterator[Path]:
    """The same family in the style of `font`, in files of their own."""
    of_system = _system_files()
    stem = path.stem.removesuffix("-Regular")
    for style in STYLES[font]:
        for name in (f"{stem}-{style}", f"{stem}{style}"):
            sibling = of_system.get(f"{name}{path.suffix}".lower())
            if sibling and sibling != path:
                yield sibling


@cache
def _system_files() -> dict[str, Path]:
    """Every TrueType and OpenType file of the system by its name in lower case, plain ones first."""
    files: dict[str, Path] = {}
    for folder in _folders():
        for root, folders, names in os.walk(folder):
            folders.sort()
            for name in names:
                if name.lower().endswith((".ttf", ".ttc", ".otf", ".otc")):
                    files.setdefault(name.lower(), Path(root) / name)
    return dict(sorted(files.items(), key=lambda file: (bool(SPECIAL.search(file[0])), file[0])))


def _folders() -> list[Path]:
    home = Path.home()
    if sys.platform == "win32":
        local = Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local"))
        return [Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts", local / "Microsoft" / "Windows" / "Fonts"]
    if sys.platform == "darwin":
        return [Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library" / "Fonts"]
    data = os.environ.get("XDG_DATA_HOME") or home / ".local" / "share"
    return [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path(data) / "fonts", home / ".fonts"]
