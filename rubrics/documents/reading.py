"""From a file's bytes to clean text."""

from __future__ import annotations

import codecs
import re
import unicodedata
from pathlib import Path

from rubrics.errors import DocumentError

MAXIMUM_SIZE = 5 * 1024 * 1024
"""Larger documents are refused (bytes)."""

ACCEPTED = (".txt", ".md")
"""File types that are read."""

_KNOWN_UNREAD = (".docx", ".pdf", ".doc", ".odt", ".rtf", ".xlsx", ".pptx", ".html", ".htm")
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SPACES = re.compile("[ \\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]+")
_INVISIBLE = re.compile("[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]")
_LINE_ENDS = re.compile("\\r\\n?|[\\u0085\\u2028\\u2029\\v\\f]")
_CONTROL = re.compile("[\\x00-\\x08\\x0e-\\x1f\\x7f]")


def read_document(path: Path) -> str:
    """The tidy text of a .txt or .md document.

    Reads UTF-8 and UTF-16 (by their byte-order mark), UTF-8 without one, and else Windows-1252.
    Raises DocumentError: document_missing, document_type, document_too_large, document_binary,
    document_encoding, document_empty, document_unreadable.
    """
    path = Path(path)
    try:
        if not path.is_file():
            raise DocumentError("document_missing", path=str(path))
        if path.suffix.lower() in _KNOWN_UNREAD:
            raise DocumentError("document_type", path=str(path), type=path.suffix, accepted=", ".join(ACCEPTED))
        with path.open("rb") as file:
            content = file.read(MAXIMUM_SIZE + 1)
    except (OSError, ValueError) as error:
        raise DocumentError("document_unreadable", path=str(path), reason=str(error)) from error
    if len(content) > MAXIMUM_SIZE:
        raise DocumentError("document_too_large", path=str(path), limit_mb=MAXIMUM_SIZE // (1024 * 1024))
    try:
        text = tidy(decode(content))
    except DocumentError as error:
        raise DocumentError(error.code, path=str(path), **error.params) from error
    if not text:
        raise DocumentError("document_empty", path=str(path))
    return text


def decode(content: bytes) -> str:
    """Text of these bytes. Raises DocumentError: document_binary, document_encoding."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if content.startswith(mark):
            try:
                return content.decode(encoding)
            except UnicodeDecodeError as error:
                raise DocumentError("document_encoding", encoding=encoding, position=error.start) from error
    if b"\0" in content or content.startswith((b"%PDF-", b"PK\x03\x04")):
        raise DocumentError("document_binary", accepted=", ".join(ACCEPTED))
    if len(_CONTROL.findall(content.decode("latin-1"))) > len(content) // 100:
        raise DocumentError("document_binary", accepted=", ".join(ACCEPTED))
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        pass
    try:
        return content.decode("cp1252")
    except UnicodeDecodeError as error:
        raise DocumentError("document_encoding", encoding="Windows-1252", position=error.start) from error


def tidy(text: str) -> str:
    """Text in NFC with plain line ends and single spaces, free of invisible and control characters.

    Tidy text stays as it is: positions found in it hold for it.
    """
    text = _LINE_ENDS.sub("\n", text)
    text = _CONTROL.sub("", _INVISIBLE.sub("", text))
    text = unicodedata.normalize("NFC", text)
    lines = (_SPACES.sub(" ", line).strip() for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
