"""A time limit on library code that has none of its own."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Callable
from typing import TypeVar

Result = TypeVar("Result")

MOST_SECONDS = 20.0  # to read a document; a page of text takes some 20 ms

_GRACE = 1.0  # seconds for the work to notice that it is to end


class OutOfTimeError(Exception):
    """The work took too long."""


class _EndError(BaseException):
    """Raised within the work. No `Exception`: the library's own `except Exception` must not swallow it."""


def within(seconds: float, work: Callable[[], Result]) -> Result:
    """What `work` returns or raises, done in a thread of its own that is ended when the time is over.

    The caller waits no longer than that and a second, whatever the work does. Raises OutOfTimeError.
    """
    results: list[Result] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            results.append(work())
        except BaseException as error:  # noqa: BLE001 - it is raised again where the work was asked for
            errors.append(error)

    thread = threading.Thread(target=run, name="reading", daemon=True)
    thread.start()
    thread.join(seconds)
    if thread.is_alive():
        # CPython's way to interrupt a thread: its next step in Python raises this.
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread.ident or 0), ctypes.py_object(_EndError))
        thread.join(_GRACE)
        raise OutOfTimeError
    if errors:
        raise errors[0]
    return results[0]
