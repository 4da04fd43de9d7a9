"""The examination of a workspace file, tried on files that are really broken."""

import hashlib

import pytest

from rubrics.model import LANGUAGES
from screening import documents
from screening.doctor import examine
from screening.errors import WorkspaceError
from screening.interviewing import notes, scorecards
from screening.jobs import applications
from screening.people import candidates
from screening.workspace import Workspace
from ui.wording import words

OF_A_NUL = hashlib.sha256(bytes(1)).hexdigest()


@pytest.fixture
def patient(workspace, scorecard_id, interview_id, application_id, rina):
    """A workspace in which everything was used, closed."""
    scorecards.rate(workspace, scorecard_id=scorecard_id, criterion_id="ketelitian", score=4)
    scorecards.observe(workspace, scorecard_id=scorecard_id, trait_id="kerapian-plus", state="observed")
    notes.add(workspace, interview_id=interview_id, interviewer_id=rina, text="Pernah menata arsip desa")
    scorecards.submit(workspace, scorecard_id=scorecard_id, recommendation="yes", summary="Baik.")
    candidates.add(workspace, name="Agus Setiawan")
    applications.decide(workspace, application_id=application_id, decision="advance", reason="Bukti kuat.")
    number = documents.take_numbers(workspace)[0]
    documents.keep(
        workspace,
        kind="candidate_summary",
        title="Ringkasan",
        language="id",
        number=number,
        content=b"%PDF" * 5000,
        application_id=application_id,
    )
    workspace.close()
    return workspace.path


def break_with(outside, *statements):
    """Change a file as somebody with an SQLite tool would: the guards go first and come back afterwards."""
    connection = outside()
    connection.execute("PRAGMA writable_schema = ON")
    guards = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for name, _ in guards:
        connection.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        connection.executescript(statement)
    for _, sql in guards:
        connection.execute(sql)
    connection.commit()
    connection.close()


def codes(path):
    """What was found; each finding can be said in both languages."""
    findings = examine(path)
    for finding in findings:
        for language in LANGUAGES:
            text = words(f"doctor.{finding.code}", language, **finding.params)
            assert all(str(value) in text for value in finding.params.values())
    return {finding.code for finding in findings}


def test_a_sound_file(patient):
    before = patient.read_bytes()
    assert examine(patient) == []
    assert patient.read_bytes() == before


def test_a_sound_file_that_is_open(workspace, candidate_id):
    assert examine(workspace.path) == []


@pytest.mark.parametrize(
    ("statement", "named"),
    [
        ("UPDATE ratings SET score = 5", "scorecard"),
        ("UPDATE scorecards SET interviewer_id = (SELECT id FROM interviewers WHERE name LIKE 'Budi%')", "scorecard"),
        ("UPDATE applications SET candidate_id = (SELECT max(id) FROM candidates)", "scorecard following"),
        (f"UPDATE document_files SET content = x'00'; UPDATE documents SET sha256 = '{OF_A_NUL}'", "document"),
        ("UPDATE documents SET ordered = '{}'", "document"),
        (f"UPDATE documents SET source_hash = '{'0' * 64}'", "document"),
        ("UPDATE documents SET protected = 1", "document"),
        ("UPDATE documents SET created_by = 'Orang Lain'", "document"),
        ("UPDATE documents SET id = 'lain'; UPDATE document_files SET document_id = 'lain'", "document"),
        ("UPDATE document_numbers SET last = last - 1", "document_number"),
        ("DELETE FROM document_numbers", "document_number"),
        ("UPDATE scorecards SET recommendation = 'strong_yes'", "scorecard"),
        ("DELETE FROM observations", "scorecard"),
        ("UPDATE audit SET actor = 'orang lain' WHERE seq = 2", "audit_altered"),
        ("DELETE FROM audit WHERE seq = 3", "audit_gap"),
        ("UPDATE document_files SET content = CAST('%PDF palsu' AS BLOB)", "document"),
        ("UPDATE rubrics SET yaml = replace(yaml, 'tingkat 3', 'tingkat tiga')", "rubric"),
        ("UPDATE rubrics SET data = replace(data, 'tingkat 3', 'tingkat tiga')", "rubric"),
        ("UPDATE rubrics SET data = '{'", "rubric"),
        ("UPDATE candidates SET name = 'Orang Lain'", "search disagreeing"),
        ("DELETE FROM notes", "search following"),
        ("UPDATE candidates_fts_docsize SET sz = CAST(sz AS TEXT)", "search"),
        ("UPDATE notes_fts_docsize SET sz = CAST(x'ff' AS TEXT)", "search"),
        ("UPDATE notes_fts_data SET block = CAST(block AS TEXT) WHERE id = 1", "search"),
        ("UPDATE candidates_fts_config SET v = 0 WHERE k = 'secure-delete'", "search"),
        ("UPDATE notes_fts_config SET k = 'secure-delet' WHERE k = 'secure-delete'", "search"),
        ("UPDATE decisions SET reason = 'Lain'", "decision"),
        ("UPDATE decisions SET decision = 'hire'", "decision following"),
        ("UPDATE decisions SET decided_at = '2020-01-01T00:00:00.000Z'", "decision"),
        ("UPDATE applications SET decision = ''", "following"),
        ("UPDATE applications SET stage = 'Entah'", "disagreeing"),
        ("UPDATE applications SET stage_since = '2020-01-01T00:00:00.000Z'", "disagreeing"),
        ("UPDATE candidates SET hidden = 1 - hidden", "following"),
        ("UPDATE candidates SET restricted = 1", "following"),
        ("UPDATE candidates SET latest_application = ''", "following"),
        ("DELETE FROM note_owners", "following"),
        ("INSERT INTO candidate_tags SELECT 'lain', number FROM candidates", "following"),
        ("UPDATE interviewers SET name_key = 'x' || name_key", "disagreeing"),
        ("DROP INDEX notes_of_interview", "index"),
        ("CREATE TABLE asing (satu)", "schema"),
        ("UPDATE _sqlite_migrations SET name = 'version_9' WHERE name = 'version_2'", "schema"),
        ("UPDATE applications SET job_id = 'tidak-ada'", "reference"),
    ],
)
def test_what_was_changed_behind_our_back_is_found(patient, outside, statement, named):
    break_with(outside, statement)
    assert codes(patient) == set(named.split())


@pytest.mark.parametrize("guard", ["audit_no_delete", "ratings_locked_update", "candidates_fts_update"])
def test_a_missing_guard_is_found(patient, outside, guard):
    connection = outside()
    connection.execute(f"DROP TRIGGER {guard}")
    connection.commit()
    assert [(one.code, one.params) for one in examine(patient)] == [("trigger", {"trigger": guard})]
    assert codes(patient) == {"trigger"}


@pytest.mark.parametrize("table", ["candidates", "audit", "documents", "ratings"])
def test_a_damaged_page_is_found_and_stops_nothing_else(patient, damage_page, table):
    damage_page(table)
    assert "unreadable" in codes(patient)
    assert "trigger" not in codes(patient)


def test_a_key_that_is_gone_is_told_and_no_score_blamed(patient, outside):
    connection = outside()
    connection.execute("DELETE FROM audit_keys")
    connection.commit()
    assert {one.code for one in examine(patient)} == {"audit_key"}


def test_a_file_that_cannot_be_opened_is_said_to_be_so(tmp_path):
    path = tmp_path / "surat.db"
    path.write_text("Dengan hormat,")
    with pytest.raises(WorkspaceError, match="workspace_not_sqlite"):
        examine(path)


def test_an_examination_leaves_nothing_behind(patient):
    examine(patient)
    assert list(patient.parent.iterdir()) == [patient]


def test_a_damaged_page_does_not_hide_other_damage(patient, outside, damage_page):
    break_with(outside, "UPDATE audit SET actor = 'orang lain' WHERE seq = 2")
    damage_page("ratings")
    assert {"unreadable", "audit_altered"} <= codes(patient)


def test_a_reopened_scorecard_is_not_blamed(workspace, scorecard_id):
    scorecards.submit(workspace, scorecard_id=scorecard_id, recommendation="yes", summary="")
    scorecards.reopen(workspace, scorecard_id=scorecard_id, reason="Salah ketik.")
    scorecards.rate(workspace, scorecard_id=scorecard_id, criterion_id="kesabaran", score=2)
    assert examine(workspace.path) == []
    scorecards.submit(workspace, scorecard_id=scorecard_id, recommendation="no", summary="")
    assert examine(workspace.path) == []
    candidates.add(workspace, name="Budi")
    assert examine(workspace.path) == []


def test_a_submitted_scorecard_that_the_log_does_not_know_is_found(patient, outside, scorecard_id):
    insert = """INSERT INTO scorecards SELECT 'palsu', interview_id, interviewer_id, 'debrief', status, rubric_hash,
        recommendation, summary, created_at, updated_at, submitted_at FROM scorecards"""
    break_with(outside, insert)
    assert [(one.code, one.params) for one in examine(patient)] == [("scorecard", {"scorecard": "palsu"})]


def test_a_foreign_trigger_is_found(patient, outside):
    connection = outside()
    connection.execute("CREATE TRIGGER lima AFTER INSERT ON ratings BEGIN UPDATE ratings SET score = 5; END")
    connection.commit()
    assert [(one.code, one.params) for one in examine(patient)] == [("trigger", {"trigger": "lima"})]
    with pytest.raises(WorkspaceError, match="workspace_guards_missing"):
        Workspace.open(patient)


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("DROP TABLE scorecards", "unreadable"),
        ("ALTER TABLE candidates RENAME COLUMN name TO nama", "unreadable"),
        ("ALTER TABLE notes RENAME COLUMN search_key TO kunci", "search"),
    ],
    ids=["table", "column", "column of an index"],
)
def test_a_schema_changed_by_another_program_is_named(patient, outside, statement, code):
    connection = outside()
    connection.execute("PRAGMA foreign_keys = OFF")
    for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute(statement)
    connection.commit()
    connection.close()
    assert {"trigger", code} <= codes(patient)
