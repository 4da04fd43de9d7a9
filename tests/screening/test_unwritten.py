"""What nobody wrote is noticed by the examination; what somebody wrote, erased, merged or brought in never is."""

import shutil

import pytest
from sqlcipher3 import dbapi2 as driver

from rubrics.library import SAMPLE_RUBRIC
from screening import doctor
from screening.backups import folders, making, restoring
from screening.people import candidates
from screening.privacy import erasure
from screening.samples import sample
from screening.workspace import Workspace

CHANGED = {
    "attachments": "UPDATE attachments SET name = name || 'x'",
    "bases": "UPDATE bases SET given_on = '2020-01-01'",
    "candidates": "UPDATE candidates SET note = note || 'x', source = 'lain'",
    "interviews": "UPDATE interviews SET place = 'Ruang lain'",
    "jobs": "UPDATE jobs SET title = 'Lain'",
    "notes": "UPDATE notes SET elapsed_seconds = 1 + coalesce(elapsed_seconds, 0) WHERE number = 1",
    "panel": "UPDATE panel SET position = position + 1",
    "ratings": "UPDATE ratings SET evidence = 'x'",
    "scorecards": "UPDATE scorecards SET summary = 'x' WHERE status = 'draft'",
    "settings": "UPDATE settings SET value = '2020' WHERE name = 'created_at'",
    "stage_changes": "UPDATE stage_changes SET moved_by = 'x' WHERE number = 1",
}


@pytest.fixture(scope="module")
def backed_up(tmp_path_factory):
    """The sample workspace, closed, and a folder of data that holds a backup of it."""
    folder = tmp_path_factory.mktemp("tercatat")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(folder / "data"))
        patch.setenv("XDG_CONFIG_HOME", str(folder / "config"))
        with Workspace.create(folder / "ruang.db", actor="Rina Wijaya") as opened:
            sample.fill(opened, yaml=SAMPLE_RUBRIC.read_text("utf-8"), me="Rina Wijaya")
            making.make(opened, folders.default_folder(), why="manual")
    return folder


@pytest.fixture
def file(backed_up, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(backed_up / "data"))
    path = tmp_path / "ruang.db"
    path.write_bytes((backed_up / "ruang.db").read_bytes())
    return path


def change(path, statement):
    """As a fallen bit would: past every guard."""
    connection = driver.connect(str(path), isolation_level=None)
    guards = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for name, _ in guards:
        connection.execute(f"DROP TRIGGER {name}")
    changed = connection.execute(statement).rowcount
    for _, sql in guards:
        connection.execute(sql)
    connection.close()
    return changed


def unwritten(path):
    return {one.params["table"]: one.params["count"] for one in doctor.examine(path) if one.code == "unwritten"}


@pytest.mark.parametrize("table", sorted(CHANGED))
def test_a_row_that_nobody_changed_is_named(file, table):
    rows = change(file, CHANGED[table])
    assert rows == 0 or unwritten(file) == {table: rows}
    assert rows or table in {"attachments", "bases"}  # of which the sample has none


def test_a_row_that_was_written_since_is_let_pass_and_the_others_are_not(file):
    with Workspace.open(file, actor="Rina Wijaya") as opened:
        first, second = opened.all("SELECT id FROM candidates ORDER BY id LIMIT 2")
        candidates.edit(opened, candidate_id=first[0], source="Pameran")
    assert doctor.examine(file) == []
    change(file, f"UPDATE candidates SET source = 'lain' WHERE id = '{second[0]}'")
    assert unwritten(file) == {"candidates": 1}


def test_a_row_that_was_damaged_before_the_newest_backup_is_named_by_an_older_one(
    file, tmp_path, backed_up, monkeypatch
):
    shutil.copytree(backed_up / "data", tmp_path / "data")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    change(file, CHANGED["jobs"])
    with Workspace.open(file) as opened:
        candidates.add(opened, name="Agus Setiawan")
        making.make(opened, folders.default_folder(), why="manual")
    assert unwritten(file) == {"jobs": 1}


def test_a_damaged_backup_and_one_of_another_history_accuse_nobody(file, tmp_path, monkeypatch):
    change(file, CHANGED["jobs"])
    assert unwritten(file)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert doctor.examine(file) == []
    with Workspace.create(tmp_path / "lain.db") as other:
        backup = making.make(other, folders.default_folder(), why="manual")
    assert doctor.examine(file) == []
    backup.copy.write_bytes(backup.copy.read_bytes()[:-1] + b"x")
    assert doctor.examine(tmp_path / "lain.db") == []


@pytest.mark.parametrize("seed", [5, *(pytest.param(seed, marks=pytest.mark.soak) for seed in range(100, 140))])
def test_deeds_erasures_and_a_restored_backup_accuse_nobody(workspace, yaml, beside, seed):
    office = beside("test_deeds_in_any_order").Office(workspace, yaml, seed)
    soak = seed >= 100
    for _ in range(10):
        office.work()
    first = making.make(workspace, folders.default_folder(), why="manual")
    for number in range(8 if soak else 2):
        trail = [office.work() for _ in range(15)]
        assert doctor.examine(workspace.path) == [], trail
        office.add()  # somebody is always there
        erasure.erase(workspace, candidate_ids=office.some("candidates")[:1], why="request")
        office.done.clear()  # what an erased person did cannot be taken back
        office.undone.clear()
        assert doctor.examine(workspace.path) == []
        if number % 2:
            making.make(workspace, folders.default_folder(), why="manual")
    path = workspace.path
    workspace.close()
    restoring.restore(path, first)
    assert doctor.examine(path) == []
