"""What a rubric file says, each text with the place where it stands. What cannot be read is left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rubrics.format.nodes import Mapping, Node, Scalar, Sequence, scalar_value
from rubrics.format.text import cleaned
from rubrics.model import LANGUAGES, LEVELS, Language

LONGEST_TEXT = 5_000  # characters; what is longer no rubric should hold, and rules should not take time over


@dataclass(frozen=True, slots=True)
class Passage:
    """A text in one language."""

    text: str
    language: Language
    node: Scalar


@dataclass(frozen=True, slots=True)
class Entry:
    """A text in the languages it is written in; `key` names it, `languages` include those without words yet."""

    key: str
    node: Node
    languages: tuple[Language, ...]
    passages: tuple[Passage, ...]

    def get(self, language: Language) -> Passage | None:
        """The text in this language."""
        return next((passage for passage in self.passages if passage.language == language), None)


@dataclass(frozen=True, slots=True)
class CriterionPart:
    """A criterion as far as it is written, scored or not. The key of an anchor is its level."""

    node: Mapping
    active: bool
    name: Entry | None
    definition: Entry | None
    question: Entry | None
    probes: tuple[Entry, ...]
    anchors: tuple[Entry, ...]
    suitable: tuple[Entry, ...]
    unsuitable: tuple[Entry, ...]
    others: tuple[Entry, ...]

    @property
    def traits(self) -> tuple[Entry, ...]:
        """Suitable traits first, as in the model."""
        return self.suitable + self.unsuitable

    @property
    def entries(self) -> Iterator[Entry]:
        """Every text of the criterion."""
        named = (self.name, self.definition, self.question)
        yield from (entry for entry in named if entry is not None)
        yield from (*self.probes, *self.anchors, *self.traits, *self.others)


@dataclass(frozen=True, slots=True)
class PreviewPart:
    """A realistic preview as far as it is written: what is asked, and what is told."""

    questions: tuple[Entry, ...]
    others: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Content:
    """What is written in a rubric file. `source` is the file's text, `language` that of texts without a key.

    `entries` are all its texts but the sources, which are quoted.
    """

    source: str
    root: Mapping
    language: Language
    criteria: tuple[CriterionPart, ...]
    previews: tuple[PreviewPart, ...]
    entries: tuple[Entry, ...]

    @property
    def active_criteria(self) -> tuple[CriterionPart, ...]:
        """The criteria that are scored."""
        return tuple(criterion for criterion in self.criteria if criterion.active)


def content(root: Mapping, source: str) -> Content:
    """What the tree of a file says; `source` is the text it was made of."""
    language: Language = "en" if scalar_value(root.get("language")) == "en" else "id"
    reader = _Reader(language)
    criteria = tuple(map(reader.criterion, _mappings(root.get("criteria"))))
    previews = tuple(map(reader.preview, _mappings(root.get("previews"))))
    entries = [*reader.entries(root, "title", "role", "summary"), *reader.items(root, "duties")]
    for criterion in criteria:
        entries += criterion.entries
    for preview in previews:
        entries += preview.questions + preview.others
    return Content(source, root, language, criteria, previews, tuple(entries))


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads parts of the tree; texts without a language key are in `language`."""

    language: Language

    def criterion(self, node: Mapping) -> CriterionPart:
        anchors = node.get("anchors")
        levels = [str(level) for level in LEVELS]
        return CriterionPart(
            node=node,
            active=scalar_value(node.get("active")) is not False,
            name=self.entry(node, "name"),
            definition=self.entry(node, "definition"),
            question=self.entry(node, "question") if isinstance(node.get("question"), Mapping) else None,
            probes=self.items(node, "probes"),
            anchors=self.entries(anchors, *levels) if isinstance(anchors, Mapping) else (),
            suitable=self.traits(node, "suitable"),
            unsuitable=self.traits(node, "unsuitable"),
            others=self.entries(node, "category", "weight_reason"),
        )

    def preview(self, node: Mapping) -> PreviewPart:
        return PreviewPart(self.entries(node, "question", "follow_up"), self.entries(node, "claim", "reality"))

    def traits(self, node: Mapping, key: str) -> tuple[Entry, ...]:
        texts = (self.entry(trait, "text") for trait in _mappings(node.get(key)))
        return tuple(text for text in texts if text is not None)

    def items(self, node: Mapping, key: str) -> tuple[Entry, ...]:
        value = node.get(key)
        texts = (self.text(item, key) for item in value.items) if isinstance(value, Sequence) else ()
        return tuple(text for text in texts if text is not None)

    def entries(self, node: Mapping, *keys: str) -> tuple[Entry, ...]:
        texts = (self.entry(node, key) for key in keys)
        return tuple(text for text in texts if text is not None)

    def entry(self, node: Mapping, key: str) -> Entry | None:
        value = node.get(key)
        return None if value is None else self.text(value, key)

    def text(self, node: Node, key: str) -> Entry | None:
        """The text at a node: one string, or one for each language."""
        if isinstance(node, Mapping):
            written = [(language, place) for language in LANGUAGES if (place := node.get(language)) is not None]
        else:
            written = [(self.language, node)]
        passages = tuple(
            Passage(cleaned(value), language, place)
            for language, place in written
            if isinstance(place, Scalar) and isinstance(value := place.value, str) and value.strip()
            if len(value) <= LONGEST_TEXT
        )
        return Entry(key, node, tuple(language for language, _ in written), passages) if passages else None


def _mappings(node: Node | None) -> list[Mapping]:
    return [item for item in node.items if isinstance(item, Mapping)] if isinstance(node, Sequence) else []
