"""A write-ahead log that is damaged: kept beside its file, and the file with it, before anybody opens them.

SQLite reads a log as far as its checksums hold and takes what follows for the remains of an earlier one. Closing the
file then does away with it, and with commits that others may still be able to read.
"""

from __future__ import annotations

import filecmp
import os
import shutil
import sys
from array import array
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from screening.storage import former_files, held_files
from screening.storage.beside import log_of, real, with_ending
from screening.storage.flushing import flush
from screening.storage.unfinished import COPIED, aside, remove_aside

# The format: sqlite.org/fileformat2.html#walformat. Numbers are big-endian; those that are summed up, as it says.
_HEADER, _FRAME = 32, 24
_MAGIC = {0x377F0682: "little", 0x377F0683: "big"}
_PAGE, _SALTS, _SUM = slice(8, 12), slice(16, 24), slice(24, 32)
_COMMIT, _FRAME_SALTS, _FRAME_SUM = slice(4, 8), slice(8, 16), slice(16, 24)
_ALIKE = 4  # bits in which two numbers may differ that were the same; by chance two do once in 100,000 times
_AT_ONCE, _WORD = 8, 0xFFFFFFFF


def keep_aside(path: Path) -> Path | None:
    """Copy a file, its log and its key slots to a name of former files, where the log is damaged; where they lie then.

    None, and nothing is done, for a log that is not, that was kept before, or that somebody is using; and where nothing
    can be written that would change it. Raises OSError where there is a need and no way.
    """
    path = real(path)  # the log is there
    log = log_of(path)
    if path.name.startswith(".") or not path.is_file() or not log.is_file() or not log.stat().st_size:
        return None
    if not os.access(path.parent, os.W_OK) or not os.access(path, os.W_OK):
        return None
    with held_files.locked(path) as free:
        if not free or not is_damaged(log) or _is_kept(path, log):
            return None
        return _keep(path)


def is_damaged(log: Path) -> bool:
    """Whether a commit stands in a log behind the place up to which SQLite reads it. Raises OSError.

    A log that merely ends, in the midst of a commit perhaps, is not damaged; one that a power cut left in the midst of
    its last commit looks as if it were. Takes some 80 ms for the 4 MB that a log mostly has at most.
    """
    with log.open("rb") as file:
        header = file.read(_HEADER)
        size = os.fstat(file.fileno()).st_size
        if size <= _HEADER:
            return False
        order = _MAGIC.get(int.from_bytes(header[:4], "big"))
        state = None if order is None else _added((0, 0), header[: _SUM.start], order)
        if order is None or state is None or header[_SUM] != _written(state):
            return True
        return _commits_behind_the_end(file, header, order, state)


def _commits_behind_the_end(file: BinaryIO, header: bytes, order: str, state: tuple[int, int]) -> bool:
    length = int.from_bytes(header[_PAGE], "big")
    whole = True
    while len(page := file.read(_FRAME + length)) == _FRAME + length:
        head = page[:_FRAME]
        if whole and head[_FRAME_SALTS] == header[_SALTS]:
            state = _added(_added(state, head[: _COMMIT.stop], order), page[_FRAME:], order)
            whole = head[_FRAME_SUM] == _written(state)
        else:
            whole = False
        if not whole and any(head[_COMMIT]) and _belongs(head[_FRAME_SALTS], header[_SALTS]):
            return True
    return False


def _belongs(found: bytes, salts: bytes) -> bool:
    """Whether a page was written to this log and not to the one before: only its first number is alike there."""
    if found[:4] == salts[:4]:
        return True
    return (int.from_bytes(found[4:], "big") ^ int.from_bytes(salts[4:], "big")).bit_count() <= _ALIKE


def _added(state: tuple[int, int], content: bytes, order: str) -> tuple[int, int]:
    """The two sums of a log, gone on with over a multiple of eight bytes."""
    words = array("I", content)
    if order != sys.byteorder:
        words.byteswap()
    one, two = state
    first = len(words) % _AT_ONCE
    for a, b in zip(words[:first:2], words[1:first:2], strict=True):
        one += a + two
        two += b + one
    rest = iter(words[first:])
    for a, b, c, d, e, f, g, h in zip(*[rest] * _AT_ONCE, strict=True):  # one by one it takes twice as long
        one += a + two
        two += b + one
        one += c + two
        two += d + one
        one += e + two
        two += f + one
        one += g + two
        two += h + one
        one &= _WORD
        two &= _WORD
    return one & _WORD, two & _WORD


def _written(state: tuple[int, int]) -> bytes:
    return b"".join(number.to_bytes(4, "big") for number in state)


def _is_kept(path: Path, log: Path) -> bool:
    """Whether a former file has this very log: a program that opened the file was ended before it wrote."""
    logs = (log_of(one) for one in former_files.beside(path))
    return any(one.is_file() and filecmp.cmp(one, log, shallow=False) for one in logs)


def _keep(path: Path) -> Path:
    kept, copy = former_files.free_name(path), aside(path)
    remove_aside(path)
    try:
        for ending in COPIED:
            present, copied = with_ending(path, ending), with_ending(copy, ending)
            if present.is_file():
                os.close(os.open(copied, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
                shutil.copyfile(present, copied)
                flush(copied)
        for ending in COPIED:
            copied = with_ending(copy, ending)
            if copied.is_file():
                copied.rename(with_ending(kept, ending))
        flush(path.parent)
    finally:
        with suppress(OSError):
            remove_aside(path)
    return kept
