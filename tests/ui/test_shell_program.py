"""The program round the window: how it starts, what it does with a file it cannot open, going to another workspace."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from shiboken6 import isValid

from screening.errors import SettingError
from screening.jobs import jobs
from screening.people import candidates
from screening.settings import Settings
from screening.workspace import Workspace, default_path
from tests.exported import export_comparison
from ui import workspaces
from ui.app import load_settings
from ui.dialogs.cannot_open import CannotOpen
from ui.program import Program


@pytest.fixture
def program(qtbot, qapp, settings, tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    made = Program(qapp, settings)
    yield made
    if made.window is not None:
        made.window.close()
        made.close()
        made.window.deleteLater()
    made.deleteLater()


def answer(qtbot, *steps):
    """Do each step to the next dialog that comes up, one after the other."""
    left, answered = list(steps), []

    def next_step():
        dialog = QApplication.activeModalWidget()
        if dialog is None or dialog in answered:
            QTimer.singleShot(20, next_step)
            return
        step = left.pop(0)
        answered.append(dialog)
        if left:
            QTimer.singleShot(20, next_step)
        step(dialog)

    QTimer.singleShot(0, next_step)


def click(qtbot, name):
    return lambda dialog: qtbot.mouseClick(getattr(dialog, name), Qt.MouseButton.LeftButton)


def choose(qtbot, path):
    def type_it(dialog):
        assert isinstance(dialog, QFileDialog)
        field = dialog.findChild(QLineEdit)
        field.setText(str(path))
        qtbot.keyClick(field, Qt.Key.Key_Return)

    return type_it


def test_the_first_start_makes_a_workspace_and_shows_the_doors(program):
    window = program.start(None, ask=True)
    assert default_path().is_file()
    assert window.page.doors.isVisible()


def test_the_last_workspace_is_opened_again(program, sample_path, settings):
    settings.set("workspace", str(sample_path))
    assert program.start(None, ask=True).session.workspace.path == sample_path


def test_the_last_page_is_shown_again_unless_it_does_not_exist(program, sample_path, settings):
    settings.set("last_page", "reports")
    assert program.start(sample_path, ask=True).page.name == "reports"


def test_a_page_from_another_version_is_no_obstacle(program, sample_path, settings):
    settings.set("last_page", "a page of the future")
    assert program.start(sample_path, ask=True).page.name == "home"


def test_a_file_that_is_no_workspace_is_explained_and_one_can_give_up(qtbot, program, tmp_path):
    broken = tmp_path / "letter.db"
    broken.write_text("Dear Sir or Madam")
    seen = []

    def give_up(dialog):
        assert isinstance(dialog, CannotOpen)
        seen.append(dialog.informativeText())
        qtbot.mouseClick(dialog.give_up, Qt.MouseButton.LeftButton)

    answer(qtbot, give_up)
    assert program.start(broken, ask=True) is None
    assert str(broken) in seen[0]
    assert broken.read_text() == "Dear Sir or Madam"


def test_another_file_can_be_chosen(qtbot, program, tmp_path, sample_path):
    answer(qtbot, click(qtbot, "another"), choose(qtbot, sample_path))
    window = program.start(tmp_path / "nowhere.db", ask=True)
    assert window.session.workspace.path == sample_path


def test_a_new_workspace_can_be_made_instead(qtbot, program, tmp_path, settings):
    settings.set("last_page", "jobs")
    answer(qtbot, click(qtbot, "new"), choose(qtbot, tmp_path / "baru"), lambda dialog: dialog.without.click())
    window = program.start(tmp_path / "nowhere.db", ask=True)
    assert window.session.workspace.path == tmp_path / "baru.db"
    assert window.page.doors.isVisible()


def test_the_sample_opens_in_place_of_the_empty_workspace(qtbot, program, empty_path, settings):
    first = program.start(empty_path, ask=True)
    qtbot.mouseClick(first.page.doors.doors[0].button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: program.window is not first, timeout=20_000)
    assert candidates.count(program.window.session.workspace) == 12
    assert program.window.isVisible()
    qtbot.waitUntil(lambda: not isValid(first))
    assert settings.workspace == str(workspaces.sample_path())
    assert not list(workspaces.sample_path().parent.glob("*.part*"))


def test_the_sample_is_not_made_twice(qtbot, program, empty_path):
    program.start(empty_path, ask=True)
    workspaces.fill_sample(workspaces.sample_path(), "Rina")
    with Workspace.open(workspaces.sample_path()) as workspace:
        candidates.add(workspace, name="Baru")
    program.window.session.workspace_wanted.emit("sample")
    assert candidates.count(program.window.session.workspace) == 13


def test_another_workspace_is_opened_from_the_menu(qtbot, program, empty_path, sample_path, settings):
    program.start(empty_path, ask=True)
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    answer(qtbot, choose(qtbot, sample_path))
    qtbot.keyClick(program.window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert program.window.session.workspace.path == sample_path
    assert settings.workspace == str(sample_path)


def test_a_file_that_cannot_be_opened_from_the_menu_leaves_the_present_one_open(qtbot, program, empty_path, tmp_path):
    window = program.start(empty_path, ask=True)
    broken = tmp_path / "letter.db"
    broken.write_text("Dear Sir or Madam")
    answer(qtbot, choose(qtbot, broken))
    window.session.workspace_wanted.emit("open")
    assert program.window is window
    assert window.isVisible()
    assert str(broken) in window.banner.message.text()


def test_making_a_new_workspace_never_touches_an_existing_file(qtbot, program, empty_path, sample_path):
    window = program.start(empty_path, ask=True)
    before = sample_path.read_bytes()
    answer(qtbot, choose(qtbot, sample_path))
    window.session.workspace_wanted.emit("new")
    assert program.window is window
    assert window.banner.kind == "bad"
    assert sample_path.read_bytes() == before


def test_a_workspace_open_in_another_window_is_said(qtbot, program, empty_path, sample_path, tmp_path):
    other = subprocess.Popen(
        [sys.executable, "-m", "ui", str(sample_path)], env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    )
    try:
        qtbot.waitUntil(
            lambda: any(not one.name.endswith(".lock") for one in tmp_path.glob("saring-*")), timeout=120_000
        )
        window = program.start(empty_path, ask=True)
        answer(qtbot, choose(qtbot, sample_path))
        window.session.workspace_wanted.emit("open")
        assert program.window is window
        assert "another window" in window.banner.message.text()
    finally:
        other.kill()
        other.wait()


def test_unreadable_settings_are_no_obstacle(own_folders):
    path = Settings.load().path
    path.mkdir(parents=True)  # a folder where the file should be
    settings, trouble = load_settings()
    assert isinstance(trouble, SettingError)
    assert settings.language == "system"


def test_damaged_settings_are_kept_aside_and_said(tmp_path, own_folders):
    path = Settings.load().path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("{broken")
    settings, trouble = load_settings()
    assert trouble is None
    assert Path(settings.set_aside).read_text() == "{broken"


def test_the_window_on_a_workspace_with_documents_opens_without_what_draws_them(sample_path, tmp_path):
    """All of it: the window on Home, painted with data. ReportLab alone would cost a tenth of a second.

    Nor does it load what reads a sheet of people, which those who fall due have nothing to do with, or what finds other
    people in a text.
    """
    code = "import sys; from ui.cli import main\ntry: main(sys.argv[1:])\nfinally: print(' '.join(sys.modules))"
    folders = {name: str(tmp_path / name) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "HOME", "APPDATA")}
    environment = os.environ | folders | {"QT_QPA_PLATFORM": "offscreen"}
    with Workspace.open(sample_path, actor="Rina Wijaya") as opened:
        export_comparison(opened, job_id=jobs.rows(opened)[0].job.id, language="en", out=None)
    command = [sys.executable, "-c", code, "--quit-when-ready", str(sample_path)]
    loaded = subprocess.run(
        command, cwd=Path(__file__).parents[2], env=environment, capture_output=True, text=True, check=True
    ).stdout
    assert {"PySide6", "screening.privacy.retention"} <= set(loaded.split())
    assert not {"screening.importing", "screening.people.redaction"} & set(loaded.split())
    assert not {"reportlab", "uharfbuzz", "fontTools", "pikepdf", "bidi", "pypdf"} & set(loaded.split())
