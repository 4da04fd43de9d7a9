"""Sheets as personnel offices have them, with what stands beside, below and behind the people."""

import io
import zipfile

import pytest
import xlsxwriter

from tests.screening.import_plans import found, people

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def fields(plan):
    return [column.field for column in plan.mapping.columns]


def workbook(sheets, hidden=()):
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True}) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
            if name in hidden:
                sheet.hide()
    return content.getvalue()


def with_rows(xml):
    """A workbook whose only sheet has these rows of XML."""
    made, content = zipfile.ZipFile(io.BytesIO(workbook({"A": [["x"]]}))), io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name in made.namelist():
            is_sheet = name.endswith("sheet1.xml")
            sheet = f'<worksheet xmlns="{MAIN}"><sheetData>{xml}</sheetData></worksheet>'
            archive.writestr(name, sheet if is_sheet else made.read(name))
    return content.getvalue()


def text(place, written):
    return f'<c r="{place}" t="inlineStr"><is><t>{written}</t></is></c>'


@pytest.mark.parametrize(
    ("titles", "row", "expected"),
    [
        ("Email Atasan;Nama;Email", "bos@x.example;Rudi;r@x.example", ["", "name", "email"]),
        ("Nama;Alamat email HRD;No HP", "Rudi;hrd@x.example;08123456789", ["name", "", "phone"]),
        ("Nama pengguna;Nama;HP", "r@x.example;Rudi;08123456789", ["email", "name", "phone"]),
        ("Name;Applied For;Phone", "Rudi;Kasir;08123456789", ["name", "", "phone"]),
        ("Nama;Tanggal;HP", "Rudi;25/04/2025;08123456789", ["name", "applied_on", "phone"]),
        ("Name;Surname;Phone", "Rudi;Hartono;08123456789", ["first_name", "last_name", "phone"]),
        ("First Name;Middle Name;Last Name", "Rudi;Agus;Hartono", ["first_name", "first_name", "last_name"]),
        ("Nama;Nama Belakang;Nama Depan", "Rudi;Hartono;Rudi", ["name", "", ""]),
    ],
    ids=range(8),
)
def test_columns_about_others_are_nobodys_address_and_names_come_whole(checked, titles, row, expected):
    plan = checked(f"{titles}\n{row}\n")
    assert fields(plan) == expected


def test_a_name_in_three_columns_is_read_whole(checked):
    plan = checked("Last Name;First Name;Middle Name\nHartono;Rudi;Agus\n")
    assert [person.name for person in plan.people] == ["Rudi Agus Hartono"]


def test_a_hidden_sheet_is_read_only_where_no_other_has_people(checked):
    full = [["Nama", "HP", "Email", "Sumber"], ["Rahasia", "081234567801", "x@x.example", "y"]]
    plan = checked(workbook({"Data": [["Nama", "HP"], ["Rudi", "081234567802"]], "Lama": full}, {"Lama"}), "a.xlsx")
    assert [person.name for person in plan.people] == ["Rudi"]
    alone = checked(workbook({"Petunjuk": [["Isi lembar berikut"]], "Lama": full}, {"Lama"}), "a.xlsx")
    assert [person.name for person in alone.people] == ["Rahasia"]
    assert "sheet_hidden" in [problem.code for problem in alone.problems]


@pytest.mark.parametrize("value", ["", "<v/>", "<v></v>"])
def test_a_formula_that_was_never_worked_out_is_named_however_its_result_is_left_empty(checked, value):
    rows = f'<row r="1">{text("A1", "Nama")}{text("B1", "Email")}</row>'
    formula = f'<c r="B2"><f>A2&amp;"@x.example"</f>{value}</c>'
    plan = checked(with_rows(f'{rows}<row r="2">{text("A2", "Rudi")}{formula}</row>'), "a.xlsx")
    assert found(plan) == {("B2", "formula_uncounted")}


def test_a_formula_whose_result_is_an_empty_text_is_empty(checked):
    rows = f'<row r="1">{text("A1", "Nama")}{text("B1", "Email")}</row>'
    formula = '<c r="B2" t="str"><f>IF(A2="x";"y";"")</f><v></v></c>'
    plan = checked(with_rows(f'{rows}<row r="2">{text("A2", "Rudi")}{formula}</row>'), "a.xlsx")
    assert people(plan) == [("Rudi", "", "")]
    assert not plan.blocked


HEAD = "Nama;HP;Email\nRudi;081234567801;r@x.example\nPOSISI KASIR;;\nDewi;081234567802;d@x.example\n;;\n"
FULL = HEAD + "Kepala Bagian;;\nTono;081234567803;\nUmi;;u@x.example\n"


@pytest.mark.parametrize(
    "remark",
    ["Keterangan: data lama", "* pelamar lama", "Halaman 1 dari 2", "Dicetak oleh admin", "Approved by", "Mengetahui,"],
)
def test_a_remark_below_a_list_is_nobodys_name(checked, remark):
    assert found(checked(f'Nama;HP\nRudi;081234567801\n"{remark}";\n')) == {("A3", "name_suspicious")}


def test_rows_with_nothing_but_a_name_are_asked_about_where_others_say_more(checked):
    plan = checked(FULL)
    assert found(plan) == {("A3", "name_alone"), ("A6", "name_alone")}
    assert {problem.asks for problem in plan.blocking} == {"lone_names"}


@pytest.mark.parametrize(
    ("answer", "names"),
    [
        ("people", ["Rudi", "POSISI KASIR", "Dewi", "Kepala Bagian", "Tono", "Umi"]),
        ("leave_out", ["Rudi", "Dewi", "Tono", "Umi"]),
    ],
)
def test_an_answer_settles_rows_with_nothing_but_a_name(checked, answer, names):
    plan = checked(FULL, lone_names=answer)
    assert [person.name for person in plan.people] == names
    assert not plan.blocked
    skipped = [problem.row for problem in plan.problems if problem.code == "row_without_person"]
    assert skipped == ([] if answer == "people" else [3, 6])


@pytest.mark.parametrize(
    "content",
    ["Nama\nRudi\nDewi\n", "Nama;HP\nRudi;\nDewi;081234567802\nTono;\n", "No;Nama;HP\n1;Rudi;\n2;Dewi;081234567802\n"],
    ids=range(3),
)
def test_a_list_of_names_is_one_of_people(checked, content):
    assert not checked(content).blocked


@pytest.mark.parametrize(
    "title", ["Gr.", "S.Pd., Gr.", "S.P.W.K.", "S.Tr.Keb., Bdn.", "S.S.T.Pel", "C.Ht.", "B.A. (Hons)", "S.Ars., IAI"]
)
def test_a_degree_behind_a_comma_is_no_given_name(checked, title):
    (person,) = checked(f'Nama;HP\n"Siti Aminah, {title}";081234567801\n').people
    assert person.name == f"Siti Aminah, {title}"


def test_several_addresses_in_a_cell_as_contacts_are_exported(checked):
    rows = "Nama,Phone 1 - Value,E-mail 1 - Value\nRudi,0812 3456 7801 ::: 0813 1111 2222,a@x.example ::: b@x.example\n"
    plan = checked(rows)
    assert people(plan) == [("Rudi", "a@x.example", "6281234567801")]
    assert plan.people[0].note == "Email: b@x.example\nTel.: +62 813-1111-2222"
