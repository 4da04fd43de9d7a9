"""The palette itself: a field, and the rows that fit what is typed in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QFrame,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from screening.finding import fuzzy, palette
from ui.icons import pixmap
from ui.palette import entries
from ui.palette.entries import Entry
from ui.palette.recent import place_key
from ui.palette.rows import ROW_HEIGHT, PaletteDelegate, PaletteModel, spoken
from ui.palette.stock import Stock
from ui.translations import translate
from ui.widgets.labels import label

if TYPE_CHECKING:
    from ui.main_window import MainWindow

MOST = 40  # rows
MOST_PEOPLE = 12
MOST_RECENT = 8
_WIDTH, _AROUND, _FROM_TOP = 640, 24, 56  # pixels
_ROWS_SHOWN = 10


def open_palette(window: MainWindow) -> Palette:
    """Open the palette over the window."""
    stock = window.session.findChild(Stock) or Stock(window.session)
    made = Palette(window, stock)
    made.show()
    made.activateWindow()
    made.field.setFocus(Qt.FocusReason.PopupFocusReason)
    return made


class Palette(QDialog):
    """Enter goes to what is chosen or does it, Esc closes; the focus returns to where it was."""

    def __init__(self, window: MainWindow, stock: Stock) -> None:
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self.setWindowTitle(translate("Palette", "Find or do"))
        self._window = window
        self._stock = stock
        self._came_from = QApplication.focusWidget()
        self._actions = entries.actions(window, window.menus.palette)
        self._pages = entries.pages(window)
        self._records = entries.records(window)
        self._rubrics = entries.rubrics(stock.rubric_files)
        self._build()
        self._show_rows()
        stock.came.connect(self._stock_came)
        stock.read()

    def _build(self) -> None:
        self.field = QLineEdit(objectName="palette-field")
        self.field.setPlaceholderText(translate("Palette", "A name, a code, a job, a page, or what you want to do"))
        self.field.setAccessibleName(translate("Palette", "Find or do"))
        self.field.setAccessibleDescription(
            translate("Palette", "Arrow keys choose, Enter goes there or does it, Esc closes.")
        )
        # As a picture: an icon that draws itself costs the first opening a tenth of a second.
        magnifier = QIcon(pixmap("search", 16, role="muted", ratio=self.devicePixelRatioF()))
        self.field.addAction(magnifier, QLineEdit.ActionPosition.LeadingPosition)
        self.field.setMaxLength(200)
        self.field.textChanged.connect(self._show_rows)
        self.field.installEventFilter(self)
        self.model = PaletteModel()
        self.rows = QListView()
        self.rows.setModel(self.model)
        self.rows.setItemDelegate(PaletteDelegate(self.rows))
        self.rows.setUniformItemSizes(True)
        self.rows.setMouseTracking(True)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setFrameShape(QFrame.Shape.NoFrame)
        self.rows.setStyleSheet("QListView { border: 0; }")
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setAccessibleName(translate("Palette", "What fits"))
        self.rows.clicked.connect(self._run)
        self.nothing = label(
            translate("Palette", "Nothing fits. People whose name is hidden are found by their code, such as K-07."),
            "muted",
        )
        self.nothing.setContentsMargins(8, 8, 8, 8)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        frame = QFrame(objectName="palette-frame")
        frame.setProperty("role", "palette")
        column = QVBoxLayout(frame)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.rows, 1)
        column.addWidget(self.nothing, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self._place()

    def _place(self) -> None:
        """Over the upper part of the window, as high as its rows need."""
        around = self._window.rect()
        width = min(_WIDTH, around.width() - 2 * _AROUND)
        row = max(ROW_HEIGHT, self.fontMetrics().height() + 14)
        height = min(self.field.sizeHint().height() + 32 + _ROWS_SHOWN * row, around.height() - _FROM_TOP - _AROUND)
        corner = self._window.mapToGlobal(QPoint((around.width() - width) // 2, _FROM_TOP))
        self.setFixedSize(width, height)
        self.move(corner)

    # -- what fits

    def _stock_came(self) -> None:
        """The words of names and the rubric files are there: offer them too, without moving what is chosen."""
        self._rubrics = entries.rubrics(self._stock.rubric_files)
        before = self._chosen()
        self._show_rows()
        keys = [one.key for one in self.model.entries]
        if before is not None and before.key in keys:
            self._choose(keys.index(before.key))

    def _show_rows(self) -> None:
        text = self.field.text()
        found = self._fitting(text) if fuzzy.words(text) else self._untyped()
        self.model.show_entries(found)
        self.rows.setVisible(bool(found))
        self.nothing.setVisible(not found)
        if found:
            self._choose(0)
        else:
            self._say(self.nothing.text())

    def _fitting(self, text: str) -> list[Entry]:
        people = entries.people(self._window, text, limit=MOST_PEOPLE, known_words=self._stock.known_words)
        given = [*self._actions, *self._pages, *self._records, *self._rubrics]
        return entries.ranked(text, given, people, self._window.recent.bonus, MOST)

    def _untyped(self) -> list[Entry]:
        """What was used lately, then what the page can do, the pages, and the rest of the menus."""
        recent = self._recent()
        known = {one.key for one in recent}
        title = self._window.page.title()
        here = [one for one in self._actions if one.detail == title]
        rest = [one for one in self._actions if one.detail != title]
        return [*recent, *(one for one in (*here, *self._pages, *rest) if one.key not in known)]

    def _recent(self) -> list[Entry]:
        given = {one.key: one for one in (*self._actions, *self._pages, *self._records, *self._rubrics)}
        keys = [key for key in self._window.recent.keys if key != place_key(*self._window.place)]
        ids = [key.partition(":")[2] for key in keys if key.startswith("candidate:")]
        people = [entries.person(one) for one in palette.some(self._window.session.workspace, ids)]
        given |= {one.key: one for one in people}
        return [given[key] for key in keys if key in given][:MOST_RECENT]

    # -- choosing

    def _chosen(self) -> Entry | None:
        row = self.rows.currentIndex().row()
        return self.model.entries[row] if 0 <= row < len(self.model.entries) else None

    def _choose(self, row: int) -> None:
        self.rows.setCurrentIndex(self.model.index(row))
        entry = self._chosen()
        if entry is not None:
            place = translate("Palette", "{row} of {rows}", row=row + 1, rows=len(self.model.entries))
            self._say(f"{spoken(entry)}, {place}")

    def _say(self, text: str) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # takes long to load

        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, text))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The field keeps the focus; the keys that choose work on the rows."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        count = len(self.model.entries)
        row = self.rows.currentIndex().row()
        page = max(1, self.rows.viewport().height() // ROW_HEIGHT - 1)
        key = Qt.Key(event.key())
        places = {
            Qt.Key.Key_Down: (row + 1) % max(count, 1),
            Qt.Key.Key_Up: (row - 1) % max(count, 1),
            Qt.Key.Key_Tab: (row + 1) % max(count, 1),
            Qt.Key.Key_Backtab: (row - 1) % max(count, 1),
            Qt.Key.Key_PageDown: min(row + page, count - 1),
            Qt.Key.Key_PageUp: max(row - page, 0),
        }
        if key in places:
            if count:
                self._choose(places[key])
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self.rows.currentIndex())
            return True
        if QKeySequence(event.keyCombination()) in self._window.menus.palette.shortcuts():
            self.close()  # the key that opens it closes it too
            return True
        return False

    def _run(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        entry = self.model.entries[index.row()]
        window = self._window
        if entry.place is None:
            window.recent.use(entry.key)
        self.close()
        # Once the window has the focus again: what is done may open a dialog, or depend on where one is.
        QTimer.singleShot(0, window, lambda: _follow(window, entry))

    # -- closing

    def changeEvent(self, event: QEvent) -> None:
        """Whoever clicks elsewhere is done with it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isVisible() and not self.isActiveWindow():
            self.close()

    def done(self, result: int) -> None:
        """Close, and give the focus back."""
        super().done(result)
        came_from, self._came_from = self._came_from, None
        self._window.activateWindow()
        if came_from is not None and _stands_in(came_from, self._window):
            came_from.setFocus(Qt.FocusReason.PopupFocusReason)


def _follow(window: MainWindow, entry: Entry) -> None:
    if entry.place is not None:
        window.go(*entry.place)
    elif entry.action is not None:
        entry.action.trigger()


def _stands_in(widget: QWidget, window: QWidget) -> bool:
    from shiboken6 import isValid

    return isValid(widget) and window.isAncestorOf(widget) and widget.isVisible()
