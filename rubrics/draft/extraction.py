"""Puts the steps of drafting together: text -> sentences -> readings -> items -> pairs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from rubrics.documents import tidy
from rubrics.draft import languages, pairs, risky, role, sections, sentences, traits
from rubrics.draft.joints import Mode
from rubrics.draft.records import Claim, Draft, Item, Risky, Sentence
from rubrics.draft.sections import Reading
from rubrics.errors import DocumentError
from rubrics.model import Language


def extract(text: str, *, title: str | None = None) -> Draft:
    """See rubrics.draft.draft."""
    text = tidy(text)
    if not text:
        raise DocumentError("text_empty")
    language = languages.of_document(text)
    readings = sections.read(text, sentences.split(text), language)
    found = collect(text, readings, language, title=title)
    if not (found.suitable or found.unsuitable or found.duties or found.expectations or found.misconceptions):
        raise DocumentError("document_no_profile")
    return found


def collect(text: str, readings: Sequence[Reading], language: Language, *, title: str | None = None) -> Draft:
    """What sentences say that have been read, in the order of the document; `title` replaces the job's name."""
    reader = _Items(text)
    for reading in readings:
        reader.take(reading)
    expectations, misconceptions = _claims(text, readings)
    name = role.find([reading.sentence for reading in readings], language)
    return Draft(
        text=text,
        title=title or name,
        role=name,
        language=language,
        sentences=tuple(reading.sentence for reading in readings),
        duties=tuple(reader.duties),
        suitable=tuple(reader.suitable),
        unsuitable=tuple(reader.unsuitable),
        pairs=tuple(pairs.find(reader.suitable, reader.unsuitable, name)),
        expectations=tuple(expectations),
        misconceptions=tuple(misconceptions),
        distinctions=tuple(_distinctions(text, readings)),
        discriminatory=tuple(reader.risky),
    )


class _Items:
    """Collects duties, traits and risky wording, each once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: set[tuple[str, str]] = set()
        self.duties: list[Item] = []
        self.suitable: list[Item] = []
        self.unsuitable: list[Item] = []
        self.risky: list[Risky] = []

    def take(self, reading: Reading) -> None:
        """Add what this sentence says."""
        for start, end in reading.bodies:
            if reading.kind == "duty":
                self._add(self.duties, reading, self._pieces(reading, start, end, "duty"))
            elif reading.kind == "suitable":
                self._add_traits(self.suitable, reading, start, end, "suitable")
            elif reading.kind == "unsuitable":
                self._add_traits(self.unsuitable, reading, start, end, "unsuitable")
        if reading.kind == "other" and risky.asks(reading.sentence.text):
            self._add_risky(reading, reading.sentence.start, reading.sentence.end)

    def _add_traits(self, target: list[Item], reading: Reading, start: int, end: int, mode: Mode) -> None:
        marks = self._add_risky(reading, start, end)
        found = self._pieces(reading, start, end, mode, risky.starts(marks))
        clean = [
            piece for piece in found if not any(piece.start < mark.end and mark.start < piece.end for mark in marks)
        ]
        self._add(target, reading, clean)

    def _pieces(
        self, reading: Reading, start: int, end: int, mode: Mode, breaks: Sequence[int] = ()
    ) -> list[traits.Piece]:
        return traits.pieces(self._text, start, end, mode, breaks=breaks, language=reading.language)

    def _add_risky(self, reading: Reading, start: int, end: int) -> list[risky.Mark]:
        marks = risky.find(self._text, start, end, reading.language)
        for mark in marks:
            if not mark.category:
                continue
            item = Item(self._text[mark.start : mark.end], mark.start, mark.end, reading.sentence)
            self.risky.append(Risky(item, mark.category))
        return marks

    def _add(self, target: list[Item], reading: Reading, found: Iterable[traits.Piece]) -> None:
        for piece in found:
            key = (reading.kind, piece.text.lower())
            if key not in self._known:
                self._known.add(key)
                target.append(Item(piece.text, piece.start, piece.end, reading.sentence))


def _claims(text: str, readings: Sequence[Reading]) -> tuple[list[Claim], list[Claim]]:
    """Expectations and misconceptions with their realities."""
    found: dict[str, list[Claim]] = {"expectation": [], "misconception": []}
    for number, reading in enumerate(readings):
        if reading.kind not in found or not reading.bodies:
            continue
        reality = _item(text, reading.reality, reading.sentence) if reading.reality else None
        following = next((later for later in readings[number + 1 : number + 3] if later.kind != "other"), None)
        if reality is None and following is not None and following.kind == "reality" and following.bodies:
            reality = _item(text, following.bodies[0], following.sentence)
        claim = _item(text, reading.bodies[0], reading.sentence)
        if claim:
            found[reading.kind].append(Claim(claim, reality))
    return found["expectation"], found["misconception"]


def _distinctions(text: str, readings: Sequence[Reading]) -> list[Item]:
    """What sets the job apart; a sentence that only announces it gives way to the next one."""
    found = []
    for number, reading in enumerate(readings):
        if reading.kind != "distinction" or not reading.bodies:
            continue
        start, end = reading.bodies[0]
        following = readings[number + 1] if number + 1 < len(readings) else None
        is_announced = following is not None and following.kind == "distinction"
        if is_announced and sections.is_weak_distinction(text[start:end]):
            continue
        item = _item(text, (start, end), reading.sentence)
        if item:
            found.append(item)
    return found


def _item(text: str, span: tuple[int, int], sentence: Sentence) -> Item | None:
    start, end = span
    end = min(end, sentence.end)
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and text[end - 1] in " ,;:.!?…-–—":
        end -= 1
    return Item(re.sub(r"\s+", " ", text[start:end]), start, end, sentence) if end > start else None
