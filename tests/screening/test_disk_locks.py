"""What another connection or program does beside an open workspace leaves its locks, and so its log, alone."""

import subprocess
import sys

import pytest

from screening.errors import WorkspaceError
from screening.people import candidates
from screening.storage import held_files
from screening.workspace import Workspace

READ_AND_CLOSE = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
print(connection.execute("SELECT count(*) FROM candidates").fetchall()[0][0])
connection.close()
"""


def another_program_reads(path):
    """How many candidates a program finds that is the last to close the file, unless locks tell it otherwise."""
    done = subprocess.run([sys.executable, "-c", READ_AND_CLOSE, str(path)], check=True, capture_output=True, text=True)
    return int(done.stdout)


def log_of(workspace):
    return workspace.path.with_name(f"{workspace.path.name}-wal")


def second_is_open(workspace):
    return [workspace.again()]


def second_was_closed(workspace):
    workspace.again().close()
    return []


def reader_was_closed(workspace):
    Workspace.open(workspace.path, read_only=True).close()
    return []


def first_was_closed(workspace):
    """As where the window opens a workspace once more: what was opened first goes first."""
    second = workspace.again()
    workspace.close()
    return [second]


@pytest.mark.parametrize("beside", [second_is_open, second_was_closed, reader_was_closed, first_was_closed])
def test_another_program_does_not_take_the_log_from_an_open_workspace(workspace, beside):
    candidates.add(workspace, name="Ani")
    others = beside(workspace)
    assert another_program_reads(workspace.path) == 1
    assert log_of(workspace).exists()
    for other in others:
        other.close()


def test_the_last_one_to_close_tidies_up(workspace):
    candidates.add(workspace, name="Ani")
    second = workspace.again()
    workspace.close()
    second.close()
    assert not log_of(workspace).exists()
    assert another_program_reads(workspace.path) == 1


def test_a_file_that_is_refused_is_let_go(tmp_path, workspace):
    stranger = tmp_path / "letter.db"
    stranger.write_text("Dear Sir or Madam,")
    for _ in range(2):
        with pytest.raises(WorkspaceError, match="workspace_not_sqlite"):
            Workspace.open(stranger)
    stranger.unlink()  # Windows refuses to delete what is held
    assert not stranger.exists()


def test_who_opens_a_file_that_is_kept_from_other_programs_has_its_locks_afterwards(workspace):
    candidates.add(workspace, name="Ani")
    workspace.close()
    with held_files.locked(workspace.path) as free:
        assert free
        opened = Workspace.open(workspace.path)  # another thread of this program
        candidates.add(opened, name="Budi")
    assert another_program_reads(workspace.path) == 2
    assert log_of(opened).exists()
    opened.close()
