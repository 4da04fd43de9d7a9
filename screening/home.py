"""What Home shows first: the interviews of a day, and whether there is anything to show at all."""

from __future__ import annotations

from screening.interviewing import interviews
from screening.interviewing.interviews import InterviewRow
from screening.workspace import Workspace


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
