"""The schedule: clashes and odd times are told and never in the way, the panel keeps its order."""

import time

import pytest
from PySide6.QtCore import QDate, QDateTime, Qt, QTime
from PySide6.QtWidgets import QApplication

from screening.interviewing import interviews
from screening.jobs import applications
from screening.people import candidates
from screening.workspace import Workspace
from ui.dialogs.schedule import ScheduleForm

AT = QDateTime(QDate(2030, 5, 6), QTime(10, 0))


@pytest.fixture
def window(open_window, workspace, workspace_path, interview_id):
    workspace.close()
    return open_window(workspace_path)


@pytest.fixture
def form(window, qtbot, application_id):
    """`form()` for a new interview, `form(interview_id)` for a change."""
    opened = []

    def open_(key=None, application=application_id):
        one = interviews.get(window.session.workspace, key) if key else None
        made = ScheduleForm(window.session, application, one, window)
        opened.append(made)
        made.show()
        qtbot.waitUntil(made.isVisible)
        return made

    yield open_
    for one in opened:
        one.done(0)
        one.deleteLater()


@pytest.fixture
def zone(monkeypatch):
    """This computer stands in Berlin, where clocks change."""
    if not hasattr(time, "tzset"):
        pytest.skip("this system has one time zone for all its programs")
    with monkeypatch.context() as patched:
        patched.setenv("TZ", "Europe/Berlin")
        time.tzset()
        yield
    time.tzset()


def kept(window, key):
    with Workspace.open(window.session.workspace.path, read_only=True) as again:
        return interviews.get(again, key), [one.name for one in interviews.panel(again, key)]


def plan_at_ten(window, interview_id):
    at = AT.toUTC().toString("yyyy-MM-ddTHH:mm:00") + "Z"
    window.session.apply(interviews.edit(window.session.workspace, interview_id=interview_id, scheduled_at=at))


def test_an_ordinary_time_is_not_remarked_on(form):
    made = form()
    made.when.setDateTime(AT)
    assert made.told.text() == ""
    assert not made.second.isVisible()


def test_a_clash_is_told_and_saved_all_the_same(window, form, interview_id, budi):
    plan_at_ten(window, interview_id)
    workspace = window.session.workspace
    person = candidates.add(workspace, name="Bima").id
    job = applications.rows(workspace)[0].application.job_id
    application = applications.apply(workspace, candidate_id=person, job_id=job).id
    made = form(application=application)
    made.when.setDateTime(AT.addSecs(1800))
    assert made.told.text() == "Rina Wijaya: already with Siti Nurhaliza from 10:00 to 10:45 (Penata Arsip)."
    made.when.setDateTime(AT.addSecs(45 * 60))
    assert made.told.text() == ""
    made.when.setDateTime(AT.addSecs(1800))
    made.accept()
    assert made.changes is not None
    assert len(interviews.rows(workspace)) == 2


def test_the_candidate_cannot_be_in_two_places(window, form, interview_id):
    plan_at_ten(window, interview_id)
    made = form()
    made.when.setDateTime(AT)
    assert "Siti Nurhaliza has another interview from 10:00 to 10:45" in made.told.text()
    made.planned.setChecked(False)
    assert made.told.text() == ""
    assert form(interview_id).told.text() == ""


def test_a_time_that_has_passed_is_told(form):
    made = form()
    made.when.setDateTime(QDateTime.currentDateTime().addDays(-1))
    assert "This time has passed" in made.told.text()


def test_a_time_that_does_not_exist_is_said_to_mean_the_one_after(zone, window, form):
    made = form()
    made.when.setDate(QDate(2030, 3, 31))
    made.when.setTime(QTime(2, 30))
    assert made.when.text().endswith("02:30")
    assert made.told.text() == "02:30 does not exist on this day: the clocks go forward. 03:30 is meant."
    made.accept()
    assert kept(window, made.changes.id)[0].scheduled_at == "2030-03-31T01:30:00.000Z"


def test_a_time_that_comes_twice_asks_which_one(zone, window, form):
    twice = QDateTime(QDate(2030, 10, 27), QTime(2, 30))
    first = form()
    first.when.setDateTime(twice)
    assert first.second.isVisible() and not first.second.isChecked()
    first.accept()
    second = form()
    second.when.setDateTime(twice)
    second.second.setChecked(True)
    second.accept()
    assert kept(window, first.changes.id)[0].scheduled_at == "2030-10-27T00:30:00.000Z"
    assert kept(window, second.changes.id)[0].scheduled_at == "2030-10-27T01:30:00.000Z"
    assert form(second.changes.id).second.isChecked()
    assert not form(first.changes.id).second.isChecked()


def test_what_is_not_changed_stays_as_it_is(zone, window, form, interview_id):
    plan_at_ten(window, interview_id)
    before = kept(window, interview_id)
    form(interview_id).accept()
    assert kept(window, interview_id) == before


def test_the_panel_is_moved_with_the_keyboard_and_keeps_its_order(window, form, interview_id, qtbot):
    made = form(interview_id)
    assert [name for _, name in made.panel.chosen] == ["Rina Wijaya", "Budi Santoso"]
    made.panel.setCurrentRow(1)
    made.panel.setFocus()
    qtbot.keyClick(made.panel, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [name for _, name in made.panel.chosen] == ["Budi Santoso", "Rina Wijaya"]
    qtbot.keyClick(made.panel, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    made.accept()
    assert kept(window, interview_id)[1] == ["Budi Santoso", "Rina Wijaya"]
    assert [name for _, name in form(interview_id).panel.chosen] == ["Budi Santoso", "Rina Wijaya"]


def test_a_name_typed_again_ticks_the_one_in_the_list(form, budi, qtbot):
    made = form()
    before = made.panel.count()
    qtbot.keyClicks(made.another, "BUDI SANTOSO")
    qtbot.keyClick(made.another, Qt.Key.Key_Return)
    assert made.panel.count() == before
    assert "Budi Santoso" in [name for _, name in made.panel.chosen]


def test_whoever_is_known_is_offered_while_one_types(form, budi, qtbot):
    made = form()
    before = made.panel.count()
    with qtbot.waitActive(made):
        made.activateWindow()
    made.another.setFocus()
    qtbot.keyClicks(made.another, "santo")
    offered = made.another.completer().popup()
    qtbot.waitUntil(offered.isVisible)
    qtbot.keyClick(offered, Qt.Key.Key_Down)
    qtbot.keyClick(offered, Qt.Key.Key_Return)
    assert [name for _, name in made.panel.chosen] == ["Rina Wijaya", "Budi Santoso"]
    assert made.panel.count() == before
    assert made.another.text() == ""
    assert not offered.isVisible()
    qtbot.keyClicks(made.another, "budi")
    qtbot.waitUntil(offered.isVisible)
    first = offered.visualRect(offered.model().index(0, 0))
    qtbot.mouseClick(offered.viewport(), Qt.MouseButton.LeftButton, pos=first.center())
    qtbot.waitUntil(lambda: made.another.text() == "")
    assert made.panel.count() == before


def test_no_field_is_cut_off_at_the_edge(form):
    made = form()
    field = made.when.parentWidget()
    assert made.when.geometry().right() <= field.width()


def test_the_form_is_not_higher_than_a_small_screen(form):
    made = form()
    QApplication.processEvents()
    assert made.height() <= 720
