"""A row of cards, each with a label, a figure and what stands behind it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

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

    def make_low(self, low: bool) -> None:
        """What stands behind a figure comes beside it, or below it."""
        for card in self.cards:
            card.make_low(low)

    def set_figures(self, figures: Sequence[Figure]) -> None:
        """One figure per card, in the order of the labels."""
        for card, figure in zip(self.cards, figures, strict=True):
            card.show_figure(figure)


class _Card(QFrame):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._label = text
        self._low = False
        self.main = ElidedLabel("", "heading")
        self.sub = ElidedLabel("", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(0)
        column.addWidget(ElidedLabel(text, "muted"))
        self._figure = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._figure.setSpacing(0)
        self._figure.addWidget(self.main)
        self._figure.addWidget(self.sub)
        self._figure.addStretch(1)
        column.addLayout(self._figure)

    def make_low(self, low: bool) -> None:
        """The second line beside the figure, or below it."""
        self._figure.setDirection(QBoxLayout.Direction.LeftToRight if low else QBoxLayout.Direction.TopToBottom)
        self._figure.setSpacing(8 if low else 0)
        self.main.setMinimumWidth(1 if low else 0)  # 0: room for a few letters
        self.main.setSizePolicy(
            QSizePolicy.Policy.Maximum if low else QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred
        )
        self._low = low
        self.sub.setHidden(low and not self.sub.text())
        self.layout().setContentsMargins(*((8, 4, 8, 4) if low else (12, 8, 12, 8)))

    def show_figure(self, figure: Figure) -> None:
        """Shows it; a screen reader hears label, figure and second line together."""
        self.main.setText(figure.main)
        self.main.set_tone(figure.tone)
        self.sub.setText(figure.sub)
        self.sub.setHidden(self._low and not figure.sub)
        self.setAccessibleName(", ".join(part for part in (self._label, figure.main, figure.sub) if part))
