"""Fonts of this computer: found for what the program's own fonts lack, whatever kind of file they are."""

import io

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.areaPen import AreaPen
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, TTFont
from pypdf import PdfReader
from reportlab.lib.pagesizes import A4

from reports.typesetting import faces, fallback, fonts, styles
from reports.typesetting.canvas import TaggedCanvas
from reports.typesetting.ink import Ink
from reports.typesetting.text import Text
from tests.reports.matterhorn import Checked

TANGUT = "\U00017000"  # in no font that people have
RESTRICTED = 2


def drop(pen, size):
    """A drop: straight below, round above."""
    pen.moveTo((0, 0))
    pen.lineTo((size, 0))
    pen.curveTo((size, size), (0, size), (0, 0))
    pen.closePath()


def built(family, *, size=500, cubic=True, rights=0, empty=False, em=1000):
    """A font with one character: Tangut's first."""
    builder = FontBuilder(em, isTTF=not cubic)
    names = [".notdef", "tangut"]
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap({ord(TANGUT): "tangut"})
    if cubic:
        strings = {}
        for name in names:
            pen = T2CharStringPen(size + 100, None)
            if name == "tangut" and not empty:
                drop(pen, size)
            strings[name] = pen.getCharString()
        builder.setupCFF(family, {"FullName": family}, strings, {})
    else:
        pen = TTGlyphPen(None)
        pen.moveTo((0, 0))
        for point in ((size, 0), (size, size), (0, size)):
            pen.lineTo(point)
        pen.closePath()
        builder.setupGlyf({".notdef": TTGlyphPen(None).glyph(), "tangut": pen.glyph()})
    builder.setupHorizontalMetrics(dict.fromkeys(names, (size + 100, 0)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": family, "psName": family.replace(" ", "")})
    builder.setupOS2(fsType=rights)
    builder.setupPost()
    return builder.font


@pytest.fixture
def fonts_here(tmp_path, monkeypatch):
    """The only folder with fonts of this computer; nothing is remembered of what was there before."""
    cached = (fallback.face_for, fallback._files, fallback._system_files, fallback._index, faces.face)
    monkeypatch.setattr(fallback, "_folders", lambda: [tmp_path])
    for each in cached:
        each.cache_clear()
    yield tmp_path
    for each in cached:
        each.cache_clear()


def printed(text, style=styles.BODY):
    """A page with this text, and what the reader is told."""
    ink = Ink()
    canvas = TaggedCanvas(A4, language="id", font=fonts.REGULAR)
    block = Text(ink, text, style)
    block.wrap(400, 700)
    block.drawOn(canvas, 50, 700)
    canvas.showPage()
    return canvas.content(), ink.messages()


def embedded(content):
    """The fonts of the first page by name: what their files begin with."""
    found = {}
    for entry in PdfReader(io.BytesIO(content)).pages[0]["/Resources"]["/Font"].values():
        font = entry.get_object().get("/DescendantFonts", [entry])[0].get_object()
        found[font["/BaseFont"].partition("+")[2]] = font["/FontDescriptor"]["/FontFile2"].get_data()
    return found


@pytest.mark.parametrize("name", ["Drop.otf", "drop.OTF", "Drop.ttf"])
def test_a_font_with_cubic_outlines_is_embedded_as_truetype(fonts_here, name):
    built("Drop").save(fonts_here / name)
    content, told = printed(f"Nama {TANGUT}")
    assert told == ()
    assert PdfReader(io.BytesIO(content)).pages[0].extract_text().strip() == f"Nama {TANGUT}"
    assert embedded(content)["Drop"].startswith(b"\0\1\0\0")
    assert content == printed(f"Nama {TANGUT}")[0]


@pytest.mark.parametrize("style", [styles.BODY, styles.TITLE], ids=["regular", "bolder"])
def test_a_glyph_is_as_wide_as_the_file_says_however_coarse_the_font(fonts_here, style):
    """Between Chinese words a space of Fira Sans is set in their font: 244 thousandths are no whole 256th."""
    built("Drop", size=200, cubic=False, em=256).save(fonts_here / "Drop.ttf")
    content, _ = printed(f"{TANGUT} {TANGUT}", style)
    assert [one for one in Checked(content).failures if one.startswith("31-")] == []


def test_the_outline_is_the_one_of_the_font(fonts_here):
    built("Drop").save(fonts_here / "Drop.otf")
    file = TTFont(io.BytesIO(embedded(printed(TANGUT)[0])["Drop"]))
    drawn, wanted = AreaPen(), AreaPen()
    _, glyph = file.getGlyphOrder()
    file.getGlyphSet()[glyph].draw(drawn)
    drop(wanted, 500)
    assert drawn.value == pytest.approx(wanted.value, rel=0.005)
    assert file["hmtx"][glyph][0] == 600


@pytest.mark.parametrize(("text", "family"), [(TANGUT, "All SC"), (f"{TANGUT}\u304b", "All JP")])
def test_a_collection_gives_the_forms_of_the_script(fonts_here, text, family):
    collection = TTCollection()
    collection.fonts = [built("All JP", size=400), built("All SC", size=600)]
    collection.save(fonts_here / "All.otc")
    assert family.replace(" ", "") in embedded(printed(text)[0])


def test_semibold_text_takes_the_bold_file_of_the_family(fonts_here):
    built("Block", cubic=False).save(fonts_here / "Block-Regular.ttf")
    built("Block Bold", cubic=False, size=700).save(fonts_here / "Block-Bold.ttf")
    assert "Block" in embedded(printed(TANGUT)[0])
    assert "BlockBold" in embedded(printed(TANGUT, styles.STRONG)[0])
    assert "Block" in embedded(printed(TANGUT, styles.QUOTE)[0]), "there is no italic"


def test_semibold_text_has_thicker_strokes_where_the_family_has_no_bold(fonts_here):
    built("Block", cubic=False).save(fonts_here / "Block-Regular.ttf")
    content, _ = printed(TANGUT, styles.STRONG)
    file = TTFont(io.BytesIO(embedded(content)["Block-Bolder"]))
    glyph = file.getGlyphOrder()[1]
    drawn = AreaPen()
    file.getGlyphSet()[glyph].draw(drawn)
    assert 510**2 < abs(drawn.value) < 550**2, "of a square of 500"
    assert file["hmtx"][glyph][0] > 600, "and as much further to the next one"
    assert PdfReader(io.BytesIO(content)).pages[0].extract_text().strip() == TANGUT
    assert content == printed(TANGUT, styles.STRONG)[0]


@pytest.mark.parametrize(
    "what", [{"rights": RESTRICTED}, {"empty": True}], ids=["not to be embedded", "without an outline"]
)
def test_a_font_that_cannot_be_used_is_passed_over(fonts_here, what):
    built("Aaa", **what).save(fonts_here / "Aaa.otf")
    content, told = printed(TANGUT)
    assert "[U+17000]" in PdfReader(io.BytesIO(content)).pages[0].extract_text()
    assert [message.code for message in told] == ["glyphs_missing"]
    assert told[0].params["characters"].startswith("U+17000")
    built("Bbb").save(fonts_here / "Bbb.otf")
    for cached in (fallback.face_for, fallback._files, fallback._system_files):
        cached.cache_clear()
    assert "Bbb" in embedded(printed(TANGUT)[0])


@pytest.mark.parametrize("content", [b"", b"OTTO", b"ttcf\0\1\0\0\0\0\0\x09", bytes(range(256)) * 40])
def test_a_damaged_font_is_passed_over(fonts_here, content):
    (fonts_here / "Aaa.ttf").write_bytes(content)
    (fonts_here / "Aab.otc").write_bytes(content)
    built("Bbb").save(fonts_here / "Bbb.otf")
    assert "Bbb" in embedded(printed(TANGUT)[0])
