"""What the job is called: the name that its title and most of its sentences use."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from rubrics.draft import languages, titles
from rubrics.draft.english import sections as english_sections
from rubrics.draft.english import tasks as english
from rubrics.draft.indonesian import frames
from rubrics.draft.indonesian import sections as indonesian_sections
from rubrics.draft.readings import lower
from rubrics.draft.records import Sentence
from rubrics.model import Language

_FRAMES: dict[Language, tuple[tuple[re.Pattern[str], ...], re.Pattern[str]]] = {
    "id": (frames.ROLE, frames.NOT_A_ROLE),
    "en": (english.ROLE, english.NOT_A_ROLE),
}


_MOST_SENTENCES = 300  # a profile names its job early


def find(sentences: Sequence[Sentence], language: Language) -> str:
    """The job's name as written in running text, or "" where neither a title nor a sentence names it."""
    votes: dict[str, float] = defaultdict(float)
    spellings: dict[str, Counter[str]] = {}
    texts = list(dict.fromkeys(sentence.text for sentence in sentences[:_MOST_SENTENCES]))
    whole = lower("\n".join(texts))
    for name, worth in titles.candidates(sentences):
        small = lower(name)
        again = len(re.findall(rf"\b{re.escape(small)}(?:s|nya)?\b", whole[:20_000])) - 1
        votes[small] += worth + min(again, 3 if worth > 1 else 1)
        spellings.setdefault(small, Counter())[name] += 1
    for written in texts:
        for name, spelt in dict(_named(written, languages.of_sentence(written, language))).items():
            votes[name] += 1 + titles.is_occupation(name)
            spellings.setdefault(name, Counter())[spelt] += 1
    if not votes:
        return ""
    name = _fullest(votes, max(votes, key=votes.__getitem__))
    return _plain(name, spellings[name])


def _fullest(votes: Mapping[str, float], name: str) -> str:
    """The longest name said more than once that ends in this one: "long-haul truck driver" for "truck driver"."""
    return max((other for other in votes if other.endswith(f" {name}") and votes[other] > 1), key=len, default=name)


def _named(written: str, language: Language) -> Iterator[tuple[str, str]]:
    """The names that a sentence's frames give, in small letters and as written."""
    text = lower(written)
    patterns, refused = _FRAMES[language]
    spans = [match.span("role") for pattern in patterns for match in pattern.finditer(text)]
    spans += english_sections.subjects(text) if language == "en" else indonesian_sections.subjects(text)
    for start, end in spans:
        if not refused.search(text[start:end]):
            begin = start + len("seorang ") if text.startswith("seorang ", start) else start
            yield text[begin:end], written[begin:end]


def _plain(name: str, spellings: Counter[str]) -> str:
    """The name in small letters, its abbreviations and names of products as they were."""
    if name in spellings:
        return name
    words = spellings.most_common(1)[0][0].split()
    if len(words) > 0 and all(word.isupper() for word in words) and len(name) > 5:
        return name
    return " ".join(word if sum(c.isupper() for c in word) > 1 else word.lower() for word in words)
