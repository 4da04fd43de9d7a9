"""How a document becomes a file: its metadata for other programs, and its many small objects packed together."""

from __future__ import annotations

import struct
import zlib
from datetime import datetime
from hashlib import sha256
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFStream

from reports.typesetting.pdf_values import LEVEL, text, written

HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"  # bytes above 127 tell file transfers that this is no text
PACKED_AT_MOST = 100  # objects in one stream: a reader unpacks all of them to get at one
IN_FILE, IN_STREAM = 1, 2  # where an object stands, in the words of a cross-reference stream

XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
{identifier}<pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{made_at}</xmp:CreateDate><xmp:ModifyDate>{made_at}</xmp:ModifyDate>
<xmp:CreatorTool>{creator}</xmp:CreatorTool><pdf:Producer>{producer}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>
"""


def metadata(info: Any, *, number: str, language: str, made_at: str) -> PDFStream:
    """The document's data as XMP: its number, the same as in ReportLab's `info`, and that it is made to be PDF/UA-1.

    `made_at` is a UTC time (ISO 8601, to the second). The stream stays readable without a PDF program.
    """
    identifier = f"<dc:identifier>{escape(number)}</dc:identifier>\n" if number else ""
    said = {name: escape(getattr(info, name)) for name in ("title", "author", "subject", "creator", "producer")}
    content = XMP.format(**said, identifier=identifier, language=escape(language), made_at=made_at).encode()
    return PDFStream(PDFDictionary({"Type": "/Metadata", "Subtype": "/XML"}), content)


def information(info: Any, *, made_at: datetime) -> PDFDictionary:
    """The same data for older programs."""
    said = {name.title(): text(getattr(info, name)) for name in ("title", "author", "subject", "creator", "producer")}
    moment = f"({made_at:D:%Y%m%d%H%M%S}+00'00')"
    return PDFDictionary({**said, "CreationDate": moment, "ModDate": moment})


def packed(document: PDFDocument, catalog: PDFDictionary, info: PDFDictionary) -> bytes:
    """The file with everything the document holds; the same document gives the same bytes.

    ReportLab writes every object by itself, twenty bytes and a line in the table more for each; the tree of a tagged
    document has hundreds of them. Here those that are no streams share compressed ones (ISO 32000-1, 7.5.7, 7.5.8).

    Its metadata come first: half a file, too, tells which document it was.
    """
    roots = [document.Reference(one) for one in (catalog, info)]
    first = document.idToObjectNumberAndVersion[catalog.dict["Metadata"].name][0]
    file, places, waiting = bytearray(HEAD), {first: (IN_FILE, len(HEAD), 0)}, []
    file += b"%d 0 obj\n%b\nendobj\n" % (first, written(_object(document, first), document, whole=True).rstrip())
    number = 0
    while (number := number + 1) in document.numberToId:  # objects may come in while others are written
        if number == first:
            continue
        content = written(_object(document, number), document, whole=True)
        if content[-16:].rstrip().endswith(b"endstream"):  # a picture ends with more white space than other streams
            places[number] = (IN_FILE, len(file), 0)
            file += b"%d 0 obj\n%b\nendobj\n" % (number, content.rstrip())
        else:
            waiting.append((number, content))
    for start in range(0, len(waiting), PACKED_AT_MOST):
        together = waiting[start : start + PACKED_AT_MOST]
        places |= {each: (IN_STREAM, number, position) for position, (each, _) in enumerate(together)}
        places[number] = (IN_FILE, len(file), 0)
        file += _object_stream(number, together)
        number += 1
    root, about = (written(one, document) for one in roots)
    return bytes(file + _references(number, places, file, root, about))


def _object(document: PDFDocument, number: int) -> Any:
    return document.idToObject[document.numberToId[number]]


def _object_stream(number: int, objects: list[tuple[int, bytes]]) -> bytes:
    index, offset = [], 0
    for each, content in objects:
        index.append(b"%d %d" % (each, offset))
        offset += len(content) + 1
    head = b" ".join(index) + b"\n"
    content = zlib.compress(head + b"\n".join(content for _, content in objects), LEVEL)
    entries = b"/Type/ObjStm/N %d/First %d" % (len(objects), len(head))
    return _stream(number, entries, content)


def _references(
    number: int, places: dict[int, tuple[int, int, int]], file: bytes | bytearray, root: bytes, info: bytes
) -> bytes:
    """The table of where everything stands, and what a reader has to know first."""
    places[number] = (IN_FILE, len(file), 0)
    rows = struct.pack(">BIH", 0, 0, 0xFFFF) + b"".join(struct.pack(">BIH", *places[n]) for n in range(1, number + 1))
    name = sha256(file).hexdigest()[:32].encode()
    entries = b"/Type/XRef/Size %d/W[1 4 2]/Root %b/Info %b/ID[<%b><%b>]" % (number + 1, root, info, name, name)
    return _stream(number, entries, zlib.compress(rows)) + b"startxref\n%d\n%%%%EOF\n" % len(file)


def _stream(number: int, entries: bytes, content: bytes) -> bytes:
    head = b"%d 0 obj\n<<%b/Filter/FlateDecode/Length %d>>\nstream\n" % (number, entries, len(content))
    return head + content + b"\nendstream\nendobj\n"
