"""What is kept about people where it is about something else: undone merges, imports, titles, saved filters."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from screening.people import former_values, kept_beside, known_as, merging, person_names, phones
from screening.privacy.held_about import AMONG, HeldAbout, held_about
from screening.workspace import Workspace

_SHORTEST = 3  # letters of a name that tell somebody; "Al" is in every other word
_SHORTEST_PART = 5  # digits of a telephone number
_PHONE = re.compile(r"[+()\d\s./-]+")


@dataclass(frozen=True, slots=True)
class _Known:
    """How people are called and reached.

    `phrases` are names, mail addresses and telephones as they stand, `names` the words of each name in any order,
    `words` those of names and addresses one by one, `phones` the digits in international form; `joined`, `handles` and
    `numbers` as in `known_as`. All folded.
    """

    phrases: frozenset[str]
    names: frozenset[frozenset[str]]
    words: frozenset[str]
    phones: frozenset[str]
    joined: frozenset[str]
    handles: frozenset[str]
    numbers: frozenset[str]


def forget(ws: Workspace, held: HeldAbout) -> None:
    """Take these people out of it, as long as they are in the workspace; what it says of others stays."""
    known = _known(ws, held)
    _merges(ws, held)
    _imports(ws, held, known)
    _mappings(ws, known)
    _filters(ws, held, known)
    kept_beside.forget(ws, held.records)


def calling(ws: Workspace, candidate_id: str) -> Callable[[str], bool]:
    """What tells whether a file or a folder is called by this person, or by what they were called before.

    It can be asked when the person is erased, too.
    """
    known = _known(ws, held_about(ws, [candidate_id]))
    return lambda name: _calls(name, known)


def _merges(ws: Workspace, held: HeldAbout) -> None:
    """A merge that was undone keeps what both records said. Which rows it moved is asked for still (`merging`)."""
    records = json.dumps(held.records)
    rows = ws.all(
        f"SELECT id, moved FROM merges WHERE undone_at <> '' AND (kept_id IN {AMONG} OR merged_id IN {AMONG})",
        (records, records),
    )
    for merge_id, text in rows:
        moved = json.loads(text)
        bare: dict[str, Any] = {
            "candidate": {key: moved["candidate"][key] for key in ("id", "number")},
            "applications": moved["applications"],
            "attachments": moved["attachments"],
            "joined": [
                {"application": {"id": one["application"]["id"]}, "into": one["into"], "parts": one["parts"]}
                for one in moved["joined"]
            ],
        }
        ws.execute("UPDATE merges SET moved = ? WHERE id = ?", (json.dumps(bare), merge_id))


def _imports(ws: Workspace, held: HeldAbout, known: _Known) -> None:
    """An import knows of whom it filled in what, and the file it came from may be called by somebody's name."""
    people, applications = set(held.records), {*held.applications, *held.former}
    for import_id, source, text in ws.all("SELECT id, source, details FROM imports"):
        details = json.loads(text)
        updated = details.get("updated", {})
        applied = details.get("applications", [])
        left = {key: filled for key, filled in updated.items() if key not in people}
        rest = [one for one in applied if one not in applications]
        if len(left) < len(updated) or len(rest) < len(applied):
            details = json.dumps(details | {"updated": left, "applications": rest})
            ws.execute("UPDATE imports SET details = ? WHERE id = ?", (details, import_id))
        if _calls(source, known):
            _, dot, ending = source.rpartition(".")
            ws.execute("UPDATE imports SET source = ? WHERE id = ?", (f"…{dot}{ending if dot else ''}", import_id))


def _mappings(ws: Workspace, known: _Known) -> None:
    """A table without titles whose first row was taken for them is remembered by somebody's name and number."""
    for key, mapping in ws.all("SELECT titles_key, mapping FROM import_mappings"):
        titles = json.loads(mapping).get("columns", {})  # title -> field
        if any(_tells(cell, known) for cell in (*titles, *key.split("\n"))):
            ws.execute("DELETE FROM import_mappings WHERE titles_key = ?", (key,))


def _filters(ws: Workspace, held: HeldAbout, known: _Known) -> None:
    """A saved filter that looks for one of these people by name, mail or telephone finds nobody any more.

    A part of the name tells who it is where nobody else is called by it.
    """
    for filter_id, name, text in ws.all("SELECT id, name, filter FROM saved_filters"):
        sought = [str(value) for value in json.loads(text).values() if isinstance(value, str)]
        said = (name, *sought)
        if any(_tells(one, known) for one in said) or any(
            _is_theirs_alone(ws, held, word) for one in said for word in _words(one) & known.words
        ):
            ws.execute("DELETE FROM saved_filters WHERE id = ?", (filter_id,))


def _is_theirs_alone(ws: Workspace, held: HeldAbout, word: str) -> bool:
    """Whether nobody else is called, or reached, by this word."""
    return not any(
        word in _words(f"{name} {email}")
        for name, email in ws.all(
            f"""SELECT name, email FROM candidates
            WHERE instr(search_key, ?1) AND id NOT IN {AMONG.replace("?", "?2")}""",
            (word, json.dumps(held.people)),
        )
    )


def _known(ws: Workspace, held: HeldAbout) -> _Known:
    """How these people are called and reached, and how they were: before a correction, and as merges keep it."""
    rows = ws.all(f"SELECT name, email, phone FROM candidates WHERE id IN {AMONG}", (json.dumps(held.people),))
    rows += [(one.name, one.email, one.phone) for one in former_values.of_records(ws, held.records)]
    for person in held.people:
        kept = (*merging.records_of(ws, person), *merging.former_records(ws, person))
        rows += [(record["name"], record["email"], record["phone"]) for record, _ in kept]
    names = [name for name, _, _ in rows if name]
    return _Known(
        phrases=frozenset(known_as.folded(text) for row in rows for text in row if len(text or "") >= _SHORTEST),
        names=frozenset(found for name in names if (found := _words(person_names.comparable(name)))),
        words=frozenset(word for name, email, _ in rows for word in _words(f"{name} {email or ''}")),
        phones=frozenset(key for *_, phone in rows for key in phones.compared(phone or "")),
        joined=frozenset(one for name in names if (one := known_as.joined(known_as.words(name)))),
        handles=frozenset(
            one for name, email, _ in rows for one in known_as.handles(email or "", known_as.words(name or ""))
        ),
        numbers=frozenset(one for *_, phone in rows for one in known_as.numbers(phone or "")),
    )


def _words(text: str) -> frozenset[str]:
    return frozenset(word for word in known_as.words(text) if len(word) >= _SHORTEST)


def _tells(cell: str, known: _Known) -> bool:
    """Whether a cell, or what somebody looks for, is one of these people: the name in any order, mail or telephone.

    A name stands there by itself: "Ani" is in "organisasi" too.
    """
    folded = known_as.folded(cell)
    return (
        any(re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", folded) for phrase in known.phrases)
        or any(name <= _words(person_names.comparable(known_as.seen(cell))) for name in known.names)
        or not known.phones.isdisjoint(phones.compared(cell))
        or _is_part_of_a_phone(cell, known)
        or not known.joined.isdisjoint(known_as.words(cell))
        or any(known_as.handles_in(cell, known.handles))
        or any(known_as.numbers_in(cell, known.numbers))
    )


def _is_part_of_a_phone(text: str, known: _Known) -> bool:
    """Whether these are some digits of a number, as one looks for them; with 0 in the place of 62 or without."""
    digits = [one.lstrip("0") for one in phones.spellings(text)]
    return bool(_PHONE.fullmatch(text.strip())) and any(
        len(one) >= _SHORTEST_PART and one in phone for one in digits for phone in known.phones
    )


def _calls(file_name: str, known: _Known) -> bool:
    """Whether a file is called by a name, or a part of one: "CV-AniSuryani" by Ani's, and "anita" not."""
    parted = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", file_name)
    glued = "".join(known_as.words(file_name))
    together = {"".join(known_as.words(phrase)) for phrase in known.phrases if " " in phrase}  # "" for a telephone
    found = any(len(one) > _SHORTEST and one in glued for one in together)
    return found or not known.words.isdisjoint(_words(parted)) or _tells(file_name, known)
