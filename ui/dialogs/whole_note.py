"""All of a note that may not be changed any more, or is somebody else's."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ui.interview.fields import TextField
from ui.translations import translate
from ui.widgets.labels import label


class WholeNoteDialog(QDialog):
    """Its text can be gone through and copied; `text` is the field."""

    def __init__(self, head: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Interview", "Note"))
        self.resize(560, 440)
        self.text = TextField(self)
        self.text.open_text(text)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(translate("Interview", "Note"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 20)
        layout.setSpacing(16)
        layout.addWidget(label(head, "muted"))
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)
        self.text.setFocus()
