"""A rubric as plain data that JSON can hold, and back. The data has the shape of the YAML file."""

from __future__ import annotations

from typing import Any

from rubrics.format.fields import FORMAT, RUBRIC
from rubrics.format.kinds import Asked, Kind, Many, Prose, Record, Scale, Share, Weight
from rubrics.model import LANGUAGES, LEVELS, Anchor, Question, Rubric, Text


def to_data(rubric: Rubric) -> dict[str, Any]:
    """The rubric as dicts, lists, strings, numbers and booleans, in the key order of the file.

    Texts are always written per language; what equals its default is left out.
    """
    return {"format": FORMAT, **_plain(RUBRIC, rubric)}


def from_data(data: dict[str, Any]) -> Rubric:
    """The rubric of what `to_data` made, also after a turn through JSON. The data is trusted, not checked."""
    rubric: Rubric = _record(RUBRIC, data)
    return rubric


def _plain(kind: Kind, value: Any) -> Any:
    match kind:
        case Record():
            return {
                field.key: _plain(field.kind, item)
                for field in kind.fields
                if (item := getattr(value, field.key)) != field.default or field.required
            }
        case Many():
            return [_plain(kind.item, item) for item in value]
        case Prose():
            return _languages(value)
        case Asked():
            return {"kind": value.kind, **_languages(value.text)}
        case Scale():
            return {str(anchor.level): _languages(anchor.text) for anchor in value}
        case _:
            return value


def _languages(text: Text) -> dict[str, str]:
    return {language: getattr(text, language) for language in LANGUAGES if getattr(text, language)}


def _record(kind: Kind, data: Any) -> Any:  # noqa: PLR0911 - one line per kind
    match kind:
        case Record():
            return kind.build(
                **{field.key: _record(field.kind, data[field.key]) for field in kind.fields if field.key in data}
            )
        case Many():
            return tuple(_record(kind.item, item) for item in data)
        case Prose():
            return Text(**data)
        case Asked():
            return Question(data["kind"], Text(data.get("id", ""), data.get("en", "")))
        case Scale():
            return tuple(Anchor(level, Text(**data[str(level)])) for level in LEVELS if str(level) in data)
        case Share() | Weight():
            return float(data)
        case _:
            return data
