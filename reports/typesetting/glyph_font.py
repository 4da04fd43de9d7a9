"""Shaped text in a PDF: fonts made of whole clusters, so that every reader places and copies them right.

A letter with its marks, or a syllable, becomes one glyph that stands for all its characters: nothing is moved about
between glyphs, which readers take for spaces.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.pdfbase import pdfdoc

from reports.typesetting.direction import RIGHT_TO_LEFT
from reports.typesetting.faces import Face, advance
from reports.typesetting.pdf_values import code_blocks
from reports.typesetting.shaping import Cluster

SYMBOLIC = 4  # font flag: the glyphs are not those of an alphabet the reader knows
STEM = 80  # a width of stems nobody measured; readers only use it where they must replace a font
LAST_CODE = 0xFFFF  # a megabyte of syllables may need a second font


class GlyphFont:
    """One face in one document: the clusters that were written, which become a font when the document is finished."""

    def __init__(self, face: Face, number: int) -> None:
        self.face = face
        self.number = number
        self.name = f"G{number}"
        self.codes: dict[Cluster, int] = {}

    def code(self, cluster: Cluster) -> int:
        """The code a cluster is written with."""
        return self.codes.setdefault(cluster, len(self.codes) + 1)

    def addObjects(self, doc: Any) -> None:  # noqa: N802  (ReportLab calls it when the pages are done)
        """Write the font and what its codes mean."""
        scale = 1000 / self.face.units
        name = f"{_tag(self.number)}+{self.face.name}"
        content = self.face.truetype((each.parts, each.width) for each in self.codes)
        extents = self.face.font.get_font_extents("ltr")
        ascent, descent = round(extents.ascender * scale), round(extents.descender * scale)
        descriptor = _dictionary(
            Type="FontDescriptor",
            FontName=name,
            Flags=SYMBOLIC,
            FontBBox=pdfdoc.PDFArray([-1000, descent, 2000, ascent]),
            ItalicAngle=0,
            Ascent=ascent,
            Descent=descent,
            CapHeight=ascent,
            StemV=STEM,
            FontFile2=self._stream(doc, "file", content, Length1=len(content)),
        )
        system = _dictionary(Registry=pdfdoc.PDFString("Adobe"), Ordering=pdfdoc.PDFString("Identity"), Supplement=0)
        descendant = _dictionary(
            Type="Font",
            Subtype="CIDFontType2",
            BaseFont=name,
            CIDSystemInfo=system,
            FontDescriptor=doc.Reference(descriptor, f"descriptor:{self.name}"),
            DW=0,
            W=pdfdoc.PDFArray([1, pdfdoc.PDFArray([round(advance(each.width) * scale, 2) for each in self.codes])]),
            CIDToGIDMap="Identity",
        )
        font = _dictionary(
            Type="Font",
            Subtype="Type0",
            BaseFont=name,
            Encoding="Identity-H",
            DescendantFonts=pdfdoc.PDFArray([doc.Reference(descendant, f"descendant:{self.name}")]),
            ToUnicode=self._stream(doc, "meaning", _meaning([each.text for each in self.codes]).encode("ascii")),
        )
        doc.idToObject[pdfdoc.BasicFonts].dict[self.name] = doc.Reference(font, f"font:{self.name}")

    def _stream(self, doc: Any, what: str, content: bytes, **entries: object) -> Any:
        stream = pdfdoc.PDFStream(_dictionary(**entries), content, [pdfdoc.PDFZCompress])
        return doc.Reference(stream, f"{what}:{self.name}")


def show(canvas: Any, face: Face, clusters: Sequence[Cluster], size: float) -> str:
    """What shows clusters, from left to right, in a text object of PDF; the font has to be set anew afterwards."""
    font = _font_in(canvas._doc, face, room=sum(len(cluster.text) for cluster in clusters))
    codes = "".join(f"{font.code(each):04X}" for cluster in clusters for each in _as_read(cluster))
    return f"/{font.name} {size:g} Tf <{codes}> Tj"


def _as_read(cluster: Cluster) -> Sequence[Cluster]:
    """The cluster, parted into its characters where they are read from the right: the first of them is drawn.

    Readers turn such text round character by character; they would turn the marks of a letter, too. Each of them
    gets its share of the width, so that none falls to the word beside it.
    """
    if len(cluster.text) == 1 or not RIGHT_TO_LEFT.match(cluster.text):
        return (cluster,)
    share = cluster.width // len(cluster.text)  # whole units, so that nothing of the width gets lost
    left = share * (len(cluster.text) - 1)  # of where the first character is
    parts = tuple(part._replace(right=part.right - left) for part in cluster.parts)
    further = [Cluster(character, (), share) for character in reversed(cluster.text[1:])]
    return [*further, Cluster(cluster.text[0], parts, cluster.width - left)]


def _font_in(doc: Any, face: Face, *, room: int) -> GlyphFont:
    """The font this document writes the face with. ReportLab asks its fonts for their objects at the end."""
    present = [font for font in doc.delayedFonts if isinstance(font, GlyphFont)]
    for font in present:
        if font.face is face and len(font.codes) + room <= LAST_CODE:
            return font
    font = GlyphFont(face, len(present))
    doc.delayedFonts.append(font)
    return font


def _tag(number: int) -> str:
    """Six letters before the name of a font that is embedded in part; ReportLab's own begin with A."""
    letters = [chr(ord("A") + number // 26**place % 26) for place in range(5)]
    return "S" + "".join(reversed(letters))


def _dictionary(**entries: object) -> Any:
    """A PDF dictionary; texts in it are names."""
    return pdfdoc.PDFDictionary(
        {key: pdfdoc.PDFName(value) if isinstance(value, str) else value for key, value in entries.items()}
    )


def _meaning(texts: Sequence[str]) -> str:
    """The ToUnicode map: what every code says, in UTF-16."""
    lines = [f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>" for code, text in enumerate(texts, 1)]
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        f"{code_blocks(lines)}endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    )
