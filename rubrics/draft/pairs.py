"""Which unsuitable trait is the opposite of which suitable one, and how sure that is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from rubrics.draft import words
from rubrics.draft.records import PAIR_THRESHOLD, Item, Pair
from rubrics.draft.stems import stem
from rubrics.draft.traits import is_quality, polarity

OFFER_THRESHOLD = 0.35
"""Below this confidence a pair is not even offered."""

_DIFFICULTY = words.listed(
    "sulit susah sukar kesulitan kesusahan enggan keengganan malas jarang takut ragu lambat gagal "
    "kehilangan hilang rendah lemah buruk minim sedikit kekurangan ketidakmampuan menghindari membenci "
    "mengabaikan terbatas segan"
)
_WEAK = words.listed(
    "kerja orang hal lain baik banyak tugas buat jadi bawah luar dalam besar tinggi kuat cepat hari lebih "
    "milik sesuatu dunia bidang secara jelas tiap semua berbagai macam lingkung guna"
)
_WEAK_SHARE = 0.15
_LIKING = "minat"  # the kin of liking: says little without what is liked
_LIKING_SHARE = 0.3
# Words that stand before a competence and are none themselves.
_TRANSPARENT = words.VERB_TAKERS | frozenset(
    "menyukai menguasai memahami tahan hafal fasih ketertarikan kesukaan kecintaan kegemaran".split()
)
_CLAUSE = words.listed(
    "yang saat ketika jika bila apabila kalau karena agar supaya sehingga sambil untuk setelah sebelum meski meskipun"
)
_SKIPPED = (
    words.FILLERS | words.HAVE | words.NEGATORS | words.INTENSIFIERS | words.LINKS | words.PREPOSITIONS | words.CONJUNCTIONS
    | words.SKILLS | words.SCARCE | words.MANNERS
    | words.listed(
    "mampu dapat bisa sanggup mau bersedia ingin terampil mahir kesulitan pandai pintar pengetahuan "
    "pengalaman aktif penguasaan terbiasa hanya"
)
) - {"suka"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Sense:
    """A trait as compared: stems in order up to the first clause, the stem of the quality it begins with (if it does),
    whether it is denied, and the side it takes on each scale.
    """

    stems: tuple[str, ...]
    core: frozenset[str]
    quality: str
    denied: bool
    sides: dict[str, tuple[int, str]]


def find(suitable: Sequence[Item], unsuitable: Sequence[Item], role: str) -> list[Pair]:
    """Pairs of opposites, one to one, the surest first taken; in the order of the suitable traits.

    Pairs under records.PAIR_THRESHOLD are only offers, and only between traits that are in no surer pair.
    """
    common = frozenset(stem(word) for word in _keys(role)) | _WEAK
    left = [_sense(item.text) for item in suitable]
    right = [_sense(item.text) for item in unsuitable]
    candidates = []
    for i, j in _related(left, right, common):
        confidence, reason = _compare(left[i], right[j], common)
        if confidence >= OFFER_THRESHOLD:
            candidates.append((confidence, -i, -j, reason))
    candidates.sort(reverse=True)
    taken_left: set[int] = set()
    taken_right: set[int] = set()
    found = []
    for confidence, i, j, reason in candidates:
        if -i not in taken_left and -j not in taken_right:
            taken_left.add(-i)
            taken_right.add(-j)
            found.append(Pair(-i, -j, round(confidence, 2), reason))
    return sorted(found, key=lambda pair: pair.suitable)


def _related(left: Sequence[_Sense], right: Sequence[_Sense], common: frozenset[str]) -> Iterator[tuple[int, int]]:
    """The positions of traits that share a scale or a telling word: the only ones worth comparing."""
    by_sign: dict[str, list[int]] = {}
    for j, other in enumerate(right):
        for sign in {*other.stems, *other.sides} - common:
            by_sign.setdefault(sign, []).append(j)
    for i, one in enumerate(left):
        yield from ((i, j) for j in {j for sign in {*one.stems, *one.sides} for j in by_sign.get(sign, ())})


def is_same(one: str, other: str) -> bool:
    """Whether two suitable traits name one competence: "teliti" and "ketelitian"."""
    first, second = _sense(one), _sense(other)
    return bool(first.stems) and set(first.stems) == set(second.stems) and first.denied == second.denied


def _compare(one: _Sense, other: _Sense, common: frozenset[str]) -> tuple[float, str]:
    same, reason = _overlap(one, other, common), "same_competence"
    opposite = _opposition(one, other)
    if opposite > same:
        return opposite, "opposite"
    if same < PAIR_THRESHOLD:
        reason = "overlap"
    return same, reason


def _opposition(one: _Sense, other: _Sense) -> float:
    """How surely the two stand on two sides of one scale."""
    best = 0.0
    for scale, (side, word) in one.sides.items():
        against, opposite = other.sides.get(scale, (0, ""))
        if side > 0 > against:
            score = 0.95 if word == opposite else 0.8
            shared = set(one.stems[1:]) & set(other.stems[1:])
            best = max(best, score + (0.05 if shared else 0.0))
    return best


def _overlap(one: _Sense, other: _Sense, common: frozenset[str]) -> float:
    """Share of the shorter trait's content that the other one has too; the opposite must be negated."""

    def weight(stems: Iterable[str]) -> float:
        return sum(_WEAK_SHARE if word in common else _LIKING_SHARE if word == _LIKING else 1.0 for word in stems)

    first, second = set(one.stems), set(other.stems)
    total = min(weight(first), weight(second))
    shared = first & second
    if one.denied == other.denied or not total:
        return 0.0
    if one.quality and one.quality == other.quality:
        return 0.7 if total > weight(shared) else 0.9
    strong = {word for word in shared if word not in common and word != _LIKING}
    if not strong:
        return 0.0
    share = min(1.0, weight(shared) / total)
    has_core = bool(strong & one.core) and bool(strong & other.core)
    return share * (0.9 if has_core else 0.5)


def _keys(text: str) -> list[str]:
    found: list[str] = []
    for word in re.findall(r"[^\W_]+(?:-[^\W_]+)*", text.lower()):
        if found and f"{found[-1]}-{word}" in words.PHRASES:
            found[-1] += f"-{word}"
        else:
            found.append(word)
    return found


@cache
def _sense(text: str) -> _Sense:
    keys = _keys(text)
    cut = next((n for n, key in enumerate(keys) if n and key in _CLAUSE and keys[n + 1 : n + 2] and keys[n + 1] not in words.EVALUATIONS
                and not (key == "untuk" and keys[n - 1] in words.SKILLS)), len(keys))  # fmt: skip
    main = keys[:cut]
    is_not = any(key in words.NEGATORS for key in main)
    is_hard = any(key in _DIFFICULTY or key.startswith("ketidak") for key in main)
    content = [key for key in main if key not in _SKIPPED and key not in _DIFFICULTY]
    stems = tuple(dict.fromkeys(_kin(stem(key)) for key in content))
    is_quality_first = (
        bool(content) and (is_quality(content[0]) or polarity(content[0])) and content[0] not in _TRANSPARENT
    )
    quality = stem(content[0]) if is_quality_first else ""
    return _Sense(
        stems=stems,
        core=frozenset(stems[:1] if quality and stems[0] != _LIKING else stems[:2]),
        quality=quality,
        denied=is_not != is_hard,
        sides=_sides(main, is_not=is_not, has_difficulty=is_not or is_hard),
    )


def _sides(keys: Sequence[str], *, is_not: bool, has_difficulty: bool) -> dict[str, tuple[int, str]]:
    """On which scales the trait stands: +1 for, -1 against, with the word that says so.

    The first such word of a trait counts, and of phrases that end in it the longest: "menolak kritik" before "kritik".
    """
    leading = (words.NEGATORS | words.INTENSIFIERS | words.MANNERS | words.FILLERS) - {"yang"}
    judged = [n > 0 and key in words.EVALUATIONS and keys[n - 1] not in leading for n, key in enumerate(keys)]
    ordered = [stem(key) for key, is_judgement in zip(keys, judged, strict=True) if not is_judgement]
    present = frozenset(ordered)
    sides: dict[str, tuple[int, str]] = {}
    for key in dict.fromkeys(ordered):
        longest: dict[str, int] = {}
        for scale, phrase, side in _scales().get(key, ()):
            if phrase <= present and len(phrase) > longest.get(scale, 0) and (scale not in sides or scale in longest):
                longest[scale] = len(phrase)
                turned = has_difficulty if side > 0 else is_not
                sides[scale] = (-side if turned else side, key)
    return sides


@cache
def _scales() -> dict[str, tuple[tuple[str, frozenset[str], int], ...]]:
    """By a word's stem: the scales it may stand on, the stems that must all be there, and its side."""
    found: dict[str, list[tuple[str, frozenset[str], int]]] = {}
    for line in _lines("opposites.tsv")[1:]:
        scale, good, bad = line.split("\t")
        for side, listed in ((1, good), (-1, bad)):
            for phrase in listed.split(","):
                stems = [stem(key) for key in _keys(phrase)]
                found.setdefault(stems[-1], []).append((scale, frozenset(stems), side))
    return {key: tuple(entries) for key, entries in found.items()}


@cache
def _kinship() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in _lines("kinship.tsv"):
        kin = [stem(word) for word in line.split()]
        for word in kin:
            found.setdefault(word, kin[0])
    return found


def _kin(word: str) -> str:
    return _kinship().get(word, word)


def _lines(name: str) -> list[str]:
    text = files("rubrics.draft").joinpath(name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
