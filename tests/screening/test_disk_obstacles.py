"""The disk is full, read-only, or somebody else is writing: every save is refused as a whole and works later.

Each step of the scripted interview is tried with the obstacle in its way and again without it.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from rubrics.model import LANGUAGES
from screening.backups import making, restoring
from screening.doctor import examine
from screening.errors import BackupError, WorkspaceError
from screening.people import attachments, candidates
from screening.protection import protecting
from screening.workspace import Workspace
from tests.protection_secrets import SECRETS
from ui.wording import message


@contextmanager
def filled(folder, *, left=0):
    """There are no more than `left` bytes for anybody on this disk."""
    ballast = folder / "filem.bin"
    free = os.statvfs(folder)
    with ballast.open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, max(1, free.f_bavail * free.f_frsize - left))
    try:
        yield
    finally:
        ballast.unlink()


@contextmanager
def no_file_may_grow():
    """Whatever this process writes is refused by the system, as with a quota."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def no_more_pages(workspace):
    """The database may not grow: what SQLite says then is what it says on a full disk."""
    workspace.all(f"PRAGMA max_page_count = {workspace.one('PRAGMA page_count')[0]}")
    try:
        yield
    finally:
        workspace.all("PRAGMA max_page_count = 1000000")


class OtherProgram:
    """Another process with the same file, which holds it when told to."""

    PROGRAM = """
import sys
from sqlcipher3 import dbapi2
connection = dbapi2.connect(sys.argv[1], isolation_level=None)
for line in sys.stdin:
    connection.execute(line)
    print("done", flush=True)
"""

    def __init__(self, path):
        command = [sys.executable, "-c", self.PROGRAM, str(path)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def say(self, sql):
        self.process.stdin.write(f"{sql}\n")
        self.process.stdin.flush()
        assert self.process.stdout.readline() == "done\n"

    @contextmanager
    def writing(self):
        self.say("BEGIN IMMEDIATE")
        try:
            yield
        finally:
            self.say("ROLLBACK")

    def end(self):
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()


@pytest.fixture
def other_program():
    """`other_program(path)` opens a file in a process of its own."""
    started = []

    def start(path):
        started.append(OtherProgram(path))
        return started[-1]

    yield start
    for program in started:
        program.end()


def error_of(write):
    """The WorkspaceError that a write raises, or None."""
    try:
        write()
    except WorkspaceError as error:
        return error
    return None


def refused(write, code, path):
    with pytest.raises(WorkspaceError) as caught:
        write()
    assert caught.value.code == code
    assert all(str(path) in message(caught.value, language) for language in LANGUAGES)


@pytest.fixture
def every_step_is_refused_and_then_taken(script):
    """`(workspace, application_id, rina, obstacle, code)`: goes through the script with the obstacle in its way."""

    def go(workspace, application_id, rina, obstacle, code):
        (rows,) = workspace.one("SELECT count(*) FROM audit")
        actor = script.Actor(workspace, application_id, rina)
        for number in range(len(script.STEPS)):
            workspace.all("PRAGMA wal_checkpoint(TRUNCATE)")  # else a write may fit into a log that is there already
            with obstacle():
                refused(lambda step=number: actor.do(step), code, workspace.path)
                assert script.read(workspace, application_id, rows_before=rows) == script.foreseen(number)
            actor.do(number)
            assert script.read(workspace, application_id, rows_before=rows) == script.foreseen(number + 1)
        workspace.close()
        assert examine(workspace.path) == []

    return go


@pytest.fixture
def on_small_disk(workspace, application_id, rina, small_disk):
    """The workspace, opened on the small disk."""
    workspace.close()
    path = small_disk / "saring.db"
    shutil.copy(workspace.path, path)
    with Workspace.open(path, actor="Rina Wijaya") as opened:
        yield opened


def test_a_full_disk(on_small_disk, application_id, rina, small_disk, every_step_is_refused_and_then_taken):
    every_step_is_refused_and_then_taken(
        on_small_disk, application_id, rina, lambda: filled(small_disk), "workspace_full"
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit of this kind")
def test_a_system_that_lets_no_file_grow(workspace, application_id, rina, every_step_is_refused_and_then_taken):
    every_step_is_refused_and_then_taken(workspace, application_id, rina, no_file_may_grow, "workspace_disk")


def test_somebody_else_is_writing(workspace, application_id, rina, other_program, every_step_is_refused_and_then_taken):
    workspace.wait_at_most(1)
    other = other_program(workspace.path)
    every_step_is_refused_and_then_taken(workspace, application_id, rina, other.writing, "workspace_locked")


def test_a_database_that_may_not_grow_takes_a_step_whole_or_not_at_all(workspace, script, application_id, rina):
    (rows,) = workspace.one("SELECT count(*) FROM audit")
    actor, refusals = script.Actor(workspace, application_id, rina), []
    for number in range(len(script.STEPS)):
        with no_more_pages(workspace):
            error = error_of(lambda step=number: actor.do(step))
        if error:
            refusals.append(error.code)
            assert script.read(workspace, application_id, rows_before=rows) == script.foreseen(number)
            actor.do(number)
        assert script.read(workspace, application_id, rows_before=rows) == script.foreseen(number + 1)
    assert set(refusals) == {"workspace_full"}
    workspace.close()
    assert examine(workspace.path) == []


def test_a_cv_that_does_not_fit_on_the_disk(on_small_disk, candidate_id, small_disk):
    content = b"%PDF-1.7\n" + os.urandom(3_000_000)

    def attach():
        attachments.add(on_small_disk, candidate_id=candidate_id, name="cv.pdf", content=content)

    with filled(small_disk, left=2_000_000):
        refused(attach, "workspace_full", on_small_disk.path)
        assert attachments.of_candidate(on_small_disk, candidate_id) == []
        candidates.edit(on_small_disk, candidate_id=candidate_id, source="Bursa kerja")
    attach()
    (kept,) = attachments.of_candidate(on_small_disk, candidate_id)
    assert kept.sha256 == hashlib.sha256(content).hexdigest()
    on_small_disk.close()
    assert examine(on_small_disk.path) == []


def test_a_new_workspace_on_a_full_disk_leaves_nothing_behind(small_disk):
    with filled(small_disk, left=40_000):
        refused(lambda: Workspace.create(small_disk / "saring.db"), "workspace_full", small_disk / "saring.db")
        assert [path.name for path in small_disk.iterdir()] == ["filem.bin"]
    Workspace.create(small_disk / "saring.db").close()


def test_a_workspace_on_a_full_disk_is_opened_when_there_is_room(on_small_disk, small_disk):
    on_small_disk.close()
    with filled(small_disk):
        refused(lambda: Workspace.open(on_small_disk.path), "workspace_full", on_small_disk.path)
    Workspace.open(on_small_disk.path).close()
    assert examine(on_small_disk.path) == []


def test_a_disk_that_may_only_be_read(on_small_disk, small_disk, candidate_id):
    on_small_disk.close()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    refused(lambda: Workspace.open(on_small_disk.path), "workspace_read_only", on_small_disk.path)
    refused(lambda: Workspace.create(small_disk / "lain.db"), "workspace_no_access", small_disk / "lain.db")
    assert examine(on_small_disk.path) == []
    with Workspace.open(on_small_disk.path, read_only=True) as opened:
        assert candidates.get(opened, candidate_id).name == "Siti Nurhaliza"
    subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)
    with Workspace.open(on_small_disk.path) as opened:
        candidates.edit(opened, candidate_id=candidate_id, source="Bursa kerja")


def backed_up(small_disk, prepared_file, tmp_path):
    path = Path(shutil.copy(prepared_file, small_disk / "ruang kerja.db"))
    return path, making.make(path, tmp_path, why="manual")


def test_a_file_on_a_full_disk_is_not_called_damaged_before_restoring(small_disk, prepared_file, tmp_path):
    path, backup = backed_up(small_disk, prepared_file, tmp_path)
    with filled(small_disk), pytest.raises(WorkspaceError, match="workspace_full"):
        restoring.plan(path, backup)
    assert restoring.plan(path, backup).state == "same"


def test_on_a_drive_that_is_read_only_it_is_said_and_nothing_changes(small_disk, prepared_file, tmp_path):
    path, backup = backed_up(small_disk, prepared_file, tmp_path)
    before = path.read_bytes()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(BackupError, match="restore_disk"):
        restoring.restore(path, backup)
    with pytest.raises(WorkspaceError, match="workspace_read_only"):
        protecting.protect(path, secrets=SECRETS)
    assert [one.name for one in small_disk.iterdir()] == [path.name] and path.read_bytes() == before
