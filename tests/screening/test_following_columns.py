"""What stands in a candidate's or an application's own row and follows from other rows stays true to them."""

import pytest

from screening import audit
from screening.errors import Refused
from screening.jobs import applications, jobs
from screening.people import candidates, phones


@pytest.fixture
def hiding_job(workspace, yaml):
    return jobs.add(workspace, title="Moderator", yaml=yaml, hide_names=True).id


def columns(workspace, candidate_id):
    return workspace.one("SELECT hidden, latest_application FROM candidates WHERE id = ?", (candidate_id,))


def test_a_candidate_is_hidden_while_a_job_applied_for_hides_names(workspace, candidate_id, hiding_job):
    assert columns(workspace, candidate_id) == (0, "")
    applied = applications.apply(workspace, candidate_id=candidate_id, job_id=hiding_job).id
    assert columns(workspace, candidate_id) == (1, applied)
    jobs.edit(workspace, job_id=hiding_job, title="Moderator", hide_names=False, hide_scores=True)
    assert columns(workspace, candidate_id) == (0, applied)
    jobs.edit(workspace, job_id=hiding_job, title="Moderator", hide_names=True, hide_scores=True)
    assert columns(workspace, candidate_id) == (1, applied)


def test_tags_can_be_asked_for_whatever_their_case(workspace, candidate_id):
    def tagged(tag):
        return workspace.all("SELECT candidate_number FROM candidate_tags WHERE tag = ?", (tag,))

    candidates.edit(workspace, candidate_id=candidate_id, tags=["Lapangan", "malam", "lapangan"])
    assert tagged("LAPANGAN") == tagged("malam") == [(1,)]
    candidates.edit(workspace, candidate_id=candidate_id, tags=["malam"])
    assert tagged("lapangan") == []


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("0812-3456-789", "628123456789"),
        ("+62 812 3456 789", "628123456789"),
        ("62 0812.3456.789", "628123456789"),
        ("8123456789", "628123456789"),
        ("+62 (0)812/3456789", "628123456789"),
        ("0812\u20133456\u2011789", "628123456789"),
        ("0812·3456·789", "628123456789"),
        ("+65 8123 4567", "6581234567"),
        ("0065 8123 4567", "6581234567"),
        ("+81 90 1234 5678", "819012345678"),
        ("", ""),
    ],
)
def test_one_phone_has_one_key_however_it_is_written(workspace, candidate_id, written, key):
    candidates.edit(workspace, candidate_id=candidate_id, phone=written)
    assert workspace.one("SELECT phone_key FROM candidates") == (key,)
    assert phones.kept_key(written) == key


def test_an_application_knows_its_latest_decision_and_its_way_through_the_stages(workspace, application_id):
    applications.move(workspace, application_id=application_id, stage="interview")
    applications.decide(workspace, application_id=application_id, decision="hold", reason="Menunggu")
    applications.decide(workspace, application_id=application_id, decision="advance", reason="Kuat")
    stage, since, decision = workspace.one("SELECT stage, stage_since, decision FROM applications")
    way = workspace.all(
        "SELECT stage, moved_at FROM stage_changes WHERE application_id = ? ORDER BY number", (application_id,)
    )
    assert (stage, decision) == ("interview", "advance")
    assert [one for one, _ in way] == ["new", "interview"]
    assert way[-1][1] == since


def test_a_move_is_undone_and_made_again(workspace, application_id):
    moved = applications.move(workspace, application_id=application_id, stage="interview")
    undone = moved.undo(workspace)
    assert applications.get(workspace, application_id).stage == "new"
    assert undone.touched == moved.touched
    undone.undo(workspace)
    assert applications.get(workspace, application_id).stage == "interview"
    with pytest.raises(Refused) as caught:
        undone.undo(workspace)
    assert caught.value.code == "changed_since"


def test_many_rows_of_the_log_are_chained_as_one_by_one(workspace):
    people = [candidates.add(workspace, name=f"Orang {number}").id for number in range(12)]
    with workspace.atomic():
        changes = audit.write_many(
            workspace,
            "stage_changed",
            "applications",
            [(f"lamaran-{number}", person, {"stage": "offer"}) for number, person in enumerate([*people, "baru"])],
            at="2026-01-01T00:00:00.000Z",
            also={"candidates": people},
        )
    candidates.add(workspace, name="Sesudahnya")
    assert audit.verify(workspace) == []
    assert len(changes.touched["applications"]) == 13
    assert changes.touched["candidates"] == frozenset(people)
    row = audit.entries(workspace, limit=3)[1]
    assert audit.kept_promise(workspace, candidate_id="baru", commitment=row.commitment, details={"stage": "offer"})
    assert not audit.kept_promise(workspace, candidate_id="baru", commitment=row.commitment, details={"stage": "hired"})
