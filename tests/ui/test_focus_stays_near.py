"""What has the focus goes out of sight: the focus goes to what stands next to it, and not to the rail's first entry."""

import pytest
from PySide6.QtCore import QDate, Qt

from screening.people import candidates
from ui.widgets.action_row import ActionRow


@pytest.fixture
def window(open_window, sample_path):
    return open_window(sample_path)


@pytest.fixture
def due(window):
    """Three people of the sample whose time is over, on the page "Retention"."""
    workspace = window.session.workspace
    ids = [row[0] for row in workspace.all("SELECT id FROM candidates ORDER BY number LIMIT 3")]
    for days, one in zip((-9, -6, -3), ids, strict=True):
        day = QDate.currentDate().addDays(days).toString("yyyy-MM-dd")
        candidates.edit(workspace, candidate_id=one, keep_until=day)
    return ids


@pytest.fixture
def page(qtbot, window, due):
    window.go("retention")
    qtbot.waitUntil(lambda: window.page.table.model().rowCount() == 3)
    window.page.table.setFocus()
    return window.page


def keep(window, *people):
    """They fall due no more, as if they were erased."""
    for one in people:
        window.session.apply(candidates.edit(window.session.workspace, candidate_id=one, keep_until="2099-01-01"))


def test_the_next_row_is_chosen_where_the_chosen_one_is_gone(qtbot, window, page, due):
    page.table.choose(due[1])
    keep(window, due[1])
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 2)
    assert page.table.selected_keys == [due[2]]
    assert page.table.hasFocus()
    keep(window, due[2])
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 1)
    assert page.table.selected_keys == [due[0]]


def test_the_button_of_an_empty_list_gets_the_focus(qtbot, window, page, due):
    page.table.choose(due[0])
    keep(window, *due)
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 0)
    assert window.focusWidget().text() == "Open Settings"


def test_a_button_that_cannot_be_pressed_any_more_hands_it_to_its_neighbour(qtbot, window, page):
    button = page.findChild(ActionRow).button(page.open)
    page.table.choose_first()
    button.setFocus()
    page.table.clearSelection()
    page.table.selectAll()  # only of one person the page about their privacy can be opened
    assert not button.isEnabled()
    assert window.focusWidget().parent() is button.parent()


def test_tab_goes_on_from_there(qtbot, window, page, due):
    page.table.choose(due[0])
    keep(window, *due)
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 0)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert window.focusWidget().text() == "Open Settings"
