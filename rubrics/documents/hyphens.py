"""Words that were broken at the end of a line, with their hyphens where these belong to the word."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

_LAST = re.compile(r"([^\W_]+(?:-[^\W_]+)*)-")
_FIRST = re.compile(r"[^\W_]+")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")

# First parts that are written with a hyphen in Indonesian or English, so that a line may end behind it; the prefixes
# only where nothing else in the document was broken by a program, since programs break words behind them too.
_WORDS = re.compile(
    "all|back|client|cross|customer|data|day|detail|end|face|fast|follow|front|full|goal|hands|hard|high|least|life|long|"
    "low|mid|off|one|open|part|peer|problem|real|result|results|role|self|service|short|team|three|time|top|two|user|"
    "well|word|work|world"
)
_PREFIXES = re.compile("anti|antar|co|e|ex|in|kontra|multi|non|on|pasca|post|pra|pro|semi|sub")
_ENDINGS = re.compile("able|age|ed|e[nr]|ers?|est|ful|ic|ing|less|ly|ment|ners?|ness|ware")
_SECONDS = re.compile(
    "based|driven|facing|friendly|handed|hearted|headed|minded|motivated|orient(?:at)?ed|paced|solving|spoken|tempered"
)
_VOWELS = str.maketrans("", "", "aeiou")
_LONGEST = 100  # letters of a word
_SHORTEST = 3  # letters that must repeat; "me-" and "ka-" are only beginnings


class Hyphens:
    """Mends words, knowing how the rest of the document writes them."""

    def __init__(self, lines: Iterable[str]) -> None:
        lines = list(lines)
        self._known = {word for line in lines for word in _WORD.findall(line.lower())}
        self._by_program = False
        self._by_program = any(self._is_broken(line, below) for line, below in pairwise(lines))

    def ended(self, line: str, following: str) -> str:
        """A line as it ends within its paragraph: a word broken there goes on in the next line, with its hyphen only
        where that is its own; otherwise a space follows.
        """
        if not line.endswith("-") or not _FIRST.match(following):
            return f"{line} "
        return line[:-1] if self._is_broken(line, following) else line

    def _is_broken(self, line: str, following: str) -> bool:
        """Whether the hyphen at the end of a line is none of its word's own."""
        first = _FIRST.match(following) if line.endswith("-") else None
        last = _LAST.fullmatch(line[-_LONGEST:].rpartition(" ")[2].lstrip("(\"'“‘")) if first else None
        return first is not None and last is not None and not self._keeps(last.group(1), first.group())

    def _keeps(self, before: str, after: str) -> bool:
        """Whether "before-after" is written with its hyphen."""
        if not after[0].islower() or not before[-1].isalpha():
            return True
        before, after = before.lower(), after.lower()
        if before + after in self._known:
            return False
        if f"{before}-{after}" in self._known:
            return True
        start = before.rpartition("-")[2]
        if _SECONDS.fullmatch(after) or _is_doubled(start, after):
            return True
        if self._by_program and (_PREFIXES.fullmatch(start) or _ENDINGS.fullmatch(after)):
            return False
        return len(start) == 1 or bool(_WORDS.fullmatch(start) or _PREFIXES.fullmatch(start))


def _is_doubled(before: str, after: str) -> bool:
    """Whether an Indonesian word is doubled: anak-anak, berulang-ulang, sayur-mayur, surat-menyurat.

    The kinds are those of Tata Bahasa Baku Bahasa Indonesia: whole, with affixes, with another sound, and with a
    nasal in place of the first sound.
    """
    if min(len(before), len(after)) < _SHORTEST:
        return False
    if after.startswith(before) or before.endswith(after):
        return True
    if len(before) > _SHORTEST and after.endswith(before[1:]):
        return True
    is_like = before[0] == after[0] and before.translate(_VOWELS) == after.translate(_VOWELS)
    return is_like and len(before) == len(after) > _SHORTEST
