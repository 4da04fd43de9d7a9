"""Loading what the first look at a page would wait for, while nobody asks for anything: modules, and fonts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetricsF, QGuiApplication

from ui.garbage import pass_over_what_is_loaded
from ui.navigation import page_class

if TYPE_CHECKING:
    from ui.tasks import Tasks

PAGES = ("candidates", "candidate", "jobs", "job", "compare", "insights", "reports", "rubrics", "debrief", "importing")
_SCRIPTS = "中अ한กאعあЯα"
"""A letter of each script that names are often written in: for the first one, all fonts of the computer are gone
through, and a list that is scrolled would stand still for a frame or two."""


@contextmanager
def loading(page: str) -> Iterator[None]:
    """The modules of a page are loaded beside the window while the block runs, and are there when it has ended."""
    ahead = Thread(target=page_class, args=(page,), daemon=True)
    ahead.start()
    try:
        yield
    finally:
        ahead.join()


def read_ahead(tasks: Tasks) -> None:
    """Load what the interview needs now, then page after page on the worker; whatever else it is given comes between.

    The interview's modules hold an object whose signals need the window's thread, and so do fonts, one between two
    pages.
    """
    page_class("interview")
    _load_next(tasks, iter(PAGES), iter(_SCRIPTS))


def _load_next(tasks: Tasks, pages: Iterator[str], letters: Iterator[str]) -> None:
    QFontMetricsF(QGuiApplication.font()).horizontalAdvance(next(letters, " "))
    page = next(pages, "")
    if not page:
        pass_over_what_is_loaded()
        return
    tasks.run_quietly(lambda _workspace, _progress: page_class(page), done=lambda _: _load_next(tasks, pages, letters))
