"""What a document is by its content: its name may say something else."""

from __future__ import annotations

from pathlib import PurePath
from typing import Literal

from rubrics import archives
from rubrics.errors import DocumentError

ACCEPTED = (".txt", ".md", ".docx", ".pdf")
"""File types that are read."""

Form = Literal["text", "word", "pdf"]

_PDF = b"%PDF-"
_PDF_WITHIN = 1024  # bytes before the header that readers put up with
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # Office before 2007, and any encrypted Office file
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*")
_HEIC = (b"ftyphei", b"ftypmif1", b"ftypavif")
_OTHERS = ((b"{\\rtf", "RTF"), (b"Rar!", "RAR"), (b"7z\xbc\xaf", "7z"), (b"\x1f\x8b", "GZIP"))
_HTML = (b"<!doctype html", b"<html")


def recognise(content: bytes, name: str) -> Form:
    """How these bytes are to be read; `name` decides only where they could be several things.

    Raises DocumentError for what is no document of text: document_old_word, document_encrypted, document_sheet,
    document_image, document_type, document_damaged.
    """
    ending = PurePath(name).suffix.lower()
    start = content.lstrip(b"\xef\xbb\xbf \t\r\n")[:64]
    if start.startswith(_PDF) or (ending == ".pdf" and _PDF in content[:_PDF_WITHIN]):
        return "pdf"
    if content.startswith(_ZIP):
        return _office(content, ending)
    if content.startswith(_OLE):
        raise _old_office(content, ending)
    if content.startswith(_PICTURES) or content[4:12].startswith(_HEIC):
        raise DocumentError("document_image")
    for signature, kind in _OTHERS:
        if start.startswith(signature):
            raise _other(kind)
    if start.lower().startswith(_HTML):
        raise _other("HTML")
    return "text"


def _office(content: bytes, ending: str) -> Form:
    """A zip file: Word, or something else that says what it is by its members."""
    try:
        names = archives.names(content)
    except archives.DamagedArchiveError as error:
        raise DocumentError("document_damaged", type=ending or "ZIP") from error
    folders = {name.partition("/")[0].lower() for name in names}
    if "word" in folders:
        return "word"
    if "xl" in folders:
        raise DocumentError("document_sheet")
    if "ppt" in folders:
        raise _other("PowerPoint")
    if content[30:38] == b"mimetype":
        raise _other("OpenDocument" if b"opendocument" in content[38:120] else "EPUB")
    raise _other(ending.removeprefix(".").upper() or "ZIP")


def _old_office(content: bytes, ending: str) -> DocumentError:
    if "EncryptedPackage".encode("utf-16-le") in content:
        return DocumentError("document_encrypted")
    if "WordDocument".encode("utf-16-le") in content:
        return DocumentError("document_old_word")
    if "Workbook".encode("utf-16-le") in content:
        return DocumentError("document_sheet")
    return _other(ending.removeprefix(".").upper() or "Office 97")


def _other(kind: str) -> DocumentError:
    return DocumentError("document_type", type=kind, accepted=", ".join(ACCEPTED))
