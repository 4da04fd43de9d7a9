"""A backup, and the upgrade of an older file after it, can be stopped at any moment: then it is as if never begun."""

import shutil
from pathlib import Path

import pytest

from screening import doctor
from screening.backups import folders, making, upgrading
from screening.stopping import Stopped
from screening.storage import database
from screening.workspace import Workspace

OLD = Path(__file__).parents[1] / "data" / "workspaces" / f"version-{database.SCHEMA_VERSION - 1}.db"


class After:
    """Says to stop when it was asked so many times."""

    def __init__(self, times):
        self.left = times

    def __call__(self):
        self.left -= 1
        return self.left < 0


def stops(work):
    """How many times the work asks whether to stop, and is stopped each time; it is left to finish at last."""
    times = 0
    while True:
        asked = After(times)
        try:
            work(asked)
        except Stopped:
            yield times
            times += 1
        else:
            return


@pytest.fixture
def ballast(workspace):
    """So much in the file that looking through a copy of it, and its hash, take a while."""
    workspace.connection.execute("CREATE TABLE ballast (id INTEGER PRIMARY KEY, content BLOB)")
    workspace.connection.execute(
        "WITH RECURSIVE n (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n WHERE id < 4000) "
        "INSERT INTO ballast SELECT id, randomblob(400) FROM n"
    )


def test_a_backup_stopped_at_any_moment_leaves_nothing(workspace, ballast, tmp_path):
    folder = tmp_path / "cadangan"
    folder.mkdir()
    seen = 0
    for seen in stops(lambda stop: making.make(workspace, folder, why="closing", stop=stop)):  # noqa: B007
        assert list(folder.glob("*/*")) == []
    assert seen > 10  # while it was copied, looked through and hashed
    (made,) = folders.everything(folder)
    assert doctor.examine(made.copy) != []  # the ballast is no table of ours
    assert not workspace.connection.in_transaction


def test_an_upgrade_stopped_at_any_moment_leaves_the_old_file(tmp_path, monkeypatch):
    monkeypatch.setattr(upgrading, "STEPS", 2_000)  # the file is small
    path = Path(shutil.copy(OLD, tmp_path / "lama.db"))
    before = path.read_bytes()
    seen = 0
    for seen in stops(lambda stop: upgrading.upgrade(path, key=None, stop=stop)):  # noqa: B007
        assert database.is_older(path)
        assert path.read_bytes() == before
    assert seen >= 3  # while it was copied, looked through, hashed and changed
    assert not database.is_older(path)
    with Workspace.open(path) as opened:
        assert opened.one("PRAGMA user_version") == (database.SCHEMA_VERSION,)
    assert doctor.examine(path) == []
