"""Hearing of every change that a person makes in the fields of a form or a page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMetaObject
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QTreeWidget, QWidget


def watch(part: QWidget, changed: Callable[..., object]) -> list[QMetaObject.Connection]:
    """Call `changed` whenever a field in this part is changed; what comes back is for whoever ends that."""
    watched = []
    for field in part.findChildren(QWidget):
        if isinstance(field, QLineEdit | QPlainTextEdit | QTextEdit):
            watched.append(field.textChanged.connect(changed))
        elif isinstance(field, QComboBox):
            watched.append(field.currentIndexChanged.connect(changed))
        elif isinstance(field, QAbstractButton):
            watched.append(field.toggled.connect(changed))
        elif isinstance(field, QTreeWidget):
            watched.append(field.model().dataChanged.connect(changed))
    return watched
