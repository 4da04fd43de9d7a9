"""The desktop says when its screen is locked and when the computer goes to sleep: Saring locks then too.

On Linux logind and the desktops' screen savers tell it on D-Bus (freedesktop.org, "org.freedesktop.login1";
"org.freedesktop.ScreenSaver"). Windows and macOS tell it in ways Qt has no part for: there the minutes without anybody
have to do, which count while the computer sleeps.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import SLOT, QObject, Slot

_LOGIN = "org.freedesktop.login1"
_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
)


class DesktopWatch(QObject):
    """Calls `lock` when the system says that the screen is locked or the computer goes to sleep.

    `listens` says whether there is a system that would tell.
    """

    def __init__(self, lock: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = lock
        self.listens = sys.platform.startswith("linux") and self._connect()

    def _connect(self) -> bool:
        from PySide6.QtDBus import QDBusConnection

        heard = []
        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        if system.isConnected():
            manager = f"{_LOGIN}.Manager"
            heard.append(system.connect(_LOGIN, "", manager, "PrepareForSleep", self, SLOT("going(bool)")))
            heard.append(system.connect(_LOGIN, "", f"{_LOGIN}.Session", "Lock", self, SLOT("locked()")))
        if session.isConnected():
            for saver in _SAVERS:
                heard.append(session.connect(saver, "", saver, "ActiveChanged", self, SLOT("going(bool)")))
        return any(heard)

    @Slot(bool)
    def going(self, on: bool) -> None:
        """The screen saver goes on, or the computer to sleep; with False it comes back."""
        if on:
            self._lock()

    @Slot()
    def locked(self) -> None:
        """The session is locked."""
        self._lock()
