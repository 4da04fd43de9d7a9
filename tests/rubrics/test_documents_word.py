"""Word documents, made by python-docx as a person would write them."""

import io
import zipfile
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from rubrics.draft import draft, read_document
from rubrics.errors import DocumentError

PROFILE = Path(__file__).parents[1] / "data" / "profiles" / "akuntan.txt"

ADVERT = """LOWONGAN KERJA: Staf Gudang
PT Maju Jaya berdiri sejak 1990 dan bergerak di bidang logistik.

Tanggung Jawab:
- Menerima dan memeriksa barang masuk
- Menyusun laporan stok harian

Kualifikasi
1. Pendidikan minimal SMA/SMK
2. Pria, usia maksimal 30 tahun
3. Mampu mengoperasikan komputer (Word, Excel)
4. Teliti, jujur, dan bertanggung jawab

Fasilitas:
- Makan siang

Kirim lamaran ke kantor kami.
"""


@pytest.fixture
def saved(tmp_path):
    """`saved(document, name="profil.docx")`: the path of a python-docx document on disk."""

    def save(document, name="profil.docx"):
        path = tmp_path / name
        document.save(path)
        return path

    return save


def advert():
    """The advert above as a person makes it in Word: headings, bullets and numbers by their styles."""
    document = docx.Document()
    for line in ADVERT.splitlines():
        if line.startswith("LOWONGAN"):
            document.add_heading(line, 0)
        elif line.startswith(("Tanggung", "Kualifikasi", "Fasilitas")):
            document.add_heading(line, 1)
        elif line.startswith("- "):
            document.add_paragraph(line[2:], style="List Bullet")
        elif line[:1].isdigit():
            document.add_paragraph(line[3:], style="List Number")
        elif line:
            document.add_paragraph(line)
    return document


def test_headings_stand_alone_and_list_items_have_their_marks(saved):
    assert read_document(saved(advert())).splitlines() == [
        "# LOWONGAN KERJA: Staf Gudang",
        "PT Maju Jaya berdiri sejak 1990 dan bergerak di bidang logistik.",
        "",
        "# Tanggung Jawab:",
        "- Menerima dan memeriksa barang masuk",
        "- Menyusun laporan stok harian",
        "",
        "# Kualifikasi",
        "1. Pendidikan minimal SMA/SMK",
        "2. Pria, usia maksimal 30 tahun",
        "3. Mampu mengoperasikan komputer (Word, Excel)",
        "4. Teliti, jujur, dan bertanggung jawab",
        "",
        "# Fasilitas:",
        "- Makan siang",
        "",
        "Kirim lamaran ke kantor kami.",
    ]


def test_an_advert_drafts_the_same_from_word_and_from_text(saved, tmp_path):
    plain = tmp_path / "lowongan.txt"
    plain.write_text(ADVERT, encoding="utf-8")
    assert draft(read_document(saved(advert()))).to_json() == draft(read_document(plain)).to_json()


def test_a_profile_drafts_the_same_from_word_and_from_text(saved):
    document = docx.Document()
    for line in PROFILE.read_text(encoding="utf-8").splitlines():
        document.add_paragraph(line)
    found, wanted = (draft(read_document(path)).to_json() for path in (saved(document), PROFILE))
    assert found["suitable"] and found["unsuitable"]
    assert found == wanted


def test_tables_are_read_cell_by_cell(saved):
    document = docx.Document()
    document.add_paragraph("Sebelum")
    table = document.add_table(2, 2)
    for cell, text in zip((cell for row in table.rows for cell in row.cells), "ABCD", strict=True):
        cell.text = f"Sel {text}"
    table.cell(1, 1).add_paragraph("teliti", style="List Bullet")
    inner = table.cell(0, 1).add_table(1, 1)
    inner.cell(0, 0).text = "Sel dalam"
    document.add_paragraph("Sesudah")
    lines = [line for line in read_document(saved(document)).splitlines() if line]
    assert lines == ["Sebelum", "Sel A", "Sel B", "Sel dalam", "Sel C", "Sel D", "- teliti", "Sesudah"]


def test_a_merged_cell_is_read_once(saved):
    document = docx.Document()
    table = document.add_table(2, 2)
    table.cell(0, 0).merge(table.cell(1, 1)).text = "Kualifikasi"
    assert read_document(saved(document)) == "Kualifikasi"


def test_headers_footers_and_comments_are_left_out(saved):
    document = docx.Document()
    paragraph = document.add_paragraph("Profil")
    document.sections[0].header.paragraphs[0].text = "KEPALA SURAT"
    document.sections[0].footer.paragraphs[0].text = "Halaman 1"
    document.add_comment(paragraph.runs, text="apa ini?", author="Rina")
    assert read_document(saved(document)) == "Profil"


def test_lists_are_counted_one_by_one_and_letters_stay_letters(saved):
    document = docx.Document()
    numbering = document.part.numbering_part.element
    abstract = parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="90">'
        '<w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/></w:lvl>'
        '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/></w:lvl></w:abstractNum>'
    )
    numbering.insert(0, abstract)
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="91"><w:abstractNumId w:val="90"/></w:num>'))
    for level, text in ((0, "satu"), (1, "anak"), (1, "anak kedua"), (0, "dua"), (1, "anak lagi")):
        properties = document.add_paragraph(text)._p.get_or_add_pPr()
        properties.append(
            parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="91"/></w:numPr>')
        )
    lines = read_document(saved(document)).splitlines()
    assert lines == ["3. satu", "a. anak", "b. anak kedua", "4. dua", "a. anak lagi"]


TEXT_BOX = (
    '<w:r {names}><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
    '<mc:Choice Requires="wps"><w:drawing>{box}</w:drawing></mc:Choice>'
    "<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
)
BOX = "<w:txbxContent><w:p><w:r><w:t>Dalam kotak</w:t></w:r></w:p></w:txbxContent>"


def test_a_text_box_is_read_once_behind_its_paragraph(saved):
    document = docx.Document()
    paragraph = document.add_paragraph("Di luar")
    paragraph._p.append(parse_xml(TEXT_BOX.format(names=nsdecls("w"), box=BOX)))
    document.add_paragraph("Sesudah")
    lines = [line for line in read_document(saved(document)).splitlines() if line]
    assert lines == ["Di luar", "Dalam kotak", "Sesudah"]


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        (
            "<w:ins><w:r><w:t>teliti</w:t></w:r></w:ins><w:del><w:r><w:delText>ceroboh</w:delText></w:r></w:del>",
            "teliti",
        ),
        ("<w:hyperlink><w:r><w:t>teliti</w:t></w:r></w:hyperlink>", "teliti"),
        ("<w:r><w:t>anak</w:t><w:noBreakHyphen/><w:t>anak</w:t></w:r>", "anak-anak"),
        ("<w:r><w:t>penge</w:t><w:softHyphen/><w:t>lola</w:t></w:r>", "pengelola"),
        ("<w:r><w:t>satu</w:t><w:br/><w:t>dua</w:t></w:r>", "satu\ndua"),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>tersembunyi</w:t></w:r><w:r><w:t>tampak</w:t></w:r>", "tampak"),
        ('<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>tampak</w:t></w:r>', "tampak"),
        ("<w:sdt><w:sdtContent><w:r><w:t>isian</w:t></w:r></w:sdtContent></w:sdt>", "isian"),
        (
            "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Klik</w:t></w:r></w:sdtContent>"
            "</w:sdt><w:r><w:t>teliti</w:t></w:r>",
            "teliti",
        ),
    ],
    ids=["changes", "link", "hyphen", "soft hyphen", "line break", "hidden", "not hidden", "control", "placeholder"],
)
def test_a_paragraph_reads_as_word_shows_it(saved, inside, text):
    document = docx.Document()
    document.add_paragraph()._p.extend(parse_xml(f"<w:p {nsdecls('w')}>{inside}</w:p>"))
    assert read_document(saved(document)) == text


def test_a_word_file_named_txt_is_read_as_word(saved):
    document = docx.Document()
    document.add_paragraph("Profil")
    assert read_document(saved(document, "profil.txt")) == "Profil"


def with_member(path, name, content):
    """The document with one member of its package replaced."""
    old = zipfile.ZipFile(io.BytesIO(path.read_bytes()))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for member in old.namelist():
            archive.writestr(member, content if member == name else old.read(member))
        if name not in old.namelist():
            archive.writestr(name, content)
    return path


def code_of(path):
    with pytest.raises(DocumentError) as caught:
        read_document(path)
    return caught.value.code


@pytest.mark.parametrize(
    "kind",
    [
        "vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        "vnd.ms-word.document.macroEnabled.main+xml",
    ],
)
def test_templates_and_documents_with_macros_are_read_too(saved, kind):
    document = docx.Document()
    document.add_heading("Profil", 1)
    path = saved(document)
    types = zipfile.ZipFile(io.BytesIO(path.read_bytes())).read("[Content_Types].xml").decode()
    usual = "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    assert usual in types
    assert read_document(with_member(path, "[Content_Types].xml", types.replace(usual, kind))) == "# Profil"


WORD = f"<w:document {nsdecls('w')}><w:body>%s</w:body></w:document>"
ENTITIES = '<!DOCTYPE w [<!ENTITY a "teliti"><!ENTITY b "&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("word/media/besar.png", bytes(70_000_000), "document_too_complex"),
        ("word/document.xml", WORD % ("<w:p/>" * 3_000_000), "document_too_complex"),
        ("word/document.xml", WORD % ("<w:p>" * 250 + "</w:p>" * 250), "document_too_complex"),
        ("word/document.xml", ENTITIES + WORD % "<w:p><w:r><w:t>&b;</w:t></w:r></w:p>", "document_damaged"),
        ("word/document.xml", "<w:document>", "document_damaged"),
        ("word/document.xml", WORD % "", "document_empty"),
        ("[Content_Types].xml", "<Types/>", "document_damaged"),
        ("word/styles.xml", "", "document_damaged"),
    ],
    ids=["zip bomb", "huge tree", "deep tree", "entities", "cut short", "empty", "no types", "no styles"],
)
def test_a_broken_or_hostile_package_is_refused_in_words(saved, name, content, code):
    assert code_of(with_member(saved(docx.Document()), name, content)) == code


def test_a_document_cut_in_half_is_refused(saved):
    path = saved(advert())
    path.write_bytes(path.read_bytes()[:9000])
    assert code_of(path) == "document_damaged"


def test_a_member_under_a_password_says_so(saved):
    path = saved(docx.Document())
    content = bytearray(path.read_bytes())
    for signature, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = content.find(signature)
        while place >= 0:
            content[place + flags] |= 1
            place = content.find(signature, place + 4)
    path.write_bytes(content)
    assert code_of(path) == "document_encrypted"


@pytest.mark.parametrize(
    ("member", "code"),
    [("xl/workbook.xml", "document_sheet"), ("ppt/presentation.xml", "document_type"), ("a", "document_type")],
)
def test_other_packages_are_told_apart(tmp_path, member, code):
    path = tmp_path / "profil.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(member, "<x/>")
    assert code_of(path) == code
