"""A rubric as YAML text that a person likes to edit."""

from __future__ import annotations

from typing import Any

from rubrics.format.data import to_data
from rubrics.format.fields import RUBRIC
from rubrics.format.kinds import Kind, Many, Prose, parts
from rubrics.format.text import WIDTH, cleaned, number, quoted, written
from rubrics.model import Language, Rubric

STEP = 2  # spaces per level
SPACED = {"criteria", "previews"}  # lists with a blank line between their items


def dump(rubric: Rubric) -> str:
    """The YAML text of a rubric that has no file yet: block style, keys in the order of the format.

    `parse` of it gives the same rubric, its texts cleaned (NFC, no hidden characters or blank ends).
    """
    data = clean_data(rubric)
    lines: list[str] = []
    for key, value in {"format": data["format"], **shown(RUBRIC, data, rubric.language)}.items():
        if isinstance(value, list):
            lines.append("")
        lines += entry(key, value, 0, spaced=key in SPACED)
    return "\n".join(lines) + "\n"


def clean_data(rubric: Rubric) -> dict[str, Any]:
    """The data of a rubric with its texts as a file keeps them; what is empty then is left out."""
    data: dict[str, Any] = _clean(to_data(rubric))
    return data


def _clean(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: item for key, old in value.items() if (item := _clean(old)) not in ("", {})}
    if isinstance(value, list):
        return [item for old in value if (item := _clean(old)) not in ("", {})]
    return cleaned(value) if isinstance(value, str) else value


def shown(kind: Kind, value: Any, language: Language) -> Any:
    """The data of a value as the file shows it: a text in the rubric's language alone is a bare string."""
    if isinstance(kind, Many):
        return [shown(kind.item, item, language) for item in value]
    if isinstance(kind, Prose) and value.keys() == {language}:
        return value[language]
    if isinstance(value, dict):
        return {key: shown(part, value[key], language) for key, (part, _) in parts(kind).items() if key in value}
    return value


def entry(key: str, value: Any, indent: int, *, spaced: bool = False) -> list[str]:
    """The lines of one key and its value; `spaced`: a blank line before each item of the list but the first."""
    head = f"{' ' * indent}{key}:"
    inner = indent + STEP
    if not isinstance(value, dict | list):
        first, *others = written(value, inner, WIDTH - len(head) - 1)
        return [f"{head} {first}", *others]
    if not value:
        return [f"{head} {in_braces(value)}"]
    return [head, *collection(value, inner, spaced=spaced)]


def collection(value: dict[str, Any] | list[Any], indent: int, *, spaced: bool = False) -> list[str]:
    """The lines of a mapping or list, each indented by `indent` spaces or more."""
    if isinstance(value, dict):
        return [line for key, item in value.items() for line in entry(key, item, indent)]
    lines: list[str] = []
    for position, item in enumerate(value):
        lines += ([""] if spaced and position else []) + list_item(item, indent)
    return lines


def list_item(value: Any, indent: int) -> list[str]:
    """The lines of one list item, its dash indented by `indent` spaces."""
    dash = " " * indent + "- "
    if isinstance(value, dict):
        first, *others = collection(value, indent + STEP)
        return [dash + first.lstrip(" "), *others]
    first, *others = written(value, indent + STEP, WIDTH - len(dash))
    return [dash + first, *others]


def in_braces(value: Any) -> str:
    """A value on one line, collections in braces and brackets."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {in_braces(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(in_braces, value)) + "]"
    return quoted(value, flow=True) if isinstance(value, str) else number(value)
