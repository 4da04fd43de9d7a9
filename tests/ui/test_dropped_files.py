"""Files dropped onto a page by somebody who has not read the help: each is taken, or it is said where it goes."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from screening.people import attachments
from screening.privacy import restriction
from ui.importing.work import CHECK, COLUMNS, SOURCE


@pytest.fixture
def window(open_window, sample_path):
    return open_window(sample_path, page="candidates")


@pytest.fixture
def drop(qtbot, window):
    """`drop(path, ...)` drags files onto the page and lets go."""

    def drop(*paths):
        data, middle = QMimeData(), window.page.rect().center()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        entering = QDragEnterEvent(middle, *how)
        QApplication.sendEvent(window.page, entering)
        assert entering.isAccepted()
        QApplication.sendEvent(window.page, QDropEvent(QPointF(middle), *how))
        qtbot.waitUntil(lambda: not window.session.tasks.busy)

    return drop


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "pelamar.CSV"
    path.write_text("Nama,Surel\nWayan Sudarma,wayan@contoh.example\n", encoding="utf-8")
    return path


def test_a_table_dropped_on_the_candidates_begins_an_import(qtbot, window, drop, table):
    drop(table)
    assert window.page.name == "importing"
    qtbot.waitUntil(lambda: window.page.steps.currentIndex() == COLUMNS)
    assert window.session.importing.source.path == table
    assert window.session.workspace.one("SELECT count(*) FROM candidates")[0] == 12


def test_an_import_under_way_is_not_pushed_aside(qtbot, window, drop, table, tmp_path):
    drop(table)
    qtbot.waitUntil(lambda: window.page.steps.currentIndex() == COLUMNS)
    another = tmp_path / "lain.csv"
    another.write_text("Nama\nPutu\n", encoding="utf-8")
    window.go("candidates")
    drop(another)
    assert window.page.name == "importing"
    assert window.session.importing.source.path == table
    assert "lain.csv" in window.banner.message.text()
    assert window.page.steps.currentIndex() in (COLUMNS, CHECK)
    window.page._back()
    assert window.page.steps.currentIndex() == SOURCE
    window.go("candidates")
    drop(another)
    qtbot.waitUntil(lambda: window.session.importing.source.path == another)


def test_a_cv_dropped_on_the_candidates_is_said_to_belong_to_somebody(window, drop, tmp_path, make_pdf):
    path = tmp_path / "CV.pdf"
    path.write_bytes(make_pdf("x"))
    drop(path)
    assert window.page.name == "candidates"
    assert "open the candidate" in window.banner.message.text()


def test_several_tables_are_asked_for_one_at_a_time(window, drop, table):
    drop(table, table.with_name("lain.xlsx"))
    assert window.page.name == "candidates"
    assert "one table at a time" in window.banner.message.text()


def test_a_file_dropped_on_a_restricted_person_is_not_lost_without_a_word(window, drop, tmp_path, make_pdf):
    (person,) = window.session.workspace.one("SELECT id FROM candidates WHERE number = 1")
    window.session.apply(restriction.restrict(window.session.workspace, candidate_id=person, reason="Sengketa"))
    window.go("candidate", person)
    path = tmp_path / "CV.pdf"
    path.write_bytes(make_pdf("x"))
    before = len(attachments.of_candidate(window.session.workspace, person))
    drop(path)
    assert len(attachments.of_candidate(window.session.workspace, person)) == before
    assert "restricted" in window.banner.message.text()
