"""The clock in the header: the time in the interview, the planned length, and a quiet sign when it comes to its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ui import theme
from ui.icons import icon, pixmap
from ui.interview.buttons import describe, keep_scoring_keys
from ui.models.figures import minutes
from ui.translations import translate
from ui.widgets.labels import label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ui.interview.clock import SittingClock, Stage

TICK_MS = 500
_SIGN = 14
_BUTTON_HEIGHT = 24
_HOURS_FROM = 120  # minutes
_SIGNS: dict[Stage, tuple[str, str]] = {"": ("", "muted"), "soon": ("timer", "warning"), "over": ("flag", "warning")}


class ClockButton(QToolButton):
    """The time in the interview; pressed, it starts or stops."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setIcon(icon("timer"))
        self.setIconSize(QSize(18, 18))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space only."""
        if keep_scoring_keys(event):
            super().keyPressEvent(event)


class ClockPanel(QWidget):
    """The button, and under it what is left of the planned time; as wide as the widest it will ever say.

    `announced` carries what is said aloud, once for each sign.
    """

    announced = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.button = ClockButton(self)
        self.button.setFixedHeight(_BUTTON_HEIGHT)
        self.words = label("", "muted", wrap=False)
        self._sign = QLabel(self)
        self._sign.setFixedSize(_SIGN, _SIGN)
        self._clock: SittingClock | None = None
        self._runs = False
        self._stage: Stage = ""
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.show_time)
        below = QHBoxLayout()
        below.setContentsMargins(8, 0, 0, 0)
        below.setSpacing(4)
        below.addWidget(self._sign)
        below.addWidget(self.words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addStretch()
        layout.addWidget(self.button)
        layout.addLayout(below)
        layout.addStretch()
        theme.watcher.changed.connect(self._show_sign)

    def show_clock(self, clock: SittingClock, *, locked: bool) -> None:
        """Show the time of this interview; a submitted one stands, whatever others of the panel still do."""
        self._clock = clock
        self._runs = clock.running and not locked
        self.button.setIcon(icon("timer" if self._runs else "play"))
        self._fit(clock.planned_seconds)
        self.show_time()
        self._follow()

    def show_time(self) -> None:
        """Show the present time; said aloud once when five minutes are left, and once when none is."""
        clock = self._clock
        if clock is None:
            return
        planned, seconds = clock.planned_seconds, clock.seconds or 0
        text = f"{minutes(seconds)} / {minutes(planned)}"
        if text != self.button.text():
            self.button.setText(text)
        words = self._words(clock)
        if words != self.words.text():
            self.words.setText(words)
            action = (
                translate("Interview", "Stop the clock") if self._runs else translate("Interview", "Start the clock")
            )
            describe(self.button, action, "F5")
            self.button.setAccessibleDescription(words)
            self.words.setToolTip(translate("Interview", "Planned length: {length}", length=_length(planned // 60)))
        stage = clock.stage if self._runs else ""
        if stage != self._stage:
            self._stage = stage
            self._show_sign()
        if stage and stage not in clock.said and self.isVisible():
            clock.said.add(stage)
            self._announce(words)

    def showEvent(self, event: QShowEvent) -> None:
        """Tick only while in sight."""
        super().showEvent(event)
        self.show_time()
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        """Tick only while in sight."""
        super().hideEvent(event)
        self._tick.stop()

    def _follow(self) -> None:
        if self._runs and self.isVisible():
            self._tick.start()
        else:
            self._tick.stop()

    def _words(self, clock: SittingClock) -> str:
        left = clock.left_seconds
        if left is None:
            return translate("Interview", "{length} planned", length=_length(clock.planned_seconds // 60))
        if not self._runs:
            return translate("Interview", "clock stopped")
        if left > 0:
            return translate("Interview", "{length} left", length=_length(-(-left // 60)))
        if left > -60:
            return translate("Interview", "time is over")
        return translate("Interview", "{length} over", length=_length(-left // 60))

    def _fit(self, planned: int) -> None:
        """Take the room of the longest words and of the hours, so that nothing moves when they come."""
        longest = max(planned, 3600)
        metrics = self.words.fontMetrics()
        length = _length(longest // 60 + 61)
        told = (
            translate("Interview", "{length} planned", length=length),
            translate("Interview", "clock stopped"),
            translate("Interview", "{length} left", length=length),
            translate("Interview", "time is over"),
            translate("Interview", "{length} over", length=length),
        )
        words = max(metrics.horizontalAdvance(one) for one in told) + _SIGN + 16
        digits = self.button.fontMetrics().horizontalAdvance(f"{minutes(longest)} / {minutes(planned)}") + 44
        self.setFixedWidth(max(words, digits))

    def _show_sign(self) -> None:
        name, role = _SIGNS[self._stage]
        if name:
            self._sign.setPixmap(pixmap(name, _SIGN, role=role, ratio=self.devicePixelRatioF()))
        else:
            self._sign.clear()
        self.words.setProperty("role", role)
        self.words.style().polish(self.words)

    def _announce(self, words: str) -> None:
        self.announced.emit(words)
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # takes long to load

        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))


def _length(of_minutes: int) -> str:
    """So many minutes in words: "45 min", "8 h", "7 h 40 min"."""
    if of_minutes < _HOURS_FROM:
        return translate("Interview", "{minutes} min", minutes=of_minutes)
    hours, rest = divmod(of_minutes, 60)
    whole = translate("Interview", "{hours} h", hours=hours)
    return f"{whole} {translate('Interview', '{minutes} min', minutes=rest)}" if rest else whole
