"""From the YAML text of a rubric to the rubric, with every problem of the file at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rubrics.format.composing import compose
from rubrics.format.data import from_data
from rubrics.format.fields import FORMAT, RUBRIC
from rubrics.format.kinds import Kind
from rubrics.format.nodes import Mapping, Node, Scalar, Sequence, scalar_value
from rubrics.format.values import Reader
from rubrics.model import Language, Rubric
from rubrics.problems import Problem, has_errors


def parse(text: str) -> tuple[Rubric | None, list[Problem]]:
    """The rubric of a YAML text and every problem in it, in the order of the file.

    The rubric is None as soon as one problem is an error; advice alone leaves it usable. Never raises,
    whatever the text is.
    """
    _, rubric, problems = parse_tree(text)
    return rubric, problems


def parse_tree(
    text: str, each: Callable[[], object] = lambda: None
) -> tuple[Node | None, Rubric | None, list[Problem]]:
    """As `parse`, with the tree of the text; its places are counted behind a byte order mark.

    `each` is called at every step of the way; what it raises ends the work.
    """
    source = text.removeprefix("\ufeff")
    root, problems = compose(source, each)
    data = _read_file(root, source, problems) if root is not None or not problems else None
    problems.sort(key=lambda problem: (problem.line, problem.column))
    if data is None or has_errors(problems):
        return root, None, problems
    return root, from_data(data), problems


def meaning(kind: Kind, node: Node, language: Language) -> Any:
    """What a node of a file without errors says, in the shape of `to_data`; bare texts are in `language`."""
    return Reader([], language).read(kind, node, "")


def _read_file(root: Node | None, source: str, problems: list[Problem]) -> dict[str, Any] | None:
    """The file's data in the shape of `to_data`, with gaps where it has errors; problems are added to the list."""
    if root is None or (isinstance(root, Scalar) and root.value is None):
        problems.append(Problem(0, 1, "error", "file_empty"))
        return None
    if not isinstance(root, Mapping):
        problems.append(_error(root, "not_a_rubric"))
        return None
    unfit = _format_problem(root)
    if unfit is not None:
        problems.append(unfit)
        if unfit.code == "format_newer":  # what else looks wrong may be right in that format
            return None
    reader = Reader(problems, "en" if scalar_value(root.get("language")) == "en" else "id")
    data = reader.read(RUBRIC, root, "")
    criteria = root.get("criteria")
    if isinstance(criteria, Sequence) and criteria.complete and not any(map(_may_be_active, criteria.items)):
        problems.append(_error(criteria, "no_active_criteria"))
    if root.complete:
        from rubrics.lint.rules import advise  # its rules read what this package reads

        problems.extend(advise(root, source))
    return {"format": FORMAT, **data}


def _format_problem(root: Mapping) -> Problem | None:
    """What is wrong with the file's format version, if anything is."""
    node = root.get("format")
    if node is None:
        return _error(root, "format_missing") if root.complete else None
    value = scalar_value(node)
    if type(value) is not int or value < FORMAT:
        return _error(node, "format_unknown")
    return _error(node, "format_newer", format=value) if value > FORMAT else None


def _may_be_active(criterion: Node) -> bool:
    """Whether a criterion is scored, or could be once its own error is mended."""
    return not isinstance(criterion, Mapping) or scalar_value(criterion.get("active")) is not False


def _error(node: Node, code: str, **params: str | int) -> Problem:
    return Problem(node.line, node.column, "error", code, {"current": FORMAT, **params})
