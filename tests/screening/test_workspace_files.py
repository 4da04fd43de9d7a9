"""Opening and making workspace files: the good ones, and everything else a person may pick by mistake."""

import os
import sqlite3
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as driver

from rubrics.model import LANGUAGES
from screening import audit
from screening.backups import checking, folders, making, restoring
from screening.doctor import examine
from screening.errors import Refused, WorkspaceError
from screening.people import candidates
from screening.protection import protecting
from screening.storage import database
from screening.workspace import Workspace
from tests.protection_secrets import SECRETS
from ui.wording import message


def refused(path, **options):
    with pytest.raises(WorkspaceError) as caught:
        Workspace.open(path, **options)
    assert all(str(path) in message(caught.value, language) for language in LANGUAGES)
    return caught.value


def test_a_new_workspace_is_one_private_file(workspace_path):
    Workspace.create(workspace_path).close()
    assert [path.name for path in workspace_path.parent.iterdir()] == [workspace_path.name]
    assert stat.S_IMODE(workspace_path.stat().st_mode) == 0o600 or os.name != "posix"


def test_files_beside_an_open_workspace_are_private_too(workspace):
    candidates.add(workspace, name="Siti")
    beside = [path for path in workspace.path.parent.iterdir() if path != workspace.path]
    assert {path.suffix for path in beside} == {".db-wal", ".db-shm"}
    assert os.name != "posix" or {stat.S_IMODE(path.stat().st_mode) for path in beside} == {0o600}


def test_what_was_written_is_there_after_reopening(workspace_path):
    with Workspace.create(workspace_path) as first:
        candidates.add(first, name="Siti Nurhaliza")
    with Workspace.open(workspace_path) as second:
        assert [person.name for person in candidates.page(second)] == ["Siti Nurhaliza"]


def test_every_commit_reaches_the_disk(workspace):
    assert workspace.one("PRAGMA journal_mode") == ("wal",)
    assert workspace.one("PRAGMA synchronous") == (2,)
    assert workspace.one("PRAGMA foreign_keys") == (1,)
    assert workspace.one("PRAGMA secure_delete") == (1,)


def test_the_file_says_whose_it_is(workspace_path, workspace, outside):
    connection = outside()
    assert connection.execute("PRAGMA application_id").fetchone() == (database.APPLICATION_ID,)
    assert connection.execute("PRAGMA user_version").fetchone() == (database.SCHEMA_VERSION,)
    assert connection.execute("SELECT count(*) FROM settings WHERE name = 'workspace_id'").fetchone() == (1,)


def test_creating_never_overwrites(workspace_path):
    workspace_path.write_text("a letter")
    with pytest.raises(WorkspaceError, match="workspace_exists"):
        Workspace.create(workspace_path)
    assert workspace_path.read_text() == "a letter"
    assert list(workspace_path.parent.iterdir()) == [workspace_path]


def test_creating_in_a_missing_folder(tmp_path):
    with pytest.raises(WorkspaceError, match="workspace_folder_missing") as caught:
        Workspace.create(tmp_path / "tidak ada" / "saring.db")
    assert caught.value.params["folder"] == str(tmp_path / "tidak ada")


def test_opening_on_a_missing_folder(tmp_path):
    assert refused(tmp_path / "tidak ada" / "saring.db").code == "workspace_folder_missing"


def test_opening_a_missing_file_makes_none(workspace_path):
    assert refused(workspace_path).code == "workspace_missing"
    assert not workspace_path.exists()


@pytest.mark.parametrize("content", [b"", b"Dear Sir or Madam,", b"SQLite format", b"\0" * 5000, b"PK\x03\x04" * 500])
def test_a_file_that_is_not_sqlite(workspace_path, content):
    workspace_path.write_bytes(content)
    assert refused(workspace_path).code == "workspace_not_sqlite"
    assert workspace_path.read_bytes() == content
    assert list(workspace_path.parent.iterdir()) == [workspace_path]


def test_a_folder_is_no_workspace(tmp_path):
    assert refused(tmp_path).code == "workspace_not_sqlite"


def test_a_database_of_another_program_is_not_touched(workspace_path):
    with sqlite3.connect(workspace_path) as theirs:
        theirs.execute("PRAGMA journal_mode = WAL")
        theirs.execute("CREATE TABLE browser_history (url TEXT)")
    theirs.close()
    before = workspace_path.read_bytes()
    assert refused(workspace_path).code == "workspace_foreign"
    assert workspace_path.read_bytes() == before
    assert list(workspace_path.parent.iterdir()) == [workspace_path]


def test_a_file_from_a_newer_version(workspace_path, outside):
    Workspace.create(workspace_path).close()
    outside().execute(f"PRAGMA user_version = {database.SCHEMA_VERSION + 1}")
    error = refused(workspace_path)
    assert (error.code, error.params["version"]) == ("workspace_newer", database.SCHEMA_VERSION + 1)
    assert refused(workspace_path, read_only=True).code == "workspace_newer"


def test_a_header_without_its_body(workspace_path):
    Workspace.create(workspace_path).close()
    workspace_path.write_bytes(workspace_path.read_bytes()[:3000])
    assert refused(workspace_path).code == "workspace_damaged"


def test_a_page_of_rubbish(workspace_path, damage_page):
    with Workspace.create(workspace_path) as opened:
        candidates.add(opened, name="Siti")
    damage_page("candidates")
    with Workspace.open(workspace_path) as opened, pytest.raises(WorkspaceError, match="workspace_damaged"):
        candidates.page(opened)


def test_somebody_else_holds_the_file(workspace_path, outside):
    Workspace.create(workspace_path).close()
    holder = outside()
    holder.execute("BEGIN EXCLUSIVE")
    assert refused(workspace_path).code == "workspace_locked"
    holder.execute("ROLLBACK")
    Workspace.open(workspace_path).close()


def test_a_write_while_somebody_else_writes_can_be_tried_again(workspace, outside):
    workspace.wait_at_most(20)
    holder = outside()
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(WorkspaceError, match="workspace_locked"):
        candidates.add(workspace, name="Siti")
    assert candidates.page(workspace) == []
    holder.execute("ROLLBACK")
    candidates.add(workspace, name="Siti")
    assert candidates.count(workspace) == 1


def test_a_full_disk_loses_nothing_that_was_acknowledged(workspace):
    candidates.add(workspace, name="Siti")
    (pages,) = workspace.one("PRAGMA page_count")
    workspace.all(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(WorkspaceError, match="workspace_full"):
        candidates.add(workspace, name="Budi", note="panjang " * 100_000)
    assert [person.name for person in candidates.page(workspace)] == ["Siti"]
    workspace.all("PRAGMA max_page_count = 1000000")
    candidates.add(workspace, name="Budi", note="panjang " * 100_000)
    assert candidates.count(workspace) == 2


def test_a_crash_in_creation_leaves_no_workspace(workspace_path):
    program = """
import os, sys
from pathlib import Path
from screening.storage import database, migrations, opening
database.set_triggers = lambda connection: os._exit(9)     # the machine stops while the tables are being made
opening.create(Path(sys.argv[1]))
"""
    stopped = subprocess.run([sys.executable, "-c", program, str(workspace_path)], check=False)
    assert stopped.returncode == 9
    assert not workspace_path.exists()
    Workspace.create(workspace_path).close()


def test_an_unfinished_schema_is_finished_at_the_next_opening(workspace_path, outside):
    Workspace.create(workspace_path).close()
    broken = outside()
    broken.execute("DROP TRIGGER audit_no_update")
    broken.execute("PRAGMA user_version = 0")
    broken.commit()
    assert refused(workspace_path, read_only=True).code == "workspace_older"
    with Workspace.open(workspace_path) as opened:
        assert opened.one("PRAGMA user_version") == (database.SCHEMA_VERSION,)
        assert database.wrong_triggers(opened.connection) == []


@pytest.mark.parametrize(
    "change",
    [
        "DROP TRIGGER audit_no_delete",
        "DROP TRIGGER ratings_locked_update",
        "DROP TRIGGER notes_fts_insert",
    ],
)
def test_a_missing_guard_is_noticed(workspace_path, outside, change):
    Workspace.create(workspace_path).close()
    connection = outside()
    connection.execute(change)
    connection.commit()
    error = refused(workspace_path)
    assert (error.code, error.params["triggers"]) == ("workspace_guards_missing", change.split()[-1])


def test_without_its_guards_a_file_can_still_be_read(workspace_path, outside):
    with Workspace.create(workspace_path) as opened:
        candidates.add(opened, name="Siti")
    connection = outside()
    connection.execute("DROP TRIGGER audit_no_delete")
    connection.commit()
    with Workspace.open(workspace_path, read_only=True) as opened:
        assert candidates.count(opened) == 1


@pytest.mark.parametrize("name", ["a?b#c%20.db", "ruang kerja é 李.db", "file:x&mode=memory.db", "'; DROP TABLE x; --"])
def test_any_file_name_will_do(tmp_path, name):
    path = tmp_path / name
    with Workspace.create(path) as opened:
        candidates.add(opened, name="Siti")
    with Workspace.open(path) as opened:
        assert candidates.count(opened) == 1
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_named_from_the_present_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Workspace.create(Path("saring.db")).close()
    Workspace.open(Path("saring.db")).close()
    assert [path.name for path in tmp_path.iterdir()] == ["saring.db"]


def test_a_weakened_guard_is_noticed(workspace_path, outside):
    Workspace.create(workspace_path).close()
    connection = outside()
    connection.execute("DROP TRIGGER audit_no_delete")
    connection.execute("CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT 1; END")
    connection.commit()
    assert refused(workspace_path).code == "workspace_guards_missing"


def test_another_thread_takes_its_own_connection(workspace):
    found = []

    def look():
        with workspace.again() as mine:
            found.extend(person.name for person in candidates.page(mine))

    candidates.add(workspace, name="Siti")
    thread = threading.Thread(target=look)
    thread.start()
    thread.join()
    assert found == ["Siti"]


def test_a_read_only_workspace_refuses_writes(workspace_path):
    Workspace.create(workspace_path).close()
    with Workspace.open(workspace_path, read_only=True) as opened:
        with pytest.raises(WorkspaceError, match="workspace_read_only"):
            candidates.add(opened, name="Siti")
        assert candidates.count(opened) == 0


def add_two(workspace, *names):
    for name in names:
        candidates.add(workspace, name=name)


def test_all_or_nothing(workspace):
    before = audit.head(workspace)
    with pytest.raises(Refused), workspace.atomic():
        add_two(workspace, "Siti", "")
    assert candidates.count(workspace) == 0
    assert audit.head(workspace) == before


def test_a_block_inside_another_is_undone_alone(workspace):
    with workspace.atomic():
        candidates.add(workspace, name="Siti")
        with pytest.raises(Refused), workspace.atomic():
            add_two(workspace, "Budi", "")
        candidates.add(workspace, name="Dewi")
    assert [person.name for person in candidates.page(workspace)] == ["Dewi", "Siti"]
    assert audit.verify(workspace) == []


def test_errors_of_both_drivers_mean_the_same(tmp_path):
    path = tmp_path / "x"
    path.write_text("not a database, but long enough for SQLite to look at it properly" * 10)
    for module in (driver, sqlite3):
        connection = module.connect(path)
        with pytest.raises(module.Error) as caught:
            connection.execute("SELECT * FROM sqlite_schema")
        assert database.translate(caught.value, path).code == "workspace_not_sqlite"
        connection.close()


if os.name == "posix":

    def test_a_file_that_may_only_be_read(read_folder, ordinary_user):
        path = read_folder / "saring.db"
        with Workspace.create(path) as opened:
            candidates.add(opened, name="Siti")
        path.chmod(0o444)
        with ordinary_user():
            assert refused(path).code == "workspace_read_only"
            with Workspace.open(path, read_only=True) as opened:
                assert [person.name for person in candidates.page(opened)] == ["Siti"]
            assert examine(path) == []
        assert list(read_folder.iterdir()) == [path]

    def test_a_folder_that_may_only_be_read(read_folder, ordinary_user):
        path = read_folder / "saring.db"
        Workspace.create(path).close()
        path.chmod(0o666)
        read_folder.chmod(0o555)
        with ordinary_user():
            assert refused(path).code == "workspace_read_only"
            with pytest.raises(WorkspaceError, match="workspace_no_access"):
                Workspace.create(read_folder / "lain.db")
        assert list(read_folder.iterdir()) == [path]

    def test_a_file_that_may_not_be_read(read_folder, ordinary_user):
        path = read_folder / "saring.db"
        Workspace.create(path).close()
        path.chmod(0o000)
        with ordinary_user():
            assert refused(path).code == "workspace_no_access"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_no_workspace(tmp_path):
    pipe = tmp_path / "pipa.db"
    os.mkfifo(pipe)
    with pytest.raises(WorkspaceError) as caught:
        Workspace.open(pipe)
    assert caught.value.code == "workspace_not_sqlite"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux takes any bytes for a name")
def test_a_name_of_bytes_that_are_no_text(tmp_path):
    path = tmp_path / os.fsdecode(b"\xff.db")
    Workspace.create(path, actor="Rina").close()
    with Workspace.open(path) as workspace:
        assert workspace.path == path
        candidates.add(workspace, name="Siti")
    backup = making.make(path, folders.default_folder(), why="manual")
    assert checking.of_file(path) == [backup] and checking.fault(backup) is None
    key = protecting.protect(path, secrets=SECRETS)
    restoring.restore(path, backup, present_key=key)
    with Workspace.open(path) as workspace:
        assert [one.name for one in candidates.page(workspace)] == ["Siti"]
