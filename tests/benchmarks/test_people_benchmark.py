"""The page of candidates among 1,000, 10,000 and 100,000 people: opened, searched, scrolled, next to its bare SQL.

Times are those of the window's own thread (CPU): on a machine that does nothing else, what a clock shows.
"""

import os
import statistics
import subprocess
import sys
import time

import pytest

from rubrics.library import SAMPLE_RUBRIC
from screening.people import candidates
from screening.people.candidate_filter import Filter
from screening.samples import sample
from screening.settings import Settings
from screening.workspace import Workspace

pytestmark = pytest.mark.benchmark_ratio

ME = "Rina Wijaya"
FRAME_MS, OPENING_MS = 16, 100
SCREEN = 50  # rows, more than one sees at once
SEARCHES = (
    "siti nurhaliza",
    "budi santoso",
    "maria",
    "agus@contoh",
    "0812-34",
    "k-1234",
    "senior",
    "anggota",
    "jadwal",
    "xylo",
    "zulkifli",
    "komunitas",
    "menengahi warga",
    "wijaya rina",
)
TYPED = [word[:length] for word in SEARCHES for length in range(1, len(word) + 1)]
STEPS = 100

# What the first screen shows, asked for in the same order without anything of ours around it.
BARE_PAGE = f"""SELECT c.id, c.number, c.name, c.email, c.phone, c.source, c.tags, c.note, c.created_at, c.updated_at,
        c.hidden, c.keep_until, c.custom, a.id, a.job_id, j.title, a.stage, a.decision, a.score,
        (SELECT min(scheduled_at) FROM interviews i WHERE i.application_id = a.id AND i.ended_at = ''
            AND i.scheduled_at > '2026')
    FROM candidates c LEFT JOIN applications a ON a.id = c.latest_application LEFT JOIN jobs j ON j.id = a.job_id
    ORDER BY iif(c.hidden, '', c.name_key), c.number LIMIT {SCREEN}"""
BARE_SEARCH = f"""SELECT c.* FROM candidates_fts f JOIN candidates c ON c.number = f.rowid
    WHERE candidates_fts MATCH ? LIMIT {SCREEN}"""


def elapsed(work):
    start = time.thread_time()
    work()
    return (time.thread_time() - start) * 1000


def at_95(times):
    return sorted(times)[int(len(times) * 0.95)]


@pytest.fixture
def people(crowded):
    """The file, open, with the id of somebody who scores in it, and how many people are in it."""
    path, number = crowded
    with Workspace.open(path, actor=ME) as workspace:
        (viewer,) = workspace.one("SELECT id FROM interviewers WHERE name = ?", (ME,))
        yield workspace, viewer, number


@pytest.fixture
def page(qtbot, opened, crowded):
    """The page of candidates in a window of its own; everybody is counted."""
    window = opened(crowded[0], "jobs")

    def opening():
        window.go("candidates")
        window.page.table.viewport().repaint()

    window.opening_ms = elapsed(opening)
    qtbot.waitUntil(lambda: window.page.table.rows.total == crowded[1], timeout=20_000)
    return window.page


def test_the_first_rows(people, figure, alternate):
    workspace, viewer, number = people
    ours, bare = alternate(
        lambda: candidates.page(workspace, limit=SCREEN, viewer_id=viewer),
        lambda: workspace.connection.execute(BARE_PAGE).fetchall(),
        rounds=21,
    )
    figure(f"first {SCREEN} of {number:,} candidates", ours, bare, "<= 2")


def test_the_page_is_ready(page, crowded, figure):
    figure(f"Candidates page ready, {crowded[1]:,}", page.window().opening_ms, 0, OPENING_MS)


def test_a_key_in_the_search(page, crowded, qapp, figure):
    connection = page.session.workspace.connection
    ours, bare = [], []
    for text in TYPED:

        def press(text=text):
            page.search.setText(text)
            page.table.viewport().repaint()

        ours.append(elapsed(press))
        qapp.processEvents()
        trigram = f'"{text[:3]:<3}"' if len(text) >= 3 else f'"{"  "[: 3 - len(text)]}{text}"'
        bare.append(elapsed(lambda trigram=trigram: connection.execute(BARE_SEARCH, (trigram,)).fetchall()))
    figure(f"key in the search to rows, {crowded[1]:,}, 95 of 100", at_95(ours), at_95(bare), f"{FRAME_MS} ms")
    figure(f"key in the search to rows, {crowded[1]:,}, median", statistics.median(ours), statistics.median(bare), "-")


def test_searching_the_file(people, figure):
    """Without the window: what of it is the file's."""
    workspace, viewer, number = people
    times = [
        elapsed(lambda text=text: candidates.page(workspace, filter=Filter(text=text), limit=SCREEN, viewer_id=viewer))
        for text in TYPED
    ]
    figure(f"search in the file, {number:,}, 95 of 100", at_95(times), 0, "-")


def test_scrolling_from_end_to_end(page, crowded, qapp, figure):
    bar = page.table.verticalScrollBar()
    numbers = page.table.rows._listed.numbers
    connection = page.session.workspace.connection
    ours, bare = [], []
    for step in range(STEPS + 1):

        def drag(step=step):
            bar.setValue(bar.maximum() * step // STEPS)
            page.table.viewport().repaint()

        ours.append(elapsed(drag))
        qapp.processEvents()
        first = (len(numbers) - SCREEN) * step // STEPS
        some = ", ".join(map(str, numbers[first : first + SCREEN]))
        bare.append(
            elapsed(
                lambda some=some: connection.execute(f"SELECT * FROM candidates WHERE number IN ({some})").fetchall()
            )
        )
    figure(f"dragging the scroll bar, {crowded[1]:,}, longest", max(ours), max(bare), f"{FRAME_MS} ms")
    figure(f"dragging the scroll bar, {crowded[1]:,}, median", statistics.median(ours), statistics.median(bare), "-")


def window_ready(path, environment):
    """Seconds and MiB of a whole process, from its start to the first complete paint."""
    script = (
        "import resource, subprocess, sys, time; start = time.perf_counter();"
        "code = subprocess.run(sys.argv[1:], capture_output=True).returncode;"
        "print(code, time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)"
    )
    command = [sys.executable, "-S", "-c", script, sys.executable, "-m", "ui", "--quit-when-ready", str(path)]
    said = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout.split()
    assert said[0] == "0"
    return float(said[1]) * 1000, float(said[2])


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="sizes are counted in other units elsewhere")
def test_the_window_against_twelve_people(crowded, tmp_path, figure):
    twelve = tmp_path / "twelve.db"
    with Workspace.create(twelve, actor=ME) as workspace:
        sample.fill(workspace, yaml=SAMPLE_RUBRIC.read_text(encoding="utf-8"), me=ME)
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    folders = {name: str(tmp_path / name) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "HOME")}
    environment = kept | folders | {"QT_QPA_PLATFORM": "offscreen"}
    Settings.load(tmp_path / "XDG_CONFIG_HOME" / "saring" / "settings.json").set("your_name", ME)
    runs = [(window_ready(crowded[0], environment), window_ready(twelve, environment)) for _ in range(6)][1:]
    many, few = zip(*runs, strict=True)
    for place, name, unit in ((0, "window ready", "ms"), (1, "its peak memory", "MiB")):
        ours, bare = (statistics.median(one[place] for one in some) for some in (many, few))
        figure(f"{name}, {crowded[1]:,} against 12 people", ours, bare, "<= 1.3", unit=unit)
