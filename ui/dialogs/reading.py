"""A few sentences to read and to copy from, and a button that closes them."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ui.translations import translate
from ui.widgets.document_view import DocumentView, Write

SIZE = QSize(640, 400)


class ReadingDialog(QDialog):
    """`write` writes what is read under this title."""

    def __init__(self, title: str, write: Write, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.view = DocumentView(title)
        self.view.setObjectName("reading")
        self.view.show_document(write)
        self.buttons = QDialogButtonBox()
        close = self.buttons.addButton(translate("ReadingDialog", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 20)
        layout.setSpacing(16)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.buttons)
        self.resize(SIZE.boundedTo(self.screen().availableSize()))
        self.view.setFocus()
