"""A workbench as JSON data and back, so that unfinished work outlives the program.

Sentences are kept by their place in the text, items by the number of their sentence.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import asdict, is_dataclass
from functools import cache
from typing import Any, Literal, TypeVar, get_args, get_origin, get_type_hints

from rubrics.draft.records import Claim, Draft, Item, Kind, Pair, Risky, Sentence
from rubrics.draft.workbench import Belief, Entry, Group, Link, Workbench

Data = dict[str, Any]
_T = TypeVar("_T")


def to_data(bench: Workbench) -> Data:
    """The workbench as JSON data; `from_data` gives an equal one."""
    draft = bench.draft
    writer = _Writer(bench.sentences)
    return {
        "text": draft.text,
        "spans": [[one.start, one.end] for one in draft.sentences],
        "draft": {
            "title": draft.title,
            "role": draft.role,
            "language": draft.language,
            "kinds": [one.kind for one in draft.sentences],
            "duties": [writer.item(one) for one in draft.duties],
            "suitable": [writer.item(one) for one in draft.suitable],
            "unsuitable": [writer.item(one) for one in draft.unsuitable],
            "distinctions": [writer.item(one) for one in draft.distinctions],
            "expectations": [writer.claim(one) for one in draft.expectations],
            "misconceptions": [writer.claim(one) for one in draft.misconceptions],
            "discriminatory": [writer.risky(one) for one in draft.discriminatory],
            "pairs": [asdict(one) for one in draft.pairs],
        },
        "title": bench.title,
        "role": bench.role,
        "language": bench.language,
        "kinds": [one.kind for one in bench.sentences],
        "groups": [writer.group(one) for one in bench.groups],
        "links": [asdict(one) for one in bench.links],
        "beliefs": [writer.belief(one) for one in bench.beliefs],
        "duties": [writer.entry(one) for one in bench.duties],
        "risky": [writer.risky(one) for one in bench.risky],
        "next_key": bench.next_key,
    }


def from_data(data: Data) -> Workbench:
    """The workbench of JSON data. Raises ValueError where it is not what `to_data` gives."""
    try:
        bench = _read(data)
    except (KeyError, TypeError, IndexError, AttributeError) as error:
        raise ValueError("no workbench") from error
    if not _fits(bench, Workbench):
        raise ValueError("values of the wrong type")
    return bench


def _fits(value: object, kind: Any) -> bool:
    """Whether a value, and everything in it, is of the type that the records name."""
    options = get_args(kind)
    if get_origin(kind) is Literal:
        return value in options
    if get_origin(kind) is tuple:
        return isinstance(value, tuple) and all(_fits(one, options[0]) for one in value)
    if options:
        return any(_fits(value, one) for one in options)
    if isinstance(value, bool) or kind is bool:
        return isinstance(value, bool) and kind is bool
    if kind is float:
        return isinstance(value, int | float) and math.isfinite(value)
    return isinstance(value, kind) and all(_fits(getattr(value, name), one) for name, one in _types(kind).items())


@cache
def _types(kind: type) -> dict[str, Any]:
    """The types of a record's fields; none of what is no record."""
    return get_type_hints(kind) if is_dataclass(kind) else {}


class _Writer:
    def __init__(self, sentences: Sequence[Sentence]) -> None:
        self._numbers = {one.start: number for number, one in enumerate(sentences)}

    def item(self, item: Item) -> list[Any]:
        return [item.text, item.start, item.end, self._numbers[item.sentence.start]]

    def risky(self, risky: Risky) -> list[Any]:
        return [self.item(risky.item), risky.category]

    def claim(self, claim: Claim) -> list[Any]:
        return [self.item(claim.claim), self.item(claim.reality) if claim.reality else None]

    def entry(self, entry: Entry) -> Data:
        return {"key": entry.key, "item": self.item(entry.item), "wording": entry.wording, "dropped": entry.dropped}

    def group(self, group: Group) -> Data:
        return {
            "key": group.key,
            "suitable": [self.entry(entry) for entry in group.suitable],
            "unsuitable": [self.entry(entry) for entry in group.unsuitable],
            "distinction": self.item(group.distinction) if group.distinction else None,
            "name": group.name,
            "weight": group.weight,
            "weight_reason": group.weight_reason,
            "must_have": group.must_have,
            "active": group.active,
            "dropped": group.dropped,
        }

    def belief(self, belief: Belief) -> Data:
        return {
            "key": belief.key,
            "kind": belief.kind,
            "claim": self.item(belief.claim),
            "reality": self.item(belief.reality) if belief.reality else None,
            "claim_wording": belief.claim_wording,
            "reality_wording": belief.reality_wording,
            "dropped": belief.dropped,
        }


class _Reader:
    def __init__(self, text: str, sentences: tuple[Sentence, ...]) -> None:
        self._length = len(text)
        self.sentences = sentences

    def item(self, data: list[Any]) -> Item:
        text, start, end, number = data
        if not 0 <= start <= end <= self._length or not isinstance(text, str):
            raise ValueError("an item outside of the text")
        return Item(text, start, end, self.sentences[number])

    def maybe(self, data: list[Any] | None) -> Item | None:
        return self.item(data) if data else None

    def risky(self, data: list[Any]) -> Risky:
        return Risky(self.item(data[0]), data[1])

    def claim(self, data: list[Any]) -> Claim:
        return Claim(self.item(data[0]), self.maybe(data[1]))

    def entry(self, data: Data) -> Entry:
        return Entry(**{**data, "item": self.item(data["item"])})

    def group(self, data: Data) -> Group:
        sides = {side: _all(self.entry, data[side]) for side in ("suitable", "unsuitable")}
        return Group(**{**data, **sides, "distinction": self.maybe(data["distinction"])})

    def belief(self, data: Data) -> Belief:
        return Belief(**{**data, "claim": self.item(data["claim"]), "reality": self.maybe(data["reality"])})


def _all(read: Callable[[Any], _T], data: list[Any]) -> tuple[_T, ...]:
    return tuple(read(one) for one in data)


def _sentences(text: str, spans: list[list[int]], kinds: list[Kind]) -> tuple[Sentence, ...]:
    if not set(kinds) <= set(get_args(Kind)):
        raise ValueError("an unknown kind")
    return tuple(Sentence(text[start:end], start, end, kind) for (start, end), kind in zip(spans, kinds, strict=True))


def _read(data: Data) -> Workbench:
    text, kept = data["text"], data["draft"]
    original = _sentences(text, data["spans"], kept["kinds"])
    first, now = _Reader(text, original), _Reader(text, _sentences(text, data["spans"], data["kinds"]))
    draft = Draft(
        text=text,
        title=kept["title"],
        role=kept["role"],
        language=kept["language"],
        sentences=original,
        pairs=tuple(Pair(**one) for one in kept["pairs"]),
        discriminatory=_all(first.risky, kept["discriminatory"]),
        duties=_all(first.item, kept["duties"]),
        suitable=_all(first.item, kept["suitable"]),
        unsuitable=_all(first.item, kept["unsuitable"]),
        distinctions=_all(first.item, kept["distinctions"]),
        expectations=_all(first.claim, kept["expectations"]),
        misconceptions=_all(first.claim, kept["misconceptions"]),
    )
    return Workbench(
        draft=draft,
        title=data["title"],
        role=data["role"],
        language=data["language"],
        sentences=now.sentences,
        groups=_all(now.group, data["groups"]),
        links=tuple(Link(**one) for one in data["links"]),
        beliefs=_all(now.belief, data["beliefs"]),
        duties=_all(now.entry, data["duties"]),
        risky=_all(now.risky, data["risky"]),
        next_key=data["next_key"],
    )
