"""The matrix of a comparison: candidates down, criteria across, names and titles always in sight."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QWidget

from rubrics.model import Language, Rubric
from screening.figures.comparing import MOST
from ui.compare.columns import FROZEN, Line, columns
from ui.models.comparison import Figure, must_haves
from ui.models.figures import percent
from ui.models.rows import CELL_ROLE, KEY_ROLE, EveryRow, Index, RowsModel
from ui.translations import translate
from ui.widgets.figure_delegate import FigureDelegate, bold, small
from ui.widgets.frozen_table import FrozenTable
from ui.widgets.rows_table import HEAD

ROW_HEIGHT = 40  # px
_NAMES = (120, 200)  # px of the candidates' names, at least and at most
_NAMES_SHARE = 0.3  # of the table's width
_CRITERION = (80, 120)  # px
_WIDTHS = {"points": 78, "coverage": 72, "watch_outs": 72, "decision": 150}
_WIDEST_FIGURE = 110
_STEP_BACK = ("coverage", "must_haves", "watch_outs")  # behind the criteria where none would be in sight otherwise
_RANK = 62
_PADDING = 8
# Narrower than in other tables: every pixel is a criterion that need not be scrolled to.
_HEAD = HEAD.replace("padding: 4px 11px", f"padding: 4px {_PADDING}px; font-size: 12px")


_CAPTION = Qt.ItemFlag.NoItemFlags
_CANDIDATE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class MatrixModel(RowsModel[Line]):
    """Lines in an order of their own: whoever has no rank stands below the others, whatever one sorts by.

    What was not scored comes last in both directions.
    """

    def __init__(self, language: Language) -> None:
        super().__init__(columns((), language), key=lambda line: line.key)
        self._language: Language = language
        self._minimum = 0.0
        self._by, self._order = "rank", Qt.SortOrder.AscendingOrder
        self._figures: dict[tuple[str, int], Any] = {}  # what was painted once: scrolling must not wait for words
        self._caption_row = -1
        self.modelReset.connect(self._figures.clear)
        self.dataChanged.connect(self._figures.clear)

    def set_rubric(self, rubric: Rubric) -> None:
        """A column for each of its criteria."""
        self._minimum = rubric.minimum_coverage
        self.set_columns(columns(rubric.active_criteria, self._language))

    def set_rows(self, rows: Sequence[Line]) -> None:
        """Shows these lines in the order that was asked for last."""
        arranged = self._arranged(rows)
        self._caption_row = next((row for row, line in enumerate(arranged) if line.place is None), -1)
        super().set_rows(arranged)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Orders those with a rank, and those without below them."""
        if not 0 <= column < self.columnCount():
            return
        self._by, self._order = self.column_name(column), order
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        keys = [(self._rows[index.row()].key, index.column()) for index in held]
        self._rows = self._arranged(self._rows)
        places = {line.key: row for row, line in enumerate(self._rows)}
        self._caption_row = places.get("", -1)
        self.changePersistentIndexList(held, [self.index(places[key], number) for key, number in keys])
        self.layoutChanged.emit()

    def every_row(self) -> EveryRow[Line]:
        """The candidates as the rubric weighs, best first: a preview is never exported."""
        held = [Line(line.place, line.alike) for line in self._rows if line.place is not None]
        held.sort(key=lambda line: line.rank or MOST + 1)
        return EveryRow(lambda _workspace: held, lambda _workspace: len(held))

    @property
    def caption_row(self) -> int:
        """Where the caption stands above those without a rank; -1 where everybody has one."""
        return self._caption_row

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The caption cannot be chosen: the arrows step over it."""
        return _CAPTION if index.row() == self._caption_row else _CANDIDATE

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell; the caption says the same in every role that is words."""
        if index.row() != self._caption_row:
            if role != CELL_ROLE:
                return super().data(index, role)
            key = (self._rows[index.row()].key, index.column())
            if key not in self._figures:
                self._figures[key] = super().data(index, role)
            return self._figures[key]
        if role == KEY_ROLE:
            return ""
        if role == CELL_ROLE:
            return self._caption() if index.column() == 0 else Figure("", ground="window")
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole} and index.column() == 0:
            return f"{self._caption().main}: {self._caption().sub}"
        return None

    def _caption(self) -> Figure:
        return Figure(
            translate("ComparePage", "Without a rank"),
            translate("ComparePage", "coverage below {minimum}", minimum=percent(self._minimum)),
            tone="muted",
            ground="window",
        )

    def _arranged(self, rows: Sequence[Line]) -> list[Line]:
        column = next((one for one in self._columns if one.name == self._by), self._columns[0])
        backwards = self._order == Qt.SortOrder.DescendingOrder

        def ordered(lines: list[Line]) -> list[Line]:
            keyed = [(column.sort(line) if column.sort else None, line) for line in lines]
            known = [(value, line) for value, line in keyed if value is not None]
            known.sort(key=lambda one: one[0], reverse=backwards)
            return [line for _, line in known] + [line for value, line in keyed if value is None]

        people = [line for line in rows if line.place is not None]
        ranked = ordered([line for line in people if line.shown_rank is not None])
        apart = ordered([line for line in people if line.shown_rank is None])
        return [*ranked, Line(None), *apart] if apart else ranked


class MatrixTable(FrozenTable):
    """Columns have widths of their kind: measuring every cell of 200 by 40 would take too long."""

    def __init__(self, model: MatrixModel, parent: QWidget | None = None) -> None:
        super().__init__(
            model,
            spoken=translate("ComparePage", "Comparison"),
            frozen=FROZEN,
            sort_here=False,
            many=True,
            parent=parent,
        )
        self.matrix = model
        self.setObjectName("comparison")
        self.use_delegate(FigureDelegate(self, padding=_PADDING))
        self.set_row_height(ROW_HEIGHT)
        for view in (self, self.still):
            view.horizontalHeader().setStyleSheet(_HEAD)
        model.modelReset.connect(self._span)
        model.layoutChanged.connect(self._span)

    def fit(self) -> None:
        """Names get their share of the room, figures what they need, criteria the width of their titles."""
        self._fitting = True
        for number in range(self.matrix.columnCount()):
            self.setColumnWidth(number, self._width(self.matrix.column_name(number), number))
        self._fitting = False
        self._order_columns()
        self._fitted = self.matrix.rowCount() > 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the criteria come right behind the score."""
        super().resizeEvent(event)
        self._order_columns()

    def _order_columns(self) -> None:
        """Criteria are what one compares: at least one is in sight before anybody scrolls."""
        count, head = self.matrix.columnCount(), self.horizontalHeader()
        places = range(count)
        names = [self.matrix.column_name(place) for place in places]
        first = next((place for place, name in enumerate(names) if name.startswith("criterion:")), 0)
        room = self.viewport().width() - sum(self.columnWidth(place) for place in range(first))
        order = list(places)
        if first and room < _CRITERION[1]:
            back = [names.index(name) for name in _STEP_BACK]
            last = max(place for place, name in enumerate(names) if name.startswith("criterion:"))
            order = [*(one for one in range(last + 1) if one not in back), *back, *range(last + 1, count)]
        for place, column in enumerate(order):
            if head.visualIndex(column) != place:
                head.moveSection(head.visualIndex(column), place)

    def _width(self, name: str, number: int) -> int:
        if name == "candidate":
            measure = QFontMetrics(self.font())
            names = (line.result.candidate.name for line in self.matrix.rows if line.place)
            longest = max((measure.horizontalAdvance(one) for one in names), default=0) + 2 * _PADDING + 4
            least, most = _NAMES
            return max(least, min(most, longest, round(self.viewport().width() * _NAMES_SHARE)))
        if name == "rank":
            measure = QFontMetrics(small(self.font()))
            longest = max((measure.horizontalAdvance(f"≈ {line.alike}") for line in self.matrix.rows), default=0)
            return max(_RANK, self._head_width(number), longest + 2 * _PADDING + 2)
        if name == "must_haves":
            measure = QFontMetrics(bold(self.font()))
            found = (must_haves(line.result).main for line in self.matrix.rows if line.place)
            longest = max((measure.horizontalAdvance(one) for one in found), default=0) + 2 * _PADDING + 2
            return max(self._head_width(number), min(longest, _WIDEST_FIGURE + 30))
        if name in _WIDTHS:
            return max(_WIDTHS[name], min(self._head_width(number), _WIDEST_FIGURE))
        least, most = _CRITERION
        return max(least, min(most, self._head_width(number)))

    def _head_width(self, number: int) -> int:
        """Room for the longest line of a title in its smaller letters."""
        font = bold(self.horizontalHeader().font())
        font.setPixelSize(12)
        title = str(self.model().headerData(number, Qt.Orientation.Horizontal) or "")
        return max((QFontMetrics(font).horizontalAdvance(line) for line in title.splitlines()), default=0) + 18

    def _span(self) -> None:
        """The caption stands across the columns that stay in sight."""
        self.still.clearSpans()
        if (row := self.matrix.caption_row) >= 0:
            self.still.setSpan(row, 0, 1, FROZEN)
