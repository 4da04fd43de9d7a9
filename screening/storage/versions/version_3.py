"""What 100,000 people are found, filtered and ordered by."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlite_utils import Database

from rubrics.model import Rubric
from screening.figures import scoring
from screening.finding import search

# Digits of a phone number as the world writes them: 0812 and 812 are Indonesian, as is 62 0812.
_BARE_PHONE = "replace(replace(digits, '.', ''), '/', '')"
_PHONE_KEY = f"""CASE
    WHEN {_BARE_PHONE} LIKE '620%' THEN '62' || substr({_BARE_PHONE}, 4)
    WHEN ltrim(phone) LIKE '+%' THEN {_BARE_PHONE}
    WHEN {_BARE_PHONE} LIKE '00%' THEN substr({_BARE_PHONE}, 3)
    WHEN {_BARE_PHONE} LIKE '0%' THEN '62' || substr({_BARE_PHONE}, 2)
    WHEN {_BARE_PHONE} LIKE '8%' THEN '62' || {_BARE_PHONE}
    ELSE {_BARE_PHONE} END"""

_TABLES = (
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

_COLUMNS = (
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

_CONTENT = (
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

# application, the job's rubric, the scorecard with its rubric and time, and one of its scores in each row
_RATINGS = """SELECT a.id, j.rubric_hash, s.id, s.rubric_hash, s.submitted_at, r.criterion_id, r.score
    FROM applications a LEFT JOIN jobs j ON j.id = a.job_id
    JOIN interviews i ON i.application_id = a.id
    JOIN scorecards s ON s.interview_id = i.id AND s.phase = 'independent' AND s.status = 'submitted'
    LEFT JOIN ratings r ON r.scorecard_id = s.id ORDER BY a.id"""
_KEEP_SCORE = "UPDATE applications SET score = ?, coverage = ? WHERE id = ?"

_INDEXES = (
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


def upgrade(db: Database) -> None:
    """Lists of 100,000 people: what they are filtered, found and ordered by; imports, merges, own fields, stages."""
    # Triggers of the older schema would keep an index of every row that is filled in; they are set anew at the end.
    for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        db.execute(f'DROP TRIGGER "{name}"')
    for statement in (*_TABLES, *_COLUMNS, *_CONTENT, _NOTE_OWNERS):
        db.execute(statement)
    _fill_panel_scores(db)
    _fill_search_keys(db)
    for statement in _INDEXES:
        db.execute(statement)


def _fill_panel_scores(db: Database) -> None:
    """The panel's score of every application and its coverage.

    The rubrics are read as the present program reads them, so a later change of their form has to come after this.
    """
    from rubrics.format import from_data

    known: dict[str, Rubric] = {}

    def rubric(rubric_hash: str) -> Rubric:
        if rubric_hash not in known:
            (data,) = db.execute("SELECT data FROM rubrics WHERE hash = ?", (rubric_hash,)).fetchone()
            known[rubric_hash] = from_data(json.loads(data))
        return known[rubric_hash]

    rows = db.execute(_RATINGS).fetchall()
    by_application = groupby(rows, key=itemgetter(0))
    db.conn.executemany(
        _KEEP_SCORE, [(*_figures(list(own), rubric), application_id) for application_id, own in by_application]
    )


def _figures(rows: Sequence[tuple[Any, ...]], rubric: Callable[[str], Rubric]) -> tuple[float | None, float]:
    """The points out of 100 (None without enough evidence) and the coverage (0 to 1) from an application's rows.

    Under the job's rubric or, where nothing was submitted under that, under the one of the last scorecard.
    """
    at_the_job = rows[0][1]
    chosen = at_the_job if any(row[3] == at_the_job for row in rows) else max(rows, key=itemgetter(4))[3]
    cards: dict[str, dict[str, int | None]] = {}
    for _, _, card_id, rubric_hash, _, criterion_id, score in rows:
        if rubric_hash == chosen:
            card = cards.setdefault(card_id, {})
            if criterion_id is not None:
                card[criterion_id] = score
    score = scoring.score(rubric(chosen), list(cards.values()))
    return score.points, score.coverage


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
