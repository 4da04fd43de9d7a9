"""Undo in the window: what was written last is taken back, by key, by menu or from the banner, and made again."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from screening.jobs import applications
from screening.workspace import Workspace


def press(qtbot, window, keys):
    combination = QKeySequence(keys)[0]
    qtbot.keyClick(QApplication.focusWidget() or window, combination.key(), combination.keyboardModifiers())


def stage_on_disk(path, application_id):
    with Workspace.open(path, read_only=True) as opened:
        return applications.get(opened, application_id).stage


@pytest.fixture
def moved(open_window, sample_path):
    """The window on the jobs, and an application that was just moved from "interview" to "offer"."""
    window = open_window(sample_path, page="jobs")
    session = window.session
    row = next(one for one in applications.rows(session.workspace) if one.application.stage == "interview")
    changes = applications.move(session.workspace, application_id=row.application.id, stage="offer")
    session.done(changes, "Moved to Offer.")
    return window, row.application.id


def test_ctrl_z_takes_the_move_back_and_ctrl_shift_z_makes_it_again(qtbot, moved, sample_path):
    window, application_id = moved
    assert "move to another stage" in window.menus.undo.text()
    press(qtbot, window, "Ctrl+Z")
    assert stage_on_disk(sample_path, application_id) == "interview"
    assert "move to another stage" in window.banner.message.text()
    assert not window.menus.undo.isEnabled()
    press(qtbot, window, "Ctrl+Shift+Z")
    assert stage_on_disk(sample_path, application_id) == "offer"
    assert window.menus.undo.isEnabled()
    assert not window.menus.redo.isEnabled()


def test_the_banner_offers_to_undo_what_it_speaks_of(qtbot, moved, sample_path):
    window, application_id = moved
    assert window.banner.offer.isVisible()
    qtbot.mouseClick(window.banner.offer, Qt.MouseButton.LeftButton)
    assert stage_on_disk(sample_path, application_id) == "interview"
    assert not window.banner.offer.isVisible()  # the banner now says that it was undone


def test_an_offer_to_undo_goes_with_the_next_write_that_says_nothing(moved):
    window, application_id = moved
    session = window.session
    session.apply(applications.move(session.workspace, application_id=application_id, stage="hired"))
    assert not window.banner.isVisible()  # its button would undo something else than it says


def test_a_plain_message_offers_nothing(moved):
    window, _ = moved
    window.session.tell("Saved.")
    assert window.banner.message.text() == "Saved."
    assert not window.banner.offer.isVisible()


def test_what_somebody_changed_since_is_left_as_it_is(qtbot, moved, sample_path):
    window, application_id = moved
    with Workspace.open(sample_path) as elsewhere:
        applications.move(elsewhere, application_id=application_id, stage="hired")
    press(qtbot, window, "Ctrl+Z")
    assert stage_on_disk(sample_path, application_id) == "hired"
    assert "cannot be undone" in window.banner.message.text()
    assert window.banner.kind == "bad"


def test_a_page_with_an_undo_of_its_own_keeps_its_key(qtbot, moved, sample_path):
    window, application_id = moved
    window.go("interview")
    assert not window.menus.undo.isEnabled()
    press(qtbot, window, "Ctrl+Z")
    assert stage_on_disk(sample_path, application_id) == "offer"
    window.go("jobs")
    assert window.menus.undo.isEnabled()


def test_the_menu_speaks_the_language_chosen_since(qtbot, moved, sample_path):
    window, application_id = moved
    window.session.set("language", "id")
    assert "pindah tahap" in window.menus.undo.text()
    window.menus.undo.trigger()
    assert stage_on_disk(sample_path, application_id) == "interview"


def test_what_could_not_be_written_for_now_can_be_undone_later(qtbot, moved, sample_path):
    window, application_id = moved
    with Workspace.open(sample_path) as elsewhere, elsewhere.atomic():
        window.menus.undo.trigger()
        assert window.banner.kind == "bad"
    assert window.menus.undo.isEnabled()
    window.menus.undo.trigger()
    assert stage_on_disk(sample_path, application_id) == "interview"
    assert window.menus.redo.isEnabled()


@pytest.fixture
def busy(moved, monkeypatch):
    """The worker is at something until the event is set; whatever is undone waits behind it."""
    monkeypatch.setattr("ui.undo.AT_ONCE", 0)
    over = threading.Event()
    moved[0].session.tasks.run_quietly(lambda _workspace, _progress: over.wait(20), done=lambda _: None)
    yield over
    over.set()


def test_nothing_older_is_undone_while_the_worker_is_at_the_last_step(qtbot, moved, busy, sample_path):
    window, application_id = moved
    session = window.session
    session.apply(applications.move(session.workspace, application_id=application_id, stage="hired"))
    press(qtbot, window, "Ctrl+Z")
    assert not window.menus.undo.isEnabled()
    press(qtbot, window, "Ctrl+Z")
    assert stage_on_disk(sample_path, application_id) == "hired"
    busy.set()
    qtbot.waitUntil(window.menus.undo.isEnabled)
    assert stage_on_disk(sample_path, application_id) == "offer"
    assert window.menus.redo.isEnabled()


def test_a_step_that_was_cancelled_before_it_was_taken_can_be_taken_again(qtbot, moved, busy, sample_path):
    window, application_id = moved
    press(qtbot, window, "Ctrl+Z")
    window.session.tasks.cancel()
    busy.set()
    qtbot.waitUntil(window.menus.undo.isEnabled)
    assert stage_on_disk(sample_path, application_id) == "offer"
    press(qtbot, window, "Ctrl+Z")
    qtbot.waitUntil(window.menus.redo.isEnabled)
    assert stage_on_disk(sample_path, application_id) == "interview"


def test_what_was_written_meanwhile_is_undone_first_and_nothing_older_done_again(qtbot, moved, busy, sample_path):
    window, application_id = moved
    session = window.session
    other = next(one for one in applications.rows(session.workspace) if one.application.id != application_id)
    press(qtbot, window, "Ctrl+Z")
    session.apply(applications.move(session.workspace, application_id=other.application.id, stage="hired"))
    busy.set()
    qtbot.waitUntil(lambda: not session.tasks.busy)
    assert stage_on_disk(sample_path, application_id) == "interview"
    assert not window.menus.redo.isEnabled()
    press(qtbot, window, "Ctrl+Z")
    qtbot.waitUntil(window.menus.redo.isEnabled)
    assert stage_on_disk(sample_path, other.application.id) == other.application.stage
