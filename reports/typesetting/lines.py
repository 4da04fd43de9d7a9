"""Words and lines: what somebody typed, measured and broken to a width, in one pass however long it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import chain, groupby, pairwise
from operator import itemgetter
from typing import NamedTuple

from reportlab.pdfbase import pdfmetrics

from reports.typesetting import fonts
from reports.typesetting.direction import RIGHT_TO_LEFT, base_level, levels, visual_order
from reports.typesetting.ink import Ink, Run
from reports.typesetting.shaping import Cluster, Shaped, shape
from reports.typesetting.styles import Style

# Scripts without spaces that may be broken after nearly every character.
BREAKABLE = frozenset({"Hani", "Hira", "Kana", "Bopo"})
NEVER_FIRST = frozenset("、。，．・：；！？）］｝」』】〉》〕ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ…‥,.;:!?)]}%")
NEVER_LAST = frozenset("（［｛「『【〈《〔([{")
# In Thai and Lao these open a syllable: a word that is wider than a line is better broken before one of them.
OPENS_SYLLABLE = frozenset("เแโใไເແໂໃໄ")
# White that holds what is on either side of it on one line; it is set, and copied, as the ordinary space it looks like.
NO_BREAK = "\u00a0\u202f\u2007"
UNBROKEN = re.compile(rf"[{NO_BREAK}]*\S[\S{NO_BREAK}]*")
ORDINARY = str.maketrans(dict.fromkeys(NO_BREAK, " "))
MOST_WORDS = 4096  # kept of one font and size
UNPARTED = 12  # characters: a name between spaces, with the mark that stands for it, is no sentence
EVEN_STEPS = 6  # widths tried, each halving what is left between too narrow and wide enough
LOOKED_BACK = 8  # how many characters a line may be shorter for a better break


class Word(NamedTuple):
    """A word ready to be set. `text` is what was typed, `width` in points.

    `font` is the one that sets it all as it comes, "" where it takes more than that.
    """

    width: float
    runs: tuple[Run, ...]
    text: str
    font: str = ""
    base: int = 0  # the level of its paragraph: 1 where that runs from right to left
    space: int = 0  # the level of the space behind it
    goes_on: bool = False  # the next line goes on with the same word


Span = tuple[str, str]  # font, text
Line = list[Word]


@lru_cache(maxsize=16384)
def width_of(text: str, font: str, size: float) -> float:
    """The width in points of a text in a font of ReportLab. The words of a rubric come back on every page."""
    width: float = pdfmetrics.stringWidth(text, font, size)
    return width


class PlainWords(dict[str, Word]):
    """The words that are set as they come in one font and size: those of a rubric come back in every document."""

    def __init__(self, font: str, size: float) -> None:
        super().__init__()
        self.font = font
        self.size = size

    def __missing__(self, text: str) -> Word:
        """Measure a word that nobody asked for before."""
        if len(self) >= MOST_WORDS:
            self.clear()
        width = width_of(text, self.font, self.size)
        word = self[text] = Word(width, (Run(self.font, text),), text, self.font)
        return word


plain_words = cache(PlainWords)


def run_width(run: Run, size: float) -> float:
    """The width of a run in points."""
    return run.shaped.width * size / 1000 if run.shaped else width_of(run.text, run.font, size)


def depth_of(words: Sequence[Word], size: float) -> float:
    """How far below their line words go that Fira Sans lacks, in points; 0 for all others."""
    found = [run.shaped for word in words for run in word.runs if run.shaped]
    glyphs = [(one.face, [part for cluster in one.clusters for part in cluster.parts]) for one in found]
    return max([face.depth(parts) * size / face.units for face, parts in glyphs], default=0.0)


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
        elif word.width <= width and not _is_breakable(word):
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


def even_lines(words: Sequence[Word], lines: list[Line], width: float, style: Style) -> list[Line]:
    """The words on as many `lines` as they took at this width, each as long as the others as far as may be."""
    least, most = max(word.width for word in words), width
    for _ in range(EVEN_STEPS if least < width else 0):
        tried = (least + most) / 2
        if len(found := break_lines(words, tried, style)) == len(lines):
            lines, most = found, tried
        else:
            least = tried
    return lines


def shorten(ink: Ink, line: Line, width: float, style: Style) -> Line:
    """A line with an ellipsis at its end, cut so far that both fit into `width`."""
    base = line[0].base
    ellipsis = _word(ink, [(style.font, "…")], style.size, base=base, word_levels=[base] if base else [])
    kept = list(line)
    while len(kept) > 1 and line_width([*kept, ellipsis], style) > width:
        kept.pop()
    if line_width([*kept, ellipsis], style) > width:
        kept = [_pieces(kept[0], width - ellipsis.width - 3, width, style.size)[0]]
    return [*kept, ellipsis]


def line_runs(line: Line, space_font: str, *, has_next: bool = False) -> list[Run]:
    """What is set on one line from left to right, neighbours in the same font joined.

    Where another line follows (`has_next`), a space ends this one: a reader may not find the words apart otherwise.
    """
    ends_in_space = has_next and not line[-1].goes_on
    fonts_used = {word.font for word in line}
    if fonts_used == {space_font}:
        return [Run(space_font, " ".join([word.text for word in line]) + " " * ends_in_space)]
    if "" not in fonts_used:
        return _plain_runs(line, space_font, " " * ends_in_space)
    runs: list[Run] = []
    for number, word in enumerate(line):
        if number:
            _append(runs, Run(space_font, " ", level=line[number - 1].space))
        for run in word.runs:
            _append(runs, run)
    if ends_in_space:
        _append(runs, Run(space_font, " ", level=line[-1].base))
    if any(run.level for run in runs):
        runs = [runs[position] for position in visual_order([run.level for run in runs])]
    for number, run in enumerate(runs):
        beside = [runs[at].shaped for at in (number - 1, number + 1) if 0 <= at < len(runs)]
        if run.text == " " and beside and beside[0] and all(one and one.face is beside[0].face for one in beside):
            runs[number] = run._replace(shaped=_space(beside[0], space_font))
    return runs


def _plain_runs(line: Line, space_font: str, end: str) -> list[Run]:
    """Words in several fonts, each set as it comes, with the spaces between them and what ends the line."""
    spaced = [part for word in line for part in ((word.font, word.text), (space_font, " "))]
    spaced[-1] = (space_font, end)
    groups = groupby(spaced, key=itemgetter(0))
    joined = [Run(font, "".join([text for _, text in parts])) for font, parts in groups]
    return joined if joined[-1].text else joined[:-1]


def _space(beside: Shaped, font: str) -> Shaped:
    """A space as wide as that of `font` in the font beside it: a reader that leaves no font sees whole sentences."""
    width = width_of(" ", font, 1000)
    space = Cluster(" ", (), width * beside.face.units / 1000)
    return beside._replace(text=" ", clusters=(space,), width=width)


def _append(runs: list[Run], run: Run) -> None:
    last = runs[-1] if runs else None
    if last and last.font == run.font and last.level == run.level and not (last.shaped or run.shaped):
        runs[-1] = Run(run.font, last.text + run.text, level=run.level)
    else:
        runs.append(run)


def words_of(ink: Ink, spans: Sequence[Span], size: float) -> list[Word]:
    """The words of all spans; where two spans meet without a space between, they share a word."""
    if len(spans) == 1 and fonts.are_plain(spans[0][1], spans[0][0]):
        return [*_plain_words_of(*spans[0], size)]
    if all(fonts.are_plain(content, font) for font, content in spans) and _are_apart(spans):
        return [*chain.from_iterable(_plain_words_of(font, content, size) for font, content in spans)]
    if any(RIGHT_TO_LEFT.search(content) for _, content in spans):
        words = _mixed_words(ink, list(_parted(spans)), size)
    else:
        words = [_word(ink, parts, size) for parts in _parted(spans)]
    return [word for word in words if word.runs]


def _plain_words_of(font: str, content: str, size: float) -> Iterator[Word]:
    return map(plain_words(font, size).__getitem__, _unbroken(content))


def _are_apart(spans: Sequence[Span]) -> bool:
    """Whether white space stands wherever two spans meet."""
    return all(_is_white(before[-1:]) or _is_white(after[:1]) for (_, before), (_, after) in pairwise(spans))


def _is_white(character: str) -> bool:
    """Whether a line may break there."""
    return character.isspace() and character not in NO_BREAK


def _unbroken(content: str) -> list[str]:
    """What stands between white where a line may break."""
    if content.isascii() or not ("\u00a0" in content or "\u202f" in content or "\u2007" in content):
        return content.split()
    return [piece if piece.isascii() else piece.translate(ORDINARY) for piece in UNBROKEN.findall(content)]


def _parted(spans: Sequence[Span]) -> Iterator[list[Span]]:
    """The spans cut where a line may break."""
    parts: list[Span] = []  # of the word that a following span may go on
    for font, content in spans:
        if parts and _is_white(content[:1]):
            yield parts
            parts = []
        for number, piece in enumerate(_unbroken(content)):
            if parts and number:
                yield parts
                parts = []
            parts.append((font, piece))
        if parts and _is_white(content[-1:]):
            yield parts
            parts = []
    if parts:
        yield parts


def _mixed_words(ink: Ink, words: Sequence[list[Span]], size: float) -> list[Word]:
    """The words of a paragraph in which some run from right to left: what stands around a sign decides its place."""
    texts = ["".join(content for _, content in parts) for parts in words]
    paragraph = " ".join(texts)
    base = base_level(paragraph)
    of_paragraph = [*levels(paragraph), base]
    mixed: list[Word] = []
    start = 0
    for parts, text in zip(words, texts, strict=True):
        end = start + len(text)
        of_word = of_paragraph[start:end]
        mixed.append(_word(ink, parts, size, base=base, word_levels=of_word, space=of_paragraph[end]))
        start = end + 1
    return mixed


def _word(
    ink: Ink, spans: Sequence[Span], size: float, *, base: int = 0, word_levels: Sequence[int] = (), space: int = 0
) -> Word:
    if len(spans) == 1 and not word_levels:
        font, text = spans[0]
        runs = ink.runs(text, font)
    else:
        text = "".join(part for _, part in spans)
        found: list[Run] = []
        start = 0
        for font, part in spans:
            found += ink.runs(part, font, word_levels[start : start + len(part)])
            start += len(part)
        runs = tuple(found)
    font = runs[0].font if len(runs) == 1 and runs[0] == Run(runs[0].font, text) else ""
    return Word(sum(run_width(run, size) for run in runs), runs, text, font, base, space)


def line_width(line: Line, style: Style) -> float:
    """The width of a line with single spaces, in points."""
    space: float = width_of(" ", style.font, style.size)
    return sum(word.width for word in line) + space * max(len(line) - 1, 0)


def _is_breakable(word: Word) -> bool:
    if len(word.text) <= UNPARTED:
        return False
    return any(run.shaped and run.shaped.script in BREAKABLE for run in word.runs)


class _Unit(NamedTuple):
    """What is not parted where a word is broken: a letter with its marks, or a Latin name among Chinese."""

    text: str
    width: float
    run: Run


def _pieces(word: Word, room: float, width: float, size: float) -> list[Word]:
    """A word in pieces: the first fits `room` and may be empty, the others fit `width`."""
    units = list(_units(word, width, size))
    spaces = [] if _is_breakable(word) else [number for number, unit in enumerate(units) if unit.text == " "]
    pieces: list[Word] = []
    start = 0
    while start < len(units):
        end, used = start, 0.0
        while end < len(units) and (used + units[end].width <= room or (end == start and pieces)):
            used += units[end].width
            end += 1
        following = end
        if end < len(units):
            end = following = _better_end(units, start, end)
            if spaces:
                end, following = _at_space(spaces, start, end, is_first=not pieces)
        piece = _piece(units[start:end], word, size)
        while piece.width > room and end - start > 1:  # letters at the break may have taken a wider shape
            end -= 1
            following = end
            piece = _piece(units[start:end], word, size)
        pieces.append(piece._replace(goes_on=end == following < len(units)))
        start, room = following, width
    return pieces


def _units(word: Word, width: float, size: float) -> Iterator[_Unit]:
    breakable = _is_breakable(word)
    for run in word.runs:
        if run.shaped:
            for cluster in run.shaped.in_reading_order():
                yield _Unit(cluster.text, cluster.width * size / run.shaped.face.units, run)
        elif breakable and (whole := width_of(run.text, run.font, size)) <= width:
            yield _Unit(run.text, whole, run)
        else:
            for character in run.text:
                yield _Unit(character, width_of(character, run.font, size), run)


def _better_end(units: Sequence[_Unit], start: int, end: int) -> int:
    """A better place for a break shortly before `end`, or `end` where there is none."""
    for better in range(end, max(start, end - LOOKED_BACK), -1):
        before, after = units[better - 1], units[better]
        if " " in (before.text, after.text):
            continue
        script = after.run.shaped.script if after.run.shaped else ""
        if script in {"Thai", "Laoo"} and after.text[0] not in OPENS_SYLLABLE:
            continue
        if after.text[0] not in NEVER_FIRST and before.text[-1] not in NEVER_LAST:
            return better
    return end


def _at_space(spaces: Sequence[int], start: int, end: int, *, is_first: bool) -> tuple[int, int]:
    """Where a piece that may reach `end` ends and the next begins: at one of the spaces, as long as there is any.

    The first piece may stand behind other words: better none of it is there than a part of a word.
    """
    held = [space for space in spaces if start < space <= end]
    if held:
        return held[-1], held[-1] + 1
    return (start, start) if is_first else (end, end)


def _piece(units: Sequence[_Unit], word: Word, size: float) -> Word:
    """The units as a word of their own: what was shaped is shaped anew, as its neighbours have gone."""
    runs: list[Run] = []
    start = 0
    while start < len(units):
        run = units[start].run
        end = start
        while end < len(units) and units[end].run is run:
            end += 1
        text = "".join(unit.text for unit in units[start:end])
        shaped = run.shaped and shape(run.shaped.face, text, run.shaped.script, run.shaped.right_to_left)
        _append(runs, run._replace(text=text, shaped=shaped))
        start = end
    text = "".join(unit.text for unit in units)
    return Word(sum(run_width(run, size) for run in runs), tuple(runs), text, word.font, word.base, word.space)
