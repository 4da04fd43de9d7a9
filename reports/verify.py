"""Is a PDF this very document, as it was exported from this workspace?

A file is what it was when it has the SHA-256 that was kept, and when the audit log vouches for what was kept. Anything
else is not that file, however alike it looks; what its pages bear then tells what it may have come from. Each page's
foot names the document and the head of the audit log, and both have to be known here together: every workspace has a
document S-2026-0001.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Literal

from reports.output import HEAD_SHOWN
from reports.since import Since, since
from rubrics.documents.pdf import read_pages
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
    "not_pdf",
]

MOST_PAGES = 2_000
_NUMBER = re.compile(r"(?<![\w-])S-\d{4}-\d{4,}(?!\d)")
_HEAD = re.compile(rf"(?<![0-9a-f])[0-9a-f]{{{HEAD_SHOWN}}}(?![0-9a-f])")
_END = re.compile(rb"%%EOF(\r\n|\r|\n)?")
_MOST_ENDS = 200
_BEGINNING = 1_024  # a PDF's first and last mark stand in so many bytes (ISO 32000-2, annex I)

LARGEST = 512 * 1024 * 1024
"""Bytes of the largest file that is looked at: a thousand merged documents take a tenth of it."""


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
    workspace. "unmarked": no page is marked. "truncated": the beginning of a document. "encrypted", "unreadable" and
    "not_pdf": it cannot be looked at.

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


def verify(ws: Workspace, content: bytes, *, viewer_id: str | None = None) -> Verdict:
    """What a file's bytes are, as this workspace knows it; `viewer_id` is who asks. Nothing is written."""
    exact = documents.with_hash(ws, hashlib.sha256(content).hexdigest())
    if exact is not None:
        trouble = _trouble(ws, exact, content)
        return _verdict(ws, "doubtful" if trouble else "this_file", [exact], viewer_id, trouble=trouble)
    if b"%PDF-" not in content[:_BEGINNING]:
        return Verdict("not_pdf")
    if (first := _first_part(ws, content)) is not None:
        return _verdict(ws, "extended", [first], viewer_id)
    if len(content) >= _BEGINNING and b"%%EOF" not in content[-_BEGINNING:]:  # all PDFs begin alike
        whole = documents.beginning_with(ws, content)
        if whole is not None:
            return _verdict(ws, "truncated", [whole], viewer_id)
    try:
        pages = read_pages(content, most_pages=MOST_PAGES)
    except DocumentError as error:
        return Verdict("encrypted" if error.code == "document_encrypted" else "unreadable")
    return _by_its_pages(ws, pages, viewer_id)


def _by_its_pages(ws: Workspace, pages: Sequence[str], viewer_id: str | None) -> Verdict:
    owners = [_owner(ws, page) for page in pages]
    known = list({owner.id: owner for owner in owners if owner is not None}.values())
    if not known:
        return _of_nothing_kept(ws, pages)
    document = known[0] if len(known) == 1 else documents.merged_from(ws, [one.id for one in known])
    if document is None or None in owners:
        return _mixed(ws, pages, owners, known, viewer_id)
    if document.protected:
        return _verdict(ws, "copy_of_protected", [document], viewer_id)
    own = _pages_of(documents.stored_bytes(ws, document.id) or b"")
    known_texts, texts = set(own), set(pages)
    if altered := tuple(number for number, page in enumerate(pages, 1) if page not in known_texts):
        code: Code = "unlike" if len(altered) == len(pages) else "altered"
        return _verdict(ws, code, [document], viewer_id, pages=altered)
    if missing := tuple(number for number, page in enumerate(own, 1) if page not in texts):
        return _verdict(ws, "pages_missing", [document], viewer_id, missing=missing)
    return _verdict(ws, "rewritten" if list(pages) == own else "rearranged", [document], viewer_id)


def _mixed(
    ws: Workspace,
    pages: Sequence[str],
    owners: Sequence[Document | None],
    known: Sequence[Document],
    viewer_id: str | None,
) -> Verdict:
    texts = {one.id: set(_pages_of(documents.stored_bytes(ws, one.id) or b"")) for one in known if not one.protected}
    altered: list[int] = []
    strange: list[int] = []
    gone: list[Gone] = []
    for number, (page, owner) in enumerate(zip(pages, owners, strict=True), 1):
        if owner is None:
            of_erased = _gone(ws, [page])
            gone += of_erased
            strange += [] if of_erased else [number]
        elif owner.id in texts and page not in texts[owner.id]:
            altered.append(number)
    found = _verdict(ws, "mixed", known, viewer_id, pages=tuple(altered), strange=tuple(strange))
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


def _pages_of(kept: bytes) -> list[str]:
    """The text of a kept document's pages; none where it cannot be read any more."""
    try:
        return list(read_pages(kept, most_pages=MOST_PAGES))
    except DocumentError:
        return []


def _owner(ws: Workspace, page: str) -> Document | None:
    """The document a page is of: its number and the audit head that was printed with it both stand there."""
    heads = set(_HEAD.findall(page))
    for number in dict.fromkeys(_NUMBER.findall(page)):
        document = documents.numbered(ws, number)
        if document is not None and _bears_head(ws, document, heads):
            return document
    return None


def _of_nothing_kept(ws: Workspace, pages: Sequence[str]) -> Verdict:
    if gone := _gone(ws, pages):
        return Verdict("erased", gone=gone)
    marked = any(_NUMBER.search(page) and _HEAD.search(page) for page in pages)
    return Verdict("elsewhere" if marked else "unmarked")


def _gone(ws: Workspace, pages: Sequence[str]) -> tuple[Gone, ...]:
    """The documents of people who were erased that the pages name, each beside a head that this log once had."""
    marks = {
        number
        for page in pages
        if any(audit.was_head(ws, head) for head in set(_HEAD.findall(page)))
        for number in _NUMBER.findall(page)
    }
    if not marks:
        return ()
    return tuple(
        Gone(document["number"], stone.code, stone.erased_at)
        for stone in tombstones.all_of(ws)
        for document in stone.details.get("documents", ())
        if document["number"] in marks
    )


def _bears_head(ws: Workspace, document: Document, heads: set[str]) -> bool:
    """Whether the audit head printed in a document is among these; which one it was, an older program did not note."""
    if document.audit_seq:
        return audit.head_at(ws, document.audit_seq)[:HEAD_SHOWN] in heads
    return any(audit.was_head(ws, head) for head in heads)


def _trouble(ws: Workspace, document: Document, content: bytes) -> tuple[Finding, ...]:
    """Why kept bytes are not to be trusted: the log is broken, does not speak of them, or is not the one printed."""
    found = audit.verify(ws)
    promise = audit.promise(ws, "document_kept", document.id)
    first_subject = merging.first_subjects(ws).get(document.id, "")
    if not documents.is_vouched_for(ws, document, promise=promise, first_subject=first_subject):
        found.append(Finding("document", {"number": document.number}))
    elif document.audit_seq and not document.protected:
        try:
            pages = read_pages(content, most_pages=MOST_PAGES)
        except DocumentError:  # too long to look at here: the hash and the log have to do
            pages = []
        head = audit.head_at(ws, document.audit_seq)[:HEAD_SHOWN]
        if not all(head in page for page in pages):
            found.append(Finding("audit_rewritten", {"number": document.number}))
    return tuple(found)


def _verdict(
    ws: Workspace,
    code: Code,
    known: Sequence[Document],
    viewer_id: str | None,
    *,
    pages: tuple[int, ...] = (),
    missing: tuple[int, ...] = (),
    strange: tuple[int, ...] = (),
    trouble: tuple[Finding, ...] = (),
) -> Verdict:
    found = tuple(since(ws, one, viewer_id=viewer_id) for one in known)
    return Verdict(code, tuple(known), found, pages, missing, strange, trouble)
