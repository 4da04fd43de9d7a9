"""Every reader of what others send, each with small sound files."""

from __future__ import annotations

import io
from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from rubrics.model import Rubric
from tests.fuzzing import Kind, archive_of

_PEOPLE = (
    "Nama;Email;Telepon;Tahap;Tanggal\n"
    'Siti Nurhaliza;siti@contoh.example;0812-3456-789;Wawancara;03/04/2025\n"Budi ""B""";b@c.example;;;\n'
)
_CARDS = (
    "BEGIN:VCARD\nVERSION:3.0\nN:Nurhaliza;Siti;;;\nFN:Siti Nurhaliza\nTEL;TYPE=CELL:+62 812\nEMAIL:s@c.example\n"
    "NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:baik=20se=\n kali\nCATEGORIES:a,b\\,c\nEND:VCARD\n"
)
_YAML = """\
format: 1
id: penata-arsip
revision: 1
language: id
title: {id: Penata Arsip, en: Archivist}
role: {id: penata arsip}
criteria:
  - id: ketelitian
    name: Ketelitian
    definition: Bekerja tanpa salah.
    weight: 2 # penting
    must_have: 2
    question: {kind: behavioural, id: "Ceritakan…"}
    anchors: {1: kurang, 3: cukup, 5: sangat}
    suitable:
      - {id: a, text: teliti}
    unsuitable:
      - {id: b, text: ceroboh}
"""
# What a rubric is made of, in pieces: the smaller a file, the more often the reader gets another one.
_YAML_PIECES = (
    "format: 1\nid: a\nrevision: 1\nlanguage: id\ntitle: {id: A}\nrole: {id: a}\ncriteria: []\n",
    "criteria:\n  - id: a\n    name: {id: A, en: B}\n    weight: 0.5 # penting\n    must_have: 2\n",
    "criteria:\n  - {id: a, anchors: {1: x, 5: y}, probes: [{id: z}], question: {kind: behavioural, id: q}}\n",
    "suitable:\n- {id: a, text: |\n    teliti\n    sekali\n  }\n",
    "note: >-\n  satu\n  dua\n\"tiga\": 'empat'\n? [a, b]\n: c\n",
)
_SHEET_PIECES = (
    "[Rubrik]\nIsian / Field,Isi (Indonesia) / Value (Indonesian)\nID rubrik / Rubric ID,a\nRevisi / Revision,1\n",
    "[Ciri]\nID kriteria / Criterion ID,Cocok atau tidak / Suitable or not,ID ciri / Trait ID\na,cocok,b\n",
    "[Kriteria]\nID kriteria / Criterion ID,Bobot / Weight,Syarat wajib / Must-have,Dipakai / Active\na,2,2,ya\n",
)
_WORD_NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def kind_named(name: str) -> Kind:
    """The kind of input of this name; made when it is first asked for. Raises KeyError."""
    return _MADE[name]()


def _read_people(name: str):
    from screening.importing import reading

    folder = TemporaryDirectory()  # one for all inputs: making it takes longer than reading a small file

    def read(content: bytes) -> object:
        path = Path(folder.name) / name
        path.write_bytes(content)
        return reading.read(path)

    return read


@cache
def _people() -> Kind:
    from screening.importing import delimited

    return Kind(
        "people.csv",
        lambda content: delimited.read_bytes(content, encoding="", delimiter=""),
        [_PEOPLE.encode(), _PEOPLE.encode("utf-16"), _PEOPLE.replace(";", "\t").encode("cp1252"), b"sep=,\na,b\n1,2\n"],
    )


@cache
def _cards() -> Kind:
    from screening.importing import vcards

    card = _CARDS.replace("VERSION:3.0", "VERSION:2.1")
    return Kind("people.vcf", lambda content: vcards.read(vcards.decoded(content)), [_CARDS.encode(), card.encode()])


@cache
def _plain() -> Kind:
    from rubrics.documents.reading import text_of

    seeds = [_PEOPLE, _YAML, "Judul\n\n- satu\n- dua\n"]
    return Kind("profile.txt", lambda content: text_of(content, "profil.txt"), [one.encode() for one in seeds])


@cache
def _rubric() -> Kind:
    from rubrics.documents.encodings import decode
    from rubrics.format.reading import parse

    nested = "a: " + "[" * 40 + "]" * 40
    seeds = [_YAML, nested, *_YAML_PIECES]
    return Kind("rubric.yaml", lambda content: parse(decode(content)), [one.encode() for one in seeds])


@cache
def _rubric_sheet() -> Kind:
    from rubrics.sheets.csv_file import write_csv
    from rubrics.sheets.reading import read_content

    return Kind("rubric.csv", read_content, [write_csv(_small_rubric()), *(one.encode() for one in _SHEET_PIECES)])


@cache
def _rubric_book() -> Kind:
    import xlsxwriter

    from rubrics.sheets.excel import write_xlsx
    from rubrics.sheets.reading import read_content

    seeds = [write_xlsx(_small_rubric())]
    for together in (_SHEET_PIECES[:1], _SHEET_PIECES[1:]):
        content = io.BytesIO()
        with xlsxwriter.Workbook(content) as book:
            for piece in together:
                title, *lines = piece.splitlines()
                sheet = book.add_worksheet(title.strip("[]"))
                for number, line in enumerate(lines):
                    sheet.write_row(number, 0, line.split(","))
        seeds += [content.getvalue()] * 4  # most of the time a small one
    return Kind("rubric.xlsx", read_content, seeds, archives=True)


def _small_rubric() -> Rubric:
    from rubrics.format.reading import parse

    rubric, problems = parse(_YAML)
    assert rubric is not None, problems
    return rubric


@cache
def _book() -> Kind:
    import xlsxwriter

    content = io.BytesIO()
    with xlsxwriter.Workbook(content) as book:
        sheet = book.add_worksheet("Orang")
        for number, line in enumerate(_PEOPLE.splitlines()):
            sheet.write_row(number, 0, line.split(";"))
        sheet.write_datetime(3, 1, datetime(2025, 4, 3), book.add_format({"num_format": 14}))
        sheet.write_formula(3, 2, "=1+1", value=2)
        sheet.merge_range(4, 0, 5, 1, "gabung")
        book.add_worksheet("Lain").write(0, 0, 12.5)
    seeds = [content.getvalue(), *[_bare_book()] * 3]  # most of the time the small one
    return Kind("people.xlsx", _read_people("orang.xlsx"), seeds, archives=True)


def _bare_book() -> bytes:
    """A workbook of only what a workbook must have."""
    namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    rows = (
        '<row r="1"><c r="A1" t="inlineStr"><is><t>Nama</t></is></c><c r="B1" t="inlineStr"><is><t>Email</t></is></c>'
        '</row><row r="2"><c r="A2" t="str"><v>Siti</v></c><c r="B2"><v>45000.5</v></c></row>'
    )
    types = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    return _zip(
        {
            "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType='
            '"application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" '
            f'ContentType="{types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType='
            f'"{types}.worksheet+xml"/></Types>',
            "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
            f'Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'<workbook xmlns="{namespace}" xmlns:r="{_OFFICE}"><sheets>'
            '<sheet name="Orang" sheetId="1" r:id="r1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
            f'Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
            "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{namespace}"><sheetData>{rows}</sheetData>'
            '<mergeCells count="1"><mergeCell ref="A3:B4"/></mergeCells></worksheet>',
        }
    )


@cache
def _ods() -> Kind:
    rows = "".join(
        f"<table:table-row>{''.join(map(_ods_cell, line.split(';')))}</table:table-row>"
        for line in _PEOPLE.replace('"', "").splitlines()
    )
    main = (
        '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
        f'<table:table table:name="Orang">{rows}<table:table-row table:number-rows-repeated="3"/></table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    packed = _zip(
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": main,
            "META-INF/manifest.xml": "<manifest/>",
        }
    )
    return Kind("people.ods", _read_people("orang.ods"), [packed], archives=True)


@cache
def _word() -> Kind:
    from rubrics.documents.word import read_word

    types = (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        'wordprocessingml.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="application/'
        'vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>'
    )
    main = (
        f"<w:document {_WORD_NS}><w:body><w:p><w:r><w:t>Judul</w:t></w:r></w:p><w:p><w:pPr><w:numPr><w:ilvl "
        'w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">satu </w:t><w:tab/></w:r>'
        "</w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>sel</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>"
    )
    numbering = (
        f'<w:numbering {_WORD_NS}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>'
        '<w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        "</w:numbering>"
    )
    packed = _zip(
        {
            "[Content_Types].xml": types,
            "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
            f'Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
            f'Type="{_OFFICE}/numbering" Target="numbering.xml"/></Relationships>',
            "word/document.xml": main,
            "word/numbering.xml": numbering,
        }
    )
    return Kind("profile.docx", read_word, [packed], archives=True)


@cache
def _pdf() -> Kind:
    from reportlab.pdfgen.canvas import Canvas

    from rubrics.documents.pdf import read_pdf

    seeds = []
    for packed in (0, 1):
        content = io.BytesIO()
        canvas = Canvas(content, pagesize=(300, 300), pageCompression=packed, invariant=1)
        canvas.drawString(40, 250, "Penata arsip yang teliti dan sabar, mampu bekerja sama")
        canvas.drawString(40, 230, "- satu")
        canvas.showPage()
        canvas.drawString(40, 250, "halaman dua")
        canvas.save()
        seeds.append(content.getvalue())
    return Kind("profile.pdf", read_pdf, [*seeds, *[_bare_pdf()] * 4])


def _bare_pdf() -> bytes:
    """A document of only what a document must have: its objects, where they lie, and one line of text."""
    line = b"BT /F 12 Tf 9 9 Td (Penata arsip yang teliti dan sabar) Tj ET"
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(line), line),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    )
    content, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, start=1):
        places.append(len(content))
        content += b"%d 0 obj%s endobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer<</Root 1 0 R/Size 6>>\nstartxref\n%d\n%%%%EOF\n" % len(content)
    return content + b"xref\n0 6\n0000000000 65535 f \n" + table + end


@cache
def _pictures() -> Kind:
    from ui.widgets.attachment_view import read_image

    return Kind("picture", read_image, _images())


@cache
def _logos() -> Kind:
    from screening.letterhead import fit_logo

    return Kind("logo", fit_logo, _images())


@cache
def _images() -> list[bytes]:
    from PIL import Image

    found = []
    for form, mode in (("PNG", "RGBA"), ("PNG", "P"), ("JPEG", "RGB"), ("GIF", "P"), ("TIFF", "RGB"), ("WEBP", "RGB")):
        content = io.BytesIO()
        Image.new(mode, (24, 16)).save(content, form)
        found.append(content.getvalue())
    return found


def _ods_cell(text: str) -> str:
    return f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'


def _zip(members: dict[str, str]) -> bytes:
    return archive_of([(name, text.encode()) for name, text in members.items()])


_MADE = {
    "people.vcf": _cards,
    "people.csv": _people,
    "profile.txt": _plain,
    "rubric.yaml": _rubric,
    "picture": _pictures,
    "logo": _logos,
    "people.xlsx": _book,
    "people.ods": _ods,
    "rubric.csv": _rubric_sheet,
    "rubric.xlsx": _rubric_book,
    "profile.docx": _word,
    "profile.pdf": _pdf,
}
NAMES = tuple(_MADE)
