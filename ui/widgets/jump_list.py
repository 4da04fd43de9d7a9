"""A long page with the list of its parts beside it: the list leads to a part, and shows which one is being read."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QScrollArea, QVBoxLayout, QWidget

from ui import tab_order

_LIST_WIDTH = 168
_AROUND_ROW = 18  # pixels a row of the list is higher than its word
_ABOVE = 24  # pixels that stay free above a part one jumped to
_BESIDE = 24  # pixels on either side of the parts


class JumpList(QWidget):
    """`parts` (name -> what it is called, its widget) stand below each other, each at most `width` pixels wide.

    Up and Down in the `list` go from part to part, Enter goes into one. The part one jumped to stays lit and in its
    place, also where something above it grows, until one scrolls elsewhere.
    """

    def __init__(
        self, spoken: str, parts: Mapping[str, tuple[str, QWidget]], *, width: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._parts = {name: widget for name, (_, widget) in parts.items()}
        self._aim = ""
        self._settling = False
        self.list = QListWidget(objectName="parts")
        self.list.setAccessibleName(spoken)
        self.list.setProperty("role", "parts")
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = QSize(_LIST_WIDTH, self.list.fontMetrics().height() + _AROUND_ROW)
        for name, (title, _) in parts.items():
            item = QListWidgetItem(title, self.list)
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setSizeHint(row)
        self.list.setCurrentRow(0)
        self.list.currentItemChanged.connect(lambda item, _: self._jump(item))
        self.list.itemClicked.connect(self._jump)  # the lit part may be half out of sight
        self.list.itemActivated.connect(lambda _: self.enter(self.current))
        self._inner = QWidget()
        self._inner.setMaximumWidth(width + 2 * _BESIDE)
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(_BESIDE, 0, _BESIDE, 32)
        column.setSpacing(24)
        for widget in self._parts.values():
            column.addWidget(widget)
        column.addStretch()
        self.area = QScrollArea(widgetResizable=True, focusPolicy=Qt.FocusPolicy.NoFocus)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidget(self._inner)
        bar = self.area.verticalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        bar.rangeChanged.connect(lambda *_: self._settle())
        self._inner.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self.area, 1)

    @property
    def current(self) -> str:
        """The part that is lit."""
        name: str = self.list.currentItem().data(Qt.ItemDataRole.UserRole)
        return name

    def go(self, name: str) -> None:
        """Bring a part into sight, as far up as it goes. Raises KeyError for one that is not here."""
        aim = self._parts[name]
        self._light(list(self._parts.values()).index(aim))
        self._aim = name
        self._settle()

    def enter(self, name: str, reason: Qt.FocusReason = Qt.FocusReason.TabFocusReason) -> None:
        """Bring a part into sight, and give the focus to the first that can be done there."""
        self.go(name)
        first = self.first(name)
        if first is not None:
            first.setFocus(reason)

    def first(self, name: str) -> QWidget | None:
        """Where Tab stops first in a part that is in sight; None where it stops nowhere."""
        return next(tab_order.stops(self._parts[name]), None)

    def step(self, by: int) -> None:
        """Go some parts on, or back; the focus goes along."""
        names = list(self._parts)
        self.enter(names[max(0, min(names.index(self.current) + by, len(names) - 1))])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Something above may have grown, with the page as long as before."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._settle()
        return super().eventFilter(watched, event)

    def _jump(self, item: QListWidgetItem) -> None:
        self.go(item.data(Qt.ItemDataRole.UserRole))

    def _settle(self) -> None:
        """Put the part one jumped to into its place."""
        if self._aim:
            self._settling = True  # the bar's news are not that somebody scrolls
            self.area.verticalScrollBar().setValue(self._parts[self._aim].y() - _ABOVE)
            self._settling = False

    def _scrolled(self, value: int) -> None:
        """Light the part at a line that wanders from the top of what is in sight to its foot: each has its turn."""
        if self._settling:
            return
        self._aim = ""
        bar = self.area.verticalScrollBar()
        line = value + _ABOVE + (self.area.viewport().height() - _ABOVE) * value // max(1, bar.maximum())
        begun = [place for place, widget in enumerate(self._parts.values()) if widget.y() <= line]
        self._light(begun[-1] if begun else 0)

    def _light(self, place: int) -> None:
        with QSignalBlocker(self.list):
            self.list.setCurrentRow(place)
