"""The text of a Word document (.docx), in reading order.

python-docx opens the package; the text is read from its XML tree, since python-docx itself passes over text boxes,
content controls and the bullets and numbers of lists.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any

from rubrics import archives
from rubrics.documents.time_limit import MOST_SECONDS, OutOfTimeError, within
from rubrics.documents.word_lists import Numbering, Styles
from rubrics.documents.word_names import MC, W, value
from rubrics.errors import DocumentError

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement as Element

_MAIN = "main+xml"  # of documents, of templates, and of those with macros, which are never run
_LEFT_OUT = {
    f"{W}del",  # deleted and moved away while changes are tracked
    f"{W}moveFrom",
    f"{W}pPr",
    f"{W}sdtPr",
    f"{W}instrText",
    f"{MC}Fallback",  # the same once more, for older programs
}
_TEXT, _RUN_PROPERTIES, _BOX = f"{W}t", f"{W}rPr", f"{W}txbxContent"
_OFF = {"0", "false", "off"}
_SIGNS = {f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-", f"{W}sym": " "}


def read_word(content: bytes) -> str:
    """The text of a .docx: paragraphs, headings (after "# "), list items with their marks, tables cell by cell.

    Text boxes follow the paragraph they hang on; headers, footers, notes and comments are left out.
    Raises DocumentError: document_damaged, document_encrypted, document_too_complex.
    """
    try:
        return within(MOST_SECONDS, lambda: _examined(content))
    except archives.EncryptedArchiveError as error:
        raise DocumentError("document_encrypted") from error
    except (archives.OversizedArchiveError, OutOfTimeError) as error:
        raise DocumentError("document_too_complex", type="Word") from error
    except archives.DamagedArchiveError as error:
        raise DocumentError("document_damaged", type="Word") from error


def _examined(content: bytes) -> str:
    archives.examine(content)
    return _text(content)


def _text(content: bytes) -> str:
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.opc.exceptions import OpcError
    from docx.oxml.parser import parse_xml
    from docx.package import Package

    def tree(part: Any) -> Any:
        return part.element if hasattr(part, "element") else parse_xml(part.blob)

    def related(kind: str) -> Any:
        try:
            return tree(main.part_related_by(kind))
        except KeyError:
            return None

    try:
        main = Package.open(BytesIO(content)).main_document_part
        if not main.content_type.endswith(_MAIN):
            raise DocumentError("document_damaged", type="Word")
        body = tree(main).find(f"{W}body")
        styles = Styles(related(RELATIONSHIP_TYPE.STYLES))
        numbering = Numbering(related(RELATIONSHIP_TYPE.NUMBERING), styles)
        return "\n".join(_Blocks(styles, numbering).lines(body)) if body is not None else ""
    except (OpcError, AttributeError, LookupError, RecursionError, SyntaxError, TypeError, ValueError) as error:
        raise DocumentError("document_damaged", type="Word") from error


class _Blocks:
    """Walks through paragraphs and tables and remembers where the lists are."""

    def __init__(self, styles: Styles, numbering: Numbering) -> None:
        self._styles = styles
        self._numbering = numbering
        self._in_list = False

    def lines(self, container: Element) -> Iterator[str]:
        """The lines of the blocks in a body, a cell, a text box or a content control."""
        for block in container:
            if block.tag == f"{W}p":
                yield from self._paragraph(block)
            elif block.tag == f"{W}tbl":
                yield from self._table(block)
            elif block.tag not in _LEFT_OUT and not _is_placeholder(block):
                yield from self.lines(block)

    def _table(self, table: Element) -> Iterator[str]:
        yield from self._end_list()
        for row in _rows(table):
            for cell in row:
                yield from self.lines(cell)
                yield from self._end_list()

    def _paragraph(self, paragraph: Element) -> Iterator[str]:
        boxes: list[Element] = []
        text = "".join(_inline(paragraph, boxes)).strip()
        yield from self._marked(paragraph, text)
        for box in boxes:
            yield ""
            yield from self.lines(box)
            yield ""

    def _marked(self, paragraph: Element, text: str) -> Iterator[str]:
        """The paragraph's text with the mark of a heading or a list item before it."""
        if not text:
            yield ""
            return
        if self._styles.is_heading(paragraph):
            self._in_list = False
            yield ""
            yield f"# {' '.join(text.split())}"
            return
        mark = self._numbering.mark(paragraph)
        if mark:
            self._in_list = True
            yield f"{mark} {text}"
            return
        yield from self._end_list()
        yield text

    def _end_list(self) -> Iterator[str]:
        """A blank line behind a list: what follows is no item of it."""
        if self._in_list:
            self._in_list = False
            yield ""


def _rows(container: Element) -> Iterator[Element]:
    """The rows of a table, also those within content controls, but not those of tables in its cells."""
    for child in container:
        if child.tag == f"{W}tr":
            yield child
        elif child.tag not in _LEFT_OUT:
            yield from _rows(child)


def _inline(node: Element, boxes: list[Element]) -> Iterator[str]:
    """The text within a paragraph; text boxes that hang on it are put aside."""
    for child in node:
        tag = child.tag
        if tag == _TEXT:
            yield child.text or ""
        elif tag in _SIGNS:
            yield _SIGNS[tag]
        elif tag == _RUN_PROPERTIES:  # always the first within a run
            if value(child.find(f"{W}vanish"), "0", "1") not in _OFF:
                return  # formatted as hidden text
        elif tag == _BOX:
            boxes.append(child)
        elif tag not in _LEFT_OUT and not _is_placeholder(child):
            yield from _inline(child, boxes)


def _is_placeholder(node: Element) -> bool:
    """Whether a content control still shows "Click here to enter text"."""
    return node.tag == f"{W}sdt" and node.find(f"{W}sdtPr/{W}showingPlcHdr") is not None
