"""Which unsuitable trait is the opposite of which suitable one, and how sure that is.

The figures are a rule of thumb made for Saring and tested on labelled profiles: only their order and the threshold for
making a pair matter.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from rubrics.draft import words
from rubrics.draft.lexicon import KNOWING, LIKING, is_craft, related
from rubrics.draft.records import PAIR_THRESHOLD, Item, Pair
from rubrics.draft.senses import Sense, Side, sense, stems_of

OFFER_THRESHOLD = 0.35
"""Below this confidence a pair is not even offered."""

_SAME_WORD, _SAME_COMPETENCE = 0.95, 0.82
_RELATED = {"within": 0.7, "near": 0.58, "around": 0.5}
_KNOWN_ONLY = 0.62
_SHARED_OBJECT, _OTHER_OBJECT = 0.1, -0.05
_SAME_QUALITY, _SAME_QUALITY_OF_ANOTHER_THING = 0.9, 0.7
_SHARE_OF_CORE, _SHARE_OF_REST = 0.9, 0.5
_COMMONPLACE_WEIGHT, _HEAD_WEIGHT = 0.15, 0.3
_HEADS = frozenset({LIKING, KNOWING})


def find(suitable: Sequence[Item], unsuitable: Sequence[Item], role: str) -> list[Pair]:
    """Pairs of opposites, one to one, the surest taken first; in the order of the suitable traits.

    Pairs under records.PAIR_THRESHOLD are only offers, and only between traits that are in no surer pair.
    """
    common = stems_of(role) | words.COMMONPLACE
    left = [sense(item.text) for item in suitable]
    right = [sense(item.text) for item in unsuitable]
    candidates: dict[tuple[int, int], tuple[float, str]] = {}
    for i, j in _related(left, right, common):
        confidence, reason = compare(left[i], right[j], common)
        if confidence >= OFFER_THRESHOLD:
            candidates[i, j] = round(confidence, 2), reason
    return sorted((Pair(i, j, *candidates[i, j]) for i, j in _matched(candidates)), key=lambda pair: pair.suitable)


def compare(one: Sense, other: Sense, common: frozenset[str] = words.COMMONPLACE) -> tuple[float, str]:
    """How surely a suitable and an unsuitable trait are opposites (0 to 1), and the reason's code.

    `common` are stems that the traits may share without having much in common.
    """
    same = _lack_of_the_same(one, other, common)
    opposite, reason = _opposition(one, other, common)
    if opposite > same:
        return opposite, reason
    return same, "same_competence" if same >= PAIR_THRESHOLD else "overlap"


def is_same(one: str, other: str) -> bool:
    """Whether two suitable traits name one competence: "teliti" and "ketelitian"."""
    first, second = sense(one), sense(other)
    return bool(first.stems) and dict(first.stems) == dict(second.stems)


def _related(left: Sequence[Sense], right: Sequence[Sense], common: frozenset[str]) -> Iterator[tuple[int, int]]:
    """The positions of traits that share a competence or a telling word: the only ones worth comparing."""
    by_sign: dict[str, list[int]] = {}
    for j, other in enumerate(right):
        for sign in {*other.stems, other.quality, *other.lacked} - common - {""}:
            by_sign.setdefault(sign, []).append(j)
    for i, one in enumerate(left):
        had = {name for name, side in one.sides.items() if side.sign > 0}
        signs = {*one.stems, one.quality}.union(*(related(name) for name in had))
        yield from ((i, j) for j in {j for sign in signs for j in by_sign.get(sign, ())})


def _matched(candidates: Mapping[tuple[int, int], tuple[float, str]]) -> list[tuple[int, int]]:
    """As many pairs as possible among the surest, then among the next surest: no trait is in two.

    Equally sure candidates give way to each other (Kuhn's augmenting paths), so that none loses its only partner.
    """
    found: dict[int, int] = {}
    left_over: set[int] = set()

    def place(i: int, options: Mapping[int, Collection[int]], seen: set[int]) -> bool:
        for j in options[i]:
            if j in seen:
                continue
            seen.add(j)
            holder = found.get(j)
            if holder is None or (holder in options and j in options[holder] and place(holder, options, seen)):
                found[j] = i
                return True
        return False

    ordered = sorted(candidates, key=lambda pair: (-candidates[pair][0], pair))
    for _, band in groupby(ordered, key=lambda pair: candidates[pair][0]):
        options: dict[int, list[int]] = {}
        taken = set(found)
        for i, j in band:
            if i not in left_over and j not in taken:
                options.setdefault(i, []).append(j)
        for i in options:
            place(i, options, set())
        left_over = set(found.values())
    return [(i, j) for j, i in found.items()]


def _opposition(one: Sense, other: Sense, common: frozenset[str]) -> tuple[float, str]:
    """How surely the two stand on two sides of one competence, or of two akin, and the reason's code."""
    best, reason = 0.0, "opposite"
    for mine, has in one.sides.items():
        if has.sign < 0:
            continue
        akin = related(mine)
        for theirs, lacks in other.lacked.items():
            if theirs not in akin:
                continue
            score = _likeness(mine, has, theirs, lacks) * has.weight * lacks.weight
            if mine == theirs:
                score = min(1.0, score + _objects(one, has, other, lacks, common))
            if _is_known_only(one, other, mine):
                score *= _KNOWN_ONLY
            if score > best:
                best, reason = score, "opposite" if mine == theirs else "related"
    return best, reason


def _likeness(mine: str, has: Side, theirs: str, lacks: Side) -> float:
    if mine == theirs:
        return _SAME_WORD if has.word == lacks.word else _SAME_COMPETENCE
    return _RELATED[related(mine)[theirs]]


def _is_known_only(one: Sense, other: Sense, competence: str) -> bool:
    """Whether one speaks of knowing and the other of conduct or liking: "memahami aturan", "melanggar aturan"."""
    return one.head == KNOWING and other.head != KNOWING and (other.head == LIKING or not is_craft(competence))


def _objects(one: Sense, has: Side, other: Sense, lacks: Side, common: frozenset[str]) -> float:
    """What it adds or takes that both say of what: the same ("lambat melayani") or something else."""
    first, second = (each.objects - common - _HEADS for each in (one, other))
    mine, theirs = first - {has.content}, second - {lacks.content}
    if mine & second or theirs & first:
        return _SHARED_OBJECT if has.word != lacks.word else 0.0
    return _OTHER_OBJECT if mine and theirs and has.word != lacks.word else 0.0


def _lack_of_the_same(one: Sense, other: Sense, common: frozenset[str]) -> float:
    """How surely the one is the lack of what the other has: the share of the shorter one's content, and its core."""
    shared = {word for word, sign in one.stems.items() if other.stems.get(word, sign) != sign}
    if not shared and one.quality != other.quality:
        return 0.0
    total = min(_weight(one.stems, common), _weight(other.stems, common))
    if one.quality and one.quality == other.quality and one.is_denied != other.is_denied:
        return _SAME_QUALITY if _weight(shared, common) >= total else _SAME_QUALITY_OF_ANOTHER_THING
    telling = shared - common - _HEADS
    share = min(1.0, _weight(shared, common) / total) if total else 0.0
    if not telling:
        return _SAME_QUALITY_OF_ANOTHER_THING if share > 0.99 and len(shared) > 1 else 0.0
    is_core = share > 0.99 or bool(telling & one.core and telling & other.core)
    score = share * (_SHARE_OF_CORE if is_core else _SHARE_OF_REST)
    return score * _KNOWN_ONLY if one.head == KNOWING and other.head == LIKING else score


def _weight(stems: Iterable[str], common: frozenset[str]) -> float:
    return sum(_COMMONPLACE_WEIGHT if word in common else _HEAD_WEIGHT if word in _HEADS else 1.0 for word in stems)
