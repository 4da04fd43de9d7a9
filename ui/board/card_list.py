"""The cards of one stage: a list that is read only where one looks, to go through, select, drag from and drop into."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from rubrics.model import Language
from ui import theme
from ui.board.card import CardDelegate, card_height
from ui.models.lazy_applications import LazyApplications
from ui.models.rows import KEY_ROLE
from ui.translations import translate

CARDS = "application/x-saring-cards"
_SELECT = QItemSelectionModel.SelectionFlag
_REMEMBERED = 1_000  # selected cards that are found again after a reading
_RANGES = 1_000  # ranges of cards that are selected again


class CardList(QTableView):
    """Shows applications one below the other as cards.

    `opened` carries an application's id, `sideways` -1 or 1 for the neighbour to go to; `chosen` says that the current
    card or the selection is another one, `alone` that a selection began here, `hovered` that cards are held over it.
    Cards are only taken from lists of the same `board`.
    """

    opened = Signal(str)
    chosen = Signal()
    alone = Signal()
    entered_by_focus = Signal()
    sideways = Signal(int)
    dragging = Signal(bool)
    hovered = Signal(bool)
    dropped = Signal()

    def __init__(
        self, model: LazyApplications, language: Language, spoken: str, board: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._board = board
        self.cards = model
        model.setParent(self)
        self._kept: set[str] = set()
        self._kept_current = ""
        self._reading = False
        self.without_anybody = translate("Board", "Nobody here")
        self.setModel(model)
        self.setAccessibleName(spoken)
        self.setItemDelegate(CardDelegate(language, self))
        self._look()
        self.activated.connect(lambda index: self.opened.emit(index.data(KEY_ROLE) or ""))
        model.modelAboutToBeReset.connect(self._before_reset)
        model.modelReset.connect(self._after_reset)

    def _look(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        # The style sheet fills what is selected; here the card does.
        self.setStyleSheet(
            "QTableView { background: transparent; border: 0; selection-background-color: transparent; }"
            "QTableView::item, QTableView::item:selected { background: transparent; padding: 0; }"
        )
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(card_height(self.fontMetrics()))

    # -- what is chosen

    @property
    def selected(self) -> list[str]:
        """The ids of the selected cards, from top to bottom."""
        places = sorted(
            place for one in self.selectionModel().selection() for place in range(one.top(), one.bottom() + 1)
        )
        return [self.cards.ids[place] for place in places]

    @property
    def current_id(self) -> str:
        """The id of the card where the keyboard is, "" for none."""
        index = self.currentIndex()
        return self.cards.ids[index.row()] if index.isValid() else ""

    def choose(self, ids: set[str]) -> bool:
        """Selects these cards and goes to the first of them; False where none is here."""
        found = self.cards.find_many(ids)
        if found:
            self.selectionModel().setCurrentIndex(found[0], _SELECT.NoUpdate)
            self._select(ids, _SELECT.ClearAndSelect)
            self.scrollTo(found[0])
        return bool(found)

    def choose_beside(self, top: int) -> None:
        """Goes to the card that stands at this height of the screen, or to the last one above."""
        place = self.rowAt(self.viewport().mapFromGlobal(QPoint(0, top)).y())
        last = self.model().rowCount() - 1
        if last >= 0:
            self.setCurrentIndex(self.model().index(place if place >= 0 else last, 0))

    def top_of_current(self) -> int:
        """Where the middle of the current card is on the screen."""
        index = self.currentIndex()
        middle = self.visualRect(index).center() if index.isValid() else QPoint(0, 0)
        return self.viewport().mapToGlobal(middle).y()

    def _select(self, ids: set[str], flags: QItemSelectionModel.SelectionFlag) -> None:
        """Cards side by side are one range: Qt takes very long over many."""
        places = [index.row() for index in self.cards.find_many(ids)]
        ranges: list[list[int]] = []
        for place in places:
            if ranges and ranges[-1][1] == place - 1:
                ranges[-1][1] = place
            else:
                ranges.append([place, place])
        found = QItemSelection()
        for first, last in ranges[:_RANGES]:
            found.select(self.model().index(first, 0), self.model().index(last, 0))
        self.selectionModel().select(found, flags | _SELECT.Rows)

    def _before_reset(self) -> None:
        self._reading = True
        ranges = self.selectionModel().selection()
        self._kept = set(self.selected) if sum(one.height() for one in ranges) <= _REMEMBERED else set()
        self._kept_current = self.current_id

    def _after_reset(self) -> None:
        index = self.cards.find(self._kept_current) if self._kept_current else self.rootIndex()
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, _SELECT.NoUpdate)
            self.scrollTo(index)
        if self._kept:
            self._select(self._kept, _SELECT.ClearAndSelect)
        self._reading = False
        self.chosen.emit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tells the board; without Ctrl, nothing stays selected elsewhere."""
        super().selectionChanged(selected, deselected)
        if self._reading:
            return
        if not selected.isEmpty() and not QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier:
            self.alone.emit()
        self.chosen.emit()

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right go to the neighbouring stage."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if step and plain:
            self.sideways.emit(step)
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex | QPersistentModelIndex:
        """Home and End go to the first and the last card."""
        ends = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: -1}
        count = self.model().rowCount()
        if action in ends and count:
            return self.model().index(ends[action] % count, 0)
        return super().moveCursor(action, modifiers)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are no search here: nobody is read for it."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begins at the first card."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))
        self.entered_by_focus.emit()

    # -- dragging

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Picks the selected cards up."""
        drag = QDrag(self)
        data = QMimeData()
        data.setData(CARDS, self._board.encode())
        drag.setMimeData(data)
        drag.setPixmap(self.viewport().grab(self.visualRect(self.currentIndex())))
        self.dragging.emit(True)
        drag.exec(Qt.DropAction.MoveAction)
        self.dragging.emit(False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes cards of this board."""
        if self._takes(event):
            event.acceptProposedAction()
            self.hovered.emit(True)
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """As long as they are held over it."""
        if self._takes(event):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They were carried on."""
        super().dragLeaveEvent(event)
        self.hovered.emit(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """They were let go here."""
        self.hovered.emit(False)
        if self._takes(event):
            event.acceptProposedAction()
            self.dropped.emit()

    def _takes(self, event: QDropEvent) -> bool:
        return event.mimeData().data(CARDS).toStdString() == self._board

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cards, or that there are none."""
        super().paintEvent(event)
        if not self.model().rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(theme.color("muted"))
            room = self.viewport().rect().adjusted(8, 16, -8, 0)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignHCenter), self.without_anybody)
