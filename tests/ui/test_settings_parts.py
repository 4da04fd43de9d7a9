"""The page "Settings" is long: a list of its parts leads to each of them, and so do links from elsewhere."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from ui import tab_order
from ui.palette.window import open_palette
from ui.settings.parts import PARTS


@pytest.fixture
def window(open_window, sample_path):
    return open_window(sample_path, page="settings")


def top_of(parts, name):
    """Where the part begins, in pixels below the upper edge of what is in sight."""
    return parts._parts[name].mapTo(parts.area.viewport(), QPoint(0, 0)).y()


@pytest.mark.parametrize("size", [(1280, 720), (760, 480)], ids=["usual", "smallest"])
def test_every_part_can_be_jumped_to_from_the_list(qtbot, window, size):
    window.resize(*size)
    parts = window.page.parts
    assert [parts.list.item(row).text() for row in range(parts.list.count())] == [
        "You",
        "Language and look",
        "Interviews",
        "Letterhead",
        "Files",
        "Backups",
        "Protection",
        "Lock",
        "Privacy",
    ]
    parts.list.setFocus()
    for name in PARTS[1:]:
        qtbot.keyClick(parts.list, Qt.Key.Key_Down)
        assert parts.current == name
        qtbot.waitUntil(lambda name=name: 0 <= top_of(parts, name) < parts.area.viewport().height() - 40)
        assert parts.list.hasFocus()
    qtbot.keyClick(parts.list, Qt.Key.Key_Home)
    assert parts.area.verticalScrollBar().value() == 0
    assert not parts.list.verticalScrollBar().isVisible()


def test_enter_goes_from_the_list_into_the_part(qtbot, window):
    parts = window.page.parts
    parts.list.setFocus()
    for _ in range(PARTS.index("lock")):
        qtbot.keyClick(parts.list, Qt.Key.Key_Down)
    qtbot.keyClick(parts.list, Qt.Key.Key_Return)
    assert window.page.locking.minutes.hasFocus()


def test_keys_go_from_part_to_part(qtbot, window):
    page = window.page
    assert page.your_name.hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert page.language.hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert page.your_name.hasFocus()


def test_scrolling_lights_each_part_in_turn(window):
    parts = window.page.parts
    bar = parts.area.verticalScrollBar()
    lit = []
    for value in range(bar.maximum() + 1):
        bar.setValue(value)
        if parts.current not in lit:
            lit.append(parts.current)
    assert tuple(lit) == PARTS


def test_the_part_one_jumped_to_stays_where_it_is_when_the_window_changes(qtbot, window):
    parts = window.page.parts
    window.go("settings", "interviews")
    window.resize(760, 480)
    qtbot.waitUntil(lambda: window.width() == 760 and top_of(parts, "interviews") == 24)
    assert parts.current == "interviews"


def test_links_lead_right_to_the_part(qtbot, open_window, sample_path):
    window = open_window(sample_path)
    window.page.backup_line.to_settings.trigger()
    page = window.page
    assert page.name == "settings"
    assert page.backups.folder.hasFocus()
    qtbot.waitUntil(lambda: 0 <= top_of(page.parts, "backups") < 60)
    window.go("retention")
    window.page.to_settings.trigger()
    assert window.page.privacy.months.hasFocus()
    assert window.page.parts.current == "privacy"


def test_the_palette_leads_right_to_the_part(qtbot, open_window, sample_path):
    window = open_window(sample_path)
    palette = open_palette(window)
    qtbot.keyClicks(palette.field, "backups")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page.name == "settings")
    assert window.page.parts.current == "backups"


def test_tab_goes_from_the_list_through_every_part_in_turn(window):
    page = window.page
    stops = list(tab_order.stops(page))
    assert stops[0] is page.parts.list
    of = [next(name for name, part in page.parts._parts.items() if part.isAncestorOf(one)) for one in stops[1:]]
    assert list(dict.fromkeys(of)) == list(PARTS)
    assert of == sorted(of, key=PARTS.index), "no part is left and come back to"
    assert all(one.accessibleName() or getattr(one, "text", str)() for one in stops[1:])
