"""The wizard for every eye and hand: small windows, both languages, the keyboard alone, a screen reader."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QPushButton

from ui.drafting.kinds import KINDS, letter, name

SIZES = [QSize(1280, 720), QSize(1024, 640), QSize(760, 480), QSize(1920, 1080)]


def spoken(widget):
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name) if found else ""


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_control_has_a_name_for_a_screen_reader(drafter, document, language):
    person = drafter(language=language)
    nameless = []
    for opened in (False, True):
        if opened:
            person.read(document)
        for number in range(person.desk.tabs.count() if opened else 1):
            if opened:
                person.desk.tabs.setCurrentIndex(number)
            nameless += [
                f"{type(widget).__name__} {widget.objectName()}"
                for widget in person.page.findChildren(object)
                if widget.isWidgetType()
                and widget.isVisible()
                and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
                and not spoken(widget).strip()
            ]
    assert nameless == []


def test_a_sentence_is_spoken_with_what_it_is_read_as(at_desk):
    model = at_desk.desk.source.model()
    said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert said[0].startswith("In short: Pekerjaan sebagai barista")
    assert any(text.startswith("Unsuitable: Orang yang tidak cocok") for text in said)


def test_rows_of_the_tree_are_spoken_in_full(at_desk):
    at_desk.choose("Sabar")
    at_desk.press("Space")
    tree = at_desk.desk.tree
    model = tree.model()
    said = []
    for number in range(model.rowCount()):
        above = model.index(number, 0)
        said.append(above.data(Qt.ItemDataRole.AccessibleTextRole))
        said += [
            model.index(row, 0, above).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount(above))
        ]
    assert said[0] == "Teliti"
    assert said[1] == "Suitable: teliti"
    assert said[2].startswith("Unsuitable: ceroboh (")
    assert said[3] == "Sabar, offered"


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_kind_has_a_letter_of_its_own(language):
    assert len({letter(kind, language) for kind in KINDS}) == len(KINDS)
    assert len({name(kind, language) for kind in KINDS}) == len(KINDS)


def test_tab_reaches_everything_and_comes_round(at_desk, qtbot):
    for number in range(at_desk.desk.tabs.count()):
        at_desk.desk.tabs.setCurrentIndex(number)
        at_desk.desk.source.setFocus()
        seen = []
        for _ in range(80):
            if at_desk.focus in seen:
                break
            seen.append(at_desk.focus)
            qtbot.keyClick(at_desk.focus, Qt.Key.Key_Tab)
        missed = {
            button.accessibleName() or button.text()
            for button in at_desk.page.findChildren(QPushButton)
            if button.isVisible() and button.isEnabled() and button not in seen
        }
        assert missed == set()
        assert at_desk.desk.title in seen


def test_every_action_is_in_the_menu_with_its_key(at_desk):
    entries = {one.text(): one.shortcut().toString() for one in at_desk.window.menus.page_menu.actions()}
    assert entries["Read as: Suitable"] == "S"
    assert entries["Merge with…"] == "Ctrl+M"
    assert entries["Move up"] == "Alt+Up"
    assert entries["Save the rubric…"] == "Ctrl+S"
    assert entries["Undo"] == "Ctrl+Z"
    assert not {text for text, keys in entries.items() if not keys} - {"Bring back"}


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_nothing_is_cut_off_in_any_window(at_desk, size):
    at_desk.choose("− ceroboh")
    at_desk.window.resize(size)

    def fits():
        page = at_desk.page
        parts = [at_desk.desk.source, at_desk.desk.tree, at_desk.desk.title, at_desk.desk.tabs]
        inside = all(page.rect().contains(QRect(one.mapTo(page, QPoint(0, 0)), one.size())) for one in parts)
        areas = [one for one in page.findChildren(QAbstractScrollArea) if one.isVisible()]
        return inside and all(one.horizontalScrollBar().maximum() == 0 for one in areas)

    at_desk.wait(lambda: at_desk.window.size() == size and fits())


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("colors", ["light", "dark"])
def test_the_whole_wizard_can_be_drawn(drafter, document, language, colors):
    person = drafter(language=language, colors=colors)
    assert not person.window.grab().isNull()
    person.read(document)
    for number in range(person.desk.tabs.count()):
        person.desk.tabs.setCurrentIndex(number)
        QApplication.processEvents()
        assert not person.window.grab().isNull()
