"""The lock: nothing is seen or done behind it, what was typed is saved, and everything is back afterwards."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QVBoxLayout

from screening.interviewing import interviews
from screening.protection import key_file, protecting, slots
from screening.protection.protecting import Secrets
from screening.protection.recovery_code import new_code
from screening.workspace import Workspace
from ui.help.window import show_help
from ui.locking.clipboard import ClipboardGuard
from ui.locking.curtain import Curtain
from ui.locking.idle import IdleWatch
from ui.main_window import MainWindow
from ui.palette.window import Palette
from ui.session import Session

PASSPHRASE = "kuda poni pelangi 42"
F12 = Qt.Key.Key_F12
LOGIN = "org.freedesktop.login1"


@pytest.fixture
def window(open_window, sample_path):
    return open_window(sample_path)


def visible_texts(window):
    return [
        one.text()
        for one in window.findChildren(QLabel)
        if one.isVisible() and not isinstance(one.parent(), Curtain) and one.text()
    ]


def curtain_of(window):
    (found,) = window.findChildren(Curtain)
    return found


def test_the_key_hides_everything_and_enter_brings_it_back(window, qtbot):
    window.go("candidates")
    focused, title = window.focusWidget(), window.windowTitle()
    table = window.page.table
    qtbot.keyClick(window.page, F12)
    assert window.lock.locked
    assert not table.isVisible() and not window.menuBar().isVisible() and not window.rail.isVisible()
    assert window.windowTitle() == "Saring"
    assert [one for one in visible_texts(window) if "locked" not in one and "passphrase" not in one] == []
    assert curtain_of(window).go_on.hasFocus()
    qtbot.keyClick(curtain_of(window).go_on, Qt.Key.Key_Space)
    assert not window.lock.locked
    assert table.isVisible() and window.menuBar().isVisible()
    assert window.windowTitle() == title
    assert window.focusWidget() is focused


def test_it_says_honestly_that_without_a_passphrase_it_only_hides(window):
    window.lock.lock()
    assert "only hides what is on the screen" in curtain_of(window).findChild(QLabel, "lock-about").text()


def test_no_shortcut_works_behind_it(window, qtbot):
    window.lock.lock()
    place = window.place
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.place == place
    assert window.lock.locked


def test_what_was_typed_is_saved_first(open_window, sample_path, qtbot):
    window = open_window(sample_path)
    workspace = window.session.workspace
    row = next(one for one in interviews.rows(workspace) if one.candidate.name == "Maria Magdalena Tambunan")
    window.go("interview", row.interview.id)
    qtbot.waitUntil(lambda: window.page.desk is not None)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_E)
    qtbot.keyClicks(window.focusWidget(), "dia menengahi pertengkaran")
    window.lock.lock()
    with Workspace.open(sample_path, read_only=True) as opened:
        assert opened.one("SELECT 1 FROM ratings WHERE evidence LIKE '%dia menengahi pertengkaran%'")


def test_a_title_that_changes_meanwhile_stays_hidden_and_comes_back(window):
    window.lock.lock()
    window.setWindowTitle("Siti Nurhaliza")
    assert window.windowTitle() == "Saring"
    window.lock.unlock()
    assert window.windowTitle() == "Siti Nurhaliza"


@pytest.fixture
def dialog(window):
    """A dialog in which something was typed."""
    made = QDialog(window)
    made.setWindowTitle("Siti")
    made.field = QLineEdit("belum disimpan")
    QVBoxLayout(made).addWidget(made.field)
    made.setModal(True)
    made.show()
    made.field.setFocus()
    yield made
    made.close()


def test_a_dialog_is_hidden_too_and_keeps_what_was_typed(window, dialog, qtbot):
    window.lock.lock()
    assert not dialog.field.isVisible() and dialog.windowTitle() == "Saring"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    qtbot.mouseClick(curtain_of(dialog).go_on, Qt.MouseButton.LeftButton)
    assert dialog.field.isVisible() and dialog.field.text() == "belum disimpan"
    assert dialog.windowTitle() == "Siti"


def test_enter_goes_on_from_the_list_of_commands_too_and_chooses_nothing_in_it(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.findChild(Palette)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is palette)
    qtbot.keyClicks(QApplication.focusWidget(), "Dewi")
    page = window.page
    window.lock.lock()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert not window.lock.locked
    assert window.page is page
    assert QApplication.focusWidget().text() == "Dewi"
    palette.close()


def test_a_window_that_opens_meanwhile_is_hidden_at_once(window):
    window.lock.lock()
    late = QDialog(window)
    late.field = QLineEdit("Siti Nurhaliza", late)
    late.show()
    assert not late.field.isVisible()
    window.lock.unlock()
    assert late.field.isVisible()
    late.close()


def test_another_language_shows_nothing_before_somebody_goes_on(window, qapp):
    window.lock.lock()
    window.session.set("language", "id")
    qapp.processEvents()
    assert not window.centralWidget().isVisible() and not window.menuBar().isVisible()
    assert window.windowTitle() == "Saring"
    curtain_of(window).go_on.click()
    qapp.processEvents()
    assert window.centralWidget().isVisible() and window.menuBar().isVisible()
    assert window.windowTitle().startswith("Beranda")


def test_the_curtain_covers_a_window_that_grows(window):
    window.lock.lock()
    window.resize(1500, 900)
    assert curtain_of(window).geometry() == window.rect()


# -- where there is a passphrase


@pytest.fixture
def protected(tmp_path, qtbot, settings, monkeypatch):
    """A window on a protected workspace, locked."""
    monkeypatch.setattr(slots, "MEMORY_KIB", 64)
    workspace = protecting.create(tmp_path / "rahasia.db", secrets=Secrets(PASSPHRASE, new_code(), confirmed=True))
    made = MainWindow(Session(workspace, settings))
    made.go("home")
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.lock.lock()
    yield made
    made.close()
    made.session.close()
    made.deleteLater()


def go_on(window, qtbot, in_dialog, typed):
    """Press the button, type this, and give up where it does not fit."""

    def answer(dialog):
        qtbot.keyClicks(dialog.secret, typed)
        qtbot.mouseClick(dialog.unlock_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: dialog.key is not None or dialog.problem.isVisible())
        if dialog.key is None:
            dialog.reject()

    in_dialog(answer)
    qtbot.mouseClick(curtain_of(window).go_on, Qt.MouseButton.LeftButton)


def test_only_the_passphrase_opens_a_protected_workspace_again(protected, qtbot, in_dialog):
    assert "passphrase of this workspace" in curtain_of(protected).findChild(QLabel, "lock-about").text()
    go_on(protected, qtbot, in_dialog, "bukan ini")
    assert protected.lock.locked
    go_on(protected, qtbot, in_dialog, PASSPHRASE)
    assert not protected.lock.locked and protected.centralWidget().isVisible()


def test_a_key_file_that_is_gone_is_said_on_the_curtain(protected, qtbot):
    key_file.path_of(protected.session.workspace.path).unlink()
    qtbot.mouseClick(curtain_of(protected).go_on, Qt.MouseButton.LeftButton)
    assert protected.lock.locked
    assert curtain_of(protected).findChild(QLabel, "lock-problem").text()


# -- by itself


@pytest.fixture
def watch(window):
    """A watch on clocks that the test turns; `watch.locked` counts."""
    now = [0.0, 0.0]
    locked = []
    made = IdleWatch(window.session, lambda: locked.append(1), window, clocks=lambda: (now[0], now[1]))
    made.now, made.locked = now, locked
    return made


def test_it_locks_after_the_minutes_that_were_set(watch, window):
    window.session.set("lock_minutes", 5)
    watch.now[:] = [299, 299]
    watch.look()
    assert not watch.locked
    watch.now[:] = [300, 300]
    watch.look()
    assert watch.locked


def test_every_key_and_move_begins_anew(watch, window):
    window.session.set("lock_minutes", 5)
    watch._listen(window.windowHandle())
    for touch in (
        lambda: QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift),
        lambda: QTest.mouseMove(window.windowHandle(), QPoint(300, 300)),
        lambda: QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(600, 20)),
    ):
        watch.now[0] += 299
        touch()
        watch.now[0] += 299
        watch.look()
        assert not watch.locked


def test_sleep_counts_though_the_steady_clock_stands_still(watch, window):
    window.session.set("lock_minutes", 5)
    watch.now[:] = [10, 8 * 3600]
    watch.look()
    assert watch.locked


def test_never_is_never(watch, window):
    window.session.set("lock_minutes", 0)
    watch.now[:] = [1e6, 1e6]
    watch.look()
    assert not watch.locked


def test_an_interview_under_way_is_given_an_hour(watch, window):
    class Running:
        running = True

    window.session.set("lock_minutes", 5)
    window.session.interview_clocks["one"] = Running()
    assert watch.minutes == 60
    Running.running = False
    assert watch.minutes == 5


# -- the clipboard


def test_what_was_copied_is_cleared_if_it_is_still_there(window, qapp):
    guard: ClipboardGuard = window.lock.clipboard
    window.go("candidates")
    qapp.clipboard().setText("Siti, 0812")
    assert guard.waiting
    guard._timer.timeout.emit()
    assert qapp.clipboard().text() == ""
    qapp.clipboard().setText("Siti, 0812")
    window.go("rubrics")
    qapp.clipboard().setText("kriteria")
    guard._timer.timeout.emit()
    assert qapp.clipboard().text() == "kriteria"


def test_a_form_copied_from_the_help_stays_until_it_is_pasted(window, qapp, qtbot):
    shown = show_help("incident", window)
    qtbot.waitUntil(lambda: qapp.activeWindow() is shown)
    shown.page.selectAll()
    shown.page.copy()
    assert len(qapp.clipboard().text()) > 1000
    assert not window.lock.clipboard.waiting


def test_what_is_copied_elsewhere_meanwhile_stays(window, qapp, qtbot):
    guard: ClipboardGuard = window.lock.clipboard
    window.go("candidates")
    qapp.clipboard().setText("Siti, 0812")
    assert guard.waiting
    window.hide()  # somebody works elsewhere
    qtbot.waitUntil(lambda: qapp.activeWindow() is None)
    qapp.clipboard().setText("daftar belanja")  # another program's
    guard.clear_now()
    assert qapp.clipboard().text() == "daftar belanja"


def test_locking_clears_it_at_once(window, qapp):
    window.go("candidates")
    qapp.clipboard().setText("Siti, 0812")
    window.lock.lock()
    assert qapp.clipboard().text() == ""


# -- when the desktop says so

_LISTENER = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from ui.locking.desktop import DesktopWatch
app = QCoreApplication([])
def locked():
    print("locked", flush=True)
    app.quit()
watch = DesktopWatch(locked)
print("listens" if watch.listens else "deaf", flush=True)
QTimer.singleShot(60000, app.quit)
app.exec()
"""


_SENDER = """
import os, sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
app = QCoreApplication([])
listener, name, path, interface, member, *arguments = sys.argv[1:]
bus = QDBusConnection.sessionBus()
assert bus.registerService(name)
def send():  # again and again: nobody says when the listener is ready
    try:
        os.kill(int(listener), 0)
        gone = open(f"/proc/{listener}/stat").read().split()[2] == "Z"
    except OSError:
        gone = True
    if gone:
        app.quit()
        return
    message = QDBusMessage.createSignal(path, interface, member)
    message.setArguments([bool(one) for one in arguments])
    bus.send(message)
timer = QTimer(interval=50)
timer.timeout.connect(send)
timer.start()
app.exec()
"""


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="this system has no D-Bus")
@pytest.mark.parametrize(
    "told",
    [
        pytest.param(
            ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", "on"),
            marks=pytest.mark.soak,
        ),
        (LOGIN, "/org/freedesktop/login1", f"{LOGIN}.Manager", "PrepareForSleep", "on"),
        pytest.param(
            (LOGIN, "/org/freedesktop/login1/session/_31", f"{LOGIN}.Session", "Lock"), marks=pytest.mark.soak
        ),
    ],
    ids=["screen-saver", "sleep", "lock"],
)
def test_the_screen_saver_sleep_and_the_desktops_lock_lock_it(told, tmp_path, monkeypatch):
    """On a bus of the test's own, which plays the system's too; the sender has the name of the service there."""
    listener, sender = tmp_path / "listen.py", tmp_path / "send.py"
    listener.write_text(_LISTENER, encoding="utf-8")
    sender.write_text(_SENDER, encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(Path.cwd()))
    shell = (
        'export DBUS_SYSTEM_BUS_ADDRESS="$DBUS_SESSION_BUS_ADDRESS"; '
        f'"{sys.executable}" "{listener}" & listener=$!; '
        f'"{sys.executable}" "{sender}" $listener {" ".join(told)}; wait $listener'
    )
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", shell], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.stdout.split() == ["listens", "locked"], done.stderr


MARKED = """
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from ui.app import build_window, make_application

app = make_application()
window = build_window(app, Path(sys.argv[1]))
window.show()
field = QLineEdit("Siti", window)
field.show()
QTest.mouseDClick(field, Qt.MouseButton.LeftButton)
QTest.mouseRelease(field, Qt.MouseButton.LeftButton)
marked = app.clipboard().text(QClipboard.Mode.Selection)
window.lock.lock()
print(marked, repr(app.clipboard().text(QClipboard.Mode.Selection)))
window.session.close()
"""


@pytest.mark.skipif(not shutil.which("xvfb-run"), reason="needs an X display of its own")
def test_what_is_marked_with_the_mouse_cannot_be_pasted_from_behind_the_lock(sample_path):
    command = ["xvfb-run", "-a", sys.executable, "-c", MARKED, str(sample_path)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_ACCESSIBILITY": "0"}
    ended = subprocess.run(command, env=environment, check=False, capture_output=True, text=True)
    assert ended.stdout.strip() == "Siti ''", ended.stderr
