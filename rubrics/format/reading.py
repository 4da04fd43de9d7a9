"""From the YAML text of a rubric to its data, with every problem of the file at once."""

from __future__ import annotations

import math
import re
from typing import Any

from rubrics.format.advice import advise
from rubrics.format.data import from_data
from rubrics.format.fields import (
    FORMAT,
    GREATEST_WEIGHT,
    IDENTIFIER_LENGTH,
    IDENTIFIER_PATTERN,
    REQUIRED_LEVELS,
    RUBRIC,
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
from rubrics.format.nodes import HIDDEN, Mapping, Node, Refused, Scalar, Sequence, compose
from rubrics.format.text import cleaned
from rubrics.model import LANGUAGES, LEVELS, Language, Rubric
from rubrics.problems import Problem, has_errors

IDENTIFIER = re.compile(IDENTIFIER_PATTERN)
CLOSE_ENOUGH = 70  # of 100, rapidfuzz's ratio: "wieght" reaches 83, "bobot" stays below 40


def parse(text: str) -> tuple[Rubric | None, list[Problem]]:
    """The rubric of a YAML text and every problem in it, in the order of the file.

    The rubric is None as soon as one problem is an error; advice alone leaves it usable. Never raises,
    whatever the text is.
    """
    data, problems = read_data(text)
    if data is None or has_errors(problems):
        return None, problems
    return from_data(data), problems


def read_data(text: str) -> tuple[dict[str, Any] | None, list[Problem]]:
    """What the YAML text says, in the shape of `to_data`, and every problem. With errors the data has gaps."""
    root, problems = compose(text.removeprefix("\ufeff"))
    reader = _Reader(problems)
    data = reader.read_file(root) if root is not None or not problems else None
    problems.sort(key=lambda problem: (problem.line, problem.column))
    return data, problems


class _Reader:
    """Walks nodes and fields side by side. A value that cannot be used becomes None, its problem is noted."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        self.language: Language = "id"
        self.identifiers: dict[tuple[str, str], Node] = {}  # scope and id -> where it stands first

    def report(self, node: Node, code: str, **params: str | float) -> None:
        self.problems.append(Problem(node.line, node.column, "error", code, params))

    # the whole file

    def read_file(self, root: Node | None) -> dict[str, Any] | None:
        if root is None or (isinstance(root, Scalar) and root.value is None):
            self.problems.append(Problem(0, 1, "error", "file_empty"))
            return None
        if not isinstance(root, Mapping):
            self.report(root, "not_a_rubric")
            return None
        if not self.format_is_known(root):
            return None
        language = root.get("language")
        if isinstance(language, Scalar) and language.text in LANGUAGES:
            self.language = "en" if language.text == "en" else "id"
        data = self.read_record(RUBRIC, root)
        if root.complete and data.get("criteria") is not None and not any(map(_is_active, data["criteria"])):
            self.report(root.get("criteria") or root, "no_active_criteria")
        if root.complete:
            self.problems.extend(advise(data, root))
        return {"format": FORMAT, **data}

    def format_is_known(self, root: Mapping) -> bool:
        """Whether the file is of this format; a newer one is refused without looking further."""
        node = root.get("format")
        if node is None:
            if root.complete:
                self.report(root, "format_missing", current=FORMAT)
            return True
        value = node.value if isinstance(node, Scalar) else None
        if value == FORMAT and type(value) is int:
            return True
        if type(value) is int and value > FORMAT:
            self.report(node, "format_newer", format=value, current=FORMAT)
            return False
        self.report(node, "format_unknown", current=FORMAT)
        return True

    # one value of each kind

    def read(self, kind: Kind, node: Node, key: str) -> Any:  # noqa: PLR0911 - one line per kind
        if isinstance(node, Refused):
            return None
        match kind:
            case Record():
                return (
                    self.read_record(kind, node)
                    if isinstance(node, Mapping)
                    else self.wrong(node, key, "mapping_expected")
                )
            case Many():
                return self.read_list(kind, node, key)
            case Prose():
                return self.read_prose(node, key)
            case Asked():
                return self.read_question(kind, node, key)
            case Scale():
                return self.read_anchors(node, key)
            case Identifier():
                return self.read_identifier(kind, node, key)
            case Quote():
                return self.read_string(node, key)
            case Choice():
                return self.read_choice(kind.options, node, key)
            case Flag():
                value = _value(node)
                return value if isinstance(value, bool) else self.wrong(node, key, "flag_expected")
            case Whole() | Share() | Weight():
                return self.read_number(kind, node, key)

    def read_record(self, kind: Record, node: Mapping) -> dict[str, Any]:
        known = [field.key for field in kind.fields] + (["format"] if kind is RUBRIC else [])
        values = self.entries(node, known, kind.name)
        data: dict[str, Any] = {}
        for field in kind.fields:
            if field.key not in values:
                if field.required and node.complete:
                    self.report(node, "key_missing", key=field.key, record=kind.name)
                continue
            value = self.read(field.kind, values[field.key], field.key)
            if value is not None and not _is_default(field, value):
                data[field.key] = value
        return data

    def entries(self, node: Mapping, known: list[str], record: str) -> dict[str, Node]:
        """The values by key; keys that are unknown or stand twice are reported."""
        values: dict[str, Node] = {}
        lines: dict[str, int] = {}
        for key, value in node.entries:
            if key.text in lines:
                self.report(key, "key_twice", key=key.text, line=lines[key.text])
                continue
            lines[key.text] = key.line
            if key.text in known:
                values[key.text] = value
            else:
                self.report_unknown(key, known, record)
        return values

    def report_unknown(self, key: Scalar, known: list[str], record: str) -> None:
        suggestion = _nearest(key.text, known)
        if suggestion:
            self.report(key, "key_unknown_similar", key=key.text, record=record, suggestion=suggestion)
        else:
            self.report(key, "key_unknown", key=key.text, record=record, known=", ".join(known))

    def read_list(self, kind: Many, node: Node, key: str) -> list[Any] | None:
        if not isinstance(node, Sequence):
            return self.wrong(node, key, "list_expected")
        if kind.most is not None and len(node.items) > kind.most:
            self.report(node.items[kind.most], "list_too_long", key=key, limit=kind.most)
        items = (self.read(kind.item, item, key) for item in node.items)
        return [item for item in items if item is not None]

    def read_string(self, node: Node, key: str) -> str | None:
        value = _value(node)
        if value is None and isinstance(node, Scalar):
            self.report(node, "text_empty", key=key)
            return None
        if not isinstance(value, str):
            return self.wrong(node, key, "quotes_needed" if isinstance(node, Scalar) else "string_expected")
        hidden = HIDDEN.search(value)
        if hidden:
            self.report(node, "hidden_character", character=f"U+{ord(hidden.group()):04X}")
            return None
        text = cleaned(value)
        if not text:
            self.report(node, "text_empty", key=key)
            return None
        return text

    def read_prose(self, node: Node, key: str) -> dict[str, str] | None:
        if isinstance(node, Scalar):
            text = self.read_string(node, key)
            return None if text is None else {self.language: text}
        if not isinstance(node, Mapping):
            return self.wrong(node, key, "text_expected")
        return self.languages(node, self.entries(node, list(LANGUAGES), "text"), key)

    def languages(self, node: Mapping, values: dict[str, Node], key: str) -> dict[str, str] | None:
        written = [language for language in LANGUAGES if language in values]
        if not written and node.complete:
            self.report(node, "text_missing", key=key)
        texts = {language: self.read_string(values[language], language) for language in written}
        return {language: text for language, text in texts.items() if text is not None} or None

    def read_question(self, kind: Asked, node: Node, key: str) -> dict[str, str] | None:
        if not isinstance(node, Mapping):
            return self.wrong(node, key, "question_expected")
        values = self.entries(node, ["kind", *LANGUAGES], "question")
        if "kind" not in values and node.complete:
            self.report(node, "key_missing", key="kind", record="question")
        chosen = self.read(Choice(kind.options), values["kind"], "kind") if "kind" in values else None
        texts = self.languages(node, values, key)
        return None if chosen is None or texts is None else {"kind": chosen, **texts}

    def read_anchors(self, node: Node, key: str) -> dict[str, Any] | None:
        if not isinstance(node, Mapping):
            return self.wrong(node, key, "mapping_expected")
        values = self.entries(node, [str(level) for level in LEVELS], "anchors")
        missing = [str(level) for level in REQUIRED_LEVELS if str(level) not in values]
        if missing and node.complete:
            self.report(node, "anchor_missing", levels=", ".join(missing))
        texts = {level: self.read_prose(values[level], level) for level in sorted(values)}
        return {level: text for level, text in texts.items() if text is not None} or None

    def read_identifier(self, kind: Identifier, node: Node, key: str) -> str | None:
        text = self.read_string(node, key)
        if text is None:
            return None
        if not IDENTIFIER.match(text) or len(text) > IDENTIFIER_LENGTH:
            self.report(node, "identifier_malformed", value=_short(text), limit=IDENTIFIER_LENGTH)
            return None
        first = self.identifiers.setdefault((kind.scope, text), node) if kind.scope else node
        if first is not node:
            self.report(node, "identifier_twice", value=text, line=first.line)
        return text

    def read_choice(self, options: tuple[str, ...], node: Node, key: str) -> str | None:
        text = self.read_string(node, key)
        if text is None or text in options:
            return text
        self.report(node, "choice_unknown", key=key, value=_short(text), options=", ".join(options))
        return None

    def read_number(self, kind: Whole | Share | Weight, node: Node, key: str) -> int | float | None:
        value = _value(node)
        if isinstance(value, bool) or not isinstance(value, int | float):
            return self.wrong(node, key, "number_expected")
        if isinstance(kind, Weight):
            if not value > 0 or math.isinf(value):
                self.report(node, "weight_not_positive", value=str(value))
                return None
            low, high = 0.0, float(GREATEST_WEIGHT)
        elif isinstance(kind, Share):
            low, high = 0.0, 1.0
        else:
            low, high = kind.minimum, kind.maximum
        if not low <= value <= high:
            self.report(node, "number_out_of_range", key=key, value=str(value), minimum=low, maximum=high)
            return None
        if isinstance(kind, Whole):
            return value if isinstance(value, int) else self.wrong(node, key, "whole_expected")
        return float(value)

    def wrong(self, node: Node, key: str, code: str) -> Any:
        self.report(node, code, key=key)
        return None


def _value(node: Node) -> bool | int | float | str | None:
    return node.value if isinstance(node, Scalar) else None


def _is_default(field: Field, value: Any) -> bool:
    """Whether the value says nothing but the default, which the data leaves out."""
    return not field.required and value in (field.default, [])


def _is_active(criterion: dict[str, Any]) -> bool:
    return criterion.get("active", True) is True


def _nearest(word: str, known: list[str]) -> str:
    """The known key that was probably meant, or ""."""
    from rapidfuzz import fuzz, process

    found = process.extractOne(word.lower(), known, scorer=fuzz.ratio, score_cutoff=CLOSE_ENOUGH)
    return found[0] if found else ""


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"
