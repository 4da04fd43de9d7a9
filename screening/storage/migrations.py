"""How the workspace's tables came to be: one migration per version of the schema, never changed once released.

Only loaded when a file has to be made or brought up to date.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from sqlite_utils import Database, Migrations

from screening.figures import panel_scores
from screening.finding import search
from screening.identifiers import new_id, utc_now
from screening.storage import database

if TYPE_CHECKING:
    from screening.storage.database import Connection

MIGRATIONS = Migrations("saring")

_FIRST_TABLES = (
    "CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
    """CREATE TABLE rubrics (
        hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
        yaml TEXT NOT NULL,
        data TEXT NOT NULL,
        rubric_id TEXT NOT NULL,
        revision INTEGER NOT NULL,
        kept_at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE jobs (
        id TEXT PRIMARY KEY,
        title TEXT NOT NULL CHECK (title <> ''),
        rubric_hash TEXT NOT NULL REFERENCES rubrics (hash),
        status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'closed')),
        hide_names INTEGER NOT NULL CHECK (hide_names IN (0, 1)),
        hide_scores INTEGER NOT NULL CHECK (hide_scores IN (0, 1)),
        stages TEXT NOT NULL CHECK (json_valid(stages)),
        created_at TEXT NOT NULL,
        closed_at TEXT NOT NULL DEFAULT ''
    ) STRICT""",
    """CREATE TABLE candidates (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL CHECK (name <> ''),
        name_key TEXT NOT NULL,
        email TEXT NOT NULL,
        phone TEXT NOT NULL,
        source TEXT NOT NULL,
        tags TEXT NOT NULL CHECK (json_valid(tags)),
        note TEXT NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        code TEXT NOT NULL GENERATED ALWAYS AS (printf('K-%02d', number)) VIRTUAL,
        digits TEXT NOT NULL GENERATED ALWAYS AS
            (replace(replace(replace(replace(replace(phone, ' ', ''), '-', ''), '+', ''), '(', ''), ')', '')) VIRTUAL
    ) STRICT""",
    """CREATE TABLE applications (
        id TEXT PRIMARY KEY,
        candidate_id TEXT NOT NULL REFERENCES candidates (id),
        job_id TEXT NOT NULL REFERENCES jobs (id),
        stage TEXT NOT NULL CHECK (stage <> ''),
        created_at TEXT NOT NULL,
        UNIQUE (candidate_id, job_id)
    ) STRICT""",
    """CREATE TABLE decisions (
        number INTEGER PRIMARY KEY,
        application_id TEXT NOT NULL REFERENCES applications (id),
        decision TEXT NOT NULL CHECK (decision IN ('', 'advance', 'hold', 'reject', 'hire', 'withdrawn')),
        reason TEXT NOT NULL CHECK (reason <> ''),
        decided_by TEXT NOT NULL,
        decided_at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE interviewers (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL CHECK (name <> ''),
        name_key TEXT NOT NULL UNIQUE
    ) STRICT""",
    """CREATE TABLE interviews (
        id TEXT PRIMARY KEY,
        application_id TEXT NOT NULL REFERENCES applications (id),
        round INTEGER NOT NULL CHECK (round >= 1),
        scheduled_at TEXT NOT NULL,
        planned_minutes INTEGER NOT NULL CHECK (planned_minutes BETWEEN 1 AND 1440),
        place TEXT NOT NULL,
        focus TEXT NOT NULL CHECK (json_valid(focus)),
        accommodation TEXT NOT NULL,
        started_at TEXT NOT NULL DEFAULT '',
        ended_at TEXT NOT NULL DEFAULT '',
        created_at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE panel (
        interview_id TEXT NOT NULL REFERENCES interviews (id),
        interviewer_id TEXT NOT NULL REFERENCES interviewers (id),
        position INTEGER NOT NULL,
        PRIMARY KEY (interview_id, interviewer_id)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE scorecards (
        id TEXT PRIMARY KEY,
        interview_id TEXT NOT NULL REFERENCES interviews (id),
        interviewer_id TEXT NOT NULL REFERENCES interviewers (id),
        phase TEXT NOT NULL CHECK (phase IN ('independent', 'debrief')),
        status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'submitted')),
        rubric_hash TEXT NOT NULL REFERENCES rubrics (hash),
        recommendation TEXT NOT NULL DEFAULT ''
            CHECK (recommendation IN ('', 'strong_yes', 'yes', 'no', 'strong_no', 'no_decision')),
        summary TEXT NOT NULL DEFAULT '',
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        submitted_at TEXT NOT NULL DEFAULT '',
        UNIQUE (interview_id, interviewer_id, phase),
        CHECK (status = 'draft' OR (recommendation <> '' AND submitted_at <> ''))
    ) STRICT""",
    """CREATE TABLE reopenings (
        number INTEGER PRIMARY KEY,
        scorecard_id TEXT NOT NULL REFERENCES scorecards (id),
        reason TEXT NOT NULL CHECK (reason <> ''),
        reopened_by TEXT NOT NULL,
        reopened_at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE ratings (
        scorecard_id TEXT NOT NULL REFERENCES scorecards (id),
        criterion_id TEXT NOT NULL,
        score INTEGER CHECK (score BETWEEN 1 AND 5),
        not_assessed INTEGER NOT NULL DEFAULT 0 CHECK (not_assessed IN (0, 1)),
        evidence TEXT NOT NULL DEFAULT '',
        updated_at TEXT NOT NULL,
        PRIMARY KEY (scorecard_id, criterion_id),
        CHECK (NOT (not_assessed AND score IS NOT NULL))
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE observations (
        scorecard_id TEXT NOT NULL REFERENCES scorecards (id),
        trait_id TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('observed', 'not_observed', 'not_probed')),
        evidence TEXT NOT NULL DEFAULT '',
        updated_at TEXT NOT NULL,
        PRIMARY KEY (scorecard_id, trait_id)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE preview_marks (
        scorecard_id TEXT NOT NULL REFERENCES scorecards (id),
        preview_id TEXT NOT NULL,
        given INTEGER NOT NULL CHECK (given IN (0, 1)),
        response TEXT NOT NULL DEFAULT '',
        updated_at TEXT NOT NULL,
        PRIMARY KEY (scorecard_id, preview_id)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE notes (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        interview_id TEXT NOT NULL REFERENCES interviews (id),
        scorecard_id TEXT REFERENCES scorecards (id),
        interviewer_id TEXT NOT NULL REFERENCES interviewers (id),
        criterion_id TEXT NOT NULL DEFAULT '',
        kind TEXT NOT NULL CHECK (kind IN ('observation', 'quote', 'question', 'follow_up')),
        text TEXT NOT NULL CHECK (text <> ''),
        private INTEGER NOT NULL CHECK (private IN (0, 1)),
        elapsed_seconds INTEGER CHECK (elapsed_seconds >= 0),
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE documents (
        id TEXT PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind <> ''),
        title TEXT NOT NULL,
        language TEXT NOT NULL CHECK (language IN ('id', 'en')),
        application_id TEXT REFERENCES applications (id),
        job_id TEXT REFERENCES jobs (id),
        sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
        size INTEGER NOT NULL,
        number TEXT NOT NULL UNIQUE,
        created_at TEXT NOT NULL,
        created_by TEXT NOT NULL,
        content BLOB NOT NULL
    ) STRICT""",
    """CREATE TABLE audit_keys (
        candidate_id TEXT PRIMARY KEY,
        key BLOB NOT NULL CHECK (length(key) = 32)
    ) STRICT""",
    # AUTOINCREMENT: SQLite remembers the last number by itself, so that rows cut off at the end are missed too.
    """CREATE TABLE audit (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        actor TEXT NOT NULL,
        action TEXT NOT NULL,
        kind TEXT NOT NULL,
        record_id TEXT NOT NULL,
        candidate_id TEXT NOT NULL,
        commitment TEXT NOT NULL,
        hash TEXT NOT NULL
    ) STRICT""",
)

_FIRST_INDEXES = (
    "CREATE INDEX candidates_by_name ON candidates (name_key)",
    "CREATE INDEX candidates_by_time ON candidates (created_at)",
    "CREATE INDEX applications_of_job ON applications (job_id)",
    "CREATE INDEX decisions_of_application ON decisions (application_id)",
    "CREATE INDEX interviews_of_application ON interviews (application_id)",
    "CREATE INDEX interviews_by_time ON interviews (scheduled_at)",
    "CREATE INDEX panel_of_interviewer ON panel (interviewer_id)",
    "CREATE INDEX scorecards_of_interviewer ON scorecards (interviewer_id)",
    "CREATE INDEX scorecards_in_draft ON scorecards (interview_id, created_at) WHERE status = 'draft'",
    "CREATE INDEX reopenings_of_scorecard ON reopenings (scorecard_id)",
    "CREATE INDEX notes_of_interview ON notes (interview_id)",
    "CREATE INDEX documents_of_application ON documents (application_id)",
    "CREATE INDEX documents_of_job ON documents (job_id)",
    """CREATE VIRTUAL TABLE candidates_fts USING fts5 (name, code, email, phone, digits, tags, content = 'candidates',
        content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')""",
    """CREATE VIRTUAL TABLE notes_fts USING fts5 (text, content = 'notes',
        content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')""",
    # What is deleted leaves the index too, and not only the table (sqlite.org/fts5.html, 'secure-delete').
    "INSERT INTO candidates_fts (candidates_fts, rank) VALUES ('secure-delete', 1)",
    "INSERT INTO notes_fts (notes_fts, rank) VALUES ('secure-delete', 1)",
)


@MIGRATIONS()
def version_1(db: Database) -> None:
    """The tables of the main job: from the job to the document, with search and audit log."""
    for statement in _FIRST_TABLES + _FIRST_INDEXES:
        db.execute(statement)
    db.execute("INSERT INTO settings VALUES ('workspace_id', ?), ('created_at', ?)", [new_id(), utc_now()])


_SECOND_INDEXES = (
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


@MIGRATIONS()
def version_2(db: Database) -> None:
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
    for statement in _SECOND_INDEXES:
        db.execute(statement)
    db.execute(
        "ALTER TABLE interviews ADD COLUMN paused_seconds INTEGER NOT NULL DEFAULT 0 CHECK (paused_seconds >= 0)"
    )


# Digits of a phone number as the world writes them: 0812 and 812 are Indonesian, as is 62 0812.
_BARE_PHONE = "replace(replace(digits, '.', ''), '/', '')"
_PHONE_KEY = f"""CASE
    WHEN {_BARE_PHONE} LIKE '620%' THEN '62' || substr({_BARE_PHONE}, 4)
    WHEN ltrim(phone) LIKE '+%' THEN {_BARE_PHONE}
    WHEN {_BARE_PHONE} LIKE '00%' THEN substr({_BARE_PHONE}, 3)
    WHEN {_BARE_PHONE} LIKE '0%' THEN '62' || substr({_BARE_PHONE}, 2)
    WHEN {_BARE_PHONE} LIKE '8%' THEN '62' || {_BARE_PHONE}
    ELSE {_BARE_PHONE} END"""

_THIRD_TABLES = (
    """CREATE TABLE imports (
        id TEXT PRIMARY KEY,
        source TEXT NOT NULL,
        details TEXT NOT NULL CHECK (json_valid(details)),
        imported_by TEXT NOT NULL,
        imported_at TEXT NOT NULL,
        undone_at TEXT NOT NULL DEFAULT ''
    ) STRICT""",
    """CREATE TABLE import_mappings (
        titles_key TEXT PRIMARY KEY,
        mapping TEXT NOT NULL CHECK (json_valid(mapping)),
        used_at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE merges (
        id TEXT PRIMARY KEY,
        kept_id TEXT NOT NULL,
        merged_id TEXT NOT NULL,
        moved TEXT NOT NULL CHECK (json_valid(moved)),
        merged_by TEXT NOT NULL,
        merged_at TEXT NOT NULL,
        undone_at TEXT NOT NULL DEFAULT ''
    ) STRICT""",
    """CREATE TABLE custom_fields (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL CHECK (name <> ''),
        name_key TEXT NOT NULL UNIQUE,
        position INTEGER NOT NULL
    ) STRICT""",
    """CREATE TABLE saved_filters (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL CHECK (name <> ''),
        name_key TEXT NOT NULL UNIQUE,
        filter TEXT NOT NULL CHECK (json_valid(filter))
    ) STRICT""",
    """CREATE TABLE decision_reasons (
        id TEXT PRIMARY KEY,
        text TEXT NOT NULL CHECK (text <> ''),
        position INTEGER NOT NULL
    ) STRICT""",
    """CREATE TABLE candidate_tags (
        tag TEXT NOT NULL COLLATE NOCASE,
        candidate_number INTEGER NOT NULL REFERENCES candidates (number),
        PRIMARY KEY (tag, candidate_number)
    ) STRICT, WITHOUT ROWID""",
    # Whom a note is about, small enough to look up thousands while one types.
    """CREATE TABLE note_owners (
        note_number INTEGER PRIMARY KEY,
        candidate_number INTEGER NOT NULL
    ) STRICT""",
    """CREATE TABLE stage_changes (
        number INTEGER PRIMARY KEY,
        application_id TEXT NOT NULL REFERENCES applications (id),
        stage TEXT NOT NULL CHECK (stage <> ''),
        moved_by TEXT NOT NULL,
        moved_at TEXT NOT NULL
    ) STRICT""",
)

_THIRD_COLUMNS = (
    "ALTER TABLE candidates ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1))",
    "ALTER TABLE candidates ADD COLUMN latest_application TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE candidates ADD COLUMN custom TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(custom))",
    "ALTER TABLE candidates ADD COLUMN keep_until TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE candidates ADD COLUMN import_id TEXT REFERENCES imports (id)",
    "ALTER TABLE candidates ADD COLUMN email_key TEXT NOT NULL GENERATED ALWAYS AS (lower(trim(email))) VIRTUAL",
    f"ALTER TABLE candidates ADD COLUMN phone_key TEXT NOT NULL GENERATED ALWAYS AS ({_PHONE_KEY}) VIRTUAL",
    # What a person and a note are found by (`search`): folded words. Those of a person come after the code's.
    "ALTER TABLE candidates ADD COLUMN search_key TEXT NOT NULL DEFAULT ''",
    """ALTER TABLE candidates ADD COLUMN search_text TEXT NOT NULL
        GENERATED ALWAYS AS (printf('  k  %02d', number) || search_key) VIRTUAL""",
    # … and of whom the name is hidden, nothing but the code.
    """ALTER TABLE candidates ADD COLUMN seen_text TEXT NOT NULL GENERATED ALWAYS AS
        (iif(hidden, printf('  k  %02d', number), printf('  k  %02d', number) || search_key)) VIRTUAL""",
    "ALTER TABLE notes ADD COLUMN search_key TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE applications ADD COLUMN stage_since TEXT NOT NULL DEFAULT ''",
    """ALTER TABLE applications ADD COLUMN decision TEXT NOT NULL DEFAULT ''
        CHECK (decision IN ('', 'advance', 'hold', 'reject', 'hire', 'withdrawn'))""",
    "ALTER TABLE applications ADD COLUMN score REAL CHECK (score BETWEEN 0 AND 100)",
    "ALTER TABLE applications ADD COLUMN coverage REAL CHECK (coverage BETWEEN 0 AND 1)",
)

_THIRD_CONTENT = (
    """UPDATE candidates SET
        hidden = EXISTS (SELECT 1 FROM applications a JOIN jobs j ON j.id = a.job_id
            WHERE a.candidate_id = candidates.id AND j.hide_names),
        latest_application = coalesce((SELECT a.id FROM applications a WHERE a.candidate_id = candidates.id
            ORDER BY a.created_at DESC, a.id DESC LIMIT 1), '')""",
    """INSERT INTO candidate_tags (tag, candidate_number)
        SELECT DISTINCT tag.value COLLATE NOCASE, c.number FROM candidates c, json_each(c.tags) tag""",
    # Everybody began at the job's first stage; of later moves the log has the last one, and the stage is the present.
    """INSERT INTO stage_changes (application_id, stage, moved_by, moved_at)
        SELECT a.id, json_extract(j.stages, '$[0]'), '', a.created_at
        FROM applications a JOIN jobs j ON j.id = a.job_id""",
    """INSERT INTO stage_changes (application_id, stage, moved_by, moved_at)
        SELECT a.id, a.stage, moved.actor, moved.at FROM applications a JOIN audit moved ON moved.seq =
            (SELECT max(seq) FROM audit WHERE action = 'stage_changed' AND record_id = a.id)""",
    """UPDATE applications SET
        stage_since = (SELECT max(moved_at) FROM stage_changes WHERE application_id = applications.id),
        decision = coalesce((SELECT decision FROM decisions WHERE application_id = applications.id
            ORDER BY number DESC LIMIT 1), '')""",
)

_NOTE_OWNERS = """INSERT INTO note_owners (note_number, candidate_number)
    SELECT n.number, c.number FROM notes n JOIN interviews i ON i.id = n.interview_id
    JOIN applications a ON a.id = i.application_id JOIN candidates c ON c.id = a.candidate_id"""

_THIRD_INDEXES = (
    "DROP INDEX applications_of_job",
    "CREATE INDEX applications_by_stage ON applications (job_id, stage, stage_since)",
    # Whoever waits for a decision, and nobody else: an application has a coverage once a scorecard is submitted.
    "CREATE INDEX applications_waiting ON applications (id) WHERE decision = '' AND coverage IS NOT NULL",
    """CREATE INDEX scorecards_submitted ON scorecards (submitted_at, interview_id)
        WHERE status = 'submitted' AND phase = 'independent'""",
    "CREATE INDEX scorecards_begun ON scorecards (created_at) WHERE status = 'draft' AND phase = 'independent'",
    "CREATE INDEX documents_by_time ON documents (created_at)",
    "CREATE INDEX note_owners_by_candidate ON note_owners (candidate_number)",
    "DROP TABLE candidates_fts",
    "DROP TABLE notes_fts",
    # Trigrams without positions: a substring is found, and what the index names is looked at (`search`).
    """CREATE VIRTUAL TABLE candidates_fts USING fts5 (search_text, content = 'candidates', content_rowid = 'number',
        tokenize = 'trigram case_sensitive 1', detail = 'none')""",
    """CREATE VIRTUAL TABLE notes_fts USING fts5 (search_key, content = 'notes', content_rowid = 'number',
        tokenize = 'trigram case_sensitive 1', detail = 'none')""",
    "INSERT INTO candidates_fts (candidates_fts, rank) VALUES ('secure-delete', 1)",
    "INSERT INTO notes_fts (notes_fts, rank) VALUES ('secure-delete', 1)",
    "INSERT INTO candidates_fts (candidates_fts) VALUES ('rebuild')",
    "INSERT INTO notes_fts (notes_fts) VALUES ('rebuild')",
    "CREATE INDEX stage_changes_of_application ON stage_changes (application_id)",
    # Together with what people are found by: a search for letters that many have is answered from it alone.
    "CREATE INDEX candidates_by_shown_name ON candidates (iif(hidden, '', name_key), number, seen_text)",
    # What the triggers take away with a candidate or their tags is found by it.
    "CREATE INDEX tags_of_candidate ON candidate_tags (candidate_number)",
    "CREATE INDEX candidates_by_source ON candidates (source COLLATE NOCASE)",
    "CREATE INDEX candidates_by_email ON candidates (email_key) WHERE email_key <> ''",
    "CREATE INDEX candidates_by_phone ON candidates (phone_key) WHERE phone_key <> ''",
    "CREATE INDEX candidates_to_keep ON candidates (keep_until) WHERE keep_until <> ''",
    "CREATE INDEX candidates_of_import ON candidates (import_id) WHERE import_id IS NOT NULL",
)


@MIGRATIONS()
def version_3(db: Database) -> None:
    """Lists of 100,000 people: what they are filtered, found and ordered by; imports, merges, own fields, stages."""
    # Triggers of the older schema would keep an index of every row that is filled in; they are set anew at the end.
    for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        db.execute(f'DROP TRIGGER "{name}"')
    for statement in (*_THIRD_TABLES, *_THIRD_COLUMNS, *_THIRD_CONTENT, _NOTE_OWNERS):
        db.execute(statement)
    panel_scores.fill(db.conn)
    _fill_search_keys(db)
    for statement in _THIRD_INDEXES:
        db.execute(statement)


def _fill_search_keys(db: Database) -> None:
    """What everybody and every note is found by; as the program folds words, which SQLite cannot."""
    people = db.execute("SELECT name, email, phone, tags, number FROM candidates").fetchall()
    keys = [
        (search.person_key(name=name, email=email, phone=phone, tags=tuple(json.loads(tags))), number)
        for name, email, phone, tags, number in people
    ]
    db.conn.executemany("UPDATE candidates SET search_key = ? WHERE number = ?", keys)
    notes = db.execute("SELECT text, number FROM notes WHERE NOT private").fetchall()
    db.conn.executemany(
        "UPDATE notes SET search_key = ? WHERE number = ?", [(search.note_key(text), number) for text, number in notes]
    )


def migrate(connection: Connection) -> None:
    """Bring a file to the present schema version and put every trigger in place.

    The version is written last and together with the triggers: after a crash the next opening goes on from there.
    """
    db = Database(connection, execute_plugins=False)
    connection.execute("PRAGMA foreign_keys = OFF")  # a table that is rebuilt may be referred to by others
    MIGRATIONS.apply(db)
    with db.atomic():
        database.set_triggers(connection)
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise RuntimeError(f"a migration broke references: {broken[:5]}")
        connection.execute(f"PRAGMA user_version = {database.SCHEMA_VERSION}")
    connection.execute("PRAGMA foreign_keys = ON")
