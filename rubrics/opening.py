"""Opening a file that a person has named."""

from __future__ import annotations

from pathlib import Path

from rubrics.errors import DocumentError


def content_of(path: Path, most: int) -> bytes:
    """The file's bytes, of a larger file than `most` bytes the first `most` and one more.

    Raises DocumentError: document_missing, document_no_file (a pipe would keep us waiting for ever),
    document_unreadable.
    """
    try:
        if path.exists() and not path.is_file():
            raise DocumentError("document_no_file", path=str(path))
        with path.open("rb") as file:
            return file.read(most + 1)
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:  # ValueError: no name that a file can have
        raise DocumentError("document_missing", path=str(path)) from error
    except OSError as error:
        raise DocumentError("document_unreadable", path=str(path), reason=error.strerror or str(error)) from error
