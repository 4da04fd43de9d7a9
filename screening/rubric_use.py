"""Which jobs are scored under a rubric, and which interviews a change of it would touch."""

from __future__ import annotations

from dataclasses import dataclass

from screening import jobs
from screening.jobs import Job
from screening.workspace import Workspace

_COLUMNS = "j.id, j.title, j.rubric_hash, j.status, j.hide_names, j.hide_scores, j.stages, j.created_at, j.closed_at"
_WIDTH = 9
_SELECT = f"""SELECT {_COLUMNS}, r.revision,
        count(i.id) FILTER (WHERE cards = 0 AND i.ended_at = ''),
        coalesce(sum(drafts), 0), coalesce(sum(submitted), 0)
    FROM jobs j JOIN rubrics r ON r.hash = j.rubric_hash
        LEFT JOIN applications a ON a.job_id = j.id
        LEFT JOIN (
            SELECT i.id, i.application_id, i.ended_at, count(s.id) AS cards,
                count(s.id) FILTER (WHERE s.status = 'draft') AS drafts,
                count(s.id) FILTER (WHERE s.status = 'submitted') AS submitted
            FROM interviews i LEFT JOIN scorecards s ON s.interview_id = i.id GROUP BY i.id
        ) i ON i.application_id = a.id
    WHERE {{condition}} GROUP BY j.id ORDER BY j.status = 'closed', j.created_at DESC, j.id DESC"""


@dataclass(frozen=True, slots=True)
class RubricUse:
    """A job and what hangs on its rubric snapshot.

    `waiting` interviews have no scorecard yet: they would be scored under another rubric as soon as the job has it.
    `drafts` and `submitted` are scorecards, which keep the snapshot they were begun under.
    """

    job: Job
    revision: int
    waiting: int
    drafts: int
    submitted: int


def of_rubric(ws: Workspace, rubric_id: str) -> list[RubricUse]:
    """The open jobs whose present rubric is a revision of this one, the newest first."""
    return _uses(ws, "r.rubric_id = ? AND j.status = 'open'", rubric_id)


def of_job(ws: Workspace, job_id: str) -> RubricUse:
    """What hangs on the rubric of one job. Raises NotFound."""
    jobs.get(ws, job_id)
    return _uses(ws, "j.id = ?", job_id)[0]


def _uses(ws: Workspace, condition: str, value: str) -> list[RubricUse]:
    rows = ws.all(_SELECT.format(condition=condition), (value,))
    return [RubricUse(jobs.from_row(row[:_WIDTH]), *row[_WIDTH:]) for row in rows]
