"""What stands in a PDF file, in the letters of PDF: names, figures, texts, dictionaries and streams."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from reportlab.lib.rl_accel import fp_str
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFObject,
    PDFObjectReference,
    PDFStream,
    PDFTrueTypeFont,
)

LEVEL = 3  # of zlib: done in half the time of its usual 6, and a twentieth larger
END_OF_STREAM = b"\nendstream\n"
CODES_AT_ONCE = 100  # the most that one block of a ToUnicode map may hold


def written(value: Any, document: Any, *, whole: bool = False) -> bytes:
    """A value as it stands in the file; ReportLab's own way there takes several times as long.

    What has to be an object of its own is referred to, save where it is asked for as a `whole`.
    """
    if not isinstance(value, PDFObject):
        return value if isinstance(value, bytes) else _plain(value)
    if not whole and hasattr(value, "__RefOnly__"):
        value = document.Reference(value)
    write = WRITERS.get(type(value))
    formatted: bytes = write(value, document) if write else value.format(document)
    return formatted


def text(said: str) -> bytes:
    """A text for readers of the file; half a character, which no encoding has, becomes a question mark."""
    is_plain = said.isascii() and said.isprintable()
    coded = said.encode() if is_plain else b"\xfe\xff" + said.encode("utf-16-be", "replace")
    for special, safe in ((b"\\", b"\\\\"), (b"(", b"\\("), (b")", b"\\)"), (b"\r", b"\\r")):
        coded = coded.replace(special, safe)
    return b"(%b)" % coded


def number(value: float) -> str:
    """A length, with as many decimals as a page needs."""
    shown: str = fp_str(value)
    return shown


def _plain(value: object) -> bytes:
    return (fp_str(value) if isinstance(value, (int, float)) else str(value)).encode()


def _reference(value: PDFObjectReference, document: Any) -> bytes:
    return b"%d 0 R" % document.idToObjectNumberAndVersion[value.name][0]


def _array(value: PDFArray, document: Any) -> bytes:
    return b"[%b]" % b" ".join([written(each, document) for each in value.sequence])


def _dictionary(value: PDFDictionary, document: Any) -> bytes:
    entries = value.dict
    inside = [b"%b %b" % (_name(key), written(entries[key], document)) for key in sorted(entries)]
    return b"<<%b>>" % b"".join(inside)


@cache
def _name(key: str) -> bytes:
    """One of the few hundred names that PDF gives to its entries, or to a document's fonts."""
    return str(PDFName(key)).encode()


def _stream(value: PDFStream, document: Any) -> bytes:
    content = value.content.encode() if isinstance(value.content, str) else value.content
    entries = dict(value.dictionary.dict)
    if value.filters:
        entries["Filter"], content = "/FlateDecode", zlib.compress(content, LEVEL)
    entries["Length"] = len(content)
    return b"%b\nstream\n%b%b" % (_dictionary(PDFDictionary(entries), document), content, END_OF_STREAM)


def _font(value: PDFTrueTypeFont, document: Any) -> bytes:
    names = {name: PDFName(getattr(value, name)) for name in value.name_attributes}
    values = {name: getattr(value, name) for name in value.local_attributes if hasattr(value, name)}
    return _dictionary(PDFDictionary(names | values), document)


WRITERS: dict[type, Callable[[Any, Any], bytes]] = {
    PDFObjectReference: _reference,
    PDFArray: _array,
    PDFDictionary: _dictionary,
    PDFStream: _stream,
    PDFTrueTypeFont: _font,
}


def code_blocks(lines: Sequence[str]) -> str:
    """The lines of a ToUnicode map, "<code> <meaning>", in as many blocks as they need (Adobe Technical Note 5014)."""
    blocks = [lines[start : start + CODES_AT_ONCE] for start in range(0, len(lines), CODES_AT_ONCE)]
    return "".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n" for block in blocks)
