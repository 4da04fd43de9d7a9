"""One window per workspace file: a lock says who is first, a local socket brings that window to the front."""

from __future__ import annotations

import getpass
import hashlib
import os
import platform
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir

from screening.errors import WorkspaceError
from screening.storage import window_lock
from screening.storage.window_lock import WindowLock
from screening.typed_text import signature

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

ANSWER_MS = 2000
START_SECONDS = 3.0
_BETWEEN_SECONDS = 0.1


class WorkspaceInUse(Exception):  # noqa: N818 - not an error: another window has the file
    """Another process has this workspace open; its window has been asked to come to the front."""


class Claim:
    """The right to show a workspace. Made by `claim`, given back by `release`; a killed process loses its own."""

    def __init__(self, path: Path, locks: list[WindowLock]) -> None:
        self.path = path
        self._locks = locks
        self._server: QLocalServer | None = None
        self._tell("")

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
        self._tell(self._server.fullServerName())

    def release(self) -> None:
        """Let others open the workspace."""
        if self._server is not None:
            self._server.close()
            self._server = None
        while self._locks:
            self._locks.pop().release()

    def _tell(self, server: str) -> None:
        """Leave for others whose window it is, and where it answers: they may have another temporary folder."""
        for lock in self._locks:
            lock.tell(f"{signature(getpass.getuser())} ({platform.node()})\n{server}\n")


def claim(path: Path) -> Claim:
    """Claim a workspace for this process.

    Raises WorkspaceInUse where another window has it, after that window was asked to come to the front; WorkspaceError
    "workspace_in_use" (`who`) where it did not answer, such as another person's.
    """
    deadline = time.monotonic() + START_SECONDS
    while True:
        try:
            return Claim(path, _taken(path))
        except window_lock.Locked as error:
            who, _, server = error.told.partition("\n")
            if _call(server.strip() or _name(path)):
                raise WorkspaceInUse(str(path)) from None
            if time.monotonic() > deadline:
                raise WorkspaceError("workspace_in_use", path, who=signature(who) or "?") from None
        time.sleep(_BETWEEN_SECONDS)


def _taken(path: Path) -> list[WindowLock]:
    """The lock beside the file, and the one in the temporary folder for a place that takes none. Raises Locked."""
    taken: list[WindowLock] = []
    own = Path(QDir.tempPath(), f"{_name(path)}.lock")
    try:
        for place in (own, window_lock.beside(path)):
            if (lock := window_lock.take(place, like=path)) is not None:
                taken.append(lock)
            elif place != own:
                window_lock.require_closed(path)
    except BaseException:
        for lock in taken:
            lock.release()
        raise
    return taken


def _call(server: str) -> bool:
    """Ask the window that listens there to come to the front; whether it answered."""
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(server)
    return socket.waitForConnected(ANSWER_MS) and socket.waitForReadyRead(ANSWER_MS)


def _name(path: Path) -> str:
    """A name per user and file that is short enough for a socket's path."""
    key = hashlib.sha256(f"{getpass.getuser()}:{os.path.realpath(path)}".encode()).hexdigest()[:20]
    return f"saring-{key}"
