"""A table whose first columns stay in sight while the others scroll sideways."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ui.models.rows import RowsModel
from ui.widgets.rows_table import HEAD, RowsTable


class FrozenTable(RowsTable):
    """The first `frozen` columns are drawn a second time over the left edge, in a view without a focus of its own."""

    _count = 0

    def __init__(
        self,
        model: RowsModel[Any],
        *,
        spoken: str,
        frozen: int,
        sort_here: bool = True,
        many: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, spoken=spoken, stretch="", sort_here=sort_here, many=many, parent=parent)
        self.still = QTableView(self)
        still = self.still
        still.setModel(self.model())
        still.setSelectionModel(self.selectionModel())
        still.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        still.setFrameShape(QFrame.Shape.NoFrame)
        still.setStyleSheet("QTableView { border: 0; border-radius: 0; }")
        still.setSelectionBehavior(self.selectionBehavior())
        still.setSelectionMode(self.selectionMode())
        still.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        still.setShowGrid(False)
        still.setWordWrap(False)
        still.verticalHeader().hide()
        still.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        still.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        still.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        still.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        still.horizontalHeader().setStyleSheet(HEAD)
        still.horizontalHeader().setHighlightSections(False)
        still.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        still.setSortingEnabled(True)
        self._count = frozen
        self._join()
        self.viewport().stackUnder(still)
        self._arrange()

    def _join(self) -> None:
        still, titles = self.still, self.horizontalHeader()
        still.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(still.verticalScrollBar().setValue)
        titles.sectionResized.connect(lambda *_: self._arrange())
        titles.geometriesChanged.connect(self._arrange)
        titles.sortIndicatorChanged.connect(self._order_both)
        still.horizontalHeader().sortIndicatorChanged.connect(self._order_both)
        still.activated.connect(self._open)
        # The still view empties the selection they share after the table has put it back: once more, then.
        self.model().modelReset.connect(self._after_reset)
        self.model().modelReset.connect(self._arrange)

    def _order_both(self, column: int, order: Qt.SortOrder) -> None:
        """One arrow, whichever of the two heads was clicked."""
        for view in (self, self.still):
            view.horizontalHeader().setSortIndicator(column, order)

    def use_delegate(self, delegate: QAbstractItemDelegate) -> None:
        """All cells are painted by this delegate."""
        self.setItemDelegate(delegate)
        self.still.setItemDelegate(delegate)

    def set_row_height(self, height: int) -> None:
        """All rows are this high."""
        for view in (self, self.still):
            view.verticalHeader().setDefaultSectionSize(height)

    def _arrange(self) -> None:
        """Same widths, same header height, at the left edge of the table."""
        still = self.still
        width = 0
        for column in range(self.model().columnCount()):
            still.setColumnHidden(column, column >= self._count)
            if column < self._count:
                still.setColumnWidth(column, self.columnWidth(column))
                width += self.columnWidth(column)
        still.horizontalHeader().setFixedHeight(self.horizontalHeader().height())
        frame = self.frameWidth()
        left = frame + (self.verticalHeader().width() if self.verticalHeader().isVisible() else 0)
        height = self.viewport().height() + self.horizontalHeader().height()
        still.setGeometry(left, frame, width, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the still columns as high as the table."""
        super().resizeEvent(event)
        self._arrange()

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Brings a cell into sight, clear of the columns that stand still."""
        if not self._count:  # Qt asks while the view is being built
            super().scrollTo(index, hint)
        elif index.column() >= self._count:
            super().scrollTo(index, hint)
            hidden = self.still.width() - self.visualRect(index).left()
            if hidden > 0:
                bar = self.horizontalScrollBar()
                bar.setValue(bar.value() - hidden)
        else:
            across = self.horizontalScrollBar().value()
            super().scrollTo(index, hint)
            self.horizontalScrollBar().setValue(across)
