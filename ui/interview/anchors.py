"""The scale of a criterion: five anchors that are always in sight, the chosen one lit."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QRadioButton, QToolTip, QWidget

from rubrics.model import LEVELS, Criterion, Language, Level
from ui import theme
from ui.icons import pixmap
from ui.interview.buttons import keep_scoring_keys
from ui.interview.measures import cut, line_height, wrapped
from ui.models.rows import as_tooltip
from ui.translations import translate

_BADGE, _SMALL_BADGE = 24, 20
_PAD = 8
_GAP = 4
_TEXT_RIGHT = 30  # room for the tick, so that lighting an anchor never re-wraps it
_FLAGS = int(Qt.AlignmentFlag.AlignVCenter)


def row_height(line: int, lines: int, *, compact: bool) -> int:
    """Pixels of a row with so many lines of `line` pixels."""
    margin = 6 if compact else 8 if lines == 1 else 10
    return max(_badge(line, compact=compact), lines * line) + margin


def scale_height(line: int, lines: Mapping[Level, int], *, compact: bool) -> int:
    """Pixels of the five rows with the distances between them."""
    return sum(row_height(line, one, compact=compact) for one in lines.values()) + _gap(compact) * (len(lines) - 1)


def lines_of(criterion: Criterion, level: Level, language: Language, font: QFont, width: int) -> int:
    """Lines that the anchor of a level takes in a row of this width."""
    return len(wrapped(font, words_of(criterion, level, language)[0], _text_width(width, font)))


def words_of(criterion: Criterion, level: Level, language: Language) -> tuple[str, bool]:
    """The words of a level, and whether the rubric has any of its own for it."""
    anchor = criterion.anchor(level)
    if anchor is not None:
        return anchor.text.get(language), True
    return translate("Interview", "Between {low} and {high}", low=level - 1, high=level + 1), False


def _badge(line: int, *, compact: bool) -> int:
    return max(_SMALL_BADGE, line) if compact else max(_BADGE, line + 4)


def _gap(compact: bool) -> int:
    return 2 if compact else _GAP


def _text_left(font: QFont) -> int:
    return _PAD + _badge(line_height(font), compact=False) + 10


def _text_width(width: int, font: QFont) -> int:
    return width - _text_left(font) - _TEXT_RIGHT


class ScaleButton(QRadioButton):
    """One answer: its key in a badge, its words, and whether it is the chosen one."""

    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self.lines = 1  # there is room for
        self._compact = False
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
        self._compact = compact
        self.updateGeometry()

    @property
    def is_cut(self) -> bool:
        """Whether there is no room for all of its words."""
        return len(wrapped(self.font(), self._words, self._text_rect().width())) > self.lines

    def height_for(self, lines: int) -> int:
        """Pixels a row with this many lines is high."""
        return row_height(self.fontMetrics().lineSpacing(), lines, compact=self._compact)

    def nextCheckState(self) -> None:
        """A click asks; only the record answers."""

    def hitButton(self, position: QPoint) -> bool:
        """The whole row is the button."""
        return self.rect().contains(position)

    def sizeHint(self) -> QSize:
        """All its words on one line."""
        width = self.fontMetrics().horizontalAdvance(self._words)
        return QSize(_text_left(self.font()) + width + _TEXT_RIGHT + 8, self.height_for(1))

    def minimumSizeHint(self) -> QSize:
        """The words are cut before the badge is."""
        return QSize(_text_left(self.font()) + _TEXT_RIGHT, self.height_for(1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space only; the arrows move between criteria."""
        if keep_scoring_keys(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Reached by key: words that are cut are shown whole, as the mouse would show them."""
        super().focusInEvent(event)
        if self.is_cut and event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            QTimer.singleShot(0, self, self._show_whole)  # this very event takes tooltips away

    def _show_whole(self) -> None:
        if self.hasFocus():
            QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), self.toolTip(), self)

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
        words = self._text_rect()
        painter.drawText(words, _FLAGS, cut(self.font(), self._words, words.width(), self.lines))
        if lit:
            tick = pixmap("check", 18, role="accent", ratio=self.devicePixelRatioF())
            painter.drawPixmap(self.width() - 26, (self.height() - 18) // 2, tick)

    def _paint_badge(self, painter: QPainter, *, lit: bool) -> None:
        size = _badge(self.fontMetrics().lineSpacing(), compact=self._compact)
        badge = QRect(_PAD, (self.height() - size) // 2, size, size)
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
        return self.rect().adjusted(_text_left(self.font()), 0, -_TEXT_RIGHT, 0)


class AnchorScale(QWidget):
    """The five anchors under one another.

    How many lines each level has is said by `ui.interview.room`, so that it keeps its place on the screen.
    """

    chosen = Signal(int)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language: Language = language
        self._compact = False
        self.setAccessibleName(translate("Interview", "Anchors"))
        self.buttons: dict[Level, ScaleButton] = {level: ScaleButton(str(level), self) for level in LEVELS}
        for level, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, level=level: self.chosen.emit(level))

    def show_criterion(self, criterion: Criterion) -> None:
        """Show the anchors of this criterion."""
        for level, button in self.buttons.items():
            words, written = words_of(criterion, level, self._language)
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

    def fit(self, lines: Mapping[Level, int], *, compact: bool) -> None:
        """Give each level so many lines; `compact` brings the rows closer together."""
        self._compact = compact
        for level, button in self.buttons.items():
            button.lines = lines[level]
            button.set_compact(compact)
        self.setFixedHeight(scale_height(self.fontMetrics().lineSpacing(), lines, compact=compact))
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

    def _place(self) -> None:
        top = 0
        for button in self.buttons.values():
            height = button.height_for(button.lines)
            button.setGeometry(0, top, self.width(), height)
            top += height + _gap(self._compact)
