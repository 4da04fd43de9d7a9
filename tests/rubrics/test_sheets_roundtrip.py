"""Any rubric goes out as a sheet and comes back the same, also the way other programs save it."""

import csv
import io
import re
import zipfile
from dataclasses import fields, is_dataclass, replace

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from rubrics.errors import SaringError
from rubrics.format import read
from rubrics.library import library
from rubrics.model import LANGUAGES, Rubric, Text
from rubrics.sheets import origin, write_csv, write_xlsx
from rubrics.sheets.reading import read_content
from rubrics.sheets.tables import TABLES

careful = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
SHIPPED = [read(path) for path in library()]


def with_plain_line_ends(value):
    """The rubric with "\\n" for every line end, which is what a cell keeps."""
    if isinstance(value, str):
        return re.sub("\r\n?", "\n", value)
    if isinstance(value, tuple):
        return tuple(map(with_plain_line_ends, value))
    if is_dataclass(value):
        return replace(
            value, **{field.name: with_plain_line_ends(getattr(value, field.name)) for field in fields(value)}
        )
    return value


@careful
@pytest.mark.parametrize("write", [write_xlsx, write_csv])
@given(rubric=st.from_type(Rubric))
def test_any_rubric_comes_back_as_it_went(write, rubric):
    reading = read_content(write(rubric))
    assert reading.problems == ()
    assert reading.rubric == with_plain_line_ends(rubric)
    assert reading.made_from == origin(rubric)


@pytest.mark.parametrize("rubric", SHIPPED, ids=lambda rubric: rubric.id)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("write", [write_xlsx, write_csv])
def test_the_shipped_rubrics_come_back_whatever_their_main_language(rubric, language, write):
    rubric = replace(rubric, language=language)
    assert read_content(write(rubric)).rubric == rubric


def resaved(content, delimiter, encoding):
    """The CSV file as Excel saves it: another delimiter and encoding, every line padded to the same length."""
    lines = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    longest = max(map(len, lines))
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter).writerows([line + [""] * (longest - len(line)) for line in lines])
    return text.getvalue().encode(encoding)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_csv_file_that_excel_saved_again_reads_the_same(rubric, delimiter, encoding):
    accented = replace(rubric, summary=Text("Naïf – “kafé”; ya, begitu\nbaris dua", "a; b, c"))
    assert read_content(resaved(write_csv(accented), delimiter, encoding)).rubric == accented


def test_decimal_commas_and_percents_of_a_csv_file_are_numbers(rubric):
    heavy = replace(rubric, criteria=(replace(rubric.criteria[0], weight=1.5), *rubric.criteria[1:]))
    text = write_csv(heavy).decode("utf-8-sig").replace(",1.5,", ',"1,5",').replace(",0.6,", ",60%,")
    assert read_content(text.encode()).rubric == heavy


def test_no_cell_of_a_csv_file_is_a_formula(rubric):
    hostile = replace(rubric, title=Text("=HYPERLINK(A1)", "+1"), role=Text("@a", "-1"), source="\tx")
    lines = list(csv.reader(io.StringIO(write_csv(hostile).decode("utf-8-sig"), newline="")))
    assert ["Judul / Title", "'=HYPERLINK(A1)", "'+1"] in lines
    assert not [cell for line in lines for cell in line if cell.startswith(tuple("=+-@\t\r"))]


def test_no_cell_of_a_workbook_is_a_formula(rubric):
    content = write_xlsx(replace(rubric, title=Text("=HYPERLINK(A1)", "=1+1")))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        sheets = [archive.read(name) for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
    assert len(sheets) == 6
    assert not any(b"<f>" in sheet for sheet in sheets)


def test_a_workbook_is_pleasant_to_work_in(rubric):
    book = CalamineWorkbook.from_filelike(io.BytesIO(write_xlsx(rubric)))
    assert book.sheet_names == ["Rubrik", "Kriteria", "Ciri", "Gambaran kerja", "Tugas", "Petunjuk"]
    with zipfile.ZipFile(io.BytesIO(write_xlsx(rubric))) as archive:
        criteria = archive.read("xl/worksheets/sheet2.xml").decode()
    assert 'topLeftCell="C2"' in criteria and 'state="frozen"' in criteria
    assert criteria.count("<dataValidation ") == 3
    assert "perilaku,situasional" in criteria
    header, first, *_ = book.get_sheet_by_name("Kriteria").to_python()
    assert header[1:3] == [
        "Nama kriteria (Indonesia)\nName of the criterion (Indonesian)",
        "Nama kriteria (Inggris)\nName of the criterion (English)",
    ]
    assert first[1:3] == ["Ketelitian", "Ketelitian (en)"]


def test_the_guide_explains_every_column_in_both_languages(rubric):
    guide = CalamineWorkbook.from_filelike(io.BytesIO(write_xlsx(rubric))).get_sheet_by_name("Petunjuk").to_python()
    texts = {cell for row in guide for cell in row}
    for table in TABLES:
        assert table.name.id in texts
        for column in table.columns:
            assert any(column.description.id in text for text in texts)
            assert any(column.description.en in text for text in texts)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.key)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_columns_have_the_same_title(table, language):
    titles = [column.title.get(language).casefold() for column in table.columns]
    assert len(set(titles)) == len(titles)


@pytest.mark.parametrize(("write", "place"), [(write_xlsx, "Rubrik!B7"), (write_csv, "B8")])
def test_a_text_too_long_for_a_cell_is_refused_by_its_cell(rubric, write, place):
    with pytest.raises(SaringError) as caught:
        write(replace(rubric, summary=Text("kata " * 7000)))
    assert caught.value.code == "sheet_text_too_long"
    assert caught.value.params["place"] == place


def sheets_of(content):
    """The sheets of a workbook as rows by name."""
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    return {name: book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in book.sheet_names}


def workbook_of(sheets):
    """A workbook of these rows, as another program writes them: no styles, strings and numbers only."""
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True, "strings_to_formulas": False}) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
    return content.getvalue()


def test_columns_lines_and_sheets_may_be_moved(rubric):
    sheets = sheets_of(write_xlsx(rubric))
    sheets["Kriteria"] = [row[::-1] for row in sheets["Kriteria"]]
    sheets["Rubrik"] = sheets["Rubrik"][:1] + sheets["Rubrik"][:0:-1]
    moved = dict(reversed(sheets.items()))
    assert read_content(workbook_of(moved)).rubric == rubric


def test_the_order_of_lines_is_the_order_of_criteria_and_empty_lines_do_not_count(rubric):
    sheets = sheets_of(write_xlsx(rubric))
    header, *lines = sheets["Kriteria"]
    sheets["Kriteria"] = [[], header, ["", " "], *lines[::-1], [], []]
    reading = read_content(workbook_of(sheets))
    assert reading.rubric == replace(rubric, criteria=rubric.criteria[::-1])


def test_other_sheets_are_left_alone_and_titles_may_be_in_one_language(rubric):
    sheets = sheets_of(write_xlsx(rubric))
    sheets["Catatan saya"] = [["beli kopi"]]
    english = {
        name: [[str(cell).split("\n")[-1] for cell in rows[0]], *rows[1:]] for name, rows in sheets.items() if rows
    }
    english["CRITERIA "] = english.pop("Kriteria")
    english["Rubrik"] = [[str(row[0]).split("\n")[-1], *row[1:]] for row in english["Rubrik"]]
    assert read_content(workbook_of(english)).rubric == rubric


def test_what_people_type_is_understood(rubric):
    sheets = sheets_of(write_xlsx(rubric))
    header, first, *others = sheets["Kriteria"]
    columns = {str(title).split("\n")[-1]: number for number, title in enumerate(header)}
    first[columns["Active"]] = True
    first[columns["Main question: kind"]] = "Situational "
    first[columns["Definition (Indonesian)"]] = 5
    sheets["Kriteria"] = [header, first, *others]
    sheets["Ciri"][1][1] = "UNSUITABLE"
    reading = read_content(workbook_of(sheets))
    assert reading.problems == ()
    changed = reading.rubric.criteria[0]
    assert (changed.question.kind, changed.definition.id, len(changed.unsuitable)) == ("situational", "5", 2)
