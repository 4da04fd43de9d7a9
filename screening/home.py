"""What waits on Home besides interviews and decisions: whose data is to be kept no longer, and what one has done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from screening import candidates
from screening.candidates import Candidate
from screening.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Retained:
    """A candidate whose data is to be kept until this local day ("YYYY-MM-DD"), and not longer."""

    candidate: Candidate
    keep_until: str


def retained(ws: Workspace, *, until: str, limit: int) -> list[Retained]:
    """Whose date of retention is on this local day or earlier, the earliest first."""
    found = ws.all(
        f"""SELECT c.keep_until, {candidates.COLUMNS} FROM candidates c
        WHERE c.keep_until <> '' AND c.keep_until <= ? ORDER BY c.keep_until, c.number LIMIT ?""",
        (until, limit),
    )
    return [Retained(candidates.from_row(row[1:]), row[0]) for row in found]


def scored_by(ws: Workspace, *, interviewer_id: str, interview_ids: Sequence[str]) -> set[str]:
    """Those of these interviews for which this interviewer has submitted a scorecard."""
    marks = ", ".join("?" * len(interview_ids))
    found = ws.all(
        f"""SELECT interview_id FROM scorecards WHERE interviewer_id = ? AND interview_id IN ({marks})
            AND phase = 'independent' AND status = 'submitted'""",
        (interviewer_id, *interview_ids),
    )
    return {interview_id for (interview_id,) in found}


def of_others(ws: Workspace, *, interviewer_id: str, interview_ids: Sequence[str]) -> set[str]:
    """Those of these interviews that have a panel which this interviewer does not sit on."""
    marks = ", ".join("?" * len(interview_ids))
    found = ws.all(
        f"""SELECT interview_id FROM panel WHERE interview_id IN ({marks})
            GROUP BY interview_id HAVING sum(interviewer_id = ?) = 0""",
        (*interview_ids, interviewer_id),
    )
    return {interview_id for (interview_id,) in found}


def has_jobs(ws: Workspace) -> bool:
    """Whether there is any job: a workspace without one is empty."""
    return ws.one("SELECT 1 FROM jobs LIMIT 1") is not None
