"""A page of text to read: headings, paragraphs, quotes and lists, written piece by piece and never read as mark-up."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import Literal

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLength,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from ui import theme

Write = Callable[["DocumentView"], None]
_LONGEST_COMPARED = 2_000  # words; longer texts are shown whole


class DocumentView(QTextBrowser):
    """`show_document(write)` fills it by calling `write`, again after a change of colours."""

    def __init__(self, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(spoken)
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(16)
        self._write: Write | None = None
        self._cursor = QTextCursor(self.document())
        self._empty = True
        self._color()
        theme.watcher.changed.connect(self._again)

    def show_document(self, write: Write) -> None:
        """Shows what `write` writes, from the top."""
        self._write = write
        self._fill()
        # The view's own cursor went along to the end while text was put in.
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _color(self) -> None:
        """A quiet edge: this is read, not written in."""
        edge, focus = theme.color("border").name(), theme.color("accent").name()
        self.setStyleSheet(
            f"QTextBrowser {{ border: 1px solid {edge}; padding: 4px 8px; }}"
            f"QTextBrowser:focus {{ border: 2px solid {focus}; padding: 3px 7px; }}"
        )

    def _again(self) -> None:
        self._color()
        place = self.verticalScrollBar().value()
        self._fill()
        self.verticalScrollBar().setValue(place)

    def _fill(self) -> None:
        self.clear()
        self._empty = True
        self._cursor = QTextCursor(self.document())
        if self._write:
            self._cursor.beginEditBlock()
            self._write(self)
            self._cursor.endEditBlock()

    # -- what a page is written with

    def title(self, text: str) -> None:
        """The title of the page."""
        self._block(above=4)
        self._insert(text, size=1.35, weight=QFont.Weight.DemiBold)

    def heading(self, text: str) -> None:
        """A part of the page."""
        self._block(above=20)
        self._insert(text, size=1.12, weight=QFont.Weight.DemiBold)

    def subheading(self, text: str, beside: str = "") -> None:
        """A smaller part; `beside` stands behind it in quiet letters."""
        self._block(above=14)
        self._insert(text, weight=QFont.Weight.DemiBold)
        if beside:
            self._insert(f"  {beside}", role="muted")

    def text(self, text: str, role: str = "text") -> None:
        """A paragraph; line breaks of the text stay."""
        self._block(above=4)
        self._insert(text, role=role)

    def field(self, label: str, text: str, role: str = "text") -> None:
        """A quiet label and what it labels."""
        self._block(above=4)
        self._insert(f"{label}: ", role="muted")
        self._insert(text, role=role)

    def quote(self, label: str, text: str) -> None:
        """A sentence somebody else wrote or said, set in a little."""
        self._block(above=4, indent=1)
        if label:
            self._insert(f"{label}  ", role="muted")
        self._insert(text, italic=True)

    def items(
        self, texts: Iterable[str], marks: Iterable[str] | None = None, role: str = "text", *, above: int = 2
    ) -> None:
        """A list, `above` px under what precedes it; `marks` stand before the items instead of a bullet."""
        given = list(texts)
        for number, (mark, text) in enumerate(zip(marks or ("•" for _ in given), given, strict=True)):
            self._block(above=2 if number else above, indent=1)
            self._insert(f"{mark}  ", role="muted")
            self._insert(text, role=role)

    def side_by_side(self, before: str, after: str) -> None:
        """Two texts beside each other; the words that only one of them has are struck out there, underlined here."""
        shape = QTextTableFormat()
        shape.setBorder(1)
        shape.setBorderStyle(QTextTableFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderBrush(theme.color("border"))
        shape.setBorderCollapse(True)
        shape.setCellPadding(6)
        shape.setTopMargin(4)
        shape.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, 50)] * 2)
        table = self._cursor.insertTable(1, 2, shape)
        parts = list(different_words(before, after))
        for column, (mark, role) in enumerate((("removed", "bad"), ("added", "good"))):
            self._cursor = table.cellAt(0, column).firstCursorPosition()
            for text, kind in parts:
                if kind == mark:
                    self._insert(text, role=role, struck=kind == "removed", underlined=kind == "added")
                elif kind == "same":
                    self._insert(text)
        self._cursor = QTextCursor(self.document())
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def side_by_side_parts(self, writes: Sequence[Write], columns: int) -> None:
        """Parts of a page in a table, so many beside each other; each is written by its own `write`."""
        shape = QTextTableFormat()
        shape.setBorder(1)
        shape.setBorderStyle(QTextTableFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderBrush(theme.color("border"))
        shape.setBorderCollapse(True)
        shape.setCellPadding(6)
        share = 100 / columns
        shape.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, share)] * columns)
        table = self._cursor.insertTable(-(-len(writes) // columns), columns, shape)
        for number, write in enumerate(writes):
            self._cursor = table.cellAt(*divmod(number, columns)).firstCursorPosition()
            self._empty = True
            write(self)
        self._empty = False
        self._cursor = QTextCursor(self.document())
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _block(self, *, above: int, indent: int = 0) -> None:
        shape = QTextBlockFormat()
        shape.setTopMargin(0 if self._empty else above)
        shape.setLeftMargin(indent * 16)
        shape.setLineHeight(112, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._empty:
            self._cursor.setBlockFormat(shape)
            self._empty = False
        else:
            self._cursor.insertBlock(shape)

    def _insert(
        self,
        text: str,
        *,
        role: str = "text",
        size: float = 1.0,
        weight: QFont.Weight = QFont.Weight.Normal,
        italic: bool = False,
        struck: bool = False,
        underlined: bool = False,
    ) -> None:
        look = QTextCharFormat()
        font = QFont(self.font())
        if font.pixelSize() > 0:
            font.setPixelSize(round(font.pixelSize() * size))
        else:
            font.setPointSizeF(font.pointSizeF() * size)
        font.setWeight(weight)
        font.setItalic(italic)
        font.setStrikeOut(struck)
        font.setUnderline(underlined)
        look.setFont(font)
        look.setForeground(QColor(theme.color(role)))
        # A paragraph separator inside the text would start a block with the last block's margins: keep it one block.
        self._cursor.insertText(text.replace("\r\n", "\n").replace("\n", "\u2028"), look)


def different_words(before: str, after: str) -> Iterator[tuple[str, Literal["same", "removed", "added"]]]:
    """The words of both texts in order, neighbours alike joined: those of both, of the first and of the second."""
    one, other = re.findall(r"\s+|\S+", before), re.findall(r"\s+|\S+", after)
    if max(len(one), len(other)) > _LONGEST_COMPARED:
        yield before, "removed"
        yield after, "added"
        return
    for kind, i, j, k, m in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if kind == "equal":
            yield "".join(one[i:j]), "same"
            continue
        if j > i:
            yield "".join(one[i:j]), "removed"
        if m > k:
            yield "".join(other[k:m]), "added"
