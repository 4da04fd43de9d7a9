"""Many rows at once: what triggers do for every single row is done for all of them together, ten times as fast.

Within one transaction: after a crash the triggers are there, and none of the rows.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from screening.finding import search_index
from screening.storage.triggers import TRIGGERS
from screening.workspace import Workspace

_ADDED = ("candidates_fts_insert", "candidate_tags_insert", "applications_insert")
_OF_IMPORT = "SELECT number FROM candidates WHERE import_id = ?"
_ROOM = -128_000  # kB, at most (sqlite.org/pragma.html#pragma_cache_size)
_REMOVED = ("candidates_fts_delete", "candidate_tags_delete", "applications_delete")


@contextmanager
def adding(ws: Workspace, import_id: str) -> Iterator[None]:
    """Inside, people of an import and their applications are added; at the end they can be found.

    Their `hidden` and `latest_application` are for the caller to fill. People of the import who were there before stay
    as they are in the search: those whom an undo has spared.
    """
    there = json.dumps([number for (number,) in ws.all(_OF_IMPORT, (import_id,))])
    with _without(ws, _ADDED):
        yield
        ws.execute(
            """INSERT INTO candidates_fts (rowid, search_text)
            SELECT number, search_text FROM candidates
            WHERE import_id = ? AND number NOT IN (SELECT value FROM json_each(?))""",
            (import_id, there),
        )
        ws.execute(
            """INSERT OR IGNORE INTO candidate_tags (tag, candidate_number)
            SELECT tag.value, c.number FROM candidates c, json_each(c.tags) tag
            WHERE c.import_id = ? AND c.tags <> '[]'""",
            (import_id,),
        )


@contextmanager
def removing(ws: Workspace, numbers: Sequence[int]) -> Iterator[None]:
    """Inside, the people of these numbers and their applications are removed, from the search too."""
    chosen = json.dumps(numbers)
    rebuild = search_index.quicker_anew(ws, len(numbers))
    with _without(ws, _REMOVED):
        if not rebuild:
            ws.execute(
                """INSERT INTO candidates_fts (candidates_fts, rowid, search_text)
                SELECT 'delete', number, search_text FROM candidates
                WHERE number IN (SELECT value FROM json_each(?))""",
                (chosen,),
            )
        ws.execute("DELETE FROM candidate_tags WHERE candidate_number IN (SELECT value FROM json_each(?))", (chosen,))
        yield
        if rebuild:
            search_index.build_anew(ws)


@contextmanager
def removing_notes(ws: Workspace, count: int) -> Iterator[None]:
    """Inside, so many notes are removed, from the search too."""
    if not search_index.notes_quicker_anew(ws, count):
        yield
        return
    with _without(ws, ("notes_fts_delete",)):
        yield
        search_index.build_notes_anew(ws)


@contextmanager
def _without(ws: Workspace, names: tuple[str, ...]) -> Iterator[None]:
    """Without these triggers, and with room in memory for the pages of the indexes, which else go to disk and back."""
    ((pages,),) = ws.all("PRAGMA cache_size")
    ws.all(f"PRAGMA cache_size = {_ROOM}")
    try:
        for name in names:
            ws.execute(f"DROP TRIGGER {name}")
        yield
        for name in names:
            ws.execute(TRIGGERS[name])
    finally:
        ws.all(f"PRAGMA cache_size = {pages}")
