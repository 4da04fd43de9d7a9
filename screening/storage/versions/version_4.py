"""Documents that can be made again and checked, their numbers, and the letterhead."""

from __future__ import annotations

from sqlite_utils import Database

_CODED = "kind LIKE '%-coded'"

_TABLES = (
    # `ordered` is what was asked for, `source_hash` stands for what the document was made from ("" for both: an older
    # program kept it), `audit_seq` is the audit row whose hash is printed in it, `parts` the ids of merged documents.
    """CREATE TABLE documents (
        id TEXT PRIMARY KEY,
        number TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL CHECK (kind <> ''),
        title TEXT NOT NULL,
        language TEXT NOT NULL CHECK (language IN ('id', 'en')),
        application_id TEXT REFERENCES applications (id),
        job_id TEXT REFERENCES jobs (id),
        candidate_id TEXT REFERENCES candidates (id),
        coded INTEGER NOT NULL CHECK (coded IN (0, 1)),
        protected INTEGER NOT NULL CHECK (protected IN (0, 1)),
        ordered TEXT NOT NULL CHECK (ordered = '' OR json_valid(ordered)),
        source_hash TEXT NOT NULL CHECK (length(source_hash) IN (0, 64)),
        audit_seq INTEGER NOT NULL,
        parts TEXT NOT NULL CHECK (json_valid(parts)),
        sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
        size INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        created_by TEXT NOT NULL
    ) STRICT""",
    # Beside the list, which is read often: it would be a hundred times as long with the files in it.
    """CREATE TABLE document_files (
        document_id TEXT PRIMARY KEY REFERENCES documents (id),
        content BLOB NOT NULL
    ) STRICT""",
    "CREATE TABLE document_numbers (year INTEGER PRIMARY KEY, last INTEGER NOT NULL CHECK (last >= 0)) STRICT",
    """CREATE TABLE letterhead (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        name TEXT NOT NULL,
        address TEXT NOT NULL,
        logo BLOB NOT NULL,
        logo_type TEXT NOT NULL CHECK (logo_type IN ('', 'image/png', 'image/jpeg'))
    ) STRICT""",
)

_CONTENT = (
    f"""INSERT INTO documents SELECT id, number, iif({_CODED}, substr(kind, 1, length(kind) - 6), kind), title,
        language, application_id, job_id, NULL, {_CODED}, 0, '', '', 0, '[]', sha256, size, created_at, created_by
        FROM old_documents""",
    "INSERT INTO document_files SELECT id, content FROM old_documents",
    """INSERT INTO document_numbers
        SELECT CAST(substr(number, 3, 4) AS INTEGER), max(CAST(substr(number, 8) AS INTEGER))
        FROM documents WHERE number GLOB 'S-[0-9][0-9][0-9][0-9]-[0-9]*' GROUP BY 1""",
)

_INDEXES = (
    "CREATE INDEX documents_of_application ON documents (application_id)",
    "CREATE INDEX documents_of_job ON documents (job_id)",
    "CREATE INDEX documents_of_candidate ON documents (candidate_id) WHERE candidate_id IS NOT NULL",
    "CREATE INDEX documents_by_time ON documents (created_at, id)",
    "CREATE INDEX documents_by_kind ON documents (kind, created_at)",
    "CREATE INDEX documents_by_hash ON documents (sha256)",
)


def upgrade(db: Database) -> None:
    """What a document was made from and how, so that it can be checked and made again; numbers that never go back.

    "-coded" ended the kind of a document with codes in the place of names: it has a column of its own now.
    """
    for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        db.execute(f'DROP TRIGGER "{name}"')
    db.execute("ALTER TABLE documents RENAME TO old_documents")
    for statement in (*_TABLES, *_CONTENT, "DROP TABLE old_documents", *_INDEXES):
        db.execute(statement)
