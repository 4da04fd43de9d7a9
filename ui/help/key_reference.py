"""Every key of the rubric file described for people, from the definition that reading and the schema follow."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from rubrics.format import parse, to_data
from rubrics.format.fields import FORMAT, FORMAT_WORDS, PART_WORDS, RUBRIC
from rubrics.format.kinds import (
    GREATEST_WEIGHT,
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
    parts,
)
from rubrics.format.writing import entry, shown
from rubrics.model import Language, Text
from ui.wording import words

_CODE = re.compile(r"^```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def code_blocks(markdown: str) -> list[str]:
    """The YAML examples of a page; those marked as wrong are left out."""
    return _CODE.findall(markdown)


def key_reference(markdown: str, language: Language) -> str:
    """The Markdown that describes every key, with examples from the first whole rubric on the page.

    Raises ValueError for a page without one.
    """
    for block in code_blocks(markdown):
        rubric, _ = parse(block)
        if rubric is not None:
            return "\n\n".join(_Reference(language, rubric.language).write(to_data(rubric)))
    raise ValueError("no complete rubric among the examples")


class _Reference:
    """Writes in `language`; bare texts of the examples are in `example_language`."""

    def __init__(self, language: Language, example_language: Language) -> None:
        self._language = language
        self._example_language = example_language

    def write(self, example: Mapping[str, Any]) -> Iterator[str]:
        """The paragraphs: the keys of the rubric, then those of each record within it."""
        criterion, preview = _record(RUBRIC, "criteria"), _record(RUBRIC, "previews")
        trait = _record(criterion, "suitable")
        criteria = example["criteria"]
        traits = [one for item in criteria for one in item.get("suitable", [])]
        yield self._heading("rubric", "keys-rubric")
        yield from self._format()
        yield from self._keys(RUBRIC, "key", [example])
        yield self._heading("criterion", "keys-criteria")
        yield from self._keys(criterion, "key-criteria", criteria)
        yield self._heading("trait", "keys-traits")
        yield from self._keys(trait, "key-traits", traits)
        yield self._heading("preview", "keys-previews")
        yield from self._keys(preview, "key-previews", example.get("previews", []))

    def _heading(self, part: str, heading_id: str) -> str:
        return f"### {self._words(f'help.keys_{part}')} {{#{heading_id}}}\n\n{self._words(f'help.about_{part}')}"

    def _format(self) -> Iterator[str]:
        title, description = FORMAT_WORDS
        yield f"#### `format` – {self._say(title)} {{#key-format}}"
        yield f"{self._say(description)} {self._words('help.required')}"
        yield _example("format", FORMAT)

    def _keys(self, record: Record, prefix: str, examples: Sequence[Mapping[str, Any]]) -> Iterator[str]:
        for field in record.fields:
            yield f"#### `{field.key}` – {self._say(field.title)} {{#{prefix}-{field.key}}}"
            yield f"{self._say(field.description)} {self._needed(field)}"
            yield self._kind(field.kind)
            yield from self._parts(field.kind)
            if not _holds_records(field.kind):
                value = next((one[field.key] for one in examples if field.key in one), field.default)
                yield _example(field.key, shown(field.kind, value, self._example_language))

    def _needed(self, field: Field) -> str:
        if field.required:
            return self._words("help.required")
        if isinstance(field.default, bool | float):
            default = str(field.default).lower() if isinstance(field.default, bool) else f"{field.default:g}"
            return self._words("help.default", value=f"`{default}`")
        return self._words("help.optional")

    def _kind(self, kind: Kind) -> str:
        return self._words("help.content", content=self._content(kind))

    def _content(self, kind: Kind) -> str:  # noqa: PLR0911, PLR0912 - one case per kind
        match kind:
            case Identifier():
                return self._words("help.identifier")
            case Prose():
                return self._words("help.prose")
            case Quote():
                return self._words("help.quote")
            case Choice():
                return self._words("help.choice", options=_listed(kind.options))
            case Flag():
                return self._words("help.flag")
            case Whole():
                return self._words("help.whole", least=f"{kind.minimum:,}", most=_number(kind.maximum, self._language))
            case Share():
                return self._words("help.share")
            case Weight():
                return self._words("help.weight", most=GREATEST_WEIGHT)
            case Asked():
                return self._words("help.asked")
            case Scale():
                return self._words("help.scale", levels=_listed(map(str, REQUIRED_LEVELS)))
            case Many(item=Record(name=name)):
                return self._words("help.records", part=self._words(f"help.keys_{name}"), link=_PART_LINKS[name])
            case Many(item=item):
                most = "" if kind.most is None else self._words("help.at_most", most=kind.most)
                return self._words("help.list", content=self._content(item)) + most
            case Record():
                return self._words("help.records", part=self._words(f"help.keys_{kind.name}"), link="")

    def _parts(self, kind: Kind) -> Iterator[str]:
        """The keys below a question or a scale of anchors."""
        if isinstance(kind, Asked | Scale):
            yield "\n".join(f"- `{key}` – {self._say(PART_WORDS[key][1])}" for key in parts(kind))

    def _say(self, text: Text) -> str:
        return text.get(self._language)

    def _words(self, code: str, **params: object) -> str:
        return words(code, self._language, **params)


_PART_LINKS = {"criterion": "#keys-criteria", "trait": "#keys-traits", "preview": "#keys-previews"}


def _record(record: Record, key: str) -> Record:
    """The record of the items in this list."""
    kind = next(field.kind for field in record.fields if field.key == key)
    if not (isinstance(kind, Many) and isinstance(kind.item, Record)):
        raise TypeError(key)
    return kind.item


def _holds_records(kind: Kind) -> bool:
    return isinstance(kind, Many) and isinstance(kind.item, Record)


def _example(key: str, value: Any) -> str:
    return "\n".join(("```yaml part", *entry(key, value, 0), "```"))


def _listed(options: Any) -> str:
    return ", ".join(f"`{option}`" for option in options)


def _number(value: int, language: Language) -> str:
    grouped = f"{value:,}"
    return grouped.replace(",", ".") if language == "id" else grouped
