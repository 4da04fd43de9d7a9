"""The candidate's CV beside the interview; reading it leaves the focus where one scores."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.icons import icon
from ui.interview.buttons import IconButton, describe, keep_scoring_keys
from ui.translations import translate
from ui.widgets.attachment_view import AttachmentView

if TYPE_CHECKING:
    from screening.people.attachments import Attachment
    from ui.session import Session


class FileButton(QToolButton):
    """The name of the file that is shown; a menu with the others."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = ""
        self.setIcon(icon("file-text"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setStyleSheet(
            "QToolButton { padding-right: 20px; text-align: left; }"
            "QToolButton::menu-indicator { subcontrol-position: right center; right: 6px; }"
        )

    def show_name(self, name: str) -> None:
        """Show this name, as much of it as there is room for."""
        self._name = name
        describe(self, translate("Interview", "CV: {name}", name=name))
        self._cut()

    def resizeEvent(self, event: object) -> None:
        """Cut the name to the room."""
        super().resizeEvent(event)
        self._cut()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space only."""
        if keep_scoring_keys(event):
            super().keyPressEvent(event)

    def _cut(self) -> None:
        room = max(24, self.width() - 56)
        self.setText(self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideMiddle, room).replace("&", "&&"))


class CvPanel(QWidget):
    """A line of buttons over the file. `chosen` and `window_asked` carry an attachment, `closed` that it is to go."""

    chosen = Signal(object)
    window_asked = Signal(object)
    closed = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown: Attachment | None = None
        self.file = FileButton(self)
        self._menu = QMenu(self.file)
        self.file.setMenu(self._menu)
        self.view = AttachmentView(session, self)
        self.view.keep_focus_away()
        self.view.shown.connect(self._follow)
        self.smaller = IconButton("zoom-out", translate("Interview", "CV: smaller"))
        self.larger = IconButton("zoom-in", translate("Interview", "CV: larger"))
        self.as_text = IconButton("list", translate("Interview", "CV: as text"))
        self.as_text.setCheckable(True)
        self.own_window = IconButton("external-link", translate("Interview", "CV: in a window of its own"))
        self.close_button = IconButton("x", translate("Interview", "Hide the CV"), "F6")
        self.smaller.clicked.connect(lambda: self.view.zoom(-1))
        self.larger.clicked.connect(lambda: self.view.zoom(1))
        self.as_text.toggled.connect(self.view.show_as_text)
        self.own_window.clicked.connect(lambda: self.window_asked.emit(self.shown))
        self.close_button.clicked.connect(self.closed)
        tools = QHBoxLayout()
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(0)
        tools.addWidget(self.file, 1)
        for button in (self.smaller, self.larger, self.as_text, self.own_window, self.close_button):
            tools.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(tools)
        layout.addWidget(self.view, 1)
        self.setMinimumHeight(120)

    def show_files(self, files: Sequence[Attachment], wanted: Attachment) -> None:
        """Show one of these files; the others can be chosen."""
        self._menu.clear()
        for one in files:
            entry = self._menu.addAction(one.name.replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(one.id == wanted.id)
            entry.triggered.connect(lambda _checked=False, one=one: self.chosen.emit(one))
        self.file.show_name(wanted.name)
        if self.shown is None or self.shown.id != wanted.id:
            self.shown = wanted
            self.as_text.setChecked(False)
            self.view.show_attachment(wanted)
        self._follow()

    def _follow(self) -> None:
        self.as_text.setEnabled(self.view.can_be_text)
