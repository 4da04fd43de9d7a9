"""From a file, or what was pasted, to a table. What it is, is told by its content and not by the ending of its name."""

from __future__ import annotations

import re
from pathlib import Path
from typing import cast

from rubrics import archives, workbooks
from rubrics.errors import DocumentError
from rubrics.opening import content_of
from screening.importing import delimited, vcards
from screening.importing.limits import LARGEST_FILE, LARGEST_UNPACKED, MOST_CELLS, MOST_COLUMNS, MOST_ROWS
from screening.importing.table import Problem, Spoilt, Table, Value, is_blank, letters_of
from screening.importing.titles import field_of

_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OTHER_FILES = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"SQLite format 3",
    b"Rar!",
    b"7z\xbc\xaf",
    b"\x1f\x8b",
    b"{\\rtf",
)
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")  # ECMA-376, 22.9.2.19
_TITLES_WITHIN = 40  # rows


def read(path: Path, *, sheet: str = "", encoding: str = "", delimiter: str = "") -> Table:
    """The table of a CSV, XLSX, ODS or vCard file; `sheet`, `encoding` and `delimiter` where a person has said so.

    Raises DocumentError: document_missing, document_no_file, document_unreadable, and import_… for what is no table,
    too large, damaged, encrypted, binary, or has quotes that are never closed.
    """
    content = content_of(path, LARGEST_FILE)
    try:
        # A name that is no text in the system's encoding can be opened, but not be kept.
        name = path.name.encode("utf-8", "replace").decode()
        return _read(content, name, sheet, encoding, delimiter)
    except DocumentError as error:
        raise DocumentError(error.code, **{"path": str(path), **error.params}) from error


def read_text(text: str) -> Table:
    """The table, or the vCards, of a pasted text. Raises DocumentError as `read` does."""
    try:
        if vcards.looks_like_one(text):
            return _of_cards(text, "")
        found = delimited.read_text(text, delimiter="")
    except DocumentError as error:
        raise DocumentError(error.code, **{"path": "…", **error.params}) from error
    return Table("", "paste", found.rows, _width(found.rows), delimiter=found.delimiter, remarks=found.remarks)


def _read(content: bytes, source: str, sheet: str, encoding: str, delimiter: str) -> Table:
    if len(content) > LARGEST_FILE:
        raise DocumentError("import_file_too_large", limit_mb=LARGEST_FILE // (1024 * 1024))
    if not content.strip():
        raise DocumentError("import_empty")
    if content.startswith(_OLD_OFFICE):
        is_locked = "EncryptedPackage".encode("utf-16-le") in content
        raise DocumentError("import_encrypted" if is_locked else "import_type")
    if content.startswith(_OTHER_FILES):
        raise DocumentError("import_type")
    if content.startswith(b"PK\x03\x04"):
        return _of_workbook(content, source, sheet)
    if b"vcard" in content[:200].lower().replace(b"\0", b""):
        start = vcards.decoded(content)
        if vcards.looks_like_one(start):
            return _of_cards(start, source)
    if content.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<":  # a page or XML file that calls itself .xls
        raise DocumentError("import_type")
    found = delimited.read_bytes(content, encoding=encoding, delimiter=delimiter)
    return Table(
        source,
        "csv",
        found.rows,
        _width(found.rows),
        encoding=found.encoding,
        delimiter=found.delimiter,
        remarks=found.remarks,
    )


def _of_cards(content: str, source: str) -> Table:
    rows, remarks = vcards.read(content)
    return Table(source, "vcard", rows, len(vcards.TITLES), remarks=remarks)


def _of_workbook(content: bytes, source: str, wanted: str) -> Table:
    limits = workbooks.Limits(MOST_ROWS, MOST_COLUMNS, MOST_CELLS, archives.Limits(LARGEST_UNPACKED, LARGEST_UNPACKED))
    try:
        sheets = workbooks.read(content, limits)
        form = workbooks.form(content)
    except archives.EncryptedArchiveError as error:
        raise DocumentError("import_encrypted") from error
    except workbooks.FarCellError as error:
        cell = f"{letters_of(error.column - 1)}{error.row}"
        raise DocumentError(
            "import_far_cell", cell=cell, row=error.row, rows=MOST_ROWS, columns=MOST_COLUMNS
        ) from error
    except archives.OversizedArchiveError as error:
        raise DocumentError("import_too_large", rows=MOST_ROWS, columns=MOST_COLUMNS) from error
    except archives.DamagedArchiveError as error:
        raise DocumentError("import_damaged") from error
    except workbooks.UnknownWorkbookError as error:
        raise DocumentError("import_type") from error
    full = [one for one in sheets if any(not is_blank(cell) for row in one.rows for cell in row)]
    if not full:
        raise DocumentError("import_empty")
    chosen = next((one for one in full if one.name == wanted), None)
    if wanted and chosen is None:
        raise DocumentError("import_sheet_missing", sheet=wanted, sheets=", ".join(one.name for one in full))
    if chosen is None:
        chosen = max(full, key=lambda one: (one.visible and _titles(one) > 0, _titles(one), one.visible))
    remarks = []
    others = [one.name for one in full if one is not chosen and _titles(one) > 1]
    if others and not wanted:
        params = {"sheet": chosen.name, "sheets": ", ".join(others)}
        remarks.append(Problem("other_sheets", "notice", params=params, asks="sheet"))
    if not chosen.visible and not wanted:
        remarks.append(Problem("sheet_hidden", "notice", params={"sheet": chosen.name}))
    hidden = [row for row in chosen.marks.hidden_rows if row < len(chosen.rows) and any(chosen.rows[row])]
    if hidden:
        remarks.append(Problem("rows_hidden", "notice", min(hidden) + 1, params={"rows": len(hidden)}))
    rows = _marked(chosen)
    _require_apart(chosen.marks.merged, len(rows), _width(rows))
    return Table(
        source,
        form,
        rows,
        _width(rows),
        tuple(one.name for one in full),
        chosen.name,
        spans=tuple(chosen.marks.merged),
        since_1904=chosen.since_1904,
        remarks=tuple(remarks),
    )


def _titles(sheet: workbooks.Sheet) -> int:
    """How many titles of ours the best of the first rows has."""
    rows = sheet.rows[:_TITLES_WITHIN]
    return max((sum(isinstance(cell, str) and field_of(cell) is not None for cell in row) for row in rows), default=0)


def _marked(sheet: workbooks.Sheet) -> list[list[Value]]:
    """The rows, with cells that have no value marked as such."""
    rows = cast("list[list[Value]]", sheet.rows)
    for code, places in (("formula_error", sheet.marks.errors), ("formula_uncounted", sheet.marks.uncounted)):
        for number, column in places:
            is_there = number < len(rows) and column < len(rows[number])
            if is_there and (code == "formula_error" or rows[number][column] == ""):
                rows[number][column] = Spoilt(code)
    for row in rows:
        for column, value in enumerate(row):
            if isinstance(value, str) and "_x" in value:
                row[column] = _ESCAPED.sub(_character, value)
    while rows and all(is_blank(cell) for cell in rows[-1]):
        rows.pop()
    return rows


def _require_apart(spans: list[workbooks.Span], rows: int, width: int) -> None:
    """Merged cells that overlap, which no office program makes, would be filled in again and again."""
    covered = sum(
        max(0, min(last_row + 1, rows) - first_row) * max(0, min(last + 1, width) - first)
        for first_row, first, last_row, last in spans
    )
    if covered > rows * width:
        raise DocumentError("import_damaged")


def _character(match: re.Match[str]) -> str:
    char = chr(int(match[1], 16))
    return "\N{REPLACEMENT CHARACTER}" if "\ud800" <= char <= "\udfff" else char  # halves of characters cannot be kept


def _width(rows: list[list[Value]]) -> int:
    return max(map(len, rows), default=0)
