"""The applications of one job in an order, read only as far as they are seen: for its board and its table.

A stage may hold a hundred thousand people. So their order is read as bare ids, and what an application says only of
those in sight. Never as SQLite's own row numbers: the next application takes the one of another that was taken back.
Both are what the viewer (an interviewer's id; None: everything) may see: an application one is blind to has no score
and stands in no order by it; whose name is hidden stands by the code.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Literal

from screening.identifiers import utc_now
from screening.jobs import applications, jobs
from screening.jobs.applications import ApplicationRow
from screening.people import candidate_list, candidates, visibility
from screening.people.candidate_filter import Filter
from screening.workspace import Workspace

Order = Literal["waiting", "stage", "candidate", "score", "decision", "submitted", "next_interview", "applied"]


def _unless_blind(value: str) -> str:
    return f"iif(a.id IN ({visibility.BLIND_TO}), NULL, {value})"


# What SQLite orders by. What is not there comes last in either direction; equals stand by how long they have waited.
_KEYS: dict[Order, str] = {
    "waiting": "",
    "candidate": candidates.BY_NAME.rpartition(",")[0],
    "score": _unless_blind("a.score"),
    "decision": "nullif(a.decision, '')",
    "submitted": _unless_blind(
        """nullif((SELECT count(*) FROM interviews i JOIN scorecards s ON s.interview_id = i.id
            WHERE i.application_id = a.id AND s.phase = 'independent' AND s.status = 'submitted'), 0)"""
    ),
    "next_interview": applications.NEXT_INTERVIEW,
    "applied": "a.created_at",
}


def order(
    ws: Workspace,
    job_id: str,
    *,
    stage: str | None = None,
    by: Order = "waiting",
    descending: bool = False,
    limit: int = -1,
    viewer_id: str | None = None,
) -> list[str]:
    """The ids of the applications at a stage of a job, or of all, in an order; at most `limit` of them.

    By "waiting", who has been longest in the stage comes first.
    """
    if by == "stage":
        return _stage_after_stage(ws, job_id, descending=descending, limit=limit)
    way = " DESC" if descending else ""
    key = _KEYS[by]
    keys = f"{key} IS NULL, {key}{way}, a.stage_since, a.rowid" if key else f"a.stage_since{way}, a.rowid{way}"
    person = "JOIN candidates c ON c.id = a.candidate_id" if by == "candidate" else ""
    at_stage = "" if stage is None else "AND a.stage = ?4"
    # All in one text: between two rows SQLite waits for its turn in Python, and so does the window.
    ((found,),) = ws.all(
        f"""SELECT json_group_array(id) FROM
            (SELECT a.id FROM applications a {person} WHERE a.job_id = ?3 {at_stage} ORDER BY {keys} LIMIT ?5)""",
        (viewer_id, utc_now(), job_id, stage, limit),
    )
    ids: list[str] = json.loads(found)
    return ids


def found(ws: Workspace, job_id: str, text: str, *, viewer_id: str | None = None) -> frozenset[str]:
    """The ids of a job's applications whose candidates are found by a text, as the list of candidates does."""
    people = candidate_list.numbers(ws, filter=Filter(text=text, job_id=job_id), sort="code", viewer_id=viewer_id)
    rows = ws.all(
        """SELECT a.id FROM json_each(?) hit CROSS JOIN candidates c ON c.number = hit.value
        CROSS JOIN applications a ON a.candidate_id = c.id AND a.job_id = ?""",
        (json.dumps(people), job_id),
    )
    return frozenset(row[0] for row in rows)


def read(ws: Workspace, ids: Iterable[str], *, viewer_id: str | None = None) -> dict[str, ApplicationRow]:
    """What this viewer may see of the applications of these ids, by id; who is gone is not in it."""
    found = ws.all(
        f"{applications.SELECT_ROWS} WHERE a.id IN (SELECT value FROM json_each(?3))",
        (viewer_id, utc_now(), json.dumps(list(ids))),
    )
    return {row.application.id: row for row in map(applications.from_row, found)}


def present(ws: Workspace, ids: Iterable[str]) -> list[str]:
    """Those of these ids whose applications are still there, in their order."""
    wanted = list(ids)
    rows = ws.all("SELECT id FROM applications WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(wanted),))
    there = {row[0] for row in rows}
    return [one for one in wanted if one in there]


def movable(ws: Workspace, ids: Iterable[str]) -> tuple[list[str], list[str]]:
    """Those of these ids whose applications are still there and may be moved; the candidates' ids of the others.

    The others are those whose data are restricted.
    """
    wanted = list(ids)
    rows = ws.all(
        """SELECT a.id, a.candidate_id, c.restricted FROM applications a JOIN candidates c ON c.id = a.candidate_id
        WHERE a.id IN (SELECT value FROM json_each(?))""",
        (json.dumps(wanted),),
    )
    free = {row[0] for row in rows if not row[2]}
    return [one for one in wanted if one in free], [row[1] for row in rows if row[2]]


def ids_of_job(ws: Workspace, job_id: str) -> list[str]:
    """The ids of everybody's application for a job, in the order in which they applied."""
    return [row[0] for row in ws.all("SELECT id FROM applications WHERE job_id = ? ORDER BY created_at, id", (job_id,))]


def _stage_after_stage(ws: Workspace, job_id: str, *, descending: bool, limit: int) -> list[str]:
    """The stages in the job's order, in each the one first who has been there longest."""
    stages = jobs.get(ws, job_id).stages
    found: list[str] = []
    for stage in reversed(stages) if descending else stages:
        if 0 <= limit <= len(found):
            break
        found.extend(order(ws, job_id, stage=stage, limit=limit - len(found) if limit >= 0 else -1))
    return found
