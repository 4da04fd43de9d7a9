"""A box to choose one of several from that keeps its width, however long the texts in it are."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QStyle, QWidget

_ROUND_TEXT = 32  # pixels beside the text in the list


def choice(spoken: str, *, name: str = "", letters: int = 20, parent: QWidget | None = None) -> QComboBox:
    """An empty combo box about `letters` wide; `spoken` is what a screen reader calls it."""
    made = _Choice(parent)
    made.setObjectName(name)
    made.setAccessibleName(spoken)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(letters)
    return made


class _Choice(QComboBox):
    """Its list is as wide as the texts: among hundreds of jobs, those cut off in the middle are all alike."""

    def showPopup(self) -> None:
        view, screen = self.view(), self.screen().availableGeometry()
        beside = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent) + _ROUND_TEXT
        view.setMinimumWidth(min(view.sizeHintForColumn(0) + beside, screen.width() // 2))
        super().showPopup()
        shown = view.window()
        if shown.geometry().right() > screen.right():
            shown.move(max(screen.left(), screen.right() - shown.width() + 1), shown.y())
