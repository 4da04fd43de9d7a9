"""What takes long with a large workspace as it is opened and closed: it is said, the window lives, one can leave it."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QProgressDialog, QPushButton

from screening.backups import copying, folders
from screening.people import candidates
from screening.storage import bare_files, database
from ui import background
from ui import closing as ending
from ui.dialogs.cannot_open import CannotOpen
from ui.program import Program

OLD = Path(__file__).parents[1] / "data" / "workspaces" / f"version-{database.SCHEMA_VERSION - 1}.db"
BALLAST = 12_000_000


@pytest.fixture
def program(qtbot, qapp, settings, tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(background, "_UNSEEN_MS", 0)
    monkeypatch.setattr(copying, "PAGES_AT_ONCE", 1)  # as slow as a file a hundred times as large
    made = Program(qapp, settings)
    yield made
    if made.window is not None:
        made.window.close()
        made.window.session.close()
        made.window.deleteLater()
    made.deleteLater()


def weigh_down(path):
    with closing(database.open_as(path, "rw")) as connection:
        connection.execute("CREATE TABLE ballast (content BLOB)")
        connection.execute("INSERT INTO ballast VALUES (zeroblob(?))", (BALLAST,))


def when_shown(kind, does):
    """Do something to the box as soon as it is there."""

    def look():
        box = QApplication.activeModalWidget()
        if isinstance(box, kind) and box.isVisible():
            does(box)
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)


def left_in_folder():
    return [one.name for one in folders.default_folder().glob("*/*")]


def closed(program, path):
    """Open a workspace, write something, close the window as the person does."""
    window = program.start(path, ask=True)
    window.session.apply(candidates.add(window.session.workspace, name="Orang Baru"))
    window.close()


def test_closing_says_that_it_makes_a_backup_and_can_be_had_without(qtbot, program, sample_path):
    weigh_down(sample_path)
    said = []

    def leave(box):
        button = box.findChild(QPushButton)
        said.append((box.labelText(), button.text()))
        button.click()

    closed(program, sample_path)
    when_shown(QProgressDialog, leave)
    program.close()
    assert said == [("Making a backup before closing…", "Close without a backup")]
    assert left_in_folder() == []
    program.close()  # the next closing makes it
    assert [one.why for one in folders.everything(folders.default_folder())] == ["closing"]


def test_closing_at_the_systems_wish_is_over_soon(qtbot, program, sample_path, monkeypatch):
    monkeypatch.setattr(ending, "HURRIED_S", 0.0)
    weigh_down(sample_path)
    closed(program, sample_path)
    when_shown(QProgressDialog, lambda _box: program.commit_data(None))
    program.close()
    assert left_in_folder() == []


def test_an_older_workspace_is_brought_up_to_date_beside_the_window(qtbot, program, tmp_path):
    path = Path(shutil.copy(OLD, tmp_path / "lama.db"))
    weigh_down(path)
    said = []

    def cancel(box):
        said.append(box.labelText())
        box.findChild(QPushButton).click()

    def try_again(box):
        said.append(box.informativeText())
        with closing(bare_files.look(path)) as connection:
            said.append(connection.execute("PRAGMA user_version").fetchone()[0])
        said.append(left_in_folder())
        when_shown(QProgressDialog, lambda box: said.append(box.labelText()))
        box.again.click()

    when_shown(QProgressDialog, cancel)
    when_shown(CannotOpen, try_again)
    window = program.start(path, ask=True)
    assert said[0] == said[4] == "Bringing the workspace up to date…"
    assert "was not brought up to date and is as it was" in said[1]
    assert said[2:4] == [database.SCHEMA_VERSION - 1, []]
    assert window.session.workspace.one("PRAGMA user_version") == (database.SCHEMA_VERSION,)
    assert [one.why for one in folders.everything(folders.default_folder())] == ["migration"]
