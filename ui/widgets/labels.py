"""Labels that show text as it stands: what a person typed is never read as mark-up."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def label(text: str, role: str = "", *, wrap: bool = True) -> QLabel:
    """A plain-text label; `role` is a look of the style sheet: "title", "heading", "muted", "good", "chip" …"""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    return made
