"""The document sentence by sentence, each with what it was read as; arrow keys go through it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPen, QResizeEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rubrics.draft.records import Kind, Risky, Sentence
from rubrics.draft.workbench import Workbench
from rubrics.model import Language
from ui import theme
from ui.drafting.kinds import CHIP, GROUNDS, name, paint_chip
from ui.icons import pixmap
from ui.models.rows import as_tooltip
from ui.translations import translate

ROW_ROLE = Qt.ItemDataRole.UserRole
MARGIN = CHIP + 16  # pixels left of the text, for the letter
_PAD = 6
_GAP = 10  # pixels above a sentence that begins a paragraph
_SIGN = 14

Index = QModelIndex | QPersistentModelIndex
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A sentence as it is drawn: spans count from its own beginning."""

    sentence: Sentence
    starts_paragraph: bool
    risky: tuple[Span, ...]
    spoken: str
    marked: bool = False
    marks: tuple[Span, ...] = ()


class SourceModel(QAbstractListModel):
    """One row per sentence."""

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._language: Language = language
        self.rows: list[SourceRow] = []
        self._shown: tuple[Sequence[Sentence], Sequence[Risky]] = ((), ())

    def show_bench(self, bench: Workbench) -> None:
        """Shows the document of this workbench; where it is the same one, only what changed is drawn anew."""
        if (bench.sentences, bench.risky) == self._shown:
            return
        self._shown = (bench.sentences, bench.risky)
        risky: dict[int, list[Risky]] = {}
        for one in bench.risky:
            risky.setdefault(one.item.sentence.start, []).append(one)
        text = bench.draft.text
        rows = [
            SourceRow(
                one,
                number > 0 and "\n" in text[bench.sentences[number - 1].end : one.start],
                tuple((r.item.start - one.start, r.item.end - one.start) for r in risky.get(one.start, ())),
                self._spoken(one, risky.get(one.start, ())),
            )
            for number, one in enumerate(bench.sentences)
        ]
        if [row.sentence.text for row in rows] != [row.sentence.text for row in self.rows]:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        marks = {row.sentence.start: row for row in self.rows if row.marked}
        for number, row in enumerate(rows):
            old = marks.get(row.sentence.start)
            self._replace(number, row if old is None else _with_marks(row, marked=True, marks=old.marks))

    def mark(self, spans: dict[int, list[Span]]) -> None:
        """Marks the sentences that begin at these places of the text, and in each these spans of the text."""
        for number, row in enumerate(self.rows):
            start = row.sentence.start
            if not row.marked and start not in spans:
                continue
            found = tuple((left - start, right - start) for left, right in spans.get(start, ()))
            self._replace(number, _with_marks(row, marked=start in spans, marks=found))

    def _replace(self, number: int, row: SourceRow) -> None:
        if row != self.rows[number]:
            self.rows[number] = row
            self.dataChanged.emit(self.index(number), self.index(number))

    def _spoken(self, sentence: Sentence, risky: Sequence[Risky]) -> str:
        parts = [f"{name(sentence.kind, self._language)}: {sentence.text}"]
        parts += [translate("Drafting", "Risky wording: {phrase}", phrase=one.item.text) for one in risky]
        return ". ".join(parts)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many sentences there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, spoken words and tooltip of a sentence."""
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip(name(row.sentence.kind, self._language))
        return row.sentence.text if role == Qt.ItemDataRole.DisplayRole else None


def _with_marks(row: SourceRow, *, marked: bool, marks: tuple[Span, ...]) -> SourceRow:
    return SourceRow(row.sentence, row.starts_paragraph, row.risky, row.spoken, marked, marks)


class SourceDelegate(QStyledItemDelegate):
    """Draws a sentence on the ground of its kind, with the kind's letter in the margin."""

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._language: Language = language
        self._heights: dict[tuple[str, int], int] = {}

    def forget_heights(self) -> None:
        """The width has changed."""
        self._heights.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the wrapped text."""
        row: SourceRow = index.data(ROW_ROLE)
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
        key = (row.sentence.text, width)
        if key not in self._heights:
            self._heights[key] = round(self._layout(row, option.font, width)[1])
        margin = CHIP + (_SIGN + 4 if row.risky else 0)
        height = max(self._heights[key], margin) + 2 * _PAD
        return QSize(64, height + (_GAP if row.starts_paragraph else 2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One sentence."""
        row: SourceRow = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect.adjusted(2, _GAP - 1 if row.starts_paragraph else 1, -2, -1)
        ground = QRectF(rect.adjusted(MARGIN - 4, 0, 0, 0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(GROUNDS[row.sentence.kind]))
        painter.drawRoundedRect(ground, 6, 6)
        if row.marked:
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(QRectF(ground.left(), ground.top(), 4, ground.height()), 2, 2)
        if option.state & QStyle.StateFlag.State_Selected:
            has_focus = isinstance(option.widget, QWidget) and option.widget.hasFocus()
            painter.setPen(QPen(theme.color("accent" if has_focus else "outline"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), 5, 5)
        chip = QRectF(rect.left() + 6, rect.top() + _PAD - 1, CHIP, CHIP)
        paint_chip(painter, chip, row.sentence.kind, self._language, option.font)
        if row.risky:
            sign = pixmap("triangle-alert", _SIGN, role="warning", ratio=painter.device().devicePixelRatioF())
            painter.drawPixmap(QPoint(round(chip.left()) + 3, round(chip.bottom()) + 4), sign)
        layout, _ = self._layout(row, option.font, option.rect.width())
        painter.setPen(theme.color("text"))
        layout.draw(painter, QPointF(rect.left() + MARGIN + 6, rect.top() + _PAD))
        painter.restore()

    def _layout(self, row: SourceRow, font: QFont, width: int) -> tuple[QTextLayout, float]:
        """The text wrapped into the room beside the margin, and its height."""
        layout = QTextLayout(row.sentence.text.replace("\n", " "), font)
        wrap = QTextOption()
        wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(wrap)
        layout.setFormats(
            [*(_format(span, _marked()) for span in row.marks), *(_format(s, _risky()) for s in row.risky)]
        )
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(40, width - MARGIN - 20))
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout, height


def _format(span: Span, look: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = span[0], span[1] - span[0]
    made.format = look
    return made


def _marked() -> QTextCharFormat:
    """The very words that a chosen trait stands in; the width of the letters stays, so that no line moves."""
    look = QTextCharFormat()
    look.setFontUnderline(True)
    look.setUnderlineColor(theme.color("accent"))
    return look


def _risky() -> QTextCharFormat:
    look = QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    look.setUnderlineColor(theme.color("warning"))
    look.setBackground(theme.color("warning_ground"))
    return look


class SourceList(QListView):
    """`chosen` carries the number of the sentence somebody goes to, `menu_asked` one whose menu is wanted."""

    chosen = Signal(int)
    menu_asked = Signal(int, QPoint)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drafting-source")
        self.setAccessibleName(translate("Drafting", "The document, sentence by sentence"))
        self.sentences = SourceModel(language, self)
        self._delegate = SourceDelegate(language, self)
        self.setModel(self.sentences)
        self.setItemDelegate(self._delegate)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(200)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.selectionModel().currentChanged.connect(lambda index, _: self.chosen.emit(index.row()))

    @property
    def current(self) -> int:
        """The number of the chosen sentence, -1 for none."""
        return self.currentIndex().row()

    def choose(self, number: int) -> None:
        """Goes to this sentence."""
        self.setCurrentIndex(self.sentences.index(number))

    def mark(self, spans: dict[int, list[Span]]) -> None:
        """Marks what a criterion rests on, and brings the first of it into sight; see SourceModel.mark."""
        self.sentences.mark(spans)
        first = next((number for number, row in enumerate(self.sentences.rows) if row.marked), None)
        if first is not None:
            self.scrollTo(self.sentences.index(first))

    def kind_at(self, number: int) -> Kind:
        """What this sentence is read as."""
        return self.sentences.rows[number].sentence.kind

    def keyboardSearch(self, search: str) -> None:
        """A letter says what the sentence is: it does not look for one that begins so."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the letter asks for the menu."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton and event.position().x() < MARGIN:
            self.menu_asked.emit(index.row(), self.visualRect(index).topLeft() + QPoint(CHIP + 10, CHIP + _PAD))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wraps anew."""
        super().resizeEvent(event)
        self._delegate.forget_heights()
        self.scheduleDelayedItemsLayout()

    def _ask_menu(self, place: QPoint) -> None:
        index = self.indexAt(place)
        if not index.isValid():
            index = self.currentIndex()
            place = QRect(self.visualRect(index)).center()
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_asked.emit(index.row(), place)
