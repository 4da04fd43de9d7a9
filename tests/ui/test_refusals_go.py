"""What a form refused is said until a field is changed: after that it may not be so any more."""

import pytest
from PySide6.QtCore import Qt

from screening.jobs import applications
from screening.people import candidates
from screening.privacy import requests
from screening.workspace import Workspace
from ui.dialogs.candidate_form import CandidateForm
from ui.dialogs.decide import DecideDialog
from ui.dialogs.protect import ProtectDialog
from ui.privacy.request_form import AnswerRequest
from ui.session import Session


@pytest.fixture
def session(sample_path, settings):
    made = Session(Workspace.open(sample_path), settings)
    yield made
    made.close()


def refused(qtbot, dialog):
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.save_button.click()
    assert dialog.problem.isVisible() and dialog.problem.text()
    return dialog


def test_a_letter_typed_takes_it_away_and_moves_nothing(qtbot, session):
    form = refused(qtbot, CandidateForm(session))
    places = [(one.x(), one.y()) for one in (form.name, form.email, form.save_button)]
    qtbot.keyClick(form.name, Qt.Key.Key_S)
    assert not form.problem.isVisible()
    assert [(one.x(), one.y()) for one in (form.name, form.email, form.save_button)] == places
    form.name.clear()
    form.save_button.click()
    assert form.problem.isVisible()


def test_a_choice_takes_it_away(qtbot, session):
    one = max(applications.rows(session.workspace), key=lambda row: row.submitted)
    dialog = refused(qtbot, DecideDialog(session, one.application.id, one.candidate.name))
    dialog.choices["hold"].click()
    assert not dialog.problem.isVisible()


def test_another_entry_of_a_list_takes_it_away(qtbot, session):
    (person, *_) = candidates.page(session.workspace)
    requests.record(session.workspace, candidate_id=person.id, kind="access")
    (asked,) = requests.of_candidate(session.workspace, person.id)
    form = refused(qtbot, AnswerRequest(session, asked))
    form.outcome.setFocus()
    qtbot.keyClick(form.outcome, Qt.Key.Key_Down)
    assert not form.problem.isVisible()


def test_a_passphrase_that_is_typed_anew_takes_it_away(qtbot, tmp_path):
    dialog = ProtectDialog(tmp_path / "saring.db", "Protect", "About", "Protect")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.passphrases.first, "pendek")
    qtbot.keyClick(dialog.passphrases.first, Qt.Key.Key_Return)
    assert dialog.problem.isVisible()
    qtbot.keyClicks(dialog.passphrases.first, "s")
    assert not dialog.problem.isVisible()
