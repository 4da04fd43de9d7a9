"""Looks for risky wording in what was committed, in small bites between key presses."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from rubrics.model import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable

BITE_MS = 4
PAUSE_MS = 400  # after a commit: whoever types on is not disturbed
_BETWEEN_MS = 5
_PIECE = 500  # letters; a phrase at the seam of two pieces may be missed, sentences are not cut where it can be helped
_ENOUGH = 3  # risky phrases of one text
_SEAM = re.compile(r"(?<=[.!?;])\s|\n")


class Risk(NamedTuple):
    """A risky phrase as it was written, and what it is about."""

    phrase: str
    category: str


class WordingWatch(QObject):
    """`watch` texts, and `found` tells when more is known about any of them; `risks` is what is known.

    Each passage is read in the language it seems to be in, or in both. Phrases of gut feeling ("low") are left alone.
    """

    found = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._known: dict[tuple[int, int], tuple[Risk, ...]] = {}  # by hash and length: texts can be long
        self._waiting: deque[str] = deque()
        self._work: Iterator[bool] | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._bite)

    @property
    def busy(self) -> bool:
        """Whether there is something left to read."""
        return bool(self._waiting) or self._work is not None

    def watch(self, texts: Iterable[str]) -> None:
        """Read these, those that are not known yet, as soon as there is a pause."""
        fresh = [text for text in texts if text and _key(text) not in self._known]
        if fresh:
            self._known.update((_key(text), ()) for text in fresh)
            self._waiting.extend(fresh)
            self._timer.start(_BETWEEN_MS)

    def risks(self, text: str) -> tuple[Risk, ...]:
        """The first few risky phrases of a text, as far as it has been read."""
        return self._known.get(_key(text), ())

    def _bite(self) -> None:
        spent = QElapsedTimer()
        spent.start()
        if self._work is None:
            self._work = self._read_all()
        news = False
        while not spent.hasExpired(BITE_MS):
            step = next(self._work, None)
            if step is None:
                self._work = None
                break
            news = news or step
        if self.busy:
            self._timer.start(_BETWEEN_MS)
        if news:
            self.found.emit()

    def _read_all(self) -> Iterator[bool]:
        """Step by step; True where something was found."""
        from rubrics import wording  # with its lists it takes longer to load than a key press may

        yield False
        for language in LANGUAGES:
            wording.find("", language)
            yield False
        while self._waiting:
            yield from self._read(self._waiting.popleft(), wording.find)

    def _read(self, text: str, find: Callable[[str], list]) -> Iterator[bool]:
        risks: list[Risk] = []
        for piece in pieces(text):
            new = [Risk(piece[one.start : one.end], one.category) for one in find(piece) if one.severity != "low"]
            risks += [one for one in new if one not in risks]
            if new:
                self._known[_key(text)] = tuple(risks[:_ENOUGH])
            yield bool(new)
            if len(risks) >= _ENOUGH:
                return


def pieces(text: str) -> Iterator[str]:
    """A text in pieces of about 500 letters, cut behind sentences, or else between words, or else anywhere."""
    start = 0
    while start < len(text):
        end = start + _PIECE
        if end < len(text):
            seams = [seam.end() for seam in _SEAM.finditer(text, start, end)]
            end = seams[-1] if seams else max(text.rfind(" ", start, end) + 1, 0) or end
        yield text[start:end]
        start = end


def _key(text: str) -> tuple[int, int]:
    return hash(text), len(text)
