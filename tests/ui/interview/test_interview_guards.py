"""Quiet marks: what is worth another look is said in words, blocks nothing, moves nothing, and costs no key press."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from screening.interviewing import interviews, notes
from ui.dialogs.submit import SubmitDialog
from ui.interview import wording_watch
from ui.interview.wording_watch import WordingWatch, pieces

HIGH = "The highest score without evidence: worth another look"
LOW = "A low score without evidence: worth another look"
EARLY = "Scored in the first minutes: worth another look"
RISKY = "Sudah menikah dan punya dua anak."


def mark(rina):
    return rina.panel.mark.lines


def tooltips(rina):
    """What the mouse shows over each note."""
    model = rina.desk.notes.panel.list.model()
    return [model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) or "" for row in range(model.rowCount())]


def spoken_notes(rina):
    model = rina.desk.notes.panel.list.model()
    return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def everything(rina):
    """Where every visible part of the page is."""
    QApplication.processEvents()
    return {
        one: QRect(one.mapToGlobal(one.rect().topLeft()), one.size())
        for one in rina.desk.findChildren(QWidget)
        if one.isVisible()
    }


@pytest.mark.parametrize(("key", "line"), [("1", LOW), ("2", LOW), ("5", HIGH)])
def test_a_score_without_evidence_has_a_mark_until_there_is_some(rina_sits, on_disk, key, line):
    rina_sits.press(key)
    assert on_disk.score("ketelitian") == int(key)
    assert mark(rina_sits) == (line,)
    assert rina_sits.rows()[0] == f"1 Ketelitian (en), score {key}, {line}"
    assert line in rina_sits.panel.mark.words.toolTip()
    assert rina_sits.panel.mark.accessibleName() == line
    rina_sits.press("E")
    rina_sits.write("sebuah contoh")
    rina_sits.press("Escape")
    assert mark(rina_sits) == ()
    assert rina_sits.rows()[0] == f"1 Ketelitian (en), score {key}"


def test_the_mark_moves_nothing(rina_sits):
    rina_sits.press("3")
    before = everything(rina_sits)
    rina_sits.press("5")
    assert mark(rina_sits) == (HIGH,)
    after = everything(rina_sits)
    inside = rina_sits.panel.mark.findChildren(QWidget)
    assert {one: place for one, place in after.items() if one not in inside} == {
        one: place for one, place in before.items() if one not in inside
    }


def test_another_criterion_has_no_mark(rina_sits):
    rina_sits.press("5", "J")
    assert mark(rina_sits) == ()
    rina_sits.press("K")
    assert mark(rina_sits) == (HIGH,)


def test_a_score_of_the_first_minutes(rina_sits):
    rina_sits.press("F5", "4")
    assert mark(rina_sits) == (EARLY,)


def test_without_a_clock_nothing_is_early(rina_sits):
    rina_sits.press("4")
    assert mark(rina_sits) == ()


def test_undo_takes_the_mark_away(rina_sits):
    rina_sits.press("5")
    assert mark(rina_sits)
    rina_sits.press("Ctrl+Z")
    assert mark(rina_sits) == ()


def test_risky_evidence_is_marked_with_what_to_write_instead(rina_sits, qtbot, on_disk):
    rina_sits.press("4", "E")
    rina_sits.write(RISKY)
    rina_sits.press("Escape")
    qtbot.waitUntil(lambda: len(mark(rina_sits)) > 0)
    assert "marital status" in " ".join(mark(rina_sits))
    assert "Sudah menikah" in mark(rina_sits)[0]
    assert "Sudah menikah" in rina_sits.rows()[0]
    assert on_disk.evidence("ketelitian") == RISKY


def test_a_risky_note_is_marked_where_it_stands(rina_sits, qtbot, on_disk):
    rina_sits.press("N")
    rina_sits.write(RISKY)
    rina_sits.press("Ctrl+Return")
    heights = [rina_sits.desk.notes.panel.list.sizeHintForRow(0)]
    qtbot.waitUntil(lambda: "marital status" in tooltips(rina_sits)[0])
    assert "Sudah menikah" in spoken_notes(rina_sits)[0]
    assert [rina_sits.desk.notes.panel.list.sizeHintForRow(0)] == heights
    assert on_disk.texts() == [RISKY]


@pytest.mark.parametrize("text", ["He is married, good answers.", "Tetap tenang di bawah tekanan", "kurang sreg"])
def test_notes_in_either_language_and_feelings_left_alone(rina_sits, qtbot, text):
    rina_sits.press("N")
    rina_sits.write(text)
    rina_sits.press("Ctrl+Return")
    watch = rina_sits.desk.concerns._watch
    read = []
    watch._timer.timeout.connect(lambda: read.append(watch.busy))
    qtbot.waitUntil(lambda: bool(read) and not watch.busy)
    qtbot.waitUntil(lambda: bool(tooltips(rina_sits)[0]) == text.startswith("He"))


def test_another_persons_notes_are_not_ours_to_mark(sit_down, workspace, interview_id, rina, budi, job_id, qtbot):
    notes.add(workspace, interview_id=interview_id, interviewer_id=budi, text=RISKY)
    notes.add(workspace, interview_id=interview_id, interviewer_id=rina, text=RISKY)
    sitting = sit_down()
    qtbot.waitUntil(lambda: any(tooltips(sitting)))
    mine = [item.note.interviewer_id == rina for item in sitting.desk.notes.panel.list.notes.items]
    assert [bool(text) for text in tooltips(sitting)] == mine


def test_submit_lists_what_is_not_among_the_missing(rina_sits, qtbot):
    rina_sits.press("F5", "5")
    rina_sits.press("N")
    rina_sits.write(RISKY)
    rina_sits.press("Ctrl+Return", "Escape")
    qtbot.waitUntil(lambda: any(tooltips(rina_sits)))
    rina_sits.press("Ctrl+Shift+Return")
    dialog = rina_sits.dialog(SubmitDialog)
    *missing, first, second = [line.accessibleName() for line in dialog.lines]
    assert first == f"Ketelitian (en): {EARLY}"
    assert "Sudah menikah" in second
    assert sum("Ketelitian" in line for line in missing) == 1
    dialog.reject()


def test_marks_never_stand_in_the_way_of_submitting(rina_sits, on_disk):
    rina_sits.press("F5", "1", "J", "1", "J", "1", "J", "1", "Ctrl+Shift+Return")
    dialog = rina_sits.dialog(SubmitDialog)
    assert any(EARLY in line.accessibleName() for line in dialog.lines)
    dialog.choices["no"].setChecked(True)
    dialog.accept()
    assert on_disk.card().status == "submitted"
    assert {rating.score for rating in on_disk.card().ratings.values()} == {1}
    rina_sits.back_at_the_desk()
    assert not any("worth another look" in row for row in rina_sits.rows())


def test_a_note_of_200_kilobytes_is_read_in_bites(rina_sits, qtbot, monkeypatch):
    """Between two bites every key is answered: none of them reads more than a few pieces."""
    monkeypatch.setattr(wording_watch, "BITE_MS", 0)  # the least that is measured: a fast machine needs several too
    text = "".join(f"Kandidat menjawab pertanyaan {one} dengan runtut. " for one in range(4200)) + RISKY
    watch = WordingWatch(rina_sits.desk)
    bites = []
    watch._timer.timeout.connect(lambda: bites.append(watch.risks(text)))
    watch.watch([text])
    assert watch.risks(text) == ()
    qtbot.waitUntil(lambda: not watch.busy)
    assert len(bites) > 3  # however fast the machine, never all in one go
    assert watch.risks(text)[0].category == "marital"


def test_pieces_lose_no_letter():
    for text in ("", "a", "Kalimat satu. Kalimat dua! " * 90, "x" * 1700, "kata " * 400, "baris\n" * 300):
        assert "".join(pieces(text)) == text
        assert all(len(piece) <= 500 for piece in pieces(text))


def test_the_mark_speaks_indonesian(sit_down):
    recruiter = sit_down(language="id")
    recruiter.press("5")
    assert recruiter.panel.mark.lines == ("Nilai tertinggi tanpa bukti: layak ditinjau kembali",)


def test_four_equal_scores_say_nothing(rina_sits):
    rina_sits.press("4", "J", "4", "J", "4", "J", "4")
    assert mark(rina_sits) == ()


def test_five_equal_scores_are_worth_another_look(open_window, sample_path, qtbot):
    """The rubric of the sample has five criteria."""
    window = open_window(sample_path)
    window.go("interview", interviews.with_drafts(window.session.workspace, limit=1)[0].interview.id)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.page.desk.places)
    for _ in range(5):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_3)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_J)
    equal = "All scores are the same: worth another look"
    window.page.desk.open_row(0)
    assert window.page.desk.scoring.criterion_panel.mark.lines == (equal,)
    assert [line.text for line in window.page.desk.concerns.submit_lines()] == [equal]
