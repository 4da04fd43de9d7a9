"""Which pages of which kept documents a file consists of."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass

from reports.output import HEAD_SHOWN
from rubrics.documents.pdf_pages import PdfPages
from rubrics.errors import DocumentError
from screening import audit, documents
from screening.documents import Document
from screening.workspace import Workspace

MOST_PAGES = 2_000
NUMBER = re.compile(r"(?<![\w-])S-\d{4}-\d{4,}(?!\d)")
HEAD = re.compile(rf"(?<![0-9a-f])[0-9a-f]{{{HEAD_SHOWN}}}(?![0-9a-f])")
_TEXTS_AT_ONCE = 64

Place = tuple[str, int]
"""A page of a kept document: the document's id and the page's number, counted from 0."""
Report = Callable[[int, int], None]
"""Told how many of how many pages are known; what it raises ends the work."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A page of a file: the kept document whose marks it bears (None: of none), and which page of that it is, None
    for one that says something else. `text` is "" where it was not needed: what draws the page is the same.
    """

    owner: Document | None
    place: Place | None
    text: str


class KeptPages:
    """What is known of kept documents' pages. Each document is opened once, and read only as far as it is asked for."""

    def __init__(self, ws: Workspace) -> None:
        self._ws = ws
        self._by_print: dict[str, Place] = {}
        self._documents: dict[str, Document] = {}
        self._files: dict[str, PdfPages | None] = {}
        self._texts: dict[str, dict[str, Place]] = {}
        self._counts: dict[str, int] = {}

    def recognise(self, pages: PdfPages, report: Report) -> list[Seen]:
        """Each page of a file. Raises DocumentError as `PdfPages` does.

        What draws a page tells it apart; only where that is not known its text is read, and who it belongs to teaches
        what the pages beside it look like.
        """
        prints = pages.prints()
        texts: dict[int, str] = {}
        while unknown := [one for one in range(len(prints)) if one not in texts and prints[one] not in self._by_print]:
            some = unknown[: min(max(1, 3 * len(texts)), _TEXTS_AT_ONCE)]
            for number, text in zip(some, pages.texts(some), strict=True):
                texts[number] = text
                self._learn_owner(text, beside=len(pages))
            report(len(pages) - len(unknown) + len(some), len(pages))
        return [self._seen(prints[number], texts.get(number)) for number in range(len(pages))]

    def of(self, document: Document) -> list[Place]:
        """All pages of a document in their order, those of its parts for a merged one."""
        return [(part, number) for part in document.parts or (document.id,) for number in range(self._count(part))]

    def _seen(self, print_: str, text: str | None) -> Seen:
        if text is None:
            place = self._by_print[print_]
            return Seen(self._document(place[0]), place, "")
        owner = self._owner(text)
        return Seen(owner, None if owner is None else self._texts_of(owner).get(text), text)

    def _learn_owner(self, text: str, *, beside: int) -> None:
        """Learn what the document of this page looks like; that which it was merged into, where the file is longer."""
        owner = self._owner(text)
        if owner is None or owner.id in self._files:
            return
        self._learn(owner)
        if beside > self._count(owner.id):
            for whole in documents.merged_with(self._ws, owner.id)[:1]:
                if whole.id not in self._files:
                    self._learn_merged(whole)

    def _learn(self, document: Document) -> None:
        file = self._file(document)
        for number, one in enumerate(file.prints() if file else ()):
            self._know(one, (document.id, number))

    def _learn_merged(self, whole: Document) -> None:
        """The label of each page says which part it is of (`reports.merging`)."""
        file = self._file(whole)
        if file is None:
            return
        for label, one in zip(file.labels(), file.prints(), strict=True):
            part, _, page = label.partition(".")
            if part.isdecimal() and page.isdecimal() and 0 < int(part) <= len(whole.parts):
                document_id = whole.parts[int(part) - 1]
                self._know(one, (document_id, int(page) - 1))
                self._counts[document_id] = max(self._counts.get(document_id, 0), int(page))

    def _know(self, print_: str, place: Place) -> None:
        if print_:
            self._by_print.setdefault(print_, place)

    def _owner(self, text: str) -> Document | None:
        """The document a page is of: its number and the audit head that was printed with it both stand there."""
        heads = set(HEAD.findall(text))
        for number in dict.fromkeys(NUMBER.findall(text)):
            document = documents.numbered(self._ws, number)
            if document is not None and _bears_head(self._ws, document, heads):
                return document
        return None

    def _document(self, document_id: str) -> Document:
        if document_id not in self._documents:
            self._documents[document_id] = documents.get(self._ws, document_id)
        return self._documents[document_id]

    def _count(self, document_id: str) -> int:
        if document_id not in self._counts:
            file = self._file(self._document(document_id))
            self._counts[document_id] = len(file) if file else 0
        return self._counts[document_id]

    def _texts_of(self, document: Document) -> dict[str, Place]:
        if document.id not in self._texts:
            file = self._file(document)
            read = file.texts(range(len(file))) if file else []
            self._texts[document.id] = {text: (document.id, number) for number, text in enumerate(read)}
        return self._texts[document.id]

    def _file(self, document: Document) -> PdfPages | None:
        """A kept document opened; None where it has a passphrase, is not what was kept, or is too large to be read."""
        if document.id not in self._files:
            self._files[document.id] = self._opened(document)
        return self._files[document.id]

    def _opened(self, document: Document) -> PdfPages | None:
        kept = documents.stored_bytes(self._ws, document.id)
        if kept is None or document.protected or hashlib.sha256(kept).hexdigest() != document.sha256:
            return None
        try:
            return PdfPages(kept, most_pages=MOST_PAGES)
        except DocumentError:
            return None


def _bears_head(ws: Workspace, document: Document, heads: set[str]) -> bool:
    """Whether the audit head printed in a document is among these; which one it was, an older program did not note."""
    if document.audit_seq:
        return audit.head_at(ws, document.audit_seq)[:HEAD_SHOWN] in heads
    return any(audit.was_head(ws, head) for head in heads)
