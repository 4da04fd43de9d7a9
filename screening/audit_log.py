"""The audit log as it is read: which rows, as a person may see them, and with the names that the data have now.

The log itself holds ids only; who and what a row is about is looked up when it is read, so that whoever is erased is
named nowhere, and whose name is hidden stands there by the code.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from screening.audit import Entry
from screening.finding import palette
from screening.people import visibility
from screening.workspace import Row, Workspace

Theme = Literal["", "decisions", "reopenings", "views", "exports", "erasures"]

_BLOCK = 500  # rows that are read together
_MOST_PEOPLE = 500  # whom a few letters may mean
_LEFT = ("documents", "exports")  # kinds of what leaves the workspace
# What the rows of a theme have in common. Everything else is an ordinary change.
_THEMES: dict[Theme, str] = {
    "decisions": "log.action IN ('decision_recorded', 'stage_changed')",
    "reopenings": "log.action IN ('scorecard_reopened', 'job_reopened')",
    "views": "log.action = 'names_revealed'",
    "exports": f"(log.kind IN {_LEFT} OR log.action IN ('attachment_saved', 'attachment_opened'))",
    "erasures": "log.action LIKE '%erased'",
}
THEMES: tuple[Theme, ...] = tuple(_THEMES)
# The candidates whom the viewer is blind to, also as they were called before a merge, or several.
_BLIND = f"""WITH RECURSIVE blind (id) AS (
        SELECT candidate_id FROM applications WHERE id IN ({visibility.BLIND_TO})
        UNION SELECT m.merged_id FROM merges m JOIN blind ON m.kept_id = blind.id)
    SELECT id FROM blind"""
# The record (?) and those that are part of it now; and the record that another one is part of now.
_PARTS = """WITH RECURSIVE part (id) AS (
        SELECT ? UNION SELECT m.merged_id FROM merges m JOIN part ON m.kept_id = part.id AND m.undone_at = '')
    SELECT id FROM part"""
_KEPT_FOR = """WITH RECURSIVE now (id) AS (
        SELECT kept_id FROM merges WHERE merged_id = log.candidate_id AND undone_at = ''
        UNION SELECT m.kept_id FROM merges m JOIN now ON m.merged_id = now.id AND m.undone_at = '')
    SELECT k.id FROM now JOIN candidates k ON k.id = now.id"""
# What the viewer may know of: one's own deeds, and those of others about people whom one is not blind to. That
# somebody has a private note is nobody else's business; of one that is gone, nobody knows whether it was.
_MAY_SEE = f"""(log.actor = {visibility.MY_NAME} OR (log.candidate_id NOT IN ({_BLIND})
    AND (log.kind <> 'notes' OR EXISTS (SELECT 1 FROM notes n WHERE n.id = log.record_id AND NOT n.private))))"""
# The job of a row, "" where it is about none or about one that is gone.
_JOB = """coalesce((SELECT title FROM jobs WHERE id = CASE log.kind
    WHEN 'jobs' THEN log.record_id
    WHEN 'exports' THEN coalesce((SELECT job_id FROM applications WHERE id = log.record_id), log.record_id)
    WHEN 'applications' THEN (SELECT job_id FROM applications WHERE id = log.record_id)
    WHEN 'documents' THEN (SELECT coalesce(d.job_id, a.job_id) FROM documents d
        LEFT JOIN applications a ON a.id = d.application_id WHERE d.id = log.record_id)
    WHEN 'interviews' THEN (SELECT a.job_id FROM interviews i JOIN applications a ON a.id = i.application_id
        WHERE i.id = log.record_id)
    WHEN 'notes' THEN (SELECT a.job_id FROM notes n JOIN interviews i ON i.id = n.interview_id
        JOIN applications a ON a.id = i.application_id WHERE n.id = log.record_id)
    WHEN 'candidates' THEN NULL
    ELSE (SELECT a.job_id FROM scorecards s JOIN interviews i ON i.id = s.interview_id
        JOIN applications a ON a.id = i.application_id WHERE s.id = log.record_id) END), '')"""
# What a record is called that is neither a person nor a job: a document's number, an interviewer's name, the code that
# is left of somebody who was erased.
_CALLED = """coalesce(CASE log.kind
    WHEN 'documents' THEN (SELECT number FROM documents WHERE id = log.record_id)
    WHEN 'candidates' THEN (SELECT code FROM tombstones WHERE candidate_id = log.record_id)
    WHEN 'interviewers' THEN (SELECT name FROM interviewers WHERE id = log.record_id)
    WHEN 'exports' THEN iif(instr(log.record_id, ':'), log.record_id, '') END, '')"""
# The person as everybody may see them now: the record that is there, or the one it was merged into.
_PERSON = "coalesce(c.id, ''), coalesce(iif(c.hidden, c.code, c.name), '')"
_READ = f"""SELECT log.seq, log.at, log.actor, log.action, log.kind, log.record_id, log.candidate_id, log.commitment,
    log.hash, {_PERSON}, {_JOB}, {_CALLED} FROM json_each(?) asked JOIN audit log ON log.seq = asked.value
    LEFT JOIN candidates c ON c.id = CASE WHEN EXISTS (SELECT 1 FROM candidates WHERE id = log.candidate_id)
        THEN log.candidate_id ELSE ({_KEPT_FOR}) END"""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which rows are shown. "" stands for any; `since` and `until` are moments (UTC), the second one not included.

    `candidate` is the id of one; `people` is what somebody typed of a name, a code, an address or a number.
    """

    actor: str = ""
    theme: Theme = ""
    action: str = ""
    candidate: str = ""
    people: str = ""
    since: str = ""
    until: str = ""

    @property
    def empty(self) -> bool:
        """Whether everything is shown."""
        return self == Wanted()


@dataclass(frozen=True, slots=True)
class LogRow:
    """A row of the log with what the workspace says today of whom and what it is about.

    `person_id` is the record of the person that is there now, "" for nobody; `person` is the name, or the code where
    a job hides names. `gone` says that the row is about somebody who is not in the workspace any more. `job` is a
    title; `called` the number of a document, the name of an interviewer, the code of somebody who was erased, or
    "candidates:120" for an exported table.
    """

    entry: Entry
    person_id: str
    person: str
    gone: bool
    job: str
    called: str


@dataclass(frozen=True, slots=True)
class Choices:
    """What a log can be narrowed to: everybody with a name who did something, and every action there is, in order."""

    actors: tuple[str, ...]
    actions: tuple[str, ...]


def numbers(ws: Workspace, wanted: Wanted = Wanted(), *, viewer_id: str | None = None, limit: int = -1) -> list[int]:
    """The numbers of the rows that this viewer may see (None: all), the newest first; at most `limit`, -1 for all."""
    conditions, values = _conditions(wanted, viewer_id)
    if wanted.people:
        found = [one.candidate.id for one in palette.people(ws, wanted.people, limit=_MOST_PEOPLE)]
        conditions += " AND log.candidate_id IN (SELECT value FROM json_each(?))"
        values.append(json.dumps(found))
    rows = ws.all(
        f"SELECT log.seq, ?1 FROM audit log WHERE {conditions} ORDER BY log.seq DESC LIMIT ?",
        (viewer_id, *values, limit),
    )
    return [row[0] for row in rows]


def read(ws: Workspace, seqs: Sequence[int]) -> list[LogRow | None]:
    """The rows of these numbers, in their order; None for one that was taken out of the file."""
    found = {row[0]: _log_row(row) for row in ws.all(_READ, (json.dumps(list(seqs)),))}
    return [found.get(seq) for seq in seqs]


def every(ws: Workspace, seqs: Sequence[int]) -> Iterator[LogRow]:
    """The same, however many they are; those that are gone are left out."""
    for first in range(0, len(seqs), _BLOCK):
        yield from filter(None, read(ws, seqs[first : first + _BLOCK]))


def choices(ws: Workspace, *, viewer_id: str | None = None) -> Choices:
    """What there is to choose from in the rows that this viewer may see."""
    conditions, values = _conditions(Wanted(), viewer_id)
    rows = ws.all(f"SELECT DISTINCT log.actor, log.action, ?1 FROM audit log WHERE {conditions}", (viewer_id, *values))
    return Choices(tuple(sorted({row[0] for row in rows} - {""})), tuple(sorted({row[1] for row in rows})))


def withholds(ws: Workspace, *, viewer_id: str | None) -> bool:
    """Whether rows may be left out for this viewer, who still has to score somebody or shares the log with others.

    Their numbers and hashes would tell that something happened in between: whoever shows the log leaves them out too.
    """
    if viewer_id is None:
        return False
    row = ws.one(f"SELECT EXISTS (SELECT 1, ?1 FROM audit log WHERE NOT {_MAY_SEE})", (viewer_id,))
    return bool(row and row[0])


def _conditions(wanted: Wanted, viewer_id: str | None) -> tuple[str, list[str]]:
    conditions, values = ["TRUE"], []
    for condition, value in (
        ("log.actor = ?", wanted.actor),
        ("log.action = ?", wanted.action),
        ("log.at >= ?", wanted.since),
        ("log.at < ?", wanted.until),
    ):
        if value:
            conditions.append(condition)
            values.append(value)
    if wanted.candidate:
        conditions.append(f"log.candidate_id IN ({_PARTS})")
        values.append(wanted.candidate)
    if wanted.theme:
        conditions.append(_THEMES[wanted.theme])
    if viewer_id is not None:
        conditions.append(_MAY_SEE)
    return " AND ".join(conditions), values


def _log_row(row: Row) -> LogRow:
    entry = Entry(*row[:9])
    person_id, person, job, called = row[9:]
    return LogRow(entry, person_id, person, bool(entry.candidate_id) and not person_id, job, called)
