"""Risky wording: phrases about protected characteristics, looks and gut feeling, in Indonesian and English.

It is marked with its category and how serious it is; what to write instead stands in the words of the category. The
lists (id.txt and en.txt) advise; they never forbid anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from rubrics.model import LANGUAGES, Language
from rubrics.wording.phrases import Severity, phrases
from rubrics.wording.surroundings import harmless

CATEGORIES = (
    "age",
    "gender",
    "orientation",
    "marital",
    "pregnancy",
    "family",
    "religion",
    "ethnicity",
    "appearance",
    "disability",
    "health",
    "genetic",
    "union",
    "politics",
    "criminal",
    "finance",
    "pseudoscience",
    "class",
    "subjective",
)

SEVERITIES: tuple[Severity, ...] = ("high", "med", "low")

_WORD = re.compile(r"[^\W\d_]+")
_LITTLE_WORDS: dict[Language, str] = {
    "id": """yang dan di ke dari untuk dengan tidak adalah dalam pada atau akan sudah belum bisa saya kamu anda kami
        kita dia ini itu ada apakah jika karena agar harus lebih kurang sangat oleh bagi para saat juga hanya bukan mau
        apa siapa berapa nya nggak gak sih ya banget sedang pernah masih""",
    "en": """the a an and of to in is are was be been for with not you your he she they his her their it this that i we
        do does did have has had will would must should can no on at or as who how what when but from by too very""",
}
_TELLING = {language: frozenset(words.split()) for language, words in _LITTLE_WORDS.items()}


@dataclass(frozen=True, slots=True)
class Finding:
    """A risky phrase: its place in the text, what it is about, and how serious it is."""

    start: int
    end: int
    category: str
    severity: Severity


def find(text: str, language: Language | None = None) -> list[Finding]:
    """Every risky phrase of `text`, in order; of phrases that overlap only the first and longest.

    Neighbours of one category are one phrase: "usia" and "maksimal 27 tahun".

    Without a `language` it is guessed; a text that does not tell is read in both.
    """
    chosen = language or spoken(text)
    return list(_found(text, LANGUAGES if chosen is None else (chosen,)))


def spoken(text: str) -> Language | None:
    """The language most little words of a text belong to; None where they do not tell."""
    found = _WORD.findall(text.lower())
    counts = {language: sum(word in known for word in found) for language, known in _TELLING.items()}
    if counts["id"] == counts["en"]:
        return None
    return "id" if counts["id"] > counts["en"] else "en"


@lru_cache(maxsize=4096)  # an editor checks the same texts again at every pause in typing
def _found(text: str, languages: tuple[Language, ...]) -> tuple[Finding, ...]:
    calm = [span for language in languages for span in harmless(text, language)]
    found = (
        Finding(start, end, phrase.category, phrase.severity)
        for language in languages
        for start, end, phrase in phrases(language).find(text)
        if not any(begin <= start and end <= last for begin, last in calm)
    )
    return tuple(_joined(text, _without_overlap(found)))


def _without_overlap(found: Iterable[Finding]) -> list[Finding]:
    kept: list[Finding] = []
    for finding in sorted(found, key=lambda finding: (finding.start, -finding.end)):
        if not kept or finding.start >= kept[-1].end:
            kept.append(finding)
    return kept


def _joined(text: str, found: list[Finding]) -> list[Finding]:
    joined: list[Finding] = []
    for finding in found:
        last = joined[-1] if joined else None
        if last and last.category == finding.category and not text[last.end : finding.start].strip():
            graver = min(last.severity, finding.severity, key=SEVERITIES.index)
            joined[-1] = Finding(last.start, finding.end, last.category, graver)
        else:
            joined.append(finding)
    return joined
