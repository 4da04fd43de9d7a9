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


def _note_locked(row: str) -> str:
    """A note that was there when its scorecard was submitted; one added since is late, and may still be changed."""
    return f"""{row}.created_at <= (SELECT submitted_at FROM scorecards
    WHERE id = {row}.scorecard_id AND status = 'submitted')"""


# What else than its rowid makes a row the one it is, where a row is kept. REPLACE takes away whoever is like that, and
# says nothing to the triggers of a removal unless the connection asked for it (sqlite.org/lang_conflict.html).
KEYS: dict[str, tuple[tuple[str, ...], ...]] = {
    "audit": (),
    "decisions": (),
    "reopenings": (),
    "rubrics": (("hash",),),
    "documents": (("id",), ("number",)),
    "document_files": (("document_id",),),
    "document_numbers": (),
    "scorecards": (("id",), ("interview_id", "interviewer_id", "phase")),
    "notes": (("id",),),
    "attachments": (("id",),),
    "applications": (("id",), ("candidate_id", "job_id")),
    "interviews": (("id",),),
    "candidates": (("id",),),
    "notices": (("id",),),
    "tombstones": (("candidate_id",),),
}


def _alike(table: str) -> list[str]:
    """When a row "held" of the table has to make way for another, NEW, apart from their rowids."""
    return ["(" + " AND ".join(f"held.{one} = NEW.{one}" for one in key) + ")" for key in KEYS[table]]


def _not_replaced_by_new(table: str, code: str, kept: str = "TRUE") -> _Guard:
    """No row is added in the place of one that is there and is `kept`, a condition on "held"."""
    # SQLite's rowid of a row that is still to be given one is -1.
    alike = " OR ".join(["held.rowid = nullif(NEW.rowid, -1)", *_alike(table)])
    found = f"EXISTS (SELECT 1 FROM {table} AS held WHERE ({alike}) AND {kept})"
    return f"{table}_not_replaced_{code}", f"INSERT ON {table}", found, code


def _not_replaced(table: str, code: str, kept: str) -> tuple[_Guard, ...]:
    """Nor does a row that is there come into the place of another."""
    alike = " OR ".join(["held.rowid = NEW.rowid", *_alike(table)])
    columns = ("rowid", *(column for key in KEYS[table] for column in key))
    moved = " OR ".join(f"NEW.{column} <> OLD.{column}" for column in columns)
    found = f"EXISTS (SELECT 1 FROM {table} AS held WHERE held.rowid <> OLD.rowid AND ({alike}) AND {kept})"
    return (
        _not_replaced_by_new(table, code, kept),
        (f"{table}_not_moved_over_{code}", f"UPDATE ON {table}", f"({moved}) AND {found}", code),
    )


def _not_renumbered(table: str, code: str) -> _Guard:
    """A list of columns has no word for a row's rowid, by which it could come into the place of another."""
    return f"{table}_not_renumbered", f"UPDATE ON {table}", "NEW.rowid <> OLD.rowid", code


_HELD = "EXISTS (SELECT 1 FROM holds WHERE candidate_id = {row}.id AND lifted_at = '')"

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
    (
        "document_numbers_no_way_back",
        "UPDATE ON document_numbers",
        "NEW.last < OLD.last OR NEW.year <> OLD.year",
        "document_fixed",
    ),
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
    ("notes_locked_update", "UPDATE ON notes", _note_locked("OLD"), "scorecard_locked"),
    ("notes_locked_delete", "DELETE ON notes", _note_locked("OLD"), "scorecard_locked"),
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
        _HELD.format(row="OLD"),
        "candidate_held",
    ),
    ("notices_no_update", "UPDATE ON notices", "TRUE", "notice_fixed"),
    ("tombstones_no_update", "UPDATE ON tombstones", "TRUE", "audit_append_only"),
    ("tombstones_no_delete", "DELETE ON tombstones", "TRUE", "audit_append_only"),
    *(_not_replaced_by_new(table, "audit_append_only") for table in ("audit", "decisions", "reopenings", "tombstones")),
    *(
        _not_replaced_by_new(table, "document_fixed")
        for table in ("documents", "document_files", "document_numbers", "attachments")
    ),
    _not_replaced_by_new("rubrics", "rubric_snapshot_fixed"),
    _not_replaced_by_new("notices", "notice_fixed"),
    _not_renumbered("decisions", "audit_append_only"),
    _not_renumbered("documents", "document_fixed"),
    _not_renumbered("attachments", "document_fixed"),
    *_not_replaced("scorecards", "scorecard_locked", "held.status = 'submitted'"),
    *_not_replaced("scorecards", "scorecard_pinned", "held.status <> 'submitted'"),
    *_not_replaced("notes", "scorecard_locked", _note_locked("held")),
    *(
        guard
        for table in ("notes", "applications", "interviews")
        for guard in _not_replaced(table, "candidate_restricted", _restricted("held")[table])
    ),
    *_not_replaced("candidates", "candidate_restricted", "held.restricted"),
    *_not_replaced("candidates", "candidate_held", _HELD.format(row="held")),
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
