"""Says while one types that somebody may be in the list already, and leads there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from screening.people.duplicates import Duplicate, Reason
from ui.translations import translate
from ui.widgets.elided import ElidedLabel
from ui.widgets.labels import label

MOST = 3


class DuplicateWarning(QFrame):
    """`show_duplicates` fills it; `opened` carries the id of the one somebody wants to see."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("duplicates")
        self.setProperty("role", "floating-info")
        self.shown: list[Duplicate] = []
        self._rows: list[QWidget] = []
        self._heading = label("", "heading")
        self._heading.setStyleSheet("font-size: 13px;")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 8, 8)
        self._column.setSpacing(2)
        self._column.addWidget(self._heading)
        self.hide()

    def show_duplicates(self, found: list[Duplicate]) -> None:
        """Show these, or nothing at all for none."""
        if found == self.shown:
            return
        self.shown = found
        for row in self._rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self._rows = [self._row(one) for one in found[:MOST]]
        for row in self._rows:
            self._column.addWidget(row)
        said = translate("Duplicates", "Perhaps in the list already")
        self._heading.setText(said)
        self.setAccessibleName(": ".join([said, "; ".join(describe(one) for one in found[:MOST])]))
        self.setVisible(bool(found))

    def _row(self, one: Duplicate) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(ElidedLabel(describe(one)), 1)
        button = QPushButton(translate("Duplicates", "Open"))
        button.setProperty("role", "quiet")
        button.setAutoDefault(False)
        button.setAccessibleName(translate("Duplicates", "Open {name}", name=one.candidate.name))
        button.setToolTip(
            translate("Duplicates", "Close this form without saving and open {name}", name=one.candidate.name)
        )
        button.clicked.connect(lambda: self.opened.emit(one.candidate.id))
        line.addWidget(button)
        return row


def describe(one: Duplicate) -> str:
    """Who it is and what tells so."""
    who = " · ".join(part for part in (one.candidate.name, one.candidate.code) if part)
    return f"{who}: {', '.join(reason_words(reason) for reason in one.reasons)}"


def reason_words(reason: Reason) -> str:
    """What two records have in common."""
    return {
        "email": translate("Duplicates", "same email"),
        "phone": translate("Duplicates", "same phone"),
        "name": translate("Duplicates", "similar name"),
    }[reason]
