"""Short forms of people's names in a text: a first name alone, a name with an initial, initials alone.

Few of them tell for certain whom they mean: among many people every other word of the language is somebody's name
("Sari", "Bintang", "Budi"). So they are only found here; who reads the text decides.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from screening.people import known_as, person_names, unspaced

_LEAST_LETTERS = 3  # of a part of a name that is looked for on its own
_LEAST_CALLED = 4  # letters of a name that is cut short: "Frans" for Fransiskus
_MOST_INITIALS = 4
_CALLED_WORDS = """si pak bapak bpk bu ibu mas mbak kak kakak bang abang dik adik om tante sdr sdri saudara
    saudari tn tuan ny nyonya nn nona mr mrs ms miss"""
_CALLED = frozenset(_CALLED_WORDS.split())
_INITIALS = re.compile(r"(?<![\w.])(?:[^\W\d_]\.\s?){1,3}[^\W\d_](?![\w])\.?")


@dataclass(frozen=True, slots=True)
class ShortNames:
    """What some people may be called for short, folded.

    `parts` are the words of their names, in order; `beside` the first letters of the other words of the same name by
    each of them; `apart` two words of a name with others between them; `initials` their first letters as one word.
    """

    parts: Sequence[str]
    beside: Mapping[str, Set[str]]
    apart: Set[tuple[str, str]]
    initials: Set[str]


def of_names(names: Iterable[str]) -> ShortNames:
    """The short forms of these names; titles are none."""
    beside: dict[str, set[str]] = {}
    apart, initials = set[tuple[str, str]](), set[str]()
    for name in names:
        words = words_of(name)
        letters = "".join(word[0] for word in words[:_MOST_INITIALS])
        if len(letters) > 1:
            initials |= {letters, letters[0] + letters[-1]}
        apart.update((one, other) for at, one in enumerate(words) for other in words[at + 2 :] if one != other)
        for at, word in enumerate(words):
            if len(word) >= _LEAST_LETTERS:
                beside.setdefault(word, set()).update(other[0] for place, other in enumerate(words) if place != at)
    return ShortNames(tuple(sorted(beside)), beside, apart, initials)


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name as it is usually said, folded: ("xaver", "gunawan") of "Gunawan, Xaver, S.Kom."."""
    return known_as.words(person_names.without_titles(person_names.given_first(name) if "," in name else name))


def stands_in(name: str, text: str) -> bool:
    """Whether a word of a name stands in a text, in any spelling: of three letters or more, where it has one."""
    words = words_of(name)
    sought = {word for word in words if len(word) >= _LEAST_LETTERS} or set(words)
    said = {form for word in known_as.words(text) for form in known_as.forms(word)}
    unparted = dict.fromkeys((*unspaced.wholes(name), *unspaced.parts(name)))
    return not sought.isdisjoint(said) or any(True for _ in unspaced.found_in(text, unparted))


def is_called(before: str) -> bool:
    """Whether a folded word announces a person: "si" Xaver, "Pak" Budi."""
    return before in _CALLED


def found_in(
    words: Sequence[re.Match[str]], free: Sequence[Sequence[str]], known: ShortNames, near: Set[str], own: Set[str]
) -> Iterator[str]:
    """What may be a short form, as it is best said: "Xaver", "X. Gunawan", "X.G.".

    `free` has the folded forms of each of the words, none for a word that is not in question. `near` are initials that
    are told without points as well, `own` those that mean the person whom the text is about.
    """
    used = set[int]()
    starts = [word.start() for word in words]
    for match in _INITIALS.finditer(words[0].string if words else ""):
        at = range(bisect_left(starts, match.start()), bisect_left(starts, match.end()))
        letters = "".join(free[number][0] if free[number] else " " for number in at)
        if (
            letters in known.initials
            and letters not in own
            and match[0][0].isupper()
            and not person_names.is_degree(match[0])
        ):
            used.update(at)
            yield "".join(f"{letter.upper()}." for letter in letters)
    for number, word in enumerate(words):
        if number in used or not free[number] or not known_as.may_begin_name(word[0]):
            continue
        part = next((one for one in free[number] if one in known.beside), "")
        if part:
            yield _with_initial(words, free, number, known.beside[part], part.capitalize())
        elif word[0].isupper() and free[number][0] in near and free[number][0] not in own:
            yield word[0]
        elif number and len(word[0]) >= _LEAST_CALLED and is_called(known_as.folded(words[number - 1][0])):
            longer = bisect_left(known.parts, free[number][0])
            if known.parts[longer : longer + 1] and known.parts[longer].startswith(free[number][0]):
                yield word[0]


def _with_initial(
    words: Sequence[re.Match[str]],
    free: Sequence[Sequence[str]],
    number: int,
    letters: Set[str],
    said: str,
) -> str:
    """A name with the initial that stands before or after it, where one does: "X. Gunawan"."""
    text = words[0].string
    for other in (number - 1, number + 1):
        if not 0 <= other < len(words) or not free[other] or len(free[other][0]) > 1 or free[other][0] not in letters:
            continue
        first, second = sorted((number, other))
        between = text[words[first].end() : words[second].start()].strip()
        initial = f"{words[other][0].upper()}."
        if other < number and between == ".":
            return f"{initial} {said}"
        if other > number and not between and text[words[other].end() :].startswith("."):
            return f"{said} {initial}"
    return said
