"""Scorecards: scored alone, on disk at once, locked when submitted."""

import pytest

from screening.errors import Refused
from screening.interviewing import interviews, scorecards
from screening.interviewing.scorecards import Missing
from screening.workspace import Workspace


@pytest.fixture
def card(workspace, scorecard_id):
    """`card()` is Rina's scorecard as a second connection finds it on disk."""

    def look():
        with workspace.again() as other:
            return scorecards.load(other, scorecard_id)

    return look


def test_a_score_is_on_disk_when_it_is_acknowledged(workspace, scorecard_id, card):
    changes = scorecards.rate(workspace, scorecard_id=scorecard_id, criterion_id="ketelitian", score=4)
    rating = card().ratings["ketelitian"]
    assert (rating.score, rating.not_assessed, rating.evidence, rating.updated_at) == (4, False, "", changes.at)
    assert changes.touches("ratings") and not changes.touches("notes", "jobs")
    assert (changes.label, changes.id) == ("score_set", scorecard_id)
    assert card().updated_at == changes.at


def test_a_blank_and_not_assessed_are_two_things(workspace, scorecard_id, card):
    where = {"scorecard_id": scorecard_id, "criterion_id": "kerapian"}
    assert "kerapian" not in card().ratings
    scorecards.write_evidence(workspace, **where, text="Rak ditata menurut abjad.")
    scorecards.mark_not_assessed(workspace, **where)
    assert (card().ratings["kerapian"].score, card().ratings["kerapian"].not_assessed) == (None, True)
    scorecards.rate(workspace, **where, score=3)
    assert (card().ratings["kerapian"].score, card().ratings["kerapian"].not_assessed) == (3, False)
    scorecards.mark_not_assessed(workspace, **where)
    scorecards.rate(workspace, **where, score=None)
    rating = card().ratings["kerapian"]
    assert (rating.score, rating.not_assessed, rating.evidence) == (None, False, "Rak ditata menurut abjad.")


@pytest.mark.parametrize("score", [0, 6, -1, 3.0, 2.5, "4", True])
def test_a_score_is_one_of_five(workspace, scorecard_id, card, score):
    with pytest.raises(Refused, match="score_out_of_range"):
        scorecards.rate(workspace, scorecard_id=scorecard_id, criterion_id="ketelitian", score=score)
    assert card().ratings == {}


@pytest.mark.parametrize("criterion", ["tidak-ada", "", "kecepatan"])
def test_only_active_criteria_of_the_rubric_are_scored(workspace, scorecard_id, criterion):
    with pytest.raises(Refused, match="unknown_criterion"):
        scorecards.rate(workspace, scorecard_id=scorecard_id, criterion_id=criterion, score=3)


def test_evidence_keeps_its_lines_and_its_strange_letters(workspace, scorecard_id, card):
    text = "“Saya periksa dua kali.”\n\t<b>tebal</b> a<b 😀 李明"
    scorecards.write_evidence(workspace, scorecard_id=scorecard_id, criterion_id="ketelitian", text=text)
    assert card().ratings["ketelitian"].evidence == text


def test_observations(workspace, scorecard_id, card):
    where = {"scorecard_id": scorecard_id, "trait_id": "kerapian-minus"}
    scorecards.observe(workspace, **where, state="observed", evidence="Meja penuh berkas.")
    scorecards.observe(workspace, **where, state="not_probed")
    seen = card().observations["kerapian-minus"]
    assert (seen.state, seen.evidence) == ("not_probed", "Meja penuh berkas.")
    scorecards.observe(workspace, **where, state="not_observed", evidence="")
    assert card().observations["kerapian-minus"].evidence == ""
    with pytest.raises(Refused, match="unknown_trait"):
        scorecards.observe(workspace, scorecard_id=scorecard_id, trait_id="kecepatan-plus", state="observed")
    with pytest.raises(Refused, match="unknown_state"):
        scorecards.observe(workspace, **where, state="maybe")


def test_previews(workspace, scorecard_id, card):
    where = {"scorecard_id": scorecard_id, "preview_id": "rutinitas"}
    scorecards.mark_preview(workspace, **where, given=True, response="Mengira setiap hari berbeda.")
    scorecards.mark_preview(workspace, **where, given=False)
    mark = card().previews["rutinitas"]
    assert (mark.given, mark.response) == (False, "Mengira setiap hari berbeda.")
    with pytest.raises(Refused, match="unknown_preview"):
        scorecards.mark_preview(workspace, scorecard_id=scorecard_id, preview_id="lain", given=True)


def test_beginning_twice_finds_the_same_draft(workspace, interview_id, scorecard_id, rina):
    again = scorecards.begin(workspace, interview_id=interview_id, interviewer_id=rina)
    assert (again.id, again.touched) == (scorecard_id, {})
    assert [one.id for one in scorecards.of_interview(workspace, interview_id)] == [scorecard_id]


def test_who_scores_joins_the_panel(workspace, application_id, rina):
    interview = interviews.schedule(workspace, application_id=application_id).id
    scorecards.begin(workspace, interview_id=interview, interviewer_id=rina)
    assert [person.id for person in interviews.panel(workspace, interview)] == [rina]


def test_the_verdict_of_a_draft_is_kept(workspace, scorecard_id, card):
    scorecards.write_summary(workspace, scorecard_id=scorecard_id, recommendation="no", summary="Belum yakin.")
    assert (card().recommendation, card().summary, card().status) == ("no", "Belum yakin.", "draft")
    with pytest.raises(Refused, match="unknown_recommendation"):
        scorecards.write_summary(workspace, scorecard_id=scorecard_id, recommendation="maybe", summary="")


def test_what_is_missing(workspace, scorecard_id, card, rubric):
    scorecards.rate(workspace, scorecard_id=scorecard_id, criterion_id="ketelitian", score=5)
    scorecards.mark_not_assessed(workspace, scorecard_id=scorecard_id, criterion_id="kerapian")
    scorecards.rate(workspace, scorecard_id=scorecard_id, criterion_id="kerja-sama", score=3)
    scorecards.observe(workspace, scorecard_id=scorecard_id, trait_id="kerja-sama-minus", state="observed")
    assert scorecards.missing(rubric, card()) == [
        Missing("no_evidence", "ketelitian"),
        Missing("must_have_not_assessed", "kerapian"),
        Missing("no_score", "kesabaran"),
        Missing("unsuitable_without_evidence", "kerja-sama-minus"),
        Missing("preview_not_given", "rutinitas"),
    ]


@pytest.mark.parametrize(("score", "needed"), [(1, True), (2, True), (3, False), (4, False), (5, True)])
def test_which_scores_need_evidence(workspace, scorecard_id, card, rubric, score, needed):
    scorecards.rate(workspace, scorecard_id=scorecard_id, criterion_id="ketelitian", score=score)
    assert (Missing("no_evidence", "ketelitian") in scorecards.missing(rubric, card())) is needed
    scorecards.write_evidence(workspace, scorecard_id=scorecard_id, criterion_id="ketelitian", text="Contoh lengkap.")
    assert Missing("no_evidence", "ketelitian") not in scorecards.missing(rubric, card())


def test_submitting_needs_a_recommendation(workspace, scorecard_id, card):
    with pytest.raises(Refused, match="recommendation_missing"):
        scorecards.submit(workspace, scorecard_id=scorecard_id, recommendation="", summary="Baik.")
    assert card().status == "draft"


def test_an_observed_unsuitable_trait_needs_evidence(workspace, scorecard_id, card):
    where = {"scorecard_id": scorecard_id, "trait_id": "kerapian-minus"}
    scorecards.observe(workspace, **where, state="observed", evidence=" \n")
    with pytest.raises(Refused, match="evidence_missing") as caught:
        scorecards.submit(workspace, scorecard_id=scorecard_id, recommendation="no", summary="")
    assert caught.value.params == {"traits": "kurang Kerapian"}
    scorecards.observe(workspace, **where, state="observed", evidence="Meja penuh berkas.")
    scorecards.submit(workspace, scorecard_id=scorecard_id, recommendation="no", summary="")
    assert card().status == "submitted"


WRITES = {
    "rate": {"criterion_id": "ketelitian", "score": 1},
    "mark_not_assessed": {"criterion_id": "ketelitian"},
    "write_evidence": {"criterion_id": "ketelitian", "text": "lain"},
    "observe": {"trait_id": "kerapian-plus", "state": "observed"},
    "mark_preview": {"preview_id": "rutinitas", "given": True},
    "write_summary": {"recommendation": "no", "summary": "lain"},
    "submit": {"recommendation": "no", "summary": "lain"},
}


@pytest.mark.parametrize("name", WRITES)
def test_a_submitted_scorecard_is_locked_until_reopened(workspace, scorecard_id, card, name):
    scorecards.rate(workspace, scorecard_id=scorecard_id, criterion_id="ketelitian", score=4)
    scorecards.submit(workspace, scorecard_id=scorecard_id, recommendation="yes", summary="Baik.")
    before = card()
    assert (before.status, before.recommendation, before.summary) == ("submitted", "yes", "Baik.")
    assert before.submitted_at
    with pytest.raises(Refused, match="scorecard_locked"):
        getattr(scorecards, name)(workspace, scorecard_id=scorecard_id, **WRITES[name])
    assert card() == before
    scorecards.reopen(workspace, scorecard_id=scorecard_id, reason="Salah orang.")
    getattr(scorecards, name)(workspace, scorecard_id=scorecard_id, **WRITES[name])
    assert card() != before


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE ratings SET score = 1",
        "DELETE FROM ratings",
        "INSERT INTO ratings SELECT id, 'kesabaran', 1, 0, '', '' FROM scorecards",
        "REPLACE INTO ratings SELECT scorecard_id, criterion_id, 1, 0, '', '' FROM ratings",
        "UPDATE observations SET evidence = ''",
        "DELETE FROM preview_marks",
        "UPDATE scorecards SET recommendation = 'no'",
        "UPDATE scorecards SET interviewer_id = (SELECT id FROM interviewers ORDER BY name DESC LIMIT 1)",
        "DELETE FROM scorecards",
    ],
)
def test_the_file_itself_locks_a_submitted_scorecard(workspace, scorecard_id, card, sql):
    scorecards.rate(workspace, scorecard_id=scorecard_id, criterion_id="ketelitian", score=4)
    scorecards.observe(workspace, scorecard_id=scorecard_id, trait_id="kerapian-plus", state="observed", evidence="x")
    scorecards.mark_preview(workspace, scorecard_id=scorecard_id, preview_id="rutinitas", given=True)
    scorecards.submit(workspace, scorecard_id=scorecard_id, recommendation="yes", summary="")
    before = card()
    with pytest.raises(Refused, match="scorecard_locked"):
        workspace.execute(sql)
    assert card() == before


def test_the_rubric_of_a_scorecard_is_fixed(workspace, scorecard_id):
    with pytest.raises(Refused, match="scorecard_pinned"):
        workspace.execute("UPDATE scorecards SET rubric_hash = rubric_hash")


def test_reopening_has_a_reason_on_record(workspace, scorecard_id, outside):
    with pytest.raises(Refused, match="scorecard_not_submitted"):
        scorecards.reopen(workspace, scorecard_id=scorecard_id, reason="Salah ketik.")
    scorecards.submit(workspace, scorecard_id=scorecard_id, recommendation="yes", summary="")
    with pytest.raises(Refused, match="reason_missing"):
        scorecards.reopen(workspace, scorecard_id=scorecard_id, reason=" ")
    changes = scorecards.reopen(workspace, scorecard_id=scorecard_id, reason="Salah ketik.")
    kept = outside().execute("SELECT scorecard_id, reason, reopened_by, reopened_at FROM reopenings").fetchall()
    assert kept == [(scorecard_id, "Salah ketik.", "Rina Wijaya", changes.at)]
    assert scorecards.load(workspace, scorecard_id).submitted_at == ""


def test_others_scores_are_hidden_until_ones_own_are_submitted(workspace, interview_id, scorecard_id, rina, budi):
    theirs = scorecards.begin(workspace, interview_id=interview_id, interviewer_id=budi).id
    scorecards.rate(workspace, scorecard_id=theirs, criterion_id="ketelitian", score=2)

    def sees(viewer_id, scorecard):
        card = scorecards.load(workspace, scorecard)
        return scorecards.is_visible(workspace, scorecard=card, viewer_id=viewer_id)

    assert sees(budi, theirs) and sees(rina, scorecard_id)
    assert not sees(rina, theirs) and not sees(None, theirs) and not sees("manajer", theirs)
    scorecards.submit(workspace, scorecard_id=theirs, recommendation="no", summary="")
    assert not sees(rina, theirs)
    assert sees(None, theirs) and sees("manajer", theirs)
    scorecards.submit(workspace, scorecard_id=scorecard_id, recommendation="yes", summary="")
    assert sees(rina, theirs) and sees(budi, scorecard_id)
    scorecards.reopen(workspace, scorecard_id=scorecard_id, reason="Salah ketik.")
    assert not sees(rina, theirs)


def test_the_panel_is_blind_before_it_has_begun(workspace, interview_id, scorecard_id, budi):
    scorecards.submit(workspace, scorecard_id=scorecard_id, recommendation="yes", summary="")
    card = scorecards.load(workspace, scorecard_id)
    assert not scorecards.is_visible(workspace, scorecard=card, viewer_id=budi)
    workspace.execute("UPDATE jobs SET hide_scores = 0")
    assert scorecards.is_visible(workspace, scorecard=card, viewer_id=budi)


def test_everything_survives_reopening_the_file(workspace, workspace_path, scorecard_id, application_id):
    scorecards.rate(workspace, scorecard_id=scorecard_id, criterion_id="ketelitian", score=4)
    scorecards.mark_preview(workspace, scorecard_id=scorecard_id, preview_id="rutinitas", given=True)
    before = scorecards.load(workspace, scorecard_id)
    workspace.close()
    with Workspace.open(workspace_path) as again:
        assert scorecards.of_application(again, application_id) == [before]
