"""Applications from stage to stage, one and many at once, each move to be taken back; and the same for decisions."""

import pytest

from screening import audit, doctor
from screening.errors import NotFound, Refused
from screening.interviewing import interviews
from screening.jobs import applications, jobs
from screening.people import candidates

STAMP = "SELECT stage, stage_since FROM applications WHERE id = ?"
HISTORY = "SELECT stage FROM stage_changes WHERE application_id = ? ORDER BY number"


@pytest.fixture
def people(workspace):
    return [candidates.add(workspace, name=f"Orang {number}").id for number in range(5)]


@pytest.fixture
def applied(workspace, job_id, people):
    """The applications of five people, in their order."""
    applications.apply_many(workspace, candidate_ids=people, job_id=job_id)
    found = {row.application.candidate_id: row.application.id for row in applications.rows(workspace, job_id=job_id)}
    return [found[one] for one in people]


def stages(workspace, ids):
    return [applications.get(workspace, one).stage for one in ids]


def history(workspace, application_id):
    return [stage for (stage,) in workspace.all(HISTORY, (application_id,))]


def test_many_move_at_once_with_a_row_of_the_log_for_each(workspace, applied, job_id, people):
    applications.move(workspace, application_id=applied[0], stage="offer")
    before = len(audit.entries(workspace))
    changes = applications.move_many(workspace, application_ids=[*applied, applied[1]], stage="offer")
    assert stages(workspace, applied) == ["offer"] * 5
    assert changes.touched["applications"] == set(applied[1:])
    assert changes.touched["candidates"] == set(people[1:]) and changes.touched["jobs"] == {job_id}
    written = audit.entries(workspace)[: len(audit.entries(workspace)) - before]
    assert [one.record_id for one in reversed(written)] == applied[1:]
    assert {one.action for one in written} == {"stage_changed"}
    assert audit.verify(workspace) == []
    assert [history(workspace, one) for one in applied] == [["new", "offer"]] * 5


def test_a_move_taken_back_is_as_if_it_had_never_been_and_can_be_made_again(workspace, applied):
    applications.move(workspace, application_id=applied[0], stage="screening")
    before = [workspace.one(STAMP, (one,)) for one in applied]
    moved = applications.move_many(workspace, application_ids=applied, stage="interview")
    undone = moved.undo(workspace)
    assert [workspace.one(STAMP, (one,)) for one in applied] == before
    assert undone.touched == moved.touched
    assert [history(workspace, one) for one in applied] == [["new", "screening"], *[["new"]] * 4]
    undone.undo(workspace)
    assert stages(workspace, applied) == ["interview"] * 5
    assert audit.verify(workspace) == []


def test_moves_are_taken_back_one_after_the_other(workspace, applied):
    made = [applications.move(workspace, application_id=applied[0], stage=one) for one in ("screening", "offer", "new")]
    for changes in reversed(made):
        changes.undo(workspace)
    assert history(workspace, applied[0]) == ["new"]


def test_a_move_is_later_than_the_one_before_also_where_the_clock_was_set_back(workspace, applied, set_clock_back):
    since = [applications.get(workspace, one).stage_since for one in applied]
    set_clock_back()
    moved = applications.move_many(workspace, application_ids=applied, stage="offer")
    assert all(applications.get(workspace, one).stage_since > at for one, at in zip(applied, since, strict=True))
    assert doctor.examine(workspace.path) == []  # the last step of their way is where they stand
    moved.undo(workspace)
    assert [applications.get(workspace, one).stage_since for one in applied] == since


def test_whom_somebody_moved_on_is_not_moved_back(workspace, applied):
    moved = applications.move_many(workspace, application_ids=applied, stage="interview")
    applications.move(workspace, application_id=applied[3], stage="offer")
    with pytest.raises(Refused, match="changed_since"):
        moved.undo(workspace)
    assert stages(workspace, applied) == ["interview", "interview", "interview", "offer", "interview"]


def test_one_that_does_not_fit_leaves_all_where_they_are(workspace, applied):
    with pytest.raises(NotFound):
        applications.move_many(workspace, application_ids=[*applied, "nobody"], stage="offer")
    with pytest.raises(Refused, match="unknown_stage"):
        applications.move_many(workspace, application_ids=applied, stage="lolos")
    assert stages(workspace, applied) == ["new"] * 5


def test_nothing_to_move_is_no_change(workspace, applied):
    before = audit.head(workspace)
    for ids in ([], applied):
        changes = applications.move_many(workspace, application_ids=ids, stage="new")
        assert not changes.touched and changes.undo is None
    assert audit.head(workspace) == before


def test_people_are_put_on_a_job_once_and_taken_off_again(workspace, job_id, people):
    first = applications.apply(workspace, candidate_id=people[2], job_id=job_id)
    changes = applications.apply_many(workspace, candidate_ids=[*people, people[0]], job_id=job_id)
    assert len(changes.touched["applications"]) == 4 and first.id not in changes.touched["applications"]
    undone = changes.undo(workspace)
    assert [row.application.id for row in applications.rows(workspace, job_id=job_id)] == [first.id]
    undone.undo(workspace)
    assert changes.touched["applications"] < {row.application.id for row in applications.rows(workspace, job_id=job_id)}
    assert audit.verify(workspace) == []


def test_whoever_was_worked_on_stays_on_the_job(workspace, job_id, people):
    for step in (
        lambda one: interviews.schedule(workspace, application_id=one),
        lambda one: applications.decide(workspace, application_id=one, decision="hold", reason="Menunggu."),
        lambda one: applications.move(workspace, application_id=one, stage="offer"),
    ):
        changes = applications.apply(workspace, candidate_id=people.pop(), job_id=job_id)
        step(changes.id)
        with pytest.raises(Refused, match="changed_since"):
            changes.undo(workspace)
        assert applications.get(workspace, changes.id)


def test_many_are_put_on_no_closed_job_and_strangers_on_none(workspace, job_id, people):
    with pytest.raises(NotFound):
        applications.apply_many(workspace, candidate_ids=[*people, "nobody"], job_id=job_id)
    jobs.close(workspace, job_id=job_id)
    with pytest.raises(Refused, match="job_closed"):
        applications.apply_many(workspace, candidate_ids=people, job_id=job_id)
    assert applications.rows(workspace) == []


def test_a_decision_taken_back_gives_the_one_before_its_place_again(workspace, applied):
    one = applied[0]
    workspace.actor = "Budi Santoso"
    first = applications.decide(workspace, application_id=one, decision="hold", reason="Tunggu tes.")
    workspace.actor = "Rina Wijaya"
    second = applications.decide(workspace, application_id=one, decision="reject", reason="Tes kurang.")
    second.undo(workspace)
    now = applications.get(workspace, one)
    assert (now.decision, now.decision_reason, now.decided_by) == ("hold", "Tunggu tes.", "Budi Santoso")
    undone = first.undo(workspace)
    now = applications.get(workspace, one)
    assert (now.decision, now.decision_reason, now.decided_by) == ("", "↶ Tunggu tes.", "Rina Wijaya")
    undone.undo(workspace)
    assert applications.get(workspace, one).decision == "hold"
    shown = [record.decision for record in applications.decision_history(workspace, one)]
    assert shown == ["hold", "", "hold", "reject", "hold"]


def test_a_decision_that_somebody_followed_up_stays(workspace, applied):
    made = applications.decide(workspace, application_id=applied[0], decision="hold", reason="Tunggu tes.")
    applications.decide(workspace, application_id=applied[0], decision="advance", reason="Tes baik.")
    with pytest.raises(Refused, match="changed_since"):
        made.undo(workspace)
    assert applications.get(workspace, applied[0]).decision == "advance"


def test_a_decision_is_not_made_again_over_a_later_one(workspace, applied):
    one = applied[0]
    undone = applications.decide(workspace, application_id=one, decision="hold", reason="Menunggu.").undo(workspace)
    applications.decide(workspace, application_id=one, decision="reject", reason="Kurang bukti.")
    with pytest.raises(Refused, match="changed_since"):
        undone.undo(workspace)
    assert applications.get(workspace, one).decision == "reject"


def test_moves_and_decisions_are_taken_back_and_made_again_one_after_the_other(workspace, applied):
    one = applied[0]
    made = [
        applications.move(workspace, application_id=one, stage="interview"),
        applications.decide(workspace, application_id=one, decision="hold", reason="Menunggu."),
        applications.move(workspace, application_id=one, stage="offer"),
        applications.decide(workspace, application_id=one, decision="advance", reason="Kuat."),
    ]

    def standing():
        now = applications.get(workspace, one)
        return now.stage, now.decision

    for _ in range(2):
        undone = [changes.undo(workspace) for changes in reversed(made)]
        assert standing() == ("new", "")
        made = [changes.undo(workspace) for changes in reversed(undone)]
        assert standing() == ("offer", "advance")
