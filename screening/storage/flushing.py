"""Onto the disk itself: what the system was told to write is safe from a power cut only after a flush."""

from __future__ import annotations

import os
from pathlib import Path


def flush(path: Path) -> None:
    """See to it that a file, or the names in a folder, are on the disk itself. Raises OSError."""
    if os.name != "posix" and path.is_dir():
        return  # Windows flushes a folder's entries by itself, and opens none
    descriptor = os.open(path, os.O_RDONLY if os.name == "posix" else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
