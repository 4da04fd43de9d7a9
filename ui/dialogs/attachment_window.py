"""One attachment in a window of its own, beside everything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from screening.people import candidates
from ui.icons import icon
from ui.translations import translate
from ui.widgets.attachment_view import AttachmentView

if TYPE_CHECKING:
    from screening.changes import Changes
    from screening.people.attachments import Attachment
    from ui.session import Session


class AttachmentWindow(QDialog):
    """Shows the attachment; work goes on in the main window meanwhile."""

    def __init__(self, session: Session, attachment: Attachment, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"{attachment.name} – Saring")
        self._session = session
        self._candidate_id = attachment.candidate_id
        session.changed.connect(self._follow)
        self.resize(820, 900)
        self.view = AttachmentView(session)
        self.view.shown.connect(self._shown)
        self.as_text = QCheckBox(translate("Attachments", "As text"))
        self.as_text.toggled.connect(self.view.show_as_text)
        tools = QHBoxLayout()
        tools.setContentsMargins(12, 8, 12, 0)
        for icon_name, text, direction, keys in (
            ("zoom-in", translate("Attachments", "Larger"), 1, "Ctrl++"),
            ("zoom-out", translate("Attachments", "Smaller"), -1, "Ctrl+-"),
            ("arrow-left-right", translate("Attachments", "Fit the width"), 0, "Ctrl+0"),
        ):
            button = QPushButton(icon(icon_name), "")
            button.setToolTip(f"{text} ({keys})")
            button.setAccessibleName(text)
            button.setAutoDefault(False)
            button.setShortcut(keys)
            button.clicked.connect(lambda _checked=False, direction=direction: self.view.zoom(direction))
            tools.addWidget(button)
        tools.addWidget(self.as_text)
        tools.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(tools)
        layout.addWidget(self.view, 1)
        self.as_text.setVisible(attachment.form == "pdf")
        self.as_text.setEnabled(False)
        self.view.show_attachment(attachment)

    def _follow(self, changes: Changes) -> None:
        """Close once a job hides the person's name: a CV tells it."""
        hides = changes.touches("jobs", "applications")
        if hides and candidates.get(self._session.workspace, self._candidate_id).hidden:
            self.close()

    def _shown(self) -> None:
        self.as_text.setEnabled(self.view.can_be_text)
        self.view.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)
