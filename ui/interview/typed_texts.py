"""Texts beside a score: committed at every pause, undone one stay in the field at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.interview.history import Step
from ui.interview.writer import Writer

if TYPE_CHECKING:
    from screening.changes import Changes

WriteText = Callable[[str], "Changes"]


@dataclass(slots=True)
class _Stay:
    name: str
    place: tuple[str, str]
    before: str
    after: str
    write: WriteText


class TypedTexts:
    """What is being typed in the fields of evidence; each is named by a key that is unique in the interview."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._stays: dict[str, _Stay] = {}

    def paused(self, key: str, name: str, place: tuple[str, str], *, stored: str, text: str, write: WriteText) -> None:
        """Commit what was typed; `stored` is what the file says now."""
        before = self._writer.said(key, stored)
        if text == before:
            return
        stay = self._stays.setdefault(key, _Stay(name, place, before, text, write))
        stay.after = text
        self._writer.write(key, name, lambda: write(text), text=text)

    def left(self) -> None:
        """The person went on: what was typed since becomes one step to undo."""
        stays, self._stays = self._stays, {}
        for key, stay in stays.items():
            if stay.before != stay.after:
                self._writer.remember(_step(stay), key)


def _step(stay: _Stay) -> Step:
    said = (stay.before, stay.after)
    return Step(stay.name, stay.place, lambda: stay.write(stay.after), lambda: stay.write(stay.before), said)
