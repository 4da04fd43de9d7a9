"""One window per workspace file: a lock says who is first, a local socket brings that window to the front."""

from __future__ import annotations

import getpass
import hashlib
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QLockFile

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

ANSWER_MS = 2000
START_SECONDS = 3.0


class WorkspaceInUse(Exception):  # noqa: N818 - not an error: another window has the file
    """Another process has this workspace open; its window has been asked to come to the front."""


class Claim:
    """The right to show a workspace. Made by `claim`, given back by `release`; a killed process loses its own."""

    def __init__(self, path: Path, lock: QLockFile) -> None:
        self.path = path
        self._lock = lock
        self._server: QLocalServer | None = None

    def listen(self, called: Callable[[], None]) -> None:
        """From now on call `called` whenever somebody else wants to open the workspace."""
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer()
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(_name(self.path))  # left over from a killed process: we hold the lock
        server = self._server

        def answer() -> None:
            connection = server.nextPendingConnection()
            connection.disconnected.connect(connection.deleteLater)
            connection.write(b"here\n")
            connection.flush()
            called()

        self._server.newConnection.connect(answer)
        self._server.listen(_name(self.path))

    def release(self) -> None:
        """Let others open the workspace."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()


def claim(path: Path) -> Claim:
    """Claim a workspace for this process.

    Raises WorkspaceInUse where another window has it, after that window was asked to come to the front.
    """
    lock = QLockFile(f"{QDir.tempPath()}/{_name(path)}.lock")
    lock.setStaleLockTime(0)  # a window may stay open for weeks; a dead process is noticed all the same
    deadline = time.monotonic() + START_SECONDS
    while not lock.tryLock(100):
        if _call(path) or time.monotonic() > deadline:
            raise WorkspaceInUse(str(path))
    return Claim(path, lock)


def _call(path: Path) -> bool:
    """Ask the window that has the workspace to come to the front; whether it answered."""
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(_name(path))
    return socket.waitForConnected(ANSWER_MS) and socket.waitForReadyRead(ANSWER_MS)


def _name(path: Path) -> str:
    """A name per user and file that is short enough for a socket's path."""
    key = hashlib.sha256(f"{getpass.getuser()}:{os.path.realpath(path)}".encode()).hexdigest()[:20]
    return f"saring-{key}"
