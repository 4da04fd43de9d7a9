"""Rubric files on disk."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from rubrics.errors import RubricError
from rubrics.format.composing import LARGEST_FILE
from rubrics.format.reading import parse
from rubrics.model import Rubric
from rubrics.opening import content_of
from rubrics.problems import Problem

Access = Literal["private", "kept", "shared"]
"""Who may open a written file: its owner alone; those who could open the one that was there, for a new one its owner
alone; or those again, for a new one whoever may open new files here."""

_NAME_PART = 40  # characters of a file's name that its new version has while it is written: names have a limit


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
    save_bytes(path, text.encode("utf-8"), last_check=last_check, access="shared")  # says nothing about anybody


def save_private(path: Path, text: str) -> None:
    """Write a file that nobody but this user can read, and its folder where that is missing; see `save_bytes`.

    What is no character (half of one in broken pasted text) becomes a question mark.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    save_bytes(path, text.encode("utf-8", "replace"), access="private")


def save_bytes(
    path: Path,
    content: bytes,
    *,
    last_check: Callable[[], None] = lambda: None,
    access: Access = "kept",
) -> None:
    """Write the whole file or, when anything fails, leave the file as it was.

    A new file is readable and writable by its owner only, unless `access` is "shared": then it is as others are here.
    The permissions of a file that was there stay, unless `access` is "private". `last_check` is called when the new
    content is on disk, right before it takes the file's place: what it raises leaves the file as it was.
    Raises OSError.
    """
    # A link keeps pointing at the file, which is what gets replaced; one that leads round to itself is replaced.
    path = Path(os.path.realpath(path))
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:_NAME_PART]}.", suffix=".new", dir=path.parent)
    except OSError as error:
        error.filename = str(path)  # the file that people know
        raise
    fresh = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if access != "private":  # as which temporary files are made
            _set_mode(fresh, path, shared=access == "shared")
        last_check()
        fresh.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            fresh.unlink()
        raise


def _set_mode(fresh: Path, path: Path, *, shared: bool) -> None:
    """The permissions of the file that is there, or those of any new one that is shared."""
    if path.exists():
        shutil.copymode(path, fresh)
    elif shared:
        fresh.chmod(0o666 & ~_umask())


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _text(path: Path) -> tuple[str | None, list[Problem]]:
    """The file's text, or None and why it is none."""
    content = content_of(path, LARGEST_FILE)
    if len(content) > LARGEST_FILE:
        return None, [Problem(0, 1, "error", "file_too_large", {"limit": LARGEST_FILE // 1000})]
    try:
        return content.decode("utf-8"), []
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8")
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        return None, [Problem(line, column, "error", "not_utf8")]
