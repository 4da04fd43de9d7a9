"""Words and lines: what somebody typed, measured and broken to a width, in one pass however long it is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from reportlab.pdfbase import pdfmetrics

from reports.typesetting.ink import Ink, Run
from reports.typesetting.right_to_left import is_right_to_left, visual_order, visual_word
from reports.typesetting.styles import Style


class Word(NamedTuple):
    """A word ready to be set. `text` is what was typed; it gives a line with right-to-left words its order."""

    width: float
    runs: tuple[Run, ...]
    text: str
    right_to_left: bool = False


Span = tuple[str, str]  # font, text
Line = list[Word]


@lru_cache(maxsize=16384)
def width_of(text: str, font: str, size: float) -> float:
    """The width of a text in points. The words of a rubric come back on every page."""
    width: float = pdfmetrics.stringWidth(text, font, size)
    return width


def break_lines(words: Sequence[Word], width: float, style: Style) -> list[Line]:
    """Words into lines of at most `width`; a word wider than a whole line is broken between its characters."""
    space = width_of(" ", style.font, style.size)
    lines: list[Line] = []
    current: Line = []
    room = width
    for word in words:
        if word.width <= room:
            current.append(word)
            room -= word.width + space
        elif word.width <= width:
            lines.append(current)
            current = [word]
            room = width - word.width - space
        else:
            *full, last = _pieces(word, room, width, style.size)
            for piece in full:
                lines.append([*current, piece] if piece.width else current)
                current = []
            current = [last]
            room = width - last.width - space
    if current:
        lines.append(current)
    return [line for line in lines if line]


def shorten(ink: Ink, line: Line, width: float, style: Style) -> Line:
    """A line with an ellipsis at its end, cut so far that both fit into `width`."""
    ellipsis = _word(ink, [(style.font, "…")], style.size)
    kept = list(line)
    while len(kept) > 1 and line_width([*kept, ellipsis], style) > width:
        kept.pop()
    if line_width([*kept, ellipsis], style) > width:
        kept = [_pieces(kept[0], width - ellipsis.width - 3, width, style.size)[0]]
    return [*kept, ellipsis]


def line_runs(line: Line, space_font: str) -> list[Run]:
    """What is set on one line from left to right, neighbours in the same font joined."""
    if any(word.right_to_left for word in line):
        line = [line[position] for position in visual_order([word.text for word in line])]
    runs: list[Run] = []
    for number, word in enumerate(line):
        if number:
            _append(runs, Run(space_font, " "))
        if word.right_to_left:
            for run in reversed(word.runs):
                _append(runs, Run(run.font, visual_word(run.text)))
        else:
            for run in word.runs:
                _append(runs, run)
    return runs


def _append(runs: list[Run], run: Run) -> None:
    if runs and runs[-1].font == run.font:
        runs[-1] = Run(run.font, runs[-1].text + run.text)
    else:
        runs.append(run)


def words_of(ink: Ink, spans: Sequence[Span], size: float) -> list[Word]:
    """The words of all spans; where two spans meet without a space between, they share a word."""
    words: list[Word] = []
    open_spans: list[Span] = []  # the word that a following span may go on
    for font, content in spans:
        if open_spans and content[:1].isspace():
            words.append(_word(ink, open_spans, size))
            open_spans = []
        pieces = content.split()
        for number, piece in enumerate(pieces):
            if open_spans and number:
                words.append(_word(ink, open_spans, size))
                open_spans = []
            open_spans.append((font, piece))
        if open_spans and content[-1:].isspace():
            words.append(_word(ink, open_spans, size))
            open_spans = []
    if open_spans:
        words.append(_word(ink, open_spans, size))
    return [word for word in words if word.runs]


def _word(ink: Ink, spans: Sequence[Span], size: float) -> Word:
    if len(spans) == 1:
        font, text = spans[0]
        runs = ink.runs(text, font)
    else:
        text = "".join(part for _, part in spans)
        runs = tuple(run for font, part in spans for run in ink.runs(part, font))
    if len(runs) == 1 and runs[0].font == spans[0][0]:  # Fira Sans: it has no letters that run from the right
        return Word(width_of(runs[0].text, runs[0].font, size), runs, text)
    return Word(sum(width_of(run.text, run.font, size) for run in runs), runs, text, is_right_to_left(text))


def line_width(line: Line, style: Style) -> float:
    """The width of a line with single spaces, in points."""
    space: float = width_of(" ", style.font, style.size)
    return sum(word.width for word in line) + space * max(len(line) - 1, 0)


def _pieces(word: Word, room: float, width: float, size: float) -> list[Word]:
    """A word in pieces: the first fits `room` and may be empty, the others fit `width`."""
    pieces: list[Word] = []
    runs: list[Run] = []
    used = 0.0
    for font, text in word.runs:
        for character in text:
            advance = width_of(character, font, size)
            if used + advance > room and (runs or not pieces):
                pieces.append(_piece(runs, used, word))
                runs, used, room = [], 0.0, width
            _append(runs, Run(font, character))
            used += advance
    pieces.append(_piece(runs, used, word))
    return pieces


def _piece(runs: list[Run], width: float, word: Word) -> Word:
    return Word(width, tuple(runs), "".join(run.text for run in runs), word.right_to_left)
