"""The result on the interview page: figures with bounds, the panel's dots, what it rests on, what may be seen."""

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QFileDialog

from screening.interviewing import debrief, interviewers, notes, scorecards
from screening.jobs import applications
from ui.dialogs.decide import DecideDialog
from ui.dialogs.submit import ReopenDialog, SubmitDialog


@pytest.fixture
def recruiter(rina_sits):
    return rina_sits


@pytest.fixture
def budi_submits(workspace, interview_id):
    """`budi_submits(scores)` has Budi score alone and submit, at another desk."""

    def call(**scores):
        budi = interviewers.ensure(workspace, name="Budi Santoso").id
        card = scorecards.begin(workspace, interview_id=interview_id, interviewer_id=budi).id
        for criterion, score in scores.items():
            scorecards.rate(workspace, scorecard_id=card, criterion_id=criterion.replace("_", "-"), score=score)
        scorecards.submit(workspace, scorecard_id=card, recommendation="no_decision", summary="Perlu bertemu lagi.")
        return card

    return call


def submit(recruiter, recommendation="yes"):
    recruiter.press("Escape", "Ctrl+Shift+Return")
    asked = recruiter.dialog(SubmitDialog)
    asked.choices[recommendation].click()
    recruiter.click(asked.save_button)
    recruiter.back_at_the_desk()
    return recruiter.desk.result


def figures(result):
    return {card.accessibleName() for card in result.strip.cards}


def text(result):
    return result.reading.toPlainText()


def choose(result, row):
    result.lines.setFocus()
    result.lines.setCurrentIndex(result.lines.model().index(row, 0))


def test_the_result_is_worked_out_in_sight(recruiter):
    # weights 2, 1, 1, 1: 5 × 2 + 2 + 4 = 16 over weight 4: mean 4, 75 of 100; missing at 1: 17/5, at 5: 21/5
    recruiter.press("5", "J", "2", "J", "4", "J", "0")
    result = submit(recruiter)
    assert result.isVisible()
    assert figures(result) == {
        "Score out of 100, 75.0, 60.0–80.0",
        "Coverage, 80%, 3 of 4",
        "Must-haves, 1 not met",
        "Watch-outs, –",
    }
    said = text(result)
    assert "(4.0 − 1) ÷ 4 × 100 = 75.0" in said
    assert "Kerja sama (en): no score, weight 1, left out of the mean" in said
    assert "1 without a score: all at 1 would give 60.0, all at 5 would give 80.0." in said
    assert "4 of 5 weight has a score: coverage 80%" in said
    assert "Kerapian (en): 2 is not above the threshold of 2. The score stays as it is." in said
    assert "Yes: 1 of 1" in said


def test_too_little_evidence_gives_no_score(recruiter):
    recruiter.press("5")
    result = submit(recruiter, "no_decision")
    assert "Score out of 100, Not enough evidence, 40.0–100.0" in figures(result)
    assert "not enough evidence for a score" in text(result)
    assert "No decision: 1 of 1" in text(result)


def test_watch_outs_stand_beside_the_score(recruiter):
    recruiter.press("5", "U", "Ctrl+E")
    recruiter.write("Salah menaruh map.")
    result = submit(recruiter)
    assert "lacks Ketelitian" in text(result)
    assert "Salah menaruh map." in text(result)


def test_the_panels_dots_say_who_gave_what(recruiter, budi_submits):
    budi_submits(ketelitian=2, kerapian=4)
    recruiter.press("5", "J", "4")
    result = submit(recruiter)
    choose(result, 1)
    assert result.dots.isVisible()
    assert result.dots.accessibleName() == "Ketelitian (en)"
    # the scorecards stand in the order they were begun
    assert result.dots.accessibleDescription() == "Rina Wijaya: 5; Budi Santoso: 2; mean 3.5"
    (rina, at), (budi, other) = result.dots.places
    assert (rina.mark, budi.mark) == ("RW", "BS")
    assert other.x() < at.x()
    assert result.dots.words_at(at) == "Rina Wijaya: 5"
    assert result.dots.words_at(other) == "Budi Santoso: 2"
    assert result.dots.words_at(QPointF(0, 0)) == "Rina Wijaya: 5\nBudi Santoso: 2"
    said = text(result)
    assert "3 levels apart: discuss" in said
    assert "Gap: highest 5 − lowest 2 = 3; from 2 on the panel should discuss it." in said
    assert "mean 3.5 of 2 interviewers, weight 2" in said
    choose(result, 2)
    (_, first), (_, second) = result.dots.places
    assert first.x() == second.x() and second.y() < first.y()  # equal scores stand on top of each other
    assert "below 2" in text(result)


def test_recommendations_are_counted(recruiter, budi_submits):
    budi_submits(ketelitian=2)
    result = submit(recruiter)
    assert "Yes: 1 of 2" in text(result) and "No decision: 1 of 2" in text(result)
    assert "Perlu bertemu lagi." in text(result)


def test_what_others_scored_shows_only_once_ones_own_is_submitted(recruiter, budi_submits):
    budi_submits(ketelitian=2)
    recruiter.press("5")
    assert not recruiter.desk.result.isVisible()
    assert recruiter.desk.result.lines.model().rowCount() == 0
    result = submit(recruiter)
    assert "Budi Santoso" in text(result)
    recruiter.click(recruiter.desk.header.reopen)
    asked = recruiter.dialog(ReopenDialog)
    asked.reason.setFocus()
    recruiter.write("Lupa satu hal.")
    recruiter.click(asked.save_button)
    recruiter.back_at_the_desk()
    assert not result.isVisible()
    assert len(recruiter.rows()) == 5


def test_why_a_scorecard_was_reopened_and_what_came_late_is_said(recruiter):
    recruiter.press("5", "J", "4")
    submit(recruiter)
    recruiter.click(recruiter.desk.header.reopen)
    asked = recruiter.dialog(ReopenDialog)
    asked.reason.setFocus()
    recruiter.write("Lupa satu hal.")
    recruiter.click(asked.save_button)
    recruiter.back_at_the_desk()
    recruiter.press("Home", "J", "3", "U", "Ctrl+E")
    recruiter.write("Meja penuh berkas.")
    result = submit(recruiter)
    said = text(result)
    assert "by Rina Wijaya: Lupa satu hal." in said
    assert "2 answer(s) added or changed after reopening" in said or "2 answers added" in said
    choose(result, 1)
    assert "Added or changed after the scorecard was reopened" not in text(result)
    choose(result, 2)
    assert text(result).count("Added or changed after the scorecard was reopened") == 2  # the score, the watch-out


def test_a_note_that_came_later_is_marked_on_the_candidates_page(
    recruiter, workspace, interview_id, rina, candidate_id
):
    notes.add(workspace, interview_id=interview_id, interviewer_id=rina, text="Saat wawancara")
    submit(recruiter)
    late = notes.add(workspace, interview_id=interview_id, interviewer_id=rina, text="Susulan")
    recruiter.window.session.apply(late)
    recruiter.window.go("candidate", candidate_id)
    model = recruiter.window.page.view.notes.table.rows
    assert {_cell(model, row, "text"): _cell(model, row, "kind") for row in range(model.rowCount())} == {
        "Saat wawancara": "Observation",
        "Susulan": "Observation, added later",
    }


def _cell(model, row, name):
    column = next(number for number in range(model.columnCount()) if model.column_name(number) == name)
    return model.index(row, column).data()


def test_before_and_after_the_debrief_both_explain_themselves(recruiter, budi_submits, workspace, interview_id):
    budi_submits(ketelitian=2, kerapian=4, kesabaran=4, kerja_sama=4)
    recruiter.press("5", "J", "4", "J", "4", "J", "4")
    result = submit(recruiter)
    budi = interviewers.ensure(workspace, name="Budi Santoso").id
    theirs = debrief.begin(workspace, interview_id=interview_id, interviewer_id=budi).id
    debrief.change(
        workspace, scorecard_id=theirs, criterion_id="ketelitian", score=4, reason="Contoh Rina lebih jelas."
    )
    recruiter.window.session.apply(debrief.finish(workspace, scorecard_id=theirs))
    # before: (3.5 × 2 + 4 + 4 + 4) / 5 = 3.8, 70 points; after: (4.5 × 2 + 12) / 5 = 4.2, 80 points
    assert "Score out of 100, 70.0 → 80.0, no range" in figures(result)
    said = text(result)
    assert "Debrief: 70.0 → 80.0" in said
    assert "Budi Santoso: 2, after the debrief 4" in said
    assert "Contoh Rina lebih jelas." in said
    assert "(3.8 − 1) ÷ 4 × 100 = 70" in said and "(4.2 − 1) ÷ 4 × 100 = 80" in said
    choose(result, 1)
    assert result.dots.accessibleDescription() == "Rina Wijaya: 5; Budi Santoso: 2, after the debrief 4; mean 4.5"
    assert "Reason for the change  Contoh Rina lebih jelas." in text(result)
    assert "Gap: highest 5 − lowest 4 = 1; that is below 2." in text(result)


@pytest.mark.parametrize("size", [(1280, 720), (760, 480)])
def test_nothing_of_the_result_is_out_of_reach(recruiter, budi_submits, size):
    budi_submits(ketelitian=2)
    recruiter.press("5")
    recruiter.window.resize(*size)
    result = submit(recruiter)
    choose(result, 1)
    for part in (*result.strip.cards, result.lines, result.dots, result.reading):
        room = part.mapTo(result, part.rect().bottomRight())
        assert part.isVisible() and result.rect().contains(room), part


def test_from_the_result_one_decides_and_goes_back_to_the_job(recruiter, workspace):
    header = recruiter.desk.header
    assert not recruiter.desk.menu.decide.isEnabled() and not header.decide.isVisible()  # not while one scores
    recruiter.press("5", "J", "2", "J", "4", "J", "3")
    submit(recruiter)
    desk = recruiter.desk
    assert header.decide.isVisible() and header.job.isVisible()
    recruiter.press("Ctrl+D")
    asked = recruiter.dialog(DecideDialog)
    recruiter.click(asked.choices["hold"])
    asked.reason.setPlainText("Menunggu lembar kedua.")
    recruiter.click(asked.save_button)
    recruiter.back_at_the_desk()
    kept = applications.get(workspace, desk.record.application.id)
    assert (kept.decision, kept.decision_reason) == ("hold", "Menunggu lembar kedua.")
    recruiter.press("Ctrl+J")
    assert (recruiter.window.page.name, recruiter.window.place[1]) == ("job", desk.record.job.id)


def test_the_record_leaves_the_result_page_as_soon_as_the_scorecard_is_submitted(
    qtbot, recruiter, in_dialog, tmp_path, monkeypatch
):
    out = tmp_path / "rekaman.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    menu, button = recruiter.desk.menu, recruiter.desk.header.export
    recruiter.press("5", "J", "2", "J", "4", "J", "0")
    assert not menu.export.isEnabled() and not button.isVisible()
    submit(recruiter)
    assert menu.export.isEnabled() and button.isVisible()

    def agree(dialog):
        assert dialog.audience.currentData() == "hr_file"  # everything: nobody's scores are left out
        recruiter.click(dialog.save_button)

    in_dialog(agree)
    recruiter.press("Ctrl+Shift+E")
    qtbot.waitUntil(lambda: not recruiter.window.session.tasks.busy)
    assert "Rina Wijaya" in PdfReader(out).pages[0].extract_text()
    out.unlink()
    in_dialog(lambda dialog: recruiter.click(dialog.save_button))
    recruiter.click(button)
    qtbot.waitUntil(lambda: not recruiter.window.session.tasks.busy)
    assert out.exists()
