"""From the key press to the disk and to the screen, in the whole window, against the least a commit could cost."""

import statistics
import time
from itertools import count

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screening import notes
from screening.settings import Settings
from screening.workspace import Workspace

pytestmark = pytest.mark.benchmark_ratio

FRAME_MS = 16
PRESSES = 1000


@pytest.fixture
def commits():
    """When each commit was told to the window."""
    return []


@pytest.fixture
def places(qtbot, qapp, tmp_path, workspace_path, interview_id, scorecard_id, rina, workspace, commits):
    """The list that has the focus while one scores, in a window on an interview with 300 notes."""
    from ui import theme, translations
    from ui.main_window import MainWindow
    from ui.session import Session

    with workspace.atomic():
        for number in range(300):
            notes.add(workspace, interview_id=interview_id, interviewer_id=rina, text=f"Catatan nomor {number}")
    settings = Settings.load(tmp_path / "settings.json")
    settings.set("your_name", "Rina Wijaya")
    translations.install("id")
    theme.apply(qapp, "light")
    session = Session(Workspace.open(workspace_path, actor="Rina Wijaya"), settings)
    session.changed.connect(lambda changes: commits.append(time.perf_counter()))  # before any page hears of it
    window = MainWindow(session)
    window.resize(1280, 720)
    window.show()
    window.go("interview", interview_id)
    qtbot.waitExposed(window)
    yield window.page.desk.places
    window.close()
    session.close()
    translations.install("en")


def test_a_rating_by_key(places, bare, commits, figure, alternate):
    started, levels = [], count()
    commits.clear()

    def press():
        started.append(time.perf_counter())
        QTest.keyClick(places, Qt.Key(Qt.Key.Key_1 + next(levels) % 5))

    shown, least = alternate(press, bare, rounds=PRESSES)
    assert len(commits) == len(started)
    committed = statistics.median((end - start) * 1000 for start, end in zip(started, commits, strict=True))
    figure("rating, key press to committed", committed, least, 3)
    figure("rating, key press to shown (without repaint)", shown, least, "-")


def test_a_frame_after_a_key(places, qapp, figure):
    times = []
    for number in range(PRESSES):
        start = time.perf_counter()
        QTest.keyClick(places, Qt.Key(Qt.Key.Key_1 + number % 5))
        qapp.processEvents()
        times.append((time.perf_counter() - start) * 1000)
    figure("rating, key press to repainted, p99", statistics.quantiles(times, n=100)[98], 0, f"{FRAME_MS} ms")
