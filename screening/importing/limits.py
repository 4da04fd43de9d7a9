"""How large a table of people may be."""

from __future__ import annotations

LARGEST_FILE = 100 * 1024 * 1024  # bytes
LARGEST_UNPACKED = 400_000_000  # bytes of a workbook: some 200,000 rows of 20 columns
MOST_ROWS = 200_000
MOST_COLUMNS = 200
MOST_CELLS = 10_000_000  # with the empty ones between them; each takes some 30 bytes at least
