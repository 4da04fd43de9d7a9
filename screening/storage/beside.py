"""Where SQLite puts what belongs to a file: beside the file itself, by whatever link it was opened."""

from __future__ import annotations

import os
from pathlib import Path


def real(path: Path) -> Path:
    """The file that a link leads to; the path itself where it is none."""
    return Path(os.path.realpath(path)) if path.is_symlink() else path


def log_of(path: Path) -> Path:
    """The write-ahead log of a database file."""
    file = real(path)
    return file.with_name(f"{file.name}-wal")
