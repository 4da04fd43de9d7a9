"""The search indexes when many people or notes change at once."""

from __future__ import annotations

import json
from typing import Any

from screening.finding import search
from screening.storage import full_text
from screening.workspace import Workspace

# Overwriting what one person leaves behind in the index ('secure-delete') takes as long as indexing hundreds anew:
# measured 11 ms against 0.013 ms a person among 100,000, and 2.3 ms against 0.012 ms among 1,000.
_WORTH = 500


# What people and notes are found by, and what that is made of.
_PEOPLE = "SELECT number, search_key, name, email, phone, tags, note FROM candidates"
_NOTES = "SELECT number, search_key, iif(private, '', text) FROM notes"


def stale(connection: Any) -> dict[str, list[tuple[str, int]]]:
    """By table the rows that are found by something else than they say: what they should be found by, and their number.

    `connection` is the driver's.
    """
    people = (
        (search.person_key(name=name, email=email, phone=phone, tags=tuple(json.loads(tags)), note=note), number, key)
        for number, key, name, email, phone, tags, note in connection.execute(_PEOPLE)
    )
    notes = ((search.note_key(text), number, key) for number, key, text in connection.execute(_NOTES))
    return {
        table: [(due, number) for due, number, key in keys if due != key]
        for table, keys in (("candidates", people), ("notes", notes))
    }


def renew(connection: Any) -> None:
    """Make what is stale, and both indexes, anew; belongs inside a transaction, without triggers that follow."""
    for table, keys in stale(connection).items():
        connection.executemany(f"UPDATE {table} SET search_key = ? WHERE number = ?", keys)
        full_text.set_up(connection, f"{table}_fts")


def quicker_anew(ws: Workspace, changed: int) -> bool:
    """Whether the index is built anew sooner than so many people are taken out of it one by one."""
    if changed <= 1:
        return False
    ((last,),) = ws.all("SELECT coalesce(max(number), 0) FROM candidates")
    return changed * _WORTH > int(last)


def build_anew(ws: Workspace) -> None:
    """Throw the index away with all it remembers, and read everybody into a new one."""
    ws.execute("INSERT INTO candidates_fts (candidates_fts) VALUES ('rebuild')")


def notes_quicker_anew(ws: Workspace, removed: int) -> bool:
    """The same of notes that are removed: measured 11 ms for each of 150,000, whose index is built in 2.3 s."""
    if removed <= 1:
        return False
    ((last,),) = ws.all("SELECT coalesce(max(number), 0) FROM notes")
    return removed * _WORTH > int(last)


def build_notes_anew(ws: Workspace) -> None:
    """Throw the index of notes away with all it remembers, and read all of them into a new one."""
    ws.execute("INSERT INTO notes_fts (notes_fts) VALUES ('rebuild')")
