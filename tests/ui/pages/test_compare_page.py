"""Compare: who stands where and why, sorting, a decision, the PDF; names stay hidden where the job hides them."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from screening import applications, documents, interviews, jobs, scorecards
from ui.models.comparison import Figure
from ui.models.rows import CELL_ROLE

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def window(open_window, scored_path):
    return open_window(scored_path, page="compare")


@pytest.fixture
def page(window):
    return window.page


def key_of(page, name):
    return next(row.result.application.id for row in page.table.rows.rows if row.result.candidate.name == name)


def test_ranks_figures_bounds_and_what_stands_beside_them(page, cells, column):
    assert column(page.table, "candidate") == ["Bima", "Ana", "Citra"]
    assert column(page.table, "rank") == ["1", "2", "–"]
    bima, ana, citra = (cells(page.table, key_of(page, name)) for name in ("Bima", "Ana", "Citra"))
    assert bima["points"].startswith("85")
    assert ana["points"].startswith("65")
    assert citra["points"] == "Not enough evidence · 40–100"
    assert citra["coverage"] == "40% · 1 of 4"
    assert bima["must_haves"] == "1 not met"
    assert citra["must_haves"] == "1 not assessed"
    assert ana["must_haves"] == "Met"
    assert (bima["watch_outs"], ana["watch_outs"]) == ("1", "–")
    assert ana["criterion:ketelitian"] == "3 · 4 2"
    assert citra["criterion:kesabaran"] == "–"


def test_a_gap_of_two_is_marked_and_said(page):
    index = page.table.rows.index(
        page.table.rows.find(key_of(page, "Ana")).row(), page.table.rows.column("criterion:ketelitian")
    )
    assert index.data(CELL_ROLE) == Figure("3", value=3.0, raters=(4, 2), gap=2)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Rina Wijaya: 4" in spoken
    assert "Budi Santoso: 2" in spoken
    assert "2 levels apart" in spoken


def test_who_is_left_out_and_why(page, column):
    assert column(page.left_out, "candidate") == ["Dodi"]
    assert column(page.left_out, "reason") == ["No scorecard submitted yet"]


def test_any_criterion_sorts(page, column):
    page.table.order_by("criterion:ketelitian", Qt.SortOrder.AscendingOrder)
    assert column(page.table, "candidate")[0] == "Ana"
    page.table.order_by("criterion:kerapian", Qt.SortOrder.DescendingOrder)
    assert column(page.table, "candidate") == ["Ana", "Bima", "Citra"]


def test_a_title_that_stands_still_sorts_too(page, qtbot, column):
    titles = page.table.still.horizontalHeader()
    place = titles.rect().center()
    place.setX(titles.sectionViewportPosition(page.table.rows.column("candidate")) + 12)
    qtbot.mouseClick(titles.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert column(page.table, "candidate") in (["Ana", "Bima", "Citra"], ["Citra", "Bima", "Ana"])
    assert page.table.horizontalHeader().sortIndicatorSection() == page.table.rows.column("candidate")


def test_the_arrows_walk_the_cells_and_each_says_what_it_rests_on(page, press):
    page.table.setFocus()
    page.table.selectRow(1)
    assert "How was this worked out?" in page.reading.toPlainText()
    while page.table.rows.column_name(page.table.currentIndex().column()) != "criterion:ketelitian":
        press("Right")
    text = page.reading.toPlainText()
    assert "Rina Wijaya: 4" in text
    assert "Bukti <b>Ana</b> ketelitian" in text
    assert "Ketelitian at level 4" in text


def test_the_first_columns_stay_in_sight(page, press):
    page.table.setFocus()
    page.table.selectRow(0)
    for _ in range(page.table.rows.columnCount()):
        press("Right")
    cell = page.table.visualRect(page.table.currentIndex())
    assert cell.left() >= page.table.still.width()
    still = page.table.still
    assert still.isVisible()
    assert [still.isColumnHidden(column) for column in (0, 1, 2)] == [False, False, True]
    assert still.geometry().left() <= page.table.frameWidth()


def test_a_decision_is_recorded_with_its_reason(window, page, in_dialog, press, qtbot, kept, cells):
    key = key_of(page, "Ana")
    page.table.choose(key)
    page.table.setFocus()

    def decide(dialog):
        assert not any(choice.isChecked() for choice in dialog.choices.values())
        press("Return", dialog.save_button)
        assert "decision" in dialog.problem.text()
        press("Space", dialog.choices["hold"])
        press("Return", dialog.save_button)
        assert "reason" in dialog.problem.text().lower()
        qtbot.keyClicks(dialog.reason, "Tunggu <i>rapat</i>")
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)

    in_dialog(decide)
    press("Ctrl+D")
    application = kept(window, lambda ws: applications.get(ws, key))
    assert (application.decision, application.decision_reason) == ("hold", "Tunggu <i>rapat</i>")
    assert cells(page.table, key)["decision"] == "Hold · Rina Wijaya"


def test_hidden_names_are_codes_and_the_row_stays_chosen(window, page, column):
    page.table.choose(key_of(page, "Ana"))
    job = page._comparison.job
    window.session.apply(
        jobs.edit(window.session.workspace, job_id=job.id, title=job.title, hide_names=True, hide_scores=True)
    )
    assert all(text.startswith("K-") for text in column(page.table, "candidate") + column(page.left_out, "candidate"))
    assert "Ana" not in page.reading.toPlainText().replace("Bukti <b>Ana</b>", "").replace("Ringkasan Ana", "")
    assert page.table.current.result.candidate.name == "K-01"


def test_a_colleagues_scores_stay_hidden_until_ones_own_are_in(window, page, column):
    workspace = window.session.workspace
    me = window.session.me.id
    dodi = next(row for row in applications.rows(workspace) if row.candidate.name == "Dodi").application.id
    from screening import interviewers

    budi = interviewers.ensure(workspace, name="Budi Santoso").id
    interview = interviews.schedule(workspace, application_id=dodi, panel=(me, budi)).id
    card = scorecards.begin(workspace, interview_id=interview, interviewer_id=budi).id
    for criterion in ("ketelitian", "kerapian", "kesabaran", "kerja-sama"):
        scorecards.rate(workspace, scorecard_id=card, criterion_id=criterion, score=3)
    window.session.apply(scorecards.submit(workspace, scorecard_id=card, recommendation="no", summary=""))
    assert "Dodi" not in column(page.table, "candidate")
    assert column(page.left_out, "reason") == ["Hidden until your own scorecard is submitted"]


def test_the_comparison_becomes_a_pdf_that_is_kept(window, page, in_dialog, press, qtbot, tmp_path, kept):
    target = tmp_path / "perbandingan.pdf"

    def save(dialog):
        field = dialog.findChild(QLineEdit)
        field.setText(str(target))
        dialog.accept()

    page.table.setFocus()
    press("Ctrl+E")
    menu = QApplication.activePopupWidget()
    assert [one.text() for one in menu.actions()] == [
        "In Indonesian…",
        "In English…",
        "",
        "In Indonesian, with the code…",
        "In English, with the code…",
    ]
    in_dialog(save)
    press("Down", menu)
    press("Return", menu)
    qtbot.waitUntil(lambda: not window.session.tasks.busy)
    rows = kept(window, documents.rows)
    assert [(one.kind, one.language) for one in rows] == [("comparison", "id")]
    assert Path(target).read_bytes() == kept(window, lambda ws: documents.content(ws, rows[0].id))
    assert str(target) in window.banner.message.text()


def test_nothing_to_compare_and_no_job_say_what_to_do(open_window, empty_path, press):
    window = open_window(empty_path, page="compare")
    assert not window.page.table.isVisible()
    press("Space")
    assert window.page.name == "jobs"


def test_enter_opens_the_candidate(window, page, press):
    page.table.choose(key_of(page, "Citra"))
    page.table.setFocus()
    press("Return")
    assert window.page.name == "candidate"
    assert "Citra" in window.page.person.text()
