"""No new tables: what people and notes are found by is folded further, and has the note about a person in it."""

from __future__ import annotations

from sqlite_utils import Database

from screening.finding import search_index


def upgrade(db: Database) -> None:
    """Found without apostrophes and strokes ("maruf", "lukasz"), by a single Chinese character, and by one's note."""
    for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        db.execute(f'DROP TRIGGER "{name}"')  # set anew at the end
    search_index.renew(db.conn)
