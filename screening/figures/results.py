"""What pages and reports show of a candidate, put together from the file.

Only submitted scorecards count, and only those under one and the same rubric snapshot. What the viewer may not see yet
is left out of every figure, average and order.

The panel's score is that of the independent scorecards, also after a debrief, and so is the order of a comparison: they
were given alone, for every candidate in the same way. What the panel said after talking stands beside it (`after`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from rubrics.model import Criterion, Preview, Rubric, Trait
from screening.figures import scoring
from screening.figures.scoring import Part, Score
from screening.interviewing import debrief, interviewers, interviews, marks, scorecards
from screening.interviewing.interviewers import Interviewer
from screening.interviewing.interviews import Interview
from screening.interviewing.rounds import places_in_round
from screening.interviewing.scorecards import Rating, Recommendation, Reopening, Scorecard
from screening.jobs import applications, jobs, snapshots
from screening.jobs.applications import Application
from screening.jobs.jobs import Job
from screening.people import candidates, visibility
from screening.people.candidates import Candidate
from screening.workspace import Workspace


@dataclass(frozen=True, slots=True)
class GivenRating:
    """What one interviewer's scorecard says about a criterion.

    `late`: answered or changed after the scorecard was reopened. `changed` is the rating after the debrief with its
    reason as evidence, None where the independent one holds.
    """

    scorecard_id: str
    interviewer: Interviewer
    score: int | None
    not_assessed: bool
    evidence: str
    late: bool = False
    changed: Rating | None = None

    @property
    def score_after(self) -> int | None:
        """The score once the debrief is over."""
        return self.score if self.changed is None else self.changed.score


@dataclass(frozen=True, slots=True)
class CriterionResult:
    """A criterion with its figures, what each interviewer said, and the suitable traits that were observed.

    `part` is that of the independent scores, `after` that after the debrief, None where none was held.
    """

    criterion: Criterion
    part: Part
    ratings: tuple[GivenRating, ...]
    observed_suitable: tuple[Trait, ...]
    after: Part | None = None

    @property
    def is_changed(self) -> bool:
        """Whether scores were changed after the debrief, also where the same mean came out."""
        return self.after is not None and any(rating.changed is not None for rating in self.ratings)

    @property
    def reasons_of_changes(self) -> list[str]:
        """Why scores were changed after the debrief, each once, in an order that does not tell whose they are."""
        return sorted({rating.changed.evidence for rating in self.ratings if rating.changed is not None})


@dataclass(frozen=True, slots=True)
class WatchOut:
    """An unsuitable trait that was observed; it never subtracts.

    `reports` holds (interviewer's name, evidence), `scorecards` the id of the scorecard each of them stands on,
    `late` those that were added or changed after the scorecard was reopened.
    """

    trait: Trait
    criterion: Criterion
    reports: tuple[tuple[str, str], ...]
    scorecards: tuple[str, ...]
    late: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class ApplicationResult:
    """Everything about one application under one rubric snapshot.

    `scorecards` are those that count, `recommendations` what each of them says, in the same order. `drafting` has who
    writes each of those that are not finished, `other_snapshots` were submitted under another rubric text. `hidden`
    says that the viewer still has to submit, and sees only their own scorecards: neither what others made of it nor
    whether they did. `debriefs` are the debrief scorecards of those that count, `after` the score with them, None where
    no debrief is finished. `reopenings` says when and why, by the id of a scorecard that was ever reopened, `marks` how
    a scorecard is called for short.
    """

    application: Application
    candidate: Candidate
    job: Job
    rubric_hash: str
    rubric: Rubric
    interviews: tuple[Interview, ...]
    interviewers: tuple[Interviewer, ...]
    scorecards: tuple[Scorecard, ...]
    score: Score
    criteria: tuple[CriterionResult, ...]
    watch_outs: tuple[WatchOut, ...]
    previews: tuple[tuple[Preview, tuple[str, ...]], ...]
    recommendations: tuple[tuple[Interviewer, Recommendation, str], ...]
    drafting: tuple[Interviewer, ...]
    other_snapshots: int
    hidden: bool
    debriefs: tuple[Scorecard, ...] = ()
    after: Score | None = None
    reopenings: Mapping[str, tuple[Reopening, ...]] = field(default_factory=dict)
    marks: Mapping[str, str] = field(default_factory=dict)

    @property
    def drafts(self) -> int:
        """How many scorecards are not finished."""
        return len(self.drafting)

    @property
    def places_in_round(self) -> Mapping[str, int]:
        """Which of its round each interview is (`rounds`), by its id."""
        return dict(zip((one.id for one in self.interviews), places_in_round(self.interviews), strict=True))


def application_result(
    ws: Workspace,
    application_id: str,
    *,
    viewer_id: str | None = None,
    rubric_hash: str | None = None,
    own_debrief: bool = False,
) -> ApplicationResult:
    """The result of one application, as this viewer may see it (None: everything that was submitted).

    With `own_debrief` what the viewer has changed in the debrief so far counts too, though it is not finished.

    Without a `rubric_hash` it is the one of the job's present rubric, or, where nothing was submitted under
    that, the one of the last scorecard submitted. Raises NotFound.
    """
    application = applications.get(ws, application_id, viewer_id=viewer_id)
    job = jobs.get(ws, application.job_id)
    blind = visibility.is_blind(ws, application_id=application_id, viewer_id=viewer_id)
    every = [
        card for card in scorecards.of_application(ws, application_id) if not blind or card.interviewer_id == viewer_id
    ]
    cards = [card for card in every if card.phase == "independent"]
    visible = [card for card in cards if card.status == "submitted"]
    rubric_hash = rubric_hash or _snapshot(job, visible)
    rubric = snapshots.rubric(ws, rubric_hash)
    counted = tuple(card for card in visible if card.rubric_hash == rubric_hash)
    people = {card.interviewer_id: interviewers.get(ws, card.interviewer_id) for card in counted}
    debriefs = _debriefs(every, counted, viewer_id if own_debrief else None)
    score = scoring.score(rubric, debrief.scores_after(counted, ()))
    after = scoring.score(rubric, debrief.scores_after(counted, debriefs)) if debriefs else None
    return ApplicationResult(
        application=application,
        candidate=candidates.get(ws, application.candidate_id),
        job=job,
        rubric_hash=rubric_hash,
        rubric=rubric,
        interviews=tuple(row.interview for row in interviews.rows(ws, application_id=application_id)),
        interviewers=tuple(people.values()),
        scorecards=counted,
        score=score,
        criteria=tuple(
            _criterion(criterion, counted, people, debriefs, (score, after)) for criterion in rubric.active_criteria
        ),
        watch_outs=_watch_outs(rubric, counted, people),
        previews=tuple((preview, _given_by(preview, counted, people)) for preview in rubric.previews),
        recommendations=tuple((people[card.interviewer_id], card.recommendation, card.summary) for card in counted),
        drafting=tuple(interviewers.get(ws, card.interviewer_id) for card in cards if card.status != "submitted"),
        other_snapshots=len(visible) - len(counted),
        hidden=blind,
        debriefs=debriefs,
        after=after,
        reopenings={
            card.id: tuple(scorecards.reopenings(ws, card.id)) for card in (*counted, *debriefs) if card.reopened_at
        },
        marks=marks.in_workspace(ws, visible),
    )


def _snapshot(job: Job, submitted: Sequence[Scorecard]) -> str:
    if not submitted or any(card.rubric_hash == job.rubric_hash for card in submitted):
        return job.rubric_hash
    return max(submitted, key=lambda card: card.submitted_at).rubric_hash


def for_discussion(criteria: Sequence[CriterionResult]) -> list[CriterionResult]:
    """The criteria a debrief talks about first: the widest gap first, else in the order of the rubric."""
    return sorted(criteria, key=lambda one: -one.part.gap if one.part.discuss else 0)


def _debriefs(every: Sequence[Scorecard], counted: Sequence[Scorecard], drafting: str | None) -> tuple[Scorecard, ...]:
    """The debrief scorecards of those whose independent one counts: whoever sees the one sees the other.

    Only finished ones, and the draft of the interviewer `drafting`.
    """
    whose = {(card.interview_id, card.interviewer_id) for card in counted}
    return tuple(
        card
        for card in every
        if card.phase == "debrief"
        and (card.status == "submitted" or card.interviewer_id == drafting)
        and (card.interview_id, card.interviewer_id) in whose
    )


def _criterion(
    criterion: Criterion,
    cards: Sequence[Scorecard],
    people: dict[str, Interviewer],
    debriefs: Sequence[Scorecard],
    scores: tuple[Score, Score | None],
) -> CriterionResult:
    changes = {(card.interview_id, card.interviewer_id): card.ratings.get(criterion.id) for card in debriefs}
    score, after = scores
    given = []
    for card in cards:
        rating = card.ratings.get(criterion.id)
        changed = changes.get((card.interview_id, card.interviewer_id))
        if rating is None and changed is None:
            continue
        alone = Rating(criterion.id, None, False, "", "") if rating is None else rating
        given.append(
            GivenRating(
                card.id,
                people[card.interviewer_id],
                alone.score,
                alone.not_assessed,
                alone.evidence,
                late=criterion.id in scorecards.late_answers(card),
                changed=changed,
            )
        )
    suitable = tuple(trait for trait in criterion.suitable if any(_observed(card, trait) for card in cards))
    part_after = None if after is None else after.part(criterion.id)
    return CriterionResult(criterion, score.part(criterion.id), tuple(given), suitable, part_after)


def _watch_outs(rubric: Rubric, cards: Sequence[Scorecard], people: dict[str, Interviewer]) -> tuple[WatchOut, ...]:
    found = []
    for criterion, trait, suitable in rubric.traits():
        showing = [card for card in cards if not suitable and _observed(card, trait)]
        if showing:
            reports = [(people[card.interviewer_id].name, card.observations[trait.id].evidence) for card in showing]
            late = frozenset(card.id for card in showing if trait.id in scorecards.late_answers(card))
            found.append(WatchOut(trait, criterion, tuple(reports), tuple(card.id for card in showing), late))
    return tuple(found)


def _observed(card: Scorecard, trait: Trait) -> bool:
    seen = card.observations.get(trait.id)
    return seen is not None and seen.state == "observed"


def _given_by(preview: Preview, cards: Sequence[Scorecard], people: dict[str, Interviewer]) -> tuple[str, ...]:
    names = (
        people[card.interviewer_id].name
        for card in cards
        if (mark := card.previews.get(preview.id)) is not None and mark.given
    )
    return tuple(dict.fromkeys(names))  # somebody may have interviewed twice
