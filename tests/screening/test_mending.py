"""What follows from other data is built anew where it is broken, and nothing that was entered changes."""

import pytest

from screening import audit, doctor
from screening.backups import mending
from screening.errors import WorkspaceError
from screening.people import candidate_list, candidates
from screening.people.candidate_filter import Filter
from screening.storage import database
from screening.workspace import Workspace


@pytest.fixture
def closed(workspace, workspace_path, candidate_id, interview_id):
    candidates.add(workspace, name="Ani Wulandari", tags=("cepat",))
    workspace.close()
    return workspace_path


def tamper(path, *statements):
    connection = database.driver.connect(str(path), isolation_level=None)
    try:
        for statement in statements:
            connection.execute(statement)
    finally:
        connection.close()


@pytest.mark.parametrize(
    "statements",
    [
        ("INSERT INTO candidates_fts (candidates_fts) VALUES ('delete-all')",),
        ("DROP TRIGGER candidates_fts_update", "UPDATE candidates SET search_key = 'lain'"),
        ("DROP TRIGGER audit_no_delete",),
        ("UPDATE applications SET score = 99",),
        (
            "PRAGMA writable_schema = ON",
            "UPDATE sqlite_schema SET sql = replace(sql, '(scheduled_at', '(id, scheduled_at') WHERE type = 'index'",
            "DELETE FROM candidates_fts_data WHERE id > 10",
        ),
    ],
    ids=["empty search", "stale search", "missing guard", "wrong score", "broken search"],
)
def test_what_is_broken_is_built_anew(closed, statements):
    tamper(closed, *statements)
    found = doctor.examine(closed)
    assert mending.is_mendable(found)
    assert mending.mend(closed, actor="Rina") == []
    with Workspace.open(closed) as opened:
        assert [one.name for one in candidates.page(opened, filter=Filter(text="wuland"))] == ["Ani Wulandari"]
        assert candidate_list.count(opened) == 2
        assert audit.entries(opened, limit=1)[0].action == "workspace_mended"


def test_what_was_entered_is_nothing_to_be_mended(closed):
    tamper(closed, "DROP TRIGGER audit_no_update", "UPDATE audit SET actor = 'X' WHERE seq = 2")
    assert not mending.is_mendable(doctor.examine(closed))
    before = closed.read_bytes()
    assert [one.code for one in mending.mend(closed)] == ["trigger", "audit_altered"]
    assert closed.read_bytes() == before


def test_an_open_workspace_is_not_mended(closed):
    tamper(closed, "INSERT INTO candidates_fts (candidates_fts) VALUES ('delete-all')")
    with Workspace.open(closed), pytest.raises(WorkspaceError) as caught:
        mending.mend(closed)
    assert caught.value.code == "workspace_locked"
