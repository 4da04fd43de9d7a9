"""A slip in an email address is pointed out where it is typed, and nothing is ever refused for it."""

import pytest
from click.testing import CliRunner
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from screening.people import candidates, emails
from screening.workspace import Workspace
from ui.cli import main
from ui.dialogs import candidate_form
from ui.dialogs.candidate_form import CandidateForm
from ui.session import Session


@pytest.fixture
def session(workspace, settings):
    workspace.close()
    made = Session(Workspace.open(workspace.path, actor="Rina"), settings)
    yield made
    made.close()


@pytest.fixture
def form(qtbot, session, monkeypatch):
    """`form(candidate)`, shown; an address counts as finished at once."""
    monkeypatch.setattr(candidate_form, "ADDRESS_PAUSE_MS", 0)

    def show(candidate=None):
        made = CandidateForm(session, candidate)
        qtbot.addWidget(made)
        made.show()
        qtbot.waitExposed(made)
        return made

    return show


@pytest.mark.parametrize("typed", ["siti@contoh", "siti.contoh.example", "a@contoh.example, b@c.id", "-", "a @ b.id"])
def test_what_is_not_one_address_is_doubtful(typed):
    assert emails.is_doubtful(typed)


@pytest.mark.parametrize("typed", ["", "  ", "siti@contoh.example", " siti+cv@mail.contoh.co.id ", "josé@müller.de"])
def test_an_address_and_nothing_are_not(typed):
    assert not emails.is_doubtful(typed)


def test_it_is_pointed_out_and_kept_all_the_same(qtbot, form, session):
    made = form()
    assert not made.doubt.isVisible()
    qtbot.keyClicks(made.name, "Budi")
    qtbot.keyClicks(made.email, "budi@contoh")
    qtbot.waitUntil(made.doubt.isVisible)
    assert made.email.accessibleDescription() == made.doubt.text()
    assert made.doubt.text() == "This does not look like one email address; it is kept as it is typed."
    qtbot.keyClicks(made.email, ".example")
    assert not made.doubt.isVisible() and made.email.accessibleDescription() == ""
    qtbot.keyClick(made.email, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(made.doubt.isVisible)
    typed = made.email.text()
    made.save_button.click()
    assert made.result() == QDialog.DialogCode.Accepted
    known = candidates.get(session.workspace, made.changes.id)
    assert known.email == typed
    assert form(known).doubt.isVisible(), "where it stands already, it is said at once"


def test_saved_before_it_could_be_read_it_is_said_in_the_banner(qtbot, form, session, monkeypatch):
    monkeypatch.setattr(candidate_form, "ADDRESS_PAUSE_MS", 60_000)
    made, said = form(), []
    session.warned.connect(lambda words: said.append(words()))
    qtbot.keyClicks(made.name, "Budi")
    qtbot.keyClicks(made.email, "budi@contoh")
    made.save_button.click()
    assert said == [made.doubt.text()] and not made.doubt.isVisible()


def test_the_command_line_says_it_too(workspace, candidate_id, monkeypatch):
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    workspace.close()
    asked = ["candidate", "correct", "--workspace", str(workspace.path), "--candidate", "K-01", "--email"]
    done = CliRunner().invoke(main, [*asked, "siti@contoh"])
    assert done.exit_code == 0 and "“siti@contoh” does not look like one email address" in done.stderr
    assert CliRunner().invoke(main, [*asked, "siti@contoh.example"]).stderr == ""
    with Workspace.open(workspace.path) as ws:
        assert candidates.get(ws, candidate_id).email == "siti@contoh.example"
