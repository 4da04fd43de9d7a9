"""The values of a YAML text as a tree of nodes that know their place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

# Neither a person nor an editor sees these, and some would turn lines around: C0 and C1 controls, line and
# paragraph separator, bidirectional overrides and isolates, half characters, what Unicode calls no character.
HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)


@dataclass(slots=True)
class Node:
    """A value and where it stands: line and column count from 1, `start` and `end` are places in the text.

    Not `complete` where a YAML error cut the value short.
    """

    line: int
    column: int
    start: int
    end: int
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


def scalar_value(node: Node | None) -> bool | int | float | str | None:
    """The value of a single value; None for anything else."""
    return node.value if isinstance(node, Scalar) else None
