"""Home: what waits today, one key to the next interview, and three doors in an empty workspace."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from screening.interviewing import interviewers, interviews, scorecards
from screening.jobs import applications, jobs
from screening.people import candidates
from screening.workspace import Workspace


def titles(rows):
    return [button.row.title for button in rows.buttons]


@pytest.fixture
def window(open_window, sample_path):
    return open_window(sample_path)


def test_it_lists_what_waits(window):
    page = window.page
    assert len(page.today.buttons) == 2
    assert page.today.isVisible()
    waiting = applications.waiting(window.session.workspace, limit=99)
    assert titles(page.decisions) == [row.candidate.name for row in waiting][:8]
    assert not page.quiet.isVisible()
    assert not page.documents.isVisible()  # none yet: an empty list is not shown


def test_one_key_starts_the_next_interview(qtbot, window):
    first = titles(window.page.today)[0]
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.page.name == "interview"
    assert any(first in found.text() for found in window.page.findChildren(QLabel))


def test_rows_are_walked_with_arrows_and_followed_with_enter(qtbot, window):
    rows = window.page.decisions
    rows.buttons[0].setFocus()
    qtbot.keyClick(rows.buttons[0], Qt.Key.Key_Down)
    assert rows.buttons[1].hasFocus()
    name = rows.buttons[1].row.title
    qtbot.keyClick(rows.buttons[1], Qt.Key.Key_Return)
    assert window.page.name == "candidate"
    assert name in window.windowTitle()


def test_a_decision_is_recorded_without_leaving_home(qtbot, window, in_dialog):
    page = window.page
    name = page.decisions.buttons[0].row.title
    (gavel,) = [one for one in page.decisions.findChildren(QToolButton) if one.accessibleName().endswith(name)]

    def decide(dialog):
        dialog.choices["hold"].click()
        qtbot.keyClicks(dialog.reason, "Menunggu rapat evaluasi.")
        dialog.save_button.click()

    in_dialog(decide)
    gavel.click()
    assert window.page is page
    assert name not in titles(page.decisions)


def test_a_row_is_read_aloud_whole(window):
    button = window.page.decisions.buttons[0]
    assert button.row.title in button.accessibleName()
    assert "Pengelola Komunitas" in button.accessibleName()


def test_a_decision_made_elsewhere_leaves_the_list(window):
    page = window.page
    row = applications.waiting(window.session.workspace, limit=1)[0]
    before = len(page.decisions.buttons)
    window.session.apply(
        applications.decide(
            window.session.workspace, application_id=row.application.id, decision="hold", reason="Menunggu"
        )
    )
    assert row.candidate.name not in titles(page.decisions)
    assert len(page.decisions.buttons) == before - 1


def test_a_job_that_hides_names_hides_them_here_too(window):
    workspace = window.session.workspace
    job = jobs.rows(workspace)[0].job
    window.session.apply(
        jobs.edit(workspace, job_id=job.id, title=job.title, hide_names=True, hide_scores=job.hide_scores)
    )
    page = window.page
    shown = titles(page.today) + titles(page.decisions) + titles(page.drafts)
    assert shown
    assert all(title.startswith("K-") for title in shown)


def test_an_interview_that_is_over_is_not_started_again(window):
    workspace = window.session.workspace
    for row in interviews.rows(workspace, day=datetime.now().astimezone().date().isoformat()):
        window.session.apply(interviews.start_clock(workspace, interview_id=row.interview.id))
        window.session.apply(interviews.stop_clock(workspace, interview_id=row.interview.id))
    assert not window.page.start_next.isEnabled()


def test_an_interview_that_one_has_scored_is_not_the_next(qtbot, window):
    workspace = window.session.workspace
    begun = next(iter(interviews.with_drafts(workspace, limit=1)))
    (card,) = scorecards.of_interview(workspace, begun.interview.id)
    window.session.apply(scorecards.submit(workspace, scorecard_id=card.id, recommendation="yes", summary="Baik."))
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.page.name == "interview"
    assert window.page.desk.record.interview.id != begun.interview.id


def test_an_interview_scored_without_the_clock_is_said_to_have_begun_and_to_be_over(window):
    workspace = window.session.workspace
    begun = next(iter(interviews.with_drafts(workspace, limit=1)))
    (card,) = scorecards.of_interview(workspace, begun.interview.id)
    assert _state_of(window, begun) == "Under way"
    window.session.apply(scorecards.submit(workspace, scorecard_id=card.id, recommendation="yes", summary="Baik."))
    assert _state_of(window, begun) == "Done"


def test_an_interview_only_looked_at_is_still_planned(window):
    workspace = window.session.workspace
    untouched = next(
        row
        for row in interviews.rows(workspace, day=datetime.now().astimezone().date().isoformat())
        if not row.scorecards
    )
    window.session.apply(
        scorecards.begin(workspace, interview_id=untouched.interview.id, interviewer_id=window.session.me.id)
    )
    assert _state_of(window, untouched) == "Planned"


def _state_of(window, interview):
    (told,) = [one.row.detail for one in window.page.today.buttons if one.row.title == interview.candidate.name]
    return told.rpartition(" · ")[2]


def test_enter_on_a_button_does_what_space_does(qtbot, window):
    button = next(one for one in window.page.findChildren(QPushButton) if "Start the next" in one.text())
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert window.page.name == "interview"


def test_a_day_without_anything_says_so(open_window, empty_path):
    from rubrics.library import SAMPLE_RUBRIC

    with Workspace.open(empty_path) as workspace:
        jobs.add(workspace, title="Sepi", yaml=SAMPLE_RUBRIC.read_text(encoding="utf-8"))
    page = open_window(empty_path).page
    assert page.quiet.isVisible()
    assert not page.doors.isVisible()


def test_tomorrow_is_not_today(open_window, empty_path):
    from rubrics.library import SAMPLE_RUBRIC

    with Workspace.open(empty_path) as workspace:
        job = jobs.add(workspace, title="Besok", yaml=SAMPLE_RUBRIC.read_text(encoding="utf-8")).id
        person = candidates.add(workspace, name="Ani").id
        application = applications.apply(workspace, candidate_id=person, job_id=job).id
        tomorrow = (datetime.now(UTC) + timedelta(days=1, hours=1)).isoformat()
        interviews.schedule(workspace, application_id=application, scheduled_at=tomorrow)
    assert open_window(empty_path).page.today.buttons == []


@pytest.mark.parametrize(("language", "said"), [("en", "14:00"), ("id", "14.00")])
def test_the_time_of_an_interview_is_written_as_in_documents(open_window, sample_path, language, said):
    page = open_window(sample_path, language=language).page
    assert any(said in button.accessibleName() for button in page.today.buttons)


# -- an empty workspace


def test_an_empty_workspace_has_three_doors(qtbot, open_window, empty_path):
    window = open_window(empty_path)
    page = window.page
    assert page.doors.isVisible()
    assert [door.button.text() for door in page.doors.doors] == ["Open the sample", "Read a document", "Add a job"]
    assert page.doors.doors[0].button.hasFocus()
    with qtbot.waitSignal(window.session.workspace_wanted) as wanted:
        qtbot.keyClick(page.doors.doors[0].button, Qt.Key.Key_Space)
    assert wanted.args == ["sample"]


def test_a_nameless_user_is_led_to_the_settings(qtbot, open_window, sample_path, settings):
    settings.set("your_name", "")
    window = open_window(sample_path)
    assert window.page.name_line.isVisible()
    window.session.set("your_name", "Dewi")
    assert not window.page.name_line.isVisible()


def test_a_window_left_open_overnight_shows_the_new_day(qtbot, window, monkeypatch):
    page = window.page
    tomorrow = QDate.currentDate().addDays(1)
    monkeypatch.setattr(QDate, "currentDate", staticmethod(lambda: tomorrow))
    other = QLabel("another window")
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    with qtbot.waitActive(window):
        window.activateWindow()
    assert page.today.buttons == []


# -- what has to go


def keep_until(window, days):
    """Somebody of the sample whose data is to be kept until so many days from today; the candidate's name."""
    workspace = window.session.workspace
    ((key, name),) = workspace.all("SELECT id, name FROM candidates ORDER BY number LIMIT 1")
    date = QDate.currentDate().addDays(days).toString("yyyy-MM-dd")
    workspace.execute("UPDATE candidates SET keep_until = ? WHERE id = ?", (date, key))
    window.page.refresh()
    return name


@pytest.mark.parametrize(("days", "said"), [(-3, "3 day"), (0, "Today"), (1, "In 1 day"), (30, "In 30 day")])
def test_a_date_of_retention_that_comes_up_is_shown(qtbot, window, days, said):
    name = keep_until(window, days)
    qtbot.waitUntil(lambda: window.page.retention.buttons != [])
    (row,) = [button.row for button in window.page.retention.buttons]
    assert row.title == name
    assert row.side.startswith(said)


def test_a_date_of_retention_far_ahead_is_not(qtbot, window):
    keep_until(window, 30)
    qtbot.waitUntil(window.page.retention.isVisible)
    keep_until(window, 31)
    qtbot.waitUntil(lambda: not window.page.retention.isVisible())


def test_a_hidden_name_stays_hidden_where_a_date_comes_up(qtbot, window):
    workspace = window.session.workspace
    name = keep_until(window, 2)
    qtbot.waitUntil(window.page.retention.isVisible)
    job = jobs.rows(workspace)[0].job
    window.session.apply(jobs.edit(workspace, job_id=job.id, title=job.title, hide_names=True, hide_scores=True))
    qtbot.waitUntil(lambda: [one.row.title[:2] for one in window.page.retention.buttons] == ["K-"])
    (row,) = [button.row for button in window.page.retention.buttons]
    assert name not in row.title + row.detail


def test_the_next_interview_stands_first_and_those_that_are_over_last(window):
    workspace = window.session.workspace
    first, second = titles(window.page.today)
    row = next(one for one in interviews.rows(workspace) if one.candidate.name == first and one.interview.scheduled_at)
    window.session.apply(interviews.start_clock(workspace, interview_id=row.interview.id))
    window.session.apply(interviews.stop_clock(workspace, interview_id=row.interview.id))
    assert titles(window.page.today) == [second, first]


def test_ones_own_interview_stands_before_that_of_another_panel(window):
    workspace = window.session.workspace
    first, second = titles(window.page.today)
    row = next(one for one in interviews.rows(workspace) if one.candidate.name == first and one.interview.scheduled_at)
    another = interviewers.ensure(workspace, name="Budi Hartono").id
    workspace.execute(
        "UPDATE panel SET interviewer_id = ? WHERE interview_id = ? AND interviewer_id = ?",
        (another, row.interview.id, window.session.me.id),
    )
    window.page.refresh()
    assert titles(window.page.today) == [second, first]
