"""What an interviewer takes along to one interview: who, where and when, and the questions in the order of the page."""

from __future__ import annotations

from dataclasses import dataclass

from rubrics.model import Criterion, Rubric
from screening.interviewing import interviewers, interviews, rounds
from screening.interviewing.interviewers import Interviewer
from screening.interviewing.interviews import Interview
from screening.jobs import applications, jobs, snapshots
from screening.jobs.jobs import Job
from screening.people import candidates
from screening.people.candidates import Candidate
from screening.workspace import Workspace

_OWN_RUBRIC = """SELECT rubric_hash FROM scorecards
    WHERE interview_id = ? AND interviewer_id = ? AND phase = 'independent'"""


@dataclass(frozen=True, slots=True)
class Kit:
    """The interview kit of one interview. `copy_for` is the interviewer who takes it along, None for whoever does.

    `place_in_round` says which of its round the interview is (`rounds`). `rubric` is the one this interviewer scores
    by: that of a scorecard already begun, otherwise the job's.
    """

    interview: Interview
    place_in_round: int
    candidate: Candidate
    job: Job
    rubric: Rubric
    rubric_hash: str
    panel: tuple[Interviewer, ...]
    copy_for: Interviewer | None

    @property
    def focus(self) -> list[tuple[int, Criterion]]:
        """What this interview concentrates on, each with its number on the scoring page; none for all alike."""
        numbered = enumerate(self.rubric.active_criteria, start=1)
        return [(number, criterion) for number, criterion in numbered if criterion.id in self.interview.focus]


def kit_of(ws: Workspace, *, interview_id: str, interviewer_id: str | None = None) -> Kit:
    """The kit of an interview, for one interviewer. Raises NotFound."""
    interview = interviews.get(ws, interview_id)
    application = applications.get(ws, interview.application_id)
    job = jobs.get(ws, application.job_id)
    own = ws.one(_OWN_RUBRIC, (interview_id, interviewer_id)) if interviewer_id else None
    rubric_hash = own[0] if own else job.rubric_hash
    return Kit(
        interview=interview,
        place_in_round=rounds.place_in_round(ws, interview),
        candidate=candidates.get(ws, application.candidate_id),
        job=job,
        rubric=snapshots.rubric(ws, rubric_hash),
        rubric_hash=rubric_hash,
        panel=tuple(interviews.panel(ws, interview_id)),
        copy_for=interviewers.get(ws, interviewer_id) if interviewer_id else None,
    )
