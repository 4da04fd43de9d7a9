"""For the keyboard and for a screen reader: on every page everything has a name and can be reached."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
    QWidgetItem,
)
from shiboken6 import Shiboken, isValid

from screening.interviewing import interviews
from screening.jobs import applications
from screening.workspace import Workspace
from ui import tab_order
from ui.navigation import RAIL

FIELDS = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)


@pytest.fixture
def places(sample_path):
    with Workspace.open(sample_path) as workspace:
        row = max(applications.rows(workspace), key=lambda row: row.submitted)
        draft = interviews.with_drafts(workspace, limit=1)[0]
    rail = [(destination.name, "") for destination in RAIL]
    return [
        *rail,
        ("compare", row.application.job_id),
        ("candidate", row.candidate.id),
        ("interview", draft.interview.id),
        ("kit", draft.interview.id),
    ]


def inside_another_field(widget):
    """The line of a spin box, the list under a combo box, the head of a table: their field speaks for them."""
    above = widget.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, FIELDS):
            return True
        above = above.parentWidget()
    return isinstance(widget, QHeaderView) or (above is not None and above.windowType() == Qt.WindowType.Popup)


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_field_and_button_has_a_name(open_window, sample_path, places, language):
    window = open_window(sample_path, language=language)
    for name, record_id in places:
        window.go(name, record_id)
        for widget in window.page.findChildren(QWidget):
            if isinstance(widget, FIELDS) and not inside_another_field(widget):
                assert widget.accessibleName(), f"{name}: {widget.objectName() or widget}"
            if isinstance(widget, QAbstractButton) and not inside_another_field(widget):
                assert widget.accessibleName() or widget.text(), f"{name}: {widget.objectName() or widget}"


def test_pages_can_be_operated_without_a_mouse(qtbot, open_window, sample_path, places):
    """Tab reaches everything on every page and comes round again: nothing holds the focus for good."""
    window = open_window(sample_path)
    for name, record_id in places:
        window.go(name, record_id)
        assert window.isAncestorOf(QApplication.focusWidget()), name
        seen = []
        for _ in range(120):
            focused = QApplication.focusWidget()
            if focused in seen:
                break
            seen.append(focused)
            qtbot.keyClick(focused, Qt.Key.Key_Tab)
        missed = {
            button.text() or button.accessibleName()
            for button in window.page.findChildren(QPushButton)
            if button.isVisible() and button.isEnabled() and button not in seen
        }
        assert not missed, name
        assert all(button in seen for button in window.rail.buttons.values()), name


def test_shift_tab_goes_back(qtbot, open_window, sample_path):
    open_window(sample_path, page="candidates")
    start = QApplication.focusWidget()
    for _ in range(5):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not start
    for _ in range(5):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is start


@pytest.mark.parametrize("languages", [(), ("id", "en")], ids=["at once", "after other languages"])
def test_f10_opens_the_menus_and_arrows_lead_on(qtbot, open_window, settings, sample_path, languages):
    window = open_window(sample_path)
    for language in languages:
        bar = window.menus.bar
        window.session.set("language", language)
        qtbot.waitUntil(lambda bar=bar: not isValid(bar))
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_F10)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    first = QApplication.activePopupWidget()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() not in (None, first))
    second = QApplication.activePopupWidget()
    assert [first, second] == [one.menu() for one in window.menus.bar.actions()[:2]]
    qtbot.keyClick(second, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)


def test_f10_belongs_to_the_new_menus_at_once(open_window, settings, sample_path):
    window = open_window(sample_path)
    window.session.set("language", "id")
    assert [one for one in window.actions() if one.shortcut().toString() == "F10"] == [window.menus.opener]


def test_what_is_reached_with_tab_is_scrolled_into_sight(qtbot, open_window, sample_path):
    window = open_window(sample_path, page="settings")
    window.resize(900, 480)
    folder = window.page.rubric_folder
    assert folder.visibleRegion().isEmpty()
    for _ in range(20):
        if folder.hasFocus():
            break
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert not folder.visibleRegion().isEmpty()


def test_finding_the_tab_stops_keeps_no_hold_of_layout_items(open_window, sample_path):
    """Qt deletes them unseen; whatever came to lie at the same address later crashed the program."""
    window = open_window(sample_path)
    before = layout_items()
    assert list(tab_order.stops(window))
    assert layout_items() == before


def layout_items():
    return {id(one) for one in Shiboken.getAllValidWrappers() if isinstance(one, QWidgetItem)}
