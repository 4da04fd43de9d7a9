"""The rows of the palette: a list model, and how one row is drawn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import theme
from ui.icons import pixmap
from ui.palette.entries import Entry, kind_word
from ui.translations import translate

ROW_HEIGHT = 36
_SIDE, _ICON, _GAP = 12, 18, 12
_KIND_WIDTH = 84
_LEAST_TITLE = 120  # pixels that the title keeps before a detail
ENTRY = int(Qt.ItemDataRole.UserRole) + 1
_ONE_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


def spoken(entry: Entry) -> str:
    """What a screen reader says of an entry."""
    parts = [entry.title, kind_word(entry.kind), entry.detail]
    if entry.side:
        parts.append(translate("Palette", "shortcut {keys}", keys=entry.side))
    return ", ".join(part for part in parts if part)


class PaletteModel(QAbstractListModel):
    """The entries that are offered now."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: Sequence[Entry] = ()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these instead of the ones before."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The entry, its title, or what is said of it."""
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(entry)
        return entry if role == ENTRY else None


class PaletteDelegate(QStyledItemDelegate):
    """Icon, title and detail on the left; shortcut and kind on the right."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view  # asked for the screen's pixels: a painter's device takes long to look at for the first time

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One line in the present font."""
        return QSize(240, max(ROW_HEIGHT, option.fontMetrics.height() + 14))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        entry: Entry = index.data(ENTRY)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        main, quiet = ("on_highlight", "on_highlight") if chosen else ("text", "muted")
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("highlight" if chosen else "hover"))
            painter.drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 6, 6)
        row = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        ratio = self._view.devicePixelRatioF()
        painter.drawPixmap(
            row.left(), row.center().y() - _ICON // 2 + 1, pixmap(entry.icon, _ICON, role=quiet, ratio=ratio)
        )
        painter.setFont(option.font)
        painter.setPen(theme.color(quiet))
        metrics = option.fontMetrics
        kind = QRect(row.right() - _KIND_WIDTH, row.top(), _KIND_WIDTH, row.height())
        painter.drawText(
            kind,
            int(Qt.AlignmentFlag.AlignRight) | _ONE_LINE,
            metrics.elidedText(kind_word(entry.kind), Qt.TextElideMode.ElideRight, _KIND_WIDTH),
        )
        right = kind.left()
        if entry.side:
            width = metrics.horizontalAdvance(entry.side) + 4
            painter.drawText(QRect(right - width, row.top(), width, row.height()), _ONE_LINE, entry.side)
            right -= width + _GAP
        left = row.left() + _ICON + _GAP
        _draw_words(painter, option, entry, QRect(left, row.top(), right - left, row.height()), (main, quiet))
        painter.restore()


def _draw_words(
    painter: QPainter, option: QStyleOptionViewItem, entry: Entry, space: QRect, colors: tuple[str, str]
) -> None:
    """The title, and the detail behind it in what room is left."""
    bold = QFont(option.font)
    bold.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetrics(bold)
    detail = option.fontMetrics.horizontalAdvance(entry.detail) + _GAP if entry.detail else 0
    room = max(space.width() - detail, min(_LEAST_TITLE, space.width()), space.width() * 3 // 5)
    title = metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, room)
    painter.setFont(bold)
    painter.setPen(theme.color(colors[0]))
    painter.drawText(space, _ONE_LINE, title)
    rest = space.adjusted(metrics.horizontalAdvance(title) + _GAP, 0, 0, 0)
    if entry.detail and rest.width() > 0:
        painter.setFont(option.font)
        painter.setPen(theme.color(colors[1]))
        painter.drawText(
            rest, _ONE_LINE, option.fontMetrics.elidedText(entry.detail, Qt.TextElideMode.ElideRight, rest.width())
        )
