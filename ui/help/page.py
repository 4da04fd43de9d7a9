"""A page of the help: Markdown as Qt reads it, in the colours and distances of the window."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from ui import theme
from ui.help.topics import Topic, split

_SIZES = {1: 1.5, 2: 1.22, 3: 1.06, 4: 1.0}  # of headings, in letters of the text
_ABOVE = {1: 0, 2: 24, 3: 20, 4: 16}  # pixels
_ROOM_ABOVE = 12  # pixels left above a heading that was gone to
_LINE_HEIGHT = 120  # per cent
_READ = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


class HelpPage(QTextBrowser):
    """Shows one topic at a time; links are told by `anchorClicked`, none is followed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self._topic: Topic | None = None
        self._words: list[str] = []
        self._gone_to = ""
        self._blocks: dict[str, QTextBlock] = {}  # of the headings, by their ids
        theme.watcher.changed.connect(self._again)

    def show_topic(self, topic: Topic) -> None:
        """Show a topic from its beginning; the one that is shown already stays as it is."""
        if topic is not self._topic:
            self._topic = topic
            self._fill()

    def go_to(self, heading: str) -> None:
        """Bring the heading of this id to the top and light it; "" is the beginning of the page.

        On the last screenful it cannot come to the top, and is lit all the more.
        """
        self._gone_to = heading
        block = self._blocks.get(heading) if heading else None
        top = self.document().documentLayout().blockBoundingRect(block).top() - _ROOM_ABOVE if block else 0
        self.verticalScrollBar().setValue(round(top))
        self._light()

    def address_of(self, link: QUrl) -> str:
        """The whole address of a link on this page."""
        name, heading = split(link.toString(), self._topic.name if self._topic else "")
        return f"{name}#{heading}" if heading else name

    def mark(self, words: list[str]) -> None:
        """Light these words wherever they stand on the page."""
        self._words = words
        self._light()

    def _light(self) -> None:
        lit = QTextCharFormat()
        lit.setBackground(theme.color("highlight"))
        lit.setForeground(theme.color("on_highlight"))
        places = [place for word in self._words if len(word) > 1 for place in self._places_of(word)]
        selections = [self._selection(place, lit) for place in places]
        if self._gone_to in self._blocks and self._gone_to:
            lit.setProperty(QTextFormat.Property.FullWidthSelection, True)
            selections.insert(0, self._selection(QTextCursor(self._blocks[self._gone_to]), lit))
        self.setExtraSelections(selections)

    def _places_of(self, word: str) -> list[QTextCursor]:
        found: list[QTextCursor] = []
        cursor = QTextCursor(self.document())
        while not (cursor := self.document().find(word, cursor)).isNull():
            found.append(QTextCursor(cursor))
        return found

    @staticmethod
    def _selection(place: QTextCursor, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = place
        selection.format = look
        return selection

    # -- the look

    def _again(self) -> None:
        place = self.verticalScrollBar().value()
        self._fill()
        self._light()
        self.verticalScrollBar().setValue(place)

    def _fill(self) -> None:
        if self._topic is None:
            return
        document = self.document()
        document.setDefaultFont(self.font())
        document.setMarkdown(self._topic.markdown, _READ)
        document.setDocumentMargin(20)
        self._blocks = {}
        headings = iter(self._topic.sections)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        block = document.begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                self._heading(block, next(headings).id)
            elif is_code(block):
                self._code(block)
            else:
                self._text(block)
            block = block.next()
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)  # it went along to the end while the page was read
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._table(frame)

    def _heading(self, block: QTextBlock, heading_id: str) -> None:
        level = min(block.blockFormat().headingLevel(), max(_SIZES))
        _shape(block, _distances(_ABOVE[level], 6))
        self._blocks[heading_id] = block
        for start, length, look in _stretches(block):
            look.clearProperty(QTextFormat.Property.FontSizeAdjustment)  # it would win over the size
            look.setFontPointSize(self.fontInfo().pointSizeF() * _SIZES[level])
            look.setFontWeight(QFont.Weight.DemiBold)
            if look.fontFixedPitch():
                look.setFontFamilies(_mono())
            _part(block, start, length).setCharFormat(look)

    def _text(self, block: QTextBlock) -> None:
        if block.textList() is not None:
            shape = _distances(2, 4)
        else:
            shape = _distances(8 if block.previous().textList() is not None else 0, 0 if is_code(block.next()) else 8)
        shape.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        _shape(block, shape)
        for start, length, look in _stretches(block):
            if look.fontFixedPitch():
                look.setFontFamilies(_mono())
                look.setBackground(theme.color("hover"))
                _part(block, start, length).setCharFormat(look)

    def _code(self, block: QTextBlock) -> None:
        shape = _distances(0 if is_code(block.previous()) else 6, 0 if is_code(block.next()) else 14)
        shape.setLeftMargin(16)
        shape.setNonBreakableLines(False)
        shape.setBackground(theme.color("window"))
        _shape(block, shape)
        for start, length, look in _stretches(block):
            look.setFontFamilies(_mono())
            _part(block, start, length).setCharFormat(look)

    @staticmethod
    def _table(table: QTextTable) -> None:
        look = table.format()
        look.setBorder(1)
        look.setBorderCollapse(True)
        look.setBorderBrush(QColor(theme.color("border")))
        look.setCellPadding(6)
        look.setCellSpacing(0)
        look.setBottomMargin(12)
        table.setFormat(look)


def is_code(block: QTextBlock) -> bool:
    """Whether a block is a line of a code example."""
    return block.isValid() and block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)


def _distances(above: int, below: int) -> QTextBlockFormat:
    shape = QTextBlockFormat()
    shape.setTopMargin(above)
    shape.setBottomMargin(below)
    return shape


def _shape(block: QTextBlock, shape: QTextBlockFormat) -> None:
    QTextCursor(block).mergeBlockFormat(shape)


def _part(block: QTextBlock, start: int, length: int) -> QTextCursor:
    cursor = QTextCursor(block)
    cursor.setPosition(start)
    cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _stretches(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Position, length and look of each stretch of letters of one look; the look is a copy to change."""
    found = []
    step = block.begin()
    while not step.atEnd():
        fragment = step.fragment()
        found.append((fragment.position(), fragment.length(), fragment.charFormat()))
        step += 1
    return found


def _mono() -> list[str]:
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families()
