"""The audit log's page: the newest row first, narrowed, checked, exported, and blind where its reader is."""

import pytest
import sqlcipher3
from PySide6.QtCore import Qt

from screening import audit, documents
from screening.interviewing import interviewers, interviews
from screening.jobs import jobs
from screening.people import candidates
from screening.privacy import erasure
from screening.workspace import Workspace


@pytest.fixture
def opened(qtbot, open_window, sample_path):
    """The page of the sample workspace, read to the end."""

    def show(record_id="", **look):
        window = open_window(sample_path, **look)
        window.go("audit", record_id)
        page = window.page
        qtbot.waitUntil(lambda: not page._model.reading and page.found.text() != "")
        return page

    return show


def texts(page, name):
    column = page._model.column(name)
    return [page._model.index(row, column).data() for row in range(min(page._model.rowCount(), 40))]


def choose(box, text):
    box.setCurrentIndex(box.findText(text))
    box.activated.emit(box.currentIndex())


def test_every_row_is_there_in_words_the_newest_first(opened):
    page = opened()
    workspace = page.session.workspace
    assert page._model.rowCount() == audit.last(workspace)[0]
    assert texts(page, "number")[0] == str(audit.last(workspace)[0])
    assert {"wrote a note", "gave a score"} <= set(texts(page, "what"))
    assert "Maria Magdalena Tambunan" in texts(page, "person")
    assert "whoever holds the file can rewrite the whole trail" in page.meaning.text()
    assert not page.withheld.isVisible()


def test_a_document_that_went_with_somebody_is_said_in_words(opened, sample_path):
    with Workspace.open(sample_path) as workspace:
        (siti,) = workspace.one("SELECT id FROM candidates WHERE name = 'Siti Nurhaliza Putri'")
        (applied,) = workspace.one("SELECT id FROM applications WHERE candidate_id = ?", (siti,))
        document = {"kind": "candidate_summary", "title": "Siti", "language": "id", "content": b"%PDF"}
        documents.keep(workspace, number="S-2026-0001", application_id=applied, **document)
        erasure.carry_out(workspace, candidate_ids=[siti], why="request")
    assert "exported document (no longer here)" in texts(opened(), "what")


@pytest.mark.parametrize("language", ["en", "id"])
def test_nothing_is_cut_in_the_smallest_window(opened, qtbot, language):
    page = opened(language=language)
    window = page.window()
    window.resize(760, 480)
    choose(page.filter.period.choice, page.filter.period.choice.itemText(4))  # from a day to a day: two more fields
    page.filter.period.changed.emit()
    qtbot.waitUntil(lambda: not page._model.reading and window.width() == 760)
    assert page.width() == page.parentWidget().width()
    for field in (page.filter.search, page.filter.who, page.filter.what, page.filter.period.until):
        right = field.mapTo(page, field.rect().topRight()).x()
        assert right <= page.width() - 32
        assert field.width() >= field.minimumSizeHint().width()
    assert page.table.horizontalScrollBar().maximum() == 0
    assert page.table.viewport().height() >= 4 * page.table.rowHeight(0)


@pytest.mark.parametrize("language", ["en", "id"])
def test_what_somebody_did_is_whole_in_a_window_of_middling_size(opened, qtbot, language):
    page = opened(language=language)
    page.window().resize(1024, 700)
    qtbot.waitUntil(lambda: page.window().width() == 1024 and not page._model.reading)
    room = page.table.columnWidth(page._model.column("what"))
    cut = [said for said in texts(page, "what")[:30] if page.table.fontMetrics().horizontalAdvance(said) > room]
    assert cut == []


def test_it_speaks_indonesian(opened):
    page = opened(language="id")
    assert {"menulis catatan", "memberi nilai"} <= set(texts(page, "what"))


def test_the_filters_narrow_it_and_are_cleared_together(opened, qtbot):
    page = opened()
    every = page._model.rowCount()
    choose(page.filter.what, "Decisions and stages")
    qtbot.waitUntil(lambda: not page._model.reading)
    assert set(texts(page, "what")) <= {"recorded a decision", "moved the application to another stage"}
    page.filter.search.setFocus()
    qtbot.keyClicks(page.filter.search, "Hendra")
    qtbot.waitUntil(lambda: set(texts(page, "person")) == {"Hendra Gunawan"} and not page._model.reading)
    choose(page.filter.who, "Rina Wijaya")
    qtbot.waitUntil(lambda: not page._model.reading)
    assert 0 < page._model.rowCount() < every
    qtbot.keyClick(page, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: page._model.rowCount() == every and not page._model.reading)
    assert page.filter.search.text() == ""
    assert not page.filter.clear.isEnabled()


def test_one_row_leads_to_everything_about_its_candidate(opened, qtbot):
    page = opened()
    page.table.selectRow(texts(page, "person").index("Ahmad Fauzi"))
    page.narrow.trigger()
    qtbot.waitUntil(lambda: not page._model.reading)
    assert set(texts(page, "person")) == {"Ahmad Fauzi"}
    assert page.filter.search.text() == "Ahmad Fauzi"
    page.open.trigger()
    assert page.navigator.place[0] == "candidate"


def test_the_page_of_a_candidate_may_ask_for_that_one(opened, sample_path):
    with Workspace.open(sample_path, read_only=True) as workspace:
        one = next(row for row in candidates.page(workspace) if row.name == "Ahmad Fauzi")
    page = opened(one.id)
    assert set(texts(page, "person")) == {"Ahmad Fauzi"}


def test_a_whole_trail_is_called_whole_with_its_head(opened, qtbot):
    page = opened()
    page.verify.trigger()
    qtbot.waitUntil(lambda: page.state.text() != "")
    assert audit.head(page.session.workspace) in page.state.text()
    assert page.verify.isEnabled()


def test_a_row_that_was_altered_is_named(opened, qtbot, sample_path):
    connection = sqlcipher3.connect(str(sample_path))
    (guard,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'audit_no_update'").fetchone()
    connection.execute("DROP TRIGGER audit_no_update")
    connection.execute("UPDATE audit SET actor = 'Budi' WHERE seq = 9")
    connection.execute(guard)
    connection.commit()
    connection.close()
    page = opened()
    page.verify.trigger()
    qtbot.waitUntil(lambda: page.state.text() != "")
    assert "NOT whole" in page.state.text() and "row 9" in page.state.text()
    assert page.state.property("role") == "bad"


def test_who_still_has_to_score_sees_nothing_of_others_about_that_candidate(opened, sample_path, settings):
    """The window belongs to Budi, who sits on the panel of an interview that Rina has scored."""
    with Workspace.open(sample_path, actor="Rina Wijaya") as workspace:
        job = jobs.rows(workspace)[0].job
        jobs.edit(workspace, job_id=job.id, title=job.title, hide_names=False, hide_scores=True)
        budi = interviewers.ensure(workspace, name="Budi Santoso").id
        row = next(one for one in interviews.rows(workspace) if one.candidate.name == "Hendra Gunawan")
        interviews.edit(workspace, interview_id=row.interview.id, panel=[budi])
    settings.set("your_name", "Budi Santoso")
    page = opened()
    everything = [one.person for one in page._model.every_row().read(page.session.workspace)]
    assert "Hendra Gunawan" not in everything
    assert "Ahmad Fauzi" in everything
    assert page.withheld.isVisible()
    assert all(page.table.isColumnHidden(page._model.column(name)) for name in ("number", "hash"))


def test_a_name_that_a_job_hides_meanwhile_becomes_a_code(opened, qtbot):
    page = opened()
    job = jobs.rows(page.session.workspace)[0].job
    changes = jobs.edit(
        page.session.workspace, job_id=job.id, title=job.title, hide_names=True, hide_scores=job.hide_scores
    )
    page.session.apply(changes)
    qtbot.waitUntil(lambda: not page._model.reading)
    named = {one.person for one in page._model.every_row().read(page.session.workspace)}
    assert "Hendra Gunawan" not in named
    assert all(name == "" or name.startswith("K-") for name in named)


def test_what_has_no_room_in_the_list_stands_below_it_for_the_chosen_row(opened, qtbot):
    page = opened()
    assert not page.whole_row.isVisible()
    page.window().resize(760, 480)
    qtbot.waitUntil(page.whole_row.isVisible)
    for row in (0, 7):
        page.table.selectRow(row)
        said = page.whole_row.text()
        for column in ("when", "who", "what"):
            assert texts(page, column)[row] in said
    job = page._model.column("job")
    with_job = next(row for row in range(40) if page._model.index(row, job).data() != "–")
    page.table.selectRow(with_job)
    assert page.table.isColumnHidden(job)
    assert page._model.index(with_job, job).data() in page.whole_row.text()
    page.window().resize(1280, 720)
    qtbot.waitUntil(lambda: not page.whole_row.isVisible())
