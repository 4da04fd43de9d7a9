"""Scoring with keys and mouse: what one presses is on disk, and what is shown comes from there."""

import pytest
from PySide6.QtWidgets import QApplication

from screening.interviewing import interviews, scorecards
from screening.jobs import jobs
from tests.ui.everything_shown import everything_shown
from ui.models.figures import time_of_day


def test_a_digit_scores_the_open_criterion(rina_sits, on_disk):
    rina_sits.press("4")
    assert rina_sits.lit() == 4
    assert rina_sits.rows()[0] == "1 Ketelitian (en), score 4"
    assert rina_sits.desk.header.progress.text() == "1/4 answered · coverage 40%"
    assert on_disk.score("ketelitian") == 4


@pytest.mark.parametrize("level", [1, 2, 3, 4, 5])
def test_every_level_has_its_key_also_on_the_keypad(rina_sits, on_disk, level):
    rina_sits.press(str(level), "J", f"Keypad+{level}")
    assert on_disk.score("ketelitian") == on_disk.score("kerapian") == level


def test_saved_tells_the_time_of_the_last_commit(rina_sits, on_disk):
    rina_sits.press("3")
    assert rina_sits.desk.header.saved.text() == f"saved {time_of_day(on_disk.card().updated_at, seconds=True)}"


def test_not_assessed_and_blank_are_two_answers(rina_sits, on_disk):
    rina_sits.press("0")
    assert rina_sits.lit() == "0"
    assert rina_sits.rows()[:2] == ["1 Ketelitian (en), not assessed", "2 Kerapian (en), must-have, unanswered"]
    stored = on_disk.card().ratings
    assert stored["ketelitian"].not_assessed
    assert stored["ketelitian"].score is None
    assert "kerapian" not in stored
    assert rina_sits.desk.header.progress.text() == "1/4 answered · coverage 0%"


@pytest.mark.parametrize("first", ["2", "0"])
def test_backspace_clears_whatever_was_said(rina_sits, on_disk, first):
    rina_sits.press(first, "Backspace")
    assert rina_sits.lit() is None
    assert rina_sits.rows()[0] == "1 Ketelitian (en), unanswered"
    stored = on_disk.card().ratings["ketelitian"]
    assert (stored.score, stored.not_assessed) == (None, False)


def test_moving_stays_within_the_list(rina_sits):
    visited = []
    for key in ("Up", "Down", "J", "J", "K", "PageDown", "End", "Down", "Home", "PageUp"):
        rina_sits.press(key)
        visited.append(rina_sits.open_row())
    assert visited == [0, 1, 2, 3, 2, 3, 4, 4, 0, 0]


def test_the_page_stays_after_a_score_unless_asked_to_move_on(rina_sits, on_disk):
    rina_sits.press("4")
    assert rina_sits.open_row() == 0
    rina_sits.window.session.set("auto_advance", True)
    rina_sits.press("5")  # a correction: the recruiter is still here
    assert rina_sits.open_row() == 0
    rina_sits.press("J", "3")
    assert rina_sits.open_row() == 2
    assert on_disk.score("kerapian") == 3


def test_s_and_u_turn_the_first_traits_through_their_three_states(rina_sits, on_disk):
    seen = []
    for _ in range(3):
        rina_sits.press("S", "U", "U")
        seen.append((rina_sits.state("ketelitian-plus"), rina_sits.state("ketelitian-minus")))
    assert seen == [("Observed", "Not observed"), ("Not observed", "Observed"), ("Not probed", "Not probed")]
    rina_sits.press("U")
    assert on_disk.card().observations["ketelitian-minus"].state == "observed"
    assert rina_sits.rows()[0] == "1 Ketelitian (en), partly answered, no score"


def test_shift_and_a_digit_turn_the_nth_trait(rina_sits, on_disk):
    rina_sits.press("Shift+2", "Shift+2", "Shift+1", "Shift+3")
    states = {key: one.state for key, one in on_disk.card().observations.items()}
    assert states == {"ketelitian-minus": "not_observed", "ketelitian-plus": "observed"}


def test_evidence_is_committed_at_a_pause(rina_sits, on_disk, qtbot):
    rina_sits.press("2", "E")
    rina_sits.write("5 laporan dicek, 1 keliru")
    qtbot.waitUntil(lambda: on_disk.evidence("ketelitian") == "5 laporan dicek, 1 keliru")
    assert rina_sits.focus is rina_sits.panel.evidence
    assert on_disk.score("ketelitian") == 2  # digits in a text are text


def test_evidence_is_committed_on_leaving_the_field(rina_sits, on_disk):
    rina_sits.press("E")
    rina_sits.write("Menyusun ulang arsip.")
    rina_sits.press("Escape")
    assert on_disk.evidence("ketelitian") == "Menyusun ulang arsip."
    assert rina_sits.focus is rina_sits.desk.places
    assert rina_sits.rows()[0] == "1 Ketelitian (en), partly answered, no score"


def test_evidence_stays_with_its_criterion(rina_sits, on_disk):
    rina_sits.press("E")
    rina_sits.write("Untuk ketelitian")
    rina_sits.click_row(1)
    assert rina_sits.panel.evidence.toPlainText() == ""
    assert on_disk.evidence("ketelitian") == "Untuk ketelitian"
    assert on_disk.evidence("kerapian") == ""


def test_the_trait_ticked_last_gets_its_evidence(rina_sits, on_disk, qtbot):
    rina_sits.press("S", "U", "Ctrl+E")
    rina_sits.write("Salah menaruh map.")
    rina_sits.press("Escape")
    stored = on_disk.card().observations["ketelitian-minus"]
    assert (stored.state, stored.evidence) == ("observed", "Salah menaruh map.")


def test_the_mouse_scores_and_leaves_the_note_to_the_hands(rina_sits, on_disk):
    rina_sits.press("N")
    rina_sits.write("Dia ber")
    rina_sits.click(rina_sits.panel.scale.buttons[4])
    rina_sits.click(rina_sits.panel.traits.rows["ketelitian-plus"].button)
    rina_sits.write("cerita")
    assert rina_sits.desk.notes.panel.field.toPlainText() == "Dia bercerita"
    assert on_disk.score("ketelitian") == 4
    assert rina_sits.state("ketelitian-plus") == "Observed"
    rina_sits.click(rina_sits.panel.none_button)
    assert on_disk.card().ratings["ketelitian"].not_assessed
    rina_sits.click(rina_sits.panel.clear_button)
    assert rina_sits.lit() is None


def test_a_preview_is_ticked_and_answered(rina_sits, on_disk):
    rina_sits.press("End", "4", "U", "S")
    assert rina_sits.rows()[-1] == "1 Setiap hari seru., preview given"
    rina_sits.press("E")
    rina_sits.write("Saya kira lebih ramai.")
    rina_sits.press("Escape")
    mark = on_disk.card().previews["rutinitas"]
    assert (mark.given, mark.response) == (True, "Saya kira lebih ramai.")
    assert on_disk.card().ratings == {}
    rina_sits.press("S")
    assert not on_disk.card().previews["rutinitas"].given


def test_undo_and_redo_are_writes_of_their_own(rina_sits, on_disk):
    rina_sits.press("3", "5", "J", "0")
    assert rina_sits.desk.menu.undo.text() == "Undo score for Kerapian (en)"
    rina_sits.press("Ctrl+Z")
    assert not on_disk.card().ratings["kerapian"].not_assessed
    rina_sits.press("Ctrl+Z")
    assert rina_sits.open_row() == 0  # where something changed
    assert rina_sits.lit() == on_disk.score("ketelitian") == 3
    assert rina_sits.desk.menu.redo.text() == "Redo score for Ketelitian (en)"
    rina_sits.press("Ctrl+Shift+Z", "Ctrl+Shift+Z")
    assert on_disk.score("ketelitian") == 5
    assert on_disk.card().ratings["kerapian"].not_assessed
    assert not rina_sits.desk.menu.redo.isEnabled()
    rina_sits.press("Ctrl+Z", "2")  # something new: nothing to redo any more
    assert not rina_sits.desk.menu.redo.isEnabled()


def test_ticks_and_texts_can_be_undone(rina_sits, on_disk):
    rina_sits.press("U", "E")
    rina_sits.write("satu dua")
    rina_sits.press("Escape", "Ctrl+Z")
    assert on_disk.evidence("ketelitian") == ""
    assert rina_sits.panel.evidence.toPlainText() == ""
    rina_sits.press("Ctrl+Z")
    assert on_disk.card().observations["ketelitian-minus"].state == "not_probed"
    rina_sits.press("Ctrl+Shift+Z", "Ctrl+Shift+Z")
    assert on_disk.evidence("ketelitian") == "satu dua"


def test_the_clock_runs_and_stops_by_its_key(rina_sits, workspace, interview_id, qtbot):
    rina_sits.press("F5")
    started = interviews.get(workspace, interview_id)
    assert started.started_at and not started.ended_at
    assert rina_sits.desk.header.clock.toolTip() == "Stop the clock (F5)"
    qtbot.waitUntil(lambda: not rina_sits.desk.header.clock.text().startswith("0:00"))
    assert rina_sits.desk.header.clock.text().endswith(" / 45:00")
    rina_sits.press("F5")
    assert interviews.get(workspace, interview_id).ended_at


def test_the_source_is_one_key_away(rina_sits):
    rina_sits.press("Ctrl+I")
    assert rina_sits.panel.question.source.isVisible()
    assert "What Ketelitian means." in rina_sits.panel.question.source.text()
    rina_sits.press("Ctrl+I")
    assert not rina_sits.panel.question.source.isVisible()


def test_another_interviewers_scores_are_nowhere_to_be_seen(sit_down, workspace, interview_id, budi):
    other = scorecards.begin(workspace, interview_id=interview_id, interviewer_id=budi).id
    scorecards.rate(workspace, scorecard_id=other, criterion_id="ketelitian", score=5)
    scorecards.submit(workspace, scorecard_id=other, recommendation="yes", summary="Rahasia Budi")
    recruiter = sit_down()
    assert recruiter.lit() is None
    assert recruiter.rows()[0] == "1 Ketelitian (en), unanswered"
    assert recruiter.desk.header.progress.text() == "0/4 answered · coverage 0%"
    assert "Budi" not in " ".join(widget.accessibleName() for widget in QApplication.allWidgets())


def test_the_room_of_a_name_that_comes_to_be_hidden_goes_with_it(sit_down):
    header = sit_down().desk.header
    header.show_names("Siti Nurhaliza Putri", "Penata Arsip")
    long = header.who.minimumWidth()
    header.show_names("K-01", "Penata Arsip")
    assert header.who.minimumWidth() < long
    assert header.who.sizeHint().width() < long


def test_a_hidden_name_is_a_code_everywhere(sit_down, workspace, job_id):
    jobs.edit(workspace, job_id=job_id, title="Penata Arsip", hide_names=True, hide_scores=True)
    recruiter = sit_down()
    assert recruiter.desk.header.who.text() == "K-01"
    assert recruiter.window.windowTitle().startswith("K-01 · ")
    recruiter.press("Ctrl+Shift+Return")
    assert [said for said in everything_shown() if "Siti" in said[1]] == []
