"""Settings act the moment they are changed, and are on disk."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

from screening.interviewing import interviewers
from screening.settings import Settings
from ui import theme


@pytest.fixture
def page(open_window, sample_path):
    return open_window(sample_path, page="settings").page


def on_disk(settings):
    return json.loads(settings.path.read_text(encoding="utf-8"))


def test_it_shows_what_is_set(page, sample_path):
    assert page.your_name.text() == "Rina Wijaya"
    assert page.language.currentText() == "English"
    assert page.theme.currentText() == "Light"
    assert page.planned_minutes.value() == 45
    assert not page.auto_advance.isChecked()
    assert page.workspace.text() == str(sample_path)
    assert page.rubric_folder.text().endswith("Saring")


def test_a_name_is_saved_on_the_way_out(qtbot, page, settings):
    page.your_name.clear()
    qtbot.keyClicks(page.your_name, "Dewi Anggraini")
    assert on_disk(settings)["your_name"] == "Rina Wijaya"
    qtbot.keyClick(page.your_name, Qt.Key.Key_Tab)
    assert on_disk(settings)["your_name"] == "Dewi Anggraini"
    assert page.session.me.name == "Dewi Anggraini"
    assert page.session.workspace.actor == "Dewi Anggraini"


def test_a_half_typed_name_is_saved_when_another_page_is_opened(qtbot, page, settings):
    page.your_name.clear()
    qtbot.keyClicks(page.your_name, "Dewi")
    qtbot.keyClick(page.your_name, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert page.window().page.name == "jobs"
    assert on_disk(settings)["your_name"] == "Dewi"


def test_entering_a_name_keeps_what_was_scored_under_the_login_name(qtbot, open_window, empty_path, settings):
    settings.set("your_name", "")
    window = open_window(empty_path, page="settings")
    before = window.session.me
    qtbot.keyClicks(window.page.your_name, "Dewi")
    qtbot.keyClick(window.page.your_name, Qt.Key.Key_Return)
    assert window.session.me.id == before.id
    assert [one.name for one in interviewers.all_of(window.session.workspace)] == ["Dewi"]


def test_the_language_changes_at_once_and_the_focus_stays(qtbot, page, settings):
    window = page.window()
    qtbot.keyClicks(page.your_name, " Baru")
    page.language.setFocus()
    qtbot.keyClick(page.language, Qt.Key.Key_Up)
    assert on_disk(settings)["language"] == "id"
    new = window.page
    assert new is not page
    assert new.name == "settings"
    assert new.language.hasFocus()
    assert new.your_name.text().endswith(" Baru")
    assert window.rail.buttons["jobs"].text() == "Lowongan"
    assert next(menu.text() for menu in window.menus.bar.actions()) == "&Ruang kerja"
    assert any(found.text() == "Bahasa dan tampilan" for found in new.findChildren(QLabel))
    qtbot.keyClick(new.language, Qt.Key.Key_Down)
    assert window.rail.buttons["jobs"].text() == "Jobs"


def test_the_theme_changes_at_once_and_the_menu_follows(qtbot, qapp, page, settings):
    page.theme.setFocus()
    qtbot.keyClick(page.theme, Qt.Key.Key_Down)
    assert on_disk(settings)["theme"] == "dark"
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == theme.DARK["window"]
    assert page.window().menus._themes["dark"].isChecked()


def test_the_menu_sets_the_same_settings(page, settings):
    page.window().menus._themes["dark"].trigger()
    assert page.theme.currentData() == "dark"
    assert theme.is_dark()


def test_ticks_and_figures_are_saved(qtbot, page, settings):
    page.auto_advance.setFocus()
    qtbot.keyClick(page.auto_advance, Qt.Key.Key_Space)
    page.planned_minutes.setFocus()
    qtbot.keyClick(page.planned_minutes, Qt.Key.Key_Up)
    again = Settings.load(settings.path)
    assert again.auto_advance is True
    assert again.planned_minutes == 50


def test_every_field_can_be_reached_and_has_a_name(page):
    for field in (page.your_name, page.language, page.theme, page.auto_advance, page.planned_minutes, page.workspace):
        assert field.accessibleName()
        assert field.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_setting_that_cannot_be_saved_is_said(qtbot, page, settings, tmp_path):
    blocked = tmp_path / "blocked"
    blocked.write_text("")
    settings.path = blocked / "settings.json"
    page.auto_advance.click()
    window = page.window()
    assert window.banner.isVisible()
    assert not page.auto_advance.isChecked()
    assert str(settings.path) in window.banner.message.text()


def test_pages_that_a_change_of_language_replaced_are_told_nothing_more(qtbot, qapp, open_window, sample_path):
    window = open_window(sample_path)
    for name in ("jobs", "reports", "settings"):
        window.go(name)
    for language in ("id", "en", "id"):
        window.session.set("language", language)
        qapp.processEvents()
    window.session.set("your_name", "Dewi")
    window.session.set("theme", "dark")
    qapp.processEvents()  # an error in a slot would fail the test
    window.go("home")
    assert window.page.isVisible()
