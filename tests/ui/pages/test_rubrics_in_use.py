"""Rubrics: a broken file keeps its last good version in use and says so, and the editor is a key away."""

import pytest
from PySide6.QtWidgets import QApplication

from rubrics.format import read
from rubrics.library import SAMPLE_RUBRIC
from rubrics.revisions import last_good


@pytest.fixture
def file(folder, yaml):
    path = folder / "arsip.yaml"
    path.write_text(yaml, encoding="utf-8")
    return path


@pytest.fixture
def open_page(open_window, empty_path, qtbot, folder):
    def open_page():
        window = open_window(empty_path, page="rubrics")
        qtbot.waitUntil(lambda: not window.session.tasks.busy)
        return window.page

    return open_page


def breaks(page, file, qtbot):
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("revision: 1", "revision: satu", 1), encoding="utf-8")
    qtbot.waitUntil(lambda: page.table.rows.rows[0].errors > 0)


def test_a_sound_file_is_remembered_when_it_is_read(open_page, file):
    open_page()
    assert last_good(file) == file.read_text(encoding="utf-8")


def test_a_broken_file_keeps_its_last_good_version_and_says_so(open_page, file, qtbot, column):
    page = open_page()
    page.table.choose(str(file))
    breaks(page, file, qtbot)
    assert column(page.table, "title")[0] == "Archivist"
    assert column(page.table, "revision")[0] == "1"
    assert "last good version" in column(page.table, "place")[0]
    assert "error" in column(page.table, "problems")[0]
    assert page.condition.isVisible()
    assert "arsip.yaml is broken since" in page.condition.text()
    assert "Archivist" in page.reading.toPlainText()
    assert "satu" in file.read_text(encoding="utf-8"), "the file itself is never touched"


def test_mended_it_is_used_as_it_is(open_page, file, qtbot):
    page = open_page()
    page.table.choose(str(file))
    breaks(page, file, qtbot)
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("revision: satu", "revision: 2", 1).replace("Archivist", "Keeper"), encoding="utf-8")
    qtbot.waitUntil(lambda: page.table.rows.rows[0].errors == 0)
    assert page.table.rows.rows[0].rubric.title.en == "Keeper"
    assert not page.condition.isVisible()


def test_a_job_takes_the_last_good_version(open_page, file, qtbot, in_dialog):
    page = open_page()
    breaks(page, file, qtbot)
    offered = []

    def look(dialog):
        qtbot.waitUntil(lambda: dialog.rubric.count() > 1)
        offered.extend(dialog.rubric.itemText(row) for row in range(dialog.rubric.count()))
        dialog.reject()

    in_dialog(look)
    page.navigator.go("jobs", "new")
    qtbot.waitUntil(lambda: bool(offered))
    assert any("Archivist" in words and "last good version" in words for words in offered)


def test_another_meaning_under_the_same_number_is_said(open_page, file, qtbot):
    page = open_page()
    page.table.choose(str(file))
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("weight: 2", "weight: 5", 1), encoding="utf-8")
    qtbot.waitUntil(lambda: page.table.rows.rows[0].unannounced > 0)
    assert "scores otherwise than revision 1" in page.condition.text()


def test_enter_opens_the_editor_and_back_comes_back(open_page, file, press, qtbot):
    page = open_page()
    page.table.choose(str(file))
    page.table.setFocus()
    press("Return")
    window = page.window()
    assert window.page.name == "editor"
    assert window.page.desk.file.path == file
    assert window.page.isAncestorOf(QApplication.focusWidget())
    press("Alt+Left", window.page)
    assert window.page is page
    assert page.table.current_key == str(file)


def test_a_shipped_rubric_opens_to_be_read(open_page, press):
    page = open_page()
    page.table.choose(str(SAMPLE_RUBRIC))
    page.table.setFocus()
    press("F2")
    assert page.window().page.desk.shipped


def test_a_folder_that_may_not_be_written_is_read_all_the_same(open_page, file, column):
    (file.parent / ".saring").write_text("in the way", encoding="utf-8")
    page = open_page()
    assert column(page.table, "title")[0] == read(file).title.en


def test_revisions_are_compared(open_page, file, folder, qtbot, press, in_dialog):
    page = open_page()
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("weight: 2", "weight: 5", 1).replace("revision: 1", "revision: 2"), encoding="utf-8")
    qtbot.waitUntil(lambda: page.table.rows.rows[0].rubric.revision == 2)
    page.table.choose(str(file))
    seen = []

    def look(dialog):
        seen.extend([dialog.before.currentText(), dialog.after.currentText(), dialog.view.toPlainText()])
        dialog.after.setCurrentIndex(0)
        seen.append(dialog.view.toPlainText())
        dialog.reject()

    in_dialog(look)
    page.table.setFocus()
    press("Ctrl+Shift+R")
    qtbot.waitUntil(lambda: len(seen) == 4)
    assert seen[0] == "Revision 1"
    assert seen[1] == "The file now (revision 2)"
    assert "Ketelitian" in seen[2]
    assert "5" in seen[2]
    assert "No difference" in seen[3]
