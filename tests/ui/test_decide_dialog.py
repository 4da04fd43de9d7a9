"""Deciding: what it rests on stands beside the choice, nothing is chosen beforehand, and everything can be undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from screening.interviewing import interviewers, interviews
from screening.jobs import applications, decision_reasons, jobs
from screening.people import candidates
from screening.workspace import Workspace
from ui.dialogs.decide import DecideDialog
from ui.dialogs.decision_reasons import DecisionReasonsDialog
from ui.widgets.figure_strip import FigureStrip


@pytest.fixture
def window(open_window, sample_path):
    return open_window(sample_path)


@pytest.fixture
def scored(window):
    """Somebody who was scored and waits for a decision."""
    return applications.waiting(window.session.workspace, limit=1)[0]


@pytest.fixture
def dialog(qtbot, window, scored):
    """The dialog about this person, shown."""
    made = DecideDialog(window.session, scored.application.id, scored.candidate.name, window)
    with qtbot.waitExposed(made):
        made.open()
    yield made
    made.close()


def words(dialog):
    return "\n".join(one.text() for one in dialog.findChildren(QLabel) if not one.isHidden())


def test_it_shows_what_the_decision_rests_on_and_chooses_nothing(dialog):
    assert not any(one.isChecked() for one in dialog.choices.values())
    assert not dialog.stage.tick.isChecked()
    assert dialog.reason.toPlainText() == ""
    shown = dialog.findChild(FigureStrip)
    assert [card.main.text() for card in shown.cards][1].endswith("%")
    assert "Score out of 100" in words(dialog)


def test_the_stage_goes_along_when_it_is_ticked_and_undo_takes_both_back(qtbot, window, scored, dialog):
    key, workspace = scored.application.id, window.session.workspace
    before = applications.get(workspace, key).stage
    dialog.choices["reject"].click()
    assert not dialog.stage.tick.isChecked()
    assert dialog.stage.stage.currentText() == "Rejected"
    dialog.stage.tick.click()
    qtbot.keyClicks(dialog.reason, "Syarat wajib tidak terpenuhi.")
    dialog.save_button.click()
    decided = applications.get(workspace, key)
    assert (decided.stage, decided.decision) == ("rejected", "reject")
    assert window.banner.message.text() == "Decision recorded: Reject. Moved to “Rejected”."
    window.session.undo.undo()
    back = applications.get(workspace, key)
    assert (back.stage, back.decision) == (before, "")
    history = applications.decision_history(workspace, key)
    assert history[-1].reason == "Syarat wajib tidak terpenuhi."  # what was once decided stays to be read


def test_a_reason_stays_in_the_form_while_another_window_holds_the_file(qtbot, window, scored, dialog, sample_path):
    workspace, key = window.session.workspace, scored.application.id
    dialog.choices["advance"].click()
    qtbot.keyClicks(dialog.reason, "Bukti kuat.")
    with Workspace.open(sample_path) as elsewhere, elsewhere.atomic():
        dialog.save_button.click()
        assert dialog.isVisible() and dialog.reason.toPlainText() == "Bukti kuat."
        assert "perhaps an import in another Saring window" in dialog.problem.text()
    assert applications.get(workspace, key).decision == ""
    dialog.save_button.click()
    assert applications.get(workspace, key).decision_reason == "Bukti kuat."
    assert not dialog.isVisible()


def test_the_stage_stays_unless_it_is_ticked(qtbot, window, scored, dialog):
    dialog.choices["advance"].click()
    qtbot.keyClicks(dialog.reason, "Bukti kuat.")
    dialog.save_button.click()
    decided = applications.get(window.session.workspace, scored.application.id)
    assert (decided.decision, decided.stage) == ("advance", scored.application.stage)
    assert window.banner.message.text() == "Decision recorded: Advance."


def test_a_stage_somebody_chose_is_not_changed_by_another_decision(dialog):
    dialog.stage.tick.click()
    dialog.choices["reject"].click()
    offer = dialog.stage.stage.findData("offer")
    dialog.stage.stage.setCurrentIndex(offer)
    dialog.stage.stage.activated.emit(offer)
    dialog.choices["hire"].click()
    assert dialog.stage.chosen == "offer"


def test_a_frequent_reason_is_inserted_and_can_be_made_more_exact(qtbot, window, scored, dialog):
    dialog.reasons.menu.aboutToShow.emit()
    first = dialog.reasons.menu.actions()[0]
    first.trigger()
    qtbot.keyClicks(dialog.reason, " Kriteria 3.")
    dialog.choices["hire"].click()
    dialog.save_button.click()
    reason = applications.get(window.session.workspace, scored.application.id).decision_reason
    assert reason == f"{decision_reasons.BUILT_IN['en'][0]} Kriteria 3."


def test_the_list_of_reasons_is_edited_and_undone(qtbot, window, dialog):
    edited = DecisionReasonsDialog(window.session, dialog)
    edited.field.setPlainText("Pindah kota\n\nPosisi terisi")
    edited.accept()
    dialog.reasons.menu.aboutToShow.emit()
    offered = [one.text() for one in dialog.reasons.menu.actions() if not one.isSeparator()]
    assert offered[:2] == ["&1  Pindah kota", "&2  Posisi terisi"]
    window.session.undo.undo()
    assert decision_reasons.listed(window.session.workspace, "en") == decision_reasons.BUILT_IN["en"]


def test_the_built_in_reasons_come_back_in_the_language_of_the_window(window):
    decision_reasons.keep(window.session.workspace, texts=["Satu"])
    edited = DecisionReasonsDialog(window.session, window)
    edited.findChild(QPushButton, "built-in").click()
    edited.accept()
    assert decision_reasons.listed(window.session.workspace, "id") == decision_reasons.BUILT_IN["id"]


def test_earlier_decisions_stand_in_sight(qtbot, window, scored):
    workspace, key = window.session.workspace, scored.application.id
    applications.decide(workspace, application_id=key, decision="hold", reason="Menunggu lembar kedua.")
    made = DecideDialog(window.session, key, scored.candidate.name, window)
    assert "Menunggu lembar kedua." in made.findChild(QLabel, "history").text()
    assert not any(one.isChecked() for one in made.choices.values())


def test_a_scorecard_that_is_missing_is_named(window, scored):
    workspace = window.session.workspace
    budi = interviewers.ensure(workspace, name="Budi Hartono").id
    interviews.schedule(workspace, application_id=scored.application.id, panel=(budi,))
    made = DecideDialog(window.session, scored.application.id, scored.candidate.name, window)
    assert "Budi Hartono" in made.findChild(QLabel, "basis-warnings").text()


def test_whoever_is_blind_sees_nothing_it_rests_on(window, scored):
    workspace = window.session.workspace
    job = jobs.rows(workspace)[0].job
    window.session.apply(jobs.edit(workspace, job_id=job.id, title=job.title, hide_names=False, hide_scores=True))
    me = window.session.me.id
    interviews.schedule(workspace, application_id=scored.application.id, panel=(me,))
    made = DecideDialog(window.session, scored.application.id, scored.candidate.name, window)
    assert made.findChild(FigureStrip) is None
    assert made.findChild(QLabel, "basis-warnings").text() == "Hidden until your own scorecard is submitted"
    assert "still missing" not in words(made)


def test_without_any_scorecard_it_says_so(open_window, empty_path):
    from rubrics.library import SAMPLE_RUBRIC

    with Workspace.open(empty_path) as workspace:
        job = jobs.add(workspace, title="Sepi", yaml=SAMPLE_RUBRIC.read_text(encoding="utf-8")).id
        person = candidates.add(workspace, name="Ani").id
        key = applications.apply(workspace, candidate_id=person, job_id=job).id
    window = open_window(empty_path)
    made = DecideDialog(window.session, key, "Ani", window)
    assert made.findChild(FigureStrip) is None
    assert "Nobody has submitted a scorecard" in words(made)


def test_the_keyboard_is_enough(qtbot, window, scored, dialog):
    assert dialog.choices["advance"].hasFocus()
    qtbot.keyClick(dialog.choices["advance"], Qt.Key.Key_Space)
    assert dialog.choices["advance"].isChecked()
    qtbot.keyClick(dialog.choices["advance"], Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    assert dialog.reason.hasFocus()
    qtbot.keyClicks(dialog.reason, "Bukti kuat.")
    qtbot.keyClick(dialog.reason, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(dialog.stage.tick.isChecked)
    qtbot.keyClick(dialog.save_button, Qt.Key.Key_Return)
    moved = applications.get(window.session.workspace, scored.application.id)
    assert (moved.decision, moved.stage) == ("advance", "offer")


def test_what_is_missing_is_where_one_goes_on(qtbot, window, scored, dialog):
    qtbot.keyClick(dialog.save_button, Qt.Key.Key_Return)
    assert dialog.choices["advance"].hasFocus()
    assert dialog.problem.isVisible() and not dialog.choice.chosen
    dialog.choices["reject"].click()
    dialog.save_button.setFocus()
    qtbot.keyClick(dialog.save_button, Qt.Key.Key_Return)
    assert dialog.reason.hasFocus() and dialog.problem.isVisible()
    qtbot.keyClicks(dialog.reason, "Syarat wajib tidak terpenuhi.")
    qtbot.keyClick(dialog.save_button, Qt.Key.Key_Return)
    assert applications.get(window.session.workspace, scored.application.id).decision == "reject"
