"""What a rule has to say, and where: a whole value, or a phrase within a text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from rubrics.format.nodes import Node, Scalar
from rubrics.lint.content import Content, Passage

Param = str | int | float
LINE_BREAK = re.compile("\r\n|\r|\n")
BLOCK_HEAD = re.compile(r"[|>][^\r\n]*")
WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Remark:
    """A place, and what fills in the message there; lines and columns count from 1."""

    line: int
    column: int
    params: Mapping[str, Param] = field(default_factory=dict)


Check = Callable[[Content], Iterator[Remark]]


def at(node: Node, **params: Param) -> Remark:
    """A remark on a whole value."""
    return Remark(node.line, node.column, params)


def within(content: Content, passage: Passage, start: int, **params: Param) -> Remark:
    """A remark on what begins at the character `start` of a text."""
    place = _place(content.source, passage.node, passage.text, start)
    before = content.source[passage.node.start : place]
    breaks = list(LINE_BREAK.finditer(before))
    if not breaks:
        return Remark(passage.node.line, passage.node.column + len(before), params)
    return Remark(passage.node.line + len(breaks), len(before) - breaks[-1].end() + 1, params)


def _place(source: str, node: Scalar, text: str, start: int) -> int:
    """Where the source has the character `start` of a node's text.

    However YAML breaks and folds lines, the words of a text keep their order. Only an escape hides the end of a
    word; a text with escapes is pointed at as a whole.
    """
    if node.style == '"' and "\\" in source[node.start : node.end]:
        return node.start
    number = len(text[:start].split()) - (start > 0 and not text[start - 1].isspace())
    first = node.start + len(node.style)
    if node.style in {"|", ">"}:
        first = BLOCK_HEAD.match(source, node.start).end()  # type: ignore[union-attr]
    words = list(WORD.finditer(source, first, node.end))
    if number >= len(words):
        return node.start
    into = start - max(text.rfind(" ", 0, start), text.rfind("\n", 0, start)) - 1
    return min(words[number].start() + into, node.end - 1)
