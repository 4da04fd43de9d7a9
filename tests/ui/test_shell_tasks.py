"""The worker: its own thread and connection, one task after the other, progress, cancelling, errors."""

import threading

from PySide6.QtCore import QObject, Qt
from shiboken6 import delete

from screening.errors import Refused
from screening.people import candidates
from screening.workspace import Workspace


def test_a_task_runs_elsewhere_and_its_result_comes_back_here(qtbot, tasks):
    seen = []

    def count(workspace, _progress):
        seen.append(threading.current_thread())
        return candidates.count(workspace)

    def done(number):
        seen.extend([number, threading.current_thread()])

    with qtbot.waitSignal(tasks.idle):
        tasks.run(count, title="Counting", done=done)
    assert seen[0] is not threading.main_thread()
    assert seen[1:] == [12, threading.main_thread()]


def test_tasks_wait_for_one_another(qtbot, tasks):
    order, started = [], []
    tasks.started.connect(started.append)
    with qtbot.waitSignal(tasks.idle):
        for number in range(5):
            tasks.run(lambda _ws, _p, number=number: number, title=f"task {number}", done=order.append)
    assert order == [0, 1, 2, 3, 4]
    assert started == [f"task {number}" for number in range(5)]


def test_a_cancelled_task_calls_nobody(qtbot, tasks):
    running, called = threading.Event(), []

    def work(_workspace, progress):
        running.set()
        while True:
            progress.check()

    with qtbot.waitSignal(tasks.idle):
        tasks.run(work, title="Endless", done=called.append, failed=called.append)
        tasks.run(lambda _ws, _p: 1, title="After it", done=called.append, failed=called.append)
        assert running.wait(10)
        tasks.cancel()
    assert called == []


def test_an_error_goes_to_who_asked(qtbot, tasks):
    caught, crashed = [], []
    tasks.crashed.connect(crashed.append)

    def refuse(_workspace, _progress):
        raise Refused("name_missing")

    with qtbot.waitSignal(tasks.idle):
        tasks.run(refuse, title="x", done=lambda _: None, failed=caught.append)
    assert [error.code for error in caught] == ["name_missing"]
    assert crashed == []
    with qtbot.waitSignal(tasks.crashed):
        tasks.run(refuse, title="x", done=lambda _: None)


def test_the_worker_writes_through_its_own_connection(qtbot, tasks, sample_path):
    with qtbot.waitSignal(tasks.idle):
        tasks.run(lambda ws, _p: candidates.add(ws, name="Baru Sekali"), title="x", done=lambda _: None)
    with Workspace.open(sample_path) as again:
        assert candidates.count(again) == 13


def test_the_window_shows_progress_and_stops_on_request(qtbot, open_window, sample_path):
    window = open_window(sample_path)
    from ui.widgets.task_strip import TaskStrip

    strip = window.findChild(TaskStrip)
    assert not strip.isVisible()
    half = threading.Event()

    def work(_workspace, progress):
        progress.report(1, 2)
        half.set()
        while True:
            progress.check()

    window.session.tasks.run(work, title="Exporting", done=lambda _: None)
    assert half.wait(10)
    qtbot.waitUntil(lambda: strip.bar.maximum() == 2)
    qtbot.waitUntil(strip.isVisible)
    assert strip.title.text() == "Exporting"
    assert strip.bar.value() == 1
    qtbot.mouseClick(strip.cancel_button, Qt.MouseButton.LeftButton)
    assert "stopping" in strip.title.text()
    qtbot.waitUntil(lambda: not strip.isVisible())


def test_a_warm_up_is_silent(qtbot, tasks):
    heard = []
    tasks.started.connect(heard.append)
    tasks.idle.connect(lambda: heard.append("idle"))
    tasks.warm_up()
    assert not tasks.busy
    with qtbot.waitSignal(tasks.idle):
        tasks.run(lambda _ws, _p: None, title="real", done=lambda _: None)
    assert heard == ["real", "idle"]


def test_a_widget_that_is_gone_is_not_told(qtbot, qapp, tasks):
    class Listener(QObject):
        heard = 0

        def done(self, _result):
            Listener.heard += 1
            self.objectName()  # fails on a deleted object

    listener, finish = Listener(), threading.Event()
    with qtbot.waitSignal(tasks.idle):
        tasks.run(lambda _ws, _p: finish.wait(10), title="x", done=listener.done)
        delete(listener)
        finish.set()
    assert Listener.heard == 0
