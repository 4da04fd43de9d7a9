"""Python's garbage is collected in the window's thread alone.

The cyclic collector runs in whichever thread happens to allocate. Run by a worker it may find a dialog that is out of
use, and PySide then destroys the widget from there: Qt forbids that, and the process ends sooner or later, far away
from the cause. So the collector is switched off, and the window's thread calls it, by the thresholds Python has. What
is loaded at the start stays until the end: without it a complete collection takes less than a frame (7 ms, with it 40).
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QObject, QTimer

_EVERY_MS = 1_000
_NAME = "garbage"


class GarbageCollector(QObject):
    """Collects from a timer of the thread that makes it, as long as it lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName(_NAME)
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(self.collect)
        timer.start(_EVERY_MS)

    def collect(self) -> None:
        """Collect the oldest generation that is due, and with it the younger ones."""
        due = [
            generation
            for generation, (count, threshold) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if threshold and count > threshold
        ]
        if due:
            gc.collect(max(due))


def pass_over_what_is_loaded() -> None:
    """From now on no collection goes through what is there: modules above all. Called again, also what came since."""
    if gc.get_freeze_count():
        gc.unfreeze()
        gc.collect()  # a window that was closed meanwhile
    gc.freeze()


def collect_here(app: QCoreApplication) -> None:
    """From now on garbage is collected in this thread only, the one of `app`; once is enough."""
    if app.findChild(GarbageCollector, _NAME) is None:
        GarbageCollector(app)
