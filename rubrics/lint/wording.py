"""Risky wording in the texts of a rubric; what documents say (`source`) is quoted, and nobody's to change.

The work may well be about old people or pregnant women. What counts is what the rubric says about candidates.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from rubrics import wording
from rubrics.lint.content import Content, CriterionPart, Entry
from rubrics.lint.forbidden import forbidden
from rubrics.lint.remarks import Remark, within

# What people may be like whom the work, or a question about it, is about; all but two of it may name a job.
PEOPLE = frozenset({"age", "disability", "ethnicity", "family", "gender", "health", "marital", "pregnancy", "religion"})
SERVED = PEOPLE - {"gender", "marital"}
SOMEBODY = re.compile(
    r"\b(?:s?he|him|hers?|his|(?:wo)?m[ae]n|lad(?:y|ies)|mother|father|daughter|son|girl|boy|husband|wife|mrs?)\b"
)


def risky_wording(content: Content) -> Iterator[Remark]:
    """A phrase about age, gender, faith and the like where candidates are described, or the job is named."""
    in_criteria = {id(entry) for criterion in content.criteria for entry in criterion.entries}
    about_work = [entry for entry in content.entries if id(entry) not in in_criteria]
    work = _text(about_work)
    for entry in about_work:
        yield from _remarks(content, entry, SERVED if entry.key in {"title", "role"} else PEOPLE, "")
    for criterion in content.criteria:
        yield from _in_criterion(content, criterion, work)


def _in_criterion(content: Content, criterion: CriterionPart, work: str) -> Iterator[Remark]:
    """Questions tell of other people; anchors then speak of the same ones ("offers him another time").

    A phrase is named where it stands first: a draft repeats a trait in name, definition and anchors.
    """
    named: set[str] = set()
    for remark in _everywhere(content, criterion, work):
        phrase = str(remark.params["phrase"]).casefold()
        if phrase not in named:
            named.add(phrase)
            yield remark


def _everywhere(content: Content, criterion: CriterionPart, work: str) -> Iterator[Remark]:
    asked = [*([criterion.question] if criterion.question else []), *criterion.probes]
    scene = _text(asked)
    for entry in criterion.entries:
        if any(entry is one for one in asked):
            yield from _remarks(content, entry, PEOPLE, "")
        elif any(entry is one for one in criterion.anchors):
            yield from _remarks(content, entry, {"gender"} if SOMEBODY.search(scene) else (), work + scene)
        else:
            yield from _remarks(content, entry, (), work)


def _remarks(content: Content, entry: Entry, allowed: Collection[str], served: str) -> Iterator[Remark]:
    """The risky phrases of a text, but for categories that are allowed there and people who are told of elsewhere."""
    for passage in entry.passages:
        for found in wording.find(passage.text, passage.language):
            phrase = passage.text[found.start : found.end]
            if found.category in allowed or (found.category in SERVED and phrase.casefold() in served):
                continue
            question = forbidden(passage.text, passage.language)  # has a rule of its own
            if question is None or found.end <= question.start or question.end <= found.start:
                yield within(content, passage, found.start, phrase=phrase, category=found.category)


def _text(entries: Iterable[Entry]) -> str:
    """All the words of these texts, in small letters."""
    return "\n".join(passage.text for entry in entries for passage in entry.passages).casefold()
