"""Taking the remains of what was deleted out of the file.

Of rows that SQLite moved from page to page, copies stay behind that `secure_delete` does not overwrite (measured: 2 to
8 of 1,200 values), so that the file is written anew without what was deleted, and its write-ahead log is emptied. Until
that is done a mark stands in the file.
"""

from __future__ import annotations

from collections.abc import Callable

from screening.errors import WorkspaceError
from screening.workspace import Stopped, Workspace

MARK = "erasure_unclean"
"""A row of the settings: something was deleted whose bytes may be in the file still."""


def mark(ws: Workspace) -> None:
    """Say that the file is to be cleaned; belongs into the transaction that deletes."""
    ws.execute("INSERT OR REPLACE INTO settings (name, value) VALUES (?, '1')", (MARK,))


def is_clean(ws: Workspace) -> bool:
    """Whether no bytes of what was erased can be left in the file."""
    return ws.one("SELECT 1 FROM settings WHERE name = ?", (MARK,)) is None


def clean(ws: Workspace, *, stop: Callable[[], bool] = lambda: False) -> bool:
    """Write the file anew without what was deleted, and empty its write-ahead log; whether that is done.

    It is not where another program reads the file meanwhile, there is no room for a second copy, or `stop`, which is
    asked now and then, says so: then it is to be tried again.
    """
    if is_clean(ws):
        return True
    try:
        with ws.stopping(stop):
            ws.execute("VACUUM")
        if not _empty_log(ws):
            return False
        with ws.atomic():
            ws.execute("DELETE FROM settings WHERE name = ?", (MARK,))
        _empty_log(ws)
    except (WorkspaceError, Stopped):  # locked, full or stopped: the mark stays
        return False
    return True


def _empty_log(ws: Workspace) -> bool:
    ((busy, _, _),) = ws.all("PRAGMA wal_checkpoint(TRUNCATE)")
    return not busy
