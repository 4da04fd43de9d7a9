"""One font file as HarfBuzz reads it: TrueType or OpenType, alone or in a collection, of one weight or variable.

Its outlines come out at the wanted weight as TrueType ones, which every PDF reader takes.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

import uharfbuzz

FAMILY_NAME, POSTSCRIPT_NAME = 1, 6  # in the name table
WEIGHT_AXIS = "wght"
BOLDER = 0.03  # of an em: how much wider every stroke becomes where a family has nothing bold
CURVE_ERROR = 0.001  # of an em: how far a quadratic outline may be from the cubic one it stands for
DAY_ONE = 0x7C259DC0  # 1970-01-01 as fonts count seconds: the same font at any time
RESTRICTED = 2  # OS/2 fsType: the font may not be embedded
MOST_KEPT = 16_384


class Part(NamedTuple):
    """A glyph and where it is drawn, in units of the font, from the place where the writing has come to."""

    glyph: int
    right: float = 0
    up: float = 0


Drawing = tuple[tuple[Part, ...], float]  # what makes up one glyph of an embedded font, and how far it moves on


def advance(width: float) -> int:
    """How far a drawing moves on in a font file, which knows whole units only."""
    return max(0, round(width))


class Face:
    """A font to shape and to embed. `weight` counts where the font is variable: 400 is regular, 600 semibold.

    `is_bolder` thickens its strokes, for a family that has no other weight.
    """

    def __init__(self, path: Path, index: int = 0, weight: int = 400, *, is_bolder: bool = False) -> None:
        """Raises OSError or uharfbuzz.HarfBuzzError where the file cannot be read."""
        source = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path)), index)
        self.font = uharfbuzz.Font(source)
        name = source.get_name(POSTSCRIPT_NAME) or path.stem
        self.has_weights = any(axis.tag == WEIGHT_AXIS for axis in source.axis_infos)
        if self.has_weights:
            self.font.set_variations({WEIGHT_AXIS: weight})
            name = f"{name.removesuffix('-Regular')}-{weight}"
        if is_bolder:
            self.font.synthetic_bold = (BOLDER, BOLDER, False)
            name = f"{name.removesuffix('-Regular')}-Bolder"
        self.name: str = re.sub(r"[^A-Za-z0-9-]", "", name) or "Font"
        self.family: str = source.get_name(FAMILY_NAME) or ""
        self.fonts_in_file: int = source.count
        self.units: int = source.upem
        self._known = source.unicodes
        self._draw = lru_cache(maxsize=MOST_KEPT)(self._drawn)

    def shows(self, text: str) -> bool:
        """Whether there is something to see for every character; coloured pictures are no outlines."""
        return all(self._shows(character) for character in text)

    def depth(self, parts: Iterable[Part]) -> float:
        """How far below the line the lowest of these glyphs goes, in units of the font; never less than 0."""
        found = ((part.up, self.font.get_glyph_extents(part.glyph)) for part in parts)
        return max([0.0, *(-float(up + one.y_bearing + one.height) for up, one in found if one)])

    def truetype(self, drawings: Iterable[Drawing]) -> bytes:
        """A TrueType font with these glyphs in this order, after an empty one; the same bytes every time."""
        from fontTools.fontBuilder import FontBuilder
        from fontTools.ttLib.tables._g_l_y_f import Glyph

        chosen = list(drawings)
        names = [".notdef", *(f"g{number}" for number, _ in enumerate(chosen, 1))]
        builder = FontBuilder(self.units, isTTF=True)
        builder.setupGlyphOrder(names)
        builder.setupGlyf(dict(zip(names, [Glyph(), *(self._draw(parts) for parts, _ in chosen)], strict=True)))
        table = builder.font["glyf"]
        advances = [0, *(advance(width) for _, width in chosen)]
        builder.setupHorizontalMetrics(
            {name: (advance, getattr(table[name], "xMin", 0)) for name, advance in zip(names, advances, strict=True)}
        )
        extents = self.font.get_font_extents("ltr")
        builder.setupHorizontalHeader(ascent=round(extents.ascender), descent=round(extents.descender))
        builder.updateHead(created=DAY_ONE, modified=DAY_ONE)
        content = BytesIO()
        builder.font.save(content)
        return content.getvalue()

    @property
    def may_be_embedded(self) -> bool:
        """Whether whoever made the font lets documents carry it."""
        kind = bytes(self.font.face.reference_table("OS/2").data)[8:10]
        return int.from_bytes(kind, "big") & 0xF != RESTRICTED

    def _shows(self, character: str) -> bool:
        if ord(character) not in self._known:
            return False
        glyph = self.font.get_nominal_glyph(ord(character))
        return unicodedata.category(character) == "Zs" or self._draw((Part(glyph),)).numberOfContours != 0

    def _drawn(self, parts: tuple[Part, ...]) -> Any:
        """The outline of glyphs at their places, as one glyph of fontTools."""
        from fontTools.pens.cu2quPen import Cu2QuPen
        from fontTools.pens.transformPen import TransformPen
        from fontTools.pens.ttGlyphPen import TTGlyphPen

        pen = TTGlyphPen(None)
        quadratic = Cu2QuPen(pen, max_err=self.units * CURVE_ERROR)
        for part in parts:
            self.font.draw_glyph_with_pen(part.glyph, TransformPen(quadratic, (1, 0, 0, 1, part.right, part.up)))
        return pen.glyph()


@cache
def face(path: Path, index: int = 0, weight: int = 400, *, is_bolder: bool = False) -> Face | None:
    """The font in a file, read once; None where it is damaged or may not be embedded."""
    try:
        found = Face(path, index, weight, is_bolder=is_bolder)
    except (OSError, uharfbuzz.HarfBuzzError):
        return None
    return found if found.may_be_embedded else None
