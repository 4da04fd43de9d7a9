"""The applications of a job in an order, as its board and its table read them."""

import pytest

from screening.interviewing import interviews, scorecards
from screening.jobs import applications, board, jobs
from screening.people import candidates

NAMES = ("Citra", "agus", "Éva", "Budi")


@pytest.fixture
def people(workspace, job_id, next_moment):
    """Name -> application, in the order they applied."""
    found = {}
    for name in NAMES:
        next_moment()
        person = candidates.add(workspace, name=name).id
        found[name] = applications.apply(workspace, candidate_id=person, job_id=job_id).id
    return found


@pytest.fixture
def names(workspace, job_id):
    """`names(...)` are the names of `board.order(...)`, in its order."""

    def names(viewer_id=None, **asked):
        ids = board.order(workspace, job_id, viewer_id=viewer_id, **asked)
        rows = board.read(workspace, ids, viewer_id=viewer_id)
        return [rows[key].candidate.name for key in ids]

    return names


def wait(workspace, applied, minute):
    """As if the application had entered its stage then."""
    workspace.execute(
        "UPDATE applications SET stage_since = ? WHERE id = ?", (f"2026-11-01T08:{minute:02}:00.000Z", applied)
    )


def test_who_waits_longest_in_a_stage_comes_first(workspace, people, names, job_id):
    for name, minute in (("Citra", 30), ("agus", 10), ("Éva", 20)):
        wait(workspace, people[name], minute)
    applications.move(workspace, application_id=people["Budi"], stage="offer")
    assert names(stage="new") == ["agus", "Éva", "Citra"]
    assert names(stage="new", descending=True) == ["Citra", "Éva", "agus"]
    assert names(stage="new", limit=2) == ["agus", "Éva"]
    assert (names(stage="offer"), names(stage="hired")) == (["Budi"], [])
    assert list(jobs.row(workspace, job_id).counts.items())[:5] == [
        ("new", 3), ("screening", 0), ("interview", 0), ("offer", 1), ("hired", 0)
    ]  # fmt: skip


def test_the_whole_job_in_every_order(workspace, people, names):
    for minute, name in enumerate(NAMES):
        wait(workspace, people[name], minute)
    applications.move(workspace, application_id=people["Citra"], stage="offer")
    applications.decide(workspace, application_id=people["Éva"], decision="hold", reason="Tunggu.")
    for name, at in (("Budi", "2099-05-01T02:00:00.000Z"), ("agus", "2099-04-01T02:00:00.000Z")):
        interviews.schedule(workspace, application_id=people[name], scheduled_at=at)
    interviews.schedule(workspace, application_id=people["Citra"], scheduled_at="2020-01-01T02:00:00.000Z")
    assert names(by="candidate") == ["agus", "Budi", "Citra", "Éva"]
    assert names(by="stage") == ["agus", "Éva", "Budi", "Citra"]
    assert names(by="stage", descending=True, limit=3) == ["Citra", "agus", "Éva"]
    assert names(by="decision")[0] == names(by="decision", descending=True)[0] == "Éva"
    assert names(by="next_interview")[:2] == ["agus", "Budi"]
    assert names(by="next_interview", descending=True)[:2] == ["Budi", "agus"]
    assert names(by="applied") == list(NAMES)
    assert names(by="applied", descending=True) == list(reversed(NAMES))


def test_a_score_that_one_may_not_see_is_neither_shown_nor_in_an_order(workspace, people, names, job_id, rina, budi):
    for score, name in enumerate(NAMES):
        workspace.execute("UPDATE applications SET score = ? WHERE id = ?", (score * 10.0, people[name]))
        wait(workspace, people[name], score)
    interviews.schedule(workspace, application_id=people["Budi"], panel=(rina, budi))
    assert names(by="score", descending=True) == ["Budi", "Éva", "agus", "Citra"]
    assert names(by="score", descending=True, viewer_id=rina) == ["Éva", "agus", "Citra", "Budi"]
    assert names(by="score", viewer_id=rina) == ["Citra", "agus", "Éva", "Budi"]
    ids = board.order(workspace, job_id)
    seen = {row.candidate.name: row.score for row in board.read(workspace, ids, viewer_id=rina).values()}
    assert seen == {"Citra": 0.0, "agus": 10.0, "Éva": 20.0, "Budi": None}


def test_the_score_is_there_once_ones_own_is_given(workspace, job_id, interview_id, application_id, rina, budi):
    workspace.execute("UPDATE applications SET score = 40.0")
    (key,) = board.order(workspace, job_id)
    assert board.read(workspace, [key], viewer_id=budi)[key].score is None
    card = scorecards.begin(workspace, interview_id=interview_id, interviewer_id=budi).id
    scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary="")
    workspace.execute("UPDATE applications SET score = 40.0")
    assert board.read(workspace, [key], viewer_id=budi)[key].score == 40.0


def test_hidden_names_stand_by_their_code(workspace, people, names, job_id):
    jobs.edit(workspace, job_id=job_id, title="Penata Arsip", hide_names=True, hide_scores=False)
    assert names(by="candidate") == ["K-01", "K-02", "K-03", "K-04"]


def test_whoever_came_since_does_not_take_the_place_of_one_who_was_taken_back(workspace, people, job_id):
    person = candidates.add(workspace, name="Dewi").id
    applied = applications.apply(workspace, candidate_id=person, job_id=job_id)
    in_order = board.order(workspace, job_id, by="candidate")
    applied.undo(workspace)
    other = candidates.add(workspace, name="Eka").id
    applications.apply(workspace, candidate_id=other, job_id=job_id)
    left = [people[name] for name in ("agus", "Budi", "Citra", "Éva")]
    assert board.present(workspace, in_order) == left
    assert set(board.read(workspace, in_order)) == set(left)
