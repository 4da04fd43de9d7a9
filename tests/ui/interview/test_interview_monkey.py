"""A monkey at the interview: thousands of random keys and clicks, and afterwards page and file say the same.

An exception or a warning of Qt fails the test by itself.
"""

import random
from itertools import islice

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from screening.doctor import examine
from ui.interview.desk import Desk

WORDS = "Ya, sudah dibuktikan: 3 anggota berselisih & didamaikan 😀 <b>مرحبا</b>"
KEYS = (
    *("1", "2", "3", "4", "5", "0") * 4,
    *("Backspace", "Down", "Up", "J", "K", "S", "U", "E", "N", "Escape", "Tab", "Shift+Tab") * 3,
    *("Shift+1", "Shift+2", "Ctrl+Return", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+E", "Ctrl+L", "Ctrl+T") * 3,
    *("Space", "Return", "Delete", "Home", "End", "PageDown", "PageUp", "F5", "Ctrl+I", "Ctrl+Shift+Return"),
)
# Of the text fields and views themselves; the rest of the program is not this monkey's business.
KEYS += ("Ctrl+A", "Ctrl+X", "Ctrl+V", "Ctrl+C", "Left", "Right", "Shift+End", "Menu")
HELD = {"Ctrl": Qt.KeyboardModifier.ControlModifier, "Shift": Qt.KeyboardModifier.ShiftModifier}


class Monkey:
    """Presses and clicks wherever it may; `seed` makes it do the same again."""

    def __init__(self, window, interview_id, seed):
        self._window = window
        self._interview_id = interview_id
        self._chance = random.Random(seed)
        self.done = 0
        self._looked_at = -1
        self._impatience = QTimer(window, interval=20)
        self._impatience.timeout.connect(self._leave_what_waits)
        self._impatience.start()

    def _leave_what_waits(self):
        """Some menus and dialogs wait for an answer before anything else happens: choose something, or close them."""
        waiting = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if self._looked_at == self.done and waiting is not None:
            keys = (Qt.Key.Key_Down, Qt.Key.Key_Return) if isinstance(waiting, QMenu) else ()
            for key in (*keys[: self._chance.randrange(3)], Qt.Key.Key_Escape):
                QTest.keyClick(QApplication.activePopupWidget() or QApplication.activeModalWidget() or waiting, key)
        self._looked_at = self.done

    @property
    def _desk(self) -> Desk:
        """Where it belongs; by Tab and Enter it gets to other pages too."""
        if not hasattr(self._window.page, "desk"):
            self._window.go("interview", self._interview_id)
        return self._window.page.desk

    def deeds(self):
        """One deed after the other, each named, for ever."""
        while True:
            self.done += 1
            if self._chance.random() < 0.85:
                yield self._press(self._chance.choice(KEYS))
            elif self._chance.random() < 0.5:
                yield self._type(WORDS[self._chance.randrange(len(WORDS)) :][: self._chance.randrange(1, 12)])
            else:
                yield self._click()

    def _target(self) -> QWidget:
        modal = QApplication.activeModalWidget()
        if modal is not None:  # nothing else gets keys, though the focus may be slow to follow
            return QApplication.activePopupWidget() or modal.focusWidget() or modal
        if not self._desk.isAncestorOf(QApplication.focusWidget() or self._desk):
            self._desk.setFocus()  # the rest of the window is not its business
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self._desk

    def _top(self) -> QWidget:
        return QApplication.activeModalWidget() or self._desk

    def _press(self, keys):
        *held, name = keys.split("+")
        modifiers = Qt.KeyboardModifier.NoModifier
        for one in held:
            modifiers |= HELD[one]
        QTest.keyClick(self._target(), getattr(Qt.Key, f"Key_{name}"), modifiers)
        return keys

    def _type(self, text):
        for letter in text:
            if letter.isascii():
                QTest.keyClick(self._target(), letter)
        return f"types {text!r}"

    def _click(self):
        top = self._top()
        spot = QPoint(self._chance.randrange(top.width()), self._chance.randrange(top.height()))
        hit = top.childAt(spot) or top
        if isinstance(QApplication.activePopupWidget(), QMenu):
            QApplication.activePopupWidget().close()
        button = self._chance.choice((Qt.MouseButton.LeftButton,) * 5 + (Qt.MouseButton.RightButton,))
        QTest.mouseClick(hit, button, pos=hit.mapFrom(top, spot))
        return f"clicks {type(hit).__name__} at {spot.x()}, {spot.y()}"


def go_back_to_the_desk(window, interview_id, qtbot):
    """Close what the monkey left open, as Esc does, and go to the interview."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            dialog.reject()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    window.go("interview", interview_id)


def compare_with_the_file(recruiter, on_disk):
    """Go through every place of the page: what it shows is what a connection of its own reads."""
    desk = recruiter.desk
    desk.flush()
    card = on_disk.card()
    for row, place in enumerate(desk.record.places):
        desk.open_row(row)
        if place.kind == "criterion":
            rating = card.ratings.get(place.id)
            stored = None if rating is None else "0" if rating.not_assessed else rating.score
            assert recruiter.lit() == stored, place
            assert recruiter.panel.evidence.toPlainText() == (rating.evidence if rating else ""), place
            for trait in desk.record.rubric.criterion(place.id).traits:
                seen = card.observations.get(trait.id)
                shown = recruiter.panel.traits.rows[trait.id]
                assert shown.button.state == (seen.state if seen else "not_probed"), trait
                assert shown.evidence.toPlainText() == (seen.evidence if seen else ""), trait
        elif place.kind == "preview":
            mark = card.previews.get(place.id)
            panel = desk.scoring.preview_panel
            assert panel.given.isChecked() == bool(mark and mark.given)
            assert panel.response.toPlainText() == (mark.response if mark else "")
    assert recruiter.timeline() == on_disk.texts()
    assert desk.record.submitted == (card.status == "submitted")


def let_loose(recruiter, qtbot, on_disk, *, deeds, seed):
    monkey = Monkey(recruiter.window, on_disk.interview_id, seed)
    done = []
    for number, deed in enumerate(islice(monkey.deeds(), deeds), start=1):
        done.append(deed)
        QApplication.processEvents()
        if number % (deeds // 5) == 0:
            go_back_to_the_desk(recruiter.window, on_disk.interview_id, qtbot)
            try:
                compare_with_the_file(recruiter, on_disk)
            except AssertionError as error:
                error.add_note(f"after {number} deeds, the last ones: {done[-30:]}")
                raise
    assert examine(on_disk.path) == []


def test_a_monkey_leaves_page_and_file_alike(rina_sits, qtbot, on_disk):
    let_loose(rina_sits, qtbot, on_disk, deeds=1_000, seed=2026)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(4))
def test_a_monkey_with_patience_leaves_page_and_file_alike(rina_sits, qtbot, on_disk, seed):
    let_loose(rina_sits, qtbot, on_disk, deeds=10_000, seed=seed)
