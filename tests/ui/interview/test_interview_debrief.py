"""The debrief at the window: what everybody saw side by side, one's own change with a reason, and the lock."""

import pytest
from PySide6.QtWidgets import QLabel, QTextBrowser

from screening.interviewing import debrief, interviewers, interviews, scorecards
from screening.workspace import Workspace
from ui.dialogs.submit import ReopenDialog, SubmitDialog


@pytest.fixture
def budi_scores(workspace, interview_id):
    """`budi_scores(submit=True, …)` has Budi score alone, at another desk; his scorecard."""

    def call(*, submit=True, **scores):
        budi = interviewers.ensure(workspace, name="Budi Santoso").id
        card = scorecards.begin(workspace, interview_id=interview_id, interviewer_id=budi).id
        for criterion, score in scores.items():
            key = criterion.replace("_", "-")
            scorecards.rate(workspace, scorecard_id=card, criterion_id=key, score=score)
            scorecards.write_evidence(workspace, scorecard_id=card, criterion_id=key, text=f"Bukti Budi {key}")
        if submit:
            scorecards.submit(workspace, scorecard_id=card, recommendation="no", summary="")
        return card

    return call


@pytest.fixture
def recruiter(rina_sits):
    return rina_sits


@pytest.fixture
def talk_on_disk(workspace_path, interview_id):
    """Rina's debrief scorecard, as a connection of its own finds it on disk."""

    def look():
        with Workspace.open(workspace_path, read_only=True) as opened:
            rina = next(one.id for one in interviewers.all_of(opened) if one.name == "Rina Wijaya")
            return debrief.own(opened, interview_id=interview_id, interviewer_id=rina)

    return look


@pytest.fixture
def at_the_table(recruiter, budi_scores):
    """Both have submitted, Rina is at the first criterion of the debrief: the widest gap, ketelitian."""
    budi_scores(ketelitian=2, kerapian=4, kesabaran=4, kerja_sama=4)
    recruiter.press("5", "E")
    recruiter.write("Bukti Rina")
    recruiter.press("Escape", "J", "4", "J", "2", "J", "4")
    submit(recruiter)
    recruiter.press("Down")
    return recruiter


def submit(recruiter):
    recruiter.press("Escape", "Ctrl+Shift+Return")
    asked = recruiter.dialog(SubmitDialog)
    asked.choices["yes"].click()
    recruiter.click(asked.save_button)
    recruiter.back_at_the_desk()


def table(recruiter):
    return recruiter.desk.debriefing.panel


def words(widget):
    labels = [one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget)]
    return "\n".join([*labels, *(one.toPlainText() for one in widget.findChildren(QTextBrowser))])


def lit(recruiter):
    return [level for level, button in table(recruiter).buttons.items() if button.isChecked()]


def test_there_is_no_debrief_before_ones_own_scorecard_is_submitted(recruiter, budi_scores):
    budi_scores(ketelitian=2)
    assert not any("Debrief" in row for row in recruiter.rows())
    submit(recruiter)
    assert sum("Debrief" in row for row in recruiter.rows()) == 4
    assert "Result" in recruiter.rows()[recruiter.open_row()]


def test_it_says_who_is_waited_for_and_begins_when_they_have_submitted(recruiter, budi_scores, workspace):
    theirs = budi_scores(ketelitian=2, submit=False)
    submit(recruiter)
    assert [row for row in recruiter.rows() if "Debrief" in row] == ["1 Debrief"]
    recruiter.press("End")
    assert "Budi Santoso" in words(table(recruiter))
    assert "Bukti Budi" not in words(table(recruiter))
    recruiter.press("3")
    recruiter.window.session.apply(scorecards.submit(workspace, scorecard_id=theirs, recommendation="no", summary=""))
    assert sum("Debrief" in row for row in recruiter.rows()) == 4


def test_who_still_scores_another_round_is_told_nothing_of_the_others(
    recruiter, budi_scores, workspace, application_id, rina
):
    budi_scores(ketelitian=2, submit=False)
    interviews.schedule(workspace, application_id=application_id, panel=(rina,))
    submit(recruiter)
    recruiter.press("End")
    assert "First submit your other scorecard" in words(table(recruiter))
    assert "Budi" not in words(table(recruiter))
    assert not table(recruiter).finish.isVisible()


def test_what_to_discuss_comes_first_with_everybodys_evidence_side_by_side(at_the_table):
    rows = [row for row in at_the_table.rows() if "Debrief" in row]
    assert rows == [
        "1 Debrief: Ketelitian (en), scores 2 or more levels apart",
        "2 Debrief: Kesabaran (en), scores 2 or more levels apart",
        "3 Debrief: Kerapian (en)",
        "4 Debrief: Kerja sama (en)",
    ]
    said = words(table(at_the_table))
    assert "Rina Wijaya (you): 5" in said and "Budi Santoso: 2" in said
    assert "Bukti Rina" in said and "Bukti Budi ketelitian" in said
    assert "3 levels apart: discuss" in said
    assert table(at_the_table).dots.accessibleDescription() == "Rina Wijaya: 5; Budi Santoso: 2; mean 3.5"


def test_a_key_changes_ones_score_and_the_reason_is_kept_at_every_pause(at_the_table, talk_on_disk, on_disk, qtbot):
    before = on_disk.card()
    at_the_table.press("3")
    assert talk_on_disk().ratings["ketelitian"].score == 3
    # before: (3.5 × 2 + 4 + 3 + 4) / 5 = 3.6, 65; after: (2.5 × 2 + 11) / 5 = 3.2, 55
    assert "Panel’s score: 65.0 → 55.0" in words(table(at_the_table))
    assert lit(at_the_table) == [3]
    at_the_table.press("E")
    at_the_table.write("Contoh Budi lebih baru.")
    qtbot.waitUntil(lambda: talk_on_disk().ratings["ketelitian"].evidence == "Contoh Budi lebih baru.")
    at_the_table.press("Escape")
    assert "changed to 3" in at_the_table.rows()[at_the_table.open_row()]
    assert on_disk.card() == before


def test_what_is_typed_after_a_change_is_its_reason(at_the_table, talk_on_disk, qtbot):
    at_the_table.write("W")  # there is no change yet that it could be the reason for
    assert table(at_the_table).reason.toPlainText() == ""
    at_the_table.press("3")
    at_the_table.write("Setelah mendengar Budi")
    qtbot.waitUntil(lambda: talk_on_disk().ratings["ketelitian"].evidence == "Setelah mendengar Budi")


def test_ones_own_score_takes_the_change_back_and_so_does_backspace(at_the_table, talk_on_disk):
    at_the_table.press("3", "0")
    assert talk_on_disk().ratings["ketelitian"].not_assessed
    at_the_table.press("5")
    assert talk_on_disk().ratings == {}
    at_the_table.press("4", "Backspace")
    assert talk_on_disk().ratings == {}
    at_the_table.click(table(at_the_table).buttons[5])  # what it is already: nothing happens, and it stays lit
    assert lit(at_the_table) == [5]
    at_the_table.click(table(at_the_table).buttons[1])
    assert talk_on_disk().ratings["ketelitian"].score == 1


def test_a_change_that_cannot_be_saved_waits_and_is_not_shown_as_made(at_the_table, talk_on_disk, request, qtbot):
    intruder = request.getfixturevalue("intruder")
    at_the_table.press("4", "3")
    assert at_the_table.desk.banner.isVisible()
    assert talk_on_disk() is None
    assert lit(at_the_table) == [5]
    intruder.rollback()
    at_the_table.click(at_the_table.desk.banner.retry)
    assert talk_on_disk().ratings["ketelitian"].score == 3
    assert lit(at_the_table) == [3]
    at_the_table.press("Ctrl+Z")
    assert talk_on_disk().ratings["ketelitian"].score == 4


def test_undo_brings_back_the_score_and_the_reason(at_the_table, talk_on_disk):
    at_the_table.press("3", "E")
    at_the_table.write("Sebab.")
    at_the_table.press("Escape", "Backspace")
    assert talk_on_disk().ratings == {}
    assert at_the_table.desk.menu.undo.text() == "Undo change of Ketelitian (en)"
    at_the_table.press("Ctrl+Z")
    rating = talk_on_disk().ratings["ketelitian"]
    assert (rating.score, rating.evidence) == (3, "Sebab.")
    assert table(at_the_table).reason.toPlainText() == "Sebab."
    at_the_table.press("Ctrl+Z")
    assert talk_on_disk().ratings["ketelitian"].evidence == ""
    at_the_table.press("Ctrl+Z")
    assert talk_on_disk().ratings == {}
    at_the_table.press("Ctrl+Shift+Z", "Ctrl+Shift+Z")
    assert talk_on_disk().ratings["ketelitian"].evidence == "Sebab."


def test_it_is_finished_only_with_every_reason_and_then_locked(at_the_table, talk_on_disk):
    at_the_table.press("3", "Down", "Down")
    at_the_table.click(table(at_the_table).finish)
    assert talk_on_disk().status == "draft"
    assert at_the_table.window.banner.isVisible() and "reason" in at_the_table.window.banner.message.text()
    assert "Ketelitian" in at_the_table.rows()[at_the_table.open_row()]
    at_the_table.press("E")
    at_the_table.write("Contoh Budi lebih baru.")
    at_the_table.click(table(at_the_table).finish)
    assert talk_on_disk().status == "submitted"
    assert not table(at_the_table).finish.isVisible()
    assert "You finished it on" in words(table(at_the_table))
    at_the_table.press("Escape", "1", "Backspace", "Ctrl+Z")
    assert talk_on_disk().ratings["ketelitian"].score == 3
    assert table(at_the_table).reason.isReadOnly()


def test_a_debrief_without_any_change_can_be_finished_and_reopened_with_a_reason(at_the_table, talk_on_disk):
    assert talk_on_disk() is None
    at_the_table.click(table(at_the_table).finish)
    assert (talk_on_disk().status, talk_on_disk().ratings) == ("submitted", {})
    at_the_table.click(table(at_the_table).reopen)
    asked = at_the_table.dialog(ReopenDialog)
    asked.reason.setFocus()
    at_the_table.write("Budi kembali.")
    at_the_table.click(asked.save_button)
    at_the_table.back_at_the_desk()
    at_the_table.press("4")
    assert talk_on_disk().ratings["ketelitian"].score == 4


def test_what_was_talked_about_is_not_reopened(at_the_table, on_disk):
    at_the_table.press("3")
    at_the_table.click(at_the_table.desk.header.reopen)
    asked = at_the_table.dialog(ReopenDialog)
    asked.reason.setFocus()
    at_the_table.write("Salah.")
    at_the_table.click(asked.save_button)
    assert "debrief" in asked.problem.text()
    assert on_disk.card().status == "submitted"


def test_every_control_has_a_name_and_is_reached_with_tab(at_the_table):
    for control in table(at_the_table).tab_stops:
        assert control.accessibleName(), control
    reached = set()
    at_the_table.press("3")
    for _ in range(60):
        reached.add(at_the_table.focus)
        at_the_table.press("Tab")
    visible = {one for one in table(at_the_table).tab_stops if one.isVisible() and one.isEnabled()}
    assert visible <= reached


@pytest.mark.parametrize("size", [(1280, 720), (760, 480)])
def test_nothing_is_cut_or_out_of_reach(at_the_table, size, qtbot):
    at_the_table.press("3")
    at_the_table.window.resize(*size)
    panel = table(at_the_table)
    for part in panel.tab_stops:
        if part.isVisible():
            room = part.mapTo(panel, part.rect().bottomRight())
            assert panel.rect().contains(room), part
            qtbot.waitUntil(lambda part=part: part.width() >= part.minimumSizeHint().width())
