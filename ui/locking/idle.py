"""How long nobody has touched Saring: after the minutes that were set it locks by itself."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QWindow

if TYPE_CHECKING:
    from ui.session import Session

LOOK_EVERY_MS = 10_000
IN_INTERVIEW_MINUTES = 60
"""Somebody listens for long without touching anything: while an interview's clock runs, at least so many pass."""

_TOUCHES = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    )
)


class IdleWatch(QObject):
    """Calls `lock` once nobody has used keyboard, mouse or touch in any window for the minutes of the setting.

    It listens to the system's windows, not to every widget: one event per key and move, and none for painting. Both
    the steady clock and the one on the wall count: the steady one stands still while the computer sleeps.
    """

    def __init__(
        self,
        session: Session,
        lock: Callable[[], None],
        parent: QObject | None = None,
        *,
        clocks: Callable[[], tuple[float, float]] = lambda: (time.monotonic(), time.time()),
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._lock = lock
        self._clocks = clocks
        self._touched = clocks()
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        QGuiApplication.instance().focusWindowChanged.connect(self._listen)

    @property
    def minutes(self) -> int:
        """After how many minutes it locks now; 0 for never."""
        wanted: int = self._session.settings.lock_minutes
        if wanted and any(clock.running for clock in self._session.interview_clocks.values()):
            return max(wanted, IN_INTERVIEW_MINUTES)
        return wanted

    def somebody_is_here(self) -> None:
        """Begin to count anew."""
        self._touched = self._clocks()

    def look(self) -> None:
        """Lock where it is time."""
        passed = max(now - then for now, then in zip(self._clocks(), self._touched, strict=True))
        if self.minutes and passed >= self.minutes * 60:
            self._lock()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Somebody uses a window."""
        if event.type() in _TOUCHES:
            self._touched = self._clocks()
        return False

    def _listen(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # Qt moves a filter that is there already, it is never there twice
            self.somebody_is_here()
