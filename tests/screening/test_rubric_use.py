"""Who would be touched when a job's rubric changes, and who keeps the one they began with."""

import pytest

from rubrics.format import dump
from screening.errors import NotFound
from screening.interviewing import interviews, scorecards
from screening.jobs import jobs, rubric_use


@pytest.fixture
def newer(make_rubric, make_criterion):
    return dump(make_rubric(make_criterion("ketelitian"), revision=2))


def counts(use):
    return use.waiting, use.drafts, use.submitted


def test_interviews_and_scorecards_of_a_job_are_counted(workspace, job_id, application_id, interview_id, rina, rubric):
    (use,) = rubric_use.of_rubric(workspace, rubric.id)
    assert (use.job.id, use.revision, counts(use)) == (job_id, 1, (1, 0, 0))
    card_id = scorecards.begin(workspace, interview_id=interview_id, interviewer_id=rina).id
    interviews.schedule(workspace, application_id=application_id)
    assert counts(rubric_use.of_job(workspace, job_id)) == (1, 1, 0)
    scorecards.submit(workspace, scorecard_id=card_id, recommendation="yes", summary="")
    assert counts(rubric_use.of_job(workspace, job_id)) == (1, 0, 1)


def test_a_job_without_interviews_and_one_of_another_rubric(workspace, job_id, rubric):
    assert counts(rubric_use.of_job(workspace, job_id)) == (0, 0, 0)
    assert rubric_use.of_rubric(workspace, "rubrik-lain") == []
    jobs.close(workspace, job_id=job_id)
    assert rubric_use.of_rubric(workspace, rubric.id) == []
    with pytest.raises(NotFound):
        rubric_use.of_job(workspace, "none")


def test_a_panel_is_never_divided_between_two_rubrics(
    workspace, job_id, application_id, interview_id, rina, budi, newer
):
    before = jobs.get(workspace, job_id).rubric_hash
    scorecards.begin(workspace, interview_id=interview_id, interviewer_id=rina)
    jobs.change_rubric(workspace, job_id=job_id, yaml=newer)
    second = scorecards.begin(workspace, interview_id=interview_id, interviewer_id=budi).id
    assert scorecards.load(workspace, second).rubric_hash == before
    fresh = interviews.schedule(workspace, application_id=application_id).id
    third = scorecards.begin(workspace, interview_id=fresh, interviewer_id=budi).id
    assert scorecards.load(workspace, third).rubric_hash == jobs.get(workspace, job_id).rubric_hash != before


def test_who_was_scored_under_which_revision(
    workspace, job_id, application_id, interview_id, rina, budi, newer, make_rubric, make_criterion
):
    assert rubric_use.scored(workspace, job_id) == []
    card = scorecards.begin(workspace, interview_id=interview_id, interviewer_id=rina).id
    scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary="")
    jobs.change_rubric(workspace, job_id=job_id, yaml=newer)
    fresh = interviews.schedule(workspace, application_id=application_id, panel=(budi,)).id
    scorecards.begin(workspace, interview_id=fresh, interviewer_id=budi)
    found = rubric_use.scored(workspace, job_id)
    assert [(one.candidate.name, one.revision, one.submitted, one.drafts) for one in found] == [
        ("Siti Nurhaliza", 1, 1, 0),
        ("Siti Nurhaliza", 2, 0, 1),
    ]
    # Budi has yet to score: he sees his own draft, and not that Rina has submitted.
    seen = rubric_use.scored(workspace, job_id, viewer_id=budi)
    assert [(one.revision, one.submitted, one.drafts) for one in seen] == [(2, 0, 1)]
    with pytest.raises(NotFound):
        rubric_use.scored(workspace, "none")
