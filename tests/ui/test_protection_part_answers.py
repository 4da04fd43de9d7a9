"""Settings' part "Protection" hears from the worker, also when the window speaks another language by then."""

import threading
from typing import ClassVar

import keyring
import pytest
from keyring.backend import KeyringBackend
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QPushButton
from shiboken6 import isValid

from screening.backups import making
from screening.protection import plain_backups, protecting, recovery_code, slots
from screening.protection.protecting import Secrets
from screening.workspace import Workspace
from ui import translations
from ui.main_window import MainWindow
from ui.session import Session


@pytest.fixture
def window(qtbot, settings, tmp_path, monkeypatch):
    """The window of a protected workspace with one backup from before, on Settings' part "Protection"."""
    monkeypatch.setattr(slots, "MEMORY_KIB", 64)
    path = tmp_path / "rahasia.db"
    with Workspace.create(path) as plain:
        making.before(plain, why="import")
    key = protecting.protect(path, secrets=Secrets("empat kata yang panjang", recovery_code.new_code(), confirmed=True))
    translations.install("en")
    window = MainWindow(Session(Workspace.open(path, key=key), settings))
    window.go("settings", "protection")
    with qtbot.waitExposed(window):
        window.show()
    yield window
    window.close()
    window.session.close()
    window.deleteLater()
    translations.install("en")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def system_keyring():
    """A keyring that keeps what it is given until the test is over; else the tests have none."""

    class Kept(KeyringBackend):
        priority = 1
        entries: ClassVar[dict[tuple[str, str], str]] = {}

        def get_password(self, service, username):
            return self.entries.get((service, username))

        def set_password(self, service, username, password):
            self.entries[service, username] = password

    before = keyring.get_keyring()
    keyring.set_keyring(Kept())
    yield
    keyring.set_keyring(before)


def answered_at_once(qtbot, window, ask):
    ask()
    qtbot.waitUntil(lambda: not window.session.tasks.busy)


def answered_late(qtbot, window, ask):
    """The answer comes when the window speaks Indonesian and the page that asked is gone."""
    session, page, go_on = window.session, window.page, threading.Event()
    session.tasks.run(lambda _workspace, _progress: go_on.wait(30), title="x", done=lambda _: None)
    ask()
    session.set("language", "id")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(page)
    go_on.set()
    qtbot.waitUntil(lambda: not session.tasks.busy)


answers = pytest.mark.parametrize("answered", [answered_at_once, answered_late], ids=["at once", "late"])


@answers
def test_the_mark_stands_where_the_keyring_keeps_the_key(qtbot, window, system_keyring, answered):
    answered(qtbot, window, window.page.protection.in_keyring.click)
    qtbot.waitUntil(window.page.protection.in_keyring.isChecked)


@answers
def test_a_refusal_of_the_keyring_is_said_and_the_mark_goes(qtbot, window, answered):
    answered(qtbot, window, window.page.protection.in_keyring.click)
    qtbot.waitUntil(window.banner.isVisible)
    assert window.banner.kind == "bad"
    assert not window.page.protection.in_keyring.isChecked()


@answers
def test_deleted_plain_backups_are_told_and_not_offered_again(qtbot, window, in_dialog, answered):
    assert window.page.protection.clean.isVisible()
    in_dialog(lambda box: next(one for one in box.buttons() if one.text() == "Delete").click())
    button = next(one for one in window.page.findChildren(QPushButton) if one.text() == "Delete unprotected backups…")
    button.setFocus()
    answered(qtbot, window, button.click)
    qtbot.waitUntil(window.banner.isVisible)
    assert "1" in window.banner.message.text()
    qtbot.waitUntil(lambda: not window.page.protection.clean.isVisible())
    assert plain_backups.of(window.session.workspace) == []
    assert window.page.isAncestorOf(window.focusWidget())
