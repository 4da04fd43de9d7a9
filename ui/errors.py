"""What happens to an exception nobody caught: plain words for what can be mended, a crash dialog for a bug."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from rubrics.errors import SaringError
from ui.icons import icon, pixmap
from ui.translations import translate
from ui.widgets.labels import label

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


def details(error: BaseException) -> str:
    """What somebody who mends the bug needs to know; nothing out of the workspace but what the traceback holds."""
    import platform
    from importlib.metadata import version

    systems = f"Saring {version('saring')}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
    return systems + "\n\n" + "".join(traceback.format_exception(error))


class CrashDialog(QDialog):
    """Says that Saring made a mistake, that the work is saved, and shows details that can be copied."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wants_to_quit = False
        self.setWindowTitle(translate("CrashDialog", "Saring made a mistake"))
        self.setMinimumSize(560, 400)
        picture = QLabel()
        picture.setPixmap(pixmap("triangle-alert", 32, role="warning", ratio=self.devicePixelRatioF()))
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(label(translate("CrashDialog", "Something went wrong inside Saring"), "heading"))
        words.addWidget(
            label(
                translate(
                    "CrashDialog",
                    "Everything shown as saved is safe in the workspace. You can go on working. To help us mend the "
                    "mistake, copy the details below and send them along with what you were doing.",
                )
            )
        )
        head.addLayout(words, 1)
        self.details = QPlainTextEdit(text, readOnly=True)
        self.details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.details.setAccessibleName(translate("CrashDialog", "Details"))
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        buttons = QDialogButtonBox()
        self.go_on = buttons.addButton(
            translate("CrashDialog", "Go on working"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.copy = buttons.addButton(translate("CrashDialog", "Copy details"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.setIcon(icon("copy"))
        self.quit = buttons.addButton(
            translate("CrashDialog", "Close Saring"), QDialogButtonBox.ButtonRole.DestructiveRole
        )
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self.accept)
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(text))
        self.quit.clicked.connect(self._quit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 20)
        layout.setSpacing(16)
        layout.addLayout(head)
        layout.addWidget(self.details, 1)
        layout.addWidget(buttons)

    def _quit(self) -> None:
        self.wants_to_quit = True
        self.reject()
