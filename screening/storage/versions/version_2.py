"""Attachments, pauses, and search indexes that forget what is deleted."""

from __future__ import annotations

from sqlite_utils import Database

_INDEXES = (
    "DROP TABLE candidates_fts",
    "DROP TABLE notes_fts",
    # Without positions in a text (detail): 'secure-delete' mislays parts of long lists of them in SQLite 3.53, so that
    # an edited note of some hundred words stays in the index when it is removed.
    """CREATE VIRTUAL TABLE candidates_fts USING fts5 (name, code, email, phone, digits, tags, content = 'candidates',
        content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3', detail = 'column')""",
    """CREATE VIRTUAL TABLE notes_fts USING fts5 (text, content = 'notes',
        content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3', detail = 'column')""",
    "INSERT INTO candidates_fts (candidates_fts, rank) VALUES ('secure-delete', 1)",
    "INSERT INTO notes_fts (notes_fts, rank) VALUES ('secure-delete', 1)",
    "INSERT INTO candidates_fts (candidates_fts) VALUES ('rebuild')",
    "INSERT INTO notes_fts (notes_fts) VALUES ('rebuild')",
)


def upgrade(db: Database) -> None:
    """Attachments of candidates, such as a CV; pauses of an interview; search indexes without positions.

    Notes are locked with their scorecard from now on (a trigger's work).
    """
    db.execute(
        """CREATE TABLE attachments (
            id TEXT PRIMARY KEY,
            candidate_id TEXT NOT NULL REFERENCES candidates (id),
            name TEXT NOT NULL CHECK (name <> ''),
            media_type TEXT NOT NULL CHECK (media_type <> ''),
            sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
            size INTEGER NOT NULL,
            added_at TEXT NOT NULL,
            added_by TEXT NOT NULL,
            content BLOB NOT NULL
        ) STRICT"""
    )
    db.execute("CREATE INDEX attachments_of_candidate ON attachments (candidate_id)")
    for statement in _INDEXES:
        db.execute(statement)
    db.execute(
        "ALTER TABLE interviews ADD COLUMN paused_seconds INTEGER NOT NULL DEFAULT 0 CHECK (paused_seconds >= 0)"
    )
