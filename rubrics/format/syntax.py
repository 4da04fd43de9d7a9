"""What the YAML parser complains about, as codes of our own at the place where a person would mend it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from rubrics.format.nodes import Scalar
from rubrics.problems import Problem

if TYPE_CHECKING:
    from ruamel.yaml.error import MarkedYAMLError

# What the parser says about an error or what it was busy with, in the order to look for it; our plainer code; and
# whether a person would mend it where that began rather than where the parser stumbled.
COMPLAINTS = (
    ("mapping values are not allowed", "yaml_colon", False),
    ("unknown escape character", "yaml_escape", False),
    ("expected escape sequence", "yaml_escape", False),
    ("that cannot start any token", "yaml_character", False),
    ("could not find expected ':'", "yaml_key_without_colon", True),
    ("scanning a quoted scalar", "yaml_quote", True),
    ("scanning a block scalar", "yaml_character", True),
    ("scanning an anchor", "yaml_character", True),
    ("scanning an alias", "yaml_character", True),
    ("a tag", "yaml_character", True),
    ("an tag", "yaml_character", True),
    ("expected ',' or", "yaml_bracket", False),
    ("parsing a flow", "yaml_bracket", True),
    ("but found ']'", "yaml_bracket", False),
    ("but found '}'", "yaml_bracket", False),
    ("found (']',)", "yaml_bracket", False),
    ("found ('}',)", "yaml_bracket", False),
    ("sequence entries are not allowed", "yaml_indentation", False),
    ("expected <block end>", "yaml_indentation", False),
    ("expected '<document start>'", "yaml_indentation", False),
)
INDENTED_BY_TAB = re.compile(r"^ *\t", re.MULTILINE)
MOST_TABS = 100
BEYOND_UNICODE = re.compile(r"\\U(?!000|0010)[0-9a-fA-F]{8}")


def explain(error: MarkedYAMLError, text: str, last: Scalar | None) -> Iterator[Problem]:
    """The problems behind a parser error: one, or every line that is indented by a tab from there on.

    `last` is the value that was read last.
    """
    said = f"{error.context}: {error.problem}"
    code, at_start = next(((code, start) for words, code, start in COMPLAINTS if words in said), ("yaml_syntax", False))
    stumbled, began = error.problem_mark or error.context_mark, error.context_mark or error.problem_mark
    if stumbled is None or began is None:
        yield Problem(0, 1, "error", code)
        return
    # A quote that closed too early, or too late, is followed in its line by what should have been within.
    if last is not None and last.style in {"'", '"'} and "\n" not in text[last.end : stumbled.index]:
        yield Problem(last.line, last.column, "error", "yaml_quote")
        return
    # A bracket that was never closed is noticed lines below the one that opened it.
    mark = began if at_start or (code == "yaml_bracket" and began.line < stumbled.line) else stumbled
    line_start = text.rfind("\n", 0, mark.index) + 1
    if code == "yaml_character" and INDENTED_BY_TAB.match(text, line_start):
        yield from _tabs(text, line_start)
        return
    character = text[mark.index : mark.index + 1]
    yield Problem(mark.line + 1, mark.column + 1, "error", code, {"character": character})


def impossible_escape(text: str) -> Problem:
    r"""The problem behind an escape such as \UFFFFFFFF, which names no character and has no place in the parser."""
    found = BEYOND_UNICODE.search(text)
    before = text[: found.start()] if found else ""
    return Problem(before.count("\n") + 1, len(before) - before.rfind("\n"), "error", "yaml_escape")


def _tabs(text: str, start: int) -> Iterator[Problem]:
    line = text.count("\n", 0, start)
    place = start
    for found in itertools.islice(INDENTED_BY_TAB.finditer(text, start), MOST_TABS):
        line += text.count("\n", place, found.start())
        place = found.start()
        yield Problem(line + 1, len(found.group()), "error", "yaml_tab")
