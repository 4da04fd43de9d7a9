"""A monkey at the whole window: random keys, clicks, menus and pages; afterwards the file is sound and has everything.

An exception that is no SaringError, or a warning of Qt, fails the test. The same seed does the same again.
"""

import random
import shutil
import sys
import traceback
from itertools import islice

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from rubrics.errors import SaringError
from screening.doctor import examine
from screening.workspace import Workspace
from ui.navigation import RAIL, REACHED_THROUGH

WORDS = "Siti & Budi, 2026-11-30 09:00; <b>'tidak'</b> 3/5 siti@contoh.example"
KEYS = (
    *("Tab", "Shift+Tab", "Down", "Up", "Return", "Space", "Escape") * 6,
    *("Left", "Right", "Home", "End", "PageDown", "PageUp", "Delete", "Backspace", "Menu") * 2,
    *("1", "2", "3", "4", "5", "0", "J", "K", "N", "S", "U", "E") * 2,
    *("Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X") * 2,
    *("Ctrl+K", "Ctrl+F", "Ctrl+N", "Ctrl+S", "Ctrl+E", "Ctrl+P", "Ctrl+I", "Ctrl+D", "Ctrl+Return", "Alt+Left"),
    *("F1", "F2", "F5", "F10", "F12", "Ctrl+F1", "Ctrl+Shift+H", "Shift+F10", "Ctrl+T", "Ctrl+L", "Ctrl+B"),
)
HELD = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}
RECORDS = {
    "job": "jobs",
    "candidate": "candidates",
    "privacy": "candidates",
    "audit": "candidates",
    "interview": "interviews",
    "kit": "interviews",
    "compare": "jobs",
    "debrief": "jobs",
    "insights": "jobs",
    "editor": "",
    "importing": "",
    "drafting": "",
    "retention": "",
}
AIMS = (QAbstractButton, QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractItemView)
SCHEMES = ("file", "https", "http", "mailto", "tel")


class Browser(QObject):
    """What the system would open in another program; nothing is."""

    @Slot(QUrl)
    def take(self, _url):
        """Take it, and do nothing."""


class Monkey:
    """Presses and clicks wherever it may, on every page."""

    def __init__(self, window, seed):
        self._window = window
        self._chance = random.Random(seed)
        self.done = 0
        self._looked_at = -1
        self._kept = None
        self._impatience = QTimer(window, interval=20)
        self._impatience.timeout.connect(self._leave_what_waits)
        self._impatience.start()

    def rest(self):
        self._impatience.stop()

    def _leave_what_waits(self):
        """Menus and dialogs that wait for an answer before anything else happens get some key, or are closed."""
        waiting = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if self._looked_at == self.done and waiting is not None:
            if isinstance(waiting, QFileDialog):
                waiting.reject()  # it could do harm to files that are none of ours
            else:
                first = Qt.Key.Key_Down if isinstance(waiting, QMenu) else Qt.Key.Key_Tab
                for key in (*(first, Qt.Key.Key_Return)[: self._chance.randrange(3)], Qt.Key.Key_Escape):
                    if isValid(waiting):
                        QTest.keyClick(waiting.focusWidget() or waiting, key)
        self._looked_at = self.done

    def deeds(self):
        """One deed after the other, each named, for ever."""
        while True:
            self.done += 1
            self._stay_in_the_window()
            ways = (self._press, self._type, self._click, self._choose, self._go)
            (deed,) = self._chance.choices(ways, (45, 12, 30, 8, 5))
            yield deed()

    def _stay_in_the_window(self):
        """Whoever closes or locks the window opens it again."""
        if self._window.lock.locked:
            self._window.lock.unlock()
        if not self._window.isVisible():
            self._window.show()
            self._window.activateWindow()
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QFileDialog) and dialog.isVisible():
                dialog.reject()
        if QApplication.activeWindow() is None:  # one was closed, and there is no desktop that activates the next
            (QApplication.activeModalWidget() or self._window).activateWindow()

    def _top(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self._some_window()

    def _some_window(self) -> QWidget:
        others = [
            one for one in QApplication.topLevelWidgets() if one.isWindow() and one.isVisible() and one.width() > 50
        ]
        return self._chance.choice([self._window] * 5 + others)

    def _target(self) -> QWidget:
        top = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        self._kept = top  # PySide takes what it holds for its own: let go of, it would take that along
        found = QApplication.focusWidget() if top is None else top.focusWidget() or top
        return self._window if found is None else found

    def _press(self):
        keys = self._chance.choice(KEYS)
        *held, name = keys.split("+")
        modifiers = Qt.KeyboardModifier.NoModifier
        for one in held:
            modifiers |= HELD[one]
        QTest.keyClick(self._target(), getattr(Qt.Key, f"Key_{name}"), modifiers)
        return keys

    def _type(self):
        start = self._chance.randrange(len(WORDS))
        text = WORDS[start : start + self._chance.randrange(1, 12)]
        for letter in text:
            QTest.keyClick(self._target(), letter)
        return f"types {text!r}"

    def _click(self):
        top = self._top()
        spot = QPoint(self._chance.randrange(max(1, top.width())), self._chance.randrange(max(1, top.height())))
        aims = [one for kind in AIMS for one in top.findChildren(kind) if one.isVisible() and one.isEnabled()]
        if aims and self._chance.random() < 0.6:
            aim = self._chance.choice(aims)
            spot = aim.mapTo(top, QPoint(self._chance.randrange(aim.width() + 1), aim.height() // 2))
        if top.isWindow() and QApplication.activePopupWidget() is None:
            top.activateWindow()  # as a desktop does for whoever clicks
        hit = top.childAt(spot) or top
        name, place = type(hit).__name__, hit.mapFrom(top, spot)
        button = self._chance.choice((Qt.MouseButton.LeftButton,) * 5 + (Qt.MouseButton.RightButton,))
        if self._chance.random() < 0.1:
            QTest.mouseDClick(hit, Qt.MouseButton.LeftButton, pos=place)
        else:
            QTest.mouseClick(hit, button, pos=place)
        return f"clicks {name} at {spot.x()}, {spot.y()}"

    def _choose(self):
        """Something from the menus, but for the end of the program; that is met by other ways."""
        if QApplication.activeModalWidget() is not None:
            return self._press()
        found = []
        self._window.menus.walk(lambda _title, one: found.append(one))
        able = [one for one in found if one.isEnabled() and one.isVisible() and one.shortcut().toString() != "Ctrl+Q"]
        one = self._chance.choice(able)
        name = one.text()
        one.trigger()
        return f"chooses {name!r} on {self._window.page.name}"

    def _go(self):
        if QApplication.activeModalWidget() is not None:
            return self._press()
        page = self._chance.choice([*(one.name for one in RAIL), *REACHED_THROUGH, *("interview",) * 8])
        table = RECORDS.get(page, "")
        ids = [""]
        if table:
            ids = [one for (one,) in self._window.session.workspace.all(f"SELECT id FROM {table} ORDER BY id")]
        if page in REACHED_THROUGH and table and not ids:
            return "stays"
        self._window.go(page, self._chance.choice(ids) if table else "")
        return f"goes to {page}"


@pytest.fixture
def bugs(monkeypatch, tmp_path):
    """Uncaught exceptions that the program could not tell anybody to mend; the others go to the banner, as always."""
    found = []

    def uncaught(kind, error, trace):
        if isinstance(error, SaringError):
            window = next(one for one in QApplication.topLevelWidgets() if hasattr(one, "show_problem"))
            QTimer.singleShot(0, window, lambda: window.show_problem(error))
        else:
            found.append("".join(traceback.format_exception(kind, error, trace)))

    monkeypatch.setattr(sys, "excepthook", uncaught)
    monkeypatch.chdir(tmp_path)
    browser = Browser()
    for scheme in SCHEMES:
        QDesktopServices.setUrlHandler(scheme, browser, "take")
    yield found
    for scheme in SCHEMES:
        QDesktopServices.unsetUrlHandler(scheme)


def content(workspace):
    """Every row of every table."""
    tables = workspace.all(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%\\_fts%' ESCAPE '\\'"
    )
    return {name: sorted(map(repr, workspace.all(f'SELECT * FROM "{name}"'))) for (name,) in tables}


def as_after_a_crash(path, folder):
    """What would be found had the program ended now: the file and its log, as they are."""
    folder.mkdir()
    for one in (path, path.with_name(f"{path.name}-wal")):
        if one.exists():
            shutil.copy(one, folder / one.name)
    return folder / path.name


def let_loose(window, qtbot, folder, bugs, *, deeds, seed):
    """How much was acknowledged, and which pages were seen on the way."""
    acknowledged, seen, done = set(), set(), []
    window.session.changed.connect(lambda changes: acknowledged.add(changes.at) if changes.touched else None)
    monkey = Monkey(window, seed)
    for deed in islice(monkey.deeds(), deeds):
        done.append(f"{monkey.done} {deed}")
        seen.add(window.page.name)
        QApplication.processEvents()
        assert bugs == [], done[-30:]
    monkey.rest()
    for top in QApplication.topLevelWidgets():
        if top is not window and top.isVisible():
            top.close()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    window.flush()
    qtbot.waitUntil(lambda: not window.session.tasks.busy)
    workspace = window.session.workspace
    crashed = as_after_a_crash(workspace.path, folder / "sesudah")
    with Workspace.open(crashed) as found:
        assert content(found) == content(workspace)
        written = {at for (at,) in found.all("SELECT at FROM audit")}
    assert acknowledged <= written
    assert examine(crashed) == []
    assert bugs == []
    print(f"{deeds} deeds, {len(acknowledged)} of them acknowledged, {len(seen)} pages")
    return len(acknowledged), seen


def test_a_monkey_breaks_nothing_on_any_page(open_window, settings, sample_path, qtbot, bugs, tmp_path):
    settings.set("lock_minutes", 0)
    let_loose(open_window(sample_path), qtbot, tmp_path, bugs, deeds=60, seed=2026)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(20))
def test_a_monkey_with_patience_breaks_nothing_on_any_page(
    open_window, settings, sample_path, qtbot, bugs, tmp_path, seed
):
    settings.set("lock_minutes", 0)
    window = open_window(sample_path, language="id" if seed % 2 else "en", colors="dark" if seed % 3 else "light")
    acknowledged, seen = let_loose(window, qtbot, tmp_path, bugs, deeds=5_000, seed=seed)
    assert acknowledged > 100
    assert seen == {one.name for one in RAIL} | set(REACHED_THROUGH)
