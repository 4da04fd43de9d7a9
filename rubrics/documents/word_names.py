"""Names of Office Open XML (ECMA-376) as lxml writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement as Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"


def value(node: Element | None, missing: str = "", without: str = "") -> str:
    """The w:val of a node; `missing` where there is no node, `without` where it has no value."""
    return missing if node is None else str(node.get(f"{W}val", without))
