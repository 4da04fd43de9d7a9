"""Lists go to their ends by one key, a search field that is emptied looks empty, and large numbers are easy to read."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton

from screening.people import candidates
from screening.people.candidate_filter import Filter
from screening.workspace import Workspace
from tests.exported import export_comparison
from ui import translations
from ui.translations import translate
from ui.widgets.choice import choice

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def exported(sample_path):
    """A sample workspace with three documents."""
    with Workspace.open(sample_path, actor="Rina Wijaya") as workspace:
        (job_id,) = workspace.one("SELECT id FROM jobs")
        for _ in range(3):
            export_comparison(workspace, job_id=job_id, language="en", out=None)
    return sample_path


@pytest.fixture
def spoken(qapp):
    """`spoken("id")`: the program's language until the test ends, however it ends."""
    before = translations.language()
    yield translations.install
    translations.install(before)


def is_empty_button_seen(field):
    """Whether the button that empties the field can be seen; it fades in and out."""
    return field.findChild(QToolButton).property("opacity") > 0


@pytest.mark.parametrize("name", ["reports", "candidates"])
def test_home_and_end_go_to_the_first_and_the_last_row(qtbot, open_window, exported, name):
    page = open_window(exported, page=name).page
    table = page.table
    qtbot.waitUntil(lambda: table.model().rowCount() >= 3)
    table.setFocus()
    table.selectRow(1)
    keys = ((Qt.Key.Key_End, table.model().rowCount() - 1), (Qt.Key.Key_Home, 0))
    for key, row in keys:
        qtbot.keyClick(table, key)
        assert table.currentIndex().row() == row
        assert [one.row() for one in table.selectionModel().selectedRows()] == [row]


def test_the_field_of_the_documents_is_empty_after_the_filter_was_cleared(qtbot, open_window, exported):
    page = open_window(exported, page="reports").page
    field = page.filter.search
    field.setFocus()
    qtbot.keyClicks(field, "zzz")
    qtbot.waitUntil(lambda: is_empty_button_seen(field) and page.table.model().rowCount() == 0)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_X, CTRL_SHIFT)
    qtbot.waitUntil(lambda: not is_empty_button_seen(field) and page.table.model().rowCount() == 3)


def test_the_field_of_the_candidates_is_empty_with_another_filter(qtbot, open_window, sample_path):
    page = open_window(sample_path, page="candidates").page
    qtbot.keyClicks(page.search, "siti")
    qtbot.waitUntil(lambda: is_empty_button_seen(page.search) and page.table.model().rowCount() == 1)
    page.show_filter(Filter())
    qtbot.waitUntil(lambda: not is_empty_button_seen(page.search))
    with Workspace.open(sample_path, read_only=True) as workspace:
        assert page.table.model().rowCount() == candidates.count(workspace)
    page.show_filter(Filter(text="siti"))
    qtbot.waitUntil(lambda: is_empty_button_seen(page.search) and page.table.model().rowCount() == 1)


@pytest.mark.parametrize(("language", "said"), [("id", "10.010 dokumen"), ("en", "10,010 documents")])
def test_large_numbers_are_written_as_the_language_does(spoken, language, said):
    spoken(language)
    assert translate("ReportsPage", "%n document(s)", n=10_010) == said


def test_the_list_of_a_choice_shows_its_longest_text_whole(qtbot, open_window, sample_path):
    window = open_window(sample_path, page="insights")
    longest = "Staf Administrasi Umum dan Kearsipan, Kantor Cabang Banjarmasin"
    box = choice("Job", letters=10, parent=window)
    box.addItems(["Kurir", longest])
    box.move(window.width() - box.sizeHint().width(), 0)
    window.move(box.screen().availableGeometry().right() - window.width(), 0)
    box.show()
    box.showPopup()
    qtbot.waitUntil(box.view().isVisible)
    assert box.view().viewport().width() >= box.fontMetrics().horizontalAdvance(longest)
    assert box.view().window().geometry().right() <= box.screen().availableGeometry().right()
    box.hidePopup()
