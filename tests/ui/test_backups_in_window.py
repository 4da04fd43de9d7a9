"""Backups as the person at the window meets them: made by themselves, told on Home, chosen, restored, and in need."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from screening.backups import folders, making, rhythm
from screening.people import candidates
from screening.workspace import Workspace
from ui.dialogs.cannot_open import CannotOpen
from ui.dialogs.restore import RestoreDialog
from ui.home.place_line import PlaceLine
from ui.program import Program

NEW = "Orang Baru"


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


def answer(*steps):
    """Do each step to the dialog that is open by then, one after the other."""
    left = list(steps)

    def next_step():
        dialog = QApplication.activeModalWidget()
        if dialog is None or not dialog.isVisible():
            QTimer.singleShot(20, next_step)
            return
        if left[0](dialog):
            left.pop(0)
        if left:
            QTimer.singleShot(20, next_step)

    QTimer.singleShot(0, next_step)


def has(path, name):
    with Workspace.open(path, read_only=True) as opened:
        return opened.one("SELECT 1 FROM candidates WHERE name = ?", (name,)) is not None


def backups(folder=None):
    return folders.everything(folder or folders.default_folder())


def test_home_tells_how_old_the_backup_is_and_what_is_in_the_way(qtbot, open_window, sample_path, settings, tmp_path):
    window = open_window(sample_path)
    session, line = window.session, window.page.backup_line
    assert not line.isVisible()  # nothing is known yet
    session.backups.start()
    qtbot.waitUntil(lambda: session.backups.kept is not None)
    assert line.isVisible()
    assert line.state.text().startswith("Last backup: today, ")
    assert line.state.text().endswith("Everything is backed up.")
    (made,) = backups()
    assert made.why == "rhythm"

    session.apply(candidates.add(session.workspace, name=NEW))
    session.backups.look()
    qtbot.waitUntil(lambda: session.backups.kept.behind)
    assert "is not backed up yet" in line.state.text()
    assert len(backups()) == 1  # not thirty minutes yet

    settings.set("backup_folder", str(tmp_path / "tercabut"))
    line.back_up.trigger()
    qtbot.waitUntil(line.trouble.isVisible)
    assert "tercabut is not there; no backup was made" in line.trouble.text()
    assert "tercabut" in window.banner.message.text()
    assert "is not backed up yet" in line.state.text()
    today = window.page.today
    qtbot.waitUntil(lambda: line.y() < today.y())  # trouble comes first

    settings.set("backup_folder", "")
    line.back_up.trigger()
    qtbot.waitUntil(lambda: not line.trouble.isVisible())
    qtbot.waitUntil(lambda: line.y() > today.y())
    assert {one.why for one in backups()} == {"rhythm", "manual"}


def test_what_is_in_the_way_is_told_until_a_backup_is_there(qtbot, open_window, sample_path, settings, tmp_path):
    window = open_window(sample_path)
    session, keeper = window.session, window.session.backups
    keeper.start()
    qtbot.waitUntil(lambda: keeper.kept is not None)
    session.apply(candidates.add(session.workspace, name=NEW))
    settings.set("backup_folder", str(tmp_path / "tercabut"))
    keeper.back_up()
    qtbot.waitUntil(lambda: keeper.problem is not None and keeper.kept.behind)

    with qtbot.waitSignal(keeper.changed):
        keeper.look()  # the last one in the usual folder is not thirty minutes old
    assert keeper.problem.code == "backup_folder_missing"

    (tmp_path / "tercabut").mkdir()
    keeper.look()
    qtbot.waitUntil(lambda: keeper.problem is None)
    assert backups(tmp_path / "tercabut") and not keeper.kept.behind


def test_settings_choose_the_folder_and_the_rhythm(qtbot, open_window, sample_path, settings, tmp_path, monkeypatch):
    window = open_window(sample_path, page="settings")
    part = window.page.backups
    assert part.folder.text() == str(folders.default_folder())
    assert part.same_drive.isVisible()
    other = tmp_path / "flashdisk"
    other.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(other))
    part.choose.trigger()
    assert settings.backup_folder == part.folder.text() == str(other)
    qtbot.waitUntil(lambda: bool(backups(other)))
    part.minutes.setValue(60)
    assert settings.backup_minutes == 60
    part.default.trigger()
    assert settings.backup_folder == ""


def test_a_backup_is_chosen_and_takes_the_place(qtbot, program, sample_path):
    with Workspace.open(sample_path, actor="Rina") as opened:
        making.make(opened, folders.default_folder(), why="manual")
        candidates.add(opened, name=NEW)
    window = program.start(sample_path, ask=True)
    window.go("settings")
    window.page.backups.restore.trigger()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), RestoreDialog))
    dialog = QApplication.activeModalWidget()
    qtbot.waitUntil(dialog.restore.isEnabled)
    assert dialog.list.hasFocus() and not dialog.restore.isDefault()  # Enter in the list restores nothing
    dialog.list.itemActivated.emit(dialog.list.currentItem())  # nor does a double click
    assert dialog.isVisible()
    assert "Changes made after that backup: 1;" in dialog.plan.text()
    dialog.restore.click()
    qtbot.waitUntil(lambda: program.window is not None and program.window is not window)
    session = program.window.session
    assert session.workspace.path == sample_path
    assert session.workspace.one("SELECT 1 FROM candidates WHERE name = ?", (NEW,)) is None
    (kept,) = sample_path.parent.glob("sample *.db")
    assert has(kept, NEW)


def test_a_damaged_file_at_the_start_is_restored_with_what_can_be_read(qtbot, program, sample_path):
    with Workspace.open(sample_path, actor="Rina") as opened:
        making.make(opened, folders.default_folder(), why="manual")
        candidates.add(opened, name=NEW)
    with sample_path.open("r+b") as damaged:
        damaged.write(bytes(100))
    before = sample_path.read_bytes()
    seen = []

    def restore(dialog):
        if not isinstance(dialog, CannotOpen):
            return False
        seen.append(dialog.informativeText())
        assert dialog.salvage.isChecked()
        qtbot.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)
        return True

    def read(dialog):
        if not isinstance(dialog, QMessageBox) or isinstance(dialog, CannotOpen):
            return False
        seen.append(dialog.informativeText())
        dialog.accept()
        return True

    answer(restore, read)
    window = program.start(sample_path, ask=True)
    assert "The newest sound backup is of today" in seen[0]
    assert "Salvaged: candidates (new), 1" in seen[1]
    assert window.session.workspace.one("SELECT 1 FROM candidates WHERE name = ?", (NEW,))
    (kept,) = sample_path.parent.glob("sample *.db")
    assert kept.read_bytes() == before


def test_a_damaged_page_is_noticed_before_anything_is_shown(qtbot, program, sample_path):
    with Workspace.open(sample_path) as opened:
        (page,) = opened.one("SELECT rootpage FROM sqlite_schema WHERE name = 'notes'")
    with sample_path.open("r+b") as damaged:
        damaged.seek((page - 1) * 4096)
        damaged.write(b"\x63" * 4096)
    seen = []

    def give_up(dialog):
        if not isinstance(dialog, CannotOpen):
            return False
        seen.extend((dialog.informativeText(), dialog.detailedText()))
        qtbot.mouseClick(dialog.give_up, Qt.MouseButton.LeftButton)
        return True

    answer(give_up)
    assert program.start(sample_path, ask=True) is None
    assert "is damaged: parts of it can no longer be read" in seen[0]
    assert "doctor" not in seen[0]
    assert seen[1] and seen[1] not in seen[0]  # what the driver says is there for whoever asks for details
    assert "No sound backup of it was found" in seen[0]


def test_closing_backs_up_what_changed(program, sample_path):
    window = program.start(sample_path, ask=True)
    window.session.apply(candidates.add(window.session.workspace, name=NEW))
    window.close()
    program.close()
    (made,) = backups()
    assert made.why == "closing"
    assert has(made.copy, NEW)
    assert rhythm.at_closing(sample_path, places=[folders.default_folder()]) is None  # nothing changed since
    assert len(backups()) == 1


def test_a_synchronised_folder_is_warned_about(qtbot, program, sample_path, tmp_path):
    place = tmp_path / "OneDrive - PT Contoh"
    place.mkdir()
    path = Path(shutil.copy(sample_path, place / "ruang.db"))
    window = program.start(path, ask=True)
    window.go("jobs")
    program.settle()
    assert "OneDrive synchronises" in window.banner.message.text()
    window.banner.close_button.click()
    window.go("home")  # where it is said for as long as it is so
    line = window.page.findChild(PlaceLine)
    assert line.isVisible()
    assert "OneDrive synchronises" in line.said.text()
    window.session.set("language", "id")
    line = window.page.findChild(PlaceLine)
    assert line.isVisible()
    assert "OneDrive" in line.said.text()


def test_home_says_of_an_unsafe_place_without_a_message_that_says_it_again(program, sample_path, tmp_path):
    place = tmp_path / "Dropbox"
    place.mkdir()
    window = program.start(Path(shutil.copy(sample_path, place / "ruang.db")), ask=True)
    program.settle()
    assert window.page.findChild(PlaceLine).isVisible()
    assert not window.banner.isVisible()


def test_nothing_is_said_of_a_safe_place(program, sample_path):
    window = program.start(sample_path, ask=True)
    program.settle()
    assert not window.page.findChild(PlaceLine).isVisible()


def test_where_no_backup_is_yet_restoring_shows_no_empty_list(qtbot, open_window, sample_path):
    window = open_window(sample_path)
    dialog = RestoreDialog(window.session, window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: "no backup of this workspace yet" in dialog.plan.text())
    assert not dialog.list.isVisible()
    assert not dialog.restore.isEnabled()
