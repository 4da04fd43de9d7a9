"""Which jobs are scored under a rubric, and which interviews a change of it would touch."""

from __future__ import annotations

from dataclasses import dataclass

from screening.jobs import jobs
from screening.jobs.jobs import Job
from screening.people import candidates, visibility
from screening.people.candidates import Candidate
from screening.workspace import Workspace

_COLUMNS = "j.id, j.title, j.rubric_hash, j.status, j.hide_names, j.hide_scores, j.stages, j.created_at, j.closed_at"
_WIDTH = 9
# The scorecards that the viewer may know of.
_KNOWN = f"(s.interviewer_id = ?1 OR a.id NOT IN ({visibility.BLIND_TO}))"
_OF_JOB = f"""FROM applications a JOIN interviews i ON i.application_id = a.id
    JOIN scorecards s ON s.interview_id = i.id AND s.phase = 'independent' AND {_KNOWN} WHERE a.job_id = j.id"""
_SELECT = f"""SELECT {_COLUMNS}, r.revision,
        (SELECT count(*) FROM applications a JOIN interviews i ON i.application_id = a.id
            WHERE a.job_id = j.id AND i.ended_at = ''
                AND NOT EXISTS (SELECT 1 FROM scorecards s WHERE s.interview_id = i.id AND {_KNOWN})),
        (SELECT count(*) {_OF_JOB} AND s.status = 'draft'),
        (SELECT count(*) {_OF_JOB} AND s.status = 'submitted')
    FROM jobs j JOIN rubrics r ON r.hash = j.rubric_hash"""
_SCORED = f"""SELECT s.rubric_hash, r.revision, sum(s.status = 'submitted'), sum(s.status = 'draft'),
        {candidates.COLUMNS}
    FROM applications a JOIN interviews i ON i.application_id = a.id
        JOIN scorecards s ON s.interview_id = i.id AND s.phase = 'independent'
        JOIN rubrics r ON r.hash = s.rubric_hash JOIN candidates c ON c.id = a.candidate_id
    WHERE a.job_id = ?2 AND {_KNOWN}
    GROUP BY a.id, s.rubric_hash ORDER BY {candidates.BY_NAME}, r.revision"""


@dataclass(frozen=True, slots=True)
class RubricUse:
    """A job and what hangs on its rubric snapshot.

    `waiting` interviews have no scorecard yet: they would be scored under another rubric as soon as the job has it.
    `drafts` and `submitted` are scorecards, which keep the snapshot they were begun under. Of applications that the
    viewer is blind to, only the viewer's own scorecards count: where there is none, the interview seems to wait.
    """

    job: Job
    revision: int
    waiting: int
    drafts: int
    submitted: int


@dataclass(frozen=True, slots=True)
class Scored:
    """Somebody who has scorecards under one revision of a job's rubric, with the numbers of finished and begun ones."""

    candidate: Candidate
    rubric_hash: str
    revision: int
    submitted: int
    drafts: int


def scored(ws: Workspace, job_id: str, *, viewer_id: str | None = None) -> list[Scored]:
    """Who was scored for a job under which text of a rubric, by name, as far as this viewer may know.

    Raises NotFound.
    """
    jobs.get(ws, job_id)
    return [Scored(candidates.from_row(row[4:]), *row[:4]) for row in ws.all(_SCORED, (viewer_id, job_id))]


def of_rubric(ws: Workspace, rubric_id: str, *, viewer_id: str | None = None) -> list[RubricUse]:
    """The open jobs whose present rubric is a revision of this one, the newest first.

    Counted is what this viewer may know of.
    """
    return _uses(ws, "r.rubric_id = ?2 AND j.status = 'open'", rubric_id, viewer_id)


def of_job(ws: Workspace, job_id: str, *, viewer_id: str | None = None) -> RubricUse:
    """What hangs on the rubric of one job, as far as this viewer may know. Raises NotFound."""
    jobs.get(ws, job_id)
    return _uses(ws, "j.id = ?2", job_id, viewer_id)[0]


def _uses(ws: Workspace, condition: str, value: str, viewer_id: str | None) -> list[RubricUse]:
    rows = ws.all(f"{_SELECT} WHERE {condition} ORDER BY j.created_at DESC, j.id DESC", (viewer_id, value))
    return [RubricUse(jobs.from_row(row[:_WIDTH]), *row[_WIDTH:]) for row in rows]
