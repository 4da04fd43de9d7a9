"""Mistakes in sheets: every one named by its cell, all at once, in both languages."""

import io
import zipfile
from dataclasses import replace

import pytest
import xlsxwriter
from python_calamine import CalamineWorkbook

from rubrics.errors import DocumentError
from rubrics.model import Text
from rubrics.sheets import read_sheet, write_csv, write_xlsx
from rubrics.sheets.reading import read_content
from ui.messages import MESSAGES
from ui.sheet_problems import problem_line, problem_words


class Book:
    """A rubric's workbook whose cells a test changes by sheet and the English title of their column."""

    def __init__(self, rubric):
        book = CalamineWorkbook.from_filelike(io.BytesIO(write_xlsx(rubric)))
        self.sheets = {name: book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in book.sheet_names}

    def column(self, sheet, title):
        return [str(cell).split("\n")[-1] for cell in self.sheets[sheet][0]].index(title)

    def put(self, sheet, line, title, value):
        """Change the cell in the line with this number, as spreadsheets count."""
        self.sheets[sheet][line - 1][self.column(sheet, title)] = value

    def line(self, title):
        """The line of a field on the form, by its English title."""
        return next(row for row in self.sheets["Rubrik"] if str(row[0]).endswith(title))

    def read(self):
        content = io.BytesIO()
        options = {"in_memory": True, "strings_to_formulas": False, "default_date_format": "yyyy-mm-dd"}
        with xlsxwriter.Workbook(content, options) as book:
            for name, rows in self.sheets.items():
                sheet = book.add_worksheet(name)
                for number, row in enumerate(rows):
                    sheet.write_row(number, 0, row)
        return read_content(content.getvalue())


@pytest.fixture
def book(rubric):
    return Book(rubric)


def found(reading):
    """Place and code of every problem; each has its words, without a gap, in both languages."""
    assert reading.rubric is None
    for problem in reading.problems:
        for language in ("id", "en"):
            assert problem_words(problem, language).strip()
            assert "{" not in problem_words(problem, language)
    return [(str(problem.place), problem.code) for problem in reading.problems]


@pytest.mark.parametrize(
    ("sheet", "line", "title", "value", "problem"),
    [
        ("Kriteria", 3, "Weight", 0, ("Kriteria!I3", "weight_not_positive")),
        ("Kriteria", 3, "Weight", -1, ("Kriteria!I3", "weight_not_positive")),
        ("Kriteria", 3, "Weight", 101, ("Kriteria!I3", "number_out_of_range")),
        ("Kriteria", 3, "Weight", "1,5", ("Kriteria!I3", "number_as_text")),
        ("Kriteria", 3, "Weight", "berat", ("Kriteria!I3", "number_expected")),
        ("Kriteria", 3, "Weight", True, ("Kriteria!I3", "number_expected")),
        ("Kriteria", 3, "Definition (English)", True, ("Kriteria!G3", "flag_found")),
        ("Kriteria", 2, "Must-have", 5, ("Kriteria!L2", "number_out_of_range")),
        ("Kriteria", 2, "Must-have", 0, ("Kriteria!L2", "number_out_of_range")),
        ("Kriteria", 2, "Must-have", 1.5, ("Kriteria!L2", "whole_number_expected")),
        ("Kriteria", 2, "Active", "mungkin", ("Kriteria!M2", "flag_expected")),
        ("Kriteria", 2, "Main question: kind", "tebakan", ("Kriteria!N2", "choice_unknown")),
        ("Kriteria", 2, "Main question: kind", "", ("Kriteria!N2", "required")),
        ("Kriteria", 6, "Criterion ID", "Ketelitian", ("Kriteria!A6", "identifier_malformed")),
        ("Kriteria", 2, "Name of the criterion (Indonesian)", "a\u202eb", ("Kriteria!B2", "hidden_character")),
        ("Ciri", 2, "Criterion ID", "tidak-ada", ("Ciri!A2", "criterion_unknown")),
        ("Ciri", 2, "Criterion ID", "", ("Ciri!A2", "required")),
        ("Ciri", 2, "Suitable or not", "mungkin", ("Ciri!B2", "choice_unknown")),
        ("Ciri", 2, "Suitable or not", "", ("Ciri!B2", "required")),
        ("Ciri", 3, "Trait ID", "ketelitian-plus", ("Ciri!C3", "identifier_twice")),
        ("Ciri", 3, "Trait ID", "Huruf Besar", ("Ciri!C3", "identifier_malformed")),
        ("Gambaran kerja", 2, "Kind", "x", ("Gambaran kerja!B2", "choice_unknown")),
        ("Gambaran kerja", 2, "Preview ID", "", ("Gambaran kerja!A2", "identifier_missing")),
    ],
)
def test_a_mistake_is_named_by_its_cell(book, sheet, line, title, value, problem):
    book.put(sheet, line, title, value)
    assert found(book.read())[0] == problem


def test_an_id_that_is_used_twice_is_named_with_the_other_place(book):
    book.put("Kriteria", 3, "Criterion ID", "ketelitian")
    reading = book.read()
    assert found(reading)[0] == ("Kriteria!A3", "identifier_twice")
    assert "Kriteria!A2" in problem_words(reading.problems[0], "en")


def test_a_new_line_without_an_id_gets_one_proposed(book):
    book.sheets["Kriteria"].append(list(book.sheets["Kriteria"][1]))
    book.put("Kriteria", 7, "Criterion ID", " ")
    book.put("Kriteria", 7, "Name of the criterion (Indonesian)", "Mengelola Konflik & Keluhan")
    reading = book.read()
    assert found(reading) == [("Kriteria!A7", "identifier_missing")]
    assert "mengelola-konflik-keluhan" in problem_words(reading.problems[0], "id")


@pytest.mark.parametrize(
    ("titles", "place"),
    [
        (("Name of the criterion (Indonesian)", "Name of the criterion (English)"), "Kriteria!B4"),
        (("Main question (Indonesian)", "Main question (English)"), "Kriteria!O4"),
        (("Behavioural anchors 3 (Indonesian)", "Behavioural anchors 3 (English)"), "Kriteria!AA4"),
    ],
)
def test_a_required_text_that_is_in_no_language_is_named(book, titles, place):
    for title in titles:
        book.put("Kriteria", 4, title, "  ")
    assert found(book.read()) == [(place, "required")]


def test_a_text_in_one_language_is_enough(book, rubric):
    book.put("Kriteria", 4, "Name of the criterion (English)", "")
    assert book.read().rubric.criteria[2].name == Text(rubric.criteria[2].name.id)


def test_all_mistakes_are_named_at_once_in_the_order_of_the_sheets(book):
    book.line("Rubric ID")[1] = ""
    book.line("Minimum coverage")[1] = 2
    book.put("Gambaran kerja", 2, "Kind", "x")
    book.put("Kriteria", 5, "Weight", 0)
    book.put("Kriteria", 2, "Weight", "1,5")
    book.put("Ciri", 2, "Trait ID", "")
    assert found(book.read()) == [
        ("Rubrik!B2", "identifier_missing"),
        ("Rubrik!B9", "number_out_of_range"),
        ("Kriteria!I2", "number_as_text"),
        ("Kriteria!I5", "weight_not_positive"),
        ("Ciri!C2", "identifier_missing"),
        ("Gambaran kerja!B2", "choice_unknown"),
    ]


def test_the_words_say_where_what_and_what_to_do(book):
    book.put("Kriteria", 3, "Weight", 0)
    book.put("Kriteria", 2, "Main question: kind", "tebakan")
    kind, weight = book.read().problems
    assert problem_line(weight, "id").startswith("Kriteria!I3: “Bobot” harus lebih besar dari 0, bukan 0.")
    assert problem_line(weight, "en").startswith("Kriteria!I3: “Weight” must be above 0, not 0.")
    assert "perilaku, situasional" in problem_words(kind, "id")
    assert "behavioural, situational" in problem_words(kind, "en")


def test_a_date_that_the_spreadsheet_made_is_named(book):
    import datetime

    book.put("Kriteria", 2, "Source sentence", datetime.date(2024, 1, 2))
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True, "default_date_format": "yyyy-mm-dd"}) as made:
        for name, rows in book.sheets.items():
            sheet = made.add_worksheet(name)
            for line, row in enumerate(rows):
                for number, value in enumerate(row):
                    sheet.write(line, number, value)
    assert found(read_content(content.getvalue())) == [("Kriteria!H2", "date_found")]


def retitled(book, sheet, title, new):
    book.sheets[sheet][0][book.column(sheet, title)] = new


@pytest.mark.parametrize(
    ("title", "new", "code"),
    [
        ("Reason for the weight (English)", "Catatan HR", "column_unknown"),
        ("Reason for the weight (English)", "Reason for the wieght (English)", "column_unknown_similar"),
        ("Reason for the weight (English)", "Weight", "column_twice"),
    ],
)
def test_a_title_that_is_none_is_named(book, title, new, code):
    retitled(book, "Kriteria", title, new)
    assert found(book.read()) == [("Kriteria!K1", code)]


def test_a_column_without_a_title_is_named_where_it_holds_something(book):
    retitled(book, "Kriteria", "Weight", "")
    assert found(book.read()) == [("Kriteria!I2", "column_untitled")]


@pytest.mark.parametrize(
    ("sheet", "titles", "code"),
    [
        ("Kriteria", ["Criterion ID"], "column_missing"),
        ("Kriteria", ["Definition (Indonesian)", "Definition (English)"], "column_missing"),
        ("Kriteria", ["Behavioural anchors 5 (Indonesian)", "Behavioural anchors 5 (English)"], "column_missing"),
        ("Ciri", ["Suitable or not"], "column_missing"),
    ],
)
def test_a_missing_column_is_named_once(book, sheet, titles, code):
    for title in titles:
        place = book.column(sheet, title)
        for row in book.sheets[sheet]:
            del row[place]
    problems = found(book.read())
    assert (f"{sheet}!A1", code) in problems
    assert [one for one in problems if one[1] == code] == [(f"{sheet}!A1", code)]


def test_lines_of_the_form_are_named(book):
    book.sheets["Rubrik"] += [["Warna", "biru"], ["Judl", "x"], ["Judul", "dua kali"], ["Ringkasan", "a"]]
    book.line("Role")[0] = ""
    book.line("Revision").append("apa ini")
    assert sorted(code for _, code in found(book.read())) == [
        "cell_stray",
        "line_missing",
        "line_twice",
        "line_twice",
        "line_unknown",
        "line_unknown",
        "line_unknown_similar",
    ]


@pytest.mark.parametrize("sheet", ["Rubrik", "Kriteria"])
def test_a_missing_sheet_is_named(book, sheet):
    del book.sheets[sheet]
    problems = found(book.read())
    assert ("None", "table_missing") in problems


def test_a_sheet_that_was_renamed_is_not_passed_over(book):
    book.sheets["Ciri-ciri"] = book.sheets.pop("Ciri")
    assert found(book.read()) == [("Ciri-ciri!A1", "table_unknown")]


def test_a_sheet_that_is_there_twice_is_named(book):
    book.sheets["Criteria"] = book.sheets["Kriteria"]
    assert found(book.read()) == [("Criteria!A1", "table_twice")]


def test_a_rubric_without_active_criteria_is_named(book):
    for line in range(2, 7):
        book.put("Kriteria", line, "Active", "tidak")
    assert found(book.read()) == [("Kriteria!A1", "no_active_criteria")]


def test_a_rubric_without_any_criteria_is_named(book):
    for sheet in ("Kriteria", "Ciri"):
        del book.sheets[sheet][1:]
    assert found(book.read()) == [("Kriteria!A1", "no_active_criteria")]


def test_sheets_of_a_newer_saring_are_refused_before_anything_else(book):
    book.line("Format version")[1] = 7
    retitled(book, "Kriteria", "Weight", "Bobot baru")
    assert found(book.read()) == [("Rubrik!B10", "format_newer")]


def test_a_csv_file_names_cells_by_their_line_in_the_file(rubric):
    broken = replace(rubric, criteria=(replace(rubric.criteria[0], weight=7.5), *rubric.criteria[1:]))
    content = write_csv(broken).replace(b",7.5,", b",0,")
    assert found(read_content(content)) == [("I16", "weight_not_positive")]


def test_a_csv_file_of_one_sheet_only_says_what_is_missing(book):
    lines = [";".join(str(cell).replace("\n", " / ") for cell in row) for row in book.sheets["Kriteria"]]
    problems = read_content("\r\n".join(lines).encode("utf-8-sig")).problems
    assert [problem.code for problem in problems] == ["table_missing", "table_missing"]
    assert ".xlsx" in problem_words(problems[0], "id")


def test_every_word_for_a_cell_belongs_to_a_mistake_that_can_happen():
    import ast
    from pathlib import Path

    import rubrics.sheets

    said = {code.removeprefix("sheet.") for code in MESSAGES if code.startswith("sheet.")}
    sources = [
        *Path(rubrics.sheets.__file__).parent.glob("*.py"),
        Path(rubrics.sheets.__file__).parents[1] / "format/values.py",
    ]
    strings = {
        node.value
        for source in sources
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    parts = {f"{what}_{how}" for what in ("column", "line") for how in ("unknown", "unknown_similar")}
    assert said - strings - parts == set()


def code_of(content):
    with pytest.raises(DocumentError) as caught:
        read_content(content)
    return caught.value.code


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"PK\x03\x04 dan seterusnya", "sheet_damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le"), "sheet_type"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "sheet_encrypted"),
        (b"\x00\x01\x02", "sheet_no_text"),
        (b"a,b\n" * 6000, "sheet_too_large"),
        (b'"' + b"x" * 200_000, "sheet_damaged"),
        (b"x" * (5 * 1024 * 1024 + 1), "sheet_file_too_large"),
    ],
    ids=["zip", "xls", "encrypted", "binary", "many lines", "open quote", "large"],
)
def test_what_is_no_sheet_is_refused_in_words(content, code):
    assert code_of(content) == code
    assert code in MESSAGES


def with_member(content, name, changed):
    old = zipfile.ZipFile(io.BytesIO(content))
    new = io.BytesIO()
    with zipfile.ZipFile(new, "w", zipfile.ZIP_DEFLATED) as archive:
        for member in old.namelist():
            archive.writestr(member, changed(old.read(member)) if member == name else old.read(member))
    return new.getvalue()


CRITERIA = "xl/worksheets/sheet2.xml"


@pytest.mark.parametrize(
    ("name", "change", "code"),
    [
        (CRITERIA, lambda xml: xml.replace(b'r="A2"', b'r="XFD1048576"'), "sheet_too_large"),
        (CRITERIA, lambda xml: xml.replace(b'r="A2"', b'r="A9000"'), "sheet_too_large"),
        (
            CRITERIA,
            lambda xml: xml.replace(b"</sheetData>", b"<row><c><v>1</v></c></row>" * 5_000 + b"</sheetData>"),
            "sheet_too_large",
        ),
        (CRITERIA, lambda xml: xml[: len(xml) // 2], "sheet_damaged"),
        ("xl/workbook.xml", lambda _: b'<!DOCTYPE a [<!ENTITY b "c">]><a/>', "sheet_damaged"),
        ("xl/sharedStrings.xml", lambda xml: xml + b" " * 70_000_000, "sheet_too_large"),
    ],
    ids=["far corner", "far line", "lines without numbers", "cut short", "entities", "zip bomb"],
)
def test_a_broken_or_hostile_workbook_is_refused_in_words(rubric, name, change, code):
    assert code_of(with_member(write_xlsx(rubric), name, change)) == code


def test_a_missing_file_and_a_folder_are_named(tmp_path):
    for path, code in ((tmp_path / "tidak-ada.xlsx", "document_missing"), (tmp_path, "document_no_file")):
        with pytest.raises(DocumentError) as caught:
            read_sheet(path)
        assert (caught.value.code, caught.value.params["path"]) == (code, str(path))
