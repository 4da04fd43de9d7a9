"""What was added after a scorecard was submitted is known as late, also where the clock was set back."""

import pytest

from screening.errors import Refused
from screening.interviewing import notes, scorecards


@pytest.fixture
def submit(workspace, scorecard_id):
    """`submit()` and `reopen()` Rina's scorecard."""

    def now():
        return scorecards.submit(workspace, scorecard_id=scorecard_id, recommendation="yes", summary="Baik.")

    return now


@pytest.fixture
def reopen(workspace, scorecard_id):
    return lambda reason="Lupa satu hal.": scorecards.reopen(workspace, scorecard_id=scorecard_id, reason=reason)


@pytest.fixture
def take_note(workspace, interview_id, rina):
    """`take_note(text)` writes Rina's note; its id."""
    return lambda text: notes.add(workspace, interview_id=interview_id, interviewer_id=rina, text=text).id


def late(workspace, scorecard_id):
    return scorecards.late_answers(scorecards.load(workspace, scorecard_id))


def answer_everything(workspace, scorecard_id, level):
    scorecards.rate(workspace, scorecard_id=scorecard_id, criterion_id="ketelitian", score=level)
    scorecards.observe(workspace, scorecard_id=scorecard_id, trait_id="kerapian-plus", state="observed", evidence="x")
    scorecards.mark_preview(workspace, scorecard_id=scorecard_id, preview_id="rutinitas", given=True)


def test_answers_are_late_only_after_the_first_reopening(workspace, scorecard_id, submit, reopen):
    answer_everything(workspace, scorecard_id, 4)
    scorecards.rate(workspace, scorecard_id=scorecard_id, criterion_id="kesabaran", score=3)
    assert late(workspace, scorecard_id) == set()
    submit()
    assert scorecards.load(workspace, scorecard_id).reopened_at == ""
    first = reopen()
    assert scorecards.load(workspace, scorecard_id).reopened_at == first.at
    assert late(workspace, scorecard_id) == set()
    answer_everything(workspace, scorecard_id, 5)
    assert late(workspace, scorecard_id) == {"ketelitian", "kerapian-plus", "rutinitas"}
    submit()
    reopen("Sekali lagi.")
    scorecards.mark_not_assessed(workspace, scorecard_id=scorecard_id, criterion_id="kerapian")
    card = scorecards.load(workspace, scorecard_id)
    assert card.reopened_at == first.at
    assert scorecards.late_answers(card) == {"ketelitian", "kerapian-plus", "rutinitas", "kerapian"}


def test_reopenings_are_listed_with_reason_person_and_time(workspace, scorecard_id, submit, reopen):
    assert scorecards.reopenings(workspace, scorecard_id) == []
    submit()
    first = reopen("Salah ketik.")
    submit()
    workspace.actor = "Budi Santoso"
    second = reopen("Bukti kurang.")
    found = [(one.reason, one.by, one.at) for one in scorecards.reopenings(workspace, scorecard_id)]
    assert found == [("Salah ketik.", "Rina Wijaya", first.at), ("Bukti kurang.", "Budi Santoso", second.at)]


def test_a_note_is_late_once_its_scorecard_was_submitted(workspace, interview_id, submit, reopen, take_note):
    take_note("saat wawancara")
    submit()
    take_note("sesudah dikirim")
    reopen()
    take_note("sesudah dibuka lagi")
    submit()
    found = [(note.text, note.late) for note in notes.of_interview(workspace, interview_id)]
    assert found == [("saat wawancara", False), ("sesudah dikirim", True), ("sesudah dibuka lagi", True)]


def test_an_early_note_that_is_changed_after_the_reopening_is_late(workspace, submit, reopen, take_note):
    changed, moved, untouched = (take_note(text) for text in ("satu", "dua", "tiga"))
    submit()
    reopen()
    notes.edit(workspace, note_id=changed, text="satu, lebih tepat")
    notes.move(workspace, note_id=moved, criterion_id="kerapian")
    assert [notes.get(workspace, one).late for one in (changed, moved, untouched)] == [True, True, False]


def test_a_note_taken_before_one_scores_is_not_late(workspace, interview_id, budi):
    made = notes.add(workspace, interview_id=interview_id, interviewer_id=budi, text="sebelum menilai").id
    theirs = scorecards.begin(workspace, interview_id=interview_id, interviewer_id=budi).id
    scorecards.submit(workspace, scorecard_id=theirs, recommendation="no", summary="")
    assert not notes.get(workspace, made).late


def test_a_note_removed_before_submission_does_not_come_back_after_it(workspace, submit, reopen, take_note):
    made = take_note("dihapus")
    note = notes.get(workspace, made)
    notes.remove(workspace, note_id=made)
    submit()
    with pytest.raises(Refused, match="scorecard_locked"):
        notes.restore(workspace, note=note)
    reopen()
    notes.restore(workspace, note=note)
    assert notes.get(workspace, made) == note


def test_late_is_late_although_the_clock_was_set_back(
    workspace, scorecard_id, submit, reopen, take_note, set_clock_back
):
    scorecards.rate(workspace, scorecard_id=scorecard_id, criterion_id="kerapian", score=3)
    submit()
    set_clock_back()
    added = take_note("sesudah dikirim")
    notes.edit(workspace, note_id=added, text="sesudah dikirim, diubah")
    reopen()
    scorecards.rate(workspace, scorecard_id=scorecard_id, criterion_id="ketelitian", score=4)
    assert late(workspace, scorecard_id) == {"ketelitian"}
    assert notes.get(workspace, added).late


def test_what_was_there_at_submission_is_locked_although_the_clock_was_set_back(
    workspace, submit, take_note, set_clock_back
):
    made = take_note("saat wawancara")
    set_clock_back()
    submit()
    assert not notes.get(workspace, made).late
    with pytest.raises(Refused, match="scorecard_locked"):
        notes.edit(workspace, note_id=made, text="lain")


def test_notes_stay_in_the_order_they_were_taken_although_the_clock_was_set_back(
    workspace, interview_id, take_note, set_clock_back
):
    first = take_note("sebelum")
    set_clock_back()
    later = [take_note("sesudah"), take_note("lalu")]
    assert [note.id for note in notes.of_interview(workspace, interview_id)] == [first, *later]
