"""What a recruiter says and reads about a trait: name, question, definition and anchors in the document's language.

Qualities that many profiles name have questions and anchors of their own (competences.py); for the others there are
templates by the form of the trait (templates.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from rubrics.draft import words
from rubrics.draft.competences import INDONESIAN, Competence
from rubrics.draft.forms import form_of, has_name_without_head, positive, predicate
from rubrics.draft.senses import sense
from rubrics.draft.stems import stem
from rubrics.draft.templates import CRITERIA, Templates
from rubrics.draft.tokens import keys_of
from rubrics.model import Language, QuestionKind

_OPENERS = words.listed("rasa jiwa sikap tahan ketahanan daya")
_OF_MANY_THINGS = frozenset({"peka", "perhati", "hati"})  # stems; "kepekaan terhadap warna" is no empathy


@dataclass(frozen=True, slots=True)
class Wording:
    """The texts of one criterion, in the document's language."""

    name: str
    definition: str
    kind: QuestionKind
    question: str
    anchors: dict[int, str]


def wording(suitable: str, unsuitable: str, role: str, language: Language) -> Wording:
    """Texts for a criterion with these traits in the words of the profile; one of the two may be empty."""
    if language == "en":
        return _english(suitable, unsuitable, role)
    trait = suitable or positive(unsuitable)
    form, core = ("avoiding", unsuitable) if not suitable and trait.startswith("tidak ") else form_of(trait)
    templates = CRITERIA["id"][form]
    opposite = predicate(unsuitable) if unsuitable else ""
    filled = _filled(trait=predicate(trait), core=core, role=role, opposite=opposite)
    competence = _competence(suitable, unsuitable) if form in {"being", "having", "avoiding"} else None
    anchors = _anchors_of(competence, filled) if competence else _anchors(templates, filled)
    return Wording(
        name=core if form in {"doing", "willing"} and has_name_without_head(trait) else trait,
        definition=templates.definition.format(**filled),
        kind="behavioural" if competence else templates.kind,
        question=competence.question if competence else templates.question.format(**filled),
        anchors=anchors,
    )


def _competence(suitable: str, unsuitable: str) -> Competence | None:
    """The well-known quality that a trait begins with; None for skills and for everything else."""
    trait, side = (suitable, 1) if suitable else (unsuitable, -1)
    meant = sense(trait)
    passed = words.WITHOUT_CONTENT | _OPENERS
    first = next((stem(key) for key in keys_of(trait) if key not in passed), "")
    if first in _OF_MANY_THINGS and len(meant.stems) > 1:
        return None
    scales = [scale for scale, taken in meant.sides.items() if taken.sign == side and taken.word == first]
    if scales and first in _preferred():
        return INDONESIAN[_preferred()[first]]
    return next((INDONESIAN[scale] for scale in scales if scale in INDONESIAN), None)


@cache
def _preferred() -> Mapping[str, str]:
    """By a word's stem: the one of its scales that a question should ask about."""
    return {stem(word): scale for scale, found in INDONESIAN.items() for word in found.words.split()}


def _anchors_of(competence: Competence, filled: Mapping[str, str]) -> dict[int, str]:
    low = f"{filled['Opposite']}: {competence.low}" if filled["opposite"] else _capital(competence.low)
    return {1: f"{low}.", 3: competence.middle, 5: f"{filled['Trait']}: {competence.high}."}


def _anchors(templates: Templates, filled: Mapping[str, str]) -> dict[int, str]:
    low = templates.anchors[1] if filled["opposite"] else templates.lacking
    return {level: text.format(**filled) for level, text in {**templates.anchors, 1: low}.items()}


def _filled(**texts: str) -> dict[str, str]:
    """The texts by name, and with a capital letter under the name with one."""
    return texts | {_capital(name): _capital(text) for name, text in texts.items()}


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _english(suitable: str, unsuitable: str, role: str) -> Wording:
    templates = CRITERIA["en"]["being" if suitable else "avoiding"]
    trait = suitable or f"no sign of “{unsuitable}”"
    filled = _filled(trait=trait, core=suitable or unsuitable, role=role, opposite=unsuitable)
    return Wording(
        name=trait,
        definition=templates.definition.format(**filled),
        kind=templates.kind,
        question=templates.question.format(**filled),
        anchors=_anchors(templates, filled),
    )
