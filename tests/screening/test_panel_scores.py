"""The score that lists sort by is always the one that the scorecards give."""

import shutil
from pathlib import Path

import pytest

from rubrics.format import dump
from screening.doctor import examine
from screening.figures import results
from screening.interviewing import debrief, interviews, scorecards
from screening.jobs import applications, jobs
from screening.people import candidates
from screening.workspace import Workspace

FOURS = {"ketelitian": 4, "kerapian": 4, "kesabaran": 4, "kerja-sama": 4}
OLDER = Path(__file__).parents[1] / "data" / "workspaces"


@pytest.fixture
def give(workspace, interview_id):
    """`give(interviewer, scores)` scores an interview and submits; the id of the scorecard."""

    def give(interviewer_id, scores, interview=interview_id):
        card = scorecards.begin(workspace, interview_id=interview, interviewer_id=interviewer_id).id
        for criterion, score in scores.items():
            scorecards.rate(workspace, scorecard_id=card, criterion_id=criterion, score=score)
        scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary="")
        return card

    return give


def kept(workspace, application_id):
    """The kept score, once it is the same as the one that is worked out for everybody to see."""
    found = workspace.one("SELECT score, coverage FROM applications WHERE id = ?", (application_id,))
    due = results.application_result(workspace, application_id)
    assert found == (due.score.points, due.score.coverage if due.scorecards else None)
    return found[0]


def test_nobody_has_scored(workspace, application_id, rina, interview_id):
    assert kept(workspace, application_id) is None
    scorecards.begin(workspace, interview_id=interview_id, interviewer_id=rina)
    assert kept(workspace, application_id) is None


def test_each_scorecard_that_is_submitted_or_reopened_counts_at_once(workspace, application_id, give, rina, budi):
    give(rina, FOURS)
    assert kept(workspace, application_id) == 75.0
    card = give(budi, {**FOURS, "ketelitian": 2})
    assert kept(workspace, application_id) == 65.0
    scorecards.reopen(workspace, scorecard_id=card, reason="Salah orang")
    assert kept(workspace, application_id) == 75.0
    assert examine(workspace.path) == []


def test_too_little_evidence_is_no_score(workspace, application_id, give, rina):
    give(rina, {"ketelitian": 5})  # 2 of 5 weights, and 60 % are needed
    assert kept(workspace, application_id) is None


def test_a_debrief_leaves_the_score_that_was_given_alone(workspace, application_id, interview_id, give, rina, budi):
    give(rina, FOURS)
    give(budi, {**FOURS, "ketelitian": 2})
    card = debrief.begin(workspace, interview_id=interview_id, interviewer_id=budi).id
    debrief.change(workspace, scorecard_id=card, criterion_id="ketelitian", score=4, reason="Saya salah dengar")
    debrief.finish(workspace, scorecard_id=card)
    assert kept(workspace, application_id) == 65.0


def test_another_rubric_counts_from_the_first_scorecard_under_it(
    workspace, application_id, job_id, give, rina, budi, rubric
):
    from dataclasses import replace

    give(rina, FOURS)
    newer = dump(replace(rubric, revision=rubric.revision + 1))
    jobs.change_rubric(workspace, job_id=job_id, yaml=newer)
    assert kept(workspace, application_id) == 75.0  # nobody scored under it yet: the last ones say what they said
    second = interviews.schedule(workspace, application_id=application_id).id
    give(budi, {**FOURS, "kesabaran": 1}, second)
    assert kept(workspace, application_id) == 60.0
    jobs.change_rubric(workspace, job_id=job_id, yaml=dump(rubric))
    assert kept(workspace, application_id) == 75.0
    assert examine(workspace.path) == []


def test_a_write_that_fails_leaves_the_score_as_it_was(workspace, application_id, give, rina):
    def submit_and_stop():
        with workspace.atomic():
            give(rina, FOURS)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        submit_and_stop()
    assert kept(workspace, application_id) is None


def test_the_doctor_finds_a_score_that_is_not_the_scorecards(workspace, application_id, give, rina):
    give(rina, FOURS)
    person = candidates.add(workspace, name="Agus Setiawan").id
    other = applications.apply(workspace, candidate_id=person, job_id=jobs.rows(workspace)[0].job.id).id
    for broken, score in ((application_id, 99.0), (other, 50.0)):
        workspace.execute("UPDATE applications SET score = ? WHERE id = ?", (score, broken))
    found = [one for one in examine(workspace.path) if one.code == "panel_score"]
    assert {one.params["application"] for one in found} == {application_id, other}


@pytest.mark.parametrize("version", ["version-1", "version-2", "version-3", "version-4"])
def test_an_older_file_gets_its_scores_with_the_upgrade(tmp_path, version):
    path = Path(shutil.copy(OLDER / f"{version}.db", tmp_path / "lama.db"))
    with Workspace.open(path) as opened:
        (row,) = applications.rows(opened)
        assert kept(opened, row.application.id) is not None
