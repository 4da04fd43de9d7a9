"""The right of the page: the notes in the order of the interview, and the field where the next one is written."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from rubrics.model import Language
from ui import theme
from ui.icons import icon
from ui.interview.buttons import IconButton, describe, keep_scoring_keys
from ui.interview.fields import TextField
from ui.interview.note_list import KIND_ICONS, KINDS, NoteList
from ui.translations import translate
from ui.wording import term


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


class PlaceButton(QToolButton):
    """Which criterion the note in the field belongs to; pressed, it asks for another one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("interview-note-place")
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self.fontMetrics().lineSpacing() + 8)

    def show_place(self, text: str) -> None:
        """Show this place; the tooltip has all of it."""
        self.setText(text)
        describe(self, translate("Interview", "The note belongs to: {place}", place=text), "Ctrl+M")

    def paintEvent(self, event: QPaintEvent) -> None:
        """As much of the name as there is room for, from the left; muted while there is no note to move."""
        painter = QStylePainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        room = self.rect().adjusted(8, 0, -8, 0)
        painter.setPen(theme.color("text" if self.isEnabled() else "muted"))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space only."""
        if keep_scoring_keys(event):
            super().keyPressEvent(event)


class NotesPanel(QWidget):
    """Timeline above, field below; the field never moves."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._late = False
        self.list = NoteList(language, self)
        self.kind = KindButton(language, self)
        self.private = IconButton("lock-open", translate("Interview", "Shared with the panel"), "Ctrl+L")
        self.private.setCheckable(True)
        self.place = PlaceButton(self)
        self.phrases = IconButton("message-square", translate("Interview", "Quick phrases"), parent=self)
        self.phrases.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.phrases.setStyleSheet("QToolButton::menu-indicator { image: none; }")
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
        tools.addWidget(self.phrases)
        tools.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.place)
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
        self._say_what_a_note_is()

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab goes through, in this order."""
        return [self.list, self.place, self.kind, self.private, self.phrases, self.field]

    def show_late(self, *, late: bool) -> None:
        """After the scorecard was submitted a note can still be added, and says so itself."""
        self._late = late
        self._say_what_a_note_is()

    def _say_what_a_note_is(self) -> None:
        """The lock stays on from note to note, so it is said where one writes."""
        if self._late:
            words = translate("Interview", "A note written now is marked as added later")
        elif self.private.isChecked():
            words = translate("Interview", "A private note: only in this workspace, in no document")
        else:
            words = translate("Interview", "Just type to take a note")
        self.field.setPlaceholderText(words)
