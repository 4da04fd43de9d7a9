"""The Reports page with 10,000 kept documents, and 200 summaries drawn here, by one process and by two.

Times of the page are those of the window's own thread (CPU): on a machine that does nothing else, what a clock shows.
"""

import statistics
import time
from pathlib import Path

import pytest

from reports.edition import Edition
from reports.many import export_many
from reports.order import Order
from screening import documents
from screening.workspace import Workspace

pytestmark = pytest.mark.benchmark_ratio

ME = "Rina Wijaya"
KEPT, ROUNDS, SUMMARIES = 10_000, 7, 200


@pytest.fixture
def full(crowd_file, tmp_path):
    """A workspace with 10,000 documents of 45 kB each."""
    import shutil

    path = Path(shutil.copy(crowd_file(1_000), tmp_path / "full.db"))
    with Workspace.open(path, actor=ME) as workspace:
        about = workspace.all("SELECT id, job_id FROM applications")
        numbers = documents.take_numbers(workspace, KEPT)
        with workspace.atomic():
            for place, number in enumerate(numbers):
                application, job = about[place % len(about)]
                documents.keep(
                    workspace,
                    kind="candidate_summary",
                    title=f"Ringkasan kandidat: {number}",
                    language="id",
                    number=number,
                    content=b"%PDF-1.4 " + number.encode() * 4_500,
                    application_id=application,
                    job_id=job,
                )
    return path


def test_the_page_opens_with_ten_thousand(full, opened, qtbot, figure):
    window = opened(full, "settings")
    times, complete = [], []
    for _ in range(ROUNDS):
        qtbot.waitUntil(lambda: not window.session.tasks.busy)
        start = time.thread_time()
        window.go("reports")
        window.page.repaint()
        times.append((time.thread_time() - start) * 1000)
        model = window.page.table.model()
        assert model.index(0, 0).data()
        qtbot.waitUntil(lambda model=model: model.rowCount() == KEPT and window.page.preview.isVisible())
        complete.append((time.thread_time() - start) * 1000)
        window.page.refresh_when_seen()
        window.go("settings")
    figure("reports: opened first, 10,000 documents", times[0], 0, "100 ms")
    figure("reports: opened again, 10,000 documents", statistics.median(times[1:]), 0, "100 ms")
    figure("reports: first, with all rows and the preview", complete[0], 0, "-")


def test_both_cores(crowd_file, tmp_path, figure):
    import shutil

    took = {}
    for processes in (0, 1, 2):
        path = Path(shutil.copy(crowd_file(1_000), tmp_path / f"{processes}.db"))
        folder = tmp_path / str(processes)
        folder.mkdir()
        with Workspace.open(path, actor=ME) as workspace:
            rows = workspace.all("SELECT id FROM applications WHERE score IS NOT NULL LIMIT ?", (SUMMARIES,))
            orders = [Order("candidate_summary", Edition("id"), application_id=row[0]) for row in rows]
            start = time.perf_counter()
            outcome = export_many(workspace, orders, folder=folder, step=lambda *_: False, processes=processes)
            took[processes] = time.perf_counter() - start
            assert len(outcome.made) == len(orders) == len(list(folder.iterdir()))
    figure(f"{len(orders)} summaries, one process against here", took[1], took[0], "-", "s")
    figure(f"{len(orders)} summaries, two processes against one", took[2], took[1], "-", "s")
