"""Which unsuitable trait is the opposite of which suitable one, and how sure that is.

The figures are a rule of thumb made for Saring and tested on labelled profiles: only their order and the threshold for
making a pair matter.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rubrics.draft import words
from rubrics.draft.records import PAIR_THRESHOLD, Item, Pair
from rubrics.draft.senses import LIKING, Sense, sense, stems_of

OFFER_THRESHOLD = 0.35
"""Below this confidence a pair is not even offered."""

_SAME_WORD, _OPPOSITE_WORD, _SHARED_OBJECT = 0.95, 0.8, 0.05
_SAME_QUALITY, _SAME_QUALITY_OF_ANOTHER_THING = 0.9, 0.7
_SHARE_OF_CORE, _SHARE_OF_REST = 0.9, 0.5
_COMMONPLACE_WEIGHT, _LIKING_WEIGHT = 0.15, 0.3


def find(suitable: Sequence[Item], unsuitable: Sequence[Item], role: str) -> list[Pair]:
    """Pairs of opposites, one to one, the surest taken first; in the order of the suitable traits.

    Pairs under records.PAIR_THRESHOLD are only offers, and only between traits that are in no surer pair.
    """
    common = stems_of(role) | words.COMMONPLACE
    left = [sense(item.text) for item in suitable]
    right = [sense(item.text) for item in unsuitable]
    candidates = []
    for i, j in _related(left, right, common):
        confidence, reason = compare(left[i], right[j], common)
        if confidence >= OFFER_THRESHOLD:
            candidates.append((-confidence, i, j, reason))
    taken_left: set[int] = set()
    taken_right: set[int] = set()
    found = []
    for doubt, i, j, reason in sorted(candidates):
        if i not in taken_left and j not in taken_right:
            taken_left.add(i)
            taken_right.add(j)
            found.append(Pair(i, j, round(-doubt, 2), reason))
    return sorted(found, key=lambda pair: pair.suitable)


def compare(one: Sense, other: Sense, common: frozenset[str] = words.COMMONPLACE) -> tuple[float, str]:
    """How surely a suitable and an unsuitable trait are opposites (0 to 1), and the reason's code.

    `common` are stems that the traits may share without having much in common.
    """
    same = _lack_of_the_same(one, other, common)
    opposite = _opposition(one, other)
    if opposite > same:
        return opposite, "opposite"
    return same, "same_competence" if same >= PAIR_THRESHOLD else "overlap"


def is_same(one: str, other: str) -> bool:
    """Whether two suitable traits name one competence: "teliti" and "ketelitian"."""
    first, second = sense(one), sense(other)
    return bool(first.stems) and set(first.stems) == set(second.stems) and first.is_denied == second.is_denied


def _related(left: Sequence[Sense], right: Sequence[Sense], common: frozenset[str]) -> Iterator[tuple[int, int]]:
    """The positions of traits that share a scale or a telling word: the only ones worth comparing."""
    by_sign: dict[str, list[int]] = {}
    for j, other in enumerate(right):
        for sign in {*other.stems, *other.sides, other.quality} - common - {""}:
            by_sign.setdefault(sign, []).append(j)
    for i, one in enumerate(left):
        signs = {*one.stems, *one.sides, one.quality}
        yield from ((i, j) for j in {j for sign in signs for j in by_sign.get(sign, ())})


def _opposition(one: Sense, other: Sense) -> float:
    """How surely the two stand on two sides of one scale."""
    best = 0.0
    for scale, (side, word) in one.sides.items():
        against, opposite = other.sides.get(scale, (0, ""))
        if side > 0 > against:
            score = _SAME_WORD if word == opposite else _OPPOSITE_WORD
            if set(one.stems[1:]) & set(other.stems[1:]):
                score += _SHARED_OBJECT
            best = max(best, score)
    return best


def _lack_of_the_same(one: Sense, other: Sense, common: frozenset[str]) -> float:
    """How surely the one is the lack of what the other has: the share of the shorter one's content, and its core."""
    if one.is_denied == other.is_denied:
        return 0.0
    shared = set(one.stems) & set(other.stems)
    total = min(_weight(one.stems, common), _weight(other.stems, common))
    if one.quality and one.quality == other.quality:
        return _SAME_QUALITY if _weight(shared, common) >= total else _SAME_QUALITY_OF_ANOTHER_THING
    telling = shared - common - {LIKING}
    if not telling:
        return 0.0
    share = min(1.0, _weight(shared, common) / total)
    is_core = share > 0.99 or bool(telling & one.core and telling & other.core)
    return share * (_SHARE_OF_CORE if is_core else _SHARE_OF_REST)


def _weight(stems: Iterable[str], common: frozenset[str]) -> float:
    return sum(_COMMONPLACE_WEIGHT if word in common else _LIKING_WEIGHT if word == LIKING else 1.0 for word in stems)
