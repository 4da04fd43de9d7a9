"""How a note looks in the timeline: a quiet line of when and what, then its words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rubrics.model import Language
from ui import theme
from ui.icons import pixmap
from ui.interview.concern_mark import SIGN as CONCERN_SIGN
from ui.interview.note_items import NOTE_ROLE, NoteItem

_PAD = 8
_SIGN = 12  # pixels: the lock and the flag
_MARGIN = 14  # above, below and between head and words, together
_FLAGS = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignTop)
_TALLEST = 100_000

Index = QModelIndex | QPersistentModelIndex


class NoteDelegate(QStyledItemDelegate):
    """Draws a note. Those of the open criterion have a bar at their left edge, those to follow up a flag.

    The row's height stands in the model; `height` is what it should be.
    """

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._language: Language = language
        self.open_criterion = ""  # id, "" for none

    def height(self, item: NoteItem, font: QFont, width: int) -> int:
        """How high a row of this `width` (pixels) must be to show the note."""
        inside = max(40, width - 2 * _PAD)
        head = _bounds(QFontMetrics(_small(font)), item.head(self._language), inside - _signs_width(item))
        return head + _bounds(QFontMetrics(font), item.words, inside) + _MARGIN

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One note."""
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
        if item.note.criterion_id and item.note.criterion_id == self.open_criterion:
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(QRectF(rect.left(), rect.top() + 4, 3, rect.height() - 8), 1.5, 1.5)
        inside = rect.adjusted(_PAD, 3, -_PAD, -3)
        top = inside.top() + self._paint_head(painter, option.font, item, inside, chosen=chosen)
        painter.setFont(option.font)
        painter.setPen(QPen(theme.color("on_highlight" if chosen else "text")))
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if item.right_to_left else Qt.LayoutDirection.LeftToRight
        )
        painter.drawText(QRect(inside.left(), top, inside.width(), inside.bottom() + 1 - top), _FLAGS, item.words)
        painter.restore()

    def _paint_head(self, painter: QPainter, font: QFont, item: NoteItem, inside: QRect, *, chosen: bool) -> int:
        """Draw when and what; how high that is."""
        painter.setFont(_small(font))
        metrics = painter.fontMetrics()
        ratio = painter.device().devicePixelRatioF()
        top = inside.top() + (metrics.height() - _SIGN) // 2
        right = inside.right() + 1
        for name, role in _signs(item):
            right -= _SIGN
            painter.drawPixmap(right, top, pixmap(name, _SIGN, role="on_highlight" if chosen else role, ratio=ratio))
            right -= 4
        painter.setPen(QPen(theme.color("on_highlight" if chosen else "muted")))
        text = item.head(self._language)
        room = inside.width() - _signs_width(item)
        height = _bounds(metrics, text, room)
        painter.drawText(QRect(inside.left(), inside.top(), room, height), _FLAGS, text)
        return height


def _signs(item: NoteItem) -> list[tuple[str, str]]:
    """Icon and colour of what must be seen at a glance."""
    found = [("lock", "muted")] if item.note.private else []
    found += [("flag", "warning")] if item.note.kind == "follow_up" else []
    return [*found, (CONCERN_SIGN, "warning")] if item.worth_a_look else found


def _signs_width(item: NoteItem) -> int:
    """The room of the signs; that of the mark is always kept, since it comes while one looks on."""
    unmarked = len(_signs(item)) - bool(item.worth_a_look)
    return (unmarked + 1) * (_SIGN + 4)


def _bounds(metrics: QFontMetrics, text: str, width: int) -> int:
    return metrics.boundingRect(QRect(0, 0, max(40, width), _TALLEST), _FLAGS, text).height()


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.88)
    return small
