"""A letter pressed with Alt leads to one place only, in every page and in every dialog that a menu opens."""

from collections import defaultdict

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QMenu, QTabBar, QWidget
from shiboken6 import isValid

from tests.ui.test_windows_that_go import PAGES, asking, go


def clashes(top, outside=()):
    """The letters that lead to two places in this window or page, each with what is written at those places."""
    found = defaultdict(set)
    for text in outside:
        found[QKeySequence.mnemonic(text).toString()].add((None, text))
    for one in top.findChildren(QWidget):
        if isinstance(one, QLabel) and one.buddy() and one.buddy().isEnabled() and one.isVisibleTo(top):
            found[QKeySequence.mnemonic(one.text()).toString()].add((id(one.buddy()), one.text()))
        elif isinstance(one, QAbstractButton) and one.isVisibleTo(top) and one.isEnabled():
            found[QKeySequence.mnemonic(one.text()).toString()].add((id(one), one.text()))
        elif isinstance(one, QTabBar) and one.isVisibleTo(top):
            for tab in range(one.count()):
                found[QKeySequence.mnemonic(one.tabText(tab)).toString()].add((tab, one.tabText(tab)))
    return {
        letter: sorted(text for _, text in places) for letter, places in found.items() if letter and len(places) > 1
    }


class Reader(QObject):
    """Looks at every dialog that comes up, and leaves it by Escape."""

    def __init__(self):
        super().__init__(QApplication.instance())
        self.met, self.found = set(), {}
        QApplication.instance().installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QDialog | QMenu):
            QTimer.singleShot(0, watched, lambda: self._look(watched))
        return False

    def _look(self, shown):
        if isinstance(shown, QDialog):
            self.met.add(type(shown).__name__)
            if found := clashes(shown):
                self.found[type(shown).__name__] = found
        QTest.keyClick(shown, Qt.Key.Key_Escape)


@pytest.fixture
def reader(qapp):
    made = Reader()
    yield made
    qapp.removeEventFilter(made)
    made.deleteLater()


def titles(window):
    """Those of the menus, whose letters lead there from every page."""
    return [one.text() for one in window.menus.bar.actions() if one.isVisible()]


@pytest.mark.parametrize("language", ["id", "en"])
def test_on_every_page_and_in_the_menu_bar(open_window, sample_path, language):
    window, found = open_window(sample_path, language=language), {}
    for name in PAGES:
        go(window, name)
        if clash := clashes(window.page, titles(window)):
            found[name] = clash
    assert found == {}


@pytest.mark.soak
@pytest.mark.parametrize("language", ["id", "en"])
def test_in_every_dialog_that_a_menu_opens(open_window, sample_path, qtbot, reader, language):
    window = open_window(sample_path, language=language)
    for name in PAGES:
        go(window, name)
        qtbot.waitUntil(lambda: not window.session.tasks.busy)
        for deed in asking(window):
            if isValid(deed) and deed.isEnabled():
                deed.trigger()
                qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert len(reader.met) > 20
    assert reader.found == {}
