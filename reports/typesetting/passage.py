"""Text in another language than its document's: who has the page read aloud hears it spoken in its own."""

from __future__ import annotations

from collections.abc import Sequence


class Passage(str):
    """A text and the `language` it is written in (BCP 47: "id", "en")."""

    __slots__ = ("language",)
    language: str

    def __new__(cls, text: str, language: str) -> Passage:
        """The text, marked."""
        passage = super().__new__(cls, text)
        passage.language = language
        return passage


def like(passage: str, text: str) -> str:
    """The text, which holds this passage and little else, in its language: "1. Ketelitian" in that of "Ketelitian"."""
    return Passage(text, passage.language) if isinstance(passage, Passage) else text


def language_of(spans: Sequence[tuple[str, str]]) -> str:
    """The language of the spans (font, text) where most of their characters are in another than the document's."""
    passages = [text for _, text in spans if isinstance(text, Passage)]
    if not passages or 2 * sum(map(len, passages)) <= sum(len(text) for _, text in spans):
        return ""
    return passages[0].language
