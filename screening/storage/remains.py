"""What deleted rows leave behind in the pages of a file, overwritten in place while others read and write the file.

`secure_delete` overwrites what is deleted where it stands. A row that SQLite had moved from one page to another is left
behind in the first one's unallocated bytes, though, which nothing points to (measured: 2 to 8 of 1,200 values). VACUUM
takes that out too, but nobody can write for as long as it writes the whole file anew. Here those bytes alone are set
to zero: of all states that a power cut can leave of that, none says anything else to SQLite.

In a protected file each page is authenticated, so that half a written one could not be read any more; there, VACUUM is
the only way. File format: sqlite.org/fileformat2.html, sections 1.3 (header), 1.5 (freelist), 1.6 (pages), 4.1 (log).
"""

from __future__ import annotations

import struct
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from screening.storage import held_files
from screening.storage.beside import log_of
from screening.storage.held_files import HeldFile

_HEADER = 100
_INTERIOR = (2, 5)
_KINDS = (*_INTERIOR, 10, 13)
_BEGINNING = struct.Struct(">BHHHB")  # its kind, the first freeblock, cells, where their content begins, fragments
_AT_ONCE = 256  # pages
_SMALLEST_PAGE = 512
# What overflowed begins with the next page's number: in a larger file, its first byte might be taken for a kind.
_MOST_PAGES = min(_KINDS) << 24
_NEVER_USED = 0x40000000  # bytes that SQLite locks; nothing stands in their page, and not every system lets it be read
_LOG_HEADER, _FRAME_HEADER = 32, 24


class NotAsExpected(Exception):  # noqa: N818  nothing is wrong that a person could mend here
    """The file is not one whose unused bytes are known: damaged, cut off, changed meanwhile, or larger than 128 GB."""


@dataclass(frozen=True, slots=True)
class Place:
    """Bytes that belong to nobody: the number of their page, where in the file they begin, how many they are."""

    page: int
    begin: int
    length: int


@contextmanager
def opened(path: Path) -> Iterator[HeldFile]:
    """A plain workspace file, to be looked through and overwritten. Raises OSError."""
    file = held_files.hold_to_write(path)
    try:
        yield file
    finally:
        held_files.let_go(file)


def places(file: HeldFile, pages: Collection[int] | None = None) -> Iterator[list[Place]]:
    """Where something stands in bytes that nothing points to, in these pages or in all; some at a time.

    What others wrote and is in the write-ahead log still is not seen; nobody may fold the log into the file meanwhile.
    The page of the schema is passed over. Raises NotAsExpected, OSError.
    """
    header = held_files.read_at(file, 0, _HEADER)
    size, count, trunk = _sizes(header)
    free = dict(_free_pages(file, size, count, trunk))
    for first, many in _together(pages, count, _NEVER_USED // size + 1):
        block = held_files.read_at(file, (first - 1) * size, many * size)
        if len(block) < many * size:
            raise NotAsExpected
        found = list[Place]()
        for number in range(first, first + many):
            start = (number - first) * size
            page = block[start : start + size]
            if number in free or page[0] in _KINDS:
                found += _unused(number, page, size - header[20], free.get(number))
        yield found


def overwrite(file: HeldFile, found: Collection[Place]) -> None:
    """Set places to zero; they are on the disk itself after `held_files.flush`. Only for whoever has the write lock.

    Raises OSError.
    """
    for one in found:
        held_files.write_at(file, one.begin, bytes(one.length))


def is_log_empty(path: Path) -> bool:
    """Whether nothing stands in the write-ahead log. Raises OSError."""
    return log_of(path).stat().st_size == 0


def pages_in_log(file: HeldFile, path: Path) -> set[int]:
    """The pages that stand in the write-ahead log, but for that of the schema. Only for whoever has the write lock.

    Raises OSError.
    """
    size, _, _ = _sizes(held_files.read_at(file, 0, _HEADER))
    found = set()
    with log_of(path).open("rb") as log:
        log.seek(_LOG_HEADER)
        while frame := log.read(_FRAME_HEADER):
            found.add(int.from_bytes(frame[:4], "big"))
            log.seek(size, 1)
    return found - {1}


def _sizes(header: bytes) -> tuple[int, int, int]:
    """Bytes in a page, pages, the first page of the freelist."""
    if len(header) < _HEADER:
        raise NotAsExpected
    (size,) = struct.unpack_from(">H", header, 16)
    count, trunk = struct.unpack_from(">II", header, 28)
    (shrinks,) = struct.unpack_from(">I", header, 52)
    size = 65536 if size == 1 else size
    if size < _SMALLEST_PAGE or shrinks or count >= _MOST_PAGES:
        raise NotAsExpected
    return size, count, trunk


def _free_pages(file: HeldFile, size: int, count: int, trunk: int) -> Iterator[tuple[int, int]]:
    """The pages of the freelist, each with where in it unused bytes begin."""
    seen = set[int]()
    while trunk:
        if trunk > count or trunk in seen:
            raise NotAsExpected
        seen.add(trunk)
        page = held_files.read_at(file, (trunk - 1) * size, size)
        if len(page) < size:
            raise NotAsExpected
        following, leaves = struct.unpack_from(">II", page)
        if 8 + 4 * leaves > size:
            raise NotAsExpected
        yield trunk, 8 + 4 * leaves
        for leaf in struct.unpack_from(f">{leaves}I", page, 8):
            yield leaf, 0
        trunk = following


def _together(pages: Collection[int] | None, count: int, never: int) -> Iterator[tuple[int, int]]:
    """Numbers of pages, and how many from each on are read at once."""
    if pages is not None:
        yield from ((number, 1) for number in sorted(pages) if 1 < number <= count and number != never)
        return
    for first in range(1, count + 1, _AT_ONCE):  # the one never used stands first, whatever a page's size
        begin = first + 1 if first in {1, never} else first
        if many := min(first + _AT_ONCE, count + 1) - begin:
            yield begin, many


def _unused(number: int, page: bytes, usable: int, free_from: int | None) -> Iterator[Place]:
    """Where something stands in unused bytes of a b-tree page; of one of the freelist it is known where they begin.

    What overflowed from a page is overwritten as a whole when it goes.
    """
    begin, end = _unallocated(page, usable) if free_from is None else (free_from, len(page))
    if page.count(0, begin, end) < end - begin:
        yield Place(number, (number - 1) * len(page) + begin, end - begin)


def _unallocated(page: bytes, usable: int) -> tuple[int, int]:
    """From where to where a b-tree page's bytes belong to no cell: between its cells' pointers and the first cell.

    What was deleted further on is overwritten already (`secure_delete`).
    """
    kind, _, cells, content, _ = _BEGINNING.unpack_from(page)
    pointers = 12 if kind in _INTERIOR else 8
    begin, end = pointers + 2 * cells, content or 65536
    if not begin <= end <= usable or any(one < end for one in struct.unpack_from(f">{cells}H", page, pointers)):
        raise NotAsExpected
    return begin, end
