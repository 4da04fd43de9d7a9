"""A box to choose one of several from that keeps its width, however long the texts in it are."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget


def choice(spoken: str, *, name: str = "", letters: int = 20, parent: QWidget | None = None) -> QComboBox:
    """An empty combo box about `letters` wide; `spoken` is what a screen reader calls it."""
    made = QComboBox(parent)
    made.setObjectName(name)
    made.setAccessibleName(spoken)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(letters)
    return made
