"""YAML text to nodes, with every problem of the YAML itself.

Nothing is loaded or constructed: the tree grows from the parser's events. Aliases and tags are refused, never
followed, and size, line length, depth and number of values are capped, so time and memory stay bounded.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from rubrics.format.nodes import HIDDEN, Mapping, Node, Refused, Scalar, Sequence
from rubrics.format.syntax import explain, impossible_escape
from rubrics.problems import Problem

LARGEST_FILE = 1_000_000  # characters in a text, bytes in a file
LONGEST_LINE = 20_000  # the parser takes quadratic time over some lines
DEEPEST = 20
MOST_VALUES = 20_000  # a rubric of 300 criteria; keeps the worst file within seconds
MOST_HIDDEN = 100  # a binary file would have a problem at every other sign
BREAK = re.compile("\r\n|\r|\n")


def compose(text: str, each: Callable[[], object] = lambda: None) -> tuple[Node | None, list[Problem]]:
    """The tree of one YAML document and the problems found on the way; None where there is no value at all.

    After a YAML error the tree holds what stood before it, cut-short values marked as not complete. `each` is called
    before every step; what it raises ends the work.
    """
    problems = list(_too_much(text))
    if problems:
        return None, problems
    problems.extend(_hidden(text))
    grower = _Grower(problems, each)
    grower.grow(HIDDEN.sub(" ", text))
    return grower.root, problems


def _too_much(text: str) -> Iterator[Problem]:
    if len(text) > LARGEST_FILE:
        yield Problem(0, 1, "error", "file_too_large", {"limit": LARGEST_FILE // 1000})
        return
    for number, line in enumerate(BREAK.split(text), start=1):
        if len(line) > LONGEST_LINE:
            yield Problem(number, LONGEST_LINE + 1, "error", "line_too_long", {"limit": LONGEST_LINE})


def _hidden(text: str) -> Iterator[Problem]:
    found = 0
    for number, line in enumerate(BREAK.split(text), start=1):
        for hidden in HIDDEN.finditer(line):
            sign = f"U+{ord(hidden.group()):04X}"
            yield Problem(number, hidden.start() + 1, "error", "hidden_character", {"character": sign})
            found += 1
            if found == MOST_HIDDEN:
                return


class _Grower:
    """Grows the tree from parser events, with a stack of its own: depth costs no recursion."""

    def __init__(self, problems: list[Problem], each: Callable[[], object]) -> None:
        self.problems = problems
        self.each = each
        self.root: Node | None = None
        self.open: list[Sequence | Mapping] = []
        self.keys: list[Node | None] = []  # per open collection: the key that waits for its value
        self.last: Scalar | None = None
        self.around: list[Sequence | Mapping] = []  # the collections that were open when it was read
        self.values = 0

    def grow(self, text: str) -> None:
        from ruamel.yaml import YAML
        from ruamel.yaml.error import MarkedYAMLError

        try:
            for event in YAML(typ="safe", pure=True).parse(text):
                self.each()
                if not self.take(event):
                    break
        except MarkedYAMLError as error:
            self.problems.extend(explain(error, text, self.last))
            self.cut_short(self.around)
        except (ValueError, OverflowError):
            self.problems.append(impossible_escape(text))
        self.cut_short(self.open)

    def cut_short(self, nodes: list[Sequence | Mapping]) -> None:
        """Note that more may have been meant to stand in these."""
        for node in nodes:
            node.complete = False

    def take(self, event: Any) -> bool:
        """Put one event into the tree; False where growing must stop."""
        from ruamel.yaml import events

        match event:
            case events.DocumentStartEvent() if self.root is not None:
                self.report(event, "several_documents")
                return False
            case events.AliasEvent():
                self.report(event, "yaml_alias", name=str(event.anchor))
                self.put(Refused(*_place(event), complete=False))
            case events.ScalarEvent():
                self.refuse_extras(event)
                self.last = Scalar(*_place(event), event.value, event.style or "")
                self.around = list(self.open)
                self.put(self.last)
            case events.SequenceStartEvent():
                self.refuse_extras(event)
                self.enter(Sequence(*_place(event), bool(event.flow_style)))
            case events.MappingStartEvent():
                self.refuse_extras(event)
                self.enter(Mapping(*_place(event), bool(event.flow_style)))
            case events.SequenceEndEvent() | events.MappingEndEvent():
                self.keys.pop()
                self.open.pop().end = event.end_mark.index
        if len(self.open) > DEEPEST:
            self.report(event, "too_deep", limit=DEEPEST)
            return False
        if self.values > MOST_VALUES:
            self.report(event, "too_many_values", limit=MOST_VALUES)
            return False
        return True

    def enter(self, node: Sequence | Mapping) -> None:
        self.put(node)
        self.open.append(node)
        self.keys.append(None)

    def put(self, node: Node) -> None:
        self.values += 1
        if not self.open:
            self.root = node
            return
        parent = self.open[-1]
        if isinstance(parent, Sequence):
            parent.items.append(node)
            return
        key = self.keys[-1]
        if key is not None:
            self.keys[-1] = None
            if isinstance(key, Scalar):
                parent.entries.append((key, node))
            return
        self.keys[-1] = node
        if not isinstance(node, Scalar):
            self.problems.append(Problem(node.line, node.column, "error", "yaml_key"))

    def refuse_extras(self, event: Any) -> None:
        if event.anchor is not None:
            self.report(event, "yaml_anchor", name=str(event.anchor))
        if event.tag is not None:
            self.report(event, "yaml_tag", name=str(event.tag))

    def report(self, event: Any, code: str, **params: str | int) -> None:
        line, column, _, _ = _place(event)
        self.problems.append(Problem(line, column, "error", code, params))


def _place(event: Any) -> tuple[int, int, int, int]:
    mark = event.start_mark
    return mark.line + 1, mark.column + 1, mark.index, event.end_mark.index
