"""What a candidate's rights need: notices and bases, requests, restrictions, holds, tombstones, where copies went."""

from __future__ import annotations

from sqlite_utils import Database

_TABLES = (
    # Each text is a version of its own; `number` is what people call it by.
    """CREATE TABLE notices (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL CHECK (title <> ''),
        language TEXT NOT NULL CHECK (language IN ('id', 'en')),
        text TEXT NOT NULL CHECK (text <> ''),
        effective_on TEXT NOT NULL,
        made_by TEXT NOT NULL,
        made_at TEXT NOT NULL
    ) STRICT""",
    # The codes are those of UU 27/2022 art. 20(2).
    """CREATE TABLE bases (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        candidate_id TEXT NOT NULL REFERENCES candidates (id),
        basis TEXT NOT NULL CHECK (basis IN
            ('consent', 'contract', 'legal_obligation', 'vital_interest', 'public_task', 'legitimate_interest')),
        notice_id TEXT REFERENCES notices (id),
        given_on TEXT NOT NULL,
        how TEXT NOT NULL DEFAULT '',
        recorded_by TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        withdrawn_on TEXT NOT NULL DEFAULT '',
        withdrawn_how TEXT NOT NULL DEFAULT '',
        withdrawn_by TEXT NOT NULL DEFAULT '',
        withdrawal_at TEXT NOT NULL DEFAULT '',
        import_id TEXT REFERENCES imports (id)
    ) STRICT""",
    """CREATE TABLE holds (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        candidate_id TEXT NOT NULL REFERENCES candidates (id),
        reason TEXT NOT NULL CHECK (reason <> ''),
        set_by TEXT NOT NULL,
        set_at TEXT NOT NULL,
        lifted_by TEXT NOT NULL DEFAULT '',
        lifted_at TEXT NOT NULL DEFAULT '',
        lifted_reason TEXT NOT NULL DEFAULT ''
    ) STRICT""",
    """CREATE TABLE restrictions (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        candidate_id TEXT NOT NULL REFERENCES candidates (id),
        reason TEXT NOT NULL CHECK (reason <> ''),
        set_by TEXT NOT NULL,
        set_at TEXT NOT NULL,
        lifted_by TEXT NOT NULL DEFAULT '',
        lifted_at TEXT NOT NULL DEFAULT '',
        lifted_reason TEXT NOT NULL DEFAULT ''
    ) STRICT""",
    """CREATE TABLE requests (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        candidate_id TEXT NOT NULL REFERENCES candidates (id),
        kind TEXT NOT NULL CHECK (kind IN ('access', 'correction', 'restriction', 'portability', 'erasure')),
        asked_at TEXT NOT NULL,
        due_at TEXT NOT NULL,
        note TEXT NOT NULL,
        recorded_by TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        outcome TEXT NOT NULL DEFAULT '' CHECK (outcome IN ('', 'done', 'refused', 'taken_back')),
        answer TEXT NOT NULL DEFAULT '',
        closed_by TEXT NOT NULL DEFAULT '',
        closed_at TEXT NOT NULL DEFAULT '',
        CHECK ((outcome = '') = (closed_at = '')),
        CHECK (outcome <> 'refused' OR answer <> '')
    ) STRICT""",
    # Outlives the person, and so holds nothing that tells who it was: `details` are kinds, counts and numbers.
    """CREATE TABLE tombstones (
        candidate_id TEXT PRIMARY KEY,
        code TEXT NOT NULL,
        erased_at TEXT NOT NULL,
        erased_by TEXT NOT NULL,
        why TEXT NOT NULL CHECK (why IN ('request', 'withdrawal', 'retention', 'replay')),
        details TEXT NOT NULL CHECK (json_valid(details))
    ) STRICT""",
    """CREATE TABLE document_places (
        number INTEGER PRIMARY KEY,
        document_id TEXT NOT NULL REFERENCES documents (id),
        place TEXT NOT NULL CHECK (place <> ''),
        written_at TEXT NOT NULL,
        UNIQUE (document_id, place)
    ) STRICT""",
)

_COLUMNS = (
    # NULL: as long as the workspace's default says.
    "ALTER TABLE jobs ADD COLUMN keep_months INTEGER CHECK (keep_months BETWEEN 1 AND 1200)",
    # In the person's own row, since lists of 100,000 are filtered by it.
    "ALTER TABLE candidates ADD COLUMN restricted INTEGER NOT NULL DEFAULT 0 CHECK (restricted IN (0, 1))",
)

_INDEXES = (
    "CREATE INDEX bases_of_candidate ON bases (candidate_id)",
    "CREATE INDEX bases_of_notice ON bases (notice_id) WHERE notice_id IS NOT NULL",
    "CREATE INDEX bases_of_import ON bases (import_id) WHERE import_id IS NOT NULL",
    "CREATE INDEX holds_of_candidate ON holds (candidate_id)",
    "CREATE INDEX holds_open ON holds (candidate_id) WHERE lifted_at = ''",
    "CREATE INDEX restrictions_of_candidate ON restrictions (candidate_id)",
    "CREATE INDEX requests_of_candidate ON requests (candidate_id)",
    "CREATE INDEX requests_open ON requests (due_at) WHERE outcome = ''",
    # Asked for with each scorecard that is erased: does a note refer to it?
    "CREATE INDEX notes_of_scorecard ON notes (scorecard_id) WHERE scorecard_id IS NOT NULL",
    "CREATE INDEX candidates_restricted ON candidates (id) WHERE restricted",
)


def upgrade(db: Database) -> None:
    """Notices and bases, requests, restrictions, holds, tombstones; where exported documents were written."""
    for statement in (*_TABLES, *_COLUMNS, *_INDEXES):
        db.execute(statement)
