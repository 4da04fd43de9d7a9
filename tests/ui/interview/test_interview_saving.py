"""Nothing typed is ever lost: a file in use by somebody else, leaving, closing, another language."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from screening.errors import WorkspaceError


def saved(recruiter):
    return recruiter.desk.header.saved.text()


def test_a_score_that_cannot_be_saved_is_not_shown_as_given(rina_sits, on_disk, intruder, qtbot):
    rina_sits.press("5")
    assert rina_sits.lit() is None
    assert on_disk.score("ketelitian") is None
    assert saved(rina_sits) == "not saved"
    assert rina_sits.desk.banner.isVisible()
    assert "score for Ketelitian (en)" in rina_sits.desk.banner.text.text()
    assert "in use by another program" in rina_sits.desk.banner.text.text()

    intruder.rollback()
    qtbot.waitUntil(lambda: on_disk.score("ketelitian") == 5)  # tried again by itself
    assert rina_sits.lit() == 5
    assert saved(rina_sits).startswith("saved ")
    assert not rina_sits.desk.banner.isVisible()
    rina_sits.press("Ctrl+Z")
    assert on_disk.score("ketelitian") is None


def test_texts_stay_in_sight_until_they_are_saved(rina_sits, on_disk, intruder):
    rina_sits.press("E")
    rina_sits.write("bukti pertama")
    rina_sits.press("Escape", "J")
    rina_sits.write("catatan")
    rina_sits.press("Escape")
    assert rina_sits.desk.notes.panel.field.toPlainText() == "catatan"
    rina_sits.press("K")
    assert rina_sits.panel.evidence.toPlainText() == "bukti pertama"
    assert rina_sits.desk.banner.isVisible()

    intruder.rollback()
    rina_sits.click(rina_sits.desk.banner.retry)
    assert on_disk.evidence("ketelitian") == "bukti pertama"
    assert [(note.text, note.criterion_id) for note in on_disk.notes()] == [("catatan", "kerapian")]
    assert not rina_sits.desk.banner.isVisible()


def test_the_last_thing_said_counts_when_the_file_is_free_again(rina_sits, on_disk, intruder):
    rina_sits.press("1", "2", "3", "J", "4")
    intruder.rollback()
    rina_sits.press("K", "Ctrl+Z")  # undo waits for what waits
    assert on_disk.score("ketelitian") == 3
    assert on_disk.score("kerapian") is None


def test_nothing_moves_when_the_banner_comes(rina_sits, intruder):
    before = [widget.geometry() for widget in rina_sits.panel.scale.buttons.values()]
    middle = rina_sits.panel.mapTo(rina_sits.window, rina_sits.panel.rect().topLeft())
    rina_sits.press("5")
    assert rina_sits.desk.banner.isVisible()
    assert [widget.geometry() for widget in rina_sits.panel.scale.buttons.values()] == before
    assert rina_sits.panel.mapTo(rina_sits.window, rina_sits.panel.rect().topLeft()) == middle


def test_leaving_the_page_with_something_unsaved_is_refused_in_words(rina_sits, intruder):
    rina_sits.press("N")
    rina_sits.write("belum tersimpan")
    with pytest.raises(WorkspaceError) as refused:
        rina_sits.window.page.flush()
    assert refused.value.code == "workspace_locked"
    assert rina_sits.desk.notes.panel.field.toPlainText() == "belum tersimpan"


def test_closing_with_something_unsaved_asks_first(rina_sits, on_disk, intruder):
    rina_sits.press("N")
    rina_sits.write("jangan hilang")
    asked = []

    def keep_open():
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        box.defaultButton().click()

    QTimer.singleShot(0, keep_open)
    rina_sits.window.close()
    assert asked == ["What you typed last could not be saved."]
    assert rina_sits.window.isVisible()
    intruder.rollback()
    rina_sits.window.close()
    assert on_disk.texts() == ["jangan hilang"]


@pytest.mark.parametrize("leave", ["home", "close", "hide"])
def test_leaving_in_the_middle_of_a_word_saves_it(rina_sits, on_disk, leave):
    rina_sits.press("E")
    rina_sits.write("di tengah ka")
    if leave == "home":
        rina_sits.window.go("home")
    elif leave == "close":
        rina_sits.window.close()
    else:
        rina_sits.window.hide()
    assert on_disk.evidence("ketelitian") == "di tengah ka"


def test_another_language_keeps_what_is_being_typed(rina_sits, on_disk, interview_id):
    rina_sits.press("3", "N")
    rina_sits.write("sedang menulis")
    rina_sits.window.session.set("language", "id")
    assert on_disk.texts() == ["sedang menulis"]
    assert rina_sits.timeline() == ["sedang menulis"]
    assert rina_sits.lit() == 3
    assert rina_sits.desk.header.submit.text() == "Kirim…"


def test_another_language_stays_at_the_criterion(rina_sits, on_disk):
    rina_sits.press("3", "J", "E")
    rina_sits.write("bukti kedua")
    rina_sits.window.session.set("language", "id")
    assert rina_sits.open_row() == 1
    rina_sits.press("Escape", "4")
    first, second = rina_sits.desk.record.rubric.active_criteria[:2]
    ratings = on_disk.card().ratings
    assert (ratings[first.id].score, ratings[second.id].score) == (3, 4)
    assert ratings[second.id].evidence == "bukti kedua"


def test_coming_back_shows_what_was_left(rina_sits, interview_id):
    rina_sits.press("3", "J", "0", "E")
    rina_sits.write("tidak sempat")
    rina_sits.window.go("home")
    rina_sits.window.go("interview", interview_id)
    assert rina_sits.open_row() == 1
    assert rina_sits.lit() == "0"
    assert rina_sits.panel.evidence.toPlainText() == "tidak sempat"


def test_closing_without_what_cannot_be_saved_ends_quietly(rina_sits, on_disk, intruder, qtbot):
    rina_sits.press("4")
    rina_sits.press("N")
    rina_sits.write("tidak jadi")

    def close_without_it():
        box = QApplication.activeModalWidget()
        next(one for one in box.buttons() if one is not box.defaultButton()).click()

    QTimer.singleShot(0, close_without_it)
    desk = rina_sits.desk
    rina_sits.window.close()
    rina_sits.window.session.close()
    assert not rina_sits.window.isVisible()
    assert not desk.writer.retry()  # nothing is tried on a closed file
    intruder.rollback()
    assert on_disk.texts() == []


@pytest.mark.parametrize("way", ["field", "criterion", "tab", "quit", "session"])
def test_each_way_out_of_a_field_saves_at_once(rina_sits, on_disk, qapp, settings, way):
    from ui.program import Program

    rina_sits.press("E")
    rina_sits.write("di tengah ka")
    assert on_disk.evidence("ketelitian") == ""  # no pause yet
    if way == "field":
        rina_sits.press("Escape")
    elif way == "criterion":
        rina_sits.click_row(2)
    elif way == "tab":
        rina_sits.press("Tab")
    elif way == "quit":
        rina_sits.press("Ctrl+Q")
        assert not rina_sits.window.isVisible()
    else:
        program = Program(qapp, settings)
        program.window = rina_sits.window
        program.commit_data(Desktop(may_ask=False))
        program.window = None
        program.deleteLater()
    assert on_disk.evidence("ketelitian") == "di tengah ka"


class Desktop:
    """Stands for the desktop's session manager, of which Qt makes none on its own."""

    def __init__(self, *, may_ask):
        self.may_ask, self.cancelled = may_ask, False

    def allowsInteraction(self):
        return self.may_ask

    def release(self):
        self.may_ask = False

    def cancel(self):
        self.cancelled = True


@pytest.mark.parametrize("may_ask", [True, False])
def test_the_desktop_may_be_kept_from_ending_with_something_unsaved(
    rina_sits, intruder, qapp, settings, own_folders, may_ask
):
    from ui.program import Program

    rina_sits.press("4")
    program, desktop = Program(qapp, settings), Desktop(may_ask=may_ask)
    program.window = rina_sits.window

    def stay():
        QApplication.activeModalWidget().stay.click()

    if may_ask:
        QTimer.singleShot(0, stay)
    program.commit_data(desktop)
    program.window = None
    program.deleteLater()
    assert desktop.cancelled == may_ask
    (copy,) = own_folders.rglob("*.txt")  # in any case, since nobody knows who comes first
    assert "[NOT SAVED YET]" in copy.read_text(encoding="utf-8")


def test_the_time_shown_is_that_of_the_last_commit(rina_sits, on_disk, qtbot):
    from ui.models.figures import time_of_day

    rina_sits.press("4")
    assert saved(rina_sits) == f"saved {time_of_day(on_disk.card().updated_at, seconds=True)}"
    rina_sits.press("E")
    rina_sits.write("x")
    qtbot.waitUntil(lambda: on_disk.evidence("ketelitian") == "x")
    assert saved(rina_sits) == f"saved {time_of_day(on_disk.card().updated_at, seconds=True)}"
