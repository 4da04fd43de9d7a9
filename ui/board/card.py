"""One card: who it is, what is known, since when they have been here and what comes next."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from rubrics.model import Language
from screening.jobs.applications import ApplicationRow
from ui import theme
from ui.board.words import decision_briefly, next_briefly
from ui.icons import pixmap
from ui.models.applications import score_words, time_in_stage
from ui.models.rows import CELL_ROLE
from ui.translations import translate

GAP, SIDE, TOP, LINE, ICON = 3, 10, 7, 3, 14


def card_height(metrics: QFontMetrics) -> int:
    """Room for three lines, and the distance to the next card."""
    return 3 * metrics.height() + 2 * (LINE + TOP + GAP)


class CardDelegate(QStyledItemDelegate):
    """Paints the ApplicationRow that the model gives as its cell."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as every other card."""
        return QSize(160, card_height(option.fontMetrics))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """A rounded card; lit where it is selected, with a ring where the keyboard is."""
        row = index.data(CELL_ROLE)
        if row is None:
            return
        card = option.rect.adjusted(GAP, GAP, -GAP, -GAP)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("accent" if selected else "border"))
        painter.setBrush(theme.color("highlight" if selected else "surface"))
        painter.drawRoundedRect(card, 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), 5, 5)
            painter.drawRoundedRect(card.adjusted(2, 2, -2, -2), 4, 4)
        self._write(painter, card.adjusted(SIDE, TOP, -SIDE, -TOP), option, row, selected)
        painter.restore()

    def _write(
        self, painter: QPainter, room: QRect, option: QStyleOptionViewItem, row: ApplicationRow, selected: bool
    ) -> None:
        text, quiet = ("on_highlight", "on_highlight") if selected else ("text", "muted")
        height = option.fontMetrics.height()
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        line = QRect(room.left(), room.top(), room.width(), height)
        _draw(painter, line, row.candidate.name, bold, text)
        line.translate(0, height + LINE)
        marks = [("target", score_words(row))] if row.blind or row.score is not None else []
        if row.application.decision:
            marks.append(("gavel", decision_briefly(row, self._language)))
        self._marks(painter, line, marks or [("message-square", _heard(row))], option, text if marks else quiet)
        line.translate(0, height + LINE)
        marks = [("clock", time_in_stage(row))]
        if row.next_interview:
            marks.append(("calendar", next_briefly(row)))
        self._marks(painter, line, marks, option, quiet)

    def _marks(
        self,
        painter: QPainter,
        line: QRect,
        marks: list[tuple[str, str]],
        option: QStyleOptionViewItem,
        role: str,
    ) -> None:
        """Icons with words behind each, as far as they fit on the line."""
        left = QRect(line)
        for name, words in marks:
            if left.width() < 2 * ICON:
                return
            ratio = option.widget.devicePixelRatioF() if option.widget else 1.0
            top = left.top() + (left.height() - ICON) // 2
            painter.drawPixmap(left.left(), top, pixmap(name, ICON, role=role, ratio=ratio))
            left.adjust(ICON + 4, 0, 0, 0)
            _draw(painter, left, words, option.font, role)
            left.adjust(option.fontMetrics.horizontalAdvance(words) + SIDE, 0, 0, 0)


def _heard(row: ApplicationRow) -> str:
    return (
        translate("Board", "%n interview(s)", n=row.interviews)
        if row.interviews
        else translate("Board", "No interview yet")
    )


def _draw(painter: QPainter, line: QRect, words: str, font: QFont, role: str) -> None:
    painter.setFont(font)
    painter.setPen(theme.color(role))
    fitting = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), fitting)
