"""The right of the page: the notes in the order of the interview, and the field where the next one is written."""

from __future__ import annotations

from typing import get_args

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from rubrics.model import Language
from screening.notes import Kind
from ui.icons import icon
from ui.interview.buttons import IconButton, describe, keep_scoring_keys
from ui.interview.fields import TextField
from ui.interview.note_list import NoteList
from ui.translations import translate
from ui.widgets.labels import label
from ui.wording import term

KINDS: tuple[Kind, ...] = get_args(Kind)
KIND_ICONS = {"observation": "eye", "quote": "quote", "question": "circle-help", "follow_up": "flag"}


class KindButton(QToolButton):
    """What kind of note is written next; a menu with four kinds."""

    chosen = Signal(str)

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._language: Language = language
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setStyleSheet(
            "QToolButton { padding-right: 20px; }"
            "QToolButton::menu-indicator { subcontrol-position: right center; right: 6px; }"
        )
        menu = QMenu(self)
        for kind in KINDS:
            action = menu.addAction(icon(KIND_ICONS[kind]), term(f"note.{kind}", language))
            action.triggered.connect(lambda _checked=False, kind=kind: self.chosen.emit(kind))
        self.setMenu(menu)

    def show_kind(self, kind: str) -> None:
        """Show this kind."""
        self.setText(term(f"note.{kind}", self._language))
        self.setIcon(icon(KIND_ICONS[kind]))
        describe(self, translate("Interview", "Kind of note: {kind}", kind=self.text()), "Ctrl+T")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space only."""
        if keep_scoring_keys(event):
            super().keyPressEvent(event)


class NotesPanel(QWidget):
    """Timeline above, field below; the field never moves."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = NoteList(language, self)
        self.kind = KindButton(language, self)
        self.private = IconButton("lock-open", translate("Interview", "Shared with the panel"), "Ctrl+L")
        self.private.setCheckable(True)
        self.place = label("", "muted", wrap=False)
        self.field = TextField(self)
        self.field.setObjectName("interview-note")
        self.field.setAccessibleName(translate("Interview", "New note"))
        self.field.setToolTip(
            translate("Interview", "Note ({key}); {finish} finishes it", key="N", finish="Ctrl+Enter")
        )
        self._build()

    def _build(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(4)
        tools.addWidget(self.kind)
        tools.addWidget(self.private)
        tools.addStretch()
        tools.addWidget(self.place)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.list, 1)
        layout.addLayout(tools)
        layout.addWidget(self.field)
        self.field.setFixedHeight(self.fontMetrics().lineSpacing() * 4 + 16)
        self.setMinimumHeight(240)

    def show_private(self, private: bool) -> None:
        """Whether the note being written stays in this workspace."""
        self.private.setChecked(private)
        self.private.setIcon(icon("lock" if private else "lock-open"))
        private_words = translate("Interview", "Private: never leaves this workspace")
        describe(self.private, private_words if private else translate("Interview", "Shared with the panel"), "Ctrl+L")

    def set_read_only(self, read_only: bool) -> None:
        """A submitted scorecard is looked at, not changed."""
        self.list.read_only = read_only
        for widget in (self.kind, self.private, self.field):
            widget.setEnabled(not read_only)
        self.field.setPlaceholderText("" if read_only else translate("Interview", "Just type to take a note"))
