"""The debrief: after everybody has scored alone, changes with a reason beside scores that stay as they were."""

import pytest

from screening import doctor
from screening.errors import NotFound, Refused
from screening.figures import comparing, results, scoring
from screening.interviewing import debrief, interviewers, interviews, scorecards
from screening.jobs import applications

RINA = {"ketelitian": 5, "kerapian": 2, "kesabaran": 3}
BUDI = {"ketelitian": 2, "kerapian": 3, "kesabaran": 3, "kerja-sama": 4}


@pytest.fixture
def fill(workspace, interview_id):
    """`fill(interviewer, scores)` scores the interview and submits, or not."""

    def call(interviewer_id, scores, *, submit=True):
        card = scorecards.begin(workspace, interview_id=interview_id, interviewer_id=interviewer_id).id
        for criterion, score in scores.items():
            scorecards.rate(workspace, scorecard_id=card, criterion_id=criterion, score=score)
        if submit:
            scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary="Ringkas.")
        return card

    return call


@pytest.fixture
def panel(fill, rina, budi):
    """Rina and Budi have submitted: their scorecards."""
    return fill(rina, RINA), fill(budi, BUDI)


@pytest.fixture
def talk(workspace, interview_id):
    """`talk(interviewer)` is that person's debrief scorecard."""
    return lambda person: debrief.begin(workspace, interview_id=interview_id, interviewer_id=person).id


@pytest.fixture
def change(workspace):
    """`change(card, criterion, score, reason)`."""

    def call(card, criterion, score, reason=None):
        return debrief.change(workspace, scorecard_id=card, criterion_id=criterion, score=score, reason=reason)

    return call


def answers(outside, *scorecard_ids):
    """Everything the file holds of these scorecards."""
    connection = outside()
    return [
        connection.execute(f"SELECT * FROM {table} WHERE {key} = ? ORDER BY 2", (one,)).fetchall()
        for one in scorecard_ids
        for table, key in (
            ("scorecards", "id"),
            ("ratings", "scorecard_id"),
            ("observations", "scorecard_id"),
            ("preview_marks", "scorecard_id"),
        )
    ]


def test_nobody_talks_before_everybody_has_scored(workspace, fill, talk, rina, budi):
    fill(rina, RINA)
    theirs = fill(budi, BUDI, submit=False)
    with pytest.raises(Refused, match="debrief_too_early") as caught:
        talk(rina)
    assert caught.value.params == {"names": "Budi Santoso"}
    scorecards.submit(workspace, scorecard_id=theirs, recommendation="no", summary="")
    assert talk(rina) == talk(rina) != talk(budi)


def test_who_never_began_is_not_waited_for(workspace, application_id, rina, budi):
    wati = interviewers.ensure(workspace, name="Wati Lestari").id
    held = interviews.schedule(workspace, application_id=application_id, panel=(rina, budi, wati)).id
    for person in (rina, budi):
        card = scorecards.begin(workspace, interview_id=held, interviewer_id=person).id
        scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary="")
    with pytest.raises(Refused, match="debrief_not_scored"):
        debrief.begin(workspace, interview_id=held, interviewer_id=wati)
    mine = debrief.begin(workspace, interview_id=held, interviewer_id=rina).id
    scorecards.begin(workspace, interview_id=held, interviewer_id=wati)
    with pytest.raises(Refused, match="debrief_too_early"):
        debrief.change(workspace, scorecard_id=mine, criterion_id="kerapian", score=4, reason="Contoh Budi.")


def test_one_person_alone_has_nobody_to_talk_to(fill, talk, rina):
    fill(rina, RINA)
    with pytest.raises(Refused, match="debrief_alone"):
        talk(rina)


def test_what_was_scored_alone_stays_byte_for_byte(workspace, outside, panel, talk, change, rina, budi):
    before = answers(outside, *panel)
    mine, theirs = talk(rina), talk(budi)
    change(mine, "ketelitian", 3, "Contoh Budi lebih baru.")
    change(mine, "kerja-sama", 4, "Diceritakan Budi.")
    change(theirs, "kerapian", None, "Ternyata tidak ditanyakan.")
    for card in (mine, theirs):
        debrief.finish(workspace, scorecard_id=card)
    assert answers(outside, *panel) == before


def test_only_what_changes_is_on_it(workspace, panel, talk, change, rina):
    mine = talk(rina)
    with pytest.raises(Refused, match="score_unchanged"):
        change(mine, "ketelitian", 5, "Tetap.")
    with pytest.raises(Refused, match="score_unchanged"):
        change(mine, "kerja-sama", None, "Memang tidak ditanyakan.")
    with pytest.raises(Refused, match="unknown_criterion"):
        change(mine, "kecepatan", 3, "Tidak aktif.")
    with pytest.raises(Refused, match="score_out_of_range"):
        change(mine, "ketelitian", 6, "Luar biasa.")
    change(mine, "ketelitian", 3, "Contoh Budi lebih baru.")
    change(mine, "ketelitian", 4)
    rating = scorecards.load(workspace, mine).ratings["ketelitian"]
    assert (rating.score, rating.not_assessed, rating.evidence) == (4, False, "Contoh Budi lebih baru.")
    assert set(scorecards.load(workspace, mine).ratings) == {"ketelitian"}
    debrief.take_back(workspace, scorecard_id=mine, criterion_id="ketelitian")
    assert scorecards.load(workspace, mine).ratings == {}


def test_every_change_needs_its_reason(workspace, panel, talk, change, rina, next_moment):
    mine = talk(rina)
    change(mine, "ketelitian", 3)
    next_moment()
    change(mine, "kerapian", None, "  \n")
    assert debrief.without_reason(scorecards.load(workspace, mine)) == ["ketelitian", "kerapian"]
    with pytest.raises(Refused, match="reason_missing"):
        debrief.finish(workspace, scorecard_id=mine)
    debrief.write_reason(workspace, scorecard_id=mine, criterion_id="ketelitian", text="Contoh Budi lebih baru.")
    with pytest.raises(Refused, match="reason_missing"):
        debrief.finish(workspace, scorecard_id=mine)
    debrief.take_back(workspace, scorecard_id=mine, criterion_id="kerapian")
    with pytest.raises(Refused, match="unknown_criterion"):
        debrief.write_reason(workspace, scorecard_id=mine, criterion_id="kerapian", text="Tidak diubah.")
    debrief.finish(workspace, scorecard_id=mine)
    card = scorecards.load(workspace, mine)
    assert (card.phase, card.status, card.recommendation) == ("debrief", "submitted", "yes")


def test_a_finished_debrief_is_locked_until_reopened(workspace, panel, talk, change, rina):
    mine = talk(rina)
    change(mine, "ketelitian", 3, "Contoh Budi lebih baru.")
    debrief.finish(workspace, scorecard_id=mine)
    for attempt in (
        lambda: change(mine, "ketelitian", 1, "Lain."),
        lambda: debrief.take_back(workspace, scorecard_id=mine, criterion_id="ketelitian"),
        lambda: debrief.write_reason(workspace, scorecard_id=mine, criterion_id="ketelitian", text="Lain."),
        lambda: debrief.finish(workspace, scorecard_id=mine),
        lambda: workspace.execute("DELETE FROM ratings WHERE scorecard_id = ?", (mine,)),
        lambda: workspace.execute("UPDATE ratings SET evidence = '' WHERE scorecard_id = ?", (mine,)),
    ):
        with pytest.raises(Refused, match="scorecard_locked"):
            attempt()
    scorecards.reopen(workspace, scorecard_id=mine, reason="Salah kriteria.")
    debrief.take_back(workspace, scorecard_id=mine, criterion_id="ketelitian")
    debrief.finish(workspace, scorecard_id=mine)


def test_a_debrief_is_not_written_like_a_scorecard(workspace, panel, talk, rina):
    mine = talk(rina)
    with pytest.raises(NotFound):
        scorecards.rate(workspace, scorecard_id=mine, criterion_id="ketelitian", score=1)
    with pytest.raises(NotFound):
        scorecards.submit(workspace, scorecard_id=mine, recommendation="no", summary="")
    with pytest.raises(NotFound):
        debrief.change(workspace, scorecard_id=panel[0], criterion_id="ketelitian", score=1, reason="Lain.")


def test_what_was_talked_about_is_not_reopened(workspace, panel, talk, change, rina):
    mine = talk(rina)
    scorecards.reopen(workspace, scorecard_id=panel[0], reason="Salah ketik.")  # nothing was changed yet
    scorecards.submit(workspace, scorecard_id=panel[0], recommendation="yes", summary="")
    change(mine, "ketelitian", 3, "Contoh Budi lebih baru.")
    for card in panel:
        with pytest.raises(Refused, match="debrief_begun"):
            scorecards.reopen(workspace, scorecard_id=card, reason="Ikut Budi.")
    debrief.take_back(workspace, scorecard_id=mine, criterion_id="ketelitian")
    scorecards.reopen(workspace, scorecard_id=panel[0], reason="Salah ketik.")


def test_the_panels_score_before_and_after(workspace, application_id, panel, talk, change, rina, budi):
    mine = talk(rina)
    change(mine, "ketelitian", 3, "Contoh Budi lebih baru.")
    change(mine, "kerja-sama", 2, "Diceritakan Budi.")
    assert results.application_result(workspace, application_id).after is None  # a draft never counts
    debrief.finish(workspace, scorecard_id=mine)
    found = results.application_result(workspace, application_id)
    # before: ketelitian (5+2)/2 = 3.5, weight 2; kerapian 2.5; kesabaran 3; kerja-sama 4: (7 + 2.5 + 3 + 4) / 5 = 3.3
    assert (found.score.mean, found.score.points) == (3.3, 57.5)
    # after: ketelitian (3+2)/2 = 2.5; kerja-sama (2+4)/2 = 3: (5 + 2.5 + 3 + 3) / 5 = 2.7
    assert (found.after.mean, found.after.points) == (2.7, 42.5)
    first = found.criteria[0]
    assert (first.part.value, first.part.gap, first.part.discuss) == (3.5, 3, True)
    assert (first.after.value, first.after.gap, first.after.discuss) == (2.5, 1, False)
    assert [(one.score, one.score_after) for one in first.ratings] == [(5, 3), (2, 2)]
    assert first.ratings[0].changed.evidence == "Contoh Budi lebih baru."
    # Rina had said nothing about working together
    assert [(one.score, one.score_after) for one in found.criteria[3].ratings] == [(None, 2), (4, 4)]
    assert [one.interviewer_id for one in found.debriefs] == [rina]
    theirs = talk(budi)
    change(theirs, "kerapian", None, "Ternyata tidak ditanyakan.")
    debrief.finish(workspace, scorecard_id=theirs)
    again = results.application_result(workspace, application_id)
    assert again.score == found.score
    assert again.criteria[1].after.value == 2
    assert [must.value for must in again.after.must_haves] == [2]


def test_a_comparison_is_in_the_order_of_the_independent_scores(workspace, job_id, panel, talk, change, rina):
    mine = talk(rina)
    change(mine, "ketelitian", 1, "Contoh Budi lebih baru.")
    debrief.finish(workspace, scorecard_id=mine)
    (row,) = comparing.comparison(workspace, job_id).ranked
    assert (row.result.score.points, row.result.after.points) == (57.5, 37.5)


def test_the_widest_gap_is_talked_about_first(workspace, application_id, fill, rina, budi):
    fill(rina, {"ketelitian": 3, "kerapian": 5, "kesabaran": 1, "kerja-sama": 4})
    fill(budi, {"ketelitian": 4, "kerapian": 3, "kesabaran": 5, "kerja-sama": 4})
    found = results.application_result(workspace, application_id)
    order = [one.criterion.id for one in results.for_discussion(found.criteria)]
    assert order == ["kesabaran", "kerapian", "ketelitian", "kerja-sama"]


def test_a_debrief_is_hidden_with_the_scores_it_changes(workspace, application_id, panel, talk, change, rina):
    mine = talk(rina)
    change(mine, "ketelitian", 3, "Contoh Budi lebih baru.")
    debrief.finish(workspace, scorecard_id=mine)
    (interview,) = interviews.rows(workspace, application_id=application_id)
    wati = interviewers.ensure(workspace, name="Wati Lestari").id
    interviews.edit(
        workspace,
        interview_id=interview.interview.id,
        panel=[person.id for person in interviews.panel(workspace, interview.interview.id)] + [wati],
    )
    found = results.application_result(workspace, application_id, viewer_id=wati)
    assert (found.scorecards, found.debriefs, found.after, found.hidden) == ((), (), None, True)


def test_a_debrief_is_no_further_scorecard_in_any_count(workspace, application_id, job_id, panel, talk, rina, budi):
    mine = talk(rina)
    (row,) = applications.rows(workspace, job_id=job_id)
    (held,) = interviews.rows(workspace, application_id=application_id)
    assert (row.submitted, row.drafts, held.scorecards, held.submitted) == (2, 0, 2, 2)
    assert interviews.with_drafts(workspace, limit=5) == []
    debrief.finish(workspace, scorecard_id=mine)
    (row,) = applications.rows(workspace, job_id=job_id)
    assert (row.submitted, row.drafts) == (2, 0)
    assert results.application_result(workspace, application_id).drafts == 0


def test_it_is_all_on_record(workspace, outside, panel, talk, change, rina):
    mine = talk(rina)
    change(mine, "ketelitian", 3, "Contoh Budi lebih baru.")
    debrief.write_reason(workspace, scorecard_id=mine, criterion_id="ketelitian", text="Contoh yang lebih baru.")
    debrief.take_back(workspace, scorecard_id=mine, criterion_id="ketelitian")
    debrief.finish(workspace, scorecard_id=mine)
    rows = outside().execute("SELECT action FROM audit WHERE record_id = ? ORDER BY seq", (mine,)).fetchall()
    assert [row[0] for row in rows] == [
        "debrief_begun",
        "debrief_changed",
        "debrief_reason_written",
        "debrief_taken_back",
        "debrief_finished",
    ]
    assert doctor.examine(workspace.path) == []


def test_somebody_who_changes_a_finished_debrief_in_the_file_is_found_out(workspace, panel, talk, change, rina):
    mine = talk(rina)
    change(mine, "ketelitian", 3, "Contoh Budi lebih baru.")
    debrief.finish(workspace, scorecard_id=mine)
    trigger = workspace.one("SELECT sql FROM sqlite_schema WHERE name = 'ratings_locked_update'")[0]
    workspace.execute("DROP TRIGGER ratings_locked_update")
    workspace.execute("UPDATE ratings SET score = 5 WHERE scorecard_id = ?", (mine,))
    workspace.execute(trigger)
    assert [(one.code, one.params) for one in doctor.examine(workspace.path)] == [("scorecard", {"scorecard": mine})]


def test_a_gap_explains_itself(make_rubric, make_criterion):
    rubric = make_rubric(make_criterion("a"), make_criterion("b"), make_criterion("c"))
    score = scoring.score(rubric, [{"a": 5, "b": 3, "c": 2}, {"a": 2, "b": 4}, {"a": 3}])
    (gap,) = scoring.explain(score, "gap:a")
    assert (gap.code, gap.params) == ("gap_discuss", {"highest": 5, "lowest": 2, "gap": 3, "limit": 2})
    (small,) = scoring.explain(score, "gap:b")
    assert (small.code, small.params["gap"]) == ("gap_small", 1)
    assert scoring.explain(score, "gap:c")[0].code == "gap_needs_two"
