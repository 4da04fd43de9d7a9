"""Who is in a debrief pack, in which order, and whom the viewer may not see yet."""

import pytest

from screening.figures import debrief_pack
from screening.interviewing import interviewers, interviews, scorecards
from screening.jobs import applications
from screening.people import candidates
from screening.privacy import restriction


@pytest.fixture
def finalist(workspace, job_id):
    """`finalist("Agus", {"Rina": {"ketelitian": 4}, ...})` applies and is scored; the application's id."""

    def make(name, panel):
        candidate = candidates.add(workspace, name=name).id
        application = applications.apply(workspace, candidate_id=candidate, job_id=job_id).id
        people = {one: interviewers.ensure(workspace, name=one).id for one in panel}
        held = interviews.schedule(workspace, application_id=application, panel=tuple(people.values())).id
        for one, scores in panel.items():
            if scores is None:
                continue
            card = scorecards.begin(workspace, interview_id=held, interviewer_id=people[one]).id
            for criterion, score in scores.items():
                scorecards.rate(workspace, scorecard_id=card, criterion_id=criterion, score=score)
            scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary="")
        return application

    return make


@pytest.fixture
def four(finalist):
    return {
        "Alike": finalist("Alike", {"Rina": {"ketelitian": 4}, "Budi": {"ketelitian": 4}}),
        "Wide": finalist("Wide", {"Rina": {"ketelitian": 5}, "Budi": {"ketelitian": 3}}),
        "Wider": finalist("Wider", {"Rina": {"ketelitian": 5}, "Budi": {"ketelitian": 1}}),
        "Twice": finalist(
            "Twice", {"Rina": {"ketelitian": 5, "kesabaran": 1}, "Budi": {"ketelitian": 3, "kesabaran": 3}}
        ),
    }


def names(pack):
    return [one.candidate.name for one in pack.finalists]


def test_the_most_to_discuss_comes_first(workspace, job_id, four, finalist):
    finalist("Alone", {"Rina": {"ketelitian": 4}})

    pack = debrief_pack.of_job(workspace, job_id)
    assert names(pack) == ["Twice", "Wider", "Wide", "Alike"] and pack.absent == ()


def test_whoever_is_decided_on_is_no_finalist_unless_chosen(workspace, job_id, four):
    for name, decision in (("Wider", "reject"), ("Wide", "hold")):
        applications.decide(workspace, application_id=four[name], decision=decision, reason="x")

    assert names(debrief_pack.of_job(workspace, job_id)) == ["Twice", "Wide", "Alike"]
    chosen = (four["Wider"], four["Alike"])
    assert names(debrief_pack.of_job(workspace, job_id, chosen=chosen)) == ["Wider", "Alike"]


def test_why_somebody_chosen_is_not_in_it(workspace, job_id, four, finalist):
    alone = finalist("Alone", {"Rina": {"ketelitian": 4}})
    waiting = finalist("Waiting", {"Rina": {"ketelitian": 4}, "Budi": {"ketelitian": 2}, "Dewi": None})
    dewi = interviewers.ensure(workspace, name="Dewi").id
    chosen = (four["Wide"], alone, waiting)

    def absent(viewer):
        pack = debrief_pack.of_job(workspace, job_id, viewer_id=viewer, chosen=chosen)
        return names(pack), [(one.candidate.name, one.reason) for one in pack.absent]

    assert absent(None) == (["Waiting", "Wide"], [("Alone", "too_few")])
    assert absent(dewi) == (["Wide"], [("Alone", "too_few"), ("Waiting", "hidden")])


def test_whoever_the_viewer_still_has_to_score_is_told_to_be_missing(workspace, job_id, four, finalist):
    panel = {"Rina": {"ketelitian": 4}, "Budi": {"ketelitian": 2}, "Dewi": None}
    for name in ("Waiting", "Rejected", "Restricted"):
        four[name] = finalist(name, panel)
    applications.decide(workspace, application_id=four["Rejected"], decision="reject", reason="x")
    restricted = applications.get(workspace, four["Restricted"]).candidate_id
    restriction.restrict(workspace, candidate_id=restricted, reason="x")
    dewi = interviewers.ensure(workspace, name="Dewi").id

    pack = debrief_pack.of_job(workspace, job_id, viewer_id=dewi)
    assert names(pack) == ["Twice", "Wider", "Wide", "Alike"]
    assert [(one.candidate.name, one.reason) for one in pack.absent] == [("Waiting", "hidden")]


def test_who_is_restricted_and_was_chosen_is_counted_and_not_named(workspace, job_id, four):
    chosen = [four[name] for name in ("Wide", "Alike")]
    restricted = applications.get(workspace, four["Alike"]).candidate_id
    restriction.restrict(workspace, candidate_id=restricted, reason="x")
    pack = debrief_pack.of_job(workspace, job_id, chosen=chosen)

    assert (names(pack), pack.absent, pack.restricted) == (["Wide"], (), 1)
