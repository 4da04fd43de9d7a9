"""Who is on the panel, in which order: ticked names that are dragged or moved with Alt and the arrows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from screening.interviewing.interviewers import Interviewer
from screening.typed_text import sort_key
from ui.translations import translate

ID = Qt.ItemDataRole.UserRole
ROOM_FOR_TICK = QSize(0, 20)  # a line of text alone cuts off the edges of its box


class PanelList(QListWidget):
    """The panel first, in its order, then everybody else; a name without an id is somebody new."""

    def __init__(self, everybody: Sequence[Interviewer], panel: Sequence[str]) -> None:
        super().__init__(objectName="panel")
        self.setFixedHeight(92)
        self.setSpacing(2)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setToolTip(translate("ScheduleForm", "The panel’s order: drag a name, or move it with Alt+↑ and Alt+↓"))
        place = {key: number for number, key in enumerate(panel)}
        for one in sorted(everybody, key=lambda one: place.get(one.id, len(place))):
            self.offer(one.id, one.name, checked=one.id in place)

    def invite(self, name: str) -> None:
        """Tick the person of this name, who is added at the end where nobody bears it."""
        wanted = sort_key(name)
        for item in self._items:
            if sort_key(item.text()) == wanted:
                item.setCheckState(Qt.CheckState.Checked)
                self.scrollToItem(item)
                return
        self.offer("", name, checked=True)
        self.scrollToBottom()

    def offer(self, key: str, name: str, *, checked: bool) -> None:
        """One more name at the end."""
        item = QListWidgetItem(name, self)
        item.setSizeHint(ROOM_FOR_TICK)
        item.setData(ID, key)
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
        item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)

    @property
    def chosen(self) -> list[tuple[str, str]]:
        """Id ("" for somebody new) and name of those who are ticked, from top to bottom."""
        return [(item.data(ID), item.text()) for item in self._items if item.checkState() == Qt.CheckState.Checked]

    @property
    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves the name under the cursor."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
            return
        row = self.currentRow()
        if row >= 0 and 0 <= row + step < self.count():
            item = self.takeItem(row)
            self.insertItem(row + step, item)
            self.setCurrentItem(item)
