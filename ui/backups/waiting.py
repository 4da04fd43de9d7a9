"""Work that takes the file for itself while no workspace is open: a plain box says that it goes on."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, Signal
from PySide6.QtWidgets import QProgressDialog

T = TypeVar("T")


class _Bell(QObject):
    rung = Signal()


def wait_for(title: str, work: Callable[[], T]) -> T:
    """Do the work on a thread of its own while a box with this title is shown; what it gives, or what it raises."""
    results: list[T] = []
    errors: list[BaseException] = []
    bell, loop = _Bell(), QEventLoop()
    bell.rung.connect(loop.quit, Qt.ConnectionType.QueuedConnection)

    def run() -> None:
        try:
            results.append(work())
        except Exception as error:  # noqa: BLE001 - raised again in the thread that asked
            errors.append(error)
        bell.rung.emit()

    box = QProgressDialog(title, "", 0, 0)
    box.setCancelButton(None)
    box.setWindowTitle("Saring")
    box.setWindowModality(Qt.WindowModality.ApplicationModal)
    box.setMinimumDuration(300)
    thread = threading.Thread(target=run, name="saring-restore")
    thread.start()
    loop.exec()
    thread.join()
    box.close()
    box.deleteLater()
    if errors:
        raise errors[0]
    return results[0]
