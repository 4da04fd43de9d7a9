"""Notes: taken in the conversation, moved, taken away and brought back."""

import pytest

from screening.errors import NotFound, Refused
from screening.interviewing import notes, scorecards


@pytest.fixture
def note_id(workspace, interview_id, scorecard_id, rina):
    return notes.add(
        workspace,
        interview_id=interview_id,
        interviewer_id=rina,
        text="“Saya periksa dua kali.”\nLalu diam.",
        criterion_id="ketelitian",
        kind="quote",
        elapsed_seconds=312,
    ).id


def test_a_note_as_it_was_taken(workspace, note_id, interview_id, scorecard_id, rina):
    with workspace.again() as other:
        (note,) = notes.of_interview(other, interview_id)
    assert (note.id, note.scorecard_id, note.interviewer_id, note.criterion_id, note.kind, note.elapsed_seconds) == (
        note_id,
        scorecard_id,
        rina,
        "ketelitian",
        "quote",
        312,
    )
    assert (note.text, note.private) == ("“Saya periksa dua kali.”\nLalu diam.", False)


def test_a_note_can_be_changed_and_moved(workspace, note_id):
    notes.edit(workspace, note_id=note_id, text="Lain")
    notes.edit(workspace, note_id=note_id, kind="follow_up", private=True)
    notes.move(workspace, note_id=note_id, criterion_id="")
    note = notes.get(workspace, note_id)
    assert (note.text, note.kind, note.private, note.criterion_id) == ("Lain", "follow_up", True, "")


def test_a_note_that_was_removed_comes_back_as_it_was(workspace, note_id, interview_id):
    note = notes.get(workspace, note_id)
    notes.remove(workspace, note_id=note_id)
    assert notes.of_interview(workspace, interview_id) == []
    with pytest.raises(NotFound):
        notes.edit(workspace, note_id=note_id, text="x")
    notes.restore(workspace, note=note)
    assert notes.of_interview(workspace, interview_id) == [note]
    with pytest.raises(Refused, match="note_exists"):
        notes.restore(workspace, note=note)


def test_a_note_says_something(workspace, interview_id, rina):
    for text in ("", " \n\t"):
        with pytest.raises(Refused, match="text_missing"):
            notes.add(workspace, interview_id=interview_id, interviewer_id=rina, text=text)
    with pytest.raises(Refused, match="unknown_kind"):
        notes.add(workspace, interview_id=interview_id, interviewer_id=rina, text="x", kind="gosip")
    with pytest.raises(NotFound):
        notes.add(workspace, interview_id="tidak-ada", interviewer_id=rina, text="x")


def test_a_note_of_one_megabyte(workspace, interview_id, rina):
    text = "Menceritakan pengalamannya panjang lebar.\n" * 25_000
    made = notes.add(workspace, interview_id=interview_id, interviewer_id=rina, text=text)
    assert len(text) > 1_000_000
    assert notes.get(workspace, made.id).text == text


def test_who_sees_which_notes(workspace, interview_id, scorecard_id, note_id, rina, budi):
    notes.add(workspace, interview_id=interview_id, interviewer_id=rina, text="hanya untuk saya", private=True)
    notes.add(workspace, interview_id=interview_id, interviewer_id=budi, text="dari Budi")

    def seen(viewer_id):
        return [
            note.text.partition("\n")[0] for note in notes.of_interview(workspace, interview_id, viewer_id=viewer_id)
        ]

    quote = "“Saya periksa dua kali.”"
    assert seen(None) == [quote, "hanya untuk saya", "dari Budi"]
    assert seen(rina) == [quote, "hanya untuk saya"]
    assert seen(budi) == ["dari Budi"]
    scorecards.submit(workspace, scorecard_id=scorecard_id, recommendation="yes", summary="")
    assert seen(rina) == [quote, "hanya untuk saya", "dari Budi"]
    assert seen("manajer") == [quote, "dari Budi"]


def test_a_removed_note_leaves_the_file(workspace, interview_id, rina):
    text = "Menyebut Xylophonia tiga kali"
    kept = notes.add(workspace, interview_id=interview_id, interviewer_id=rina, text=text).id
    workspace.all("PRAGMA wal_checkpoint(TRUNCATE)")
    assert workspace.path.read_bytes().lower().count(b"xylophonia") >= 2  # the note, and its word in the index
    notes.remove(workspace, note_id=kept)
    workspace.close()
    assert b"xylophonia" not in workspace.path.read_bytes().lower()
    assert b"xylo" not in workspace.path.read_bytes().lower()


def test_the_notes_to_a_draft_stay_with_their_writer(workspace, interview_id, scorecard_id, note_id, rina, budi):
    his = scorecards.begin(workspace, interview_id=interview_id, interviewer_id=budi).id
    scorecards.submit(workspace, scorecard_id=his, recommendation="yes", summary="")
    for viewer_id in (budi, "manajer"):
        assert notes.of_interview(workspace, interview_id, viewer_id=viewer_id) == []
    scorecards.submit(workspace, scorecard_id=scorecard_id, recommendation="yes", summary="")
    for viewer_id in (budi, "manajer"):
        assert [note.id for note in notes.of_interview(workspace, interview_id, viewer_id=viewer_id)] == [note_id]


def test_a_note_of_nobody_is_refused(workspace, interview_id):
    with pytest.raises(NotFound):
        notes.add(workspace, interview_id=interview_id, interviewer_id="tidak-ada", text="x")
