"""Other people in what was typed about a candidate: found where the workspace knows them, and marked.

A mark stands in the place of what was taken out: "⟦candidate⟧", "⟦interviewer 2⟧", "⟦email⟧", "⟦phone⟧". Rather too
much is taken out than too little: a person then reads what was marked. Whom the workspace does not know, such as a
referee or a customer, nobody can find by machine.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple
from weakref import WeakKeyDictionary

from screening.people import candidates, emails, former_values, known_as, merging
from screening.workspace import Row, Workspace

_JOINING = {"", "-", "‐", "‑", "'", "’"}  # what stands between two words of a name, beside spaces
_JOINING_HANDLES = {".", "_"}  # without spaces
_ENDINGS = ("nya", "lah", "kah", "pun")  # that Indonesian joins to a word, a name too
_CODE = re.compile(r"\bK[-‐‑–]\d{2,}\b", re.IGNORECASE)
_EMAIL = re.compile(r"[^\s@<>()\[\],;:\"]{1,64}@[^\s@<>()\[\],;:\"]{1,200}\.[^\W\d_]{2,20}")
_PHONE = re.compile(r"(?<![\w.])(?:\+|0|62)[\d \t().\-–]{6,18}\d(?!\w)")
_SAME_PHONE = 8  # digits at the end that make two numbers one
_LEAST_LETTERS = 3  # of a part of a name that is looked for on its own
MARK = re.compile(r"⟦(candidate|interviewer|email|phone)(?: (\d+))?⟧")
"""A mark: what was taken out, and the interviewer's number where it has one."""
_MARKED = re.compile(r"(⟦(?:candidate|interviewer|email|phone)(?: \d+)?⟧)")


@dataclass(frozen=True, slots=True)
class _Everybody:
    """How all people of a workspace are known, made of these `rows` of names, addresses and telephones.

    `pairs` are two words that follow each other in a name, `single` the names of one word, `joined` those written as
    one, `handles` and `numbers` as in `known_as`.
    """

    rows: list[Row]
    pairs: Set[tuple[str, str]]
    single: Set[str]
    joined: Set[str]
    handles: Set[str]
    numbers: Set[str]


_known: WeakKeyDictionary[Workspace, _Everybody] = WeakKeyDictionary()


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is held: `code` "profile", "files", "application" (for a `job`), "interview" (and its `round`).

    "" does not say.
    """

    code: str = ""
    job: str = ""
    round: int = 0


UNNAMED = Place()


class Found(NamedTuple):
    """What was marked, "candidate", "interviewer", "email" or "phone", and where: the place handed in with the text."""

    kind: str
    place: Place


class Redaction:
    """Marks other people in texts about one candidate. `found` counts what was marked, by kind and place.

    `interviewers` are numbers by the id of those who met this person: they are known by a first name too. So are the
    people who applied for the same jobs: they are whom interviewers compare with. All others are known by two words of
    their name that follow each other, or by the whole of a name of one word.
    """

    def __init__(self, ws: Workspace, candidate_id: str, *, interviewers: Mapping[str, int]) -> None:
        self.found: Counter[Found] = Counter()
        self._read_own(ws, candidate_id)
        self._interviewers = {known_as.words(name): interviewers.get(one, 0) for one, name in _interviewers(ws)}
        self._interviewer_parts = {
            part: number
            for name, number in self._interviewers.items()
            if number
            for part in _parts(name) - self._own_words
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
        own = self._own_words | self._own_handles | {"".join(name) for name in self._own_names}
        self._pairs = known.pairs
        parts = {part for (name,) in near for part in _parts(known_as.words(name))}
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
        return self._between_marks(text, lambda part: self._names(part, place))

    @staticmethod
    def _between_marks(text: str, change: Callable[[str], str]) -> str:
        parts = _MARKED.split(text)  # every other one is a mark
        parts[::2] = [change(part) for part in parts[::2]]
        return "".join(parts)

    def _numbers_in(self, text: str) -> Iterator[tuple[int, int]]:
        return known_as.numbers_in(text, self._numbers)

    def _handles_in(self, text: str) -> Iterator[tuple[int, int]]:
        return known_as.handles_in(text, self._handles)

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
        return f"⟦{kind} {number}⟧" if number else f"⟦{kind}⟧"

    def _names(self, text: str, place: Place) -> str:
        words = list(known_as.WORD.finditer(text))
        whose = self._whose(text, words)
        parts: list[str] = []
        done, number = 0, 0
        while number < len(words):
            about = whose[number]
            first = number
            while number + 1 < len(words) and about and whose[number + 1] == about and _near(text, words, number):
                number += 1
            if about:
                parts += [text[done : words[first].start()], self._mark(about[0], place, about[1])]
                done = words[number].end()
            number += 1
        return "".join([*parts, text[done:]])

    def _whose(self, text: str, words: list[re.Match[str]]) -> list[tuple[str, int] | None]:
        """Whose name each word is part of: (kind, the interviewer's number or 0), None for nobody's or one's own."""
        keys = [known_as.folded(word[0]) for word in words]
        whose: list[tuple[str, int] | None] = [None] * len(words)
        known, own = {form for key in set(keys) for form in _forms(key)}, _places(keys, self._own_names)
        joined = self._joined & known
        for number, word in enumerate(words):
            if number in own or not (joined or word[0][0].isupper()):
                continue
            forms = _forms(keys[number])
            if not joined.isdisjoint(forms):
                whose[number] = ("candidate", 0)
            if not word[0][0].isupper():
                continue
            if part := next((one for one in forms if one in self._interviewer_parts), ""):
                whose[number] = ("interviewer", self._interviewer_parts[part])
            elif any(one in self._single for one in forms):
                whose[number] = ("candidate", 0)
        for number, (first, second) in enumerate(pairwise(keys)):
            is_pair = any((first, one) in self._pairs for one in _forms(second))
            if is_pair and not {number, number + 1} <= own and _near(text, words, number):
                whose[number] = whose[number + 1] = ("candidate", 0)
        for name, at in self._interviewers.items():
            if name and known.issuperset(name) and not (len(name) == 1 and name[0] in self._own_words):
                for number in _runs(keys, name):
                    whose[number : number + len(name)] = [("interviewer", at)] * len(name)
        return whose


def _everybody(ws: Workspace) -> _Everybody:
    """Kept for the next text: putting the names of 100,000 people in order takes a second, comparing them a moment."""
    rows = ws.all(
        """SELECT name, email, phone FROM candidates
        UNION ALL SELECT moved ->> '$.candidate.name', moved ->> '$.candidate.email', moved ->> '$.candidate.phone'
        FROM merges WHERE undone_at = ''"""
    )
    rows += [(one.name, one.email, one.phone) for one in former_values.of_all(ws)]
    kept = _known.get(ws)
    if kept is None or kept.rows != rows:
        named = [(known_as.words(name), email, phone) for name, email, phone in rows]
        kept = _known[ws] = _Everybody(
            rows,
            pairs={pair for name, _, _ in named for pair in pairwise(name)},
            single={name[0] for name, _, _ in named if len(name) == 1},
            joined={one for name, _, _ in named if (one := known_as.joined(name))},
            handles={handle for name, email, _ in named for handle in known_as.handles(email, name)},
            numbers={number for _, _, phone in named for number in known_as.numbers(phone)},
        )
    return kept


def _interviewers(ws: Workspace) -> list[tuple[str, str]]:
    return [(one, name) for one, name in ws.all("SELECT id, name FROM interviewers ORDER BY length(name)")]


def _parts(name: Iterable[str]) -> set[str]:
    return {part for part in name if len(part) >= _LEAST_LETTERS}


def _runs(keys: list[str], name: tuple[str, ...]) -> list[int]:
    """Where a whole name stands among the words."""
    *first, last = name
    after = len(name)
    found = range(len(keys) - after + 1)
    return [at for at in found if keys[at : at + after - 1] == first and last in _forms(keys[at + after - 1])]


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


def _forms(word: str) -> list[str]:
    """A word, and what it is without an ending that was joined to it."""
    return [word, *(word.removesuffix(one) for one in _ENDINGS if word.endswith(one))]


def _near(text: str, words: list[re.Match[str]], number: int) -> bool:
    """Whether nothing but a space, or what joins the parts of a name, stands between a word and the next."""
    between = text[words[number].end() : words[number + 1].start()]
    return between.strip() in _JOINING or between in _JOINING_HANDLES
