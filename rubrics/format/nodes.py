"""YAML text as a tree of nodes that know their place, with every problem of the YAML itself.

Nothing is loaded or constructed: the tree grows from the parser's events. Aliases and tags are refused, never
followed, and size, line length, depth and number of values are capped, so time and memory stay bounded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from rubrics.problems import Problem

if TYPE_CHECKING:
    from ruamel.yaml.error import MarkedYAMLError

LARGEST_FILE = 1_000_000  # characters in a text, bytes in a file
LONGEST_LINE = 20_000
DEEPEST = 20
MOST_VALUES = 20_000

# Neither a person nor an editor sees these, and some would turn lines around: C0 and C1 controls, line and
# paragraph separator, bidirectional overrides and isolates, half characters, what Unicode calls no character.
HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)


@dataclass(slots=True)
class Node:
    """A value and where it stands: line and column count from 1, `start` and `end` are places in the text."""

    line: int
    column: int
    start: int
    end: int
    # False where a YAML error cut the value short or something in it was refused.
    complete: bool = field(default=True, kw_only=True)


@dataclass(slots=True)
class Scalar(Node):
    """A single value. `style` is YAML's: "" plain, ' or " quoted, | or > block."""

    text: str
    style: str

    @property
    def value(self) -> bool | int | float | str | None:
        """What the text means by YAML 1.2's core schema: only plain text can be more than a string."""
        return self.text if self.style else resolve(self.text)


@dataclass(slots=True)
class Refused(Node):
    """An alias, which stands for something else and is not followed."""


@dataclass(slots=True)
class Sequence(Node):
    """A list; `flow` where it is written in brackets."""

    flow: bool
    items: list[Node] = field(default_factory=list)


@dataclass(slots=True)
class Mapping(Node):
    """Keys with values, in the order of the file, duplicates included; `flow` where it is written in braces."""

    flow: bool
    entries: list[tuple[Scalar, Node]] = field(default_factory=list)

    def get(self, key: str) -> Node | None:
        """The value of the first entry of this key."""
        return next((value for name, value in self.entries if name.text == key), None)


BREAK = re.compile("\r\n|\r|\n")
NOTHING = {"", "~", "null", "Null", "NULL"}
TRUE = {"true", "True", "TRUE"}
FALSE = {"false", "False", "FALSE"}
INTEGER = re.compile(r"[-+]?[0-9]{1,15}|0o[0-7]{1,15}|0x[0-9a-fA-F]{1,12}")
NUMBER = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
INFINITE = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")


def resolve(text: str) -> bool | int | float | str | None:
    """The value of a plain scalar (YAML 1.2.2, chapter 10.3.2, core schema)."""
    if text in NOTHING:
        return None
    if text in TRUE or text in FALSE:
        return text in TRUE
    if INTEGER.fullmatch(text):
        return int(text, 0) if text.startswith(("0o", "0x")) else int(text)
    if NUMBER.fullmatch(text):
        return float(text)
    if INFINITE.fullmatch(text):
        return float(text.replace(".", ""))
    return text


def compose(text: str) -> tuple[Node | None, list[Problem]]:
    """The tree of one YAML document and the problems found on the way; None where there is no value at all.

    After a YAML error the tree holds what stood before it, cut-short values marked as not complete.
    """
    problems = list(_unfit(text))
    if problems and problems[0].code in {"file_too_large", "line_too_long"}:
        return None, problems
    grower = _Grower(problems)
    grower.grow(HIDDEN.sub(" ", text))
    return grower.root, problems


def _unfit(text: str) -> Iterator[Problem]:
    """What the text holds that no rubric file may hold, before any YAML is looked at."""
    if len(text) > LARGEST_FILE:
        yield Problem(0, 1, "error", "file_too_large", {"limit": LARGEST_FILE // 1000})
        return
    for number, line in enumerate(BREAK.split(text), start=1):
        if len(line) > LONGEST_LINE:
            yield Problem(number, LONGEST_LINE + 1, "error", "line_too_long", {"limit": LONGEST_LINE})
            return
    for number, line in enumerate(BREAK.split(text), start=1):
        for found in HIDDEN.finditer(line):
            sign = f"U+{ord(found.group()):04X}"
            yield Problem(number, found.start() + 1, "error", "hidden_character", {"character": sign})


class _Grower:
    """Grows the tree from parser events, with a stack of its own: depth costs no recursion."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        self.root: Node | None = None
        self.open: list[Sequence | Mapping] = []
        self.keys: list[Node | None] = []  # per open collection: the key that waits for its value
        self.values = 0

    def grow(self, text: str) -> None:
        from ruamel.yaml import YAML
        from ruamel.yaml.error import MarkedYAMLError, YAMLError

        try:
            for event in YAML(typ="safe", pure=True).parse(text):
                if not self.take(event):
                    break
        except MarkedYAMLError as error:
            self.problems.extend(explain(error, text))
        except (YAMLError, ValueError, OverflowError):
            # An escape such as "\UFFFFFFFF" names no character; the parser gives no place for it.
            self.problems.append(Problem(0, 1, "error", "yaml_syntax"))
        for unfinished in self.open:
            unfinished.complete = False
            unfinished.end = len(text)

    def take(self, event: Any) -> bool:
        """Put one event into the tree; False where growing must stop."""
        from ruamel.yaml import events

        match event:
            case events.DocumentStartEvent() if self.root is not None:
                self.report(event, "several_documents")
                return False
            case events.AliasEvent():
                self.report(event, "yaml_alias", name=event.anchor)
                self.put(Refused(*_place(event), complete=False))
            case events.ScalarEvent():
                self.refuse_extras(event)
                self.put(Scalar(*_place(event), event.value, event.style or ""))
            case events.SequenceStartEvent():
                self.refuse_extras(event)
                self.enter(Sequence(*_place(event), bool(event.flow_style)))
            case events.MappingStartEvent():
                self.refuse_extras(event)
                self.enter(Mapping(*_place(event), bool(event.flow_style)))
            case events.SequenceEndEvent() | events.MappingEndEvent():
                self.open[-1].end = event.end_mark.index
                self.open.pop()
                self.keys.pop()
        if len(self.open) > DEEPEST:
            self.report(event, "too_deep", limit=DEEPEST)
        elif self.values > MOST_VALUES:
            self.report(event, "too_many_values", limit=MOST_VALUES)
        else:
            return True
        return False

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
        if key is None:
            self.keys[-1] = node
            if not isinstance(node, Scalar):
                self.problems.append(Problem(node.line, node.column, "error", "yaml_key"))
            return
        self.keys[-1] = None
        if isinstance(key, Scalar):
            parent.entries.append((key, node))

    def refuse_extras(self, event: Any) -> None:
        if event.anchor is not None:
            self.report(event, "yaml_anchor", name=event.anchor)
        if event.tag is not None:
            self.report(event, "yaml_tag", tag=str(event.tag))

    def report(self, event: Any, code: str, **params: str | int) -> None:
        line, column, _, _ = _place(event)
        self.problems.append(Problem(line, column, "error", code, params))


def _place(event: Any) -> tuple[int, int, int, int]:
    mark = event.start_mark
    return mark.line + 1, mark.column + 1, mark.index, event.end_mark.index


# What the parser says, in the order to look for it, and the code of our plainer words.
PARSER_WORDS = (
    ("mapping values are not allowed", "yaml_colon"),
    ("unknown escape character", "yaml_escape"),
    ("expected escape sequence", "yaml_escape"),
    ("found duplicate anchor", "yaml_anchor"),
    ("that cannot start any token", "yaml_character"),
    ("could not find expected ':'", "yaml_key_without_colon"),
    ("expected <block end>", "yaml_indentation"),
    ("block sequence entries are not allowed", "yaml_indentation"),
    ("expected ',' or", "yaml_bracket"),
)
INDENTED_BY_TAB = re.compile(r"^ *\t", re.MULTILINE)


def explain(error: MarkedYAMLError, text: str) -> Iterator[Problem]:
    """What the parser's error means in our own codes, at the place where a person would mend it."""
    words = str(error.problem)
    mark = error.problem_mark or error.context_mark
    code = next((code for phrase, code in PARSER_WORDS if phrase in words), "yaml_syntax")
    if "quoted scalar" in str(error.context) and code == "yaml_syntax":
        code, mark = "yaml_quote", error.context_mark
    if "flow" in str(error.context) and code == "yaml_syntax":
        code, mark = "yaml_bracket", error.context_mark
    if mark is None:
        yield Problem(0, 1, "error", code)
        return
    character = text[mark.index : mark.index + 1]
    if code == "yaml_character" and character == "\t":
        for found in INDENTED_BY_TAB.finditer(text, text.rfind("\n", 0, mark.index) + 1):
            yield Problem(text.count("\n", 0, found.end()) + 1, found.end() - found.start(), "error", "yaml_tab")
        return
    yield Problem(mark.line + 1, mark.column + 1, "error", code, {"character": character})
