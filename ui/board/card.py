"""One card: who it is, what is known, since when they have been here and what comes next."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from rubrics.model import Language
from screening.applications import ApplicationRow
from ui import theme
from ui.board.words import decision_words, next_words, score_words, time_in_stage
from ui.icons import pixmap
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
        known = (score_words(row), decision_words(row, self._language))
        shown = " · ".join(part for part in known if part)
        if shown:
            _draw(painter, line, shown, option.font, quiet if row.blind and not known[1] else text)
        else:
            _draw(painter, line, _heard(row), option.font, quiet)
        line.translate(0, height + LINE)
        waited = time_in_stage(row)
        left = self._sign(painter, line, "clock", quiet, option)
        _draw(painter, left, waited, option.font, quiet)
        if following := next_words(row):
            rest = left.adjusted(option.fontMetrics.horizontalAdvance(waited) + SIDE, 0, 0, 0)
            if rest.width() > 3 * height:
                _draw(painter, self._sign(painter, rest, "calendar", quiet, option), following, option.font, quiet)

    def _sign(self, painter: QPainter, line: QRect, name: str, role: str, option: QStyleOptionViewItem) -> QRect:
        """Draws an icon at the beginning of the line; what is left of the line."""
        ratio = option.widget.devicePixelRatioF() if option.widget else 1.0
        painter.drawPixmap(
            line.left(), line.top() + (line.height() - ICON) // 2, pixmap(name, ICON, role=role, ratio=ratio)
        )
        return line.adjusted(ICON + 5, 0, 0, 0)


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
