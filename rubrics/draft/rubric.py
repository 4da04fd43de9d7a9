"""From a draft to a proposed rubric.

Rules made for Saring: a suitable trait is a criterion and its top anchor, the unsuitable trait paired with it the
bottom one; an unsuitable trait without a partner is a criterion of its own, whose top anchor is its absence; what sets
the job apart from similar ones is offered, not scored. At most eight criteria are proposed as active (OPM structured
interview guide: 5 to 8).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from rubrics.draft.frames import NEED
from rubrics.draft.pairs import is_same
from rubrics.draft.phrasing import Wording, wording
from rubrics.draft.records import Claim, Draft, Item
from rubrics.draft.sections import lower, sounds_like_trait
from rubrics.draft.templates import DISTINCTION, DISTINCTION_NAME, PREVIEWS, PROBES
from rubrics.draft.traits import pieces
from rubrics.errors import DocumentError
from rubrics.model import Anchor, Criterion, Level, Preview, PreviewKind, Question, Rubric, Text, Trait

MOST_ACTIVE = 8
MOST_ITEMS = 200
_LONGEST_NAME = 70
_LONGEST_ID = 48
_LEVELS: tuple[Level, ...] = (1, 3, 5)


def to_rubric(draft: Draft, *, source: str = "") -> Rubric:
    """A rubric for HR to mend, in the document's language; `source` names the document it came from.

    Raises DocumentError "document_many_traits" beyond what one profile says of one job, and a rubric file may hold.
    """
    items = len(draft.suitable) + len(draft.unsuitable) + len(draft.distinctions) + len(draft.duties)
    if items > MOST_ITEMS:
        raise DocumentError("document_many_traits", count=items, limit=MOST_ITEMS)
    return _Writer(draft).rubric(source)


@dataclass(slots=True)
class _Group:
    """The traits of one criterion."""

    suitable: list[Item] = field(default_factory=list)
    unsuitable: list[Item] = field(default_factory=list)

    @property
    def source(self) -> str:
        return (self.suitable or self.unsuitable)[0].sentence.text


class _Writer:
    """Writes one rubric; keeps its ids apart."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._language = draft.language
        self._role = draft.role or draft.title or ("pekerjaan ini" if draft.language == "id" else "this job")
        self._ids: set[str] = set()

    def rubric(self, source: str) -> Rubric:
        draft = self._draft
        title = draft.title if draft.title not in {"", draft.role} else _title(self._role)
        criteria = [self._criterion(group) for group in _groups(draft)]
        offered = [criterion for item in draft.distinctions for criterion in self._offered(item)]
        previews = [self._preview("expectation", claim) for claim in draft.expectations]
        previews += [self._preview("misconception", claim) for claim in draft.misconceptions]
        return Rubric(
            id=slug(title) or "rubrik",
            revision=1,
            language=self._language,
            title=self._text(title),
            role=self._text(self._role),
            criteria=tuple(_propose(criteria) + offered),
            previews=tuple(previews),
            duties=tuple(self._text(item.text) for item in draft.duties),
            summary=self._text(next((s.text for s in draft.sentences if s.kind == "opening"), "")),
            source=source,
        )

    def _criterion(self, group: _Group) -> Criterion:
        suitable, unsuitable = (items[0].text if items else "" for items in (group.suitable, group.unsuitable))
        criterion = self._with(wording(suitable, unsuitable, self._role, self._language), group.source)
        return replace(
            criterion,
            suitable=tuple(self._trait(item) for item in group.suitable),
            unsuitable=tuple(self._trait(item) for item in group.unsuitable),
        )

    def _offered(self, item: Item) -> list[Criterion]:
        """Optional criteria for what sets the job apart: what it asks of a person, or knowing the difference."""
        asked = asked_for(item)
        if not asked:
            return [self._distinction(item)]
        groups = (_Group([one]) for one in asked)
        return [replace(self._criterion(group), active=False) for group in groups]

    def _distinction(self, item: Item) -> Criterion:
        templates = DISTINCTION[self._language]
        filled = {"claim": item.text, "role": self._role}
        texts = Wording(
            name=DISTINCTION_NAME[self._language],
            definition=templates.definition.format(**filled),
            kind=templates.kind,
            question=templates.question.format(**filled),
            anchors=templates.anchors,
        )
        return replace(self._with(texts, item.sentence.text), active=False)

    def _with(self, texts: Wording, source: str) -> Criterion:
        name = _name(texts.name)
        return Criterion(
            id=self._id(name),
            name=self._text(name),
            definition=self._text(texts.definition),
            question=Question(texts.kind, self._text(texts.question)),
            anchors=tuple(Anchor(level, self._text(texts.anchors[level])) for level in _LEVELS),
            probes=tuple(self._text(probe) for probe in PROBES[self._language][texts.kind]),
            source=source,
        )

    def _preview(self, kind: PreviewKind, claim: Claim) -> Preview:
        templates = PREVIEWS[self._language]
        reality = claim.reality.text if claim.reality else ""
        sources = [claim.claim.sentence] + ([claim.reality.sentence] if claim.reality else [])
        return Preview(
            id=self._id(claim.claim.text),
            kind=kind,
            claim=self._text(claim.claim.text),
            reality=self._text(reality),
            question=self._text(templates[kind].format(role=self._role, claim=claim.claim.text)),
            follow_up=self._text(templates["follow_up" if reality else "open_follow_up"].format(reality=reality)),
            source=" ".join(dict.fromkeys(sentence.text for sentence in sources)),
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


def asked_for(item: Item) -> list[Item]:
    """The traits in "… membutuhkan pemahaman yang mendalam tentang …"; empty where nothing is asked of a person."""
    match = NEED.match(lower(item.text))
    if not match or not sounds_like_trait(match.group("body")):
        return []
    found = pieces(item.text, *match.span("body"), "suitable")
    return [Item(piece.text, item.start, item.end, item.sentence) for piece in found]


def slug(text: str) -> str:
    """Small letters, digits and hyphens, at most 48 characters, cut between words; "" where no letter is Latin."""
    plain = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    plain = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    if len(plain) > _LONGEST_ID:
        plain = plain[: _LONGEST_ID + 1].rpartition("-")[0] or plain[:_LONGEST_ID]
    return plain


def _groups(draft: Draft) -> list[_Group]:
    """One group per criterion: equal suitable traits together, each with its opposite; then what is left over."""
    groups: list[_Group] = []
    of_trait: list[_Group] = []
    for item in draft.suitable:
        same = next((group for group in groups if is_same(group.suitable[0].text, item.text)), None)
        if same is None:
            same = _Group()
            groups.append(same)
        same.suitable.append(item)
        of_trait.append(same)
    paired = set()
    for pair in draft.pairs:
        if pair.asserted:
            of_trait[pair.suitable].unsuitable.append(draft.unsuitable[pair.unsuitable])
            paired.add(pair.unsuitable)
    alone = [_Group([], [item]) for number, item in enumerate(draft.unsuitable) if number not in paired]
    return groups + alone


def _propose(criteria: Sequence[Criterion]) -> list[Criterion]:
    """At most eight active: those with both ends first, then the suitable traits, each in the document's order."""
    ranked = sorted(criteria, key=lambda found: (not (found.suitable and found.unsuitable), not found.suitable))
    active = {criterion.id for criterion in ranked[:MOST_ACTIVE]}
    return [replace(criterion, active=criterion.id in active) for criterion in criteria]


def _title(role: str) -> str:
    return " ".join(word[:1].upper() + word[1:] for word in role.split())


def _name(text: str) -> str:
    """A short name: the words up to a clause or the limit, with a capital letter."""
    short = text
    if len(short) > _LONGEST_NAME:
        short = re.split(r", | (?:untuk|sehingga|agar|ketika|saat|yang|when|which|that|so) ", short, maxsplit=1)[0]
    if len(short) > _LONGEST_NAME:
        short = short[: _LONGEST_NAME + 1].rpartition(" ")[0].rstrip(" ,;") + "…"
    return short[:1].upper() + short[1:]
