"""Jobs: openings that candidates apply for, each with one rubric snapshot at a time."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from rubrics.model import Text
from screening import audit
from screening.changes import Changes
from screening.errors import NotFound, Refused
from screening.figures import panel_scores
from screening.identifiers import new_id, utc_now
from screening.jobs import snapshots
from screening.typed_text import NAME_LIMIT, one_line
from screening.workspace import Row, Workspace

STAGES = ("new", "screening", "interview", "offer", "hired", "rejected", "withdrawn")

Status = Literal["open", "closed"]

_COLUMNS = "id, title, rubric_hash, status, hide_names, hide_scores, stages, created_at, closed_at"
_ORDER = "ORDER BY status = 'closed', created_at DESC, id DESC"
_DUPLICATE = """INSERT INTO jobs (id, title, rubric_hash, hide_names, hide_scores, stages, keep_months, created_at)
    SELECT ?, ?, rubric_hash, hide_names, hide_scores, stages, keep_months, ? FROM jobs WHERE id = ?"""


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
    """A job in a list. `counts` has the number of applications of each of the job's stages, 0 included.

    It is empty where nobody has counted them.
    """

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
        return kept | _added(ws, job_id, at, details)


def duplicate(ws: Workspace, *, job_id: str, title: str) -> Changes:
    """Open another job with the rubric, the stages and the rules of this one, and nobody on it.

    Raises Refused "title_missing", NotFound.
    """
    title = _title(title)
    with ws.atomic():
        model = get(ws, job_id)
        made, at = new_id(), utc_now()
        ws.execute(_DUPLICATE, (made, title, at, job_id))
        return _added(ws, made, at, {"title": title, "rubric": model.rubric_hash, "like": job_id})


def edit(
    ws: Workspace, *, job_id: str, title: str, hide_names: bool, hide_scores: bool, yaml: str | None = None
) -> Changes:
    """Change a job's title and what it hides, and with `yaml` its rubric, as `change_rubric` does.

    Raises Refused "title_missing" and what `change_rubric` raises, NotFound.
    """
    values: dict[str, object] = {
        "title": _title(title),
        "hide_names": int(hide_names),
        "hide_scores": int(hide_scores),
    }
    with ws.atomic():
        get(ws, job_id)
        if yaml is None:
            return _change(ws, job_id, "job_edited", values)
        kept = snapshots.keep(ws, yaml=yaml)
        return kept | _change(ws, job_id, "job_edited", {**values, "rubric_hash": kept.id})


def change_rubric(ws: Workspace, *, job_id: str, yaml: str) -> Changes:
    """Score on this rubric from now on. Scorecards that exist keep the snapshot they were begun under.

    Raises NotFound, Refused "rubric_has_no_criteria", RubricError for a text with errors.
    """
    with ws.atomic():
        get(ws, job_id)
        kept = snapshots.keep(ws, yaml=yaml)
        return kept | _change(ws, job_id, "job_rubric_changed", {"rubric_hash": kept.id})


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
    counts: dict[str, int] = dict(
        ws.all("SELECT stage, count(*) FROM applications WHERE job_id = ? GROUP BY stage", (job_id,))
    )
    return _job_row(ws, get(ws, job_id), counts)


def rows(ws: Workspace, status: Status | None = None) -> list[JobRow]:
    """The jobs of a status, or all: open ones first, then the newest."""
    counts: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for job_id, stage, count in ws.all("SELECT job_id, stage, count(*) FROM applications GROUP BY job_id, stage"):
        counts[job_id][stage] = count
    found = ws.all(
        f"SELECT {_COLUMNS} FROM jobs WHERE ? IS NULL OR status = ? {_ORDER}",
        (status, status),
    )
    return [_job_row(ws, from_row(row), counts[row[0]]) for row in found]


def uncounted(ws: Workspace) -> list[JobRow]:
    """All jobs as `rows` lists them, at once however many people applied: these are not counted."""
    return [_listed(ws, from_row(row)) for row in ws.all(f"SELECT {_COLUMNS} FROM jobs {_ORDER}")]


def names_hidden(ws: Workspace) -> bool:
    """Whether any job hides names."""
    return ws.one("SELECT 1 FROM jobs WHERE hide_names LIMIT 1") is not None


def from_row(row: Row) -> Job:
    """A job from its columns, in the order of the record."""
    return Job(*(*row[:4], bool(row[4]), bool(row[5]), tuple(json.loads(row[6])), *row[7:]))


def _job_row(ws: Workspace, job: Job, counts: Mapping[str, int]) -> JobRow:
    by_stage = {stage: counts.get(stage, 0) for stage in job.stages}
    return replace(_listed(ws, job), counts=by_stage, applications=sum(counts.values()))


def _listed(ws: Workspace, job: Job) -> JobRow:
    rubric = snapshots.rubric(ws, job.rubric_hash)
    return JobRow(job, rubric.title, rubric.revision, {}, 0)


def _title(title: str) -> str:
    title = one_line(title, field="title", limit=NAME_LIMIT)
    if not title:
        raise Refused("title_missing")
    return title


def _set_status(ws: Workspace, job_id: str, status: Status, action: str) -> Changes:
    with ws.atomic():
        get(ws, job_id)
        return _change(ws, job_id, action, {"status": status, "closed_at": utc_now() if status == "closed" else ""})


def _change(ws: Workspace, job_id: str, action: str, values: Mapping[str, object]) -> Changes:
    """Give columns of a job these values, to be taken back as long as they are still the same."""
    before = _values(ws, job_id, values)
    ws.db.table("jobs").update(job_id, dict(values))
    at = utc_now()
    if "rubric_hash" in values:
        panel_scores.keep_of_job(ws, job_id)
        if action != "job_rubric_changed":
            details = {"rubric": values["rubric_hash"]}
            audit.write(ws, "job_rubric_changed", "jobs", job_id, at=at, details=details)
    changes = audit.write(ws, action, "jobs", job_id, at=at, details=values)
    back = {"job_closed": "job_reopened", "job_reopened": "job_closed"}.get(action, action)
    return changes.undone_by(lambda again: _change_back(again, job_id, back, now=values, before=before))


def _change_back(
    ws: Workspace, job_id: str, action: str, *, now: Mapping[str, object], before: Mapping[str, object]
) -> Changes:
    """Undo `_change`. Raises Refused "changed_since" where one of the columns has another value by now."""
    with ws.atomic():
        get(ws, job_id)
        if _values(ws, job_id, now) != dict(now):
            raise Refused("changed_since")
        return _change(ws, job_id, action, before)


def _values(ws: Workspace, job_id: str, columns: Iterable[str]) -> dict[str, object]:
    names = list(columns)
    row = ws.one(f"SELECT {', '.join(names)} FROM jobs WHERE id = ?", (job_id,)) or ()
    return dict(zip(names, row, strict=True))


def _added(ws: Workspace, job_id: str, at: str, details: Mapping[str, object]) -> Changes:
    changes = audit.write(ws, "job_added", "jobs", job_id, at=at, details=details)
    return changes.undone_by(lambda again: _remove(again, job_id))


def _remove(ws: Workspace, job_id: str) -> Changes:
    """Undo the adding of a job. Raises Refused "changed_since" once somebody is on it or a document names it."""
    with ws.atomic():
        job = _values(ws, job_id, _COLUMNS.split(", ")) if get(ws, job_id) else {}
        if any(ws.one(f"SELECT 1 FROM {table} WHERE job_id = ?", (job_id,)) for table in ("applications", "documents")):
            raise Refused("changed_since")
        ws.execute("DELETE FROM jobs WHERE id = ?", (job_id,))
        changes = audit.write(ws, "job_removed", "jobs", job_id, at=utc_now())
    return changes.undone_by(lambda again: _add_again(again, job))


def _add_again(ws: Workspace, job: Mapping[str, object]) -> Changes:
    """Undo `_remove`: the same job, whatever names it."""
    with ws.atomic():
        ws.db.table("jobs").insert(dict(job))
        return _added(ws, str(job["id"]), utc_now(), {"title": job["title"], "rubric": job["rubric_hash"]})
