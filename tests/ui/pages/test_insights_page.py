"""The Insights page as a person meets it: choose, read, point, export; and it never tells what is hidden."""

import csv
import re

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from screening import audit, view_files
from screening.workspace import Workspace
from ui.insights.charts import scale
from ui.insights.views import VIEWS
from ui.widgets.table_content import shown


@pytest.fixture
def page(open_window, sample_path, qtbot):
    window = open_window(sample_path, page="insights")
    read(window.page, qtbot)
    return window.page


def read(page, qtbot):
    qtbot.waitUntil(lambda: not page.reading and bool(page.panel.title.text()))
    assert page.panel.title.text() == page.view.title


def look_at(page, name, qtbot):
    page.choose_view(name)
    read(page, qtbot)


def table_of(panel):
    rows = panel.table.model()
    return [[rows.index(row, column).data() for column in range(rows.columnCount())] for row in range(rows.rowCount())]


def test_funnel_is_there_at_once_with_its_table(page):
    assert page.panel.title.text() == "Funnel by stage"
    chart = page.panel.chart.chart
    assert [bar.value for bar in chart.bars] == [int(row[1]) for row in table_of(page.panel)]
    assert table_of(page.panel)[0][:3] == ["New", "12", "100%"]
    assert "÷ all applications" in page.panel.worked_out.toPlainText()


@pytest.mark.parametrize("of_one_job", [False, True], ids=["all", "job"])
def test_every_view_shows_figures_or_says_what_is_missing(page, qtbot, of_one_job):
    if of_one_job:
        page.job.setCurrentIndex(1)
        page.job.activated.emit(1)
    for view in VIEWS:
        look_at(page, view.name, qtbot)
        check_view(page)


def check_view(page):
    assert page.panel.reading.text()
    chart = page.panel.chart.chart
    assert chart.bars
    assert len(table_of(page.panel)) == len(chart.bars)
    assert all(bar.value is not None or bar.figure for bar in chart.bars)
    said = page.panel.worked_out.toPlainText()
    assert "How this was worked out" in said
    assert "Source:" in said
    assert "nan" not in said.lower()
    assert not page.panel.chart.grab().isNull()


def test_too_little_is_said_with_how_much(page, qtbot):
    look_at(page, "severity", qtbot)
    row = next(row for row in table_of(page.panel) if row[0] == "Rina Wijaya")
    assert row[-1] == "Takes 5 candidates scored together with others; so far 2"
    assert "Nobody has enough data" in page.panel.notes.text()


def test_raters_are_worth_another_look_and_nothing_is_corrected(page, qtbot):
    look_at(page, "spread", qtbot)
    assert "not a judgement" in page.panel.notes.text()
    assert "no score is ever corrected" in page.panel.notes.text()


def test_candidates_the_viewer_has_still_to_score_are_left_out_and_counted(page, qtbot):
    from screening.insights import outcomes
    from screening.insights.selection import Selection, left_out
    from screening.interviewing import interviewers

    workspace = page.session.workspace
    me = page.session.me.id
    hidden = left_out(workspace, Selection(), me)
    assert hidden > 0
    look_at(page, "scores", qtbot)
    assert re.search(rf"\b{hidden} application.* left out: you have still to submit", page.panel.notes.text())
    mine = outcomes.scores(workspace, Selection(), me)
    assert [bar.value for bar in page.panel.chart.chart.bars] == list(mine.counts)
    assert interviewers.all_of(workspace)


def test_the_keyboard_goes_from_bar_to_bar(page, qtbot):
    chart = page.panel.chart
    chart.setFocus()
    qtbot.waitUntil(chart.hasFocus)
    first = chart.chart.bars[0].words
    assert page.panel.pointed.text() == first
    assert chart.accessibleDescription() == first
    qtbot.keyClick(chart, Qt.Key.Key_Down)
    assert page.panel.pointed.text() == chart.chart.bars[1].words
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert page.panel.pointed.text() == chart.chart.bars[-1].words
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    qtbot.keyClick(chart, Qt.Key.Key_Up)
    assert chart.current == chart.chart.bars[0]
    page.views.setFocus()
    qtbot.waitUntil(page.views.hasFocus)
    assert page.panel.pointed.text() == ""


def test_the_mouse_reads_the_figures(page):
    chart = page.panel.chart
    place = chart.drawing().places[2]
    assert chart.words_at(place.room.center()) == place.bar.words
    assert chart.words_at(QPointF(-5, -5)) == ""


def test_a_screen_reader_hears_every_bar(page):
    chart = page.panel.chart
    assert chart.accessibleName() == chart.chart.title
    for bar in chart.chart.bars:
        assert bar.words in chart.accessibleDescription()
    assert page.panel.table.accessibleName()
    assert page.views.accessibleName()


def test_the_chart_is_saved_as_a_picture(page, tmp_path, monkeypatch, qtbot):
    target = tmp_path / "corong.png"
    monkeypatch.setattr(QFileDialog, "exec", lambda self: True)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda self: [str(target)])
    page.export_chart.trigger()
    picture = QImage(str(target))
    assert picture.width() == 1920
    colors = {picture.pixelColor(x, y).name() for x in range(0, 1920, 20) for y in range(0, picture.height(), 10)}
    assert {"#ffffff", "#0b6a6c"} <= colors
    assert audit.entries(page.session.workspace, limit=1)[0].action == "chart_exported"
    page.save_chart(tmp_path / "nowhere" / "corong.png")
    assert not (tmp_path / "nowhere").exists()
    assert [one.action for one in audit.entries(page.session.workspace, limit=2)].count("chart_exported") == 1


def test_the_table_goes_into_a_csv_with_numbers(page, tmp_path):
    what = shown(page.panel.table, "Funnel")
    with Workspace.open(page.session.workspace.path, read_only=True) as again:
        view_files.write(tmp_path / "corong.csv", what.view(again), kind="csv", replace=False)
    with (tmp_path / "corong.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["Stage", "Ever there", "Share", "There now"]
    assert rows[1][:3] == ["New", "12", "1"]


def test_a_period_before_everything_says_so(page, qtbot):
    page.period.choice.setCurrentIndex(page.period.choice.findData("own"))
    page.period.choice.activated.emit(4)
    assert page.period.since.isVisible()
    page.period.since.setDate(page.period.since.date().addYears(-20))
    page.period.until.setDate(page.period.since.date().addDays(1))
    read(page, qtbot)
    assert page.panel.reading.text() == "No application came in during this period."
    assert not page.panel.chart.isVisible()
    assert not page.export_chart.isEnabled()
    assert not page.export_table.isEnabled()


def test_a_day_that_ends_before_it_begins_moves_the_other_one(page):
    page.period.choice.setCurrentIndex(page.period.choice.findData("own"))
    page.period.until.setDate(page.period.since.date().addDays(-3))
    assert page.period.since.date() == page.period.until.date()
    page.period.since.setDate(page.period.until.date().addDays(9))
    assert page.period.until.date() == page.period.since.date()
    since, until = page.period.bounds
    assert since < until


def test_a_change_of_language_while_figures_are_read(page, qtbot):
    window = page.window()
    page.choose_view("agreement")
    window.session.set("language", "id")
    fresh = window.page
    assert fresh is not page
    read(fresh, qtbot)
    assert fresh.panel.chart.chart.bars


def test_what_was_asked_for_last_is_what_is_shown(page, qtbot):
    for name in ("agreement", "halo", "scores"):
        page.choose_view(name)
    read(page, qtbot)
    assert page.panel.title.text() == "Scores"
    qtbot.waitUntil(lambda: not page.session.tasks.busy)
    assert page.panel.title.text() == "Scores"


def test_without_a_job_there_is_a_way_to_the_jobs(open_window, empty_path):
    window = open_window(empty_path, page="insights")
    assert not window.page.views.isVisible()
    window.page._whole.first.click()
    assert window.page.name == "jobs"


@pytest.mark.parametrize(("language", "colors"), [("id", "dark"), ("en", "light")], ids=["id-dark", "en-light"])
def test_the_smallest_window_holds_every_view(open_window, sample_path, qtbot, language, colors):
    window = open_window(sample_path, language=language, colors=colors, page="insights")
    window.resize(760, 480)
    page = window.page
    for view in VIEWS:
        look_at(page, view.name, qtbot)
        assert page.panel.widget().width() <= page.panel.viewport().width()
        assert page.panel.chart.width() >= page.panel.chart.minimumSizeHint().width()


@pytest.mark.parametrize(
    ("values", "whole", "expected"),
    [
        ([12], True, (0, 2, 4, 6, 8, 10, 12)),
        ([320], True, (0, 100, 200, 300, 400)),
        ([1], True, (0, 1)),
        ([0], True, (0, 1)),
        ([], False, (0, 1)),
        ([0.42], False, (0, 0.1, 0.2, 0.3, 0.4, 0.5)),
    ],
    ids=["twelve", "hundreds", "one", "zero", "nothing", "part"],
)
def test_the_scale_is_round_and_reaches_the_highest(values, whole, expected):
    assert scale(values, whole=whole) == pytest.approx(expected)
