"""Text into glyphs: letters joined, ligatures made, marks placed, vowels where they are read. HarfBuzz does it."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby, pairwise
from typing import NamedTuple

import uharfbuzz

from reports.typesetting.faces import Face, Part

# Letters that ReportLab sets side by side elsewhere are set so here too.
UNJOINED = frozenset({"Latn", "Grek", "Cyrl"})

LONGEST_KEPT = 40  # characters of a word that may come back


class Cluster(NamedTuple):
    """Characters that cannot be parted, and what is drawn for them: a letter with its marks, a ligature.

    `parts` are glyphs and their places, `width` how far the cluster moves on, both in units of the font.
    """

    text: str
    parts: tuple[Part, ...]
    width: float


class Shaped(NamedTuple):
    """A text in one font and one direction: its clusters from left to right, its width in thousandths of the size."""

    face: Face
    text: str
    script: str
    right_to_left: bool
    clusters: tuple[Cluster, ...]
    width: float

    def in_reading_order(self) -> tuple[Cluster, ...]:
        """The clusters as they were typed."""
        return self.clusters[::-1] if self.right_to_left else self.clusters


def shape(face: Face, text: str, script: str, right_to_left: bool) -> Shaped:
    """A text of one script (its four letters after ISO 15924) as the glyphs of this font."""
    if len(text) > LONGEST_KEPT:
        return _shape(face, text, script, right_to_left)
    return _shape_once(face, text, script, right_to_left)


@lru_cache(maxsize=4096)
def _shape_once(face: Face, text: str, script: str, right_to_left: bool) -> Shaped:
    """Names and words come back: they are shaped once."""
    return _shape(face, text, script, right_to_left)


def _shape(face: Face, text: str, script: str, right_to_left: bool) -> Shaped:
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.script = script
    buffer.direction = "rtl" if right_to_left else "ltr"
    buffer.guess_segment_properties()
    uharfbuzz.shape(face.font, buffer, {"liga": False, "clig": False} if script in UNJOINED else None)
    glyphs = list(zip(buffer.glyph_infos, buffer.glyph_positions, strict=True))
    starts = sorted({info.cluster for info, _ in glyphs})
    typed = {start: text[start:end] for start, end in pairwise([*starts, len(text)])}
    clusters = []
    for start, same in groupby(glyphs, key=lambda glyph: glyph[0].cluster):
        parts = []
        reached = 0
        for info, place in same:
            parts.append(Part(info.codepoint, reached + place.x_offset, place.y_offset))
            reached += place.x_advance
        clusters.append(Cluster(typed[start], tuple(parts), reached))
    width = sum(cluster.width for cluster in clusters) * 1000 / face.units
    return Shaped(face, text, script, right_to_left, tuple(clusters), width)
