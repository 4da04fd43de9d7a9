"""What a sentence may be read as: its name, its letter and the ground it is drawn on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QIcon, QPainter, QPixmap

from rubrics.draft.records import Kind
from rubrics.model import Language
from ui import theme
from ui.wording import words

KINDS: tuple[Kind, ...] = (
    "suitable",
    "unsuitable",
    "duty",
    "expectation",
    "misconception",
    "reality",
    "distinction",
    "opening",
    "other",
)

GROUNDS: dict[Kind, str] = {
    "suitable": "good_ground",
    "unsuitable": "bad_ground",
    "duty": "info_ground",
    "expectation": "claim_ground",
    "misconception": "claim_ground",
    "reality": "claim_ground",
    "distinction": "apart_ground",
    "opening": "hover",
    "other": "surface",
}
CHIP = 20  # pixels: the side of a letter's square


def name(kind: Kind, language: Language) -> str:
    """What the kind is called."""
    return words(f"sentence.{kind}", language)


def letter(kind: Kind, language: Language) -> str:
    """The letter that stands for the kind, and the key that sets it."""
    return words(f"sentence_letter.{kind}", language)


def paint_chip(painter: QPainter, rect: QRectF, kind: Kind, language: Language, font: QFont) -> None:
    """The kind's letter on its ground."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.color("outline"))
    painter.setBrush(theme.color(GROUNDS[kind]))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    bold = QFont(font)
    bold.setBold(True)
    painter.setFont(bold)
    painter.setPen(theme.color("text"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letter(kind, language))
    painter.restore()


def chip_icon(kind: Kind, language: Language, font: QFont, ratio: float) -> QIcon:
    """The chip as an icon, in the colours of the present theme."""
    picture = QPixmap(round(CHIP * ratio), round(CHIP * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_chip(painter, QRectF(0, 0, CHIP, CHIP), kind, language, font)
    painter.end()
    return QIcon(picture)
