"""The dialog of a bug: what to do now, and details that can be copied. Loaded only when there is one."""

from __future__ import annotations

import platform
import traceback
from importlib.metadata import version

from PySide6.QtCore import Qt, qVersion
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

from ui.icons import icon, pixmap
from ui.translations import translate
from ui.widgets.labels import label


def details(error: BaseException) -> str:
    """What somebody who mends the bug needs to know; nothing out of the workspace but what the traceback holds."""
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
