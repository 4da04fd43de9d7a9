"""A recruiter at the real window: presses keys and looks; what it left is read from the file by a fresh connection."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlcipher3 import dbapi2 as driver

from screening.interviewing import notes, scorecards
from screening.workspace import Workspace
from ui.interview.clock import SittingClock

HELD = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Keypad": Qt.KeyboardModifier.KeypadModifier,
}


class Recruiter:
    """Rina, with an interview open."""

    def __init__(self, window, qtbot):
        self.window = window
        self._qtbot = qtbot

    @property
    def desk(self):
        return self.window.page.desk

    @property
    def panel(self):
        return self.desk.scoring.criterion_panel

    @property
    def focus(self):
        return QApplication.focusWidget()

    def press(self, *keys):
        """Press keys where the focus is: "4", "Down", "Ctrl+Shift+Return"."""
        for key in keys:
            *held, name = key.split("+")
            modifiers = Qt.KeyboardModifier.NoModifier
            for one in held:
                modifiers |= HELD[one]
            code = getattr(Qt.Key, f"Key_{name.upper() if len(name) == 1 else name}")
            QTest.keyClick(self.focus, code, modifiers)

    def write(self, text):
        """Type a text, each letter where the focus is by then."""
        for char in text:
            held = Qt.KeyboardModifier.ShiftModifier if char.isupper() else Qt.KeyboardModifier.NoModifier
            if char.isascii():
                QTest.keyClick(self.focus, char, held)
            else:
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QApplication.sendEvent(self.focus, QKeyEvent(kind, ord(char.upper()), held, char))

    def click(self, widget):
        """Click in the middle of a widget."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def dialog(self, kind):
        """The open dialog of this kind, once it has the focus."""
        found = [one for one in self.desk.findChildren(kind) if one.isVisible()]
        assert len(found) == 1
        self._qtbot.waitUntil(lambda: self.focus is not None and found[0].isAncestorOf(self.focus))
        return found[0]

    def back_at_the_desk(self):
        """Every dialog is gone, the focus is at the desk again."""
        self._qtbot.waitUntil(lambda: self.focus is not None and self.desk.isAncestorOf(self.focus))
        self._qtbot.waitUntil(lambda: QApplication.activeWindow() is self.window)

    def click_row(self, row):
        """Click a row of the list on the left."""
        places = self.desk.places
        middle = places.visualRect(places.model().index(row)).center()
        QTest.mouseClick(places.viewport(), Qt.MouseButton.LeftButton, pos=middle)

    def lit(self):
        """The level that is lit on the scale, "0" for not assessed, None for nothing."""
        chosen = [level for level, button in self.panel.scale.buttons.items() if button.isChecked()]
        chosen += ["0"] if self.panel.none_button.isChecked() else []
        assert len(chosen) <= 1
        return chosen[0] if chosen else None

    def rows(self):
        """The list on the left, as a screen reader says it."""
        model = self.desk.places.model()
        return [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]

    def open_row(self):
        """The row that is marked as open."""
        return self.desk.places.currentIndex().row()

    def state(self, trait_id):
        """The word beside a trait."""
        return self.panel.traits.rows[trait_id].button.state_word

    def timeline(self):
        """The words of the notes in the timeline."""
        model = self.desk.notes.panel.list.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def heads(self):
        """What stands over the notes in the timeline."""
        model = self.desk.notes.panel.list.model()
        return [model.items[row].head("en") for row in range(model.rowCount())]


class OnDisk:
    """What the file says, read by a connection of its own each time."""

    def __init__(self, path, scorecard_id, interview_id):
        self.path, self.interview_id, self._card = path, interview_id, scorecard_id

    def card(self):
        with Workspace.open(self.path, read_only=True) as opened:
            return scorecards.load(opened, self._card)

    def score(self, criterion_id):
        rating = self.card().ratings.get(criterion_id)
        return rating.score if rating else None

    def evidence(self, criterion_id):
        rating = self.card().ratings.get(criterion_id)
        return rating.evidence if rating else ""

    def notes(self):
        with Workspace.open(self.path, read_only=True) as opened:
            return notes.of_interview(opened, self.interview_id)

    def texts(self):
        return [note.text for note in self.notes()]


@pytest.fixture
def on_disk(workspace_path, scorecard_id, interview_id):
    return OnDisk(workspace_path, scorecard_id, interview_id)


@pytest.fixture
def sit_down(qtbot, open_window, workspace_path, interview_id, scorecard_id):
    """Call it (with a language or colours) for a recruiter at the interview, the focus where one scores."""

    def build(**look):
        window = open_window(workspace_path, **look)
        window.go("interview", interview_id)
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is window.page.desk.places)
        return Recruiter(window, qtbot)

    return build


class Computer:
    """A computer whose clocks are turned by hand: `passes` lets time pass, `jumps` only sets the clock on the wall."""

    def __init__(self):
        self.uptime, self.wall = 1000.0, datetime.now(UTC)

    def passes(self, **time):
        self.uptime += timedelta(**time).total_seconds()
        self.wall += timedelta(**time)

    def jumps(self, **time):
        self.wall += timedelta(**time)

    def clock(self):
        return SittingClock(steady=lambda: self.uptime, now=lambda: self.wall)


@pytest.fixture
def computer():
    return Computer()


@pytest.fixture
def rina_sits(sit_down):
    """Rina at the interview, in English."""
    return sit_down()


@pytest.fixture
def intruder(workspace_path):
    """Another program that holds the file for writing until `rollback`."""
    connection = driver.connect(str(workspace_path), isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    yield connection
    if connection.in_transaction:
        connection.rollback()
    connection.close()
