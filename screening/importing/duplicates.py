"""Who of a table is there twice, in the table or in the file, and what is to happen to them."""

from __future__ import annotations

import json
from collections.abc import Mapping as AnyMapping
from dataclasses import dataclass, field

from screening.importing.mapping import Deed, Mapping
from screening.importing.people import Duplicate, Person, Sign
from screening.people import person_names, phones
from screening.workspace import Workspace

_SAME_NAME = 90  # of 100, rapidfuzz's ratio of the sorted words
_FILLED = ("email", "phone", "source", "note", "keep_until")


@dataclass(slots=True)
class _Known:
    """Somebody in the file; everything about them stays in here where their name is hidden."""

    id: str
    name: str
    comparable: str
    email: str
    phone: str
    hidden: bool
    values: dict[str, str]
    tags: frozenset[str]
    custom: dict[str, str]
    applied: bool
    restricted: bool


@dataclass(slots=True)
class SortedOut:
    """The people of a table by what happens to them."""

    new: list[Person] = field(default_factory=list)
    updates: list[tuple[str, Person]] = field(default_factory=list)
    skipped: list[int] = field(default_factory=list)  # rows
    duplicates: list[Duplicate] = field(default_factory=list)


class Finder:
    """Compares people by e-mail, phone and name."""

    def __init__(self, ws: Workspace, mapping: Mapping, job_id: str, deeds: AnyMapping[int, Deed]) -> None:
        self._ws, self._mapping, self._job_id, self._deeds = ws, mapping, job_id, deeds
        # By key: row's person of the table, or somebody in the file.
        self._emails: dict[str, Person | _Known] = {}
        self._phones: dict[str, Person | _Known] = {}
        self._names: dict[str, list[Person | _Known]] = {}
        self._targets: dict[int, Person | str] = {}  # row -> where an update of its person goes

    def sort_out(self, people: list[Person]) -> SortedOut:
        """What happens to each of these, in the order of their rows."""
        found = SortedOut()
        names = {person.row: person_names.comparable(person.name) for person in people}
        self._load(people, set(names.values()))
        for person in people:
            name = names[person.row]
            other, by = self._other(person, name)
            if other is None:
                found.new.append(person)
                self._remember(person, person, name)
                continue
            duplicate = self._duplicate(person, name, other, by)
            found.duplicates.append(duplicate)
            self._act(person, name, other, duplicate.deed, found)
        return found

    def _act(self, person: Person, name: str, other: Person | _Known, deed: Deed, found: SortedOut) -> None:
        if deed == "update" and isinstance(other, _Known):
            found.updates.append((other.id, person))
            other.applied = True
            _fill_known(other, person)
        elif deed == "update" and isinstance(other, Person):
            _fill(other, person)
        elif deed == "add":
            found.new.append(person)
            self._remember(person, person, name)
            return
        else:
            found.skipped.append(person.row)
        self._remember(person, other, name)

    def _remember(self, person: Person, target: Person | _Known, name: str) -> None:
        if person.email:
            self._emails.setdefault(person.email.casefold(), target)
        if person.phone_key:
            self._phones.setdefault(person.phone_key, target)
        others = self._names.setdefault(name, [])
        if target not in others[-1:]:
            others.append(target)

    def _other(self, person: Person, name: str) -> tuple[Person | _Known | None, tuple[Sign, ...]]:
        """Who this may be, and what tells so."""
        by_email = self._emails.get(person.email.casefold()) if person.email else None
        by_phone = self._phones.get(person.phone_key) if person.phone_key else None
        other = by_email or by_phone
        if other is not None:
            signs: list[Sign] = []
            if by_email is other:
                signs.append("email")
            if by_phone is other:
                signs.append("phone")
            if _same_name(name, _comparable(other)):
                signs.append("name")
            elif by_email and by_phone and by_phone is not by_email and _same_name(name, _comparable(by_phone)):
                return by_phone, ("phone", "name")
            return other, tuple(signs)
        namesakes = self._names.get(name)
        if not namesakes:
            return None, ()
        # Two of one name with different addresses are two people; without an address nobody can tell.
        if not person.email and not person.phone_key:
            return namesakes[0], ("name",)
        bare = next((one for one in namesakes if not _email(one) and not _phone(one)), None)
        return (bare, ("name",)) if bare else (None, ())

    def _duplicate(self, person: Person, name: str, other: Person | _Known, by: tuple[Sign, ...]) -> Duplicate:
        sure = "name" in by and len(by) > 1
        fills, differs = _compared(other, person)
        known = other if isinstance(other, _Known) else None
        kind = "unsure" if not sure else "in_file" if known else "in_table"
        deed: Deed = self._deeds.get(person.row, self._mapping.duplicates.get(kind, ""))
        comes_on_job = known is not None and bool(self._job_id) and not known.applied
        is_shown = known is not None and not known.hidden
        if known is not None and is_shown and known.restricted:  # nothing of them is changed: see `writing`
            fills, comes_on_job = [], False
        # Of somebody whose name is hidden nobody learns whether there was anything to fill in.
        if deed == "update" and not fills and not comes_on_job and (known is None or is_shown):
            deed = "skip"
        return Duplicate(
            person.row,
            other.row if isinstance(other, Person) else 0,
            known.id if known and is_shown else "",
            other.name if known is None or is_shown else "",
            known is not None and known.hidden,
            by,
            sure,
            deed,
            tuple(fills) if known is None or is_shown else (),
            tuple(differs) if known is None or is_shown else (),
        )

    def _load(self, people: list[Person], names: set[str]) -> None:
        """Those in the file who may be one of these."""
        emails = {person.email.casefold() for person in people if person.email}
        numbers = {person.phone_key for person in people if person.phone_key}
        rows = self._ws.all(
            """SELECT c.id, c.name, c.email, c.hidden, c.source, c.note, c.keep_until, c.tags, c.custom,
                c.phone, EXISTS (SELECT 1 FROM applications a WHERE a.candidate_id = c.id AND a.job_id = ?),
                c.restricted
            FROM candidates c ORDER BY c.number""",
            (self._job_id,),
        )
        for row in rows:
            email = row[2].strip().casefold()
            number = next((one for one in phones.compared(row[9]) if one in numbers), "")
            name = person_names.comparable(row[1])
            if email not in emails and number not in numbers and name not in names:
                continue
            values = {"email": row[2], "phone": row[9], "source": row[4], "note": row[5], "keep_until": row[6]}
            tags = frozenset(map(str.casefold, json.loads(row[7])))
            custom, applied, restricted = json.loads(row[8]), bool(row[10]), bool(row[11])
            known = _Known(row[0], row[1], name, email, number, bool(row[3]), values, tags, custom, applied, restricted)
            if email in emails:
                self._emails.setdefault(email, known)
            if number in numbers:
                self._phones.setdefault(number, known)
            if name in names:
                self._names.setdefault(name, []).append(known)


def _comparable(other: Person | _Known) -> str:
    return other.comparable if isinstance(other, _Known) else person_names.comparable(other.name)


def _email(other: Person | _Known) -> str:
    return other.email


def _phone(other: Person | _Known) -> str:
    return other.phone


def _same_name(one: str, other: str) -> bool:
    """Whether two comparable names may be one person's: spelt a little otherwise, or with a part left out."""
    if one == other:
        return True
    few, many = sorted((one.split(), other.split()), key=len)
    if few and set(few) <= set(many):
        return True
    from rapidfuzz import fuzz

    return fuzz.token_sort_ratio(one, other) >= _SAME_NAME


def _compared(other: Person | _Known, person: Person) -> tuple[list[str], list[str]]:
    """The fields that the person would fill, and those where both say something else."""
    fills: list[str] = []
    differs: list[str] = []
    for name in _FILLED:
        new = getattr(person, name)
        old = other.values[name] if isinstance(other, _Known) else getattr(other, name)
        if name == "phone":
            same = person.phone_key == other.phone if isinstance(other, _Known) else person.phone_key == other.phone_key
        else:
            same = new.casefold() == old.casefold()
        if new and not old:
            fills.append(name)
        elif new and not same:
            differs.append(name)
    tags = other.tags if isinstance(other, _Known) else frozenset(map(str.casefold, other.tags))
    if any(tag.casefold() not in tags for tag in person.tags):
        fills.append("tags")
    for field_id, text in person.custom.items():
        old = other.custom.get(field_id, "")
        if not old:
            fills.append(f"custom:{field_id}")
        elif old != text:
            differs.append(f"custom:{field_id}")
    return fills, differs


def _fill(other: Person, person: Person) -> None:
    """Give a person of an earlier row what is still empty there."""
    for name in (*_FILLED, "phone_key", "applied_on", "stage"):
        if not getattr(other, name):
            setattr(other, name, getattr(person, name))
    there = set(map(str.casefold, other.tags))
    other.tags += tuple(tag for tag in person.tags if tag.casefold() not in there)
    other.custom = {**person.custom, **other.custom}


def _fill_known(other: _Known, person: Person) -> None:
    """What is empty no more once the plan is carried out: a later row finds it filled."""
    for name in _FILLED:
        other.values[name] = other.values[name] or getattr(person, name)
    other.tags |= frozenset(map(str.casefold, person.tags))
    other.custom = {**person.custom, **other.custom}
