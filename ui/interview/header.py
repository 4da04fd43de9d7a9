"""The line over everything: who, for what, how long, whether it is saved, how far."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui import theme
from ui.icons import pixmap
from ui.interview.buttons import IconButton, WordButton
from ui.interview.clock_button import ClockPanel
from ui.models.figures import day_and_time, time_of_day
from ui.models.rows import as_tooltip
from ui.translations import translate
from ui.widgets.elided import ElidedLabel
from ui.widgets.labels import label

if TYPE_CHECKING:
    from ui.interview.progress import Progress

HEIGHT = 52
_NAME_LEAST = {True: 240, False: 140}  # pixels, where there is room and where there is little


class Header(QWidget):
    """Says what is stored; the buttons at its end ask the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.who = ElidedLabel(parent=self)
        self.what = ElidedLabel(role="muted", parent=self)
        self.clock_panel = ClockPanel(self)
        self.clock = self.clock_panel.button
        self.saved = label("", "muted", wrap=False)
        self.progress = label("", "", wrap=False)
        self.menu = IconButton("ellipsis-vertical", translate("Interview", "What can be done here"), parent=self)
        self.menu.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.submit = WordButton(translate("Interview", "Submit…"), "Ctrl+Shift+Enter", role="primary", parent=self)
        self.reopen = WordButton(translate("Interview", "Reopen…"), parent=self)
        self.decide = WordButton(translate("Interview", "Decide…"), "Ctrl+D", role="primary", parent=self)
        self.export = IconButton(
            "file-down", translate("Interview", "Export the interview record"), "Ctrl+Shift+E", parent=self
        )
        self.job = IconButton("briefcase", translate("Interview", "Go to the job"), "Ctrl+J", parent=self)
        self._saved_sign = QLabel(self)
        self._standing = ("", "")
        self._progress: Progress | None = None
        self._roomy = True
        self._submitted = False
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
        layout.addWidget(self.clock_panel)
        layout.addLayout(self._build_standing())
        layout.addWidget(self.submit)
        layout.addWidget(self.reopen)
        layout.addWidget(self.decide)
        layout.addWidget(self.export)
        layout.addWidget(self.job)
        layout.addWidget(self.menu)
        for one in (self.reopen, self.decide, self.export, self.job):
            one.hide()

    def _build_standing(self) -> QVBoxLayout:
        """What is saved, and how far one is."""
        saved = QHBoxLayout()
        saved.setSpacing(4)
        saved.addWidget(self._saved_sign)
        saved.addWidget(self.saved)
        saved.addStretch()
        standing = QVBoxLayout()
        standing.setSpacing(2)
        standing.addStretch()
        standing.addLayout(saved)
        standing.addWidget(self.progress)
        standing.addStretch()
        return standing

    def show_names(self, who: str, what: str) -> None:
        """Candidate (or code), and job with round."""
        self.who.setText(who)
        self.what.setText(what)
        self.who.setToolTip(as_tooltip(f"{who}\n{what}"))
        self._share()

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

    def show_progress(self, progress: Progress) -> None:
        """How much is answered, and the coverage."""
        if progress == self._progress:
            return
        self._progress = progress
        explained = progress.explained()
        self.progress.setToolTip(as_tooltip(explained))
        self.progress.setAccessibleDescription(explained)
        self._share()

    def show_submitted(self, *, submitted: bool) -> None:
        """A draft can be submitted; after that one decides, goes back to the job, or reopens the scorecard."""
        self._submitted = submitted
        self.submit.setVisible(not submitted)
        for one in (self.decide, self.job):
            one.setVisible(submitted)
        self._share()
        self.clock.setEnabled(not submitted)

    def set_roomy(self, *, roomy: bool) -> None:
        """Where there is little room the job stands in the tooltip of the name, figures without words.

        And one reopens the scorecard and exports its record by the menu.
        """
        self._roomy = roomy
        self._share()

    def _share(self) -> None:
        self.what.setVisible(self._roomy)
        for one in (self.reopen, self.export):
            one.setVisible(self._submitted and self._roomy)
        self.who.setMinimumWidth(0)  # a label counts it into its hint: the room would tell how long a hidden name is
        self.who.setMinimumWidth(min(self.who.sizeHint().width(), _NAME_LEAST[self._roomy]))
        if self._progress is not None:
            self.progress.setText(self._progress.short(roomy=self._roomy))
            widest = replace(self._progress, scored=self._progress.criteria, not_assessed=0)
            self.progress.setMinimumWidth(
                self.progress.fontMetrics().horizontalAdvance(widest.short(roomy=self._roomy))
            )

    def _recolour(self) -> None:
        self._standing = ("", "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line underneath."""
        painter = QPainter(self)
        painter.setPen(theme.color("border"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
