"""From bytes to text, in any encoding that office programs and editors write."""

from __future__ import annotations

import codecs
import re

from rubrics.errors import DocumentError

_MARKS = (  # the four bytes of UTF-32 begin with the two of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_SEQUENCE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_HIGH = re.compile(rb"[\x80-\xff]")
_ESCAPED = {0xDC00 + byte: bytes([byte]).decode("cp1252", "replace") for byte in range(0x80, 0x100)}
_SAMPLE = 8192  # bytes


def decode(content: bytes) -> str:
    """Text of these bytes: UTF-8, UTF-16 or UTF-32, with a byte-order mark or (not UTF-32) without; else Windows-1252.

    Raises DocumentError: document_binary, document_encoding.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _decode(content, encoding)
    wide = _wide(content[:_SAMPLE])
    if wide and not _CONTROL.search(text := _decode(content, wide)):
        return text
    if b"\0" in content or len(_CONTROL.findall(content.decode("latin-1"))) > len(content) // 100:
        raise DocumentError("document_binary")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return _mixed(content)


def _decode(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise DocumentError("document_encoding", encoding=encoding, position=error.start) from error


def _wide(sample: bytes) -> str:
    """UTF-16 without a mark: in texts with Latin letters nearly every other byte is zero, the others never are."""
    half = len(sample) // 2
    first, second = sample[0::2].count(0), sample[1::2].count(0)
    if half and second > half * 0.4 and first == 0:
        return "utf-16-le"
    if half and first > half * 0.4 and second == 0:
        return "utf-16-be"
    return ""


def _mixed(content: bytes) -> str:
    """UTF-8 into which a few bytes of Windows-1252 were pasted, or Windows-1252 as a whole."""
    sequences = len(_SEQUENCE.findall(content))
    strays = len(_HIGH.findall(_SEQUENCE.sub(b"", content)))
    if strays < sequences:
        return content.decode("utf-8", "surrogateescape").translate(_ESCAPED)
    return _decode(content, "cp1252")
