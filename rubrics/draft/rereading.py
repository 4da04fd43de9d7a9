"""Reads sentences as what a person says they are, whatever they sound like."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from rubrics.draft import sections
from rubrics.draft.extraction import collect
from rubrics.draft.records import Draft, Kind, Sentence
from rubrics.draft.sections import Reading
from rubrics.model import Language

# What is said lies in the same part of a sentence for all kinds of a family.
_FAMILIES: tuple[frozenset[Kind], ...] = (
    frozenset({"suitable", "unsuitable", "duty"}),
    frozenset({"expectation", "misconception"}),
    frozenset({"distinction"}),
)


def reread(text: str, sentences: Sequence[Sentence], language: Language) -> Draft:
    """What these sentences of `text` say, each read as its `kind`; an answer follows the claim it answers.

    A sentence that holds nothing of its kind gives nothing. `language` is that of the document.
    """
    return collect(text, [read_as(sentence, language) for sentence in sentences], language)


def read_as(sentence: Sentence, language: Language) -> Reading:
    """The sentence read as its `kind`: without its frame where it has one, otherwise without a label before it."""
    if sentence.kind in {"other", "opening"}:
        return Reading(sentence, sentence.kind)
    alone = sections.read_alone(sentence, language)
    if alone.bodies and any({alone.kind, sentence.kind} <= family for family in _FAMILIES):
        return replace(alone, sentence=sentence, kind=sentence.kind)
    return sections.read_whole(sentence, sentence.kind, language)
