"""Who is compared of a job with many applications, who is not and why, and what other weights would change."""

import pytest

from screening.figures import comparing
from screening.interviewing import interviews, scorecards
from screening.jobs import applications, jobs
from screening.people import candidates

FOURS = {"ketelitian": 4, "kerapian": 4, "kesabaran": 4, "kerja-sama": 4}


@pytest.fixture
def add(workspace, job_id):
    """`add(name, *(interviewer, scores))` puts somebody on the job with these scorecards of one interview."""

    def add(name, *cards, panel=()):
        person = candidates.add(workspace, name=name).id
        application = applications.apply(workspace, candidate_id=person, job_id=job_id).id
        if cards:
            who = [interviewer for interviewer, _ in cards]
            interview = interviews.schedule(workspace, application_id=application, panel=(*who, *panel)).id
        for interviewer, scores in cards:
            card = scorecards.begin(workspace, interview_id=interview, interviewer_id=interviewer).id
            for criterion, score in scores.items():
                scorecards.rate(workspace, scorecard_id=card, criterion_id=criterion, score=score)
            scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary="")
        return application

    return add


def names(compared):
    return [(place.rank, place.result.candidate.name) for place in compared.ranked]


def test_the_best_are_compared_and_the_others_counted(workspace, job_id, add, rina, monkeypatch):
    for number in range(6):
        add(f"Kandidat {number}", (rina, {**FOURS, "kesabaran": 1 + number % 5}))
    for number in range(4):
        add(f"Belum {number}")
    monkeypatch.setattr(comparing, "MOST", 3)
    monkeypatch.setattr(comparing, "LISTED", 2)
    found = comparing.comparison(workspace, job_id)
    assert names(found) == [(1, "Kandidat 4"), (2, "Kandidat 3"), (3, "Kandidat 2")]
    assert found.not_chosen == 3
    assert [one.reason for one in found.left_out] == ["no_scorecard"] * 2
    assert found.reasons == {"no_scorecard": 4}


def test_only_the_chosen_are_read(workspace, job_id, add, rina):
    one = add("Ana", (rina, FOURS))
    other = add("Bima", (rina, {**FOURS, "ketelitian": 2}))
    add("Citra", (rina, FOURS))
    waiting = add("Dodi")
    add("Eka")
    steps = []
    found = comparing.comparison(
        workspace, job_id, chosen=(other, one, waiting), step=lambda done, total: steps.append((done, total))
    )
    assert names(found) == [(1, "Ana"), (2, "Bima")]
    assert [left.candidate.name for left in found.left_out] == ["Dodi"]
    assert found.not_chosen == 1
    assert steps == [(0, 2), (1, 2)]


def test_whoever_is_hidden_has_no_place_in_any_order(workspace, job_id, add, rina, budi):
    jobs.edit(workspace, job_id=job_id, title="Penata Arsip", hide_names=False, hide_scores=True)
    add("Ana", (rina, {**FOURS, "ketelitian": 2}))
    add("Bima", (rina, FOURS), panel=(budi,))  # Budi still has to score
    seen = comparing.comparison(workspace, job_id, viewer_id=budi)
    assert names(seen) == [(1, "Ana")]
    assert [(one.candidate.name, one.reason) for one in seen.left_out] == [("Bima", "hidden")]
    assert [one.name for one in comparing.comparable(workspace, job_id, viewer_id=budi)] == ["Ana"]
    assert [one.name for one in comparing.comparable(workspace, job_id, viewer_id=rina)] == ["Bima", "Ana"]


def test_panels_that_agree_little_differ_unclearly(workspace, job_id, add, rina, budi):
    for name, (first, second) in {"A": (5, 4), "B": (4, 5), "C": (4, 4), "D": (2, 3), "E": (1, 1)}.items():
        add(name, (rina, dict.fromkeys(FOURS, first)), (budi, dict.fromkeys(FOURS, second)))
    add("F", (rina, FOURS))  # one scorecard: nothing can be said
    found = comparing.comparison(workspace, job_id)
    near = {place.result.candidate.name: found.ranks_alike(place) for place in found.ranked}
    assert (found.clarity.form, found.clarity.people) == ("3,1", 5)
    assert near["A"] == near["B"] == near["C"] == (1, 3)
    assert near["D"] is None
    assert near["F"] is None


def test_other_weights_rank_anew_and_leave_the_comparison_as_it_was(workspace, job_id, add, rina):
    ana = add("Ana", (rina, {**FOURS, "kesabaran": 1}))
    bima = add("Bima", (rina, {**FOURS, "ketelitian": 2}))
    citra = add("Citra", (rina, {"ketelitian": 5}))
    found = comparing.comparison(workspace, job_id)
    assert names(found) == [(1, "Ana"), (2, "Bima"), (None, "Citra")]
    again = comparing.reweighed(found, {"ketelitian": 0, "kesabaran": 4})
    # Ana (4 + 4·1 + 4) ÷ 6 = 2, Bima all 4; of Citra nothing is left
    assert (again[bima].rank, again[bima].points) == (1, 75.0)
    assert (again[ana].rank, again[ana].points) == (2, 25.0)
    assert (again[citra].rank, again[citra].points) == (None, None)
    assert names(found) == [(1, "Ana"), (2, "Bima"), (None, "Citra")]
    assert comparing.reweighed(found, {})[ana].points == found.ranked[0].result.score.points
    with pytest.raises(ValueError, match="active criteria"):
        comparing.reweighed(found, dict.fromkeys(FOURS, 0.0))
