"""The room on a candidate's page: a list as high as its rows, and in a low window the result first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSplitter, QWidget

from ui.widgets.rows_table import RowsTable

LOW = 560  # pixels of the page below which only what a decision rests on has room
_MOST_ROWS, _MOST_ROWS_IN_LOW = 4, 2
_COUNTS = ("interviews", "submitted")  # columns a low window leaves out, and their titles with them
_MARGINS, _MARGINS_IN_LOW = (32, 24, 32, 16), (32, 12, 32, 8)  # pixels


class PageRoom(QObject):
    """Shares the height between the person `above` and the result below; a line that somebody moved stays there.

    In a low window `details` are away until somebody asks for them, and `said` hears whether it is low.
    """

    def __init__(self, split: QSplitter, table: RowsTable, details: QWidget, said: Callable[[bool], None]) -> None:
        super().__init__(split)
        self._split, self._table, self._details, self._said = split, table, details, said
        self._moved = False
        self.low = False
        split.splitterMoved.connect(self._keep)

    def _keep(self) -> None:
        self._moved = True

    def follow(self, height: int) -> None:
        """The page is this high now, in pixels."""
        low = height < LOW
        if low != self.low:
            self.low, self._moved = low, False
            self._split.parentWidget().layout().setContentsMargins(*(_MARGINS_IN_LOW if low else _MARGINS))
            for name in _COUNTS:
                self._table.setColumnHidden(self._table.rows.column(name), low)
            self._table.horizontalHeader().setHidden(low)
            self._table.fit()
            self._details.setHidden(low)
            self._said(low)
        self.share()

    def show_details(self, shown: bool) -> None:
        """Show what is known of the person, or make room for the result again."""
        self._details.setVisible(shown)
        self._moved = False
        self.share()

    def share(self) -> None:
        """Give the part above what it needs, and the result the rest."""
        rows = max(1, min(self._table.model().rowCount(), _MOST_ROWS_IN_LOW if self.low else _MOST_ROWS))
        titles = 0 if self.low else self._table.horizontalHeader().sizeHint().height()
        self._table.setMinimumHeight(titles + self._table.rowHeight(0) + 2 * self._table.frameWidth())
        wanted = titles + rows * self._table.rowHeight(0) + 2 * self._table.frameWidth()
        above = self._split.widget(0)
        layout = above.layout()
        layout.activate()
        if not self._moved:
            needed = layout.minimumSize().height() - self._table.minimumHeight() + wanted
            whole = self._split.height() - self._split.handleWidth()
            self._split.setSizes([needed, max(1, whole - needed)])
