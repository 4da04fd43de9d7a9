"""The quiet mark at a criterion: what is worth another look; its room is always kept, so that nothing moves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui import theme
from ui.icons import pixmap
from ui.models.rows import as_tooltip
from ui.widgets.elided import ElidedLabel

SIGN = "eye"
_SIZE = 16


class ConcernMark(QWidget):
    """A sign and the first reason; all of them in the tooltip and for a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[str, ...] = ()
        self._sign = QLabel(self)
        self._sign.setFixedSize(_SIZE, _SIZE)
        self.words = ElidedLabel("", "muted", self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._sign)
        layout.addWidget(self.words, 1)
        theme.watcher.changed.connect(self._show_sign)

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show these reasons; none leaves the room empty."""
        if tuple(lines) == self.lines:
            return
        self.lines = tuple(lines)
        more = f"  +{len(lines) - 1}" if len(lines) > 1 else ""
        self.words.setText(f"{lines[0]}{more}" if lines else "")
        told = "\n".join(lines)
        tooltip = as_tooltip(told) if told else ""
        self.words.setToolTip(tooltip)
        self._sign.setToolTip(tooltip)
        self.setAccessibleName(told)
        self._show_sign()

    def _show_sign(self) -> None:
        if self.lines:
            self._sign.setPixmap(pixmap(SIGN, _SIZE, role="warning", ratio=self.devicePixelRatioF()))
        else:
            self._sign.clear()
