"""Candidate: one person's applications, results with what they rest on, interviews, notes, decisions, documents."""

import pytest
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from screening import audit, documents
from screening.interviewing import interviews, scorecards
from screening.jobs import applications, jobs
from screening.people import candidates
from ui.widgets.result_view import WHOLE

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def window(open_window, scored_path):
    return open_window(scored_path, page="candidates")


@pytest.fixture
def show(window):
    """`show("Ana")` opens the candidate's page."""

    def show(name):
        one = next(one for one in candidates.page(window.session.workspace) if one.name == name)
        window.go("candidate", one.id)
        return window.page

    return show


def figures(page):
    return {card._label: (card.main.text(), card.sub.text()) for card in page.view.result.strip.cards}


def test_the_result_with_bounds_coverage_must_haves_and_watch_outs(show):
    assert figures(show("Bima")) == {
        "Score out of 100": ("85.0", "no range"),
        "Coverage": ("100%", "4 of 4"),
        "Must-haves": ("1 not met", ""),
        "Watch-outs": ("1", ""),
    }
    citra = figures(show("Citra"))
    assert citra["Score out of 100"] == ("Not enough evidence", "40.0–100.0")
    assert citra["Must-haves"] == ("1 not assessed", "")


def test_how_a_figure_was_worked_out(show, press):
    page = show("Ana")
    text = page.view.result.reading.toPlainText()
    assert "How was this worked out?" in text
    assert "(3.6 − 1) ÷ 4 × 100 = 65" in text
    assert "coverage 100%" in text
    assert "Ringkasan Ana" in text
    page.view.result.lines.setFocus()
    press("Down")
    text = page.view.result.reading.toPlainText()
    assert "Bukti <b>Ana</b> ketelitian" in text
    assert "2 levels apart: discuss" in text
    assert "mean 3.0 of 2 interviewers, weight 2" in text


def test_two_rounds_with_the_same_interviewer_are_told_apart(window, show):
    workspace, me = window.session.workspace, window.session.me.id
    ana = next(row for row in applications.rows(workspace) if row.candidate.name == "Ana").application.id
    second = interviews.schedule(workspace, application_id=ana, panel=[me]).id
    card = scorecards.begin(workspace, interview_id=second, interviewer_id=me).id
    scorecards.rate(workspace, scorecard_id=card, criterion_id="kesabaran", score=3)
    window.session.apply(scorecards.submit(workspace, scorecard_id=card, recommendation="no", summary="Kali kedua"))
    page = show("Ana")
    text = page.view.result.reading.toPlainText()
    assert "Rina Wijaya, round 1" in text
    assert "Rina Wijaya, round 2" in text
    page.view.result.lines.choose("kesabaran")
    text = page.view.result.reading.toPlainText()
    assert "Rina Wijaya, round 1: 4" in text
    assert "Rina Wijaya, round 2: 3" in text
    assert "Budi Santoso: 4" in text


def test_watch_outs_with_evidence_and_a_must_have_that_is_not_met(show, press):
    page = show("Bima")
    text = page.view.result.reading.toPlainText()
    assert "Memotong dua kali" in text
    assert "Kerapian (en): 2 is not above the threshold of 2" in text


def test_without_a_scorecard_the_page_says_what_comes_first(show):
    page = show("Dodi")
    assert not page.view.result.lines.isVisible()
    page.view.tabs.setCurrentWidget(page.view.interviews)
    assert not page.view.interviews.table.isVisible()


def test_notes_in_time_order_with_ones_own_private_ones_marked(show, column):
    page = show("Ana")
    page.view.tabs.setCurrentWidget(page.view.notes)
    assert column(page.view.notes.table, "text") == ["Catatan bersama", "Catatan pribadi True", "Catatan bersama"]
    assert column(page.view.notes.table, "author") == ["Rina Wijaya", "Rina Wijaya (private)", "Budi Santoso"]
    page.view.notes.table.selectRow(1)
    assert page.view.notes.text.toPlainText() == "Catatan pribadi True"


def test_an_interview_is_scheduled_with_everything(window, show, in_dialog, press, qtbot, kept, column):
    page = show("Dodi")
    when = QDateTime.currentDateTime().addDays(3)

    def fill(form):
        form.when.setDateTime(when)
        form.planned_minutes.setValue(60)
        qtbot.keyClicks(form.place, "Ruang <b>3</b>")
        form.another.setFocus()
        qtbot.keyClicks(form.another, "Joko Susilo")
        press("Return", form.another)
        assert form.isVisible()
        form.focus.setFocus()
        form.focus.setCurrentRow(1)
        press("Space", form.focus)
        qtbot.keyClicks(form.accommodation, "Penerjemah bahasa isyarat")
        qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)

    in_dialog(fill)
    press("Ctrl+I")
    row = kept(window, lambda ws: interviews.rows(ws, application_id=page.table.current_key))[0]
    one = row.interview
    assert (one.round, one.planned_minutes, one.place) == (1, 60, "Ruang <b>3</b>")
    assert one.focus == ("kerapian",)
    assert one.accommodation == "Penerjemah bahasa isyarat"
    assert one.scheduled_at.startswith(when.toUTC().toString("yyyy-MM-ddTHH:mm"))
    names = {person.name for person in kept(window, lambda ws: interviews.panel(ws, one.id))}
    assert names == {"Rina Wijaya", "Joko Susilo"}
    assert page.view.tabs.currentWidget() is page.view.interviews
    assert column(page.view.interviews.table, "place") == ["Ruang <b>3</b>"]


def test_an_interview_is_changed_and_keeps_what_was_not_touched(window, show, in_dialog, press, qtbot, kept):
    page = show("Ana")
    before = kept(window, lambda ws: interviews.rows(ws, application_id=page.table.current_key))[0].interview

    def fill(form):
        assert not form.planned.isChecked()
        form.place.selectAll()
        qtbot.keyClicks(form.place, "Aula")
        press("Return", form.place)

    in_dialog(fill)
    press("Ctrl+Shift+I")
    after = kept(window, lambda ws: interviews.get(ws, before.id))
    assert after.place == "Aula"
    assert (after.scheduled_at, after.round, after.planned_minutes) == ("", before.round, before.planned_minutes)
    assert len(kept(window, lambda ws: interviews.panel(ws, before.id))) == 2


def test_an_interview_begins_at_once_where_none_is_planned(window, show, press, kept):
    page = show("Dodi")
    key = page.table.current_key
    page.table.setFocus()
    press("F5")
    assert window.page.name == "interview"
    assert len(kept(window, lambda ws: interviews.rows(ws, application_id=key))) == 1
    press("Alt+Left")
    window.page.table.setFocus()
    press("F5")
    assert window.page.name == "interview"
    assert len(kept(window, lambda ws: interviews.rows(ws, application_id=key))) == 1


def test_the_stage_is_moved_here_too(window, show, press, kept, column):
    page = show("Ana")
    key = page.table.current_key
    page.table.setFocus()
    press("Ctrl+M")
    menu = QApplication.activePopupWidget()
    press("Up", menu)
    while menu.activeAction().data() != "interview":
        press("Up", menu)
    press("Return", menu)
    assert kept(window, lambda ws: applications.get(ws, key).stage) == "interview"
    assert column(page.table, "stage") == ["Interview"]


def test_decisions_need_a_reason_and_the_earlier_ones_stay(window, show, in_dialog, press, qtbot, kept, column):
    page = show("Ana")
    key = page.table.current_key
    for choice, reason in (("hold", "Tunggu"), ("hire", "Jadi")):

        def decide(dialog, choice=choice, reason=reason):
            assert not any(one.isChecked() for one in dialog.choices.values())
            press("Space", dialog.choices[choice])
            qtbot.keyClicks(dialog.reason, reason)
            qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)

        in_dialog(decide)
        press("Ctrl+D")
    assert column(page.view.decisions.table, "decision") == ["Hire", "Hold"]
    assert column(page.view.decisions.table, "reason") == ["Jadi", "Tunggu"]
    assert [one.decision for one in kept(window, lambda ws: applications.decision_history(ws, key))] == ["hire", "hold"]
    assert column(page.table, "decision") == ["Hire"]


def test_the_summary_becomes_a_pdf_that_is_kept(window, show, in_dialog, press, qtbot, tmp_path, kept, column):
    page = show("Ana")
    target = tmp_path / "ringkasan.pdf"
    page.table.setFocus()

    def save(dialog):
        field = dialog.findChild(QLineEdit)
        assert field.text() == "Candidate summary K-01 Penata Arsip.pdf"
        field.setText(str(target))
        dialog.accept()

    def choose(dialog):
        assert dialog.audience.currentText() == "Hiring manager"
        in_dialog(save)
        press("Return", dialog.kind)

    in_dialog(choose)
    press("Ctrl+E")
    qtbot.waitUntil(lambda: not window.session.tasks.busy)
    rows = kept(window, documents.rows)
    assert [(one.kind, one.language, one.coded) for one in rows] == [("candidate_summary", "en", False)]
    assert target.read_bytes() == kept(window, lambda ws: documents.content(ws, rows[0].id))
    assert str(target) in window.banner.message.text()
    page.view.tabs.setCurrentWidget(page.view.documents)
    assert column(page.view.documents.table, "number") == [rows[0].number]
    page.view.documents.table.setFocus()
    press("Return")
    assert window.page.name == "reports"
    assert window.page.table.current_key == rows[0].id


def test_a_file_that_cannot_be_written_is_said_plainly(window, show, in_dialog, press, qtbot, tmp_path, kept):
    page = show("Ana")
    (tmp_path / "folder.pdf").mkdir()

    def choose(dialog):
        in_dialog(lambda asked: asked.done(0))
        press("Return", dialog.kind)

    page.table.setFocus()
    in_dialog(choose)
    press("Ctrl+E")
    assert not window.session.tasks.busy
    assert kept(window, documents.rows) == []


def test_a_hidden_name_is_shown_only_when_asked_for(window, show, press, kept):
    page = show("Ana")
    job = kept(window, jobs.rows)[0].job
    window.session.apply(
        jobs.edit(window.session.workspace, job_id=job.id, title=job.title, hide_names=True, hide_scores=True)
    )
    assert page.person.text() == "K-01"
    assert "ana@" not in page.contact.text()
    assert "Ana" not in window.windowTitle()
    page.table.setFocus()
    press("Ctrl+H")
    assert page.person.text() == "Ana · K-01"
    hers = page.table.current.candidate.id
    window.go("home")
    assert page.person.text() == "K-01"
    window.back()
    assert (page.person.text(), page.contact.text()) == ("K-01", "A job this person applied for hides names.")
    revealed = [one for one in kept(window, audit.entries) if one.action == "names_revealed"]
    assert [(one.candidate_id, one.actor) for one in revealed] == [(hers, "Rina Wijaya")]


def test_the_page_fits_the_smallest_window(window, show):
    page = show("Ana")
    window.resize(window.minimumSize())
    assert window.size() == window.minimumSize()
    assert page.height() >= page.minimumSizeHint().height()


def test_the_smallest_window_has_what_a_decision_rests_on_in_sight(open_window, sample_path, qtbot, press):
    window = open_window(sample_path)
    window.resize(window.minimumSize())
    window.go("candidate", window.session.workspace.one("SELECT id FROM candidates WHERE name = 'Dewi Lestari'")[0])
    page, lines = window.page, window.page.view.result.lines
    qtbot.waitUntil(lambda: lines.viewport().height() >= 4 * lines.rowHeight(0))
    seen = page.rect().translated(page.mapToGlobal(page.rect().topLeft()))
    for one in (page.person, page.table, *page.view.result.strip.cards, lines, page.view.result.reading):
        assert one.isVisible() and seen.contains(one.rect().translated(one.mapToGlobal(one.rect().topLeft())))
    assert page.table.columnWidth(page.table.rows.column("stage")) > 56
    assert not page.contact.isVisible() and not page.files.isVisible()
    press("Ctrl+Shift+T")
    assert page.contact.isVisible() and page.files.isVisible() and "dewi.lestari@" in page.contact.text()
    press("Ctrl+Shift+T")
    assert not page.contact.isVisible()
    window.resize(1280, 720)
    qtbot.waitUntil(page.contact.isVisible)
    table = page.table  # no higher than what is in it: the rest is the result's
    qtbot.waitUntil(lambda: table.viewport().height() < 2 * table.rowHeight(0))


def test_hostile_names_are_shown_as_they_are(window, hostile):
    added = window.session.apply(candidates.add(window.session.workspace, name=hostile))
    window.go("candidate", added.id)
    assert window.page.person.text().startswith(hostile)
    assert window.page.person.textFormat() == Qt.TextFormat.PlainText
    assert window.page.width() <= window.width()
    assert not window.page.view.isVisible()


def test_a_candidate_that_is_gone_is_said_plainly(window):
    window.go("candidate", "nobody")
    assert window.banner.isVisible()
    assert not window.page.table.isVisible()


def test_the_chosen_line_survives_a_refresh(window, show):
    page = show("Ana")
    lines = page.view.result.lines
    assert lines.current_key == WHOLE
    lines.choose("kesabaran")
    one = candidates.get(window.session.workspace, page.table.current.candidate.id)
    window.session.apply(candidates.edit(window.session.workspace, candidate_id=one.id, phone="0812"))
    assert lines.current_key == "kesabaran"
    assert "0812" in page.contact.text()


def test_a_summary_is_copied_for_a_mail_formatted_and_as_plain_text(qtbot, window, show, press):
    show("Ana")
    press("Ctrl+Shift+C")
    qtbot.waitUntil(lambda: "Summary copied" in window.banner.message.text())
    copied = QApplication.clipboard().mimeData()
    assert copied.text().startswith("Candidate summary: Ana")
    assert "Bukti <b>Ana</b> ketelitian" in copied.text()
    assert "Bukti &lt;b&gt;Ana&lt;/b&gt; ketelitian" in copied.html()


def test_a_score_that_a_reason_names_is_told_when_the_summary_is_copied(qtbot, window, show, press):
    """The text for a mail has no single scores, but reasons as they were typed, as the document has."""
    page = show("Ana")
    workspace, reason = window.session.workspace, "Rina memberi nilai 4, jadi tunggu."
    (one,) = workspace.one("SELECT id FROM applications WHERE candidate_id = ?", (page.table.current.candidate.id,))
    window.session.apply(applications.decide(workspace, application_id=one, decision="hold", reason=reason))
    press("Ctrl+Shift+C")
    qtbot.waitUntil(lambda: "Summary copied" in window.banner.message.text())
    assert "nilai 4, jadi tunggu" in QApplication.clipboard().mimeData().text()
    assert "seems to name what one interviewer scored" in window.banner.message.text()


def test_a_copied_summary_of_somebody_hidden_names_nobody(qtbot, window, show, press):
    page = show("Ana")
    job = jobs.rows(window.session.workspace)[0].job
    window.session.apply(
        jobs.edit(window.session.workspace, job_id=job.id, title=job.title, hide_names=True, hide_scores=False)
    )
    assert page.isVisible()
    press("Ctrl+Shift+C")
    qtbot.waitUntil(lambda: "Summary copied" in window.banner.message.text())
    title = QApplication.clipboard().mimeData().text().splitlines()[0]
    assert title.startswith("Candidate summary: K-")
