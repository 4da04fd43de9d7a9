"""Sheets as personnel departments really have them: read right or asked about, by row and cell."""

import io
import os
import sys
import zipfile
from dataclasses import replace
from datetime import datetime

import pytest
import xlsxwriter

from rubrics.errors import DocumentError
from screening import importing
from screening.errors import Refused

T = "Nama,E-mail,No. HP,Tanggal Lamaran\n"


@pytest.fixture
def check(workspace, job_id, tmp_path):
    """`check(content, name, **answers)` checks a file by the guessed mapping."""

    def run(content, name="pelamar.csv", **answers):
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        table = importing.read(path)
        mapping = replace(importing.guess(workspace, table), **answers)
        return importing.check(workspace, table, mapping, job_id=job_id)

    return run


def found(plan):
    """(cell, code) of everything that stops an import."""
    return {(problem.cell, problem.code) for problem in plan.blocking}


def people(plan):
    return [(person.name, person.email, person.phone_key) for person in plan.people]


SITI = ("Siti", "s@x.example", "628123456789")


@pytest.mark.parametrize(
    "content",
    [
        "Full Name,Email Address,Phone Number\nSiti,s@x.example,08123456789\n",
        "Nama / Name;Surel (E-mail);Telp./HP\nSiti;s@x.example;08123456789\n",
        "Nma Lengkap,Emial,Nomer Telpon\nSiti,s@x.example,08123456789\n",
        "Nama,Surel,Telepon\nName,Email,Phone\nSiti,s@x.example,08123456789\n",
        "PT Maju\n\nDaftar Pelamar;;\n\nNama;Email;HP\n\nSiti;s@x.example;08123456789\n;;\n",
        "No,Nama,Email,HP\n(1),(2),(3),(4)\n1,Siti,s@x.example,08123456789\n",
        "sep=|\r\nNama|Email|HP\r\nSiti|s@x.example|08123456789\r\n",
        "Nama\tEmail\tHP\rSiti\ts@x.example\t08123456789\r",
        "Nama~Email~HP\nSiti~s@x.example~08123456789\n",
        "\ufeffNama,Email,HP\n\u200bSiti\u202e,s@x.example,08123456789\n",
        "Nama,Nama Ibu,No HP Darurat,Email,HP\nSiti,Aminah,0811111111,s@x.example,08123456789\n",
        'Nama,Email,HP\nSiti,s @x.example,"=""08123456789"""\n',
        "Nama,Kontak,Email\nSiti,08123456789,s@x.example\n",
    ],
    ids=range(13),
)
def test_titles_delimiters_and_what_stands_around_a_table(check, content):
    plan = check(content)
    assert not plan.blocked
    assert people(plan) == [SITI]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "latin-1"])
def test_encodings(check, encoding):
    plan = check("Nama;Email\nJosé Núñez;j@x.example\n".encode(encoding))
    assert people(plan) == [("José Núñez", "j@x.example", "")]
    assert not plan.blocked


def test_an_unusual_encoding_is_asked_about(check):
    plan = check("Nama;Email\nИван Петров;i@x.example\n".encode("cp1251"))
    assert [problem.asks for problem in plan.blocking] == ["encoding"]


@pytest.mark.parametrize(
    ("content", "problems"),
    [
        (T + "A B,a@x.example,6.28123E+12,2025-01-31\n", {("C2", "phone_digits_lost")}),
        (T + "A B,a@x.example,,31/02/2025\n", {("D2", "date_impossible")}),
        (T + "A B,a@x.example,,03/04/2025\n", {("D2", "date_order_unsure")}),
        (T + "A B,a@x.example,,03/04/2025\nC D,c@x.example,,25/04/2025\n", set()),
        (T + "A B,a@x.example,,03/04/2025\nC D,c@x.example,,12/31/2024\n", {("D2", "date_order_unsure")}),
        (T + "A B,a@x.example,,45521\n", set()),
        (T + "A B,a@x.example,,40000\n", {("D2", "date_epoch_unsure")}),
        (T + "A B,a@x.example,,2099-01-01\n", {("D2", "date_in_future")}),
        (T + "A B,a@x.example,,Agustus 2024\n", {("D2", "date_incomplete")}),
        (T + ",a@x.example,,\n", {("A2", "name_missing")}),
        (T + f"{'x' * 500},a@x.example,,\n", {("A2", "text_too_long")}),
        (T + '"Putri, Siti",a@x.example,,\n', {("A2", "name_order_unsure")}),
        (
            T + "C D,c@x.example,0812345679,\nE F,e@x.example,0812345677,\nPutri, Siti,a@x.example,0812345678,\n",
            {("B4", "email_no_address"), ("C4", "phone_letters")},
        ),
        (T + "Total: 12,,,\n", {("A2", "name_suspicious")}),
        (T + "A B,do di@x.example,,\n", {("B2", "email_spaces")}),
        (T + "A B,abc,,\n", {("B2", "email_no_address")}),
        (T + '"Siti "Ani" B",a@x.example,,\n', {("2", "quotes_wrong")}),
        (T + "Si\0ti B,a@x.example,,\n", {("A2", "cell_characters")}),
        (T + "SitÃ­ B,a@x.example,,\n", {("A2", "cell_garbled")}),
        ("Siti A,s@x.example\nBudi B,b@x.example\n", {("", "titles_missing")}),
        ("Alamat,Umur\nJakarta,20\n", {("", "titles_missing")}),
        ("Nama,Email\n", {("", "no_people")}),
        ("Nama,Email\nSiti,a@x.example,lebih\n", {("C2", "row_too_long")}),
    ],
    ids=range(23),
)
def test_every_problem_by_row_and_cell(check, content, problems):
    plan = check(content)
    codes = {code for _, code in found(plan)}
    assert found(plan) >= problems
    assert codes <= {code for _, code in problems} | {"row_too_long", "date_unreadable"}
    assert plan.blocked == bool(problems)


def test_a_row_cut_by_a_line_break_is_found(check):
    letters = "abcdefghijklmnopqrst"
    others = "".join(f"Budi {one},{one}@x.example,08123456{place:03}\n" for place, one in enumerate(letters))
    assert found(check(f"Nama,Email,HP\nSiti\nAminah,s@x.example,0812345678\n{others}")) == {("2", "row_too_short")}


def test_line_breaks_and_quotes_inside_cells(check):
    plan = check('Nama,Catatan\n"Siti ""Ani"" Aminah","satu\ndua"\nBudi,ok\n')
    assert [(person.row, person.name, person.note) for person in plan.people] == [
        (2, 'Siti "Ani" Aminah', "satu\ndua"),
        (3, "Budi", "ok"),
    ]


def test_several_addresses_are_kept_and_told(check):
    (person,) = check("Nama,Email,HP\nSiti,a@x.example; b@x.example,0812 3456 789 / 0813 1111 2222\n").people
    assert (person.email, person.phone) == ("a@x.example", "+62 812-3456-789")
    assert person.note == "E-mail: b@x.example\nTel.: +62 813-1111-2222"


def test_names_of_every_kind_stay_as_they_are(check):
    names = ["dr. Siti Aminah, S.Kom., M.M.", "Sukarno", "BUDI SANTOSO", "李明", "محمد", "O'Brien", "x" * 200]
    plan = check("Nama\n" + "".join(f'"{name}"\n' for name in names))
    assert [person.name for person in plan.people] == names
    assert not plan.blocked


@pytest.mark.parametrize(("order", "name"), [("family_first", "Siti Putri"), ("as_written", "Putri, Siti")])
def test_an_answer_settles_the_order_of_names(check, order, name):
    (person,) = check('Nama\n"Putri, Siti"\n', name_order=order).people
    assert person.name == name


def test_dates_that_fit_one_order_tell_it_for_the_others_also_where_some_are_to_come(check):
    plan = check(T + "A B,a@x.example,,22/12/2099\nC D,c@x.example,,03/04/2025\nE F,e@x.example,,31/02/2025\n")
    assert found(plan) == {("D2", "date_in_future"), ("D4", "date_impossible")}
    assert check(T + "A B,a@x.example,,22/01/2025\nC D,c@x.example,,03/04/2025\n").people[1].applied_on == "2025-04-03"


@pytest.mark.parametrize(("order", "day"), [("dmy", "2025-04-03"), ("mdy", "2025-03-04")])
def test_an_answer_settles_the_order_of_dates(check, order, day):
    (person,) = check(T + "A B,a@x.example,,03/04/2025\n", date_order=order).people
    assert person.applied_on == day


def test_rows_with_mistakes_can_be_left_out_or_kept_without_them(check):
    content = T + "A B,a@x.example,6.28123E+12,\nC D,c@x.example,,\n"
    left_out = check(content, problem_rows="skip")
    assert ([person.name for person in left_out.people], left_out.skipped, left_out.blocked) == (["C D"], 1, False)
    kept = check(content, problem_rows="keep_in_note")
    assert kept.people[0].note == "Tel.: 6.28123E+12"
    assert not kept.blocked


def test_whoever_cannot_be_kept_is_left_out_where_wrong_cells_go_into_the_note(check):
    content = T + "A B,a@x.example,6.28123E+12,\n,c@x.example,,\nE F,e@x.example,,,too,many\n"
    plan = check(content, problem_rows="keep_in_note")
    assert ([person.name for person in plan.people], plan.skipped, plan.blocked) == (["A B"], 2, False)
    assert [(one.row, one.code, one.severity) for one in plan.problems if one.row in {3, 4}] == [
        (3, "name_missing", "notice"),
        (4, "row_too_long", "notice"),
    ]


def test_duplicates_in_the_sheet(check):
    plan = check(
        "Nama,Email,HP\nSiti,s@x.example,\nSITI,s@x.example,08123456789\nBudi,s@x.example,\nSiti,t@x.example,\n"
        "Dewi,,\nDewi,,\n"
    )
    assert [(one.row, one.of_row, one.sure, one.deed) for one in plan.duplicates] == [
        (3, 2, True, "update"),
        (4, 2, False, ""),
        (7, 6, False, ""),
    ]
    assert plan.blocked
    assert plan.people[0].phone == "+62 812-3456-789"
    assert [person.row for person in plan.people] == [2, 5, 6]


def test_private_and_unknown_columns_are_left_out_and_named(check):
    plan = check("Nama,Agama,Posisi\nSiti,x,Staf\n")
    assert {(problem.cell, problem.code) for problem in plan.problems} == {
        ("B1", "column_private"),
        ("C1", "column_left_out"),
    }


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
def test_a_workbook_under_any_name(check, since_1904, name):
    plan = check(workbook(usual, date_1904=since_1904), name)
    assert people(plan) == [SITI]
    assert plan.people[0].applied_on == "2024-08-17"
    assert [(problem.cell, problem.code) for problem in plan.problems] == [("D4", "phone_zero_restored")]


@pytest.mark.parametrize(("since_1904", "serial"), [(False, 45521), (True, 44059)])
def test_serial_numbers_count_from_where_the_workbook_says(check, since_1904, serial):
    def fill(book):
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Nama", "Tanggal Lamaran"])
        sheet.write_row(1, 0, ["Siti", serial])

    (person,) = check(workbook(fill, date_1904=since_1904), "a.xlsx").people
    assert person.applied_on == "2024-08-17"


def test_formulas_have_their_result_and_errors_are_named(check):
    def fill(book):
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Nama", "Email"])
        sheet.write_formula(1, 0, "=A9", None, "Siti")
        sheet.write_row(2, 0, ["Budi"])
        sheet.write_formula(2, 1, "=1/0", None, "#DIV/0!")

    plan = check(workbook(fill), "a.xlsx")
    assert [person.name for person in plan.people] == ["Siti"]
    assert found(plan) == {("B3", "formula_error")}


def test_merged_cells_are_titles_values_or_asked_about(check):
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

    plan = check(workbook(fill), "a.xlsx")
    assert found(plan) == {("A5", "cell_merged")}
    assert [(person.name, person.source) for person in plan.people if person.row != 5] == [
        ("Siti", "Portal"),
        ("Budi", "Portal"),
        ("Dewi", ""),
    ]


def test_days_that_a_sheet_took_for_months_are_asked_about(check):
    def fill(book):
        sheet, day = book.add_worksheet(), book.add_format({"num_format": "dd/mm/yyyy"})
        sheet.write_row(0, 0, ["Nama", "Tanggal Lamaran"])
        sheet.write_row(1, 0, ["Siti", "25/04/2025"])
        sheet.write_row(2, 0, ["Budi"])
        sheet.write_datetime(2, 1, datetime(2025, 3, 4), day)

    content = workbook(fill)
    assert found(check(content, "a.xlsx")) == {("B", "dates_perhaps_swapped")}
    mended = check(content, "a.xlsx", date_cells="swapped")
    assert [person.applied_on for person in mended.people] == ["2025-04-25", "2025-04-03"]


def test_the_sheet_with_people_is_read_and_others_are_named(check):
    def fill(book):
        book.add_worksheet("Petunjuk").write(0, 0, "Isi lembar berikut.")
        for name, person in (("Data", "Siti"), ("Lama", "Budi")):
            sheet = book.add_worksheet(name)
            sheet.write_row(0, 0, ["Nama", "Email"])
            sheet.write_row(1, 0, [person, "a@x.example"])

    plan = check(workbook(fill), "a.xlsx")
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


def test_open_document_sheets(check):
    empty = '<table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row>'
    assert people(check(ods(ODS_ROWS + empty), "a.ods")) == [("Siti", "", "628123456789")]


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
def test_files_that_cannot_be_read_are_refused_by_name(check, make, code):
    with pytest.raises(DocumentError) as refused:
        check(make())
    assert refused.value.code == code
    assert str(refused.value.params["path"]).endswith("pelamar.csv")


def test_cards_of_every_version(check):
    plan = check(
        "BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Jos=C3=A9 N=C3=BA=\r\n=C3=B1ez\r\n"
        "TEL;CELL:0812-3456-789\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Aminah;Siti;;dr.;S.Kom.\r\nitem1.EMAIL;TYPE=INTERNET:s@x.exam\r\n ple\r\n"
        "NOTE:satu\\, dua\\ntiga\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Budi\r\nTEL;VALUE=uri:tel:+62-813-1111-2222\r\nEND:VCARD\r\n",
        "kontak.vcf",
    )
    assert people(plan) == [
        ("José Núñez", "", "628123456789"),
        ("dr. Siti Aminah, S.Kom.", "s@x.example", ""),
        ("Budi", "", "6281311112222"),
    ]
    assert plan.people[1].note == "satu, dua\ntiga"


def test_a_card_that_is_never_ended_is_named(check):
    assert found(check("BEGIN:VCARD\nVERSION:3.0\nFN:Siti\n", "a.vcf")) == {("2", "card_open")}


def test_a_mapping_goes_out_and_comes_back_the_same(check):
    mapping = check(T + "A B,a@x.example,,\n", date_order="dmy", problem_rows="skip").mapping
    assert importing.Mapping.from_json(mapping.to_json()) == mapping


def test_a_very_long_cell_takes_no_longer_than_its_length(check):
    long = "x" * 300_000
    plan = check(f"Nama,Email,HP,Tanggal Lamaran,Catatan\nSiti,{long},{long},{long},{long}\nBudi,b@x.example,,,\n")
    assert found(plan) == {("B2", "text_too_long"), ("C2", "text_too_long"), ("D2", "date_unreadable")}
    assert check(f"Nama,Catatan\nSiti,{long}\n").people[0].note == long


def cards(*lines):
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD", ""])


def test_cards_made_to_keep_one_waiting_are_read_at_once(check):
    plan = check(cards("X;" + '"' * 5_001, "FN:Siti", "PHOTO:" + "A" * 70, *[" " + "A" * 70] * 100_000), "a.vcf")
    assert [person.name for person in plan.people] == ["Siti"]


@pytest.mark.parametrize("charset", ["undefined", "rot13", "idna", "no-such"])
def test_a_card_in_an_encoding_that_cannot_be_is_read_as_well_as_can_be(check, charset):
    plan = check(cards(f"FN;CHARSET={charset};ENCODING=QUOTED-PRINTABLE:=53iti"), "a.vcf")
    assert [person.name for person in plan.people] == ["Siti"]


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


def test_a_long_text_that_many_cells_share_is_a_bomb(check):
    rows = [f'<row r="{n}"><c r="A{n}" t="s"><v>{int(n > 1)}</v></c></row>' for n in range(1, 500)]
    with pytest.raises(DocumentError) as refused:
        check(sheet_of(*rows, strings=("Nama", "ab " * 300_000)))
    assert refused.value.code == "import_too_large"
    assert len(check(sheet_of(*rows, strings=("Nama", "Siti Aminah"))).people) == 1


def test_a_long_text_that_stands_for_many_cells_is_a_bomb(check):
    text = f'<table:table-cell office:value-type="string"><text:p>{"ab " * 300_000}</text:p></table:table-cell>'
    with pytest.raises(DocumentError) as refused:
        check(ods(f'<table:table-row table:number-rows-repeated="1000">{text}</table:table-row>'))
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
def test_a_cell_that_says_it_is_nowhere_is_refused(check, row, cell):
    written = f'<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="{row}"><c r="{cell}" t="s"><v>1</v></c></row>'
    with pytest.raises(DocumentError) as refused:
        check(sheet_of(written, strings=("Nama", "Siti")))
    assert refused.value.code == "import_damaged"


@pytest.mark.parametrize("number", ["NaN", "inf", "1e300", "-1e300"])
def test_a_number_that_is_no_day_is_named(check, number):
    rows = (
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>',
        f'<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>{number}</v></c></row>',
    )
    plan = check(sheet_of(*rows, strings=("Nama", "Tanggal Lamaran", "Siti")))
    assert found(plan) == {("B2", "date_unreadable")}


def test_half_a_character_in_a_title_is_no_obstacle(workspace, check):
    rows = (
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>',
        '<row r="2"><c r="A2" t="s"><v>2</v></c></row>',
    )
    plan = check(sheet_of(*rows, strings=("Nama", "Warna_xD800_", "Siti")))
    importing.carry_out(workspace, plan)
    assert workspace.one("SELECT name FROM candidates") == ("Siti",)


def test_merged_cells_that_overlap_are_refused(check, tmp_path):
    content = io.BytesIO()
    made = zipfile.ZipFile(io.BytesIO(workbook(usual)))
    with zipfile.ZipFile(content, "w") as archive:
        for name in made.namelist():
            merges = b"</sheetData><mergeCells>" + b'<mergeCell ref="B2:B9"/>' * 50 + b"</mergeCells>"
            archive.writestr(name, made.read(name).replace(b"</sheetData>", merges))
    with pytest.raises(DocumentError) as refused:
        check(content.getvalue())
    assert refused.value.code == "import_damaged"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_the_encoding_that_was_found_reads_the_same_again(workspace, tmp_path, encoding):
    path = tmp_path / "pelamar.csv"
    path.write_bytes("Nama,Email\nSití Ñoño,s@x.example\n".encode(encoding))
    found = importing.read(path)
    assert importing.read(path, encoding=found.encoding).rows == found.rows


@pytest.mark.parametrize("encoding", ["undefined", "a\0b", "\ud800", "klingon", "hex", "x" * 5_000], ids=range(6))
def test_an_encoding_that_cannot_be_is_refused(tmp_path, encoding):
    path = tmp_path / "pelamar.csv"
    path.write_text("Nama\nSiti\n", encoding="utf-8")
    with pytest.raises(DocumentError) as refused:
        importing.read(path, encoding=encoding)
    assert refused.value.code == "import_encoding"


UNFIT = ("[" * 100_000, '{"delimiter": "ab"}', '{"delimiter": "\\""}', '{"delimiter": "\\ud800"}')


@pytest.mark.parametrize("text", UNFIT, ids=range(4))
def test_a_mapping_that_cannot_be_is_refused(text):
    with pytest.raises(Refused) as refused:
        importing.Mapping.from_json(text)
    assert refused.value.code in {"mapping_unreadable", "mapping_value_wrong"}


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are bytes")
def test_a_file_whose_name_is_no_text_is_imported(workspace, tmp_path):
    path = tmp_path / os.fsdecode(b"\xffpelamar.csv")
    path.write_bytes(b"Nama\nSiti\n")
    table = importing.read(path)
    importing.carry_out(workspace, importing.check(workspace, table, importing.guess(workspace, table)))
    assert workspace.one("SELECT name FROM candidates") == ("Siti",)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("\u3164\uffa0", "name_missing"),
        ("\u200b\u2060", "name_missing"),
        ("Si\ufdd0ti", "cell_characters"),
    ],
    ids=range(3),
)
def test_a_name_that_hides_something_is_named(check, name, code):
    assert found(check(f"Nama,Email\n{name},s@x.example\n")) == {("A2", code)}


def test_a_box_to_tick_is_nobodys_name(check):
    rows = '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="b"><v>1</v></c></row>'
    assert found(check(sheet_of(rows, strings=("Nama",)))) == {("A2", "name_suspicious")}
