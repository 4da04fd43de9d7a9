"""Scoring while a workspace of a gigabyte is backed up: every key press is answered within a frame."""

import os
import statistics
import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from screening.backups import folders
from screening.people import attachments, candidates
from screening.settings import Settings
from screening.workspace import Workspace

pytestmark = pytest.mark.benchmark_ratio

FRAME_MS = 16
SIZE = 1_000_000_000
FILE = 9_000_000
FEWEST = 1_000


@pytest.fixture
def large(workspace, workspace_path, interview_id, scorecard_id):
    """The workspace grown to a gigabyte by what is attached to people; closed."""
    for number in range(SIZE // FILE + 1):
        person = candidates.add(workspace, name=f"Orang {chr(97 + number // 26)}{chr(97 + number % 26)}").id
        attachments.add(workspace, candidate_id=person, name="cv.pdf", content=b"%PDF-1.7\n" + os.urandom(FILE))
    workspace.close()
    assert workspace_path.stat().st_size >= SIZE
    return workspace_path


@pytest.fixture
def window(qtbot, qapp, tmp_path, large, interview_id):
    """Rina's window on the interview, as the running program shows it."""
    from ui import theme, translations
    from ui.main_window import MainWindow
    from ui.session import Session

    settings = Settings.load(tmp_path / "settings.json")
    settings.set("your_name", "Rina Wijaya")
    translations.install("id")
    theme.apply(qapp, "light")
    opened = MainWindow(Session(Workspace.open(large, actor="Rina Wijaya"), settings))
    opened.resize(1280, 720)
    opened.go("interview", interview_id)
    with qtbot.waitActive(opened):
        opened.show()
        opened.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is opened.page.desk.places)
    yield opened
    opened.close()
    opened.session.close()
    translations.install("en")


def press(number):
    """One rating by key, until it is repainted; in milliseconds."""
    start = time.perf_counter()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key(Qt.Key.Key_1 + number % 5))
    QApplication.processEvents()
    return (time.perf_counter() - start) * 1000


def p99(times):
    return statistics.quantiles(times, n=100)[98]


def test_scoring_while_a_gigabyte_is_backed_up(window, figure):
    quiet = [press(number) for number in range(FEWEST)]
    keeper = window.session.backups
    keeper.look()
    begun, times = time.perf_counter(), []
    while keeper.kept is None and keeper.problem is None:
        times.append(press(len(times)))
    seconds = time.perf_counter() - begun
    assert keeper.problem is None
    (made,) = folders.everything(folders.default_folder())
    assert made.size >= SIZE
    assert len(times) > 100
    figure("rating while 1 GB is backed up, to repainted, p99", p99(times), p99(quiet), f"{FRAME_MS} ms")
    figure("… the slowest of them", max(times), max(quiet), "-")
    figure("backup of 1 GB while scoring, whole", seconds * 1000, 0, "-")
