"""The right of the page: the notes in the order of the interview, and the field where the next one is written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QMenu, QToolButton, QVBoxLayout, QWidget

from rubrics.model import Language
from screening.notes import Kind
from ui import theme
from ui.icons import icon
from ui.interview.buttons import IconButton, describe, keep_scoring_keys
from ui.interview.fields import TextField
from ui.interview.note_items import NOTE_ROLE, NoteDelegate, NoteItem, NoteModel
from ui.interview.places import Place
from ui.translations import translate
from ui.widgets.labels import label
from ui.wording import term

if TYPE_CHECKING:
    from screening.notes import Note

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


class NoteList(QListView):
    """The timeline. Up and Down go through it; Enter edits, Delete removes, everything else scores."""

    edit_asked = Signal(object)  # Note
    remove_asked = Signal(object)
    move_asked = Signal(object, str)  # Note, criterion id or ""

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self.places: Sequence[Place] = ()
        self.read_only = False
        self.setObjectName("interview-notes")
        self.setAccessibleName(translate("Interview", "Notes in the order of the interview"))
        self.notes = NoteModel(language, self)
        self.setModel(self.notes)
        self.setItemDelegate(NoteDelegate(language, self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.doubleClicked.connect(lambda index: self._ask_edit(index.data(NOTE_ROLE).note))

    @property
    def current_note(self) -> Note | None:
        """The note under the cursor."""
        item = self.currentIndex().data(NOTE_ROLE)
        return item.note if item is not None else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Without notes: what will stand here."""
        super().paintEvent(event)
        if self.model().rowCount() == 0:
            painter = QPainter(self.viewport())
            painter.setPen(theme.color("muted"))
            text = translate("Interview", "Notes appear here in the order of the interview.")
            room = self.viewport().rect().adjusted(16, 16, -16, -16)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap), text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The few keys that are about a note."""
        note = self.current_note
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers():
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() and note is not None:
            self._ask_edit(note)
        elif event.key() == Qt.Key.Key_Delete and note is not None and not self.read_only:
            self.remove_asked.emit(note)
        elif event.key() == Qt.Key.Key_Menu and note is not None:
            self._open_menu(self.visualRect(self.currentIndex()).center())
        else:
            event.ignore()

    def menu_for(self, note: Note) -> QMenu:
        """What can be done with a note."""
        menu = QMenu(self)
        edit = menu.addAction(icon("pencil"), translate("Interview", "Edit note") + "\tEnter")
        edit.triggered.connect(lambda: self._ask_edit(note))
        move = menu.addMenu(icon("arrow-right"), translate("Interview", "Move to"))
        for place in self.places:
            if place.kind == "criterion":
                move.addAction(self._move_action(move, note, f"{place.number}  {place.name}", place.id))
        move.addSeparator()
        move.addAction(self._move_action(move, note, translate("Interview", "No criterion"), ""))
        remove = menu.addAction(icon("trash-2"), translate("Interview", "Remove note") + "\tDel")
        remove.triggered.connect(lambda: self.remove_asked.emit(note))
        for action in (edit, move.menuAction(), remove):
            action.setEnabled(not self.read_only)
        return menu

    def _move_action(self, menu: QMenu, note: Note, text: str, criterion_id: str) -> QAction:
        action = QAction(text.replace("&", "&&"), menu)
        action.setCheckable(True)
        action.setChecked(note.criterion_id == criterion_id)
        action.triggered.connect(lambda: self.move_asked.emit(note, criterion_id))
        return action

    def _open_menu(self, position: QPoint) -> None:
        index: QModelIndex = self.indexAt(position)
        if index.isValid():
            menu = self.menu_for(index.data(NOTE_ROLE).note)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.viewport().mapToGlobal(position))

    def _ask_edit(self, note: Note) -> None:
        if not self.read_only:
            self.edit_asked.emit(note)


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

    def show_notes(self, items: Sequence[NoteItem]) -> None:
        """Show these notes; a new one at the end comes into sight."""
        grown = self.list.notes.set_items(items)
        if grown:
            self.list.scrollToBottom()

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
