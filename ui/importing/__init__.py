"""People from a spreadsheet, a copied table or address cards: its columns, its problems, and what becomes of it."""
