"""What changed between two revisions of a rubric, and whether it changes what is scored.

Rule made for Saring: a change of *meaning* is one that could give the same answer another score or another reading of
it: criteria that come or go, their weight, must-have, anchors, question, definition or traits, and the minimum
coverage. All else is *wording*: corrected spelling, translations, names, the order of criteria, probes, duties,
previews and whatever stands in a criterion that is only offered.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from rubrics.model import LANGUAGES, Criterion, Language, Preview, Rubric, Text, Trait

Effect = Literal["wording", "meaning"]
ChangeKind = Literal["added", "removed", "changed", "moved"]

_SHORTEST_MISSPELT = 5  # letters; in shorter words one letter makes another word


@dataclass(frozen=True, slots=True)
class Change:
    """One difference.

    `what` names the field ("weight", "anchor", "suitable", "title" …, or "criterion" and "preview" as a whole),
    `item` the id of the criterion or preview it stands in ("" = the rubric itself), `place` the level of an anchor,
    the id of a trait or the number of a probe or duty. `language` is set where one language's text changed.
    """

    effect: Effect
    kind: ChangeKind
    what: str
    item: str = ""
    place: str = ""
    language: Language | None = None
    before: str = ""
    after: str = ""


def compare(old: Rubric, new: Rubric) -> tuple[Change, ...]:
    """Every difference of two rubrics, in the order of the new one; what was removed comes where it stood.

    The revision number itself is none.
    """
    return tuple(_Comparison(old, new).changes())


def changes_meaning(changes: Sequence[Change]) -> bool:
    """Whether one of the changes is of meaning."""
    return any(change.effect == "meaning" for change in changes)


@dataclass(frozen=True, slots=True)
class _Comparison:
    old: Rubric
    new: Rubric

    def changes(self) -> Iterator[Change]:
        old, new = self.old, self.new
        yield from _value("meaning", "id", "", old.id, new.id)
        yield from _value("wording", "language", "", old.language, new.language)
        for what in ("title", "role", "summary"):
            yield from self._text("wording", what, "", getattr(old, what), getattr(new, what))
        yield from _value("wording", "source", "", old.source, new.source)
        coverages = (_share(old.minimum_coverage), _share(new.minimum_coverage))
        yield from _value("meaning", "minimum_coverage", "", *coverages)
        yield from self._listed("wording", "duty", "", old.duties, new.duties)
        yield from self._criteria()
        yield from self._previews()

    def _criteria(self) -> Iterator[Change]:
        before = {criterion.id: criterion for criterion in self.old.criteria}
        after = {criterion.id: criterion for criterion in self.new.criteria}
        for criterion in self.old.criteria:
            if criterion.id not in after:
                yield self._whole("removed", "criterion", criterion.id, criterion.name, scored=criterion.active)
        moved = _moved(list(before), list(after))
        for criterion in self.new.criteria:
            if criterion.id not in before:
                yield self._whole("added", "criterion", criterion.id, criterion.name, scored=criterion.active)
                continue
            if criterion.id in moved:
                yield Change("wording", "moved", "criterion", criterion.id)
            yield from self._criterion(before[criterion.id], criterion)

    def _criterion(self, old: Criterion, new: Criterion) -> Iterator[Change]:
        scored: Effect = "meaning" if old.active or new.active else "wording"
        item = new.id
        yield from _value("meaning", "active", item, _flag(old.active), _flag(new.active))
        for what in ("name", "category"):
            yield from self._text("wording", what, item, getattr(old, what), getattr(new, what))
        yield from self._text(scored, "definition", item, old.definition, new.definition)
        yield from _value("wording", "source", item, old.source, new.source)
        yield from _value(scored, "weight", item, _number(old.weight), _number(new.weight))
        yield from self._text("wording", "weight_reason", item, old.weight_reason, new.weight_reason)
        yield from _value(scored, "must_have", item, _number(old.must_have), _number(new.must_have))
        yield from _value(scored, "question_kind", item, old.question.kind, new.question.kind)
        yield from self._text(scored, "question", item, old.question.text, new.question.text)
        yield from self._listed("wording", "probe", item, old.probes, new.probes)
        yield from self._anchors(scored, old, new)
        yield from self._traits(scored, "suitable", item, old.suitable, new.suitable)
        yield from self._traits(scored, "unsuitable", item, old.unsuitable, new.unsuitable)

    def _anchors(self, effect: Effect, old: Criterion, new: Criterion) -> Iterator[Change]:
        before = {anchor.level: anchor.text for anchor in old.anchors}
        after = {anchor.level: anchor.text for anchor in new.anchors}
        for level in sorted({*before, *after}):
            texts = before.get(level, Text()), after.get(level, Text())
            yield from self._text(effect, "anchor", new.id, *texts, place=str(level))

    def _traits(
        self, effect: Effect, what: str, item: str, old: Sequence[Trait], new: Sequence[Trait]
    ) -> Iterator[Change]:
        before, after = {trait.id: trait for trait in old}, {trait.id: trait for trait in new}
        moved = _moved(list(before), list(after))
        nothing = Trait("", Text())
        for trait_id in dict.fromkeys([*before, *after]):
            one, other = before.get(trait_id, nothing), after.get(trait_id, nothing)
            yield from self._text(effect, what, item, one.text, other.text, place=trait_id)
            if trait_id in moved:
                yield Change("wording", "moved", what, item, trait_id)
            if one.id and other.id:
                yield from _value("wording", "trait_source", item, one.source, other.source, place=trait_id)

    def _previews(self) -> Iterator[Change]:
        before = {preview.id: preview for preview in self.old.previews}
        after = {preview.id: preview for preview in self.new.previews}
        for preview in self.old.previews:
            if preview.id not in after:
                yield self._whole("removed", "preview", preview.id, preview.claim, scored=False)
        moved = _moved(list(before), list(after))
        for preview in self.new.previews:
            if preview.id not in before:
                yield self._whole("added", "preview", preview.id, preview.claim, scored=False)
                continue
            if preview.id in moved:
                yield Change("wording", "moved", "preview", preview.id)
            yield from self._preview(before[preview.id], preview)

    def _preview(self, old: Preview, new: Preview) -> Iterator[Change]:
        yield from _value("wording", "preview_kind", new.id, old.kind, new.kind)
        for what in ("claim", "question", "reality", "follow_up"):
            yield from self._text("wording", what, new.id, getattr(old, what), getattr(new, what))
        yield from _value("wording", "source", new.id, old.source, new.source)

    def _whole(self, kind: ChangeKind, what: str, item: str, name: Text, *, scored: bool) -> Change:
        shown = name.get(self.new.language)
        effect: Effect = "meaning" if scored else "wording"
        before, after = (shown, "") if kind == "removed" else ("", shown)
        return Change(effect, kind, what, item, before=before, after=after)

    def _listed(
        self, effect: Effect, what: str, item: str, old: Sequence[Text], new: Sequence[Text]
    ) -> Iterator[Change]:
        for number in range(max(len(old), len(new))):
            one = old[number] if number < len(old) else Text()
            other = new[number] if number < len(new) else Text()
            yield from self._text(effect, what, item, one, other, place=str(number + 1))

    def _text(self, effect: Effect, what: str, item: str, old: Text, new: Text, *, place: str = "") -> Iterator[Change]:
        """A change for each language. A translation is wording: the text in the rubric's own language counts."""
        counts_before, counts_after = old.get(self.old.language), new.get(self.new.language)
        for language in LANGUAGES:
            before, after = (text.get(language) if text.has(language) else "" for text in (old, new))
            if before == after:
                continue
            kind: ChangeKind = "changed" if old and new else "added" if new else "removed"
            is_own = after == counts_after or before == counts_before
            means = effect == "meaning" and is_own and not is_respelling(counts_before, counts_after)
            yield Change("meaning" if means else "wording", kind, what, item, place, language, before, after)


def is_respelling(before: str, after: str) -> bool:
    """Whether two texts differ in spelling alone: case, punctuation, spaces, accents, or a letter within long words.

    A slip of one letter (left out, doubled, replaced or two exchanged) counts only within words of five letters or
    more and not at their beginning: "tepat" and "cepat", "typical" and "atypical" are other words.
    """
    one, other = _words(before), _words(after)
    return len(one) == len(other) and all(_is_slip(*pair) for pair in zip(one, other, strict=True))


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text).casefold()
    return re.findall(r"\w+", "".join(sign for sign in plain if not unicodedata.combining(sign)))


def _is_slip(one: str, other: str) -> bool:
    if one == other:
        return True
    long_enough = min(len(one), len(other)) >= _SHORTEST_MISSPELT
    if not long_enough or one[0] != other[0] or not (one.isalpha() and other.isalpha()):
        return False
    from rapidfuzz.distance import OSA

    return OSA.distance(one, other, score_cutoff=1) <= 1


def _value(effect: Effect, what: str, item: str, before: str, after: str, *, place: str = "") -> Iterator[Change]:
    if before != after:
        kind: ChangeKind = "changed" if before and after else "added" if after else "removed"
        yield Change(effect, kind, what, item, place, before=before, after=after)


def _moved(before: list[str], after: list[str]) -> set[str]:
    """The fewest ids that must have been moved to turn the one order into the other."""
    from difflib import SequenceMatcher

    kept_before = [one for one in before if one in set(after)]
    kept_after = [one for one in after if one in set(before)]
    blocks = SequenceMatcher(None, kept_before, kept_after, autojunk=False).get_matching_blocks()
    stayed = {one for block in blocks for one in kept_after[block.b : block.b + block.size]}
    return set(kept_after) - stayed


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:g}"


def _share(value: float) -> str:
    return f"{value:.10g}"


def _flag(value: bool) -> str:
    return "true" if value else "false"
