"""Taking the remains of what was deleted out of the file.

Of rows that SQLite moved from page to page, copies stay behind that `secure_delete` does not overwrite. They are
overwritten in place, beside whoever reads and writes (`storage.remains`), and the write-ahead log is emptied. A
protected file is written anew instead, for which it is locked (some seconds for 100 MB): where it is large, only when
nobody works in it. Until that is done a mark stands in the file.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing

from screening.errors import WorkspaceError
from screening.stopping import Stopped
from screening.storage import bare_files, database, held_files, remains
from screening.storage.held_files import HeldFile
from screening.workspace import Workspace

MARK = "erasure_unclean"
"""A row of the settings: something was deleted whose bytes may be in the file still."""

_QUICKLY_WRITTEN = 8_000_000  # bytes of a file that is written anew before anybody notices
_AT_ONCE = 200  # places that are overwritten while nobody else can write: some milliseconds
_TRIES = 5
_WAIT_MS = 20  # for whoever reads for a moment; the window's own writes wait ten times as long


def mark(ws: Workspace) -> None:
    """Say that the file is to be cleaned; belongs into the transaction that deletes."""
    ws.execute("INSERT OR REPLACE INTO settings (name, value) VALUES (?, '1')", (MARK,))


def is_clean(ws: Workspace) -> bool:
    """Whether no bytes of what was erased can be left in the file."""
    return ws.one("SELECT 1 FROM settings WHERE name = ?", (MARK,)) is None


def clean(ws: Workspace, *, stop: Callable[[], bool] = lambda: False, locking: bool = False) -> bool:
    """Overwrite what deleting left in the file, and empty its write-ahead log; whether that is done.

    It is not where another program reads or writes all the time, there is no room, or `stop`, which is asked now and
    then, says so; nor in a large protected file, which is locked meanwhile, unless `locking` allows that and no other
    program has it open. Then it is to be tried again.
    """
    if is_clean(ws):
        return True
    try:
        if ws.key is None:
            return _overwrite(ws, stop)
        if ws.path.stat().st_size <= _QUICKLY_WRITTEN:
            return _write_anew(ws, stop)
        return locking and _write_anew(ws, lambda: stop() or held_files.is_open_elsewhere(ws.path))
    except (WorkspaceError, Stopped, OSError, database.DriverError, remains.NotAsExpected):
        # Locked, full, damaged or stopped: the mark stays.
        return False


def _overwrite(ws: Workspace, stop: Callable[[], bool]) -> bool:
    with remains.opened(ws.path) as file, closing(bare_files.look(ws.path)) as beside:
        for _ in range(_TRIES):
            if stop() or not _empty_log(ws):
                return False
            beside.execute("BEGIN")  # what others write stays in the log, where it is seen, until this ends
            try:
                beside.execute("SELECT 1 FROM settings").fetchone()
                if not remains.is_log_empty(ws.path):  # somebody was faster, and may fold it into the file
                    continue
                _overwrite_most(ws, file, stop)
                done = _overwrite_rest(ws, file, beside)
            finally:
                if beside.in_transaction:
                    beside.execute("ROLLBACK")
            if done and _empty_log(ws):  # what others wrote before is gone from there too
                held_files.flush(file)
                with ws.atomic():
                    _unmark(ws)
                return _empty_log(ws)
    return False


def _overwrite_most(ws: Workspace, file: HeldFile, stop: Callable[[], bool]) -> None:
    """Overwrite what is found in pages that nobody writes meanwhile."""
    found = list[remains.Place]()
    for some in remains.places(file):
        if stop():
            raise Stopped
        found += some
    for first in range(0, len(found), _AT_ONCE):
        with ws.atomic():
            written = remains.pages_in_log(file, ws.path)
            remains.overwrite(file, [one for one in found[first : first + _AT_ONCE] if one.page not in written])


def _overwrite_rest(ws: Workspace, file: HeldFile, beside: database.Connection) -> bool:
    """Overwrite what is found in pages that others wrote meanwhile; whether that was possible.

    They go from the log into the file while nobody can write, and are looked at there. The commit lets everybody else
    read anew what they had read before, so that nobody writes it back.
    """
    with ws.atomic():
        beside.execute("ROLLBACK")
        written = remains.pages_in_log(file, ws.path)
        (busy, logged, folded) = beside.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        if busy or logged != folded or len(written) > _AT_ONCE:
            return False
        for some in remains.places(file, written):
            remains.overwrite(file, some)
        ws.all("PRAGMA shrink_memory")  # the same for what was read here
        mark(ws)
    return True


def _write_anew(ws: Workspace, stop: Callable[[], bool]) -> bool:
    if stop():
        return False
    with ws.stopping(stop):
        ws.execute("VACUUM")
    if not _empty_log(ws):
        return False
    with ws.atomic():
        _unmark(ws)
    _empty_log(ws)
    return True


def _unmark(ws: Workspace) -> None:
    ws.execute("DELETE FROM settings WHERE name = ?", (MARK,))


def _empty_log(ws: Workspace) -> bool:
    """Whether the log is empty now; while that waits for somebody who reads, nobody can write."""
    ((waits,),) = ws.all("PRAGMA busy_timeout")
    ws.wait_at_most(min(waits, _WAIT_MS))
    try:
        ((busy, _, _),) = ws.all("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        ws.wait_at_most(waits)
    return not busy
