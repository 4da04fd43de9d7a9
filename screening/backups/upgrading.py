"""A workspace of an older schema is backed up and brought up to date before it is opened: that may take minutes."""

from __future__ import annotations

from pathlib import Path

from screening.backups import making
from screening.backups.copying import OpenFile, Stop
from screening.stopping import INTERRUPTED, STEPS, Stopped
from screening.storage import cipher, database, opening
from screening.storage.database import Connection


def upgrade(path: Path, *, key: bytes | None, stop: Stop) -> None:
    """What `Workspace.open` does with an older file, and no more: it is closed again.

    All of it is one transaction: whatever ends it, the file is either the old one or the new one. Raises Stopped, and
    as `Workspace.open` does.
    """
    with database.held(path) as header:
        key = key if cipher.is_protected(header) else None

    def back_up(connection: Connection, path: Path) -> None:
        making.before(OpenFile(connection, path, key), why="migration", stop=stop)
        connection.set_progress_handler(stop, STEPS)

    try:
        # The triggers are looked at when the file is opened: nothing is to be stopped after the commit.
        opening.connect(path, key=key, before_upgrade=back_up, check_triggers=False).close()
    except database.DriverError as error:
        if getattr(error, "sqlite_errorcode", None) == INTERRUPTED:
            raise Stopped from error
        raise
