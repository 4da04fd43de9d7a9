"""Going to a record by a few letters of its name, among 100,000 people: a bounded set from the index, then ranked.

Whose name is hidden is found by the code alone: nothing else that tells who it is leads there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from screening.finding import fuzzy, search
from screening.people import candidates
from screening.people.candidates import Candidate
from screening.workspace import Workspace

_MOST_BY_NAME, _MOST_BY_WORD = 40, 120  # people that are ranked for one text
_ALTERNATIVES = 8  # words that one misspelt or shortened word may stand for
_INITIALS = range(2, 6)  # letters of a word that may be initials
_LONGEST_CHAIN = 8  # letters of a word that may be the beginnings of two: "sinur"
_BY_NUMBER, _BY_ADDRESS = 80.0, 65.0  # of 100
_LEAST_DIGITS = 5  # of a telephone number; fewer fit too many
_ALIKE = 70  # of 100, rapidfuzz's ratio: "nurhalisa" and "nurhaliza" reach 89
_CODE = re.compile(r"(?:k\s*-?\s*)?0*(\d{1,7})", re.IGNORECASE)

_LAST = "\U0010ffff"  # after every name
_NAMED = "SELECT c.number, c.name, c.email, c.digits"
_Named = tuple[int, str, str, str]  # number, name, address, digits of the telephone number

_HIDDEN = "c.hidden"
# A name as a JSON list of its words: SQLite takes 100,000 of them apart while the window goes on.
_VOCABULARY = f"""SELECT DISTINCT word.value FROM candidates c,
    json_each('[' || replace(json_quote(c.name_key), ' ', '","') || ']') word WHERE NOT {_HIDDEN}"""


@dataclass(frozen=True, slots=True)
class Opening:
    """A job by its title; `status` is "open" or "closed"."""

    id: str
    title: str
    status: str


@dataclass(frozen=True, slots=True)
class Person:
    """A candidate who was found. `fit` is of 100; `job_title` is that of the latest application, "" without one."""

    candidate: Candidate
    fit: float
    job_title: str


def vocabulary(ws: Workspace) -> tuple[str, ...]:
    """Every word of a name in the file, for what is misspelt or stands in the middle of a word; read on the worker."""
    return tuple({part for (word,) in ws.all(_VOCABULARY) for part in fuzzy.words(word)})


def people(ws: Workspace, text: str, *, limit: int, known_words: Sequence[str] = ()) -> list[Person]:
    """The candidates whose name, code, e-mail address or telephone number fits what was typed, the best first.

    `known_words` is the `vocabulary`; without it nothing misspelt is found. Raises WorkspaceError.
    """
    typed = fuzzy.words(text)
    if not typed:
        return []
    found: dict[int, float] = {}

    def consider(some: Iterable[_Named]) -> None:
        for number, *known in some:
            if number not in found:
                found[number] = _fit(typed, *known)

    consider(_by_name(ws, typed))
    consider(_by_word(ws, [[word] for word in typed]))
    letters = "".join(typed)
    if len(letters) in _INITIALS and letters.isalpha() and len(typed) in (1, len(letters)):
        consider(_by_beginnings(ws, letters))
    if sum(map(bool, found.values())) < limit and known_words:
        meant = [_meant(word, known_words) for word in typed]
        if all(meant):
            consider(_by_word(ws, meant))
    if len(typed) == 1 and letters.isalpha() and not any(found.values()):
        for cut in range(2, min(len(letters), _LONGEST_CHAIN) - 1):
            consider(_by_beginnings(ws, (letters[:cut], letters[cut:])))
    code = _CODE.fullmatch(text.strip())
    if code:
        number = int(code[1])
        found |= {one: 100.0 if one == number else 90.0 for one in _by_number(ws, number, limit)}
    best = sorted((number for number in found if found[number]), key=lambda one: (-found[one], -one))[:limit]
    return [replace(one, fit=found[number]) for number, one in zip(best, _persons(ws, "number", best), strict=False)]


def openings(ws: Workspace) -> list[Opening]:
    """Every job, open ones first, then the newest."""
    return [
        Opening(*row)
        for row in ws.all("SELECT id, title, status FROM jobs ORDER BY status = 'closed', created_at DESC, id DESC")
    ]


def some(ws: Workspace, candidate_ids: Sequence[str]) -> list[Person]:
    """These candidates in this order, without those that are not there any more."""
    return _persons(ws, "id", candidate_ids)


def _persons(ws: Workspace, key: str, wanted: Sequence[object]) -> list[Person]:
    """The candidates with these values of a column that names one, in this order."""
    marks = ", ".join("?" * len(wanted))
    rows = ws.all(f"SELECT c.{key}, {candidates.COLUMNS} FROM candidates c WHERE c.{key} IN ({marks})", tuple(wanted))
    known = {row[0]: candidates.from_row(row[1:]) for row in rows}
    ids = [one.id for one in known.values()]
    titles: dict[str, str] = dict(
        ws.all(
            f"""SELECT a.candidate_id, j.title FROM applications a JOIN jobs j ON j.id = a.job_id
            WHERE a.candidate_id IN ({", ".join("?" * len(ids))}) ORDER BY a.created_at""",
            ids,
        )
    )
    return [Person(known[one], 0.0, titles.get(known[one].id, "")) for one in wanted if one in known]


def _fit(typed: Sequence[str], name: str, email: str, digits: str) -> float:
    """How well somebody fits what was typed; an address or a telephone number counts less than a name."""
    number = "".join(typed)
    if number.isdecimal() and len(number) >= _LEAST_DIGITS and number.lstrip("0") in digits:
        return _BY_NUMBER
    fit = fuzzy.fit(typed, fuzzy.words(name))
    if not fit and email:
        address = email.casefold()
        return _BY_ADDRESS if all(word in address for word in typed) else 0.0
    return fit


def _by_number(ws: Workspace, number: int, limit: int) -> list[int]:
    """Whose code is this number, or begins with it; hidden names too."""
    ranges = [(number * 10**more, (number + 1) * 10**more - 1) for more in range(4)] if number else [(0, 0)]
    condition = " OR ".join(["number BETWEEN ? AND ?"] * len(ranges))
    bounds = [bound for pair in ranges for bound in pair]
    return [
        found
        for (found,) in ws.all(
            f"SELECT number FROM candidates WHERE {condition} ORDER BY number LIMIT ?", (*bounds, limit)
        )
    ]


def _by_name(ws: Workspace, typed: Sequence[str]) -> list[_Named]:
    """Whose name begins so."""
    start = " ".join(typed)
    return ws.all(
        f"{_NAMED} FROM candidates c WHERE c.name_key >= ? AND c.name_key < ? AND NOT {_HIDDEN} "
        "ORDER BY c.name_key LIMIT ?",
        (start, start + _LAST, _MOST_BY_NAME),
    )


def _by_word(ws: Workspace, meant: Sequence[Sequence[str]]) -> list[_Named]:
    """Who has for each word one of its alternatives at the beginning of a word in the name or address, newest first."""
    long = [[word for word in words if len(word) > 1] for words in meant]
    wanted = " AND ".join("(" + " OR ".join(map(search.beginning, words)) + ")" for words in long if words)
    if not wanted:
        return []
    return ws.all(
        f"""{_NAMED} FROM candidates_fts f JOIN candidates c ON c.number = f.rowid
        WHERE candidates_fts MATCH ? AND NOT {_HIDDEN} ORDER BY f.rowid DESC LIMIT ?""",
        (wanted, _MOST_BY_WORD),
    )


def _by_beginnings(ws: Workspace, beginnings: Sequence[str]) -> list[_Named]:
    """Whose first name begins with the first of these, and later names with the others."""
    first = beginnings[0]
    return ws.all(
        f"""{_NAMED} FROM candidates c WHERE c.name_key >= ? AND c.name_key < ? AND c.name_key LIKE ?
        AND NOT {_HIDDEN} ORDER BY c.name_key LIMIT ?""",
        (first, first + _LAST, "% ".join(beginnings) + "%", _MOST_BY_NAME),
    )


def _meant(word: str, known_words: Sequence[str]) -> list[str]:
    """The words of names that a typed word may stand for: those it is a part of, and those spelt almost like it."""
    from rapidfuzz import fuzz, process

    alike = process.extract(word, known_words, scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=_ALTERNATIVES)
    parts = (one for one in known_words if word in one) if len(word) > 2 else iter(())
    longer = [one for one, _ in zip(parts, range(_ALTERNATIVES), strict=False)]
    return list(dict.fromkeys([*longer, *(one for one, _, _ in alike)]))
