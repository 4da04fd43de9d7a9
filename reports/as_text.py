"""Passages as text and as HTML, to paste into a mail."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from itertools import groupby
from typing import Literal

from reports.typesetting.direction import OVERRIDES

# Hebrew, Arabic and their neighbours, with the blanks and signs between two such words.
_RIGHT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_FROM_THE_RIGHT = re.compile(rf"[{_RIGHT}]+(?:[\s'’.\-]+[{_RIGHT}]+)*")
_OVERRIDES = {ord(one): f"[U+{ord(one):04X}]" for one in OVERRIDES}
Kind = Literal["title", "heading", "fact", "text", "item", "said", "small"]


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph: `label` stands before it, in bold where there is bold."""

    kind: Kind
    text: str
    label: str = ""

    @property
    def straight(self) -> Passage:
        """The same with what turns the direction of writing marked as in a PDF: it would turn the words behind it."""
        return Passage(self.kind, _straight(self.text), _straight(self.label))


def as_text(passages: list[Passage]) -> str:
    """The passages as plain text: every line a paragraph, so that a mail program breaks it as it likes."""
    lines: list[str] = []
    for one in passages:
        label = f"{one.label}: " if one.label else ""
        text = f"{label}{' '.join(one.text.split())}"
        match one.kind:
            case "title":
                lines += [text, "=" * min(len(text), 60), ""]
            case "heading":
                lines += ["", text, "-" * min(len(text), 60)]
            case "item":
                lines += [f"- {text}"]
            case "said":
                lines += [f"    {text}"]
            case "small":
                lines += ["", text]
            case _:
                lines += [text]
    return "\n".join(lines).strip() + "\n"


def as_html(passages: list[Passage], language: str) -> str:
    """The passages as HTML that mail programs keep: headings, a table of facts and lists, and nothing loaded.

    What is written from the right stands apart from the words round it, so that it turns none of them round.
    """
    parts: list[str] = []
    for block, members in groupby(passages, key=lambda one: _BLOCKS.get(one.kind, "")):
        match block:
            case "facts":
                parts.append(_table(members))
            case "items":
                parts.append(_list(members))
            case _:
                parts += [f"<{_TAGS[one.kind]}>{_labelled(one)}</{_TAGS[one.kind].split()[0]}>" for one in members]
    head = f"<!DOCTYPE html><html lang='{language}' dir='ltr'><head><meta charset='utf-8'></head>"
    return f"{head}<body>{''.join(parts)}</body></html>"


_BLOCKS: dict[Kind, str] = {"fact": "facts", "item": "items", "said": "items"}
_TAGS: dict[Kind, str] = {"title": "h1", "heading": "h2", "text": "p", "small": "p style='font-size:small'"}


def _table(facts: Iterable[Passage]) -> str:
    cell = "style='text-align:left;vertical-align:top;padding:2px 12px 2px 0'"
    rows = (
        f"<tr><th scope='row' {cell}>{_html(one.label)}</th><td {cell}>{_html(one.text)}</td></tr>" for one in facts
    )
    return f"<table>{''.join(rows)}</table>"


def _list(items: Iterable[Passage]) -> str:
    """A list; what was said about an item is a list in it."""
    found: list[tuple[Passage, list[Passage]]] = []
    for one in items:
        if one.kind == "said" and found and found[-1][0].kind == "item":
            found[-1][1].append(one)
        else:
            found.append((one, []))
    rows = (f"<li>{_labelled(one)}{_list(said) if said else ''}</li>" for one, said in found)
    return f"<ul>{''.join(rows)}</ul>"


def _labelled(one: Passage) -> str:
    if one.kind == "title":
        return f"{_html(one.label)}: {_html(one.text)}" if one.label else _html(one.text)
    label = f"<b>{_html(one.label)}:</b> " if one.label else ""
    # What somebody said runs as its first letter does; everything else as the words of the summary do.
    return label + (f"<bdi>{_escaped(one.text)}</bdi>" if one.kind == "said" else _html(one.text))


def _straight(text: str) -> str:
    return text.translate(_OVERRIDES)


def _html(text: str) -> str:
    """Escaped, with each run of words that are written from the right set apart."""
    return _FROM_THE_RIGHT.sub(r"<bdi dir='rtl'>\g<0></bdi>", _escaped(text))


def _escaped(text: str) -> str:
    return escape(text.strip()).replace("\n", "<br>")
