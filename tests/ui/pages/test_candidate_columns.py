"""The columns of the list of candidates: chosen, ordered and sized by hand, and the same after the next start."""

import json

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu

from ui.candidates.columns import read_layout


@pytest.fixture
def window(open_window, sample_path):
    return open_window(sample_path, page="candidates")


def shown(window):
    titles = window.page.table.horizontalHeader()
    order = sorted(range(titles.count()), key=titles.visualIndex)
    return [window.page.table.rows.column_name(one) for one in order if not titles.isSectionHidden(one)]


def again(open_window, sample_path):
    return open_window(sample_path, page="candidates")


def test_columns_are_hidden_and_moved_with_the_keyboard_and_stay_so(window, in_dialog, press, open_window, sample_path):
    before = shown(window)

    def work(dialog):
        dialog.list.setFocus()
        press("Space")  # the second column, behind the name
        press("Down")
        press("Alt+Down")
        press("Return", dialog.list)

    in_dialog(work)
    window.page.table.setFocus()
    press("Ctrl+Shift+C")
    now = ["name", before[3], before[2], *before[4:]]
    assert shown(window) == now
    assert shown(again(open_window, sample_path)) == now


def test_a_column_that_was_moved_and_widened_is_so_at_the_next_start(window, open_window, sample_path):
    titles = window.page.table.horizontalHeader()
    before = shown(window)
    titles.moveSection(titles.visualIndex(window.page.table.rows.column("tags")), 1)
    window.page.columns.layout.widths["tags"] = 333
    window.page.flush()
    reopened = again(open_window, sample_path)
    assert shown(reopened) == ["name", "tags", *[one for one in before if one not in ("name", "tags")]]
    table = reopened.page.table
    assert table.columnWidth(table.rows.column("tags")) == 333
    reopened.resize(900, 600)
    assert table.columnWidth(table.rows.column("tags")) == 333


def test_the_titles_offer_their_columns(window):
    titles = window.page.table.horizontalHeader()
    titles.customContextMenuRequested.emit(QPoint(4, 4))
    menu = next(one for one in QApplication.topLevelWidgets() if isinstance(one, QMenu) and one.isVisible())
    words = [one.text() for one in menu.actions()]
    assert "Tags" in words and "Name" not in words
    next(one for one in menu.actions() if one.text() == "Tags").trigger()
    assert "tags" not in shown(window)
    titles.customContextMenuRequested.emit(QPoint(4, 4))
    menus = [one for one in QApplication.topLevelWidgets() if isinstance(one, QMenu) and one.isVisible()]
    next(one for one in menus[-1].actions() if one.text() == "As it was at first").trigger()
    assert "tags" in shown(window)
    for one in menus:
        one.close()


@pytest.mark.parametrize(
    "text", ["", "{", "[1]", '{"order": 3, "hidden": [1, null], "widths": []}', '{"widths": {"a": "wide", "b": true}}']
)
def test_a_broken_setting_shows_everything(text):
    layout = read_layout(text, ["a", "b", "c"], ["c"])
    assert (layout.order, layout.hidden, layout.widths) == (["a", "b", "c"], {"c"}, {})


def test_a_new_column_comes_last_and_an_old_one_is_forgotten():
    stored = json.dumps({"order": ["gone", "b", "a"], "hidden": ["b", "gone"], "widths": {"b": 5, "gone": 90}})
    layout = read_layout(stored, ["a", "b", "c", "d"], ["d"])
    assert (layout.order, layout.hidden, layout.widths) == (["b", "a", "c", "d"], {"b", "d"}, {"b": 40})


def test_dragging_is_written_once_it_rests(window, qtbot):
    window.page.table.horizontalHeader().moveSection(2, 1)
    assert window.session.settings.candidate_columns == ""
    qtbot.waitUntil(lambda: window.session.settings.candidate_columns != "")
