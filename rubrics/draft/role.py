"""What the job is called: the name most of its sentences use."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from rubrics.draft import frames
from rubrics.draft.readings import lower
from rubrics.draft.records import Sentence


def find(sentences: Iterable[Sentence]) -> str:
    """The job's name as written in running text, or "" where no sentence names it."""
    votes: Counter[str] = Counter()
    spellings: dict[str, Counter[str]] = {}
    for written in dict.fromkeys(sentence.text for sentence in sentences):
        text = lower(written)
        named = dict.fromkeys(found for pattern in frames.ROLE for found in _names(pattern, text))
        for name, start, end in named:
            votes[name] += 1
            spellings.setdefault(name, Counter())[written[start:end]] += 1
    if not votes:
        return ""
    name = votes.most_common(1)[0][0]
    return _plain(name, spellings[name])


def _names(pattern: re.Pattern[str], text: str) -> Iterator[tuple[str, int, int]]:
    for match in pattern.finditer(text):
        if not frames.NOT_A_ROLE.search(match.group("role")):
            yield match.group("role"), *match.span("role")


def _plain(name: str, spellings: Counter[str]) -> str:
    """The name in small letters, its abbreviations and names of products as they were."""
    if name in spellings:
        return name
    words = spellings.most_common(1)[0][0].split()
    return " ".join(word if sum(c.isupper() for c in word) > 1 else word.lower() for word in words)
