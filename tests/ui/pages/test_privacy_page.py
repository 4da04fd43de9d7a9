"""The page "Privacy" of a candidate and Home's requests, by keyboard and mouse as a person uses them."""

import time
from datetime import datetime, timedelta
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel
from sqlcipher3 import dbapi2 as driver

from screening import audit, documents
from screening.backups import folders, making
from screening.jobs import applications, jobs
from screening.people import candidates
from screening.people.candidate_filter import Filter
from screening.privacy import bases, erasure, holds, remaining_copies, requests, restriction, tombstones
from screening.workspace import Workspace
from ui.models.figures import deadline
from ui.privacy.words import time_left_words
from ui.widgets.table_content import shown


@pytest.fixture
def siti(workspace, candidate_id, application_id):
    """Siti applied; the file is closed."""
    workspace.close()
    return candidate_id


@pytest.fixture
def window(open_window, workspace_path, siti):
    opened = open_window(workspace_path)
    opened.go("privacy", siti)
    return opened


@pytest.fixture
def read(workspace_path, siti):
    """`read(function)` asks the file itself, from outside the window."""

    def ask(function):
        with Workspace.open(workspace_path) as opened:
            return function(opened)

    return ask


def said(window):
    return " ".join(one.text() for one in window.page.findChildren(QLabel) if one.isVisible())


def rows(list_of_rows):
    return [(button.row.title, button.row.detail, button.row.side) for button in list_of_rows.buttons]


def test_a_request_is_recorded_counted_down_and_answered(window, qtbot, in_dialog, read, siti):
    requests_part = window.page.sections[0]
    day = datetime.now().astimezone().date() - timedelta(days=2)

    def record(dialog):
        dialog.kind.setCurrentIndex(dialog.kind.findData("portability"))
        dialog.day.setDate(day)
        dialog.note.setPlainText("By mail")
        qtbot.keyClick(dialog.save_button, Qt.Key.Key_Return)

    in_dialog(record)
    qtbot.keyClick(window.page, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(requests_part.waiting.buttons) == 1)
    ((title, detail, left),) = rows(requests_part.waiting)
    assert title == "A copy to take along" and "By mail" in detail and "left" in left

    window.go("home")
    ((title, _, left),) = rows(window.page.requests)
    assert title == "Siti Nurhaliza" and "left" in left
    qtbot.mouseClick(window.page.requests.buttons[0], Qt.MouseButton.LeftButton)
    assert (window.page.name, window.page.person.text()) == ("privacy", "Privacy: Siti Nurhaliza · K-01")

    def refuse(dialog):
        dialog.outcome.setCurrentIndex(1)
        qtbot.keyClick(dialog.save_button, Qt.Key.Key_Return)
        assert dialog.isVisible() and "why" in dialog.problem.text()
        assert dialog.answer.hasFocus()
        qtbot.keyClicks(dialog.answer, "Not hers")
        qtbot.keyClick(dialog.save_button, Qt.Key.Key_Return)

    in_dialog(refuse)
    qtbot.keyClick(requests_part.waiting.buttons[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not requests_part.waiting.buttons)
    assert "Refused" in requests_part.answered.text() and "Not hers" in requests_part.answered.text()
    (one,) = read(lambda ws: requests.of_candidate(ws, siti))
    assert (one.outcome, one.note) == ("refused", "By mail")
    window.go("home")
    assert rows(window.page.requests) == []


def test_a_restriction_is_set_told_and_ended(window, qtbot, in_dialog, read, siti, workspace_path):
    def restrict(dialog):
        dialog.reason.setText("Disputed")
        qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)

    in_dialog(restrict)
    qtbot.keyClick(window.page, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    part = window.page.sections[1]
    qtbot.waitUntil(lambda: "Disputed" in part.state.text())
    assert window.banner.message.text() == "Processing of the data of K-01 is restricted."
    assert not window.banner.offer.isVisible()  # what stood there before may have offered to undo something else
    assert read(lambda ws: restriction.standing(ws, siti)).reason == "Disputed"
    window.go("candidate", siti)
    assert window.page.standing.text().startswith("Processing restricted since")
    window.page.files.take([workspace_path])
    assert "can be seen and corrected" in window.banner.message.text()
    with qtbot.waitSignal(window.session.changed):
        in_dialog(restrict)
        part.release.trigger()
    assert window.banner.message.text() == "The restriction of the data of K-01 has ended."
    assert read(lambda ws: restriction.standing(ws, siti)) is None
    window.go("privacy", siti)
    assert part.state.text() == "Not restricted." and part.restrict.isVisible() and not part.release.isVisible()


def test_restricted_people_are_left_out_of_an_exported_table(window, siti):
    workspace = window.session.workspace
    candidates.add(workspace, name="Agus Setiawan")
    window.go("candidates")
    whole = [row[0] for row in shown(window.page.table, "Candidates").view(workspace).rows]
    window.session.apply(restriction.restrict(workspace, candidate_id=siti, reason="Disputed"))
    left = [row[0] for row in shown(window.page.table, "Candidates").view(workspace).rows]
    assert len(whole) == 2 and left == ["Agus Setiawan"]


def test_erasing_takes_the_code_and_leaves_nothing(window, qtbot, in_dialog, read, siti, workspace_path):
    window.session.apply(candidates.edit(window.session.workspace, candidate_id=siti, note="Tinggal di Wonosobo"))
    applied = applications.rows(window.session.workspace, candidate_id=siti)[0].application.id
    documents.keep(
        window.session.workspace,
        kind="candidate_summary",
        title="Siti",
        language="id",
        number="S-2026-0001",
        content=b"%PDF",
        application_id=applied,
        place="/rumah/rina/siti.pdf",
    )
    told = []

    def erase(dialog):
        qtbot.waitUntil(lambda: "document" in dialog.what.text())
        assert not dialog.save_button.isEnabled()
        qtbot.keyClicks(dialog.typed, "k-0")
        assert not dialog.save_button.isEnabled()
        qtbot.keyClicks(dialog.typed, "1")
        told.append(dialog.copies.toPlainText())
        dialog.copy.click()
        qtbot.keyClick(dialog.typed, Qt.Key.Key_Return)

    in_dialog(erase)
    window.page.sections[-1].erase.trigger()
    qtbot.waitUntil(lambda: not window.session.tasks.busy)
    assert "/rumah/rina/siti.pdf" in told[0] and QApplication.clipboard().text() == told[0]
    assert window.page.name == "candidates" and window.session.undo.undo_name == ""
    assert read(candidates.page) == []
    assert [stone.why for stone in read(tombstones.all_of)] == ["request"]
    window.close()
    window.session.close()
    assert b"Wonosobo" not in workspace_path.read_bytes()


def test_backups_that_hold_the_person_are_listed_and_go_too(window, qtbot, in_dialog, read, siti):
    made = making.make(window.session.workspace, folders.chosen_folder(), why="manual")
    listed = []

    def erase(dialog):
        qtbot.waitUntil(lambda: "own data" in dialog.what.text())
        listed.append(dialog.copies.toPlainText())
        dialog.findChild(QCheckBox, "and_backups").click()
        qtbot.keyClicks(dialog.typed, "K-01")
        qtbot.keyClick(dialog.typed, Qt.Key.Key_Return)

    in_dialog(erase)
    window.page.sections[-1].erase.trigger()
    qtbot.waitUntil(lambda: not window.session.tasks.busy)
    assert str(made.folder) in listed[0] and "1 copy of the workspace holds these data too" in listed[0]
    assert "1 copy that held erased people was deleted" in window.banner.message.text()
    assert [one.why for one in folders.everything(folders.chosen_folder())] == ["erasure"]
    assert read(remaining_copies.of_erased) == []


def test_a_backup_folder_that_cannot_be_read_is_named_and_the_erasure_told_as_done(
    window, qtbot, in_dialog, read, siti, tmp_path
):
    drive = tmp_path / "drive"
    drive.mkdir()
    home = making.make(window.session.workspace, drive, why="manual").folder.parent
    home.rename(tmp_path / "lain")
    home.write_text("")  # what is in a folder's place cannot be looked into, whoever asks

    def erase(dialog):
        qtbot.waitUntil(lambda: "own data" in dialog.what.text())
        qtbot.keyClicks(dialog.typed, "K-01")
        qtbot.keyClick(dialog.typed, Qt.Key.Key_Return)

    in_dialog(erase)
    window.page.sections[-1].erase.trigger()
    qtbot.waitUntil(lambda: not window.session.tasks.busy)
    said = window.banner.message.text()
    assert "Everything about K-01 was erased" in said and f"the backup folder {drive} cannot be read" in said
    window.go("settings")
    part = window.page.backups
    qtbot.waitUntil(lambda: f"the backup folder {drive} cannot be read" in part.erased.text())


def test_whoever_gives_up_before_the_list_has_come_hears_no_more_of_it(window, qtbot, in_dialog, siti):
    free = Event()
    window.session.tasks.run(lambda *_: free.wait(5), title="", done=lambda _: None)
    in_dialog(lambda dialog: dialog.reject())
    window.page.sections[-1].erase.trigger()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    free.set()
    qtbot.waitUntil(lambda: not window.session.tasks.busy)  # what the worker found has nobody to be told


def test_why_there_is_no_list_of_what_goes_stays_while_one_types(window, qtbot, in_dialog, siti, workspace_path):
    qtbot.waitUntil(lambda: not window.session.tasks.busy)
    other = driver.connect(str(workspace_path))
    other.execute("ALTER TABLE holds RENAME TO away")  # another program's doing
    other.commit()
    other.close()
    told = []

    def erase(dialog):
        qtbot.waitUntil(lambda: not window.session.tasks.busy)
        for text in ("", "K-01"):
            qtbot.keyClicks(dialog.typed, text)
            told.append([one.text() for one in dialog.findChildren(QLabel) if one.isVisible()])
        assert not dialog.save_button.isEnabled()
        QCoreApplication.processEvents()  # lay out
        told.append(dialog.what.height() - dialog.what.heightForWidth(dialog.what.width()))
        dialog.reject()

    in_dialog(erase)
    window.page.sections[-1].erase.trigger()
    *told, room = told
    assert room >= 0, "cut off"
    for lines in told:
        assert sum("damaged" in one for one in lines) == 1, lines
        assert "Looking what is held…" not in lines


def test_a_language_chosen_while_somebody_is_erased_still_hears_of_it(window, qtbot, in_dialog, read, siti):
    def erase(dialog):
        qtbot.waitUntil(lambda: "own data" in dialog.what.text())
        qtbot.keyClicks(dialog.typed, "K-01")
        qtbot.keyClick(dialog.typed, Qt.Key.Key_Return)

    in_dialog(erase)
    window.page.sections[-1].erase.trigger()
    window.session.set("language", "id")
    qtbot.waitUntil(lambda: not window.session.tasks.busy)
    qtbot.waitUntil(lambda: "K-01" in window.banner.message.text())
    assert read(candidates.page) == [] and window.page.name == "candidates"


def test_a_path_that_tells_a_hidden_name_is_shown_on_record_alone(window, qtbot, in_dialog, read, siti, job_id):
    workspace = window.session.workspace
    applied = applications.rows(workspace, candidate_id=siti)[0].application.id
    about = {"application_id": applied, "place": "/rumah/Siti/ringkasan.pdf"}
    documents.keep(
        workspace, kind="candidate_summary", title="S", language="id", number="S-1", content=b"%PDF", **about
    )
    window.session.apply(jobs.edit(workspace, job_id=job_id, title="Penata Arsip", hide_names=True, hide_scores=True))
    seen = []

    def look(dialog):
        qtbot.waitUntil(lambda: "own data" in dialog.what.text())
        seen.append(dialog.copies.toPlainText())
        assert "names_revealed" not in [one.action for one in read(audit.entries)]
        dialog.show_paths.click()
        qtbot.waitUntil(lambda: "/rumah/Siti/ringkasan.pdf" in dialog.copies.toPlainText())
        dialog.reject()

    in_dialog(look)
    window.page.sections[-1].erase.trigger()
    assert "Siti" not in seen[0] and "S-1" in seen[0]
    assert [one.action for one in read(audit.entries)].count("names_revealed") == 1


def test_it_is_said_where_remains_may_be_in_the_file_still(window, siti, workspace_path):
    session = window.session
    with Workspace.open(workspace_path) as other, other.reading():
        candidates.page(other)  # another program reads
        session.erased(erasure.erase(session.workspace, candidate_ids=[siti], why="request"), "K-01")
    assert "Remains of erased data" in window.banner.message.text()


def test_a_legal_hold_is_told_with_its_reason(window, qtbot, in_dialog, read, siti):
    holds.put(window.session.workspace, candidate_id=siti, reason="Gugatan 12/2026")

    def look(dialog):
        qtbot.waitUntil(lambda: "Gugatan 12/2026" in dialog.what.text())
        qtbot.keyClicks(dialog.typed, "K-01")
        assert not dialog.save_button.isEnabled()
        dialog.reject()

    in_dialog(look)
    window.page.sections[-1].erase.trigger()
    assert len(read(candidates.page)) == 1


def test_a_hidden_name_stays_hidden(window, siti, job_id):
    workspace = window.session.workspace
    window.session.apply(requests.record(workspace, candidate_id=siti, kind="access", note="Siti menulis"))
    answered = requests.record(workspace, candidate_id=siti, kind="correction")
    requests.answer(workspace, request_id=answered.id, outcome="refused", text="Siti salah")
    restriction.restrict(workspace, candidate_id=siti, reason="Keberatan Siti")
    window.session.apply(jobs.edit(workspace, job_id=job_id, title="Penata Arsip", hide_names=True, hide_scores=True))
    assert window.page.person.text() == "Privacy: K-01" and "Siti" not in said(window)
    typed = [text for row in rows(window.page.sections[0].waiting) for text in row]
    assert typed and "Siti" not in " ".join(typed)
    window.go("home")
    assert rows(window.page.requests)[0][0] == "K-01"


def test_nobody_chosen_leads_to_the_candidates(open_window, workspace_path, siti, qtbot):
    opened = open_window(workspace_path, page="privacy")
    assert "Nobody chosen" in said(opened)
    assert not opened.page.sections[-1].erase.isEnabled()


def test_what_a_restriction_stands_in_the_way_of_is_not_offered_and_says_why(window, siti):
    window.go("candidate", siti)
    view, page = window.page.view, window.page
    stopped = (view.schedule, view.move, view.decide, view.copy, page.put, page.merge, page.files.attach)
    before = [one.toolTip() for one in stopped]
    assert all(one.isEnabled() for one in stopped)
    window.session.apply(restriction.restrict(window.session.workspace, candidate_id=siti, reason="Diperiksa"))
    for one in (*stopped, view.start):
        assert not one.isEnabled()
        assert "restricted" in one.toolTip()
    assert view.export.isEnabled(), "for their own data"
    assert "own data" in view.export.toolTip() and "restricted" in view.export.toolTip()
    assert not view.compare.isEnabled() and "restricted" in view.compare.toolTip()
    assert page.edit.isEnabled(), "what is wrong may be corrected"
    window.session.apply(restriction.release(window.session.workspace, candidate_id=siti, reason="Selesai"))
    assert [one.toolTip() for one in stopped] == before
    assert all(one.isEnabled() for one in stopped)


def test_candidates_marks_who_is_restricted_and_finds_them(window, siti, qtbot):
    restriction.restrict(window.session.workspace, candidate_id=siti, reason="Diperiksa")
    window.session.apply(candidates.add(window.session.workspace, name="Budi"))
    window.go("candidates")
    page = window.page
    names = [page.table.model().index(row, 0).data() for row in range(2)]
    assert names == ["Budi", "Siti Nurhaliza · restricted"]
    page.table.choose(siti)
    assert not page.put.isEnabled()
    assert "restricted" in page.put.toolTip()
    page.show_filter(Filter(restricted=True))
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 1)
    assert [chip.words.text() for chip in page.filter_bar.chips] == ["Privacy: processing restricted"]
    page.show_filter(Filter(without_basis=True))
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 2)
    bases.record(window.session.workspace, candidate_id=siti, given=bases.Given("consent", "2026-02-01"))
    page.show_filter(Filter(without_basis=True, text="a"))
    page.show_filter(Filter(without_basis=True))
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 1)
    assert page.table.model().index(0, 0).data() == "Budi"


def test_who_calls_done_what_was_not_done_is_told_and_may_do_so(window, in_dialog, siti):
    part = window.page.sections[0]
    window.session.apply(requests.record(window.session.workspace, candidate_id=siti, kind="erasure"))
    seen = []

    def close(dialog):
        for outcome in ("refused", "done"):
            dialog.outcome.setCurrentIndex(dialog.outcome.findData(outcome))
            seen.append(dialog.not_done.text() if dialog.not_done.isVisible() else "")
        dialog.save_button.click()

    in_dialog(close)
    part.answer.trigger()
    assert seen[0] == "" and "this person's data are still here" in seen[1]
    assert "closed without being carried out in this workspace" in part.answered.text()


def test_a_legal_hold_is_answered_as_clearly_as_it_is_lifted(window, in_dialog, siti):
    part = next(one for one in window.page.sections if hasattr(one, "holds"))

    def reason(dialog):
        dialog.reason.setText("Sengketa")
        dialog.accept()

    in_dialog(reason)
    part.hold.trigger()
    assert window.banner.message.text() == "A legal hold stands on K-01: nobody can erase them until it is lifted."
    in_dialog(reason)
    part.hold.trigger()
    in_dialog(reason)
    part.holds.buttons[0].click()
    assert window.banner.message.text().startswith("The hold is lifted; 1 other")
    in_dialog(reason)
    part.holds.buttons[-1].click()
    assert window.banner.message.text().startswith("No legal hold stands on K-01 any more")


@pytest.mark.parametrize(
    ("left", "said"),
    [
        (timedelta(days=3, seconds=-30), "3 days left"),
        (timedelta(days=2, hours=22, minutes=50), "2 days 23 hours left"),
        (timedelta(hours=23, minutes=59), "23 hours left"),
        (timedelta(minutes=59), "less than an hour left"),
        (timedelta(minutes=-5), "just overdue"),
        (timedelta(hours=-1, minutes=-5), "1 hour overdue"),
        (timedelta(days=-2, hours=-10), "2 days 10 hours overdue"),
        (timedelta(days=-12, hours=-3), "12 days overdue"),
    ],
    ids=["recorded", "an-hour-on", "last-day", "last-hour", "late", "an-hour-late", "days-late", "many-days-late"],
)
def test_the_time_left_is_said_as_a_person_says_it(workspace, candidate_id, left, said):
    made = requests.record(workspace, candidate_id=candidate_id, kind="access")
    one = requests.get(workspace, made.id)
    assert time_left_words(one, "en", datetime.fromisoformat(one.due_at) - left) == said


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system's clock has one zone")
@pytest.mark.parametrize(
    ("zone", "due", "said"),
    [
        ("Asia/Jakarta", "2026-11-25T17:00:00.000Z", "end of Wed 25 Nov 2026"),
        ("Asia/Jayapura", "2026-11-25T17:00:00.000Z", "Thu 26 Nov 2026 02:00"),
        ("America/New_York", "2026-11-26T05:00:00.000Z", "end of Wed 25 Nov 2026"),
        ("Asia/Jakarta", "2026-11-25T16:59:00.000Z", "Wed 25 Nov 2026 23:59"),
    ],
)
def test_midnight_is_the_end_of_the_day_before(monkeypatch, zone, due, said):
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert deadline(due) == said
    finally:
        monkeypatch.undo()
        time.tzset()
