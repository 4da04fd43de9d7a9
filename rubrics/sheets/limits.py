"""How large a sheet may be."""

from __future__ import annotations

LARGEST_FILE = 5 * 1024 * 1024  # bytes
LONGEST_TEXT = 32_767  # characters in a cell, in UTF-16 (Excel's specifications and limits)
MOST_ROWS = 5_000
MOST_COLUMNS = 200
