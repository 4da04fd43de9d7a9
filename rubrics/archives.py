"""Zip files of office programs (.docx, .xlsx, .ods), examined before any library unpacks them."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from xml.parsers import expat
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, LargeZipFile, ZipFile, ZipInfo

MOST_MEMBERS = 2_000
LARGEST_WHOLE = 64_000_000  # bytes unpacked, pictures included
LARGEST_XML = 10_000_000  # bytes unpacked: hundreds of pages of Word text; a tree of it takes some 200 MB
DEEPEST = 200  # levels of elements; libxml2 itself stops at 256

_CHUNK = 1 << 16
_BOMB_FROM, _BOMB_RATIO = 50_000_000, 200  # bytes unpacked; how often those of a member may be its packed ones
_ENCRYPTED = 0x1  # general purpose flag, bit 0 (APPNOTE.TXT 4.4.4)
_BROKEN = (BadZipFile, LargeZipFile, EOFError, NotImplementedError, RuntimeError, ValueError, OSError, zlib.error)

OnElement = Callable[[str, str, dict[str, str]], None]
OnText = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Limits:
    """How many bytes may be unpacked: of everything, and of what is XML."""

    whole: int = LARGEST_WHOLE
    xml: int = LARGEST_XML


DOCUMENT = Limits()


class DamagedArchiveError(Exception):
    """No zip file, or one whose members cannot be unpacked or are no XML where they should be."""


class OversizedArchiveError(Exception):
    """More, larger or deeper nested members than any document of a person has: a zip or XML bomb."""


class EncryptedArchiveError(Exception):
    """Members under a password."""


def names(content: bytes) -> frozenset[str]:
    """The names of the members. Raises DamagedArchiveError."""
    try:
        with ZipFile(BytesIO(content)) as archive:
            return frozenset(archive.namelist())
    except _BROKEN as error:
        raise DamagedArchiveError from error


def start_of(content: bytes, name: str) -> bytes:
    """The first 64 kB of a member, b"" where there is none of this name. Raises DamagedArchiveError."""
    try:
        with ZipFile(BytesIO(content)) as archive, archive.open(name) as file:
            return file.read(_CHUNK)
    except KeyError:
        return b""
    except _BROKEN as error:
        raise DamagedArchiveError from error


def examine(
    content: bytes, on_element: OnElement | None = None, limits: Limits = DOCUMENT, on_text: OnText | None = None
) -> None:
    """Unpack every member in small pieces, keep nothing, and stop at the first that grows too large.

    Members that are XML are parsed on the way: one with a document type (which Office never writes, and which
    entity bombs need) is damaged. `on_element` is called with member, element's name and attributes, `on_text` with the
    text behind it, perhaps in pieces.
    Raises DamagedArchiveError, OversizedArchiveError, EncryptedArchiveError, and what these two raise.
    """
    budget = _Budget(limits)
    try:
        with ZipFile(BytesIO(content)) as archive:
            members = archive.infolist()
            if len(members) > MOST_MEMBERS:
                raise OversizedArchiveError
            for member in members:
                _examine(archive, member, budget, on_element, on_text)
    except _BROKEN as error:
        raise DamagedArchiveError from error


class _Budget:
    """What may still be unpacked."""

    def __init__(self, limits: Limits) -> None:
        self.whole, self.xml = limits.whole, limits.xml

    def spend(self, size: int, *, is_xml: bool) -> None:
        self.whole -= size
        self.xml -= size if is_xml else 0
        if self.whole < 0 or self.xml < 0:
            raise OversizedArchiveError


def _examine(
    archive: ZipFile, member: ZipInfo, budget: _Budget, on_element: OnElement | None, on_text: OnText | None
) -> None:
    if member.flag_bits & _ENCRYPTED:
        raise EncryptedArchiveError
    if member.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:  # other methods can ask for a lot of memory at once
        raise DamagedArchiveError
    if member.file_size > _BOMB_FROM and member.file_size > _BOMB_RATIO * member.compress_size:
        raise OversizedArchiveError
    parser = None
    with archive.open(member) as file:
        chunk = file.read(_CHUNK)
        if _is_xml(member.filename, chunk):
            parser = _parser(member.filename, on_element, on_text)
        while chunk:
            budget.spend(len(chunk), is_xml=parser is not None)
            if parser:
                _feed(parser, chunk, last=False)
            chunk = file.read(_CHUNK)
        if parser:
            _feed(parser, b"", last=True)


def _is_xml(name: str, start: bytes) -> bool:
    return name.lower().endswith((".xml", ".rels")) or start.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\0").startswith(b"<")


def _feed(parser: expat.XMLParserType, chunk: bytes, *, last: bool) -> None:
    try:
        parser.Parse(chunk, last)
    except (expat.ExpatError, LookupError) as error:  # LookupError: an encoding that does not exist
        raise DamagedArchiveError from error


def _parser(name: str, on_element: OnElement | None, on_text: OnText | None) -> expat.XMLParserType:
    parser = expat.ParserCreate()
    parser.buffer_text = True
    depth = 0

    def start(element: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > DEEPEST:
            raise OversizedArchiveError
        if on_element:
            on_element(name, element, attributes)

    def end(_: str) -> None:
        nonlocal depth
        depth -= 1

    def document_type(*_: object) -> None:
        raise DamagedArchiveError

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = on_text
    parser.StartDoctypeDeclHandler = document_type
    return parser
