"""Submitting: what is missing, the person's verdict, the lock, the result with its reasons, reopening."""

import gc
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QLabel

from screening.interviewing import scorecards
from ui.dialogs.submit import ReopenDialog, SubmitDialog


@pytest.fixture
def recruiter(rina_sits):
    return rina_sits


def ask_to_submit(recruiter):
    recruiter.press("Escape", "Ctrl+Shift+Return")
    return recruiter.dialog(SubmitDialog)


def submit(recruiter, recommendation="yes"):
    asked = ask_to_submit(recruiter)
    asked.choices[recommendation].click()
    recruiter.click(asked.save_button)
    recruiter.back_at_the_desk()


def words(widget):
    """Every visible text of a part of the window."""
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def test_what_is_missing_is_listed_in_the_order_of_the_rubric(recruiter):
    recruiter.press("2", "U", "End", "Home", "J", "J", "0")
    lines = [line.accessibleName() for line in ask_to_submit(recruiter).lines]
    assert lines == [
        "Ketelitian (en): a low or top score without evidence",
        "lacks Ketelitian: an observed unsuitable trait needs evidence",
        "Kerapian (en): must-have not assessed",
        "Kerja sama (en): no score yet",
        "Setiap hari seru.: realistic preview not given",
    ]


def test_nothing_is_chosen_beforehand_and_a_choice_is_needed(recruiter, on_disk):
    asked = ask_to_submit(recruiter)
    assert [code for code, button in asked.choices.items() if button.isChecked()] == []
    assert [button.text() for button in asked.choices.values()] == [
        "Strong yes",
        "Yes",
        "No",
        "Strong no",
        "No decision",
    ]
    recruiter.click(asked.save_button)
    assert asked.isVisible()
    assert asked.problem.isVisible() and asked.problem.text()
    assert on_disk.card().status == "draft"


@pytest.mark.parametrize("recommendation", ["strong_yes", "yes", "no", "strong_no", "no_decision"])
def test_submitting_stores_the_verdict_and_locks(recruiter, on_disk, recommendation):
    recruiter.press("4")
    asked = ask_to_submit(recruiter)
    asked.choices[recommendation].click()
    asked.summary.setFocus()
    recruiter.write("Runtut dan teliti.")
    recruiter.click(asked.save_button)
    stored = on_disk.card()
    assert (stored.status, stored.recommendation, stored.summary) == ("submitted", recommendation, "Runtut dan teliti.")


def test_an_unsuitable_trait_without_evidence_is_the_only_thing_that_holds_up(recruiter, on_disk):
    recruiter.press("J", "J", "U")
    asked = ask_to_submit(recruiter)
    asked.choices["no"].click()
    recruiter.click(asked.save_button)
    assert "lacks" in asked.problem.text() or "kurang" in asked.problem.text()
    recruiter.press("Escape")
    recruiter.back_at_the_desk()
    recruiter.press("Home")
    asked = ask_to_submit(recruiter)
    line = next(one for one in asked.lines if "unsuitable" in one.accessibleName())
    recruiter.click(line)
    recruiter.back_at_the_desk()
    assert recruiter.open_row() == 2
    recruiter.press("Ctrl+E")
    recruiter.write("Menolak membantu.")
    submit(recruiter, "no")
    assert on_disk.card().status == "submitted"


def test_a_verdict_typed_and_put_off_is_still_there(recruiter, on_disk):
    asked = ask_to_submit(recruiter)
    asked.choices["no_decision"].click()
    asked.summary.setFocus()
    recruiter.write("Perlu bertemu lagi.")
    recruiter.press("Escape")
    recruiter.back_at_the_desk()
    assert (on_disk.card().recommendation, on_disk.card().summary) == ("no_decision", "Perlu bertemu lagi.")
    again = ask_to_submit(recruiter)
    assert again.recommendation == "no_decision"
    assert again.summary.toPlainText() == "Perlu bertemu lagi."


def test_the_note_being_typed_is_saved_before_submitting(recruiter, on_disk):
    recruiter.press("N")
    recruiter.write("terakhir")
    submit(recruiter)
    assert on_disk.texts() == ["terakhir"]


def test_a_submitted_scorecard_can_be_read_and_not_changed(recruiter, on_disk):
    recruiter.press("4", "E")
    recruiter.write("Bukti.")
    submit(recruiter)
    recruiter.press("Home", "1", "0", "Backspace", "S", "U", "Shift+1", "Ctrl+Z", "F5")
    recruiter.press("Shift+X")
    recruiter.click(recruiter.panel.scale.buttons[2])
    recruiter.click(recruiter.panel.none_button)
    assert recruiter.lit() == 4
    assert recruiter.panel.evidence.toPlainText() == "Bukti."
    assert recruiter.panel.evidence.isReadOnly()
    stored = on_disk.card()
    assert stored.ratings["ketelitian"].score == 4
    assert stored.observations == {}
    assert on_disk.notes() == []
    assert not recruiter.desk.menu.undo.isEnabled()
    assert recruiter.desk.header.saved.text().startswith("submitted ")


def test_reopening_asks_for_a_reason_and_makes_it_a_draft_again(recruiter, on_disk, workspace):
    recruiter.press("4")
    submit(recruiter)
    recruiter.click(recruiter.desk.header.reopen)
    asked = recruiter.dialog(ReopenDialog)
    recruiter.click(asked.save_button)
    assert asked.isVisible() and asked.problem.text()
    asked.reason.setFocus()
    recruiter.write("Salah menekan tombol")
    recruiter.click(asked.save_button)
    recruiter.back_at_the_desk()
    assert on_disk.card().status == "draft"
    assert workspace.one("SELECT reason FROM reopenings")[0] == "Salah menekan tombol"
    assert len(recruiter.rows()) == 5
    recruiter.press("Home", "5")
    assert on_disk.score("ketelitian") == 5
    assert recruiter.desk.header.submit.isVisible()


def test_a_form_that_is_open_stays_when_garbage_is_collected(recruiter, qtbot):
    submit(recruiter)
    recruiter.click(recruiter.desk.header.reopen)
    qtbot.waitUntil(lambda: recruiter.focus.objectName() == "reason")
    recruiter.write("Salah")
    gc.collect()  # as the program does each second
    assert recruiter.focus.objectName() == "reason"
    assert recruiter.focus.toPlainText() == "Salah"
    recruiter.press("Escape")


def test_why_it_was_reopened_is_said_when_it_is_submitted_again(recruiter):
    submit(recruiter)
    recruiter.click(recruiter.desk.header.reopen)
    asked = recruiter.dialog(ReopenDialog)
    asked.reason.setFocus()
    recruiter.write("Salah menekan tombol")
    recruiter.click(asked.save_button)
    recruiter.back_at_the_desk()
    assert "Salah menekan tombol" in words(ask_to_submit(recruiter))


def test_what_is_worth_another_look_leads_there_and_holds_nobody_up(recruiter, on_disk):
    desk = recruiter.desk
    signs = [
        SimpleNamespace(text=f"Sign {number}", place=place)
        for number, place in enumerate((("criterion", "kesabaran"), ("", ""), ("", ""), ("", "")))
    ]
    record = desk.record
    asked = SubmitDialog(desk.session, record.card, record.rubric, record.who, desk, writer=desk.writer, concerns=signs)
    asked.went_to.connect(desk.open_place)
    asked.open()
    shown = [line.accessibleName() for line in asked.lines if line.accessibleName().startswith("Sign")]
    assert shown == ["Sign 0", "Sign 1"]
    assert "Worth another look" in words(asked) and "and 2 more" in words(asked)
    recruiter.click(next(line for line in asked.lines if line.accessibleName() == "Sign 0"))
    assert recruiter.open_row() == 2
    again = SubmitDialog(desk.session, record.card, record.rubric, record.who, desk, writer=desk.writer, concerns=signs)
    again.open()
    again.choices["yes"].click()
    recruiter.click(again.save_button)
    assert on_disk.card().status == "submitted"


def test_a_job_that_hides_names_hides_them_in_the_dialog(recruiter, workspace, job_id):
    from screening.jobs import jobs

    session = recruiter.window.session
    session.apply(jobs.edit(session.workspace, job_id=job_id, title="Penata Arsip", hide_names=True, hide_scores=True))
    assert "Siti" not in words(ask_to_submit(recruiter))


def test_many_missing_things_are_counted(recruiter, rubric):
    recruiter.press("1", "U", "J", "1", "U", "J", "1", "U", "J", "1", "U")
    asked = ask_to_submit(recruiter)
    assert len(scorecards.missing(rubric, recruiter.desk.record.card)) == 9
    assert len(asked.lines) == 6
    assert "and 3 more" in words(asked)


@pytest.mark.parametrize("pauses", [True, False])
def test_a_verdict_put_off_while_the_file_is_locked_waits_and_arrives(recruiter, intruder, on_disk, qtbot, pauses):
    asked = ask_to_submit(recruiter)
    asked.summary.setFocus()
    recruiter.write("Tenang.")
    if pauses:
        qtbot.waitUntil(lambda: not asked.summary.dirty)
    recruiter.press("Escape")
    recruiter.back_at_the_desk()
    assert recruiter.desk.banner.isVisible()
    assert "Tenang." in recruiter.desk.copy
    intruder.rollback()
    recruiter.desk.flush()
    assert on_disk.card().summary == "Tenang."
