"""Labels that show text as it stands: what a person typed is never read as mark-up."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

_BREAK = "\u200b"  # takes no room, and a line may end there
_LONG_WORD = re.compile(r"[!-\u024f]{24}(?=[!-\u024f])")  # of Latin letters; links and paths are such words


class _Sentence(QLabel):
    """Breaks into lines also in a word that is longer than the line; unbroken it would push the window apart.

    `text()` is what was set. Where it can be selected, and so copied, nothing is put in between.
    """

    def setText(self, text: str) -> None:
        """Shows this text."""
        copied = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        super().setText(text if copied else _LONG_WORD.sub(rf"\g<0>{_BREAK}", text))

    def text(self) -> str:
        """The text as it was set."""
        return super().text().replace(_BREAK, "")

    def setTextInteractionFlags(self, flags: Qt.TextInteractionFlag) -> None:
        """Whether the text can be selected."""
        text = self.text()
        super().setTextInteractionFlags(flags)
        self.setText(text)


def label(text: str, role: str = "", *, wrap: bool = True) -> QLabel:
    """A plain-text label; `role` is a look of the style sheet: "title", "heading", "muted", "good", "chip" …"""
    made = _Sentence() if wrap else QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    made.setText(text)
    if role:
        made.setProperty("role", role)
    return made
