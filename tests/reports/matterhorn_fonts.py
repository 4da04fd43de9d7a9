"""The part of the PDF/UA checker that looks at fonts: conditions 10-001 and 31 of the Matterhorn Protocol."""

import io
import re
from functools import cached_property

import pikepdf
from fontTools.ttLib import TTFont

SECTION = re.compile(rb"begin(bfchar|bfrange)(.*?)end\1", re.DOTALL)
CHARS = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>")
RANGES = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[(.*?)\])", re.DOTALL)
CHECKED_FONTS = (
    *("10-001", "31-004", "31-005", "31-006", "31-009", "31-011", "31-016", "31-024", "31-025", "31-026", "31-027"),
    *("31-028", "31-029", "31-030"),
)
ABSENT_FONTS = {
    "a CMap that is not Identity": ("31-001", "31-002", "31-003", "31-007", "31-008"),
    "a Type 1 font": ("31-012", "31-013"),
    "a CIDSet": ("31-014", "31-015"),
    "a TrueType font for letters": ("31-017", "31-018", "31-019", "31-020", "31-021", "31-022", "31-023"),
}
WIDTH_TOLERANCE = 1  # of a thousandth of the font's size (ISO 14289-1, 7.21.5)


class Fonts:
    """Every font that shows text, and which of its codes do."""

    def __init__(self, pdf):
        self.pdf = pdf
        self.used = {}

    def read(self, font, operands):
        """The text that the operands of Tj, TJ, ' or " show."""
        program = (font.DescendantFonts[0] if "/DescendantFonts" in font else font).FontDescriptor.objgen
        one = self.used.get(program) or self.used.setdefault(
            program, Font(font)
        )  # fonts may be nameless, these are not
        strings = [
            each for operand in operands for each in (operand if isinstance(operand, pikepdf.Array) else [operand])
        ]
        return "".join(one.read(bytes(each)) for each in strings if isinstance(each, pikepdf.String))

    def failures(self):
        return [failure for font in self.used.values() for failure in font.failures()]


class Font:
    """One font with the codes that are shown in it."""

    def __init__(self, raw):
        self.raw = raw
        self.name = str(raw.BaseFont)
        self.is_composite = raw.Subtype == "/Type0"
        self.program_of = raw.DescendantFonts[0] if self.is_composite else raw
        self.codes = set()

    @cached_property
    def unicode(self):
        """Code to text, from ToUnicode."""
        found = {}
        if "/ToUnicode" not in self.raw:
            return found
        for kind, section in SECTION.findall(self.raw.ToUnicode.read_bytes()):
            if kind == b"bfchar":
                found |= {int(code, 16): _text(text) for code, text in CHARS.findall(section)}
                continue
            for first, last, start, listed in RANGES.findall(section):
                codes = range(int(first, 16), int(last, 16) + 1)
                if listed:
                    texts = [_text(text) for text in re.findall(rb"<([0-9A-Fa-f]*)>", listed)]
                else:
                    base = _text(start)
                    texts = [base[:-1] + chr(ord(base[-1]) + more) for more in range(len(codes))]
                found |= dict(zip(codes, texts, strict=False))
        return found

    def read(self, shown):
        step = 2 if self.is_composite else 1
        codes = [int.from_bytes(shown[at : at + step], "big") for at in range(0, len(shown), step)]
        self.codes.update(codes)
        return "".join(self.unicode.get(code, "") for code in codes)

    @cached_property
    def program(self):
        descriptor = self.program_of.FontDescriptor
        return TTFont(io.BytesIO(descriptor.FontFile2.read_bytes())) if "/FontFile2" in descriptor else None

    @cached_property
    def places(self):
        return self.program_of.CIDToGIDMap.read_bytes()

    @cached_property
    def _cmaps(self):
        """The program's cmaps by platform and encoding."""
        tables = self.program["cmap"].tables if "cmap" in self.program else []
        return {(one.platformID, one.platEncID): one for one in tables}

    def glyph(self, code):
        """The glyph's number for a code, as ISO 32000-1, 9.6.6.4 and 9.7.4.2 tell."""
        if self.is_composite:
            if not isinstance(self.program_of.get("/CIDToGIDMap"), pikepdf.Stream):
                return code
            return int.from_bytes(self.places[2 * code : 2 * code + 2], "big")
        tables = {one: table.cmap for one, table in self._cmaps.items()}
        symbols, mac = tables.get((3, 0)), tables.get((1, 0))
        names = (symbols and (symbols.get(0xF000 + code) or symbols.get(code))) or (mac and mac.get(code)) or ".notdef"
        return self.program.getGlyphID(names)

    def failures(self):
        def fail(condition, said):
            found.append(f"{condition}: {self.name}: {said}")

        def fail_for(what, said):
            for condition in ABSENT_FONTS[what]:
                fail(condition, said)

        found = []
        subtype = str(self.program_of.Subtype)
        if subtype not in {"/TrueType", "/CIDFontType2"}:
            fail_for("a Type 1 font", subtype)
            return found
        if self.program is None:
            fail("31-009", "not embedded")
            return found
        for code in sorted(self.codes - self.unicode.keys()):
            fail("10-001", f"the code {code} has no Unicode")
        if "/ToUnicode" not in self.raw:
            fail("31-027", "no ToUnicode")
        said = set().union(*self.unicode.values())  # also for codes that are not used: so says ISO 14289-1, 7.21.7
        if "\0" in said:
            fail("31-028", "a zero in ToUnicode")
        if said & {"\ufeff", "\ufffe"}:
            fail("31-029", "a character that is none in ToUnicode")
        (self._composite if self.is_composite else self._simple)(fail, fail_for)
        order = self.program.getGlyphOrder()
        for code, glyph in {code: self.glyph(code) for code in self.codes}.items():
            if glyph >= len(order):
                fail("31-011", f"the font has no glyph {glyph} for the code {code}")
            elif glyph == 0:
                fail("31-030", f"the code {code} shows no glyph")
            else:
                drawn = self.program["hmtx"][order[glyph]][0] * 1000 / self.program["head"].unitsPerEm
                if abs(drawn - self.width(code)) > WIDTH_TOLERANCE:
                    fail("31-016", f"the code {code} is {drawn} wide and said to be {self.width(code)}")
        return found

    def _simple(self, fail, fail_for):
        if not int(self.raw.FontDescriptor.Flags) & 4:
            fail_for("a TrueType font for letters", "not for symbols")
        if "/Encoding" in self.raw:
            fail("31-024", "a font for symbols with an encoding")
        if not self._cmaps:
            fail("31-025", "no cmap")
        if len(self._cmaps) > 1 and (3, 0) not in self._cmaps:
            fail("31-026", "several cmaps, none of them for symbols")

    def _composite(self, fail, fail_for):
        encoding = str(self.raw.Encoding)
        if encoding not in {"/Identity-H", "/Identity-V"}:
            fail("31-006", f"the CMap {encoding}")
            fail_for("a CMap that is not Identity", encoding)
        if "/CIDSet" in self.program_of.FontDescriptor:
            fail_for("a CIDSet", "a CIDSet")
        places = self.program_of.get("/CIDToGIDMap")
        if places is None:
            fail("31-005", "no CIDToGIDMap")
        elif not (isinstance(places, pikepdf.Stream) or places == "/Identity"):
            fail("31-004", f"the CIDToGIDMap {places}")

    def width(self, code):
        if not self.is_composite:
            return float(self.raw.Widths[code - int(self.raw.FirstChar)])
        return self._composite_widths.get(code, float(self.program_of.get("/DW", 1000)))

    @cached_property
    def _composite_widths(self):
        found, items = {}, list(self.program_of.get("/W", []))
        while items:
            first, following, *items = items
            if isinstance(following, pikepdf.Array):
                found |= {int(first) + more: float(width) for more, width in enumerate(following)}
            else:
                found |= {code: float(items[0]) for code in range(int(first), int(following) + 1)}
                items = items[1:]
        return found


def _text(digits):
    return bytes.fromhex(digits.decode()).decode("utf-16-be", "replace")
