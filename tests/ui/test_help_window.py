"""The help as somebody uses it: opened with F1, read, searched, walked back and forth, by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.dialogs.shortcuts import ShortcutsDialog
from ui.help.topics import TOPICS, topic
from ui.help.window import HelpWindow, show_help


def press(keys):
    combination = QKeySequence(keys)[0]
    QTest.keyClick(QApplication.focusWidget(), combination.key(), combination.keyboardModifiers())


@pytest.fixture
def open_help(qtbot, open_window, empty_path):
    """`open_help(address)` shows the help beside the window and waits until it has the focus."""

    def open_help(address, language="en"):
        window = open_window(empty_path, language=language)
        shown = show_help(address, window)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is shown.page)
        return shown

    return open_help


def listed(help_window):
    """The titles in the contents that one sees, each with how deep it stands."""
    found = []

    def walk(item, depth):
        if not item.isHidden():
            found.append((item.text(0), depth))
            for number in range(item.childCount() if item.isExpanded() else 0):
                walk(item.child(number), depth + 1)

    for number in range(help_window.contents.topLevelItemCount()):
        walk(help_window.contents.topLevelItem(number), 0)
    return found


def top_line(help_window):
    """The first heading in sight."""
    cursor = help_window.page.cursorForPosition(help_window.page.viewport().rect().topLeft())
    block = cursor.block()
    while not block.blockFormat().headingLevel():
        block = block.next()
    return block.text()


def lit_heading(help_window):
    """The heading that was gone to; it is in sight."""
    selection = help_window.page.extraSelections()[0]  # owns its cursor
    lit = selection.cursor
    assert help_window.page.viewport().rect().contains(help_window.page.cursorRect(lit))
    return lit.block().text()


def test_f1_opens_the_topic_of_the_page_and_one_window_serves_all(qtbot, open_window, empty_path):
    window = open_window(empty_path, page="rubrics")
    press("F1")
    shown = window.findChild(HelpWindow)
    qtbot.waitUntil(shown.isVisible)
    assert shown.address == "overview#rubrics"
    assert lit_heading(shown) == "Rubrics"
    assert not shown.isModal()
    window.go("compare")
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.findChildren(HelpWindow) == [shown]
    assert shown.address == "scoring#comparing"


def test_a_heading_is_brought_to_the_top(open_help):
    shown = open_help("rubric-format#key-criteria-weight")
    assert top_line(shown) == lit_heading(shown) == "weight – Weight"
    assert shown.contents.currentItem().text(0) == "Each criterion"
    shown.go("rubric-format")
    assert top_line(shown) == "The rubric file"


def test_the_contents_are_the_topics_in_order_with_their_headings(open_help):
    shown = open_help("scoring")
    assert [title for title, depth in listed(shown) if depth == 0] == [topic(name, "en").title for name in TOPICS]
    assert ("Coverage and bounds", 1) in listed(shown)


def test_it_is_chosen_from_the_contents_by_keyboard(open_help):
    shown = open_help("scoring")
    shown.contents.setFocus()
    press("Down")
    press("Down")
    assert shown.address == "scoring"
    press("Return")
    assert shown.address == "scoring#ratings"
    assert top_line(shown) == "Ratings and anchors"


def test_links_are_walked_with_tab_and_followed_with_enter_and_one_comes_back(open_help):
    shown = open_help("overview")
    assert not shown.back.isEnabled()
    press("Tab")
    press("Return")
    assert shown.address == "new-rubric"
    assert shown.page.toPlainText().startswith("New rubric from a document")
    press("Alt+Left")
    assert shown.address == "overview"
    assert not shown.back.isEnabled()
    press("Alt+Right")
    assert shown.address == "new-rubric"
    assert not shown.forward.isEnabled()


def test_coming_back_leads_to_where_one_had_read(open_help):
    shown = open_help("rubric-format")
    shown.page.verticalScrollBar().setValue(700)
    shown.go("scoring")
    assert shown.page.verticalScrollBar().value() == 0
    press("Alt+Left")
    assert shown.page.verticalScrollBar().value() == 700


def test_going_on_from_the_middle_forgets_the_way_forward(open_help):
    shown = open_help("overview")
    shown.go("scoring")
    shown.go("keyboard")
    press("Alt+Left")
    shown.go("rubric-format")
    assert not shown.forward.isEnabled()
    press("Alt+Left")
    assert shown.address == "scoring"


def test_words_are_searched_in_all_topics_and_marked_on_the_page(qtbot, open_help):
    shown = open_help("overview")
    press("Ctrl+F")
    qtbot.keyClicks(QApplication.focusWidget(), "YAML colon")
    titles = [title for title, _ in listed(shown)]
    assert "A colon within a text" in titles
    assert "What the figures mean" not in titles
    assert not shown.nothing.isVisible()
    press("Return")
    assert shown.address.startswith("rubric-format")
    marked = {one.cursor.selectedText().casefold() for one in shown.page.extraSelections()[1:]}
    assert marked == {"yaml", "colon"}
    press("Escape")
    assert len(shown.page.extraSelections()) == 1
    assert [title for title, depth in listed(shown) if depth == 0] == [topic(name, "en").title for name in TOPICS]
    assert shown.isVisible()
    press("Escape")
    assert not shown.isVisible()


def test_words_that_are_nowhere_are_said_to_be_nowhere(qtbot, open_help):
    shown = open_help("overview")
    press("Ctrl+F")
    qtbot.keyClicks(QApplication.focusWidget(), "qwertz")
    assert listed(shown) == []
    assert shown.nothing.isVisible()
    press("Return")
    assert shown.address == "overview"


def test_down_leads_from_the_search_into_what_was_found(qtbot, open_help):
    shown = open_help("overview")
    press("Ctrl+F")
    qtbot.keyClicks(QApplication.focusWidget(), "bounds")
    press("Down")
    assert QApplication.focusWidget() is shown.contents


def test_the_list_of_shortcuts_is_linked_and_not_repeated(open_help, qtbot):
    shown = open_help("keyboard")
    press("Tab")
    press("Return")
    window = shown.parentWidget()
    dialog = window.findChild(ShortcutsDialog)
    qtbot.waitUntil(dialog.isVisible)
    dialog.close()


def test_a_part_of_the_settings_is_opened_in_the_window_behind(open_help, qtbot):
    shown = open_help("backups")
    window = shown.parentWidget()
    press("Tab")
    press("Return")
    qtbot.waitUntil(lambda: window.page.name == "settings")
    assert window.page.parts.current == "backups"
    assert shown.isVisible()


def test_it_follows_a_change_of_language(open_help, qtbot):
    shown = open_help("scoring#coverage")
    shown.parentWidget().session.set("language", "id")
    qtbot.waitUntil(lambda: shown.page.toPlainText().startswith("Arti angka-angka"))
    assert top_line(shown) == "Cakupan dan batas"
    assert ("Cakupan dan batas", 1) in listed(shown)
    shown.parentWidget().session.set("language", "en")
    qtbot.waitUntil(lambda: shown.page.toPlainText().startswith("What the figures mean"))


def test_it_follows_a_change_of_colours_and_stays_where_one_reads(open_help):
    shown = open_help("rubric-format")
    shown.page.verticalScrollBar().setValue(500)
    shown.parentWidget().session.set("theme", "dark")
    image = shown.page.grab().toImage()
    assert image.pixelColor(image.width() // 2, 8).lightness() < 80
    assert shown.page.verticalScrollBar().value() == 500


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("name", TOPICS)
def test_every_topic_is_shown_with_all_its_headings(open_help, name, language):
    shown = open_help(name, language)
    block = shown.page.document().begin()
    titles = []
    while block.isValid():
        if block.blockFormat().headingLevel():
            titles.append(block.text())
        block = block.next()
    assert titles == [one.title for one in topic(name, language).sections]
    assert shown.page.horizontalScrollBar().maximum() == 0


def test_it_closes_with_the_window_it_belongs_to(open_help):
    shown = open_help("overview")
    shown.parentWidget().close()
    assert not shown.isVisible()
