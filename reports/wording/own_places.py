"""Where something stands in what is held about a person, in words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from reports.wording.wording import Wording

if TYPE_CHECKING:
    from screening.people.redaction import Place


def places_words(words: Wording, places: Iterable[Place]) -> str:
    """The places one after the other: "profile; Courier, round 1"; "" for none."""
    return "; ".join(_place(words, one) for one in places)


def _place(words: Wording, place: Place) -> str:
    if place.code == "interview":
        return words("own_place_interview", job=place.job, which=words.round(place.round, place.nth))
    return place.job or words(f"own_place_{place.code}")
