"""The debrief of a job's panel: one candidate after another, what divides the panel first, and a score that changes."""

import pytest
from PySide6.QtWidgets import QApplication

from screening.interviewing import debrief, interviewers, interviews, panel_talks, scorecards
from screening.jobs import applications, jobs
from screening.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def score(ws, interview_id, who, scores):
    """Somebody's scorecard of an interview, submitted."""
    card = scorecards.begin(ws, interview_id=interview_id, interviewer_id=who).id
    for criterion, value in scores.items():
        scorecards.rate(ws, scorecard_id=card, criterion_id=criterion, score=value)
        scorecards.write_evidence(ws, scorecard_id=card, criterion_id=criterion, text=f"Bukti {value}")
    scorecards.submit(ws, scorecard_id=card, recommendation="yes", summary="")


@pytest.fixture
def path(scored_path):
    """Bima is scored by Budi too, with two wide gaps; Dodi by Budi alone, and Rina still has to."""
    with Workspace.open(scored_path, actor="Budi Santoso") as ws:
        budi = interviewers.ensure(ws, name="Budi Santoso").id
        rina = interviewers.ensure(ws, name="Rina Wijaya").id
        rows = {row.candidate.name: row.application.id for row in applications.rows(ws)}
        (bimas,) = interviews.rows(ws, application_id=rows["Bima"])
        score(ws, bimas.interview.id, budi, {"ketelitian": 5, "kerapian": 4, "kesabaran": 2, "kerja-sama": 5})
        dodis = interviews.schedule(ws, application_id=rows["Dodi"], panel=(rina, budi)).id
        score(ws, dodis, budi, {"ketelitian": 1})
    return scored_path


@pytest.fixture
def page(open_window, path, qtbot):
    window = open_window(path, page="jobs")
    window.go("debrief", jobs.rows(window.session.workspace)[0].job.id)
    qtbot.waitUntil(lambda: window.page.who.text() != "")
    return window.page


def test_the_widest_gaps_come_first(page, column):
    assert column(page.people, "candidate") == ["Bima", "Ana"]
    assert column(page.people, "wide") == ["2", "1"]
    # kesabaran 5 and 2, kerapian 2 and 4; the others in the rubric's order
    assert [one.criterion.id for one in page.criteria.rows.rows] == [
        "kesabaran",
        "kerapian",
        "ketelitian",
        "kerja-sama",
    ]
    assert "3 levels apart" in page.about.text()
    text = page.cards.toPlainText()
    assert "Rina Wijaya (you): 5" in text
    assert "Bukti <b>Bima</b> kesabaran" in text
    assert "Budi Santoso: 2" in text


def test_one_key_goes_to_the_next_candidate_and_one_back(page, press, qtbot):
    page.criteria.setFocus()
    press("N")
    qtbot.waitUntil(lambda: page.who.text() == "Ana")
    assert page.criteria.current.criterion.id == "ketelitian"
    assert not page.next.isEnabled()
    press("P")
    qtbot.waitUntil(lambda: page.who.text() == "Bima")


def test_a_score_is_changed_in_the_debrief_of_the_interview_and_one_comes_back(page, press, qtbot):
    window = page.window()
    page.criteria.setFocus()
    press("Return")
    assert window.page.name == "interview"
    desk = window.page.desk
    assert (desk.place.kind, desk.place.id) == ("debrief", "kesabaran")
    press("3", desk.places)
    press("E", desk.places)
    qtbot.keyClicks(QApplication.focusWidget(), "Budi mendengarnya menyela")
    press("Escape")
    window.back()
    assert window.page is page
    qtbot.waitUntil(lambda: "after the debrief 3" in page.cards.toPlainText())
    assert "Budi mendengarnya menyela" in page.cards.toPlainText()
    # The same interview again, at another criterion: the desk that is open goes there.
    page.criteria.choose("kerapian")
    press("Ctrl+Return")
    assert (window.page.desk.place.kind, window.page.desk.place.id) == ("debrief", "kerapian")


def test_whom_one_still_has_to_score_is_not_talked_about(page, path):
    with Workspace.open(path) as ws:
        job = jobs.rows(ws)[0].job
        budi, rina = (interviewers.ensure(ws, name=name).id for name in ("Budi Santoso", "Rina Wijaya"))
        talks = {talk.name: talk for talk in panel_talks.of_job(ws, job.id, viewer_id=rina)}
        assert set(talks) == {"Bima", "Ana"}
        again = interviews.schedule(ws, application_id=talks["Bima"].application_id, panel=(rina, budi)).id
        assert again
        assert [talk.name for talk in panel_talks.of_job(ws, job.id, viewer_id=rina)] == ["Ana"]
        assert {talk.name for talk in panel_talks.of_job(ws, job.id)} == {"Bima", "Ana"}


def test_who_is_decided_comes_last_and_who_is_through_is_counted(path):
    with Workspace.open(path, actor="Rina Wijaya") as ws:
        job = jobs.rows(ws)[0].job
        rina = interviewers.ensure(ws, name="Rina Wijaya").id
        bima, ana = panel_talks.of_job(ws, job.id, viewer_id=rina)
        applications.decide(ws, application_id=bima.application_id, decision="hold", reason="Menunggu")
        card = debrief.begin(ws, interview_id=ana.interview_id, interviewer_id=rina).id
        debrief.finish(ws, scorecard_id=card)
        found = panel_talks.of_job(ws, job.id, viewer_id=rina)
        assert [(talk.name, talk.decision, talk.finished) for talk in found] == [("Ana", "", 1), ("Bima", "hold", 0)]


def test_nobody_to_talk_about(open_window, scored_path, qtbot):
    with Workspace.open(scored_path) as ws:
        job = jobs.rows(ws)[0].job
        rows = {row.candidate.name: row.application.id for row in applications.rows(ws)}
        rina = interviewers.ensure(ws, name="Rina Wijaya").id
        interviews.schedule(ws, application_id=rows["Ana"], panel=(rina,))  # a second round that is still to be scored
    window = open_window(scored_path, page="jobs")
    window.go("debrief", job.id)
    qtbot.waitUntil(lambda: not window.session.tasks.busy)
    assert not window.page.people.isVisible()
    assert not window.page.next.isEnabled()
