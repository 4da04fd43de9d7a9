"""A scorecard that is still a draft: what its writes have to know, and how they are put on record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rubrics.model import Rubric
from screening import audit
from screening.changes import Changes
from screening.errors import NotFound, Refused
from screening.identifiers import utc_now
from screening.interviewing.scorecard_form import Phase
from screening.jobs import snapshots
from screening.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Draft:
    """A scorecard that may be written to, and whom it is about; `reopened_at` is "" where it never was."""

    id: str
    rubric: Rubric
    candidate_id: str
    interview_id: str
    application_id: str
    interviewer_id: str
    reopened_at: str

    @property
    def now(self) -> str:
        """The time of a write: later than the first reopening, so that a late answer is known as one."""
        return utc_now(after=self.reopened_at)

    def require_criterion(self, criterion_id: str) -> None:
        """Raises Refused "unknown_criterion" for one that is not an active criterion of the rubric."""
        if not any(criterion.id == criterion_id and criterion.active for criterion in self.rubric.criteria):
            raise Refused("unknown_criterion", criterion=criterion_id)

    def log(self, ws: Workspace, action: str, kind: str, *, at: str, details: Mapping[str, object]) -> Changes:
        """Put a write on record; `kind` is "ratings" for an answer, "scorecards" for the scorecard as a whole."""
        also = {} if kind == "ratings" else {"interviews": [self.interview_id], "applications": [self.application_id]}
        return audit.write(ws, action, kind, self.id, at=at, candidate_id=self.candidate_id, details=details, also=also)


def open_draft(ws: Workspace, scorecard_id: str, *, phase: Phase = "independent") -> Draft:
    """The draft of this id and phase. Raises Refused "scorecard_locked" where it is submitted, NotFound."""
    row = ws.one(
        """SELECT s.status, s.phase, s.rubric_hash, a.candidate_id, s.interview_id, a.id, s.interviewer_id,
            coalesce((SELECT min(reopened_at) FROM reopenings WHERE scorecard_id = s.id), '') FROM scorecards s
        JOIN interviews i ON i.id = s.interview_id JOIN applications a ON a.id = i.application_id WHERE s.id = ?""",
        (scorecard_id,),
    )
    if row is None or row[1] != phase:
        raise NotFound("scorecards", scorecard_id)
    if row[0] == "submitted":
        raise Refused("scorecard_locked")
    return Draft(scorecard_id, snapshots.rubric(ws, row[2]), *row[3:])
