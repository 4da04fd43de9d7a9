"""The triggers of the present schema: they lock what was submitted, keep the audit log, and keep up what follows
from other rows, such as the search indexes.

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


def _indexed(table: str, columns: tuple[str, ...], sources: tuple[str, ...]) -> dict[str, str]:
    """An FTS5 index with external content follows its table (sqlite.org/fts5.html#external_content_tables).

    `sources` are the columns that are written; the others come of them.
    """
    index = f"{table}_fts"
    names = ", ".join(columns)
    new = ", ".join(f"NEW.{column}" for column in columns)
    old = ", ".join(f"OLD.{column}" for column in columns)
    add = f"INSERT INTO {index} (rowid, {names}) VALUES (NEW.number, {new});"
    remove = f"INSERT INTO {index} ({index}, rowid, {names}) VALUES ('delete', OLD.number, {old});"
    return {
        f"{index}_insert": f"CREATE TRIGGER {index}_insert AFTER INSERT ON {table} BEGIN {add} END",
        f"{index}_delete": f"CREATE TRIGGER {index}_delete AFTER DELETE ON {table} BEGIN {remove} END",
        f"{index}_update": f"CREATE TRIGGER {index}_update AFTER UPDATE OF {', '.join(sources)} ON {table} "
        f"BEGIN {remove} {add} END",
    }


def _restricted(row: str) -> dict[str, str]:
    """Per table, whether a row is about somebody whose data are restricted (UU 27/2022 art. 11; GDPR art. 18)."""
    person = "SELECT c.restricted FROM candidates c"
    applied = f"{person} JOIN applications a ON a.candidate_id = c.id"
    met = f"{applied} JOIN interviews i ON i.application_id = a.id"
    scored = f"{met} JOIN scorecards s ON s.interview_id = i.id"
    return {
        "applications": f"({person} WHERE c.id = {row}.candidate_id)",
        "attachments": f"({person} WHERE c.id = {row}.candidate_id)",
        "decisions": f"({applied} WHERE a.id = {row}.application_id)",
        "interviews": f"({applied} WHERE a.id = {row}.application_id)",
        "scorecards": f"({met} WHERE i.id = {row}.interview_id)",
        "notes": f"({met} WHERE i.id = {row}.interview_id)",
        "ratings": f"({scored} WHERE s.id = {row}.scorecard_id)",
        "observations": f"({scored} WHERE s.id = {row}.scorecard_id)",
        "preview_marks": f"({scored} WHERE s.id = {row}.scorecard_id)",
    }


# The score in an application follows from other rows, and the name of its stage from the job: neither is processing.
_FROZEN_COLUMNS = {"applications": "OF candidate_id, job_id, stage_since "}


def _frozen(table: str) -> tuple[_Guard, ...]:
    """What is held about somebody whose data are restricted is neither added to, nor changed, nor removed."""
    old, new = _restricted("OLD")[table], _restricted("NEW")[table]
    return (
        (f"{table}_frozen_insert", f"INSERT ON {table}", new, "candidate_restricted"),
        (
            f"{table}_frozen_update",
            f"UPDATE {_FROZEN_COLUMNS.get(table, '')}ON {table}",
            f"{old} OR {new}",
            "candidate_restricted",
        ),
        (f"{table}_frozen_delete", f"DELETE ON {table}", old, "candidate_restricted"),
    )


# A note that was there when its scorecard was submitted; one that was added since is late, and may still be changed.
_NOTE_LOCKED = """OLD.created_at <= (SELECT submitted_at FROM scorecards
    WHERE id = OLD.scorecard_id AND status = 'submitted')"""

_GUARDS = (
    ("audit_no_update", "UPDATE ON audit", "TRUE", "audit_append_only"),
    ("audit_no_delete", "DELETE ON audit", "TRUE", "audit_append_only"),
    # Merging two records of one person moves what belongs to one application or candidate to the other: no more.
    (
        "decisions_no_update",
        "UPDATE OF number, decision, reason, decided_by, decided_at ON decisions",
        "TRUE",
        "audit_append_only",
    ),
    ("reopenings_no_update", "UPDATE ON reopenings", "TRUE", "audit_append_only"),
    ("rubrics_no_update", "UPDATE ON rubrics", "TRUE", "rubric_snapshot_fixed"),
    (
        "documents_no_update",
        "UPDATE OF id, number, kind, title, language, job_id, coded, protected, ordered, source_hash, audit_seq, "
        "parts, sha256, size, created_at, created_by ON documents",
        "TRUE",
        "document_fixed",
    ),
    ("document_files_no_update", "UPDATE ON document_files", "TRUE", "document_fixed"),
    ("document_numbers_no_way_back", "UPDATE ON document_numbers", "NEW.last < OLD.last", "document_fixed"),
    ("document_numbers_no_delete", "DELETE ON document_numbers", "TRUE", "document_fixed"),
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
    (
        "attachments_no_update",
        "UPDATE OF id, name, media_type, sha256, size, added_at, added_by, content ON attachments",
        "TRUE",
        "document_fixed",
    ),
    *(guard for table in _restricted("") for guard in _frozen(table)),
    # Of a restricted person nothing is made but what is for that person.
    (
        "documents_frozen_insert",
        "INSERT ON documents",
        """NEW.kind <> 'own_data' AND (SELECT c.restricted FROM candidates c WHERE c.id = coalesce(NEW.candidate_id,
            (SELECT a.candidate_id FROM applications a WHERE a.id = NEW.application_id)))""",
        "candidate_restricted",
    ),
    ("candidates_frozen_delete", "DELETE ON candidates", "OLD.restricted", "candidate_restricted"),
    (
        "candidates_held_delete",
        "DELETE ON candidates",
        "EXISTS (SELECT 1 FROM holds WHERE candidate_id = OLD.id AND lifted_at = '')",
        "candidate_held",
    ),
    ("notices_no_update", "UPDATE ON notices", "TRUE", "notice_fixed"),
    ("tombstones_no_update", "UPDATE ON tombstones", "TRUE", "audit_append_only"),
    ("tombstones_no_delete", "DELETE ON tombstones", "TRUE", "audit_append_only"),
)

# What a list of candidates is filtered and ordered by stands in their own row: whether a job hides the name, and the
# newest application.
_FOLLOWS_APPLICATIONS = """UPDATE candidates SET
        hidden = EXISTS (SELECT 1 FROM applications a JOIN jobs j ON j.id = a.job_id
            WHERE a.candidate_id = candidates.id AND j.hide_names),
        latest_application = coalesce((SELECT a.id FROM applications a WHERE a.candidate_id = candidates.id
            ORDER BY a.created_at DESC, a.id DESC LIMIT 1), '')
    WHERE id"""
_TAGS = """INSERT OR IGNORE INTO candidate_tags (tag, candidate_number)
    SELECT value, NEW.number FROM json_each(NEW.tags);"""
_OWNED = """INSERT OR REPLACE INTO note_owners (note_number, candidate_number)
    SELECT n.number, c.number FROM notes n JOIN interviews i ON i.id = n.interview_id
    JOIN applications a ON a.id = i.application_id JOIN candidates c ON c.id = a.candidate_id"""
_FOLLOWS_RESTRICTIONS = """UPDATE candidates SET restricted =
        EXISTS (SELECT 1 FROM restrictions WHERE candidate_id = candidates.id AND lifted_at = '')
    WHERE id"""
_NO_TAGS = "DELETE FROM candidate_tags WHERE candidate_number = OLD.number;"

# (event, what follows from it)
_FOLLOWING = {
    "applications_insert": ("AFTER INSERT ON applications", f"{_FOLLOWS_APPLICATIONS} = NEW.candidate_id;"),
    "applications_delete": ("AFTER DELETE ON applications", f"{_FOLLOWS_APPLICATIONS} = OLD.candidate_id;"),
    "applications_moved": (
        "AFTER UPDATE OF candidate_id, job_id ON applications",
        f"{_FOLLOWS_APPLICATIONS} IN (OLD.candidate_id, NEW.candidate_id);",
    ),
    "jobs_hide_names": (
        "AFTER UPDATE OF hide_names ON jobs WHEN OLD.hide_names <> NEW.hide_names",
        f"{_FOLLOWS_APPLICATIONS} IN (SELECT candidate_id FROM applications WHERE job_id = NEW.id);",
    ),
    "decisions_insert": (
        "AFTER INSERT ON decisions",
        "UPDATE applications SET decision = NEW.decision WHERE id = NEW.application_id;",
    ),
    "decisions_moved": (
        "AFTER UPDATE OF application_id ON decisions",
        """UPDATE applications SET decision = coalesce((SELECT decision FROM decisions
            WHERE application_id = applications.id ORDER BY number DESC LIMIT 1), '')
        WHERE id IN (OLD.application_id, NEW.application_id);""",
    ),
    "note_owners_insert": ("AFTER INSERT ON notes", f"{_OWNED} WHERE n.number = NEW.number;"),
    "note_owners_delete": ("AFTER DELETE ON notes", "DELETE FROM note_owners WHERE note_number = OLD.number;"),
    "note_owners_application_moved": (
        "AFTER UPDATE OF candidate_id ON applications",
        f"{_OWNED} WHERE a.id = NEW.id;",
    ),
    "note_owners_interview_moved": (
        "AFTER UPDATE OF application_id ON interviews",
        f"{_OWNED} WHERE i.id = NEW.id;",
    ),
    "restrictions_insert": ("AFTER INSERT ON restrictions", f"{_FOLLOWS_RESTRICTIONS} = NEW.candidate_id;"),
    "restrictions_delete": ("AFTER DELETE ON restrictions", f"{_FOLLOWS_RESTRICTIONS} = OLD.candidate_id;"),
    "restrictions_update": (
        "AFTER UPDATE OF candidate_id, lifted_at ON restrictions",
        f"{_FOLLOWS_RESTRICTIONS} IN (OLD.candidate_id, NEW.candidate_id);",
    ),
    "candidate_tags_insert": ("AFTER INSERT ON candidates WHEN NEW.tags <> '[]'", _TAGS),
    "candidate_tags_update": (
        "AFTER UPDATE OF tags ON candidates WHEN OLD.tags <> NEW.tags",
        f"{_NO_TAGS} {_TAGS}",
    ),
    "candidate_tags_delete": ("BEFORE DELETE ON candidates", _NO_TAGS),
}

# What the triggers keep up, worked out from the beginning: for rows that came into the file without them.
WORKED_OUT = (
    f"{_FOLLOWS_APPLICATIONS} IN (SELECT id FROM candidates)",
    f"{_FOLLOWS_RESTRICTIONS} IN (SELECT id FROM candidates)",
    """UPDATE applications SET decision = coalesce((SELECT decision FROM decisions
        WHERE application_id = applications.id ORDER BY number DESC LIMIT 1), '')""",
    "DELETE FROM note_owners",
    _OWNED,
    "DELETE FROM candidate_tags",
    """INSERT OR IGNORE INTO candidate_tags (tag, candidate_number)
        SELECT value, number FROM candidates, json_each(candidates.tags)""",
)
WORKED_OUT_TABLES = frozenset({"note_owners", "candidate_tags"})
WORKED_OUT_COLUMNS = {
    "candidates": frozenset({"hidden", "latest_application", "restricted", "search_key"}),
    "applications": frozenset({"decision", "score", "coverage"}),
    "notes": frozenset({"search_key"}),
}

REFUSALS = frozenset(code for _, _, _, code in _GUARDS)

TRIGGERS: dict[str, str] = {
    **{
        name: f"CREATE TRIGGER {name} BEFORE {event} WHEN {condition} BEGIN SELECT RAISE(ABORT, '{code}'); END"
        for name, event, condition, code in _GUARDS
    },
    **{name: f"CREATE TRIGGER {name} {event} BEGIN {deed} END" for name, (event, deed) in _FOLLOWING.items()},
    **_indexed("candidates", ("search_text",), sources=("number", "search_key")),
    **_indexed("notes", ("search_key",), sources=("number", "search_key")),
}
