"""How the height is shared out among the parts of a criterion: the anchors first, then what is left.

In the scroll a criterion takes the height it needs; alone on the page it shares what there is, and keeps each part
where it is from criterion to criterion. Thresholds are in lines of text, so they grow with the type.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFont

from rubrics.model import LEVELS, Criterion, Language, Level
from ui.interview import anchors, traits
from ui.interview.measures import line_height, text_height

PAD = 16  # pixels left and right of everything
_COMPACT_BELOW = 34  # lines of text that fit into the height
_FIELD_LINES = ((0, 1), (30, 2), (45, 3), (50, 4), (60, 6))  # from this height in lines: so many in the evidence field
_FLOW_LINES = 2
_CUT_FIRST: tuple[Level, ...] = (2, 4, 3, 1, 5)  # of equally long ones: the levels between those every rubric has


@dataclass(frozen=True, slots=True)
class Shares:
    """Pixels for each part, from top to bottom; `lines` of words for each anchor."""

    compact: bool
    spacing: int
    head: int
    question: int
    lines: dict[Level, int]
    scale: int
    choices: int
    traits: int
    trait_field: int
    reserved: bool  # there is room for the evidence of every trait, so that ticking one moves nothing
    label: int
    evidence: int

    @property
    def total(self) -> int:
        """All of them with the distances between them."""
        parts = (self.head, self.question, self.scale, self.choices, self.traits, self.label, self.evidence)
        return sum(parts) + 6 * self.spacing


@dataclass(frozen=True, slots=True)
class Words:
    """What of a rubric has to be fitted in: one criterion, or all that stand at the same place one after another."""

    criteria: Sequence[Criterion]
    language: Language
    source: str = ""  # the definition and the profile's sentence, where they are shown

    def question(self, font: QFont, width: int) -> int:
        """Pixels of the longest question with its probes, and of the source."""
        longest = max((self._question(one, font, width) for one in self.criteria), default=0)
        source = text_height(font, self.source, width) + 12 if self.source else 0
        return longest + source + 4

    def _question(self, criterion: Criterion, font: QFont, width: int) -> int:
        asked = text_height(font, criterion.question.text.get(self.language), width)
        probes = probes_line(criterion, self.language)
        return asked + (text_height(font, probes, width) + 4 if probes else 0)

    def traits(self, font: QFont, width: int, field: int) -> int:
        """Pixels of the longest list of traits, each with a field of this height."""
        return max((traits.height_of(one, self.language, font, width, field) for one in self.criteria), default=0)

    def lines(self, font: QFont, width: int) -> dict[Level, int]:
        """The lines of the longest anchor of each level."""
        return {
            level: max((anchors.lines_of(one, level, self.language, font, width) for one in self.criteria), default=1)
            for level in LEVELS
        }


def probes_line(criterion: Criterion, language: Language) -> str:
    """The probes beside one another, "" where there are none."""
    return "\u00a0\u00a0·  ".join(filter(None, (probe.get(language).strip() for probe in criterion.probes)))


def flowing(words: Words, font: QFont, *, width: int, sight: int) -> Shares:
    """Each part as high as it needs; only the anchors are cut, to what is in sight at once (`sight` pixels)."""
    width -= 2 * PAD
    line = line_height(font)
    fixed = _Fixed(line, compact=sight < _COMPACT_BELOW * line, field_lines=_FLOW_LINES)
    question = words.question(font, width)
    rest = sight - fixed.head - question - 4 * fixed.spacing
    lines = _cut(words.lines(font, width), line, rest, compact=fixed.compact)
    trait_field = traits.field_height(line, fixed.compact)
    return fixed.shares(
        question=question,
        lines=lines,
        traits_height=words.traits(font, width, trait_field),
        trait_field=trait_field,
        reserved=True,
    )


def shared(words: Words, font: QFont, *, width: int, height: int) -> Shares:
    """The parts within `height`; where that is too little for one line of each, their sum is more."""
    width -= 2 * PAD
    line = line_height(font)
    fits = height / line
    field_lines = max(lines for least, lines in _FIELD_LINES if fits >= least)
    fixed = _Fixed(line, compact=fits < _COMPACT_BELOW, field_lines=field_lines)
    trait_field = traits.field_height(line, fixed.compact)
    wanted_traits = words.traits(font, width, trait_field)
    least_traits = line + trait_field if fixed.compact else min(wanted_traits, 4 * line + 12 + trait_field)
    wanted_question = words.question(font, width)
    least_question = min(wanted_question, line + 6 if fixed.compact else 2 * line + 6)
    rest = height - fixed.total
    lines = _cut(words.lines(font, width), line, rest - least_question - least_traits, compact=fixed.compact)
    rest -= anchors.scale_height(line, lines, compact=fixed.compact)
    question = min(wanted_question, max(least_question, rest - least_traits))
    traits_height = max(least_traits, min(rest - question, wanted_traits))  # the evidence follows at once
    return fixed.shares(
        question=question,
        lines=lines,
        traits_height=traits_height,
        trait_field=trait_field,
        reserved=wanted_traits <= traits_height,
    )


class _Fixed:
    """The parts whose height does not depend on the words."""

    def __init__(self, line: int, *, compact: bool, field_lines: int) -> None:
        self.line = line
        self.compact = compact
        self.spacing = 4 if compact else 8
        self.head = max(34, round(1.5 * line))
        self.choices = anchors.row_height(line, 1, compact=compact)
        self.label = 0 if compact else line + 2
        self.evidence = line * field_lines + 18

    @property
    def total(self) -> int:
        return self.head + self.choices + self.label + self.evidence + 6 * self.spacing

    def shares(
        self, *, question: int, lines: dict[Level, int], traits_height: int, trait_field: int, reserved: bool
    ) -> Shares:
        return Shares(
            compact=self.compact,
            spacing=self.spacing,
            head=self.head,
            question=question,
            lines=lines,
            scale=anchors.scale_height(self.line, lines, compact=self.compact),
            choices=self.choices,
            traits=traits_height,
            trait_field=trait_field,
            reserved=reserved,
            label=self.label,
            evidence=self.evidence,
        )


def _cut(lines: dict[Level, int], line: int, height: int, *, compact: bool) -> dict[Level, int]:
    """So many lines that the anchors fit into `height`; one each is the least: they never leave the sight."""
    while anchors.scale_height(line, lines, compact=compact) > height and max(lines.values()) > 1:
        lines[max(_CUT_FIRST, key=lambda level: lines[level])] -= 1
    return lines
