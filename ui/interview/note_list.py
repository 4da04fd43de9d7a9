"""The timeline: the notes in the order of the interview, and what can be done with one of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QMenu, QStyle, QWidget

from rubrics.model import Language
from screening.interviewing.notes import Kind
from ui import theme
from ui.icons import icon
from ui.interview.note_delegate import NoteDelegate
from ui.interview.note_items import NOTE_ROLE, ItemOf, NoteItem, NoteModel
from ui.interview.places import Place
from ui.translations import translate
from ui.wording import term

if TYPE_CHECKING:
    from screening.interviewing.notes import Note

_REST_MS, _THEN_MS = 400, 8  # before the first of the earlier notes come in, and between them

KINDS: tuple[Kind, ...] = get_args(Kind)
KIND_ICONS = {"observation": "eye", "quote": "quote", "question": "circle-help", "follow_up": "flag"}


class NoteList(QListView):
    """The timeline. Up and Down go through it; Enter edits, M moves, Delete removes, everything else scores."""

    edit_asked = Signal(object)  # Note
    read_asked = Signal(object)  # all of a note that may not be changed
    remove_asked = Signal(object)
    move_asked = Signal(object, str)  # Note, criterion id or ""
    kind_asked = Signal(object, str)  # Note, kind
    private_asked = Signal(object)  # the other way round
    place_asked = Signal()  # for the list of criteria, to move the note under the cursor

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self.places: Sequence[Place] = ()
        self.may_change: Callable[[Note], bool] = lambda _note: False
        self._language: Language = language
        self.setObjectName("interview-notes")
        self.setAccessibleName(translate("Interview", "Notes in the order of the interview"))
        self._delegate = NoteDelegate(language, self)
        self.notes = NoteModel(language, self._height_of, self)
        self.setModel(self.notes)
        self.setItemDelegate(self._delegate)
        self._width = 0
        self._earlier = QTimer(self)
        self._earlier.timeout.connect(self._load_earlier)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QListView.DragDropMode.DragOnly)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.doubleClicked.connect(lambda index: self._ask_edit(index.data(NOTE_ROLE).note))

    # -- what is shown

    def show_notes(self, notes: Sequence[Note], item_of: ItemOf) -> None:
        """Show these notes; a new one at the end comes into sight, and so does the end of a list that was empty."""
        was_empty = not self.notes.items
        if self.notes.set_notes(notes, item_of) or was_empty:
            self.scrollToBottom()
        if not self.notes.all_there:
            self._earlier.start(_REST_MS)

    def show_open(self, criterion_id: str) -> None:
        """Mark the notes of the open criterion, "" for none."""
        before = self._delegate.open_criterion
        if before == criterion_id:
            return
        self._delegate.open_criterion = criterion_id
        for row, item in enumerate(self.notes.items):
            if item.note.criterion_id and item.note.criterion_id in (before, criterion_id):
                self.update(self.notes.index(row, 0))

    def let_rest(self) -> None:
        """A key was pressed: the earlier notes wait until the hands rest."""
        if self._earlier.isActive():
            self._earlier.start(_REST_MS)

    def _load_earlier(self) -> None:
        """Between two frames: some more of what was noted earlier, on top; what is in sight stays where it is."""
        bar = self.verticalScrollBar()
        below = bar.maximum() - bar.value()
        self.notes.load_earlier()
        self.doItemsLayout()
        bar.setValue(bar.maximum() - below)
        self._earlier.setInterval(_THEN_MS)
        if self.notes.all_there:
            self._earlier.stop()

    def _height_of(self, item: NoteItem) -> int:
        return self._delegate.height(item, self.font(), self._width or self._words_width())

    def _words_width(self) -> int:
        """Room for a row, always without the scroll bar's: its coming and going moves nothing."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self.verticalScrollBar())
        return max(56, self.contentsRect().width() - bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width needs other heights; who was at the end stays there."""
        bar = self.verticalScrollBar()
        at_end = bar.value() == bar.maximum()
        if self._width != self._words_width():
            self._width = self._words_width()
            self.notes.refresh()
        super().resizeEvent(event)
        if at_end:
            self.scrollToBottom()

    def changeEvent(self, event: QEvent) -> None:
        """Another size of letters needs other heights."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._width:
            self.notes.refresh()

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
        elif event.key() == Qt.Key.Key_Delete and note is not None and self.may_change(note):
            self.remove_asked.emit(note)
        elif event.key() == Qt.Key.Key_M and not event.modifiers() and note is not None and self.may_change(note):
            self.place_asked.emit()
        elif event.key() == Qt.Key.Key_Menu and note is not None:
            self._open_menu(self.visualRect(self.currentIndex()).center())
        else:
            event.ignore()

    def menu_for(self, note: Note) -> QMenu:
        """What can be done with a note."""
        menu = QMenu(self)
        mine = self.may_change(note)
        words = translate("Interview", "Edit note") if mine else translate("Interview", "Read the whole note")
        edit = menu.addAction(icon("pencil" if mine else "eye"), words + "\tEnter")
        edit.triggered.connect(lambda: self._ask_edit(note))
        move = menu.addMenu(icon("arrow-right"), translate("Interview", "Move to") + "\tM")
        for place in self.places:
            if place.kind == "criterion":
                move.addAction(self._move_action(move, note, f"{place.number}  {place.name}", place.id))
        move.addSeparator()
        move.addAction(self._move_action(move, note, translate("Interview", "No criterion"), ""))
        kinds = menu.addMenu(icon("tag"), translate("Interview", "Kind of note") + "\tCtrl+T")
        for kind in KINDS:
            kinds.addAction(self._kind_action(kinds, note, kind))
        private = menu.addAction(icon("lock"), translate("Interview", "Private note") + "\tCtrl+L")
        private.setCheckable(True)
        private.setChecked(note.private)
        private.triggered.connect(lambda: self.private_asked.emit(note))
        menu.addSeparator()
        remove = menu.addAction(icon("trash-2"), translate("Interview", "Remove note") + "\tDel")
        remove.triggered.connect(lambda: self.remove_asked.emit(note))
        for action in (move.menuAction(), kinds.menuAction(), private, remove):
            action.setEnabled(mine)
        return menu

    def _kind_action(self, menu: QMenu, note: Note, kind: Kind) -> QAction:
        action = QAction(icon(KIND_ICONS[kind]), term(f"note.{kind}", self._language), menu)
        action.setCheckable(True)
        action.setChecked(note.kind == kind)
        action.triggered.connect(lambda: self.kind_asked.emit(note, kind))
        return action

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
        if self.may_change(note):
            self.edit_asked.emit(note)
        else:
            self.read_asked.emit(note)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag a note that may be changed, to a criterion of the list on the left."""
        note = self.current_note
        if note is not None and self.may_change(note):
            super().startDrag(actions)
