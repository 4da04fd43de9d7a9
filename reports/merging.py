"""Several PDFs in one file: an outline of the documents, and their tags, languages and links as they were."""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from rubrics.errors import SaringError
from rubrics.model import Language

if TYPE_CHECKING:
    from pikepdf import Dictionary, Pdf


@dataclass(frozen=True, slots=True)
class Part:
    """One document to be merged: `title` is its entry in the outline."""

    title: str
    content: bytes


def merge(parts: Iterable[Part], *, title: str, language: Language, made_at: str, author: str = "") -> bytes:
    """One PDF with the pages of all parts in their order; the same arguments give the same bytes.

    Every part has its entry in the outline, above its own entries, and its pages are labelled by its place: 2.1 is the
    first page of the second part. Where all parts are tagged, so is the whole. `made_at` is a UTC time (ISO 8601).
    `parts` may be drawn one by one while it runs; each takes about 10 ms and 0.4 MB of memory. Raises SaringError:
    merge_protected (a part opens with a passphrase only), merge_unreadable (a part is no PDF), both with the part's
    `title`, and merge_nothing.
    """
    import pikepdf

    whole = _Whole(pikepdf.new(), language)
    for part in parts:
        try:
            source = pikepdf.open(io.BytesIO(part.content))  # never closed: what is copied reads its streams at the end
        except pikepdf.PasswordError as error:
            raise SaringError("merge_protected", title=part.title) from error
        except pikepdf.PdfError as error:
            raise SaringError("merge_unreadable", title=part.title) from error
        whole.add(source, part.title)
    if not whole.entries:
        raise SaringError("merge_nothing")
    whole.finish(title=title, author=author, made_at=datetime.fromisoformat(made_at))
    merged = io.BytesIO()
    whole.pdf.save(merged, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
    return merged.getvalue()


class _Whole:
    """The file in the making."""

    def __init__(self, pdf: Pdf, language: Language) -> None:
        self.pdf = pdf
        self.language = language
        self.tree = self._new(Type="/StructTreeRoot")
        self.document = self._new(Type="/StructElem", S="/Document", P=self.tree)
        self.elements: list[Dictionary] = []  # of the parts
        self.owners: list[Any] = []  # what the parent tree holds, by its number
        self.entries: list[Dictionary] = []  # of the outline
        self.labels: list[Any] = []
        self.all_tagged = True

    def add(self, source: Pdf, title: str) -> None:
        """Take over the pages of one document with what belongs to them."""
        from pikepdf import Array, Dictionary, Name

        first = len(self.pdf.pages)
        self.pdf.pages.extend(source.pages)
        pages = [page.obj for page in self.pdf.pages[first:]]
        self.labels += [first, Dictionary(S=Name.D, P=f"{len(self.entries) + 1}.")]
        entry = self._new(Title=title, Dest=Array([pages[0], Name.Fit]))
        if "/Outlines" in source.Root:
            self._take_outline(source, entry)
        self.entries.append(entry)
        if "/StructTreeRoot" in source.Root:
            self._take_tree(source, pages, title)
        else:
            self.all_tagged = False

    def finish(self, *, title: str, author: str, made_at: datetime) -> None:
        """Write what belongs to the whole: outline, page labels, tree and properties."""
        from pikepdf import Array, Dictionary, Name

        root = self.pdf.Root
        outline = self._new(Type="/Outlines", First=self.entries[0], Last=self.entries[-1], Count=len(self.entries))
        for before, after in zip(self.entries, self.entries[1:], strict=False):
            before.Next, after.Prev = after, before
        for entry in self.entries:
            entry.Parent = outline
        root.Outlines, root.PageMode = outline, Name.UseOutlines
        root.PageLabels = Dictionary(Nums=Array(self.labels))
        root.Lang = self.language
        root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        if self.elements:
            self._write_tree()
        day = made_at.strftime("D:%Y%m%d%H%M%S+00'00'")
        info = {"/Title": title, "/Author": author, "/Creator": "Saring", "/CreationDate": day, "/ModDate": day}
        for name, value in info.items():
            self.pdf.docinfo[name] = value
        self._write_metadata(title, author, made_at)

    def _take_outline(self, source: Pdf, entry: Dictionary) -> None:
        outline = self.pdf.copy_foreign(source.Root.Outlines)
        entry.First, entry.Last = outline.First, outline.Last
        number = 0
        child: Any = outline.First
        while child is not None:
            child.Parent = entry
            number, child = number + 1, child.get("/Next")
        entry.Count = -number  # closed: the parts first, their headings when one opens them

    def _take_tree(self, source: Pdf, pages: list[Any], title: str) -> None:
        """Hang the document's tree under the whole's, and give its pages and links new numbers in the parent tree."""
        from pikepdf import Array, Name, NumberTree

        tree = self.pdf.copy_foreign(source.Root.StructTreeRoot)
        owners = NumberTree(tree.ParentTree)
        holders = [(page, "/StructParents") for page in pages]
        holders += [(one, "/StructParent") for page in pages for one in page.get("/Annots", [])]
        for holder, name in holders:
            if name in holder:
                self.owners.append(owners[int(holder[name])])
                holder[name] = len(self.owners) - 1
        elements: Any = tree.K if isinstance(tree.K, Array) else [tree.K]
        for element in elements:
            element.S, element.P, element.T = Name.Part, self.document, title
            element.Lang = str(source.Root.get("/Lang", self.language))
            self.elements.append(element)

    def _write_tree(self) -> None:
        from pikepdf import Array, Dictionary

        self.document.K = Array(self.elements)
        self.tree.K = Array([self.document])
        numbers = [item for number, owner in enumerate(self.owners) for item in (number, owner)]
        self.tree.ParentTree = self._new(Nums=Array(numbers))
        self.tree.ParentTreeNextKey = len(self.owners)
        self.pdf.Root.StructTreeRoot = self.tree
        self.pdf.Root.MarkInfo = Dictionary(Marked=True)

    def _write_metadata(self, title: str, author: str, made_at: datetime) -> None:
        moment = made_at.strftime("%Y-%m-%dT%H:%M:%SZ")
        with self.pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
            metadata["dc:title"] = title
            if author:
                metadata["dc:creator"] = [author]
            metadata["dc:language"] = {self.language}
            metadata["xmp:CreateDate"] = metadata["xmp:ModifyDate"] = moment
            metadata["xmp:CreatorTool"] = "Saring"
            if self.all_tagged:
                metadata["pdfuaid:part"] = "1"

    def _new(self, **entries: Any) -> Dictionary:
        from pikepdf import Dictionary, Name

        values = {f"/{name}": Name(value) if name in {"Type", "S"} else value for name, value in entries.items()}
        return self.pdf.make_indirect(Dictionary(values))
