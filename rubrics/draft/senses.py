"""What a trait is about, in a form in which two traits can be compared.

Indonesian and English traits are read alike: the words of lexicon.tsv say which competences a trait names, those of
cues.tsv whether it denies them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import groupby

from rubrics.draft import words
from rubrics.draft.lexicon import KNOWING, LIKING, Entry, Reading, cues, is_english_word, kin, readings, related
from rubrics.draft.stems import english_stem, stem
from rubrics.draft.tokens import is_quality, is_verb, keys_of, polarity

_ASIDE, _IN_CLAUSE, _WITH_OBJECT = 0.74, 0.8, 0.8
_GAP = 1  # words that may stand between those of a phrase


@dataclass(frozen=True, slots=True)
class Side:
    """The side that a trait takes on a competence.

    `sign` is +1 where it has it, -1 where it lacks it; `word` the stem that says so; `weight` how central that is to
    the trait, 0 to 1; `content` is the word as it stands in the stems of the sense;
    `is_spoilt` whether something bad is said of it behind ("arsipnya selalu berantakan").
    """

    sign: int
    word: str
    weight: float
    content: str
    is_spoilt: bool = False


@dataclass(frozen=True, slots=True)
class Sense:
    """A trait as compared.

    `stems` in order, up to the first clause, each with +1, or -1 where the trait denies it; `core` those that name the
    competence; `objects` all of them and those of clauses; `quality` the stem of the quality it begins with, or "";
    `sides` by competence of lexicon.tsv, `lacked` those of them that the trait lacks.
    """

    stems: Mapping[str, int]
    core: frozenset[str]
    objects: frozenset[str]
    quality: str
    sides: Mapping[str, Side]
    lacked: Mapping[str, Side]

    @property
    def head(self) -> str:
        """LIKING or KNOWING where the trait begins with it, else ""."""
        first = next(iter(self.stems), "")
        return first if first in {LIKING, KNOWING} else ""

    @property
    def is_denied(self) -> bool:
        """Whether the trait speaks of a lack."""
        return next(iter(self.stems.values()), 1) < 0


@lru_cache(maxsize=4096)
def sense(text: str) -> Sense:
    """The sense of a trait, suitable or unsuitable."""
    keys = [key for joined in keys_of(text) for key in _parted(joined)]
    signs = _signs(keys)
    end = _first_clause(keys)
    stem_of = english_stem if cues("english").intersection(keys) else stem
    contents = [kin(stem_of(key)) for key in keys]
    is_low = _low(keys) < len(keys)
    told = [number for number, key in enumerate(keys) if _has_content(key)]
    found: dict[str, int] = {}
    for number in told:
        if number < end:
            is_ignorance = contents[number] == KNOWING and keys[number] in cues("turning")
            found.setdefault(contents[number], -1 if is_low or is_ignorance else signs[number])
    stems = tuple(found)
    first = keys[told[0]] if told else ""
    quality = stem(first) if told and told[0] < end and _is_quality(first) else ""
    sides = _sides(keys, contents, signs, end)
    return Sense(
        stems=found,
        core=frozenset(stems[:1] if quality and stems[0] not in {LIKING, KNOWING} else stems[:2]),
        objects=frozenset(contents[number] for number in told),
        quality=quality,
        sides=sides,
        lacked={name: side for name, side in sides.items() if side.sign < 0 or side.is_spoilt},
    )


def stems_of(text: str) -> frozenset[str]:
    """The stems of a text's words."""
    return frozenset(stem(key) for key in keys_of(text))


def _parted(key: str) -> list[str]:
    """Two words of "detail-oriented"; Indonesian hyphens join what belongs together."""
    parts = key.split("-")
    is_english = len(parts) > 1 and key not in words.PHRASES and all(map(is_english_word, parts))
    return parts if is_english else [key]


def _has_content(key: str) -> bool:
    if kin(stem(key)) == KNOWING:
        return True
    return key not in words.WITHOUT_CONTENT and key not in cues("head") and not _is_bare(key)


def _has_matter(key: str) -> bool:
    """Whether the word has content besides that of knowing: "know little about engines"."""
    return _has_content(key) and kin(english_stem(key)) != KNOWING


def _is_bare(key: str) -> bool:
    """Whether the word only turns what follows, and is no competence of its own: "tidak", "lack", "dislike"."""
    return key in cues("turning") and not any(reading.entries for reading in readings(key))


def _is_quality(key: str) -> bool:
    return key not in words.TRANSPARENT and (is_quality(key) or bool(polarity(key)))


def _signs(keys: Sequence[str]) -> list[int]:
    """For each word +1, or -1 where what stands before it turns its meaning."""
    signs = []
    sign = before = 1
    is_preferring = False
    for number, key in enumerate(keys):
        last = keys[number - 1] if number else ""
        if key in words.CONJUNCTIONS and last in cues("turning"):
            sign = before  # "mudah lelah dan bosan": two of a kind
        signs.append(-sign if key.startswith("ketidak") else sign)
        is_preferring = is_preferring or key in cues("preferring")
        if _is_turning(keys, number) or (is_preferring and key in cues("over")):
            before, sign = sign, -sign
    return signs


def _is_turning(keys: Sequence[str], number: int) -> bool:
    """Whether what follows this word means its opposite."""
    key = keys[number]
    if key in cues("attributive") and any(map(_has_matter, keys[:number])):
        return False
    if key == "by":
        return list(keys[max(0, number - 2) : number]) == ["put", "off"]
    return key in cues("turning") or key.startswith("ketidak")


def _low(keys: Sequence[str]) -> int:
    """Where the last words say that what stands before them is missing; the number of words where they do not.

    "stamina rendah", "suara kurang jelas", "finds writing difficult"; not "tahan cuaca buruk", "honest about mistakes".
    """
    last = len(keys) - 1
    is_denied = last > 1 and keys[last - 1] in words.NEGATORS and keys[last] in words.EVALUATIONS
    if last < 1 or not (is_denied or keys[last] in cues("low")):
        return len(keys)
    last -= is_denied
    is_place = last > 2 and keys[last - 2] == "di"  # "hidup rukun di ruang sempit"
    is_behind_link = is_place or keys[last - 1] in words.PREPOSITIONS or keys[last - 1] in cues("preposition")
    has_noun = any(_has_content(key) for key in keys[:last])
    return last if has_noun and not is_behind_link and not any(map(_is_act, keys[:last])) else len(keys)


def _is_act(key: str) -> bool:
    """Whether the word is a verb or takes one: "mampu", "bekerja"; "berwawasan" is none."""
    return key not in words.HAVE and not polarity(key) and (is_verb(key) or key in words.VERB_TAKERS)


def _first_clause(keys: Sequence[str]) -> int:
    """Where the first clause begins that only says when, why or which; the number of words where there is none."""
    has_content = False
    for number, key in enumerate(keys[:-1]):
        is_judgement = key == "yang" and keys[number + 1] in words.EVALUATIONS
        is_link = key == "untuk" and keys[number - 1] in words.SKILLS
        is_midst = key == "tengah" and keys[number - 1] == "di"  # "di tengah kemacetan", not "tengah malam"
        is_clause = is_midst or key in words.CLAUSES or key in cues("clause")
        if has_content and is_clause and not is_judgement and not is_link:
            return number
        has_content = has_content or key not in words.WITHOUT_CONTENT
    return len(keys)


def _sides(keys: Sequence[str], contents: Sequence[str], signs: Sequence[int], end: int) -> dict[str, Side]:
    """The side taken on each competence.

    What stands behind a quality ("sabar menghadapi ...") is less central, unless the quality is a lack of ease with it
    ("gugup di depan ...") or a way to mind it ("peduli pada ..."): then the quality is.
    """
    found: dict[str, Side] = {}
    if cues("credential").intersection(keys[:2]):
        return found
    borne = next((number for number, key in enumerate(keys) if key in cues("bearing")), len(keys))
    quality, low = len(keys), _low(keys)
    minded: set[str] = set()
    matches = sorted(_matches(keys).values(), key=lambda match: match.begin)
    for begin, group in groupby(matches, key=lambda match: match.begin):
        here = list(group)
        is_aside = quality < begin and keys[begin - 1] != "secara" and not (quality == begin - 1 and here[0].is_english)
        weight = (_ASIDE if is_aside else 1.0) * (_IN_CLAUSE if begin >= end else 1.0)
        if begin < end:
            for name in minded:
                if not any(match.competence in related(name) for match in here):
                    found[name] = replace(found[name], weight=found[name].weight * _WITH_OBJECT)
            minded = set()
        for match in here:
            is_borne = match.side < 0 and borne < begin
            sign = -signs[begin] * match.side if is_borne else signs[begin] * match.side
            sign = -1 if match.begin < low < len(keys) else sign
            found[match.competence] = Side(sign, match.word, weight, contents[match.at], match.is_spoilt)
        end_here = max(match.end for match in here)
        if end_here + 1 < len(keys) and keys[end_here + 1] in words.CONJUNCTIONS:
            continue  # "ceroboh dan tergesa-gesa": two of a kind
        if keys[end_here] in cues("turning") or keys[end_here] in cues("minding"):
            minded = {match.competence for match in here}
        else:
            quality = min(quality, end_here)
    return found


@dataclass(frozen=True, slots=True)
class _Match:
    """A word or phrase of the lexicon found in a trait, from its first word to its last; `at` is its chief word.

    `places` are those of its words.
    """

    begin: int
    end: int
    at: int
    competence: str
    side: int
    word: str
    is_english: bool
    places: frozenset[int]
    is_spoilt: bool = False


def _matches(keys: Sequence[str]) -> dict[str, _Match]:
    """By competence, what speaks of it first, and of phrases that begin alike the longest: "menolak kritik"."""
    where: dict[str, int] = {}
    for number, key in enumerate(keys):
        for reading in readings(key):
            where.setdefault(reading.stem, number)
    found: dict[str, _Match] = {}
    ranks: dict[str, tuple[int, int]] = {}
    spoilt: set[str] = set()
    for number, reading, entry in _candidates(keys, where):
        places = [number, *(where[other] for other in entry.others)]
        rank = (min(places), -len(places))
        if max(places) - min(places) > len(places) + _GAP:
            continue
        if entry.side < 0:
            spoilt.add(entry.competence)
        if rank < ranks.get(entry.competence, (len(keys), 0)):
            ranks[entry.competence] = rank
            found[entry.competence] = _Match(
                begin=min(places),
                end=max(places),
                at=number,
                competence=entry.competence,
                side=entry.side * reading.turn,
                word=stem(keys[number]),
                is_english=reading.is_english,
                places=frozenset(places),
            )
    return {
        name: replace(match, is_spoilt=match.side > 0 and name in spoilt)
        for name, match in found.items()
        if not (_is_loose(keys[match.at]) and any(_is_within(match, other) for other in found.values()))
    }


def _candidates(keys: Sequence[str], where: Mapping[str, int]) -> Iterator[tuple[int, Reading, Entry]]:
    """The words and phrases of the lexicon that stand in the trait, each with its last word."""
    for number, key in enumerate(keys):
        for reading in readings(key):
            if where[reading.stem] == number:
                for entry in reading.entries:
                    if entry.others <= where.keys() and (entry.others or not _is_passed(reading, keys, number)):
                        yield number, reading, entry


def _is_loose(key: str) -> bool:
    """Whether the word means something else in many phrases."""
    return key in cues("minding") or key in cues("homonym")


def _is_within(match: _Match, other: _Match) -> bool:
    """Whether a match is only a piece of a phrase that means something else: "terbuka" in "alam terbuka"."""
    return match.places < other.places


def _is_judgement(keys: Sequence[str], number: int) -> bool:
    """Whether the word only judges the one before: "kuat" in "manajemen waktu yang kuat"."""
    if not number or keys[number] not in words.EVALUATIONS:
        return False
    before = keys[number - 1]
    passed = words.NEGATORS | words.PASSED_OVER | words.MANNERS
    return before == "yang" or not (before in passed or is_verb(before))


def _is_passed(reading: Reading, keys: Sequence[str], number: int) -> bool:
    """Whether the word at this place says nothing by itself."""
    if reading.is_exact:
        return False
    is_little = keys[number] in _little() or kin(stem(keys[number])) in {LIKING, KNOWING}
    return is_little or _is_judgement(keys, number) or _is_manner(keys, number) or _is_depth(keys, number)


def _is_depth(keys: Sequence[str], number: int) -> bool:
    """Whether the word only says how well something is known: "thorough knowledge"."""
    return number + 1 < len(keys) and kin(english_stem(keys[number + 1])) == KNOWING


@cache
def _little() -> frozenset[str]:
    """Words whose stems may be those of a competence, but that are none."""
    return cues("head") | words.PREPOSITIONS | words.LINKS | words.FILLERS | words.HAVE | words.CONJUNCTIONS


def _is_manner(keys: Sequence[str], number: int) -> bool:
    """Whether the word only says how what follows comes about: "cepat" in "cepat marah"."""
    is_last = number + 1 == len(keys)
    return not is_last and keys[number] in words.MANNERS and keys[number + 1] not in words.PREPOSITIONS
