"""What can go wrong that the user can mend. Every floor raises from this family; bugs stay plain Python errors."""

from __future__ import annotations

import errno
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rubrics.problems import Problem

_NOT_WRITTEN = {errno.ENOSPC: "target_disk_full", errno.EDQUOT: "target_disk_full", errno.EFBIG: "target_too_large"}


class SaringError(Exception):
    """What the user can mend.

    `code` names the message that says what, where and what to do next; `params` fill it in.
    """

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params: dict[str, object] = params

    def __str__(self) -> str:
        details = ", ".join(f"{name}={value!r}" for name, value in self.params.items())
        return f"{self.code} ({details})" if details else self.code


class RubricError(SaringError):
    """A rubric file that cannot be used: code "rubric_unusable" with every problem found in it."""

    def __init__(self, problems: Sequence[Problem], path: Path | None = None) -> None:
        super().__init__("rubric_unusable", path="" if path is None else str(path), problems=len(problems))
        self.problems = tuple(problems)
        self.path = path


class DocumentError(SaringError):
    """A document that cannot be read: missing, empty, binary, too large, in an unknown encoding and the like."""


def not_written(error: OSError, path: Path) -> SaringError:
    """Why a file could not be written: "target_disk_full", "target_too_large" or "target_not_writable"."""
    code = _NOT_WRITTEN.get(error.errno or 0, "target_not_writable")
    return SaringError(code, path=str(path))
