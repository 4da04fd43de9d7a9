"""From the bytes of a CSV file, or a pasted text, to rows: whatever stands between the cells, in any encoding."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass

from rubrics.documents.encodings import decode
from rubrics.errors import DocumentError
from screening.importing.limits import MOST_CELLS, MOST_COLUMNS, MOST_ROWS
from screening.importing.table import Problem, Value
from screening.importing.titles import field_of

_HINT = re.compile(r"\Asep=(.)\r?\n")  # Excel's own way to name the delimiter
_USUAL = ",;\t|"
_NEVER = frozenset("\"' .@-+_()/:\r\n\N{REPLACEMENT CHARACTER}")
_SAMPLE = 65_536  # characters
_LONGEST_CELL = 1_000_000  # characters
_MOST_LINES = 10 * MOST_ROWS  # the blank ones behind the table too
_MOST_MARKS = 2_000_000  # of what stands between cells, in one record; a cell holds some of them as text
_GUARDED = re.compile(r"'[=+\-@\t\r]")
_AS_FORMULA = re.compile(r'="([^"]*)"')
# What one sees of UTF-8 that was read as Windows-1252, and of other code pages.
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_UNLIKELY = re.compile("[¤¦§¨©ª«¬®¯°±²³´¶·¸¹»¼½¾×÷]")


@dataclass(frozen=True, slots=True)
class Delimited:
    """The rows of a text with how it was read."""

    rows: list[list[Value]]
    encoding: str
    delimiter: str
    remarks: tuple[Problem, ...]


def read_bytes(content: bytes, *, encoding: str, delimiter: str) -> Delimited:
    """The rows of a CSV file. Raises DocumentError: import_binary, import_encoding, import_too_many_rows,
    import_quote_open, import_cell_too_long.
    """
    text = _text(content, encoding)
    found = read_text(text, delimiter=delimiter)
    used, remarks = (encoding, []) if encoding else _read_in(content, text)
    return Delimited(found.rows, used, found.delimiter, (*remarks, *found.remarks))


def read_text(text: str, *, delimiter: str) -> Delimited:
    """The rows of a text. Raises DocumentError: import_too_many_rows, import_quote_open, import_cell_too_long."""
    text = text.removeprefix("\ufeff")
    hint = _HINT.match(text)
    if hint:
        text = text[hint.end() :]
    used = delimiter or (hint[1] if hint else "") or _delimiter(text)
    remarks: list[Problem] = []
    limit = csv.field_size_limit(_LONGEST_CELL)
    try:
        if text.count("\n") + text.count("\r") > MOST_ROWS:  # or the rows before the limit would be kept for nothing
            deque(_limited(_records(text, used, [])), maxlen=0)
        # Spreadsheets do not count the line of the hint.
        rows = [[_plain(cell) for cell in row] for row in _limited(_records(text, used, remarks))]
    finally:
        csv.field_size_limit(limit)
    while rows and not any(rows[-1]):
        rows.pop()
    return Delimited(rows, "", used, tuple(remarks))


def _limited(records: Iterable[list[str]]) -> Iterator[list[str]]:
    """The records, without empty ones beyond the limit. Raises DocumentError where there are too many or too wide."""
    cells = 0
    for number, row in enumerate(records, start=1):
        cells += len(row)
        if number > _MOST_LINES:
            raise DocumentError("import_too_many_rows", limit=MOST_ROWS, row=number)
        if number > MOST_ROWS and any(cell.strip() for cell in row):
            raise DocumentError("import_too_many_rows", limit=MOST_ROWS, row=MOST_ROWS + 1)
        if cells > MOST_CELLS or (len(row) > MOST_COLUMNS and any(cell.strip() for cell in row[MOST_COLUMNS:])):
            raise DocumentError("import_too_wide", row=min(number, MOST_ROWS + 1), limit=MOST_COLUMNS)
        if number <= MOST_ROWS:
            yield row


def _plain(cell: str) -> Value:
    """A cell without what programs put around text so that a sheet does not take it for a formula or number."""
    if cell[:1] == "'" and _GUARDED.match(cell):
        return cell[1:]
    if cell[:2] == '="' and (formula := _AS_FORMULA.fullmatch(cell)):
        return formula[1]
    return cell


def _records(text: str, delimiter: str, remarks: list[Problem]) -> Iterator[list[str]]:
    """One list of cells per record. A record whose quotes are wrong is read as well as can be, and remarked on.

    Raises DocumentError: import_cell_too_long, import_quote_open, import_too_wide (before so many cells are made).
    """
    lines = (found[0] for found in _LINE.finditer(text))  # StringIO would keep four bytes of every character
    taken: list[str] = []

    def remembered() -> Iterator[str]:
        marks = 0
        for line in lines:
            marks = line.count(delimiter) + (marks if taken else 0)
            if marks > _MOST_MARKS:
                raise DocumentError("import_too_wide", row=number + 1, limit=MOST_COLUMNS)
            taken.append(line)
            yield line

    number = 0
    while True:
        try:
            for row in csv.reader(remembered(), delimiter=delimiter, strict=True):
                number += 1
                if len(taken) > 2 and _swallowed(taken, delimiter, len(row)):
                    remarks.append(Problem("rows_swallowed", "error", number, params={"lines": len(taken)}))
                taken.clear()
                yield row
        except csv.Error as error:
            number += 1
            if "field larger" in str(error):
                raise DocumentError("import_cell_too_long", row=number) from error
            if "unexpected end" in str(error):
                raise DocumentError("import_quote_open", row=number) from error
            remarks.append(Problem("quotes_wrong", "error", number))
            yield _as_it_comes(taken, delimiter, number)
            taken.clear()
        else:
            return


def _as_it_comes(lines: list[str], delimiter: str, number: int) -> list[str]:
    """The cells of a record whose quotes are wrong. Raises DocumentError "import_cell_too_long"."""
    try:
        return next(csv.reader(lines, delimiter=delimiter), [])
    except csv.Error as error:  # it wants less of quotes, but not of the length of a cell
        raise DocumentError("import_cell_too_long", row=number) from error


def _swallowed(lines: list[str], delimiter: str, width: int) -> bool:
    """Whether a quote that was closed much later has made one cell of several rows."""
    return width > 1 and sum(line.count(delimiter) >= width - 1 for line in lines[1:-1]) >= 1


def _delimiter(text: str) -> str:
    """What stands between the cells: what makes most titles, then the most rows of one and the same width."""
    sample = text[:_SAMPLE]
    if len(text) > _SAMPLE:
        sample = sample[: sample.rfind("\n") + 1] or sample
    lines = [line for line in sample.splitlines() if line.strip()][:50]
    if not lines:
        return ","
    counts = Counter(char for line in lines for char in set(line))
    rare = [
        char
        for char, seen in counts.most_common(40)
        if seen > 0.8 * len(lines) and not char.isalnum() and char not in _NEVER and char not in _USUAL
    ]
    best: str = max([*_USUAL, *rare], key=lambda char: _fitness(sample, char))
    return best


def _fitness(sample: str, delimiter: str) -> tuple[int, float]:
    try:
        rows = [row for row in csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter) if any(row)][:300]
    except csv.Error:
        return (0, 0.0)
    titles = max((sum(field_of(cell) is not None for cell in row) for row in rows[:30]), default=0)
    widths = Counter(map(len, rows))
    width, often = widths.most_common(1)[0] if widths else (1, 0)
    even = often / len(rows) if rows else 0.0
    return (titles if width > 1 or titles > 1 else 0, even * min(width, 30) if width > 1 else 0.0)


def _text(content: bytes, encoding: str) -> str:
    """The text of a file. Raises DocumentError: import_encoding, import_binary."""
    if encoding:
        try:
            return content.decode(encoding)
        except (LookupError, ValueError) as error:  # ValueError: also a name that none can have
            raise DocumentError("import_encoding", encoding=encoding[:60]) from error
    try:
        return decode(content)
    except DocumentError as error:
        zeros = content.count(0)
        if error.code == "document_encoding":
            raise DocumentError("import_encoding", encoding=str(error.params.get("encoding", ""))) from error
        if not zeros or zeros > max(4, len(content) // 50):
            raise DocumentError("import_binary", row=_first_binary(content)) from error
        try:  # a few zero bytes, as old programs fill fields with: the cells that hold them are named
            return decode(content.replace(b"\0", b"\x0b")).replace("\x0b", "\x01")
        except DocumentError as second:
            raise DocumentError("import_binary", row=_first_binary(content)) from second


def _read_in(content: bytes, text: str) -> tuple[str, list[Problem]]:
    """The encoding in which a file was read, and what is doubtful about that."""
    used = _encoding_of(content, text)
    remarks = []
    if used in {"", "windows-1252"}:
        doubtful = [line for line in text.splitlines() if not line.isascii() and _doubtful(line)]
        if doubtful:
            line = text.splitlines().index(doubtful[0]) + 1
            remarks.append(
                Problem("encoding_unsure", "question", value=doubtful[0][:60], params={"line": line}, asks="encoding")
            )
    return used, remarks


def _first_binary(content: bytes) -> int:
    """The line, counted from 1, where the first byte stands that is no text."""
    found = _BINARY.search(content)
    return content[: found.start()].count(b"\n") + 1 if found else 1


def _encoding_of(content: bytes, text: str) -> str:
    """The encoding in which the content reads like this; "" for a mixture of several."""
    for encoding in ("utf-8", "utf-32", "utf-16", "utf-16-le", "utf-16-be", "windows-1252"):
        with suppress(UnicodeDecodeError):
            if content.decode(encoding).removeprefix("\ufeff") == text.removeprefix("\ufeff"):
                return encoding
    return ""


def _doubtful(line: str) -> bool:
    """Whether a line read as Windows-1252 was probably meant in another code page."""
    high = sum(char > "\x7f" for char in line)
    letters = sum(char.isalpha() for char in line)
    return bool(_UNLIKELY.search(line)) or high > 0.3 * max(letters, 1)
