"""A rubric as YAML text that a person likes to edit."""

from __future__ import annotations

from typing import Any

from rubrics.format.data import to_data
from rubrics.format.fields import RUBRIC, Kind, Many, Prose, Quote, Record
from rubrics.format.text import WIDTH, cleaned, quoted, written
from rubrics.model import Language, Rubric

STEP = 2  # spaces per level


def dump(rubric: Rubric) -> str:
    """The YAML text of a rubric that has no file yet: block style, keys in the order of the format.

    `parse` of it gives the same rubric, its texts cleaned (NFC, no hidden characters or blank ends).
    """
    data = file_form(rubric)
    lines: list[str] = []
    for key, value in data.items():
        if isinstance(value, list):
            lines.append("")
        lines += entry(key, value, 0, spaced=key in {"criteria", "previews"})
    return "\n".join(lines) + "\n"


def file_form(rubric: Rubric) -> dict[str, Any]:
    """The data of a rubric as its file shows it: a text in the rubric's language alone is a bare string."""
    data = to_data(rubric)
    shown = _shown(RUBRIC, data, rubric.language)
    return {"format": data["format"], **shown}


def _shown(kind: Kind, value: Any, language: Language) -> Any:
    match kind:
        case Record():
            return {
                field.key: _shown(field.kind, value[field.key], language) for field in kind.fields if field.key in value
            }
        case Many():
            return [_shown(kind.item, item, language) for item in value]
        case Prose():
            texts = {name: cleaned(text) for name, text in value.items()}
            return texts[language] if texts.keys() == {language} else texts
        case Quote():
            return cleaned(value)
        case _ if isinstance(value, dict):  # a question, or anchors
            return {
                key: _shown(Quote() if isinstance(item, str) else Prose(), item, language)
                for key, item in value.items()
            }
        case _:
            return value


def entry(key: str, value: Any, indent: int, *, spaced: bool = False) -> list[str]:
    """The lines of one key and its value; `spaced`: a blank line before each item of the list but the first."""
    head = f"{' ' * indent}{quoted(key) if not key.isdigit() else key}:"
    inner = indent + STEP
    if isinstance(value, dict):
        return [head, *mapping(value, inner)] if value else [head + " {}"]
    if isinstance(value, list):
        lines = [head] if value else [head + " []"]
        for position, item in enumerate(value):
            lines += ([""] if spaced and position else []) + list_item(item, inner)
        return lines
    first, *others = written(value, inner, WIDTH - len(head) - 1)
    return [f"{head} {first}", *others]


def mapping(value: dict[str, Any], indent: int) -> list[str]:
    """The lines of a mapping, each indented by `indent` spaces."""
    return [line for key, item in value.items() for line in entry(key, item, indent)]


def list_item(value: Any, indent: int) -> list[str]:
    """The lines of one list item, its dash indented by `indent` spaces."""
    dash = " " * indent + "- "
    if isinstance(value, dict):
        first, *others = mapping(value, indent + STEP)
        return [dash + first.lstrip(" "), *others]
    first, *others = written(value, indent + STEP, WIDTH - len(dash))
    return [dash + first, *others]
