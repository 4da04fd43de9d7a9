"""Requests, withdrawals, holds and restriction on the page "Privacy" by buttons with words; the focus afterwards."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton

from screening.privacy import bases, holds, requests
from screening.privacy.bases import Given
from screening.workspace import Workspace


@pytest.fixture
def page(open_window, workspace, workspace_path, candidate_id, application_id):
    bases.record(workspace, candidate_id=candidate_id, given=Given("consent", given_on="2026-01-05"))
    holds.put(workspace, candidate_id=candidate_id, reason="Gugatan 12/2026")
    workspace.close()
    window = open_window(workspace_path)
    window.go("privacy", candidate_id)
    return window.page


def section(page, name):
    return next(one for one in page.sections if hasattr(one, name))


def test_a_withdrawal_is_a_button_and_what_follows_is_said(page, in_dialog, workspace_path, candidate_id):
    part = section(page, "withdraw")
    assert part.withdraw in page.menu_actions()
    assert part.withdraw.isEnabled() and part.withdrawn.isHidden()
    in_dialog(lambda dialog: dialog.accept())
    part.withdraw.trigger()
    assert not part.withdraw.isEnabled()
    assert "stop processing" in part.withdrawn.text() and part.withdrawn.isVisible()
    with Workspace.open(workspace_path) as seen:
        assert bases.of_candidate(seen, candidate_id)[0].withdrawn_on


def test_a_hold_is_lifted_by_a_button(page, in_dialog, workspace_path, candidate_id):
    part = section(page, "lift")
    assert part.lift in page.menu_actions()

    def give_reason(dialog):
        dialog.reason.setText("Perkara selesai")
        dialog.accept()

    in_dialog(give_reason)
    part.lift.trigger()
    assert not part.lift.isEnabled()
    with Workspace.open(workspace_path) as seen:
        assert holds.of_candidate(seen, candidate_id)[0].lifted_at


def test_the_focus_stays_where_processing_was_restricted(page, qtbot, in_dialog):
    part = section(page, "restrict")

    def give_reason(dialog):
        dialog.reason.setText("Data diperselisihkan")
        dialog.accept()

    in_dialog(give_reason)
    button = part.buttons.button(part.restrict)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert page.window().focusWidget() is part.buttons.button(part.release)


def test_the_focus_stays_in_the_list_when_the_small_button_beside_a_row_goes(page, in_dialog):
    part = section(page, "withdraw")
    (small,) = part.history.findChildren(QToolButton)
    small.setFocus()
    in_dialog(lambda dialog: dialog.accept())
    small.click()
    assert page.window().focusWidget() is part.history.buttons[0]


def test_the_most_urgent_request_is_answered_by_a_button_and_only_as_somebody_chose(page, in_dialog):
    part, workspace = section(page, "answer"), page.session.workspace
    assert part.answer in page.menu_actions() and not part.answer.isEnabled()
    candidate_id = part._candidate.id
    for kind, day in (("erasure", "2026-01-09"), ("correction", "2026-01-05")):
        page.session.apply(requests.record(workspace, candidate_id=candidate_id, kind=kind, asked_on=day))
    assert part.answer.isEnabled()

    def answer(dialog):
        dialog.accept()
        assert dialog.isVisible() and "Choose the outcome" in dialog.problem.text()
        dialog.outcome.setCurrentIndex(dialog.outcome.findData("done"))
        dialog.accept()

    in_dialog(answer)
    part.answer.trigger()
    outcomes = {one.kind: one.outcome for one in requests.of_candidate(workspace, candidate_id)}
    assert outcomes == {"correction": "done", "erasure": ""}
    banner = page.window().banner
    assert banner.message.text() == "The answer is on record." and not banner.offer.isVisible()
    assert part.answer.isEnabled()


def test_a_link_in_what_was_asked_pushes_neither_the_form_nor_the_page_apart(page, in_dialog):
    part, workspace = section(page, "answer"), page.session.workspace
    candidate_id, link = part._candidate.id, "https://contoh.example/" + "a1b2c3d4" * 50
    page.session.apply(requests.record(workspace, candidate_id=candidate_id, kind="access", note=link))
    seen = []

    def answer(dialog):
        seen.append((dialog.width(), [one.text() for one in dialog.findChildren(QLabel)]))
        dialog.outcome.setCurrentIndex(dialog.outcome.findData("refused"))
        dialog.answer.setPlainText(link)
        dialog.accept()

    in_dialog(answer)
    part.answer.trigger()
    (width, texts) = seen[0]
    assert width < 640 and link in texts
    assert link in part.answered.text()
    assert part.answered.minimumSizeHint().width() < page.width()
