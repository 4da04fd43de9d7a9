"""What in a scorecard is worth another look before it is submitted. Pure: no file.

Signs of haste or habit, never proof of it: such indices barely track accuracy (mean r = .05), so that they are shown as
"worth another look" and no figure is ever changed by them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from rubrics.model import Rubric
from screening.interviewing.scorecard_form import Rating, Scorecard, missing

Code = Literal["low_without_evidence", "high_without_evidence", "early_score", "all_equal"]

STRAIGHT_LINE_FROM = 5
"""So many criteria have to be scored before equal scores say anything (rule)."""
EARLY_MINUTES = 5.0
"""No score is early after this long, however long the interview is planned (rule)."""
EARLY_SHARE = 1 / 6
"""Nor after this share of the planned length: a short interview has short first minutes (rule)."""


@dataclass(frozen=True, slots=True)
class Concern:
    """Something worth another look. `item_id` is the criterion's, "" for what is about the whole scorecard."""

    code: Code
    item_id: str


def concerns(rubric: Rubric, card: Scorecard, *, started_at: str, planned_minutes: int) -> list[Concern]:
    """What is worth another look, in the order of the rubric; what is about the whole scorecard comes last.

    "low_without_evidence" (a score of 1 or 2) and "high_without_evidence" (5) are what `missing` names "no_evidence".
    "early_score": see `early_until`. "all_equal": every score the same, once five criteria or more have one.

    `started_at` is the UTC time at which the interview's clock was first started, "" where it never was: no score is
    early then. Scores of a debrief each carry a reason and are marked by none of these.
    """
    if card.phase == "debrief":
        return []
    unproven = {item.item_id for item in missing(rubric, card) if item.code == "no_evidence"}
    until = early_until(started_at, planned_minutes)
    found: list[Concern] = []
    scores: list[int] = []
    for criterion in rubric.active_criteria:
        rating = card.ratings.get(criterion.id)
        if rating is None or rating.score is None:
            continue
        scores.append(rating.score)
        if criterion.id in unproven:
            low = rating.score <= 2
            found.append(Concern("low_without_evidence" if low else "high_without_evidence", criterion.id))
        if until is not None and _was_early(rating, started_at, until):
            found.append(Concern("early_score", criterion.id))
    if len(scores) >= STRAIGHT_LINE_FROM and len(set(scores)) == 1:
        found.append(Concern("all_equal", ""))
    return found


def early_until(started_at: str, planned_minutes: int) -> datetime | None:
    """Until when a score counts as early: five minutes after the start, or a sixth of the planned length if shorter.

    In that time nobody can have talked through one criterion of the usual six. None where the clock never ran.
    """
    if not started_at:
        return None
    return datetime.fromisoformat(started_at) + timedelta(minutes=min(EARLY_MINUTES, planned_minutes * EARLY_SHARE))


def _was_early(rating: Rating, started_at: str, until: datetime) -> bool:
    """Whether the rating was last touched in the first minutes; a later change of it, or its evidence, ends that.

    A score from before the start is not: somebody forgot the clock and started it late.
    """
    return datetime.fromisoformat(started_at) <= datetime.fromisoformat(rating.updated_at) < until
