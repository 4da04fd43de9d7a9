"""From the key press to the disk and to the screen, in the whole window, against the least a commit could cost."""

import statistics
import time
from itertools import count

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rubrics.format import dump
from screening.interviewing import interviews, notes
from screening.jobs import applications, jobs
from screening.settings import Settings
from screening.workspace import Workspace

pytestmark = pytest.mark.benchmark_ratio

FRAME_MS = 16
OPENING_MS = 100
PRESSES = 1000
NOTES, NOTES_HERE = 5_000, 300


@pytest.fixture
def commits():
    """When each commit was told to the window."""
    return []


@pytest.fixture
def long_rubric(make_rubric, make_criterion):
    """A rubric of 40 criteria."""
    return dump(make_rubric(*(make_criterion(f"kriteria-{number}") for number in range(1, 41)), id="panjang"))


@pytest.fixture
def fill(workspace, application_id, rina):
    """`fill(interview_id)`: that interview has 300 notes, and the workspace 5,000."""

    def fill(interview_id):
        with workspace.atomic():
            others = [interviews.schedule(workspace, application_id=application_id).id for _ in range(47)]
            for number in range(NOTES):
                where = interview_id if number < NOTES_HERE else others[number % len(others)]
                text = f"Catatan nomor {number}: menengahi dua anggota yang berselisih tentang aturan grup"
                notes.add(workspace, interview_id=where, interviewer_id=rina, text=text)

    return fill


@pytest.fixture
def open_window(qtbot, qapp, tmp_path, workspace_path, commits):
    """`open_window(scroll=False)`: Rina's window on the workspace, at Home."""
    from ui import theme, translations
    from ui.main_window import MainWindow
    from ui.session import Session

    opened = []

    def build(*, scroll=False):
        settings = Settings.load(tmp_path / "settings.json")
        settings.set("your_name", "Rina Wijaya")
        settings.set("interview_scroll", scroll)
        translations.install("id")
        theme.apply(qapp, "light")
        session = Session(Workspace.open(workspace_path, actor="Rina Wijaya"), settings)
        session.changed.connect(lambda changes: commits.append(time.perf_counter()))  # before any page hears of it
        window = MainWindow(session)
        opened.append(window)
        window.resize(1280, 720)
        window.go("home")
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    yield build
    for window in opened:
        window.close()
        window.session.close()
    translations.install("en")


@pytest.fixture
def sit_down(qtbot, open_window):
    """`sit_down(interview_id, scroll=False)`: the list that has the focus while one scores, in an open interview."""

    def open_interview(interview_id, **look):
        window = open_window(**look)
        window.go("interview", interview_id)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is window.page.desk.places)
        return window.page.desk.places

    return open_interview


@pytest.fixture
def long_interview_id(workspace, long_rubric, candidate_id, rina):
    """An interview of another job, with the rubric of 40 criteria."""
    job = jobs.add(workspace, title="Panjang", yaml=long_rubric).id
    application = applications.apply(workspace, candidate_id=candidate_id, job_id=job).id
    return interviews.schedule(workspace, application_id=application, panel=(rina,)).id


def test_a_rating_by_key(fill, sit_down, interview_id, scorecard_id, bare, commits, figure, alternate):
    fill(interview_id)
    places = sit_down(interview_id)
    started, levels = [], count()
    commits.clear()

    def press():
        started.append(time.perf_counter())
        QTest.keyClick(places, Qt.Key(Qt.Key.Key_1 + next(levels) % 5))

    shown, least = alternate(press, bare, rounds=PRESSES)
    assert len(commits) == len(started)
    committed = statistics.median((end - start) * 1000 for start, end in zip(started, commits, strict=True))
    figure("rating, key press to committed", committed, least, 2)
    figure("rating, key press to shown (without repaint)", shown, least, "-")


KEYS = {
    "rating": lambda number: (Qt.Key(Qt.Key.Key_1 + number % 5),),
    "next criterion": lambda number: (Qt.Key.Key_Down if number % 8 < 4 else Qt.Key.Key_Up,),
    "tick": lambda number: (Qt.Key.Key_S if number % 2 else Qt.Key.Key_U,),
    "undo": lambda number: (Qt.Key(Qt.Key.Key_1 + number % 5), Qt.Key.Key_Z),
}


def frames(keys):
    """How many milliseconds each of 1,000 presses took until it was repainted."""
    times = []
    for number in range(PRESSES):
        for key in keys(number):
            held = Qt.KeyboardModifier.ControlModifier if key == Qt.Key.Key_Z else Qt.KeyboardModifier.NoModifier
            start = time.perf_counter()
            QTest.keyClick(QApplication.focusWidget(), key, held)
            QApplication.processEvents()
            times.append((time.perf_counter() - start) * 1000)
    return times


def p99(times):
    return statistics.quantiles(times, n=100)[98]


@pytest.mark.parametrize("name", KEYS)
@pytest.mark.parametrize("scroll", [False, True], ids=["one", "scroll"])
def test_a_frame_after_a_key(fill, sit_down, interview_id, scorecard_id, figure, name, scroll):
    fill(interview_id)
    sit_down(interview_id, scroll=scroll)
    view = "in one scroll" if scroll else "one at a time"
    figure(f"{name} ({view}), press to repainted, p99", p99(frames(KEYS[name])), 0, f"{FRAME_MS} ms")


@pytest.mark.parametrize("scroll", [False, True], ids=["one", "scroll"])
def test_a_frame_after_a_letter_of_a_note(fill, sit_down, interview_id, scorecard_id, figure, scroll):
    fill(interview_id)
    sit_down(interview_id, scroll=scroll)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_N)
    times = frames(lambda number: (Qt.Key(Qt.Key.Key_A + number % 26) if number % 6 else Qt.Key.Key_Space,))
    view = "in one scroll" if scroll else "one at a time"
    figure(f"letter of a note ({view}), press to repainted, p99", p99(times), 0, f"{FRAME_MS} ms")


@pytest.mark.parametrize("scroll", [False, True], ids=["one", "scroll"])
def test_a_frame_with_40_criteria(fill, sit_down, long_interview_id, figure, scroll):
    fill(long_interview_id)
    sit_down(long_interview_id, scroll=scroll)
    view = "in one scroll" if scroll else "one at a time"
    for name in ("rating", "next criterion"):
        times = frames(KEYS[name])
        figure(f"{name}, 40 criteria ({view}), to repainted, p99", p99(times), 0, f"{FRAME_MS} ms")


@pytest.mark.parametrize("scroll", [False, True], ids=["one", "scroll"])
def test_opening_an_interview(
    fill, workspace, open_window, application_id, interview_id, long_interview_id, rina, figure, scroll
):
    fill(interview_id)
    others = [interviews.schedule(workspace, application_id=application_id, panel=(rina,)).id for _ in range(15)]
    for other in others:
        for number in range(NOTES_HERE):
            notes.add(workspace, interview_id=other, interviewer_id=rina, text=f"Catatan nomor {number} hari ini")
    window = open_window(scroll=scroll)
    view = "in one scroll" if scroll else "one at a time"

    def open_interview(wanted):
        start = time.perf_counter()
        window.go("interview", wanted)
        QApplication.processEvents()
        return (time.perf_counter() - start) * 1000

    figure(f"opening the first interview ({view})", open_interview(interview_id), 0, f"{OPENING_MS} ms")
    figure(f"opening another ({view}), median", statistics.median(map(open_interview, others)), 0, f"{OPENING_MS} ms")
    figure(f"opening one of 40 criteria ({view})", open_interview(long_interview_id), 0, f"{OPENING_MS} ms")
