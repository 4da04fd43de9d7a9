"""A checker for PDF/UA-1 (ISO 14289-1): the failure conditions of the Matterhorn Protocol 1.1 that a machine can tell.

It reads a finished file with pikepdf and fontTools and knows nothing of the code that wrote it. Every failure begins
with the number of its condition. Of the 87 conditions that the protocol leaves to software, those of CHECKED are
looked for in what a document holds. Those of ABSENT are about what no document of ours holds; that it holds none is
what is checked, and where one does, all of them fail. test_matterhorn.py harms a document in every one of these ways.

Rules of ISO 32000-1 that the protocol takes for granted are checked too: the tree hangs together both ways, every piece
of a page has one element, the parent tree finds it, marks and text objects nest, a table's rows have equally many
cells. And a rule of this house: no text outside of header and foot is decoration.

What no machine can tell, here as with every other checker: whether headings, alternative texts, titles and header
cells say the right thing (04, 06-004, 13-001 to 13-003, 14-001, 15-001, 15-002, 16), whether contrast suffices and
nothing is told by colour alone (04), whether the order of reading makes sense (09-001; `Page.order` below compares it
with the order on the page), and in which language each part is (11-007). Glyph by glyph, 31-016 and 31-030 are checked
for the characters that are used. Nothing here replaces veraPDF or a person with a screen reader.
"""

import io
import re
from dataclasses import dataclass, field
from itertools import pairwise

import pikepdf

from tests.reports.matterhorn_fonts import ABSENT_FONTS, CHECKED_FONTS, Fonts

CHECKED = frozenset(
    [
        *("01-003", "01-004", "01-005", "01-007", "02-001", "02-003", "02-004", "06-001", "06-002", "06-003"),
        *("07-001", "07-002", "09-004", "09-005", "09-006", "11-001", "11-002", "11-003", "11-004", "11-006"),
        *("13-004", "14-002", "14-003", "14-006", "14-007", "15-003", "19-003", "19-004", "26-001", "26-002"),
        *("28-004", "28-008", "28-009", "28-011", "28-012", "30-001", "30-002"),
        *CHECKED_FONTS,
    ]
)
ABSENT = {
    "ruby": ("09-007",),
    "warichu": ("09-008",),
    "a formula": ("17-002", "17-003"),
    "optional content": ("20-001", "20-002", "20-003"),
    "an embedded file": ("21-001",),
    "a form": ("11-005", "25-001", "28-005", "28-010"),
    "an annotation that is no link": ("28-002", "28-006", "28-007", "28-016", "28-017", "28-018"),
    "an action": ("28-014", "28-015"),  # the only way to a media clip where all annotations are links
    **ABSENT_FONTS,
}
PAINTS = {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "INLINE IMAGE"}
SHOWS = {"Tj", "TJ", "'", '"'}
STANDARD = frozenset(
    [
        *("Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct"),
        *("Private", "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH"),
        *("TD", "THead", "TBody", "TFoot", "Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot"),
        *("Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP", "Figure", "Formula", "Form"),
    ]
)
PARENTS = {
    "TR": {"Table", "THead", "TBody", "TFoot"},
    "TH": {"TR"},
    "TD": {"TR"},
    "THead": {"Table"},
    "TBody": {"Table"},
    "TFoot": {"Table"},
    "LI": {"L"},
    "LBody": {"LI"},
    "TOCI": {"TOC"},
}
CHILDREN = {
    "Table": {"TR", "THead", "TBody", "TFoot", "Caption"},
    "TR": {"TH", "TD"},
    "L": {"LI", "L", "Caption"},
    "LI": {"Lbl", "LBody"},
    "TOC": {"TOC", "TOCI", "Caption"},
}
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{1,8})*")


@dataclass
class Piece:
    """What stands between a mark and its end: its text, and where the text begins on the page."""

    text: str = ""
    at: tuple[float, float] | None = None


@dataclass
class Element:
    """One element of the structure tree, `pieces` being (page, MCID)."""

    role: str
    alt: str
    parent: "Element | None"
    raw: pikepdf.Object
    kids: list["Element"] = field(default_factory=list)
    pieces: list[tuple[int, int]] = field(default_factory=list)
    annotations: list[tuple[int, int]] = field(default_factory=list)
    order: list["Element | tuple[int, int]"] = field(default_factory=list)

    def walk(self):
        yield self
        for kid in self.kids:
            yield from kid.walk()


class Checked:
    """A PDF taken apart: `failures`, the tree below `root`, and what it says to somebody who listens."""

    def __init__(self, content, passphrase=""):
        self.failures = []
        self.pdf = pikepdf.open(io.BytesIO(content), password=passphrase)
        self.fonts = Fonts(self.pdf)
        self.pieces = {}  # (page, MCID) -> Piece
        self.pages = [page.obj for page in self.pdf.pages]
        self.numbers = {page.objgen: number for number, page in enumerate(self.pages)}
        self.shown_forms = []
        for number, page in enumerate(self.pages):
            self._page(number, page)
        self._tree()
        self._catalog()
        self._annotations()
        self._forms()
        self.failures += self.fonts.failures()

    def fail(self, condition, said):
        self.failures.append(f"{condition}: {said}")

    def fail_for(self, what, said=""):
        """The document holds what none of ours does."""
        for condition in ABSENT[what]:
            self.fail(condition, said or what)

    @property
    def elements(self):
        return [element for root in self.roots for element in root.walk()]

    def text(self, element):
        """What a screen reader says for the element: its alternative text, or else its pieces and parts in order."""
        if element.alt or "/ActualText" in element.raw:
            return element.alt or str(element.raw.ActualText)
        parts = [self.text(kid) if isinstance(kid, Element) else self.pieces[kid].text for kid in element.order]
        return " ".join(" ".join(parts).split())

    def said(self, *roles):
        """(role, text) of every element with one of these roles, in the order they are read."""
        return [(one.role, self.text(one)) for one in self.elements if one.role in roles]

    def out_of_order(self):
        """Neighbours in the tree that stand on their page the other way round: further up, and not to the right."""
        found = []
        before = None
        for element in self.elements:
            for kid in element.order:
                if isinstance(kid, Element) or self.pieces[kid].at is None:
                    continue
                (x, y), page = self.pieces[kid].at, kid[0]
                if before and (page < before[0] or (page == before[0] and y > before[2] + 1 and x < before[1] + 1)):
                    found.append(self.pieces[kid].text)
                before = (page, x, y)
        return found

    # The pages

    def _page(self, number, page):
        stack = []
        placed = self._stream(number, page, page.Resources, stack, (1, 0, 0, 1, 0, 0))
        if stack:
            self.fail("ISO 32000 14.6", f"page {number + 1}: marks left open")
        return placed

    def _stream(self, number, stream, resources, stack, matrix):
        states, font, line = [], None, matrix
        for operands, op in pikepdf.parse_content_stream(stream):
            operator = str(op)
            if operator in {"BMC", "BDC"}:
                self._mark(number, stack, operands)
            elif operator == "EMC":
                if not stack or stack.pop() == "BT":
                    self.fail("ISO 32000 14.6", f"page {number + 1}: marks and text objects cross")
            elif operator == "BT":
                stack.append("BT")
                line = (1, 0, 0, 1, 0, 0)
            elif operator == "ET":
                if not stack or stack.pop() != "BT":
                    self.fail("ISO 32000 14.6", f"page {number + 1}: marks and text objects cross")
            elif operator == "q":
                states.append((matrix, font))
            elif operator == "Q":
                matrix, font = states.pop()
            elif operator == "cm":
                matrix = _times(tuple(map(float, operands)), matrix)
            elif operator == "Tm":
                line = tuple(map(float, operands))
            elif operator in {"Td", "TD"}:
                line = _times((1, 0, 0, 1, float(operands[0]), float(operands[1])), line)
            elif operator == "Tf":
                font = resources.Font[str(operands[0])]
            elif operator in SHOWS:
                x, y = _times(line, matrix)[4:]
                text = self.fonts.read(font, operands)
                self._painted(number, stack, text, (x, y) if text.strip() else None)
            elif operator == "Do":
                self._painted(number, stack)
                form = resources.XObject[str(operands[0])]
                if form.get("/Subtype") == "/Form":
                    self.shown_forms.append(form)
                    self._stream(number, form, form.get("/Resources", resources), stack, matrix)
            elif operator in PAINTS:
                self._painted(number, stack)

    def _mark(self, number, stack, operands):
        tag = str(operands[0])
        properties = operands[1] if len(operands) > 1 else {}
        mcid = int(properties["/MCID"]) if "/MCID" in properties else None
        marks = [mark for mark in stack if mark != "BT"]
        if tag == "/Artifact" and any(mark[1] is not None for mark in marks):
            self.fail("01-003", f"page {number + 1}: an artifact inside tagged content")
        if mcid is not None:
            if any(mark[0] == "/Artifact" for mark in marks):
                self.fail("01-004", f"page {number + 1}: tagged content inside an artifact")
            if (number, mcid) in self.pieces:
                self.fail("ISO 32000 14.7.4", f"page {number + 1}: MCID {mcid} twice")
            self.pieces[number, mcid] = Piece()
        stack.append((tag, mcid, str(properties.get("/Type", ""))))

    def _painted(self, number, stack, text="", at=None):
        marks = [mark for mark in stack if mark != "BT"]
        mcid = next((mark[1] for mark in reversed(marks) if mark[1] is not None), None)
        if mcid is not None:
            piece = self.pieces[number, mcid]
            piece.text += text
            piece.at = piece.at or at
            return
        artifact = next((mark for mark in marks if mark[0] == "/Artifact"), None)
        if artifact is None:
            self.fail("01-005", f"page {number + 1}: neither tagged nor an artifact: {text!r}")
        elif text.strip() and artifact[2] != "/Pagination":
            self.fail("house", f"page {number + 1}: text as decoration: {text!r}")

    # The tree

    def _tree(self):
        self.roots = []
        self.owners = {}
        root = self.pdf.Root.get("/StructTreeRoot")
        if root is None:
            return self.fail("01-005", "no structure tree")
        self.roles = {str(key): str(value) for key, value in root.get("/RoleMap", {}).items()}
        for role in self.roles:
            self._standard_role(role)
        kids = root.K if isinstance(root.K, pikepdf.Array) else [root.K]
        self.roots = [self._element(kid, None, root) for kid in kids]
        for place in self.pieces.keys() - self.owners.keys():
            self.fail("01-005", f"page {place[0] + 1}: the piece {place[1]} has no element")
        for place in self.owners.keys() - self.pieces.keys():
            self.fail("ISO 32000 14.7.4", f"page {place[0] + 1}: no piece {place[1]}, which an element has")
        self._parent_tree(root)
        self._headings()
        self._tables()
        notes = [str(one.raw.get("/ID", "")) for one in self.elements if one.role == "Note"]
        if "" in notes:
            self.fail("19-003", "a note without ID")
        if len(notes) != len(set(notes)):
            self.fail("19-004", "two notes with the same ID")
        return None

    def _standard_role(self, role):
        seen = []
        if role.lstrip("/") in STANDARD and role in self.roles:
            self.fail("02-004", f"{role} is mapped to something else")
        while role.lstrip("/") not in STANDARD:
            if role in seen:
                self.fail("02-003", f"{role} is mapped in a circle")
                break
            seen.append(role)
            if role not in self.roles:
                self.fail("02-001", f"{role} is no standard type, nor mapped to one")
                break
            role = self.roles[role]
        return role.lstrip("/")

    def _element(self, raw, parent, raw_parent):
        role = self._standard_role(str(raw.S))
        element = Element(role, str(raw.get("/Alt", "")), parent, raw)
        if raw.P.objgen != raw_parent.objgen:
            self.fail("ISO 32000 14.7.2", f"{role} names another parent")
        kids = raw.get("/K", [])
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            self._kid(element, raw, kid)
        self._role(element)
        return element

    def _kid(self, element, raw, kid):
        if isinstance(kid, int) or kid.get("/Type") == "/MCR":
            page = raw.get("/Pg") if isinstance(kid, int) else kid.get("/Pg", raw.get("/Pg"))
            place = (self.numbers[page.objgen], int(kid) if isinstance(kid, int) else int(kid.MCID))
            if place in self.owners:
                self.fail("ISO 32000 14.7.4", f"page {place[0] + 1}: the piece {place[1]} has two elements")
            self.owners[place] = element
            element.pieces.append(place)
            element.order.append(place)
        elif kid.get("/Type") == "/OBJR":
            element.annotations.append(kid.Obj.objgen)
        else:
            below = self._element(kid, element, raw)
            element.kids.append(below)
            element.order.append(below)

    def _role(self, element):
        role, parent = element.role, element.parent.role if element.parent else ""
        kids = {kid.role for kid in element.kids}
        condition = "09-005" if role in {"L", "LI", "LBody"} else "09-006" if "TOC" in role else "09-004"
        if role in PARENTS and parent not in PARENTS[role]:
            self.fail(condition, f"{role} in {parent}")
        if role in CHILDREN and (kids - CHILDREN[role] or element.pieces):
            self.fail(condition, f"{role} holds {sorted(kids) or 'content'}")
        if role in {"Ruby", "RB", "RT", "RP"}:
            self.fail_for("ruby")
        if role in {"Warichu", "WT", "WP"}:
            self.fail_for("warichu")
        if role == "Figure" and not (element.alt or "/ActualText" in element.raw):
            self.fail("13-004", "a figure without alternative text")
        if role == "Formula":
            self.fail_for("a formula")
        if role == "TH" and "/Headers" not in element.raw and self._attribute(element, "/Scope") is None:
            self.fail("15-003", "a header cell without scope")

    def _attribute(self, element, name):
        attributes = element.raw.get("/A", [])
        for one in attributes if isinstance(attributes, pikepdf.Array) else [attributes]:
            if name in one:
                return one[name]
        return None

    def _headings(self):
        levels = [one.role for one in self.elements if re.fullmatch(r"H[1-6]?", one.role)]
        numbered = [int(role[1]) for role in levels if role != "H"]
        if numbered and numbered[0] != 1:
            self.fail("14-002", f"the first heading is H{numbered[0]}")
        for above, below in pairwise(numbered):
            if below > above + 1:
                self.fail("14-003", f"H{below} follows H{above}")
        if any([kid.role for kid in one.kids].count("H") > 1 for one in self.elements):
            self.fail("14-006", "two H in one element")
        if "H" in levels and numbered:
            self.fail("14-007", "both H and H1 to H6")

    def _tables(self):
        for table in (one for one in self.elements if one.role == "Table"):
            rows = [one for one in table.walk() if one.role == "TR"]
            widths = {sum(int(self._attribute(cell, "/ColSpan") or 1) for cell in row.kids) for row in rows}
            if len(widths) > 1:
                self.fail("ISO 32000 14.8.4", f"rows of {sorted(widths)} cells in one table")
            if not any(cell.role == "TH" for row in rows for cell in row.kids):
                self.fail("house", "a table without header cells")

    def _parent_tree(self, root):
        tree = dict(pikepdf.NumberTree(root.ParentTree).items())
        for number, page in enumerate(self.pages):
            mine = {mcid for at, mcid in self.pieces if at == number}
            found = tree.get(int(page.get("/StructParents", -1)), [])
            for mcid in mine:
                owner = self.owners.get((number, mcid))
                if mcid >= len(found) or owner is None or found[mcid].objgen != owner.raw.objgen:
                    self.fail("ISO 32000 14.7.4", f"page {number + 1}: the parent tree does not find piece {mcid}")
        for element in self.elements:
            for annotation in element.annotations:
                key = self.pdf.get_object(annotation).get("/StructParent", -1)
                if int(key) not in tree or tree[int(key)].objgen != element.raw.objgen:
                    self.fail("ISO 32000 14.7.4", "the parent tree does not find an annotation")
        if int(root.ParentTreeNextKey) <= max(tree, default=-1):
            self.fail("ISO 32000 14.7.2", "ParentTreeNextKey is taken")

    # The document

    def _catalog(self):
        catalog = self.pdf.Root
        if not catalog.get("/MarkInfo", {}).get("/Marked", False):
            self.fail("01-005", "not marked as tagged")
        if catalog.get("/MarkInfo", {}).get("/Suspects", False):
            self.fail("01-007", "suspects")
        if "/Metadata" not in catalog:
            self.fail("06-001", "no XMP metadata")
        else:
            self._metadata(self.pdf.open_metadata())
        preferences = catalog.get("/ViewerPreferences", {})
        if "/DisplayDocTitle" not in preferences:
            self.fail("07-001", "DisplayDocTitle is not set")
        elif not preferences.DisplayDocTitle:
            self.fail("07-002", "DisplayDocTitle is false")
        if not LANGUAGE.fullmatch(str(catalog.get("/Lang", ""))):
            for condition in ("11-001", "11-002", "11-003", "11-004", "11-006"):
                self.fail(condition, "the document names no language")
        if "/OCProperties" in catalog:
            self.fail_for("optional content")
        if "/AcroForm" in catalog:
            self.fail_for("a form")
        if "/EmbeddedFiles" in catalog.get("/Names", {}) or "/AF" in catalog:
            self.fail_for("an embedded file")
        if isinstance(catalog.get("/OpenAction"), pikepdf.Dictionary) or any(
            "/AA" in one for one in (catalog, *self.pages)
        ):
            self.fail_for("an action")
        # 26-001: pikepdf opens no encrypted file that does not say what is allowed
        if "/Encrypt" in self.pdf.trailer and not int(self.pdf.trailer.Encrypt.P) & 1 << 9:
            self.fail("26-002", "a screen reader may not read it")

    def _metadata(self, metadata):
        if metadata.get("pdfuaid:part") != "1":
            self.fail("06-002", "no PDF/UA identifier")
        if not metadata.get("dc:title"):
            self.fail("06-003", "no title")
        elif metadata["dc:title"] != str(self.pdf.docinfo.get("/Title", "")):
            self.fail("house", "two titles")

    def _annotations(self):
        owners = {one: element for element in self.elements for one in element.annotations}
        for number, page in enumerate(self.pages, 1):
            annotations = page.get("/Annots", [])
            if len(annotations) and "/Tabs" not in page:
                self.fail("28-008", f"page {number}: no tab order")
            elif len(annotations) and page.Tabs != "/S":
                self.fail("28-009", f"page {number}: another tab order than the structure's")
            for one in annotations:
                kind, owner = str(one.get("/Subtype")), owners.get(one.objgen)
                if kind != "/Link":
                    self.fail_for("an annotation that is no link", f"page {number}: {kind}")
                elif owner is None or owner.role != "Link":
                    self.fail("28-011", f"page {number}: a link in {owner.role if owner else 'no element'}")
                if "/A" in one or "/AA" in one:
                    self.fail_for("an action", f"page {number}")
                if not str(one.get("/Contents", "")):
                    self.fail("28-012", f"page {number}: a link that says nothing")
                    if owner is None or not owner.alt:
                        self.fail("28-004", f"page {number}: nor has its element an alternative text")

    def _forms(self):
        for form in self.shown_forms:
            if "/Ref" in form:
                self.fail("30-001", "a reference XObject")
            marks = [each for operands, _ in pikepdf.parse_content_stream(form) for each in operands]
            if any(isinstance(each, pikepdf.Dictionary) and "/MCID" in each for each in marks):
                self.fail("30-002", "tagged content in a form")


def _times(first, second):
    a, b, c, d, e, f = first
    g, h, i, j, k, m = second
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)
