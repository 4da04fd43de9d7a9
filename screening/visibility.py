"""Who may see what others scored and noted: interviewers score alone, and see each other's answers only afterwards."""

from __future__ import annotations

from screening.workspace import Workspace

# Who is concerned by an interview: its panel, and whoever scores it.
_OWN = """SELECT status FROM scorecards
    WHERE interview_id = ?1 AND interviewer_id = ?2 AND phase = 'independent'
    UNION SELECT 'none' FROM panel WHERE interview_id = ?1 AND interviewer_id = ?2"""
_HIDES = """SELECT j.hide_scores FROM interviews i JOIN applications a ON a.id = i.application_id
    JOIN jobs j ON j.id = a.job_id WHERE i.id = ?"""


def may_see_others(ws: Workspace, interview_id: str, viewer_id: str | None) -> bool:
    """Whether this viewer may see what others submitted or noted in an interview; without a viewer, yes.

    Where the job hides scores, who is on the panel or scores the interview may once their own scorecard is submitted.
    """
    hides = ws.one(_HIDES, (interview_id,))
    if viewer_id is None or hides is None or not hides[0]:
        return True
    own = {row[0] for row in ws.all(_OWN, (interview_id, viewer_id))}
    return not own or "submitted" in own
