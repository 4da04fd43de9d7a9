"""Workbooks of office programs (.xlsx and .ods), read within limits: for rubrics and for lists of people."""

from __future__ import annotations

import datetime
import re
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from operator import mul
from typing import Any, Literal

from rubrics import archives

Value = str | float | bool | datetime.date | datetime.time | datetime.timedelta
Form = Literal["xlsx", "ods"]
Span = tuple[int, int, int, int]
"""First row and column, last row and column, all counted from 0."""

_ODS = b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet"  # the first member, stored as it is
_CELL = re.compile(r"([A-Za-z]{1,7})([0-9]{1,9})")
_SHARED_TEXTS = "sharedstrings.xml"
_MOST_SHARED = 40_000_000  # no sheet within the limits has more texts


class UnknownWorkbookError(Exception):
    """A zip file of another kind."""


class FarCellError(archives.OversizedArchiveError):
    """A cell with content beyond the last row or column that is read; both counted from 1."""

    def __init__(self, row: int, column: int) -> None:
        super().__init__(row, column)
        self.row, self.column = row, column


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is read: rows, columns, cells with the empty ones between them, bytes of the unpacked file."""

    rows: int
    columns: int
    cells: int = 1_000_000
    archive: archives.Limits = archives.DOCUMENT


@dataclass(slots=True)
class Marks:
    """What the values of a sheet do not tell: cells by row and column, counted from 0."""

    errors: set[tuple[int, int]] = field(default_factory=set)
    uncounted: set[tuple[int, int]] = field(default_factory=set)
    merged: list[Span] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A worksheet: `errors` in cells read as "", `uncounted` formulas have no result stored; merged cells, hidden rows.

    `since_1904` says from which year its serial numbers count.
    """

    name: str
    rows: list[list[Value]]
    visible: bool
    since_1904: bool
    marks: Marks


def read(content: bytes, limits: Limits) -> list[Sheet]:
    """Every worksheet of a workbook.

    Raises DamagedArchiveError, EncryptedArchiveError, OversizedArchiveError (FarCellError), UnknownWorkbookError.
    """
    import python_calamine

    watch = _Xlsx(limits) if form(content) == "xlsx" else _Ods(limits)
    archives.examine(content, watch.take, limits.archive, watch.take_text)
    watch.require_room()
    try:
        with python_calamine.CalamineWorkbook.from_filelike(BytesIO(content)) as book:
            return list(_sheets(book, watch))
    except (python_calamine.CalamineError, ValueError) as error:
        raise archives.DamagedArchiveError from error


def form(content: bytes) -> Form:
    """Which kind of workbook a zip file is. Raises as `read`."""
    names = {name.lower() for name in archives.names(content)}
    if "xl/workbook.xml" in names:
        return "xlsx"
    if content[30:].startswith(_ODS):
        if b"manifest:encryption-data" in archives.start_of(content, "META-INF/manifest.xml"):
            raise archives.EncryptedArchiveError
        return "ods"
    raise UnknownWorkbookError


def _sheets(book: Any, watch: _Xlsx | _Ods) -> Iterator[Sheet]:
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    for sheet in book.sheets_metadata:
        if sheet.typ == SheetTypeEnum.WorkSheet:
            rows = book.get_sheet_by_name(sheet.name).to_python(skip_empty_area=False)
            visible = sheet.visible == SheetVisibleEnum.Visible
            yield Sheet(sheet.name, rows, visible, watch.since_1904, watch.marks_of(sheet.name))


class _Xlsx:
    """Looks at the elements of an .xlsx before calamine makes room for all cells up to the last one."""

    def __init__(self, limits: Limits) -> None:
        self.since_1904 = False
        self._limits = limits
        self._marks: dict[str, Marks] = {}  # by member
        self._ids: dict[str, str] = {}  # name of the sheet -> id of the relation
        self._targets: dict[str, str] = {}  # id of the relation -> member
        self._here = Marks()
        self._member = ""
        self._row = self._column = 0
        self._last_row = self._last_column = 0  # of those with content
        self._lengths = array("I")  # characters of each shared text
        self._uses = array("I")  # cells that show it
        self._is_shared = False
        self._is_text = False  # the result of a formula, which may be empty
        self._inside = ""
        self._written = ""  # of the value last begun

    def take(self, member: str, name: str, attributes: dict[str, str]) -> None:
        """Look at one XML element. Raises FarCellError, DamagedArchiveError."""
        if self._written:
            self._count_use()
        if member != self._member:
            self._member, self._row, self._column = member, 0, 0
            self._last_row = self._last_column = 0
            self._here = self._marks.setdefault(member.lower(), Marks())
        self._inside = name.rpartition(":")[2]
        match self._inside:
            case "c":
                self._cell(attributes)
            case "si":
                self._lengths.append(0)
            case "v" | "is":
                if self._inside == "is" or self._is_text:
                    self._here.uncounted.discard((self._row - 1, self._column - 1))
                self._require_near()
            case "f":
                self._here.uncounted.add((self._row - 1, self._column - 1))
                self._require_near()
            case "row":
                self._begin_row(attributes)
            case "mergeCell":
                ends = [_CELL.fullmatch(end) for end in attributes.get("ref", "").split(":")]
                if len(ends) == 2 and ends[0] and ends[1]:
                    (row, column), (last_row, last_column) = _place(ends[0]), _place(ends[1])
                    self._here.merged.append((row - 1, column - 1, last_row - 1, last_column - 1))
            case "workbookPr":
                self.since_1904 = attributes.get("date1904") in {"1", "true"}
            case other:
                self._take_of_book(member, other, attributes)

    def _take_of_book(self, member: str, name: str, attributes: dict[str, str]) -> None:
        if name == "sheet":
            relation = next((value for key, value in attributes.items() if key.endswith(":id")), "")
            self._ids[attributes.get("name", "")] = relation
        elif name == "Relationship" and member.lower().endswith("workbook.xml.rels"):
            target = attributes.get("Target", "").lower()
            self._targets[attributes.get("Id", "")] = target.lstrip("/") if target[:1] == "/" else f"xl/{target}"

    def _begin_row(self, attributes: dict[str, str]) -> None:
        self._row, self._column = _row(attributes, self._row + 1), 0
        if attributes.get("hidden") in {"1", "true"}:
            self._here.hidden_rows.add(self._row - 1)

    def take_text(self, text: str) -> None:
        """Look at the text in an element."""
        if self._inside == "t" and self._lengths and self._member.lower().endswith(_SHARED_TEXTS):
            self._lengths[-1] += len(text)
        elif self._inside == "v":
            if self._here.uncounted and not text.isspace():
                self._here.uncounted.discard((self._row - 1, self._column - 1))
            if self._is_shared and len(self._written) < 10:
                self._written += text

    def require_room(self) -> None:
        """Raises OversizedArchiveError where the texts that many cells share take too much room in all these cells."""
        self._count_use()
        room = self._limits.archive.xml
        if sum(map(mul, self._lengths, self._uses)) > room:
            raise archives.OversizedArchiveError

    def _count_use(self) -> None:
        written, self._written = self._written.strip(), ""
        if written.isdecimal() and (place := int(written)) < _MOST_SHARED:
            if place >= len(self._uses):
                self._uses.extend([0] * (place + 1 - len(self._uses)))
            self._uses[place] += 1

    def marks_of(self, name: str) -> Marks:
        """What was seen of a sheet."""
        return self._marks.get(self._targets.get(self._ids.get(name, ""), ""), Marks())

    def _cell(self, attributes: dict[str, str]) -> None:
        name = attributes.get("r", "")
        place = _CELL.fullmatch(name)
        if place:
            self._row, self._column = _place(place)
        elif name:  # the reader would take it for a cell far away
            raise archives.DamagedArchiveError
        else:
            self._column += 1
        self._is_shared = attributes.get("t") == "s"
        self._is_text = attributes.get("t") == "str"
        if attributes.get("t") == "e":
            self._here.errors.add((self._row - 1, self._column - 1))

    def _require_near(self) -> None:
        self._last_row, self._last_column = max(self._last_row, self._row), max(self._last_column, self._column)
        is_far = self._row > self._limits.rows or self._column > self._limits.columns
        if is_far or self._last_row * self._last_column > self._limits.cells:
            raise FarCellError(self._row, self._column)


class _Ods:
    """The same for .ods, where a cell or row may stand for thousands (OpenDocument 1.2, 19.675 and 19.677)."""

    since_1904 = False  # dates are written as dates

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._marks: dict[str, Marks] = {}
        self._here = Marks()
        self._row = self._column = 0  # of the last cell, counted from 1
        self._height = 1
        self._widest = 0
        self._copies = 0  # cells that the text being read stands for
        self._text = 0  # characters in all of them

    def take(self, member: str, name: str, attributes: dict[str, str]) -> None:
        """Look at one XML element. Raises FarCellError."""
        if member != "content.xml":
            return
        match name:
            case "table:table":
                self._row, self._height, self._widest, self._copies = 0, 0, 0, 0
                self._here = self._marks.setdefault(attributes.get("table:name", ""), Marks())
            case "table:table-row":
                self._row += self._height
                self._height, self._column = _repeated(attributes, "rows"), 0
                if attributes.get("table:visibility") in {"collapse", "filter"} and self._row < self._limits.rows:
                    last = min(self._row + self._height, self._limits.rows)
                    self._here.hidden_rows.update(range(self._row, last))
            case "table:table-cell" | "table:covered-table-cell":
                self._cell(attributes)
            case _:
                pass

    def take_text(self, text: str) -> None:
        """Look at the text in an element. Raises OversizedArchiveError."""
        self._text += len(text) * self._copies
        self.require_room()

    def require_room(self) -> None:
        """Raises OversizedArchiveError where texts that stand for many cells take too much room in all of them."""
        if self._text > self._limits.archive.xml:
            raise archives.OversizedArchiveError

    def marks_of(self, name: str) -> Marks:
        """What was seen of a sheet."""
        return self._marks.get(name, Marks())

    def _cell(self, attributes: dict[str, str]) -> None:
        row, column, width = self._row, self._column, _repeated(attributes, "columns")
        self._column += width
        is_full = "table:formula" in attributes or any(key.startswith("office:") for key in attributes)
        last_row, last_column = row + self._height, self._column
        self._copies = self._height * width if is_full else 0
        if not is_full:
            return
        self._widest = max(self._widest, last_column)
        is_far = last_row > self._limits.rows or last_column > self._limits.columns
        if is_far or last_row * self._widest > self._limits.cells:
            raise FarCellError(last_row, last_column)
        if attributes.get("calcext:value-type") == "error":
            self._here.errors.add((row, column))
        elif "table:formula" in attributes and "office:value-type" not in attributes:
            self._here.uncounted.add((row, column))
        rows, columns = (_number(attributes.get(f"table:number-{way}-spanned", ""), 1) for way in ("rows", "columns"))
        if rows > 1 or columns > 1:
            self._here.merged.append((row, column, row + rows - 1, column + columns - 1))


def _repeated(attributes: dict[str, str], what: str) -> int:
    return _number(attributes.get(f"table:number-{what}-repeated", ""), 1)


def _row(attributes: dict[str, str], following: int) -> int:
    """The number that a row says it has, else the following one. Raises DamagedArchiveError."""
    written = attributes.get("r", "")
    number = _number(written, 0 if written else following)
    if not number:
        raise archives.DamagedArchiveError
    return number


def _number(written: str, otherwise: int) -> int:
    return int(written) if written.isdecimal() and len(written) < 10 else otherwise


def _place(cell: re.Match[str]) -> tuple[int, int]:
    """Row and column of a cell's name, counted from 1."""
    number = 0
    for letter in cell[1].upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return int(cell[2]), number
