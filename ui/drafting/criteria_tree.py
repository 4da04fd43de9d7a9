"""The tree of criteria: ticks, traits, dragging, and how it is drawn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from ui import theme
from ui.drafting.criteria_model import ROW_ROLE, CriteriaModel, CriterionRow, OfferRow, Row, TraitRow, chips
from ui.icons import pixmap
from ui.translations import translate

Index = QModelIndex | QPersistentModelIndex

_BOX = 16
_LEFT = 10
_SIGN = 14
_MOST_LINES = 6
_WRAP = int(Qt.TextFlag.TextWordWrap)


class CriteriaDelegate(QStyledItemDelegate):
    """Draws a criterion with its tick and what is special about it; a trait with its sign and why it is there."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its words, within reason."""
        row: Row = index.data(ROW_ROLE)
        height = self._text(option, row).height()
        height += self._second(option, row).height()
        is_first = isinstance(row, CriterionRow) and index.row() == 0
        return QSize(64, height + (10 if not isinstance(row, CriterionRow) else 16 if is_first else 20))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        row: Row = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_criterion = isinstance(row, CriterionRow)
        if is_criterion and index.row() > 0:
            painter.setPen(theme.color("border"))
            painter.drawLine(option.rect.left() + 8, option.rect.top(), option.rect.right() - 8, option.rect.top())
        rect = option.rect.adjusted(4, 3 if is_criterion else 1, -4, -1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("highlight" if selected else "hover"))
            painter.drawRoundedRect(QRectF(rect), 6, 6)
        if selected and isinstance(option.widget, QWidget) and option.widget.hasFocus():
            painter.setPen(theme.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        self._sign(painter, option, rect, row)
        words = self._text(option, row)
        left = option.rect.left() + _indent(row)
        top = option.rect.top() + (10 if is_criterion else 5)
        painter.setFont(_font(option.font, row))
        offered = is_criterion and not row.group.active
        ground = "on_highlight" if selected else "muted" if offered or isinstance(row, OfferRow) else "text"
        painter.setPen(theme.color(ground))
        painter.drawText(QRect(left, top, words.width(), words.height()), _WRAP, row_text(row))
        if second := _second_line(row):
            painter.setFont(option.font)
            painter.setPen(theme.color("on_highlight" if selected else "muted"))
            painter.drawText(self._second(option, row).translated(left, top + words.height()), _WRAP, second)
        painter.restore()

    def _sign(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, row: Row) -> None:
        if isinstance(row, CriterionRow):
            box = QStyleOptionButton()
            box.rect = tick_rect(option.rect)
            box.state = QStyle.StateFlag.State_Enabled
            box.state |= QStyle.StateFlag.State_On if row.group.active else QStyle.StateFlag.State_Off
            style = option.widget.style() if option.widget else QApplication.style()
            style.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck, box, painter, option.widget)
            return
        name, role = ("circle-help", "muted")
        if isinstance(row, TraitRow):
            name, role = ("plus", "good") if row.side == "suitable" else ("minus", "bad")
        sign = pixmap(name, _SIGN, role=role, ratio=painter.device().devicePixelRatioF())
        middle = option.rect.top() + 5 + option.fontMetrics.lineSpacing() // 2
        painter.drawPixmap(option.rect.left() + _indent(row) - _SIGN - 8, middle - _SIGN // 2, sign)

    def _text(self, option: QStyleOptionViewItem, row: Row) -> QRect:
        return self._room(option, row, row_text(row), QFontMetrics(_font(option.font, row)))

    def _second(self, option: QStyleOptionViewItem, row: Row) -> QRect:
        second = _second_line(row)
        return self._room(option, row, second, option.fontMetrics) if second else QRect()

    def _room(self, option: QStyleOptionViewItem, row: Row, text: str, metrics: QFontMetrics) -> QRect:
        """The room that the wrapped text takes, from the origin."""
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
        room = QRect(0, 0, max(40, width - _indent(row) - 14), _MOST_LINES * metrics.lineSpacing())
        found = metrics.boundingRect(room, _WRAP, text)
        return QRect(0, 0, room.width(), min(found.height(), room.height()))

    def editorEvent(self, event, model, option, index) -> bool:  # noqa: ANN001 - Qt's own signature
        """A click on the tick or Space changes it; elsewhere a click only chooses the row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, CriterionRow):
            return False
        clicked = event.type() == QEvent.Type.MouseButtonRelease and tick_rect(option.rect).adjusted(
            -4, -4, 4, 4
        ).contains(event.position().toPoint())
        pressed = event.type() == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select)
        if not clicked and not pressed:
            return False
        state = Qt.CheckState.Unchecked if row.group.active else Qt.CheckState.Checked
        model.setData(index, state, Qt.ItemDataRole.CheckStateRole)
        return True


def tick_rect(rect: QRect) -> QRect:
    """Where the tick of a criterion is drawn, from the row's place."""
    return QRect(rect.left() + _LEFT, rect.top() + 10, _BOX, _BOX)


def row_text(row: Row) -> str:
    """The words a row is drawn with."""
    return row.name if isinstance(row, CriterionRow) else row.entry.text


def _second_line(row: Row) -> str:
    if isinstance(row, OfferRow):
        return f"{translate('Drafting', 'Opposite?')} {row.why}"
    return row.why if isinstance(row, TraitRow) else " · ".join(chips(row))


def _indent(row: Row) -> int:
    return _LEFT + _BOX + (10 if isinstance(row, CriterionRow) else 32)


def _font(font: QFont, row: Row) -> QFont:
    made = QFont(font)
    if isinstance(row, CriterionRow):
        made.setWeight(QFont.Weight.DemiBold)
    made.setItalic(isinstance(row, OfferRow))
    return made


class CriteriaTree(QTreeView):
    """`chosen` tells that another row is current."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drafting-criteria")
        self.setAccessibleName(translate("Drafting", "Criteria"))
        self.criteria = CriteriaModel(self)
        self.setModel(self.criteria)
        self.setItemDelegate(CriteriaDelegate(self))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setItemsExpandable(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QTreeView.DragDropMode.InternalMove)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.criteria.modelReset.connect(self.expandAll)
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit())

    def show_rows(self, rows: Sequence[CriterionRow]) -> None:
        """Shows these criteria; the current row stays where it is still there, else the one in its place is."""
        before = self.current
        place = self._place()
        scrolled = self.verticalScrollBar().value()
        self.criteria.show_rows(rows)
        found = self.criteria.find(before.key, before.kind) if before else QModelIndex()
        if not found.isValid():
            found = self.criteria.index(min(place, len(rows) - 1), 0)
        if found != self.currentIndex():
            self.setCurrentIndex(found)
        self.verticalScrollBar().setValue(scrolled)
        self.scrollTo(self.currentIndex())
        self.scheduleDelayedItemsLayout()

    @property
    def current(self) -> Row | None:
        """The row that is chosen."""
        return self.criteria.row_of(self.currentIndex())

    @property
    def criterion(self) -> CriterionRow | None:
        """The criterion that is chosen, or that the chosen trait belongs to."""
        return self.criteria.criterion_at(self.currentIndex())

    def choose(self, key: int) -> bool:
        """Goes to the criterion or trait of this key; False where it is not here."""
        index = self.criteria.find(key)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    def keyboardSearch(self, search: str) -> None:
        """Letters are not looked for: names are long and begin alike."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left goes to the criterion of a trait; there is nothing to fold."""
        if event.key() == Qt.Key.Key_Left and self.currentIndex().parent().isValid():
            self.setCurrentIndex(self.currentIndex().parent())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wraps anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _place(self) -> int:
        index = self.currentIndex()
        above = index.parent()
        return max(0, (above if above.isValid() else index).row())
