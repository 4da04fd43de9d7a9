"""What a recruiter says and reads about a trait: name, question, definition and anchors in the document's language.

Qualities that many profiles name have questions and anchors of their own (competences.py, english/competences.py); for
the others there are templates by the form of the trait (templates.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from rubrics.draft import forms, words
from rubrics.draft.competences import INDONESIAN, Competence
from rubrics.draft.english import forms as english
from rubrics.draft.english.competences import ENGLISH
from rubrics.draft.forms import Form
from rubrics.draft.senses import Sense, sense
from rubrics.draft.stems import stem
from rubrics.draft.templates import CRITERIA, Templates
from rubrics.model import Language, QuestionKind

_OPENERS = frozenset(map(stem, words.listed("rasa jiwa sikap tahan ketahanan daya")))
_OF_MANY_THINGS = frozenset({"peka", "perhati", "hati"})  # stems; "kepekaan terhadap warna" is no empathy
_QUALITIES: frozenset[Form] = frozenset({"being", "having", "avoiding"})  # the forms that a quality may have


@dataclass(frozen=True, slots=True)
class Wording:
    """The texts of one criterion, in the document's language."""

    name: str
    definition: str
    kind: QuestionKind
    question: str
    anchors: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class _Said:
    """A criterion's traits as its sentences need them.

    `trait` and `opposite` are said of a person ("memiliki empati", "loses track"), `core` is what is done, known or
    liked. `opposite` is "" where the profile names none.
    """

    form: Form
    name: str
    trait: str
    core: str
    opposite: str


@lru_cache(maxsize=1024)  # the same traits are worded again with every step at the workbench
def wording(suitable: str, unsuitable: str, language: Language) -> Wording:
    """Texts for a criterion with these traits in the words of the profile; one of the two may be empty."""
    said = _english(suitable, unsuitable) if language == "en" else _indonesian(suitable, unsuitable)
    templates = CRITERIA[language][said.form]
    filled = _filled(trait=said.trait, core=said.core, opposite=said.opposite)
    competence = _competence(suitable, unsuitable, said, language)
    return Wording(
        name=said.name,
        definition=templates.definition.format(**filled),
        kind="behavioural" if competence else templates.kind,
        question=competence.question if competence else templates.question.format(**filled),
        anchors=_anchors_of(competence, filled) if competence else _anchors(templates, filled),
    )


def _indonesian(suitable: str, unsuitable: str) -> _Said:
    trait = suitable or forms.positive(unsuitable)
    form, core = _form(trait)
    if not suitable and trait.startswith("tidak "):
        form, core = "avoiding", unsuitable
    name = core if form == "doing" and forms.has_name_without_head(trait) else trait
    return _Said(form, name, forms.predicate(trait), core, forms.predicate(unsuitable) if unsuitable else "")


def _form(trait: str) -> tuple[Form, str]:
    """The form; what one does without doing anything to something is a quality: "bertanggung jawab"."""
    form, core = forms.form_of(trait)
    is_quality = form == "doing" and core == trait and len(sense(trait).stems) == 1 and bool(sense(trait).sides)
    return ("being", core) if is_quality else (form, core)


def _english(suitable: str, unsuitable: str) -> _Said:
    trait = suitable or english.positive(unsuitable)
    form, core = english.form_of(trait)
    if not suitable and trait.startswith(("not ", "does not ")):
        form, core = "avoiding", english.as_done(unsuitable)
    opposite = english.predicate(unsuitable) if unsuitable else ""
    return _Said(form, core if form == "doing" else trait, english.predicate(trait), core, opposite)


def _competence(suitable: str, unsuitable: str, said: _Said, language: Language) -> Competence | None:
    """The well-known quality that a trait begins with; None for skills and for everything else."""
    if said.form not in _QUALITIES:
        return None
    meant, sign = (sense(suitable), 1) if suitable else (sense(unsuitable), -1)
    known = ENGLISH if language == "en" else INDONESIAN
    first = _first_quality(meant)
    if first in _OF_MANY_THINGS and len(meant.stems) > 1:
        return None
    scales = [scale for scale, side in meant.sides.items() if side.sign == sign and side.content == first]
    preferred = _preferred().get(first, "") if language == "id" else ""
    if scales and preferred:
        return known[preferred]
    return next((known[scale] for scale in scales if scale in known), None)


def _first_quality(meant: Sense) -> str:
    """The stem of the first word with content, "rasa" and "attention" aside."""
    named = {side.content for side in meant.sides.values()}
    told = [one for one in meant.stems if one not in _OPENERS]
    return next((one for one in told[:2] if one in named), told[0] if told else "")


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
