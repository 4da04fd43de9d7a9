"""What a scorecard is: its records, what one still lacks, and what one says. Pure: no file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from rubrics.model import Rubric

Phase = Literal["independent", "debrief"]
ScorecardStatus = Literal["draft", "submitted"]
State = Literal["observed", "not_observed", "not_probed"]
Recommendation = Literal["", "strong_yes", "yes", "no", "strong_no", "no_decision"]


@dataclass(frozen=True, slots=True)
class Rating:
    """What was said about a criterion. No score and not `not_assessed`: nothing yet, though evidence may exist."""

    criterion_id: str
    score: int | None
    not_assessed: bool
    evidence: str
    updated_at: str


@dataclass(frozen=True, slots=True)
class Observation:
    """Whether a suitable or unsuitable trait showed, and in what."""

    trait_id: str
    state: State
    evidence: str
    updated_at: str


@dataclass(frozen=True, slots=True)
class PreviewMark:
    """Whether a realistic preview was given, and what the candidate answered."""

    preview_id: str
    given: bool
    response: str
    updated_at: str


@dataclass(frozen=True, slots=True)
class Scorecard:
    """One interviewer's form. `ratings`, `observations` and `previews` hold only what was answered, by id.

    `submitted_at` is "" for a draft, `reopened_at` the time of the first reopening, "" for never.
    """

    id: str
    interview_id: str
    interviewer_id: str
    phase: Phase
    status: ScorecardStatus
    rubric_hash: str
    ratings: Mapping[str, Rating]
    observations: Mapping[str, Observation]
    previews: Mapping[str, PreviewMark]
    recommendation: Recommendation
    summary: str
    created_at: str
    updated_at: str
    submitted_at: str
    reopened_at: str = ""


@dataclass(frozen=True, slots=True)
class Missing:
    """Something a scorecard still lacks: `item_id` names the criterion, trait or preview.

    Codes: "no_score", "no_evidence" (a score of 1, 2 or 5), "unsuitable_without_evidence",
    "must_have_not_assessed", "preview_not_given".
    """

    code: str
    item_id: str


def missing(rubric: Rubric, scorecard: Scorecard) -> list[Missing]:
    """What a scorecard still lacks, in the order of the rubric.

    All of it is advice, except that an observed unsuitable trait without evidence cannot be submitted.
    """
    found: list[Missing] = []
    for criterion in rubric.active_criteria:
        rating = scorecard.ratings.get(criterion.id)
        if rating is None or rating.score is None:
            if criterion.must_have is not None:
                found.append(Missing("must_have_not_assessed", criterion.id))
            elif rating is None or not rating.not_assessed:
                found.append(Missing("no_score", criterion.id))
        elif rating.score in {1, 2, 5} and not rating.evidence.strip():
            found.append(Missing("no_evidence", criterion.id))
        for trait in criterion.unsuitable:
            seen = scorecard.observations.get(trait.id)
            if seen is not None and seen.state == "observed" and not seen.evidence.strip():
                found.append(Missing("unsuitable_without_evidence", trait.id))
    for preview in rubric.previews:
        mark = scorecard.previews.get(preview.id)
        if mark is None or not mark.given:
            found.append(Missing("preview_not_given", preview.id))
    return found


def late_answers(card: Scorecard) -> frozenset[str]:
    """The ids of the criteria, traits and previews answered or changed after the scorecard was first reopened."""
    if not card.reopened_at:
        return frozenset()
    answers = (card.ratings.items(), card.observations.items(), card.previews.items())
    return frozenset(key for part in answers for key, answer in part if answer.updated_at > card.reopened_at)


def content(card: Scorecard) -> dict[str, object]:
    """What a scorecard says, in one fixed form: the audit log commits to it when the card is submitted."""
    return {
        "interview": card.interview_id,
        "interviewer": card.interviewer_id,
        "phase": card.phase,
        "rubric": card.rubric_hash,
        "ratings": {key: [r.score, r.not_assessed, r.evidence] for key, r in card.ratings.items()},
        "observations": {key: [o.state, o.evidence] for key, o in card.observations.items()},
        "previews": {key: [p.given, p.response] for key, p in card.previews.items()},
        "recommendation": card.recommendation,
        "summary": card.summary,
        "submitted_at": card.submitted_at,
    }
