"""Changing a rubric file where it differs and nowhere else: comments, order and spelling of the rest stay.

The tree of the old text knows where each value stands. Where the new rubric says something else, that span of the
text is replaced; keys and list items come and go by whole lines. What did not change is never written anew.
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from rubrics.errors import RubricError
from rubrics.format.data import to_data
from rubrics.format.fields import RUBRIC
from rubrics.format.kinds import Kind, Many, Record, parts
from rubrics.format.layout import Edit, Layout
from rubrics.format.nodes import Mapping, Node, Scalar, Sequence
from rubrics.format.reading import meaning, parse, parse_tree
from rubrics.format.text import WIDTH, can_fold, folded, written
from rubrics.format.writing import STEP, clean_data, collection, dump, entry, in_braces, list_item, shown
from rubrics.model import Language, Rubric

Entry = tuple[Scalar, Node]


def update(text: str, rubric: Rubric, each: Callable[[], object] = lambda: None) -> str:
    """The YAML text changed so that it reads as this rubric; comments, order and untouched lines stay as they are.

    A comment goes only with the value it stands beside or within, or with the list item right below it.
    Raises RubricError where the text has errors: there is then no telling what its lines mean. A rubric that has
    errors of its own gives a text whose problems `parse` names. `each` is called at every step of the way; what it
    raises ends the work.
    """
    root, before, problems = parse_tree(text, each)
    if before is None or not isinstance(root, Mapping):
        raise RubricError(problems)
    body = text.removeprefix("\ufeff")
    data = clean_data(rubric)
    change = _Change(Layout(body), rubric.language)
    change.mapping(root, RUBRIC, data, _Place(0))
    changed = text[: len(text) - len(body)] + change.layout.changed(change.edits)
    after = parse_tree(changed, each)[1]
    if after is not None and to_data(after) == data:
        return changed
    # A layout that the edits cannot follow costs its comments, never a word of the rubric.
    fresh = dump(rubric)
    return changed if parse(fresh)[0] is None else fresh


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a value stands: its further lines are indented by `indent`; within brackets (`flow`); in a list."""

    indent: int
    flow: bool = False
    in_list: bool = False


@dataclass(slots=True)
class _Change:
    """Collects the edits that make the old text say something new in the rubric's `language`."""

    layout: Layout
    language: Language
    edits: list[Edit] = field(default_factory=list)

    def value(self, node: Node, kind: Kind, new: Any, place: _Place) -> None:
        """Make this node mean `new`."""
        if meaning(kind, node, self.language) == new:
            return
        form = shown(kind, new, self.language)
        if isinstance(node, Mapping):
            self.mapping(node, kind, new, place)
        elif isinstance(node, Sequence) and isinstance(kind, Many):
            self.sequence(node, kind, new, place)
        elif isinstance(node, Scalar) and not isinstance(form, dict):
            self.scalar(node, form, place)
        else:
            self.rewrite(node, form, place)

    # mappings

    def mapping(self, node: Mapping, kind: Kind, new: dict[str, Any], place: _Place) -> None:
        known = parts(kind)
        wanted = dict(new)
        for name, (_, default) in known.items():
            # A weight, switch or share that is back at its default is written so, and keeps its line.
            if isinstance(default, bool | float) and node.get(name) is not None:
                wanted.setdefault(name, default)
        kept = [pair for pair in node.entries if pair[0].text in wanted or _stays(pair, known)]
        gone = [pair for pair in node.entries if pair not in kept]
        added = [name for name in known if name in wanted and node.get(name) is None]
        forms = {
            name: shown(known[name][0], item, self.language) if name in known else item for name, item in wanted.items()
        }
        if not kept or (node.flow and (gone or added)):
            self.rewrite(node, forms, place)
            return
        column = node.entries[0][0].column - 1
        for key, value in kept:
            if key.text in known and key.text in wanted:
                inside = _Place(column + STEP, flow=node.flow or place.flow)
                self.value(value, known[key.text][0], wanted[key.text], inside)
        self.drop(node, kept[0][0], gone)
        for name in added:
            self.insert(kept, list(known), name, entry(name, forms[name], column))

    def drop(self, node: Mapping, first_kept: Scalar, gone: list[Entry]) -> None:
        """Take entries out by whole lines; what stands behind a list's dash gives way to the first that stays."""
        first = node.entries[0][0]
        behind_dash = not self.layout.starts_line(first.start) and first is not first_kept
        if behind_dash:
            self.edit(first.start, first_kept.start, "")
        for key, value in gone:
            if not behind_dash or key.start > first_kept.start:
                below = self.layout.line_end(self.layout.content_end(value))
                end = self.layout.past_inner_comments(below, key.column - 1)
                self.edit(self.layout.line_start(key.start), end, "")

    def insert(self, kept: list[Entry], order: list[str], name: str, lines: list[str]) -> None:
        """Put a new key below the nearest one that comes before it in the format, or else above all."""
        first = kept[0][0]
        earlier = order[: order.index(name)]
        above = [pair for pair in kept if pair[0].text in earlier]
        if above:
            nearest = max(above, key=lambda pair: earlier.index(pair[0].text))
            below = self.layout.line_end(self.layout.content_end(nearest[1]))
            self.add_lines(self.layout.past_inner_comments(below, first.column - 1), lines)
            return
        margin = " " * (first.column - 1)
        self.edit(first.start, first.start, self.layout.joined([*lines, margin]).removeprefix(margin))

    def add_lines(self, place: int, lines: list[str]) -> None:
        """Lines at the beginning of a line, or at the end of a text whose last line is not ended."""
        text, newline = self.layout.joined(lines), self.layout.newline
        ended = place == 0 or self.layout.text[place - 1] == "\n"
        self.edit(place, place, text + newline if ended else newline + text)

    # lists

    def sequence(self, node: Sequence, kind: Many, new: list[Any], place: _Place) -> None:
        matches = self.matches(node, kind.item, new)
        unmoved = matches == list(range(len(node.items)))
        if not new or (node.flow and not unmoved):
            self.rewrite(node, shown(kind, new, self.language), place)
        elif unmoved:
            indent = place.indent if node.flow else self.layout.dash_column(node) + STEP
            for item, value in zip(node.items, new, strict=True):
                self.value(item, kind.item, value, _Place(indent, flow=node.flow or place.flow, in_list=True))
        else:
            self.rearrange(node, kind.item, new, matches)

    def matches(self, node: Sequence, kind: Kind, new: list[Any]) -> list[int | None]:
        """For each new item the position of the old item that it continues, or None."""
        old = [meaning(kind, item, self.language) for item in node.items]
        if isinstance(kind, Record):
            positions = {item["id"]: position for position, item in enumerate(old)}
            return [positions.get(item["id"]) for item in new]
        found: list[int | None] = [None] * len(new)
        matcher = difflib.SequenceMatcher(None, _hashable(old), _hashable(new), autojunk=False)
        for _, start, end, new_start, new_end in matcher.get_opcodes():
            for offset in range(min(end - start, new_end - new_start)):
                found[new_start + offset] = start + offset
        return found

    def rearrange(self, node: Sequence, kind: Kind, new: list[Any], matches: list[int | None]) -> None:
        """Write the lines of a list in a new order; each item takes the comment right above it along."""
        blocks = self.layout.blocks(node)
        column, newline = self.layout.dash_column(node), self.layout.newline
        spacer = newline if len(blocks) > 1 and all(block.loose for block in blocks[1:]) else ""
        pieces: list[str] = []
        for position, (match, value) in enumerate(zip(matches, new, strict=True)):
            pieces.append(blocks[position].loose if position < len(blocks) else spacer)
            if match is None:
                lines = list_item(shown(kind, value, self.language), column)
                pieces.append(self.layout.joined(lines) + newline)
                continue
            inner = _Change(self.layout, self.language)
            inner.value(node.items[match], kind, value, _Place(column + STEP, in_list=True))
            body = self.layout.changed(inner.edits, blocks[match].start, blocks[match].end)
            pieces += [blocks[match].attached, body.removesuffix(newline) + newline]
        pieces += [block.loose for block in blocks[len(new) :] if block.loose.strip()]
        start = blocks[0].start - len(blocks[0].loose + blocks[0].attached)
        self.edit(start, blocks[-1].end, "".join(pieces))

    # single values

    def scalar(self, node: Scalar, value: str | float, place: _Place) -> None:
        """Another value in the place of a single one, in the old one's style where that still fits."""
        end = self.layout.content_end(node)
        comment, _ = self.layout.tail(node)
        beside = comment and node.style not in {"|", ">"}
        if place.flow or beside or self.layout.has_inner_comments(node, place.indent - 1):
            self.edit(node.start, end, in_braces(value))
            return
        lines = written(value, place.indent, WIDTH - node.column + 1)
        if node.style == ">" and isinstance(value, str) and len(lines) == 1 and can_fold(value):
            lines = [">-", *folded(value, place.indent)]
        if comment:
            lines[0] += "  " + comment
        self.edit(node.start, end, self.layout.joined(lines))

    def rewrite(self, node: Node, form: Any, place: _Place) -> None:
        """A collection in the place of any old value: in braces where it stood in some and fits, else in lines."""
        brief = in_braces(form)
        in_flow = isinstance(node, Mapping | Sequence) and node.flow
        fits = in_flow and node.column + len(brief) <= WIDTH
        if not form or place.flow or fits or self.layout.has_inner_comments(node, place.indent - 1):
            self.edit(node.start, self.layout.content_end(node), brief)
            return
        comment, end = self.layout.tail(node)
        lines = collection(form, place.indent)
        start = node.start
        if place.in_list:
            lines[0] = lines[0].lstrip(" ")
        else:
            start = len(self.layout.text[:start].rstrip(" "))
            lines.insert(0, "")
        if comment:
            lines[0] += "  " + comment
        self.edit(start, end, self.layout.joined(lines))

    def edit(self, start: int, end: int, text: str) -> None:
        self.edits.append((start, end, text))


def _stays(pair: Entry, known: dict[str, Any]) -> bool:
    """Whether an entry that the new rubric does not name says nothing that contradicts it."""
    key, value = pair
    return key.text not in known or (isinstance(value, Sequence) and not value.items)


def _hashable(items: list[Any]) -> list[str]:
    return [json.dumps(item, sort_keys=True) for item in items]
