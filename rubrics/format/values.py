"""Reading the values of a rubric file: for each kind of value what it says, or what is wrong with it."""

from __future__ import annotations

import math
import re
from typing import Any

from rubrics.format.kinds import (
    GREATEST_WEIGHT,
    IDENTIFIER_LENGTH,
    IDENTIFIER_PATTERN,
    REQUIRED_LEVELS,
    Asked,
    Choice,
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
from rubrics.format.nodes import HIDDEN, Mapping, Node, Refused, Scalar, Sequence, scalar_value
from rubrics.format.text import cleaned
from rubrics.model import LANGUAGES, LEVELS, Language
from rubrics.problems import Problem

IDENTIFIER = re.compile(IDENTIFIER_PATTERN)
CLOSE_ENOUGH = 70  # of 100, rapidfuzz's ratio: "wieght" reaches 83, "bobot" stays below 40
EXCERPT = 40  # characters of a wrong value that a message quotes


class Reader:
    """Walks nodes and kinds side by side. A value that cannot be used becomes None, and its problem is noted."""

    def __init__(self, problems: list[Problem], language: Language) -> None:
        self.problems = problems
        self.language = language
        self.identifiers: dict[tuple[str, str], Node] = {}  # scope and id -> where it stands first

    def report(self, node: Node, code: str, **params: str | float) -> None:
        """Note an error at this node; what stands behind an alias is not known, and its place reported already."""
        if isinstance(node, Refused):
            return
        self.problems.append(Problem(node.line, node.column, "error", code, params))

    def read(self, kind: Kind, node: Node, key: str) -> Any:  # noqa: PLR0911 - one line per kind
        """What the node says as a value of this kind, in the shape of `to_data`; `key` names it in messages."""
        match kind:
            case Record():
                return self.read_record(kind, node, key)
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
                return self.read_choice(kind, node, key)
            case Flag():
                return self.read_flag(node, key)
            case Whole() | Share() | Weight():
                return self.read_number(kind, node, key)

    # mappings and lists

    def read_record(self, kind: Record, node: Node, key: str) -> dict[str, Any] | None:
        """A mapping with known keys; what equals its default is left out, as in `to_data`."""
        if not isinstance(node, Mapping):
            self.report(node, "mapping_expected", key=key)
            return None
        values = self.entries(node, [*kind.beside, *(field.key for field in kind.fields)])
        data: dict[str, Any] = {}
        for field in kind.fields:
            if field.key not in values:
                if field.required:
                    self.report_missing(node, field.key)
                continue
            value = self.read(field.kind, values[field.key], field.key)
            if value is not None and (field.required or value not in (field.default, [])):
                data[field.key] = value
        return data

    def entries(self, node: Mapping, known: list[str]) -> dict[str, Node]:
        """The values by key; a key that is unknown or stands twice is an error."""
        first: dict[str, Scalar] = {}
        values: dict[str, Node] = {}
        for key, value in node.entries:
            if key.text in first:
                self.report(key, "key_twice", key=_excerpt(key.text), line=first[key.text].line)
                continue
            first[key.text] = key
            if key.text in known:
                values[key.text] = value
                continue
            meant = _nearest(key.text, known)
            if meant:
                self.report(key, "key_unknown_similar", key=_excerpt(key.text), suggestion=meant)
            else:
                self.report(key, "key_unknown", key=_excerpt(key.text), known=", ".join(known))
        return values

    def report_missing(self, node: Node, key: str) -> None:
        """Note a missing key, unless the place was cut short by another error."""
        if node.complete:
            self.report(node, "key_missing", key=key)

    def read_list(self, kind: Many, node: Node, key: str) -> list[Any] | None:
        """A list, without the items that cannot be used."""
        if not isinstance(node, Sequence):
            self.report(node, "list_expected", key=key)
            return None
        if kind.most is not None and len(node.items) > kind.most:
            self.report(node.items[kind.most], "list_too_long", key=key, most=kind.most)
        items = (self.read(kind.item, item, key) for item in node.items)
        return [item for item in items if item is not None]

    # texts

    def read_string(self, node: Node, key: str) -> str | None:
        """A string that says something."""
        value = scalar_value(node)
        if isinstance(node, Scalar) and value is None:
            value = ""
        if not isinstance(value, str):
            self.report(node, "quotes_needed" if isinstance(node, Scalar) else "string_expected", key=key)
            return None
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
        """A text per language; a bare string is in the rubric's language."""
        if isinstance(node, Mapping):
            return self.read_languages(node, self.entries(node, list(LANGUAGES)), key)
        if not isinstance(node, Scalar):
            self.report(node, "text_expected", key=key)
            return None
        text = self.read_string(node, key)
        return None if text is None else {self.language: text}

    def read_languages(self, node: Node, values: dict[str, Node], key: str) -> dict[str, str] | None:
        """The texts among these values, at least one."""
        written = [language for language in LANGUAGES if language in values]
        if not written and node.complete:
            self.report(node, "text_missing", key=key)
        texts = {language: self.read_string(values[language], language) for language in written}
        return {language: text for language, text in texts.items() if text is not None} or None

    def read_question(self, kind: Asked, node: Node, key: str) -> dict[str, str] | None:
        """A kind of question and its text per language."""
        if not isinstance(node, Mapping):
            self.report(node, "question_expected", key=key)
            return None
        values = self.entries(node, ["kind", *LANGUAGES])
        if "kind" not in values:
            self.report_missing(node, "kind")
        chosen = self.read(Choice(kind.options), values["kind"], "kind") if "kind" in values else None
        texts = self.read_languages(node, values, key)
        return None if chosen is None or texts is None else {"kind": chosen, **texts}

    def read_anchors(self, node: Node, key: str) -> dict[str, Any] | None:
        """A text per level, from the lowest to the highest."""
        if not isinstance(node, Mapping):
            self.report(node, "anchors_expected", key=key)
            return None
        values = self.entries(node, [str(level) for level in LEVELS])
        missing = [str(level) for level in REQUIRED_LEVELS if str(level) not in values]
        if missing and node.complete:
            self.report(node, "anchor_missing", levels=", ".join(missing))
        texts = {level: self.read_prose(values[level], level) for level in sorted(values)}
        return {level: text for level, text in texts.items() if text is not None} or None

    # single values

    def read_identifier(self, kind: Identifier, node: Node, key: str) -> str | None:
        """A name of small letters, digits and hyphens, the only one of its scope."""
        text = self.read_string(node, key)
        if text is None:
            return None
        if not IDENTIFIER.fullmatch(text) or len(text) > IDENTIFIER_LENGTH:
            self.report(node, "identifier_malformed", value=_excerpt(text), most=IDENTIFIER_LENGTH)
            return None
        first = self.identifiers.setdefault((kind.scope, text), node) if kind.scope else node
        if first is not node:
            self.report(node, "identifier_twice", value=_excerpt(text), line=first.line)
        return text

    def read_choice(self, kind: Choice, node: Node, key: str) -> str | None:
        """One of the words that are possible here."""
        text = self.read_string(node, key)
        if text is None or text in kind.options:
            return text
        self.report(node, "choice_unknown", key=key, value=_excerpt(text), options=", ".join(kind.options))
        return None

    def read_flag(self, node: Node, key: str) -> bool | None:
        """True or false, written as YAML does."""
        value = scalar_value(node)
        if isinstance(value, bool):
            return value
        self.report(node, "flag_expected", key=key)
        return None

    def read_number(self, kind: Whole | Share | Weight, node: Node, key: str) -> int | float | None:
        """A number within the bounds of its kind."""
        value = scalar_value(node)
        if isinstance(value, bool) or not isinstance(value, int | float):
            self.report(node, "number_expected", key=key)
            return None
        if isinstance(kind, Weight) and not 0 < value < math.inf:
            self.report(node, "weight_not_positive", value=str(value))
            return None
        low, high = _bounds(kind)
        if not low <= value <= high:
            self.report(node, "number_out_of_range", key=key, value=f"{value:g}", least=low, most=high)
            return None
        if not isinstance(kind, Whole):
            return float(value)
        if not isinstance(value, int):
            self.report(node, "whole_number_expected", key=key)
            return None
        return value


def _bounds(kind: Whole | Share | Weight) -> tuple[int, int]:
    match kind:
        case Whole():
            return kind.minimum, kind.maximum
        case Share():
            return 0, 1
        case Weight():
            return 0, GREATEST_WEIGHT


def _nearest(word: str, known: list[str]) -> str:
    """The known key that was probably meant, or ""."""
    from rapidfuzz import fuzz, process

    found = process.extractOne(_excerpt(word).lower(), known, scorer=fuzz.ratio, score_cutoff=CLOSE_ENOUGH)
    return found[0] if found else ""


def _excerpt(text: str) -> str:
    text = HIDDEN.sub("\ufffd", text)
    return text if len(text) <= EXCERPT else text[: EXCERPT - 1] + "…"
