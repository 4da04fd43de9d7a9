"""The debrief as the page shows it: who is waited for, what everybody gave, and what I have changed so far."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from screening.figures.results import (
    ApplicationResult,
    CriterionResult,
    GivenRating,
    application_result,
    for_discussion,
)
from screening.interviewing import debrief, interviews, scorecards
from screening.people import visibility
from ui.interview.history import Step
from ui.interview.places import Place, Row
from ui.interview.steps import Given
from ui.translations import translate

if TYPE_CHECKING:
    from rubrics.model import Criterion, Language
    from screening.changes import Changes
    from screening.interviewing.scorecards import Rating, Scorecard
    from screening.workspace import Workspace
    from ui.interview.record import InterviewRecord


@dataclass(frozen=True, slots=True)
class Debrief:
    """The debrief of one interview for one interviewer, whose own scorecard is submitted.

    `card` is that person's debrief scorecard, None before the first change; `awaited` are the names of those who
    still score, and until nobody does `result` is None; `absent` those of the panel who never began. `result` counts
    what the person has changed so far. `blind`: the person still has to score this candidate in another round, and
    until then nothing of the others is told, not even who has submitted.
    """

    interview_id: str
    interviewer_id: str
    scorecard_id: str
    card: Scorecard | None
    awaited: tuple[str, ...]
    absent: tuple[str, ...]
    result: ApplicationResult | None
    blind: bool

    @classmethod
    def read(cls, record: InterviewRecord) -> Debrief | None:
        """Read it from the file; None where there is nobody to talk to."""
        workspace, interview_id, me = record.workspace, record.interview.id, record.me.id
        cards = scorecards.of_interview(workspace, interview_id)
        scored = {card.interviewer_id for card in cards if card.phase == "independent"}
        panel = interviews.panel(workspace, interview_id)
        if len(scored | {person.id for person in panel}) < debrief.FEWEST:
            return None
        card = next((one for one in cards if one.phase == "debrief" and one.interviewer_id == me), None)
        if visibility.is_blind(workspace, application_id=record.application.id, viewer_id=me):
            return cls(interview_id, me, record.card.id, card, (), (), None, blind=True)
        awaited = tuple(person.name for person in debrief.awaited(workspace, interview_id))
        absent = tuple(person.name for person in panel if person.id not in scored)
        ready = not awaited and len(scored) >= debrief.FEWEST
        result = _talk(record) if ready else None
        return cls(
            interview_id, me, record.card.id, card, awaited or (() if ready else absent), absent, result, blind=False
        )

    @property
    def card_id(self) -> str:
        """The id of one's own debrief scorecard, "" before the first change."""
        return self.card.id if self.card is not None else ""

    @property
    def finished(self) -> bool:
        """Whether one's own debrief scorecard is locked."""
        return self.card is not None and self.card.status == "submitted"

    def criterion(self, criterion_id: str) -> CriterionResult | None:
        """What the panel gave a criterion; None while others still score."""
        criteria = self.result.criteria if self.result is not None else ()
        return next((one for one in criteria if one.criterion.id == criterion_id), None)

    def mine(self, one: CriterionResult) -> GivenRating | None:
        """My own rating of a criterion, None where I said nothing about it."""
        return next((rating for rating in one.ratings if rating.scorecard_id == self.scorecard_id), None)

    def change(self, criterion_id: str) -> Rating | None:
        """What I have changed a criterion to, with my reason as evidence; None for no change."""
        return self.card.ratings.get(criterion_id) if self.card is not None else None

    def without_reason(self) -> list[str]:
        """The ids of the criteria that I changed without saying why."""
        return debrief.without_reason(self.card) if self.card is not None else []


def _talk(record: InterviewRecord) -> ApplicationResult:
    return application_result(
        record.workspace,
        record.application.id,
        viewer_id=record.me.id,
        rubric_hash=record.card.rubric_hash,
        own_debrief=True,
    )


def debrief_places(talk: Debrief, language: Language) -> list[Place]:
    """The places of the debrief: what to talk about first comes first; one without id while others still score."""
    if talk.result is None:
        return [Place("debrief", "", 1, translate("Debrief", "Debrief"))]
    return [
        Place(
            "debrief",
            one.criterion.id,
            number,
            translate("Debrief", "Debrief: {name}", name=one.criterion.name.get(language)),
        )
        for number, one in enumerate(for_discussion(talk.result.criteria), start=1)
    ]


def debrief_row(place: Place, talk: Debrief | None, scorecard_id: str) -> Row:
    """How a criterion stands in the debrief: what one changed, else whether the panel should discuss it."""
    one = talk.criterion(place.id) if talk is not None else None
    if talk is None or one is None:
        return Row(place, "talk")
    mine = talk.mine(one)
    score = mine.score_after if mine is not None else None
    if mine is not None and mine.changed is not None:
        return Row(place, "changed", score)
    return Row(place, "discuss" if one.part.discuss else "talk", score)


def change_step(
    workspace: Workspace, talk: Debrief, criterion: Criterion, scores: tuple[Given, Given], language: Language
) -> Step:
    """Change one's score of a criterion in the debrief; the reason stays.

    `scores` are what it was and what it shall be; None is no change: the score given alone.
    """
    before, wanted = scores
    stored = talk.change(criterion.id)
    reason = stored.evidence if stored is not None else ""

    def write(state: Given, said: str | None) -> Changes:
        with workspace.atomic():
            begun = debrief.begin(workspace, interview_id=talk.interview_id, interviewer_id=talk.interviewer_id)
            if state is None:
                return begun | debrief.take_back(workspace, scorecard_id=begun.id, criterion_id=criterion.id)
            score = None if state == "not_assessed" else state
            return begun | debrief.change(
                workspace, scorecard_id=begun.id, criterion_id=criterion.id, score=score, reason=said
            )

    name = translate("Debrief", "change of {name}", name=criterion.name.get(language))
    place = ("debrief", criterion.id)
    return Step(name, place, lambda: write(wanted, None), lambda: write(before, reason), scores)


def write_reason(workspace: Workspace, talk: Debrief, criterion_id: str, text: str) -> Changes:
    """Store why a score is another one now."""
    begun = debrief.begin(workspace, interview_id=talk.interview_id, interviewer_id=talk.interviewer_id)
    return debrief.write_reason(workspace, scorecard_id=begun.id, criterion_id=criterion_id, text=text)


def finish(workspace: Workspace, talk: Debrief) -> Changes:
    """Submit and lock one's own debrief scorecard, also where nothing was changed."""
    with workspace.atomic():
        begun = debrief.begin(workspace, interview_id=talk.interview_id, interviewer_id=talk.interviewer_id)
        return begun | debrief.finish(workspace, scorecard_id=begun.id)
