"""What is said to a key that nothing answered to: a deed that is not offered now would else be met with silence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence

from ui.translations import translate

if TYPE_CHECKING:
    from ui.menus import Menus


def words(event: QKeyEvent, menus: Menus) -> str:
    """Which deed of the menus this key stands for, as its tooltip says it; "" for a key that stands for none."""
    pressed = QKeySequence(event.keyCombination())
    resting: list[QAction] = []

    def look(_title: str, one: QAction) -> None:
        if one.isVisible() and not one.isEnabled() and pressed in one.shortcuts():
            resting.append(one)

    menus.walk(look)
    if resting:
        return translate("MainWindow", "This cannot be done here now: {deed}", deed=resting[0].toolTip())
    if pressed == QKeySequence(Qt.Key.Key_F2):  # on most pages the key that changes what is chosen
        return translate("MainWindow", "There is nothing here that F2 changes.")
    return ""
