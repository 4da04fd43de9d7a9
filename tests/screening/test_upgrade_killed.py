"""A killed upgrade, before whatever statement: the file is the old one or the new one, and the next opening goes on."""

import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from screening import doctor
from screening.storage import database
from screening.workspace import Workspace

ROOT = Path(__file__).resolve().parents[2]
OLD_FILES = sorted((Path(__file__).parents[1] / "data" / "workspaces").glob("version-*.db"))
PROGRAM = Path(__file__).with_name("upgrade_until_killed.py")


def made_of(path):
    """The version that a file says it has, and what it is made of and holds."""
    connection = database.driver.connect(str(path))
    try:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        schema = connection.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY 1, 2").fetchall()
        people = connection.execute("SELECT id, name FROM candidates ORDER BY id").fetchall()
        return version, schema, people
    finally:
        connection.close()


@pytest.mark.skipif(not hasattr(sys, "platform") or sys.platform == "win32", reason="no fork")
@pytest.mark.parametrize(
    ("old", "every"),
    [pytest.param(old, 1, marks=pytest.mark.soak, id=f"{old.stem}, every statement") for old in OLD_FILES]
    + [pytest.param(OLD_FILES[0], 79, id=f"{OLD_FILES[0].stem}, some statements")],
)
def test_a_killed_upgrade_leaves_the_old_file_or_the_new_one(old, every, tmp_path):
    before = made_of(old)
    subprocess.run(
        [sys.executable, str(PROGRAM), str(old), str(tmp_path), str(every)],
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT)},
        check=True,
    )
    files = sorted(tmp_path.glob("*.db"), key=lambda path: int(path.stem))
    after = made_of(files[-1])
    assert after[0] == database.SCHEMA_VERSION
    assert len(files) > 3
    for path in files[:-1]:
        found = made_of(path)
        assert found in (before, after), f"killed after {path.stem} statements"
        if path.stem in {"0", files[len(files) // 2].stem, files[-2].stem}:
            Workspace.open(path).close()
            assert made_of(path)[1:] == after[1:]
            assert doctor.examine(path) == []


@pytest.mark.skipif(sys.platform == "win32", reason="no fork")
@pytest.mark.parametrize(
    ("old", "kills"),
    [pytest.param(old, 5_000 // len(OLD_FILES), marks=pytest.mark.soak, id=f"{old.stem}, soak") for old in OLD_FILES]
    + [pytest.param(OLD_FILES[-1], 5, id=f"{OLD_FILES[-1].stem}, daily")],
)
def test_an_upgrade_with_its_backup_is_killed_at_any_moment(old, kills, worker, tmp_path):
    chance, killed, number, before = random.Random(4), 0, 0, made_of(old)
    path = Path(shutil.copy(old, tmp_path / "saring.db"))
    assert worker.do("upgrade", path=path).done
    after = made_of(path)
    while killed < kills:
        number += 1
        shutil.copy(old, path)
        outcome = worker.do_and_kill(chance, "upgrade", path=path)
        assert outcome.bugs == []
        killed += outcome.killed
        found = made_of(path)
        assert found in ([after] if outcome.done else [before, after]), f"upgrade {number}"
        Workspace.open(path).close()
        assert made_of(path)[1:] == after[1:]
        if number % 25 == 0:
            assert doctor.examine(path) == []
    assert doctor.examine(path) == []
