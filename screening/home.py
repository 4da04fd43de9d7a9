"""What waits on Home besides interviews and decisions: whose data is to be kept no longer, and what one has done."""

from __future__ import annotations

from dataclasses import dataclass

from screening.interviewing import interviews
from screening.interviewing.interviews import InterviewRow
from screening.people import candidates
from screening.people.candidates import Candidate
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


def today(ws: Workspace, *, day: str, interviewer_id: str, limit: int) -> tuple[list[InterviewRow], str]:
    """The interviews of a local day ("YYYY-MM-DD") for an interviewer, and the id of the next one, "" for none.

    One's own come first, by time; then those of panels that one does not sit on; last those that are over, or that one
    has submitted a scorecard for.
    """
    found = ws.all(
        """SELECT i.id, i.ended_at <> '' OR EXISTS (SELECT 1 FROM scorecards s WHERE s.interview_id = i.id
                AND s.interviewer_id = ?1 AND s.phase = 'independent' AND s.status = 'submitted') AS over
            FROM interviews i WHERE i.scheduled_at >= ?2 AND i.scheduled_at < ?3
            ORDER BY over, EXISTS (SELECT 1 FROM panel WHERE interview_id = i.id)
                AND NOT EXISTS (SELECT 1 FROM panel WHERE interview_id = i.id AND interviewer_id = ?1),
                i.scheduled_at, i.round, i.created_at LIMIT ?4""",
        (interviewer_id, *interviews.day_bounds(day), limit),
    )
    ids = [interview_id for interview_id, _ in found]
    rows = {row.interview.id: row for row in interviews.rows(ws, ids=ids, viewer_id=interviewer_id)}
    following = ids[0] if found and not found[0][1] else ""
    return [rows[one] for one in ids], following


def has_jobs(ws: Workspace) -> bool:
    """Whether there is any job: a workspace without one is empty."""
    return ws.one("SELECT 1 FROM jobs LIMIT 1") is not None
