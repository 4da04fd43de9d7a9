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
from datetime import UTC, datetime
from functools import cache, partial
from typing import Any

from reportlab.lib.colors import Color
from reportlab.lib.rl_accel import fp_str
from reportlab.pdfbase.pdfdoc import PDFObject, PDFPage, PDFString
from reportlab.pdfgen.canvas import Canvas

from reports.typesetting.pdf_file import metadata, packed

# Commands of the graphics state: they draw nothing, so they belong to nobody.
STATE = (" cm", " rg", " RG", " g", " G", " w", " J", " j", " d", " M", " gs", " ")
SAVE_RESTORE = ("q", "Q")
ARTIFACTS = {
    "": "/Artifact BMC",
    "Repeated": "/Artifact <</Type /Pagination>> BDC",
    "Header": "/Artifact <</Type /Pagination /Subtype /Header>> BDC",
    "Footer": "/Artifact <</Type /Pagination /Subtype /Footer>> BDC",
}
Marked = tuple[int, int]  # page, and the number of the piece on it (MCID)


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
        kids = []
        for kid in self.kids:
            if isinstance(kid, Element):
                kids.append(f"{number[kid.__InternalName__][0]} 0 R")
            elif isinstance(kid, LinkArea):
                kids.append(f"<</Type/OBJR/Pg {number[f'Page{kid.page}'][0]} 0 R/Obj {number[kid.name][0]} 0 R>>")
            elif kid[0] == home:
                kids.append(str(kid[1]))
            else:
                kids.append(f"<</Type/MCR/Pg {number[f'Page{kid[0]}'][0]} 0 R/MCID {kid[1]}>>")
        parent = self.parent.__InternalName__ if self.parent else ROOT
        parts = [f"<</Type/StructElem/S/{self.role}/P {number[parent][0]} 0 R".encode()]
        if home:
            parts.append(f"/Pg {number[f'Page{home}'][0]} 0 R".encode())
        parts.append(f"/K[{' '.join(kids)}]".encode())
        if self.alt:
            parts.append(b"/Alt " + _string(self.alt, document))
        if self.actual:
            parts.append(b"/ActualText " + _string(self.actual, document))
        if self.language:
            parts.append(b"/Lang " + _string(self.language, document))
        if self.scope or self.span > 1:
            scope = f"/Scope/{self.scope}" if self.scope else ""
            span = f"/ColSpan {self.span}" if self.span > 1 else ""
            parts.append(f"/A<</O/Table{scope}{span}>>".encode())
        return b"".join([*parts, b">>"])


def _string(text: str, document: Any) -> bytes:
    """A text as PDF writes it; half a character, which no encoding has, becomes a question mark."""
    written: bytes = PDFString(text.encode("utf-8", "replace").decode()).format(document)
    return written


class LinkArea(PDFObject):  # type: ignore[misc]
    """A place on a page that leads to another one of the same document."""

    def __init__(self, name: str, page: int, rect: tuple[float, ...], destination: Any, said: str) -> None:
        self.name = name
        self.page = page
        self.rect = rect
        self.destination = destination
        self.said = said
        self.key = 0

    def format(self, document: Any) -> bytes:
        """The annotation as PDF writes it; `said` stands in for it where it cannot be seen."""
        rect = " ".join(f"{value:.2f}" for value in self.rect)
        return b"".join(
            [
                f"<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[{rect}]/StructParent {self.key}".encode(),
                b"/Contents " + _string(self.said, document),
                b"/Dest " + self.destination.format(document),
                b">>",
            ]
        )


@cache
def _components(colour: Color) -> str:
    written: str = fp_str(colour.rgb())
    return written


def item(of: Element) -> Element:
    """The body of a new item of this list."""
    return Element("LBody", parent=Element("LI", parent=of))


ROOT = "Tags"  # ReportLab's name for the object that holds the tree


class _Tree(PDFObject):  # type: ignore[misc]
    """The root of the tree, with the way back from every piece of a page to its element."""

    def __init__(self, document: Element, pages: list[list[Element]], links: list[tuple[LinkArea, Element]]) -> None:
        self.document = document
        self.pages = pages
        self.links = links

    def format(self, document: Any) -> bytes:
        number = document.idToObjectNumberAndVersion

        def reference(element: Element) -> str:
            return f"{number[element.__InternalName__][0]} 0 R"

        pieces = [f"{key}[{' '.join(map(reference, page))}]" for key, page in enumerate(self.pages)]
        pieces += [f"{area.key} {reference(element)}" for area, element in self.links]
        following = len(self.pages) + len(self.links)
        tree = f"/K[{reference(self.document)}]/ParentTree<</Nums[{' '.join(pieces)}]>>/ParentTreeNextKey {following}"
        return f"<</Type/StructTreeRoot{tree}>>".encode()


class TaggedCanvas(Canvas):  # type: ignore[misc]
    """A canvas that keeps the tree while the pages are drawn, and writes it with them."""

    _fillColorObj: Any  # noqa: N815  (ReportLab's, kept and brought back with the rest of the graphics state)
    _strokeColorObj: Any  # noqa: N815

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.language = options["lang"]
        self.made_at = datetime.fromtimestamp(0, UTC)
        self.root = Element("Document")
        self.root.in_tree = True
        self.within = self.root  # where the next element enters
        self.closed = False  # inside a piece, an artifact or a form: what is drawn belongs there
        self.piece: Element | None = None  # the element of the piece
        self.places = 0  # that got a name of their own
        self.owners: list[list[Element]] = [[]]  # page by page, the element of each piece
        self.areas: list[tuple[LinkArea, Element]] = []
        self.marked = 0  # how many of the page's commands are taken care of

    def set_time(self, made_at: datetime) -> None:
        """When the document says that it was made."""
        self.made_at = made_at
        self.setDateFormatter(lambda *_: made_at.strftime("D:%Y%m%d%H%M%S+00'00'"))

    def begin_piece(self, element: Element) -> None:
        """What is drawn next belongs to this element, up to `end_piece`."""
        self._rest_is_decoration()
        element.enter(self.within)
        owners = self.owners[-1]
        element.kids.append((len(self.owners), len(owners)))
        self._code.append(f"/{element.role} <</MCID {len(owners)}>> BDC")
        owners.append(element)
        self.closed, self.piece = True, element

    def begin_artifact(self, kind: str) -> None:
        """What is drawn next is no content, up to `end_piece`."""
        self._rest_is_decoration()
        self._code.append(ARTIFACTS[kind])
        self.closed = True

    def end_piece(self) -> None:
        """The piece or the artifact is complete."""
        self._code.append("EMC")
        self.marked = len(self._code)
        self.closed, self.piece = False, None

    def new_place(self) -> str:
        """A name for a place that nobody else names."""
        self.places += 1
        return f"Place {self.places}"

    def add_link(self, element: Element, target: str, rect: tuple[float, ...], said: str) -> None:
        """Let the area lead to the place of that name (`bookmarkHorizontal`), as a part of this element."""
        name = f"Area{len(self.areas)}"
        area = LinkArea(name, len(self.owners), self._absRect(rect, 1), self._bookmarkReference(target), said)
        self._doc.Reference(area, name)
        self._annotationrefs.append(self._doc.Reference(area))
        element.enter(self.within)
        element.kids.append(area)
        self.areas.append((area, element))

    def showPage(self) -> None:  # noqa: N802  (ReportLab's name)
        """End the page, which then knows under which number its pieces stand in the tree."""
        self._rest_is_decoration()
        super().showPage()
        page = self._doc.Pages[-1]
        page.__NoDefault__ = [*PDFPage.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = len(self.owners) - 1
        page.Tabs = "/S"
        self.owners.append([])
        self.marked = 0

    def setFillColor(self, aColor: Color, alpha: None = None) -> None:  # noqa: N802, N803
        """Paint with this colour from here on. All of them are opaque, and a page sets them a hundred times."""
        if self._fillColorObj is not aColor:
            self._fillColorObj = aColor
            self._code.append(f"{_components(aColor)} rg")

    def setStrokeColor(self, aColor: Color, alpha: None = None) -> None:  # noqa: N802, N803
        """Draw lines in this colour from here on."""
        if self._strokeColorObj is not aColor:
            self._strokeColorObj = aColor
            self._code.append(f"{_components(aColor)} RG")

    def beginForm(self, *args: Any, **options: Any) -> None:  # noqa: N802
        """A form is drawn once and shown on many pages: it belongs to what is open where it is shown."""
        super().beginForm(*args, **options)
        self.closed = True

    def endForm(self, **attributes: Any) -> None:  # noqa: N802
        """Back to the page."""
        super().endForm(**attributes)
        self.closed = False

    def save(self) -> None:
        """Write the tree and the file."""
        if self._code:
            self.showPage()
        self._write_tree()
        document = self._doc
        made_at = self.made_at.strftime("%Y-%m-%dT%H:%M:%SZ")
        document.Catalog.Metadata = metadata(document.info, language=self.language, made_at=made_at)
        document.format = partial(packed, document)
        super().save()

    def _write_tree(self) -> None:
        document, pages = self._doc, self.owners[:-1]
        document.Reference(_Tree(self.root, pages, self.areas), ROOT)
        for key, (area, _) in enumerate(self.areas, len(pages)):
            area.key = key
        waiting = [self.root]
        while waiting:
            element = waiting.pop()
            document.Reference(element)
            waiting += [kid for kid in reversed(element.kids) if isinstance(kid, Element)]
        document.Catalog.StructTreeRoot = document.Reference(document.idToObject[ROOT])
        document.Catalog.MarkInfo = "<</Marked true>>"

    def _rest_is_decoration(self) -> None:
        """Mark what was drawn since the last piece as an artifact; saving and restoring the state stay outside."""
        if len(self._code) == self.marked:
            return
        code, rest = self._code, self._code[self.marked :]
        del code[self.marked :]
        run: list[str] = []
        for command in [*rest, "Q"]:
            if command not in SAVE_RESTORE:
                run.append(command)
                continue
            if any(not each.endswith(STATE) for each in run):
                run = [ARTIFACTS[""], *run, "EMC"]
            code += [*run, command]
            run = []
        code.pop()
        self.marked = len(code)


@contextmanager
def tagged(canvas: Canvas, element: Element | str, *, alt: str = "") -> Iterator[None]:
    """Everything drawn in the block is one piece of this element; a role makes an element of its own.

    Inside another piece it changes nothing: the text in a figure belongs to the figure.
    """
    if not isinstance(canvas, TaggedCanvas) or canvas.closed:
        yield
        return
    canvas.begin_piece(Element(element, alt=alt) if isinstance(element, str) else element)
    yield
    canvas.end_piece()


@contextmanager
def inside(canvas: Canvas, element: Element | str) -> Iterator[None]:
    """The elements drawn in the block are parts of this one: rows of a table, blocks of a cell."""
    if not isinstance(canvas, TaggedCanvas) or canvas.closed:
        yield
        return
    outer = canvas.within
    canvas.within = Element(element) if isinstance(element, str) else element
    canvas.within.enter(outer)
    yield
    canvas.within = outer


@contextmanager
def artifact(canvas: Canvas, kind: str = "") -> Iterator[None]:
    """What is drawn in the block is no content: "Header", "Footer", "Repeated" (told before), or else decoration."""
    if not isinstance(canvas, TaggedCanvas) or canvas.closed:
        yield
        return
    canvas.begin_artifact(kind)
    yield
    canvas.end_piece()


@contextmanager
def link(canvas: Canvas, target: str, rect: tuple[float, ...], said: str, *, of: Element) -> Iterator[None]:
    """What is drawn in the block, within `rect`, leads to the place `target` (`bookmarkHorizontal`) of this document.

    It is a part of the element `of`, or of the figure it stands in. `said` is what is heard of it.
    """
    if not isinstance(canvas, TaggedCanvas):
        yield
    elif canvas.closed:
        yield
        if canvas.piece is not None:
            canvas.add_link(Element("Link", parent=canvas.piece), target, rect, said)
    else:
        element = Element("Link", parent=of)
        canvas.begin_piece(element)
        yield
        canvas.end_piece()
        canvas.add_link(element, target, rect, said)
