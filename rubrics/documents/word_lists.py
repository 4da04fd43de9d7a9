"""Which paragraphs of a Word document are headings, and which mark a list item shows."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from rubrics.documents.word_names import W, value

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement as Element

_HEADING = re.compile(r"(?:heading \d|title|subtitle)$", re.IGNORECASE)  # Word keeps these names in every language
_LONGEST_CHAIN = 20  # styles based on styles
_LETTERS = 26
_UNMARKED = {"none", ""}

Level = tuple[str, int]  # a list's id and the level within it


class Styles:
    """The paragraph styles; `root` is the tree of styles.xml, or None."""

    def __init__(self, root: Element | None) -> None:
        found = [] if root is None else root.iterfind(f"{W}style")
        self._styles = {str(style.get(f"{W}styleId")): style for style in found}

    def chain(self, paragraph: Element) -> list[Element]:
        """The paragraph's properties and its styles', the nearest first."""
        chain = [paragraph]
        name = value(paragraph.find(f"{W}pPr/{W}pStyle"))
        while name in self._styles and len(chain) < _LONGEST_CHAIN:
            chain.append(self._styles[name])
            name = value(self._styles[name].find(f"{W}basedOn"))
        return chain

    def is_heading(self, paragraph: Element) -> bool:
        """Whether a paragraph is a heading by its style or its place in the outline."""
        for node in self.chain(paragraph):
            outline = value(node.find(f"{W}pPr/{W}outlineLvl"))
            if outline.isdecimal():
                return int(outline) < 9  # 9 is body text
            if _HEADING.match(value(node.find(f"{W}name"))):
                return True
        return False


class Numbering:
    """The lists, and how far each has been counted; `root` is the tree of numbering.xml, or None."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        self._styles = styles
        self._formats: dict[Level, tuple[str, int]] = {}  # number format and first number
        self._lists: dict[str, str] = {}
        self._counts: defaultdict[str, dict[int, int]] = defaultdict(dict)
        if root is not None:
            self._read(root)

    def _read(self, root: Element) -> None:
        for abstract in root.iterfind(f"{W}abstractNum"):
            name = str(abstract.get(f"{W}abstractNumId"))
            for level in abstract.iterfind(f"{W}lvl"):
                start = value(level.find(f"{W}start"), "1")
                key = (name, _number(str(level.get(f"{W}ilvl", "0"))))
                self._formats[key] = (value(level.find(f"{W}numFmt"), "decimal"), _number(start))
        for number in root.iterfind(f"{W}num"):
            self._lists[str(number.get(f"{W}numId"))] = value(number.find(f"{W}abstractNumId"))

    def mark(self, paragraph: Element) -> str:
        """The bullet or number before a paragraph, or "" where it is in no list. Call it once per paragraph."""
        properties = [node.find(f"{W}pPr/{W}numPr") for node in self._styles.chain(paragraph)]
        found = [one for one in properties if one is not None]
        number = next((value(node) for one in found if (node := one.find(f"{W}numId")) is not None), "")
        level = next((_number(value(node)) for one in found if (node := one.find(f"{W}ilvl")) is not None), 0)
        name = self._lists.get(number, "")
        form, first = self._formats.get((name, level), ("none", 1))
        if form in _UNMARKED:
            return ""
        if form == "bullet":
            return "-"
        return _written(form, self._count(number, level, first))

    def _count(self, number: str, level: int, first: int) -> int:
        counts = self._counts[number]
        counts[level] = counts.get(level, first - 1) + 1
        for deeper in [one for one in counts if one > level]:
            del counts[deeper]
        return counts[level]


def _number(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 6 else 0


def _written(form: str, number: int) -> str:
    """A number as a mark: letters where the list has small ones, else digits, whatever their look."""
    if form == "lowerLetter" and 0 < number <= _LETTERS:
        return f"{chr(ord('a') + number - 1)}."
    return f"{number}."
