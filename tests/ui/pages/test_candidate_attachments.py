"""Files on a candidate's page: attach, drop, open, save as, remove; hidden together with the name."""

import io
import os
import stat
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QBuffer, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from shiboken6 import isValid

from screening import audit
from screening.jobs import jobs
from screening.people import attachments
from screening.privacy import restriction
from ui.dialogs.attachment_window import AttachmentWindow


@pytest.fixture
def window(open_window, workspace, workspace_path, application_id, candidate_id):
    workspace.close()
    opened = open_window(workspace_path)
    opened.go("candidate", candidate_id)
    opened.candidate_id = candidate_id
    return opened


@pytest.fixture
def drop(qtbot, window):
    """`drop(path, ...)` drags files onto the page and lets go; whether the page took them."""

    def drop(*paths, urls=()):
        data = QMimeData()
        data.setUrls([*(QUrl.fromLocalFile(str(path)) for path in paths), *map(QUrl, urls)])
        middle = window.page.rect().center()
        event = QDragEnterEvent(
            middle, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(window.page, event)
        if not event.isAccepted():
            return False
        let_go = QDropEvent(
            QPointF(middle), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(window.page, let_go)
        idle(qtbot, window)
        return True

    return drop


def idle(qtbot, window):
    qtbot.waitUntil(lambda: not window.session.tasks.busy)


def files_of(window):
    return attachments.of_candidate(window.session.workspace, window.candidate_id)


def shown(window):
    return [button.accessibleName() for button in window.page.files.buttons]


def entry(window, number, text):
    """The entry of a file's menu."""
    menu = window.page.files.buttons[number].menu()
    return next(one for one in menu.actions() if one.text() == text)


def png():
    image = QImage(1200, 400, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def word(text):
    document, made = docx.Document(), io.BytesIO()
    document.add_paragraph(text)
    document.save(made)
    return made.getvalue()


def put(window, name, content):
    made = attachments.add(window.session.workspace, candidate_id=window.candidate_id, name=name, content=content)
    window.session.apply(made)
    return made.id


@pytest.fixture
def open_file(qtbot, window):
    """`open_file(number)`: the window of a file, once something stands in it."""
    opened = []

    def open_(number=0):
        entry(window, number, "Open").trigger()
        found = window.page.files.findChildren(AttachmentWindow)[-1]
        opened.append(found)
        idle(qtbot, window)
        qtbot.waitUntil(lambda: "Opening" not in found.view.words.text() or found.view.currentWidget() is not None)
        return found

    yield open_
    for one in opened:
        if isValid(one):
            one.close()


def test_a_file_that_is_dropped_is_on_disk(window, drop, tmp_path, make_pdf, kept):
    path = tmp_path / "CV Siti.pdf"
    path.write_bytes(make_pdf("Riwayat kerja"))
    assert window.page.files.words.text() == "No CV yet"
    assert drop(path)
    assert shown(window) == ["Attachment CV Siti.pdf"]
    assert window.banner.message.text() == "Attached: CV Siti.pdf"
    (one,) = kept(window, lambda ws: attachments.of_candidate(ws, window.candidate_id))
    assert kept(window, lambda ws: attachments.content(ws, one.id)) == path.read_bytes()
    assert one.added_by == "Rina Wijaya"
    assert audit.entries(window.session.workspace)[0].action == "attachment_added"


def test_what_is_no_file_is_not_taken(window, drop):
    assert not drop(urls=["https://contoh.example/cv.pdf"])


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("x.pdf", b"MZ\0\0", "is no PDF, DOCX or image"),
        ("kosong.pdf", b"", "is empty"),
        ("besar.pdf", b"%PDF-" + b" " * attachments.MAXIMUM_SIZE, "is larger than 25 MB"),
    ],
    ids=["program", "empty", "large"],
)
def test_what_cannot_be_attached_is_said_with_what_to_do(window, drop, tmp_path, name, content, said):
    path = tmp_path / name
    path.write_bytes(content)
    drop(path)
    assert files_of(window) == []
    assert said in window.banner.message.text() and name in window.banner.message.text()


def test_a_folder_and_a_file_that_is_gone_are_said_to_be_unreadable(window, drop, tmp_path):
    for path in (tmp_path, tmp_path / "tidak-ada.pdf"):
        drop(path)
        assert "could not be read" in window.banner.message.text()
    assert files_of(window) == []


def test_the_key_asks_for_a_file(qtbot, window, press, tmp_path, make_pdf, monkeypatch):
    path = tmp_path / "cv.pdf"
    path.write_bytes(make_pdf("x"))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    press("Ctrl+U")
    idle(qtbot, window)
    assert [one.name for one in files_of(window)] == ["cv.pdf"]


def test_more_files_than_there_is_room_for_share_a_button(window, make_pdf):
    for number in range(5):
        put(window, f"{number}.pdf", make_pdf(str(number)))
    *own, others = shown(window)
    assert own == ["Attachment 4.pdf", "Attachment 3.pdf", "Attachment 2.pdf"]
    assert others.startswith("2 more attachment")
    menus = [one.text() for one in window.page.files.buttons[-1].menu().actions()]
    assert menus == ["1.pdf", "0.pdf"]


def test_a_pdf_opens_inside_with_its_pages_and_its_words(window, make_pdf, open_file):
    put(window, "cv.pdf", make_pdf("Halaman satu", "Halaman dua"))
    opened = open_file()
    assert opened.view.pages == 2
    assert opened.windowTitle() == "cv.pdf – Saring"
    opened.as_text.setChecked(True)
    assert opened.view.text.toPlainText().split("\n") == ["Halaman satu", "Halaman dua"]
    opened.as_text.setChecked(False)
    assert opened.view.currentWidget() is opened.view.pdf


def test_an_image_fits_the_width(window, open_file):
    put(window, "cv.png", png())
    opened = open_file()
    view = opened.view.image
    assert opened.view.currentWidget() is view
    width = view.widget().pixmap().width()
    assert 0 < width <= view.viewport().width()
    opened.view.zoom(1)
    assert view.widget().pixmap().width() > width
    assert not opened.as_text.isVisible()


def test_the_words_of_a_docx_are_shown(window, open_file):
    put(window, "cv.docx", word("Tiga tahun mengelola forum <b>daring</b>."))
    assert open_file().view.text.toPlainText() == "Tiga tahun mengelola forum <b>daring</b>."


def test_what_is_locked_or_damaged_says_so(window, make_pdf, open_file):
    put(window, "terkunci.pdf", make_pdf("rahasia", password="1234"))
    assert "“terkunci.pdf” is locked with a password" in open_file().view.words.text()
    put(window, "rusak.pdf", b"%PDF-1.7\n" + b"\0" * 500)
    assert "“rusak.pdf” is damaged" in open_file().view.words.text()
    put(window, "rusak.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 500)
    assert "“rusak.png” is damaged" in open_file().view.words.text()
    put(window, "kosong.docx", word(""))
    assert "“kosong.docx” cannot be shown here" in open_file().view.words.text()


def test_a_picture_too_large_for_memory_is_not_decoded(window, open_file):
    import struct
    import zlib

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    rows = zlib.compress(b"\0" * 1_000_000)
    put(window, "bom.png", b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b""))
    assert "“bom.png” is damaged" in open_file().view.words.text()


def test_save_as_writes_the_same_bytes(qtbot, window, make_pdf, tmp_path, monkeypatch):
    put(window, "cv.pdf", make_pdf("x"))
    target = tmp_path / "salinan.pdf"
    proposed = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda _parent, _title, path: proposed.append(path) or (str(target), "")
    )
    entry(window, 0, "Save as…").trigger()
    idle(qtbot, window)
    assert target.read_bytes() == make_pdf("x")
    assert os.name != "posix" or stat.S_IMODE(target.stat().st_mode) == 0o600
    assert Path(proposed[0]).name == "cv.pdf"
    target = tmp_path / "tidak" / "ada.pdf"
    entry(window, 0, "Save as…").trigger()
    idle(qtbot, window)
    assert not target.exists()
    assert str(target) in window.banner.message.text()


def test_what_is_restricted_is_shown_and_not_saved(window, open_file, make_pdf, monkeypatch):
    put(window, "cv.pdf", make_pdf("x"))
    restriction.restrict(window.session.workspace, candidate_id=window.candidate_id, reason="Dipersoalkan")
    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: asked.append(given) or ("", ""))
    entry(window, 0, "Save as…").trigger()
    assert not asked and "restricted" in window.banner.message.text()
    assert open_file().view.isVisible()


def test_removing_asks_first(window, make_pdf, in_dialog):
    put(window, "cv.pdf", make_pdf("x"))

    def keep(dialog):
        assert isinstance(dialog, QMessageBox)
        assert dialog.defaultButton().text() == "Keep it"
        dialog.defaultButton().click()

    in_dialog(keep)
    entry(window, 0, "Remove…").trigger()
    assert len(files_of(window)) == 1
    in_dialog(lambda dialog: next(one for one in dialog.buttons() if one.text() == "Remove").click())
    entry(window, 0, "Remove…").trigger()
    assert files_of(window) == []
    assert shown(window) == []
    assert audit.entries(window.session.workspace)[0].action == "attachment_removed"


def test_attachments_are_hidden_together_with_the_name(window, drop, make_pdf, tmp_path):
    workspace = window.session.workspace
    put(window, "CV Siti Nurhaliza.pdf", make_pdf("x"))
    job = jobs.rows(workspace)[0].job
    window.session.apply(jobs.edit(workspace, job_id=job.id, title=job.title, hide_names=True, hide_scores=False))
    row = window.page.files
    assert row.buttons == []
    assert row.words.text() == "Attachments are hidden together with the name."
    assert not row.attach.isEnabled()
    path = tmp_path / "lain.pdf"
    path.write_bytes(make_pdf("y"))
    drop(path)
    assert len(files_of(window)) == 1


def test_an_open_file_is_closed_when_a_job_hides_the_name(window, make_pdf, open_file):
    put(window, "CV Siti Nurhaliza.pdf", make_pdf("x"))
    beside = open_file()
    workspace = window.session.workspace
    job = jobs.rows(workspace)[0].job
    window.session.apply(jobs.edit(workspace, job_id=job.id, title="Arsiparis", hide_names=False, hide_scores=False))
    assert beside.isVisible()
    window.session.apply(jobs.edit(workspace, job_id=job.id, title=job.title, hide_names=True, hide_scores=False))
    assert not beside.isVisible()


def test_the_file_buttons_stay_in_a_small_window(window, make_pdf):
    for number in range(4):
        put(window, f"Riwayat hidup lengkap bulan November {number}.pdf", make_pdf(str(number)))
    window.resize(760, 480)
    QApplication.processEvents()
    right = [one.mapTo(window, QPoint(one.width(), 0)).x() for one in window.page.files.buttons]
    assert right == sorted(right) and right[-1] <= window.width()
