"""The tables of the main job."""

from __future__ import annotations

from sqlite_utils import Database

from screening.identifiers import new_id, utc_now

_TABLES = (
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

_INDEXES = (
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


def upgrade(db: Database) -> None:
    """The tables of the main job: from the job to the document, with search and audit log."""
    for statement in _TABLES + _INDEXES:
        db.execute(statement)
    db.execute("INSERT INTO settings VALUES ('workspace_id', ?), ('created_at', ?)", [new_id(), utc_now()])
