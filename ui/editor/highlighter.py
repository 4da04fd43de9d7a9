"""The colours of YAML: comments, keys, marks, quoted texts and block texts."""

from __future__ import annotations

import re

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from ui import theme

_PLAIN = -1
# The state of a line within a block text is its key's indentation; of a quoted text that goes on, one of these.
_IN_DOUBLE, _IN_SINGLE = 10_000, 10_001

_LINE = re.compile(
    r"""(?P<lead>[ ]*(?:-[ ]+)*)
    (?P<key>(?:"[^"]*"|'[^']*'|[^\s#"'{\[\-&*!|>][^:#{\[]*?)[ ]*:(?=\s|$))?
    [ ]*(?P<value>.*)$""",
    re.VERBOSE,
)
_BLOCK_HEAD = re.compile(r"[|>][-+0-9]*\s*(#.*)?$")
_TOKEN = re.compile(
    r"""(?P<comment>(?:^|(?<=\s))\#.*$)
    |(?P<double>"(?:[^"\\]|\\.)*(?P<closed>")?)
    |(?P<single>'(?:[^']|'')*(?P<shut>')?)
    |(?P<key>[A-Za-z0-9_-]+(?=:(?:\s|$)))
    |(?P<mark>[{}\[\],])
    |(?P<plain>[^\s"'{}\[\],][^,{}\[\]]*?(?=\s\#|[,{}\[\]]|$))""",
    re.VERBOSE,
)
_CONSTANT = re.compile(r"true|false|null|~|[-+]?[0-9][0-9.eE+-]*")


class YamlHighlighter(QSyntaxHighlighter):
    """Colours the lines of a document; keys are bold and comments slanted too, for colour alone says nothing."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._look()
        theme.watcher.changed.connect(self._color_again)

    def _look(self) -> None:
        def look(role: str, *, bold: bool = False, italic: bool = False) -> QTextCharFormat:
            made = QTextCharFormat()
            made.setForeground(QColor(theme.color(role)))
            made.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
            made.setFontItalic(italic)
            return made

        self._comment = look("muted", italic=True)
        self._key = look("accent", bold=True)
        self._constant = look("warning")
        self._string = look("good")
        self._mark = look("muted")

    def _color_again(self) -> None:
        self._look()
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Colour one line; what the line above leaves open goes on."""
        state = self.previousBlockState()
        if state in (_IN_DOUBLE, _IN_SINGLE):
            self._quoted_on(text, state)
            return
        if state > _PLAIN:
            indent = len(text) - len(text.lstrip(" "))
            if not text.strip() or indent > state:
                self.setCurrentBlockState(state)
                return
        self.setCurrentBlockState(_PLAIN)
        if text.lstrip(" ").startswith("#"):
            self.setFormat(0, len(text), self._comment)
            return
        found = _LINE.match(text)
        if found is None:
            return
        if lead := found.end("lead"):
            self.setFormat(0, lead, self._mark)
        if found["key"]:
            self.setFormat(found.start("key"), len(found["key"]), self._key)
        value = found.start("value")
        if _BLOCK_HEAD.match(found["value"]):
            # The text below is indented deeper than its key, whether or not that stands behind a dash.
            self.setCurrentBlockState(found.start("key") if found["key"] else max(0, lead - 2))
            self.setFormat(value, 1, self._mark)
            comment = text.find("#", value)
            if comment >= 0:
                self.setFormat(comment, len(text) - comment, self._comment)
            return
        self._value(text, value)

    def _value(self, text: str, start: int) -> None:
        """Colour what stands behind a key."""
        for token in _TOKEN.finditer(text, start):
            kind, place, length = token.lastgroup, token.start(), token.end() - token.start()
            if kind == "comment":
                self.setFormat(place, length, self._comment)
            elif token["double"] is not None or token["single"] is not None:
                self.setFormat(place, length, self._string)
                if token["closed"] is None and token["shut"] is None:
                    self.setCurrentBlockState(_IN_DOUBLE if token["double"] is not None else _IN_SINGLE)
            elif kind == "key":
                self.setFormat(place, length, self._key)
            elif kind == "mark":
                self.setFormat(place, length, self._mark)
            elif _CONSTANT.fullmatch(token.group().strip()):
                self.setFormat(place, length, self._constant)

    def _quoted_on(self, text: str, state: int) -> None:
        """Colour a line that begins within a quoted text."""
        quote = '"' if state == _IN_DOUBLE else "'"
        end = text.find(quote)
        if end < 0:
            self.setFormat(0, len(text), self._string)
            self.setCurrentBlockState(state)
            return
        self.setFormat(0, end + 1, self._string)
        self.setCurrentBlockState(_PLAIN)
        self._value(text, end + 1)
