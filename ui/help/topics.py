"""The topics of the help: one Markdown file per topic and language, its headings with ids.

A file begins with `# Title`; every other heading ends in the id that links lead to: `## Weights {#weights}`.
`<!-- keys -->` on a line of its own stands for the description of every key of the rubric file.
An address is a topic, or a topic and a heading in it: "rules#weight_reason_missing".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from rubrics.model import Language
from ui.wording import words

FOLDER = Path(__file__).parent
KEYS = "<!-- keys -->"

# In the order of the contents.
TOPICS = (
    "overview",
    "new-rubric",
    "rubric-format",
    "rules",
    "tables",
    "before",
    "scoring",
    "insights",
    "documents",
    "privacy",
    "impact-assessment",
    "incident",
    "audit-log",
    "backups",
    "protection",
    "keyboard",
)

# What F1 opens on each page.
OF_PAGE = {
    "home": "overview#home",
    "jobs": "overview#jobs",
    "job": "overview#job",
    "candidates": "overview#candidates",
    "candidate": "overview#candidates",
    "privacy": "privacy",
    "importing": "tables#importing",
    "interview": "keyboard",
    "kit": "before#kit",
    "compare": "scoring#comparing",
    "insights": "insights",
    "debrief": "scoring#debrief",
    "reports": "documents",
    "rubrics": "overview#rubrics",
    "drafting": "new-rubric",
    "editor": "rubric-format#inside",
    "settings": "overview#settings",
    "audit": "audit-log",
    "retention": "privacy#retention",
}

_HEADING = re.compile(r"(?P<signs>#{1,6}) +(?P<title>.+?)(?: +\{#(?P<id>[\w.-]+)\})?\s*")
_FENCE = re.compile(r"\s*```(?P<info>.*)")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_SIGNS = re.compile(r"[*`|#]|^> ?|<!--.*?-->", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what stands below it until the next one; `level` counts from 1, the title's, whose id is ""."""

    id: str
    level: int
    title: str
    words: str  # without the signs of Markdown, for the search

    def holds(self, wanted: list[str]) -> bool:
        """Whether each of these words (case-folded) stands in the heading or below it."""
        text = f"{self.title}\n{self.words}".casefold()
        return all(word in text for word in wanted)


@dataclass(frozen=True, slots=True)
class Topic:
    """One page of the help: `markdown` is free of heading ids, `sections` are its headings in their order."""

    name: str
    markdown: str
    sections: tuple[Section, ...]

    @property
    def title(self) -> str:
        """The title of the page."""
        return self.sections[0].title


def path_of(name: str, language: Language) -> Path:
    """The file of a topic."""
    return FOLDER / language / f"{name}.md"


@cache
def topic(name: str, language: Language) -> Topic:
    """The topic of this name. Raises FileNotFoundError for a name that no topic has."""
    source = path_of(name, language).read_text(encoding="utf-8")
    if KEYS in source:
        from ui.help.key_reference import key_reference  # YAML loads slowly

        source = source.replace(KEYS, key_reference(source, language))
    return parse(name, _labelled(source, language))


def _labelled(source: str, language: Language) -> str:
    """The source with a word above each wrong example, and above a right one that follows it at once."""
    lines: list[str] = []
    in_code = after_wrong = False
    for line in source.splitlines():
        fence = _FENCE.fullmatch(line)
        if fence and not in_code:
            is_wrong = "wrong" in fence["info"].split()
            if is_wrong or after_wrong:
                lines += [words("help.wrong" if is_wrong else "help.right", language), ""]
            after_wrong = is_wrong
        elif line.strip() and not in_code:
            after_wrong = False
        in_code ^= fence is not None
        lines.append(line)
    return "\n".join(lines)


def parse(name: str, source: str) -> Topic:
    """The topic of a Markdown text with heading ids."""
    lines: list[str] = []
    sections: list[Section] = []
    below: list[str] = []
    in_code = False

    def close() -> None:
        if sections:
            last = sections.pop()
            sections.append(Section(last.id, last.level, last.title, _plain("\n".join(below))))
        below.clear()

    for line in source.splitlines():
        in_code ^= _FENCE.match(line) is not None
        heading = None if in_code else _HEADING.fullmatch(line)
        if heading:
            close()
            signs, title = heading["signs"], heading["title"]
            sections.append(Section(heading["id"] or "", len(signs), _plain(title), ""))
            lines.append(f"{signs} {title}")
        else:
            below.append(line)
            lines.append(line)
    close()
    return Topic(name, "\n".join(lines) + "\n", tuple(sections))


def _plain(markdown: str) -> str:
    return _SIGNS.sub("", _LINK.sub(r"\1", markdown))


def split(address: str, within: str = "") -> tuple[str, str]:
    """Topic and heading id of an address; an address without a topic ("#weights") lies in the topic `within`."""
    name, _, heading = address.partition("#")
    return name or within, heading
