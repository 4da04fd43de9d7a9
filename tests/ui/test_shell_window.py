"""The window as somebody uses it: pages by keyboard, the way back, the banner, what is remembered, how it closes."""

import threading

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMessageBox

from rubrics.errors import SaringError
from screening.workspace import Workspace
from ui.main_window import MainWindow
from ui.navigation import RAIL, label
from ui.session import Session

PAGES = [destination.name for destination in RAIL]


def press(qtbot, window, keys):
    """Press a key with its modifiers where the focus is, as a keyboard does."""
    combination = QKeySequence(keys)[0]
    qtbot.keyClick(QApplication.focusWidget() or window, combination.key(), combination.keyboardModifiers())


@pytest.mark.parametrize("modifier", ["Ctrl", "Alt"])
@pytest.mark.parametrize(("digit", "name"), list(enumerate(PAGES, start=1)))
def test_a_digit_opens_each_page(qtbot, open_window, sample_path, modifier, digit, name):
    window = open_window(sample_path, page="settings" if name == "home" else "home")
    press(qtbot, window, f"{modifier}+{digit}")
    assert window.page.name == name
    assert window.page.isVisible()
    assert window.rail.buttons[name].isChecked()
    assert window.windowTitle() == f"{window.page.window_title} – sample – Saring"


def test_pages_are_made_when_they_are_first_visited_and_kept(qtbot, open_window, sample_path):
    window = open_window(sample_path)
    assert list(window.pages) == ["home"]
    press(qtbot, window, "Ctrl+8")
    settings = window.page
    press(qtbot, window, "Ctrl+1")
    press(qtbot, window, "Ctrl+8")
    assert window.page is settings


def test_alt_left_leads_back_the_way_one_came(qtbot, open_window, sample_path):
    window = open_window(sample_path)
    assert not window.menus.back.isEnabled()
    for keys in ("Ctrl+2", "Ctrl+4", "Alt+Left"):
        press(qtbot, window, keys)
    assert window.page.name == "jobs"
    press(qtbot, window, "Alt+Left")
    assert window.page.name == "home"
    assert not window.menus.back.isEnabled()


def test_the_rail_is_walked_with_the_arrows_and_entered_with_space(qtbot, open_window, sample_path):
    window = open_window(sample_path)
    window.rail.buttons["home"].setFocus()
    press(qtbot, window, "Down")
    press(qtbot, window, "Down")
    press(qtbot, window, "Down")
    press(qtbot, window, "Space")
    assert window.page.name == "reports"


def test_a_narrow_window_keeps_the_rail_without_its_words(open_window, sample_path):
    window = open_window(sample_path)
    wide = window.rail.width()
    window.resize(800, 520)
    assert window.rail.width() < wide
    button = window.rail.buttons["jobs"]
    assert button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    assert button.accessibleName() == "Jobs"
    assert "Jobs" in button.toolTip()


@pytest.mark.parametrize("page", PAGES)
def test_every_page_fits_a_small_window(open_window, sample_path, page):
    window = open_window(sample_path, page=page)
    window.resize(900, 560)
    assert (window.width(), window.height()) == (900, 560)


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_menu_entry_says_its_shortcut_and_no_shortcut_is_given_twice(open_window, sample_path, language):
    window = open_window(sample_path, language=language)
    for page in PAGES:
        window.go(page)
        seen = {}
        actions = []
        window.menus.walk(lambda _menu, action, actions=actions: actions.append(action))
        assert len(actions) > len(PAGES)
        for action in actions:
            shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            assert shown in action.toolTip()
            for sequence in action.shortcuts():
                assert not sequence.isEmpty()
                assert seen.setdefault(sequence.toString(), action.text()) == action.text(), f"{page}: {sequence}"


@pytest.mark.parametrize("language", ["id", "en"])
def test_mnemonics_are_unique_within_their_menu(open_window, sample_path, language):
    window = open_window(sample_path, language=language)
    for top in window.menus.bar.actions():
        texts = [action.text() for action in top.menu().actions() if "&" in action.text()]
        letters = [text[text.index("&") + 1].lower() for text in texts]
        assert len(letters) == len(set(letters)), texts


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_menu_has_a_letter_of_its_own_on_every_page(open_window, sample_path, language):
    window = open_window(sample_path, language=language)
    for page in (
        *(one.name for one in RAIL),
        "job",
        "candidate",
        "privacy",
        "compare",
        "debrief",
        "audit",
        "retention",
    ):
        window.go(page)
        titles = [top.text() for top in window.menus.bar.actions() if top.isVisible()]
        letters = [title[title.find("&") + 1].lower() for title in titles if "&" in title]
        assert len(set(letters)) == len(titles), (page, titles)
        on_page = [one.text() for one in window.page.findChildren(QAbstractButton)]
        on_page += [one.text() for one in window.page.findChildren(QLabel) if one.buddy()]
        letter = QKeySequence.mnemonic(window.menus.page_menu.title())
        assert letter not in [QKeySequence.mnemonic(text) for text in on_page], (page, letter.toString())


def test_the_page_menu_holds_what_the_page_can_do(qtbot, open_window, sample_path):
    window = open_window(sample_path)
    press(qtbot, window, "Ctrl+4")
    assert window.menus.page_menu.title().replace("&", "") == label("reports")
    texts = [action.text() for action in window.menus.page_menu.actions()]
    assert "Save as…" in texts
    press(qtbot, window, "Ctrl+8")
    assert window.menus.page_menu.title().replace("&", "") == label("settings")
    texts = [action.text() for action in window.menus.page_menu.actions()]
    assert "Save as…" not in texts
    assert "Choose a logo…" in texts


def test_the_shortcuts_are_listed_for_the_page_in_sight(qtbot, open_window, sample_path):
    window = open_window(sample_path, page="reports")
    press(qtbot, window, "Ctrl+F1")
    dialog = next(one for one in window.findChildren(QApplication.activeModalWidget().__class__) if one.isVisible())
    words = " ".join(found.text() for found in dialog.findChildren(QLabel))
    assert "Export again" in words
    assert "Ctrl+R" in words
    dialog.close()


# -- the banner


def test_a_notice_is_shown_and_leaves_by_itself(qtbot, open_window, sample_path):
    window = open_window(sample_path)
    window.banner._leave.setInterval(10)
    window.session.tell("Saved <b>here</b>")
    assert window.banner.isVisible()
    assert window.banner.message.text() == "Saved <b>here</b>"
    assert window.banner.message.textFormat() == Qt.TextFormat.PlainText
    qtbot.waitUntil(lambda: not window.banner.isVisible())


def test_a_problem_stays_until_it_is_closed(qtbot, open_window, sample_path):
    window = open_window(sample_path)
    window.session.report(SaringError("target_not_writable", path="/x/y.pdf"))
    assert "/x/y.pdf" in window.banner.message.text()
    assert not window.banner._leave.isActive()
    qtbot.mouseClick(window.banner.close_button, Qt.MouseButton.LeftButton)
    assert not window.banner.isVisible()


# -- remembering and closing


def test_a_key_that_cannot_do_its_deed_now_says_so(qtbot, open_window, sample_path):
    window = open_window(sample_path, page="home")
    press(qtbot, window, "F2")
    assert window.banner.isVisible() and "nothing here that F2 changes" in window.banner.message.text()
    press(qtbot, window, "Ctrl+Z")
    assert window.banner.message.text() == "This cannot be done here now: Undo (Ctrl+Z)"
    window.go("candidates")
    qtbot.keyClicks(window.page.search, "nobody of this name")
    qtbot.waitUntil(lambda: not window.page.edit.isEnabled())
    press(qtbot, window, "F2")
    assert window.banner.message.text() == "This cannot be done here now: Change (F2)"


def test_size_and_page_are_there_at_the_next_start(qtbot, open_window, sample_path, settings):
    window = open_window(sample_path)
    window.resize(790, 666)
    window.go("reports")
    window.remember()
    again = MainWindow(Session(Workspace.open(sample_path), settings))
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (790, 666)
    assert settings.last_page == "reports"
    again.session.close()


def test_closing_waits_for_the_worker_and_asks_it_to_stop(qtbot, open_window, sample_path):
    window = open_window(sample_path)
    running, finish = threading.Event(), threading.Event()

    def work(_workspace, _progress):
        running.set()
        finish.wait(10)

    window.session.tasks.run(work, title="Long work", done=lambda _: None)
    assert running.wait(10)
    window.close()
    assert window.isVisible()
    assert "Long work" in window.banner.message.text()
    finish.set()
    qtbot.waitUntil(lambda: not window.isVisible())


def unsavable(settings, tmp_path):
    """From now on the settings cannot be written: their folder is a file."""
    blocked = tmp_path / "blocked"
    blocked.write_text("")
    settings.path = blocked / "settings.json"


def test_what_cannot_be_saved_keeps_the_window_open(qtbot, open_window, sample_path, settings, tmp_path):
    window = open_window(sample_path, page="settings")
    qtbot.keyClicks(window.page.your_name, "X")
    unsavable(settings, tmp_path)
    seen = []

    def stay():
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        seen.append(box.informativeText())
        qtbot.keyClick(box, Qt.Key.Key_Return)

    QTimer.singleShot(0, stay)
    window.close()
    assert window.isVisible()
    assert str(settings.path) in seen[0]
    assert "X" in window.page.your_name.text()
    settings.path = tmp_path / "settings.json"
    window.close()
    assert not window.isVisible()
    assert settings.your_name.endswith("X")
