"""From the workbench to a rubric.

Rules made for Saring: a suitable trait is a criterion and its top anchor, the unsuitable trait paired with it the
bottom one; an unsuitable trait without a partner is a criterion of its own, whose top anchor is its absence; what sets
the job apart from similar ones is offered, not scored.
"""

from __future__ import annotations

import re
import unicodedata

from rubrics.draft.phrasing import Wording, wording
from rubrics.draft.templates import DISTINCTION, DISTINCTION_NAME, PREVIEWS, PROBES
from rubrics.draft.workbench import SIDES, Belief, Entry, Group, Workbench
from rubrics.model import Anchor, Criterion, Level, Preview, Question, Rubric, Text, Trait

_LONGEST_NAME = 70
_LONGEST_ID = 48
_LEVELS: tuple[Level, ...] = (1, 3, 5)


def write(bench: Workbench, *, source: str = "") -> Rubric:
    """The rubric of a workbench, in its language; `source` names the document it came from."""
    return _Writer(bench).rubric(source)


def criterion_of(bench: Workbench, group: Group) -> Criterion:
    """The criterion a group becomes; ids may differ from those in the whole rubric."""
    return _Writer(bench).criterion(group)


def preview_of(bench: Workbench, belief: Belief) -> Preview:
    """The preview a belief becomes; its id may differ from that in the whole rubric."""
    return _Writer(bench).preview(belief)


class _Writer:
    """Writes one rubric; keeps its ids apart."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self._language = bench.language
        self._role = bench.role or bench.title or ("pekerjaan ini" if bench.language == "id" else "this job")
        self._one = (
            self._role if bench.language == "id" or not (bench.role or bench.title) else _with_article(self._role)
        )
        self._ids: set[str] = set()

    def rubric(self, source: str) -> Rubric:
        bench = self._bench
        title = bench.title or title_of(self._role)
        return Rubric(
            id=slug(title) or "rubrik",
            revision=1,
            language=self._language,
            title=self._text(title),
            role=self._text(self._role),
            criteria=tuple(self.criterion(group) for group in bench.kept),
            previews=tuple(self.preview(belief) for belief in bench.beliefs if not belief.dropped),
            duties=tuple(self._text(entry.text) for entry in bench.duties if not entry.dropped),
            summary=self._text(next((s.text for s in bench.sentences if s.kind == "opening"), "")),
            source=source,
        )

    def criterion(self, group: Group) -> Criterion:
        texts = self._wording(group)
        name = group.name or _name(texts.name)
        criterion_id = self._id(name)
        return Criterion(
            id=criterion_id,
            name=self._text(name),
            definition=self._text(texts.definition),
            question=Question(texts.kind, self._text(texts.question)),
            anchors=tuple(Anchor(level, self._text(texts.anchors[level])) for level in _LEVELS),
            probes=tuple(self._text(probe) for probe in PROBES[self._language][texts.kind]),
            suitable=tuple(self._trait(entry) for entry in group.of("suitable")),
            unsuitable=tuple(self._trait(entry) for entry in group.of("unsuitable")),
            source=group.items[0].sentence.text,
            weight=group.weight,
            weight_reason=self._text(group.weight_reason),
            must_have=group.must_have,
            active=group.active,
        )

    def _wording(self, group: Group) -> Wording:
        suitable, unsuitable = (entries[0].text if (entries := group.of(side)) else "" for side in SIDES)
        if suitable or unsuitable or group.distinction is None:
            return wording(suitable, unsuitable, self._language)
        templates = DISTINCTION[self._language]
        filled = {"claim": group.distinction.text, "role": self._one}
        return Wording(
            name=DISTINCTION_NAME[self._language],
            definition=templates.definition.format(**filled),
            kind=templates.kind,
            question=templates.question.format(**filled),
            anchors=templates.anchors,
        )

    def preview(self, belief: Belief) -> Preview:
        templates = PREVIEWS[self._language]
        claim, reality = belief.claim_text, belief.reality_text
        sources = [item.sentence.text for item in (belief.claim, belief.reality) if item]
        return Preview(
            id=self._id(claim),
            kind=belief.kind,
            claim=self._text(claim),
            reality=self._text(reality),
            question=self._text(templates[belief.kind].format(role=self._one, claim=claim)),
            follow_up=self._text(templates["follow_up" if reality else "open_follow_up"].format(reality=reality)),
            source=" ".join(dict.fromkeys(sources)),
        )

    def _trait(self, entry: Entry) -> Trait:
        return Trait(self._id(entry.text), self._text(entry.text), entry.item.sentence.text)

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
    """Small letters, digits and hyphens, at most 48 characters, cut between words; "" where no letter is Latin."""
    plain = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    plain = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    if len(plain) > _LONGEST_ID:
        plain = plain[: _LONGEST_ID + 1].rpartition("-")[0] or plain[:_LONGEST_ID]
    return plain


def _with_article(role: str) -> str:
    """An English job's name with "a" or "an"."""
    return f"{'an' if role[:1].lower() in 'aeiou' else 'a'} {role}"


def title_of(role: str) -> str:
    """The job's name as a title: each word with a capital letter."""
    return " ".join(word[:1].upper() + word[1:] for word in role.split())


def _name(text: str) -> str:
    """A short name: the words up to a clause or the limit, with a capital letter."""
    short = text
    if len(short) > _LONGEST_NAME:
        short = re.split(r", | (?:untuk|sehingga|agar|ketika|saat|yang|when|which|that|so) ", short, maxsplit=1)[0]
    if len(short) > _LONGEST_NAME:
        short = short[: _LONGEST_NAME + 1].rpartition(" ")[0].rstrip(" ,;") + "…"
    return short[:1].upper() + short[1:]
