"""Rules about what is scored: a criterion that asks two things, and what stands in a rubric twice."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rubrics.lint import words
from rubrics.lint.content import Content, Entry, Passage
from rubrics.lint.remarks import Remark, at, within
from rubrics.model import LANGUAGES, Language

CONJUNCTION = re.compile(r"(?:,\s*)?(?:\b(?:dan|serta|and)\b|&)|,", re.IGNORECASE)
LONGEST_NAME = 200  # characters; what is longer is no name
COMPETENCE = re.compile(r"(?:tion|ship|ness|ity|work|[ae]nce)$")  # English nouns that can be scored alone


def criterion_double(content: Content) -> Iterator[Remark]:
    """A name that asks two things: somebody good at one and poor at the other has no right level."""
    for criterion in content.criteria:
        for passage in criterion.name.passages if criterion.name else ():
            found = _two_things(passage)
            if found:
                start, first, second = found
                yield within(content, passage, start, first=first, second=second)
                break


def criterion_twice(content: Content) -> Iterator[Remark]:
    """Two criteria of one name: the same thing weighs double, and nobody knows which is which."""
    yield from _twice(content, [criterion.name for criterion in content.criteria if criterion.name])


def trait_twice(content: Content) -> Iterator[Remark]:
    """A trait that stands in two places: ticked once, or twice, as it comes."""
    yield from _twice(content, [trait for criterion in content.criteria for trait in criterion.traits])


def _twice(content: Content, entries: Sequence[Entry]) -> Iterator[Remark]:
    """What is written a second time, in either language; a text is named once."""
    first: dict[tuple[Language, str], Passage] = {}
    for entry in entries:
        for language in LANGUAGES:
            passage = entry.get(language)
            if passage is None:
                continue
            earlier = first.setdefault((language, _plain(passage.text)), passage)
            if earlier is not passage:
                yield at(passage.node, text=passage.text, line=within(content, earlier, 0).line)
                break


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _two_things(passage: Passage) -> tuple[int, str, str] | None:
    """Where a name's second thing begins, and the two by name."""
    text = words.SET_PHRASES[passage.language].sub(lambda phrase: re.sub(r"\W", "-", phrase.group()), passage.text)
    joints = list(CONJUNCTION.finditer(text))
    if not joints or len(text) > LONGEST_NAME:
        return None
    from rubrics.draft.traits import pieces  # where a document's list of traits is split, a name is, too

    found = pieces(text, 0, len(text), "suitable", language=passage.language)
    if len(found) > 1:
        spans = [(piece.start, piece.end) for piece in found[:2]]
    elif len(joints) == 1:
        spans = [(0, joints[0].start()), (joints[0].end(), len(text))]
    else:
        return None
    first, second = (text[start:end].strip().lower().split() for start, end in spans)
    if not first or not second:
        return None
    if passage.language == "en":
        is_double = len(found) > 1 and not _share_words(first, second)
    else:
        is_double = len(found) > 1 or _are_activities(first, second)
    if not is_double:
        return None
    (start, end), (begin, stop) = spans
    begin += len(text[begin:stop]) - len(text[begin:stop].lstrip())
    return begin, passage.text[start:end].strip(), passage.text[begin:stop].strip()


def _are_activities(first: Sequence[str], second: Sequence[str]) -> bool:
    """Two activities, "komunikasi dan administrasi": a profile may name them in one breath, but each has its level.

    "analisis dan pemecahan masalah" has one object, and is one thing.
    """
    from rubrics.draft.tokens import is_action

    shares_object = len(first) == 1 and len(second) > 1 and first[0] not in words.WITHOUT_OBJECT
    return not shares_object and all(is_action(word) or word in words.ACTIVITIES for word in (first[0], second[0]))


def _share_words(first: Sequence[str], second: Sequence[str]) -> bool:
    """A single English word and what follows both: "empathy and patience with residents", "time and task management".

    "communication and time management" are two things: the first of them can be scored alone.
    """
    if len(first) > 1 or len(second) == 1:
        return False
    return second[1] in words.PREPOSITIONS or (second[-1] in words.SHARED_HEADS and not COMPETENCE.search(first[0]))
