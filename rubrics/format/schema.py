"""The JSON Schema of the rubric file, for editors that check and complete while HR types.

`python -m rubrics.format.schema` writes it to `rubrics/schema.json`, which ships with the program. It says what a
single value may be; what `parse` finds across values (ids used twice, no active criterion) no schema can say.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from rubrics.format.fields import FORMAT, FORMAT_WORDS, PART_WORDS, RUBRIC
from rubrics.format.kinds import (
    GREATEST_WEIGHT,
    IDENTIFIER_LENGTH,
    IDENTIFIER_PATTERN,
    REQUIRED_LEVELS,
    Asked,
    Choice,
    Field,
    Flag,
    Identifier,
    Kind,
    Many,
    Prose,
    Quote,
    Record,
    Scale,
    Share,
    Weight,
    Whole,
)
from rubrics.model import LANGUAGES, LEVELS, Text

SCHEMA = Path(__file__).resolve().parent.parent / "schema.json"

Schema = dict[str, Any]


def schema() -> Schema:
    """The JSON Schema (draft 2020-12) of format version 1, titles and descriptions in both languages."""
    rubric = _record(RUBRIC)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **_words(
            Text("Rubrik Saring", "Saring rubric"),
            Text("Rubrik wawancara terstruktur.", "The rubric of a structured interview."),
        ),
        **rubric,
        "required": ["format", *rubric["required"]],
        "properties": {"format": {**_words(*FORMAT_WORDS), "const": FORMAT}, **rubric["properties"]},
        "$defs": {"string": {"type": "string", "pattern": r"\S"}, "text": _text()},
    }


def schema_text() -> str:
    """The schema as the text of its file."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


def _kind(kind: Kind) -> Schema:  # noqa: PLR0911 - one line per kind
    match kind:
        case Record():
            return _record(kind)
        case Many():
            most = {} if kind.most is None else {"maxItems": kind.most}
            return {"type": "array", "items": _kind(kind.item), **most}
        case Prose():
            return {"$ref": "#/$defs/text"}
        case Quote():
            return {"$ref": "#/$defs/string"}
        case Asked():
            return _question(kind)
        case Scale():
            return _scale()
        case Identifier():
            return {"type": "string", "pattern": IDENTIFIER_PATTERN, "maxLength": IDENTIFIER_LENGTH}
        case Choice():
            return {"enum": list(kind.options)}
        case Flag():
            return {"type": "boolean"}
        case Whole():
            return {"type": "integer", "minimum": kind.minimum, "maximum": kind.maximum}
        case Share():
            return {"type": "number", "minimum": 0, "maximum": 1}
        case Weight():
            return {"type": "number", "exclusiveMinimum": 0, "maximum": GREATEST_WEIGHT}


def _record(kind: Record) -> Schema:
    required = [field.key for field in kind.fields if field.required]
    return _mapping({field.key: _field(field) for field in kind.fields}, required)


def _field(field: Field) -> Schema:
    default = {"default": field.default} if isinstance(field.default, bool | float) else {}
    return {**_words(field.title, field.description), **_kind(field.kind), **default}


def _mapping(properties: Schema, required: list[str]) -> Schema:
    return {"type": "object", "additionalProperties": False, "required": required, "properties": properties}


def _languages() -> Schema:
    return {language: _part(language, {"$ref": "#/$defs/string"}) for language in LANGUAGES}


def _part(key: str, value: Schema) -> Schema:
    """A key below a text, a question or a scale of anchors."""
    return {**_words(*PART_WORDS[key]), **value}


def _text() -> Schema:
    per_language = {"type": "object", "additionalProperties": False, "minProperties": 1, "properties": _languages()}
    return {"anyOf": [{"$ref": "#/$defs/string"}, per_language]}


def _question(kind: Asked) -> Schema:
    properties = {"kind": _part("kind", {"enum": list(kind.options)}), **_languages()}
    return {**_mapping(properties, ["kind"]), "minProperties": 2}


def _scale() -> Schema:
    levels = {str(level): _part(str(level), {"$ref": "#/$defs/text"}) for level in LEVELS}
    return _mapping(levels, [str(level) for level in REQUIRED_LEVELS])


def _words(title: Text, description: Text) -> Schema:
    return {"title": f"{title.id} / {title.en}", "description": f"{description.id}\n\n{description.en}"}


if __name__ == "__main__":
    SCHEMA.write_text(schema_text(), encoding="utf-8")
