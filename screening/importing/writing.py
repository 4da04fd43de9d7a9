"""Writes a checked table into the workspace: everything in one transaction, or nothing."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time
from functools import cache
from itertools import chain
from typing import Any

from screening import audit
from screening.backups import making
from screening.changes import Changes
from screening.errors import Refused
from screening.identifiers import new_id, utc_now, utc_text
from screening.importing import bulk
from screening.importing.people import Person, Plan, Progress
from screening.importing.remembering import remember
from screening.importing.state import state
from screening.importing.undoing import undo, write_columns
from screening.jobs import jobs
from screening.people.candidate_record import columns
from screening.privacy import bases
from screening.workspace import Workspace

_AT_ONCE = 2_000  # rows between two looks at whether the person cancelled

_STORED = ("name", "name_key", "search_key", "email", "phone", "source", "tags", "note", "custom", "keep_until")
_CANDIDATE = f"""INSERT INTO candidates
    (id, {", ".join(_STORED)}, import_id, created_at, updated_at, hidden, latest_application)
    VALUES ({", ".join("?" * (len(_STORED) + 6))})"""
_APPLICATION = """INSERT INTO applications (id, candidate_id, job_id, stage, created_at, stage_since)
    VALUES (?, ?, ?, ?, ?, ?)"""
_STAGE = "INSERT INTO stage_changes (application_id, stage, moved_by, moved_at) VALUES (?, ?, ?, ?)"
_DERIVED = frozenset({"name_key", "search_key"})
_FILLABLE = ("email", "phone", "source", "note", "keep_until")

Entry = tuple[str, str, dict[str, object]]


def carry_out(
    ws: Workspace, plan: Plan, *, given: bases.Given | None = None, progress: Progress | None = None
) -> Changes:
    """Import what was checked. The Changes' id is the import's, and they can be undone.

    `given` is the basis on which the data of those who are added is held, where it is the same for all of them.

    The workspace is backed up before. The mapping is kept for the next table with these titles. Where everybody is
    there already, nothing else is written, and the Changes touch nothing. Raises Refused "import_blocked"
    while something is to be mended or answered, "import_checked_before" where candidates were changed since the check,
    "job_closed", and what `bases.record` and `making.before` raise; whatever `progress` raises leaves the workspace as
    it was.
    """
    if plan.blocked:
        raise Refused("import_blocked", problems=len(plan.blocking))
    if plan.people or plan.updates:
        making.before(ws, why="import")
    with ws.atomic():
        if state(ws) != plan.state:
            raise Refused("import_checked_before")
        if not plan.people and not plan.updates:
            remember(ws, plan.mapping)
            return Changes({}, "people_imported", utc_now())
        return _Writer(ws, plan, given, progress).write()


class _Writer:
    """One import while it is written."""

    def __init__(self, ws: Workspace, plan: Plan, given: bases.Given | None, progress: Progress | None) -> None:
        self._ws, self._plan, self._given, self._progress = ws, plan, given, progress
        self._id, self._at = new_id(), utc_now()
        self._job = jobs.get(ws, plan.job_id) if plan.job_id else None
        self._done, self._total = 0, len(plan.people) + len(plan.updates)
        self._updated: dict[str, dict[str, list[str]]] = {}
        self._applications: list[str] = []  # of people who were there before
        self._nothing_told = 0  # people with a hidden name of whom everything was known
        self._touched: dict[str, set[str]] = {"candidates": set(), "applications": set()}

    def write(self) -> Changes:
        ws, plan = self._ws, self._plan
        if self._job and self._job.status == "closed":
            raise Refused("job_closed", title=self._job.title)
        ws.execute(
            "INSERT INTO imports (id, source, details, imported_by, imported_at) VALUES (?, ?, '{}', ?, ?)",
            (self._id, plan.table.source, ws.actor, self._at),
        )
        people = list(plan.people)
        if self._job and self._job.hide_names:
            random.SystemRandom().shuffle(people)  # or the order of the codes would be that of a list sorted by name
        with bulk.adding(ws, self._id):
            for first in range(0, len(people), _AT_ONCE):
                self._add(people[first : first + _AT_ONCE])
                self._step(len(people[first : first + _AT_ONCE]))
        for candidate_id, person in plan.updates:
            self._update(candidate_id, person)
            self._step(1)
        if self._given:
            bases.record_imported(ws, import_id=self._id, given=self._given)
        details = {
            "job_id": plan.job_id,
            "rows": plan.rows,
            "added": len(people),
            "updated": self._updated,
            "applications": self._applications,
            "nothing_told": self._nothing_told,
        }
        ws.execute("UPDATE imports SET details = ? WHERE id = ?", (json.dumps(details), self._id))
        remember(ws, plan.mapping)
        also = {kind: ids for kind, ids in self._touched.items() if ids}
        if self._job:
            also["jobs"] = {self._job.id}
        promised = {"source": plan.table.source, "added": len(people), "updated": len(self._updated)}
        changes = audit.write(ws, "people_imported", "imports", self._id, at=self._at, details=promised, also=also)
        import_id = self._id
        return changes.undone_by(lambda again: undo(again, import_id=import_id))

    def _step(self, steps: int) -> None:
        self._done += steps
        if self._progress:
            self._progress(self._done, self._total)

    def _add(self, people: Sequence[Person]) -> None:
        ids = [new_id() for _ in people]
        applied = self._applied(zip(ids, people, strict=True))
        latest = [row[0] for row in applied] or [""] * len(people)
        rows = [self._candidate(*one) for one in zip(ids, people, latest, strict=True)]
        self._ws.execute_many(_CANDIDATE, rows)
        entries: list[Entry] = [(row[0], row[0], _promised(row)) for row in rows]
        audit.write_many(self._ws, "candidate_added", "candidates", entries, at=self._at)
        self._touched["candidates"].update(ids)
        self._apply(applied)

    def _candidate(self, candidate_id: str, person: Person, latest: str) -> tuple[Any, ...]:
        stored = columns(
            name=person.name,
            email=person.email,
            phone=person.phone,
            source=person.source,
            tags=person.tags,
            note=person.note,
        )
        stored["custom"] = json.dumps(person.custom, ensure_ascii=False) if person.custom else "{}"
        stored["keep_until"] = person.keep_until
        hidden = int(bool(self._job and self._job.hide_names))
        return (candidate_id, *(stored[name] for name in _STORED), self._id, self._at, self._at, hidden, latest)

    def _applied(self, people: Iterable[tuple[str, Person]]) -> list[tuple[str, ...]]:
        """The rows of the applications for the job; none without one."""
        if not self._job:
            return []
        first, job_id = self._job.stages[0], self._job.id
        rows: list[tuple[str, ...]] = []
        for candidate_id, person in people:
            applied = _moment(person.applied_on, self._at) if person.applied_on else self._at
            stage = person.stage or first
            rows.append((new_id(), candidate_id, job_id, stage, applied, applied if stage == first else self._at))
        return rows

    def _apply(self, rows: Sequence[tuple[str, ...]]) -> None:
        if not self._job:
            return
        first = self._job.stages[0]
        self._ws.execute_many(_APPLICATION, rows)
        self._ws.execute_many(_STAGE, chain.from_iterable(self._stages(row, first) for row in rows))
        entries: list[Entry] = [(row[0], row[1], {}) for row in rows]
        audit.write_many(self._ws, "application_added", "applications", entries, at=self._at)
        self._touched["applications"].update(row[0] for row in rows)

    def _stages(self, row: tuple[str, ...], first: str) -> list[tuple[str, str, str, str]]:
        entered = [(row[0], first, self._ws.actor, row[4])]
        return entered if row[3] == first else [*entered, (row[0], row[3], self._ws.actor, self._at)]

    def _update(self, candidate_id: str, person: Person) -> None:
        """Fill what is empty of somebody who was there before, and put them on the job; nobody who is restricted."""
        selected = f"SELECT restricted, hidden, name, {', '.join(_FILLABLE)}, tags, custom FROM candidates WHERE id = ?"
        row = self._ws.one(selected, (candidate_id,))
        if row is None:
            raise Refused("import_checked_before")
        restricted, hidden, name, *texts, tags_json, custom_json = row
        if restricted:
            return
        told: dict[str, str] = dict(zip(_FILLABLE, texts, strict=True))
        tags, custom = json.loads(tags_json), json.loads(custom_json)
        there = set(map(str.casefold, tags))
        filled = {
            "fields": [field for field in _FILLABLE if not told[field] and getattr(person, field)],
            "tags": [tag for tag in person.tags if tag.casefold() not in there],
            "custom": [field_id for field_id in person.custom if not custom.get(field_id)],
        }
        if any(filled.values()):
            told |= {field: getattr(person, field) for field in filled["fields"]}
            own = {**person.custom, **custom}
            stored = columns(name=name, tags=[*tags, *filled["tags"]], custom=own, **told)
            write_columns(self._ws, candidate_id, stored, self._at)
            before = self._updated.get(candidate_id, {})
            self._updated[candidate_id] = {kind: [*before.get(kind, []), *new] for kind, new in filled.items()}
            self._touched["candidates"].add(candidate_id)
        elif hidden:
            self._nothing_told += 1
        applied = "SELECT 1 FROM applications WHERE candidate_id = ? AND job_id = ?"
        if self._job and not self._ws.one(applied, (candidate_id, self._job.id)):
            rows = self._applied([(candidate_id, person)])
            self._apply(rows)
            self._applications += [row[0] for row in rows]
            if hidden:
                # Whoever imports knows the name, and sees which code comes on the job.
                audit.write(
                    self._ws, "names_revealed", "candidates", candidate_id, at=self._at, candidate_id=candidate_id
                )
            self._touched["candidates"].add(candidate_id)


def _promised(row: tuple[Any, ...]) -> dict[str, object]:
    """What the audit log commits to of a new candidate: what somebody said about them."""
    return {name: value for name, value in zip(_STORED, row[1:], strict=False) if name not in _DERIVED}


@cache
def _day_at_noon(day: str) -> str:
    local = datetime.combine(date.fromisoformat(day), time(12)).astimezone()
    return utc_text(local.astimezone(UTC))


def _moment(day: str, now: str) -> str:
    """A day as a moment that is of that day in the local time zone, and not later than now."""
    return min(_day_at_noon(day), now)
