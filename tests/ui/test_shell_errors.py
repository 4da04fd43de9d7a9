"""An exception nobody caught: plain words for what can be mended, a dialog with details for a bug."""

import threading

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from screening.errors import Refused
from ui.dialogs.crash import CrashDialog


def crash_dialog():
    return next(
        (one for one in QApplication.topLevelWidgets() if isinstance(one, CrashDialog) and one.isVisible()), None
    )


def raise_in_slot(error):
    def slot():
        raise error

    QTimer.singleShot(0, slot)


@pytest.fixture
def window(open_window, sample_path, net):
    return open_window(sample_path)


def test_a_refusal_in_a_slot_is_said_in_the_banner(qtbot, window):
    raise_in_slot(Refused("name_missing"))
    qtbot.waitUntil(window.banner.isVisible)
    assert "name is empty" in window.banner.message.text()
    assert crash_dialog() is None


def test_a_bug_shows_details_that_can_be_copied_and_the_window_goes_on(qtbot, window, capsys):
    try:
        1 / 0  # noqa: B018
    except ZeroDivisionError as error:
        raise_in_slot(error)
    qtbot.waitUntil(lambda: crash_dialog() is not None)
    dialog = crash_dialog()
    assert "ZeroDivisionError" in dialog.details.toPlainText()
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == dialog.details.toPlainText()
    assert "Qt 6" in QApplication.clipboard().text()
    qtbot.mouseClick(dialog.go_on, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: crash_dialog() is None)
    assert "ZeroDivisionError" in capsys.readouterr().err
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_8, Qt.KeyboardModifier.ControlModifier)
    assert window.page.name == "settings"


def test_many_bugs_at_once_open_one_dialog(qtbot, window, capsys):
    for number in range(3):
        raise_in_slot(RuntimeError(f"number {number}"))
    qtbot.waitUntil(lambda: crash_dialog() is not None)
    heard = []
    qtbot.waitUntil(lambda: heard.append(capsys.readouterr().err) or "number 2" in "".join(heard))
    dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, CrashDialog) and one.isVisible()]
    assert len(dialogs) == 1
    qtbot.keyClick(dialogs[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: crash_dialog() is None)


def test_a_bug_in_another_thread_is_shown_too(qtbot, window, capsys):
    def work():
        raise LookupError("in a thread")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: crash_dialog() is not None)
    assert "in a thread" in crash_dialog().details.toPlainText()
    qtbot.keyClick(crash_dialog(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: crash_dialog() is None)


def test_a_failed_task_nobody_waits_for_is_shown(qtbot, window):
    def refuse(_workspace, _progress):
        raise Refused("name_missing")

    window.session.tasks.run(refuse, title="x", done=lambda _: None)
    qtbot.waitUntil(window.banner.isVisible)
    assert "name is empty" in window.banner.message.text()
