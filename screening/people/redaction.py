"""Other people in what was typed about a candidate: found where the workspace knows them, and marked.

A mark stands in the place of what was taken out (`marks`).
Rather too much is taken out than too little: a person then reads what was marked. What may be somebody and may be a
word ("Sari" beside thousands of people) stays and is told as doubtful; whoever exports says what of it goes. Whom the
workspace does not know, such as a referee or a customer, nobody can find by machine, but it can be said too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple
from weakref import WeakKeyDictionary

from screening.interviewing import former_names
from screening.people import candidates, emails, former_values, known_as, merging, short_names, unspaced
from screening.people.marks import mark, parted
from screening.people.short_names import ShortNames
from screening.workspace import Row, Workspace

_JOINING = {"", "-", "‐", "‑", "'", "’"}  # what stands between two words of a name, beside spaces
_JOINING_HANDLES = {".", "_"}  # without spaces
_CODE = re.compile(r"\bK[-‐‑–]\d{2,}\b", re.IGNORECASE)
_EMAIL = re.compile(r"[^\s@<>()\[\],;:\"]{1,64}@[^\s@<>()\[\],;:\"]{1,200}\.[^\W\d_]{2,20}")
_PHONE = re.compile(r"(?<![\w.])(?:\+|0|62)[\d \t().\-–]{6,18}\d(?!\w)")
_SAME_PHONE = 8  # digits at the end that make two numbers one
_LEAST_LETTERS = 3  # of a part of a name that is looked for on its own


@dataclass(frozen=True, slots=True)
class _Everybody:
    """How all people of a workspace are known, made of these `rows` of names, addresses and telephones and of
    the `interviewers`.

    `pairs` are two words that follow each other in a name, `single` the names of one word, `joined` those written as
    one, `handles` and `numbers` as in `known_as`; `short` are their short forms, and those of interviewers,
    `unspaced` those in scripts without blanks.
    """

    rows: list[Row]
    interviewers: list[tuple[str, str]]
    short: ShortNames
    unspaced: Set[str]
    pairs: Set[tuple[str, str]]
    single: Set[str]
    joined: Set[str]
    handles: Set[str]
    numbers: Set[str]


_Whose = list[tuple[str, int] | None]  # of each word of a text: (kind, the interviewer's number or 0)
_known: WeakKeyDictionary[Workspace, _Everybody] = WeakKeyDictionary()


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is held: `code` "profile", "files", "application" (for a `job`), "interview" (and its `round`).

    "" does not say. Of a round with several interviews `nth` says which of them it is (`rounds`), from 1.
    """

    code: str = ""
    job: str = ""
    round: int = 0
    nth: int = 0


UNNAMED = Place()


class Found(NamedTuple):
    """What was marked, "candidate", "interviewer", "email", "phone" or "name", and where: the place of the text."""

    kind: str
    place: Place


class Doubtful(NamedTuple):
    """What may name somebody and was left as it stands, such as "Sari" or "X. Gunawan", and where."""

    said: str
    place: Place


class Redaction:
    """Marks other people in texts about one candidate.

    `found` counts what was marked, by kind and place, `doubtful` what stays though it may be a short form of a name
    (`short_names`), by what is said and place.

    `interviewers` are numbers by the id of those who met this person: they are known by a first name too. So are the
    people who applied for the same jobs: they are whom interviewers compare with. All others are known by two words of
    their name that follow each other, by two written with capitals in any order ("Gunawan, Xaver"), by one after "si"
    or "Pak", or by the whole of a name of one word. `also` are words and names that somebody wants to be marked.
    """

    def __init__(
        self, ws: Workspace, candidate_id: str, *, interviewers: Mapping[str, int], also: Iterable[str] = ()
    ) -> None:
        self.found: Counter[Found] = Counter()
        self.doubtful: Counter[Doubtful] = Counter()
        self._also = [(words, said[:1].isupper()) for said in also if (words := known_as.words(said))]
        self._read_own(ws, candidate_id)
        self._interviewers: dict[tuple[str, ...], int] = {}
        for one, name in _interviewers(ws):  # whoever met this person is meant, and not another one of the same name
            words = known_as.words(name)
            self._interviewers[words] = interviewers.get(one, 0) or self._interviewers.get(words, 0)
        self._interviewer_parts = {
            part: number
            for name, number in self._interviewers.items()
            if number
            for part in _parts(name) - self._own_words
        }
        self._unspaced_interviewers = {
            one: ("interviewer", interviewers.get(key, 0))
            for key, name in sorted(_interviewers(ws), key=lambda one: one[0] in interviewers)
            for one in (*unspaced.wholes(name), *(unspaced.parts(name) if key in interviewers else ()))
        }
        self._read_others(ws, candidate_id)

    def _read_own(self, ws: Workspace, candidate_id: str) -> None:
        one = candidates.named(ws, candidate_id)
        before = [record for record, _ in merging.records_of(ws, candidate_id)]
        earlier = [(f"K-{each['number']:02d}", each["name"], each["email"], each["phone"]) for each in before]
        former = former_values.of_records(ws, [candidate_id, *(each["id"] for each in before)])
        own = [
            (one.code, one.name, one.email, one.phone),
            *earlier,
            *(("", each.name, each.email, each.phone) for each in former),
        ]
        self._own_codes = {code.casefold() for code, _, _, _ in own}
        self._own_names = [name for _, said, _, _ in own if (name := known_as.words(said))]
        self._own_words = {word for name in self._own_names for word in name}
        self._own_unspaced = {one for _, name, _, _ in own for one in (*unspaced.wholes(name), *unspaced.parts(name))}
        self._own_initials = short_names.of_names(name for _, name, _, _ in own).initials
        self._own_emails = {each.address.casefold() for _, _, email, _ in own for each in emails.read(email)}
        self._own_handles = {known_as.folded(each.partition("@")[0]) for each in self._own_emails}
        self._own_numbers = {number for _, _, _, phone in own for number in known_as.numbers(phone)}
        self._own_ends = tuple(number[-_SAME_PHONE:] for number in self._own_numbers)

    def _read_others(self, ws: Workspace, candidate_id: str) -> None:
        near = ws.all(
            """SELECT DISTINCT c.name FROM applications mine JOIN applications theirs ON theirs.job_id = mine.job_id
            JOIN candidates c ON c.id = theirs.candidate_id WHERE mine.candidate_id = ?1 AND c.id <> ?1""",
            (candidate_id,),
        )
        known = _everybody(ws)
        self._near = short_names.of_names(name for (name,) in near)
        self._short = known.short
        own = self._own_words | self._own_handles | {"".join(name) for name in self._own_names}
        self._pairs = known.pairs
        self._unspaced = dict.fromkeys(known.unspaced, ("candidate", 0))
        self._unspaced |= {one: ("candidate", 0) for (name,) in near for one in unspaced.parts(name)}
        self._unspaced |= self._unspaced_interviewers | dict.fromkeys(self._own_unspaced, ("", 0))
        parts = {part for (name,) in near for part in _parts(short_names.words_of(name))}
        self._single = (known.single | parts) - self._own_words
        self._joined, self._handles = known.joined - own, known.handles - own
        self._numbers = known.numbers - self._own_numbers

    def said(self, text: str, place: Place = UNNAMED) -> str:
        """The text with marks where it names somebody else; what was marked is counted under `place`."""
        if not text:
            return text
        text = _EMAIL.sub(lambda match: self._address(match[0], place), text)
        text = _PHONE.sub(lambda match: self._number(match[0], place), text)
        text = _CODE.sub(lambda match: self._code(match[0], place), text)
        text = self._between_marks(text, lambda part: self._spans(part, self._numbers_in(part), "phone", place))
        text = self._between_marks(text, lambda part: self._spans(part, self._handles_in(part), "email", place))
        text = self._between_marks(text, lambda part: self._unspaced_names(part, place))
        return self._between_marks(text, lambda part: self._names(part, place))

    @staticmethod
    def _between_marks(text: str, change: Callable[[str], str]) -> str:
        parts = parted(text)
        parts[::2] = [change(part) for part in parts[::2]]
        return "".join(parts)

    def _numbers_in(self, text: str) -> Iterator[tuple[int, int]]:
        return known_as.numbers_in(text, self._numbers)

    def _handles_in(self, text: str) -> Iterator[tuple[int, int]]:
        return known_as.handles_in(text, self._handles)

    def _unspaced_names(self, text: str, place: Place) -> str:
        parts, done = list[str](), 0
        for first, last, (kind, number) in unspaced.found_in(text, self._unspaced):
            if kind:
                parts += [text[done:first], self._mark(kind, place, number)]
                done = last
        return "".join([*parts, text[done:]])

    def _spans(self, text: str, spans: Iterable[tuple[int, int]], kind: str, place: Place) -> str:
        parts, done = list[str](), 0
        for first, last in spans:
            parts += [text[done:first], self._mark(kind, place)]
            done = last
        return "".join([*parts, text[done:]])

    def _address(self, address: str, place: Place) -> str:
        return address if address.casefold() in self._own_emails else self._mark("email", place)

    def _number(self, number: str, place: Place) -> str:
        digits = re.sub(r"\D", "", number)
        if not 9 <= len(digits) <= 15 or digits.endswith(self._own_ends):
            return number
        return self._mark("phone", place)

    def _code(self, code: str, place: Place) -> str:
        return code if f"k-{code[2:]}" in self._own_codes else self._mark("candidate", place)

    def _mark(self, kind: str, place: Place, number: int = 0) -> str:
        self.found[Found(kind, place)] += 1
        return mark(kind, number)

    def _names(self, text: str, place: Place) -> str:
        words = list(known_as.WORD.finditer(text))
        whose, one_name = self._whose(text, words, place)
        parts: list[str] = []
        done, number = 0, 0
        while number < len(words):
            about = whose[number]
            first = number
            while (
                number + 1 < len(words)
                and about
                and whose[number + 1] == about
                and (number in one_name or _near(text, words, number))
            ):
                number += 1
            if about:
                parts += [text[done : words[first].start()], self._mark(about[0], place, about[1])]
                done = words[number].end()
            number += 1
        return "".join([*parts, text[done:]])

    def _whose(self, text: str, words: list[re.Match[str]], place: Place) -> tuple[_Whose, set[int]]:
        """Whose name each word is part of, and which of them are one name with the next whatever stands between."""
        keys = [known_as.folded(word[0]) for word in words]
        whose: _Whose = [None] * len(words)
        known, own = {form for key in set(keys) for form in known_as.forms(key)}, _places(keys, self._own_names)
        joined = self._joined & known
        for number, word in enumerate(words):
            if number in own or not (joined or known_as.may_begin_name(word[0])):
                continue
            forms = known_as.forms(keys[number])
            if not joined.isdisjoint(forms):
                whose[number] = ("candidate", 0)
            if not known_as.may_begin_name(word[0]):
                continue
            if part := next((one for one in forms if one in self._interviewer_parts), ""):
                whose[number] = ("interviewer", self._interviewer_parts[part])
            elif any(one in self._single for one in forms) or self._is_announced(text, words, number, forms):
                whose[number] = ("candidate", 0)
        for number, (first, second) in enumerate(pairwise(keys)):
            is_pair = any((first, one) in self._pairs for one in known_as.forms(second))
            if is_pair and not {number, number + 1} <= own and _near(text, words, number):
                whose[number] = whose[number + 1] = ("candidate", 0)
        for name, at in self._interviewers.items():
            if name and known.issuperset(name) and not (len(name) == 1 and name[0] in self._own_words):
                for number in _runs(keys, name):
                    whose[number : number + len(name)] = [("interviewer", at)] * len(name)
        one_name = (
            self._turned(text, words, keys, whose)
            | self._with_initials(text, words, keys, whose)
            | self._asked_for(words, keys, whose)
        )
        free = [
            () if whose[number] or number in own or not self._own_words.isdisjoint(forms) else forms
            for number, forms in enumerate(map(known_as.forms, keys))
        ]
        for said in short_names.found_in(words, free, self._short, self._near.initials, self._own_initials):
            self.doubtful[Doubtful(said, place)] += 1
        return whose, one_name

    def _is_announced(self, text: str, words: list[re.Match[str]], number: int, forms: Iterable[str]) -> bool:
        """Whether it is a word of somebody's name after "si", "Pak" and the like."""
        return (
            number > 0
            and short_names.is_called(known_as.folded(words[number - 1][0]))
            and text[words[number - 1].end() : words[number].start()].strip() in {"", "."}
            and any(one in self._short.beside and one not in self._own_words for one in forms)
        )

    def _turned(self, text: str, words: list[re.Match[str]], keys: list[str], whose: _Whose) -> set[int]:
        """Mark two words of a name in another order ("Gunawan, Xaver"), or without what stands between them."""
        found = set[int]()
        for number, (first, second) in enumerate(pairwise(keys)):
            if not known_as.may_begin_name(words[number][0]) or not known_as.may_begin_name(words[number + 1][0]):
                continue
            if whose[number] or whose[number + 1] or not self._own_words.isdisjoint((first, *known_as.forms(second))):
                continue
            between = text[words[number].end() : words[number + 1].start()]
            known, apart = self._pairs, self._short.apart
            in_turn = any((first, one) in apart for one in known_as.forms(second)) and not between.strip()
            turned = any((one, first) in known or (one, first) in apart for one in known_as.forms(second))
            if in_turn or (turned and between.strip() in {"", ","}):
                whose[number] = whose[number + 1] = ("candidate", 0)
                found.add(number)
        return found

    def _with_initials(self, text: str, words: list[re.Match[str]], keys: list[str], whose: _Whose) -> set[int]:
        """Mark the initial beside a name of somebody who applied for the same job: "A. Setiawan", "Agus S."."""
        found = set[int]()
        for number, key in enumerate(keys):
            if len(key) > 1 or whose[number] or not words[number][0].isupper():
                continue
            for other in (number - 1, number + 1):
                if not 0 <= other < len(keys) or whose[other] != ("candidate", 0):
                    continue
                first = min(number, other)
                between = text[words[first].end() : words[first + 1].start()].strip()
                letters = {letter for one in known_as.forms(keys[other]) for letter in self._near.beside.get(one, ())}
                if key in letters and between == ("." if first == number else ""):
                    whose[number] = ("candidate", 0)
                    found.add(first)
                    break
        return found

    def _asked_for(self, words: list[re.Match[str]], keys: list[str], whose: _Whose) -> set[int]:
        """Mark what somebody wants to be marked; with a capital only where it was said with one."""
        found = set[int]()
        for name, capital in self._also:
            for number in _runs(keys, name):
                marked = all(whose[number : number + len(name)])
                if not marked and (not capital or known_as.may_begin_name(words[number][0])):
                    whose[number : number + len(name)] = [("name", 0)] * len(name)
                    found.update(range(number, number + len(name) - 1))
        return found


def _everybody(ws: Workspace) -> _Everybody:
    """Kept for the next text: putting the names of 100,000 people in order takes a second, comparing them a moment."""
    rows = ws.all(
        """SELECT name, email, phone FROM candidates
        UNION ALL SELECT moved ->> '$.candidate.name', moved ->> '$.candidate.email', moved ->> '$.candidate.phone'
        FROM merges WHERE undone_at = ''"""
    )
    rows += [(one.name, one.email, one.phone) for one in former_values.of_all(ws)]
    kept, people = _known.get(ws), _interviewers(ws)
    if kept is None or kept.rows != rows or kept.interviewers != people:
        named = [(known_as.words(name), email, phone) for name, email, phone in rows]
        kept = _known[ws] = _Everybody(
            rows,
            people,
            short=short_names.of_names([*(name for _, name in people), *(name for name, _, _ in rows)]),
            unspaced={one for name, _, _ in rows for one in unspaced.wholes(name)},
            pairs={pair for name, _, _ in rows for pair in pairwise(short_names.words_of(name))},
            single={name[0] for name, _, _ in named if len(name) == 1},
            joined={one for name, _, _ in named if (one := known_as.joined(name))},
            handles={handle for name, email, _ in named for handle in known_as.handles(email, name)},
            numbers={number for _, _, phone in named for number in known_as.numbers(phone)},
        )
    return kept


def _interviewers(ws: Workspace) -> list[tuple[str, str]]:
    """Who scores, by id and name, the shortest name first; by a former name too, unless it may well be a word.

    Such is the one that the computer had for whoever sat there, "admin" say.
    """
    named = [(one.interviewer_id, one.name) for one in former_names.of_all(ws)]
    named = [(one, name) for one, name in named if not name.islower() or len(known_as.words(name)) > 1]
    named += [(one, name) for one, name in ws.all("SELECT id, name FROM interviewers")]
    return sorted(named, key=lambda one: len(one[1]))


def _parts(name: Iterable[str]) -> set[str]:
    return {part for part in name if len(part) >= _LEAST_LETTERS}


def _runs(keys: list[str], name: tuple[str, ...]) -> list[int]:
    """Where a whole name stands among the words."""
    *first, last = name
    after = len(name)
    found = range(len(keys) - after + 1)
    return [at for at in found if keys[at : at + after - 1] == first and last in known_as.forms(keys[at + after - 1])]


def _places(keys: list[str], names: Iterable[tuple[str, ...]]) -> set[int]:
    """The places of all words that belong to one of these names: the whole of it, two words of it, or a part alone."""
    found: set[int] = set()
    for name in names:
        pairs = set(pairwise(name))
        for number, pair in enumerate(pairwise(keys)):
            if pair in pairs:
                found |= {number, number + 1}
        if len(name) == 1:
            found |= {number for number, key in enumerate(keys) if key == name[0]}
    return found


def _near(text: str, words: list[re.Match[str]], number: int) -> bool:
    """Whether nothing but a space, or what joins the parts of a name, stands between a word and the next."""
    between = text[words[number].end() : words[number + 1].start()]
    return between.strip() in _JOINING or between in _JOINING_HANDLES
