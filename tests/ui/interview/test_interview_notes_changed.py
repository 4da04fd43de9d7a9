"""What becomes of a note: another criterion by key, mouse or menu, another kind, private, and added later."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog
from shiboken6 import isValid

from screening.interviewing import notes, scorecards
from ui.dialogs.whole_note import WholeNoteDialog
from ui.interview.criterion_picker import CriterionPicker
from ui.interview.note_items import NOTE_MIME


def note(recruiter, text):
    recruiter.write(text)
    recruiter.press("Ctrl+Return", "Escape")


def timeline(recruiter, row=0):
    """The timeline with the focus on the note of this row."""
    found = recruiter.desk.notes.panel.list
    found.setFocus()
    found.setCurrentIndex(found.model().index(row, 0))
    return found


def picker(recruiter):
    found = [one for one in recruiter.window.findChildren(CriterionPicker) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def press_in(recruiter, *keys):
    """Press keys in the list that has popped up."""
    from PySide6.QtTest import QTest

    for key in keys:
        QTest.keyClick(picker(recruiter).list, getattr(Qt.Key, f"Key_{key}"))


def submit(recruiter):
    session = recruiter.window.session
    card = recruiter.desk.record.card
    session.apply(scorecards.submit(session.workspace, scorecard_id=card.id, recommendation="yes", summary=""))


def test_m_and_a_digit_move_a_note_in_the_timeline(rina_sits, on_disk):
    note(rina_sits, "Pertama")
    timeline(rina_sits)
    rina_sits.press("M")
    press_in(rina_sits, "3")
    assert on_disk.notes()[0].criterion_id == "kesabaran"
    assert "C3" in rina_sits.heads()[0]
    assert rina_sits.desk.menu.undo.text() == "Undo move of a note"
    rina_sits.press("Ctrl+Z")
    assert on_disk.notes()[0].criterion_id == "ketelitian"


def test_arrows_and_enter_choose_and_escape_leaves_all_as_it_is(rina_sits, on_disk):
    note(rina_sits, "Pertama")
    timeline(rina_sits)
    rina_sits.press("M")
    assert picker(rina_sits).list.currentItem().text() == "1  Ketelitian (en)"
    press_in(rina_sits, "Down", "Return")
    assert on_disk.notes()[0].criterion_id == "kerapian"
    timeline(rina_sits)
    rina_sits.press("M")
    press_in(rina_sits, "Escape")
    assert on_disk.notes()[0].criterion_id == "kerapian"
    rina_sits.press("M")
    press_in(rina_sits, "0")
    assert on_disk.notes()[0].criterion_id == ""


def test_the_criteria_are_not_offered_any_more_on_another_page(rina_sits, qtbot):
    note(rina_sits, "Pertama")
    timeline(rina_sits)
    rina_sits.press("M")
    offered = picker(rina_sits)
    other = QDialog()  # while another window has the keyboard, nothing in this one loses it
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    assert offered.isVisible()
    rina_sits.window.go("candidates")
    qtbot.waitUntil(lambda: not isValid(offered))


def test_the_note_being_written_moves_too_and_goes_on(rina_sits, on_disk, qtbot):
    rina_sits.write("Tentang sabar")
    assert rina_sits.desk.notes.panel.place.text() == "C1  Ketelitian (en)"
    rina_sits.press("Ctrl+M")
    press_in(rina_sits, "3")
    assert rina_sits.desk.notes.panel.place.text() == "C3  Kesabaran (en)"
    qtbot.waitUntil(lambda: rina_sits.focus is rina_sits.desk.notes.panel.field)
    rina_sits.write(" sekali")
    rina_sits.press("Ctrl+Return")
    assert [(one.text, one.criterion_id) for one in on_disk.notes()] == [("Tentang sabar sekali", "kesabaran")]
    assert rina_sits.desk.notes.panel.place.text() == "C1  Ketelitian (en)"  # the next one
    rina_sits.press("Ctrl+Z")
    assert on_disk.notes() == []


def test_a_note_already_on_disk_moves_while_it_is_written(rina_sits, on_disk, qtbot):
    rina_sits.write("Separuh")
    qtbot.waitUntil(lambda: on_disk.texts() == ["Separuh"])
    rina_sits.press("Ctrl+M")
    press_in(rina_sits, "2")
    assert on_disk.notes()[0].criterion_id == "kerapian"
    assert rina_sits.timeline() == []
    rina_sits.press("Escape")
    assert "C2" in rina_sits.heads()[0]


def test_an_older_note_moves_while_it_is_edited_and_undo_names_both(rina_sits, on_disk):
    note(rina_sits, "Satu")
    timeline(rina_sits)
    rina_sits.press("Return")
    rina_sits.write(" dua")
    rina_sits.press("Ctrl+M")
    press_in(rina_sits, "4")
    rina_sits.press("Escape")
    assert [(one.text, one.criterion_id) for one in on_disk.notes()] == [("Satu dua", "kerja-sama")]
    rina_sits.press("Ctrl+Z", "Ctrl+Z")
    assert [(one.text, one.criterion_id) for one in on_disk.notes()] == [("Satu", "ketelitian")]


def test_from_scoring_the_key_moves_the_last_note(rina_sits, on_disk):
    note(rina_sits, "Lama")
    note(rina_sits, "Baru")
    rina_sits.press("Ctrl+M")
    press_in(rina_sits, "2")
    assert [one.criterion_id for one in on_disk.notes()] == ["ketelitian", "kerapian"]


def drop(recruiter, note_id, row):
    """Drag a note over the list on the left and let go over a row; whether it was taken."""
    places = recruiter.desk.places
    position = QPointF(places.visualRect(places.model().index(row)).center())
    data = QMimeData()
    data.setData(NOTE_MIME, note_id.encode())
    how = (Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(places.viewport(), QDragEnterEvent(position.toPoint(), *how))
    moved = QDragMoveEvent(position.toPoint(), *how)
    QApplication.sendEvent(places.viewport(), moved)
    lit = places.lit_by_drag
    QApplication.sendEvent(places.viewport(), QDropEvent(position, *how))
    assert places.lit_by_drag == ""
    return moved.isAccepted(), lit


def test_a_note_dropped_on_a_criterion_belongs_to_it(rina_sits, on_disk):
    note(rina_sits, "Seret")
    dragged = rina_sits.desk.notes.panel.list.model().mimeData([rina_sits.desk.notes.panel.list.model().index(0, 0)])
    assert dragged.formats() == [NOTE_MIME]  # a field of text does not take it
    written = on_disk.notes()[0]
    assert bytes(dragged.data(NOTE_MIME).data()).decode() == written.id
    assert drop(rina_sits, written.id, 2) == (True, "kesabaran")
    assert on_disk.notes()[0].criterion_id == "kesabaran"
    assert rina_sits.open_row() == 0
    assert drop(rina_sits, written.id, 4) == (False, "")  # a realistic preview is no criterion
    assert on_disk.notes()[0].criterion_id == "kesabaran"
    rina_sits.press("Ctrl+Z")
    assert on_disk.notes()[0].criterion_id == "ketelitian"


def test_kind_and_privacy_of_an_older_note_change_by_key_and_menu(rina_sits, on_disk):
    note(rina_sits, "Saya suka arsip")
    timeline(rina_sits)
    rina_sits.press("Ctrl+T")
    assert on_disk.notes()[0].kind == "quote"
    assert rina_sits.desk.notes.panel.list.notes.items[0].words == "“Saya suka arsip”"
    assert rina_sits.desk.menu.undo.text() == "Undo kind of a note"
    rina_sits.press("Ctrl+L")
    assert on_disk.notes()[0].private
    assert "Private" in rina_sits.heads()[0]
    assert rina_sits.desk.menu.undo.text() == "Undo privacy of a note"
    menu = timeline(rina_sits).menu_for(on_disk.notes()[0])
    kinds = next(one.menu() for one in menu.actions() if one.text().startswith("Kind"))
    assert [one.isChecked() for one in kinds.actions()] == [False, True, False, False]
    kinds.actions()[3].trigger()
    assert on_disk.notes()[0].kind == "follow_up"
    rina_sits.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert (on_disk.notes()[0].kind, on_disk.notes()[0].private) == ("observation", False)
    assert rina_sits.desk.notes.pen.kind == "observation"  # the one being written is another matter


@pytest.mark.parametrize("text", ["“sudah dikutip”", '"begitu"', "«ya»"])
def test_a_quote_that_has_its_marks_gets_no_others(rina_sits, text):
    rina_sits.press("N", "Ctrl+T")
    rina_sits.desk.notes.panel.field.insertPlainText(text)
    rina_sits.press("Ctrl+Return")
    assert rina_sits.desk.notes.panel.list.notes.items[0].words == rina_sits.timeline()[0] == text


def test_after_submitting_a_note_can_be_added_and_says_so(rina_sits, on_disk):
    rina_sits.press("F5")
    note(rina_sits, "Sebelum")
    submit(rina_sits)
    rina_sits.write("tidak sengaja")  # a key pressed by mistake adds nothing to a submitted scorecard
    assert rina_sits.desk.notes.panel.field.placeholderText() == "A note written now is marked as added later"
    rina_sits.desk.notes.panel.field.setFocus()
    rina_sits.write("Ingat lagi")
    rina_sits.press("Ctrl+T", "Ctrl+Return")
    stored = on_disk.notes()
    assert [(one.text, one.late, one.kind) for one in stored] == [
        ("Sebelum", False, "observation"),
        ("Ingat lagi", True, "quote"),
    ]
    assert stored[1].elapsed_seconds is None
    assert ["added later" in head for head in rina_sits.heads()] == [False, True]


def test_notes_of_a_submitted_scorecard_are_locked_and_late_ones_are_not(rina_sits, on_disk, qtbot):
    note(rina_sits, "Terkunci")
    submit(rina_sits)
    field = rina_sits.desk.notes.panel.field
    field.setFocus()
    rina_sits.write("Susulan")
    rina_sits.press("Ctrl+Return")
    found = timeline(rina_sits)
    entries = [one for one in found.menu_for(on_disk.notes()[0]).actions() if not one.isSeparator()]
    assert [one.isEnabled() for one in entries] == [True, False, False, False, False]
    assert entries[0].text().startswith("Read the whole note")
    rina_sits.press("Delete", "M", "Ctrl+T", "Ctrl+L", "Ctrl+M")
    assert not [one for one in rina_sits.window.findChildren(CriterionPicker) if one.isVisible()]
    assert [(one.text, one.kind, one.private) for one in on_disk.notes()] == [
        ("Terkunci", "observation", False),
        ("Susulan", "observation", False),
    ]
    timeline(rina_sits, 1)
    rina_sits.press("Return")
    assert rina_sits.focus is field
    rina_sits.write(" saja")
    rina_sits.press("Escape")
    assert on_disk.texts() == ["Terkunci", "Susulan saja"]
    timeline(rina_sits, 1)
    rina_sits.press("Delete")
    assert on_disk.texts() == ["Terkunci"]
    rina_sits.press("Ctrl+Z")
    assert on_disk.texts() == ["Terkunci", "Susulan saja"]


def test_a_long_note_that_is_locked_can_be_read_to_its_end(rina_sits, on_disk, qtbot):
    text = "kata " * 1000 + "akhir"
    rina_sits.press("N")
    rina_sits.desk.notes.panel.field.insertPlainText(text)
    rina_sits.press("Ctrl+Return")
    submit(rina_sits)
    timeline(rina_sits)
    rina_sits.press("Return")
    (dialog,) = rina_sits.window.findChildren(WholeNoteDialog)
    assert dialog.text.toPlainText() == text
    qtbot.waitUntil(lambda: rina_sits.focus is dialog.text)
    rina_sits.press("x", "Backspace", "Escape")
    qtbot.waitUntil(lambda: rina_sits.focus is rina_sits.desk.notes.panel.list)
    assert on_disk.texts() == [text]


def test_notes_of_others_cannot_be_changed_here(sit_down, workspace, interview_id, budi, scorecard_id):
    other = scorecards.begin(workspace, interview_id=interview_id, interviewer_id=budi).id
    notes.add(workspace, interview_id=interview_id, interviewer_id=budi, text="Dari Budi")
    scorecards.submit(workspace, scorecard_id=other, recommendation="yes", summary="")
    recruiter = sit_down()
    submit(recruiter)
    found = timeline(recruiter)
    assert recruiter.timeline() == ["Dari Budi"]
    assert not found.may_change(found.current_note)


def test_with_forty_criteria_a_second_digit_is_waited_for(rina_sits, on_disk):
    from ui.interview.places import Place

    chosen = []
    places = [Place("criterion", f"k{number}", number, f"Kriteria {number}") for number in range(1, 41)]
    for keys in (["1", "2"], ["4", "0"], ["5"], ["3", "Return"], ["4", "5"], ["0"], ["1", "Down", "2", "Return"]):
        one = CriterionPicker(places, "", "Pindah", rina_sits.window)
        one.chosen.connect(chosen.append)
        one.open_over(rina_sits.desk.notes.panel.place)
        press_in(rina_sits, *keys)
    assert chosen == ["k12", "k40", "k5", "k3", "k5", "", "k2"]
