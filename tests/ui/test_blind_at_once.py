"""What comes to be hidden while the window is open is hidden at once, on every page that was ever shown."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from screening.identifiers import utc_now
from screening.interviewing import interviews, scorecards
from screening.jobs import jobs
from screening.workspace import Workspace
from tests.ui.test_blind_pages import Walk, blind_path
from ui.insights.views import VIEWS
from ui.palette.window import Palette

__all__ = ["blind_path"]


@pytest.fixture
def everybody_walk(open_window, qtbot, in_dialog, blind_path, rina):
    """A window in which everything was looked at, while it could be seen."""
    with Workspace.open(blind_path, actor="Rina Wijaya") as opened:
        (job,) = jobs.rows(opened)
        jobs.edit(opened, job_id=job.job.id, title="Arsip", hide_names=False, hide_scores=True)
        round_ = interviews.rows(opened)[-1].interview.id
        card = scorecards.begin(opened, interview_id=round_, interviewer_id=rina).id
        scorecards.submit(opened, scorecard_id=card, recommendation="yes", summary="")
    made = Watch(open_window(blind_path), qtbot, in_dialog)
    made.card = card
    go_everywhere(made)
    made.looking = True
    made.go("candidate", made.candidate.id)
    assert any("Zubaidah" in one for one in made.seen)
    assert any("Budi Santoso: " in one for one in made.seen)
    made.seen.clear()
    return made


def settle(walk):
    """The worker is through, also with what it does quietly, and what was taken out of sight is gone for good."""
    tasks, through = walk.window.session.tasks, []
    walk.qtbot.waitUntil(lambda: not tasks.busy)
    tasks.run_quietly(lambda *_: None, done=through.append)
    walk.qtbot.waitUntil(lambda: bool(through))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


class Watch(Walk):
    """Looks only at what is there to stay; without `looking` it just goes everywhere."""

    looking = False

    def look(self, where, *parts):
        settle(self)
        if self.looking:
            super().look(where, *parts)


def go_everywhere(walk):
    """Every page, in every view that holds figures, and the palette over it."""
    session = walk.window.session
    for page, record in (
        ("home", ""),
        ("job", walk.application.job_id),
        ("candidates", ""),
        ("candidate", walk.candidate.id),
        ("compare", walk.application.job_id),
        ("debrief", walk.application.job_id),
        ("reports", ""),
        ("interview", walk.interview.id),
        ("importing", ""),
    ):
        walk.go(page, record)
    insights = walk.go("insights", walk.application.job_id)
    for view in VIEWS[2:5]:
        insights.choose_view(view.name)
        walk.qtbot.waitUntil(lambda: not session.tasks.busy and not insights.reading)
        walk.look(f"insights: {view.name}")
    for typed in ("zubaidha", ""):
        settle(walk)
        walk.window.menus.palette.trigger()
        palette = walk.window.findChild(Palette)
        settle(walk)
        palette.field.setText(typed)
        walk.look(f"palette: {typed}", palette.rows)
        palette.reject()


def test_a_name_is_hidden_at_once(everybody_walk):
    walk = everybody_walk
    session = walk.window.session
    job = walk.application.job_id
    for page in ("home", "reports", "candidate"):
        walk.go(page, walk.candidate.id if page == "candidate" else "")
        walk.seen.clear()
        session.apply(jobs.edit(session.workspace, job_id=job, title="Arsip", hide_names=True, hide_scores=False))
        walk.look(f"{page}, without leaving it")
        assert {one for one in walk.seen if "ubaidah" in one or "zqx" in one or "irjo" in one} == set()
        session.undo.undo()
    session.undo.redo()
    walk.seen.clear()
    go_everywhere(walk)
    assert {one for one in walk.seen if "ubaidah" in one or "zqx" in one or "irjo" in one} == set()


def test_another_person_at_the_window_sees_what_they_may(everybody_walk):
    """Dewi is to interview the candidate too, and takes Rina's place at the window."""
    walk = everybody_walk
    session = walk.window.session
    workspace, job = session.workspace, walk.application.job_id
    session.apply(jobs.edit(workspace, job_id=job, title="Arsip", hide_names=True, hide_scores=True))
    walk.window.go("settings")
    session.set("your_name", "Dewi Anggraini")
    session.apply(
        interviews.schedule(
            workspace, application_id=walk.application.id, panel=(session.me.id,), scheduled_at=utc_now()
        )
    )
    session.set("your_name", "Rina Wijaya")
    walk.looking = False
    go_everywhere(walk)
    walk.looking = True
    walk.window.go("settings")
    walk.seen.clear()
    session.set("your_name", "Dewi Anggraini")
    walk.qtbot.waitUntil(lambda: not session.tasks.busy)
    go_everywhere(walk)
    assert [one for one in sorted(walk.seen) if "still a draft" not in one] == []  # the draft is her own


@pytest.mark.soak
def test_whoever_opens_their_own_scorecard_again_is_in_the_dark_at_once(everybody_walk):
    walk = everybody_walk
    session = walk.window.session
    job = walk.application.job_id
    session.apply(jobs.edit(session.workspace, job_id=job, title="Arsip", hide_names=True, hide_scores=True))
    walk.looking = False
    go_everywhere(walk)
    walk.go("candidates")
    walk.looking = True
    session.apply(scorecards.reopen(session.workspace, scorecard_id=walk.card, reason="keliru"))
    walk.look("candidates, without leaving it")
    go_everywhere(walk)
    assert [one for one in sorted(walk.seen) if "still a draft" not in one] == []  # the draft is her own
