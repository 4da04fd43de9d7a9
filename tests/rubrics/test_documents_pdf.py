"""PDF documents, made by ReportLab as word processors set them."""

import io
import logging
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate

from rubrics.documents.hyphens import Hyphens
from rubrics.documents.lines import Line, Page, paragraphs
from rubrics.documents.pdf import read_pdf
from rubrics.draft import draft, read_document
from rubrics.errors import DocumentError

PROFILES = sorted((Path(__file__).parents[1] / "data" / "profiles").glob("*.txt"))
BODY = ParagraphStyle(
    "body", parent=getSampleStyleSheet()["BodyText"], fontSize=11, leading=15, bulletIndent=6, leftIndent=18
)
HEADING = getSampleStyleSheet()["Heading1"]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "profil.pdf"


def set_in_pages(path, lines, *, size=A4, margin=72, **options):
    """A PDF of paragraphs, headings ("# ") and bulleted items ("- "), with a header and a page number on each page."""

    def margins(canvas, document):
        canvas.drawString(72, size[1] - 40, "PT Maju Jaya – Profil Jabatan")
        canvas.drawCentredString(size[0] / 2, 30, f"Halaman {document.page}")

    flow = [
        Paragraph(line[2:], HEADING)
        if line.startswith("# ")
        else Paragraph(line[2:], BODY, bulletText="•")
        if line.startswith("- ")
        else Paragraph(line, BODY)
        for line in lines
        if line
    ]
    template = SimpleDocTemplate(str(path), pagesize=size, leftMargin=margin, rightMargin=margin, **options)
    template.build(flow, onFirstPage=margins, onLaterPages=margins)
    return path


@pytest.mark.parametrize("profile", PROFILES[::7], ids=lambda profile: profile.stem)
@pytest.mark.parametrize("size", [A4, (260, 320)], ids=["one page", "many narrow pages"])
def test_a_profile_drafts_the_same_from_pdf_and_from_text(path, profile, size):
    set_in_pages(path, profile.read_text(encoding="utf-8").splitlines(), size=size, margin=30)
    found, wanted = (draft(read_document(one)).to_json() for one in (path, profile))
    assert found["suitable"] and found["unsuitable"]
    assert found == wanted


def test_paragraphs_lists_and_headings_are_put_together_again(path):
    lines = [
        "# Lowongan Staf Gudang",
        "PT Maju Jaya bergerak di bidang logistik dan mempekerjakan lebih dari dua ratus orang di lima kota besar di "
        "Jawa, dengan kantor pusat di Bandung.",
        "# Kualifikasi",
        "- Mampu mengoperasikan komputer, terutama lembar kerja dan surat elektronik, serta bersedia mempelajari "
        "perangkat lunak gudang yang baru",
        "- Teliti",
        "- Jujur",
        "Kirim lamaran ke kantor kami.",
    ]
    text = read_document(set_in_pages(path, [*lines, *["Kalimat penutup yang cukup panjang."] * 40]))
    found = [line for line in text.splitlines() if line]
    assert found[: len(lines)] == [line.replace("- ", "• ") for line in lines]


def test_a_sentence_goes_on_over_two_pages_without_header_and_number(path):
    lines = ["Orang yang cocok adalah seseorang yang " + ", ".join(f"sangat teliti {n}" for n in range(300)) + "."] * 2
    assert read_document(set_in_pages(path, lines)).splitlines() == lines
    assert len(PdfReader(path).pages) > 2


def test_a_single_page_loses_its_page_number_and_nothing_else(path):
    canvas = Canvas(str(path))
    for y, text in ((800, "Profil Kasir"), (700, "Teliti dan jujur."), (300, "12"), (40, "- 1 -")):
        canvas.drawString(72, y, text)
    canvas.save()
    assert read_document(path).split() == ["Profil", "Kasir", "Teliti", "dan", "jujur.", "12"]


PROSE = (
    "Orang yang cocok adalah seseorang yang mampu bekerja dengan teliti dan sabar setiap hari, serta mau belajar dari "
    "kesalahan sendiri"
)


def test_two_columns_are_read_one_after_the_other(path):
    left = PROSE.split(" ") * 3
    right = PROSE.lower().split(" ") * 3
    canvas = Canvas(str(path))
    canvas.setFont("Times-Roman", 11)
    for x, words in ((60, left), (310, right)):
        y, line = 700, ""
        for word in [*words, ""]:
            if not word or canvas.stringWidth(f"{line} {word}", "Times-Roman", 11) > 230:
                canvas.drawString(x, y, line.strip())
                y, line = y - 13, ""
            line += f" {word}"
    canvas.save()
    assert read_document(path).split() == left + right
    assert len(read_document(path).splitlines()) <= 2


def lines(*texts, x=72.0, size=11.0, step=14.0):
    return [Line(text, x, 700 - step * number, size) for number, text in enumerate(texts)]


def joined(*texts):
    return paragraphs([Page(lines(*texts), 0, 842)])


WIDE = "Seseorang yang mampu bekerja dengan teliti, sabar, dan jujur setiap hari di ba"


def mended(document, above, below):
    return (Hyphens(document).ended(f"jujur {above}", f"{below}.") + below).removeprefix("jujur ")


@pytest.mark.parametrize(
    ("above", "below", "text"),
    [
        ("pengem-", "bangan diri", "pengembangan diri"),
        ("anak-", "anak yang riang", "anak-anak yang riang"),
        ("berulang-", "ulang", "berulang-ulang"),
        ("tolong-", "menolong", "tolong-menolong"),
        ("surat-", "menyurat", "surat-menyurat"),
        ("sayur-", "mayur", "sayur-mayur"),
        ("sehari-", "hari", "sehari-hari"),
        ("se-", "hari-hari", "sehari-hari"),
        ("gerak-", "gerik", "gerak-gerik"),
        ("se-", "Indonesia", "se-Indonesia"),
        ("ke-", "2", "ke-2"),
        ("e-", "commerce", "e-commerce"),
        ("self-", "motivated", "self-motivated"),
        ("antar-", "divisi", "antar-divisi"),
        ("ketekun-", "an", "ketekunan"),
        ("me-", "miliki", "memiliki"),
        ("kakak-", "nya", "kakaknya"),
        ("lang-", "sung", "langsung"),
        ("steady-", "handed", "steady-handed"),
        ("gaji 3–", "5 juta", "gaji 3– 5 juta"),
        ("pasien", "lansia", "pasien lansia"),
    ],
)
def test_words_broken_at_the_end_of_a_line_are_mended(above, below, text):
    assert mended([], above, below) == text


def test_the_rest_of_the_document_knows_best():
    assert mended(["bukan pre-order biasa"], "pre-", "order") == "pre-order"
    assert mended(["bukan preorder biasa"], "pre-", "order") == "preorder"


@pytest.mark.parametrize(
    ("above", "below", "text"),
    [
        ("antar-", "muka", "antarmuka"),
        ("in-", "dustrial", "industrial"),
        ("ex-", "perience", "experience"),
        ("work-", "ing", "working"),
        ("self-", "motivated", "self-motivated"),
        ("anak-", "anak", "anak-anak"),
    ],
)
def test_a_program_that_breaks_words_breaks_them_behind_prefixes_too(above, below, text):
    assert mended(["jujur dan ber-", "sedia lembur"], above, below) == text


def test_lines_that_end_where_their_sense_ends_stay_apart():
    assert joined("Teliti dalam bekerja", "Jujur", "Mampu bekerja dalam tim", "Bersedia lembur").count("\n") == 3


def test_a_larger_gap_begins_a_new_paragraph():
    prose = lines(*[WIDE + "gian " + word for word in ("satu", "dua", "tiga", "empat")])
    below = [Line(WIDE, 72, prose[-1].y - 40, 11)]
    assert paragraphs([Page([*prose, *below], 0, 842)]).splitlines()[-1] == WIDE


def test_bullets_of_symbol_fonts_that_stand_alone_join_their_items():
    page = [
        Line("Kualifikasi", 72, 700, 11),
        Line("\uf0b7", 80, 680, 11), Line("Teliti", 98, 680, 11),
        Line("o Jujur", 80, 660, 11),
    ]  # fmt: skip
    assert paragraphs([Page(page, 0, 842)]).splitlines() == ["Kualifikasi", "\uf0b7 Teliti", "• Jujur"]


def test_bullets_may_be_drawn_one_before_a_line(path):
    canvas = Canvas(str(path))
    canvas.drawString(72, 700, "Kualifikasi")
    for y, text, dots in ((680, "Teliti", [80]), (660, "Jujur", [80]), (600, "Nilai", [60, 70])):
        canvas.drawString(90, y, text)
        for x in dots:
            canvas.circle(x, y + 4, 2, stroke=0, fill=1)
    canvas.save()
    assert read_document(path).split("\n") == ["Kualifikasi", "• Teliti", "• Jujur", "", "Nilai"]


def test_what_hangs_below_a_bullet_belongs_to_its_item(path):
    canvas = Canvas(str(path))
    canvas.drawString(72, 714, "Kualifikasi")
    for y, text in ((700, "Mampu mengatur"), (686, "Anggaran"), (672, "Teliti")):
        if text != "Anggaran":
            canvas.drawString(72, y, "•")
        canvas.drawString(90, y, text)
    canvas.drawString(72, 658, "Kami tunggu")
    canvas.save()
    assert read_document(path).splitlines() == [
        "Kualifikasi",
        "• Mampu mengatur Anggaran",
        "• Teliti",
        "",
        "Kami tunggu",
    ]


def code_of(path):
    with pytest.raises(DocumentError) as caught:
        read_document(path)
    return caught.value.code


def test_a_scanned_page_says_so(path):
    picture = io.BytesIO(b"P5 8 8 255\n" + bytes(range(64)))
    canvas = Canvas(str(path))
    canvas.drawImage(ImageReader(picture), 0, 0, 595, 842)
    canvas.drawString(10, 10, "Scanned by PhoneScan")
    canvas.save()
    assert code_of(path) == "document_scanned"


def test_an_empty_page_says_so(path):
    canvas = Canvas(str(path))
    canvas.showPage()
    canvas.save()
    assert code_of(path) == "document_empty"


def test_letters_that_are_not_told_say_so(path):
    canvas = Canvas(str(path))
    canvas.setFont("ZapfDingbats", 12)
    for line in range(30):
        canvas.drawString(72, 800 - 20 * line, "abcdefghijklmnopqrstuvwxyz")
    canvas.save()
    assert code_of(path) == "document_garbled"


@pytest.mark.parametrize(("password", "code"), [("rahasia", "document_encrypted"), ("", "")])
def test_a_password_is_named_and_an_empty_one_opens(path, password, code):
    canvas = Canvas(str(path), encrypt=StandardEncryption(password, "pemilik", canCopy=0, strength=128))
    canvas.drawString(72, 700, "Orang yang cocok adalah seseorang yang teliti.")
    canvas.save()
    if code:
        assert code_of(path) == code
    else:
        assert read_document(path) == "Orang yang cocok adalah seseorang yang teliti."


@pytest.mark.parametrize("password", ["rahasia", ""])
def test_modern_encryption_too(path, password):
    canvas = Canvas(str(path))
    canvas.drawString(72, 700, "Orang yang cocok adalah seseorang yang teliti.")
    canvas.save()
    writer = PdfWriter(clone_from=path)
    writer.encrypt(password, "pemilik", algorithm="AES-256")
    writer.write(path)
    if password:
        assert code_of(path) == "document_encrypted"
    else:
        assert read_document(path) == "Orang yang cocok adalah seseorang yang teliti."


@pytest.mark.parametrize("size", [9, 700, 1200])
def test_a_damaged_pdf_says_so(path, size):
    canvas = Canvas(str(path))
    canvas.drawString(72, 700, "Orang yang cocok adalah seseorang yang teliti.")
    canvas.save()
    path.write_bytes(path.read_bytes()[:size])
    assert code_of(path) in {"document_damaged", "document_empty"}


def test_a_book_is_too_long(path):
    canvas = Canvas(str(path))
    for page in range(201):
        canvas.drawString(72, 700, f"Halaman ke-{page} dari buku")
        canvas.showPage()
    canvas.save()
    assert code_of(path) == "document_many_pages"


def test_a_stream_that_unpacks_without_end_is_too_complex(path):
    canvas = Canvas(str(path), pageCompression=1)
    canvas.drawString(72, 700, "Orang yang cocok")
    canvas._code.extend(["0 0 m"] * 4_000_000)
    canvas.save()
    assert path.stat().st_size < 1_000_000
    assert code_of(path) == "document_too_complex"


@pytest.mark.parametrize("name", ["profil.txt", "profil.docx", "profil"])
def test_a_pdf_under_another_name_is_read_as_pdf(tmp_path, name):
    canvas = Canvas(str(tmp_path / name))
    canvas.drawString(72, 700, "Orang yang cocok adalah seseorang yang teliti.")
    canvas.save()
    assert read_document(tmp_path / name) == "Orang yang cocok adalah seseorang yang teliti."


def test_reading_many_leaves_nothing_behind_that_grows():
    """Each read put one more handler at pypdf's log: the ten thousandth damaged file took ten times as long."""
    before = len(logging.getLogger("pypdf").handlers)
    for _ in range(3):
        with pytest.raises(DocumentError):
            read_pdf(b"%PDF-1.7 nothing")
    assert len(logging.getLogger("pypdf").handlers) == before


def test_what_leads_elsewhere_while_what_is_held_is_counted_is_no_obstacle():
    """A stray stream: that its data lead to another object is found while what the file holds is counted."""
    stray = (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj\n"
        b"4 0 obj 6 0 R\n/Root 5 0<</Length 61>>stream\nBT /F 12 Tf 9 9 Td (Penata arsip yang teliti) Tj ET\n"
        b"endstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj\n"
        b"xref\n0 6\ntrailer<</Root 1 0 R/Size 6>>\nstartxref\n405\n%%EOF\n"
    )
    with pytest.raises(DocumentError):
        read_pdf(stray)


def test_a_filter_by_a_name_that_is_not_taken_any_more_is_damage():
    out = io.BytesIO()
    canvas = Canvas(out, pageCompression=1)
    canvas.drawString(72, 700, "Penata arsip yang teliti")
    canvas.save()
    with pytest.raises(DocumentError, match="document_damaged"):
        read_pdf(out.getvalue().replace(b"/FlateDecode", b"/Fl".ljust(12)))
