"""The pages of a PDF one by one: a print of what each shows, and the text of those that are asked for."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from rubrics.documents.pdf import DAMAGE, forget, limit_this_thread, opened, within_limits
from rubrics.documents.time_limit import MOST_SECONDS
from rubrics.errors import DocumentError

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

SECONDS_A_TEXT, SECONDS_A_PRINT, SECONDS_A_MEGABYTE = 0.25, 0.05, 2.0
"""What each page, and opening each megabyte, may take beside `MOST_SECONDS`: ten times and more of what ours take."""

_FORGET_EACH = 8  # pages: to see how much is held takes as long as a page does where a file has many
# How a stream is packed, and what leads from what a page shows back to the page.
_OF_PACKING = {"/Length", "/Filter", "/DecodeParms", "/Parent", "/StructParent", "/StructParents"}
_SHOWN = ("/Contents", "/Resources")

Prints = dict[tuple[int, int], bytes]


class PdfPages:
    """A PDF that is opened once, to look at its pages.

    Making one raises DocumentError: document_damaged, document_encrypted, document_many_pages (more than
    `most_pages`), document_too_complex. So does each of its methods.
    """

    def __init__(self, content: bytes, *, most_pages: int) -> None:
        seconds = MOST_SECONDS + SECONDS_A_MEGABYTE * len(content) / 1_000_000
        self._reader = within_limits(lambda: _opened(content, most_pages), seconds=seconds)
        self._shared: Prints = {}  # of objects that several pages use

    def __len__(self) -> int:
        return len(self._reader.pages)

    def prints(self) -> list[str]:
        """For each page the SHA-256 (hex) of what draws it: its operators, fonts and forms, however they are packed.

        Where two are the same, so is the text. "" for a page that holds what cannot be unpacked.
        """
        return within_limits(self._prints, seconds=MOST_SECONDS + SECONDS_A_PRINT * len(self))

    def texts(self, numbers: Sequence[int]) -> list[str]:
        """What is written on these pages (counted from 0), headers and feet too, as it is drawn; one space between
        words.
        """
        return within_limits(lambda: self._texts(numbers), seconds=MOST_SECONDS + SECONDS_A_TEXT * len(numbers))

    def labels(self) -> list[str]:
        """What each page is called in a reader's list of pages, "2.1" say."""
        return within_limits(lambda: list(self._reader.page_labels))

    def _prints(self) -> list[str]:
        from pypdf.errors import DeprecationError, PyPdfError

        limit_this_thread()
        found: list[str] = []
        for page in self._reader.pages:
            try:
                found.append(_print_of(page, self._shared))
            except (
                PyPdfError,
                DeprecationError,
                *DAMAGE,
            ):  # a picture of a kind that is not known, say: its text may be read all the same
                found.append("")
            self._forget(len(found))
        return found

    def _texts(self, numbers: Sequence[int]) -> list[str]:
        limit_this_thread()
        found: list[str] = []
        for number in numbers:
            found.append(" ".join(self._reader.pages[number].extract_text().split()))
            self._forget(len(found))
        return found

    def _forget(self, done: int) -> None:
        if done % _FORGET_EACH == 0:
            forget(self._reader)


def _opened(content: bytes, most_pages: int) -> PdfReader:
    reader = opened(content)
    if len(reader.pages) > most_pages:
        raise DocumentError("document_many_pages", limit=most_pages)
    return reader


def _print_of(page: PageObject, shared: Prints) -> str:
    parts = [_print(page.raw_get(name), shared) if name in page else b"" for name in _SHOWN]
    return hashlib.sha256(b"/".join(parts)).hexdigest()


def _print(value: Any, shared: Prints) -> bytes:
    """The print of a value of a PDF; `shared` has those of the objects met before, each reckoned once."""
    from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, StreamObject

    if isinstance(value, IndirectObject):
        key = value.idnum, value.generation
        if key not in shared:
            shared[key] = b"within itself"
            try:
                shared[key] = _print(value.get_object(), shared)
            except BaseException:
                del shared[key]
                raise
        return shared[key]
    whole = hashlib.sha256()
    if isinstance(value, DictionaryObject):
        whole.update(b"<<")
        for name in sorted(set(value) - _OF_PACKING):
            whole.update(hashlib.sha256(name.encode("utf-8", "surrogateescape")).digest())
            whole.update(_print(value.raw_get(name), shared))
        if isinstance(value, StreamObject):
            whole.update(value.get_data())
    elif isinstance(value, ArrayObject):
        whole.update(b"[")
        for one in list.__iter__(value):
            whole.update(_print(one, shared))
    else:
        whole.update(repr(value).encode("utf-8", "surrogateescape"))
    return whole.digest()
