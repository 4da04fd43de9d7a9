"""Rules about the two languages: a text that lacks one, stands in the wrong one, or mixes both."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from rubrics.lint import words
from rubrics.lint.content import Content, Passage
from rubrics.lint.remarks import Remark, at, within
from rubrics.model import LANGUAGES, Language

FEWEST_WORDS = 4  # a shorter text may be a name or a loan: "customer service", "food and beverage"
FEWEST_SIGNS = 2  # little words of a language that tell it
OUTNUMBERED = 4  # as many times more signs of one language than of the other
FEWEST_TEXTS = 5  # before most of them say that the language of the whole file is wrong
WORD = re.compile(r"[a-z]+(?:['’-][a-z]+)*")
PART = re.compile(r"[^.?!;:/()\n]+")


def language_swapped(content: Content) -> Iterator[Remark]:
    """Most texts of one language are written in the other: what is wrong is the file's language, or its keys."""
    for language in LANGUAGES:
        wrong = _wrong(content, language)
        if _are_most(content, wrong, language):
            yield at(content.root.get("language") or content.root, language=language, seems=_other(language))


def language_wrong(content: Content) -> Iterator[Remark]:
    """A text that is written in the other language than it says."""
    for language in LANGUAGES:
        wrong = _wrong(content, language)
        if not _are_most(content, wrong, language):
            for passage in wrong:
                yield at(passage.node, language=language, seems=_other(language))


def language_mixed(content: Content) -> Iterator[Remark]:
    """A text with a sentence in each language: a reader of one of them sees both."""
    for entry in content.entries:
        for passage in entry.passages:
            other = _other(passage.language)
            if _is_in(passage.text, other):
                continue
            parts = [(part.start(), part.group()) for part in PART.finditer(passage.text)]
            foreign = next((start for start, part in parts if _is_in(part, other)), None)
            if foreign is not None and any(_is_in(part, passage.language) for _, part in parts):
                text = passage.text[foreign:]
                yield within(content, passage, foreign + len(text) - len(text.lstrip()), language=passage.language)


def translation_missing(content: Content) -> Iterator[Remark]:
    """A text in one language, where most texts of the rubric are written in both."""
    single = [entry for entry in content.entries if len(entry.languages) == 1]
    if len(content.entries) - len(single) <= len(single):
        return
    for entry in single:
        missing = next(language for language in LANGUAGES if language not in entry.languages)
        yield at(entry.node, key=entry.key, missing=missing)


def _wrong(content: Content, language: Language) -> list[Passage]:
    other = _other(language)
    passages = (entry.get(language) for entry in content.entries)
    return [passage for passage in passages if passage is not None and _is_in(passage.text, other)]


def _are_most(content: Content, wrong: list[Passage], language: Language) -> bool:
    if len(wrong) < FEWEST_TEXTS:
        return False
    passages = (entry.get(language) for entry in content.entries)
    return 2 * len(wrong) > sum(passage is not None and _is_in(passage.text, language) for passage in passages)


def _is_in(text: str, language: Language) -> bool:
    """Whether a text is surely in this language, and not in the other one."""
    length, signs = _signs(text)
    own, other = signs[language], signs[_other(language)]
    return length >= FEWEST_WORDS and own >= FEWEST_SIGNS and own >= OUTNUMBERED * other


@lru_cache(maxsize=10_000)  # the editor reads the same texts at each pause in typing
def _signs(text: str) -> tuple[int, dict[Language, int]]:
    """How many words a text has, and how many of them tell its language."""
    found = WORD.findall(text.lower())
    english = sum(word in words.SIGNS["en"] for word in found)
    small = words.SIGNS["id"]
    indonesian = sum(word in small or words.INDONESIAN_FORM.fullmatch(word) is not None for word in found)
    return len(found), {"id": indonesian, "en": english}


def _other(language: Language) -> Language:
    return "en" if language == "id" else "id"
