"""Is a PDF this very document, as it was exported from this workspace?

A file is what it was when it has the SHA-256 that was kept, and when the audit log vouches for what was kept. Anything
else is not that file, however alike it looks; what its pages bear then tells what it may have come from. Each page's
foot names the document and the head of the audit log, and both have to be known here together: every workspace has a
document S-2026-0001.
"""

from __future__ import annotations

import hashlib
import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Literal

from reports.kept_pages import HEAD, MOST_PAGES, NUMBER, KeptPages, Place, Report, Seen
from reports.output import HEAD_SHOWN
from reports.since import Since, since
from rubrics.documents.pdf_pages import PdfPages
from rubrics.errors import DocumentError
from screening import audit, documents
from screening.documents import Document
from screening.people import merging
from screening.privacy import tombstones
from screening.storage.findings import Finding
from screening.workspace import Workspace

Code = Literal[
    "this_file",
    "doubtful",
    "extended",
    "rewritten",
    "copy_of_protected",
    "altered",
    "unlike",
    "pages_missing",
    "rearranged",
    "mixed",
    "erased",
    "elsewhere",
    "unmarked",
    "truncated",
    "encrypted",
    "unreadable",
    "too_large",
    "not_pdf",
    "kept_altered",
]

_UNREAD: dict[str, Code] = {
    "document_encrypted": "encrypted",
    "document_many_pages": "too_large",
    "document_too_complex": "too_large",
}
_END = re.compile(rb"%%EOF(\r\n|\r|\n)?")
_MOST_ENDS = 200
_BEGINNING = 1_024  # a PDF's first and last mark stand in so many bytes (ISO 32000-2, annex I)
_MOST_ALIKE = 20  # documents that a file may be the beginning of

LARGEST = 512 * 1024 * 1024
"""Bytes of the largest file that is looked at: a thousand merged documents take a tenth of it."""
LARGEST_READ = LARGEST // 4
"""Bytes of the largest one whose pages are read, which takes some four times as many of memory, and a while."""


@dataclass(frozen=True, slots=True)
class Gone:
    """A document that went with the person it was about: `code` stood for the name, `erased_at` is UTC."""

    number: str
    code: str
    erased_at: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a file is. Only "this_file" is the document that was exported.

    "doubtful": the bytes are those that were kept, but the audit log does not vouch for them (`trouble`). "extended":
    the document with something behind it, such as a signature or a remark. "rewritten": the same text in other bytes;
    pictures and the look of it may differ. "copy_of_protected": it names a document that is kept encrypted, so that the
    text cannot be compared. "altered": the text differs on `pages`; "unlike": on all of them, as where another copy of
    the workspace exported something else under the same number. "pages_missing": pages of the document, those in
    `missing`, are not there. "rearranged": pages stand twice or in another place. "mixed": pages of several documents
    (those whose text was altered in `pages`), `strange` ones among them, or some of people who were erased (`gone`).
    "erased": it bears the marks of documents of this workspace that went with people who
    were erased (`gone`), so that there is nothing left to compare it with. "elsewhere": made by a Saring, not from this
    workspace. "unmarked": no page is marked. "truncated": the beginning of a document, or of one of
    several that begin alike. "encrypted", "unreadable"
    (damaged), "too_large" (more than 2,000 pages or
    LARGEST_READ bytes, or what takes too long to read) and "not_pdf": it cannot be looked
    at. "kept_altered": it bears the marks of documents that are not, in the workspace itself, what the audit log says
    was kept (`trouble`), so that there is nothing to compare it with.

    `documents` are those of this workspace that are still there and are in it, `since` how each of them stands to
    today's data. `pages` and `strange` count the file's pages from 1, `missing` the document's.
    """

    code: Code
    documents: tuple[Document, ...] = ()
    since: tuple[Since, ...] = ()
    pages: tuple[int, ...] = ()
    missing: tuple[int, ...] = ()
    strange: tuple[int, ...] = ()
    trouble: tuple[Finding, ...] = ()
    gone: tuple[Gone, ...] = ()


def verify(
    ws: Workspace, content: bytes, *, viewer_id: str | None = None, report: Report = lambda _done, _all: None
) -> Verdict:
    """What a file's bytes are, as this workspace knows it; `viewer_id` is who asks. Nothing is written.

    A thousand changed pages take some seconds where most are as they were, some 25 ms a page where all were redrawn.
    """
    found = _recognised(ws, content, report)
    count = sum(len(one.parts) or 1 for one in found.documents)
    done = itertools.count()
    told = [
        since(ws, one, viewer_id=viewer_id, before_each=lambda: report(next(done), count)) for one in found.documents
    ]
    return replace(found, since=tuple(told))


def _recognised(ws: Workspace, content: bytes, report: Report) -> Verdict:
    """What the bytes are, without a look at today's data."""
    exact = documents.with_hash(ws, hashlib.sha256(content).hexdigest())
    if exact is not None:
        trouble = _trouble(ws, exact, content)
        return Verdict("doubtful" if trouble else "this_file", (exact,), trouble=trouble)
    if b"%PDF-" not in content[:_BEGINNING]:
        return Verdict("not_pdf")
    if (first := _first_part(ws, content)) is not None:
        return Verdict("extended", (first,))
    if wholes := _begun_so(ws, content):
        return Verdict("truncated", wholes)
    try:
        return _by_its_pages(ws, _opened(content), report)
    except DocumentError as error:
        return Verdict(_UNREAD.get(error.code, "unreadable"))


def _opened(content: bytes) -> PdfPages:
    """The pages of a PDF. Raises DocumentError."""
    if len(content) > LARGEST_READ:
        raise DocumentError("document_too_complex")
    return PdfPages(content, most_pages=MOST_PAGES)


def _by_its_pages(ws: Workspace, pages: PdfPages, report: Report) -> Verdict:
    kept = KeptPages(ws)
    seen = kept.recognise(pages, report)
    known = list({one.owner.id: one.owner for one in seen if one.owner is not None}.values())
    if not known:
        return _of_nothing_kept(ws, [one.text for one in seen])
    if untrue := [one for one in known if not _is_vouched_for(ws, one)]:
        trouble = tuple(Finding("document", {"number": one.number}) for one in untrue)
        return Verdict("kept_altered", tuple(untrue), trouble=trouble)
    document = _whole(ws, known)
    if document is None or any(one.owner is None for one in seen):
        return _mixed(ws, seen, known)
    return _compared(document, seen, kept.of(document))


def _compared(document: Document, seen: Sequence[Seen], own: Sequence[Place]) -> Verdict:
    """A file whose pages all bear the marks of one document, beside the pages of that."""
    if document.protected and not document.parts:
        return Verdict("copy_of_protected", (document,))
    if altered := tuple(number for number, one in enumerate(seen, 1) if one.place is None):
        code: Code = "unlike" if len(altered) == len(seen) else "altered"
        return Verdict(code, (document,), pages=altered)
    places = [one.place for one in seen]
    if missing := tuple(number for number, place in enumerate(own, 1) if place not in set(places)):
        return Verdict("pages_missing", (document,), missing=missing)
    return Verdict("rewritten" if places == list(own) else "rearranged", (document,))


def _whole(ws: Workspace, known: Sequence[Document]) -> Document | None:
    """The document that a file with pages of these is, or most of: the one, or what they were merged into."""
    if len(known) == 1:
        return known[0]
    ids = {one.id for one in known}
    merged = documents.merged_with(ws, known[0].id)
    return next((one for one in merged if ids <= set(one.parts) and 2 * len(ids) > len(one.parts)), None)


def _mixed(ws: Workspace, seen: Sequence[Seen], known: Sequence[Document]) -> Verdict:
    altered: list[int] = []
    strange: list[int] = []
    gone: list[Gone] = []
    for number, one in enumerate(seen, 1):
        if one.owner is None:
            of_erased = _gone(ws, [one.text])
            gone += of_erased
            strange += [] if of_erased else [number]
        elif one.place is None and not one.owner.protected:
            altered.append(number)
    found = Verdict("mixed", tuple(known), pages=tuple(altered), strange=tuple(strange))
    return replace(found, gone=tuple(dict.fromkeys(gone)))


def _first_part(ws: Workspace, content: bytes) -> Document | None:
    """The document that a file begins with: whoever adds to a PDF leaves it as it is and goes on behind its end."""
    hashed, done = hashlib.sha256(), 0
    for end in islice(_END.finditer(content), _MOST_ENDS):
        hashed.update(content[done : end.end()])
        done = end.end()
        if found := documents.with_hash(ws, hashed.hexdigest()):
            return found
    return None


def _begun_so(ws: Workspace, content: bytes) -> tuple[Document, ...]:
    """The documents of which a file is the beginning; all PDFs begin alike, so that a few bytes tell nothing."""
    if len(content) < _BEGINNING or b"%%EOF" in content[-_BEGINNING:]:
        return ()
    return tuple(documents.beginning_with(ws, content, most=_MOST_ALIKE))


def _of_nothing_kept(ws: Workspace, pages: Sequence[str]) -> Verdict:
    if gone := _gone(ws, pages):
        return Verdict("erased", gone=gone)
    marked = any(NUMBER.search(page) and HEAD.search(page) for page in pages)
    return Verdict("elsewhere" if marked else "unmarked")


def _gone(ws: Workspace, pages: Sequence[str]) -> tuple[Gone, ...]:
    """The documents of people who were erased that the pages name, each beside a head that this log once had."""
    marks = {
        number
        for page in pages
        if any(audit.was_head(ws, head) for head in set(HEAD.findall(page)))
        for number in NUMBER.findall(page)
    }
    if not marks:
        return ()
    return tuple(
        Gone(document["number"], stone.code, stone.erased_at)
        for stone in tombstones.all_of(ws)
        for document in stone.details.get("documents", ())
        if document["number"] in marks
    )


def _trouble(ws: Workspace, document: Document, content: bytes) -> tuple[Finding, ...]:
    """Why kept bytes are not to be trusted: the log is broken, does not speak of them, or is not the one printed."""
    found = audit.verify(ws)
    if not _is_vouched_for(ws, document):
        found.append(Finding("document", {"number": document.number}))
    elif document.audit_seq and not document.protected:
        try:
            opened = PdfPages(content, most_pages=MOST_PAGES)
            pages = opened.texts(range(len(opened)))
        except DocumentError:  # too long to look at here: the hash and the log have to do
            pages = []
        head = audit.head_at(ws, document.audit_seq)[:HEAD_SHOWN]
        if not all(head in page for page in pages):
            found.append(Finding("audit_rewritten", {"number": document.number}))
    return tuple(found)


def _is_vouched_for(ws: Workspace, document: Document) -> bool:
    promise = audit.promise(ws, "document_kept", document.id)
    first_subject = merging.first_subjects(ws).get(document.id, "")
    return documents.is_vouched_for(ws, document, promise=promise, first_subject=first_subject)
