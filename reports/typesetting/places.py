"""Ways through a document: places with names, the links that lead to them, and the outline (ISO 32000-1, 12.3)."""

from __future__ import annotations

from typing import Any

from reportlab.pdfbase.pdfdoc import PDFObject

from reports.typesetting.pdf_values import number, text


class Place(PDFObject):  # type: ignore[misc]
    """A place on a page, in points from its lower left corner. It may be led to before it is known where it is."""

    page = 0
    x = y = 0.0

    def format(self, document: Any) -> bytes:
        """The place as PDF writes it; the reader's own zoom stays."""
        page, _ = document.idToObjectNumberAndVersion[f"Page{self.page}"]
        return f"[{page} 0 R/XYZ {number(self.x)} {number(self.y)} 0]".encode()


class LinkArea(PDFObject):  # type: ignore[misc]
    """An area on a page that leads to a place of the same document."""

    key = 0  # under which the tree of tags knows it

    def __init__(self, name: str, page: int, rect: tuple[float, ...], place: Place, said: str) -> None:
        self.name = name
        self.page = page
        self.rect = rect
        self.place = place
        self.said = said

    def format(self, document: Any) -> bytes:
        """The annotation as PDF writes it; `said` stands in for it where it cannot be seen."""
        rect = " ".join(map(number, self.rect))
        head = f"<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[{rect}]/StructParent {self.key}/Contents "
        return b"%b%b/Dest%b>>" % (head.encode(), text(self.said), self.place.format(document))


class OutlineEntry(PDFObject):  # type: ignore[misc]
    """An entry of the outline, with those below it; the outline itself is one without title and place."""

    def __init__(self, title: str = "", place: Place | None = None) -> None:
        self.title = title
        self.place = place
        self.entries: list[OutlineEntry] = []
        self.links: dict[str, OutlineEntry] = {}  # to those around it, by their names in PDF

    def add(self, entry: OutlineEntry) -> None:
        """Put an entry below this one, after the others."""
        entry.links["Parent"] = self
        if self.entries:
            entry.links["Prev"], self.entries[-1].links["Next"] = self.entries[-1], entry
        self.entries.append(entry)
        self.links |= {"First": self.entries[0], "Last": entry}

    def register(self, document: Any) -> None:
        """Give it and all below it their numbers in the file."""
        document.Reference(self)
        for entry in self.entries:
            entry.register(document)

    def format(self, document: Any) -> bytes:
        """The entry as PDF writes it: all below it are shown."""
        numbers = document.idToObjectNumberAndVersion
        links = "".join(f"/{name} {numbers[one.__InternalName__][0]} 0 R" for name, one in self.links.items())
        count = f"/Count {self._shown()}" if self.entries else ""
        own = b"/Title %b/Dest%b" % (text(self.title), self.place.format(document)) if self.place else b"/Type/Outlines"
        return b"<<%b%b>>" % (own, (links + count).encode())

    def _shown(self) -> int:
        return sum(1 + entry._shown() for entry in self.entries)
