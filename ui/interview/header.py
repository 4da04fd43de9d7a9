"""The line over everything: who, for what, how long, whether it is saved, how far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from ui import theme
from ui.icons import icon, pixmap
from ui.interview.buttons import IconButton, WordButton, describe, keep_scoring_keys
from ui.interview.clock import elapsed_seconds, time_of_day
from ui.models.figures import day_and_time, minutes
from ui.translations import translate
from ui.widgets.elided import ElidedLabel
from ui.widgets.labels import label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from screening.interviews import Interview

HEIGHT = 52


class ClockButton(QToolButton):
    """The time in the interview; pressed, it starts or stops."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._interview: Interview | None = None
        self._running = False
        self.setIcon(icon("timer"))
        self.setIconSize(QSize(18, 18))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._tick = QTimer(self, interval=500)
        self._tick.timeout.connect(self._show_time)

    def show_interview(self, interview: Interview, *, running: bool) -> None:
        """Show the time of this interview."""
        self._interview = interview
        self._running = running
        self.setIcon(icon("timer" if running else "play"))
        text = translate("Interview", "Stop the clock") if running else translate("Interview", "Start the clock")
        describe(self, text, "F5")
        self._show_time()
        self._follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space only."""
        if keep_scoring_keys(event):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Tick only while in sight."""
        super().showEvent(event)
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        """Tick only while in sight."""
        super().hideEvent(event)
        self._tick.stop()

    def _follow(self) -> None:
        if self._running and self.isVisible():
            self._tick.start()
        else:
            self._tick.stop()

    def _show_time(self) -> None:
        if self._interview is None:
            return
        elapsed = elapsed_seconds(self._interview)
        planned = self._interview.planned_minutes
        now = "0:00" if elapsed is None else minutes(elapsed)
        text = f"{now} / {planned}:00" if planned else now
        if text != self.text():
            self.setText(text)


class Header(QWidget):
    """Says what is stored; the buttons at its end ask the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.who = ElidedLabel(parent=self)
        self.what = ElidedLabel(role="muted", parent=self)
        self.clock = ClockButton(self)
        self.saved = label("", "muted", wrap=False)
        self.coverage = label("", "", wrap=False)
        self.menu = IconButton("ellipsis-vertical", translate("Interview", "What can be done here"), parent=self)
        self.menu.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.submit = WordButton(translate("Interview", "Submit…"), "Ctrl+Shift+Enter", role="primary", parent=self)
        self.reopen = WordButton(translate("Interview", "Reopen…"), parent=self)
        self._saved_sign = QLabel(self)
        self._standing = ("", "")
        self._build()
        theme.watcher.changed.connect(self._recolour)

    def _build(self) -> None:
        font = self.who.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setBold(True)
        self.who.setFont(font)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 12, 0)
        layout.setSpacing(12)
        for name in (self.who, self.what):
            name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            layout.addWidget(name)
        layout.addStretch(1)
        layout.addWidget(self.clock)
        saved = QHBoxLayout()
        saved.setSpacing(4)
        saved.addWidget(self._saved_sign)
        saved.addWidget(self.saved)
        layout.addLayout(saved)
        layout.addWidget(self.coverage)
        layout.addWidget(self.submit)
        layout.addWidget(self.reopen)
        layout.addWidget(self.menu)
        self.reopen.hide()

    def show_names(self, who: str, what: str) -> None:
        """Candidate (or code), and job with round."""
        self.who.setText(who)
        self.who.setMinimumWidth(min(self.who.sizeHint().width(), 240))
        self.what.setText(what)

    def show_saved(self, at: str) -> None:
        """`at`: UTC time of the last commit; "" while something waits to be saved."""
        if at:
            time = time_of_day(at, seconds=True)
            self._show_standing("check", "good", translate("Interview", "saved {time}", time=time))
        else:
            self._show_standing("triangle-alert", "bad", translate("Interview", "not saved"))

    def show_locked(self, at: str) -> None:
        """Submitted at this UTC time, and locked since."""
        self._show_standing("lock", "muted", translate("Interview", "submitted {time}", time=day_and_time(at)))

    def _show_standing(self, sign: str, role: str, text: str) -> None:
        if (sign, text) == self._standing:
            return
        self._standing = (sign, text)
        self._saved_sign.setPixmap(pixmap(sign, 14, role=role, ratio=self.devicePixelRatioF()))
        self.saved.setText(text)
        self.saved.setProperty("role", "bad" if role == "bad" else "muted")
        self.saved.style().polish(self.saved)

    def show_coverage(self, scored: int, criteria: int) -> None:
        """How many of the criteria have a score."""
        self.coverage.setText(translate("Interview", "coverage {scored}/{criteria}", scored=scored, criteria=criteria))
        told = translate("Interview", "{scored} of {criteria} criteria have a score", scored=scored, criteria=criteria)
        self.coverage.setToolTip(told)

    def show_submitted(self, *, submitted: bool) -> None:
        """A draft can be submitted, a submitted scorecard reopened."""
        self.submit.setVisible(not submitted)
        self.reopen.setVisible(submitted)
        self.clock.setEnabled(not submitted)

    def set_roomy(self, *, roomy: bool) -> None:
        """Where there is little room the coverage stands in its tooltip and in the list only."""
        self.coverage.setVisible(roomy)

    def _recolour(self) -> None:
        self._standing = ("", "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line underneath."""
        painter = QPainter(self)
        painter.setPen(theme.color("border"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
