"""A row of cards, each with a label, a figure and what stands behind it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.models.comparison import Figure
from ui.widgets.elided import ElidedLabel

CARD = 136  # px that a card wants at least


class FigureStrip(QWidget):
    """Cards of equal width, in two rows where there is little of it.

    `set_figures` shows a figure under each of the labels given at first.
    """

    def __init__(self, labels: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self.cards = [_Card(text) for text in labels]
        self._columns = 0
        self._arrange(len(self.cards))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, card in enumerate(self.cards):
            self._grid.addWidget(card, number // columns, number % columns)
        for column in range(len(self.cards)):
            self._grid.setColumnStretch(column, int(column < columns))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One row, or two."""
        super().resizeEvent(event)
        self._arrange(len(self.cards) if self.width() >= CARD * len(self.cards) else -(-len(self.cards) // 2))

    def set_figures(self, figures: Sequence[Figure]) -> None:
        """One figure per card, in the order of the labels."""
        for card, figure in zip(self.cards, figures, strict=True):
            card.show_figure(figure)


class _Card(QFrame):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._label = text
        self.main = ElidedLabel("", "heading")
        self.sub = ElidedLabel("", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(0)
        column.addWidget(ElidedLabel(text, "muted"))
        column.addWidget(self.main)
        column.addWidget(self.sub)

    def show_figure(self, figure: Figure) -> None:
        """Shows it; a screen reader hears label, figure and second line together."""
        self.main.setText(figure.main)
        self.main.set_tone(figure.tone)
        self.sub.setText(figure.sub)
        self.setAccessibleName(", ".join(part for part in (self._label, figure.main, figure.sub) if part))
