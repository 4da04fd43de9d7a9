"""The table view under every list: whole rows, keyboard first, and the chosen record stays chosen."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QRect,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyledItemDelegate,
    QTableView,
    QWidget,
)

from ui.models.rows import KEY_ROLE, SORT_ROLE, RowsModel
from ui.style_sheet import ICONS
from ui.widgets.text_rows import Place, TextRows

# Cells stand 3 px further in than titles, by the width of the focus frame. The arrow of the order stands above the
# title: beside it, it would cover titles that end at the right.
HEAD = f"""
QHeaderView::section {{ padding: 4px 11px; }}
QHeaderView::up-arrow, QHeaderView::down-arrow {{
    subcontrol-origin: margin; subcontrol-position: top center; width: 10px; height: 10px;
}}
QHeaderView::down-arrow {{ image: url("{ICONS.as_posix()}/control-down.svg"); }}
QHeaderView::up-arrow {{ image: url("{ICONS.as_posix()}/control-up.svg"); }}
"""
MOST_KEPT = 200  # selected rows that stay selected when a list is read anew
_WIDEST, _NARROWEST = 360, 88  # px of a column
_STRETCH_SHARE = 0.25  # of the width is kept at most for the column that stretches
_MEASURED = 25  # rows whose texts say how wide a column has to be


class _Titles(QHeaderView):
    """The titles of a table. Qt writes them anew with every list that is read and every row that is chosen.

    Here they are only when they are others: none stands out as chosen.
    """

    def __init__(self, table: RowsTable) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._rows = table.rows
        self._columns = table.rows.columns
        self.setSectionsClickable(True)

    def reset(self) -> None:
        """The list was read anew."""
        before, self._columns = self._columns, self._rows.columns
        if before != self._columns:
            super().reset()

    def currentChanged(self, _now: QModelIndex, _before: QModelIndex) -> None:
        """Another row is chosen."""

    def visualRegionForSelection(self, _chosen: QItemSelection) -> QRegion:
        """What is chosen is shown by the rows alone."""
        return QRegion()


class RowsTable(QTableView):
    """Shows a RowsModel; Enter or a double click opens a record.

    `opened` and `chosen` carry the key of a record; `chosen` also "" when nothing is chosen any more. `stretch`
    names the column that takes the room that is left; without one the table scrolls sideways. With `many` one may
    select several rows.
    """

    opened = Signal(str)
    chosen = Signal(str)

    def __init__(
        self,
        model: RowsModel[Any],
        *,
        spoken: str,
        stretch: str,
        sort_here: bool = True,
        many: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows = model
        model.setParent(self)
        self._last = ""
        self._many = many
        self._selected: list[str] = []
        self._reading = False
        self._fitting = False
        self._fits = True
        self._fitted = False  # a list that is read page by page keeps its widths while one types a search
        self._stretches = bool(stretch)
        self._proxy: QSortFilterProxyModel | None = None
        if sort_here:
            self._proxy = QSortFilterProxyModel(self)
            self._proxy.setSortRole(SORT_ROLE)
            self._proxy.setSourceModel(model)
        self.setHorizontalHeader(_Titles(self))
        self.setModel(self._proxy or model)
        self.setAccessibleName(spoken)
        self._look(stretch)
        self.horizontalHeader().sectionResized.connect(self._resized)
        self.activated.connect(self._open)
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.model().modelAboutToBeReset.connect(self._before_reset)
        self.model().modelReset.connect(self._after_reset)

    def _look(self, stretch: str) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if self._many else modes.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerWidget(QWidget(self))
        self._text = TextRows(self.font())
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + 16)
        titles = self.horizontalHeader()
        titles.setStyleSheet(HEAD)
        titles.setHighlightSections(False)
        titles.setSectionsMovable(False)
        titles.setMinimumSectionSize(56)
        titles.setResizeContentsPrecision(40)
        if stretch:
            titles.setSectionResizeMode(self.rows.column(stretch), QHeaderView.ResizeMode.Stretch)
        titles.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def order_by(self, name: str, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts by a column, as a click on its title does."""
        self.sortByColumn(self.rows.column(name), order)

    @property
    def current_key(self) -> str:
        """The key of the chosen record, "" for none."""
        return self.currentIndex().data(KEY_ROLE) or ""

    @property
    def current(self) -> Any:
        """The chosen record, None for none."""
        index = self.currentIndex()
        return self.record_at(index.row()) if index.isValid() else None

    def record_at(self, row: int) -> Any:
        """The record in a row as it is shown, from 0; None for one that is gone meanwhile."""
        return self.rows.at(self._proxy.mapToSource(self._proxy.index(row, 0)).row() if self._proxy else row)

    @property
    def selected_keys(self) -> list[str]:
        """The keys of the selected records, from top to bottom."""
        rows = sorted(self.selectionModel().selectedRows(), key=QModelIndex.row)
        return [str(index.data(KEY_ROLE)) for index in rows]

    @property
    def fits(self) -> bool:
        """Whether the columns follow what they show: nobody has set a width by hand."""
        return self._fits

    def keep_widths(self, widths: dict[int, int]) -> None:
        """Gives columns, by their number, widths in pixels that stay; without any, all follow what they show again."""
        self._fits = not widths
        self.fit()
        self._fitting = True
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self._fitting = False

    def choose(self, key: str) -> bool:
        """Chooses the record of this key; False where it is not here."""
        index = self.rows.find(key)
        if not index.isValid():
            return False
        shown = self._proxy.mapFromSource(index) if self._proxy else index
        self._select_only(shown)
        self.scrollTo(shown)
        return True

    def selectRow(self, row: int) -> None:
        """Chooses this row and no other, whatever key is held down."""
        self._select_only(self.model().index(row, 0))

    def _select_only(self, index: QModelIndex) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)

    def choose_near(self, row: int) -> None:
        """Chooses what stands in a row by now, or the last one, where what was chosen is gone from the list."""
        last = self.model().rowCount() - 1
        if not self.currentIndex().isValid() and last >= 0:
            self.selectRow(min(row, last))

    def choose_first(self) -> None:
        """Chooses the first row where nothing is chosen yet."""
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.selectRow(0)

    def fit(self) -> None:
        """Makes the columns as wide as what they show; where that is too much, the widest give way first."""
        titles = self.horizontalHeader()
        wanted = {
            column: min(self._wanted_width(column), _WIDEST)
            for column in range(self.model().columnCount())
            if titles.sectionResizeMode(column) == QHeaderView.ResizeMode.Interactive
            and not self.isColumnHidden(column)
        }
        room = self.viewport().width() - self._kept_for_stretch()
        widest = max(wanted.values(), default=0)
        while self._stretches and widest > _NARROWEST and sum(min(width, widest) for width in wanted.values()) > room:
            widest -= 8
        self._fitted = self.model().rowCount() > 0
        self._fitting = True
        for column, width in wanted.items():
            self.setColumnWidth(column, min(width, widest))
        self._fitting = False

    def _kept_for_stretch(self) -> int:
        """What the column that stretches needs for what it shows, but no more than its share."""
        titles = self.horizontalHeader()
        needed = [
            self._wanted_width(column)
            for column in range(self.model().columnCount())
            if titles.sectionResizeMode(column) == QHeaderView.ResizeMode.Stretch
        ]
        return min(sum(needed), round(self.viewport().width() * _STRETCH_SHARE))

    def _wanted_width(self, column: int) -> int:
        """Room for the texts of a column, and for the longest line of its title."""
        font = QFont(self.horizontalHeader().font())
        font.setWeight(QFont.Weight.DemiBold)
        widths = map(QFontMetrics(font).horizontalAdvance, self.rows.columns[column].title.splitlines())
        return max(self.sizeHintForColumn(column) + 8, max(widths, default=0) + 28)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and the last row: rows are chosen, not cells."""
        edges = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: -1}
        rows = self.model().rowCount()
        if action not in edges or not rows:
            return super().moveCursor(action, modifiers)
        return self.model().index(edges[action] % rows, max(0, self.currentIndex().column()))

    def changeEvent(self, event: QEvent) -> None:
        """Another font: what was laid out in the former one is of no use."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._text = TextRows(self.font())

    @property
    def _only_text(self) -> bool:
        """Whether nobody has given the table a delegate that paints something else."""
        return type(self.itemDelegate()) is QStyledItemDelegate

    def paintEvent(self, event: QPaintEvent) -> None:
        """Writes the rows in sight."""
        if not self._only_text:
            super().paintEvent(event)
            return
        rows, among = self.verticalHeader(), event.rect()
        first, last = rows.visualIndexAt(among.top()), rows.visualIndexAt(among.bottom())
        if first < 0:
            return
        last = last if last >= 0 else rows.count() - 1
        if self._proxy is None:
            self.rows.look_at(first, last)
        places = self._places(among)
        left, width = self.horizontalHeader().sectionViewportPosition(0), self.horizontalHeader().length()
        chosen = [(one.top(), one.bottom()) for one in self.selectionModel().selection()]
        painter = QPainter(self.viewport())
        painter.setFont(self.font())
        self._text.begin()
        for row in range(first, last + 1):
            record = self.record_at(row)
            if record is not None:
                room = QRect(left, rows.sectionViewportPosition(row), width, rows.sectionSize(row))
                picked = any(top <= row <= bottom for top, bottom in chosen)
                self._text.paint(painter, record, places, room, chosen=picked)
        painter.end()

    def _places(self, among: QRect) -> list[Place]:
        """The columns that are to be seen in this part of the viewport."""
        titles = self.horizontalHeader()
        shown = [column for column in range(titles.count()) if not titles.isSectionHidden(column)]
        places = [
            Place(self.rows.columns[one], titles.sectionViewportPosition(one), titles.sectionSize(one)) for one in shown
        ]
        return [one for one in places if one.left <= among.right() and one.left + one.width >= among.left()]

    def sizeHintForColumn(self, column: int) -> int:
        """Room for the texts in sight, or for as many as would be."""
        if not self._only_text:
            return super().sizeHintForColumn(column)
        shown = self.rows.columns[column]
        first = max(self.rowAt(0), 0)
        records = map(self.record_at, range(first, min(first + _MEASURED, self.model().rowCount())))
        texts = ("x" * shown.letters, *(shown.text(record) for record in records if record is not None))
        return max(map(self._text.width, texts))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits columns that share the room there is, until somebody has set a width by hand."""
        super().resizeEvent(event)
        if self._stretches and self._fits and event.oldSize().width() != event.size().width():
            self.fit()

    def _resized(self, *_: int) -> None:
        if not self._fitting and QApplication.mouseButtons():
            self._fits = False

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(KEY_ROLE) or "")

    def _tell(self) -> None:
        if not self._reading and self.current_key != self._last:
            self._last = self.current_key
            self.chosen.emit(self._last)

    def _before_reset(self) -> None:
        self._reading = True
        few = self._many and sum(one.height() for one in self.selectionModel().selection()) <= MOST_KEPT
        self._selected = self.selected_keys if few else []

    def _after_reset(self) -> None:
        self._reading = False
        if self._fits and self.model().rowCount() and (self._proxy or not self._fitted):
            self.fit()
        if not (self._last and self.choose(self._last)):
            self._tell()
        if len(self._selected) > 1:
            self._select_again()

    def select(self, keys: Iterable[str]) -> None:
        """Select these records, as far as they are there, and no others."""
        self.clearSelection()
        self._select(keys)

    def _select_again(self) -> None:
        """Those who were selected and are still there."""
        self._select(self._selected)

    def _select(self, keys: Iterable[str]) -> None:
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for key in keys:
            index = self.rows.find(key)
            if index.isValid():
                shown = self._proxy.mapFromSource(index) if self._proxy else index
                self.selectionModel().select(shown, flags)
