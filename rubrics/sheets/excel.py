"""Rubrics as Excel workbooks (.xlsx)."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

from rubrics import archives, workbooks
from rubrics.errors import DocumentError
from rubrics.format.kinds import Choice, Flag, Identifier, Share, Weight, Whole
from rubrics.model import LANGUAGES, Language, Rubric
from rubrics.sheets.cells import Grid, Named, Place
from rubrics.sheets.filling import Row, fitting, line_title, rows
from rubrics.sheets.guide import GUIDE, Guide, guide
from rubrics.sheets.limits import MOST_COLUMNS, MOST_ROWS
from rubrics.sheets.tables import CRITERIA_TABLE, CRITERION_COLUMN, TABLES, Column, Table
from rubrics.sheets.vocabulary import FLAGS, word

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_SPARE_ROWS = 200  # below the last line, where drop-down lists are there already

_DARK, _MIDDLE, _PALE, _LINE = "#1F4E5F", "#4B6F7D", "#E8F1F2", "#B8C7CC"
_NUMBERS = Whole | Share | Weight | Flag
_WIDTHS = {Identifier: 24, Choice: 16, Flag: 10, Whole: 10, Share: 10, Weight: 10}
_TEXT_WIDTH = 38
_FIELD_WIDTH, _VALUE_WIDTH = 26, 60


class _Exact(float):
    """A number that is written with all its digits; XlsxWriter would leave off the seventeenth."""

    def __format__(self, _: str) -> str:
        return repr(float(self))


def write_xlsx(rubric: Rubric) -> bytes:
    """The rubric as a workbook: a sheet per table and one that explains them, headings in both languages.

    `read_sheet` of it gives the same rubric. Raises SaringError "sheet_text_too_long" for a text that no cell holds.
    """
    import xlsxwriter

    content = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(content, options) as book:
        book.set_properties({"title": rubric.title.get(rubric.language), "comments": "Saring"})
        formats = _Formats(book)
        for table in TABLES:
            sheet = book.add_worksheet(table.name.get(rubric.language))
            cells = rows(table, rubric, between="\n")
            if table.form:
                _write_form(sheet, table, cells, formats, rubric)
            else:
                _write_table(sheet, table, cells, formats, rubric)
            if table is CRITERIA_TABLE:
                sheet.activate()
        _write_guide(book.add_worksheet(GUIDE.get(rubric.language)), guide(rubric.language), formats)
    return content.getvalue()


class _Formats:
    """How cells look."""

    def __init__(self, book: Workbook) -> None:
        common = {"text_wrap": True, "valign": "top", "border": 1, "border_color": _LINE}
        heading = {**common, "bold": True, "font_color": "white", "bg_color": _DARK, "valign": "vcenter"}
        self.heading = book.add_format(heading)
        self.other_heading = book.add_format({**heading, "bg_color": _MIDDLE})
        self.text = book.add_format({**common, "num_format": "@"})
        self.number = book.add_format({**common, "align": "center"})
        self.label = book.add_format({**common, "bold": True, "bg_color": _PALE})
        self.title = book.add_format({"bold": True, "font_size": 16, "font_color": _DARK})
        self.plain = book.add_format({"text_wrap": True, "valign": "top"})
        self.empty_text = book.add_format({"text_wrap": True, "valign": "top", "num_format": "@"})
        self.empty_number = book.add_format({"valign": "top", "align": "center"})

    def of(self, column: Column) -> Format:
        """How the values of a column look."""
        return self.number if isinstance(column.kind, _NUMBERS) else self.text

    def below(self, column: Column) -> Format:
        """How what is typed below them looks: text stays text, whatever it reminds of."""
        return self.empty_number if isinstance(column.kind, _NUMBERS) else self.empty_text

    def heading_of(self, column: Column, language: Language) -> Format:
        """How a column's title looks; the rubric's second language is set apart."""
        return self.other_heading if column.path[-1] in {*LANGUAGES} - {language} else self.heading


def _write_table(sheet: Worksheet, table: Table, cells: list[Row], formats: _Formats, rubric: Rubric) -> None:
    language = rubric.language
    for number, column in enumerate(table.columns):
        sheet.set_column(number, number, _WIDTHS.get(type(column.kind), _TEXT_WIDTH), formats.below(column))
        sheet.write_comment(0, number, _explained(column, language), {"x_scale": 2, "y_scale": 1.2})
        choices = _choices(column, rubric)
        if choices:
            sheet.data_validation(1, number, len(cells) + _SPARE_ROWS, number, choices)
    for line, row in enumerate(cells):
        for number, value in enumerate(row):
            column = table.columns[number]
            style = formats.of(column) if line else formats.heading_of(column, language)
            _write(sheet, Place(table.name.get(language), line, number), value, style)
    sheet.set_row(0, 48)
    fixed = 2 if table is CRITERIA_TABLE else 1
    sheet.freeze_panes(1, fixed)
    _print_wide(sheet)
    sheet.repeat_rows(0)


def _write_form(sheet: Worksheet, table: Table, cells: list[Row], formats: _Formats, rubric: Rubric) -> None:
    language = rubric.language
    sheet.set_column(0, 0, _FIELD_WIDTH, formats.empty_text)
    sheet.set_column(1, 2, _VALUE_WIDTH, formats.empty_text)
    lines = {line_title(column): column for column in reversed(table.columns)}
    for line, row in enumerate(cells):
        for number, value in enumerate(row):
            style = formats.heading if line == 0 else formats.label if number == 0 else formats.text
            _write(sheet, Place(table.name.get(language), line, number), value, style)
    for line, column in enumerate(reversed(lines.values()), start=1):
        sheet.write_comment(line, 0, _explained(column, language), {"x_scale": 2, "y_scale": 1.2})
        choices = _choices(column, rubric)
        if choices:
            sheet.data_validation(line, 1, line, 1, choices)
    sheet.freeze_panes(1, 1)
    _print_wide(sheet)


def _print_wide(sheet: Worksheet) -> None:
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)


def _write(sheet: Worksheet, place: Place, value: str | float, style: Format) -> None:
    if isinstance(value, float):
        sheet.write_number(place.row, place.column, _Exact(value), style)
    elif not value:
        sheet.write_blank(place.row, place.column, None, style)
    else:
        sheet.write_string(place.row, place.column, fitting(value, place), style)


def _explained(column: Column, language: Language) -> str:
    first, second = column.description.id, column.description.en
    return f"{first}\n\n{second}" if language == "id" else f"{second}\n\n{first}"


def _choices(column: Column, rubric: Rubric) -> dict[str, Any]:
    """What a cell of this column offers in a drop-down list, as XlsxWriter's data validation."""
    spoken = rubric.language
    if isinstance(column.kind, Choice):
        source: Any = [word(code).get(spoken) for code in column.kind.options]
    elif isinstance(column.kind, Flag):
        source = [one.get(spoken) for one in FLAGS.values()]
    elif isinstance(column.kind, Whole) and column.kind.maximum < 10:
        source = [str(number) for number in range(column.kind.minimum, column.kind.maximum + 1)]
    elif column.path == CRITERION_COLUMN:
        name = CRITERIA_TABLE.name.get(spoken)
        source = f"='{name}'!$A$2:$A${len(rubric.criteria) + 1 + _SPARE_ROWS}"
    else:
        return {}
    return {"validate": "list", "source": source, "error_type": "warning"}


def _write_guide(sheet: Worksheet, text: Guide, formats: _Formats) -> None:
    sheet.hide_gridlines(2)
    for number, size in enumerate((24, 34, 60, 60)):
        sheet.set_column(number, number, size, formats.plain)
    line = 0
    sheet.write_string(line, 0, text.title, formats.title)
    for first, second in text.advice:
        line += 1
        sheet.merge_range(line, 0, line, 2, first, formats.plain)
        sheet.write_string(line, 3, second, formats.plain)
        sheet.set_row(line, 15 * (1 + len(second) // 55))
    line += 2
    for row, cells in enumerate(text.table):
        for number, value in enumerate(cells):
            sheet.write_string(line + row, number, value, formats.heading if row == 0 else formats.text)
    _print_wide(sheet)


# --- reading -----------------------------------------------------------------------------------------------


def read_xlsx(content: bytes) -> list[Named]:
    """The rows of every sheet, with its name. Raises DocumentError: sheet_damaged, sheet_encrypted, sheet_too_large."""
    try:
        sheets = workbooks.read(content, workbooks.Limits(MOST_ROWS, MOST_COLUMNS))
    except archives.EncryptedArchiveError as error:
        raise DocumentError("sheet_encrypted") from error
    except archives.OversizedArchiveError as error:
        raise DocumentError("sheet_too_large", rows=MOST_ROWS, columns=MOST_COLUMNS) from error
    except (archives.DamagedArchiveError, workbooks.UnknownWorkbookError) as error:
        raise DocumentError("sheet_damaged") from error
    return [(sheet.name, Grid(sheet.name, sheet.rows)) for sheet in sheets]
