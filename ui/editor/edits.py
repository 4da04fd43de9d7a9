"""What the form can do to a rubric: pure functions that give the next rubric.

An edit names what it changes by id. Where that is gone by then (the text can be edited meanwhile) it changes nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, Literal, TypeVar

from rubrics.model import Anchor, Criterion, Language, Preview, Question, Rubric, Text, Trait

Part = Literal["criteria", "previews"]
Item = TypeVar("Item", Criterion, Preview)

_LONGEST_ID = 48

# What a new criterion or preview says until somebody has written it, in the language of the rubric.
_STARTERS: dict[Language, dict[str, str]] = {
    "id": {
        "definition": "Tuliskan apa yang dinilai, dan apa yang tidak.",
        "question": "Ceritakan ketika …",
        "1": "Tuliskan perilaku pada tingkat terendah.",
        "3": "Tuliskan perilaku pada tingkat tengah.",
        "5": "Tuliskan perilaku pada tingkat tertinggi.",
        "opening": "Menurut Anda, …?",
        "copy": "{name} (salinan)",
    },
    "en": {
        "definition": "Write what is scored, and what is not.",
        "question": "Tell me about a time when …",
        "1": "Write the behaviour at the lowest level.",
        "3": "Write the behaviour at the middle level.",
        "5": "Write the behaviour at the highest level.",
        "opening": "In your view, …?",
        "copy": "{name} (copy)",
    },
}


def set_field(rubric: Rubric, key: str, value: Any) -> Rubric:
    """One of the rubric's own fields."""
    return replace(rubric, **{key: value})


def set_item_field(rubric: Rubric, part: Part, item_id: str, key: str, value: Any) -> Rubric:
    """A field of a criterion or a preview; new traits get an id."""

    def change(item: Item) -> Item:
        if key in {"suitable", "unsuitable"}:
            return replace(item, **{key: _with_ids(rubric, item_id, key, value)})
        return replace(item, **{key: value})

    return _with(rubric, part, [change(one) if one.id == item_id else one for one in items(rubric, part)])


def add_criterion(rubric: Rubric, criterion_id: str, name: str, after: str = "") -> Rubric:
    """A criterion to be written, below the one of the id `after` or at the end; offered, not yet scored."""
    words = _STARTERS[rubric.language]

    def text(key: str) -> Text:
        return _text(rubric.language, words[key])

    made = Criterion(
        id=criterion_id,
        name=_text(rubric.language, name),
        definition=text("definition"),
        question=Question("behavioural", text("question")),
        anchors=(Anchor(1, text("1")), Anchor(3, text("3")), Anchor(5, text("5"))),
        active=False,
    )
    return _insert(rubric, "criteria", made, after)


def add_preview(rubric: Rubric, preview_id: str, claim: str, after: str = "") -> Rubric:
    """A realistic preview to be written, below the one of the id `after` or at the end."""
    opening = _text(rubric.language, _STARTERS[rubric.language]["opening"])
    made = Preview(preview_id, "expectation", _text(rubric.language, claim), opening)
    return _insert(rubric, "previews", made, after)


def duplicate(rubric: Rubric, part: Part, item_id: str, new_id: str) -> Rubric:
    """A copy right below its original, with ids of its own."""
    original = find(rubric, part, item_id)
    if original is None:
        return rubric
    taken = ids(rubric) | {new_id}
    if isinstance(original, Criterion):
        name = Text(*(_copied(original.name, language) for language in ("id", "en")))
        traits = {
            side: tuple(replace(trait, id=free_id(trait.id, taken)) for trait in getattr(original, side))
            for side in ("suitable", "unsuitable")
        }
        return _insert(rubric, part, replace(original, id=new_id, name=name, **traits), item_id)
    claim = Text(*(_copied(original.claim, language) for language in ("id", "en")))
    return _insert(rubric, part, replace(original, id=new_id, claim=claim), item_id)


def remove(rubric: Rubric, part: Part, item_id: str) -> Rubric:
    """Without this criterion or preview. The last criterion stays: a rubric needs one."""
    left = [one for one in items(rubric, part) if one.id != item_id]
    return rubric if part == "criteria" and not left else _with(rubric, part, left)


def move(rubric: Rubric, part: Part, item_id: str, position: int) -> Rubric:
    """The item at another position among its kind, counted from 0."""
    item = find(rubric, part, item_id)
    if item is None:
        return rubric
    rest = [one for one in items(rubric, part) if one.id != item_id]
    rest.insert(max(0, min(position, len(rest))), item)
    return _with(rubric, part, rest)


def items(rubric: Rubric, part: Part) -> tuple[Any, ...]:
    """The criteria or the previews, in their order."""
    return rubric.criteria if part == "criteria" else rubric.previews


def find(rubric: Rubric, part: Part, item_id: str) -> Criterion | Preview | None:
    """The criterion or preview of this id."""
    return next((one for one in items(rubric, part) if one.id == item_id), None)


def ids(rubric: Rubric) -> set[str]:
    """Every id in the rubric."""
    traits = {trait.id for criterion in rubric.criteria for trait in criterion.traits}
    return traits | {one.id for one in (*rubric.criteria, *rubric.previews)}


def free_id(text: str, taken: set[str]) -> str:
    """An id made of a name, or of another id, that nothing has; it is taken from then on."""
    plain = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    base = re.sub(r"[^a-z0-9]+", "-", plain)[:_LONGEST_ID].strip("-") or "butir"
    found, number = base, 2
    while found in taken:
        found, number = f"{base}-{number}", number + 1
    taken.add(found)
    return found


def _with_ids(rubric: Rubric, item_id: str, side: str, traits: Iterable[Trait]) -> tuple[Trait, ...]:
    taken = ids(rubric)
    return tuple(trait if trait.id else replace(trait, id=free_id(f"{item_id}-{side}", taken)) for trait in traits)


def _insert(rubric: Rubric, part: Part, item: Criterion | Preview, after: str) -> Rubric:
    present = list(items(rubric, part))
    place = next((number + 1 for number, one in enumerate(present) if one.id == after), len(present))
    return _with(rubric, part, [*present[:place], item, *present[place:]])


def _with(rubric: Rubric, part: Part, changed: Sequence[Any]) -> Rubric:
    return replace(rubric, **{part: tuple(changed)})


def _text(language: Language, text: str) -> Text:
    return Text(id=text) if language == "id" else Text(en=text)


def _copied(text: Text, language: Language) -> str:
    written = text.id if language == "id" else text.en
    return _STARTERS[language]["copy"].format(name=written) if written else ""
