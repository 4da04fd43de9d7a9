"""Who may see what others scored and noted: interviewers score alone, and see each other's answers only afterwards."""

from __future__ import annotations

from screening.workspace import Workspace

# Who is concerned by an interview: its panel, and whoever scores it.
_OWN = """SELECT status FROM scorecards
    WHERE interview_id = ?1 AND interviewer_id = ?2 AND phase = 'independent'
    UNION SELECT 'none' FROM panel WHERE interview_id = ?1 AND interviewer_id = ?2"""
_HIDES = """SELECT j.hide_scores FROM interviews i JOIN applications a ON a.id = i.application_id
    JOIN jobs j ON j.id = a.job_id WHERE i.id = ?"""
# Where somebody else's scorecard is submitted and the viewer, who is on the panel, has yet to submit.
_HIDDEN = """SELECT a.id, a.job_id FROM panel p JOIN interviews i ON i.id = p.interview_id
    JOIN applications a ON a.id = i.application_id JOIN jobs j ON j.id = a.job_id
    WHERE p.interviewer_id = ?1 AND j.hide_scores
        AND NOT EXISTS (SELECT 1 FROM scorecards s WHERE s.interview_id = i.id AND s.interviewer_id = ?1
            AND s.phase = 'independent' AND s.status = 'submitted')
        AND EXISTS (SELECT 1 FROM scorecards s WHERE s.interview_id = i.id AND s.interviewer_id <> ?1
            AND s.status = 'submitted')"""


def hidden_from(ws: Workspace, viewer_id: str) -> set[str]:
    """The ids of the applications and of the jobs in which others submitted what this viewer may not see yet."""
    return {key for row in ws.all(_HIDDEN, (viewer_id,)) for key in row}


def may_see_others(ws: Workspace, interview_id: str, viewer_id: str | None) -> bool:
    """Whether this viewer may see what others submitted or noted in an interview; without a viewer, yes.

    Where the job hides scores, who is on the panel or scores the interview may once their own scorecard is submitted.
    """
    hides = ws.one(_HIDES, (interview_id,))
    if viewer_id is None or hides is None or not hides[0]:
        return True
    own = {row[0] for row in ws.all(_OWN, (interview_id, viewer_id))}
    return not own or "submitted" in own
