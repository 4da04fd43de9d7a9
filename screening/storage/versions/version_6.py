"""No new tables: what people and notes are found by is folded further, and has the note about a person in it."""

from __future__ import annotations

import json

from sqlite_utils import Database

from screening.finding import search

_PEOPLE = "SELECT number, search_key, name, email, phone, tags, note FROM candidates"
_NOTES = "SELECT number, search_key, iif(private, '', text) FROM notes"

# Both indexes are built anew, kept as they always were.
_INDEXES = tuple(
    statement
    for index in ("candidates_fts", "notes_fts")
    for statement in (
        f"DELETE FROM {index}_config WHERE k NOT IN ('version', 'secure-delete')",
        f"INSERT INTO {index} ({index}, rank) VALUES ('secure-delete', 1)",
        f"INSERT INTO {index} ({index}) VALUES ('rebuild')",
    )
)


def upgrade(db: Database) -> None:
    """Found without apostrophes and strokes ("maruf", "lukasz"), by a single Chinese character, and by one's note."""
    for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        db.execute(f'DROP TRIGGER "{name}"')  # set anew at the end
    people = [
        (search.person_key(name=name, email=email, phone=phone, tags=tuple(json.loads(tags)), note=note), number, key)
        for number, key, name, email, phone, tags, note in db.execute(_PEOPLE).fetchall()
    ]
    notes = [(search.note_key(text), number, key) for number, key, text in db.execute(_NOTES).fetchall()]
    for table, keys in (("candidates", people), ("notes", notes)):
        changed = [(due, number) for due, number, key in keys if due != key]
        db.conn.executemany(f"UPDATE {table} SET search_key = ? WHERE number = ?", changed)
    for statement in _INDEXES:
        db.execute(statement)
