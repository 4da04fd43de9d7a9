"""Whom the panels of a job talk about: the candidates whom at least two people scored, the widest gaps first.

Raters rate alone and talk afterwards [Campion, Palmer & Campion 1997]; that a gap of two or more on a criterion is
talked about first is a rule made for Saring (`scoring.DISCUSS_GAP`).
"""

from __future__ import annotations

from dataclasses import dataclass

from screening.figures.scoring import DISCUSS_GAP
from screening.interviewing.debrief import FEWEST
from screening.jobs import jobs
from screening.people import candidates, visibility
from screening.workspace import Workspace

MOST = 500
"""Candidates in one list; a panel does not talk about more in a day."""

# ?1 viewer, ?2 job, ?3 its rubric. The scorecards of all interviews of an application count together, as in its result.
_TALKS = f"""WITH cards AS MATERIALIZED (
        SELECT own.id AS application_id, s.id, s.interview_id, s.interviewer_id, s.status, s.phase
        FROM applications own JOIN interviews i ON i.application_id = own.id
        JOIN scorecards s ON s.interview_id = i.id AND s.rubric_hash = ?3 WHERE own.job_id = ?2
    ), scored AS (
        SELECT application_id, sum(status = 'submitted') AS submitted, sum(status = 'draft') AS drafts
        FROM cards WHERE phase = 'independent' GROUP BY application_id
        HAVING sum(status = 'submitted') >= {FEWEST}
    ), gaps AS (
        SELECT application_id, count(*) AS wide FROM (
            SELECT cards.application_id, r.criterion_id FROM cards JOIN ratings r ON r.scorecard_id = cards.id
            WHERE cards.phase = 'independent' AND cards.status = 'submitted' AND r.score IS NOT NULL
            GROUP BY 1, 2 HAVING max(r.score) - min(r.score) >= {DISCUSS_GAP}
        ) GROUP BY application_id
    )
    SELECT a.id, a.candidate_id, a.decision, scored.submitted, scored.drafts, coalesce(gaps.wide, 0)
    FROM scored JOIN applications a ON a.id = scored.application_id JOIN candidates c ON c.id = a.candidate_id
    LEFT JOIN gaps ON gaps.application_id = a.id
    WHERE a.id NOT IN ({visibility.BLIND_TO}) AND NOT c.restricted
    ORDER BY a.decision <> '', 6 DESC, {candidates.BY_NAME}, a.id LIMIT {MOST}"""
# From the application outwards (CROSS JOIN keeps the order): an interviewer may have scored thousands.
# How many are through with the debrief of an application, and the last interview in which ?1 has a score to change.
_STATE = f"""SELECT
    (SELECT count(*) FROM interviews i CROSS JOIN scorecards s ON s.interview_id = i.id
        WHERE i.application_id = ?2 AND s.rubric_hash = ?3 AND s.phase = 'debrief' AND s.status = 'submitted'),
    coalesce((SELECT i.id FROM interviews i CROSS JOIN scorecards mine ON mine.interview_id = i.id
        WHERE i.application_id = ?2 AND mine.rubric_hash = ?3 AND mine.interviewer_id = ?1
        AND mine.phase = 'independent' AND mine.status = 'submitted'
        AND (SELECT count(*) FROM scorecards beside WHERE beside.interview_id = i.id
            AND beside.phase = 'independent' AND beside.status = 'submitted') >= {FEWEST}
        ORDER BY mine.id DESC LIMIT 1), '')"""


@dataclass(frozen=True, slots=True)
class Talk:
    """One candidate to talk about.

    `submitted` and `drafts` are numbers of scorecards, `wide` that of the criteria with a gap to discuss, `finished`
    that of the interviewers who are through with the debrief. `interview_id` is the interview in which the viewer can
    change a score of their own, "" where they gave none.
    """

    application_id: str
    name: str
    decision: str
    submitted: int
    drafts: int
    wide: int
    finished: int
    interview_id: str


def of_job(ws: Workspace, job_id: str, *, viewer_id: str | None = None) -> list[Talk]:
    """The candidates of a job to talk about: undecided ones first, then by the number of wide gaps, then by name.

    Whoever the viewer still has to score is left out, and whose data are restricted. Raises NotFound.
    """
    job = jobs.get(ws, job_id)
    found = []
    for application_id, candidate_id, *figures in ws.all(_TALKS, (viewer_id, job_id, job.rubric_hash)):
        state = ws.one(_STATE, (viewer_id, application_id, job.rubric_hash)) or (0, "")
        found.append(Talk(application_id, candidates.get(ws, candidate_id).name, *figures, *state))
    return found
