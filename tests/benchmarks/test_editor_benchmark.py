"""From the key press to the screen in the rubric editor, on a text of forty criteria."""

import statistics
import time

import pytest
from PySide6.QtTest import QTest

from rubrics.format import dump
from screening.settings import Settings
from screening.workspace import Workspace

pytestmark = pytest.mark.benchmark_ratio

FRAME_MS = 16
PRESSES = 300


@pytest.fixture
def desk(qtbot, qapp, tmp_path, workspace_path, make_rubric, make_criterion, workspace, monkeypatch):
    """The editor on a rubric of forty criteria, read."""
    from ui import theme, translations
    from ui.main_window import MainWindow
    from ui.session import Session

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    path = tmp_path / "rubrik" / "besar.yaml"
    path.parent.mkdir()
    path.write_text(dump(make_rubric(*(make_criterion(f"kriteria-{n}") for n in range(1, 41)))), encoding="utf-8")
    settings = Settings.load(tmp_path / "settings.json")
    settings.set("rubric_folder", str(path.parent))
    translations.install("id")
    theme.apply(qapp, "light")
    session = Session(Workspace.open(workspace_path, actor="Rina Wijaya"), settings)
    window = MainWindow(session)
    window.resize(1280, 720)
    window.show()
    window.go("editor", str(path))
    qtbot.waitExposed(window)
    desk = window.page.desk
    qtbot.waitUntil(lambda: desk.copy.is_sound and desk.copy.is_settled, timeout=30_000)
    yield desk
    window.close()
    session.close()
    translations.install("en")


def frames(qapp, widget):
    """Milliseconds from each key press to the repainted screen."""
    times = []
    for _ in range(PRESSES):
        start = time.perf_counter()
        QTest.keyClick(widget, "x")
        qapp.processEvents()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.quantiles(times, n=10)[8]


def test_a_frame_after_a_key_in_the_text(desk, qapp, figure):
    figure("editor text, key press to repainted, p90", frames(qapp, desk.text), 0, f"{FRAME_MS} ms")


def test_a_frame_after_a_key_in_the_form(desk, qapp, figure):
    box = desk.form.form.fields["title"].boxes["id"]
    figure("editor form, key press to repainted, p90", frames(qapp, box), 0, f"{FRAME_MS} ms")
