"""Where the titles of a table stand and which column is what: by the titles first, then by what is in the columns."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import replace

from screening import dates
from screening.importing.mapping import SEVERAL, Column, Mapping, titles_of
from screening.importing.stages import stage_of
from screening.importing.table import Table, Value, is_blank, shown
from screening.importing.titles import field_of, folded, is_of_others
from screening.people import phones

_TITLES_WITHIN = 40  # rows
_SAMPLE = 200  # cells of a column
_LONGEST = 300  # characters of a cell that are looked at
_MOST = 0.6  # of a column's cells
_EMAIL = re.compile(r"[^@\s]+\s?@\s?[^@\s]+")
_COUNT = re.compile(r"\(?\d{1,3}\)?[.)]?")
# Titles that say little by themselves: what is in the column has to agree.
_VAGUE = {"applied_on": ("date", "tanggal", "tgl", "waktu", "received", "created at"), "stage": ("status",)}
# How Google Forms heads the column with the e-mail addresses of those who answered.
_ACCOUNTS = frozenset({"username", "user name", "nama pengguna"})
_BEST_NAMES = ("nama lengkap", "full name", "fullname", "nama", "name")


def guess(table: Table) -> Mapping:
    """The mapping of a table that nobody has seen before. Every column of it has an entry; see `Mapping.unsure`."""
    rows = _title_rows(table)
    mapping = with_titles(table, rows)
    return mapping if rows else replace(mapping, unsure=("title_rows",))


def with_titles(table: Table, rows: Sequence[int]) -> Mapping:
    """The guess where a person has said in which rows the titles stand: counted from 1, none for no titles."""
    titles = titles_of(table, tuple(rows))
    first = max(rows, default=0) + 1
    if rows and _is_count_row(table.rows[first - 1] if first <= len(table.rows) else ()):
        first += 1
    found = [_field(table, place, title, rows, first) for place, title in enumerate(titles)]
    if "name" not in found and not {"first_name", "last_name"} & set(found):
        _guess_name(table, titles, found, first)
    _require_one_each(titles, found)
    columns = tuple(Column(title, chosen) for title, chosen in zip(titles, found, strict=True))
    return Mapping(tuple(rows), first, columns, sheet=table.sheet, encoding=table.encoding, delimiter=table.delimiter)


def _title_rows(table: Table) -> tuple[int, ...]:
    scores = [_score(row) for row in table.rows[:_TITLES_WITHIN]]
    best = max(scores, default=0)
    if not best:
        return ()
    place = scores.index(best)
    if (
        best == 1
        and sum(not is_blank(cell) for cell in table.rows[place]) > 3
        and _looks_like_person(table.rows[place])
    ):
        return ()
    above, below = place - 1, place + 1
    if below < len(scores) and _belongs_below(table, place, scores):
        return (place + 1, below + 1)
    if place and _belongs_above(table, above):
        return (above + 1, place + 1)
    return (place + 1,)


def _score(row: Sequence[Value]) -> int:
    """How many different fields the cells of a row name."""
    return len({found for cell in row if isinstance(cell, str) and (found := field_of(cell)) is not None})


def _looks_like_person(row: Sequence[Value]) -> bool:
    return any(isinstance(cell, str) and _EMAIL.fullmatch(cell.strip()) for cell in row)


def _belongs_below(table: Table, place: int, scores: list[int]) -> bool:
    """Whether the row below holds titles too: in another language, or of the parts of merged titles."""
    here, below = table.rows[place], table.rows[place + 1]
    full = [column for column, cell in enumerate(below) if not is_blank(cell)]
    if not full or _looks_like_person(below) or not scores[place + 1]:
        return False
    is_filler = all(column >= len(here) or is_blank(here[column]) or _spans(table, place, column) for column in full)
    return is_filler or scores[place + 1] * 2 >= len(full)


def _belongs_above(table: Table, above: int) -> bool:
    """Whether the row above holds titles of groups of columns, and is no heading over everything."""
    full = [column for column, cell in enumerate(table.rows[above]) if not is_blank(cell)]
    return len(full) > 1 and (any(_spans(table, above, column) for column in full) or _score(table.rows[above]) > 0)


def _spans(table: Table, row: int, column: int) -> bool:
    """Whether a merged cell over several columns, but not over all, begins here."""
    return any(
        first_row == row == last_row and first <= column <= last and 0 < last - first < table.width - 1
        for first_row, first, last_row, last in table.spans
    )


def _is_count_row(row: Sequence[Value]) -> bool:
    """Whether a row only numbers the columns, as official forms do: (1) (2) (3)."""
    written = [shown(cell).strip() for cell in row if not is_blank(cell)]
    numbers = [int(re.sub(r"\D", "", one)) for one in written if _COUNT.fullmatch(one)]
    return (
        len(numbers) > 2
        and len(numbers) == len(written)
        and numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    )


def _field(table: Table, place: int, title: str, rows: Sequence[int], first: int) -> str:
    named = _named(table, place, title, rows)
    kind = _content(table, place, title, first)
    if named in {"email", "phone"} and kind in {"email", "phone"}:
        return kind  # "Kontak" may hold either
    if named is None:
        if is_of_others(title) and folded(title) not in _ACCOUNTS:
            return ""
        return kind if kind == "email" or (kind == "phone" and not title) else ""
    if folded(title) in _VAGUE.get(named, ()) and kind != named:
        return ""
    return named


def _named(table: Table, place: int, title: str, rows: Sequence[int]) -> str | None:
    """The field that the title names, or of two titles below each other the lower one, or the upper."""
    single = [shown(table.value(row, place)) for row in reversed(rows)]
    return next((found for text in (*single[:1], title, *single[1:]) if (found := field_of(text))), None)


def _content(table: Table, place: int, title: str, first: int) -> str:
    """What most cells of a column look like: "email", "phone", "applied_on" for days, "stage", or ""."""
    cells = [row[place] for row in table.rows[first - 1 :] if place < len(row) and not is_blank(row[place])][:_SAMPLE]
    rows = sum(not all(map(is_blank, row)) for row in table.rows[first - 1 :][:_SAMPLE])
    if not cells or (not title and len(cells) < 0.8 * rows):
        return ""  # a few cells beyond the last title are no column, but rows that slipped
    share = {
        "email": sum(_has_email(cell) for cell in cells),
        "applied_on": sum(_is_day(cell) for cell in cells),  # before the phones: 03/04/2025 may be one too
        "phone": sum(_has_phone(cell) for cell in cells),
        "stage": sum(isinstance(cell, str) and stage_of(cell) != "" for cell in cells),
    }
    best = max(share, key=lambda kind: share[kind])
    return best if share[best] >= _MOST * len(cells) else ""


def _has_phone(cell: Value) -> bool:
    if isinstance(cell, str):
        return len(cell) < _LONGEST and any(one.key for one in phones.read(cell))
    return isinstance(cell, float) and any(one.key for one in phones.read(cell))


def _has_email(cell: Value) -> bool:
    return isinstance(cell, str) and "@" in cell and _EMAIL.search(cell[:_LONGEST]) is not None


def _is_day(cell: Value) -> bool:
    if isinstance(cell, str):
        reading = dates.read(cell)
        return bool(reading.dates) or reading.doubt == "impossible"
    return isinstance(cell, datetime.date)


def _guess_name(table: Table, titles: list[str], found: list[str], first: int) -> None:
    """The first column of words, where no title says which one has the names."""
    for place, title in enumerate(titles):
        cells = [
            shown(row[place])
            for row in table.rows[first - 1 :][:_SAMPLE]
            if place < len(row) and not is_blank(row[place])
        ]
        wordy = sum(
            not _has_email(cell) and not any(char.isdigit() for char in cell) and len(cell) > 2 for cell in cells
        )
        different = len(set(cells)) > len(cells) * 0.7
        if not found[place] and cells and wordy >= 0.9 * len(cells) and different and not folded(title):
            found[place] = "name"
            return


def _require_one_each(titles: list[str], found: list[str]) -> None:
    """Leave one column to each field that may be there only once: the best, else the first."""
    whole = [folded(titles[place]) for place, chosen in enumerate(found) if chosen == "name"]
    if whole in (["nama"], ["name"]) and "last_name" in found and "first_name" not in found:
        found[found.index("name")] = "first_name"  # "Name" and "Surname"
    if "name" in found:
        for place, chosen in enumerate(found):
            if chosen in {"first_name", "last_name"}:
                found[place] = ""
    for wanted in {one for one in found if one and one not in SEVERAL}:
        places = [place for place, chosen in enumerate(found) if chosen == wanted]
        best = min(places, key=lambda place: (_rank(titles[place]), place))
        for place in places:
            if place != best:
                found[place] = ""


def _rank(title: str) -> int:
    text = folded(title)
    return _BEST_NAMES.index(text) if text in _BEST_NAMES else len(_BEST_NAMES)
