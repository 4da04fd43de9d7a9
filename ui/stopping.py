"""Ctrl+C in the terminal and the system's wish to end the program: the window closes as on its close button."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")


class Stopping(QObject):
    """Calls `close` in the window's thread when a signal asks the process to end.

    Python runs a signal's handler only between two of its own instructions, and Qt's loop runs none while it waits:
    Python writes each signal to a socket as well, and that wakes the loop.
    """

    def __init__(self, close: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read, self._write = socket.socketpair()
        for end in (self._read, self._write):
            end.setblocking(False)
        signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        for name in SIGNALS:
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), lambda *_: None)  # else Python would not write it to the socket
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(lambda *_: self._arrived(close))

    def _arrived(self, close: Callable[[], object]) -> None:
        self._read.recv(64)
        close()
