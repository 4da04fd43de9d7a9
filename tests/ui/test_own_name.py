"""Whoever has not said their name is asked for it where it is first written down, and never held up."""

import pytest

from screening.interviewing import interviewers, interviews, scorecards
from screening.jobs import applications, jobs
from ui.dialogs.schedule import ScheduleForm
from ui.dialogs.submit import SubmitDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def window(settings, open_window, sample_path):
    settings.set("your_name", "")
    return open_window(sample_path)


@pytest.fixture
def application_id(window):
    workspace = window.session.workspace
    job = jobs.rows(workspace)[0].job
    return applications.rows(workspace, job_id=job.id)[0].application.id


def names(window, interview_id):
    return [one.name for one in interviews.panel(window.session.workspace, interview_id)]


def test_the_schedule_asks_once_and_takes_the_login_names_record_along(window, application_id):
    form = ScheduleForm(window.session, application_id, parent=window)
    login, key = window.session.my_name, window.session.me.id
    assert form.own_name.placeholderText() == login
    form.own_name.setText("  Dewi   Anggraini ")
    form.accept()
    assert names(window, form.changes.id) == ["Dewi Anggraini"]
    assert (window.session.me.id, window.session.settings.your_name) == (key, "Dewi Anggraini")
    again = ScheduleForm(window.session, application_id, parent=window)
    assert again.own_name is None
    again.reject()


def test_a_name_that_is_known_here_is_that_persons(window, application_id):
    budi = interviewers.find(window.session.workspace, "Budi Santoso")
    form = ScheduleForm(window.session, application_id, parent=window)
    form.own_name.setText("budi santoso")
    form.accept()
    assert [one.id for one in interviews.panel(window.session.workspace, form.changes.id)] == [budi.id]


def test_left_empty_the_login_name_stands_as_before(window, application_id):
    form = ScheduleForm(window.session, application_id, parent=window)
    form.accept()
    assert names(window, form.changes.id) == [window.session.my_name]
    assert window.session.settings.your_name == ""


def test_submitting_asks_too_but_nobody_signs_as_somebody_else(qtbot, window, application_id):
    workspace = window.session.workspace
    made = interviews.schedule(workspace, application_id=application_id, panel=(window.session.me.id,))
    window.go("interview", made.id)
    desk = window.page.desk
    desk.submit()
    asked = next(one for one in desk.findChildren(SubmitDialog) if one.isVisible())
    asked.choices["no_decision"].click()
    asked.summary.open_text("Belum cukup bukti.")
    asked.own_name.setText("Budi Santoso")
    asked.save_button.click()
    assert asked.isVisible() and "Budi Santoso" in asked.problem.text()
    asked.own_name.setText("Dewi Anggraini")
    asked.save_button.click()
    qtbot.waitUntil(lambda: desk.record.submitted)
    card = scorecards.load(workspace, desk.record.card.id)
    assert interviewers.get(workspace, card.interviewer_id).name == "Dewi Anggraini"
    assert window.page.desk is desk
