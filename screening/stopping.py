"""Work that takes long ends when it is asked to: whoever does it asks now and then, and leaves nothing half done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from screening.storage.database import Connection, DriverError

STEPS = 10_000
INTERRUPTED = 9  # SQLITE_INTERRUPT


class Stopped(Exception):  # noqa: N818  nothing went wrong
    """Work was stopped because it was asked to."""


@contextmanager
def stopping(connection: Connection, when: Callable[[], bool]) -> Iterator[None]:
    """A query inside stops, and Stopped is raised, as soon as `when` says so; it is asked every STEPS steps.

    Steps are SQLite's own (sqlite.org/opcode.html), the same on every machine; a thousand take some 30 µs.
    """
    connection.set_progress_handler(when, STEPS)
    try:
        yield
    except DriverError as error:
        if getattr(error, "sqlite_errorcode", None) == INTERRUPTED:
            raise Stopped from error
        raise
    finally:
        with suppress(DriverError):  # after a damaged page there may be another one, and this one is closed
            connection.set_progress_handler(None, 0)


def never() -> bool:
    """For work that nobody stops."""
    return False
