"""The CV beside the interview: read with the hands on the scoring keys, never while names are hidden."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from screening.jobs import jobs
from screening.people import attachments
from screening.workspace import Workspace
from ui.dialogs.attachment_window import AttachmentWindow


@pytest.fixture
def with_cv(workspace_path, candidate_id, interview_id, make_pdf):
    """Siti has a CV of two pages and a letter, attached before it."""
    with Workspace.open(workspace_path) as workspace:
        for name, pages in (("surat.pdf", ["Surat lamaran"]), ("cv.pdf", ["Pengalaman kerja", "Pendidikan"])):
            attachments.add(workspace, candidate_id=candidate_id, name=name, content=make_pdf(*pages))


@pytest.fixture
def cv(qtbot, with_cv, rina_sits):
    """`cv()` presses F6; the panel, once the file stands in it."""

    def press():
        rina_sits.press("F6")
        panel = rina_sits.desk.cv.panel
        qtbot.waitUntil(lambda: not rina_sits.window.session.tasks.busy)
        return panel

    return press


def test_a_key_shows_it_and_hides_it_and_the_hands_stay_where_they_are(cv, rina_sits):
    panel = cv()
    assert panel.isVisible()
    assert panel.view.pages == 2
    assert "cv.pdf" in panel.file.accessibleName()
    assert rina_sits.focus is rina_sits.desk.places
    rina_sits.press("4")
    assert rina_sits.lit() == 4
    rina_sits.press("F6")
    assert not panel.isVisible()
    assert rina_sits.lit() == 4


def test_the_anchors_stay_in_sight(cv, rina_sits):
    cv()
    for button in rina_sits.panel.scale.buttons.values():
        assert button.visibleRegion().boundingRect().height() == button.height()


def test_its_edge_stays_in_the_window_when_the_middle_comes_to_need_more(qtbot, cv, rina_sits):
    cv()
    columns = rina_sits.desk.columns
    rina_sits.desk.view.setMinimumWidth(440)
    qtbot.waitUntil(lambda: columns.layout().itemAt(1).widget().width() >= 440)
    right = columns.layout().itemAt(2).widget()
    qtbot.waitUntil(lambda: right.geometry().right() < columns.width() - 7)


def test_a_note_that_is_being_typed_goes_on(cv, rina_sits):
    rina_sits.press("N")
    rina_sits.write("sebelum ")
    field = rina_sits.focus
    cv()
    assert rina_sits.focus is field
    rina_sits.write("sesudah")
    assert field.toPlainText() == "sebelum sesudah"
    assert field.isVisible()


def test_a_click_on_the_pages_leaves_the_focus_alone(cv, rina_sits):
    panel = cv()
    rina_sits.press("N")
    field = rina_sits.focus
    QTest.mouseClick(panel.view.pdf.view.viewport(), Qt.MouseButton.LeftButton)
    for button in (panel.larger, panel.smaller, panel.as_text):
        rina_sits.click(button)
    assert rina_sits.focus is field


def test_it_scrolls_from_the_scoring_keys(cv, rina_sits):
    panel = cv()
    bar = panel.view.pdf.view.verticalScrollBar()
    assert bar.maximum() > 0
    rina_sits.press("Ctrl+PageDown")
    lower = bar.value()
    assert lower > 0
    rina_sits.press("Ctrl+PageUp")
    assert bar.value() < lower
    assert rina_sits.open_row() == 0


def test_another_file_can_be_chosen(qtbot, cv, rina_sits):
    panel = cv()
    entries = panel.file.menu().actions()
    assert [(one.text(), one.isChecked()) for one in entries] == [("cv.pdf", True), ("surat.pdf", False)]
    entries[1].trigger()
    qtbot.waitUntil(lambda: not rina_sits.window.session.tasks.busy)
    assert panel.view.pages == 1
    rina_sits.click(panel.as_text)
    assert panel.view.text.toPlainText() == "Surat lamaran"


def test_it_is_remembered_until_the_window_closes(qtbot, cv, rina_sits, interview_id):
    cv()
    rina_sits.window.go("home")
    page = rina_sits.window.pages["interview"]
    page.desk.setParent(None)
    page.desk.deleteLater()
    page.desk = None
    rina_sits.window.go("interview", interview_id)
    qtbot.waitUntil(lambda: not rina_sits.window.session.tasks.busy)
    assert rina_sits.desk.cv.panel.isVisible()
    assert rina_sits.desk.cv.panel.view.pages == 2


def test_without_one_the_key_says_where_to_attach_it(rina_sits):
    rina_sits.press("F6")
    assert rina_sits.desk.cv.panel is None
    assert "Attach one on the candidate’s page" in rina_sits.window.banner.message.text()


def test_while_names_are_hidden_it_is_not_shown(cv, rina_sits, job_id):
    window = rina_sits.window
    panel = cv()
    workspace = window.session.workspace
    window.session.apply(jobs.edit(workspace, job_id=job_id, title="Penata Arsip", hide_names=True, hide_scores=True))
    assert not panel.isVisible()
    rina_sits.press("F6")
    assert not panel.isVisible()
    assert "Names are hidden" in window.banner.message.text()


def test_a_file_that_is_removed_leaves_the_desk(cv, rina_sits, candidate_id):
    window = rina_sits.window
    panel = cv()
    for one in attachments.of_candidate(window.session.workspace, candidate_id):
        window.session.apply(attachments.remove(window.session.workspace, attachment_id=one.id))
    assert not panel.isVisible()
    assert not rina_sits.desk.cv.is_open


def test_it_has_a_window_of_its_own_beside_the_desk(qtbot, cv, rina_sits):
    panel = cv()
    rina_sits.click(panel.own_window)
    (opened,) = rina_sits.desk.findChildren(AttachmentWindow)
    qtbot.waitUntil(lambda: opened.view.pages == 2)
    assert opened.isVisible()
    opened.close()


def test_every_control_has_a_name_and_is_reached_with_tab_only(cv):
    panel = cv()
    for button in (panel.file, panel.smaller, panel.larger, panel.as_text, panel.own_window, panel.close_button):
        assert button.accessibleName()
        assert button.focusPolicy() == Qt.FocusPolicy.TabFocus
    assert panel.view.pdf.view.accessibleName()


def test_it_leaves_room_for_notes_in_the_smallest_window(cv, rina_sits):
    rina_sits.window.resize(rina_sits.window.minimumSize())
    panel = cv()
    QApplication.processEvents()
    assert rina_sits.window.size() == rina_sits.window.minimumSize()
    field = rina_sits.desk.notes.panel.field
    assert field.visibleRegion().boundingRect().height() == field.height()
    assert panel.visibleRegion().boundingRect().height() >= 60


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("scroll", [False, True], ids=["one-at-a-time", "one-scroll"])
@pytest.mark.parametrize("size", [(760, 480), (1280, 720)], ids=["small", "full"])
def test_nothing_is_cut_off_at_the_edge_of_the_window(qtbot, with_cv, sit_down, language, scroll, size):
    recruiter = sit_down(language=language)
    recruiter.window.session.set("interview_scroll", scroll)
    recruiter.window.resize(*size)
    recruiter.press("F6")
    qtbot.waitUntil(lambda: not recruiter.window.session.tasks.busy)
    for widget in (recruiter.desk.cv.panel.close_button, recruiter.desk.notes.panel.field):
        right = widget.mapTo(recruiter.window, widget.rect().topRight()).x()
        assert right < recruiter.window.width()
        assert widget.visibleRegion().boundingRect().width() == widget.width()
