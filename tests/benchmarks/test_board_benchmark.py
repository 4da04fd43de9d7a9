"""The board and the table of one job with 1,000, 10,000 and 100,000 applications: ready, scrolled, moved.

Times are those of the window's own thread (CPU): on a machine that does nothing else, what a clock shows.
"""

import statistics
import time

import pytest
from PySide6.QtCore import Qt

from rubrics.library import SAMPLE_RUBRIC
from screening.jobs import applications, jobs
from screening.people import candidates
from screening.workspace import Workspace

pytestmark = pytest.mark.benchmark_ratio

SIZES = (1_000, 10_000, 100_000)
ME = "Rina Wijaya"
FIRST_CARDS = """SELECT a.id, a.stage, a.stage_since, a.decision, a.score, c.name, c.code FROM applications a
    JOIN candidates c ON c.id = a.candidate_id WHERE a.job_id = ? AND a.stage = ? ORDER BY a.stage_since LIMIT 50"""
COUNTS = "SELECT stage, count(*) FROM applications WHERE job_id = ? GROUP BY stage"


@pytest.fixture(scope="module", params=SIZES)
def crowded(request, tmp_path_factory):
    """A file with one job for which so many people applied, most of them at its first stage; (path, job)."""
    path = tmp_path_factory.mktemp("board") / f"{request.param}.db"
    with Workspace.create(path, actor=ME) as workspace:
        job_id = jobs.add(workspace, title="Kasir", yaml=SAMPLE_RUBRIC.read_text(encoding="utf-8")).id
        with workspace.atomic():
            people = [candidates.add(workspace, name=f"Orang {number}").id for number in range(request.param)]
        put = applications.apply_many(workspace, candidate_ids=people, job_id=job_id)
        some = sorted(put.touched["applications"])[: request.param // 20]
        applications.move_many(workspace, application_ids=some, stage="interview")
    return path, job_id


@pytest.fixture
def window(opened, crowded):
    return opened(crowded[0], "jobs")


def timed(work):
    start = time.thread_time()
    work()
    return (time.thread_time() - start) * 1000


def test_the_board_of_a_job(qapp, qtbot, window, crowded, figure):
    path, job_id = crowded
    people, workspace = int(path.stem), window.session.workspace

    def bare():
        workspace.all(COUNTS, (job_id,))
        for stage in jobs.STAGES:
            workspace.all(FIRST_CARDS, (job_id, stage))

    def show():
        window.go("job", job_id)
        qapp.processEvents()

    show()  # builds the page
    cards = window.page.applications.board.columns["new"].list
    qtbot.waitUntil(lambda: cards.model().rowCount() == people - people // 20, timeout=60_000)
    ours, plain = [], []
    for _ in range(5):
        window.go("jobs")
        qapp.processEvents()
        plain.append(timed(bare))
        ours.append(timed(show))
        qtbot.waitUntil(lambda: cards.model().rowCount() == people - people // 20, timeout=60_000)
    figure(f"{people:,} on a job: its board ready", statistics.median(ours), statistics.median(plain), "-")

    bar, steps = cards.verticalScrollBar(), 300

    def scroll(step):
        bar.setValue(bar.maximum() * step // steps)
        cards.viewport().repaint()

    blocked = [timed(lambda step=step: scroll(step)) for step in range(steps + 1)]
    figure(f"{people:,} on a job: a step of scrolling, longest", max(blocked), 0, "<= 16")
    assert cards.model().index(cards.model().rowCount() - 1, 0).data().startswith("Orang")

    cards.setFocus()
    cards.setCurrentIndex(cards.model().index(cards.model().rowCount() // 2, 0))
    moved = timed(lambda: window.page.applications.board.shift(1))
    name = window.page.applications.board.current.candidate.name
    figure(f"{people:,} on a job: a card moved by a key", moved, 0, "<= 50")
    assert window.page.applications.board.columns["screening"].list.currentIndex().data() == name


def test_the_table_of_a_job(qapp, qtbot, window, crowded, figure):
    path, job_id = crowded
    people = int(path.stem)
    window.go("job", job_id)
    window.page.applications.show_as(board=False)
    table = window.page.applications.table
    qtbot.waitUntil(lambda: table.model().rowCount() == people, timeout=60_000)
    bar, steps = table.verticalScrollBar(), 300

    def scroll(step):
        bar.setValue(bar.maximum() * step // steps)
        table.viewport().repaint()

    blocked = [timed(lambda step=step: scroll(step)) for step in range(steps + 1)]
    figure(f"{people:,} in a job's table: a step of scrolling, longest", max(blocked), 0, "<= 16")
    start = time.thread_time()
    table.order_by("candidate", Qt.SortOrder.DescendingOrder)
    figure(f"{people:,} in a job's table: a title clicked", (time.thread_time() - start) * 1000, 0, "<= 50")
    qtbot.waitUntil(lambda: table.model().index(0, 0).data() == f"Orang {people - 1}", timeout=60_000)
