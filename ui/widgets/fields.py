"""Fields set up once: what a style sheet cannot do for them, and forms of one look."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QCheckBox, QLabel, QSpinBox, QVBoxLayout, QWidget

from ui.widgets.labels import label


def spin_box(minimum: int, maximum: int, *, step: int = 1, suffix: str = "") -> QSpinBox:
    """A number field; its text keeps the distance from the edge that other fields have."""
    box = QSpinBox(minimum=minimum, maximum=maximum, singleStep=step, suffix=suffix)
    box.lineEdit().setTextMargins(8, 0, 0, 0)
    return box


def section(title: str) -> QVBoxLayout:
    """A column under a heading, to be filled with fields."""
    column = QVBoxLayout()
    column.setSpacing(8)
    column.addWidget(label(title, "heading"))
    return column


def add_field(column: QBoxLayout, name: str, field: QWidget, about: str = "") -> QLabel:
    """Put a field with its name above and a word of explanation below; returns the name's label.

    A tick box says its name itself.
    """
    caption = label(name)
    caption.setBuddy(field)
    field.setAccessibleName(name.replace("&", ""))
    if isinstance(field, QCheckBox):
        field.setText(name)
    else:
        column.addWidget(caption)
    column.addWidget(field)
    if about:
        field.setAccessibleDescription(about)
        column.addWidget(label(about, "muted"))
    return caption
