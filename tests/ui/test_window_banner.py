"""The window's banner: it lies over the page, hides nothing one works with, and goes away by key."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from sqlcipher3 import dbapi2 as driver

from rubrics.errors import SaringError
from rubrics.library import SAMPLE_RUBRIC
from screening.interviewing import interviews
from screening.workspace import Workspace
from ui.wording import message

LONG = "Tersimpan di /home/rina/Dokumen/" + "ringkasan kandidat " * 12


@pytest.fixture
def window(open_window, sample_path):
    """The window on the draft of the sample, with the interview open."""
    with Workspace.open(sample_path, read_only=True) as opened:
        draft = interviews.with_drafts(opened, limit=1)[0].interview.id
    window = open_window(sample_path)
    window.go("interview", draft)
    return window


def on_screen(widget):
    return QRect(widget.mapToGlobal(widget.rect().topLeft()), widget.size())


def everything(window):
    """Where every visible part of the page is."""
    return {one: on_screen(one) for one in window.page.findChildren(QWidget) if one.isVisible()}


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (760, 480)])
def test_nothing_on_the_page_moves_when_it_comes_and_goes(window, qtbot, width, height):
    window.resize(width, height)
    qtbot.waitUntil(lambda: window.width() == width)
    QApplication.processEvents()
    before = everything(window)
    window.session.tell(LONG)
    QApplication.processEvents()
    assert window.banner.isVisible()
    assert everything(window) == before
    window.banner.close_message()
    QApplication.processEvents()
    assert everything(window) == before


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (760, 480)])
@pytest.mark.parametrize("key", [Qt.Key.Key_E, Qt.Key.Key_N])
def test_it_does_not_hide_the_field_one_types_in(window, qtbot, key, width, height):
    window.resize(width, height)
    qtbot.waitUntil(lambda: window.width() == width)
    window.session.tell(LONG)
    qtbot.keyClick(QApplication.focusWidget(), key)
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    assert not on_screen(window.banner).intersects(on_screen(field))
    assert on_screen(window).contains(on_screen(window.banner))
    qtbot.keyClicks(field, "masih terlihat")
    assert window.banner.isVisible()
    assert not on_screen(window.banner).intersects(on_screen(field))


def test_it_does_not_hide_that_something_is_not_saved(window, qtbot):
    held = driver.connect(str(window.session.workspace.path), isolation_level=None)
    held.execute("BEGIN IMMEDIATE")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_2)
    window.session.report(SaringError("target_not_writable", path="/x/y.pdf"))
    assert window.page.desk.banner.isVisible()
    assert window.banner.isVisible()
    assert not on_screen(window.banner).intersects(on_screen(window.page.desk.banner))
    held.rollback()
    held.close()
    qtbot.waitUntil(lambda: not window.page.desk.banner.isVisible())


def test_in_a_long_text_it_makes_way_for_the_line_one_writes_in(open_window, sample_path, folder, qtbot):
    path = folder / "rubrik.yaml"
    path.write_text(SAMPLE_RUBRIC.read_text(encoding="utf-8"), encoding="utf-8")
    window = open_window(sample_path)
    window.go("editor", str(path))
    text = max(window.page.findChildren(QPlainTextEdit), key=lambda one: one.height() * one.isVisible())
    assert text.height() > 300
    text.setFocus()
    window.session.tell(LONG)
    for _ in range(60):
        qtbot.keyClick(text, Qt.Key.Key_Down)
        line = QRect(text.viewport().mapToGlobal(text.cursorRect().topLeft()), text.cursorRect().size())
        assert not on_screen(window.banner).intersects(line)


def test_a_key_takes_it_away_wherever_one_is(window, qtbot):
    for key in (None, Qt.Key.Key_N):
        if key is not None:
            qtbot.keyClick(QApplication.focusWidget(), key)
        focused = QApplication.focusWidget()
        window.session.report(SaringError("target_not_writable", path="/x/y.pdf"))
        assert window.banner.isVisible()
        qtbot.keyClick(focused, Qt.Key.Key_Escape, Qt.KeyboardModifier.ShiftModifier)
        assert not window.banner.isVisible()
        assert QApplication.focusWidget() is focused
        qtbot.keyClick(focused, Qt.Key.Key_Escape)


def test_a_change_of_language_leaves_what_is_in_the_way_and_takes_a_notice_along(window):
    window.session.report(SaringError("target_not_writable", path="/x/y.pdf"))
    window.session.set("language", "id")
    assert window.banner.isVisible()
    assert window.banner.message.text() == message(SaringError("target_not_writable", path="/x/y.pdf"), "id")
    window.session.tell(LONG)
    window.session.set("language", "en")
    assert not window.banner.isVisible()


def test_its_button_is_reached_with_tab_and_gives_the_focus_back(window, qtbot):
    window.session.report(SaringError("target_not_writable", path="/x/y.pdf"))
    for _ in range(120):
        if QApplication.focusWidget() is window.banner.close_button:
            break
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is window.banner.close_button
    qtbot.keyClick(window.banner.close_button, Qt.Key.Key_Space)
    assert not window.banner.isVisible()
    assert QApplication.focusWidget() is window.page.desk.places


def test_a_click_on_its_button_leaves_the_focus_where_it_is(window, qtbot):
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_N)
    field = QApplication.focusWidget()
    window.session.tell("Tersimpan")
    qtbot.mouseClick(window.banner.close_button, Qt.MouseButton.LeftButton)
    assert not window.banner.isVisible()
    assert QApplication.focusWidget() is field


def test_a_screen_reader_finds_its_words(window):
    window.session.tell("Tersimpan <di sini>")
    found = QAccessible.queryAccessibleInterface(window.banner)
    assert found.text(QAccessible.Text.Name) == "Tersimpan <di sini>"
    assert QAccessible.queryAccessibleInterface(window.banner.close_button).text(QAccessible.Text.Name)


def test_a_long_message_can_be_read_whole(window, qtbot):
    window.resize(760, 480)
    qtbot.waitUntil(lambda: window.width() == 760)
    window.session.tell(LONG)
    QApplication.processEvents()
    shown = window.banner.message
    needed = shown.heightForWidth(shown.width())
    assert shown.height() >= needed


def test_the_field_one_wrote_in_may_be_gone_by_the_time_the_focus_moves(window, qtbot):
    window.session.tell("Tersimpan.")
    field = QPlainTextEdit(window.page)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.deleteLater()
    with qtbot.waitSignal(field.destroyed):
        pass
    window.page.desk.places.setFocus()
    assert window.banner.isVisible()
