"""Whatever was opened and closed is gone: dialogs, menus, and the pages of a language that is spoken no more."""

import gc
import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QMenu
from shiboken6 import isValid

import ui
from ui.navigation import RAIL, REACHED_THROUGH

RECORDS = {
    "job": "jobs",
    "candidate": "candidates",
    "privacy": "candidates",
    "interview": "interviews",
    "kit": "interviews",
    "compare": "jobs",
    "debrief": "jobs",
}
PAGES = [*(one.name for one in RAIL), *REACHED_THROUGH]


class ThinksBetterOfIt(QObject):
    """Leaves every dialog and menu by Escape as soon as it stands, and remembers which there were."""

    def __init__(self):
        super().__init__(QApplication.instance())
        self.met = Counter()
        QApplication.instance().installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QDialog | QMenu):
            self.met[type(watched).__name__] += 1
            QTimer.singleShot(0, watched, lambda: QTest.keyClick(watched, Qt.Key.Key_Escape))
        return False


@pytest.fixture
def person(qapp):
    made = ThinksBetterOfIt()
    yield made
    qapp.removeEventFilter(made)
    made.deleteLater()


def there_is(window, qtbot):
    """How many there are of each kind of thing in the window, and of other windows."""
    qtbot.waitUntil(lambda: not window.session.tasks.busy)
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
    tops = (one for one in QApplication.topLevelWidgets() if not one.parent())
    inside = window.findChildren(QObject)
    return Counter(type(one).__name__ for one in [*tops, *inside])


def go(window, name):
    table = RECORDS.get(name, "")
    record = window.session.workspace.one(f"SELECT min(id) FROM {table}")[0] if table else ""
    window.go(name, record)


def every_deed(window):
    found = []
    window.menus.walk(lambda _title, one: found.append(one))
    return found


def asking(window):
    """The deeds in the menus that open something over the window."""
    return [
        one for one in every_deed(window) if one.isEnabled() and one.text().endswith(("…", "shortcuts", "About Saring"))
    ]


def ask_and_leave(qtbot, deeds):
    """Start each, and press Escape in what it opens."""
    for one in deeds:
        if isValid(one):
            one.trigger()
            qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


def open_and_leave(window, qtbot, name):
    """Every dialog and every menu of this page."""
    go(window, name)
    qtbot.waitUntil(lambda: not window.session.tasks.busy)
    ask_and_leave(qtbot, asking(window))
    for menu in window.findChildren(QMenu):
        if isValid(menu) and menu.isEnabled():
            menu.popup(QPoint(100, 100))
            qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    for view in window.page.findChildren(QAbstractItemView):
        if isValid(view) and view.isVisible():
            spot = view.viewport().rect().center()
            event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, view.viewport().mapToGlobal(spot))
            QApplication.sendEvent(view.viewport(), event)
            qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)


def each_goes(window, qtbot, person, page):
    """What is there after two rounds is all there is after three: the first may open another page for good."""
    open_and_leave(window, qtbot, page)
    open_and_leave(window, qtbot, page)
    twice = there_is(window, qtbot)
    open_and_leave(window, qtbot, page)
    assert there_is(window, qtbot) - twice == Counter()
    assert person.met


def test_dialogs_go(open_window, sample_path, qtbot, person):
    window = open_window(sample_path, page="candidates")
    names = ("Keyboard shortcuts", "About Saring", "Columns…", "Own fields…", "Merge…", "Export table…")
    deeds = [one for one in every_deed(window) if one.text().replace("&", "") in names]
    ask_and_leave(qtbot, deeds)
    once = there_is(window, qtbot)
    ask_and_leave(qtbot, deeds)
    assert there_is(window, qtbot) - once == Counter()
    assert person.met.total() >= 2 * len(names) - 1


@pytest.mark.soak
@pytest.mark.parametrize("page", PAGES)
def test_dialogs_and_menus_go_on_every_page(open_window, sample_path, qtbot, person, page):
    each_goes(open_window(sample_path), qtbot, person, page)


@pytest.mark.soak
def test_pages_of_another_language_go(open_window, sample_path, qtbot):
    window, counts = open_window(sample_path), []
    for number in range(10):
        window.session.set("language", "id" if number % 2 == 0 else "en")
        for name in PAGES:
            go(window, name)
        counts.append(there_is(window, qtbot))
    assert counts[8] - counts[0] == Counter()
    assert counts[9] - counts[1] == Counter()


def test_only_what_goes_afterwards_is_asked():
    """`exec` alone would keep the dialog for as long as the window."""
    source = Path(ui.__file__).parent
    found = {
        path.relative_to(source).as_posix()
        for path in source.rglob("*.py")
        if re.search(r"\w\.exec\(\)", path.read_text(encoding="utf-8"))
    }
    assert found == {
        "app.py",
        "background.py",
        "dialogs/answered.py",
        "protection/converting.py",
        "settings/protection.py",
    }
