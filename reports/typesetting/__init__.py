"""How a page is set: fonts, styles, lines, blocks, charts."""
