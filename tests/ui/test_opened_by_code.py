"""Whoever had to use the recovery code is offered a new passphrase, by the window and after the lock."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from screening.people import candidates
from screening.protection import protecting, recovery_code, slots
from screening.protection.protecting import Secrets
from screening.protection.unlocking import unlock
from screening.workspace import Workspace
from ui.dialogs import unlock as unlock_dialog
from ui.locking.curtain import Curtain
from ui.program import Program

PASSPHRASE, ANOTHER = "empat kata yang panjang", "frasa sandi kedua 2026"
CODE = recovery_code.new_code()


@pytest.fixture
def protected(tmp_path, monkeypatch):
    monkeypatch.setattr(unlock_dialog, "PATIENCE_MS", 50)
    monkeypatch.setattr(slots, "MEMORY_KIB", 64)
    path = tmp_path / "saring.db"
    protecting.create(path, secrets=Secrets(PASSPHRASE, CODE, confirmed=True)).close()
    return path


@pytest.fixture
def program(qapp, settings):
    made = Program(qapp, settings)
    yield made
    made.window.close()
    made.close()
    made.window.deleteLater()
    made.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def typing(secret):
    def work(dialog):
        QTest.keyClicks(dialog.secret, secret)
        QTest.keyClick(dialog.secret, Qt.Key.Key_Return)

    return work


def opened(program, path, in_dialog, secret):
    in_dialog(typing(secret))
    window = program.start(path, ask=True)
    program.settle()
    return window


def test_a_new_passphrase_is_offered_and_the_button_leads_to_it(qtbot, program, protected, in_dialog):
    window = opened(program, protected, in_dialog, CODE.lower())
    assert "recovery code" in window.banner.message.text()
    assert window.banner.offer.text() == "Change the passphrase…"

    def change(dialog):
        QTest.keyClicks(dialog.present, CODE)
        QTest.keyClicks(dialog.fresh.first, ANOTHER)
        QTest.keyClicks(dialog.fresh.second, ANOTHER)
        QTest.keyClick(dialog.fresh.second, Qt.Key.Key_Return)

    in_dialog(change)
    qtbot.mouseClick(window.banner.offer, Qt.MouseButton.LeftButton)
    assert unlock(protected, ANOTHER) == window.session.workspace.key


def test_a_code_that_nobody_typed_back_is_asked_for_when_the_window_opens(qtbot, program, tmp_path, in_dialog):
    path = tmp_path / "tanpa terminal.db"
    protecting.create(path, secrets=Secrets(PASSPHRASE, CODE, confirmed=False)).close()
    window = opened(program, path, in_dialog, PASSPHRASE)
    assert window.banner.isVisible() and window.banner.offer.text() == "Confirm the recovery code…"

    def confirm(dialog):
        QTest.keyClicks(dialog.typed, CODE.lower())
        QTest.keyClick(dialog.typed, Qt.Key.Key_Return)

    in_dialog(confirm)
    qtbot.mouseClick(window.banner.offer, Qt.MouseButton.LeftButton)
    assert protecting.state(path).code_confirmed


def test_the_offer_stays_until_it_is_closed(qtbot, program, protected, in_dialog):
    window = opened(program, protected, in_dialog, CODE)
    assert window.banner.kind == "info"  # nothing is wrong
    assert not window.banner._leave.isActive()
    qtbot.mouseClick(window.banner.close_button, Qt.MouseButton.LeftButton)
    assert not window.banner.isVisible()


def test_whoever_knows_the_passphrase_is_offered_nothing(program, protected, in_dialog):
    window = opened(program, protected, in_dialog, PASSPHRASE)
    assert not window.banner.isVisible()


def test_what_else_was_noticed_is_said_first_and_the_offer_is_not_lost(
    qtbot, program, protected, in_dialog, monkeypatch
):
    monkeypatch.setenv("OneDrive", str(protected.parent))
    older = protected.read_bytes()
    with Workspace.open(protected, key=unlock(protected, PASSPHRASE)) as ws:
        candidates.add(ws, name="Agus Setiawan")
    protected.write_bytes(older)
    program.settings.last_page = "candidates"  # where no line of the page tells of the place
    window = opened(program, protected, in_dialog, CODE)
    assert "entries that are gone: 1." in window.banner.message.text()
    qtbot.mouseClick(window.banner.offer, Qt.MouseButton.LeftButton)
    assert "OneDrive" in window.banner.message.text() and not window.banner.offer.isVisible()
    qtbot.mouseClick(window.banner.close_button, Qt.MouseButton.LeftButton)
    assert "recovery code" in window.banner.message.text()
    qtbot.mouseClick(window.banner.close_button, Qt.MouseButton.LeftButton)
    assert not window.banner.isVisible()


def test_a_change_of_language_says_it_anew_and_what_waits_behind_it_is_said(
    qtbot, program, protected, in_dialog, monkeypatch
):
    monkeypatch.setenv("OneDrive", str(protected.parent))
    program.settings.last_page = "candidates"
    window = opened(program, protected, in_dialog, CODE)
    assert window.banner.message.text().startswith("This workspace is in a folder that OneDrive synchronises")
    window.session.set("language", "id")
    assert window.banner.isVisible() and window.banner.kind == "bad"
    assert window.banner.message.text().startswith("Ruang kerja ini berada di folder yang disinkronkan oleh OneDrive")
    assert window.banner.close_button.accessibleName() == "Tutup pesan ini"
    window.session.set("language", "en")
    qtbot.mouseClick(window.banner.close_button, Qt.MouseButton.LeftButton)
    assert "recovery code" in window.banner.message.text()
    window.session.set("language", "id")
    assert window.banner.offer.text() == "Ubah kata sandi…"
    qtbot.mouseClick(window.banner.close_button, Qt.MouseButton.LeftButton)
    assert not window.banner.isVisible()


@pytest.mark.parametrize(("secret", "offered"), [(CODE, True), (PASSPHRASE, False)], ids=["code", "passphrase"])
def test_after_the_lock_too(qtbot, program, protected, in_dialog, secret, offered):
    window = opened(program, protected, in_dialog, PASSPHRASE)
    window.lock.lock()
    in_dialog(typing(secret))
    qtbot.mouseClick(window.findChild(Curtain).findChild(QPushButton, "go-on"), Qt.MouseButton.LeftButton)
    assert not window.lock.locked
    assert window.banner.isVisible() == offered
    assert QApplication.activeModalWidget() is None
