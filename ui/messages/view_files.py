"""What can be in the way of a table that is exported to a spreadsheet."""

from __future__ import annotations

MESSAGES: dict[str, tuple[str, str]] = {
    "view_is_folder": (
        "{path} adalah folder, bukan berkas. Tambahkan nama berkas yang berakhiran .xlsx atau .csv.",
        "{path} is a folder, not a file. Add a file name that ends in .xlsx or .csv.",
    ),
    "view_text_too_long": (
        "Teks di baris {row} lebih panjang dari {limit} karakter, dan sel Excel tidak memuat lebih dari itu. "
        "Ekspor tabel ini sebagai CSV.",
        "A text in row {row} is longer than {limit} characters, and an Excel cell holds no more. "
        "Export this table as CSV.",
    ),
    "view_too_many_rows": (
        "Tabel ini berisi lebih dari {limit} baris, dan lembar Excel tidak memuat lebih dari itu. "
        "Ekspor sebagai CSV, atau saring dahulu.",
        "This table has more than {limit} rows, and an Excel sheet holds no more. "
        "Export it as CSV, or filter it first.",
    ),
}
