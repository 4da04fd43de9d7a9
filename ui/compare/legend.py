"""What the colours and signs of the matrix mean, in one line above it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from rubrics.model import LEVELS
from ui import theme
from ui.translations import translate
from ui.widgets.elided import ElidedLabel
from ui.widgets.figure_delegate import tint

_SWATCH = 20  # px


class Legend(QWidget):
    """A swatch for each level and what the signs say; `set_text` puts the rubric in front of it.

    At its end the button for the details below the matrix.
    """

    def __init__(self, details: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.text = ElidedLabel("", "muted")
        self.text.setObjectName("rubric")
        self.swatches = _Swatches()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.swatches)
        self._row.addWidget(self.text, 1)
        self.add_action(details)

    def add_action(self, action: QAction) -> None:
        """A small button at the end of the line."""
        button = QToolButton(autoRaise=True)
        button.setDefaultAction(action)
        button.setAccessibleName(action.text())
        self._row.addWidget(button)

    def add_choice(self, box: QWidget) -> None:
        """Something to choose from at the beginning of the line."""
        self._row.insertWidget(0, box)

    def set_text(self, rubric: str, *, unclear: bool) -> None:
        """`rubric` names the rubric; `unclear` says that some scores show no clear difference."""
        signs = [
            rubric,
            translate("ComparePage", "a dot for each interviewer"),
            translate("ComparePage", "arrows: that many levels apart, to discuss"),
            translate("ComparePage", "framed: must-have (*) not met"),
        ]
        if unclear:
            signs.append(translate("ComparePage", "≈ 2–4: no clear difference from these ranks"))
        self.text.setText(" · ".join(signs))


class _Swatches(QWidget):
    """The five levels in the colours of their cells; orange is low, blue is high."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(QSize(_SWATCH * len(LEVELS), _SWATCH))
        words = translate("ComparePage", "Colours of the cells: orange is low, uncoloured is the middle, blue is high")
        self.setAccessibleName(words)
        self.setToolTip(words)
        theme.watcher.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Swatch after swatch with its level."""
        painter = QPainter(self)
        for place, level in enumerate(LEVELS):
            room = QRectF(place * _SWATCH, 0, _SWATCH, _SWATCH)
            painter.fillRect(room, theme.color("surface"))
            painter.fillRect(room, tint(level))
            painter.setPen(QPen(theme.color("border"), 1))
            painter.drawRect(room.adjusted(0, 0, -1, -1))
            painter.setPen(theme.color("text"))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), str(level))
