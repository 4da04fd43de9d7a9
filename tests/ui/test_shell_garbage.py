"""What the window throws away is destroyed by the window's thread, whatever the worker does meanwhile."""

import gc
import threading

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDoubleSpinBox, QVBoxLayout, QWidget

from ui import tab_order
from ui.garbage import GarbageCollector, pass_over_what_is_loaded


class Thrown(QDialog):
    """A dialog that refers to itself, as a dialog with slots of its own does, and says who destroys it."""

    def __init__(self, destroyed_by):
        super().__init__()
        self.itself = self
        self.destroyed.connect(
            lambda: destroyed_by.append(threading.current_thread()), Qt.ConnectionType.DirectConnection
        )


def allocate(_workspace, _progress):
    """More than enough for the collector to set in, were it left to itself: each time every generation is due."""
    thresholds = gc.get_threshold()
    kept = [[] for _ in range(thresholds[0] * (thresholds[1] + 2) * (thresholds[2] + 2))]
    return len(kept)


def test_a_dialog_out_of_use_is_not_destroyed_by_the_worker(qapp, qtbot, tasks):
    destroyed_by = []
    gc.collect()
    Thrown(destroyed_by)
    with qtbot.waitSignal(tasks.idle, timeout=30_000):
        tasks.run(allocate, title="Reading", done=lambda _number: None)
    assert threading.current_thread() is threading.main_thread()
    qapp.findChild(GarbageCollector).collect()
    gc.collect()
    assert destroyed_by == [threading.main_thread()]


def test_garbage_does_not_pile_up_while_the_window_is_open(qtbot):
    destroyed_by = []
    Thrown(destroyed_by)
    kept = []

    def is_gone():
        kept.extend([] for _ in range(gc.get_threshold()[0]))
        return bool(destroyed_by)

    qtbot.waitUntil(is_gone)
    assert destroyed_by == [threading.main_thread()]


def test_what_was_passed_over_is_collected_once_the_next_window_has_loaded(qtbot):
    destroyed_by = []
    thrown = Thrown(destroyed_by)
    try:
        pass_over_what_is_loaded()
        del thrown
        gc.collect()
        assert destroyed_by == []
        pass_over_what_is_loaded()
        assert destroyed_by == [threading.main_thread()]
    finally:
        gc.unfreeze()


def test_a_field_that_tab_passed_stays(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    box = QDoubleSpinBox()
    QVBoxLayout(window).addWidget(box)
    box.lineEdit().setPlaceholderText("0")
    del box  # Qt's alone: nothing in Python refers to it
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    tab_order.move(window, forward=True)
    gc.collect()
    assert window.findChild(QDoubleSpinBox) is not None
