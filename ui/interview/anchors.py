"""The scale of a criterion: five anchors that are always in sight, the chosen one lit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QRadioButton, QWidget

from rubrics.model import LEVELS, Criterion, Language, Level
from ui import theme
from ui.icons import pixmap
from ui.interview.buttons import keep_scoring_keys
from ui.models.rows import as_tooltip
from ui.translations import translate

_BADGE, _SMALL_BADGE = 24, 20
_PAD = 8
_GAP = 4
_TEXT_LEFT = _PAD + _BADGE + 10
_TEXT_RIGHT = 30  # room for the tick, so that lighting an anchor never re-wraps it
_CUT_FIRST: tuple[Level, ...] = (2, 4, 3, 1, 5)  # of equally long ones: the levels between those every rubric has
_FLAGS = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)


class ScaleButton(QRadioButton):
    """One answer: its key in a badge, its words, and whether it is the chosen one."""

    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self.lines = 1  # there is room for
        self.badge = _BADGE
        self._words = ""
        self._written = True
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_words(self, words: str, *, spoken: str, about: str, written: bool = True) -> None:
        """Show these words; `written` False for a level the rubric leaves to the rater's judgement."""
        self._words, self._written = words, written
        self.setText(f"{self.key} {words}")
        self.setAccessibleName(spoken)
        self.setToolTip(as_tooltip(about))
        self.update()

    def light(self, on: bool) -> None:
        """Show whether it is the chosen one: the record says so, and it may say that none is."""
        self.setAutoExclusive(False)
        self.setChecked(on)
        self.setAutoExclusive(True)  # for a screen reader: one of several

    def set_compact(self, compact: bool) -> None:
        """A smaller badge where the window is low."""
        self.badge = _SMALL_BADGE if compact else _BADGE
        self.updateGeometry()

    def lines_for(self, words: str, width: int) -> int:
        """How many lines these words take at this width of the row."""
        return max(1, round(self._bounds(words, width).height() / self.fontMetrics().lineSpacing()))

    def height_for(self, lines: int) -> int:
        """Pixels a row with this many lines is high."""
        margin = 6 if self.badge < _BADGE else 8 if lines == 1 else 10
        return max(self.badge, lines * self.fontMetrics().lineSpacing()) + margin

    def nextCheckState(self) -> None:
        """A click asks; only the record answers."""

    def hitButton(self, position: QPoint) -> bool:
        """The whole row is the button."""
        return self.rect().contains(position)

    def sizeHint(self) -> QSize:
        """All its words on one line."""
        width = self.fontMetrics().horizontalAdvance(self._words)
        return QSize(_TEXT_LEFT + width + _TEXT_RIGHT + 8, self.height_for(1))

    def minimumSizeHint(self) -> QSize:
        """The words are cut before the badge is."""
        return QSize(_TEXT_LEFT + _TEXT_RIGHT, self.height_for(1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space only; the arrows move between criteria."""
        if keep_scoring_keys(event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card with a badge; lit by ground, edge, filled badge and tick, so not by colour alone."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit, enabled = self.isChecked(), self.isEnabled()
        edge = "accent" if lit or self.hasFocus() else "border"
        ground = "highlight" if lit else "hover" if self.underMouse() and enabled else "surface"
        painter.setPen(QPen(theme.color(edge), 2 if lit or self.hasFocus() else 1))
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), 6, 6)
        self._paint_badge(painter, lit=lit)
        painter.setPen(theme.color("on_highlight" if lit else "text" if self._written and enabled else "muted"))
        painter.drawText(self._text_rect(), _FLAGS, self._shown_words())
        if lit:
            tick = pixmap("check", 18, role="accent", ratio=self.devicePixelRatioF())
            painter.drawPixmap(self.width() - 26, (self.height() - 18) // 2, tick)

    def _paint_badge(self, painter: QPainter, *, lit: bool) -> None:
        badge = QRect(_PAD, (self.height() - self.badge) // 2, self.badge, self.badge)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent" if lit else "hover"))
        painter.drawRoundedRect(badge, 6, 6)
        painter.setPen(theme.color("on_accent" if lit else "text"))
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, self.key)
        painter.setFont(self.font())

    def _text_rect(self) -> QRect:
        return self.rect().adjusted(_TEXT_LEFT, 2, -_TEXT_RIGHT, -2)

    def _bounds(self, words: str, width: int) -> QRect:
        room = QRect(0, 0, max(40, width - _TEXT_LEFT - _TEXT_RIGHT), 10_000)
        return self.fontMetrics().boundingRect(room, _FLAGS, words)

    def _shown_words(self) -> str:
        if self.lines_for(self._words, self.width()) <= self.lines:
            return self._words
        # Wrapped words never fill their lines to the end: leave a little of each.
        room = round(self._text_rect().width() * self.lines * (1 if self.lines == 1 else 0.94))
        return self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)


class AnchorScale(QWidget):
    """The five anchors under one another.

    Each level keeps its place on the screen from criterion to criterion: its row is as high as its longest anchor
    in the rubric needs, or as the room allows.
    """

    chosen = Signal(int)

    def __init__(self, criteria: Sequence[Criterion], language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language: Language = language
        self._criteria = criteria
        self._gap = _GAP
        self.setAccessibleName(translate("Interview", "Anchors"))
        self.buttons: dict[Level, ScaleButton] = {level: ScaleButton(str(level), self) for level in LEVELS}
        for level, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, level=level: self.chosen.emit(level))

    def show_criterion(self, criterion: Criterion) -> None:
        """Show the anchors of this criterion."""
        for level, button in self.buttons.items():
            words, written = _words(criterion, level, self._language)
            spoken = translate("Interview", "Score {level}: {anchor}", level=level, anchor=words)
            about = translate("Interview", "Score {level} (key {level})", level=level)
            button.show_words(words, spoken=spoken, about=f"{about}\n{words}", written=written)

    def show_score(self, score: int | None) -> None:
        """Light the anchor of this score, or none."""
        for level, button in self.buttons.items():
            button.light(level == score)

    def set_read_only(self, read_only: bool) -> None:
        """A submitted scorecard is looked at, not changed."""
        for button in self.buttons.values():
            button.setEnabled(not read_only)

    def fit(self, width: int, height: int, *, compact: bool) -> None:
        """Take the height that all anchors need at this width, at most `height` where that is one line or more.

        One line each is the least: they never leave the sight, and the tooltip has the whole text. `compact` brings
        the rows closer together.
        """
        self._gap = 2 if compact else _GAP
        for button in self.buttons.values():
            button.set_compact(compact)
        for level, button in self.buttons.items():
            button.lines = self._most_lines(level, width)
        while self._height() > height and any(button.lines > 1 for button in self.buttons.values()):
            longest = max(_CUT_FIRST, key=lambda level: self.buttons[level].lines)
            self.buttons[longest].lines -= 1
        self.setFixedHeight(self._height())
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out anew."""
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right go from level to level, so that each can be heard; Up and Down move between criteria."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        focused = next((level for level, button in self.buttons.items() if button.hasFocus()), None)
        if step is None or focused is None:
            event.ignore()
            return
        place = LEVELS.index(focused) + step
        if 0 <= place < len(LEVELS):
            self.buttons[LEVELS[place]].setFocus(Qt.FocusReason.TabFocusReason)

    def _most_lines(self, level: Level, width: int) -> int:
        button = self.buttons[level]
        return max(button.lines_for(_words(one, level, self._language)[0], width) for one in self._criteria)

    def _height(self) -> int:
        rows = sum(button.height_for(button.lines) for button in self.buttons.values())
        return rows + self._gap * (len(self.buttons) - 1)

    def _place(self) -> None:
        top = 0
        for button in self.buttons.values():
            height = button.height_for(button.lines)
            button.setGeometry(0, top, self.width(), height)
            top += height + self._gap


def _words(criterion: Criterion, level: Level, language: Language) -> tuple[str, bool]:
    """The words of a level, and whether the rubric has any of its own for it."""
    anchor = criterion.anchor(level)
    if anchor is not None:
        return anchor.text.get(language), True
    return translate("Interview", "Between {low} and {high}", low=level - 1, high=level + 1), False
