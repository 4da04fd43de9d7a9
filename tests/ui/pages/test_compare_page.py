"""Compare: who stands where and why, sorting, a decision, the PDF; names stay hidden where the job hides them."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from reports.edition import Edition
from reports.kinds import kind_of
from reports.order import Order
from rubrics.format import dump
from screening import documents
from screening.interviewing import interviewers, interviews, scorecards
from screening.jobs import applications, jobs
from screening.people import candidates
from screening.privacy import restriction
from ui.models.comparison import Figure
from ui.models.rows import CELL_ROLE

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def settle(qtbot):
    """`settle(window)` waits until the worker has brought everything back."""
    return lambda window: qtbot.waitUntil(lambda: not window.session.tasks.busy)


@pytest.fixture
def window(open_window, scored_path, settle):
    opened = open_window(scored_path, page="compare")
    settle(opened)
    return opened


@pytest.fixture
def page(window):
    return window.page


def key_of(page, name):
    return next(line.key for line in page.table.rows.rows if line.place and line.result.candidate.name == name)


def test_ranks_figures_bounds_and_what_stands_beside_them(page, cells, column):
    assert column(page.table, "candidate") == ["Bima", "Ana", None, "Citra"]
    assert column(page.table, "rank") == ["1", "2", "Without a rank: coverage below 60%", "–"]
    bima, ana, citra = (cells(page.table, key_of(page, name)) for name in ("Bima", "Ana", "Citra"))
    assert bima["points"].startswith("85")
    assert ana["points"].startswith("65")
    assert citra["points"] == "– · 40.0–100.0"
    assert citra["coverage"] == "40% · 1 of 4"
    assert bima["must_haves"] == "1 not met"
    assert citra["must_haves"] == "1 not assessed"
    assert ana["must_haves"] == "Met"
    assert (bima["watch_outs"], ana["watch_outs"]) == ("1", "–")
    assert ana["criterion:ketelitian"] == "3.0 · 4 2"
    assert citra["criterion:kesabaran"] == "–"


def test_a_gap_of_two_is_marked_and_said(page):
    index = page.table.rows.index(
        page.table.rows.find(key_of(page, "Ana")).row(), page.table.rows.column("criterion:ketelitian")
    )
    assert index.data(CELL_ROLE) == Figure("3.0", value=3.0, raters=(4, 2), gap=2)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Rina Wijaya: 4" in spoken
    assert "Budi Santoso: 2" in spoken
    assert "2 levels apart" in spoken


def test_who_is_left_out_and_why(page, column):
    assert column(page.matrix.left_out, "candidate") == ["Dodi"]
    assert column(page.matrix.left_out, "reason") == ["No scorecard submitted yet"]


def test_who_is_not_named_is_counted_with_the_reason(window, page, column, settle):
    person = page._comparison.ranked[0].result.candidate
    window.session.apply(restriction.restrict(window.session.workspace, candidate_id=person.id, reason="Diperiksa"))
    settle(window)
    assert column(page.matrix.left_out, "candidate") == ["Dodi"]
    assert page.matrix.below.tabText(1) == "Not compared (2)"
    assert page.matrix.unnamed.text() == "1 more, not named here: processing of their data is restricted"


def test_how_sure_the_order_is_stands_above_the_matrix(window, page, column, settle):
    said = page.matrix.certainty
    assert said.isVisible()
    counted = "5 candidates with two or more interviewers whose own scores have a coverage of at least 60%. Here: 1."
    assert said.text().endswith(f"that takes {counted}")
    workspace, job = window.session.workspace, page._comparison.job
    criteria = page._comparison.rubric.active_criteria
    pair = [interviewers.ensure(workspace, name=name).id for name in ("Gita", "Hadi")]

    def add(*people):
        for number, levels in enumerate(people):
            person = candidates.add(workspace, name=f"Orang {number}").id
            application = applications.apply(workspace, candidate_id=person, job_id=job.id).id
            interview = interviews.schedule(workspace, application_id=application, panel=pair).id
            for who, level in zip(pair, levels, strict=True):
                card = scorecards.begin(workspace, interview_id=interview, interviewer_id=who).id
                for one in criteria:
                    scorecards.rate(workspace, scorecard_id=card, criterion_id=one.id, score=level)
                changed = scorecards.submit(workspace, scorecard_id=card, recommendation="yes", summary="")
        window.session.apply(changed)
        settle(window)

    add((1, 5), (5, 1), (1, 5), (5, 1), (5, 1))
    assert said.text().startswith("These scores tell nobody apart")
    signs = dict(zip(column(page.table, "candidate"), column(page.table, "rank"), strict=True))
    assert signs["Bima"] == "1 · ≈ ?"
    assert "≈ 2–" in signs["Ana"]
    add(*((level, level) for level in (1, 2, 3, 4, 5) * 3))
    assert not said.isVisible()


def test_any_criterion_sorts(page, column):
    page.table.order_by("criterion:ketelitian", Qt.SortOrder.AscendingOrder)
    assert column(page.table, "candidate") == ["Ana", "Bima", None, "Citra"]
    page.table.order_by("criterion:kerapian", Qt.SortOrder.AscendingOrder)
    assert column(page.table, "candidate") == ["Bima", "Ana", None, "Citra"]
    page.table.order_by("criterion:kerapian", Qt.SortOrder.DescendingOrder)
    assert column(page.table, "candidate") == ["Ana", "Bima", None, "Citra"]


def test_a_title_that_stands_still_sorts_too(page, qtbot, column):
    titles = page.table.still.horizontalHeader()
    place = titles.rect().center()
    place.setX(titles.sectionViewportPosition(page.table.rows.column("candidate")) + 12)
    qtbot.mouseClick(titles.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert column(page.table, "candidate") in (["Ana", "Bima", None, "Citra"], ["Bima", "Ana", None, "Citra"])
    assert page.table.horizontalHeader().sortIndicatorSection() == page.table.rows.column("candidate")


def test_the_arrows_walk_the_cells_and_each_says_what_it_rests_on(page, press):
    page.table.setFocus()
    page.table.selectRow(1)
    assert "How was this worked out?" in page.matrix.reading.toPlainText()
    while page.table.rows.column_name(page.table.currentIndex().column()) != "criterion:ketelitian":
        press("Right")
    text = page.matrix.reading.toPlainText()
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


def test_a_decision_is_recorded_with_its_reason(window, page, in_dialog, press, qtbot, kept, cells, settle):
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
    settle(window)
    assert cells(page.table, key)["decision"] == "Hold · Rina Wijaya"


def test_hidden_names_are_codes_and_the_row_stays_chosen(window, page, column, settle):
    page.table.choose(key_of(page, "Ana"))
    job = page._comparison.job
    window.session.apply(
        jobs.edit(window.session.workspace, job_id=job.id, title=job.title, hide_names=True, hide_scores=True)
    )
    settle(window)
    names = [*column(page.table, "candidate"), *column(page.matrix.left_out, "candidate")]
    assert [name for name in names if name and not name.startswith("K-")] == []
    assert "Ana" not in page.matrix.reading.toPlainText().replace("Bukti <b>Ana</b>", "").replace("Ringkasan Ana", "")
    assert page.table.current.result.candidate.name == "K-01"


def test_a_colleagues_scores_stay_hidden_until_ones_own_are_in(window, page, column, settle):
    workspace = window.session.workspace
    me = window.session.me.id
    dodi = next(row for row in applications.rows(workspace) if row.candidate.name == "Dodi").application.id
    from screening.interviewing import interviewers

    budi = interviewers.ensure(workspace, name="Budi Santoso").id
    interview = interviews.schedule(workspace, application_id=dodi, panel=(me, budi)).id
    card = scorecards.begin(workspace, interview_id=interview, interviewer_id=budi).id
    for criterion in ("ketelitian", "kerapian", "kesabaran", "kerja-sama"):
        scorecards.rate(workspace, scorecard_id=card, criterion_id=criterion, score=3)
    window.session.apply(scorecards.submit(workspace, scorecard_id=card, recommendation="no", summary=""))
    settle(window)
    assert "Dodi" not in column(page.table, "candidate")
    assert column(page.matrix.left_out, "reason") == ["Hidden until your own scorecard is submitted"]


def test_the_comparison_becomes_a_pdf_that_is_kept(window, page, in_dialog, press, qtbot, tmp_path, kept):
    target = tmp_path / "perbandingan.pdf"

    def save(dialog):
        field = dialog.findChild(QLineEdit)
        field.setText(str(target))
        dialog.accept()

    def choose(dialog):
        dialog.language.setCurrentIndex(dialog.language.findData("id"))
        in_dialog(save)
        press("Return", dialog.paper)

    page.table.setFocus()
    in_dialog(choose)
    press("Ctrl+E")
    qtbot.waitUntil(lambda: not window.session.tasks.busy)
    rows = kept(window, documents.rows)
    assert [(one.kind, one.language) for one in rows] == [("comparison", "id")]
    assert Path(target).read_bytes() == kept(window, lambda ws: documents.content(ws, rows[0].id))
    assert str(target) in window.banner.message.text()


def test_nothing_to_compare_and_no_job_say_what_to_do(open_window, empty_path, press, settle):
    window = open_window(empty_path, page="compare")
    settle(window)
    assert not window.page.table.isVisible()
    press("Space")
    assert window.page.name == "jobs"


def test_enter_opens_the_candidate(window, page, press):
    page.table.choose(key_of(page, "Citra"))
    page.table.setFocus()
    press("Return")
    assert window.page.name == "candidate"
    assert "Citra" in window.page.person.text()


def test_who_has_no_rank_stays_below_whatever_one_sorts_by_and_the_caption_is_stepped_over(page, press, column):
    for name in ("candidate", "points", "coverage", "criterion:ketelitian", "decision"):
        for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
            page.table.order_by(name, order)
            assert column(page.table, "candidate")[2:] == [None, "Citra"], (name, order)
    page.table.setFocus()
    page.table.selectRow(1)
    press("Down")
    assert page.table.current.result.candidate.name == "Citra"
    press("Up")
    assert page.table.currentIndex().row() == 1


def test_other_weights_are_a_preview_that_changes_nothing(window, page, press, qtbot, cells, column, scored_path):
    from screening.workspace import Workspace

    def everything():
        with Workspace.open(scored_path, read_only=True) as again:
            return [
                again.all(f"SELECT * FROM {table}")
                for table in ("applications", "rubrics", "jobs", "settings", "audit")
            ]

    before = everything()
    page.table.setFocus()
    press("Ctrl+Shift+W")
    assert page.matrix.strip.isVisible()
    assert "Nothing is saved" in page.matrix.strip.words.text()
    field = page.matrix.weights.fields["kerapian"]
    field.setValue(10)
    # Ana (2·3 + 10·4 + 4 + 4) ÷ 14, Bima (2·5 + 10·2 + 5 + 5) ÷ 14
    qtbot.waitUntil(lambda: column(page.table, "candidate") == ["Ana", "Bima", None, "Citra"])
    ana, bima = (cells(page.table, key_of(page, name)) for name in ("Ana", "Bima"))
    assert (ana["rank"], ana["points"]) == ("1 · (2)", "71.4 · (65.0)")
    assert (bima["rank"], bima["points"]) == ("2 · (1)", "46.4 · (85.0)")
    assert not page.export.isEnabled()
    exported = page.table.rows.every_row().read(window.session.workspace)
    assert [(line.rank, line.result.candidate.name, line.preview) for line in exported] == [
        (1, "Bima", None),
        (2, "Ana", None),
        (None, "Citra", None),
    ]
    for other in page.matrix.weights.fields.values():
        other.setValue(0)
    assert page.matrix.weights.problem.isVisible()
    page.matrix.end_preview.trigger()
    assert column(page.table, "rank")[:2] == ["1", "2"]
    assert column(page.table, "candidate")[:2] == ["Bima", "Ana"]
    assert not page.matrix.strip.isVisible()
    assert page.export.isEnabled()
    assert field.value() == 1
    assert everything() == before


def test_two_people_side_by_side_with_their_evidence_and_notes(page, press, settle, window):
    page.table.setFocus()
    page.table.selectRow(0)
    assert not page.beside.isEnabled()
    press("Shift+Down")
    press("Ctrl+B")
    settle(window)
    assert [name.text() for name in page.people.names] == ["Bima", "Ana"]
    assert page.people.reading.hasFocus()
    text = page.people.reading.toPlainText()
    for said in (
        "Bukti <b>Ana</b> ketelitian",
        "Bukti <b>Bima</b> ketelitian",
        "Ketelitian at level 4",
        "2 levels apart",
        "Memotong dua kali",
        "Catatan bersama",
        "Catatan pribadi True",  # one's own
        "Ringkasan Ana",
    ):
        assert said in text
    assert "Catatan pribadi False" not in text
    press("Esc")
    assert page.table.hasFocus()
    assert not page.people.isVisible()


def test_one_chooses_who_is_compared(page, press, in_dialog, settle, window, column, qtbot):
    def choose(dialog):
        listed = [dialog.list.item(row).text() for row in range(dialog.list.count())]
        assert [one.split(" · ")[:2] for one in listed] == [
            ["Bima", "85.0"],
            ["Ana", "65.0"],
            ["Citra", "not enough evidence"],
        ]
        dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
        dialog.list.item(1).setCheckState(Qt.CheckState.Unchecked)
        assert not dialog.accept_button.isEnabled()
        dialog.list.item(1).setCheckState(Qt.CheckState.Checked)
        qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)

    in_dialog(choose)
    page.table.setFocus()
    press("Ctrl+L")
    settle(window)
    settle(window)
    assert column(page.table, "candidate") == ["Ana", None, "Citra"]
    assert page.table.current is not None


def test_another_page_says_who_is_compared(window, page, settle, column):
    some = ",".join(key_of(page, name) for name in ("Ana", "Citra"))
    window.go("compare", f"{page._comparison.job.id}|{some}")
    settle(window)
    assert column(page.table, "candidate") == ["Ana", None, "Citra"]


def test_an_export_is_of_those_who_are_compared(window, page, settle, tmp_path):
    from tests.exported import export_comparison

    some = [key_of(page, name) for name in ("Ana", "Citra")]
    out = tmp_path / "some.pdf"
    export_comparison(window.session.workspace, job_id=page._comparison.job.id, language="en", out=out, chosen=some)
    from pypdf import PdfReader

    text = " ".join(" ".join(leaf.extract_text() for leaf in PdfReader(out).pages).split())
    assert "Bima" not in text
    assert "1 other candidate with a scorecard was not chosen" in text


def test_the_comparison_is_written_as_a_workbook(qtbot, window, page, press, tmp_path, monkeypatch):
    from python_calamine import CalamineWorkbook

    target = tmp_path / "perbandingan"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.table.setFocus()
    press("Ctrl+Shift+E")
    qtbot.waitUntil(lambda: str(target) in window.banner.message.text())
    book = CalamineWorkbook.from_path(str(target.with_suffix(".xlsx")))
    ranked = [row[1] for row in book.get_sheet_by_name("Ranking").to_python()[1:]]
    assert ranked[0] == page._comparison.ranked[0].result.candidate.name


def test_nobody_is_asked_who_is_compared_once_they_have_gone_elsewhere(window, page, settle):
    asked = []

    def close():
        if dialog := QApplication.activeModalWidget():
            asked.append(dialog)
            dialog.close()

    timer = QTimer(interval=0)
    timer.timeout.connect(close)
    timer.start()
    page.choose.trigger()
    window.go("jobs")
    settle(window)
    page.choose.trigger()
    settle(window)
    timer.stop()
    assert not asked


def test_candidates_scored_under_an_older_revision_are_compared_when_one_asks(
    qtbot, window, page, press, settle, column, rubric, tmp_path, monkeypatch
):
    assert not page.revision.isVisible()
    workspace, job = window.session.workspace, page._comparison.job
    changed = jobs.change_rubric(workspace, job_id=job.id, yaml=dump(replace(rubric, revision=rubric.revision + 1)))
    window.session.apply(changed)
    settle(window)
    assert column(page.table, "candidate") == []
    assert set(column(page.matrix.left_out, "reason")[:3]) == {"Scored under another revision of the rubric"}
    old, new = rubric.revision, rubric.revision + 1
    choices = [page.revision.itemText(place) for place in range(page.revision.count())]
    assert [one.partition(" candidate")[0] for one in choices] == [f"Revision {new} · 0", f"Revision {old} · 3"]
    assert choices[0].endswith("the job's present one")
    assert (page.revision.isVisible(), page.revision.currentIndex()) == (True, 0)

    page.revision.setFocus()
    press("Down")
    settle(window)
    assert column(page.table, "candidate") == ["Bima", "Ana", None, "Citra"]
    assert page.revision.currentText() == choices[1]
    assert f"revision {old}" in page.matrix.legend.text.text()

    target = tmp_path / "lama.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.export_book.trigger()
    qtbot.waitUntil(lambda: str(target) in window.banner.message.text())
    from python_calamine import CalamineWorkbook

    ranked = [row[1] for row in CalamineWorkbook.from_path(str(target)).get_sheet_by_name("Ranking").to_python()[1:]]
    assert ranked[0] == "Bima"

    asked = Order("comparison", Edition("en"), job_id=job.id, rubric_hash=page._comparison.rubric_hash)
    assert Order.from_json(asked.to_json()) == asked
    for order, people in ((asked, 3), (replace(asked, rubric_hash=""), 0)):
        assert len(kind_of(order).read(workspace, order).records["comparison"].ranked) == people
    done = window.session.workspace.one("SELECT action, record_id FROM audit ORDER BY seq DESC LIMIT 1")
    assert done == ("comparison_exported", job.id)

    page.revision.setFocus()
    press("Up")
    settle(window)
    assert column(page.table, "candidate") == []


def test_a_criterion_is_in_sight_in_the_smallest_window(qtbot, window, page):
    head = page.table.horizontalHeader()

    def names():
        return [page.table.rows.column_name(head.logicalIndex(place)) for place in range(page.table.rows.columnCount())]

    wide = [column.name for column in page.table.rows.columns]
    window.resize(1280, 720)
    qtbot.waitUntil(lambda: names() == wide)
    window.resize(window.minimumSize())
    qtbot.waitUntil(lambda: names()[:4] == ["rank", "candidate", "points", "criterion:ketelitian"])
    first = page.table.visualRect(page.table.rows.index(0, page.table.rows.column("criterion:ketelitian")))
    assert page.table.still.width() < first.left() and first.right() <= page.table.viewport().width()
    assert sorted(names()) == sorted(wide)
    window.resize(1280, 720)
    qtbot.waitUntil(lambda: names() == wide)
