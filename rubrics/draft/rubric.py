"""From a draft to a proposed rubric.

Rules (science.md's, kept here as they decide what is proposed): a suitable trait is a criterion and its top anchor, the
unsuitable trait paired with it the bottom one; an unsuitable trait without a partner is a criterion of its own, whose top
anchor is its absence; what sets the job apart is offered, not scored; OPM's guide asks for 5 to 8 criteria, so at most
eight are proposed as active.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace

from rubrics.draft import phrasing
from rubrics.draft.pairs import is_same
from rubrics.draft.records import Claim, Draft, Item
from rubrics.model import Anchor, Criterion, Language, Preview, PreviewKind, Question, Rubric, Text, Trait

MOST_ACTIVE = 8
_LONGEST_NAME = 70
_LONGEST_ID = 48


def to_rubric(draft: Draft, *, source: str = "") -> Rubric:
    """A rubric for HR to mend, in the document's language; `source` names the document it came from."""
    return _Writer(draft).rubric(source)


@dataclass(slots=True)
class _Group:
    """The traits of one criterion."""

    suitable: list[Item]
    unsuitable: list[Item]

    @property
    def place(self) -> int:
        return (self.suitable or self.unsuitable)[0].start


class _Writer:
    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._language: Language = draft.language
        self._role = draft.role or draft.title or ("pekerjaan ini" if draft.language == "id" else "this job")
        self._ids: set[str] = set()

    def rubric(self, source: str) -> Rubric:
        draft = self._draft
        title = draft.title or self._role
        title = title if title != title.lower() else " ".join(word[:1].upper() + word[1:] for word in title.split())
        criteria = [self._criterion(group) for group in _groups(draft)]
        offered = [self._distinction(item) for item in draft.distinctions]
        previews = [self._preview("expectation", claim) for claim in draft.expectations]
        previews += [self._preview("misconception", claim) for claim in draft.misconceptions]
        opening = next((sentence.text for sentence in draft.sentences if sentence.kind == "opening"), "")
        return Rubric(
            id=slug(title) or "rubrik",
            revision=1,
            language=self._language,
            title=self._text(title),
            role=self._text(self._role),
            criteria=tuple(_propose(criteria) + offered),
            previews=tuple(previews),
            duties=tuple(self._text(item.text) for item in draft.duties),
            summary=self._text(opening),
            source=source,
        )

    def _criterion(self, group: _Group) -> Criterion:
        if group.suitable:
            trait = group.suitable[0].text
        else:
            against = group.unsuitable[0].text
            trait = phrasing.positive(against) if self._language == "id" else against
        opposite = phrasing.has_trait(group.unsuitable[0].text, self._language) if group.unsuitable else ""
        is_absence = not group.suitable and self._language == "en"
        phrase = phrasing.phrase(trait) if self._language == "id" else phrasing.Phrase("being", trait, trait)
        kind, question = phrasing.QUESTIONS[self._language][phrase.form]
        has = phrasing.has_trait(trait, self._language)
        if is_absence:
            has = f"no sign of “{trait}”"
        words = {
            "trait": has,
            "core": phrase.core,
            "role": self._role,
            "opposite": opposite or phrasing.NO_OPPOSITE[self._language].format(trait=has),
        }
        anchors = phrasing.ANCHORS[self._language]
        return Criterion(
            id=self._id(name := _name(phrase.core if phrase.form in {"doing", "willing"} else trait)),
            name=self._text(name),
            definition=self._text(phrasing.DEFINITIONS[self._language].format(**words)),
            question=Question(kind, self._text(question.format(**words))),
            probes=tuple(self._text(probe) for probe in phrasing.PROBES[self._language][kind]),
            anchors=tuple(Anchor(level, self._text(anchors[level].format(**words))) for level in (1, 3, 5)),
            suitable=tuple(self._trait(item) for item in group.suitable),
            unsuitable=tuple(self._trait(item) for item in group.unsuitable),
            source=(group.suitable or group.unsuitable)[0].sentence.text,
        )

    def _distinction(self, item: Item) -> Criterion:
        words = {"claim": item.text, "role": self._role}
        texts = {key: text.format(**words) for key, text in phrasing.DISTINCTION[self._language].items()}
        name = _name(item.text)
        return Criterion(
            id=self._id(name),
            name=self._text(name),
            definition=self._text(texts["definition"]),
            question=Question("behavioural", self._text(texts["question"])),
            probes=tuple(self._text(probe) for probe in phrasing.PROBES[self._language]["behavioural"]),
            anchors=tuple(Anchor(level, self._text(texts[str(level)])) for level in (1, 3, 5)),
            source=item.sentence.text,
            active=False,
        )

    def _preview(self, kind: PreviewKind, claim: Claim) -> Preview:
        templates = phrasing.PREVIEWS[self._language]
        reality = claim.reality.text if claim.reality else ""
        source = claim.claim.sentence.text
        if claim.reality and claim.reality.sentence is not claim.claim.sentence:
            source = f"{source} {claim.reality.sentence.text}"
        follow_up = templates["follow_up"].format(reality=reality) if reality else templates["open_follow_up"]
        return Preview(
            id=self._id(_name(claim.claim.text)),
            kind=kind,
            claim=self._text(claim.claim.text),
            reality=self._text(reality),
            question=self._text(templates[kind].format(role=self._role, claim=claim.claim.text)),
            follow_up=self._text(follow_up),
            source=source,
        )

    def _trait(self, item: Item) -> Trait:
        return Trait(self._id(item.text), self._text(item.text), item.sentence.text)

    def _text(self, text: str) -> Text:
        return Text(id=text) if self._language == "id" else Text(en=text)

    def _id(self, text: str) -> str:
        base = slug(text) or "butir"
        found, number = base, 2
        while found in self._ids:
            found, number = f"{base}-{number}", number + 1
        self._ids.add(found)
        return found


def slug(text: str) -> str:
    """Small letters, digits and hyphens, at most 48 characters, cut between words."""
    plain = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    plain = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    if len(plain) > _LONGEST_ID:
        plain = plain[: _LONGEST_ID + 1].rpartition("-")[0] or plain[:_LONGEST_ID]
    return plain


def _groups(draft: Draft) -> list[_Group]:
    """One group per criterion: equal suitable traits together, each with its opposite; then what is left over."""
    groups: list[_Group] = []
    of_trait: dict[int, _Group] = {}
    for number, item in enumerate(draft.suitable):
        same = next((of_trait[other] for other in of_trait if is_same(draft.suitable[other].text, item.text)), None)
        if same is None:
            same = _Group([], [])
            groups.append(same)
        same.suitable.append(item)
        of_trait[number] = same
    paired = set()
    for pair in draft.pairs:
        if pair.asserted:
            of_trait[pair.suitable].unsuitable.append(draft.unsuitable[pair.unsuitable])
            paired.add(pair.unsuitable)
    groups += [_Group([], [item]) for number, item in enumerate(draft.unsuitable) if number not in paired]
    return groups


def _propose(criteria: Sequence[Criterion]) -> list[Criterion]:
    """At most eight active: those with both ends first, then the suitable traits, each in the document's order."""
    ranked = sorted(
        criteria, key=lambda criterion: (not (criterion.suitable and criterion.unsuitable), not criterion.suitable)
    )
    active = {criterion.id for criterion in ranked[:MOST_ACTIVE]}
    return [replace(criterion, active=criterion.id in active) for criterion in criteria]


def _name(text: str) -> str:
    """A short name: the words up to a clause or the limit, with a capital letter."""
    short = text
    if len(short) > _LONGEST_NAME:
        short = re.split(
            r", | (?:untuk|sehingga|agar|ketika|saat|yang|sedangkan|sementara|when|which|that|so) ", short, maxsplit=1
        )[0]
    if len(short) > _LONGEST_NAME:
        short = short[: _LONGEST_NAME + 1].rpartition(" ")[0].rstrip(" ,;") + "…"
    return short[:1].upper() + short[1:]
