"""The differences of two rubrics in words; free of Qt, for the command line has them too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rubrics.compare import Change
from rubrics.model import Language, Rubric
from ui.wording import words

_CODED = {"active": "change", "question_kind": "question", "preview_kind": "preview"}


@dataclass(frozen=True, slots=True)
class ChangeWords:
    """A difference as it is shown: where it is, what it was and what it is ("" where there is nothing)."""

    where: str
    before: str
    after: str


def change_words(change: Change, old: Rubric, new: Rubric, language: Language) -> ChangeWords:
    """Where a change is and what was and is there, in words."""
    parts = [_name(change.item, old, new, language)] if change.item else []
    if change.what in {"criterion", "preview"} or change.kind == "moved":
        parts.append(f"{_field(change, language)} {words(f'change.{change.kind}', language)}")
    else:
        parts.append(_field(change, language))
    if change.language:
        parts.append(change.language)
    return ChangeWords(" · ".join(parts), *(_value(change, text, language) for text in (change.before, change.after)))


def change_line(change: Change, old: Rubric, new: Rubric, language: Language) -> str:
    """A change on one line: `where: before → after`."""
    shown = change_words(change, old, new, language)
    if change.kind == "moved" or change.what in {"criterion", "preview"}:
        return shown.where
    return f"{shown.where}: {shown.before or '–'} → {shown.after or '–'}"


def by_effect(changes: Sequence[Change]) -> list[tuple[str, list[Change]]]:
    """The changes of meaning, then those of wording; an effect without any is left out."""
    grouped = [(effect, [change for change in changes if change.effect == effect]) for effect in ("meaning", "wording")]
    return [(effect, found) for effect, found in grouped if found]


def _field(change: Change, language: Language) -> str:
    return words(f"change.{change.what}", language, place=change.place).strip()


def _name(item: str, old: Rubric, new: Rubric, language: Language) -> str:
    """The criterion's name or the preview's claim; its id where neither rubric has it."""
    for rubric in (new, old):
        for criterion in rubric.criteria:
            if criterion.id == item:
                return criterion.name.get(language)
        for preview in rubric.previews:
            if preview.id == item:
                return preview.claim.get(language)
    return item


def _value(change: Change, text: str, language: Language) -> str:
    kind = _CODED.get(change.what)
    return words(f"{kind}.{text}", language) if kind and text else text
