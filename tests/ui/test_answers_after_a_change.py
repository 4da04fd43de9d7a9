"""The worker answers after a change of language: the page that asked is gone, the window hears all the same."""

import threading
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QFileDialog
from shiboken6 import delete, isValid

from screening.jobs import applications
from screening.workspace import Workspace
from tests.exported import export_candidate
from ui.dialogs.reading import ReadingDialog
from ui.privacy.access_section import AccessSection


@pytest.fixture
def exported(sample_path):
    """A sample workspace with a summary."""
    with Workspace.open(sample_path, actor="Rina Wijaya") as workspace:
        person = max(applications.rows(workspace), key=lambda row: row.submitted)
        export_candidate(workspace, application_id=person.application.id, language="id", out=None)
    return sample_path


def answered_late(qtbot, window, ask):
    """`ask()` on the page; the answer comes when the window speaks Indonesian and that page is gone."""
    session, page, go_on = window.session, window.page, threading.Event()
    qtbot.waitUntil(lambda: not session.tasks.busy)
    session.tasks.run(lambda _workspace, _progress: go_on.wait(30), title="x", done=lambda _: None)
    ask()
    session.set("language", "id")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(page)
    go_on.set()
    qtbot.waitUntil(lambda: not session.tasks.busy)
    return window.page


def test_a_document_made_anew_is_told_to_the_page_that_came(qtbot, open_window, exported):
    window = open_window(exported, page="reports")
    qtbot.waitUntil(lambda: window.page.preview.pages > 0)
    page = answered_late(qtbot, window, window.page.export_again.trigger)
    assert page.table.model().rowCount() == 2
    assert window.banner.isVisible()


def test_the_verdict_on_a_pdf_is_shown_all_the_same(qtbot, open_window, exported, in_dialog, tmp_path, make_pdf):
    window, seen = open_window(exported, page="reports"), []
    (tmp_path / "asing.pdf").write_bytes(make_pdf("asing"))
    from ui.reports.check import check

    def look(dialog):
        seen.append(type(dialog))
        dialog.accept()

    in_dialog(look)
    answered_late(qtbot, window, lambda: check(window.session, window.page, tmp_path / "asing.pdf"))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [ReadingDialog]


def test_copies_that_were_handed_out_are_said_to_be_there(qtbot, open_window, sample_path, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_: str(tmp_path)))
    window = open_window(sample_path)
    (candidate,) = window.session.workspace.one("SELECT id FROM candidates WHERE number = 1")
    window.go("privacy", candidate)
    section = window.page.findChild(AccessSection)
    answered_late(qtbot, window, section.portable.trigger)
    assert str(tmp_path) in window.banner.message.text()


def test_who_falls_due_is_not_shown_on_a_page_that_is_gone(qtbot, open_window, sample_path):
    window = open_window(sample_path, page="home")
    window.go("retention")
    page = answered_late(qtbot, window, window.page.refresh)
    assert page.name == "retention"


def test_a_failure_that_a_page_that_is_gone_asked_for_is_said_by_the_window(
    qtbot, open_window, sample_path, tmp_path, net
):
    window = open_window(sample_path, page="settings")
    answered_late(qtbot, window, lambda: window.page.letterhead.take(tmp_path / "tidak ada.png"))
    qtbot.waitUntil(window.banner.isVisible)
    assert "tidak ada.png" in window.banner.message.text()


@pytest.mark.parametrize("how", ["done", "failed", "stopped"])
def test_a_bound_argument_does_not_make_a_widget_that_is_gone_hear(qtbot, tasks, how):
    class Listener(QObject):
        heard = 0

        def hear(self, *_words):
            Listener.heard += 1

    def work(_workspace, progress):
        go_on.wait(30)
        if how == "failed":
            raise ValueError(how)
        progress.check()

    listener, go_on = Listener(), threading.Event()
    told = {"done": lambda _: None, "failed": lambda _: None, how: partial(listener.hear, "bound")}
    with qtbot.waitSignal(tasks.idle):
        tasks.run(work, title="x", **told)
        delete(listener)
        if how == "stopped":
            tasks.cancel()
        go_on.set()
    assert Listener.heard == 0
