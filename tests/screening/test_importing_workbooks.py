"""Workbooks as office programs and others make them: read right, asked about, or refused by name."""

import io
import zipfile
from datetime import datetime

import pytest
import xlsxwriter

from rubrics.errors import DocumentError
from screening import importing
from tests.screening.import_plans import SITI, found, people


def workbook(fill, **options):
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True, **options}) as book:
        fill(book)
    return content.getvalue()


def usual(book):
    sheet, day = book.add_worksheet("Pelamar"), book.add_format({"num_format": "dd/mm/yyyy"})
    sheet.merge_range(0, 0, 0, 4, "DAFTAR PELAMAR")
    sheet.write_row(2, 0, ["No", "Nama", "E-mail", "HP", "Tgl Lamaran"])
    sheet.write_row(3, 0, [1, "Siti", "s@x.example", 8123456789])
    sheet.write_datetime(3, 4, datetime(2024, 8, 17), day)


@pytest.mark.parametrize("since_1904", [False, True])
@pytest.mark.parametrize("name", ["pelamar.xlsx", "pelamar.csv"])
def test_a_workbook_under_any_name(checked, since_1904, name):
    plan = checked(workbook(usual, date_1904=since_1904), name)
    assert people(plan) == [SITI]
    assert plan.people[0].applied_on == "2024-08-17"
    assert [(problem.cell, problem.code) for problem in plan.problems] == [("D4", "phone_zero_restored")]


@pytest.mark.parametrize(("since_1904", "serial"), [(False, 45521), (True, 44059)])
def test_serial_numbers_count_from_where_the_workbook_says(checked, since_1904, serial):
    def fill(book):
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Nama", "Tanggal Lamaran"])
        sheet.write_row(1, 0, ["Siti", serial])

    (person,) = checked(workbook(fill, date_1904=since_1904), "a.xlsx").people
    assert person.applied_on == "2024-08-17"


def test_formulas_have_their_result_and_errors_are_named(checked):
    def fill(book):
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Nama", "Email"])
        sheet.write_formula(1, 0, "=A9", None, "Siti")
        sheet.write_row(2, 0, ["Budi"])
        sheet.write_formula(2, 1, "=1/0", None, "#DIV/0!")

    plan = checked(workbook(fill), "a.xlsx")
    assert [person.name for person in plan.people] == ["Siti"]
    assert found(plan) == {("B3", "formula_error")}


def test_merged_cells_are_titles_values_or_asked_about(checked):
    def fill(book):
        sheet = book.add_worksheet()
        sheet.write(0, 0, "Nama")
        sheet.merge_range(0, 1, 0, 2, "Kontak")
        sheet.write(0, 3, "Sumber")
        sheet.write_row(1, 1, ["Email", "HP"])
        sheet.write_row(2, 0, ["Siti", "s@x.example", "08123456789"])
        sheet.write_row(3, 0, ["Budi", "b@x.example", "08123456780"])
        sheet.merge_range(2, 3, 3, 3, "Portal")
        sheet.merge_range(4, 0, 4, 2, "Bagian Keuangan")
        sheet.write_row(5, 0, ["Dewi", "d@x.example", "08123456781"])

    plan = checked(workbook(fill), "a.xlsx")
    assert found(plan) == {("A5", "cell_merged")}
    assert [(person.name, person.source) for person in plan.people if person.row != 5] == [
        ("Siti", "Portal"),
        ("Budi", "Portal"),
        ("Dewi", ""),
    ]


def test_days_that_a_sheet_took_for_months_are_asked_about(checked):
    def fill(book):
        sheet, day = book.add_worksheet(), book.add_format({"num_format": "dd/mm/yyyy"})
        sheet.write_row(0, 0, ["Nama", "Tanggal Lamaran"])
        sheet.write_row(1, 0, ["Siti", "25/04/2025"])
        sheet.write_row(2, 0, ["Budi"])
        sheet.write_datetime(2, 1, datetime(2025, 3, 4), day)

    content = workbook(fill)
    assert found(checked(content, "a.xlsx")) == {("B", "dates_perhaps_swapped")}
    mended = checked(content, "a.xlsx", date_cells="swapped")
    assert [person.applied_on for person in mended.people] == ["2025-04-25", "2025-04-03"]


def test_the_sheet_with_people_is_read_and_others_are_named(checked):
    def fill(book):
        book.add_worksheet("Petunjuk").write(0, 0, "Isi lembar berikut.")
        for name, person in (("Data", "Siti"), ("Lama", "Budi")):
            sheet = book.add_worksheet(name)
            sheet.write_row(0, 0, ["Nama", "Email"])
            sheet.write_row(1, 0, [person, "a@x.example"])

    plan = checked(workbook(fill), "a.xlsx")
    assert [person.name for person in plan.people] == ["Siti"]
    assert [problem.code for problem in plan.problems] == ["other_sheets"]


ODS_ROWS = """<table:table-row><table:table-cell office:value-type="string"><text:p>Nama</text:p></table:table-cell>
<table:table-cell office:value-type="string"><text:p>HP</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>Siti</text:p></table:table-cell>
<table:table-cell office:value-type="float" office:value="8123456789"><text:p>8</text:p></table:table-cell>
</table:table-row>""".replace("\n", "")


def ods(rows):
    names = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        kind = zipfile.ZipInfo("mimetype")
        archive.writestr(kind, "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
        )
        body = f'<office:spreadsheet><table:table table:name="P">{rows}</table:table></office:spreadsheet>'
        archive.writestr(
            "content.xml",
            f"<office:document-content{names}><office:body>{body}</office:body></office:document-content>",
        )
    return content.getvalue()


def test_open_document_sheets(checked):
    empty = '<table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row>'
    assert people(checked(ods(ODS_ROWS + empty), "a.ods")) == [("Siti", "", "628123456789")]


def bomb():
    content = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook(usual))) as whole,
        zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        for member in whole.namelist():
            archive.writestr(
                member, whole.read(member) if "sheet1" not in member else b"<a>" + b" " * 60_000_000 + b"</a>"
            )
    return content.getvalue()


def far(book):
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["Nama"])
    sheet.write(1_048_575, 3, "x")


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda: b"", "import_empty"),
        (lambda: bytes(range(256)) * 40, "import_binary"),
        (lambda: b"%PDF-1.7 ...", "import_type"),
        (lambda: b"<html><table></table></html>", "import_type"),
        (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "import_type"),
        (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "import_encrypted"),
        (lambda: workbook(usual)[:3000], "import_damaged"),
        (lambda: workbook(far), "import_far_cell"),
        (bomb, "import_too_large"),
        (
            lambda: ods(
                '<table:table-row table:number-rows-repeated="999999"><table:table-cell office:value-type="string">'
                "<text:p>Nama</text:p></table:table-cell></table:table-row>"
            ),
            "import_far_cell",
        ),
        (lambda: b'Nama,Email\n"Siti,x\nBudi,y\n', "import_quote_open"),
        (lambda: b"Nama\n" + b"A\n" * 200_001, "import_too_many_rows"),
    ],
    ids=range(12),
)
def test_files_that_cannot_be_read_are_refused_by_name(checked, make, code):
    with pytest.raises(DocumentError) as refused:
        checked(make())
    assert refused.value.code == code
    assert str(refused.value.params["path"]).endswith("pelamar.csv")


def sheet_of(*rows, strings=()):
    """An .xlsx file with these rows of XML and these shared texts."""
    content = io.BytesIO()
    made = zipfile.ZipFile(io.BytesIO(workbook(usual)))
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    shared = "".join(f"<si><t>{text}</t></si>" for text in strings)
    written = {
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{"".join(rows)}</sheetData></worksheet>',
        "xl/sharedStrings.xml": f'<sst xmlns="{main}">{shared}</sst>',
    }
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in made.namelist():
            archive.writestr(name, written.get(name, made.read(name)))
    return content.getvalue()


def test_a_long_text_that_many_cells_share_is_a_bomb(checked):
    rows = [f'<row r="{n}"><c r="A{n}" t="s"><v>{int(n > 1)}</v></c></row>' for n in range(1, 500)]
    with pytest.raises(DocumentError) as refused:
        checked(sheet_of(*rows, strings=("Nama", "ab " * 300_000)))
    assert refused.value.code == "import_too_large"
    assert len(checked(sheet_of(*rows, strings=("Nama", "Siti Aminah"))).people) == 1


def test_a_long_text_that_stands_for_many_cells_is_a_bomb(checked):
    text = f'<table:table-cell office:value-type="string"><text:p>{"ab " * 300_000}</text:p></table:table-cell>'
    with pytest.raises(DocumentError) as refused:
        checked(ods(f'<table:table-row table:number-rows-repeated="1000">{text}</table:table-row>'))
    assert refused.value.code == "import_too_large"


@pytest.mark.parametrize(
    ("row", "cell"),
    [
        ("2", "AAAAAAAAAA99999999999999999999"),
        ("99999999999999999999", "A2"),
        ("2", "2A"),
        ("0", "A1"),
    ],
)
def test_a_cell_that_says_it_is_nowhere_is_refused(checked, row, cell):
    written = f'<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="{row}"><c r="{cell}" t="s"><v>1</v></c></row>'
    with pytest.raises(DocumentError) as refused:
        checked(sheet_of(written, strings=("Nama", "Siti")))
    assert refused.value.code == "import_damaged"


@pytest.mark.parametrize("number", ["NaN", "inf", "1e300", "-1e300"])
def test_a_number_that_is_no_day_is_named(checked, number):
    rows = (
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>',
        f'<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>{number}</v></c></row>',
    )
    plan = checked(sheet_of(*rows, strings=("Nama", "Tanggal Lamaran", "Siti")))
    assert found(plan) == {("B2", "date_unreadable")}


def test_half_a_character_in_a_title_is_no_obstacle(workspace, checked):
    rows = (
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>',
        '<row r="2"><c r="A2" t="s"><v>2</v></c></row>',
    )
    plan = checked(sheet_of(*rows, strings=("Nama", "Warna_xD800_", "Siti")))
    importing.carry_out(workspace, plan)
    assert workspace.one("SELECT name FROM candidates") == ("Siti",)


def test_merged_cells_that_overlap_are_refused(checked, tmp_path):
    content = io.BytesIO()
    made = zipfile.ZipFile(io.BytesIO(workbook(usual)))
    with zipfile.ZipFile(content, "w") as archive:
        for name in made.namelist():
            merges = b"</sheetData><mergeCells>" + b'<mergeCell ref="B2:B9"/>' * 50 + b"</mergeCells>"
            archive.writestr(name, made.read(name).replace(b"</sheetData>", merges))
    with pytest.raises(DocumentError) as refused:
        checked(content.getvalue())
    assert refused.value.code == "import_damaged"


def test_a_box_to_tick_is_nobodys_name(checked):
    rows = '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="b"><v>1</v></c></row>'
    assert found(checked(sheet_of(rows, strings=("Nama",)))) == {("A2", "name_suspicious")}
