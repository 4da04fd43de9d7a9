"""Headed lists, as in job adverts: which lines stand under which heading."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rubrics.draft.headings import MARKS, NUMBER, kind_of
from rubrics.draft.readings import lower
from rubrics.draft.records import Kind, Sentence
from rubrics.draft.sentences import BULLET

_LONGEST_HEADING = 80
_INLINE = re.compile(r"^(?P<heading>[^:.!?\n]{2,45}?)\s*:\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Line:
    """What a sentence is by its place: a heading, an item of a list, or running text under a heading.

    `section` is what the heading above announces ("other": nothing of the profile; None: no heading, or one that says
    nothing); `start` is where the item's text begins.
    """

    section: Kind | None
    role: str = "text"
    start: int = 0


def listed(text: str, sentences: Sequence[Sentence], announced: Callable[[str], Kind | None]) -> dict[int, Line]:
    """By position in `sentences`: what each sentence is that stands under a heading, or is one.

    `announced` reads a lead such as "You will do well here if you:", which is no title.
    A list ends at the next heading, known or not. Under a heading without a mark, a line without a bullet behind an
    empty one ends it too.
    """
    return _Reader(text, sentences, announced).lines()


class _Reader:
    """Goes through the sentences from above, knowing the heading that holds."""

    def __init__(self, text: str, sentences: Sequence[Sentence], announced: Callable[[str], Kind | None]) -> None:
        self._text = text
        self._sentences = sentences
        self._announced = announced

    def lines(self) -> dict[int, Line]:
        """See listed."""
        found: dict[int, Line] = {}
        section: Kind | None = None
        is_marked = False
        has_items = False
        for number, sentence in enumerate(self._sentences):
            heading = self._heading(number)
            if heading is not None:
                section, is_marked = heading
                has_items = False
                found[number] = Line(section, "heading")
                continue
            is_item = self._is_bullet(sentence)
            asked = self._question(number)
            if asked:
                found[number] = Line(asked, "heading")
                section, is_marked, has_items = asked, False, False
                continue
            if (
                section
                and not is_item
                and self._is_after_gap(sentence)
                and self._has_ended(number, has_items, is_marked)
            ):
                section = None
            inline = self._inline(sentence) if not section or not is_item else None
            held = self._held(number, found) if not section else None
            if inline or held:
                found[number] = inline or Line(held)
            elif section:
                found[number] = Line(section, self._role(number), sentence.start)
            has_items = has_items or is_item
        return found

    # --- lines -------------------------------------------------------------------------------------------------

    def _line_start(self, position: int) -> int:
        return self._text.rfind("\n", 0, position) + 1

    def _line(self, position: int) -> str:
        start = self._line_start(position)
        end = self._text.find("\n", position)
        return self._text[start : end if end >= 0 else len(self._text)]

    def _is_bullet(self, sentence: Sentence) -> bool:
        return bool(BULLET.match(self._text, self._line_start(sentence.start)))

    def _is_after_gap(self, sentence: Sentence) -> bool:
        line = self._line_start(sentence.start)
        return self._text[max(0, line - 2) : line] == "\n\n"

    def _is_first_on_line(self, sentence: Sentence) -> bool:
        before = self._text[self._line_start(sentence.start) : sentence.start]
        return not any(letter.isalnum() for letter in _without_bullet(before))

    def _has_ended(self, number: int, has_items: bool, is_marked: bool) -> bool:
        """Whether running text behind a gap no longer belongs to the heading."""
        if has_items or is_marked:
            return has_items
        return number == 0 or self._heading(number - 1) is None

    def _role(self, number: int) -> str:
        """Whether the sentence is an item of its list by itself, rather than part of running text."""
        sentence = self._sentences[number]
        if not self._is_first_on_line(sentence):
            return "text"
        if self._is_bullet(sentence):
            return "item"
        line = self._line(sentence.start).strip()
        is_whole_line = sentence.text.strip() == line
        return "item" if is_whole_line and not line.endswith((".", "!", "?")) else "text"

    def _question(self, number: int) -> Kind | None:
        """What a question announces that is answered on its own line: "Siapa yang cocok? Mereka yang …"."""
        sentence = self._sentences[number]
        if not sentence.text.endswith("?") or number + 1 == len(self._sentences):
            return None
        is_answered = self._line_start(self._sentences[number + 1].start) == self._line_start(sentence.start)
        return kind_of(sentence.text) if is_answered and not self._is_bullet(sentence) else None

    def _held(self, number: int, found: dict[int, Line]) -> Kind | None:
        """What the sentence before it announced that stands on the same line: "You: calm, tidy. Weekend work is a must."."""
        before = found.get(number - 1)
        return before.section if before and not self._is_first_on_line(self._sentences[number]) else None

    # --- headings ----------------------------------------------------------------------------------------------

    def _heading(self, number: int) -> tuple[Kind | None, bool] | None:
        """What the sentence announces if it is a heading, and whether it is marked as one; None for other lines."""
        sentence = self._sentences[number]
        text = sentence.text.strip()
        if len(text) > _LONGEST_HEADING or re.search(r":\s+\S", text):
            return None
        following = self._sentences[number + 1] if number + 1 < len(self._sentences) else None
        if not self._is_whole_line(sentence) or following is None:
            return None
        is_hash = self._text[self._line_start(sentence.start)] in "#" or text.endswith("**")
        leads = self._is_bullet(following)
        ends = text.endswith(":")
        is_item = self._is_bullet(sentence) and not is_hash
        if is_item and not self._is_numbered_title(number):
            return None
        kind = kind_of(text)
        if kind and (is_hash or ends or leads or text[-1] not in ".,;"):
            return kind, is_hash
        if is_item:
            return None
        if is_hash or ((ends or leads) and text[-1] not in ".;!"):
            return self._announced(text), is_hash
        return None

    def _is_whole_line(self, sentence: Sentence) -> bool:
        line = _without_bullet(self._line(sentence.start).strip()).strip(MARKS)
        return sentence.text.strip().strip(MARKS) in {line, NUMBER.sub("", line.lower())} or (
            sentence.text.strip(MARKS) == line
        )

    def _is_numbered_title(self, number: int) -> bool:
        """ "A. Tugas" before "1. Membaca gambar": the marks around it differ."""
        mark = self._mark(number)
        is_numbered = any(letter.isalnum() for letter in mark)
        return is_numbered and self._mark(number + 1) != mark and (number == 0 or self._mark(number - 1) != mark)

    def _mark(self, number: int) -> str:
        """What the sentence's bullet looks like, whatever its number: "1." and "2." are alike; "" without one."""
        bullet = BULLET.match(self._text, self._line_start(self._sentences[number].start))
        plain = re.sub(r"\d+", "1", bullet.group().strip()) if bullet else ""
        return re.sub(r"[a-z]", "a", re.sub(r"[A-Z]", "A", plain))

    def _inline(self, sentence: Sentence) -> Line | None:
        """ "Requirements: patience, tact" on one line."""
        if not self._is_first_on_line(sentence):
            return None
        match = _INLINE.match(sentence.text)
        kind = kind_of(match.group("heading")) if match else None
        if not match or kind is None or kind in {"expectation", "misconception", "distinction"}:
            return None
        return Line(kind, "item", sentence.start + match.end())


def _without_bullet(line: str) -> str:
    bullet = BULLET.match(line)
    return line[bullet.end() :] if bullet else line
