"""What the YAML parser complains about, as codes of our own at the place where a person would mend it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from rubrics.problems import Problem

if TYPE_CHECKING:
    from ruamel.yaml.error import MarkedYAMLError

# The parser's words, in the order to look for them, and the code of our plainer ones.
COMPLAINTS = (
    ("mapping values are not allowed", "yaml_colon"),
    ("unknown escape character", "yaml_escape"),
    ("expected escape sequence", "yaml_escape"),
    ("that cannot start any token", "yaml_character"),
    ("could not find expected ':'", "yaml_key_without_colon"),
    ("sequence entries are not allowed", "yaml_indentation"),
    ("expected <block end>", "yaml_indentation"),
    ("expected ',' or", "yaml_bracket"),
)
# The same by what the parser was busy with.
OCCASIONS = (("quoted scalar", "yaml_quote"), ("flow", "yaml_bracket"))
INDENTED_BY_TAB = re.compile(r"^ *\t", re.MULTILINE)


def explain(error: MarkedYAMLError, text: str) -> Iterator[Problem]:
    """The problems behind a parser error: one, or every line that is indented by a tab from there on."""
    complaint, occasion = str(error.problem), str(error.context)
    code = next((code for words, code in COMPLAINTS if words in complaint), "")
    mark = error.problem_mark or error.context_mark
    if not code:
        code = next((code for words, code in OCCASIONS if words in occasion), "yaml_syntax")
        mark = error.context_mark or mark
    if mark is None:
        yield Problem(0, 1, "error", code)
        return
    character = text[mark.index : mark.index + 1]
    if code == "yaml_character" and character == "\t":
        yield from _tabs(text, text.rfind("\n", 0, mark.index) + 1)
        return
    yield Problem(mark.line + 1, mark.column + 1, "error", code, {"character": character})


def _tabs(text: str, start: int) -> Iterator[Problem]:
    line = text.count("\n", 0, start)
    place = start
    for found in INDENTED_BY_TAB.finditer(text, start):
        line += text.count("\n", place, found.start())
        place = found.start()
        yield Problem(line + 1, len(found.group()), "error", "yaml_tab")
