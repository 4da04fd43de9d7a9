"""The line at the top of a page: what it is, and what one can do here."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.widgets.labels import label


def header(title: str | QLabel, *beside: QWidget, role: str = "title") -> QHBoxLayout:
    """The title on the left, buttons and fields on the right."""
    line = QHBoxLayout()
    line.setSpacing(8)
    line.addWidget(title if isinstance(title, QLabel) else label(title, role, wrap=False), 1)
    for widget in beside:
        line.addWidget(widget)
    return line
