"""From a file to clean text."""

from __future__ import annotations

from pathlib import Path

from rubrics.documents.encodings import decode
from rubrics.documents.recognising import recognise
from rubrics.documents.tidying import tidy
from rubrics.errors import DocumentError
from rubrics.opening import content_of

MAXIMUM_SIZE = 5 * 1024 * 1024
"""Larger documents are refused (bytes), and documents with more text (characters)."""


def read_document(path: Path) -> str:
    """The tidy text of a .txt, .md, .docx or .pdf document, whatever its name ends in.

    Raises DocumentError: document_missing, document_no_file, document_unreadable, document_too_large,
    document_empty, document_binary, document_encoding, document_damaged, document_encrypted, document_too_complex,
    document_scanned, document_garbled, document_old_word, document_sheet, document_image, document_type.
    """
    content = content_of(path, MAXIMUM_SIZE)
    try:
        return text_of(content, path.name)
    except DocumentError as error:
        raise DocumentError(error.code, path=str(path), **error.params) from error


def plain_text(path: Path) -> str:
    """The text of a document: of a text file as it stands, line by line, of another one as `read_document` gives it.

    Raises DocumentError as `read_document`, but not for an empty file.
    """
    return plain_text_of(content_of(path, MAXIMUM_SIZE), str(path))


def plain_text_of(content: bytes, path: str) -> str:
    """As `plain_text`, of a file's bytes; `path` is what the errors call it."""
    try:
        _check_size(len(content))
        if not content or recognise(content, path) == "text":
            return decode(content)
        return text_of(content, path)
    except DocumentError as error:
        raise DocumentError(error.code, path=path, **error.params) from error


def text_of(content: bytes, name: str) -> str:
    """The tidy text of a file's content. Raises DocumentError as `read_document`, without the path."""
    _check_size(len(content))
    match recognise(content, name):
        case "pdf":
            from rubrics.documents.pdf import read_pdf

            text = read_pdf(content)
        case "word":
            from rubrics.documents.word import read_word

            text = read_word(content)
        case _:
            text = decode(content)
    _check_size(len(text))
    text = tidy(text)
    if not text:
        raise DocumentError("document_empty")
    return text


def _check_size(size: int) -> None:
    if size > MAXIMUM_SIZE:
        raise DocumentError("document_too_large", limit_mb=MAXIMUM_SIZE // (1024 * 1024))
