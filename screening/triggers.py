"""The triggers of the present schema: they lock what was submitted, keep the audit log, and feed the search indexes.

They are set anew after every migration and compared at every opening, since a table that is rebuilt loses its
triggers without a word. A trigger's message is the code of the refusal that the user reads.
"""

from __future__ import annotations

# (name, event, condition, code of the refusal)
_Guard = tuple[str, str, str, str]


def _locked(table: str) -> tuple[_Guard, ...]:
    """Answers of a submitted scorecard cannot be added, changed or removed."""

    def submitted(row: str) -> str:
        return f"(SELECT status FROM scorecards WHERE id = {row}.scorecard_id) = 'submitted'"

    both = f"{submitted('OLD')} OR {submitted('NEW')}"
    return (
        (f"{table}_locked_insert", f"INSERT ON {table}", submitted("NEW"), "scorecard_locked"),
        (f"{table}_locked_update", f"UPDATE ON {table}", both, "scorecard_locked"),
        (f"{table}_locked_delete", f"DELETE ON {table}", submitted("OLD"), "scorecard_locked"),
    )


def _indexed(table: str, columns: tuple[str, ...]) -> dict[str, str]:
    """An FTS5 index with external content follows its table (sqlite.org/fts5.html#external_content_tables)."""
    index = f"{table}_fts"
    names = ", ".join(columns)
    new = ", ".join(f"NEW.{column}" for column in columns)
    old = ", ".join(f"OLD.{column}" for column in columns)
    add = f"INSERT INTO {index} (rowid, {names}) VALUES (NEW.number, {new});"
    remove = f"INSERT INTO {index} ({index}, rowid, {names}) VALUES ('delete', OLD.number, {old});"
    return {
        f"{index}_insert": f"CREATE TRIGGER {index}_insert AFTER INSERT ON {table} BEGIN {add} END",
        f"{index}_delete": f"CREATE TRIGGER {index}_delete AFTER DELETE ON {table} BEGIN {remove} END",
        f"{index}_update": f"CREATE TRIGGER {index}_update AFTER UPDATE ON {table} BEGIN {remove} {add} END",
    }


# A note that was there when its scorecard was submitted; one that was added since is late, and may still be changed.
_NOTE_LOCKED = """OLD.created_at <= (SELECT submitted_at FROM scorecards
    WHERE id = OLD.scorecard_id AND status = 'submitted')"""

_GUARDS = (
    ("audit_no_update", "UPDATE ON audit", "TRUE", "audit_append_only"),
    ("audit_no_delete", "DELETE ON audit", "TRUE", "audit_append_only"),
    ("decisions_no_update", "UPDATE ON decisions", "TRUE", "audit_append_only"),
    ("reopenings_no_update", "UPDATE ON reopenings", "TRUE", "audit_append_only"),
    ("rubrics_no_update", "UPDATE ON rubrics", "TRUE", "rubric_snapshot_fixed"),
    ("documents_no_update", "UPDATE ON documents", "TRUE", "document_fixed"),
    ("scorecards_pinned", "UPDATE OF rubric_hash ON scorecards", "TRUE", "scorecard_pinned"),
    (
        "scorecards_locked_update",
        "UPDATE ON scorecards",
        "OLD.status = 'submitted' AND NEW.status = 'submitted'",
        "scorecard_locked",
    ),
    ("scorecards_locked_delete", "DELETE ON scorecards", "OLD.status = 'submitted'", "scorecard_locked"),
    *_locked("ratings"),
    *_locked("observations"),
    *_locked("preview_marks"),
    ("notes_locked_update", "UPDATE ON notes", _NOTE_LOCKED, "scorecard_locked"),
    ("notes_locked_delete", "DELETE ON notes", _NOTE_LOCKED, "scorecard_locked"),
    ("attachments_no_update", "UPDATE ON attachments", "TRUE", "document_fixed"),
)

REFUSALS = frozenset(code for _, _, _, code in _GUARDS)

TRIGGERS: dict[str, str] = {
    **{
        name: f"CREATE TRIGGER {name} BEFORE {event} WHEN {condition} BEGIN SELECT RAISE(ABORT, '{code}'); END"
        for name, event, condition, code in _GUARDS
    },
    **_indexed("candidates", ("name", "code", "email", "phone", "digits", "tags")),
    **_indexed("notes", ("text",)),
}
