"""Other people in what was typed about a candidate: found where the workspace knows them, and marked.

A mark stands in the place of what was taken out: "⟦candidate⟧", "⟦interviewer 2⟧", "⟦email⟧", "⟦phone⟧". Rather too
much is taken out than too little: a person then reads what was marked. Whom the workspace does not know, such as a
referee or a customer, nobody can find by machine.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple
from weakref import WeakKeyDictionary

from screening.people import candidates, emails, merging, phones
from screening.workspace import Workspace

_WORD = re.compile(r"[^\W\d_]+")
_JOINING = {"", "-", "‐", "‑", "'", "’"}  # what stands between two words of a name, beside spaces
_ENDINGS = ("nya", "lah", "kah", "pun")  # that Indonesian joins to a word, a name too
_CODE = re.compile(r"\bK-\d{2,}\b", re.IGNORECASE)
_EMAIL = re.compile(r"[^\s@<>()\[\],;:\"]{1,64}@[^\s@<>()\[\],;:\"]{1,200}\.[^\W\d_]{2,20}")
_PHONE = re.compile(r"(?<![\w.])(?:\+|0|62)[\d \t().\-–]{6,18}\d(?!\w)")
_LEAST_LETTERS = 3  # of a part of a name that is looked for on its own
_SAME_PHONE = 8  # digits at the end that make two numbers one
MARK = re.compile(r"⟦(candidate|interviewer|email|phone)(?: (\d+))?⟧")
"""A mark: what was taken out, and the interviewer's number where it has one."""
_MARKED = re.compile(r"(⟦(?:candidate|interviewer|email|phone)(?: \d+)?⟧)")

_known: WeakKeyDictionary[Workspace, tuple[list[str], Set[tuple[str, str]], Set[str]]] = WeakKeyDictionary()


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
        self._interviewers = {_key(name): interviewers.get(one, 0) for one, name in _interviewers(ws)}
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
        own = [(one.code, one.name, one.email, one.phone), *earlier]
        self._own_codes = {code.casefold() for code, _, _, _ in own}
        self._own_names = [_key(name) for _, name, _, _ in own]
        self._own_words = {word for name in self._own_names for word in name}
        self._own_emails = {each.address.casefold() for _, _, email, _ in own for each in emails.read(email)}
        self._own_phones = {_digits(each.key) for _, _, _, phone in own for each in phones.read(phone) if each.key}

    def _read_others(self, ws: Workspace, candidate_id: str) -> None:
        near = ws.all(
            """SELECT DISTINCT c.name FROM applications mine JOIN applications theirs ON theirs.job_id = mine.job_id
            JOIN candidates c ON c.id = theirs.candidate_id WHERE mine.candidate_id = ?1 AND c.id <> ?1""",
            (candidate_id,),
        )
        self._pairs, single = _everybody(ws)
        self._single = (single | {part for (name,) in near for part in _parts(_key(name))}) - self._own_words

    def said(self, text: str, place: Place = UNNAMED) -> str:
        """The text with marks where it names somebody else; what was marked is counted under `place`."""
        if not text:
            return text
        text = _EMAIL.sub(lambda match: self._address(match[0], place), text)
        text = _PHONE.sub(lambda match: self._number(match[0], place), text)
        text = _CODE.sub(lambda match: self._code(match[0], place), text)
        parts = _MARKED.split(text)  # every other one is a mark
        parts[::2] = [self._names(part, place) for part in parts[::2]]
        return "".join(parts)

    def _address(self, address: str, place: Place) -> str:
        return address if address.casefold() in self._own_emails else self._mark("email", place)

    def _number(self, number: str, place: Place) -> str:
        digits = re.sub(r"\D", "", number)
        if not 9 <= len(digits) <= 15 or digits[-_SAME_PHONE:] in self._own_phones:
            return number
        return self._mark("phone", place)

    def _code(self, code: str, place: Place) -> str:
        return code if code.casefold() in self._own_codes else self._mark("candidate", place)

    def _mark(self, kind: str, place: Place, number: int = 0) -> str:
        self.found[Found(kind, place)] += 1
        return f"⟦{kind} {number}⟧" if number else f"⟦{kind}⟧"

    def _names(self, text: str, place: Place) -> str:
        words = list(_WORD.finditer(text))
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
        keys = [word[0].casefold() for word in words]
        whose: list[tuple[str, int] | None] = [None] * len(words)
        known, own = {form for key in keys for form in _forms(key)}, _places(keys, self._own_names)
        for number, word in enumerate(words):
            if not word[0][0].isupper() or number in own:
                continue
            forms = _forms(keys[number])
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


def _everybody(ws: Workspace) -> tuple[Set[tuple[str, str]], Set[str]]:
    """Two words that follow each other in somebody's name, and the names of one word.

    Kept for the next text: putting the names of 100,000 people in order takes a second, comparing them a moment.
    """
    names = [
        name
        for (name,) in ws.all(
            """SELECT name FROM candidates
            UNION ALL SELECT moved ->> '$.candidate.name' FROM merges WHERE undone_at = ''"""
        )
    ]
    kept = _known.get(ws)
    if kept is None or kept[0] != names:
        keys = [_key(name) for name in names]
        pairs = {pair for name in keys for pair in pairwise(name)}
        kept = _known[ws] = names, pairs, {name[0] for name in keys if len(name) == 1}
    return kept[1], kept[2]


def _interviewers(ws: Workspace) -> list[tuple[str, str]]:
    return [(one, name) for one, name in ws.all("SELECT id, name FROM interviewers ORDER BY length(name)")]


def _key(name: str) -> tuple[str, ...]:
    """The words of a name, without case."""
    return tuple(word.casefold() for word in _WORD.findall(name))


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
    return text[words[number].end() : words[number + 1].start()].strip() in _JOINING


def _digits(key: str) -> str:
    return key[-_SAME_PHONE:]
