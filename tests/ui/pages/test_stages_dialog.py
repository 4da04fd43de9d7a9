"""The stages of a job as HR changes them: rename, order, add, take away with a place for the people."""

import pytest
from PySide6.QtWidgets import QApplication, QComboBox

from screening.jobs import applications, jobs
from screening.jobs.jobs import STAGES


@pytest.fixture
def window(open_window, sample_path):
    window = open_window(sample_path, page="jobs")
    window.go("job", jobs.rows(window.session.workspace)[0].job.id)
    return window


@pytest.fixture
def typed(press, qtbot):
    """`typed(dialog, text)` writes over the name that is being edited and presses Enter."""

    def typed(dialog, text):
        editor = QApplication.focusWidget()
        assert editor is not dialog.list
        editor.selectAll()
        editor.insert(text)
        press("Return", editor)
        qtbot.waitUntil(dialog.list.hasFocus)

    return typed


def present(window):
    return jobs.rows(window.session.workspace)[0].job.stages


def go_to(dialog, place):
    dialog.list.setFocus()
    dialog.list.setCurrentItem(dialog.list.topLevelItem(place))


def test_stages_are_renamed_added_and_ordered(window, in_dialog, press, typed):
    def work(dialog):
        go_to(dialog, 1)
        press("F2", dialog.list)
        typed(dialog, "Seleksi berkas")
        press("Insert", dialog.list)
        typed(dialog, " Tes  tertulis ")
        press("Alt+Down", dialog.list)
        go_to(dialog, 0)
        assert not dialog.up.isEnabled()
        press("Return", dialog.save_button)

    in_dialog(work)
    press("Ctrl+G")
    assert present(window) == ("new", "Seleksi berkas", "interview", "Tes tertulis", *STAGES[3:])
    columns = window.page.applications.board.columns
    assert [columns[stage].count.text() for stage in present(window)] == ["0", "1", "9", "0", "1", "0", "1", "0"]
    press("Ctrl+Z")
    assert present(window) == STAGES
    assert tuple(window.page.applications.board.columns) == STAGES


def test_the_people_of_a_stage_that_goes_are_asked_about(window, in_dialog, press):
    def work(dialog):
        go_to(dialog, 2)
        press("Delete", dialog.list)
        (home,) = dialog.findChildren(QComboBox)
        assert home.objectName() == "home-interview" and home.isVisible()
        assert "9 from “Interview”" in home.accessibleName()
        go_to(dialog, 1)
        press("Delete", dialog.list)  # the people of another one, which was offered as a place before
        homes = dialog.findChildren(QComboBox)
        assert [home.findText("Screening") for home in homes] == [-1, -1]
        for home in homes:
            home.setCurrentText("Offer")
        press("Return", dialog.save_button)

    in_dialog(work)
    press("Ctrl+G")
    assert present(window) == ("new", *STAGES[3:])
    found = applications.rows(window.session.workspace)
    assert sorted({row.application.stage for row in found}) == ["offer", "rejected"]
    assert window.page.applications.board.columns["offer"].count.text() == "11"


def test_what_is_wrong_is_said_and_nothing_is_lost(window, in_dialog, press, typed):
    def work(dialog):
        go_to(dialog, 0)
        press("F2", dialog.list)
        typed(dialog, "wawancara")  # what the stage of interviews is called in the other language
        press("Return", dialog.save_button)
        assert "two stages named “Interview”" in dialog.problem.text()
        assert dialog.isVisible()
        press("Escape", dialog.save_button)

    in_dialog(work)
    press("Ctrl+G")
    assert present(window) == STAGES


def test_one_stage_always_stays(window, in_dialog, press):
    def work(dialog):
        for _ in range(10):
            go_to(dialog, 0)
            press("Delete", dialog.list)
        assert dialog.list.topLevelItemCount() == 1
        assert not dialog.remove.isEnabled()
        press("Escape", dialog.list)

    in_dialog(work)
    press("Ctrl+G")
    assert present(window) == STAGES


def test_a_name_is_shown_as_it_was_typed(window, in_dialog, press, typed, hostile):
    def work(dialog):
        go_to(dialog, 0)
        press("F2", dialog.list)
        typed(dialog, hostile[:60])
        press("Return", dialog.save_button)

    in_dialog(work)
    press("Ctrl+G")
    assert present(window)[0] == hostile[:60]
