"""The letterhead is entered on the page "Settings", kept in the workspace, and taken back like everything else."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QImage

from screening import letterhead


@pytest.fixture
def page(open_window, empty_path):
    return open_window(empty_path, page="settings").page


@pytest.fixture
def logo(tmp_path):
    drawn = QImage(900, 300, QImage.Format.Format_ARGB32)
    drawn.fill(QColor("teal"))
    drawn.save(str(tmp_path / "logo.png"))
    return tmp_path / "logo.png"


def kept(page):
    return letterhead.get(page.session.workspace)


def write(qtbot, field, *lines):
    for number, line in enumerate(lines):
        if number:
            qtbot.keyClick(field, Qt.Key.Key_Return)
        qtbot.keyClicks(field, line)


def test_name_and_address_are_kept_on_the_way_out(qtbot, page):
    form = page.letterhead
    form.company.setFocus()
    qtbot.keyClicks(form.company, "PT Bahari Nusantara")
    qtbot.keyClick(form.company, Qt.Key.Key_Tab)
    assert kept(page).name == "PT Bahari Nusantara"
    assert form.address.hasFocus()
    write(qtbot, form.address, "Jalan Sudirman 52", "", "Jakarta")
    page.window().go("jobs")
    assert kept(page).address == "Jalan Sudirman 52\nJakarta"
    page.session.undo.undo()
    qtbot.waitUntil(lambda: kept(page).address == "")
    page.window().go("settings")
    assert (form.company.text(), form.address.toPlainText()) == ("PT Bahari Nusantara", "")


def test_a_logo_chosen_just_before_a_change_of_language_is_kept(qtbot, qapp, page, logo):
    window = page.window()
    page.letterhead.company.setFocus()
    qtbot.keyClicks(page.letterhead.company, "PT Bahari")
    page.letterhead.take(logo)
    window.session.set("language", "id")
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the former page goes before the worker is through
    qtbot.waitUntil(lambda: kept(window.page).logo != b"")
    assert kept(window.page).name == "PT Bahari"
    assert not window.page.letterhead.logo.pixmap().isNull()


def test_too_many_lines_are_said_and_nothing_is_lost(qtbot, page):
    page.letterhead.address.setFocus()
    write(qtbot, page.letterhead.address, *"123456")
    page.letterhead.company.setFocus()
    banner = page.window().banner
    qtbot.waitUntil(banner.isVisible)
    assert "at most 5 lines" in banner.message.text()
    assert kept(page).address == ""
    assert page.letterhead.address.toPlainText() == "\n".join("123456")
    page.letterhead.address.setFocus()
    assert banner.isVisible()
    qtbot.keyClick(page.letterhead.address, Qt.Key.Key_Backspace)
    assert not banner.isVisible()  # it is being mended
    qtbot.keyClick(page.letterhead.address, Qt.Key.Key_Backspace)
    page.letterhead.company.setFocus()
    assert kept(page).address == "\n".join("12345")


def test_a_logo_is_chosen_shown_and_removed(qtbot, page, logo, tmp_path):
    form = page.letterhead
    assert form.logo.text() == "No logo yet" and not form.remove.isEnabled()
    form.take(logo)
    qtbot.waitUntil(lambda: kept(page).logo != b"")
    assert not form.logo.pixmap().isNull() and form.remove.isEnabled()
    (tmp_path / "wrong.png").write_text("<svg/>")
    for name, said in (("wrong.png", "no PNG or JPEG"), ("none.png", "cannot be read")):
        form.take(tmp_path / name)
        qtbot.waitUntil(lambda said=said: said in page.window().banner.message.text())
    assert kept(page).logo
    form.remove.trigger()
    assert kept(page).logo == b"" and form.logo.text() == "No logo yet"
