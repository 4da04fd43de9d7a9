"""Jobs: openings that candidates apply for, each with one rubric snapshot at a time."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from rubrics.model import Text
from screening import audit, panel_scores, snapshots
from screening.changes import Changes
from screening.errors import NotFound, Refused
from screening.identifiers import new_id, utc_now
from screening.typed_text import NAME_LIMIT, one_line
from screening.workspace import Row, Workspace

STAGES = ("new", "screening", "interview", "offer", "hired", "rejected", "withdrawn")

Status = Literal["open", "closed"]

_COLUMNS = "id, title, rubric_hash, status, hide_names, hide_scores, stages, created_at, closed_at"
_DUPLICATE = """INSERT INTO jobs (id, title, rubric_hash, hide_names, hide_scores, stages, created_at)
    SELECT ?, ?, rubric_hash, hide_names, hide_scores, stages, ? FROM jobs WHERE id = ?"""


@dataclass(frozen=True, slots=True)
class Job:
    """An opening. `hide_names` shows candidates by their code; `hide_scores` hides the scores of others longer."""

    id: str
    title: str
    rubric_hash: str
    status: Status
    hide_names: bool
    hide_scores: bool
    stages: tuple[str, ...]
    created_at: str
    closed_at: str


@dataclass(frozen=True, slots=True)
class JobRow:
    """A job in a list. `counts` has the number of applications of each of the job's stages, 0 included."""

    job: Job
    rubric_title: Text
    rubric_revision: int
    counts: Mapping[str, int]
    applications: int


def add(ws: Workspace, *, title: str, yaml: str, hide_names: bool = False, hide_scores: bool = True) -> Changes:
    """Open a job whose candidates are scored on the rubric with this YAML text.

    Raises Refused "title_missing" or "rubric_has_no_criteria", RubricError for a text with errors.
    """
    title = _title(title)
    with ws.atomic():
        kept = snapshots.keep(ws, yaml=yaml)
        job_id, at = new_id(), utc_now()
        ws.db.table("jobs").insert(
            {
                "id": job_id,
                "title": title,
                "rubric_hash": kept.id,
                "hide_names": int(hide_names),
                "hide_scores": int(hide_scores),
                "stages": json.dumps(STAGES),
                "created_at": at,
            }
        )
        details = {"title": title, "rubric": kept.id}
        return kept | audit.write(ws, "job_added", "jobs", job_id, at=at, details=details)


def duplicate(ws: Workspace, *, job_id: str, title: str) -> Changes:
    """Open another job with the rubric, the stages and the rules of this one, and nobody on it.

    Raises Refused "title_missing", NotFound.
    """
    title = _title(title)
    with ws.atomic():
        model = get(ws, job_id)
        made, at = new_id(), utc_now()
        ws.execute(_DUPLICATE, (made, title, at, job_id))
        details = {"title": title, "rubric": model.rubric_hash, "like": job_id}
        return audit.write(ws, "job_added", "jobs", made, at=at, details=details)


def edit(ws: Workspace, *, job_id: str, title: str, hide_names: bool, hide_scores: bool) -> Changes:
    """Change a job's title and what it hides. Raises Refused "title_missing", NotFound."""
    title = _title(title)
    with ws.atomic():
        get(ws, job_id)
        values = {"title": title, "hide_names": int(hide_names), "hide_scores": int(hide_scores)}
        ws.db.table("jobs").update(job_id, values)
        return audit.write(ws, "job_edited", "jobs", job_id, at=utc_now(), details=values)


def change_rubric(ws: Workspace, *, job_id: str, yaml: str) -> Changes:
    """Score on this rubric from now on. Scorecards that exist keep the snapshot they were begun under.

    Raises NotFound, Refused "rubric_has_no_criteria", RubricError for a text with errors.
    """
    with ws.atomic():
        get(ws, job_id)
        kept = snapshots.keep(ws, yaml=yaml)
        ws.db.table("jobs").update(job_id, {"rubric_hash": kept.id})
        panel_scores.keep_of_job(ws, job_id)
        details = {"rubric": kept.id}
        return kept | audit.write(ws, "job_rubric_changed", "jobs", job_id, at=utc_now(), details=details)


def close(ws: Workspace, *, job_id: str) -> Changes:
    """Take no more applications and interviews. What is there can still be scored and decided. Raises NotFound."""
    return _set_status(ws, job_id, "closed", "job_closed")


def reopen(ws: Workspace, *, job_id: str) -> Changes:
    """Open a closed job again. Raises NotFound."""
    return _set_status(ws, job_id, "open", "job_reopened")


def get(ws: Workspace, job_id: str) -> Job:
    """One job. Raises NotFound."""
    row = ws.one(f"SELECT {_COLUMNS} FROM jobs WHERE id = ?", (job_id,))
    if row is None:
        raise NotFound("jobs", job_id)
    return from_row(row)


def row(ws: Workspace, job_id: str) -> JobRow:
    """One job as it stands in a list. Raises NotFound."""
    counts = dict(ws.all("SELECT stage, count(*) FROM applications WHERE job_id = ? GROUP BY stage", (job_id,)))
    return _job_row(ws, get(ws, job_id), counts)


def rows(ws: Workspace, status: Status | None = None) -> list[JobRow]:
    """The jobs of a status, or all: open ones first, then the newest."""
    counts: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for job_id, stage, count in ws.all("SELECT job_id, stage, count(*) FROM applications GROUP BY job_id, stage"):
        counts[job_id][stage] = count
    found = ws.all(
        f"""SELECT {_COLUMNS} FROM jobs WHERE ? IS NULL OR status = ?
        ORDER BY status = 'closed', created_at DESC, id DESC""",
        (status, status),
    )
    return [_job_row(ws, from_row(row), counts[row[0]]) for row in found]


def from_row(row: Row) -> Job:
    """A job from its columns, in the order of the record."""
    return Job(*(*row[:4], bool(row[4]), bool(row[5]), tuple(json.loads(row[6])), *row[7:]))


def _job_row(ws: Workspace, job: Job, counts: Mapping[str, int]) -> JobRow:
    rubric = snapshots.rubric(ws, job.rubric_hash)
    by_stage = {stage: counts.get(stage, 0) for stage in job.stages}
    return JobRow(job, rubric.title, rubric.revision, by_stage, sum(counts.values()))


def _title(title: str) -> str:
    title = one_line(title, field="title", limit=NAME_LIMIT)
    if not title:
        raise Refused("title_missing")
    return title


def _set_status(ws: Workspace, job_id: str, status: Status, action: str) -> Changes:
    with ws.atomic():
        get(ws, job_id)
        at = utc_now()
        ws.db.table("jobs").update(job_id, {"status": status, "closed_at": at if status == "closed" else ""})
        return audit.write(ws, action, "jobs", job_id, at=at)
