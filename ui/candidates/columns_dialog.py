"""Choose and order the columns of a table, with the keyboard too."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QWidget

from ui.candidates.columns import ColumnKeeper, Layout
from ui.dialogs.form import FormDialog
from ui.dialogs.schedule_panel import ROOM_FOR_TICK
from ui.icons import icon
from ui.session import Session
from ui.translations import translate

_ROWS = 10


class ColumnsDialog(FormDialog):
    """Space shows or hides a column, Alt with an arrow moves it. The first column stays where it is."""

    def __init__(self, session: Session, keeper: ColumnKeeper, parent: QWidget | None = None) -> None:
        super().__init__(session, translate("Columns", "Columns"), translate("Columns", "Show"), parent)
        self._keeper = keeper
        self.setMinimumWidth(400)
        self.add_line(
            translate("Columns", "Tick what the table shows and bring it into your order: drag, or use Alt and arrows.")
        )
        self.list = QListWidget(objectName="columns")
        self.list.setAccessibleName(translate("Columns", "Columns of the table"))
        self.list.setSpacing(3)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setMinimumHeight(_ROWS * (self.list.fontMetrics().height() + 12))
        self.form.addRow(self.list)
        self.up = self._button("arrow-up", translate("Columns", "Move up"), "Alt+Up", -1)
        self.down = self._button("arrow-down", translate("Columns", "Move down"), "Alt+Down", 1)
        self.first = QPushButton(icon("refresh-cw"), translate("Columns", "As it was at first"))
        self.first.setAutoDefault(False)
        self.first.clicked.connect(self._reset)
        line = QHBoxLayout()
        line.setSpacing(8)
        for button in (self.up, self.down, self.first):
            line.addWidget(button)
        line.addStretch()
        self.form.addRow(line)
        self._fill(keeper.layout)
        self.list.setFocus()

    def save(self) -> None:
        """Shows the columns this way; nothing is written into the workspace."""
        items = [self.list.item(row) for row in range(self.list.count())]
        names = [str(one.data(Qt.ItemDataRole.UserRole)) for one in items]
        away = {name for name, one in zip(names, items, strict=True) if one.checkState() == Qt.CheckState.Unchecked}
        first = self._keeper.layout.order[0]
        self._keeper.show_layout(Layout([first, *names], away, self._keeper.layout.widths))

    def _fill(self, layout: Layout) -> None:
        self.list.clear()
        titles = self._keeper.titles
        for name in layout.order[1:]:
            one = QListWidgetItem(titles[name], self.list)
            one.setData(Qt.ItemDataRole.UserRole, name)
            one.setSizeHint(ROOM_FOR_TICK)
            flags = one.flags() & ~Qt.ItemFlag.ItemIsDropEnabled
            one.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable)
            one.setCheckState(Qt.CheckState.Unchecked if name in layout.hidden else Qt.CheckState.Checked)
        self.list.setCurrentRow(0)

    def _reset(self) -> None:
        self._fill(self._keeper.first_layout())
        self.list.setFocus()

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        if 0 <= row + by < self.list.count():
            self.list.insertItem(row + by, self.list.takeItem(row))
            self.list.setCurrentRow(row + by)

    def _button(self, icon_name: str, text: str, keys: str, by: int) -> QPushButton:
        made = QPushButton(icon(icon_name), text)
        made.setAutoDefault(False)
        made.setToolTip(f"{text} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})")
        made.clicked.connect(lambda: self._move(by))
        QShortcut(QKeySequence(keys), self).activated.connect(lambda: self._move(by))
        return made
