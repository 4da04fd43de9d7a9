"""The list on the left: where one is, what is answered and what is not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import theme
from ui.icons import pixmap
from ui.interview.concern_mark import SIGN as CONCERN_SIGN
from ui.interview.note_items import NOTE_MIME
from ui.interview.places import COLOURS, ICONS, Row
from ui.translations import translate

ROW_ROLE = Qt.ItemDataRole.UserRole
NARROW_BELOW = 140  # pixels: only number, sign and score
_ICON = 18
_MARK = 13
_CONCERN = 12
_RIGHT = Qt.AlignmentFlag.AlignRight

Index = QModelIndex | QPersistentModelIndex


class PlaceModel(QAbstractListModel):
    """The rows of an interview."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; where only their standing is new, only the changed ones are drawn again."""
        if [row.place for row in rows] == [row.place for row in self.rows]:
            for number, (old, new) in enumerate(zip(self.rows, rows, strict=True)):
                if old != new:
                    self.rows[number] = new
                    self.dataChanged.emit(self.index(number), self.index(number))
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many places there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name, tooltip and spoken words of a row."""
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return row.spoken
        return row.place.name if role == Qt.ItemDataRole.DisplayRole else None


class PlaceDelegate(QStyledItemDelegate):
    """Draws a row: sign of its standing, number, name on up to two lines, score."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines of text, whatever the name; one where only its number is shown."""
        view = option.widget
        narrow = isinstance(view, QListView) and view.viewport().width() < NARROW_BELOW
        return QSize(64, option.fontMetrics.lineSpacing() * (1 if narrow else 2) + (16 if narrow else 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row; the open one on a lit ground with a bar at its left edge."""
        row: Row = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect.adjusted(4, 1, -4, -1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(
            painter, rect, selected=selected, hovered=bool(option.state & QStyle.StateFlag.State_MouseOver)
        )
        if isinstance(option.widget, PlaceList) and option.widget.lit_by_drag == row.place.id != "":
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect.adjusted(1, 1, -1, -1)), 6, 6)
        painter.setPen(theme.color("on_highlight" if selected else "text"))
        narrow = rect.width() < NARROW_BELOW
        number = _number_width(option.fontMetrics)
        self._paint_sign(painter, rect.left() + (number + 6 if narrow else 8), rect, row)
        if narrow:
            self._paint_narrow(painter, rect, row, option.font)
        else:
            self._paint_wide(painter, rect, row, option.font)
        if row.concerns:
            self._paint_concern(painter, rect, narrow=narrow)
        if row.place.kind != "criterion" and row.place.number == 1:
            painter.setPen(theme.color("border"))
            painter.drawLine(option.rect.left() + 8, option.rect.top(), option.rect.right() - 8, option.rect.top())
        painter.restore()

    def _paint_sign(self, painter: QPainter, left: int, rect: QRect, row: Row) -> None:
        role = COLOURS.get(row.standing, "muted")
        sign = pixmap(ICONS[row.standing], _ICON, role=role, ratio=painter.device().devicePixelRatioF())
        painter.drawPixmap(left, rect.center().y() + 1 - _ICON // 2, sign)

    def _paint_concern(self, painter: QPainter, rect: QRect, *, narrow: bool) -> None:
        """Where nothing else stands, whatever the row says: under the score, or beside it in a narrow list."""
        mark = pixmap(CONCERN_SIGN, _CONCERN, role="warning", ratio=painter.device().devicePixelRatioF())
        left = rect.right() - 18 - _CONCERN if narrow else rect.right() - 8 - _CONCERN
        top = rect.center().y() + 1 - _CONCERN // 2 if narrow else rect.bottom() - _CONCERN
        painter.drawPixmap(left, top, mark)

    def _paint_ground(self, painter: QPainter, rect: QRect, *, selected: bool, hovered: bool) -> None:
        if not selected and not hovered:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("highlight" if selected else "hover"))
        painter.drawRoundedRect(QRectF(rect), 6, 6)
        if selected:
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(QRectF(rect.left(), rect.top() + 8, 3, rect.height() - 16), 1.5, 1.5)

    def _paint_narrow(self, painter: QPainter, rect: QRect, row: Row, font: QFont) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        if row.place.kind != "result":
            width = _number_width(painter.fontMetrics())
            room = QRect(rect.left(), rect.top(), width, rect.height())
            painter.drawText(room, middle | _RIGHT, str(row.place.number))
        if row.place.kind == "criterion" or (row.place.kind == "debrief" and row.place.id):
            painter.setFont(_bold(font))
            painter.drawText(rect.adjusted(0, 0, -10, 0), middle | _RIGHT, _score(row))

    def _paint_wide(self, painter: QPainter, rect: QRect, row: Row, font: QFont) -> None:
        marks = [sign for shown, sign in ((row.place.must_have, "star"), (row.place.in_focus, "target")) if shown]
        for number, sign in enumerate(marks):
            picture = pixmap(sign, _MARK, role="muted", ratio=painter.device().devicePixelRatioF())
            left = rect.right() - 42 - number * (_MARK + 3)
            painter.drawPixmap(left, rect.center().y() + 1 - _MARK // 2, picture)
        room = rect.adjusted(34, 0, -28 - len(marks) * (_MARK + 3), 0)
        line = painter.fontMetrics().lineSpacing()
        name = row.place.name if row.place.kind in ("result", "debrief") else f"{row.place.number}  {row.place.name}"
        lines = _two_lines(painter, name, room.width())
        top = room.center().y() - line * len(lines) // 2 + 1
        for number, text in enumerate(lines):
            below = QRect(room.left(), top + number * line, room.width(), line)
            painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, text)
        if row.place.kind == "criterion" or (row.place.kind == "debrief" and row.place.id):
            painter.setFont(_bold(font))
            painter.drawText(rect.adjusted(0, 0, -10, 0), Qt.AlignmentFlag.AlignVCenter | _RIGHT, _score(row))


def _number_width(metrics: QFontMetrics) -> int:
    return 4 + metrics.horizontalAdvance("00")


def _score(row: Row) -> str:
    return str(row.score) if row.score is not None else "–"


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def _two_lines(painter: QPainter, text: str, width: int) -> list[str]:
    """`text` on one line or two, the second one elided."""
    metrics = painter.fontMetrics()
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    words = text.split(" ")
    first = words[0]
    for number, word in enumerate(words[1:], start=1):
        if metrics.horizontalAdvance(f"{first} {word}") > width:
            rest = " ".join(words[number:])
            return [first, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]
        first = f"{first} {word}"
    return [metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)]


class PlaceList(QListView):
    """Holds the focus while one scores; keys are the page's business."""

    asked = Signal(int)  # the row somebody clicked
    note_dropped = Signal(str, str)  # id of a note that was dragged here, id of the criterion

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("interview-places")
        self.setAccessibleName(translate("Interview", "Criteria"))
        self.places = PlaceModel(self)
        self.setModel(self.places)
        self.setItemDelegate(PlaceDelegate(self))
        self.setAcceptDrops(True)
        self.lit_by_drag = ""  # the criterion under a note that is being dragged
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.clicked.connect(lambda index: self.asked.emit(index.row()))

    def show_rows(self, rows: Sequence[Row], current: int) -> None:
        """Show these rows with this one open."""
        self.places.set_rows(rows)
        self.open(current)

    def open(self, current: int) -> None:
        """Mark this row as the open one."""
        if self.currentIndex().row() != current:
            self.setCurrentIndex(self.places.index(current))

    def dataChanged(self, first: QModelIndex, last: QModelIndex, roles: Sequence[int] = ()) -> None:
        """Draw the changed rows only: QListView's own lays out and draws all of them anew."""
        QAbstractItemView.dataChanged(self, first, last, list(roles))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Only notes are taken."""
        if event.mimeData().hasFormat(NOTE_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """A note can be dropped on a criterion; the one under it is lit."""
        row = self._criterion_at(event)
        self._light(row.place.id if row is not None else "")
        event.setAccepted(row is not None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Dragged on to somewhere else."""
        self._light("")

    def dropEvent(self, event: QDropEvent) -> None:
        """The note belongs to this criterion now."""
        self._light("")
        row = self._criterion_at(event)
        if row is not None:
            event.acceptProposedAction()
            self.note_dropped.emit(bytes(event.mimeData().data(NOTE_MIME).data()).decode(), row.place.id)

    def _criterion_at(self, event: QDropEvent) -> Row | None:
        row = self.indexAt(event.position().toPoint()).data(ROW_ROLE)
        is_note = event.mimeData().hasFormat(NOTE_MIME)
        return row if is_note and row is not None and row.place.kind == "criterion" else None

    def _light(self, criterion_id: str) -> None:
        if self.lit_by_drag != criterion_id:
            self.lit_by_drag = criterion_id
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key is the list's own."""
        event.ignore()
