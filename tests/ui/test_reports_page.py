"""Reports: the list, the preview, and what leaves the workspace byte for byte."""

import hashlib
import io
from pathlib import Path
from threading import Event

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QLineEdit, QPushButton

from reports.edition import Edition
from reports.export import export
from reports.many import export_merged
from reports.order import Order
from screening import documents
from screening.jobs import applications, jobs
from screening.people import candidates
from screening.storage import database
from screening.workspace import Workspace
from tests.exported import export_candidate, export_comparison

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def exported(sample_path):
    """A sample workspace with a summary and, newer, a comparison."""
    with Workspace.open(sample_path, actor="Rina Wijaya") as workspace:
        person = max(applications.rows(workspace), key=lambda row: row.submitted)
        export_candidate(workspace, application_id=person.application.id, language="id", out=None)
        export_comparison(workspace, job_id=jobs.rows(workspace)[0].job.id, language="en", out=None)
    return sample_path


@pytest.fixture
def page(qtbot, open_window, exported):
    page = open_window(exported, page="reports").page
    qtbot.waitUntil(lambda: page.preview.pages > 0)
    return page


def audited(page):
    """What was put on record last."""
    return page.session.workspace.one("SELECT action FROM audit ORDER BY seq DESC LIMIT 1")[0]


def test_an_empty_list_says_how_to_fill_it(qtbot, open_window, sample_path):
    page = open_window(sample_path, page="reports").page
    assert not page.table.isVisible()
    assert not page.save_as.isEnabled()


def test_the_newest_document_comes_first_and_is_shown(page):
    assert page.table.model().rowCount() == 2
    assert page.table.current.kind == "comparison"
    assert page.preview.pages >= 1
    assert "Pengelola Komunitas" in page.preview.text()


@pytest.mark.parametrize("size", [(760, 480), (1024, 640), (1280, 720)], ids=["small", "old", "usual"])
def test_the_list_says_whom_a_document_is_about_however_small_the_window_is(qtbot, page, size):
    page.window().resize(*size)
    qtbot.waitUntil(lambda: page.window().width() == size[0])
    room = page.table.columnWidth(page.table.rows.column("title"))
    assert room >= page.table.fontMetrics().horizontalAdvance("Candidate summary: Dewi Lestari")


def test_the_preview_follows_the_list(qtbot, page):
    before = page.preview.text()
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert page.table.current.kind == "candidate_summary"
    qtbot.waitUntil(lambda: page.preview.text() not in ("", before))


def test_a_document_can_be_asked_for_by_name(page):
    summary = next(row for row in documents.rows(page.session.workspace) if row.kind == "candidate_summary")
    page.navigator.go("home")
    page.navigator.go("reports", summary.id)
    assert page.table.current.id == summary.id


def test_saving_writes_the_very_bytes_that_were_kept(qtbot, page, tmp_path):
    target = tmp_path / "salinan"
    chosen = page.table.current

    def type_name_and_confirm():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        field = dialog.findChild(QLineEdit)
        field.setText(str(target))
        qtbot.keyClick(field, Qt.Key.Key_Return)

    QTimer.singleShot(200, type_name_and_confirm)
    page.save_as.trigger()
    qtbot.waitUntil(lambda: not page.session.tasks.busy)
    saved = target.with_suffix(".pdf").read_bytes()
    assert hashlib.sha256(saved).hexdigest() == chosen.sha256
    assert str(target.with_suffix(".pdf")) in page.window().banner.message.text()
    assert audited(page) == "document_saved"


def test_what_cannot_be_written_is_not_on_record_as_saved(qtbot, page, tmp_path, monkeypatch):
    told, before = [], audited(page)
    (tmp_path / "ada.pdf").write_text("bukan PDF")
    monkeypatch.setattr(QFileDialog, "exec", lambda _: True)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(tmp_path / "ada.pdf")])
    page.session.tasks.crashed.disconnect()
    page.session.tasks.crashed.connect(told.append)
    page.save_as.trigger()
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].code == "target_no_pdf"
    assert audited(page) == before


def test_opening_hands_a_private_copy_to_the_system(qtbot, page):
    class Viewer(QObject):
        def __init__(self):
            super().__init__()
            self.urls = []

        @Slot("QUrl")
        def show(self, url):
            self.urls.append(url)

    viewer = Viewer()
    QDesktopServices.setUrlHandler("file", viewer, "show")
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(viewer.urls))
    QDesktopServices.unsetUrlHandler("file")
    copy = Path(viewer.urls[0].toLocalFile())
    assert hashlib.sha256(copy.read_bytes()).hexdigest() == page.table.current.sha256
    assert copy.parent.stat().st_mode & 0o077 == 0
    assert audited(page) == "document_copied"


def test_exporting_again_makes_a_new_document_and_chooses_it(qtbot, page):
    before = page.table.current
    page.export_again.trigger()
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 3, timeout=20_000)
    assert page.table.current.id != before.id
    assert page.table.current.kind == before.kind
    assert page.table.currentIndex().row() == 0


def test_a_merged_file_is_exported_again_with_its_parts_made_anew(qtbot, page):
    workspace = page.session.workspace
    people = applications.rows(workspace)[:2]
    orders = [Order("candidate_summary", Edition("id"), application_id=one.application.id) for one in people]
    first = export_merged(workspace, orders, out=None, step=lambda *_: False, processes=0)
    page.session.apply(first.changes)
    page.show_record(first.merged.changes.id)
    qtbot.waitUntil(lambda: page.table.current is not None and page.table.current.id == first.merged.changes.id)
    page.export_again.trigger()
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 2 + 3 + 3, timeout=20_000)
    qtbot.waitUntil(lambda: page.table.current.id not in {first.merged.changes.id, ""})
    newest = page.table.current
    before = documents.get(workspace, first.merged.changes.id)
    assert (newest.kind, len(newest.parts)) == ("merged", 2)
    assert not set(newest.parts) & set(before.parts)


def test_zooming_by_keys(qtbot, page):
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    large = page.preview.view.zoomFactor()
    qtbot.keyClick(page.table, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert page.preview.view.zoomFactor() < large
    qtbot.keyClick(page.table, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert page.preview.view.zoomMode() == page.preview.view.ZoomMode.FitToWidth


def test_a_damaged_document_is_said_and_nothing_else_is_shown_in_its_place(qtbot, page):
    workspace = page.session.workspace
    document = documents.rows(workspace)[1]
    workspace.execute("DROP TRIGGER document_files_no_update")
    workspace.execute("UPDATE document_files SET content = x'00' WHERE document_id = ?", (document.id,))
    with workspace.atomic():
        database.set_triggers(workspace.connection)  # the worker opens nothing without them
    page.table.choose(document.id)
    qtbot.waitUntil(page.window().banner.isVisible)
    assert document.number in page.window().banner.message.text()
    assert page.preview.pages == 0


@pytest.fixture
def all_are_large(monkeypatch):
    """Every document counts as one of a thousand pages, which the worker reads."""
    monkeypatch.setattr("ui.reports.shown.READ_AT_ONCE", 0)


def test_a_large_document_is_read_on_the_worker_and_the_last_one_chosen_is_shown(qtbot, all_are_large, page):
    newest, others_work_is_done = page.preview.text(), Event()
    page.session.tasks.run_quietly(lambda _workspace, _: others_work_is_done.wait(20), done=lambda _: None)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "Opening S-" in page.shown.state.text())
    assert page.preview.pages == 0
    qtbot.keyClick(page.table, Qt.Key.Key_Up)  # before that one is there
    qtbot.waitUntil(lambda: page._previewed == page.table.current.id)
    others_work_is_done.set()
    qtbot.waitUntil(lambda: page.preview.text() == newest)
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.preview.text() not in ("", newest))
    qtbot.waitUntil(lambda: "have not changed" in page.shown.state.text())


def test_a_large_document_that_is_damaged_is_said_too(qtbot, all_are_large, page):
    test_a_damaged_document_is_said_and_nothing_else_is_shown_in_its_place(qtbot, page)
    assert "Opening" not in page.shown.state.text()


def test_the_list_is_narrowed_by_words_and_by_kind_and_shown_whole_again(qtbot, page):
    qtbot.keyClick(page.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.filter.search.hasFocus()
    summary = next(row for row in documents.rows(page.session.workspace) if row.kind == "candidate_summary")
    qtbot.keyClicks(page.filter.search, summary.title.rpartition(": ")[2].upper())
    qtbot.waitUntil(lambda: page.found.text().startswith("1 "))
    assert page.table.current.kind == "candidate_summary"
    qtbot.keyClick(page.filter.search, Qt.Key.Key_X, CTRL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 2)
    qtbot.keyClick(page.filter.kind, Qt.Key.Key_Down)
    assert page.filter.wanted.kind == "candidate_summary"
    assert page.table.model().rowCount() == 1
    page.filter.search.setText("siapa")
    qtbot.waitUntil(lambda: not page.table.isVisible())
    assert not page.open.isEnabled()


def test_a_document_asked_for_is_shown_whatever_the_list_is_narrowed_to(qtbot, page):
    summary = next(row for row in documents.rows(page.session.workspace) if row.kind == "candidate_summary")
    page.filter.kind.setCurrentIndex(page.filter.kind.findData("comparison"))
    page.filter.changed.emit()
    assert page.table.model().rowCount() == 1
    page.navigator.go("reports", summary.id)
    assert page.table.current.id == summary.id
    assert page.filter.wanted.empty


def test_a_document_is_looked_through_and_printed(qtbot, page, in_dialog, tmp_path, monkeypatch):
    target = tmp_path / "cetak.pdf"

    def choose_printer(dialog):
        dialog.printer().setOutputFileName(str(target))
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", choose_printer)
    kept = documents.content(page.session.workspace, page.table.current.id)

    def look_and_print(dialog):
        assert dialog.pages.pages == len(PdfReader(io.BytesIO(kept)).pages)
        assert "A4" in dialog.about.text()
        (first,) = [button for button in dialog.findChildren(QPushButton) if button.isDefault()]
        assert first.text() == "Print…"
        qtbot.keyClick(dialog, Qt.Key.Key_P, CTRL)

    in_dialog(look_and_print)
    qtbot.keyClick(page.table, Qt.Key.Key_P, CTRL)
    qtbot.waitUntil(lambda: "Printed" in page.window().banner.message.text())
    assert len(PdfReader(target).pages) == len(PdfReader(io.BytesIO(kept)).pages)


def test_what_is_to_be_printed_is_read_on_the_worker(qtbot, page, in_dialog):
    others_work_is_done, seen = Event(), []
    page.session.tasks.run_quietly(lambda _workspace, _: others_work_is_done.wait(20), done=lambda _: None)

    def look(dialog):
        seen.append((others_work_is_done.is_set(), dialog.pages.pages))
        dialog.reject()

    in_dialog(look)
    qtbot.keyClick(page.table, Qt.Key.Key_P, CTRL)
    assert not seen
    assert "Opening S-" in page.session.tasks.title
    others_work_is_done.set()
    qtbot.waitUntil(lambda: bool(seen))
    ((came_after, number),) = seen
    assert came_after
    assert number == len(PdfReader(io.BytesIO(documents.content(page.session.workspace, page.table.current.id))).pages)


def test_it_says_whether_the_data_changed_since_and_what(qtbot, page, in_dialog):
    qtbot.waitUntil(lambda: page.shown.state.text() != "")
    before = page.shown.state.text()
    workspace = page.session.workspace
    one = page.table.current
    (candidate,) = workspace.one("SELECT candidate_id FROM applications WHERE job_id = ? LIMIT 1", (one.job_id,))
    person = candidates.get(workspace, candidate)
    (applied,) = workspace.one("SELECT id FROM applications WHERE candidate_id = ?", (person.id,))
    page.session.apply(applications.decide(workspace, application_id=applied, decision="hold", reason="Tunggu"))
    qtbot.waitUntil(lambda: page.shown.state.text() not in ("", before))
    assert "Rina Wijaya" in page.shown.state.text()
    told = []
    in_dialog(lambda dialog: (told.append(dialog.view.toPlainText()), dialog.reject()))
    qtbot.keyClick(page.table, Qt.Key.Key_D, CTRL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: bool(told))
    assert "Rina Wijaya" in told[0] and "would say today" in told[0]
    assert "Decision: Hold" in told[0]


def test_in_a_small_window_what_changed_takes_the_whole_width(qtbot, page):
    (job_id,) = page.session.workspace.one("SELECT id FROM jobs")
    workspace, title = page.session.workspace, "Pengelola Komunitas Senior"
    page.session.apply(jobs.edit(workspace, job_id=job_id, title=title, hide_names=False, hide_scores=False))
    button = page.shown._button
    for (width, height), is_beside in (((1280, 720), True), ((760, 480), False)):
        page.window().resize(width, height)
        qtbot.waitUntil(lambda: button.isVisible() and page.shown.state.text() != "")
        qtbot.waitUntil(lambda beside=is_beside: (button.x() >= page.shown.state.width()) is beside)
    qtbot.waitUntil(lambda: page.shown.state.width() == page.shown.width())


def test_a_protected_document_is_not_shown_but_said_and_made_anew_with_another_passphrase(
    qtbot, page, in_dialog, monkeypatch
):
    workspace = page.session.workspace
    applied = documents.rows(workspace)[1].application_id
    order = Order("candidate_summary", Edition("en"), application_id=applied)
    made = export(workspace, order, out=None, passphrase="burung merpati")
    page.session.apply(made.changes)
    page.table.choose(made.changes.id)
    qtbot.waitUntil(lambda: "passphrase" in page.shown.state.text())
    assert page.preview.pages == 0
    assert not page.changes.isEnabled()
    seen, asked = [], iter([("salah", True), ("burung merpati", True)])
    with monkeypatch.context() as patched:
        patched.setattr(QInputDialog, "getText", lambda *_: next(asked))
        page.print.trigger()
        qtbot.waitUntil(lambda: "does not open the document" in page.window().banner.message.text())
        in_dialog(lambda dialog: (seen.append(dialog.pages.pages), dialog.reject()))
        page.print.trigger()
        qtbot.waitUntil(lambda: bool(seen))
    assert seen[0] > 0

    def enter(dialog):
        qtbot.keyClicks(dialog.findChild(QLineEdit), "kopi tubruk")
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    in_dialog(enter)
    page.export_again.trigger()
    qtbot.waitUntil(lambda: page.table.current.id != made.changes.id, timeout=20_000)
    again = PdfReader(io.BytesIO(documents.content(workspace, page.table.current.id)))
    assert again.is_encrypted
    assert again.decrypt("kopi tubruk")


def test_a_pdf_is_checked_by_its_menu_and_by_dropping_it(qtbot, page, in_dialog, tmp_path, monkeypatch):
    one = page.table.current
    kept, foreign = tmp_path / "asli.pdf", tmp_path / "lain.txt"
    kept.write_bytes(documents.content(page.session.workspace, one.id))
    foreign.write_text("bukan PDF")
    told = []

    def read(dialog):
        told.append(dialog.view.toPlainText())
        dialog.reject()

    in_dialog(read)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(kept), ""))
    qtbot.keyClick(page.table, Qt.Key.Key_V, CTRL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert f"{kept}: this is the very file that was exported from this workspace." in told[0]
    assert one.number in told[0] and "have not changed since" in told[0]
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(foreign))])
    in_dialog(read)
    at, copy, left = QPointF(200, 200), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    for kind in (QDragEnterEvent, QDropEvent):
        place = at.toPoint() if kind is QDragEnterEvent else at
        event = kind(place, copy, data, left, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(page, event)
        assert event.isAccepted()
    qtbot.waitUntil(lambda: len(told) == 2)
    assert f"{foreign}: not a PDF." in told[1]
