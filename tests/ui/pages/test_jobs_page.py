"""The list of jobs as HR works with it: add, change, duplicate, close and reopen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from rubrics.library import SAMPLE_RUBRIC, library
from screening.jobs import jobs, snapshots, stages
from screening.jobs.stages import Stage
from screening.workspace import Workspace

# Said by Qt's offscreen platform when a menu opens.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def window(open_window, sample_path):
    return open_window(sample_path, page="jobs")


@pytest.fixture
def page(window):
    return window.page


def test_a_job_shows_its_rubric_and_its_stages(page, column, qtbot):
    table = page.table
    qtbot.waitUntil(lambda: column(table, "stages") != ["…"])
    assert column(table, "title") == ["Pengelola Komunitas Online"] or len(column(table, "title")) == 1
    assert "revision 1" in column(table, "rubric")[0]
    stages = column(table, "stages")[0]
    assert "Interview" in stages
    assert sum(int(part.rsplit(" ", 1)[1]) for part in stages.split(" · ")) == 12


@pytest.fixture
def fill_in(qtbot, press):
    """`fill_in(dialog, title)` types a title, chooses the first rubric once they are read, and presses Enter."""

    def fill_in(dialog, title):
        qtbot.keyClicks(dialog.job_title, title)
        qtbot.waitUntil(lambda: dialog.rubric.count() > 0)
        dialog.rubric.setFocus()
        press("Home")
        press("Return", dialog.job_title)

    return fill_in


def test_an_empty_workspace_says_what_to_do_first(open_window, empty_path, in_dialog, press, kept, fill_in, qtbot):
    window = open_window(empty_path, page="jobs")
    assert not window.page.table.isVisible()
    in_dialog(lambda dialog: fill_in(dialog, "Analis Data"))
    press("Ctrl+N")
    assert [row.job.title for row in kept(window, jobs.rows)] == ["Analis Data"]
    assert (window.page.name, window.page.heading.text()) == ("job", "Analis Data")
    window.activateWindow()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QPushButton))
    assert QApplication.focusWidget().text() == "Add candidate…"  # where one goes on
    press("Ctrl+2")
    assert window.page.table.current.job.title == "Analis Data"


def test_a_job_is_added_with_what_it_hides(window, page, in_dialog, press, qtbot, kept, column):
    def fill(dialog):
        qtbot.keyClicks(dialog.job_title, "Penulis Naskah")
        qtbot.waitUntil(lambda: dialog.rubric.count() == len(library()))
        dialog.rubric.setFocus()
        press("Home")
        press("Alt+N")
        qtbot.waitUntil(dialog.hide_names.isChecked)
        press("Alt+S")
        qtbot.waitUntil(lambda: not dialog.hide_scores.isChecked())
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)

    in_dialog(fill)
    press("Ctrl+N")
    assert window.page.heading.text() == "Penulis Naskah"
    press("Ctrl+2")
    assert "Penulis Naskah" in column(page.table, "title")
    assert page.table.current.job.title == "Penulis Naskah"
    kept_job = next(row.job for row in kept(window, jobs.rows) if row.job.title == "Penulis Naskah")
    assert (kept_job.hide_names, kept_job.hide_scores) == (True, False)


def test_what_is_missing_is_said_in_the_form_and_nothing_is_lost(window, page, in_dialog, press, qtbot, kept):
    def fill(dialog):
        qtbot.waitUntil(lambda: dialog.rubric.count() > 0)
        press("Return", dialog.job_title)
        assert "rubric" in dialog.problem.text()
        dialog.rubric.setCurrentIndex(0)
        press("Return", dialog.job_title)
        qtbot.waitUntil(lambda: "title" in dialog.problem.text().lower())
        assert dialog.isVisible()
        qtbot.keyClicks(dialog.job_title, "<i>Judul</i>")
        press("Return", dialog.job_title)

    in_dialog(fill)
    press("Ctrl+N")
    assert "<i>Judul</i>" in [row.job.title for row in kept(window, jobs.rows)]
    assert window.page.name == "job"
    assert window.page.heading.text() == "<i>Judul</i>"
    assert window.page.heading.textFormat() == Qt.TextFormat.PlainText


def test_escape_leaves_everything_as_it_was(window, page, in_dialog, press, qtbot, kept):
    in_dialog(lambda dialog: (qtbot.keyClicks(dialog.job_title, "Nope"), press("Escape", dialog)))
    press("Ctrl+N")
    assert len(kept(window, jobs.rows)) == 1


def test_a_job_takes_another_rubric_and_scores_keep_theirs(
    window, page, in_dialog, press, qtbot, kept, tmp_path, settings
):
    text = SAMPLE_RUBRIC.read_text(encoding="utf-8").replace("revision: 1", "revision: 9", 1)
    (tmp_path / "rubrik").mkdir()
    (tmp_path / "rubrik" / "baru.yaml").write_text(text, encoding="utf-8")
    settings.set("rubric_folder", str(tmp_path / "rubrik"))
    before = page.table.current.job.rubric_hash

    def fill(dialog):
        qtbot.waitUntil(lambda: dialog.rubric.count() > 1)
        wanted = next(n for n in range(dialog.rubric.count()) if "revision 9" in dialog.rubric.itemText(n))
        dialog.rubric.setCurrentIndex(wanted)
        press("Return", dialog.job_title)

    in_dialog(fill)
    press("F2")
    job = kept(window, jobs.rows)[0].job
    assert job.rubric_hash != before
    assert kept(window, lambda ws: snapshots.rubric(ws, job.rubric_hash).revision) == 9
    assert page.table.current.rubric_revision == 9


def test_what_a_job_s_move_changes_is_said_before_it_is_made(page, in_dialog, press, qtbot, tmp_path, settings):
    text = SAMPLE_RUBRIC.read_text(encoding="utf-8").replace("revision: 1", "revision: 2", 1)
    text = text.replace("minimum_coverage: 0.6", "minimum_coverage: 0.8").replace("Looks after", "Cares for")
    (tmp_path / "rubrik").mkdir()
    (tmp_path / "rubrik" / "baru.yaml").write_text(text, encoding="utf-8")
    stranger = text.replace("id: pengelola-komunitas-online", "id: rubrik-lain", 1)
    (tmp_path / "rubrik" / "asing.yaml").write_text(stranger, encoding="utf-8")
    settings.set("rubric_folder", str(tmp_path / "rubrik"))
    shown = []

    def look(dialog):
        qtbot.waitUntil(lambda: dialog.rubric.count() > 1)
        assert not dialog.show_changes.isEnabled()
        press("Down", dialog.rubric)  # the next revision of its own rubric comes first, before a stranger's
        shown.append(dialog.move.text())
        assert dialog.hide_scores.visibleRegion().boundingRect().height() == dialog.hide_scores.height()
        in_dialog(lambda changes: (shown.append(changes.view.toPlainText()), press("Escape", changes)))
        press("Space", dialog.show_changes)
        press("Escape", dialog.job_title)

    in_dialog(look)
    press("F2")
    told, changes = shown
    assert told.startswith("1 change of what is scored · 1 change of wording")
    assert "scorecards begun or submitted: keep theirs" in told
    assert changes.index("Minimum coverage") < changes.index("Wording") < changes.index("Cares for")
    before = changes.split("Scored before")[1]
    assert "Siti Nurhaliza Putri: revision 1 · 2 scorecard" in before
    # Of her, Rina knows her own draft, and not who has submitted.
    assert "Maria Magdalena Tambunan: revision 1 · 1 scorecard" in before and "begun" in before


def test_closing_and_reopening(window, page, press, kept, column):
    key = page.table.current_key
    press("Ctrl+L")
    assert kept(window, lambda ws: jobs.get(ws, key).status) == "closed"
    assert column(page.table, "title") == []
    page.shown.setFocus()
    press("Down")
    assert column(page.table, "status") == ["Closed"]
    assert page.of_job.close.text() == "Reopen job"
    press("Ctrl+L")
    assert kept(window, lambda ws: jobs.get(ws, key).status) == "open"


def test_a_job_is_duplicated_under_a_title_of_its_own(window, page, in_dialog, press, qtbot, kept):
    def fill(dialog):
        assert dialog.job_title.selectedText() == dialog.job_title.text() == "Pengelola Komunitas Online (copy)"
        qtbot.keyClicks(dialog.job_title, "Pengelola Komunitas Surabaya")
        press("Return", dialog.job_title)

    in_dialog(fill)
    press("Ctrl+Shift+D")
    assert page.table.current.job.title == "Pengelola Komunitas Surabaya"
    made, model = kept(window, jobs.rows)
    assert (made.job.title, made.applications, model.applications) == ("Pengelola Komunitas Surabaya", 0, 12)
    assert made.job.rubric_hash == model.job.rubric_hash


def test_own_stages_are_counted_in_their_order(window, page, column, qtbot):
    key = page.table.current_key
    wanted = [Stage("Tes {0} %n", "interview"), Stage("offer", "offer"), Stage("Semua", "screening"), Stage("Ditolak")]
    window.session.apply(
        stages.change(window.session.workspace, job_id=key, stages=wanted, places={"rejected": "Semua", "new": "offer"})
    )
    qtbot.waitUntil(lambda: column(page.table, "stages") == ["Tes {0} %n 9 · Offer 1 · Semua 2"])


def test_a_page_out_of_sight_waits_until_it_is_shown(window, page, press, column):
    press("Ctrl+1")
    other = Workspace.open(window.session.workspace.path)
    key = page.table.current_key
    window.session.apply(jobs.edit(other, job_id=key, title="Nama Baru", hide_names=False, hide_scores=True))
    other.close()
    assert column(page.table, "title") != ["Nama Baru"]
    press("Ctrl+2")
    assert column(page.table, "title") == ["Nama Baru"]


def test_the_home_page_asks_for_a_new_job(open_window, empty_path, in_dialog, fill_in, qtbot):
    window = open_window(empty_path)
    in_dialog(lambda dialog: fill_in(dialog, "Kurir"))
    window.go("jobs", "new")
    qtbot.waitUntil(lambda: len(jobs.rows(window.session.workspace)) == 1)


def test_the_jobs_are_there_before_anybody_is_counted(window, page, column, qtbot):
    qtbot.waitUntil(lambda: column(page.table, "stages") != ["…"])
    counted = column(page.table, "stages")
    with window.session.workspace.atomic():
        added = jobs.duplicate(window.session.workspace, job_id=page.table.current_key, title="Kasir")
    window.session.apply(added)
    assert dict(zip(column(page.table, "title"), column(page.table, "stages"), strict=True))["Kasir"] == "…"
    assert counted[0] in column(page.table, "stages")  # as they were counted last
    qtbot.waitUntil(lambda: sorted(column(page.table, "stages")) == sorted(["–", *counted]))
