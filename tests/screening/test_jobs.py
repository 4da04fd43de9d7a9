"""Jobs, the rubric texts they are scored on, and the applications for them."""

import hashlib

import pytest

from rubrics.errors import RubricError
from rubrics.format import dump
from screening.errors import NotFound, Refused
from screening.interviewing import interviews, scorecards
from screening.jobs import applications, jobs, snapshots
from screening.people import candidates
from screening.workspace import Workspace


def test_a_job_is_listed_with_its_rubric_and_its_stages(workspace, job_id, application_id, rubric):
    applications.move(workspace, application_id=application_id, stage="interview")
    (row,) = jobs.rows(workspace)
    assert (row.job.id, row.job.title, row.job.status) == (job_id, "Penata Arsip", "open")
    assert (row.rubric_title, row.rubric_revision, row.applications) == (rubric.title, 1, 1)
    assert row.counts == {**dict.fromkeys(jobs.STAGES, 0), "interview": 1}


def test_a_job_keeps_the_exact_text_of_its_rubric(workspace, job_id, yaml, rubric, workspace_path):
    kept = jobs.get(workspace, job_id).rubric_hash
    workspace.close()
    with Workspace.open(workspace_path) as again:
        assert snapshots.yaml_text(again, kept) == yaml
        assert snapshots.rubric(again, kept) == rubric


def test_the_same_text_is_kept_once(workspace_path, yaml):
    with Workspace.create(workspace_path) as empty:
        first = snapshots.keep(empty, yaml=yaml)
        second = snapshots.keep(empty, yaml=yaml)
        assert first.id == second.id == hashlib.sha256(yaml.encode()).hexdigest()
        assert first.touches("rubrics") and not second.touched
        assert empty.one("SELECT count(*) FROM rubrics") == (1,)


def test_a_rubric_with_errors_opens_no_job(workspace, yaml):
    with pytest.raises(RubricError) as caught:
        jobs.add(workspace, title="Penata Arsip", yaml=yaml.replace("weight: 2", "weight: -2"))
    assert caught.value.problems
    assert jobs.rows(workspace) == []


def test_a_rubric_without_active_criteria_opens_no_job(workspace, make_rubric, make_criterion):
    before = workspace.one("SELECT count(*) FROM rubrics")
    text = dump(make_rubric(make_criterion("kerapian", active=False)))
    with pytest.raises((Refused, RubricError)):
        jobs.add(workspace, title="Penata Arsip", yaml=text)
    assert workspace.one("SELECT count(*) FROM rubrics") == before


def test_a_job_needs_a_title(workspace, yaml):
    with pytest.raises(Refused, match="title_missing"):
        jobs.add(workspace, title=" \n", yaml=yaml)


def test_a_duplicate_has_the_same_rules_and_nobody_on_it(workspace, job_id, application_id):
    jobs.edit(workspace, job_id=job_id, title="Arsiparis", hide_names=True, hide_scores=False)
    jobs.close(workspace, job_id=job_id)
    made = jobs.get(workspace, jobs.duplicate(workspace, job_id=job_id, title="Arsiparis Bandung").id)
    model = jobs.get(workspace, job_id)
    assert (made.title, made.status, made.closed_at) == ("Arsiparis Bandung", "open", "")
    assert (made.rubric_hash, made.stages) == (model.rubric_hash, model.stages)
    assert (made.hide_names, made.hide_scores) == (True, False)
    assert [row.applications for row in jobs.rows(workspace)] == [0, 1]


def test_editing_a_job(workspace, job_id):
    jobs.edit(workspace, job_id=job_id, title="Arsiparis", hide_names=True, hide_scores=False)
    job = jobs.get(workspace, job_id)
    assert (job.title, job.hide_names, job.hide_scores) == ("Arsiparis", True, False)


def test_a_closed_job_takes_nobody_until_it_is_reopened(workspace, job_id, candidate_id):
    jobs.close(workspace, job_id=job_id)
    assert jobs.get(workspace, job_id).closed_at
    assert [row.job.id for row in jobs.rows(workspace, status="closed")] == [job_id]
    assert jobs.rows(workspace, status="open") == []
    with pytest.raises(Refused, match="job_closed"):
        applications.apply(workspace, candidate_id=candidate_id, job_id=job_id)
    jobs.reopen(workspace, job_id=job_id)
    assert applications.apply(workspace, candidate_id=candidate_id, job_id=job_id).touches("applications", "jobs")


def test_a_new_rubric_does_not_reach_old_scorecards(
    workspace, job_id, scorecard_id, application_id, budi, make_rubric, make_criterion
):
    before = scorecards.load(workspace, scorecard_id).rubric_hash
    jobs.change_rubric(workspace, job_id=job_id, yaml=dump(make_rubric(make_criterion("ketelitian"), revision=2)))
    assert scorecards.load(workspace, scorecard_id).rubric_hash == before
    scorecards.rate(workspace, scorecard_id=scorecard_id, criterion_id="kesabaran", score=4)
    next_round = interviews.schedule(workspace, application_id=application_id).id
    new = scorecards.begin(workspace, interview_id=next_round, interviewer_id=budi).id
    assert scorecards.load(workspace, new).rubric_hash == jobs.get(workspace, job_id).rubric_hash != before
    assert jobs.rows(workspace)[0].rubric_revision == 2
    with pytest.raises(Refused, match="unknown_criterion"):
        scorecards.rate(workspace, scorecard_id=new, criterion_id="kesabaran", score=4)


def test_nobody_applies_twice(workspace, application_id, candidate_id, job_id):
    with pytest.raises(Refused, match="already_applied") as caught:
        applications.apply(workspace, candidate_id=candidate_id, job_id=job_id)
    assert caught.value.params == {"name": "Siti Nurhaliza", "title": "Penata Arsip"}


def test_stages_are_those_of_the_job(workspace, application_id):
    with pytest.raises(Refused, match="unknown_stage"):
        applications.move(workspace, application_id=application_id, stage="lolos")
    assert applications.get(workspace, application_id).stage == "new"


def test_a_decision_has_a_reason_and_a_history(workspace, application_id):
    with pytest.raises(Refused, match="reason_missing"):
        applications.decide(workspace, application_id=application_id, decision="reject", reason="  ")
    applications.decide(workspace, application_id=application_id, decision="hold", reason="Menunggu referensi.")
    workspace.actor = "Dewi"
    applications.decide(workspace, application_id=application_id, decision="advance", reason="Referensi baik.")
    now = applications.get(workspace, application_id)
    assert (now.decision, now.decision_reason, now.decided_by) == ("advance", "Referensi baik.", "Dewi")
    history = applications.decision_history(workspace, application_id)
    assert [(one.decision, one.by) for one in history] == [("advance", "Dewi"), ("hold", "Rina Wijaya")]
    applications.decide(workspace, application_id=application_id, decision="", reason="Salah kandidat.")
    assert applications.get(workspace, application_id).decision == ""
    assert applications.get(workspace, application_id).stage == "new"


def test_what_waits_for_a_decision(workspace, application_id, scorecard_id):
    assert applications.waiting(workspace, limit=5) == []
    scorecards.submit(workspace, scorecard_id=scorecard_id, recommendation="yes", summary="")
    assert [row.application.id for row in applications.waiting(workspace, limit=5)] == [application_id]
    applications.decide(workspace, application_id=application_id, decision="advance", reason="Baik.")
    assert applications.waiting(workspace, limit=5) == []


def test_rows_count_interviews_and_scorecards(workspace, application_id, scorecard_id, job_id, candidate_id):
    (row,) = applications.rows(workspace, job_id=job_id)
    assert (row.candidate.name, row.job_title) == ("Siti Nurhaliza", "Penata Arsip")
    assert (row.interviews, row.submitted, row.drafts) == (1, 0, 1)
    scorecards.submit(workspace, scorecard_id=scorecard_id, recommendation="yes", summary="")
    (row,) = applications.rows(workspace, candidate_id=candidate_id)
    assert (row.interviews, row.submitted, row.drafts) == (1, 1, 0)
    assert applications.rows(workspace, job_id="lain") == []


@pytest.mark.parametrize("module", [jobs, candidates, applications, scorecards])
def test_a_record_that_is_not_there(workspace, module):
    look = scorecards.load if module is scorecards else module.get
    with pytest.raises(NotFound, match="record_missing"):
        look(workspace, "tidak-ada")


def test_every_change_of_a_job_is_taken_back_and_made_again(workspace, job_id, make_rubric, make_criterion):
    other = dump(make_rubric(make_criterion("ketelitian"), revision=2))
    for write in (
        lambda: jobs.edit(workspace, job_id=job_id, title="Lain", hide_names=True, hide_scores=False),
        lambda: jobs.edit(workspace, job_id=job_id, title="Lain", hide_names=False, hide_scores=True, yaml=other),
        lambda: jobs.change_rubric(workspace, job_id=job_id, yaml=other),
        lambda: jobs.close(workspace, job_id=job_id),
    ):
        before = jobs.get(workspace, job_id)
        changes = write()
        after = jobs.get(workspace, job_id)
        assert after != before
        undone = changes.undo(workspace)
        assert jobs.get(workspace, job_id) == before
        again = undone.undo(workspace)
        assert jobs.get(workspace, job_id) == after
        again.undo(workspace)


def test_what_somebody_changed_since_is_not_taken_back(workspace, job_id):
    first = jobs.edit(workspace, job_id=job_id, title="Pertama", hide_names=False, hide_scores=True)
    jobs.edit(workspace, job_id=job_id, title="Kedua", hide_names=False, hide_scores=True)
    with pytest.raises(Refused, match="changed_since"):
        first.undo(workspace)
    assert jobs.get(workspace, job_id).title == "Kedua"


def test_a_new_job_is_taken_back_as_long_as_nobody_is_on_it(workspace, job_id, candidate_id):
    made = jobs.duplicate(workspace, job_id=job_id, title="Salinan")
    before = jobs.get(workspace, made.id)
    undone = made.undo(workspace)
    with pytest.raises(NotFound):
        jobs.get(workspace, made.id)
    again = undone.undo(workspace)
    assert jobs.get(workspace, made.id) == before
    applications.apply(workspace, candidate_id=candidate_id, job_id=made.id)
    with pytest.raises(Refused, match="changed_since"):
        again.undo(workspace)
