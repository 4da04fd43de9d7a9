"""Lies over the header while something cannot be saved, so that nothing else on the page moves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from rubrics.errors import SaringError
from rubrics.model import Language
from ui.icons import pixmap
from ui.interview.buttons import WordButton
from ui.interview.steps import in_words
from ui.interview.writer import UNSAID, Waiting
from ui.models.rows import as_tooltip
from ui.translations import translate
from ui.widgets.labels import label
from ui.wording import message


class SaveBanner(QFrame):
    """Says what is in the way, what to do, and what waits; goes away by itself once everything is saved."""

    retry_asked = Signal()
    copy_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner-bad")
        self.setAutoFillBackground(True)
        self._sign = QLabel(self)
        self.text = label("")
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.text.setSizePolicy(policy)
        self.retry = WordButton(translate("Interview", "Try again now"), parent=self)
        self.retry.clicked.connect(self.retry_asked)
        self.copy = WordButton(translate("Interview", "Save a copy elsewhere…"), parent=self)
        self.copy.clicked.connect(self.copy_asked)
        self._layout = layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 12, 6)
        layout.setSpacing(12)
        layout.addWidget(self._sign)
        layout.addWidget(self.text, 1)
        buttons = QVBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(self.retry)
        buttons.addWidget(self.copy)
        layout.addLayout(buttons)
        self.hide()

    def fit(self, width: int, least: int) -> None:
        """Take this width, and the height the words need, at least that of what lies underneath."""
        self.setMinimumHeight(least)
        self.setGeometry(0, 0, width, max(least, self._layout.heightForWidth(width)))

    def show_problem(self, error: SaringError, waiting: Sequence[Waiting], language: Language) -> None:
        """Show why what waits is not saved yet; of each thing what was said last."""
        what = {one.name: _told(one, language) for one in waiting}
        self._sign.setPixmap(pixmap("triangle-alert", 20, role="bad", ratio=self.devicePixelRatioF()))
        kept = translate(
            "Interview",
            "Not saved yet: {what}. It is kept here and tried again by itself.",
            what=_listed(list(what.values())),
        )
        text = f"{kept} {message(error, language)}"
        fresh = self.isHidden()
        self.text.setText(text)
        self.text.setToolTip(as_tooltip(text))
        self.fit(self.width(), self.minimumHeight())
        self.raise_()
        self.show()
        if fresh and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))


def _told(one: Waiting, language: Language) -> str:
    words = "" if one.typed or one.said is UNSAID else in_words(one.said, language)
    return f"{one.name} ({words})" if words else one.name


def _listed(names: list[str]) -> str:
    """The latest by its name, the others by their number: the banner must not lie over the anchors."""
    more = len(names) - 1
    return names[-1] if more <= 0 else translate("Interview", "{name} and %n more", n=more, name=names[-1])
