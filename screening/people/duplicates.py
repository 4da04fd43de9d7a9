"""Who may be the same person: the same e-mail address or telephone number, or a similar name.

Whoever's name a job hides is never among them: a warning would tell who is behind the code.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from screening.finding import search
from screening.people import candidates, person_names, phones
from screening.people.candidates import Candidate
from screening.typed_text import plain_letters, sort_key
from screening.workspace import Row, Workspace

Reason = Literal["email", "phone", "name"]

SIMILAR = 85
"""Per cent of equal letters, whatever the order of the words, from which two names are similar (rule)."""

_SIMILAR_WORD = 84
_BLOCK = 1500  # names that are compared letter by letter: some 3 ms
_FULL = 3  # letters of a word that is no initial
_MOST_WORDS = 4
_PHONE = 4  # place among COLUMNS
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Somebody who may be the same person, and what tells so, the surest first."""

    candidate: Candidate
    reasons: tuple[Reason, ...]


def likely(
    ws: Workspace, *, name: str = "", email: str = "", phone: str = "", except_id: str = "", limit: int = 5
) -> list[Duplicate]:
    """Candidates who may be the person described, the likeliest first; `except_id` is the person's own record."""
    found: dict[str, tuple[Candidate, list[Reason], float]] = {}
    for row in _with_key(ws, "email_key", [email.strip().lower()]):
        _note(found, candidates.from_row(row), "email", 100)
    for row in _with_key(ws, "phone_key", phones.compared(phone)):
        _note(found, candidates.from_row(row), "phone", 100)
    for row in _with_number(ws, [one.key for one in phones.read(phone) if one.key]):
        _note(found, candidates.from_row(row), "phone", 100)
    for row, closeness in _named_alike(ws, sort_key(name), limit + 1):
        _note(found, candidates.from_row(row), "name", closeness)
    there = [one for one in found.values() if not one[0].hidden and one[0].id != except_id]
    there.sort(key=lambda one: (one[1] == ["name"], -len(one[1]), -one[2], one[0].created_at))
    return [Duplicate(one, tuple(reasons)) for one, reasons, _ in there[:limit]]


def _note(
    found: dict[str, tuple[Candidate, list[Reason], float]], one: Candidate, reason: Reason, closeness: float
) -> None:
    known = found.setdefault(one.id, (one, [], closeness))
    if reason not in known[1]:
        known[1].append(reason)


def _with_key(ws: Workspace, column: Literal["email_key", "phone_key"], keys: Sequence[str]) -> list[Row]:
    if not any(keys):
        return []
    # What is not "" stands in the index: SQLite has to be told that this is such a one.
    return ws.all(
        f"""SELECT {candidates.COLUMNS} FROM candidates c
        WHERE c.{column} IN (SELECT value FROM json_each(?)) AND c.{column} <> '' LIMIT {_BLOCK}""",
        (json.dumps(keys),),
    )


def _with_number(ws: Workspace, keys: Sequence[str]) -> list[Row]:
    """Those of whose numbers one is among these, also where they were typed with words or several in one text.

    The index of the search names everybody in whose text the digits stand; what the text says is read as `phones` does.
    """
    found: list[Row] = []
    for key in keys:
        digits = key.removeprefix(phones.INDONESIA)
        named = ws.all(
            f"""SELECT {candidates.COLUMNS} FROM candidates_fts f CROSS JOIN candidates c ON c.number = f.rowid
            WHERE candidates_fts MATCH ? AND instr(c.search_key, ?) LIMIT {_BLOCK}""",
            (search.anywhere(digits), digits),
        )
        found += [row for row in named if key in {one.key for one in phones.read(row[_PHONE])}]
    return found


def _named_alike(ws: Workspace, key: str, most: int) -> list[tuple[Row, float]]:
    """Those whose names are alike, the likeliest first, and how alike; `key` is the name as names are sorted.

    Compared are those of this very name, and those of whose words two begin like two of it, in today's spelling or in
    that before 1972 (the search index knows everybody by three letters in a row).
    """
    words = _words(key)
    begun = sorted({tuple(sorted(person_names.beginnings(word))) for word in words if len(word) > 1})[:_MOST_WORDS]
    heads = ["({})".format(" OR ".join(f'"{head}"' for head in some)) for some in begun]
    asked = " OR ".join(f"({one} AND {other})" for one, other in combinations(heads, 2)) or "".join(heads)
    names: dict[int, str] = dict(
        ws.all("SELECT number, name_key FROM candidates WHERE name_key = ? AND NOT hidden LIMIT 20", (key,))
    )
    if asked:
        names |= dict(
            ws.all(
                f"""SELECT number, name_key FROM candidates WHERE NOT hidden AND number IN (
                    SELECT rowid FROM candidates_fts WHERE candidates_fts MATCH ? LIMIT {_BLOCK})""",
                (asked,),
            )
        )
    alike = {number: closeness for number, other in names.items() if (closeness := _closeness(words, other))}
    likeliest = sorted(alike, key=lambda number: (-alike[number], number))[:most]
    rows = ws.all(
        f"SELECT c.number, {candidates.COLUMNS} FROM candidates c WHERE c.number IN (SELECT value FROM json_each(?))",
        (json.dumps(likeliest),),
    )
    return [(row[1:], alike[row[0]]) for row in rows]


def _words(key: str) -> list[str]:
    return _WORD.findall(plain_letters(key))


def _closeness(words: list[str], key: str) -> float:
    """How alike two names are, in per cent; 0 for not enough."""
    from rapidfuzz import fuzz

    others = _words(key)
    ratio = fuzz.ratio(" ".join(sorted(words)), " ".join(sorted(others)), score_cutoff=SIMILAR)
    if ratio:
        return ratio
    if "".join(words) == "".join(others):  # Nur Aini and Nuraini
        return SIMILAR
    today = [[person_names.respelt(word) for word in some] for some in (words, others)]
    if today != [words, others]:
        words, others = today
        if fuzz.ratio(" ".join(sorted(words)), " ".join(sorted(others)), score_cutoff=SIMILAR):
            return SIMILAR
    shorter, longer = (words, others) if len(words) <= len(others) else (others, words)
    if {word[0] for word in shorter} <= {word[0] for word in longer} and _short_for(shorter, longer):
        return SIMILAR
    return 0


def _short_for(words: list[str], others: list[str]) -> bool:
    """Whether each word stands in the longer name, as it is, nearly so, or as an initial; one at least in full."""
    from rapidfuzz import fuzz

    if not 2 <= len(words) <= len(others):
        return False
    left, in_full = list(others), False
    for word in sorted(words, key=len, reverse=True):
        best = max(left, key=lambda other: fuzz.ratio(word, other))
        if fuzz.ratio(word, best) >= _SIMILAR_WORD and len(word) > 1:
            in_full = in_full or len(word) >= _FULL
        else:
            initials = [other for other in left if other[0] == word[0] and 1 in (len(word), len(other))]
            if not initials:
                return False
            best = initials[0]
        left.remove(best)
    return in_full
