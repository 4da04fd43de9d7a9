"""What is found in a document: frozen records, each with its place in the text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from rubrics.model import Language

if TYPE_CHECKING:
    from rubrics.model import Rubric

Kind = Literal[
    "opening",
    "duty",
    "suitable",
    "unsuitable",
    "expectation",
    "misconception",
    "reality",
    "distinction",
    "other",
]

PAIR_THRESHOLD = 0.6
"""Pairs at or above this confidence are made; below it they are only offered."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the document and what it was read as; `start` and `end` count characters of the text."""

    text: str
    start: int
    end: int
    kind: Kind = "other"


@dataclass(frozen=True, slots=True)
class Item:
    """Something the document says, standing on its own.

    `text[start:end]` of the document are the item's own words; a head or an end it shares with its neighbours
    ("kemampuan …, …, dan …", "… and … skills") is repeated in `text` and stands elsewhere in `sentence`.
    """

    text: str
    start: int
    end: int
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class Claim:
    """What people expect or wrongly believe, and what the document says the job is really like."""

    claim: Item
    reality: Item | None = None


@dataclass(frozen=True, slots=True)
class Risky:
    """Wording about a protected characteristic: kept apart, never made a criterion."""

    item: Item
    category: str


@dataclass(frozen=True, slots=True)
class Pair:
    """A suitable and an unsuitable trait (by position) that are two ends of one scale.

    `confidence` runs from 0 to 1; `reason` is a code: same_competence, opposite, related, overlap.
    """

    suitable: int
    unsuitable: int
    confidence: float
    reason: str

    @property
    def asserted(self) -> bool:
        """Whether the two are paired, rather than offered for pairing."""
        return self.confidence >= PAIR_THRESHOLD


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything read from one document. Positions count characters of `text`."""

    text: str
    title: str
    role: str
    language: Language
    sentences: tuple[Sentence, ...] = ()
    duties: tuple[Item, ...] = ()
    suitable: tuple[Item, ...] = ()
    unsuitable: tuple[Item, ...] = ()
    pairs: tuple[Pair, ...] = ()
    expectations: tuple[Claim, ...] = ()
    misconceptions: tuple[Claim, ...] = ()
    distinctions: tuple[Item, ...] = ()
    discriminatory: tuple[Risky, ...] = ()

    def to_json(self) -> dict[str, object]:
        """The plain lists that `saring rubric draft --json` prints; only asserted pairs."""
        return {
            "role": self.role,
            "language": self.language,
            "duties": [item.text for item in self.duties],
            "suitable": [item.text for item in self.suitable],
            "unsuitable": [item.text for item in self.unsuitable],
            "pairs": [[pair.suitable, pair.unsuitable] for pair in self.pairs if pair.asserted],
            "expectations": [_claim_json("expectation", claim) for claim in self.expectations],
            "misconceptions": [_claim_json("misconception", claim) for claim in self.misconceptions],
            "distinctions": [item.text for item in self.distinctions],
            "discriminatory": [risky.item.text for risky in self.discriminatory],
        }

    def to_rubric(self, *, source: str = "") -> Rubric:
        """A rubric proposed from this draft, for HR to mend; `source` names the document it came from.

        Raises DocumentError "document_many_traits" for a draft of more than 200 items.
        """
        from rubrics.draft.intake import begin

        return begin(self).rubric(source=source)


def _claim_json(key: str, claim: Claim) -> dict[str, str | None]:
    return {key: claim.claim.text, "reality": claim.reality.text if claim.reality else None}
