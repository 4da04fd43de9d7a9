"""The words of the reports as they stand on a page: a figure stays on one line with the word that says of what."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from reports.typesetting.passage import like
from reports.wording.wording import Wording
from rubrics.model import Text

NO_BREAK = "\u00a0"  # a space at which no line ends; what is set and copied there is an ordinary one

# The placeholders that stand for figures: of something that has a name, and of things that are counted.
_HAVE_A_NAME = (
    "coverage|gap|high|level|low|mean|minimum|number|page|points|revision|round|score|threshold|time|value|weight|worst"
)
_ARE_COUNTED = "all|ever|given|minutes|months|n|now|people|rated"
_FIGURE = re.compile(rf"[(\[≈→]*(?:\d[\d–,.]*|\{{(?:{_HAVE_A_NAME}|{_ARE_COUNTED})\}})%?")
_NAMED = re.compile(rf"\{{(?:{_HAVE_A_NAME})\}}")
_BETWEEN = frozenset({"dari", "sampai", "of", "to", "−", "÷", "×"})
_BEFORE = frozenset({"→", "≈", "="})
_LONE = re.compile(r"(?<=\w) (?=\d(?!\w))")


class PageWording(Wording):
    """The words of one language, with spaces at which no line ends where a figure and its word stand."""

    def _said(self, code: str) -> str:
        return bound(super()._said(code))

    def numbered(self, number: int, text: Text) -> str:
        """A rubric's text behind its number, which does not end a line."""
        said = self.text(text)
        return like(said, f"{number}.{NO_BREAK}{said}")

    def date(self, at: str) -> str:
        """The day with its month."""
        return super().date(at).replace(" ", NO_BREAK, 1)

    def day(self, day: str) -> str:
        """The day with its month."""
        return super().day(day).replace(" ", NO_BREAK, 1)


@cache
def bound(text: str) -> str:
    """A text with placeholders whose figures are bound: what is counted to its word ("{n} criteria"), what has a name
    to that ("weight {weight}"), and a figure to the next where one word stands between ("{n} of {all}").
    """
    words = text.split(" ")
    said = words[0]
    for (before, word), after in zip(pairwise(words), [*words[2:], ""], strict=False):
        said += (NO_BREAK if _belong(before, word, after) else " ") + word
    return said


def held_together(typed: str) -> str:
    """A typed text in which a figure of one digit does not begin a line: "not 4." stays together."""
    return _LONE.sub(NO_BREAK, typed)


def _belong(before: str, word: str, after: str) -> bool:
    """Whether no line ends between two words, the second of which another one comes `after`."""
    if before in _BEFORE | _BETWEEN:
        return _is_figure(word) or before == "="
    if _is_open(before):
        return word in _BETWEEN or (word not in _BEFORE and not _NAMED.search(before) and not _is_figure(word))
    counts_what_follows = _is_open(word) and after and not _NAMED.search(word)
    return _is_figure(word) and before[-1] not in ",;" and not counts_what_follows


def _is_figure(word: str) -> bool:
    return bool(_FIGURE.match(word))


def _is_open(word: str) -> bool:
    """Whether it is a figure that no sign parts from the next word."""
    return bool(_FIGURE.fullmatch(word.rstrip(")]"))) and word[-1:] not in ".,"
