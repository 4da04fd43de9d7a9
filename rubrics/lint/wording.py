"""Risky wording in the texts of a rubric; what documents say (`source`) is quoted, and nobody's to change.

The work may well be about old people or pregnant women. What counts is what the rubric says about candidates.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from rubrics import wording
from rubrics.lint.content import Content, CriterionPart, Entry, Passage
from rubrics.lint.forbidden import forbidden
from rubrics.lint.remarks import Remark, within
from rubrics.wording import Finding

# What people may be like whom the work, or a question about it, is about; all but two of it may name a job.
SERVED = frozenset(
    {"age", "class", "criminal", "disability", "ethnicity", "family", "finance", "genetic", "health", "politics"}
    | {"pregnancy", "religion", "union"}
)
PEOPLE = SERVED | {"gender", "marital"}
SOMEBODY = re.compile(
    r"\b(?:s?he|him|hers?|his|(?:wo)?m[ae]n|lad(?:y|ies)|mother|father|daughter|son|girl|boy|husband|wife|mrs?)\b"
)


def risky_wording(content: Content) -> Iterator[Remark]:
    """A phrase about age, gender, faith and the like where candidates are described, or the job is named."""
    in_criteria = {id(entry) for criterion in content.criteria for entry in criterion.entries}
    about_work = [entry for entry in content.entries if id(entry) not in in_criteria]
    work = _text(about_work)
    for entry in about_work:
        allowed = SERVED if entry.key in {"title", "role"} else PEOPLE
        for passage, found in _findings(entry, allowed, ""):
            yield _remark(content, passage, found)
    for criterion in content.criteria:
        named: set[str] = set()  # each phrase where it stands first: a draft repeats a trait in name and anchors
        for passage, found in _in_criterion(criterion, work):
            phrase = passage.text[found.start : found.end].casefold()
            if phrase not in named:
                named.add(phrase)
                yield _remark(content, passage, found)


def _in_criterion(criterion: CriterionPart, work: str) -> Iterator[tuple[Passage, Finding]]:
    """Questions tell of other people; anchors then speak of the same ones ("offers him another time")."""
    asked = [*([criterion.question] if criterion.question else []), *criterion.probes]
    scene = _text(asked)
    for entry in criterion.entries:
        if any(entry is one for one in asked):
            yield from _findings(entry, PEOPLE, "")
        elif any(entry is one for one in criterion.anchors):
            yield from _findings(entry, {"gender"} if SOMEBODY.search(scene) else (), work + scene)
        else:
            yield from _findings(entry, (), work)


def _findings(entry: Entry, allowed: Collection[str], served: str) -> Iterator[tuple[Passage, Finding]]:
    """The risky phrases of a text, but for categories that are allowed there and people who are told of elsewhere."""
    for passage in entry.passages:
        found = [one for one in wording.find(passage.text, passage.language) if one.category not in allowed]
        question = forbidden(passage.text, passage.language) if found else None  # has a rule of its own
        for one in found:
            if question is not None and one.start < question.end and question.start < one.end:
                continue
            if one.category not in SERVED or passage.text[one.start : one.end].casefold() not in served:
                yield passage, one


def _remark(content: Content, passage: Passage, found: Finding) -> Remark:
    phrase = passage.text[found.start : found.end]
    return within(content, passage, found.start, phrase=phrase, category=found.category)


def _text(entries: Iterable[Entry]) -> str:
    """All the words of these texts, in small letters."""
    return "\n".join(passage.text for entry in entries for passage in entry.passages).casefold()
