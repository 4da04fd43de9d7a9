"""Many summaries from the lists: chosen once, made on the worker, and in the end who is missing and why."""

import threading

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from screening import documents
from screening.interviewing import interviews
from screening.people import candidates
from screening.workspace import Workspace
from ui.widgets.task_strip import TaskStrip


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


def export(qtbot, window, in_dialog, choose=lambda _dialog: None, meanwhile=lambda: None):
    """Press the keys of the export, choose in the dialog, and wait until all is made."""

    def agree(dialog):
        choose(dialog)
        qtbot.keyClick(dialog.kind, Qt.Key.Key_Return)

    in_dialog(agree)
    qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    meanwhile()
    qtbot.waitUntil(lambda: not window.session.tasks.busy)


def hold_after_the_first(window):
    """The worker waits with one document made until the event is set: a person has that time, a machine may not."""
    pressed = threading.Event()

    def hold(done, _total):
        if done == 1:
            pressed.wait(30)

    window.session.tasks.progressed.connect(hold, Qt.ConnectionType.DirectConnection)
    return pressed


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
        assert not dialog.about_passphrase.isVisible()
        dialog.passphrase.setText("burung merpati")
        assert dialog.about_passphrase.isVisible()

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
        dialog.table.selectRow(0)
        told.append(dialog.why.text())
        told.append([button.text() for button in dialog.findChildren(QPushButton) if button.isDefault()])
        dialog.copy.trigger()
        dialog.close_it.trigger()

    def choose(_dialog):
        in_dialog(read)

    export(qtbot, window, in_dialog, choose)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0][0] == first.name
    assert "could not be made" in told[0][1]
    assert told[1:] == [told[0][1], ["Close"]]  # the reason in full, and one button to begin with
    assert first.name in QApplication.clipboard().text()
    assert len(list(folder.iterdir())) == 1


def test_who_has_not_applied_is_named_and_the_list_can_be_saved(
    qtbot, window, in_dialog, folder, tmp_path, monkeypatch
):
    workspace, page = window.session.workspace, window.page
    alone = candidates.add(workspace, name="Aaa Tanpa Lamaran")
    window.session.apply(alone)
    listed = tmp_path / "daftar.txt"
    page.table.setFocus()
    page.table.choose(alone.id)
    qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(listed), ""))

    def read(dialog):
        qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        dialog.close_it.trigger()

    export(qtbot, window, in_dialog, lambda _: in_dialog(read))
    qtbot.waitUntil(listed.exists)
    (line,) = listed.read_text(encoding="utf-8").splitlines()
    assert line.startswith("Aaa Tanpa Lamaran\t") and "Put this person on a job" in line
    assert len(list(folder.iterdir())) == 1


def test_everything_for_the_meeting_is_one_file(qtbot, window, in_dialog, tmp_path, monkeypatch):
    out = tmp_path / "rapat.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    workspace = window.session.workspace
    window.go("job", workspace.one("SELECT id FROM jobs")[0])
    window.page.applications.first.setFocus()

    def choose(dialog):
        dialog.kind.setCurrentIndex(dialog.kind.findData("meeting"))
        assert not dialog.merged.isVisible() and not dialog.named_files.isVisible()
        assert [dialog.audience.itemData(number) for number in range(dialog.audience.count())] == [
            "panel",
            "hiring_manager",
            "hr_file",
        ]

    export(qtbot, window, in_dialog, choose)
    kinds = [one.kind for one in reversed(documents.rows(workspace))]
    (scored,) = workspace.one(
        """SELECT count(DISTINCT i.application_id) FROM scorecards s JOIN interviews i ON i.id = s.interview_id
        WHERE s.status = 'submitted' AND s.phase = 'independent'"""
    )
    assert sorted(kinds) == sorted(["comparison", *["candidate_summary"] * scored, "debrief_pack", "merged"])
    parts = [one.title for one in PdfReader(out).outline if not isinstance(one, list)]
    assert parts[0].startswith("Candidate comparison") and parts[-1].startswith("Debrief pack")
    assert len(parts) == scored + 2


def test_the_records_of_a_panel_leave_the_candidate_page(qtbot, window, in_dialog, folder):
    workspace = window.session.workspace
    (interview, candidate, submitted) = workspace.one(
        """SELECT s.interview_id, a.candidate_id, count(*) FROM scorecards s
        JOIN interviews i ON i.id = s.interview_id JOIN applications a ON a.id = i.application_id
        WHERE s.status = 'submitted' AND s.phase = 'independent' GROUP BY 1 HAVING count(*) > 1"""
    )
    window.go("candidate", candidate)
    view = window.page.view
    view.tabs.setCurrentWidget(view.interviews)
    view.interviews.table.choose(interview)
    assert view.record.isEnabled()
    in_dialog(lambda dialog: qtbot.keyClick(dialog.kind, Qt.Key.Key_Return))
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_E, shift)
    qtbot.waitUntil(lambda: not window.session.tasks.busy)
    made = documents.rows(workspace)
    assert {one.kind for one in made} == {"interview_record"}
    assert len(made) == len(list(folder.iterdir())) == submitted


def test_a_summary_copied_for_a_mail_is_on_record(qtbot, window):
    workspace = window.session.workspace
    candidate, applied = workspace.one("SELECT id, latest_application FROM candidates WHERE number = 1")
    window.go("candidate", candidate)
    window.page.view.copy.trigger()
    qtbot.waitUntil(lambda: "copied" in window.banner.message.text())
    assert candidates.get(workspace, candidate).name in QApplication.clipboard().text()
    done = workspace.one("SELECT action, kind, record_id, candidate_id FROM audit ORDER BY seq DESC LIMIT 1")
    assert done == ("summary_copied", "exports", applied, candidate)


def test_cancel_in_the_strip_leaves_whole_files_and_says_how_many_are_missing(qtbot, window, in_dialog, folder):
    page = window.page
    page.table.setFocus()
    page.table.selectAll()
    (people,) = window.session.workspace.one("SELECT count(*) FROM candidates WHERE latest_application IS NOT NULL")
    strip = window.findChild(TaskStrip)
    pressed = hold_after_the_first(window)

    def cancel():
        qtbot.waitUntil(lambda: strip.isVisible() and any(folder.iterdir()))
        qtbot.mouseClick(strip.cancel_button, Qt.MouseButton.LeftButton)
        assert "stopping" in strip.title.text()
        pressed.set()

    export(qtbot, window, in_dialog, meanwhile=cancel)
    files = list(folder.iterdir())
    assert 0 < len(files) < people
    assert all(PdfReader(one).pages for one in files)
    assert len(documents.rows(window.session.workspace)) == len(files)
    qtbot.waitUntil(lambda: f"Stopped: {people - len(files)} not made." in window.banner.message.text())


def test_quitting_stops_a_batch_after_the_document_in_hand(qtbot, window, in_dialog, folder):
    path = window.session.workspace.path
    page = window.page
    page.table.setFocus()
    page.table.selectAll()
    pressed = hold_after_the_first(window)

    def quit_():
        qtbot.waitUntil(lambda: any(folder.iterdir()))
        window.close()
        assert window.isVisible() and "closes as soon as" in window.banner.message.text()
        pressed.set()

    export(qtbot, window, in_dialog, meanwhile=quit_)
    qtbot.waitUntil(lambda: not window.isVisible())
    files = list(folder.iterdir())
    assert all(PdfReader(one).pages for one in files)
    with Workspace.open(path, read_only=True) as again:
        assert len(documents.rows(again)) == len(files)
