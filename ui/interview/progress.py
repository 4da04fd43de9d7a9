"""How far a scorecard is: what is answered, and the share of the weight that has a score."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reports.wording.wording import Wording
from screening.figures import scoring
from ui.translations import language, translate

if TYPE_CHECKING:
    from rubrics.model import Rubric
    from screening.interviewing.scorecards import Scorecard


@dataclass(frozen=True, slots=True)
class Progress:
    """Numbers of criteria and of previews; the coverage stands in `score`."""

    criteria: int
    scored: int
    not_assessed: int
    score: scoring.Score
    previews: int
    given: int

    @property
    def answered(self) -> int:
        """Criteria with a score or left out on purpose."""
        return self.scored + self.not_assessed

    def short(self, *, roomy: bool) -> str:
        """For the header: "5/6 answered · coverage 67 %", or "5/6 · 67 %" where there is little room."""
        share = Wording(language()).short_of(self.score)["coverage"]
        if not roomy:
            return f"{self.answered}/{self.criteria} · {share}"
        return translate(
            "Interview",
            "{answered}/{criteria} answered · coverage {share}",
            answered=self.answered,
            criteria=self.criteria,
            share=share,
        )

    def explained(self) -> str:
        """What the figures count and what they are for, one sentence a line."""
        lines = [
            translate(
                "Interview",
                "Of {criteria} criteria {scored} have a score, {not_assessed} are not assessed, {open} are open.",
                criteria=self.criteria,
                scored=self.scored,
                not_assessed=self.not_assessed,
                open=self.criteria - self.answered,
            ),
            translate(
                "Interview",
                "Coverage {coverage}: the share of the weight that has a score. A result needs at least {minimum}.",
                **Wording(language()).short_of(self.score),
            ),
        ]
        if self.previews:
            lines.append(
                translate(
                    "Interview",
                    "Realistic previews given: {given} of {previews}.",
                    given=self.given,
                    previews=self.previews,
                )
            )
        return "\n".join(lines)


def progress_of(rubric: Rubric, card: Scorecard) -> Progress:
    """Count a scorecard; criteria that are not active count for nothing."""
    ratings = [card.ratings.get(criterion.id) for criterion in rubric.active_criteria]
    marks = [card.previews.get(preview.id) for preview in rubric.previews]
    return Progress(
        criteria=len(ratings),
        scored=sum(rating is not None and rating.score is not None for rating in ratings),
        not_assessed=sum(rating is not None and rating.not_assessed for rating in ratings),
        score=scoring.score(rubric, [{key: rating.score for key, rating in card.ratings.items()}]),
        previews=len(marks),
        given=sum(mark is not None and mark.given for mark in marks),
    )
