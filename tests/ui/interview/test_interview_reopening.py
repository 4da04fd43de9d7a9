"""However the program ends, what was typed is in the file, and the next start goes on where one was."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from screening.settings import Settings
from ui.interview.whereabouts import Whereabouts, fields
from ui.program import Program

SCRIPT = Path(__file__).with_name("type_and_end.py")
unix = pytest.mark.skipif(os.name != "posix", reason="signals of Unix")


@pytest.fixture
def start(qtbot, qapp, settings, tmp_path, monkeypatch, scorecard_id, workspace):
    """`start(path)`: the program on a workspace, as the person who works here starts it; again and again."""
    workspace.close()
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    running = []

    def end():
        if running:
            one = running.pop()
            one.window.close()
            one.close()
            one.window.deleteLater()
            one.deleteLater()

    def build(path, *, again=settings):
        end()
        program = Program(qapp, again)
        running.append(program)
        window = program.start(path, ask=False)
        program.settle()
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
        return window

    yield build
    end()


def press(window, *keys):
    for key in keys:
        QTest.keyClick(window.focusWidget(), getattr(Qt.Key, f"Key_{key}"))


def write(window, text):
    QTest.keyClicks(window.focusWidget(), text)


def focused(window):
    """The name of the field with the cursor, "" while one scores."""
    found = fields(window.page.desk).items()
    return next((name for name, field in found if field is window.focusWidget()), "")


@pytest.mark.parametrize("scroll", [False, True], ids=["one", "scroll"])
def test_the_next_start_is_at_the_criterion_and_the_cursor(start, workspace_path, interview_id, settings, scroll):
    settings.set("interview_scroll", scroll)
    window = start(workspace_path)
    window.go("interview", interview_id)
    press(window, "J", "J", "E")
    write(window, "abcdef")
    window.focusWidget().moveCursor(QTextCursor.MoveOperation.Left)
    window.focusWidget().moveCursor(QTextCursor.MoveOperation.Left)

    window = start(workspace_path)
    assert window.page.name == "interview"
    assert window.page.desk.record.interview.id == interview_id
    assert window.page.desk.place.id == "kesabaran"
    assert focused(window) == "evidence"
    write(window, "X")
    assert window.focusWidget().toPlainText() == "abcdXef"


def test_a_half_written_note_goes_on_where_it_was(start, workspace_path, interview_id, on_disk):
    window = start(workspace_path)
    window.go("interview", interview_id)
    press(window, "J", "N")
    window.page.desk.notes.set_kind("quote")
    write(window, "separuh ")

    window = start(workspace_path)
    assert focused(window) == "note"
    assert window.page.desk.notes.panel.list.model().rowCount() == 0  # it is not finished
    write(window, "lagi")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [(one.text, one.kind, one.criterion_id) for one in on_disk.notes()] == [
        ("separuh lagi", "quote", "kerapian")
    ]
    assert window.page.desk.notes.panel.list.model().rowCount() == 1
    window.page.desk.undo()
    assert on_disk.notes() == []


def test_an_old_note_taken_up_again_is_still_the_old_one(start, workspace_path, interview_id, on_disk):
    window = start(workspace_path)
    window.go("interview", interview_id)
    press(window, "N")
    write(window, "lama")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    window.page.desk.notes.edit(window.page.desk.record.notes[0])
    write(window, " sekali")

    window = start(workspace_path)
    assert window.page.desk.notes.panel.list.model().rowCount() == 1
    write(window, "!")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert on_disk.texts() == ["lama sekali!"]


def test_while_scoring_the_next_start_scores(start, workspace_path, interview_id, on_disk):
    window = start(workspace_path)
    window.go("interview", interview_id)
    press(window, "J", "4", "J")
    window = start(workspace_path)
    assert focused(window) == ""
    press(window, "2")
    assert on_disk.score("kesabaran") == 2


def test_who_left_another_page_last_begins_there(start, workspace_path, interview_id, settings):
    window = start(workspace_path)
    window.go("interview", interview_id)
    window.go("candidates")
    window = start(workspace_path)
    assert window.page.name == "candidates"
    assert settings.left_at == ""


def test_in_another_workspace_one_begins_at_home(start, workspace_path, interview_id, empty_path):
    start(workspace_path).go("interview", interview_id)
    window = start(empty_path)
    assert window.page.name == "home"


def test_under_another_name_one_begins_at_home(start, workspace_path, interview_id, settings, on_disk):
    start(workspace_path).go("interview", interview_id)
    start(workspace_path)
    settings.set("your_name", "Budi Santoso")
    window = start(workspace_path)
    assert window.page.name == "home"


@pytest.mark.parametrize("left_at", ["x", "[]", '{"workspace": 5}', "[" * 9999, "gone", "\ud800"], ids=range(6))
def test_an_interview_that_is_gone_means_home_without_a_word(start, workspace_path, settings, scorecard_id, left_at):
    if left_at in {"gone", "\ud800"}:
        where = Whereabouts(left_at, scorecard_id, ("criterion", "kerapian"))
        left_at = json.dumps({"workspace": str(workspace_path), **where.as_data()})
    settings.set("left_at", left_at)
    window = start(workspace_path)
    assert window.page.name == "home"
    assert not window.banner.isVisible()


def test_a_place_that_is_gone_means_the_interview(start, workspace_path, interview_id, settings, scorecard_id):
    where = Whereabouts(interview_id, scorecard_id, ("criterion", "tidak-ada"), "trait:x", 99, "no-note")
    settings.set("left_at", json.dumps({"workspace": str(workspace_path), **where.as_data()}))
    window = start(workspace_path)
    assert window.page.name == "interview"
    assert window.page.desk.place.id == "ketelitian"


def run_to_its_end(workspace_path, interview_id, way):
    command = [sys.executable, str(SCRIPT), str(workspace_path), interview_id, way]
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[3]), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)


soak = pytest.mark.soak


@unix
@pytest.mark.parametrize(
    "way", ["SIGTERM", "abort", "SIGKILL", pytest.param("SIGINT", marks=soak), pytest.param("SIGHUP", marks=soak)]
)
def test_every_end_keeps_the_words_and_the_place(
    start, workspace_path, interview_id, on_disk, settings, way, own_folders
):
    config = own_folders / "config" / "saring" / "settings.json"
    config.parent.mkdir()
    config.write_text(settings.path.read_text(encoding="utf-8"), encoding="utf-8")
    run_to_its_end(workspace_path, interview_id, way)
    assert on_disk.score("ketelitian") == 4
    assert on_disk.evidence("kerapian") == "di tengah ka"
    if way != "abort":  # which comes before the place is kept
        window = start(workspace_path, again=Settings.load(config))
        assert window.page.desk.place.id == "kerapian"
        assert focused(window) == "evidence"
        write(window, "ta")
        assert window.focusWidget().toPlainText() == "di tengah kata"
