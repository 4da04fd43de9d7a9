"""The letterhead stands on the first page alone, with a logo made fit for paper, and with whatever else there is."""

import struct
import zlib
from dataclasses import replace
from io import BytesIO
from itertools import pairwise

import pikepdf
import pytest
from PIL import Image

from reports.documents.interview_kit import interview_kit
from reports.edition import Edition
from reports.typesetting import styles
from reports.typesetting.letterhead import LetterheadBlock
from reports.typesetting.page import Imprint, Sheet
from reports.typesetting.text import Text as Block
from rubrics.model import Text
from screening.errors import Refused
from screening.letterhead import LARGEST_FILE, LOGO_SIZE, Letterhead, fit_logo

COMPANY = {"name": "PT Bahari Nusantara", "address": "Jalan Sudirman 52\nJakarta 12190"}


def picture(form, size=(1200, 300), mode="RGB"):
    out = BytesIO()
    Image.new(mode, size, "red" if mode == "RGB" else None).save(out, form)
    return out.getvalue()


@pytest.fixture
def printed(copied):
    """`printed(letterhead)`: three pages under this letterhead."""

    def make(letterhead, **options):
        imprint = Imprint(Edition("en"), "", "2026-11-22T08:15:30.123Z", "", "Archivist", 1, "", letterhead=letterhead)
        sheet = Sheet(imprint, title="T", subject="S", running="T", **options)
        pdf = copied(sheet.build([Block(sheet.ink, "Said.", styles.BODY) for _ in range(150)]).content)
        pdf.assert_inside()
        assert len(pdf.pages) > 2
        return pdf

    return make


def test_it_stands_on_the_first_page_alone(printed):
    pdf = printed(Letterhead(**COMPANY, logo=fit_logo(picture("JPEG"))))
    assert pdf.pages[0].startswith("PT Bahari Nusantara Jalan Sudirman 52 Jakarta 12190 Said.")
    assert len(pdf.reader.pages[0].images) == 1
    for text, page in zip(pdf.pages[1:], pdf.reader.pages[1:], strict=True):
        assert "Bahari" not in text
        assert len(page.images) == 0


@pytest.mark.parametrize("form", ["JPEG", "PNG"])
def test_the_logo_is_seen(printed, form, qapp, tmp_path):
    from PySide6.QtCore import QSize
    from PySide6.QtPdf import QPdfDocument

    file = tmp_path / "letter.pdf"
    file.write_bytes(printed(Letterhead(logo=fit_logo(picture(form)))).reader.stream.getvalue())
    document = QPdfDocument()
    document.load(str(file))
    page = document.render(0, QSize(595, 842))
    document.close()
    assert page.pixelColor(60, 60).red() > 200 > 60 > page.pixelColor(60, 60).blue()
    with pikepdf.open(file) as whole:
        (image,) = whole.pages[0].Resources.XObject.values()
        assert isinstance(image, pikepdf.Stream)


@pytest.mark.parametrize("missing", [("logo",), ("name",), ("logo", "name"), ("name", "address")])
def test_any_part_may_be_missing(printed, missing):
    parts = {**COMPANY, "logo": fit_logo(picture("PNG", mode="RGBA"))}
    there = {name: value for name, value in parts.items() if name not in missing}
    pdf = printed(Letterhead(**there), landscape=True)
    assert ("Bahari" in pdf.pages[0]) == ("name" in there)
    assert ("Jakarta" in pdf.pages[0]) == ("address" in there)
    assert len(pdf.reader.pages[0].images) == ("logo" in there)


def test_a_long_name_and_address_stay_inside(printed):
    name, street = "Perusahaan " * 17 + "Terakhir", "Jalan yang panjang sekali " * 2 + "bernomor"
    for logo in (b"", picture("PNG")):
        first = printed(Letterhead(name, "\n".join([street] * 5), logo)).pages[0]
        assert name in first and first.count(street) == 5


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("logo", [b"", picture("PNG")], ids=["at the left", "beside a logo"])
def test_the_lines_of_a_name_in_a_tall_script_stay_apart(paper, logo, qapp, tmp_path):
    """From each other and from the address: between two of them there is white as wide as the column."""
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QImage
    from PySide6.QtPdf import QPdfDocument

    letterhead = Letterhead("ꦥꦿꦗ ꦏꦿꦪ ꦗꦸꦫꦸ ꦗꦮ " * 12, "ꦏꦸꦛ ꦗꦸꦫꦸ\n" * 3, logo)
    imprint = Imprint(Edition("id", paper), "", "2026-11-22T08:15:30.123Z", "", "Arsip", 1, "", letterhead=letterhead)
    sheet = Sheet(imprint, title="T", subject="S", running="T")
    file = tmp_path / "letter.pdf"
    file.write_bytes(sheet.build([Block(sheet.ink, "Said.", styles.BODY)]).content)
    document = QPdfDocument()
    document.load(str(file))
    (width, height), scale = sheet.size, 6
    page = document.render(0, QSize(round(scale * width), round(scale * height)))
    document.close()
    page = page.convertToFormat(QImage.Format.Format_Alpha8)  # the paper is transparent
    ink = Image.frombytes("L", (page.width(), page.height()), page.constBits(), "raw", "L", page.bytesPerLine())
    block = LetterheadBlock(sheet.ink, letterhead)
    block.wrap(sheet.width, 0)
    name, *address = [len(text.lines) for text in block.lines]
    assert name > 2
    middle, foot = scale * width / 2, round(scale * (styles.MARGIN + block.height + 4))
    at_left, at_right = (0, name + sum(address)) if logo else (name, sum(address))
    columns = [(middle, page.width(), at_right), *([(0, middle, at_left)] if at_left else [])]
    for left, right, lines in columns:
        rows = [ink.crop((left, y, right, y + 1)).getextrema()[1] > 60 for y in range(foot)]
        assert sum(dark and not above for above, dark in pairwise(rows)) == lines


def test_nothing_entered_leaves_no_room(printed):
    assert printed(Letterhead()).pages == printed(None).pages


def test_a_logo_is_made_fit_for_paper():
    camera = BytesIO()
    exif = Image.Exif()
    exif[0x010F] = "Camera of Rina"  # its maker
    exif[0x0112] = 6  # lies on its side
    Image.new("RGB", (3000, 1000), "blue").save(camera, "JPEG", exif=exif)
    logo = fit_logo(camera.getvalue())
    assert b"Rina" not in logo
    with Image.open(BytesIO(logo)) as fitted:
        assert fitted.height == LOGO_SIZE[1] and fitted.width < fitted.height  # upright
    with Image.open(BytesIO(fit_logo(picture("PNG", mode="RGBA")))) as fitted:
        assert fitted.getpixel((0, 0)) == (255, 255, 255)  # what is seen through is paper


def test_sixteen_bits_of_grey_keep_their_shades():
    steps = struct.pack("<4H", 0, 16_384, 32_768, 65_535)
    out = BytesIO()
    Image.frombytes("I;16", (4, 1), steps).save(out, "PNG")
    with Image.open(BytesIO(fit_logo(out.getvalue()))) as fitted:
        assert [fitted.getpixel((x, 0))[0] for x in range(4)] == [0, 64, 128, 255]


def test_what_is_no_logo_is_refused():
    bomb = BytesIO()
    Image.new("1", (9000, 9000)).save(bomb, "PNG")
    head = b"IHDR" + struct.pack(">II5B", 50_000, 50_000, 8, 2, 0, 0, 0)
    promised = picture("PNG")[:12] + head + struct.pack(">I", zlib.crc32(head)) + picture("PNG")[33:]
    thread = BytesIO()
    Image.new("1", (1, 25_000)).save(thread, "PNG")
    for content, code in (
        (b"<svg/>", "logo_type"),
        (b"", "logo_type"),
        (picture("GIF"), "logo_type"),
        (picture("PNG")[:90], "logo_damaged"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "logo_damaged"),
        (b"\xff\xd8\xff" + bytes(100), "logo_damaged"),
        (picture("PNG") + bytes(LARGEST_FILE), "logo_too_large"),
        (bomb.getvalue(), "logo_too_large"),
        (promised, "logo_too_large"),
        (thread.getvalue(), "logo_too_large"),
    ):
        with pytest.raises(Refused) as refused:
            fit_logo(content)
        assert refused.value.code == code


def test_a_kit_whose_first_criterion_finds_no_room_below_the_head_gives_the_room_to_notes(rubric, copied):
    long = replace(rubric, summary=Text("Apa yang dikerjakan. " * 185))
    kit = interview_kit(long, edition=Edition("id", paper="letter"), printed_at="2026-11-22T08:15:30.123Z")
    first = copied(kit.content).pages[0]
    assert "1. Ketelitian" not in first
    assert "Catatan (N)" in first
