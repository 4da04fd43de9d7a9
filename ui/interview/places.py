"""The places one goes through in an interview: each criterion, each realistic-preview question, and the result."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from rubrics.model import Criterion, Language, Preview, Rubric
from ui.translations import translate

if TYPE_CHECKING:
    from screening.interviewing.scorecards import Scorecard

Kind = Literal["criterion", "preview", "result", "debrief"]
Standing = Literal[
    "unanswered", "scored", "not_assessed", "partial", "given", "not_given", "result", "talk", "discuss", "changed"
]

ICONS: dict[Standing, str] = {
    "unanswered": "circle",
    "scored": "circle-check",
    "not_assessed": "circle-minus",
    "partial": "circle-dot",
    "given": "square-check",
    "not_given": "square",
    "result": "scale",
    "talk": "users",
    "discuss": "arrow-up-down",
    "changed": "pencil",
}
COLOURS: dict[Standing, str] = {
    "scored": "good",
    "given": "good",
    "partial": "warning",
    "result": "accent",
    "discuss": "warning",
    "changed": "accent",
}


@dataclass(frozen=True, slots=True)
class Place:
    """One row of the list on the left. `number` counts from 1 within its kind; `id` is the criterion's or preview's."""

    kind: Kind
    id: str
    number: int
    name: str
    must_have: bool = False
    in_focus: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A place and how it stands in the scorecard. `score` is 1 to 5, or None; `concerns` what is worth another look."""

    place: Place
    standing: Standing
    score: int | None = None
    concerns: tuple[str, ...] = ()

    @property
    def spoken(self) -> str:
        """What a screen reader says about the row."""
        words = {
            "unanswered": translate("Interview", "unanswered"),
            "scored": translate("Interview", "score {score}", score=self.score),
            "not_assessed": translate("Interview", "not assessed"),
            "partial": translate("Interview", "partly answered, no score"),
            "given": translate("Interview", "preview given"),
            "not_given": translate("Interview", "preview not given"),
            "result": "",
            "talk": "",
            "discuss": translate("Interview", "scores 2 or more levels apart"),
            "changed": translate("Interview", "changed to {score}", score=self.score or "–"),
        }[self.standing]
        must_have = translate("Interview", "must-have") if self.place.must_have else ""
        return ", ".join(filter(None, (f"{self.place.number} {self.place.name}", must_have, words, *self.concerns)))


def places_of(rubric: Rubric, language: Language, *, focus: Sequence[str] = (), submitted: bool = False) -> list[Place]:
    """Every place of an interview in the order it is gone through; a submitted scorecard ends with its result."""
    places = [
        Place("criterion", one.id, number, one.name.get(language), one.must_have is not None, one.id in focus)
        for number, one in enumerate(rubric.active_criteria, start=1)
    ]
    places += [
        Place("preview", one.id, number, preview_name(one, language))
        for number, one in enumerate(rubric.previews, start=1)
    ]
    if submitted:
        places.append(Place("result", "", 1, translate("Interview", "Result")))
    return places


def preview_name(preview: Preview, language: Language) -> str:
    """What a realistic-preview question is called in a list: what people expect or believe."""
    return preview.claim.get(language)


def row_of(place: Place, rubric: Rubric, card: Scorecard) -> Row:
    """How a place stands in this scorecard."""
    if place.kind == "result":
        return Row(place, "result")
    if place.kind == "preview":
        mark = card.previews.get(place.id)
        return Row(place, "given" if mark is not None and mark.given else "not_given")
    rating = card.ratings.get(place.id)
    if rating is not None and rating.score is not None:
        return Row(place, "scored", rating.score)
    if rating is not None and rating.not_assessed:
        return Row(place, "not_assessed")
    something_said = bool(rating is not None and rating.evidence) or _any_observed(rubric.criterion(place.id), card)
    return Row(place, "partial" if something_said else "unanswered")


def _any_observed(criterion: Criterion, card: Scorecard) -> bool:
    states = (card.observations[trait.id].state for trait in criterion.traits if trait.id in card.observations)
    return any(state != "not_probed" for state in states)
