"""Rules about anchors: each level says what can be seen or heard there, and no two of them say the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from rubrics.lint import words
from rubrics.lint.content import Content, Entry, Passage
from rubrics.lint.remarks import Remark, at

WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
INDONESIAN_VERB = re.compile(r"(?:me[lrwymn]|ber)[a-z]{4,}")
SHORTEST_STEM = 5  # letters that "ketelitian" and "teliti" must share to be one matter
SPELT_ALIKE = 85  # of 100, rapidfuzz's ratio: "menjawab" and "menjwab" reach 93, "membeli" and "memberi" 86
DIFFERENT_WORDS = 2
MOST_WORDS = 15  # a longer anchor says something


def anchor_vague(content: Content) -> Iterator[Remark]:
    """An anchor that judges ("baik", "good communicator") and names nothing that can be seen or heard."""
    for criterion in content.criteria:
        for anchor in criterion.anchors:
            passage = next((one for one in anchor.passages if _is_vague(one, criterion.name)), None)
            if passage is not None:
                yield at(passage.node, level=anchor.key, text=passage.text)


def anchors_alike(content: Content) -> Iterator[Remark]:
    """Two levels in the same words, or told apart by "very" alone: raters cannot choose between them."""
    for criterion in content.criteria:
        named: set[str] = set()
        for lower, higher in combinations(criterion.anchors, 2):
            passage = None if higher.key in named else _said_alike(lower, higher, criterion.name)
            if passage is not None:
                named.add(higher.key)
                yield at(passage.node, level=higher.key, other=lower.key)


def _is_vague(passage: Passage, name: Entry | None) -> bool:
    """Whether a text holds only judgements, words that carry them, and the criterion's own name.

    "Berkomunikasi dengan baik" says no more than "baik" where communication is what is scored; a manner does say
    more of something done: "menyapa tamu dengan ramah".
    """
    said = _words(passage.text)
    judging = [word for word in said if word in words.GRADES[passage.language]]
    describing = [word for word in said if word in words.QUALITIES[passage.language]]
    carrying = words.CARRIERS[passage.language]
    others = [word for word in said if word not in carrying and word not in judging and word not in describing]
    if len(said) > MOST_WORDS or not (judging or describing):
        return False
    if not others:
        return True
    own = name.get(passage.language) if name else None
    scored = _words(own.text) if own else []
    if not all(any(_share_stem(word, one) for one in scored) for word in others):
        return False
    return not describing or not any(INDONESIAN_VERB.fullmatch(word) for word in others)


def _share_stem(one: str, other: str) -> bool:
    """Whether two words have five letters in a row in common, or the shorter one stands in the longer."""
    shorter, longer = sorted((one, other), key=len)
    length = min(SHORTEST_STEM, len(shorter))
    return length > 2 and any(shorter[n : n + length] in longer for n in range(len(shorter) - length + 1))


def _said_alike(lower: Entry, higher: Entry, name: Entry | None) -> Passage | None:
    """The higher level's text in the first language in which both levels say the same."""
    for passage in higher.passages:
        other = lower.get(passage.language)
        if other is not None and _are_alike(other, passage) and not _is_vague(passage, name):
            return passage
    return None


def _are_alike(one: Passage, other: Passage) -> bool:
    """Whether nothing but strength ("very"), or a slip of spelling, tells two texts apart."""
    strength = words.STRENGTH[one.language]
    first, second = ([word for word in _words(text.text) if word not in strength] for text in (one, other))
    if first == second:
        return bool(first) or one.text == other.text
    if len(first) != len(second):
        return False
    differing = [(left, right) for left, right in zip(first, second, strict=True) if left != right]
    return len(differing) <= DIFFERENT_WORDS < len(first) and all(_is_slip(*pair) for pair in differing)


def _is_slip(one: str, other: str) -> bool:
    """Whether one word is the other misspelt; "unable" and "able", "2" and "3" are not."""
    from rapidfuzz import fuzz

    if one.isdigit() or other.isdigit() or one.endswith(other) or other.endswith(one):
        return False
    return ("tidak" in one) == ("tidak" in other) and fuzz.ratio(one, other) >= SPELT_ALIKE


def _words(text: str) -> list[str]:
    return WORD.findall(text.lower())
