"""The canvas of the reports: ReportLab's, which keeps what every piece of a page is, and writes the file by itself."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from typing import Any

from reportlab import rl_config
from reportlab.lib.colors import Color
from reportlab.lib.rl_accel import fp_str
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFObject, PDFStream, PDFZCompress
from reportlab.pdfbase.pdfmetrics import getFont
from reportlab.pdfgen.canvas import Canvas

from reports.typesetting.fonts import Codes
from reports.typesetting.pdf_file import information, metadata, packed
from reports.typesetting.pdf_values import number, text, written
from reports.typesetting.places import LinkArea, OutlineEntry, Place
from reports.typesetting.tags import Element, Tree

rl_config.useA85 = 0  # images as they are: a quarter smaller and sooner done than in letters and digits

# Commands of the graphics state: they draw nothing, so they belong to nobody.
STATE = (" cm", " rg", " RG", " g", " G", " w", " J", " j", " d", " M", " gs")
SAVE_RESTORE = ("q", "Q")
ARTIFACTS = {
    "": "/Artifact BMC",
    "Repeated": "/Artifact <</Type /Pagination>> BDC",
    "Header": "/Artifact <</Type /Pagination /Subtype /Header>> BDC",
    "Footer": "/Artifact <</Type /Pagination /Subtype /Footer>> BDC",
}
PAINT = {(0, 0): "n", (0, 1): "f", (1, 0): "S", (1, 1): "B"}  # by whether to stroke and to fill
KAPPA = 4 / 3 * (2**0.5 - 1)  # how far the handles of a quarter of a circle are from its ends, for a radius of 1
PAGES = "Pages"  # the object that lists all pages; each is called "Page1" and so on


class Page(PDFObject):  # type: ignore[misc]
    """One page, `number` from 1: its commands, the element of every piece of it, its links."""

    def __init__(self, number: int, size: tuple[float, float]) -> None:
        self.number = number
        self.size = size
        self.commands: list[str] = []
        self.owners: list[Element] = []
        self.areas: list[LinkArea] = []
        self.images: list[str] = []

    def format(self, document: Any) -> bytes:
        """The page as PDF writes it."""
        width, height = map(number, self.size)
        resources = {"Font": document.Reference(document.idToObject["BasicFonts"])}
        if self.images:
            resources["XObject"] = document.xobjDict(self.images)
        entries = {
            "Type": "/Page",
            "Parent": document.Reference(document.idToObject[PAGES]),
            "MediaBox": f"[0 0 {width} {height}]",
            "Contents": PDFStream(None, "\n".join(self.commands), [PDFZCompress]),
            "Resources": PDFDictionary(resources),
            "StructParents": self.number - 1,
            "Tabs": "/S",
        }
        if self.areas:
            entries["Annots"] = PDFArray([document.Reference(area) for area in self.areas])
        return written(PDFDictionary(entries), document)


class TaggedCanvas(Canvas):  # type: ignore[misc]
    """A canvas for the pages of one document in `language`, drawn one after the other.

    What the document is called and who made it is said as on any canvas of ReportLab, by `setTitle` and its like.
    """

    _code: list[str]  # ReportLab's: the commands of the page
    _fillColorObj: Any  # noqa: N815  (kept and brought back with the rest of the graphics state)
    _strokeColorObj: Any  # noqa: N815

    def __init__(self, size: tuple[float, float], *, language: str, font: str) -> None:
        super().__init__(None, pagesize=size, initialFontName=font, invariant=1)
        self.language = language
        self.made_at = datetime.fromtimestamp(0, UTC)
        self.number = ""  # under which the document is kept
        self.root = Element("Document")
        self.root.in_tree = True
        self.within = self.root  # where the next element enters
        self.closed = False  # inside a piece or an artifact: what is drawn belongs there
        self.piece: Element | None = None  # the element of the piece
        self.places: dict[str, Place] = {}
        self.outline = [OutlineEntry()]  # the outline, and the last entry of every level
        self.areas: list[tuple[LinkArea, Element]] = []
        self.pages: list[Page] = []
        self._codes: dict[str, Codes] = {}
        self._turn_to(Page(1, size))

    def set_origin(self, number: str, made_at: datetime) -> None:
        """The number that the document says it has, "" for none, and when it was made, in UTC."""
        self.number, self.made_at = number, made_at

    def codes(self, font: str) -> Codes:
        """What the characters of a font become in this document."""
        codes = self._codes.get(font)
        if codes is None:
            codes = self._codes[font] = Codes(getFont(font), self._doc)
        return codes

    def begin_piece(self, element: Element) -> None:
        """What is drawn next belongs to this element, up to `end_piece`."""
        self._rest_is_decoration()
        element.enter(self.within)
        owners = self.page.owners
        element.kids.append((self.page.number, len(owners)))
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
        name = f"Place {len(self.places) + 1}"
        self._place(name)
        return name

    def bookmarkHorizontal(self, key: str, relativeX: float, relativeY: float) -> None:  # noqa: N802, N803
        """Say where the place of this name is: here."""
        place = self._place(key)
        place.page = self.page.number
        place.x, place.y = self.absolutePosition(relativeX, relativeY)

    def addOutlineEntry(self, title: str, key: str, level: int = 0) -> None:  # noqa: N802
        """Let the outline lead to the place of this name, below the last entry of a higher level."""
        entry = OutlineEntry(title, self._place(key))
        del self.outline[level + 1 :]
        self.outline[-1].add(entry)
        self.outline.append(entry)

    def add_link(self, element: Element, target: str, rect: tuple[float, ...], said: str) -> None:
        """Let the area lead to the place of that name (`bookmarkHorizontal`), as a part of this element."""
        name = f"Area{len(self.areas)}"
        area = LinkArea(name, self.page.number, self._absRect(rect, 1), self._place(target), said)
        self._doc.Reference(area, name)
        self.page.areas.append(area)
        element.enter(self.within)
        element.kids.append(area)
        self.areas.append((area, element))

    def showPage(self) -> None:  # noqa: N802  (ReportLab's name)
        """End the page and begin the next one."""
        self._rest_is_decoration()
        self.page.images = self._formsinuse
        self._doc.Reference(self.page, f"Page{self.page.number}")
        self.pages.append(self.page)
        self._startPage()
        self._turn_to(Page(self._pageNumber, self._pagesize))

    @contextmanager
    def back_on(self, page: Page) -> Iterator[None]:
        """What is drawn in the block is added to a page that was ended before."""
        present = self.page
        self.init_graphics_state()
        self._turn_to(page)
        yield
        self._rest_is_decoration()
        self.init_graphics_state()
        self._turn_to(present)

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

    def circle(self, x_cen: float, y_cen: float, r: float, stroke: int = 1, fill: int = 0) -> None:
        """Draw a circle as four curves. ReportLab works its corners out from angles, which takes as long as a text."""
        left, right, bottom, top = x_cen - r, x_cen + r, y_cen - r, y_cen + r
        near, far, low, high = x_cen - KAPPA * r, x_cen + KAPPA * r, y_cen - KAPPA * r, y_cen + KAPPA * r
        start = fp_str(right, y_cen)
        quarters = (
            fp_str(right, high, far, top, x_cen, top),
            fp_str(near, top, left, high, left, y_cen),
            fp_str(left, low, near, bottom, x_cen, bottom),
            fp_str(far, bottom, right, low, right, y_cen),
        )
        self._code.append(f"{start} m {' c '.join(quarters)} c h {PAINT[stroke, fill]}")

    def content(self) -> bytes:
        """The file with all pages, once they are drawn; the same pages give the same bytes."""
        document = self._doc
        document.Reference(PDFDictionary({}), PAGES)
        document.idToObject[PAGES].dict |= {
            "Type": "/Pages",
            "Kids": PDFArray([document.Reference(page) for page in self.pages]),
            "Count": len(self.pages),
        }
        for font in document.delayedFonts:
            font.addObjects(document)
        made_at = self.made_at.strftime("%Y-%m-%dT%H:%M:%SZ")
        about = metadata(document.info, number=self.number, language=self.language, made_at=made_at)
        catalog = {
            "Type": "/Catalog",
            "Pages": document.Reference(document.idToObject[PAGES]),
            "Lang": text(self.language),
            "ViewerPreferences": "<</DisplayDocTitle true>>",
            "MarkInfo": "<</Marked true>>",
            "StructTreeRoot": document.Reference(self._tree()),
            "Metadata": document.Reference(about),
        }
        if self.outline[0].entries:
            self.outline[0].register(document)
            catalog["Outlines"] = document.Reference(self.outline[0])
        return packed(document, PDFDictionary(catalog), information(document.info, made_at=self.made_at))

    def _tree(self) -> Tree:
        """The tree, with a number in the file for every element of it."""
        for key, (area, _) in enumerate(self.areas, len(self.pages)):
            area.key = key
        tree = Tree(self.root, [page.owners for page in self.pages], self.areas)
        tree.register(self._doc)
        return tree

    def _place(self, name: str) -> Place:
        return self.places.setdefault(name, Place())

    def _turn_to(self, page: Page) -> None:
        self.page = page
        self._code = page.commands
        self.marked = len(page.commands)  # how many of them are taken care of

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


@cache
def _components(colour: Color) -> str:
    written: str = fp_str(colour.rgb())
    return written
