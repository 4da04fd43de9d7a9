"""Headed lists, as in job adverts: which lines stand under which heading."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from rubrics.draft.headings import kind_of
from rubrics.draft.places import places
from rubrics.draft.records import Kind, Sentence

_LONGEST_HEADING = 80
Role = Literal["heading", "item", "text"]
_INLINE = re.compile(r"^(?P<heading>[^:.!?\n]{2,45}?)\s*:\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Line:
    """What a sentence is by its place: a heading, an item of a list, or running text under a heading.

    `section` is what the heading above announces ("other": nothing of the profile; None: no heading, or one that says
    nothing); `start` is where the item's text begins.
    """

    section: Kind | None
    role: Role = "text"
    start: int = 0


def listed(text: str, sentences: Sequence[Sentence], announced: Callable[[str], Kind | None]) -> dict[int, Line]:
    """By position in `sentences`: what each sentence is that stands under a heading, or is one.

    `announced` reads a lead such as "You will do well here if you:", which is no title.
    A list ends at the next heading, known or not. Under a heading without a mark, a line without a bullet behind an
    empty one ends it too.
    """
    return _Reader(text, sentences, announced).lines()


@dataclass(frozen=True, slots=True)
class _Heading:
    """What a heading announces; `is_marked` means that it is written as one ("# Requirements")."""

    kind: Kind | None
    is_marked: bool


class _Reader:
    """Goes through the sentences from above, knowing the heading that holds."""

    def __init__(self, text: str, sentences: Sequence[Sentence], announced: Callable[[str], Kind | None]) -> None:
        self._sentences = sentences
        self._announced = announced
        self._places = places(text, sentences)
        self._title_marks: set[str] = set()
        self._headings = [self._heading(number) for number in range(len(sentences))]
        self._lines: dict[int, Line] = {}

    def lines(self) -> dict[int, Line]:
        """See listed."""
        heading: _Heading | None = None
        has_items = False
        for number, place in enumerate(self._places):
            announced = self._headings[number] or self._question(number)
            if announced:
                heading, has_items = announced, False
                self._lines[number] = Line(heading.kind, "heading")
                continue
            if heading and not place.mark and place.is_after_gap and place.is_first:
                heading = None if self._has_ended(number, heading, has_items) else heading
            has_items = has_items or bool(place.mark)
            line = self._line(number, heading.kind if heading else None)
            if line:
                self._lines[number] = line
        return self._lines

    def _has_ended(self, number: int, heading: _Heading, has_items: bool) -> bool:
        """Whether running text behind a gap no longer belongs to the heading."""
        return has_items or not (heading.is_marked or (number and self._headings[number - 1]))

    def _line(self, number: int, section: Kind | None) -> Line | None:
        sentence, place = self._sentences[number], self._places[number]
        if not section or not place.mark:
            inline = self._inline(sentence) if place.is_first else None
            if inline:
                return inline
        before = self._lines.get(number - 1)
        if not section and before and not place.is_first:  # "You: calm, tidy. Weekend work is a must."
            return Line(before.section)
        return Line(section, self._role(number), sentence.start) if section else None

    def _role(self, number: int) -> Role:
        """Whether the sentence is an item of its list by itself, rather than part of running text."""
        place = self._places[number]
        is_item = place.is_first if place.mark else place.is_alone
        return "item" if is_item and (place.mark or self._sentences[number].text[-1] not in ".!?") else "text"

    def _inline(self, sentence: Sentence) -> Line | None:
        """As in "Requirements: patience, tact" on one line."""
        match = _INLINE.match(sentence.text)
        kind = kind_of(match.group("heading")) if match else None
        is_title = match and match.group("heading").lower().split()[-1] in {"profile", "profil"}
        if not match or is_title or kind not in {"suitable", "unsuitable", "duty", "other"}:
            return None
        return Line(kind, "item", sentence.start + match.end())

    # --- headings ----------------------------------------------------------------------------------------------

    def _heading(self, number: int) -> _Heading | None:
        """What the sentence announces if it is a heading, a line of its own before others; None for other sentences."""
        text, place = self._sentences[number].text, self._places[number]
        is_last = number + 1 == len(self._sentences)
        if is_last or not place.is_alone or len(text) > _LONGEST_HEADING or re.search(r":\s+\S", text):
            return None
        is_marked = place.mark.startswith("#") or text.endswith("**")
        if place.mark and not is_marked and not self._is_numbered_title(number):
            return None
        leads, ends = bool(self._places[number + 1].mark), text.endswith(":")
        kind = kind_of(text)
        if kind and (is_marked or ends or leads or text[-1] not in ".,;"):
            self._title_marks.add(place.mark)
            return _Heading(kind, is_marked)
        if is_marked or (not place.mark and (ends or leads) and text[-1] not in ".;!"):
            return _Heading(self._announced(text), is_marked)
        is_alike = place.mark and place.mark in self._title_marks  # "F. Tempat kerja" behind "E. Miskonsepsi"
        return _Heading(None, False) if is_alike else None

    def _is_numbered_title(self, number: int) -> bool:
        """As in "A. Tugas" before "1. Membaca gambar": the marks around it differ."""
        mark = self._places[number].mark
        before = self._places[number - 1].mark if number else ""
        return any(letter.isalnum() for letter in mark) and mark not in {before, self._places[number + 1].mark}

    def _question(self, number: int) -> _Heading | None:
        """What a question announces that is answered on its own line: "Siapa yang cocok? Mereka yang …"."""
        text, place = self._sentences[number].text, self._places[number]
        is_asked = text.endswith("?") and place.is_first and not place.mark and number + 1 < len(self._sentences)
        is_answered = is_asked and self._places[number + 1].line == place.line
        kind = kind_of(text) if is_answered and len(text) <= _LONGEST_HEADING else None
        return _Heading(kind, False) if kind else None
