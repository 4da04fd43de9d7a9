"""Where each sentence stands on its line: alone, behind a bullet, below an empty line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rubrics.draft.records import Sentence
from rubrics.draft.sentences import BULLET

_LETTER = re.compile(r"[^\W_]")


@dataclass(frozen=True, slots=True)
class Place:
    """The line that a sentence begins on, counted from 0, and how it stands there.

    `mark` is what the line's bullet looks like, whatever its number ("1." and "2." are alike), "" without one;
    `is_first` means that only a bullet stands before the sentence, `is_alone` that nothing else stands on its line;
    `is_after_gap` that the line above is empty.
    """

    line: int
    mark: str
    is_first: bool
    is_alone: bool
    is_after_gap: bool


def places(text: str, sentences: Sequence[Sentence]) -> list[Place]:
    """The place of each sentence, in order; the sentences stand in the order of the text."""
    found: list[Place] = []
    line, start, end, body, mark, is_free = -1, 0, -1, 0, "", False
    for sentence in sentences:
        while end < sentence.start:
            above = end - start if line >= 0 else 1
            start, line = end + 1, line + 1
            end = text.find("\n", start)
            end = len(text) if end < 0 else end
            bullet = BULLET.match(text, start, end)
            body, mark = (bullet.end(), _shape(bullet.group())) if bullet else (start, "")
            is_gap, is_free = above == 0, True
        is_first = is_free and not _LETTER.search(text, body, max(body, sentence.start))
        is_alone = is_first and sentence.end <= end and not _LETTER.search(text, sentence.end, end)
        found.append(Place(line, mark, is_first, is_alone, is_gap))
        is_free = False
    return found


def _shape(bullet: str) -> str:
    plain = re.sub(r"\d+", "1", bullet.strip())
    return re.sub(r"[a-z]", "a", re.sub(r"[A-Z]", "A", plain))
