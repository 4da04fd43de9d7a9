"""Everything one scorecard holds, put together for the record: who scored whom, when, by which rubric, and what."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rubrics.model import Rubric
from screening.errors import Refused
from screening.figures import scoring
from screening.figures.scoring import Score
from screening.interviewing import debrief, interviewers, interviews, marks, notes, rounds, scorecards
from screening.interviewing.interviewers import Interviewer
from screening.interviewing.interviews import Interview
from screening.interviewing.notes import Note
from screening.interviewing.scorecards import Reopening, Scorecard
from screening.jobs import jobs, snapshots
from screening.jobs.jobs import Job
from screening.people import candidates, visibility
from screening.people.candidates import Candidate
from screening.workspace import Workspace


@dataclass(frozen=True, slots=True)
class InterviewRecord:
    """One scorecard with all that belongs to it.

    `place_in_round` says which of its round the interview is (`rounds`). `mark` is how the scorecard is called for
    short. `score` is that of this scorecard alone. `changes` is what its interviewer changed in the debrief, None where
    that is not finished. `notes` are those that its interviewer shares, in the order they were taken. `scored` is how
    many people scored a criterion of this rubric on the candidate's scorecards, by its id, and `changed` are the ids of
    those that anybody's debrief changed, as far as the viewer may know.
    """

    candidate: Candidate
    job: Job
    interview: Interview
    place_in_round: int
    panel: tuple[Interviewer, ...]
    interviewer: Interviewer
    mark: str
    rubric: Rubric
    rubric_hash: str
    card: Scorecard
    score: Score
    changes: Scorecard | None
    reopenings: tuple[Reopening, ...]
    notes: tuple[Note, ...]
    scored: Mapping[str, int]
    changed: frozenset[str]


@dataclass(frozen=True, slots=True)
class Submitted:
    """A submitted scorecard of which there is a record: which one, in which interview, about which application."""

    scorecard_id: str
    interview_id: str
    application_id: str


def submitted(ws: Workspace, applications: Sequence[str], *, viewer_id: str | None = None) -> list[Submitted]:
    """The scorecards of these applications whose record this viewer may have, in order of applications and rounds.

    To whom the viewer is blind, there are the viewer's own only.
    """
    found = ws.all(
        f"""SELECT s.id, i.id, i.application_id FROM json_each(?2) asked
        CROSS JOIN interviews i ON i.application_id = asked.value JOIN scorecards s ON s.interview_id = i.id
        WHERE s.phase = 'independent' AND s.status = 'submitted'
            AND (s.interviewer_id = ?1 OR i.application_id NOT IN ({visibility.BLIND_TO}))
        ORDER BY asked.key, i.round, i.id, s.created_at, s.id""",
        (viewer_id, json.dumps(list(applications))),
    )
    return [Submitted(*row) for row in found]


def of_scorecard(ws: Workspace, scorecard_id: str, *, viewer_id: str | None = None) -> InterviewRecord:
    """The record of an independent scorecard, as this viewer may see it (None: everything submitted).

    Raises NotFound, Refused "scorecard_hidden" for one the viewer may not see (yet), "scorecard_of_debrief" for one
    that a debrief began: its changes stand in the record of the independent one.
    """
    card = scorecards.load(ws, scorecard_id)
    if not scorecards.is_visible(ws, scorecard=card, viewer_id=viewer_id):
        raise Refused("scorecard_hidden")
    if card.phase == "debrief":
        raise Refused("scorecard_of_debrief")
    rubric = snapshots.rubric(ws, card.rubric_hash)
    application_id, candidate_id, job_id = interviews.candidate_of(ws, card.interview_id)
    interview = interviews.get(ws, card.interview_id)
    taken = notes.of_interview(ws, card.interview_id, viewer_id=viewer_id)
    beside = _beside(ws, application_id, card, viewer_id)
    after = debrief.own(ws, interview_id=card.interview_id, interviewer_id=card.interviewer_id)
    return InterviewRecord(
        candidate=candidates.get(ws, candidate_id),
        job=jobs.get(ws, job_id),
        interview=interview,
        place_in_round=rounds.place_in_round(ws, interview),
        panel=tuple(interviews.panel(ws, card.interview_id)),
        interviewer=interviewers.get(ws, card.interviewer_id),
        mark=marks.in_workspace(ws, [one for one in beside if one.phase == "independent"])[card.id],
        rubric=rubric,
        rubric_hash=card.rubric_hash,
        card=card,
        score=scoring.score(rubric, debrief.scores_after([card], ())),
        changes=after if after is not None and after.status == "submitted" else None,
        reopenings=tuple(scorecards.reopenings(ws, card.id)),
        notes=tuple(note for note in taken if note.interviewer_id == card.interviewer_id and not note.private),
        scored=Counter(
            criterion
            for criterion, _ in {
                (rating.criterion_id, one.interviewer_id)
                for one in beside
                if one.phase == "independent" and one.status == "submitted" and one.rubric_hash == card.rubric_hash
                for rating in one.ratings.values()
                if rating.score is not None
            }
        ),
        changed=frozenset(key for one in beside if one.phase == "debrief" for key in one.ratings),
    )


def _beside(ws: Workspace, application_id: str, card: Scorecard, viewer_id: str | None) -> list[Scorecard]:
    """The scorecards of the candidate's summary for the same viewer, of which a draft counts where it is the record's.

    Marks and what is told of those who gave no score go by all of them.
    """
    blind = visibility.is_blind(ws, application_id=application_id, viewer_id=viewer_id)
    return [
        one
        for one in scorecards.of_application(ws, application_id)
        if (one.status == "submitted" or one.id == card.id) and (not blind or one.interviewer_id == viewer_id)
    ]
