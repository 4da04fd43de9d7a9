"""The line at the top of a page: what it is, and what one can do here."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.widgets.action_row import ActionRow
from ui.widgets.labels import label


class _Line(QHBoxLayout):
    """A row of buttons shows words or icons, nothing between: room that it cannot use goes to the title.

    A title that is cut is worth more than the words on the buttons, whose tooltips say them.
    """

    def __init__(self, title: QLabel, *beside: QWidget) -> None:
        super().__init__()
        self._title = title
        self._beside = beside
        self.setSpacing(8)
        self.addWidget(title, 1)
        for widget in beside:
            self.addWidget(widget)

    def setGeometry(self, rect: QRect) -> None:
        """Lays out, and then moves the buttons to the right."""
        super().setGeometry(rect)
        is_cut = self._title.sizeHint().width() > self._title.width()
        unused = 0
        for widget in reversed([one for one in self._beside if not one.isHidden()]):
            place = widget.geometry().translated(unused, 0)
            spare = 0
            if isinstance(widget, ActionRow):
                room = widget.minimumSizeHint().width() if is_cut else place.width()
                spare = place.width() - widget.used(room)
            widget.setGeometry(place.adjusted(spare, 0, 0, 0))
            unused += spare
        self._title.setGeometry(self._title.geometry().adjusted(0, 0, unused, 0))


def header(title: str | QLabel, *beside: QWidget, role: str = "title") -> QHBoxLayout:
    """The title on the left, buttons and fields on the right."""
    return _Line(title if isinstance(title, QLabel) else label(title, role, wrap=False), *beside)
