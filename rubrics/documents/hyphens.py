"""Words that were broken at the end of a line, with their hyphens where these belong to the word."""

from __future__ import annotations

import re
from collections.abc import Iterable

_LAST = re.compile(r"([^\W_]+(?:-[^\W_]+)*)-")
_FIRST = re.compile(r"[^\W_]+")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")

# First parts that are written with a hyphen in Indonesian or English, so that a line may end behind it.
_WITH_HYPHEN = re.compile(
    "all|anti|antar|back|client|co|cross|customer|data|day|detail|e|end|ex|face|fast|follow|front|full|goal|hands|hard|"
    "high|in|kontra|least|life|long|low|mid|multi|non|off|on|one|open|part|pasca|peer|post|pra|problem|pro|real|result|"
    "results|role|self|semi|service|short|sub|team|three|time|top|two|user|well|word|work|world"
)
_LONGEST = 100  # letters of a word
_SHORTEST = 3  # letters that must repeat; "me-" and "ka-" are only beginnings


class Hyphens:
    """Mends words, knowing how the rest of the document writes them."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._known = {word for line in lines for word in _WORD.findall(line.lower())}

    def ended(self, line: str, following: str) -> str:
        """A line as it ends within its paragraph: a word broken there goes on in the next line, with its hyphen only
        where that is its own; otherwise a space follows.
        """
        first = _FIRST.match(following)
        if not line.endswith("-") or not first:
            return f"{line} "
        last = _LAST.fullmatch(line[-_LONGEST:].rpartition(" ")[2].lstrip("(\"'“‘"))
        return line if last is None or self._keeps(last.group(1), first.group()) else line[:-1]

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
        return len(start) == 1 or bool(_WITH_HYPHEN.fullmatch(start)) or _is_doubled(start, after)


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
    differing = sum(one != other for one, other in zip(before, after, strict=False))
    return len(before) == len(after) > _SHORTEST and differing <= 2
