"""All criteria and preview questions under one another, the open one marked.

A block is the panel that stands alone in the other view. It is made when it comes near the sight; until then only
the height it will take is known, so nothing moves when it appears.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from ui import theme
from ui.interview.area import Area
from ui.interview.room import Words, flowing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rubrics.model import Language, Rubric
    from ui.interview.criterion_panel import CriterionPanel
    from ui.interview.places import Place
    from ui.interview.preview_panel import PreviewPanel
    from ui.interview.scoring import Scoring

_GAP = 24  # pixels between blocks
_REST_MS = 30  # without a key
_MARGIN = 8  # between the sight and the block that is brought into it


class ScrollView(Area):
    """`entered` carries a Place that was clicked or tabbed into and is not open yet.

    Scrolling by wheel opens nothing.
    """

    entered = Signal(object)

    def __init__(
        self,
        scoring: Scoring,
        rubric: Rubric,
        places: Sequence[Place],
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._scoring, self._rubric, self._language = scoring, rubric, language
        self._places = [place for place in places if place.kind in ("criterion", "preview")]
        self._criteria = sum(place.kind == "criterion" for place in self._places)
        self._criterion_blocks: dict[int, CriterionPanel] = {}
        self._preview_blocks: dict[int, PreviewPanel] = {}
        self._built: dict[int, CriterionPanel | PreviewPanel] = {}
        self._heights = [0] * len(self._places)
        self._tops = [0] * len(self._places)
        self._open = 0
        self._content = _Content(self)
        self._ahead = QTimer(self, singleShot=True, interval=_REST_MS)
        self._ahead.timeout.connect(self._build_ahead)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setWidget(self._content)
        self.verticalScrollBar().valueChanged.connect(self._build_in_sight)
        QApplication.instance().focusChanged.connect(self._focus_changed)

    @property
    def panels(self) -> list[CriterionPanel | PreviewPanel]:
        """The blocks that are made, the open one first."""
        rest = [panel for number, panel in self._built.items() if number != self._open]
        return [self.block(self._open), *rest]

    @property
    def criterion_panel(self) -> CriterionPanel:
        """The block of the open criterion; at a preview question the last criterion's."""
        return self._criterion_block(min(self._open, self._criteria - 1))

    @property
    def preview_panel(self) -> PreviewPanel:
        """The block of the open preview question; at a criterion the first one's."""
        return self._preview_block(max(self._open, self._criteria))

    @property
    def tab_stops(self) -> list[QWidget]:
        """The controls of the blocks that are made, in the order Tab goes through them."""
        return [stop for number in sorted(self._built) for stop in self._built[number].tab_stops]

    def block(self, number: int) -> CriterionPanel | PreviewPanel:
        """A block, from 0; made if it is not yet."""
        found = self._built.get(number)
        if found is not None:
            return found
        return self._criterion_block(number) if number < self._criteria else self._preview_block(number)

    def is_made(self, number: int) -> bool:
        """Whether this block is more than its height."""
        return number in self._built

    def block_rect(self, number: int) -> QRect:
        """Where a block lies in the content; `number` counts from 0."""
        return QRect(0, self._tops[number], self._content.width(), self._heights[number])

    @property
    def open_number(self) -> int:
        """Which block is open, from 0."""
        return self._open

    def open(self, place: Place, *, bring: bool = True) -> None:
        """Mark this place as the open one; `bring` it into sight, as little as that needs."""
        keys = [(one.kind, one.id) for one in self._places]
        if (place.kind, place.id) not in keys:
            return
        before, self._open = self._open, keys.index((place.kind, place.id))
        self.block(self._open)
        if bring:
            self._bring_into_sight()
        self._ahead.start()
        for number in (before, self._open):
            self._content.update(self.block_rect(number).adjusted(0, -_GAP, 0, _GAP))

    def show_widget(self, widget: QWidget) -> None:
        """Scroll so far that this control is in sight."""
        if self._content.isAncestorOf(widget):
            self.show_whole(widget, _MARGIN)

    def keep_in_sight(self) -> None:
        """Somebody scrolled away and acts on what is open: bring it back, where its answers cannot be seen."""
        answers = self._answers()
        top = self.verticalScrollBar().value()
        if not top <= answers.top() <= answers.bottom() <= top + self.viewport().height():
            self._bring_into_sight()

    def _bring_into_sight(self) -> None:
        bar, sight = self.verticalScrollBar(), self.viewport().height()
        block = self.block_rect(self._open).adjusted(0, -_MARGIN, 0, _MARGIN)
        if block.height() > sight:
            bar.setValue(max(block.top(), self._answers().bottom() + _MARGIN - sight))
        elif block.top() < bar.value():
            bar.setValue(block.top())
        elif block.bottom() > bar.value() + sight:
            bar.setValue(block.bottom() - sight)

    def _answers(self) -> QRect:
        """Where the anchors of the open block lie, or the tick of a preview."""
        widget = self.block(self._open).answers
        return QRect(widget.mapTo(self._content, QPoint(0, 0)), widget.size())

    # -- room

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wider or narrower: each block takes another height."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Lay the blocks out anew; the open one stays where it is in sight."""
        self._content.ensurePolished()
        bar = self.verticalScrollBar()
        offset = self._tops[self._open] - bar.value()
        width, sight = self.viewport().width(), self.viewport().height()
        for number in range(len(self._places)):
            self._heights[number] = self._height_of(number, width, sight)
        self._lay_out(width)
        bar.setValue(self._tops[self._open] - offset if abs(offset) < sight else bar.value())
        self._ahead.start()  # an interview opens with its open block; the others in sight follow at once

    def _height_of(self, number: int, width: int, sight: int) -> int:
        panel = self._built.get(number)
        place = self._places[number]
        if panel is not None:
            return panel.height_in(width, sight)
        if place.kind == "criterion":
            words = Words((self._rubric.criterion(place.id),), self._language)
            return flowing(words, self._content.font(), width=width, sight=sight).total
        return self._heights[number] or sight // 2

    def _lay_out(self, width: int) -> None:
        *self._tops, end = accumulate((height + _GAP for height in self._heights), initial=_MARGIN)
        self._content.resize(width, end)
        for number, panel in self._built.items():
            panel.setGeometry(self.block_rect(number))
        self._content.update()

    def _changed_room(self, number: int) -> None:
        """One block takes another height; what is above the sight grows upwards."""
        bar = self.verticalScrollBar()
        width, sight = self.viewport().width(), self.viewport().height()
        by = self._height_of(number, width, sight) - self._heights[number]
        if by:
            above = self._tops[number] + self._heights[number] <= bar.value()
            self._heights[number] += by
            self._lay_out(width)
            if above:
                bar.setValue(bar.value() + by)

    # -- making blocks

    def _in_sight(self) -> list[int]:
        """The numbers of the blocks of which something can be seen."""
        top, sight = self.verticalScrollBar().value(), self.viewport().height()
        first = max(0, bisect_right(self._tops, top) - 1)
        return [number for number in range(first, len(self._places)) if self._tops[number] <= top + sight]

    def _build_in_sight(self) -> None:
        if self.isVisibleTo(self.window()):
            for number in self._in_sight():
                self.block(number)
            self._ahead.start()

    def _build_ahead(self) -> None:
        """While the hands rest, one at a time: what is in sight, then where Tab and the arrows lead next."""
        near = (*self._in_sight(), self._open + 1, self._open - 1, self._open + 2)
        wanted = [number for number in near if 0 <= number < len(self._places) and number not in self._built]
        if wanted and self.isVisible():
            self.block(wanted[0])
            self._ahead.start()

    def _criterion_block(self, number: int) -> CriterionPanel:
        panel = self._criterion_blocks.get(number)
        if panel is None:
            place = self._places[number]
            criterion = self._rubric.criterion(place.id)
            panel = self._scoring.make_criterion_panel((criterion,), self._content, flowing=True)
            panel.show_criterion(criterion, place.number)
            self._criterion_blocks[number] = panel
            self._take_in(number, panel)
            panel.room_wanted.connect(lambda: self._changed_room(number))
        return panel

    def _preview_block(self, number: int) -> PreviewPanel:
        panel = self._preview_blocks.get(number)
        if panel is None:
            preview_id = self._places[number].id
            panel = self._scoring.make_preview_panel(self._content, flowing=True)
            panel.show_preview(next(one for one in self._rubric.previews if one.id == preview_id))
            self._preview_blocks[number] = panel
            self._take_in(number, panel)
        return panel

    def _take_in(self, number: int, panel: CriterionPanel | PreviewPanel) -> None:
        self._built[number] = panel
        for watched in [panel, *panel.findChildren(QLabel)]:
            watched.installEventFilter(self)
        self._changed_room(number)
        panel.setGeometry(self.block_rect(number))
        self._order_tabs(number)
        self._scoring.show_panel(panel)
        panel.show()

    def _order_tabs(self, number: int) -> None:
        before = max((one for one in self._built if one < number), default=None)
        after = min((one for one in self._built if one > number), default=None)
        stops = self._built[number].tab_stops
        if before is not None:
            stops = [self._built[before].tab_stops[-1], *stops]
        if after is not None:
            stops = [*stops, self._built[after].tab_stops[0]]
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)

    # -- entering a block

    def number_of(self, widget: QWidget | None) -> int | None:
        """The block this widget is in, None for elsewhere."""
        while widget is not None and widget.parentWidget() is not self._content:
            widget = widget.parentWidget()
        return next((number for number, panel in self._built.items() if panel is widget), None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on a block opens it."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            self._enter(watched)
        return super().eventFilter(watched, event)

    def _focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._content.isAncestorOf(now):
            self._enter(now)
            if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
                self.show_widget(now)

    def _enter(self, widget: QWidget) -> None:
        number = self.number_of(widget)
        if number is not None and number != self._open:
            self.entered.emit(self._places[number])


class _Content(QWidget):
    """What the blocks lie on: a line between them, and the mark of the open one."""

    def __init__(self, view: ScrollView) -> None:
        super().__init__()
        self._view = view

    def paintEvent(self, event: QPaintEvent) -> None:
        """The open block on a ground of its own with a bar at its left edge, so not by colour alone."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        view = self._view
        for number in range(len(view._places)):
            rect = view.block_rect(number)
            if not rect.adjusted(0, -_GAP, 0, _GAP).intersects(event.rect()):
                continue
            if number == view.open_number:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color("accent"))
                painter.drawRoundedRect(QRectF(2, rect.top(), 4, rect.height()), 2, 2)
            painter.setPen(theme.color("border"))
            below = rect.bottom() + _GAP // 2
            painter.drawLine(16, below, self.width() - 16, below)
