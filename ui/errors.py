"""What happens to an exception nobody caught: plain words for what can be mended, a crash dialog for a bug."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from rubrics.errors import SaringError

if TYPE_CHECKING:
    from ui.dialogs.crash import CrashDialog

Show = Callable[[SaringError], None]


class Net(QObject):
    """Catches what is raised in slots, in the worker and in other threads; always shows it in the window's thread."""

    _fell = Signal(object)

    def __init__(self, show_problem: Show, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._show_problem = show_problem
        self._dialog: CrashDialog | None = None
        self._fell.connect(self.catch, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Become the process's handler of uncaught exceptions."""
        sys.excepthook = self.uncaught
        threading.excepthook = lambda details: self._fell.emit(details.exc_value)

    def uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """What sys.excepthook calls. It only passes on: the slot that failed is still on the stack."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            QApplication.exit(130)
        else:
            self._fell.emit(error)

    def catch(self, error: BaseException) -> None:
        """Show an exception: in the banner when it can be mended, else in the crash dialog and on stderr."""
        if isinstance(error, SaringError):
            self._show_problem(error)
            return
        traceback.print_exception(error)
        if self._dialog is not None:
            return  # one dialog is enough; stderr has them all
        from ui.dialogs.crash import CrashDialog, details

        self._dialog = CrashDialog(details(error), QApplication.activeWindow())
        self._dialog.finished.connect(self._closed)
        self._dialog.open()

    def _closed(self) -> None:
        if self._dialog is None:
            return
        dialog, self._dialog = self._dialog, None
        dialog.deleteLater()
        if dialog.wants_to_quit:
            QApplication.closeAllWindows()
