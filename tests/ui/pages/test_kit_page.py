"""The kit page: read it, save it, print it, start from it; and every way that leads to it."""

import io
from datetime import datetime
from threading import Event

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QToolButton

from screening import documents
from screening.interviewing import interviewers, interviews, scorecards
from screening.jobs import jobs, snapshots
from ui.widgets.action_row import ActionRow

LINK = "https://meet.google.com/abc-defg-hij"


@pytest.fixture
def planned(workspace, application_id, rina, budi):
    """An interview of today over a link, with a focus and an accommodation."""
    made = interviews.schedule(
        workspace,
        application_id=application_id,
        panel=(rina, budi),
        scheduled_at=datetime.now().astimezone().replace(hour=12, minute=0).isoformat(),
        place=f"Video: {LINK}",
        focus=("kerapian",),
        accommodation="Juru bahasa isyarat",
    ).id
    workspace.close()
    return made


@pytest.fixture
def window(open_window, workspace_path, planned):
    opened = open_window(workspace_path)
    opened.go("kit", planned)
    return opened


@pytest.fixture
def said(window):
    return window.page.view.toPlainText


class Browser(QObject):
    """Takes the links that would go to the system's browser."""

    def __init__(self):
        super().__init__()
        self.opened = []

    @Slot("QUrl")
    def take(self, url):
        self.opened.append(url.toString())


@pytest.fixture
def browser(qapp):
    made = Browser()
    QDesktopServices.setUrlHandler("https", made, "take")
    yield made
    QDesktopServices.unsetUrlHandler("https")


def idle(qtbot, window):
    qtbot.waitUntil(lambda: not window.session.tasks.busy)


def test_everything_that_is_asked_stands_there_as_text(window, said, planned):
    text = said()
    workspace = window.session.workspace
    rubric = snapshots.rubric(workspace, jobs.rows(workspace)[0].job.rubric_hash)
    for number, criterion in enumerate(rubric.active_criteria, start=1):
        assert f"{number}. {criterion.name.en}" in text
        assert criterion.question.text.en in text
        assert all(f"{anchor.level}  {anchor.text.en}" in text for anchor in criterion.anchors)
        for key, trait in enumerate(criterion.traits, start=1):
            assert f"Shift+{key}  {trait.text.en}" in text
    for line in (
        "Siti Nurhaliza",
        "Penata Arsip, round 1",
        f"Place: Video: {LINK}",
        "Panel: Rina Wijaya and Budi Santoso",
        "Copy for: Rina Wijaya",
        "Focus: 2 Kerapian (en)",
        "Juru bahasa isyarat",
        "The clock need not run.",
    ):
        assert line in text
    assert text.count("Focus of this interview") == 1
    assert window.windowTitle().startswith("Siti Nurhaliza · Interview kit")


def test_reading_it_begins_nothing(window, planned):
    assert scorecards.of_interview(window.session.workspace, planned) == []


def test_language_and_copy_can_be_chosen(window, said):
    page = window.page
    page.language.setCurrentIndex(page.language.findData("id"))
    assert "Salinan untuk: Rina Wijaya" in said()
    page.copy_for.setCurrentIndex(page.copy_for.findText("Budi Santoso"))
    assert "Salinan untuk: Budi Santoso" in said()
    page.copy_for.setCurrentIndex(page.copy_for.count() - 1)
    assert "Salinan untuk" not in said()


def test_where_names_are_hidden_it_says_the_code(window, said):
    workspace = window.session.workspace
    job = jobs.rows(workspace)[0].job
    window.session.apply(jobs.edit(workspace, job_id=job.id, title=job.title, hide_names=True, hide_scores=True))
    assert "Siti" not in said() and "Siti" not in window.windowTitle()
    assert "Siti" not in window.page.heading.text()
    assert said().startswith("K-01")


def test_a_changed_schedule_is_seen_at_once(window, said, planned):
    changes = interviews.edit(window.session.workspace, interview_id=planned, place="Ruang 2")
    window.session.apply(changes)
    assert "Place: Ruang 2" in said()
    assert not window.page.meeting.open.isVisible()


def test_one_key_starts_the_interview(window, press, planned):
    press("Ctrl+Return")
    assert window.page.name == "interview"
    assert window.page.desk.record.interview.id == planned


def test_it_is_saved_as_pdf_and_kept_under_the_code(qtbot, window, press, tmp_path, monkeypatch):
    proposed, target = [], tmp_path / "kit.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: proposed.append(given[2]) or (str(target), ""))
    press("Ctrl+S")
    idle(qtbot, window)
    (kept,) = documents.rows(window.session.workspace)
    assert target.read_bytes() == documents.content(window.session.workspace, kept.id)
    assert (kept.kind, kept.language) == ("interview_kit", "en")
    assert proposed[0].endswith("Interview kit K-01 Penata Arsip.pdf")
    assert "Siti" not in kept.title
    assert "Copy for Rina Wijaya" in " ".join(PdfReader(target).pages[0].extract_text().split())


@pytest.fixture
def print_it(qtbot, window, press, in_dialog):
    """Look through the pages, then ask for a printer; close the preview where none was chosen."""

    def print_it():
        seen = []

        def ask(dialog):
            seen.append(dialog.pages.pages)
            dialog.print.trigger()
            if dialog.printer is None:
                dialog.reject()

        in_dialog(ask)
        press("Ctrl+P")
        qtbot.waitUntil(lambda: bool(seen))
        idle(qtbot, window)
        assert seen[0] > 0

    return print_it


def test_it_is_printed_page_by_page(qtbot, window, print_it, tmp_path, monkeypatch):
    target = tmp_path / "cetak.pdf"

    def accept(dialog):
        dialog.printer().setOutputFileName(str(target))
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    print_it()
    (kept,) = documents.rows(window.session.workspace)
    printed = PdfReader(target)
    assert len(printed.pages) == len(PdfReader(io.BytesIO(documents.content(window.session.workspace, kept.id))).pages)
    page = printed.pages[0].mediabox
    assert (round(float(page.width)), round(float(page.height))) == (595, 842)
    assert len(printed.pages[0].images) == 1
    assert "Printed" in window.banner.message.text()


def test_who_does_not_print_after_all_leaves_nothing_behind(window, print_it, monkeypatch):
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: QPrintDialog.DialogCode.Rejected)
    print_it()
    assert documents.rows(window.session.workspace) == []


def test_print_can_be_asked_for_once_until_its_pages_are_there(qtbot, window, press, in_dialog):
    others_work_is_done, seen = Event(), []
    window.session.tasks.run_quietly(lambda _workspace, _: others_work_is_done.wait(20), done=lambda _: None)
    page = window.page
    button = page.findChild(ActionRow).button(page.print)
    button.setFocus()
    press("Space", button)
    page.refresh()
    assert not page.print.isEnabled()
    page.print.trigger()
    in_dialog(lambda dialog: (seen.append(dialog), dialog.reject()))
    others_work_is_done.set()
    qtbot.waitUntil(lambda: bool(seen))
    idle(qtbot, window)
    assert page.print.isEnabled()
    assert window.focusWidget() is button
    assert QApplication.activeModalWidget() is None


def test_pages_to_look_through_wait_until_another_dialog_is_closed(qtbot, window, press, in_dialog):
    others_work_is_done, seen = Event(), []
    window.session.tasks.run_quietly(lambda _workspace, _: others_work_is_done.wait(20), done=lambda _: None)
    press("Ctrl+P")
    box = QMessageBox(QMessageBox.Icon.Question, "Saring", "?", QMessageBox.StandardButton.Ok, window)
    box.open()
    others_work_is_done.set()
    idle(qtbot, window)
    assert QApplication.activeModalWidget() is box
    in_dialog(lambda dialog: (seen.append(dialog.windowTitle()), dialog.reject()))
    box.button(QMessageBox.StandardButton.Ok).click()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [f"Print: {window.page.heading.text()}"]


def test_the_link_is_opened_and_copied_only_on_a_press(window, press, browser):
    assert browser.opened == []
    press("Ctrl+L")
    assert browser.opened == [LINK]
    press("Ctrl+Shift+L")
    assert QGuiApplication.clipboard().text() == LINK
    assert LINK in window.page.meeting.open.toolTip()


def test_an_interview_that_is_gone_is_said_plainly(window):
    window.go("kit", "nobody")
    assert window.banner.isVisible()
    assert not window.page.view.isVisible()


def test_home_leads_to_the_kit_and_the_meeting(qtbot, window, browser, planned):
    window.go("home")
    small = {one.accessibleName(): one for one in window.page.today.findChildren(QToolButton)}
    small["Open the meeting link: Siti Nurhaliza"].click()
    assert browser.opened == [LINK]
    small["Interview kit: Siti Nurhaliza"].click()
    assert window.page.name == "kit"


def test_the_candidates_page_leads_to_the_kit_the_meeting_and_the_end_of_the_plan(
    window, press, browser, planned, candidate_id, in_dialog
):
    window.go("candidate", candidate_id)
    view = window.page.view
    view.tabs.setCurrentWidget(view.interviews)
    view.meeting.open.trigger()
    assert browser.opened == [LINK]
    in_dialog(lambda dialog: dialog.defaultButton().click())
    view.cancel.trigger()
    assert len(interviews.rows(window.session.workspace)) == 1
    press("Ctrl+Shift+K")
    assert window.page.name == "kit"
    window.go("candidate", candidate_id)
    in_dialog(lambda dialog: next(one for one in dialog.buttons() if one.text() == "Cancel interview").click())
    view.cancel.trigger()
    assert interviews.rows(window.session.workspace) == []
    assert not view.kit.isEnabled() and not view.meeting.open.isVisible()


def test_the_interview_leads_to_the_kit_and_back(window, press, browser, planned):
    window.go("interview", planned)
    menu = window.page.desk.menu
    menu.meeting.open.trigger()
    assert browser.opened == [LINK]
    press("F7")
    assert window.page.name == "kit"
    window.back()
    assert window.page.name == "interview"


def test_an_interview_cancelled_while_it_is_open_and_empty_leaves_the_page(window, planned):
    window.go("interview", planned)
    window.session.apply(interviews.cancel(window.session.workspace, interview_id=planned))
    assert window.page.desk is None
    window.go("home")
    window.go("interview")
    assert window.page.desk is None


def test_it_fits_the_smallest_window_and_dark_colours(open_window, workspace_path, planned):
    window = open_window(workspace_path, language="id", colors="dark")
    window.go("kit", planned)
    window.resize(window.minimumSize())
    QApplication.processEvents()
    assert window.size() == window.minimumSize()
    assert window.page.view.height() > 120
    assert "Panduan" in window.windowTitle() or "Interview kit" in window.windowTitle()


def test_an_interviewer_who_joins_can_have_a_copy(window, planned):
    workspace = window.session.workspace
    citra = interviewers.ensure(workspace, name="Citra Ayu")
    window.session.apply(citra | interviews.edit(workspace, interview_id=planned, panel=[citra.id]))
    page = window.page
    assert page.copy_for.findText("Citra Ayu") >= 0
