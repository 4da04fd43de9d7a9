"""What one may choose from in the filters of the candidates: the jobs, stages, sources and tags that occur."""

from __future__ import annotations

import json
from dataclasses import dataclass

from screening.jobs.jobs import Status
from screening.typed_text import sort_key
from screening.workspace import Workspace

MOST = 200
"""Sources and tags offered at most; people write their own."""

# From one value to the next along the index: where few values stand in many rows, only few rows are read.
_VALUES = """WITH RECURSIVE one (value) AS (
        SELECT * FROM (SELECT {column} FROM {table} WHERE {column} > '' ORDER BY {column} COLLATE NOCASE LIMIT 1)
        UNION ALL SELECT (SELECT {column} FROM {table} WHERE {column} > one.value COLLATE NOCASE
            ORDER BY {column} COLLATE NOCASE LIMIT 1) FROM one WHERE one.value IS NOT NULL
    )
    SELECT value FROM one WHERE value IS NOT NULL AND EXISTS (
        SELECT 1 FROM {people} WHERE {column} = one.value COLLATE NOCASE AND NOT candidates.hidden) LIMIT ?"""
_SOURCES = _VALUES.format(column="source", table="candidates", people="candidates")
_TAGS = _VALUES.format(
    column="tag",
    table="candidate_tags",
    people="candidate_tags JOIN candidates ON candidates.number = candidate_tags.candidate_number",
)


@dataclass(frozen=True, slots=True)
class JobChoice:
    """A job to choose: open ones come first, each kind by title."""

    id: str
    title: str
    status: Status
    stages: tuple[str, ...]


def jobs(ws: Workspace) -> list[JobChoice]:
    """Every job."""
    rows = ws.all("SELECT id, title, status, stages FROM jobs ORDER BY status = 'closed', title COLLATE NOCASE, id")
    return [JobChoice(job_id, title, status, tuple(json.loads(stages))) for job_id, title, status, stages in rows]


def stages(ws: Workspace, job_id: str = "") -> list[str]:
    """The stages of a job, or of all jobs, in their order."""
    return list(dict.fromkeys(stage for job in jobs(ws) if job_id in ("", job.id) for stage in job.stages))


def sources(ws: Workspace) -> list[str]:
    """Where people whose name is not hidden came from, by the alphabet."""
    return _by_alphabet([row[0] for row in ws.all(_SOURCES, (MOST,))])


def tags(ws: Workspace) -> list[str]:
    """The tags of people whose name is not hidden, by the alphabet."""
    return _by_alphabet([row[0] for row in ws.all(_TAGS, (MOST,))])


def _by_alphabet(values: list[str]) -> list[str]:
    """Each once, whatever its case."""
    return sorted({sort_key(value): value for value in reversed(values)}.values(), key=sort_key)
