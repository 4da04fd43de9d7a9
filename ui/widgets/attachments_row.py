"""The files of a candidate in one line: each a button with what can be done with it, and one to attach another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from screening.errors import Refused
from screening.people import attachments
from ui import attachment_files
from ui.actions import action
from ui.icons import icon
from ui.models.figures import day
from ui.translations import translate
from ui.widgets.empty import action_button
from ui.widgets.labels import label

if TYPE_CHECKING:
    from pathlib import Path

    from screening.people.attachments import Attachment
    from ui.session import Session

MOST_SHOWN = 3  # each with a button of its own; the others share one
NAME_WIDTH = 170  # pixels of a file's name


class AttachmentsRow(QWidget):
    """`show_candidate` fills it. Where the name is hidden it says so and offers nothing: a CV says who it is."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._candidate_id = ""
        self._hidden = False
        self._buttons: list[QToolButton] = []
        self.attach = action(
            self,
            translate("Attachments", "Attach a CV…"),
            self._ask,
            icon_name="file-plus",
            keys="Ctrl+U",
            about=translate("Attachments", "Attach a CV: PDF, Word or an image, up to 25 MB; or drop it on this page"),
        )
        self.words = label("", "muted", wrap=False)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(action_button(self.attach))
        self._row.addWidget(self.words)
        self._row.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def buttons(self) -> list[QToolButton]:
        """A button per file, and at the end one for those that found no room."""
        return self._buttons

    def show_candidate(self, candidate_id: str, *, hidden: bool) -> None:
        """Show the files of this candidate; `hidden` where only the code stands for the name."""
        self._candidate_id, self._hidden = candidate_id, hidden
        files = [] if hidden or not candidate_id else attachments.of_candidate(self._session.workspace, candidate_id)
        self.attach.setEnabled(bool(candidate_id) and not hidden)
        self.words.setText(
            translate("Attachments", "Attachments are hidden together with the name.")
            if hidden
            else translate("Attachments", "No CV yet")
        )
        self.words.setVisible(hidden or not files)
        for button in self._buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self._buttons = [self._button(one) for one in files[:MOST_SHOWN]]
        if files[MOST_SHOWN:]:
            self._buttons.append(self._others(files[MOST_SHOWN:]))
        for place, button in enumerate(self._buttons, start=1):
            self._row.insertWidget(place, button)

    def take(self, paths: list[Path]) -> None:
        """Attach these files; where none may be attached now, say why."""
        if self._hidden:
            self._session.tell(self.words.text())
        elif self.attach.isEnabled():
            attachment_files.attach(self._session, candidate_id=self._candidate_id, paths=paths)
        elif self._candidate_id:
            self._session.report(Refused("candidate_restricted"))

    def _ask(self) -> None:
        self.take(attachment_files.ask_for_files(self._session, self))

    def _button(self, attachment: Attachment) -> QToolButton:
        button = QToolButton(self)
        shown = button.fontMetrics().elidedText(attachment.name, Qt.TextElideMode.ElideMiddle, NAME_WIDTH)
        self._dress(button, "file-text", shown.replace("&", "&&"), self._menu(button, attachment))
        button.setToolTip(
            translate("Attachments", "{name}, attached {day}", name=attachment.name, day=day(attachment.added_at))
        )
        button.setAccessibleName(translate("Attachments", "Attachment {name}", name=attachment.name))
        return button

    def _others(self, files: list[Attachment]) -> QToolButton:
        button = QToolButton(self)
        menu = QMenu(button)
        for one in files:
            menu.addMenu(self._menu(menu, one))
        self._dress(button, "files", translate("Attachments", "%n more", n=len(files)), menu)
        button.setAccessibleName(translate("Attachments", "%n more attachment(s)", n=len(files)))
        return button

    def _dress(self, button: QToolButton, icon_name: str, text: str, menu: QMenu) -> None:
        button.setIcon(icon(icon_name))
        button.setText(text)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setStyleSheet(
            "QToolButton { padding-right: 20px; }"
            "QToolButton::menu-indicator { subcontrol-position: right center; right: 6px; }"
        )

    def _menu(self, parent: QWidget, attachment: Attachment) -> QMenu:
        menu = QMenu(attachment.name.replace("&", "&&"), parent)
        session = self._session
        for text, icon_name, run in (
            (translate("Attachments", "Open"), "eye", lambda: self._open(attachment)),
            (
                translate("Attachments", "Save as…"),
                "save",
                lambda: attachment_files.save_as(session, self, attachment),
            ),
            (
                translate("Attachments", "Open in another program…"),
                "external-link",
                lambda: attachment_files.open_outside(session, self, attachment),
            ),
            (
                translate("Attachments", "Remove…"),
                "trash-2",
                lambda: attachment_files.remove(session, self, attachment),
            ),
        ):
            one = QAction(icon(icon_name), text, menu)
            one.triggered.connect(lambda _checked=False, run=run: run())
            menu.addAction(one)
        return menu

    def _open(self, attachment: Attachment) -> None:
        from ui.dialogs.attachment_window import AttachmentWindow  # brings QtPdf along

        AttachmentWindow(self._session, attachment, self).show()
