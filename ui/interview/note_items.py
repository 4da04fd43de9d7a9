"""How a note looks in the timeline: when, about what, of which kind, and its words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rubrics.model import Language
from ui import theme
from ui.icons import pixmap
from ui.interview.clock import time_of_day
from ui.models.figures import minutes
from ui.translations import translate
from ui.wording import term

if TYPE_CHECKING:
    from screening.notes import Note

NOTE_ROLE = Qt.ItemDataRole.UserRole
_SHOWN_CHARACTERS = 1200  # of a very long note; editing shows it all
_PAD = 8

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class NoteItem:
    """A note and what the timeline says of it: its criterion's number (0 for none) and name, its author ("" for me)."""

    note: Note
    number: int = 0
    criterion: str = ""
    author: str = ""
    open: bool = False  # it belongs to the criterion that is open

    def head(self, language: Language) -> str:
        """Local time, time in the interview, criterion, kind where it is not an observation, author."""
        note = self.note
        elapsed = "" if note.elapsed_seconds is None else minutes(note.elapsed_seconds)
        number = translate("Interview", "C{number}", number=self.number) if self.number else ""
        kind = "" if note.kind == "observation" else term(f"note.{note.kind}", language)
        return "  ·  ".join(filter(None, (time_of_day(note.created_at), elapsed, number, kind, self.author)))

    def spoken(self, language: Language) -> str:
        """What a screen reader says."""
        private = translate("Interview", "private") if self.note.private else ""
        return ", ".join(filter(None, (self.head(language), self.criterion, private, self.note.text)))


class NoteModel(QAbstractListModel):
    """The notes in the order of the interview."""

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self.language: Language = language
        self.items: list[NoteItem] = []

    def set_items(self, items: Sequence[NoteItem]) -> bool:
        """Show these; True where one was added at the end."""
        old = self.items
        if list(items) == old:
            return False
        grown = len(items) == len(old) + 1 and [one.note.id for one in items[:-1]] == [one.note.id for one in old]
        if grown:
            self.beginInsertRows(QModelIndex(), len(old), len(old))
            self.items = list(items)
            self.endInsertRows()
            self.dataChanged.emit(self.index(0), self.index(len(old)))
        elif [one.note.id for one in items] == [one.note.id for one in old]:
            self.items = list(items)
            self.dataChanged.emit(self.index(0), self.index(len(items) - 1))
            self.layoutChanged.emit()
        else:
            self.beginResetModel()
            self.items = list(items)
            self.endResetModel()
        return grown

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many notes there are."""
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a note."""
        if not index.isValid():
            return None
        item = self.items[index.row()]
        if role == NOTE_ROLE:
            return item
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return item.spoken(self.language)
        return item.note.text if role == Qt.ItemDataRole.DisplayRole else None


class NoteDelegate(QStyledItemDelegate):
    """Draws a note: a quiet line of when and what, then its words."""

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._language: Language = language

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its words need at the width of the list."""
        item: NoteItem = index.data(NOTE_ROLE)
        head = QFontMetrics(_small(option.font)).lineSpacing()
        return QSize(80, head + _words_height(option.fontMetrics, item, _text_width(option)) + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One note; those of the open criterion have a bar at their left edge."""
        item: NoteItem = index.data(NOTE_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect.adjusted(0, 2, 0, -2)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected) and bool(
            option.state & QStyle.StateFlag.State_HasFocus
        )
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.color("highlight" if chosen else "hover"))
            painter.drawRoundedRect(QRectF(rect), 6, 6)
        if item.open:
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(QRectF(rect.left(), rect.top() + 4, 3, rect.height() - 8), 1.5, 1.5)
        inside = rect.adjusted(_PAD, 3, -_PAD, -3)
        head_height = self._paint_head(painter, option, item, inside, chosen=chosen)
        painter.setFont(option.font)
        painter.setPen(theme.color("on_highlight" if chosen else "text"))
        words = QRect(inside.left(), inside.top() + head_height, _text_width(option), inside.height() - head_height)
        painter.drawText(words, _FLAGS, _shown(item))
        painter.restore()

    def _paint_head(
        self, painter: QPainter, option: QStyleOptionViewItem, item: NoteItem, inside: QRect, *, chosen: bool
    ) -> int:
        painter.setFont(_small(option.font))
        painter.setPen(theme.color("on_highlight" if chosen else "muted"))
        metrics = painter.fontMetrics()
        room = inside.width() - (16 if item.note.private else 0)
        text = metrics.elidedText(item.head(self._language), Qt.TextElideMode.ElideRight, room)
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignTop), text)
        if item.note.private:
            lock = pixmap("lock", 12, role="muted", ratio=painter.device().devicePixelRatioF())
            painter.drawPixmap(inside.right() - 12, inside.top() + (metrics.height() - 12) // 2, lock)
        return metrics.lineSpacing()


_FLAGS = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignTop)


def _shown(item: NoteItem) -> str:
    text = item.note.text
    return text if len(text) <= _SHOWN_CHARACTERS else f"{text[:_SHOWN_CHARACTERS].rstrip()} …"


def _text_width(option: QStyleOptionViewItem) -> int:
    """Room for words, always without the scroll bar's: its coming and going moves nothing."""
    view = option.widget
    if not isinstance(view, QListView):
        return 200
    bar = view.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, view.verticalScrollBar())
    return max(40, view.contentsRect().width() - bar - 2 * _PAD)


def _words_height(metrics: QFontMetrics, item: NoteItem, width: int) -> int:
    return metrics.boundingRect(QRect(0, 0, max(40, width), 100_000), _FLAGS, _shown(item)).height()


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.88)
    return small
