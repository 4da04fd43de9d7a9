"""The table of those who applied for a job, however many they are."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent

from ui.models.lazy_applications import LazyApplications
from ui.widgets.rows_table import RowsTable

SPARED = {"applied": 960, "submitted": 860, "waiting": 720}  # columns with the width of table they need, in px
REMEMBERED = 1_000  # selected applications


class ApplicationsTable(RowsTable):
    """The applications of a job as a table that reads only what is in sight."""

    rows: LazyApplications

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window some columns step back, so that names can be read."""
        for name, needed in SPARED.items():
            self.setColumnHidden(self.rows.column(name), event.size().width() < needed)
        super().resizeEvent(event)

    @property
    def selected(self) -> list[str]:
        """The ids of the selected applications, from top to bottom."""
        places = sorted(
            place for one in self.selectionModel().selection() for place in range(one.top(), one.bottom() + 1)
        )
        return [self.rows.ids[place] for place in places]

    @property
    def selected_count(self) -> int:
        """How many are selected."""
        return sum(one.height() for one in self.selectionModel().selection())

    @property
    def selected_keys(self) -> list[str]:
        """The ids of the selected applications, from top to bottom."""
        return self.selected

    def _before_reset(self) -> None:
        """What is selected by the thousand is not selected again after a reading: Qt would take very long over it."""
        if self.selected_count > REMEMBERED:
            self.clearSelection()
        super()._before_reset()

    def keyboardSearch(self, _search: str) -> None:
        """Letters are no search here: nobody is read for it."""
