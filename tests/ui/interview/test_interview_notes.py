"""Notes: one just types; each belongs to the criterion and the moment it was begun in."""

import pytest
from PySide6.QtGui import QGuiApplication

from screening.interviewing import notes, scorecards


def field(recruiter):
    return recruiter.desk.notes.panel.field


@pytest.mark.parametrize("typed", ["tenang sekali", "Sangat runtut", "!", "“kutipan”"])
def test_typing_anywhere_starts_a_note(rina_sits, on_disk, typed):
    rina_sits.write(typed)
    assert field(rina_sits).toPlainText() == typed
    rina_sits.press("Ctrl+Return")
    assert on_disk.texts() == rina_sits.timeline() == [typed]
    assert on_disk.card().ratings == {}


def test_a_command_letter_starts_a_note_only_with_shift(rina_sits, on_disk):
    rina_sits.press("S")
    assert field(rina_sits).toPlainText() == ""
    rina_sits.press("Shift+S")
    assert rina_sits.focus is field(rina_sits)
    assert on_disk.card().observations["ketelitian-plus"].state == "observed"


def test_keys_never_score_from_a_text(rina_sits, on_disk):
    rina_sits.press("N")
    rina_sits.write("12345 jk su 0")
    rina_sits.press("Shift+1", "Up", "Down", "Home", "Backspace", "Escape")
    assert on_disk.card().ratings == {}
    assert on_disk.card().observations == {}
    assert rina_sits.open_row() == 0


def test_a_pause_in_typing_is_committed_before_the_note_is_finished(rina_sits, on_disk, qtbot):
    rina_sits.write("Bercerita tentang arsip lama")
    assert on_disk.texts() == []
    qtbot.waitUntil(lambda: on_disk.texts() == ["Bercerita tentang arsip lama"])
    assert rina_sits.timeline() == []  # nothing moves while one writes
    rina_sits.write(" di gudang")
    qtbot.waitUntil(lambda: on_disk.texts() == ["Bercerita tentang arsip lama di gudang"])
    rina_sits.press("Ctrl+Return")
    assert rina_sits.timeline() == ["Bercerita tentang arsip lama di gudang"]
    assert rina_sits.focus is field(rina_sits)
    assert field(rina_sits).toPlainText() == ""


def test_somebody_who_types_without_a_pause_is_committed_too(rina_sits, on_disk, qtbot):
    rina_sits.press("N")

    def typed_on():
        rina_sits.write("a ")
        return bool(on_disk.texts())

    qtbot.waitUntil(typed_on)
    assert field(rina_sits).toPlainText().startswith(on_disk.texts()[0])


def test_a_note_belongs_to_the_criterion_and_the_time_it_was_begun_in(rina_sits, on_disk, qtbot):
    rina_sits.press("F5", "J")
    qtbot.waitUntil(lambda: not rina_sits.desk.header.clock.text().startswith("0:00"))
    rina_sits.write("Pertama")
    rina_sits.press("Escape", "J")
    rina_sits.write("Kedua")
    rina_sits.click_row(3)  # moving on finishes the note
    rina_sits.press("End")
    rina_sits.write("Umum")
    rina_sits.press("Escape")
    stored = [(note.text, note.criterion_id) for note in on_disk.notes()]
    assert stored == [("Pertama", "kerapian"), ("Kedua", "kesabaran"), ("Umum", "")]
    assert all(note.elapsed_seconds >= 1 for note in on_disk.notes())
    assert rina_sits.timeline() == ["Pertama", "Kedua", "Umum"]
    assert " ·  C2" in rina_sits.heads()[0]


def test_without_the_clock_a_note_has_no_time_in_the_interview(rina_sits, on_disk):
    rina_sits.write("belum mulai")
    rina_sits.press("Escape")
    assert on_disk.notes()[0].elapsed_seconds is None


def test_kind_and_privacy_can_be_chosen_while_writing(rina_sits, on_disk):
    rina_sits.write("rahasia")
    rina_sits.press("Ctrl+T", "Ctrl+L", "Ctrl+Return")
    assert "private" in rina_sits.desk.notes.panel.field.placeholderText()
    rina_sits.write("juga rahasia")
    rina_sits.press("Ctrl+Return", "Ctrl+L")
    rina_sits.write("terbuka")
    rina_sits.press("Ctrl+Return")
    assert [(note.kind, note.private) for note in on_disk.notes()] == [
        ("quote", True),
        ("observation", True),  # privacy stays until it is switched off
        ("observation", False),
    ]
    assert rina_sits.desk.notes.panel.private.accessibleName() == "Shared with the panel"
    assert rina_sits.desk.notes.panel.field.placeholderText() == "Just type to take a note"
    assert "Quote" in rina_sits.heads()[0]


def test_kind_changes_also_after_the_first_pause(rina_sits, on_disk, qtbot):
    rina_sits.write("saya suka arsip")
    qtbot.waitUntil(lambda: len(on_disk.texts()) == 1)
    rina_sits.desk.notes.panel.kind.menu().actions()[1].trigger()
    assert on_disk.notes()[0].kind == "quote"


def test_an_empty_note_is_no_note(rina_sits, on_disk):
    rina_sits.press("N")
    rina_sits.write("   ")
    rina_sits.press("Ctrl+Return", "Escape")
    assert on_disk.notes() == []


def test_a_note_can_be_edited_moved_and_removed_by_keys(rina_sits, on_disk):
    rina_sits.write("Pertama")
    rina_sits.press("Ctrl+Return")
    rina_sits.write("Kedua")
    rina_sits.press("Ctrl+Return")
    timeline = rina_sits.desk.notes.panel.list
    timeline.setFocus()
    rina_sits.press("Down", "Up", "Return")
    rina_sits.write(" kali")
    rina_sits.press("Escape")
    assert on_disk.texts() == rina_sits.timeline() == ["Pertama kali", "Kedua"]

    note = on_disk.notes()[1]
    move = next(one for one in timeline.menu_for(note).actions() if one.menu() is not None)
    next(one for one in move.menu().actions() if "Kesabaran" in one.text()).trigger()
    assert on_disk.notes()[1].criterion_id == "kesabaran"

    timeline.setFocus()
    timeline.setCurrentIndex(timeline.model().index(0, 0))
    rina_sits.press("Delete")
    assert rina_sits.timeline() == on_disk.texts() == ["Kedua"]


def test_what_happened_to_notes_can_be_undone(rina_sits, on_disk):
    rina_sits.write("Satu")
    rina_sits.press("Ctrl+Return", "Escape")
    written = on_disk.notes()[0]
    timeline = rina_sits.desk.notes.panel.list
    timeline.edit_asked.emit(written)
    rina_sits.write(" dua")
    rina_sits.press("Escape")
    timeline.move_asked.emit(on_disk.notes()[0], "kesabaran")
    timeline.remove_asked.emit(on_disk.notes()[0])
    assert on_disk.notes() == []
    rina_sits.press("Ctrl+Z")
    assert [(note.text, note.criterion_id) for note in on_disk.notes()] == [("Satu dua", "kesabaran")]
    rina_sits.press("Ctrl+Z")
    assert on_disk.notes()[0].criterion_id == "ketelitian"
    rina_sits.press("Ctrl+Z")
    assert on_disk.texts() == ["Satu"]
    rina_sits.press("Ctrl+Z")
    assert on_disk.notes() == []
    rina_sits.press(*["Ctrl+Shift+Z"] * 3)
    assert [(note.id, note.text, note.created_at) for note in on_disk.notes()] == [
        (written.id, "Satu dua", written.created_at)
    ]


def test_undo_in_a_text_is_about_the_text_first(rina_sits, on_disk):
    rina_sits.press("4", "N")
    rina_sits.write("salah")
    rina_sits.press("Ctrl+Z")
    assert field(rina_sits).toPlainText() == ""
    assert on_disk.score("ketelitian") == 4
    rina_sits.press("Ctrl+Z")
    assert on_disk.score("ketelitian") is None


def test_pasting_while_scoring_becomes_a_note_without_its_looks(rina_sits, on_disk):
    QGuiApplication.clipboard().setText("disalin dari <b>CV</b>")
    rina_sits.press("Ctrl+V", "Ctrl+Return")
    assert on_disk.texts() == rina_sits.timeline() == ["disalin dari <b>CV</b>"]


@pytest.mark.parametrize(
    "text", ["emoji 🙂 dan العربية", "a<b & c", "baris satu\nbaris dua", "kata demi kata " * 13_333, "x" * 200_000]
)
def test_any_text_is_kept_as_it_is(rina_sits, on_disk, text):
    QGuiApplication.clipboard().setText(text)
    rina_sits.press("N", "Ctrl+V", "Ctrl+Return")
    assert on_disk.texts() == [text]
    rina_sits.window.grab()


def test_notes_of_others_appear_only_after_ones_own_scorecard(sit_down, workspace, interview_id, scorecard_id, budi):
    other = scorecards.begin(workspace, interview_id=interview_id, interviewer_id=budi).id
    notes.add(workspace, interview_id=interview_id, interviewer_id=budi, text="Dari Budi")
    notes.add(workspace, interview_id=interview_id, interviewer_id=budi, text="Hanya Budi", private=True)
    scorecards.submit(workspace, scorecard_id=other, recommendation="yes", summary="")
    recruiter = sit_down()
    assert recruiter.timeline() == []
    recruiter.window.session.apply(
        scorecards.submit(
            recruiter.window.session.workspace, scorecard_id=scorecard_id, recommendation="no_decision", summary=""
        )
    )
    assert recruiter.timeline() == ["Dari Budi"]
    assert recruiter.heads()[0].endswith("Budi Santoso")
