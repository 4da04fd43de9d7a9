"""How high words are in a font and a width, without any widget; asked again and again, so remembered."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

_NARROWEST = 40  # pixels


def line_height(font: QFont) -> int:
    """Pixels from one line of text to the next."""
    return QFontMetrics(font).lineSpacing()


def text_height(font: QFont, words: str, width: int) -> int:
    """Pixels that these words take, wrapped as a label wraps them."""
    return _text_height(font.toString(), words, max(_NARROWEST, width))


def wrapped(font: QFont, words: str, width: int) -> tuple[str, ...]:
    """The lines these words fall into; at least one."""
    return _wrapped(font.toString(), words, max(_NARROWEST, width))


def cut(font: QFont, words: str, width: int, lines: int) -> str:
    """The words in at most so many lines, with an ellipsis where some are left out."""
    all_lines = wrapped(font, words, width)
    if len(all_lines) <= lines:
        return "\n".join(all_lines)
    rest = " ".join(part.strip() for part in all_lines[lines - 1 :])
    last = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, max(_NARROWEST, width))
    if not last.endswith("…"):
        last = f"{last.rstrip()} …"
    return "\n".join([*all_lines[: lines - 1], last])


@lru_cache(maxsize=4096)
def _text_height(font: str, words: str, width: int) -> int:
    room = QRect(0, 0, width, 100_000)
    return QFontMetrics(_font(font)).boundingRect(room, int(Qt.TextFlag.TextWordWrap), words).height()


@lru_cache(maxsize=4096)
def _wrapped(font: str, words: str, width: int) -> tuple[str, ...]:
    layout = QTextLayout(words.replace("\n", "\u2028"), _font(font))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start, length = line.textStart(), line.textLength()
        lines.append(words[start : start + length].rstrip())
    layout.endLayout()
    return tuple(lines) or ("",)


def _font(described: str) -> QFont:
    font = QFont()
    font.fromString(described)
    return font
