"""How long a person's data is kept, and whose is due to go. Nothing goes by itself: a person looks and decides.

Which rule holds, the first that fits:

1. A hold, a restriction or an open request keeps the data where it is; it is said who is held back, and why.
2. The person's own date ("keep until") was agreed with this one person, so it wins over the general period both ways.
3. Every application ends with a final decision, or when its job is closed. The job's months count from that local day,
   and the latest application counts. While one is open, nothing falls due.
4. Without an application the workspace's default counts from the day the person was added.

The day that comes out is the last one on which the data is kept. The default stands in the workspace, not in the
settings of one computer: whoever opens the file sees the same dates. The law has no number of months: UU 27/2022
art. 16(2)g and 42 to 44, GDPR art. 5(1)(e).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Literal

from screening import audit
from screening.changes import Changes
from screening.errors import Refused
from screening.identifiers import utc_now
from screening.jobs import jobs
from screening.people import candidates
from screening.people.candidates import Candidate
from screening.privacy import cleaning, out_of_reach
from screening.privacy.held_about import held_about
from screening.workspace import Row, Workspace

DEFAULT_MONTHS = 24
LONGEST = 1_200
"""Months: a hundred years."""

Rule = Literal["own_date", "job", "default", "open"]
Obstacle = Literal["hold", "restricted", "request"]

_SETTING = "keep_months"
_AT_ONCE = 5_000
_A_FEW = 5  # who are erased in one transaction: others who write wait for its end
_OBSTACLES: tuple[Obstacle, ...] = ("hold", "restricted", "request")
_FINAL = "('hire', 'reject', 'withdrawn')"
# The day on which an application ended, NULL while it is open. A decision of before and after the closing counts alike.
_ENDED = f"""CASE WHEN a.decision IN {_FINAL}
        THEN (SELECT d.decided_at FROM decisions d WHERE d.application_id = a.id ORDER BY d.number DESC LIMIT 1)
    WHEN j.status = 'closed' THEN j.closed_at END"""
# ?1 the default in months; `looked_at` are the people in question. Of several applications the one that is kept longest
# names the job.
_DUE = f"""WITH looked_at (id) AS MATERIALIZED ({{looked_at}}),
ends AS (
    SELECT a.candidate_id, j.id AS job_id, {_ENDED} AS ended, coalesce(j.keep_months, ?1) AS months
    FROM looked_at CROSS JOIN applications a ON a.candidate_id = looked_at.id JOIN jobs j ON j.id = a.job_id),
last AS MATERIALIZED (
    SELECT candidate_id, count(*) - count(ended) AS open, job_id, ended, months,
        max(date(ended, 'localtime', '+' || months || ' months', 'floor')) AS due_on
    FROM ends GROUP BY candidate_id),
dated AS (
    SELECT c.id, c.number, c.restricted,
        CASE WHEN c.keep_until <> '' THEN 'own_date' WHEN last.open > 0 THEN 'open'
            WHEN last.candidate_id IS NULL THEN 'default' ELSE 'job' END AS rule,
        CASE WHEN c.keep_until <> '' THEN c.keep_until WHEN last.open > 0 THEN NULL
            ELSE coalesce(last.due_on, date(c.created_at, 'localtime', '+' || ?1 || ' months', 'floor'))
        END AS due_on,
        date(coalesce(last.ended, c.created_at), 'localtime') AS since, coalesce(last.months, ?1) AS months,
        coalesce(last.job_id, '') AS job_id
    FROM looked_at CROSS JOIN candidates c ON c.id = looked_at.id LEFT JOIN last ON last.candidate_id = c.id)
SELECT id, rule, coalesce(due_on, ''), since, months, job_id,
    EXISTS (SELECT 1 FROM holds h WHERE h.candidate_id = dated.id AND h.lifted_at = ''), restricted,
    EXISTS (SELECT 1 FROM requests r WHERE r.candidate_id = dated.id AND r.outcome = '')
FROM dated"""
# Whoever may be due by then, and some more: of 100,000 people nearly all are kept longer, and need no closer look.
# ?4 is a day: what ended or began later has not even the shortest period behind it.
_MAY_BE = """SELECT DISTINCT id FROM (
    SELECT id FROM candidates WHERE keep_until <> '' AND keep_until <= ?2
    UNION ALL SELECT a.candidate_id FROM decisions d CROSS JOIN applications a ON a.id = d.application_id
        WHERE d.decided_at < ?4
    UNION ALL SELECT a.candidate_id FROM jobs j CROSS JOIN applications a ON a.job_id = j.id
        WHERE j.status = 'closed' AND j.closed_at < ?4
    UNION ALL SELECT id FROM candidates WHERE latest_application = '' AND created_at < ?4)"""
_ALL = _DUE.format(looked_at=_MAY_BE) + " WHERE due_on <= ?2 ORDER BY due_on, number LIMIT ?3"
_ONE = _DUE.format(looked_at="SELECT ?2")
# Some days more than the shortest period: a month has no fixed length, and a local day begins before or after UTC's.
_TOO_LATE = """SELECT date(?2, '-' || min(?1, coalesce((SELECT min(keep_months) FROM jobs), ?1)) || ' months', 'floor',
    '+5 days')"""


@dataclass(frozen=True, slots=True)
class Due:
    """Until when somebody's data is kept and why.

    `due_on` is the last local day ("YYYY-MM-DD"), "" while an application is open. Rules: "own_date", "job" (the
    `months` of the job `job` counted from `since`), "default" (the workspace's months from the day they were added),
    "open". `obstacles` hold the data back whatever the day: "hold", "restricted", "request".
    """

    candidate: Candidate
    due_on: str
    rule: Rule
    since: str
    months: int
    job: str
    obstacles: tuple[Obstacle, ...]

    def is_due(self, today: str) -> bool:
        """Whether the last day is over and nothing holds the data back."""
        return bool(self.due_on) and self.due_on < today and not self.obstacles


@dataclass(frozen=True, slots=True)
class Erased:
    """What a run did: what it touched, how many went, who stayed since they are not due any more, and if it was cut."""

    changes: Changes
    erased: int
    kept: tuple[Due, ...]
    stopped: bool


def default_months(ws: Workspace) -> int:
    """For how many months people are kept where neither their job nor they themselves say otherwise."""
    row = ws.one("SELECT value FROM settings WHERE name = ?", (_SETTING,))
    return int(row[0]) if row else DEFAULT_MONTHS


def set_default(ws: Workspace, *, months: int) -> Changes:
    """Set the default. Raises Refused "months_range" outside 1 to LONGEST. Undoing puts the old one back."""
    _check(months)
    with ws.atomic():
        before = default_months(ws)
        ws.execute(
            "INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (_SETTING, str(months)),
        )
        details = {"months": months}
        changes = audit.write(ws, "retention_set", "retention", "default", at=utc_now(), details=details)
    return changes.undone_by(lambda again: _set_back(again, now=months, before=before))


def job_months(ws: Workspace, job_id: str) -> int | None:
    """The months of one job, None where the default holds for it. Raises NotFound."""
    jobs.get(ws, job_id)
    row = ws.one("SELECT keep_months FROM jobs WHERE id = ?", (job_id,))
    return None if row is None else row[0]


def set_for_job(ws: Workspace, *, job_id: str, months: int | None) -> Changes:
    """Give a job months of its own, or None for the default. Raises Refused "months_range"; NotFound."""
    if months is not None:
        _check(months)
    with ws.atomic():
        before = job_months(ws, job_id)
        ws.execute("UPDATE jobs SET keep_months = ? WHERE id = ?", (months, job_id))
        changes = audit.write(ws, "job_retention_set", "jobs", job_id, at=utc_now(), details={"months": months})
    return changes.undone_by(lambda again: _set_job_back(again, job_id, now=months, before=before))


def due(ws: Workspace, *, until: str, limit: int = -1) -> list[Due]:
    """Whose last day is this local day ("YYYY-MM-DD") or earlier, the earliest first; held back or not."""
    default = default_months(ws)
    (too_late,) = ws.one(_TOO_LATE, (default, until)) or ("",)
    return _read(ws, ws.all(_ALL, (default, until, limit, too_late)))


def of_candidate(ws: Workspace, candidate_id: str) -> Due:
    """Until when one person is kept, and why. Raises NotFound."""
    candidates.get(ws, candidate_id)
    return _read(ws, ws.all(_ONE, (default_months(ws), candidate_id)))[0]


def erase(
    ws: Workspace,
    *,
    candidate_ids: Sequence[str],
    today: str,
    go_on: Callable[[int, int], bool] = lambda _done, _all: True,
) -> Erased:
    """Erase those of these people who are due on a local day ("YYYY-MM-DD"); it cannot be undone.

    Whoever is not due any more, or is held back, stays and is named in the answer. A few go at a time: `go_on` is told
    how many are done and how many there are, and stops the run with False; who went by then is gone, all others are
    whole. Raises WorkspaceError.
    """
    from screening.privacy import erasure  # brings the import of people along, and Home only asks who is due

    changes, erased, kept = Changes({}, "candidate_erased", utc_now()), 0, list[Due]()
    wanted = list(dict.fromkeys(candidate_ids))
    known = out_of_reach.elsewhere(ws, held_about(ws, wanted))
    stopped = False
    try:
        for first in range(0, len(wanted), _A_FEW):
            if not go_on(first, len(wanted)):
                stopped = True
                break
            looked_at = _read(ws, _these(ws, wanted[first : first + _A_FEW]))
            going = [one.candidate.id for one in looked_at if one.is_due(today)]
            kept += [one for one in looked_at if not one.is_due(today)]
            if going:
                changes |= erasure.erase(ws, candidate_ids=going, why="retention", known=known, cleans=False)
                erased += len(going)
    finally:
        cleaning.clean(ws)
    return Erased(changes, erased, tuple(kept), stopped)


def carry_out(
    ws: Workspace,
    *,
    candidate_ids: Sequence[str],
    today: str,
    go_on: Callable[[int, int], bool] = lambda _done, _all: True,
) -> Erased:
    """`erase`, with a backup before it; who went is noted beside the backups too, so that none brings them back.

    Raises as `erase` does, and as `backups.making.before`: then nobody was erased.
    """
    from screening.backups import erased, making

    making.before(ws, why="erasure")
    try:
        return erase(ws, candidate_ids=candidate_ids, today=today, go_on=go_on)
    finally:
        with suppress(OSError):  # the tombstones stand in the file, and the next backup takes them along
            erased.remember(ws.connection)


def _these(ws: Workspace, candidate_ids: Sequence[str]) -> list[Row]:
    default = default_months(ws)
    return [row for one in candidate_ids for row in ws.all(_ONE, (default, one))]


def _read(ws: Workspace, rows: Sequence[Row]) -> list[Due]:
    people = {
        row[0]: candidates.from_row(row)
        for first in range(0, len(rows), _AT_ONCE)
        for row in ws.all(
            f"SELECT {candidates.COLUMNS} FROM candidates c WHERE c.id IN (SELECT value FROM json_each(?))",
            (json.dumps([row[0] for row in rows[first : first + _AT_ONCE]]),),
        )
    }
    titles: dict[str, str] = dict(ws.all("SELECT id, title FROM jobs"))
    return [
        Due(
            candidate=people[candidate_id],
            due_on=due_on,
            rule=rule,
            since=since,
            months=months,
            job=titles.get(job_id, "") if rule == "job" else "",
            obstacles=tuple(code for code, there in zip(_OBSTACLES, obstacles, strict=True) if there),
        )
        for candidate_id, rule, due_on, since, months, job_id, *obstacles in rows
    ]


def _check(months: int) -> None:
    if not 1 <= months <= LONGEST:
        raise Refused("months_range", months=months, longest=LONGEST)


def _set_back(ws: Workspace, *, now: int, before: int) -> Changes:
    """Undo `set_default`. Raises Refused "changed_since" where it is another one by now."""
    if default_months(ws) != now:
        raise Refused("changed_since")
    return set_default(ws, months=before)


def _set_job_back(ws: Workspace, job_id: str, *, now: int | None, before: int | None) -> Changes:
    """Undo `set_for_job`. Raises Refused "changed_since" where it is another one by now."""
    if job_months(ws, job_id) != now:
        raise Refused("changed_since")
    return set_for_job(ws, job_id=job_id, months=before)
