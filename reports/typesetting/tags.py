"""Tags: what every piece of a page is, for those who have a document read to them, reflow it or copy from it.

A tagged PDF carries a tree of elements (headings, paragraphs, tables, figures) beside its pages, in the order in
which they are read, and every drawing command on a page either belongs to one of them or is an artifact, that is,
decoration to be passed over (ISO 32000-1, 14.7 and 14.8; ISO 14289-1, which is PDF/UA). The order in which blocks are
drawn is the order in which they are read. What is drawn outside of every element becomes an artifact by itself;
text never does, `text.line` makes a paragraph of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from reportlab.pdfbase.pdfdoc import PDFObject

from reports.typesetting.lines import ORDINARY
from reports.typesetting.pdf_values import text
from reports.typesetting.places import LinkArea

if TYPE_CHECKING:
    from reports.typesetting.canvas import TaggedCanvas

Marked = tuple[int, int]  # page, and the number of the piece on it (MCID)
ROOT = "Tags"  # what ReportLab calls the object that holds the tree


class Element(PDFObject):  # type: ignore[misc]
    """One node of the tree: its `role` is a structure type of PDF, "P", "H2", "TD", "Figure" and so on.

    It enters the tree when the first piece of it is drawn: under `parent`, which enters with it, or else under what
    is open on the canvas then. A block that goes on over the page draws its pieces with one and the same element.
    `alt` says in words what a figure shows, `scope` is "Row" or "Column" for a header cell, `language` a language
    other than the document's.
    """

    def __init__(
        self,
        role: str,
        *,
        parent: Element | None = None,
        alt: str = "",
        scope: str = "",
        span: int = 1,
        language: str = "",
    ) -> None:
        self.role = role
        self.parent = parent
        self.alt = alt
        self.scope = scope
        self.span = span
        self.language = language
        self.actual = ""  # what is read in the place of its pieces
        self.kids: list[Element | Marked | LinkArea] = []
        self.in_tree = False

    @property
    def is_heading(self) -> bool:
        """Whether one can go from heading to heading by it."""
        return self.role[0] == "H"

    def enter(self, under: Element) -> None:
        """Take the place in the tree, once."""
        if not self.in_tree:
            self.in_tree = True
            self.parent = self.parent or under
            self.parent.kids.append(self)
            self.parent.enter(under)

    def format(self, document: Any) -> bytes:
        """The element as PDF writes it; ReportLab calls this when every object has its number."""
        number = document.idToObjectNumberAndVersion
        home = next((kid[0] for kid in self.kids if isinstance(kid, tuple)), 0)
        kids = " ".join([_kid(kid, home, number) for kid in self.kids])
        parent = self.parent.__InternalName__ if self.parent else ROOT
        page = f"/Pg {number[f'Page{home}'][0]} 0 R" if home else ""
        parts = [f"<</Type/StructElem/S/{self.role}/P {number[parent][0]} 0 R{page}/K[{kids}]".encode()]
        if self.alt:
            parts.append(b"/Alt " + text(self.alt.translate(ORDINARY)))
        if self.actual:
            parts.append(b"/ActualText " + text(self.actual))
        if self.language:
            parts.append(b"/Lang " + text(self.language))
        if self.scope or self.span > 1:
            scope = f"/Scope/{self.scope}" if self.scope else ""
            span = f"/ColSpan {self.span}" if self.span > 1 else ""
            parts.append(f"/A<</O/Table{scope}{span}>>".encode())
        parts.append(b">>")
        return b"".join(parts)


def _kid(kid: Element | Marked | LinkArea, home: int, number: dict[str, tuple[int, int]]) -> str:
    """A kid as its element lists it; of a piece on the `home` page of the element the number is enough."""
    if isinstance(kid, tuple):
        page, piece = kid
        return str(piece) if page == home else f"<</Type/MCR/Pg {number[f'Page{page}'][0]} 0 R/MCID {piece}>>"
    if isinstance(kid, Element):
        return f"{number[kid.__InternalName__][0]} 0 R"
    return f"<</Type/OBJR/Pg {number[f'Page{kid.page}'][0]} 0 R/Obj {number[kid.name][0]} 0 R>>"


def item(of: Element) -> Element:
    """The body of a new item of this list."""
    return Element("LBody", parent=Element("LI", parent=of))


class Tree(PDFObject):  # type: ignore[misc]
    """The root of the tree, with the way back from every piece of a page to its element."""

    def __init__(self, document: Element, pages: list[list[Element]], links: list[tuple[LinkArea, Element]]) -> None:
        self.document = document
        self.pages = pages
        self.links = links

    def register(self, document: Any) -> None:
        """Give it and all its elements their numbers in the file, in reading order."""
        document.Reference(self, ROOT)
        waiting = [self.document]
        while waiting:
            element = waiting.pop()
            document.Reference(element)
            waiting += [kid for kid in reversed(element.kids) if isinstance(kid, Element)]

    def format(self, document: Any) -> bytes:
        """The tree as PDF writes it."""
        number = document.idToObjectNumberAndVersion

        def reference(element: Element) -> str:
            return f"{number[element.__InternalName__][0]} 0 R"

        pieces = [f"{key}[{' '.join(map(reference, page))}]" for key, page in enumerate(self.pages)]
        pieces += [f"{area.key} {reference(element)}" for area, element in self.links]
        following = len(self.pages) + len(self.links)
        tree = f"/K[{reference(self.document)}]/ParentTree<</Nums[{' '.join(pieces)}]>>/ParentTreeNextKey {following}"
        return f"<</Type/StructTreeRoot{tree}>>".encode()


@contextmanager
def tagged(canvas: TaggedCanvas, element: Element | str, *, alt: str = "", language: str = "") -> Iterator[None]:
    """Everything drawn in the block is one piece of this element; a role makes an element of its own.

    Inside another piece it changes nothing: the text in a figure belongs to the figure.
    """
    if canvas.closed:
        yield
        return
    canvas.begin_piece(Element(element, alt=alt, language=language) if isinstance(element, str) else element)
    yield
    canvas.end_piece()


@contextmanager
def inside(canvas: TaggedCanvas, element: Element | str) -> Iterator[None]:
    """The elements drawn in the block are parts of this one: rows of a table, blocks of a cell."""
    if canvas.closed:
        yield
        return
    outer = canvas.within
    canvas.within = Element(element) if isinstance(element, str) else element
    canvas.within.enter(outer)
    yield
    canvas.within = outer


@contextmanager
def artifact(canvas: TaggedCanvas, kind: str = "") -> Iterator[None]:
    """What is drawn in the block is no content: "Header", "Footer", "Repeated" (told before), or else decoration."""
    if canvas.closed:
        yield
        return
    canvas.begin_artifact(kind)
    yield
    canvas.end_piece()


@contextmanager
def link(canvas: TaggedCanvas, target: str, rect: tuple[float, ...], said: str, *, of: Element) -> Iterator[None]:
    """What is drawn in the block, within `rect`, leads to the place `target` (`bookmarkHorizontal`) of this document.

    It is a part of the element `of`, or of the figure it stands in. `said` is what is heard of it.
    """
    if canvas.closed:
        yield
        if canvas.piece is not None:
            canvas.add_link(Element("Link", parent=canvas.piece), target, rect, said)
    else:
        element = Element("Link", parent=of)
        canvas.begin_piece(element)
        yield
        canvas.end_piece()
        canvas.add_link(element, target, rect, said)
