"""Inputs that nobody would send by mistake: small files of every kind, edited at random, and what must come of them.

A reader gives a value or a SaringError, in bounded time. `Kind` has a few small sound files and says how they are
spoilt: byte by byte, or inside the members of an archive, which is packed again so that the reader gets that far.
"""

from __future__ import annotations

import io
import struct
import time
import warnings
import zipfile
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from rubrics.errors import SaringError

LONGEST_SECONDS = 30.0  # a document's own limit is 20, and the machine may have other work

_WORDS = (
    *(b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\r", b"\n\n", b'"', b"'", b";", b"\t", b"=", b"\\", b"&", b"*", b"- "),
    *(b"<", b">", b"]]>", b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"&b;", b"&#0;", b"&#x110000;", b"<a><a><a>", b"/>"),
    *(b"-1", b"0", b"4294967295", b"99999999999999999999", b"1e400", b"NaN", b"\xf0\x9f\x98\x80", b"\xed\xa0\x80"),
    *(b"<<", b">>", b" 0 R", b"obj", b"stream\n", b"endstream", b"/Length 9999999", b"BT ", b"Tj ", b"/Kids [1 0 R]"),
    *(b"BEGIN:VCARD\n", b"END:VCARD\n", b";CHARSET=utf-7:", b"ENCODING=QUOTED-PRINTABLE:", b"=\n", b"=0", b"\\n"),
    *(b"&a [*a,*a]", b"!!python/object:os.system", b"? ", b"|+9", b"%YAML 9", b"---\n", b"\xc2\x85", b"\xe2\x80\xae"),
)


@dataclass(frozen=True)
class Kind:
    """What is read: a reader of bytes, sound files for it, and whether they are archives."""

    name: str
    read: Callable[[bytes], object]
    seeds: Sequence[bytes]
    archives: bool = False


def spoilt(random: Random, kind: Kind) -> bytes:
    """One of the sound files, edited at random."""
    content = random.choice(kind.seeds)
    if kind.archives and random.random() < 0.8:
        return _repacked(random, content)
    return _edited(random, content, random.choice(kind.seeds))


def try_one(kind: Kind, content: bytes) -> str:
    """What came of it: "value", or the code of the SaringError. Anything else fails, and too long a time too."""
    began = time.monotonic()
    try:
        kind.read(content)
        came = "value"
    except SaringError as error:
        came = error.code
    took = time.monotonic() - began
    assert took < LONGEST_SECONDS, f"{kind.name}: {took:.1f} s for {content!r}"
    return came


def _edited(random: Random, content: bytes, other: bytes) -> bytes:
    data = bytearray(content)
    for _ in range(random.choice((1, 1, 2, 3, 8))):
        at = random.randint(0, len(data))
        length = min(random.choice((1, 1, 2, 4, 16, 200)), len(data) - at)
        match random.randrange(8):
            case 0 if at < len(data):
                data[at] ^= 1 << random.randrange(8)
            case 1 if at < len(data):
                data[at] = random.randrange(256)
            case 2:
                del data[at : at + length]
            case 3:
                data[at:at] = data[at : at + length] * random.choice((1, 2, 50))
            case 4:
                data[at:at] = random.choice(_WORDS)
            case 5:
                data[at : at + length] = random.choice(_WORDS)
            case 6:
                start = random.randint(0, len(other))
                data[at:at] = other[start : start + length]
            case _:
                if random.random() < 0.2:
                    del data[at:]
    return bytes(data)


def _repacked(random: Random, content: bytes) -> bytes:
    """The archive with one of its members edited, left out, or there twice."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        members = [(one, archive.read(one)) for one in archive.namelist()]
    at = random.randrange(len(members))
    name, data = members[at]
    match random.randrange(12):
        case 0:
            del members[at]
        case 1:
            members.append((name + random.choice(("", "x", "/", ".xml")), data))
        case _:
            members[at] = name, _edited(random, data, random.choice(members)[1])
    return archive_of(members)


def can_be_repacked(content: bytes) -> bool:
    """Whether `spoilt` can open it as an archive."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return archive.testzip() is None and bool(archive.namelist())
    except (zipfile.BadZipFile, zlib.error, struct.error, RuntimeError, ValueError, OSError, EOFError, LookupError):
        return False


def archive_of(members: Sequence[tuple[str, bytes]]) -> bytes:
    """A zip file of these members. What says in the file's first bytes which kind it is, is not packed."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the same name twice is meant
        for name, data in members:
            how = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name), data, how)
    return packed.getvalue()
