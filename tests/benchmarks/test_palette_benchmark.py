"""The command palette and Home among 1,000, 10,000 and 100,000 people: from key to rows, and the page ready.

Times are those of the window's own thread (CPU): on a machine that does nothing else, what a clock shows.
"""

import statistics
import time
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screening.finding import fuzzy, search
from ui.palette.window import open_palette

pytestmark = pytest.mark.benchmark_ratio

TYPED = (
    "siti nur",
    "sn",
    "budi santoso",
    "nurhalisa",
    "haliza",
    "dewi lestari",
    "k-1234",
    "settings",
    "wjaya",
    "ahmad",
)


@pytest.fixture
def window(opened, crowded):
    return opened(crowded[0], "home")


def test_from_key_to_rows(qapp, qtbot, window, crowded, figure):
    _, people = crowded
    workspace = window.session.workspace
    palette = open_palette(window)
    qtbot.waitUntil(lambda: not palette._stock.reading, timeout=30_000)
    ours, bare = [], []
    for text in TYPED:
        palette.field.clear()
        for end in range(1, len(text) + 1):
            start = time.thread_time()
            QTest.keyClick(palette.field, text[end - 1], Qt.KeyboardModifier.NoModifier)
            palette.rows.viewport().repaint()
            ours.append((time.thread_time() - start) * 1000)
            words = [word for word in fuzzy.words(text[:end]) if len(word) > 1]
            if words:
                wanted = " AND ".join(map(search.beginning, words))
                start = time.thread_time()
                workspace.all("SELECT rowid FROM candidates_fts WHERE candidates_fts MATCH ? LIMIT 12", (wanted,))
                bare.append((time.thread_time() - start) * 1000)
    p95 = statistics.quantiles(ours, n=20)[-1]
    figure(f"palette, key to rows at p95, {people:,} people", p95, statistics.quantiles(bare, n=20)[-1], "30 ms")
    figure(f"palette, key to rows at most, {people:,} people", max(ours), 0, "-")
    palette.close()


def test_home_is_ready(window, crowded, figure, alternate):
    _, people = crowded
    workspace, day = window.session.workspace, date.today().isoformat()

    def bare():
        workspace.all("SELECT id FROM applications WHERE decision = '' AND coverage IS NOT NULL ORDER BY id LIMIT 8")
        workspace.all("SELECT id FROM interviews WHERE scheduled_at >= ? ORDER BY scheduled_at LIMIT 20", (day,))
        workspace.all("SELECT id FROM documents ORDER BY created_at DESC LIMIT 8")
        workspace.all("SELECT number FROM candidates WHERE keep_until <> '' ORDER BY keep_until LIMIT 8")

    ours, base = alternate(window.page.refresh, bare, rounds=9)
    figure(f"Home filled, {people:,} people", ours, base, "100 ms")
