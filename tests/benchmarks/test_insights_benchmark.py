"""Insights among 1,000, 10,000 and 100,000 people: the page ready, and each view's figures next to bare SQL."""

import time

import pytest

from screening.insights.selection import Selection
from screening.interviewing import interviewers
from screening.settings import Settings
from screening.workspace import Workspace
from ui import theme, translations
from ui.insights.views import VIEWS
from ui.main_window import MainWindow
from ui.session import Session

pytestmark = pytest.mark.benchmark_ratio

ME = "Rina Wijaya"
# What any answer has to do: meet every scorecard with its scores, or every move of an application, once.
EVERY_SCORE = """SELECT s.interviewer_id, count(*), sum(r.score) FROM scorecards s
    JOIN interviews i ON i.id = s.interview_id JOIN applications a ON a.id = i.application_id
    JOIN ratings r ON r.scorecard_id = s.id WHERE s.status = 'submitted' GROUP BY 1"""
EVERY_MOVE = """SELECT c.stage, count(*) FROM stage_changes c JOIN applications a ON a.id = c.application_id
    GROUP BY 1"""


def test_every_view_is_read(crowded, figure, alternate):
    path, people = crowded
    with Workspace.open(path) as workspace:
        me = next(one.id for one in interviewers.all_of(workspace) if one.name == ME)
        for view in VIEWS:
            sql = EVERY_MOVE if view.group == "stages" else EVERY_SCORE
            ours, bare = alternate(
                lambda view=view: view.read(workspace, Selection(), me),
                lambda sql=sql: workspace.all(sql),
                rounds=3,
                warm_up=1,
            )
            figure(f"insights, {view.name}, {people:,} people", ours, bare, "-")


def test_the_page_is_ready(qapp, qtbot, crowded, figure, tmp_path):
    path, people = crowded
    settings = Settings.load(tmp_path / "settings.json")
    settings.set("your_name", ME)
    translations.install("en")
    theme.apply(qapp, "light")
    window = MainWindow(Session(Workspace.open(path, actor=ME), settings))
    window.resize(1280, 720)
    window.go("home")
    window.show()
    qapp.processEvents()
    start = time.perf_counter()
    window.go("insights")
    qapp.processEvents()
    figure(f"insights page in sight, {people:,} people", (time.perf_counter() - start) * 1000, 0, "100 ms")
    qtbot.waitUntil(lambda: not window.page.reading, timeout=60_000)
    figure(f"its first chart, {people:,} people", (time.perf_counter() - start) * 1000, 0, "-")
    assert window.page.panel.chart.chart.bars
    window.close()
    window.session.close()
    window.deleteLater()
