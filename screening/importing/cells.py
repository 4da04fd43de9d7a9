"""The cells of one row read as a person: what is certain is taken, everything else becomes a problem with its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date

from screening.errors import Refused
from screening.importing.days import Days
from screening.importing.mapping import Mapping
from screening.importing.people import Person
from screening.importing.stages import stage_in
from screening.importing.table import Problem, Spoilt, Table, Value, excerpt, is_blank, shown
from screening.people import emails, person_names, phones
from screening.typed_text import NAME_LIMIT, many_lines, one_line

TAG_LIMIT, TAGS_LIMIT = 60, 50
_LONGEST_ADDRESSES = 500  # characters of a cell with all its addresses
# The last ones are no characters at all (Unicode 23.7).
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufffd-\uffff\ufdd0-\ufdef]")
# UTF-8 that was once read as Windows-1252 and saved like that: "SitÃ­", "â€™".
_GARBLED = re.compile("[ÂÃ][\u0080-\u00bf\u2018-\u203a€ƒŠŒŽšœžŸ]|â€[\u0080-\uffff]")
_INVISIBLE = re.compile("[\u00ad\u200b\u2060\u3164\ufeff\uffa0]")
_DIGITS = re.compile(r"\d")
_TAGS_BETWEEN = re.compile(r"[,;|\n]")
_SUM = re.compile(r"(?:grand )?(?:total|jumlah|subtotal|sum)\b.*", re.IGNORECASE | re.DOTALL)
# What stands below a list in the column of the names: page numbers, who printed or signed it, remarks.
_REMARK = re.compile(
    r"(?:halaman|page)\s+\d.*|(?:dicetak|dibuat|disusun|diperiksa|disetujui|mengetahui|menyetujui|printed|prepared|approved"
    r"|reviewed|exported)\b.*|[*#•].*",
    re.IGNORECASE | re.DOTALL,
)
_NOTHING = frozenset({"-", "--", "n/a", "na", "none", "null", "nan", "nihil", "#n/a"})

Add = Callable[[Problem], None]


class RowReader:
    """Reads rows by a mapping; problems go to `add`. `stages` are those of the job, none without one."""

    def __init__(self, table: Table, mapping: Mapping, stages: Sequence[str], add: Add, today: date) -> None:
        self._table, self._mapping, self._stages, self._report = table, mapping, stages, add
        self._keeps = mapping.problem_rows == "keep_in_note"
        self._names = mapping.places("name")
        self._parts = [place for field in ("first_name", "last_name") for place in mapping.places(field)]
        self._emails, self._phones = mapping.places("email"), mapping.places("phone")
        self._notes, self._tags = mapping.places("note"), mapping.places("tags")
        self._source = mapping.places("source")
        self._stage = mapping.places("stage")
        self._custom = [
            (place, column.field.removeprefix("custom:"))
            for place, column in enumerate(mapping.columns)
            if column.field.startswith("custom:")
        ]
        self._days = {
            field: Days(
                place,
                (row[place] for row in table.rows[mapping.first_row - 1 :] if place < len(row)),
                mapping,
                since_1904=table.since_1904,
                past=field == "applied_on",
                today=today,
            )
            for field in ("applied_on", "keep_until")
            for place in mapping.places(field)
        }
        self._day_places = {field: mapping.places(field)[0] for field in self._days}
        self._used = [place for place, column in enumerate(mapping.columns) if column.field]
        self._titles = [mapping.columns[place].title.strip().casefold() for place in self._used]
        self._kept: list[str] = []
        self._failed = False
        for field, days in self._days.items():
            if days.perhaps_swapped:
                add(Problem("dates_perhaps_swapped", "question", 0, self._day_places[field], asks="date_cells"))

    def read(self, number: int, row: Sequence[Value]) -> Person | None:
        """The person of a row; None for an empty one, and for one with a mistake (see `failed`)."""
        self._failed, self._kept = False, []
        width = len(row)
        if not any(place < width and row[place] != "" and not is_blank(row[place]) for place in self._used):
            return None
        if self._repeats_titles(number, row):
            return None
        person = Person(number, self._name(number, row))
        notes: list[str] = []
        if self._emails:
            self._read_emails(number, row, person, notes)
        if self._phones:
            self._read_phones(number, row, person, notes)
        if self._source:
            person.source = self._line(number, self._source[0], row)
        if self._tags:
            person.tags = self._read_tags(number, row)
        for field, days in self._days.items():
            place = self._day_places[field]
            found = days.read(number, row[place] if place < width else "")
            if isinstance(found, Problem):
                self._doubt(found)
            else:
                setattr(person, field, found)
        if self._stage:
            person.stage = self._read_stage(number, row)
        for place, field_id in self._custom:
            if text := self._line(number, place, row, limit=1000):
                person.custom[field_id] = text
        person.note = self._note(number, row, notes)
        return None if self._failed else person

    @property
    def failed(self) -> bool:
        """Whether the row read last has a mistake."""
        return self._failed

    def _repeats_titles(self, number: int, row: Sequence[Value]) -> bool:
        """Whether the row has the titles once more, as every printed page of a list has."""
        place = self._used[0]
        first = row[place] if place < len(row) else ""
        if not isinstance(first, str) or first.strip().casefold() != self._titles[0] or not self._titles[0]:
            return False
        if self._titles != [shown(row[one]).strip().casefold() if one < len(row) else "" for one in self._used]:
            return False
        self._report(Problem("titles_again", "notice", number))
        return True

    def _name(self, number: int, row: Sequence[Value]) -> str:
        places = self._names or self._parts
        if len(places) == 1 and places[0] < len(row):
            value = row[places[0]]
            if isinstance(value, str) and value.isascii() and value.isprintable() and value.replace(" ", "").isalpha():
                name = " ".join(value.split())
                if (
                    1 < len(name) <= NAME_LIMIT
                    and name.casefold() not in _NOTHING
                    and not _SUM.match(name)
                    and not _REMARK.match(name)
                ):
                    return name
        parts = [part for place in places if (part := self._line(number, place, row, doubt_is_fatal=True))]
        name = " ".join(parts)
        column = places[0] if places else -1
        if any(isinstance(row[place], bool) for place in places if place < len(row)):  # a box to tick is nobody
            self._doubt(Problem("name_suspicious", "error", number, column, excerpt(name)), fatal=True)
            return ""
        if not name or name.casefold() in _NOTHING:
            if not self._failed:
                self._doubt(Problem("name_missing", "error", number, column), fatal=True)
            return ""
        return self._checked_name(number, column, name)

    def _checked_name(self, number: int, column: int, name: str) -> str:
        if len(name) > NAME_LIMIT:
            params = {"length": len(name), "limit": NAME_LIMIT}
            self._doubt(Problem("text_too_long", "error", number, column, excerpt(name), params), fatal=True)
        elif (
            "@" in name
            or len(_DIGITS.findall(name)) > 2
            or not any(map(str.isalpha, name))
            or _SUM.fullmatch(name)
            or _REMARK.fullmatch(name)
            or ":" in name
            or name.startswith("=")
        ):
            self._doubt(Problem("name_suspicious", "error", number, column, excerpt(name)), fatal=True)
        elif "," in name and person_names.parted_by_comma(name):
            if self._mapping.name_order == "family_first":
                return person_names.given_first(name)
            if not self._mapping.name_order:
                given = {"given": person_names.given_first(name)}
                problem = Problem("name_order_unsure", "question", number, column, excerpt(name), given, "name_order")
                self._doubt(problem, fatal=True)
        return name

    def _read_emails(self, number: int, row: Sequence[Value], person: Person, notes: list[str]) -> None:
        found: list[str] = []
        for place in self._emails:
            value = row[place] if place < len(row) else ""
            if value == "":
                continue
            text = self._short(number, place, row)
            if not text:
                continue
            for one in emails.read(text):
                if one.doubt:
                    self._doubt(Problem(f"email_{one.doubt}", "error", number, place, excerpt(value)), "Email")
                elif len(one.address) > NAME_LIMIT:
                    self._doubt(Problem("email_no_address", "error", number, place, excerpt(value)), "Email")
                elif one.address.casefold() not in map(str.casefold, found):
                    found.append(one.address)
        if found:
            person.email = found[0]
            if len(found) > 1:
                notes += [f"Email: {address}" for address in found[1:]]
                params = {"kept": found[0], "others": ", ".join(found[1:])}
                self._report(Problem("email_several", "notice", number, self._emails[0], params=params))

    def _read_phones(self, number: int, row: Sequence[Value], person: Person, notes: list[str]) -> None:
        found: dict[str, str] = {}
        for place in self._phones:
            value = row[place] if place < len(row) else ""
            if value == "":
                continue
            if isinstance(value, str):
                value = self._short(number, place, row)
                if not value:
                    continue
            elif not isinstance(value, float | int) or isinstance(value, bool):
                self._doubt(Problem("cell_unreadable", "error", number, place, excerpt(value)), "Tel.")
                continue
            for one in phones.read(value, self._mapping.phone_country):
                if one.doubt:
                    self._phone_doubt(one.doubt, number, place, value)
                else:
                    found.setdefault(one.key, one.shown)
                if one.remark:
                    self._report(
                        Problem("phone_zero_restored", "notice", number, place, excerpt(value), {"phone": one.shown})
                    )
        if found:
            person.phone_key, person.phone = next(iter(found.items()))
            others = list(found.values())[1:]
            if others:
                notes += [f"Tel.: {phone}" for phone in others]
                params = {"kept": person.phone, "others": ", ".join(others)}
                self._report(Problem("phone_several", "notice", number, self._phones[0], params=params))

    def _phone_doubt(self, doubt: str, number: int, place: int, value: Value) -> None:
        is_question = doubt == "country_unknown"
        self._doubt(
            Problem(
                f"phone_{doubt}",
                "question" if is_question else "error",
                number,
                place,
                excerpt(value),
                {"country": self._mapping.phone_country},
                "phone_country" if is_question else "",
            ),
            "Tel.",
        )

    def _read_tags(self, number: int, row: Sequence[Value]) -> tuple[str, ...]:
        found: dict[str, None] = {}
        for place in self._tags:
            for tag in _TAGS_BETWEEN.split(self._lines(number, place, row)):
                cleaned = " ".join(tag.split())
                if len(cleaned) > TAG_LIMIT:
                    params = {"length": len(cleaned), "limit": TAG_LIMIT}
                    self._doubt(Problem("text_too_long", "error", number, place, excerpt(cleaned), params))
                elif cleaned:
                    found.setdefault(cleaned)
        if len(found) > TAGS_LIMIT:
            self._doubt(Problem("too_many_tags", "error", number, self._tags[0], params={"limit": TAGS_LIMIT}))
        return tuple(found)

    def _read_stage(self, number: int, row: Sequence[Value]) -> str:
        place = self._stage[0]
        text = self._line(number, place, row)
        if not text or not self._stages or text.casefold() in _NOTHING:
            return ""
        found = stage_in(text, self._stages)
        if not found:
            self._doubt(Problem("stage_unknown", "error", number, place, excerpt(text)))
        return found

    def _note(self, number: int, row: Sequence[Value], more: list[str]) -> str:
        parts = []
        for place in self._notes:
            if text := self._lines(number, place, row):
                title = self._mapping.columns[place].title
                parts.append(f"{title}: {text}" if len(self._notes) > 1 and title else text)
        return "\n".join([*parts, *more, *self._kept])

    def _line(
        self, number: int, place: int, row: Sequence[Value], *, limit: int = NAME_LIMIT, doubt_is_fatal: bool = False
    ) -> str:
        """A cell on one line, at most `limit` characters; "" and a problem for one that cannot be read."""
        text = self._lines(number, place, row, fatal=doubt_is_fatal)
        if text.isascii() and text.isprintable() and "  " not in text:
            line = text
        else:
            try:
                line = one_line(text, field="", limit=10_000_000)
            except Refused:
                line = text
        if len(line) > limit:
            params = {"length": len(line), "limit": limit}
            problem = Problem("text_too_long", "error", number, place, excerpt(text), params)
            self._doubt(problem, fatal=doubt_is_fatal)
            return ""
        return line

    def _short(self, number: int, place: int, row: Sequence[Value]) -> str:
        """A cell of addresses; a long text in their place is a mistake."""
        text = self._lines(number, place, row)
        if len(text) <= _LONGEST_ADDRESSES:
            return text
        params = {"length": len(text), "limit": _LONGEST_ADDRESSES}
        self._doubt(Problem("text_too_long", "error", number, place, excerpt(text), params))
        return ""

    def _lines(self, number: int, place: int, row: Sequence[Value], *, fatal: bool = False) -> str:
        """A cell as text, with its line breaks."""
        value = row[place] if place < len(row) else ""
        if isinstance(value, str):
            if not value or (value.isascii() and value.isprintable()):
                return value.strip()
            if _CONTROL.search(value):
                self._doubt(Problem("cell_characters", "error", number, place, excerpt(value)), fatal=fatal)
                return ""
            if _GARBLED.search(value):
                self._doubt(Problem("cell_garbled", "error", number, place, excerpt(value)), fatal=fatal)
                return ""
            return many_lines(_INVISIBLE.sub("", value), field="", limit=10_000_000).strip()
        if isinstance(value, Spoilt):
            self._doubt(Problem(value.code, "error", number, place), fatal=fatal)
            return ""
        return shown(value)

    def _doubt(self, problem: Problem, label: str = "", *, fatal: bool = False) -> None:
        """Report a mistake; where mistaken cells are kept in the note, the row goes on without it."""
        if self._keeps and not fatal and problem.row:
            title = label or self._mapping.columns[problem.column].title or "?"
            if problem.value:
                self._kept.append(f"{title}: {problem.value}")
            self._report(Problem("kept_in_note", "notice", problem.row, problem.column, problem.value))
            return
        self._failed = True
        self._report(problem)
