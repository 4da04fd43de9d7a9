"""Who may see what: names hidden behind codes, and what others scored and noted until one has scored oneself.

Interviewers score alone. Where a job hides scores, whoever sits on the panel of one of an application's interviews and
has not submitted their own scorecard of it is *blind* to that application: in every round, what others made of it
stays hidden, and how many have submitted too. Where a job hides names, the people who applied for it are shown by
their code, everywhere and to everybody, for as long as the job does so.

Both are decided here, in SQL that other queries take in, so that a list, a count or an order never knows more than the
person who looks at it. `?1` in these queries is the viewer's id; NULL stands for nobody in particular, who sees all.
"""

from __future__ import annotations

from screening.workspace import Workspace

# The applications that the viewer is blind to. Whoever scores is on the panel.
BLIND_TO = """SELECT i.application_id FROM panel p JOIN interviews i ON i.id = p.interview_id
    JOIN applications a ON a.id = i.application_id JOIN jobs j ON j.id = a.job_id
    WHERE p.interviewer_id = ?1 AND j.hide_scores AND NOT EXISTS (
        SELECT 1 FROM scorecards s WHERE s.interview_id = p.interview_id AND s.interviewer_id = ?1
            AND s.phase = 'independent' AND s.status = 'submitted')"""
# The jobs in which the viewer is blind to somebody.
BLIND_JOBS = f"SELECT job_id FROM applications WHERE id IN ({BLIND_TO})"
# The jobs for which somebody applied whose name is hidden, be it by another job. Found by an index of shown names, in
# which they stand together.
JOBS_OF_HIDDEN = """SELECT a.job_id FROM candidates c JOIN applications a ON a.candidate_id = c.id
    WHERE iif(c.hidden, '', c.name_key) = '' AND c.hidden"""
# Whose data are restricted: to be seen, and in no comparison, insight or deed on many (`privacy.restriction`).
RESTRICTED = "SELECT id FROM candidates WHERE restricted"
# The viewer's name, as it stands in decisions and documents.
MY_NAME = "(SELECT name FROM interviewers WHERE id = ?1)"


def is_restricted(ws: Workspace, candidate_id: str) -> bool:
    """Whether a person's data are restricted."""
    return ws.one(f"SELECT ? IN ({RESTRICTED})", (candidate_id,)) == (1,)


def blind_to(application_id: str) -> str:
    """The SQL condition that the viewer is blind to one application, an SQL expression.

    For queries that look at few applications; those that may meet many ask `IN (BLIND_TO)`, which is read once. CROSS
    JOIN goes from the application outwards: the viewer may have a seat in thousands of interviews.
    """
    return f"""EXISTS (SELECT 1 FROM interviews sat CROSS JOIN panel seat ON seat.interview_id = sat.id
        AND seat.interviewer_id = ?1 JOIN applications seen ON seen.id = sat.application_id
        JOIN jobs hiding ON hiding.id = seen.job_id
        WHERE sat.application_id = {application_id} AND hiding.hide_scores AND NOT EXISTS (
            SELECT 1 FROM scorecards own WHERE own.interview_id = sat.id AND own.interviewer_id = ?1
                AND own.phase = 'independent' AND own.status = 'submitted'))"""


def is_blind(ws: Workspace, *, application_id: str, viewer_id: str | None) -> bool:
    """Whether this viewer may not see yet what others made of an application; without a viewer, no."""
    found = ws.one(f"SELECT {blind_to('?2')}", (viewer_id, application_id))
    return bool(found and found[0])


def may_see_others(ws: Workspace, interview_id: str, viewer_id: str | None) -> bool:
    """Whether this viewer may see what others submitted or noted in an interview; without a viewer, yes."""
    row = ws.one("SELECT application_id FROM interviews WHERE id = ?", (interview_id,))
    return row is None or not is_blind(ws, application_id=row[0], viewer_id=viewer_id)


def somebody_hidden(ws: Workspace, job_id: str) -> bool:
    """Whether the name of somebody who applied for this job is hidden, be it by another job."""
    found = ws.one(f"SELECT ? IN ({JOBS_OF_HIDDEN})", (job_id,))
    return bool(found and found[0])
