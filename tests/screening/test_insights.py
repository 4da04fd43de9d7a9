"""What the insights read of a workspace: worked by hand, blind where the viewer has still to score, and by period."""

import json

import pytest

from screening.insights import agreeing, habits, outcomes, stages
from screening.insights.selection import Selection, left_out
from screening.interviewing import interviewers, interviews, scorecards
from screening.jobs import applications, jobs
from screening.people import candidates
from screening.workspace import Workspace

ALL = Selection()


@pytest.fixture
def ws(tmp_path):
    with Workspace.create(tmp_path / "insights.db", actor="Rina") as made:
        yield made


@pytest.fixture
def job_id(ws, yaml):
    return jobs.add(ws, title="Penata Arsip", yaml=yaml).id


@pytest.fixture
def interview(ws, job_id):
    """`interview({"Rina": {...}, "Budi": {...}})`: a candidate whom these people scored; None is a draft."""

    def make(cards, *, scheduled_at="", job=job_id):
        person = candidates.add(ws, name=f"Kandidat {ws.one('SELECT count(*) FROM candidates')[0]}").id
        application = applications.apply(ws, candidate_id=person, job_id=job).id
        panel = {name: interviewers.ensure(ws, name=name).id for name in cards}
        made = interviews.schedule(
            ws, application_id=application, panel=list(panel.values()), scheduled_at=scheduled_at
        ).id
        for name, scores in cards.items():
            if scores is None:
                continue
            card = scorecards.begin(ws, interview_id=made, interviewer_id=panel[name]).id
            for criterion, score in scores.items():
                scorecards.rate(ws, scorecard_id=card, criterion_id=criterion, score=score)
            scorecards.submit(ws, scorecard_id=card, recommendation="yes", summary="")
        return application

    return make


@pytest.fixture
def criteria(ws, job_id):
    from screening.jobs import snapshots

    return [one.id for one in snapshots.rubric(ws, jobs.get(ws, job_id).rubric_hash).active_criteria]


def of(found, name):
    return next(one for one in found if one.name == name)


def test_severity_over_the_same_cells(ws, interview, criteria):
    for score in (2, 3, 3, 4, 4):
        interview({"Rina": dict.fromkeys(criteria, score + 1), "Budi": dict.fromkeys(criteria, score)})
    interview({"Rina": dict.fromkeys(criteria, 1)})  # alone: no cell in common
    found = habits.severity(ws, ALL, None)
    assert of(found, "Rina").figure.value == pytest.approx(0.5)
    assert of(found, "Budi").figure.value == pytest.approx(-0.5)
    assert of(found, "Rina").figure.given["targets"] == 5
    assert of(found, "Rina").figure.given["cells"] == 5 * len(criteria)


def test_severity_says_how_many_candidates_are_missing(ws, interview, criteria):
    interview({"Rina": dict.fromkeys(criteria, 3), "Budi": dict.fromkeys(criteria, 3)})
    figure = of(habits.severity(ws, ALL, None), "Rina").figure
    assert (figure.missing, figure.given["has"], figure.given["needs"]) == ("too_few_targets", 1, 5)


def test_spread_and_straight_lining(ws, interview, criteria):
    for score in (2, 3, 4, 3, 3, 2):
        interview({"Rina": dict.fromkeys(criteria, score)})
    [rina] = habits.spread(ws, ALL, None)
    assert rina.levels[3] == 3 * len(criteria)
    assert rina.midpoint.value == 0.5
    assert sum(rina.levels.values()) == 6 * len(criteria)
    [lines] = habits.straight_lining(ws, ALL, None)
    few = len(criteria) < 5
    assert lines.figure.missing == ("too_few_criteria" if few else "")


def test_halo_is_zero_where_all_criteria_come_out_alike(ws, interview, criteria):
    for number in range(5):  # every criterion gets each score once from either
        turned = {one: 1 + (number + place) % 5 for place, one in enumerate(criteria)}
        interview({"Rina": dict.fromkeys(criteria, 1 + number), "Budi": turned})
    found = habits.halo(ws, ALL, None)
    assert of(found, "Rina").figure.value == pytest.approx(0)
    assert of(found, "Budi").figure.value > 0.5


def test_order_goes_by_the_place_among_all_interviews_of_the_day(ws, interview, criteria):
    for day in range(1, 6):
        interview({"Rina": dict.fromkeys(criteria, 4)}, scheduled_at=f"2026-11-0{day}T03:00:00.000Z")
        interview({"Rina": None}, scheduled_at=f"2026-11-0{day}T04:00:00.000Z")  # not scored yet, still an interview
        interview({"Rina": dict.fromkeys(criteria, 2)}, scheduled_at=f"2026-11-0{day}T05:00:00.000Z")
    [rina] = habits.order(ws, ALL, None)
    assert rina.figure.value == pytest.approx(-1)
    assert rina.figure.given["slope"] == pytest.approx(-1)  # two levels over two places
    assert rina.figure.given["positions"] == 3


def test_agreement_takes_ten_interviews_with_two_scorecards(ws, interview, criteria, job_id):
    job = Selection(job_id)
    for number in range(9):
        score = 1 + number % 4
        interview({"Rina": dict.fromkeys(criteria, score), "Budi": dict.fromkeys(criteria, score + number % 2)})
    [few] = agreeing.agreeing(ws, job, None).jobs
    assert (few.single.missing, few.single.given["has"], few.single.given["needs"]) == ("too_few_targets", 9, 10)
    interview({"Rina": dict.fromkeys(criteria, 5), "Budi": dict.fromkeys(criteria, 5)})
    found = agreeing.agreeing(ws, job, None)
    pairs = [(1 + n % 4, 1 + n % 4 + n % 2) for n in range(9)] + [(5, 5)]
    from screening.statistics import agreement

    points = [[(one - 1) * 25, (other - 1) * 25] for one, other in pairs]
    assert found.jobs[0].single.value == pytest.approx(agreement.icc(points, "1,1").value)
    assert found.jobs[0].panel.value == pytest.approx(agreement.icc(points, "1,k").value)
    assert [one.criterion.id for one in found.criteria] == criteria
    assert found.criteria[0].alpha == agreement.krippendorff(pairs, "ordinal")
    assert agreeing.agreeing(ws, ALL, None).criteria == ()


def test_whoever_has_still_to_score_learns_nothing_of_that_candidate(ws, interview, criteria, job_id):
    rina = interviewers.ensure(ws, name="Rina").id
    interview({"Budi": dict.fromkeys(criteria, 3)})
    reads = (
        *(habits.severity, habits.spread, habits.halo, habits.straight_lining, habits.order),
        *(outcomes.scores, outcomes.coverage, outcomes.time_to_submit, agreeing.agreeing),
    )
    before = [read(ws, ALL, rina) for read in reads]
    secret = interview({"Budi": dict.fromkeys(criteria, 5), "Ani": dict.fromkeys(criteria, 1), "Rina": None})
    assert [read(ws, ALL, rina) for read in reads] == before
    assert all(read(ws, ALL, None) != read(ws, ALL, rina) for read in reads)
    assert left_out(ws, ALL, rina) == 1
    assert left_out(ws, ALL, None) == 0
    # What every list shows anyway stays: the stage.
    applications.move(ws, application_id=secret, stage="offer")
    assert stages.funnel(ws, ALL, rina).applications == 2


def test_scores_by_class_and_what_is_not_enough_evidence(ws, interview, criteria):
    interview({"Rina": dict.fromkeys(criteria, 5)})
    interview({"Rina": dict.fromkeys(criteria, 3)})
    interview({"Rina": {criteria[0]: 4}})
    found = outcomes.scores(ws, ALL, None)
    assert found.counts == (0, 0, 0, 0, 0, 1, 0, 0, 0, 1)
    assert found.quartiles.median == 75
    assert found.without == 1


def test_coverage_by_criterion(ws, interview, criteria):
    interview({"Rina": dict.fromkeys(criteria, 3)})
    interview({"Rina": {criteria[0]: 4}, "Budi": {criteria[1]: 4}})
    [job] = outcomes.coverage(ws, ALL, None)
    scored = {one.criterion.id: one.scored for one in job.coverage.criteria}
    assert scored == {one: 2 if one in criteria[:2] else 1 for one in criteria}
    assert job.coverage.applications == 2
    # The first criterion weighs 2 of 5: three fifths reach the minimum of 60 %.
    assert job.coverage.shares.median == pytest.approx(0.8)
    assert job.coverage.too_low == 0
    interview({"Rina": {criteria[0]: 4}})
    assert outcomes.coverage(ws, ALL, None)[0].coverage.too_low == 1


def test_time_to_submit_counts_from_the_stopped_clock(ws, interview, criteria):
    for minutes in (30, 120, 3000):
        application = interview({"Rina": dict.fromkeys(criteria, 3)})
        ws.execute(
            """UPDATE interviews SET ended_at = (SELECT strftime('%Y-%m-%dT%H:%M:%fZ', submitted_at, ?)
                FROM scorecards s WHERE s.interview_id = interviews.id) WHERE application_id = ?""",
            (f"-{minutes} minutes", application),
        )
    interview({"Rina": dict.fromkeys(criteria, 3)})
    found = outcomes.time_to_submit(ws, ALL, None)
    assert found.counts == (1, 1, 0, 0, 1, 0)
    assert found.hours.median == pytest.approx(2, abs=0.01)
    assert found.without_end == 1


def test_the_funnel_counts_every_stage_once(ws, interview, criteria, job_id):
    first, second = interview({"Rina": None}), interview({"Rina": None})
    for stage in ("interview", "screening", "interview"):
        applications.move(ws, application_id=first, stage=stage)
    found = stages.funnel(ws, Selection(job_id), None)
    counts = {one.stage: (one.ever, one.now) for one in found.stages}
    assert found.applications == 2
    assert counts["new"] == (2, 1)
    assert counts["screening"] == (1, 0)
    assert counts["interview"] == (1, 1)
    assert [one.stage for one in found.stages] == list(jobs.get(ws, job_id).stages)
    times = {one.stage: one for one in stages.times(ws, ALL, None)}
    assert times["new"].over.number == 1
    assert times["new"].so_far.number == 1
    assert times["hired"].over is None
    assert second


def test_days_in_a_stage(ws, interview):
    application = interview({"Rina": None})
    ws.execute("DELETE FROM stage_changes")
    for stage, day in (("new", "01"), ("screening", "03"), ("interview", "10")):
        ws.execute(
            "INSERT INTO stage_changes (application_id, stage, moved_by, moved_at) VALUES (?, ?, '', ?)",
            (application, stage, f"2026-11-{day}T00:00:00.000Z"),
        )
    times = {one.stage: one for one in stages.times(ws, ALL, None)}
    assert times["new"].over.median == 2
    assert times["screening"].over.median == 7
    assert times["interview"].over is None


def test_another_job_and_another_period_have_their_own_figures(ws, interview, criteria, yaml):
    other = jobs.add(ws, title="Kasir", yaml=yaml).id
    interview({"Rina": dict.fromkeys(criteria, 5)})
    interview({"Rina": dict.fromkeys(criteria, 1)}, job=other)
    assert outcomes.scores(ws, Selection(other), None).counts[0] == 1
    assert outcomes.scores(ws, Selection(other), None).quartiles.number == 1
    assert outcomes.scores(ws, Selection(since="2999-01-01"), None).quartiles is None
    assert outcomes.scores(ws, Selection(until="2000-01-01"), None).quartiles is None
    assert stages.funnel(ws, Selection(until="2000-01-01"), None).applications == 0
    assert habits.spread(ws, Selection(since="2999-01-01"), None) == []


def test_own_stages_stand_in_the_order_of_the_job(ws, job_id, interview):
    interview({"Rina": None})
    own = json.dumps(["new", "Uji kerja", "interview", "hired", "rejected"])
    ws.execute("UPDATE jobs SET stages = ? WHERE id = ?", (own, job_id))
    assert [one.stage for one in stages.funnel(ws, Selection(job_id), None).stages] == json.loads(own)


def test_an_empty_workspace_has_nothing_and_breaks_nowhere(ws):
    for read in (habits.severity, habits.spread, habits.halo, habits.straight_lining, habits.order, outcomes.coverage):
        assert read(ws, ALL, None) == []
    assert outcomes.scores(ws, ALL, None).quartiles is None
    assert outcomes.time_to_submit(ws, ALL, None).hours is None
    assert stages.funnel(ws, ALL, None).applications == 0
    assert agreeing.agreeing(ws, ALL, None).jobs == ()
