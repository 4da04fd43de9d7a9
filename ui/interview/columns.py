"""How the desk shares its width: the places left, the open one in the middle, notes right, a slot above the notes."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.interview.type_size import set_type

ROOMY_FROM = 1000  # pixels of width
_WIDTHS = ((0, 84, 208), (ROOMY_FROM, 216, 260), (1400, 264, 380))  # from this width on: of the places, of the notes
_BESIDE_SHARE = 0.42  # of the width, for something that is read beside the interview
_MIDDLE_LEAST = 320
_NOTES_SHARE = 0.3  # at most, where the type is large


class Columns(QWidget):
    """Three columns; above the notes there is room for something to read, such as a CV (`show_beside`).

    What stands in them is made as a child of its column (`right` for the notes) and handed over with `fill`: Qt styles
    everything anew that gets another parent.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.right = QWidget(self)
        self._percent = 100
        self.beside = QStackedWidget(self.right)
        self.beside.hide()

    def fill(self, places: QWidget, middle: QWidget, notes: QWidget) -> None:
        """Put these side by side."""
        self._places, self._middle = places, middle
        right = QVBoxLayout(self.right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        right.addWidget(self.beside, 3)
        right.addWidget(notes, 2)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(0)
        layout.addWidget(places)
        layout.addWidget(middle, 1)
        layout.addWidget(self.right)

    def show_beside(self, widget: QWidget | None) -> None:
        """Show this above the notes, in a wider column; None takes it away again."""
        if widget is not None:
            if self.beside.indexOf(widget) < 0:
                self.beside.addWidget(widget)
            self.beside.setCurrentWidget(widget)
        self.beside.setVisible(widget is not None)
        self.share(self.width())

    def set_type(self, percent: int) -> None:
        """Show everything in larger or smaller type."""
        if percent != self._percent:
            self._percent = percent
            set_type(self, percent)

    def event(self, event: QEvent) -> bool:
        """Where the middle comes to need more, what is beside gives way; else its edge would leave the window."""
        if event.type() == QEvent.Type.LayoutRequest and self.beside.isVisibleTo(self):
            self.share(self.width())
        return super().event(event)

    def share(self, width: int) -> None:
        """Give the criterion the room, and the lists what they need; with larger type the names give way first."""
        scale = self._percent / 100
        narrow = _WIDTHS[0][1]
        _, places, notes = next(one for one in reversed(_WIDTHS) if width >= one[0] * max(1, scale))
        places = round(narrow * max(1, 0.6 * scale + 0.4)) if places == narrow else round(places * max(1, scale))
        notes = max(notes, min(round(notes * scale), round(width * _NOTES_SHARE)))
        self._places.setFixedWidth(places)
        if self.beside.isVisibleTo(self):
            least = max(_MIDDLE_LEAST, self._middle.minimumSizeHint().width())
            notes = max(notes, min(round(width * _BESIDE_SHARE), width - places - least - 16))
        self.right.setFixedWidth(notes)
