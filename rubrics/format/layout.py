"""Where the lines of a YAML text begin and end, and which comments belong to what."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from rubrics.format.nodes import Mapping, Node, Scalar, Sequence

Edit = tuple[int, int, str]  # from here, to there, what stands there instead

BLANK_OR_COMMENT = re.compile(r"[ \t]*(#.*)?\r?\n?")
COMMENT_BEHIND = re.compile(r"[ \t]+(#[^\r\n]*)")
COMMENT_IN_HEAD = re.compile(r"[|>][-+0-9]*[ \t]+(#[^\r\n]*)")


@dataclass(frozen=True, slots=True)
class Block:
    """The lines of one list item: `start` to `end` in the text.

    `attached` is the comment right above it, `loose` what stands between that and the item before.
    """

    start: int
    end: int
    loose: str
    attached: str


class Layout:
    """A YAML text seen as lines."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.newline = "\r\n" if "\r\n" in text else "\n"

    def line_start(self, place: int) -> int:
        """Where the line of this place begins."""
        return self.text.rfind("\n", 0, place) + 1

    def line_end(self, place: int) -> int:
        """Where the line of this place ends, its line break included."""
        found = self.text.find("\n", place)
        return len(self.text) if found < 0 else found + 1

    def starts_line(self, place: int) -> bool:
        """Whether only spaces stand before this place in its line."""
        return not self.text[self.line_start(place) : place].strip(" ")

    def content_end(self, node: Node) -> int:
        """Where the last sign of a value stands, comments and blank lines behind it left out."""
        match node:
            case Mapping(flow=False):
                return self.content_end(node.entries[-1][1])
            case Sequence(flow=False):
                return self.content_end(node.items[-1])
            case _:
                return node.start + len(self.text[node.start : node.end].rstrip())

    def tail(self, node: Node) -> tuple[str, int]:
        """The comment in a value's line ("" where there is none), and where value and comment end."""
        end = self.content_end(node)
        if isinstance(node, Scalar) and node.style in {"|", ">"}:
            head = COMMENT_IN_HEAD.match(self.text, node.start)
            return head.group(1) if head else "", end
        behind = COMMENT_BEHIND.match(self.text, end)
        return (behind.group(1), behind.end()) if behind else ("", end)

    def dashes(self, node: Sequence) -> list[int]:
        """Where the dash of each item of a block list stands."""
        places = []
        place = node.start
        for item in node.items:
            while self.text[place] != "-":  # only blank space and comments come before it
                place = self.line_end(place) if self.text[place] == "#" else place + 1
            places.append(place)
            place = self.content_end(item)
        return places

    def dash_column(self, node: Sequence) -> int:
        """How many characters stand before the dashes of a block list."""
        first = self.dashes(node)[0]
        return first - self.line_start(first)

    def blocks(self, node: Sequence) -> list[Block]:
        """The lines of each item of a block list, in the order of the text."""
        dashes = self.dashes(node)
        column = self.dash_column(node)
        blocks = []
        before = self._comments_above(self.line_start(dashes[0]))
        for dash, item in zip(dashes, node.items, strict=True):
            start = self.line_start(dash)
            lines = self.text[before:start].splitlines(keepends=True)
            attached = len(lines)
            while attached and _is_comment(lines[attached - 1], column):
                attached -= 1
            end = self.past_inner_comments(self.line_end(self.content_end(item)), column)
            blocks.append(Block(start, end, "".join(lines[:attached]), "".join(lines[attached:])))
            before = end
        return blocks

    def _comments_above(self, place: int) -> int:
        """Where the blank and comment lines right above this line begin."""
        while place:
            above = self.line_start(place - 1)
            if not BLANK_OR_COMMENT.fullmatch(self.text[above:place]):
                break
            place = above
        return place

    def past_inner_comments(self, place: int, column: int) -> int:
        """Where the comment lines end that follow here and are indented deeper than `column`: they belong above."""
        inner_comment = re.compile(rf"([ \t]*\r?\n)* {{{column + 1},}}#.*\n?")
        while found := inner_comment.match(self.text, place):
            place = found.end()
        return place

    def has_inner_comments(self, node: Node, column: int) -> bool:
        """Whether comment lines below a value are indented deeper than `column`, where a block would swallow them."""
        below = self.line_end(self.content_end(node))
        return self.past_inner_comments(below, column) > below

    def joined(self, lines: Iterable[str]) -> str:
        """The lines as one text with the line breaks of this one."""
        return self.newline.join(lines)

    def changed(self, edits: Iterable[Edit], start: int = 0, end: int | None = None) -> str:
        """The text from `start` to `end` with these edits, which do not overlap."""
        pieces = []
        place = start
        for first, last, replacement in sorted(edits, key=lambda edit: edit[:2]):
            pieces += [self.text[place:first], replacement]
            place = last
        return "".join([*pieces, self.text[place : len(self.text) if end is None else end]])


def _is_comment(line: str, column: int) -> bool:
    """Whether a comment stands in this line, at most `column` spaces from its beginning."""
    return line.lstrip(" ").startswith("#") and line.index("#") <= column
