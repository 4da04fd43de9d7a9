"""Figures are ratios against a bare equivalent in the same run, since machines are noisy; none of them fails a test."""

import gc
import os
import statistics
import time
from itertools import count
from pathlib import Path

import pytest
from shiboken6 import delete
from sqlcipher3 import dbapi2 as driver

from rubrics.library import library
from screening.samples import crowd
from screening.settings import Settings
from screening.workspace import Workspace

CROWDS = (1_000, 10_000, 100_000)
ME = "Rina Wijaya"
GOALS = pytest.StashKey()


def pytest_configure(config):
    config.stash[GOALS] = []


def pytest_terminal_summary(terminalreporter, config):
    rows = config.stash[GOALS]
    if not rows:
        return
    terminalreporter.section("figures")
    terminalreporter.write_line(f"{'figure':<52}{'ours':>13}{'bare':>13}{'ratio':>8}{'goal':>8}")
    for name, ours, bare, goal, unit in rows:
        ratio = f"{ours / bare:.2f}" if bare else "-"
        bare_text = f"{bare:.2f} {unit}" if bare else "-"
        terminalreporter.write_line(f"{name:<52}{ours:>10.2f} {unit}{bare_text:>13}{ratio:>8}{goal:>8}")


@pytest.fixture
def figure(request):
    """`figure(name, ours, bare, goal, unit)` adds a row to the table at the end; `bare` may be 0 for a plain figure."""

    def add(name, ours, bare, goal, unit="ms"):
        assert ours > 0
        request.config.stash[GOALS].append((name, ours, bare, str(goal), unit))

    return add


@pytest.fixture
def alternate():
    """Medians in milliseconds of two functions timed in turn, so that both see the same noise.

    `clock` is `time.process_time` where only what this process does counts.
    """

    def measure(ours, bare, *, rounds, warm_up=3, clock=time.perf_counter):
        times = ([], [])
        for number in range(rounds + warm_up):
            for function, kept in ((ours, times[0]), (bare, times[1])):
                start = clock()
                function()
                if number >= warm_up:
                    kept.append((clock() - start) * 1000)
        return statistics.median(times[0]), statistics.median(times[1])

    return measure


@pytest.fixture
def bare(workspace, tmp_path):
    """`bare()` upserts and commits one row in a file of its own, with the workspace's pragmas."""
    connection = driver.connect(str(tmp_path / "bare.db"), isolation_level=None)
    for pragma in ("journal_mode", "synchronous", "fullfsync", "checkpoint_fullfsync", "foreign_keys", "secure_delete"):
        (value,) = workspace.one(f"PRAGMA {pragma}")
        connection.execute(f"PRAGMA {pragma} = {value}")
    connection.execute("CREATE TABLE ratings (card TEXT, criterion TEXT, score INTEGER, PRIMARY KEY (card, criterion))")
    numbers = count()

    def write():
        number = next(numbers)
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(
            "INSERT INTO ratings VALUES ('card', ?, ?) ON CONFLICT DO UPDATE SET score = excluded.score",
            (f"criterion {number % 4}", 1 + number % 5),
        )
        connection.execute("COMMIT")

    yield write
    connection.close()


@pytest.fixture(scope="session")
def crowd_file(tmp_path_factory):
    """`crowd_file(people)` is a file with so many people, made once for all: it takes minutes for 100,000.

    SARING_CROWDS names a folder to keep them in.
    """
    folder = Path(os.environ.get("SARING_CROWDS") or tmp_path_factory.mktemp("crowds"))

    def made(people):
        path = folder / f"{people}.db"
        if not path.exists():
            yamls = [one.read_text(encoding="utf-8") for one in library()]
            with Workspace.create(path, actor=ME) as workspace:
                for _ in crowd.fill(workspace, yamls=yamls, people=people, me=ME):
                    pass
        return path

    return made


@pytest.fixture
def settled(qtbot):
    """`settled(window)` waits until the worker has nothing more for it."""

    def settled(window):
        tasks = window.session.tasks
        qtbot.waitUntil(lambda: not tasks.busy and not tasks._quiet, timeout=60_000)

    return settled


@pytest.fixture
def opened(settled, qapp, tmp_path):
    """`opened(path, page)` is a window on a file, with what the program reads ahead; it is closed at the end.

    Garbage is collected as the program does.
    """
    from ui import theme, translations
    from ui.garbage import GarbageCollector, collect_here
    from ui.main_window import MainWindow
    from ui.reading_ahead import read_ahead
    from ui.session import Session

    settings = Settings.load(tmp_path / "settings.json")
    settings.set("your_name", ME)
    settings.set("rubric_folder", str(tmp_path))
    translations.install("en")
    theme.apply(qapp, "light")
    collect_here(qapp)
    windows = []

    def opened(path, page):
        window = MainWindow(Session(Workspace.open(path, actor=ME), settings))
        windows.append(window)
        window.resize(1280, 720)
        window.go(page)
        window.show()
        qapp.processEvents()
        read_ahead(window.session.tasks)
        settled(window)
        return window

    yield opened
    for window in windows:
        window.close()
        window.session.close()
        window.deleteLater()
    qapp.processEvents()
    delete(qapp.findChild(GarbageCollector))
    gc.unfreeze()
    gc.enable()


@pytest.fixture(scope="session", params=CROWDS)
def crowded(request, crowd_file):
    """A file with so many people, and how many."""
    return crowd_file(request.param), request.param
