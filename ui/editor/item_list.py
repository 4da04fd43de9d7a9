"""What a rubric consists of, one under the other: its own fields, the criteria, the realistic previews."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QPoint, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from rubrics.model import Language, Rubric
from ui.editor.outline import Path
from ui.models.rows import as_tooltip
from ui.translations import translate

_PATH = int(Qt.ItemDataRole.UserRole)
_Flag = Qt.ItemFlag
Row = tuple[str, Path | None]  # what it says, and where it leads; None for a heading


class ItemList(QListWidget):
    """`chosen` carries the path of a row: () for the rubric itself, (part, id) for a criterion or preview.

    `moved` asks for another order: part, id, the position among its kind. The list itself changes nothing.
    """

    chosen = Signal(object)
    moved = Signal(str, str, int)
    entered = Signal()  # Enter: on to the form

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("items")
        self.setAccessibleName(translate("Editor", "Parts of the rubric"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setTabKeyNavigation(False)
        self.setStyleSheet("QListView { padding: 4px; }")
        self.currentItemChanged.connect(lambda *_: self.chosen.emit(self.path))
        self.activated.connect(lambda _: self.entered.emit())
        self._rows: list[Row] = []

    @property
    def path(self) -> Path:
        """The chosen row."""
        item = self.currentItem()
        return () if item is None else tuple(item.data(_PATH) or ())

    def show_rubric(self, rubric: Rubric, language: Language) -> None:
        """List the parts of this rubric; the chosen one stays chosen, or the next one where it is gone."""
        rows: list[Row] = [(translate("Editor", "About the rubric"), ())]
        rows.append((translate("Editor", "Criteria"), None))
        number = 0
        for criterion in rubric.criteria:
            number += criterion.active
            mark = f"{number}. " if criterion.active else "–  "
            rows.append((mark + _line(criterion.name.get(language)), ("criteria", criterion.id)))
        rows.append((translate("Editor", "Realistic previews"), None))
        rows += [(_line(one.claim.get(language)), ("previews", one.id)) for one in rubric.previews]
        if rows == self._rows:
            return
        before, at = self.path, self.currentRow()
        self._rows = rows
        with QSignalBlocker(self):
            self.clear()
            for text, path in rows:
                self.addItem(self._item(text, path))
            if not self._select(before):
                self._select_near(at)
        if self.path != before:
            self.chosen.emit(self.path)

    def choose(self, path: Path) -> bool:
        """Choose the row a path leads to; False where there is none."""
        return self._select(path[:2] if path[:1] in (("criteria",), ("previews",)) else ())

    def _select(self, path: Path) -> bool:
        for row, (_, found) in enumerate(self._rows):
            if found == path:
                self.setCurrentRow(row, QItemSelectionModel.SelectionFlag.ClearAndSelect)
                return True
        return False

    def _select_near(self, row: int) -> None:
        usable = [number for number, (_, path) in enumerate(self._rows) if path is not None]
        self.setCurrentRow(min(usable, key=lambda number: (abs(number - max(row, 0)), number)))

    def step(self, by: int) -> None:
        """Ask to move the chosen criterion or preview up (-1) or down (1)."""
        if len(self.path) == 2:
            part, item_id = self.path
            place = self._of_part(part).index(item_id) + by
            if 0 <= place < len(self._of_part(part)):
                self.moved.emit(part, item_id, place)

    def _of_part(self, part: str) -> list[str]:
        return [path[1] for _, path in self._rows if path and path[0] == part]

    def dropEvent(self, event: QDropEvent) -> None:
        """A row was dropped between two others; the rubric decides what is shown then."""
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if event.source() is self:
            self.drop_at(event.position().toPoint())

    def drop_at(self, place: QPoint) -> None:
        """Ask to move the chosen row to this place of the list."""
        path = self.path
        if len(path) != 2:
            return
        below = self.indexAt(place)
        row = below.row() if below.isValid() else self.count()
        if below.isValid() and place.y() > self.visualRect(below).center().y():
            row += 1
        others = [found for _, found in self._rows[:row] if found and found[:1] == path[:1] and found != path]
        self.moved.emit(*path, len(others))

    def _item(self, text: str, path: Path | None) -> QListWidgetItem:
        item = QListWidgetItem(text)
        item.setToolTip(as_tooltip(text))
        item.setSizeHint(QSize(0, self.fontMetrics().height() + (14 if path is None else 10)))
        if path is None:
            item.setFlags(_Flag.NoItemFlags)
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
            return item
        item.setData(_PATH, path)
        is_part = len(path) == 2
        item.setFlags(_Flag.ItemIsEnabled | _Flag.ItemIsSelectable | (_Flag.ItemIsDragEnabled if is_part else _Flag(0)))
        return item


def _line(text: str) -> str:
    return " ".join(text.split())
