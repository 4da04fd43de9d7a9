"""What one scorecard holds, for the record, and who may see it."""

import pytest

from screening.errors import NotFound, Refused
from screening.interviewing import debrief, interview_record, notes, scorecards


@pytest.fixture
def cards(workspace, interview_id, rina, budi):
    """Rina's and Budi's submitted scorecards of one interview."""
    made = {}
    for person, score in ((rina, 5), (budi, 2)):
        card = scorecards.begin(workspace, interview_id=interview_id, interviewer_id=person).id
        scorecards.rate(workspace, scorecard_id=card, criterion_id="ketelitian", score=score)
        scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary="Ringkas.")
        made[person] = card
    return made


def test_a_record_holds_one_scorecard_and_what_belongs_to_it(workspace, interview_id, cards, rina, budi):
    for person, text, private in ((rina, "Runtut.", False), (rina, "Rahasia.", True), (budi, "Lain.", False)):
        notes.add(workspace, interview_id=interview_id, interviewer_id=person, text=text, private=private)
    talk = debrief.begin(workspace, interview_id=interview_id, interviewer_id=rina).id
    debrief.change(workspace, scorecard_id=talk, criterion_id="ketelitian", score=4, reason="Bukti Budi.")
    unfinished = interview_record.of_scorecard(workspace, cards[rina])
    debrief.finish(workspace, scorecard_id=talk)
    record = interview_record.of_scorecard(workspace, cards[rina])

    assert (record.candidate.name, record.interviewer.name) == ("Siti Nurhaliza", "Rina Wijaya")
    assert [one.name for one in record.panel] == ["Rina Wijaya", "Budi Santoso"]
    assert [note.text for note in record.notes] == ["Runtut."]
    assert record.score.parts[0].value == 5 and record.card.ratings["ketelitian"].score == 5
    assert unfinished.changes is None and record.changes.ratings["ketelitian"].score == 4
    with pytest.raises(Refused, match="scorecard_of_debrief"):
        interview_record.of_scorecard(workspace, talk)


def test_who_still_has_to_score_sees_nobody_elses_record(workspace, application_id, cards, rina, budi):
    scorecards.reopen(workspace, scorecard_id=cards[budi], reason="Salah ketik")

    for viewer in (budi, rina, None):
        hidden = cards[rina] if viewer == budi else cards[budi]
        with pytest.raises(Refused, match="scorecard_hidden"):
            interview_record.of_scorecard(workspace, hidden, viewer_id=viewer)
    own = interview_record.of_scorecard(workspace, cards[budi], viewer_id=budi)
    assert own.card.status == "draft" and [one.reason for one in own.reopenings] == ["Salah ketik"]
    for viewer, mine in ((budi, []), (rina, [cards[rina]]), (None, [cards[rina]])):
        found = interview_record.submitted(workspace, [application_id, "nothing"], viewer_id=viewer)
        assert [one.scorecard_id for one in found] == mine


def test_no_record_of_what_is_not_there(workspace):
    with pytest.raises(NotFound):
        interview_record.of_scorecard(workspace, "nothing")
