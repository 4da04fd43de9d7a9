"""Rubric files on disk."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from rubrics.errors import DocumentError, RubricError
from rubrics.format.composing import LARGEST_FILE
from rubrics.format.reading import parse
from rubrics.model import Rubric
from rubrics.problems import Problem


def read(path: Path) -> Rubric:
    """The rubric of a file. Raises RubricError with its problems, DocumentError where there is no file to read."""
    text, problems = _text(path)
    if text is not None:
        rubric, problems = parse(text)
        if rubric is not None:
            return rubric
    raise RubricError(problems, path)


def check(path: Path) -> list[Problem]:
    """Every problem of a file, advice included. Raises DocumentError where there is no file to read."""
    text, problems = _text(path)
    return problems if text is None else parse(text)[1]


def save(path: Path, text: str, *, last_check: Callable[[], None] = lambda: None) -> None:
    """Write the text as UTF-8; see `save_bytes`."""
    save_bytes(path, text.encode("utf-8"), last_check=last_check)


def save_bytes(path: Path, content: bytes, *, last_check: Callable[[], None] = lambda: None) -> None:
    """Write the whole file or, when anything fails, leave the file as it was.

    The file's permissions stay. `last_check` is called when the new content is on disk, right before it takes the
    file's place: what it raises leaves the file as it was. Raises OSError.
    """
    path = path.resolve()  # a link keeps pointing at the file, which is what gets replaced
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".new", dir=path.parent)
    fresh = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            shutil.copymode(path, fresh)
        else:
            fresh.chmod(0o666 & ~_umask())
        last_check()
        fresh.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            fresh.unlink()
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _text(path: Path) -> tuple[str | None, list[Problem]]:
    """The file's text, or None and why it is none."""
    try:
        if path.exists() and not path.is_file():  # a pipe would keep us waiting for ever
            raise DocumentError("document_no_file", path=str(path))
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except FileNotFoundError as error:
        raise DocumentError("document_missing", path=str(path)) from error
    except OSError as error:
        raise DocumentError("document_unreadable", path=str(path), reason=error.strerror or "") from error
    if len(content) > LARGEST_FILE:
        return None, [Problem(0, 1, "error", "file_too_large", {"limit": LARGEST_FILE // 1000})]
    try:
        return content.decode("utf-8"), []
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8")
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        return None, [Problem(line, column, "error", "not_utf8")]
