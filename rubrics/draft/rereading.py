"""Reads sentences as what a person says they are, whatever they sound like."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from rubrics.draft import frames, sections
from rubrics.draft.extraction import collect
from rubrics.draft.records import Draft, Kind, Sentence
from rubrics.draft.sections import Reading, Span, lower
from rubrics.model import Language

# What is said lies in the same part of a sentence for all kinds of a family.
_FAMILIES: tuple[frozenset[Kind], ...] = (
    frozenset({"suitable", "unsuitable", "duty"}),
    frozenset({"expectation", "misconception"}),
    frozenset({"distinction"}),
)
_LABEL = re.compile(r"^[^:.,]{1,60}:\s+(?=\S)")  # "Realita: …", "Tugas: …"


def reread(text: str, sentences: Sequence[Sentence], language: Language) -> Draft:
    """What these sentences of `text` say, each read as its `kind`; an answer follows the claim it answers.

    A sentence that holds nothing of its kind gives nothing.
    """
    return collect(text, [read_as(sentence) for sentence in sentences], language)


def read_as(sentence: Sentence) -> Reading:
    """The sentence read as its `kind`: without its frame where it has one, otherwise without a label before it."""
    if sentence.kind in {"other", "opening"}:
        return Reading(sentence, sentence.kind)
    alone = sections.read([replace(sentence, kind="other")])[0]
    if alone.bodies and any({alone.kind, sentence.kind} <= family for family in _FAMILIES):
        return Reading(sentence, sentence.kind, alone.bodies, alone.reality)
    start, end = _whole(sentence)
    return Reading(sentence, sentence.kind, ((start, end),))


def _whole(sentence: Sentence) -> Span:
    small = lower(sentence.text).rstrip(" .!?…")
    if sentence.kind == "reality":
        match = frames.REALITY_START.match(small) or frames.REALITY_LOOSE.match(small)
        start = match.start("body") if match else 0
    else:
        label = _LABEL.match(small)
        start = label.end() if label else 0
        subject = frames.BODY_SUBJECT.match(small[start:]) if sentence.kind in {"suitable", "unsuitable"} else None
        start += subject.end() if subject else 0
    return sentence.start + start, sentence.start + len(small)
