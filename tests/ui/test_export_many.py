"""Many summaries from the lists: chosen once, made on the worker, and in the end who is missing and why."""

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from screening import documents
from screening.interviewing import interviews


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The folder that is chosen when somebody is asked for one."""
    made = tmp_path / "keluar"
    made.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(made))
    return made


@pytest.fixture
def window(open_window, sample_path):
    return open_window(sample_path, page="candidates")


def export(qtbot, window, in_dialog, choose=lambda _dialog: None):
    """Press the keys of the export, choose in the dialog, and wait until all is made."""

    def agree(dialog):
        choose(dialog)
        qtbot.keyClick(dialog.kind, Qt.Key.Key_Return)

    in_dialog(agree)
    qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.session.tasks.busy)


def test_those_selected_become_a_file_each_called_by_their_codes(qtbot, window, in_dialog, folder):
    page = window.page
    page.table.setFocus()
    page.table.selectRow(0)
    for _ in range(2):
        qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    names = [page.table.rows.record(index).name for index in page.table.selectionModel().selectedRows()]
    export(qtbot, window, in_dialog)
    files = sorted(folder.iterdir())
    assert len(files) == len(documents.rows(window.session.workspace)) == 3
    assert all(PdfReader(one).pages for one in files)
    assert not any(name in one.name for one in files for name in names)
    assert "3 documents saved in" in window.banner.message.text()
    assert str(folder) in window.banner.message.text()


def test_a_whole_job_in_one_file_with_a_passphrase(qtbot, window, in_dialog, tmp_path, monkeypatch):
    out = tmp_path / "semua.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    (job,) = window.session.workspace.all("SELECT id FROM jobs")
    window.go("job", job[0])
    window.page.applications.first.setFocus()

    def choose(dialog):
        dialog.merged.setCurrentIndex(1)
        dialog.passphrase.setText("burung merpati")

    export(qtbot, window, in_dialog, choose)
    (count,) = window.session.workspace.one("SELECT count(*) FROM applications")
    reader = PdfReader(out)
    assert reader.decrypt("burung merpati")
    assert len([one for one in reader.outline if not isinstance(one, list)]) == count
    whole = next(one for one in documents.rows(window.session.workspace) if one.kind == "merged")
    assert out.read_bytes() == documents.content(window.session.workspace, whole.id)
    window.go("reports")
    assert window.page.table.current.kind == "merged"


def test_who_cannot_be_read_is_listed_with_the_reason(qtbot, window, in_dialog, folder):
    workspace = window.session.workspace
    page = window.page
    page.table.setFocus()
    page.table.selectRow(0)
    qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    first = page.table.rows.record(page.table.model().index(0, 0))
    (applied,) = workspace.one("SELECT latest_application FROM candidates WHERE id = ?", (first.id,))
    spoiled = interviews.schedule(workspace, application_id=applied, panel=()).id
    workspace.execute("UPDATE interviews SET scheduled_at = 'kapan?' WHERE id = ?", (spoiled,))
    told = []

    def read(dialog):
        told.append([dialog.table.model().index(0, column).data() for column in range(2)])
        dialog.copy.trigger()
        dialog.close_it.trigger()

    def choose(_dialog):
        in_dialog(read)

    export(qtbot, window, in_dialog, choose)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0][0] == first.name
    assert "could not be made" in told[0][1]
    assert first.name in QApplication.clipboard().text()
    assert len(list(folder.iterdir())) == 1
