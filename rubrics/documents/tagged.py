"""From a tagged PDF to its text: headings, list items and cells as the program that wrote them knew them.

Office programs and browsers put a tree of structure elements beside the pages (ISO 32000-1, 14.7 and 14.8), whose
leaves name the marked parts of the pages by number.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from rubrics.documents.hyphens import Hyphens
from rubrics.documents.lines import BULLET

if TYPE_CHECKING:
    from pypdf import PdfReader

_HEADINGS = {"Title", "H", "H1", "H2", "H3", "H4", "H5", "H6"}
_INLINE = {"Span", "NonStruct", "Link", "Em", "Strong", "Quote", "Code", "Reference", "Annot", "Sub", "Private"}
_LEFT_OUT = {"Artifact", "Note", "FENote", "TOC"}  # as in a .docx
_LIST, _ITEM, _LABEL = "L", "LI", "Lbl"

_DEEPEST = 80  # elements within elements
_MOST_ELEMENTS = 50_000
_UNTAGGED = 0.05  # share of the letters that may be outside the tree
_FEWEST_BROKEN = 3  # paragraphs that begin within a sentence: the tags follow the lines
_SHARE_BROKEN = 0.2

Part = tuple[int, int]  # number of a page, and of a marked part on it


@dataclass(slots=True)
class Marked:
    """What the pages of a document show, by its marked parts, in the order in which they were written.

    `loose` counts the letters outside all parts. `sound` says whether parts begin and end where text does, and each
    once.
    """

    pieces: dict[Part, list[str]] = field(default_factory=dict)
    loose: int = 0
    sound: bool = True

    def add(self, part: Part | None, text: str) -> None:
        """Add text to a part, or to what is in none."""
        if part is None:
            self.loose += _letters(text)
        else:
            self.pieces.setdefault(part, []).append(text)

    def texts(self) -> dict[Part, str]:
        """The text of each part, with the line ends of print."""
        return {part: "".join(pieces) for part, pieces in self.pieces.items()}


@dataclass(slots=True)
class _Block:
    parts: list[Part] = field(default_factory=list)
    is_heading: bool = False
    is_item: bool = False
    label: list[Part] = field(default_factory=list)
    ends_list: bool = False  # without parts, behind a list


class _UntoldError(Exception):
    """The tags do not tell how the text is built."""


def tagged_text(reader: PdfReader, marked: Marked) -> str | None:
    """The text by its tags: a paragraph, heading (after "# ") or list item a line.

    None where the document has no tags, or none that tell more than the places of the letters do.
    """
    if not marked.sound or not marked.pieces or "/StructTreeRoot" not in reader.root_object:
        return None
    try:
        tree = _Tree(reader, reader.root_object["/StructTreeRoot"])
        tree.walk()
    except (_UntoldError, AttributeError, LookupError, RecursionError, TypeError, ValueError):
        return None  # the pages may be sound all the same
    texts = marked.texts()
    return _text(tree.blocks, texts) if _tells(tree, texts, marked.loose) else None


class _Tree:
    """Walks through the structure elements and sorts the marked parts into blocks."""

    def __init__(self, reader: PdfReader, root: Any) -> None:
        references = [page.indirect_reference for page in reader.pages]
        self._pages = {one.idnum: number for number, one in enumerate(references) if one is not None}
        self._root = root
        self._roles: Mapping[str, Any] = _entry(root, "/RoleMap") or {}
        self._count = 0
        self._lists = 0
        self.blocks: list[_Block] = [_Block()]
        self.left_out: set[Part] = set()

    def walk(self) -> None:
        """Fill `blocks`. Raises _UntoldError."""
        self._children(self._root, -1, self._into_block, 0)

    def _into_block(self, part: Part) -> None:
        if self.blocks[-1].ends_list:
            self.blocks.append(_Block())
        self.blocks[-1].parts.append(part)

    def _children(self, element: Any, page: int, put: Any, depth: int) -> None:
        children = _entry(element, "/K")
        for child in children if isinstance(children, list) else [children]:
            if child is not None:
                self._child(child.get_object(), page, put, depth + 1)

    def _child(self, child: Any, page: int, put: Any, depth: int) -> None:
        self._count += 1
        if depth > _DEEPEST or self._count > _MOST_ELEMENTS:
            raise _UntoldError
        if isinstance(child, int):
            put((page, int(child)))
        elif isinstance(child, dict):
            page = self._page(child, page)
            if "/S" in child:
                self._element(child, page, put, depth)
            elif isinstance(number := child.get("/MCID"), int) and "/Stm" not in child:
                put((page, int(number)))

    def _page(self, element: Any, page: int) -> int:
        if "/Pg" not in element:
            return page
        return self._pages.get(getattr(element.raw_get("/Pg"), "idnum", -1), -1)

    def _element(self, element: Any, page: int, put: Any, depth: int) -> None:
        role = self._role(str(element["/S"]))
        if role in _LEFT_OUT:
            put = self.left_out.add
        elif role == _LABEL:
            label: list[Part] = []
            self._children(element, page, label.append, depth)
            self._begin(is_item=True, label=label)
            return
        elif role == _ITEM:
            self._begin(is_item=True)
        elif role not in _INLINE:
            self._begin(is_heading=role in _HEADINGS)
        self._lists += role == _LIST
        self._children(element, page, put, depth)
        self._lists -= role == _LIST
        if role == _LIST and not self._lists:
            self.blocks.append(_Block(ends_list=True))
        elif role not in _INLINE and role not in _LEFT_OUT:
            self._end()

    def _role(self, name: str) -> str:
        for _ in range(5):  # roles may be mapped to mapped roles
            name = str(self._roles.get(name, name))
        return name.removeprefix("/")

    def _begin(self, *, is_heading: bool = False, is_item: bool = False, label: Sequence[Part] = ()) -> None:
        """Begin a block; what is within a list's item goes on with it until it has text."""
        last = self.blocks[-1]
        if not last.parts and not last.ends_list:
            last.is_heading = last.is_heading or is_heading
            last.is_item = last.is_item or is_item
            last.label.extend(label)
        else:
            self.blocks.append(_Block([], is_heading, is_item, list(label)))

    def _end(self) -> None:
        """End a block; one that stayed empty leaves nothing to what follows."""
        if not self.blocks[-1].parts and not self.blocks[-1].ends_list:
            self.blocks.pop()
        self.blocks.append(_Block())


def _tells(tree: _Tree, texts: Mapping[Part, str], loose: int) -> bool:
    """Whether the tags hold nearly all text, and paragraphs are paragraphs rather than lines."""
    told = {part for block in tree.blocks for part in (*block.parts, *block.label)} | tree.left_out
    untold = sum(_letters(text) for part, text in texts.items() if part not in told)
    every = sum(map(_letters, texts.values())) + loose
    if untold + loose > every * _UNTAGGED:
        return False
    plain = [texts.get(block.parts[0], "").strip() for block in tree.blocks if block.parts and not block.is_item]
    broken = sum(text[:1].islower() for text in plain)
    return broken < _FEWEST_BROKEN or broken < len(plain) * _SHARE_BROKEN


def _text(blocks: Sequence[_Block], texts: Mapping[Part, str]) -> str:
    hyphens = Hyphens(line for text in texts.values() for line in text.splitlines())
    order = {part: number for number, part in enumerate(texts)}

    def whole(parts: Sequence[Part]) -> str:
        """The parts' text in one line."""
        parts = [part for part in dict.fromkeys(parts) if part in order]
        if not parts:
            return ""
        raw = texts[parts[0]]
        for before, part in pairwise(parts):
            raw += ("" if order[part] == order[before] + 1 and part[0] == before[0] else "\n") + texts[part]
        lines = [line for one in raw.splitlines() if (line := " ".join(one.split()))]
        return "".join(hyphens.ended(line, below) for line, below in pairwise([*lines, ""])).strip()

    def written() -> Iterator[str]:
        for block in blocks:
            text = whole(block.parts)
            if not text:
                yield ""
            elif block.is_item:
                label = whole(block.label) or "•"
                yield text if BULLET.match(text) else f"{label} {text}"
            elif block.is_heading:
                yield ""
                yield f"# {text}"
            else:
                yield text

    return "\n".join(written())


def _entry(element: Any, key: str) -> Any:
    """What a dictionary has under this key, itself rather than a reference; None where it has nothing."""
    value = element.get(key)
    return None if value is None else value.get_object()


def _letters(text: str) -> int:
    return sum(map(str.isalpha, text))
