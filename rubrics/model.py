"""What a rubric is: frozen records, free of any file format."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

Language = Literal["id", "en"]
LANGUAGES: tuple[Language, ...] = ("id", "en")

Level = Literal[1, 2, 3, 4, 5]
LEVELS: tuple[Level, ...] = (1, 2, 3, 4, 5)

QuestionKind = Literal["behavioural", "situational"]
PreviewKind = Literal["expectation", "misconception"]

DEFAULT_MINIMUM_COVERAGE = 0.6
DEFAULT_THRESHOLD: Level = 2


@dataclass(frozen=True, slots=True)
class Text:
    """A text in Indonesian, in English, or in both; at least one is not empty."""

    id: str = ""
    en: str = ""

    def get(self, language: Language) -> str:
        """The text in `language`, or in the other one where it was not written."""
        wanted, other = (self.id, self.en) if language == "id" else (self.en, self.id)
        return wanted or other

    def has(self, language: Language) -> bool:
        """Whether the text was written in `language`."""
        return bool(self.id if language == "id" else self.en)

    def __bool__(self) -> bool:
        return bool(self.id or self.en)


@dataclass(frozen=True, slots=True)
class Trait:
    """A sign that speaks for or against a candidate, in the words of the profile.

    `id` is unique in the whole rubric; `source` is the sentence of the profile it stands in.
    """

    id: str
    text: Text
    source: str = ""


@dataclass(frozen=True, slots=True)
class Anchor:
    """What can be seen or heard at one level of a criterion's scale."""

    level: Level
    text: Text


@dataclass(frozen=True, slots=True)
class Question:
    """The main question of a criterion."""

    kind: QuestionKind
    text: Text


@dataclass(frozen=True, slots=True)
class Criterion:
    """A scored item. Optional criteria (`active` false) are offered to HR and not scored.

    `weight` > 0; `must_have` is the level that must be exceeded (1 to 4), or None where the criterion
    is no must-have: a score at or below it reads "must-have not met".
    """

    id: str
    name: Text
    definition: Text
    question: Question
    anchors: tuple[Anchor, ...]
    probes: tuple[Text, ...] = ()
    suitable: tuple[Trait, ...] = ()
    unsuitable: tuple[Trait, ...] = ()
    source: str = ""
    category: Text = field(default_factory=Text)
    weight: float = 1.0
    weight_reason: Text = field(default_factory=Text)
    must_have: Level | None = None
    active: bool = True

    def anchor(self, level: int) -> Anchor | None:
        """The anchor of this level, where one is written."""
        return next((anchor for anchor in self.anchors if anchor.level == level), None)

    @property
    def traits(self) -> tuple[Trait, ...]:
        """Suitable traits first, then unsuitable ones, each in the order of the file."""
        return self.suitable + self.unsuitable


@dataclass(frozen=True, slots=True)
class Preview:
    """A realistic-preview question: what people expect or wrongly believe, and what the job is really like.

    `question` is asked before `reality` is told, `follow_up` after it. `reality` may be empty where the
    profile gives none.
    """

    id: str
    kind: PreviewKind
    claim: Text
    question: Text
    reality: Text = field(default_factory=Text)
    follow_up: Text = field(default_factory=Text)
    source: str = ""


@dataclass(frozen=True, slots=True)
class Rubric:
    """The standard candidates of a job are scored against.

    `minimum_coverage` is a share from 0 to 1: below it a result reads "not enough evidence".
    Criteria keep the order of the file.
    """

    id: str
    revision: int
    language: Language
    title: Text
    role: Text
    criteria: tuple[Criterion, ...]
    previews: tuple[Preview, ...] = ()
    duties: tuple[Text, ...] = ()
    summary: Text = field(default_factory=Text)
    source: str = ""
    minimum_coverage: float = DEFAULT_MINIMUM_COVERAGE

    @property
    def active_criteria(self) -> tuple[Criterion, ...]:
        """The criteria that are scored."""
        return tuple(criterion for criterion in self.criteria if criterion.active)

    def criterion(self, criterion_id: str) -> Criterion:
        """The criterion of this id. Raises KeyError for an id the rubric does not have."""
        for criterion in self.criteria:
            if criterion.id == criterion_id:
                return criterion
        raise KeyError(criterion_id)

    def traits(self) -> Iterator[tuple[Criterion, Trait, bool]]:
        """Every trait of the active criteria with its criterion and whether it is a suitable one."""
        for criterion in self.active_criteria:
            for trait in criterion.suitable:
                yield criterion, trait, True
            for trait in criterion.unsuitable:
                yield criterion, trait, False
