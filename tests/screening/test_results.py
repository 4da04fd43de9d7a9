"""Results put together from the file: what counts, what does not, and what a viewer may not see yet."""

import pytest

from rubrics.format import dump
from screening.figures import comparing, results
from screening.interviewing import interviews, scorecards
from screening.jobs import applications, jobs
from screening.people import candidates


@pytest.fixture
def fill(workspace, interview_id):
    """`fill(interviewer, scores, …)` scores the interview and submits; a score of None is "not assessed"."""

    def call(interviewer_id, scores, *, interview=interview_id, recommendation="yes", submit=True, watch_out=""):
        card = scorecards.begin(workspace, interview_id=interview, interviewer_id=interviewer_id).id
        for criterion, score in scores.items():
            if score is None:
                scorecards.mark_not_assessed(workspace, scorecard_id=card, criterion_id=criterion)
            else:
                scorecards.rate(workspace, scorecard_id=card, criterion_id=criterion, score=score)
        if watch_out:
            scorecards.observe(
                workspace, scorecard_id=card, trait_id="kerapian-minus", state="observed", evidence=watch_out
            )
        scorecards.mark_preview(workspace, scorecard_id=card, preview_id="rutinitas", given=True)
        if submit:
            scorecards.submit(workspace, scorecard_id=card, recommendation=recommendation, summary="Ringkas.")
        return card

    return call


@pytest.fixture
def another(workspace, job_id):
    """`another(name)` is an application of somebody else for the same job, with its interview."""

    def call(name):
        person = candidates.add(workspace, name=name).id
        application = applications.apply(workspace, candidate_id=person, job_id=job_id).id
        return application, interviews.schedule(workspace, application_id=application).id

    return call


ALL_FOUR = {"ketelitian": 4, "kerapian": 4, "kesabaran": 4, "kerja-sama": 4}


def test_the_panel_of_two(workspace, application_id, fill, rina, budi):
    fill(rina, {"ketelitian": 5, "kerapian": 2, "kesabaran": 3, "kerja-sama": None}, watch_out="Meja penuh berkas.")
    fill(budi, {"ketelitian": 3, "kerapian": 2, "kesabaran": 4, "kerja-sama": None}, recommendation="no")
    found = results.application_result(workspace, application_id)
    # (4 with weight 2, 2, 3.5): (8 + 2 + 3.5) / 4 = 3.375, which is 59.375 of 100; 4 of 5 weights are covered
    assert (found.score.mean, found.score.points, found.score.coverage) == (3.375, 59.375, 0.8)
    first = found.criteria[0]
    assert (first.part.value, first.part.raters, first.part.gap, first.part.discuss) == (4, 2, 2, True)
    assert [(one.interviewer.name, one.score) for one in first.ratings] == [("Rina Wijaya", 5), ("Budi Santoso", 3)]
    assert [one.not_assessed for one in found.criteria[3].ratings] == [True, True]
    assert [(one.criterion_id, one.status) for one in found.score.must_haves] == [("kerapian", "not_met")]
    (watch_out,) = found.watch_outs
    assert (watch_out.trait.id, watch_out.criterion.id) == ("kerapian-minus", "kerapian")
    assert watch_out.reports == (("Rina Wijaya", "Meja penuh berkas."),)
    assert [(person.name, verdict) for person, verdict, _ in found.recommendations] == [
        ("Rina Wijaya", "yes"),
        ("Budi Santoso", "no"),
    ]
    assert [(preview.id, names) for preview, names in found.previews] == [
        ("rutinitas", ("Rina Wijaya", "Budi Santoso"))
    ]
    assert (found.drafts, found.hidden, found.other_snapshots) == (0, 0, 0)


def test_a_draft_never_counts(workspace, application_id, fill, rina, budi):
    fill(rina, ALL_FOUR)
    fill(budi, dict.fromkeys(ALL_FOUR, 1), submit=False)
    for viewer_id in (None, rina, budi):
        found = results.application_result(workspace, application_id, viewer_id=viewer_id)
        assert budi not in {person.id for person in found.interviewers}
    found = results.application_result(workspace, application_id)
    assert (found.score.points, found.drafts) == (75, 1)


def test_what_others_scored_is_in_no_figure_until_ones_own_is_submitted(
    workspace, application_id, job_id, fill, rina, budi
):
    fill(rina, ALL_FOUR)
    blind = results.application_result(workspace, application_id, viewer_id=budi)
    assert (blind.score.mean, blind.scorecards, blind.recommendations, blind.hidden) == (None, (), (), 1)
    assert all(one.ratings == () and one.part.value is None for one in blind.criteria)
    compared = comparing.comparison(workspace, job_id, viewer_id=budi)
    assert compared.ranked == ()
    assert [(one.application.id, one.reason) for one in compared.left_out] == [(application_id, "hidden")]
    fill(budi, dict.fromkeys(ALL_FOUR, 2))
    seeing = results.application_result(workspace, application_id, viewer_id=budi)
    assert (seeing.score.mean, seeing.hidden) == (3, 0)
    assert len(comparing.comparison(workspace, job_id, viewer_id=budi).ranked) == 1


def test_two_rubric_texts_are_never_mixed(
    workspace, job_id, application_id, fill, rina, budi, make_rubric, make_criterion
):
    fill(rina, ALL_FOUR)
    old = jobs.get(workspace, job_id).rubric_hash
    jobs.change_rubric(workspace, job_id=job_id, yaml=dump(make_rubric(make_criterion("ketelitian"), revision=2)))
    before = results.application_result(workspace, application_id)
    assert (before.rubric_hash, before.score.points, before.other_snapshots) == (old, 75, 0)
    compared = comparing.comparison(workspace, job_id)
    assert [(one.application.id, one.reason) for one in compared.left_out] == [(application_id, "other_snapshot")]
    assert len(comparing.comparison(workspace, job_id, rubric_hash=old).ranked) == 1
    assert comparing.comparable(workspace, job_id) == []
    assert [one.score for one in comparing.comparable(workspace, job_id, rubric_hash=old)] == [75]
    under = comparing.scored_under(workspace, job_id)
    assert [(one.rubric.revision, one.people, one.present) for one in under] == [(2, 0, True), (1, 1, False)]
    assert [one.people for one in comparing.scored_under(workspace, job_id, viewer_id=budi)] == [0]  # still to score
    fill(budi, {"ketelitian": 1}, interview=interviews.schedule(workspace, application_id=application_id).id)
    after = results.application_result(workspace, application_id)
    assert after.rubric_hash == jobs.get(workspace, job_id).rubric_hash
    assert (after.score.mean, after.other_snapshots, after.rubric.revision) == (1, 1, 2)


def test_the_order_of_a_comparison(workspace, job_id, another, fill, rina):
    for name, scores in {
        "Kedua": dict.fromkeys(ALL_FOUR, 4),
        "Terbaik": dict.fromkeys(ALL_FOUR, 5),
        "Kedua juga": dict.fromkeys(ALL_FOUR, 4),
        "Terakhir": dict.fromkeys(ALL_FOUR, 1),
        "Kurang bukti": {"kerapian": 5},
    }.items():
        _, interview = another(name)
        fill(rina, scores, interview=interview)
    compared = comparing.comparison(workspace, job_id)
    assert [(one.rank, one.result.candidate.name) for one in compared.ranked] == [
        (1, "Terbaik"),
        (2, "Kedua"),
        (2, "Kedua juga"),
        (4, "Terakhir"),
        (None, "Kurang bukti"),
    ]
    assert [(one.candidate.name, one.reason) for one in compared.left_out] == [("Siti Nurhaliza", "no_scorecard")]


def test_an_application_without_any_score(workspace, application_id):
    found = results.application_result(workspace, application_id)
    assert (found.score.mean, found.score.points, found.score.coverage) == (None, None, 0)
    assert (found.score.low, found.score.high) == (0, 100)
    assert found.scorecards == found.recommendations == found.interviews == ()


def test_two_rounds_with_the_same_interviewer(workspace, application_id, fill, rina):
    first = fill(rina, {"ketelitian": 5, "kerapian": 4, "kesabaran": 4}, watch_out="Meja penuh berkas.")
    later = interviews.schedule(workspace, application_id=application_id, panel=(rina,)).id
    second = fill(rina, {"ketelitian": 3, "kerapian": 4}, interview=later, watch_out="Lagi-lagi.")
    found = results.application_result(workspace, application_id)
    assert [one.name for one in found.interviewers] == ["Rina Wijaya"]
    assert [(one.scorecard_id, one.score) for one in found.criteria[0].ratings] == [(first, 5), (second, 3)]
    assert (found.criteria[0].part.value, found.criteria[0].part.discuss) == (4, True)
    (watch_out,) = found.watch_outs
    assert list(zip(watch_out.scorecards, watch_out.reports, strict=True)) == [
        (first, ("Rina Wijaya", "Meja penuh berkas.")),
        (second, ("Rina Wijaya", "Lagi-lagi.")),
    ]
    assert [names for _, names in found.previews] == [("Rina Wijaya",)]


def test_a_scorecard_is_left_out_for_one_reason(
    workspace, job_id, application_id, fill, rina, budi, make_rubric, make_criterion
):
    fill(rina, ALL_FOUR)
    jobs.change_rubric(workspace, job_id=job_id, yaml=dump(make_rubric(make_criterion("ketelitian"), revision=2)))
    now = jobs.get(workspace, job_id).rubric_hash
    blind = results.application_result(workspace, application_id, viewer_id=budi, rubric_hash=now)
    assert (blind.hidden, blind.other_snapshots) == (1, 0)
    seeing = results.application_result(workspace, application_id, viewer_id=rina, rubric_hash=now)
    assert (seeing.hidden, seeing.other_snapshots) == (0, 1)
