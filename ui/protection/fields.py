"""Fields for secrets."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QCheckBox, QLineEdit

from ui.translations import translate


def secret_field(name: str) -> QLineEdit:
    """A field that shows dots."""
    field = QLineEdit(objectName=name)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field


def show_box(fields: Sequence[QLineEdit]) -> QCheckBox:
    """A tick that shows what was typed into these fields."""
    box = QCheckBox(translate("Protection", "Sho&w what is typed"), objectName="show")

    def show(shown: bool) -> None:
        for field in fields:
            field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    box.toggled.connect(show)
    return box


def code_font() -> QFont:
    """A font in which every character of a recovery code is as wide as the others, and none is like another."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(font.pointSizeF() * 1.25)
    return font
