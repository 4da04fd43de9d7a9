"""What is left of people in the file goes by itself: again and again while the window is open, and on closing."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from screening.backups import folders
from screening.people import candidates
from screening.privacy import cleaning, erasure
from screening.workspace import Workspace
from ui.privacy.cleaning import Cleaner
from ui.program import Program


@pytest.fixture
def program(qtbot, qapp, settings, workspace, tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    workspace.close()
    made = Program(qapp, settings)
    made.open(workspace.path)
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # no other window keeps the next from the focus


def test_somebody_taken_away_by_undo_is_in_nothing_that_closing_leaves(program):
    session, window = program.window.session, program.window
    path = session.workspace.path
    session.done(candidates.add(session.workspace, name="Zubaidah Purnomo", note="Wonosobo " * 900), "x")
    session.undo.undo()
    window.close()
    program.close()
    window.deleteLater()
    (made,) = folders.everything(folders.default_folder())
    for file in (path, made.copy):
        content = file.read_bytes()
        assert b"ubaidah" not in content and b"onosobo" not in content
    with Workspace.open(path) as ws:
        assert cleaning.is_clean(ws)


def test_what_could_not_be_cleaned_is_cleaned_later(qtbot, open_window, workspace, candidate_id, monkeypatch):
    monkeypatch.setattr("ui.privacy.cleaning.AGAIN_MS", 50)
    path = workspace.path
    workspace.close()
    window = open_window(path)
    with Workspace.open(path) as reader, reader.reading():
        candidates.page(reader)
        window.session.workspace.wait_at_most(1)
        erasure.erase(window.session.workspace, candidate_ids=[candidate_id], why="request")
        assert not cleaning.is_clean(window.session.workspace)
        Cleaner(window.session)
    qtbot.waitUntil(lambda: cleaning.is_clean(window.session.workspace))
    assert b"Nurhaliza" not in path.read_bytes()


def test_who_was_taken_away_may_be_brought_back_while_the_window_is_open(qtbot, open_window, workspace):
    path = workspace.path
    workspace.close()
    window = open_window(path)
    session = window.session
    added = candidates.add(session.workspace, name="Zubaidah Purnomo")
    session.done(added, "x")
    session.undo.undo()
    cleaner = Cleaner(session)
    qtbot.waitUntil(lambda: not session.tasks._quiet)
    assert session.workspace.one("SELECT 1 FROM audit_keys WHERE candidate_id = ?", (added.id,)) == (1,)
    session.undo.redo()
    assert [one.name for one in candidates.page(session.workspace)] == ["Zubaidah Purnomo"]
    cleaner.deleteLater()
